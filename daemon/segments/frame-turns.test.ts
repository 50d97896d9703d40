import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { framesFor } from './frame-grid.ts';
import { absorbSlivers, joinOverPauses, nearestInTime, smoothTurns, type FrameTurn } from './frame-turns.ts';

function turn(cluster: number, from: number, to: number): FrameTurn {
  return { cluster, from, to };
}

const turns = fc.array(
  fc.record({ from: fc.nat(400), length: fc.integer({ min: 1, max: 80 }), cluster: fc.nat(2) }).map(({ from, length, cluster }) => turn(cluster, from, from + length)),
  { maxLength: 10 },
);

function spokenFrames(spans: readonly FrameTurn[]): number[] {
  return Array.from({ length: 500 }, (_, frame) => frame).filter((frame) => spans.some(({ from, to }) => from <= frame && frame < to));
}

describe('joining turns', () => {
  it('makes one turn of a speaker with a short pause, and two with a long one', () => {
    expect(joinOverPauses([turn(0, 0, 50), turn(0, 60, 90)], 20)).toEqual([turn(0, 0, 90)]);
    expect(joinOverPauses([turn(0, 0, 50), turn(0, 80, 90)], 20)).toEqual([turn(0, 0, 50), turn(0, 80, 90)]);
  });

  it('leaves the pause open in which somebody else speaks', () => {
    const exchange = [turn(0, 0, 50), turn(1, 52, 58), turn(0, 60, 90)];
    expect(joinOverPauses(exchange, 20)).toEqual(exchange);
  });
});

describe('slivers', () => {
  it('at a border belong to the neighbour', () => {
    expect(absorbSlivers([turn(0, 0, 50), turn(1, 50, 54)])).toEqual([turn(0, 0, 54)]);
  });

  it('inside another turn are nobody', () => {
    expect(absorbSlivers([turn(0, 0, 50), turn(1, 20, 24)])).toEqual([turn(0, 0, 50)]);
  });

  it('that stand alone are a short "yes" and stay', () => {
    expect(absorbSlivers([turn(0, 0, 50), turn(1, 70, 74)])).toEqual([turn(0, 0, 50), turn(1, 70, 74)]);
  });
});

describe('smoothing', () => {
  it('is sorted and leaves a speaker no two turns that touch', () => {
    fc.assert(
      fc.property(turns, (drawn) => {
        const smooth = smoothTurns(drawn);
        expect(smooth).toEqual(smooth.toSorted((a, b) => a.from - b.from || a.to - b.to || a.cluster - b.cluster));
        const ends = new Map<number, number>();
        for (const { cluster, from, to } of smooth) {
          expect(from).toBeGreaterThan(ends.get(cluster) ?? -1);
          ends.set(cluster, to);
        }
      }),
    );
  });

  it('takes no speech away from the recording', () => {
    fc.assert(
      fc.property(turns, (drawn) => {
        const after = new Set(spokenFrames(smoothTurns(drawn)));
        expect(spokenFrames(drawn).filter((frame) => !after.has(frame))).toEqual([]);
      }),
    );
  });

  it('fills no pause longer than a second and a half', () => {
    const pause = framesFor(1.5) + 1;
    expect(smoothTurns([turn(0, 0, 50), turn(0, 50 + pause, 120 + pause)])).toHaveLength(2);
  });
});

describe('the nearest turn in time', () => {
  it('is the one with the least silence in between, on either side', () => {
    const others = [turn(0, 0, 10), turn(1, 40, 60)];
    expect(nearestInTime({ from: 15, to: 20 }, others)).toEqual(others[0]);
    expect(nearestInTime({ from: 35, to: 38 }, others)).toEqual(others[1]);
    expect(nearestInTime({ from: 0, to: 1 }, others.slice(2))).toBeUndefined();
  });
});
