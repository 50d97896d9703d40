/** Pure: how loud a stream of samples is, kept as it passes by. */

export interface Levels {
  readonly sampleCount: number;
  /** dB relative to full scale (a constant 1.0 is 0 dB); null when every sample is zero. */
  readonly rmsDbfs: number | null;
  readonly peakDbfs: number | null;
  /** Mean, smallest and largest sample; 0 of no samples. */
  readonly mean: number;
  readonly lowest: number;
  readonly highest: number;
}

export interface LevelMeter {
  add(values: Float32Array): void;
  levels(): Levels;
}

export function createLevelMeter(): LevelMeter {
  let sampleCount = 0;
  let sumOfSquares = 0;
  let sum = 0;
  let [lowest, highest] = [Infinity, -Infinity];
  return {
    add: (values) => {
      for (const value of values) {
        sumOfSquares += value * value;
        sum += value;
        if (value < lowest) lowest = value;
        if (value > highest) highest = value;
      }
      sampleCount += values.length;
    },
    levels: () =>
      sampleCount === 0
        ? { sampleCount, rmsDbfs: null, peakDbfs: null, mean: 0, lowest: 0, highest: 0 }
        : { sampleCount, rmsDbfs: decibels(Math.sqrt(sumOfSquares / sampleCount)), peakDbfs: decibels(Math.max(highest, -lowest)), mean: sum / sampleCount, lowest, highest },
  };
}

function decibels(amplitude: number): number | null {
  return amplitude > 0 ? 20 * Math.log10(amplitude) : null;
}
