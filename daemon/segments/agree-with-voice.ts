/**
 * Turns that agree with voice activity detection, where it is sure. Pure.
 *
 * The segmentation model weighs a window as a whole: it may hear a speaker in a quiet hiss, and pass over a short "yes"
 * beside loud speech. Voice activity detection hears each moment by itself, but misses distant speech. So it decides
 * only where it has no doubt.
 */
import { frameToSeconds, secondsToFrame } from './frame-grid.ts';
import { nearestInTime, type FrameTurn } from './frame-turns.ts';
import { overlaps } from './time-spans.ts';
import { peakProbability, type VoiceActivity } from './voice-activity.ts';

/** Measured: turns in noise reach 0.04, distant words on AMI 0.15 and more. */
const NO_VOICE_PEAK = 0.1;
/** Measured: noise on near-silent AMI clips reaches 0.72, a word that the segmentation model missed 0.97. */
const SURE_VOICE_PEAK = 0.8;

/** Without the turns in which there is no voice; with a turn, in the cluster of the nearest one, for sure voice outside all turns. */
export function agreeWithVoice(turns: readonly FrameTurn[], voice: VoiceActivity): FrameTurn[] {
  const voiced = turns.filter((turn) => peakProbability(voice, inSeconds(turn)) >= NO_VOICE_PEAK);
  const spans = voiced.map(inSeconds);
  const uncovered = voice.regions.filter((region) => region.peak >= SURE_VOICE_PEAK && !spans.some((span) => overlaps(span, region)));
  const added = uncovered.map((region) => {
    const span = { from: secondsToFrame(region.startSeconds), to: secondsToFrame(region.endSeconds) };
    return { ...span, cluster: nearestInTime(span, voiced)?.cluster ?? 0 };
  });
  return [...voiced, ...added].sort((a, b) => a.from - b.from || a.to - b.to);
}

function inSeconds({ from, to }: FrameTurn): { startSeconds: number; endSeconds: number } {
  return { startSeconds: frameToSeconds(from), endSeconds: frameToSeconds(to) };
}
