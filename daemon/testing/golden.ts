/**
 * Golden files: what a stage makes of the bundled sample, kept under version control and read by people.
 * `COLLOQUY_RECORD=1` writes them anew, and the test still fails once, so that a recording is never taken for a pass.
 */
import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';

/** The recorded text; with `COLLOQUY_RECORD=1` records `actual` instead and throws. */
export async function goldenText(path: string, actual: string): Promise<string> {
  if (process.env.COLLOQUY_RECORD === '1') {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, actual);
    throw new Error(`Recorded ${path}. Read it, and run the test again without COLLOQUY_RECORD.`);
  }
  if (!existsSync(path)) throw new Error(`${path} was never recorded: run the test with COLLOQUY_RECORD=1 and read what it wrote.`);
  return readFile(path, 'utf8');
}

export function asGoldenJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
