/** Folders for a test file; they are removed when it is done. */
import { afterAll } from '@jest/globals';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CatalogueEntry } from '../catalogue.ts';
import type { ModelOrder } from '../model-source.ts';

const folders: string[] = [];

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
