/**
 * Turns → pieces in which one speaker is heard alone, short enough to hold one voice; and back, when the pieces have speakers.
 *
 * The second pass of diarization: embeddings of pieces follow the turns' borders, so they are cleaner than those of
 * sliding windows. Source: Sell et al. 2018 (DIHARD: resegment and cluster again); Landini 2022 (two-step clustering). Pure.
 */
import type { FrameSpan } from './frame-grid.ts';
import { nearestInTime, type FrameTurn } from './frame-turns.ts';

export interface TurnPiece extends FrameSpan {
  /** Index of the turn it was cut from. */
  readonly turn: number;
}

/** Stretches of the turns without overlap, cut into equal pieces of at most `maxFrames`. Sorted by turn, then start. */
export function cutIntoPieces(turns: readonly FrameTurn[], maxFrames: number): TurnPiece[] {
  const speakers = new Uint8Array(turns.reduce((end, { to }) => Math.max(end, to), 0));
  for (const { from, to } of turns) for (let frame = from; frame < to; frame += 1) speakers[frame]! += 1;
  const pieces: TurnPiece[] = [];
  for (const [turn, { from, to }] of turns.entries()) {
    let start = from;
    for (let frame = from; frame <= to; frame += 1) {
      if (frame < to && speakers[frame] === 1) continue;
      pieces.push(...equalParts(start, frame, maxFrames).map((span) => ({ ...span, turn })));
      start = frame + 1;
    }
  }
  return pieces;
}

function equalParts(from: number, to: number, maxFrames: number): FrameSpan[] {
  const count = Math.ceil((to - from) / maxFrames);
  const border = (part: number): number => from + Math.round(((to - from) * part) / count);
  return Array.from({ length: Math.max(0, count) }, (_, part) => ({ from: border(part), to: border(part + 1) }));
}

/**
 * The turns again, by the pieces' speakers. Between two pieces of a turn the border lies half way; a turn without a
 * labelled piece (overlapped or very short) goes where most of its first cluster went, else to the nearest piece in time.
 *
 * @param speakers of each piece; null where it has none.
 */
export function relabelTurns(turns: readonly FrameTurn[], pieces: readonly TurnPiece[], speakers: readonly (number | null)[]): FrameTurn[] {
  const labelled = pieces.flatMap((piece, index) => {
    const speaker = speakers[index] ?? null;
    return speaker === null ? [] : [{ ...piece, cluster: speaker }];
  });
  if (labelled.length === 0) return [...turns];
  const byTurn = Map.groupBy(labelled, (piece) => piece.turn);
  const mostOf = new Map([...Map.groupBy(labelled, (piece) => turns[piece.turn]!.cluster)].map(([cluster, related]) => [cluster, mostFrequent(related)]));
  return turns.flatMap((turn, index) => {
    const own = byTurn.get(index);
    if (own !== undefined) return spread(turn, own);
    return [{ ...turn, cluster: mostOf.get(turn.cluster) ?? nearestInTime(turn, labelled)?.cluster ?? turn.cluster }];
  });
}

function spread(turn: FrameSpan, pieces: readonly FrameTurn[]): FrameTurn[] {
  const border = (left: FrameTurn | undefined, right: FrameTurn | undefined): number => {
    if (left === undefined) return turn.from;
    return right === undefined ? turn.to : Math.round((left.to + right.from) / 2);
  };
  return pieces.map(({ cluster }, index) => ({
    cluster,
    from: border(pieces[index - 1], pieces[index]),
    to: border(pieces[index], pieces[index + 1]),
  }));
}

function mostFrequent(pieces: readonly FrameTurn[]): number {
  const frames = new Map<number, number>();
  for (const { cluster, from, to } of pieces) frames.set(cluster, (frames.get(cluster) ?? 0) + to - from);
  return [...frames].reduce((most, entry) => (entry[1] > most[1] ? entry : most))[0];
}
