/** Pure: how loud a stream of samples is, kept as it passes by. */

export interface Levels {
  readonly sampleCount: number;
  /** dB relative to full scale (a constant 1.0 is 0 dB); null when every sample is zero. */
  readonly rmsDbfs: number | null;
  readonly peakDbfs: number | null;
}

export interface LevelMeter {
  add(values: Float32Array): void;
  levels(): Levels;
}

export function createLevelMeter(): LevelMeter {
  let sampleCount = 0;
  let sumOfSquares = 0;
  let peak = 0;
  return {
    add: (values) => {
      for (const value of values) {
        sumOfSquares += value * value;
        peak = Math.max(peak, Math.abs(value));
      }
      sampleCount += values.length;
    },
    levels: () => ({
      sampleCount,
      rmsDbfs: sampleCount === 0 ? null : decibels(Math.sqrt(sumOfSquares / sampleCount)),
      peakDbfs: decibels(peak),
    }),
  };
}

function decibels(amplitude: number): number | null {
  return amplitude > 0 ? 20 * Math.log10(amplitude) : null;
}
