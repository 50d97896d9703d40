/** Runs a decoder over a whole file and keeps what it gave. Only for short recordings. */
import type { AudioDecoder, DecodedFile, DecodeOptions } from '../audio-decoder.ts';
import { ColloquyError, type Failure } from '#schemas/failure';

export interface Collected extends DecodedFile {
  readonly values: Float32Array;
  readonly seconds: number;
  readonly pieceSeconds: readonly number[];
}

export async function collect(decoder: AudioDecoder, path: string, options?: DecodeOptions): Promise<Collected> {
  const pieces: Float32Array[] = [];
  const pieceSeconds: number[] = [];
  let sampleRate = 0;
  const decoded = await decoder.decode(
    path,
    (samples) => {
      pieces.push(samples.values);
      pieceSeconds.push(samples.values.length / samples.sampleRate);
      ({ sampleRate } = samples);
      return Promise.resolve();
    },
    options,
  );
  const values = new Float32Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let position = 0;
  for (const piece of pieces) {
    values.set(piece, position);
    position += piece.length;
  }
  return { ...decoded, values, seconds: values.length / sampleRate, pieceSeconds };
}

/** The failure that a promise ends with. @throws Error when it ends well, or with another error. */
export async function failureOf(promise: Promise<unknown>): Promise<Failure> {
  try {
    await promise;
  } catch (error) {
    if (error instanceof ColloquyError) return error.failure;
    throw error;
  }
  throw new Error('It ended well.');
}

/** Similarity of two recordings, 1 for the same, at the shift within `reach` samples at which they are most alike. */
export function bestCorrelation(one: Float32Array, other: Float32Array, reach: number): { correlation: number; shift: number } {
  const coarse = bestOf(one, other, -reach, reach, COARSE_STEP);
  return bestOf(one, other, coarse.shift - COARSE_STEP, coarse.shift + COARSE_STEP, 1);
}

/** Speech changes little from one sample to the next: its likeness is found by every fourth shift, and then exactly. */
const COARSE_STEP = 4;

function bestOf(one: Float32Array, other: Float32Array, from: number, to: number, step: number): { correlation: number; shift: number } {
  let best = { correlation: -1, shift: 0 };
  for (let shift = from; shift <= to; shift += step) {
    const value = correlation(one, other, shift);
    if (value > best.correlation) best = { correlation: value, shift };
  }
  return best;
}

function correlation(one: Float32Array, other: Float32Array, shift: number): number {
  let [product, first, second] = [0, 0, 0];
  const [start, end] = [Math.abs(shift), Math.min(one.length, other.length) - Math.abs(shift)];
  for (let i = start; i < end; i += 1) {
    const [a, b] = [one[i]!, other[i + shift]!];
    product += a * b;
    first += a * a;
    second += b * b;
  }
  return product / Math.sqrt(first * second);
}
