/**
 * Where a speaker is heard alone, cut into pieces from which a voice is learned. Pure.
 *
 * A second voice in a piece spoils its embedding, and so does a wavering border between two turns: overlaps and the edges of turns are left out.
 */
import type { SpeechTurn } from '#schemas/segments';
import type { TimeSpan } from '../segments/time-spans.ts';

/** Borders of turns are this unsure. */
const EDGE_SECONDS = 0.1;
/** Shorter pieces say little of a voice … */
const LEAST_SECONDS = 1;
/** … and longer ones may hold two. */
const LONGEST_SECONDS = 5;
/** What comes after the first minute moves the mean of a voice by next to nothing, and costs as much as the first. */
const ENOUGH_SECONDS = 60;

/** For each speaker the pieces, by start; the longest are taken first, up to a minute. A speaker who is never alone for a second has none. */
export function cleanPieces(turns: readonly SpeechTurn[]): Map<string, TimeSpan[]> {
  const pieces = new Map(turns.map(({ speaker }): [string, TimeSpan[]] => [speaker, []]));
  for (const { speaker, startSeconds, endSeconds } of aloneTurns(turns)) {
    pieces.get(speaker)!.push(...cut({ startSeconds: startSeconds + EDGE_SECONDS, endSeconds: endSeconds - EDGE_SECONDS }));
  }
  return new Map([...pieces].map(([speaker, own]) => [speaker, longest(own)]));
}

/** Stretches in which exactly one speaker is heard, by start. One sweep over all borders: four hours have thousands of turns. */
function aloneTurns(turns: readonly SpeechTurn[]): SpeechTurn[] {
  const borders = turns
    .flatMap(({ speaker, startSeconds, endSeconds }) => [{ speaker, at: startSeconds, step: 1 }, { speaker, at: endSeconds, step: -1 }])
    .sort((a, b) => a.at - b.at || b.step - a.step);
  const open = new Map<string, number>();
  const alone: SpeechTurn[] = [];
  let from = 0;
  let one: string | null = null;
  for (const { speaker, at, step } of borders) {
    const count = (open.get(speaker) ?? 0) + step;
    if (count === 0) open.delete(speaker);
    else open.set(speaker, count);
    const [first = null, second] = open.keys();
    const next = second === undefined ? first : null;
    if (next === one) continue;
    if (one !== null && at > from) alone.push({ speaker: one, startSeconds: from, endSeconds: at });
    [one, from] = [next, at];
  }
  return alone;
}

function cut({ startSeconds, endSeconds }: TimeSpan): TimeSpan[] {
  const seconds = endSeconds - startSeconds;
  if (seconds < LEAST_SECONDS) return [];
  const count = Math.ceil(seconds / LONGEST_SECONDS);
  const border = (part: number): number => startSeconds + (seconds * part) / count;
  return Array.from({ length: count }, (_, part) => ({ startSeconds: border(part), endSeconds: border(part + 1) }));
}

function longest(pieces: readonly TimeSpan[]): TimeSpan[] {
  let seconds = 0;
  return pieces
    .toSorted((a, b) => lengthOf(b) - lengthOf(a))
    .filter((piece) => {
      if (seconds >= ENOUGH_SECONDS) return false;
      seconds += lengthOf(piece);
      return true;
    })
    .sort((a, b) => a.startSeconds - b.startSeconds);
}

export function lengthOf({ startSeconds, endSeconds }: TimeSpan): number {
  return endSeconds - startSeconds;
}
