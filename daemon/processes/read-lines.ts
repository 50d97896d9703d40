/**
 * The lines of text that a program writes for another one: they end at "\n" and nowhere else. For Node's own readline a line also ends at U+2028 and
 * U+2029, which JSON leaves within a value as they are: a title or a file name would cut its line in two.
 */
import type { Readable } from 'node:stream';

/** Empty lines are left out, and so is one that is not ended: it was cut off with its program. */
export async function* readLines(stream: Readable): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  let rest = '';
  for await (const bytes of stream as AsyncIterable<Uint8Array>) {
    const lines = (rest + decoder.decode(bytes, { stream: true })).split('\n');
    rest = lines.pop() ?? '';
    yield* lines.filter((line) => line !== '');
  }
}
