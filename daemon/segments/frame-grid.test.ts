import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { framesIn, frameToSample, frameToSeconds, FRAMES_PER_WINDOW, HOP_SAMPLES, secondsToFrame, WINDOW_SAMPLES } from './frame-grid.ts';

describe('the frame grid', () => {
  it("centres the model's first frame at 31 ms and has 589 frames in a window of ten seconds", () => {
    expect((frameToSeconds(0) + frameToSeconds(1)) / 2).toBeCloseTo(0.031, 3);
    expect(framesIn(WINDOW_SAMPLES) - FRAMES_PER_WINDOW).toBeLessThanOrEqual(4);
    expect(frameToSeconds(FRAMES_PER_WINDOW)).toBeLessThanOrEqual(10);
  });

  it('finds a frame again by its start', () => {
    fc.assert(fc.property(fc.nat(1_000_000), (frame) => { expect(secondsToFrame(frameToSeconds(frame))).toBe(frame); }));
  });

  it('counts just the frames that start inside the audio', () => {
    fc.assert(
      fc.property(fc.nat(10_000_000), (sampleCount) => {
        const frames = framesIn(sampleCount);
        if (frames > 0) expect(frameToSample(frames - 1)).toBeLessThanOrEqual(sampleCount);
        expect(frameToSample(frames)).toBeGreaterThanOrEqual(sampleCount);
        expect(frames).toBeLessThanOrEqual(sampleCount / HOP_SAMPLES);
      }),
    );
  });
});
