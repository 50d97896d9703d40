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
  const speakers = [...new Set(turns.map(({ speaker }) => speaker))];
  return new Map(speakers.map((speaker) => [speaker, longest(aloneSpans(turns, speaker).flatMap(cut))]));
}

/** Stretches of the speaker's turns in which no other turn is, without their edges. */
function aloneSpans(turns: readonly SpeechTurn[], speaker: string): TimeSpan[] {
  const others = turns.filter((turn) => turn.speaker !== speaker);
  return turns
    .filter((turn) => turn.speaker === speaker)
    .flatMap((turn) => others.reduce<TimeSpan[]>((left, other) => left.flatMap((span) => without(span, other)), [turn]))
    .map(({ startSeconds, endSeconds }) => ({ startSeconds: startSeconds + EDGE_SECONDS, endSeconds: endSeconds - EDGE_SECONDS }));
}

function without(span: TimeSpan, { startSeconds, endSeconds }: TimeSpan): TimeSpan[] {
  if (endSeconds <= span.startSeconds || startSeconds >= span.endSeconds) return [span];
  const parts = [
    { startSeconds: span.startSeconds, endSeconds: startSeconds },
    { startSeconds: endSeconds, endSeconds: span.endSeconds },
  ];
  return parts.filter((part) => part.endSeconds > part.startSeconds);
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
