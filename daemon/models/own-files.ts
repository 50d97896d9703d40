/** Files of a model that no source has to bring: small ones that are part of Colloquy, and the tokenizer, which is made. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { writeAtomically } from '../files/write-atomically.ts';
import { buildMoonshineTokenizer } from './build-moonshine-tokenizer.ts';
import type { CatalogueFile } from './catalogue.ts';

export async function writeOwnFile(folder: string, file: CatalogueFile): Promise<void> {
  const text = file.bundled === undefined ? await buildMoonshineTokenizer() : await readBundled(file.bundled);
  await writeAtomically(join(folder, file.path), text);
}

/** A checkout on Windows may have turned the line ends; the sums are of line feeds. */
async function readBundled(path: string): Promise<string> {
  const text = await readFile(join(import.meta.dirname, 'bundled', path), 'utf8');
  return text.replaceAll('\r\n', '\n');
}
