/**
 * Pure: the impulse response of the resampler's low-pass filter.
 *
 * Kaiser-windowed sinc: J. F. Kaiser, "Nonrecursive digital filter design using the I0-sinh window function", 1974;
 * the design equations as in Oppenheim & Schafer, Discrete-Time Signal Processing, §7.5.3.
 */

/** Tones above the stop edge are this much weaker, in dB. */
const STOPBAND_DB = 80;
const KAISER_BETA = 0.1102 * (STOPBAND_DB - 8.7);

/**
 * Where the filter passes and stops, as shares of the lower of the two sample rates. For 16 kHz output: flat to 7 kHz,
 * silent from 8.5 kHz. What lies between 8 and 8.5 kHz folds to 7.5 … 8 kHz, above what speech models look at.
 */
const PASS_EDGE = 7 / 16;
const STOP_EDGE = 8.5 / 16;

export interface Lowpass {
  /** Half the length of the impulse response, in input samples (not rounded). */
  readonly halfWidth: number;
  /** Value of the impulse response `distance` input samples from its centre. The response has gain 1 at 0 Hz. */
  readonly at: (distance: number) => number;
}

/** The filter for a change from one rate to another, both in Hz. Also takes away the images when the rate goes up. */
export function designLowpass(inputRate: number, outputRate: number): Lowpass {
  const lowerRate = Math.min(inputRate, outputRate);
  const cutoff = (((PASS_EDGE + STOP_EDGE) / 2) * lowerRate) / inputRate;
  const transition = (2 * Math.PI * (STOP_EDGE - PASS_EDGE) * lowerRate) / inputRate;
  const halfWidth = (STOPBAND_DB - 7.95) / (2.285 * transition) / 2;
  const windowScale = 1 / besselI0(KAISER_BETA);
  return {
    halfWidth,
    at: (distance) => {
      const position = distance / halfWidth;
      if (Math.abs(position) >= 1) return 0;
      const window = besselI0(KAISER_BETA * Math.sqrt(1 - position * position)) * windowScale;
      return 2 * cutoff * sinc(2 * cutoff * distance) * window;
    },
  };
}

function sinc(x: number): number {
  return x === 0 ? 1 : Math.sin(Math.PI * x) / (Math.PI * x);
}

/** Modified Bessel function of the first kind, order zero, by its power series. */
function besselI0(x: number): number {
  const quarterSquare = (x * x) / 4;
  let term = 1;
  let sum = 1;
  for (let k = 1; term > sum * 1e-12; k += 1) {
    term *= quarterSquare / (k * k);
    sum += term;
  }
  return sum;
}
