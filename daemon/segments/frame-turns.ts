/**
 * Turns on the frame grid: joining, smoothing and cutting them. Pure.
 *
 * Source of the durations: measured on AMI and LibriSpeech mixes without a collar; see each constant.
 */
import { framesFor, type FrameSpan } from './frame-grid.ts';

export interface FrameTurn extends FrameSpan {
  readonly cluster: number;
}

/** A shorter turn that touches another speaker's is a wavering border, not a turn. A short "yes" stands alone and stays. */
const SLIVER_FRAMES = framesFor(0.25);
/** One speaker's turns with a shorter pause, in which nobody else speaks, are one turn. */
const PAUSE_FRAMES = framesFor(1.5);

/** Slivers absorbed, pauses joined. Sorted by start, then end. */
export function smoothTurns(turns: readonly FrameTurn[]): FrameTurn[] {
  return joinOverPauses(absorbSlivers(joinOverPauses(turns, 0)), PAUSE_FRAMES);
}

/** Joins a speaker's turns that are at most `pauseFrames` apart when no other speaker is heard in between. */
export function joinOverPauses(turns: readonly FrameTurn[], pauseFrames: number): FrameTurn[] {
  const sorted = sortTurns(turns);
  const joined: FrameTurn[] = [];
  const lastIndex = new Map<number, number>();
  // Of all turns that started before the current one: where the one of another speaker ends last.
  const latestEnds = new Map<number, number>();
  for (const turn of sorted) {
    const index = lastIndex.get(turn.cluster);
    const last = index === undefined ? undefined : joined[index];
    const othersEnd = Math.max(-1, ...[...latestEnds].filter(([cluster]) => cluster !== turn.cluster).map(([, end]) => end));
    const silentPause = last !== undefined && turn.from - last.to <= pauseFrames && (turn.from <= last.to || othersEnd <= last.to);
    if (last !== undefined && index !== undefined && silentPause) joined[index] = { ...last, to: Math.max(last.to, turn.to) };
    else lastIndex.set(turn.cluster, joined.push(turn) - 1);
    latestEnds.set(turn.cluster, Math.max(latestEnds.get(turn.cluster) ?? 0, turn.to));
  }
  return sortTurns(joined);
}

/** Gives slivers to the speaker whose turn they touch; drops those that lie inside another speaker's turn. */
export function absorbSlivers(turns: readonly FrameTurn[]): FrameTurn[] {
  const sorted = sortTurns(turns);
  const absorbed = sorted.flatMap((turn, index) => {
    if (turn.to - turn.from >= SLIVER_FRAMES) return [turn];
    const neighbours = nearbyTurns(sorted, index).filter((other) => other.cluster !== turn.cluster && other.to - other.from >= SLIVER_FRAMES);
    if (neighbours.some((other) => other.from <= turn.from && other.to >= turn.to)) return [];
    const touching = neighbours.find((other) => other.to >= turn.from && other.from <= turn.to);
    return [touching === undefined ? turn : { ...turn, cluster: touching.cluster }];
  });
  return joinOverPauses(absorbed, 0);
}

/** Turns that can touch or hold the one at `index`; turns are sorted by start, so long ones may lie some places before. */
function nearbyTurns(sorted: readonly FrameTurn[], index: number): FrameTurn[] {
  const turn = sorted[index]!;
  let end = index + 1;
  while (end < sorted.length && sorted[end]!.from <= turn.to) end += 1;
  return sorted.slice(Math.max(0, index - 32), end);
}

function sortTurns(turns: readonly FrameTurn[]): FrameTurn[] {
  return turns.toSorted((a, b) => a.from - b.from || a.to - b.to || a.cluster - b.cluster);
}

/** The span with the least time between it and `span`; undefined when there is none. */
export function nearestInTime<Span extends FrameSpan>(span: FrameSpan, others: readonly Span[]): Span | undefined {
  const distance = (other: FrameSpan): number => Math.max(other.from - span.to, span.from - other.to);
  return others.reduce<Span | undefined>((nearest, other) => (nearest === undefined || distance(other) < distance(nearest) ? other : nearest), undefined);
}
