import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { reconstruct, type LabelledWindow } from './reconstruct.ts';

const A = 0b001;
const B = 0b010;

describe('reconstruction', () => {
  it('joins windows whose local speakers have the same voice into one turn', () => {
    const windows: LabelledWindow[] = [
      { firstFrame: 0, speakers: Uint8Array.of(0, A, A, A), clusters: [7, null, null] },
      // The same person is the second local speaker here.
      { firstFrame: 2, speakers: Uint8Array.of(B, B, B, 0), clusters: [null, 7, null] },
    ];
    expect(reconstruct(windows, Float32Array.of(0, 1, 1, 1, 1, 0))).toEqual([{ cluster: 7, from: 1, to: 5 }]);
  });

  it('lets the windows vote where they disagree', () => {
    const window = (cluster: number): LabelledWindow => ({ firstFrame: 0, speakers: Uint8Array.of(A, A), clusters: [cluster, null, null] });
    expect(reconstruct([window(2), window(1), window(2)], Float32Array.of(1, 1))).toEqual([{ cluster: 2, from: 0, to: 2 }]);
  });

  it('hears two at once where the windows count two, and one where they count one', () => {
    const windows: LabelledWindow[] = [{ firstFrame: 0, speakers: Uint8Array.of(A, A | B, A | B), clusters: [0, 1, null] }];
    expect(reconstruct(windows, Float32Array.of(1, 1.8, 1.2))).toEqual([{ cluster: 0, from: 0, to: 3 }, { cluster: 1, from: 1, to: 2 }]);
  });

  it('hears one more from a little under the half on, and not before', () => {
    const windows: LabelledWindow[] = [{ firstFrame: 0, speakers: new Uint8Array(4).fill(A | B), clusters: [0, 1, null] }];
    expect(reconstruct(windows, Float32Array.of(0.46, 0.48, 1.46, 1.48))).toEqual([{ cluster: 0, from: 1, to: 4 }, { cluster: 1, from: 3, to: 4 }]);
  });

  it('says in each frame at most as many speakers as were counted, and only some that a window hears', () => {
    const window = fc.record({ firstFrame: fc.nat(20), speakers: fc.uint8Array({ max: 6, minLength: 8, maxLength: 8 }), clusters: fc.array(fc.option(fc.nat(3)), { minLength: 3, maxLength: 3 }) });
    fc.assert(
      fc.property(fc.array(window, { maxLength: 6 }), fc.array(fc.double({ min: 0, max: 2, noNaN: true }), { minLength: 28, maxLength: 28 }), (drawn, counts) => {
        const windows = drawn.toSorted((a, b) => a.firstFrame - b.firstFrame);
        const speakerCount = Float32Array.from(counts);
        const turns = reconstruct(windows, speakerCount);
        for (const [frame, count] of speakerCount.entries()) {
          const active = turns.filter(({ from, to }) => from <= frame && frame < to).map(({ cluster }) => cluster);
          const heard = windows.flatMap(({ firstFrame, speakers, clusters }) => clusters.filter((_, local) => (((speakers[frame - firstFrame] ?? 0) >> local) & 1) === 1));
          expect(active.length).toBe(Math.min(Math.floor(count + 0.53), new Set(heard.filter((cluster) => cluster !== null)).size));
          expect(active.every((cluster) => heard.includes(cluster))).toBe(true);
        }
      }),
    );
  });
});
