/** Small models made up for tests: files with content that only depends on their name, and the entry that names them. */
import { createHash } from 'node:crypto';
import { modelIds, type ModelId } from '#schemas/model';
import type { Catalogue, CatalogueEntry, CatalogueFile, Origin } from '../catalogue.ts';

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
