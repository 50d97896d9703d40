/**
 * Puts pieces of audio where they belong in time, at 16 kHz: what lies before zero is dropped, gaps are silence, what lies behind
 * the declared end is cut. So a second of the result is the same second in any player.
 */
import { SAMPLE_RATE_HZ } from '#schemas/audio';
import type { DecodedSamples } from '../../audio-decoder.ts';
import { damagedAudio } from '../../audio-failures.ts';
import { createMidSideResampler, type MidSideResampler } from '../../resample/mid-side-resampler.ts';
import type { AudioPiece } from './audio-piece.ts';

/** Nobody pauses a recording for longer; time stamps that say so are damaged, and would fill the disk with silence. */
const LONGEST_GAP_SECONDS = 24 * 3600;
const SILENCE_PIECE_SECONDS = 5;
/** What recorders write; anything else is a damaged header, and its filter would fill the memory. */
const SAMPLE_RATES = { lowest: 2000, highest: 384_000 };
/** Smaller steps in time are rounding. */
export const SMALLEST_GAP_SECONDS = 0.05;

export interface PlacedSamples {
  readonly samples: DecodedSamples;
  readonly lostSeconds: number;
  readonly fraction: number;
}

export async function* placeInTime(path: string, pieces: AsyncIterable<AudioPiece>, endSeconds: number | null): AsyncGenerator<PlacedSamples> {
  const output = createOutput(endSeconds);
  let isFirst = true;
  for await (const { samples, atSeconds, lostSeconds, fraction } of pieces) {
    if (samples.values.length > 0 && (samples.sampleRate < SAMPLE_RATES.lowest || samples.sampleRate > SAMPLE_RATES.highest)) {
      throw damagedAudio(path, `The file names a sample rate of ${samples.sampleRate} Hz, which no recorder uses.`);
    }
    if (atSeconds !== null && (isFirst || atSeconds - output.seconds() > SMALLEST_GAP_SECONDS)) {
      const gap = atSeconds - output.seconds();
      if (gap > LONGEST_GAP_SECONDS) throw damagedAudio(path, 'The time stamps within the file jump by more than a day.', output.seconds());
      if (gap < 0) output.dropSeconds(-gap);
      for (let left = gap; left > 0; left -= SILENCE_PIECE_SECONDS) yield { samples: output.silence(Math.min(left, SILENCE_PIECE_SECONDS)), lostSeconds: 0, fraction };
    }
    isFirst = isFirst && samples.values.length === 0 && atSeconds === null;
    const kept = output.withoutDropped(samples);
    yield { samples: kept.values.length === 0 ? nothing : output.add(kept), lostSeconds, fraction };
  }
  yield { samples: output.end(), lostSeconds: 0, fraction: 1 };
}

const nothing: DecodedSamples = { sampleRate: SAMPLE_RATE_HZ, values: new Float32Array(0) };

/** Counts in seconds what goes in, so that rounding does not add up over rates and pieces. */
function createOutput(endSeconds: number | null) {
  const limit = endSeconds === null ? Number.POSITIVE_INFINITY : Math.ceil(endSeconds * SAMPLE_RATE_HZ);
  let resampler: MidSideResampler | null = null;
  let [inputSeconds, toDrop, written] = [0, 0, 0];
  const cut = (samples: DecodedSamples): DecodedSamples => {
    const kept = slice(samples, 0, Math.max(0, limit - written));
    written += kept.values.length;
    return kept;
  };
  const flush = (): DecodedSamples => resampler?.flush() ?? nothing;
  const add = (samples: DecodedSamples): DecodedSamples => {
    const before = resampler !== null && resampler.inputRate !== samples.sampleRate ? flush() : nothing;
    if (resampler?.inputRate !== samples.sampleRate) resampler = createMidSideResampler(samples.sampleRate, SAMPLE_RATE_HZ);
    inputSeconds += samples.values.length / samples.sampleRate;
    const after = resampler.push(samples);
    return cut(before.values.length === 0 ? after : joined(before, after));
  };
  return {
    seconds: () => inputSeconds,
    dropSeconds: (seconds: number) => {
      toDrop = seconds;
    },
    withoutDropped: (samples: DecodedSamples): DecodedSamples => {
      const { values, sampleRate } = samples;
      const count = Math.min(values.length, Math.round(toDrop * sampleRate));
      toDrop = count === 0 ? toDrop : Math.max(0, toDrop - count / sampleRate);
      return slice(samples, count, values.length);
    },
    silence: (seconds: number) => {
      const rate = resampler?.inputRate ?? SAMPLE_RATE_HZ;
      return add({ sampleRate: rate, values: new Float32Array(Math.round(seconds * rate)) });
    },
    add,
    end: () => cut(flush()),
  };
}

function slice({ sampleRate, values, side }: DecodedSamples, from: number, to: number): DecodedSamples {
  return { sampleRate, values: values.subarray(from, to), side: side?.subarray(from, to) };
}

function joined(one: DecodedSamples, other: DecodedSamples): DecodedSamples {
  const behind = (a: Float32Array | undefined, b: Float32Array | undefined): Float32Array => {
    const both = new Float32Array(one.values.length + other.values.length);
    if (a !== undefined) both.set(a);
    if (b !== undefined) both.set(b, one.values.length);
    return both;
  };
  return { sampleRate: SAMPLE_RATE_HZ, values: behind(one.values, other.values), side: one.side === undefined && other.side === undefined ? undefined : behind(one.side, other.side) };
}
