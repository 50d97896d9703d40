/**
 * Probabilities of voice → stretches with voice.
 *
 * Hysteresis thresholding with minimum durations, as in Silero VAD's `get_speech_timestamps` and pyannote.audio's
 * `Binarize` (Gelly & Gauvain 2018, minimum duration on and off). Pure.
 */
import type { TimeSpan } from './time-spans.ts';

export interface VoiceActivityOptions {
  /** Voice begins at this probability … */
  readonly onset: number;
  /** … and ends below this one. */
  readonly offset: number;
  /** A shorter silence between two regions is part of them. */
  readonly minSilenceSeconds: number;
  /** A shorter region is dropped, unless its probability reaches `sure`: a "yes" can be this short, a click is not this clear. */
  readonly minSpeechSeconds: number;
  readonly sure: number;
  /** Added on both sides: the model is sure of a consonant only after it was heard. */
  readonly paddingSeconds: number;
}

export const VOICE_ACTIVITY_DEFAULTS: VoiceActivityOptions = {
  onset: 0.5,
  offset: 0.35,
  minSilenceSeconds: 0.25,
  minSpeechSeconds: 0.25,
  sure: 0.8,
  paddingSeconds: 0.06,
};

export interface VoiceRegion extends TimeSpan {
  /** The highest probability inside, 0 … 1. */
  readonly peak: number;
}

/** What was heard in a whole recording. */
export interface VoiceActivity {
  /** One per `hopSeconds`, in order. */
  readonly probabilities: Float32Array;
  readonly hopSeconds: number;
  readonly regions: readonly VoiceRegion[];
}

/** The highest probability of voice inside the span; 0 where there is none. */
export function peakProbability({ probabilities, hopSeconds }: VoiceActivity, { startSeconds, endSeconds }: TimeSpan): number {
  return probabilities.subarray(Math.max(0, Math.floor(startSeconds / hopSeconds)), Math.ceil(endSeconds / hopSeconds)).reduce((peak, value) => Math.max(peak, value), 0);
}

/**
 * @param probabilities one per `hopSeconds`, in order.
 * @param durationSeconds end of the audio: no region reaches behind it.
 * @returns regions by start, not overlapping.
 */
export function voiceRegions(
  probabilities: Float32Array,
  hopSeconds: number,
  durationSeconds: number,
  options: VoiceActivityOptions = VOICE_ACTIVITY_DEFAULTS,
): VoiceRegion[] {
  const joined = joinOver(activeRuns(probabilities, hopSeconds, options), (silenceSeconds) => silenceSeconds < options.minSilenceSeconds);
  const kept = joined.filter((region) => region.endSeconds - region.startSeconds >= options.minSpeechSeconds || region.peak >= options.sure);
  const padded = kept.map((region) => ({
    ...region,
    startSeconds: Math.max(0, region.startSeconds - options.paddingSeconds),
    endSeconds: Math.min(durationSeconds, region.endSeconds + options.paddingSeconds),
  }));
  const inside = padded.filter((region) => region.endSeconds > region.startSeconds);
  return joinOver(inside, (silenceSeconds) => silenceSeconds <= 0);
}

function activeRuns(probabilities: Float32Array, hopSeconds: number, { onset, offset }: VoiceActivityOptions): VoiceRegion[] {
  const runs: VoiceRegion[] = [];
  let from = -1;
  let peak = 0;
  for (let index = 0; index <= probabilities.length; index += 1) {
    const probability = probabilities[index] ?? 0;
    if (from < 0 && probability >= onset) {
      from = index;
      peak = probability;
    } else if (from >= 0 && probability < offset) {
      runs.push({ startSeconds: from * hopSeconds, endSeconds: index * hopSeconds, peak });
      from = -1;
    } else peak = Math.max(peak, probability);
  }
  return runs;
}

/** Joins regions, which are by start and by end, over each silence that may be joined over. */
function joinOver(regions: readonly VoiceRegion[], mayJoin: (silenceSeconds: number) => boolean): VoiceRegion[] {
  const joined: VoiceRegion[] = [];
  for (const region of regions) {
    const last = joined.at(-1);
    if (last !== undefined && mayJoin(region.startSeconds - last.endSeconds)) {
      joined[joined.length - 1] = { startSeconds: last.startSeconds, endSeconds: region.endSeconds, peak: Math.max(last.peak, region.peak) };
    } else joined.push(region);
  }
  return joined;
}
