/**
 * Pure: what is put right in a whole recording before anything is heard in it: an offset from zero, which hides pauses from whoever looks for
 * them by loudness, and speech so quiet that it drowns in the rounding to 16 bits. Any other recording stays as it is, sample by sample.
 */
import type { Levels } from './level-meter.ts';
import type { MidSide } from './mono-mix.ts';

/** A converter's offset; the mean of speech itself is a hundred times smaller. */
const SMALLEST_OFFSET = 0.01;
/** Nobody's speech is this quiet in a recording that was turned up at all. */
const QUIET_PEAK_DBFS = -36;
const WANTED_PEAK_DBFS = -12;
/** Beneath this much, what is raised is the recorder's own noise. */
const LARGEST_GAIN_DB = 40;

export interface Correction {
  /** Taken from every sample, which then is multiplied. */
  readonly offset: number;
  readonly gain: number;
}

/** Null where there is nothing to put right. */
export function correctionFor({ mean, lowest, highest }: Levels): Correction | null {
  const offset = Math.abs(mean) < SMALLEST_OFFSET ? 0 : mean;
  const peak = Math.max(highest - offset, offset - lowest);
  const peakDbfs = 20 * Math.log10(peak);
  const gainDb = peak === 0 || peakDbfs >= QUIET_PEAK_DBFS ? 0 : Math.min(LARGEST_GAIN_DB, WANTED_PEAK_DBFS - peakDbfs);
  return offset === 0 && gainDb === 0 ? null : { offset, gain: 10 ** (gainDb / 20) };
}

export function corrected(values: Float32Array, { offset, gain }: Correction): Float32Array {
  return values.map((value) => (value - offset) * gain);
}

/** The same for two channels: what tells them apart is raised with them, and has no offset to speak of. */
export function correctedPair({ values, side }: MidSide, correction: Correction): MidSide {
  return { values: corrected(values, correction), side: side?.map((value) => value * correction.gain) };
}
