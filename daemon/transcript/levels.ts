/** Loudness by the frame: where in a stretch of samples there is voice, and where it is quiet. Pure. */
import type { Samples } from '#schemas/audio';

/** Frames are short enough that a stop consonant's silence is one or two of them. */
export const FRAME_SECONDS = 0.02;
/** What lies this far under the loud parts of a stretch is not voice any more. */
const VOICE_RANGE_DB = 30;
/** Voice stands out this much from the noise of the room, where the stretch has pauses in which the room is heard. */
const ABOVE_NOISE_DB = 8;
const PAUSES_BELOW_LOUD_DB = 25;
/** Beneath this nobody speaks, however quiet the recording is: 16-bit rounding alone is at −98 dBFS. */
const FLOOR_DBFS = -65;
/** Stands for no sound at all, so that means stay finite. */
const SILENT_DBFS = -120;

/** Levels of consecutive frames of {@link FRAME_SECONDS}, in dB relative to full scale; the last frame may be shorter. */
export interface Levels {
  readonly dbfs: Float64Array;
  /** Frames at or above this level count as voiced. */
  readonly voicedFrom: number;
}

export function measureLevels({ values, sampleRate }: Samples): Levels {
  const frameLength = Math.round(FRAME_SECONDS * sampleRate);
  const dbfs = new Float64Array(Math.ceil(values.length / frameLength));
  for (let frame = 0; frame < dbfs.length; frame += 1) {
    const frameValues = values.subarray(frame * frameLength, (frame + 1) * frameLength);
    dbfs[frame] = powerToDb(meanSquare(frameValues));
  }
  return { dbfs, voicedFrom: voiceThreshold(dbfs) };
}

function voiceThreshold(dbfs: Float64Array): number {
  const loud = loudLevel(dbfs);
  const noise = levelExceededBy(dbfs, 0.9);
  const aboveNoise = loud - noise > PAUSES_BELOW_LOUD_DB ? noise + ABOVE_NOISE_DB : -Infinity;
  return Math.max(loud - VOICE_RANGE_DB, aboveNoise, FLOOR_DBFS);
}

/** The level that one frame in twenty exceeds: that of the vowels, unmoved by a single click. */
export function loudLevel(dbfs: Float64Array): number {
  return levelExceededBy(dbfs, 0.05);
}

function levelExceededBy(dbfs: Float64Array, share: number): number {
  return dbfs.toSorted()[Math.floor(dbfs.length * (1 - share))] ?? -Infinity;
}

export function isVoiced(levels: Levels, frame: number): boolean {
  return (levels.dbfs[frame] ?? -Infinity) >= levels.voicedFrom;
}

/** First and behind-last voiced frame; null where nobody speaks. */
export function voicedSpan(levels: Levels): { readonly first: number; readonly end: number } | null {
  const { dbfs, voicedFrom } = levels;
  const first = dbfs.findIndex((level) => level >= voicedFrom);
  if (first < 0) return null;
  return { first, end: dbfs.findLastIndex((level) => level >= voicedFrom) + 1 };
}

/** A voice may pause this long, inside a word, and be the same voice. */
const LONGEST_STOP_FRAMES = 5;

/**
 * The voice of the frames from `from` to `end`, with as much before and after as belongs to it without a stop: all other
 * frames count as silent. Null where nobody speaks there.
 */
export function voiceOf(levels: Levels, from: number, end: number): Levels | null {
  let first = -1;
  let last = -1;
  for (let frame = from; frame < end; frame += 1) {
    if (!isVoiced(levels, frame)) continue;
    if (first < 0) first = frame;
    last = frame;
  }
  if (first < 0) return null;
  for (let frame = first - 1; frame >= 0 && first - frame <= LONGEST_STOP_FRAMES; frame -= 1) if (isVoiced(levels, frame)) first = frame;
  for (let frame = last + 1; frame < levels.dbfs.length && frame - last <= LONGEST_STOP_FRAMES; frame += 1) if (isVoiced(levels, frame)) last = frame;
  return { ...levels, dbfs: levels.dbfs.map((level, frame) => (frame >= first && frame <= last ? level : SILENT_DBFS)) };
}

export function voicedSeconds(levels: Levels): number {
  return levels.dbfs.filter((level) => level >= levels.voicedFrom).length * FRAME_SECONDS;
}

/** Unvoiced stretches of at least so many seconds between voiced frames: their middle frames. */
export function pauses(levels: Levels, shortestSeconds: number): number[] {
  const middles: number[] = [];
  const span = voicedSpan(levels);
  let pauseStart: number | null = null;
  for (let frame = span?.first ?? 0; frame < (span?.end ?? 0); frame += 1) {
    if (!isVoiced(levels, frame)) {
      pauseStart ??= frame;
      continue;
    }
    if (pauseStart !== null && (frame - pauseStart) * FRAME_SECONDS >= shortestSeconds) middles.push(Math.round((pauseStart + frame) / 2));
    pauseStart = null;
  }
  return middles;
}

/**
 * The frame between `from` and `to` around which it is quietest, by the mean level (in dB, so that a long pause beats
 * a deep short one) over half a second.
 */
export function quietestFrame({ dbfs }: Levels, from: number, to: number): number {
  const reach = Math.round(0.25 / FRAME_SECONDS);
  let best = from;
  let lowest = Infinity;
  for (let frame = from; frame < to; frame += 1) {
    const around = dbfs.subarray(Math.max(0, frame - reach), frame + reach + 1);
    const mean = around.reduce((sum, level) => sum + level, 0) / around.length;
    if (mean < lowest) {
      lowest = mean;
      best = frame;
    }
  }
  return best;
}

function meanSquare(values: Float32Array): number {
  if (values.length === 0) return 0;
  return values.reduce((sum, value) => sum + value * value, 0) / values.length;
}

function powerToDb(power: number): number {
  return power > 1e-12 ? 10 * Math.log10(power) : SILENT_DBFS;
}
