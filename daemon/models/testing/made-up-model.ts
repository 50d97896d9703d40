/** Small models made up for tests: files with content that only depends on their name, and the entry that names them. */
import { afterAll } from '@jest/globals';
import { createHash } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { modelIds, type ModelId } from '#schemas/model';
import type { Catalogue, CatalogueEntry, CatalogueFile, Origin } from '../catalogue.ts';
import type { ModelOrder } from '../model-source.ts';

export interface MadeUpFile {
  readonly path: string;
  readonly content: Buffer;
}

/** Bytes that do not compress and are the same at each run. */
export function madeUpFile(path: string, sizeBytes: number): MadeUpFile {
  const blocks = Array.from({ length: Math.ceil(sizeBytes / 64) }, (_, block) => createHash('sha512').update(`${path} ${block}`).digest());
  return { path, content: Buffer.concat(blocks).subarray(0, sizeBytes) };
}

export function changed(file: MadeUpFile): MadeUpFile {
  const content = Buffer.from(file.content);
  content.writeUInt8(content.readUInt8(content.length >> 1) ^ 1, content.length >> 1);
  return { path: file.path, content };
}

export function catalogueFile({ path, content }: MadeUpFile): CatalogueFile {
  return { path, sizeBytes: content.length, sha256: createHash('sha256').update(content).digest('hex') };
}

export function madeUpEntry(files: readonly MadeUpFile[], origins: readonly Origin[]): CatalogueEntry {
  return { name: 'Made up', purpose: 'Shows how models are fetched.', licence: 'MIT', files: files.map(catalogueFile), origins: [...origins] };
}

/** Every model is this one. */
export function madeUpCatalogue(entry: CatalogueEntry): Catalogue {
  return Object.fromEntries(modelIds.map((model) => [model, entry])) as Record<ModelId, CatalogueEntry>;
}

const folders: string[] = [];

/** Removed when the test file is done. */
export async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'colloquy-models-'));
  folders.push(folder);
  return folder;
}

afterAll(async () => {
  for (const folder of folders) await rm(folder, { recursive: true, force: true });
});

/** An order for all files of the entry, with new folders. */
export async function orderOf(entry: CatalogueEntry, more: Partial<ModelOrder> = {}): Promise<ModelOrder> {
  return { model: 'silero-vad', entry, files: entry.files, target: await temporaryFolder(), partsFolder: await temporaryFolder(), ...more };
}
