import { Readable } from 'node:stream';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readLines } from './read-lines.ts';

async function linesOf(pieces: readonly Uint8Array[]): Promise<string[]> {
  const lines: string[] = [];
  for await (const line of readLines(Readable.from(pieces))) lines.push(line);
  return lines;
}

describe('the lines that a program writes', () => {
  it('arrive as they were written, wherever the pipe cuts them, whatever else is a line end to somebody', async () => {
    const character = fc.constantFrom('a', '"', '\r', '\v', '\f', '\u0085', '\u2028', '\u2029', '会', '🎙');
    const line = fc.array(character, { minLength: 1, maxLength: 8 }).map((characters) => characters.join(''));
    await fc.assert(
      fc.asyncProperty(fc.array(line, { maxLength: 6 }), fc.integer({ min: 1, max: 20 }), async (written, pieceBytes) => {
        const bytes = Buffer.from(written.map((text) => `${text}\n`).join(''));
        const pieces = Array.from({ length: Math.ceil(bytes.length / pieceBytes) }, (_, i) => bytes.subarray(i * pieceBytes, (i + 1) * pieceBytes));
        expect(await linesOf(pieces)).toEqual(written);
      }),
    );
  });

  it('include none that is empty, and none that was cut off with its program', async () => {
    expect(await linesOf([Buffer.from('\n{"a":1}\n\n{"b":2}\n{"c"')])).toEqual(['{"a":1}', '{"b":2}']);
  });
});
