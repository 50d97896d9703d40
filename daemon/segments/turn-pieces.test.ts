import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { nearestInTime, type FrameTurn } from './frame-turns.ts';
import { cutIntoPieces, relabelTurns, type TurnPiece } from './turn-pieces.ts';

const turns = fc.array(
  fc.record({ from: fc.nat(200), length: fc.integer({ min: 1, max: 60 }), cluster: fc.nat(2) }).map(({ from, length, cluster }): FrameTurn => ({ from, to: from + length, cluster })),
  { maxLength: 8 },
);

/** How many of the turns hold each frame. */
function coverage(spans: readonly { from: number; to: number }[]): number[] {
  return Array.from({ length: 300 }, (_, frame) => spans.filter(({ from, to }) => from <= frame && frame < to).length);
}

describe('pieces of turns', () => {
  it('are the stretches in which one speaker is heard alone, cut into equal parts', () => {
    const pieces = cutIntoPieces([{ cluster: 0, from: 0, to: 100 }, { cluster: 1, from: 90, to: 120 }], 50);
    expect(pieces).toEqual([{ turn: 0, from: 0, to: 45 }, { turn: 0, from: 45, to: 90 }, { turn: 1, from: 100, to: 120 }]);
  });

  it('hold each frame without overlap once, and none is too long', () => {
    fc.assert(
      fc.property(turns, fc.integer({ min: 1, max: 40 }), (drawn, most) => {
        const pieces = cutIntoPieces(drawn, most);
        expect(coverage(pieces)).toEqual(coverage(drawn).map((count) => (count === 1 ? 1 : 0)));
        expect(pieces.every(({ from, to }) => to > from && to - from <= most)).toBe(true);
      }),
    );
  });
});

describe('turns by the speakers of their pieces', () => {
  const turn = { cluster: 0, from: 0, to: 100 };

  it('change speaker half way between two pieces', () => {
    const pieces = [{ turn: 0, from: 0, to: 40 }, { turn: 0, from: 60, to: 100 }];
    expect(relabelTurns([turn], pieces, [3, 5])).toEqual([{ cluster: 3, from: 0, to: 50 }, { cluster: 5, from: 50, to: 100 }]);
  });

  it('without a piece that could be embedded go where most of their first cluster went', () => {
    const short = { cluster: 0, from: 110, to: 115 };
    const nearer = { cluster: 1, from: 120, to: 150 };
    const pieces = [{ turn: 0, from: 0, to: 100 }, { turn: 1, from: 110, to: 115 }, { turn: 2, from: 120, to: 150 }];
    expect(relabelTurns([turn, short, nearer], pieces, [3, null, 5])[1]).toEqual({ cluster: 3, from: 110, to: 115 });
  });

  it('without any related piece go to the speaker who is nearest in time', () => {
    const stray = { cluster: 9, from: 110, to: 115 };
    const pieces = [{ turn: 0, from: 0, to: 100 }];
    expect(relabelTurns([turn, stray], pieces, [3])[1]).toEqual({ cluster: 3, from: 110, to: 115 });
  });

  it('never lose speech: each frame has as many turns as before', () => {
    fc.assert(
      fc.property(turns, fc.array(fc.option(fc.nat(3)), { minLength: 60, maxLength: 60 }), (drawn, speakers) => {
        const pieces = cutIntoPieces(drawn, 20);
        expect(coverage(relabelTurns(drawn, pieces, speakers.slice(0, pieces.length)))).toEqual(coverage(drawn));
      }),
    );
  });

  it('without a piece of their own go, each for itself, where it was said that they go', () => {
    fc.assert(
      fc.property(turns, fc.array(fc.option(fc.nat(3)), { minLength: 60, maxLength: 60 }), (drawn, speakers) => {
        const pieces = cutIntoPieces(drawn, 20);
        const relabelled = relabelTurns(drawn, pieces, speakers);
        const strays = drawn.filter((_, index) => !pieces.some((piece, at) => piece.turn === index && speakers[at] !== null));
        expect(relabelled).toEqual(expect.arrayContaining(strays.map((stray) => ({ ...stray, cluster: plainlyFound(stray, drawn, pieces, speakers) }))));
      }),
      { numRuns: 1000 },
    );
  });
});

/** Looked for anew for each turn: of the pieces of its first cluster, whose are most frames; else whose is the nearest. */
function plainlyFound(turn: FrameTurn, all: readonly FrameTurn[], pieces: readonly TurnPiece[], speakers: readonly (number | null)[]): number {
  const labelled = pieces.map((piece, index) => ({ ...piece, cluster: speakers[index]! })).filter(({ cluster }) => (cluster as number | null) !== null);
  const related = labelled.filter((piece) => all[piece.turn]!.cluster === turn.cluster);
  const framesOf = (speaker: number): number => related.filter(({ cluster }) => cluster === speaker).reduce((sum, { from, to }) => sum + to - from, 0);
  const most = related.map(({ cluster }) => cluster).reduce<number | undefined>((best, speaker) => (best === undefined || framesOf(speaker) > framesOf(best) ? speaker : best), undefined);
  return most ?? nearestInTime(turn, labelled)?.cluster ?? turn.cluster;
}
