/**
 * Puts pieces of audio where they belong in time, at 16 kHz: what lies before zero is dropped, gaps are silence, what lies behind
 * the declared end is cut. So a second of the result is the same second in any player.
 */
import { SAMPLE_RATE_HZ, type Samples } from '#schemas/audio';
import { damagedAudio } from '../../audio-failures.ts';
import { createResampler, type Resampler } from '../../resample/resampler.ts';
import type { AudioPiece } from './audio-piece.ts';
import { joinChannels } from './codecs/join-channels.ts';

/** Nobody pauses a recording for longer; time stamps that say so are damaged, and would fill the disk with silence. */
const LONGEST_GAP_SECONDS = 24 * 3600;
const SILENCE_PIECE_SECONDS = 5;
/** What recorders write; anything else is a damaged header, and its filter would fill the memory. */
const SAMPLE_RATES = { lowest: 2000, highest: 384_000 };
/** Smaller steps in time are rounding. */
const SMALLEST_GAP_SECONDS = 0.05;

export interface PlacedSamples {
  readonly samples: Samples;
  readonly lostSeconds: number;
  readonly fraction: number;
}

export async function* placeInTime(path: string, pieces: AsyncIterable<AudioPiece>, endSeconds: number | null): AsyncGenerator<PlacedSamples> {
  const output = createOutput(endSeconds);
  let isFirst = true;
  for await (const { samples, atSeconds, lostSeconds, fraction } of pieces) {
    let { values } = samples;
    if (values.length > 0 && (samples.sampleRate < SAMPLE_RATES.lowest || samples.sampleRate > SAMPLE_RATES.highest)) {
      throw damagedAudio(path, `The file names a sample rate of ${samples.sampleRate} Hz, which no recorder uses.`);
    }
    if (atSeconds !== null && (isFirst || atSeconds - output.seconds() > SMALLEST_GAP_SECONDS)) {
      const gap = atSeconds - output.seconds();
      if (gap > LONGEST_GAP_SECONDS) throw damagedAudio(path, 'The time stamps within the file jump by more than a day.', output.seconds());
      if (gap < 0) output.dropSeconds(-gap);
      for (let left = gap; left > 0; left -= SILENCE_PIECE_SECONDS) yield { samples: output.silence(Math.min(left, SILENCE_PIECE_SECONDS)), lostSeconds: 0, fraction };
    }
    isFirst = isFirst && values.length === 0 && atSeconds === null;
    values = output.withoutDropped(values, samples.sampleRate);
    yield { samples: values.length === 0 ? output.nothing : output.add({ sampleRate: samples.sampleRate, values }), lostSeconds, fraction };
  }
  yield { samples: output.end(), lostSeconds: 0, fraction: 1 };
}

/** Counts in seconds what goes in, so that rounding does not add up over rates and pieces. */
function createOutput(endSeconds: number | null) {
  const limit = endSeconds === null ? Number.POSITIVE_INFINITY : Math.ceil(endSeconds * SAMPLE_RATE_HZ);
  const nothing: Samples = { sampleRate: SAMPLE_RATE_HZ, values: new Float32Array(0) };
  let resampler: { rate: number; of: Resampler } | null = null;
  let [inputSeconds, toDrop, written] = [0, 0, 0];
  const cut = (samples: Samples): Samples => {
    const values = samples.values.subarray(0, Math.max(0, limit - written));
    written += values.length;
    return { sampleRate: SAMPLE_RATE_HZ, values };
  };
  const flush = (): Float32Array => resampler?.of.flush().values ?? nothing.values;
  const add = (samples: Samples): Samples => {
    const before = resampler !== null && resampler.rate !== samples.sampleRate ? flush() : nothing.values;
    if (resampler?.rate !== samples.sampleRate) resampler = { rate: samples.sampleRate, of: createResampler(samples.sampleRate, SAMPLE_RATE_HZ) };
    inputSeconds += samples.values.length / samples.sampleRate;
    const after = resampler.of.push(samples).values;
    const values = before.length === 0 ? after : (joinChannels([[before], [after]])[0] ?? nothing.values);
    return cut({ sampleRate: SAMPLE_RATE_HZ, values });
  };
  return {
    nothing,
    seconds: () => inputSeconds,
    dropSeconds: (seconds: number) => {
      toDrop = seconds;
    },
    withoutDropped: (values: Float32Array, rate: number) => {
      const count = Math.min(values.length, Math.round(toDrop * rate));
      toDrop = count === 0 ? toDrop : Math.max(0, toDrop - count / rate);
      return values.subarray(count);
    },
    silence: (seconds: number) => {
      const rate = resampler?.rate ?? SAMPLE_RATE_HZ;
      return add({ sampleRate: rate, values: new Float32Array(Math.round(seconds * rate)) });
    },
    add,
    end: () => cut({ sampleRate: SAMPLE_RATE_HZ, values: flush() }),
  };
}
