/** About how much memory rows take here: the server bounds what it takes itself, and of what comes over the wire there may be any amount. */
import { fail } from '#schemas/failure';
import type { CypherValue } from '../../graph-store.ts';

/** As much as fits beside everything else into the memory that a Node process has by default on a small machine. */
export const MAX_ANSWER_BYTES = 512 * 1024 ** 2;

/** What an object, a list or a column needs beside what it holds. */
const SLOT_BYTES = 16;

export function sizeOf(value: CypherValue): number {
  if (typeof value === 'string') return SLOT_BYTES + 2 * value.length;
  if (typeof value !== 'object' || value === null) return SLOT_BYTES;
  if (Array.isArray(value)) return (value as readonly CypherValue[]).reduce<number>((sum, item) => sum + sizeOf(item), SLOT_BYTES);
  return Object.entries(value).reduce((sum, [key, item]) => sum + 2 * key.length + sizeOf(item), SLOT_BYTES);
}

export function answerTooLarge(): Error {
  return fail('graph_timed_out', {
    effect: 'The statement was stopped and not answered.',
    cause: `Its rows take more than ${MAX_ANSWER_BYTES / 1024 ** 2} MiB of memory.`,
    tip: 'Ask for fewer rows, or for less in each: properties instead of nodes, a count instead of a list.',
  });
}
