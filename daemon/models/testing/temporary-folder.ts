/** Folders for tests; they go with the run. */
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CatalogueEntry } from '../catalogue.ts';
import type { ModelOrder } from '../model-source.ts';

export function temporaryFolder(): Promise<string> {
  return mkdtemp(join(process.env.COLLOQUY_TEST_RUN ?? tmpdir(), 'models-'));
}

/** An order for all files of the entry, with new folders. */
export async function orderOf(entry: CatalogueEntry, more: Partial<ModelOrder> = {}): Promise<ModelOrder> {
  return { model: 'silero-vad', entry, files: entry.files, target: await temporaryFolder(), partsFolder: await temporaryFolder(), ...more };
}
