import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { systemErrorCode } from '../../files/system-error.ts';
import { describeWith } from '../../testing/shared-data.ts';
import { describeModelSource } from '../model-source.acceptance.ts';
import { startLoopbackServer, type LoopbackServer } from '../testing/loopback-server.ts';
import { madeUpEntry, madeUpFile, type MadeUpFile } from '../testing/made-up-model.ts';
import { orderOf, temporaryFolder } from '../testing/temporary-folder.ts';
import { tarballOf } from '../testing/made-up-package.ts';
import type { CatalogueEntry } from '../catalogue.ts';
import { createCrateSource } from './crate-source.ts';

/** The version of cargo that can fetch one crate, or null. */
function cargoVersion(): string | null {
  try {
    const [, version] = /^cargo (\S+)/.exec(execFileSync('cargo', ['--version'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })) ?? [];
    const [major = 0, minor = 0] = (version ?? '').split('.').map(Number);
    return version !== undefined && (major > 1 || minor >= 82) ? version : null;
  } catch (error) {
    if (systemErrorCode(error) === 'ENOENT') return null;
    throw error;
  }
}

let server: LoopbackServer;
beforeAll(async () => {
  server = await startLoopbackServer();
});
afterAll(() => server.close());

const weights = madeUpFile('weights.onnx', 5_000);

function entryOf(crate: string, files: readonly MadeUpFile[]): CatalogueEntry {
  return madeUpEntry(files, [{ source: 'crate', crate, version: '0.1.0', members: Object.fromEntries(files.map(({ path }) => [path, { path: `models/${path}` }])) }]);
}

let crates = 0;
/** Publishes the files as a crate in a registry on loopback; the answer is the home of a cargo that uses it instead of the public one. */
async function publish(files: readonly MadeUpFile[]): Promise<{ crate: string; cargoHome: string }> {
  crates += 1;
  const crate = `made-up-model-${crates}`;
  const manifest = `[package]\nname = "${crate}"\nversion = "0.1.0"\nedition = "2021"\n`;
  const tarball = await tarballOf(`${crate}-0.1.0`, [
    { path: 'Cargo.toml', content: Buffer.from(manifest) },
    { path: 'src/lib.rs', content: Buffer.from('//! Holds a model.\n') },
    ...files.map((file) => ({ ...file, path: `models/${file.path}` })),
  ]);
  const sum = createHash('sha256').update(tarball).digest('hex');
  server.serve('/index/config.json', { body: JSON.stringify({ dl: `${server.url}/crates/{crate}-{version}.crate` }) });
  server.serve(`/index/ma/de/${crate}`, { body: `${JSON.stringify({ name: crate, vers: '0.1.0', deps: [], cksum: sum, features: {}, yanked: false })}\n` });
  server.serve(`/crates/${crate}-0.1.0.crate`, { body: tarball });
  const cargoHome = await temporaryFolder();
  const replacement = `[source.crates-io]\nreplace-with = "loopback"\n\n[source.loopback]\nregistry = "sparse+${server.url}/index/"\n`;
  await writeFile(join(cargoHome, 'config.toml'), replacement);
  return { crate, cargoHome };
}

describeWith(cargoVersion(), 'cargo 1.82 or newer on the PATH', 'with cargo', () => {
  describeModelSource('the crate registry', async (meant, served) => {
    const { crate, cargoHome } = await publish(served);
    return { source: createCrateSource({ environment: { ...process.env, CARGO_HOME: cargoHome } }), entry: entryOf(crate, meant) };
  });

  it('says in the words of cargo why it could not', async () => {
    const { cargoHome } = await publish([weights]);
    const source = createCrateSource({ environment: { ...process.env, CARGO_HOME: cargoHome } });
    await expect(source.bring(await orderOf(entryOf('no-such-crate', [weights])))).rejects.toThrow(/cargo could not fetch no-such-crate@0\.1\.0 \(.*no-such-crate/);
  });
});

it('says that cargo is not on the PATH, where it is not', async () => {
  const source = createCrateSource({ environment: { ...process.env, PATH: await temporaryFolder() } });
  await expect(source.bring(await orderOf(entryOf('some-crate', [weights])))).rejects.toThrow('cargo is not on the PATH');
});
