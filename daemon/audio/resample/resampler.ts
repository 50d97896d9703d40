/**
 * Pure: changes the sample rate of a mono stream, piece by piece, with the same result as in one go.
 *
 * A polyphase filter: output n lies at input position n · inputRate / outputRate; that ratio of whole numbers has as many
 * different fractions as its denominator, and each fraction (phase) has its own row of filter coefficients.
 */
import type { Samples } from '#schemas/audio';
import { designLowpass } from './kaiser-lowpass.ts';

export interface Resampler {
  /** Takes the next input and gives the output that is complete by now. Its filter looks ahead: the rest comes later. */
  push(input: Samples): Samples;
  /** The rest. In all, `n` input samples give `ceil(n · outputRate / inputRate)` output samples; the resampler is used up. */
  flush(): Samples;
  /** One that stands where this one does, and that was given silence until now. */
  inSilence(): Resampler;
}

/** @throws RangeError when a rate is not a whole number of at least 1 Hz, or `push` gets samples of another rate. */
export function createResampler(inputRate: number, outputRate: number): Resampler {
  if (![inputRate, outputRate].every((rate) => Number.isInteger(rate) && rate > 0)) {
    throw new RangeError(`Sample rates are whole numbers of Hz: ${inputRate} → ${outputRate}.`);
  }
  return inputRate === outputRate ? passThrough(inputRate) : new PolyphaseResampler(inputRate, outputRate);
}

function passThrough(sampleRate: number): Resampler {
  return { push: (input) => expectRate(input, sampleRate), flush: () => ({ sampleRate, values: new Float32Array(0) }), inSilence: () => passThrough(sampleRate) };
}

class PolyphaseResampler implements Resampler {
  readonly #inputRate: number;
  readonly #outputRate: number;
  /** Whole input samples and phases by which one output sample advances. */
  readonly #wholeStep: number;
  readonly #phaseStep: number;
  readonly #phaseCount: number;
  readonly #tapCount: number;
  /** One row of `tapCount` coefficients for each phase. */
  readonly #coefficients: Float32Array;
  /** Input that is still needed; its first sample is the first tap of the next output. */
  #pending: Float32Array;
  #phase = 0;
  #inputCount = 0;
  #outputCount = 0;

  constructor(inputRate: number, outputRate: number) {
    const divisor = greatestCommonDivisor(inputRate, outputRate);
    this.#inputRate = inputRate;
    this.#outputRate = outputRate;
    this.#phaseCount = outputRate / divisor;
    this.#wholeStep = Math.floor(inputRate / outputRate);
    this.#phaseStep = (inputRate / divisor) % this.#phaseCount;
    // An even reach, so that the taps can be taken four at a time.
    const reach = 2 * Math.ceil(designLowpass(inputRate, outputRate).halfWidth / 2);
    this.#tapCount = 2 * reach;
    this.#coefficients = coefficientRows(inputRate, outputRate, this.#phaseCount, reach);
    // Silence before the first sample, so that output 0 lies exactly on input 0.
    this.#pending = new Float32Array(reach - 1);
  }

  push(input: Samples): Samples {
    const { values } = expectRate(input, this.#inputRate);
    this.#inputCount += values.length;
    return this.#produce(values, Number.POSITIVE_INFINITY);
  }

  flush(): Samples {
    const wanted = Math.ceil((this.#inputCount * this.#outputRate) / this.#inputRate);
    return this.#produce(new Float32Array(this.#tapCount), wanted - this.#outputCount);
  }

  inSilence(): Resampler {
    const twin = new PolyphaseResampler(this.#inputRate, this.#outputRate);
    twin.#pending = new Float32Array(this.#pending.length);
    twin.#phase = this.#phase;
    twin.#inputCount = this.#inputCount;
    twin.#outputCount = this.#outputCount;
    return twin;
  }

  #produce(values: Float32Array, limit: number): Samples {
    const input = new Float32Array(this.#pending.length + values.length);
    input.set(this.#pending);
    input.set(values, this.#pending.length);
    const room = Math.max(0, Math.ceil(((input.length + 1) * this.#outputRate) / this.#inputRate) + 1);
    const output = new Float32Array(Math.min(room, limit));
    const [coefficients, tapCount] = [this.#coefficients, this.#tapCount];
    let position = 0;
    let count = 0;
    while (count < output.length && position + tapCount <= input.length) {
      output[count] = filter(input, position, coefficients, this.#phase * tapCount, tapCount);
      count += 1;
      position += this.#wholeStep;
      this.#phase += this.#phaseStep;
      if (this.#phase >= this.#phaseCount) {
        this.#phase -= this.#phaseCount;
        position += 1;
      }
    }
    this.#pending = input.slice(position);
    this.#outputCount += count;
    return { sampleRate: this.#outputRate, values: output.subarray(0, count) };
  }
}

/** One output sample. The innermost loop of the decoder: four sums, so that the additions do not wait for each other. */
function filter(input: Float32Array, position: number, coefficients: Float32Array, row: number, tapCount: number): number {
  let [first, second, third, fourth] = [0, 0, 0, 0];
  for (let tap = 0; tap < tapCount; tap += 4) {
    const at = position + tap;
    const from = row + tap;
    first += input[at]! * coefficients[from]!;
    second += input[at + 1]! * coefficients[from + 1]!;
    third += input[at + 2]! * coefficients[from + 2]!;
    fourth += input[at + 3]! * coefficients[from + 3]!;
  }
  return first + second + (third + fourth);
}

function coefficientRows(inputRate: number, outputRate: number, phaseCount: number, reach: number): Float32Array {
  const lowpass = designLowpass(inputRate, outputRate);
  const tapCount = 2 * reach;
  const rows = new Float32Array(phaseCount * tapCount);
  for (let phase = 0; phase < phaseCount; phase += 1) {
    const row = rows.subarray(phase * tapCount, (phase + 1) * tapCount);
    for (let tap = 0; tap < tapCount; tap += 1) row[tap] = lowpass.at(tap - (reach - 1) - phase / phaseCount);
    // Every row passes 0 Hz with gain 1 exactly; otherwise a constant would ripple from phase to phase.
    const sum = row.reduce((total, value) => total + value, 0);
    for (let tap = 0; tap < tapCount; tap += 1) row[tap]! /= sum;
  }
  return rows;
}

function expectRate(samples: Samples, rate: number): Samples {
  if (samples.sampleRate !== rate) throw new RangeError(`Expected samples at ${rate} Hz, got ${samples.sampleRate} Hz.`);
  return samples;
}

function greatestCommonDivisor(a: number, b: number): number {
  return b === 0 ? a : greatestCommonDivisor(b, a % b);
}
