import { describe, expect, it } from '@jest/globals';
import { createLevelMeter } from './level-meter.ts';
import { tone } from './testing/synthesize.ts';

describe('the level of a recording', () => {
  it('of a full sine is −3 dB with a peak of 0 dB, in one piece or in many', () => {
    const meter = createLevelMeter();
    const sine = tone({ hertz: 1000, seconds: 1, amplitude: 1 });
    meter.add(sine.subarray(0, 5000));
    meter.add(sine.subarray(5000));
    const { rmsDbfs, peakDbfs, sampleCount } = meter.levels();
    expect(rmsDbfs).toBeCloseTo(-3.01, 2);
    expect(peakDbfs).toBeCloseTo(0, 2);
    expect(sampleCount).toBe(16_000);
  });

  it('of digital silence is no number', () => {
    const meter = createLevelMeter();
    meter.add(new Float32Array(100));
    expect(meter.levels()).toEqual({ sampleCount: 100, rmsDbfs: null, peakDbfs: null, mean: 0, lowest: 0, highest: 0 });
  });
});
