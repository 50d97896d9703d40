import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { HOP_SAMPLES, WINDOW_SAMPLES } from './frame-grid.ts';
import { inBatches, windowStarts } from './segmentation-windows.ts';

describe('sliding windows', () => {
  it('are one for a recording shorter than a window, and none for an empty one', () => {
    expect(windowStarts(1, 59)).toEqual([0]);
    expect(windowStarts(WINDOW_SAMPLES, 59)).toEqual([0]);
    expect(windowStarts(0, 59)).toEqual([]);
  });

  it('leave no sample out, and the last one ends with the audio', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5_000_000 }), fc.integer({ min: 1, max: 589 }), (sampleCount, step) => {
        const starts = windowStarts(sampleCount, step);
        expect(starts[0]).toBe(0);
        for (const [index, start] of starts.entries()) {
          const gap = start - (starts[index - 1] ?? start - 1);
          expect(gap >= 1 && gap <= step).toBe(true);
        }
        const end = starts.at(-1)! * HOP_SAMPLES + WINDOW_SAMPLES;
        expect(end).toBeGreaterThanOrEqual(sampleCount);
        expect(end - HOP_SAMPLES < sampleCount || starts.length === 1).toBe(true);
      }),
    );
  });

  it('go through the model in batches that keep their order', () => {
    expect(inBatches([1, 2, 3, 4, 5], 2)).toEqual([[1, 2], [3, 4], [5]]);
    expect(inBatches([], 2)).toEqual([]);
  });
});
