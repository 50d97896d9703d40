/** From diarization to stretches that are worth transcribing at once. Pure. */
import type { SpeechTurn } from '#schemas/segments';

/** A speaker goes on after a pause up to this long. */
const LONGEST_PAUSE_SECONDS = 1.2;
/** Turns are not joined beyond this: a segment is what a note cites. */
const LONGEST_JOINED_SECONDS = 18;

/**
 * Joins turns of one speaker that follow each other with a short pause in which nobody else speaks.
 * The result is sorted by start; turns of different speakers may overlap in it as they do in the input.
 */
export function joinTurns(turns: readonly SpeechTurn[]): SpeechTurn[] {
  const sorted = turns.toSorted((a, b) => a.startSeconds - b.startSeconds || a.endSeconds - b.endSeconds);
  const joined: SpeechTurn[] = [];
  const lastOf = new Map<string, number>();
  for (const turn of sorted) {
    const index = lastOf.get(turn.speaker);
    const last = index === undefined ? undefined : joined[index];
    if (index !== undefined && last !== undefined && continues(last, turn, sorted)) {
      joined[index] = { ...last, endSeconds: Math.max(last.endSeconds, turn.endSeconds) };
    } else {
      lastOf.set(turn.speaker, joined.length);
      joined.push({ ...turn });
    }
  }
  return joined;
}

function continues(last: SpeechTurn, turn: SpeechTurn, all: readonly SpeechTurn[]): boolean {
  if (turn.startSeconds - last.endSeconds > LONGEST_PAUSE_SECONDS) return false;
  if (turn.endSeconds - last.startSeconds > LONGEST_JOINED_SECONDS) return false;
  return !all.some(
    (other) => other.speaker !== turn.speaker && isWith(other, turn) && other.startSeconds < turn.startSeconds && other.endSeconds > last.endSeconds,
  );
}

/** Who speaks on the other channel of a call is not heard on this one. */
function isWith(one: SpeechTurn, other: SpeechTurn): boolean {
  return one.channel === other.channel;
}

/** How far a stretch may reach into the silence before and after it without touching speech of anyone. */
export interface Room {
  readonly fromSeconds: number;
  readonly toSeconds: number;
}

/** @param margin Wanted seconds on each side. */
export function roomAround(turn: SpeechTurn, turns: readonly SpeechTurn[], margin: number): Room {
  let fromSeconds = Math.max(0, turn.startSeconds - margin);
  let toSeconds = turn.endSeconds + margin;
  for (const other of turns) {
    if (other === turn || !isWith(other, turn)) continue;
    if (other.endSeconds > fromSeconds && other.startSeconds < turn.startSeconds) {
      fromSeconds = Math.min(turn.startSeconds, other.endSeconds);
    }
    if (other.startSeconds < toSeconds && other.endSeconds > turn.endSeconds) {
      toSeconds = Math.max(turn.endSeconds, other.startSeconds);
    }
  }
  return { fromSeconds, toSeconds };
}

/** `Speaker 1`, `Speaker 2`, … by label, in the order of first speech. */
export function speakerNames(turns: readonly SpeechTurn[]): Map<string, string> {
  const names = new Map<string, string>();
  for (const { speaker } of turns.toSorted((a, b) => a.startSeconds - b.startSeconds || a.endSeconds - b.endSeconds)) {
    if (!names.has(speaker)) names.set(speaker, `Speaker ${names.size + 1}`);
  }
  return names;
}
