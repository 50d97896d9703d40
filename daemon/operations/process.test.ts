/** A recording processed by hand: real files and stores; only the hearing is made up. */
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Colloquy } from '../colloquy.ts';
import { type Archive, createArchive, heard } from '../testing/archive.ts';
import { processFile } from './process.ts';

let archive: Archive;
beforeEach(async () => {
  archive = await createArchive();
});
afterEach(() => archive.remove());

/** The product, with ears that hear these lines. Counts how often they hear. */
function hearing(lines: readonly string[], unheardLanguages?: string[]): { readonly colloquy: Colloquy; times: number } {
  const { colloquy } = archive;
  const ears = heard(lines);
  const counted: { colloquy: Colloquy; times: number } = { colloquy, times: 0 };
  const transcript: typeof ears.transcript = async (...input) => {
    counted.times += 1;
    return { ...(await ears.transcript(...input)), ...(unheardLanguages && { unheardLanguages }) };
  };
  counted.colloquy = { ...colloquy, hasSegmentation: () => Promise.resolve(true), spineStages: (target) => ({ ...colloquy.spineStages(target), ...ears, transcript }) };
  return counted;
}

describe('a recording with a part in a language whose model could not be had', () => {
  it('is heard again when it is processed again, and its note then has the words; after that it is not heard again', async () => {
    const path = join(archive.recordings, '2026-11-20 09.30 Release.wav');
    await writeFile(path, 'sound');
    const { notePath } = await processFile(hearing(['We begin now.', 'Jim can change.'], ['zh']).colloquy, path, {});
    expect(await readFile(notePath, 'utf8')).toContain('Jim can change.');

    await processFile(hearing(['We begin now.', 'We take the small index.']).colloquy, path, {});
    const note = await readFile(notePath, 'utf8');
    expect(note).toContain('We take the small index.');
    expect(note).not.toContain('Jim can change.');

    const third = hearing(['Nobody asks.']);
    await processFile(third.colloquy, path, {});
    expect(third.times).toBe(0);
  });
});
