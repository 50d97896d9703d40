/**
 * References whose turns are whole clips count the silence at a clip's edges as speech. This takes it off by the energy of the audio
 * itself, so that no model has a say in its own reference. Pure.
 */
import type { SpeechTurn } from '#schemas/segments';

/** Voice lies within this range under the loud parts of a turn, */
const VOICE_RANGE_DB = 30;
/** and stands out this much from the noise of its room, which is heard in one frame of ten at least. */
const ABOVE_NOISE_DB = 10;
const NOISE_SHARE = 0.1;
/** The level that one frame in twenty exceeds: that of the vowels. */
const LOUD_SHARE = 0.05;

/** Levels of consecutive frames from the start of the recording. */
export interface FrameLevels {
  readonly frameSeconds: number;
  /** dB relative to full scale; −Infinity for silence. */
  readonly dbfs: Float32Array;
}

export function frameLevels(values: Float32Array, sampleRate: number, frameSeconds = 0.02): FrameLevels {
  const length = Math.round(frameSeconds * sampleRate);
  const dbfs = Float32Array.from({ length: Math.ceil(values.length / length) }, (_, frame) => {
    const inside = values.subarray(frame * length, (frame + 1) * length);
    return 10 * Math.log10(inside.reduce((sum, value) => sum + value * value, 0) / inside.length);
  });
  return { frameSeconds, dbfs };
}

/**
 * The turns without what is silent at their two ends; pauses inside stay. Where another voice speaks over an edge, its energy keeps the
 * edge, so that rather too little is taken off. A turn without any sound is left out.
 */
export function withoutSilentEdges(turns: readonly SpeechTurn[], { frameSeconds, dbfs }: FrameLevels): SpeechTurn[] {
  return turns.flatMap((turn) => {
    const first = Math.floor(turn.startSeconds / frameSeconds);
    const levels = dbfs.subarray(first, Math.ceil(turn.endSeconds / frameSeconds));
    const sorted = levels.toSorted();
    const [loud, noise] = [1 - LOUD_SHARE, NOISE_SHARE].map((share) => sorted[Math.floor(sorted.length * share)] ?? -Infinity) as [number, number];
    if (loud === -Infinity) return [];
    const voicedFrom = Math.min(loud, Math.max(loud - VOICE_RANGE_DB, noise + ABOVE_NOISE_DB));
    const isVoice = (level: number): boolean => level >= voicedFrom;
    const startSeconds = Math.max(turn.startSeconds, (first + levels.findIndex(isVoice)) * frameSeconds);
    const endSeconds = Math.min(turn.endSeconds, (first + levels.findLastIndex(isVoice) + 1) * frameSeconds);
    return [{ ...turn, startSeconds, endSeconds }];
  });
}
