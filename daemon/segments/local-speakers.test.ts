import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { cleanFrames, frameCount } from './local-speakers.ts';

const A = 0b001;
const B = 0b010;

describe('local speakers of a window', () => {
  it('are fit to embed only where they are heard alone', () => {
    const speakers = Uint8Array.of(0, A, A, A | B, B, B, 0, A);
    expect(cleanFrames(speakers, 0)).toEqual([{ from: 1, to: 3 }, { from: 7, to: 8 }]);
    expect(cleanFrames(speakers, 1)).toEqual([{ from: 4, to: 6 }]);
  });

  it('have runs that hold each of their frames once', () => {
    fc.assert(
      fc.property(fc.uint8Array({ max: 6, maxLength: 80 }), fc.nat(2), (masks, local) => {
        const runs = cleanFrames(masks, local);
        const frames = runs.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, index) => from + index));
        expect(frames).toEqual([...masks.keys()].filter((frame) => masks[frame] === 1 << local));
        expect(frameCount(runs)).toBe(frames.length);
      }),
    );
  });
});
