import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { frameToSample } from './frame-grid.ts';
import { activeFrames, cleanFrames, frameCount, gatherSamples } from './local-speakers.ts';

const A = 0b001;
const B = 0b010;

describe('local speakers of a window', () => {
  it('are fit to embed only where they are heard alone', () => {
    const speakers = Uint8Array.of(0, A, A, A | B, B, B, 0, A);
    expect(cleanFrames(speakers, 0)).toEqual([{ from: 1, to: 3 }, { from: 7, to: 8 }]);
    expect(cleanFrames(speakers, 1)).toEqual([{ from: 4, to: 6 }]);
    expect(activeFrames(speakers, 0)).toEqual([{ from: 1, to: 4 }, { from: 7, to: 8 }]);
  });

  it('have runs that hold each of their frames once', () => {
    fc.assert(
      fc.property(fc.uint8Array({ max: 6, maxLength: 80 }), fc.nat(2), (masks, local) => {
        const frames = activeFrames(masks, local).flatMap(({ from, to }) => Array.from({ length: to - from }, (_, index) => from + index));
        expect(frames).toEqual([...masks.keys()].filter((frame) => ((masks[frame]! >> local) & 1) === 1));
        expect(frameCount(cleanFrames(masks, local))).toBeLessThanOrEqual(frames.length);
      }),
    );
  });

  it('are heard as their samples, end to end, up to the end of the audio', () => {
    const values = Float32Array.from({ length: 3000 }, (_, index) => index);
    const gathered = gatherSamples(values, [{ from: 0, to: 1 }, { from: 5, to: 50 }]);
    expect(gathered[0]).toBe(frameToSample(0));
    expect(gathered[270]).toBe(frameToSample(5));
    expect(gathered.at(-1)).toBe(2999);
  });
});
