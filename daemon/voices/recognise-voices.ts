/**
 * Whose voices these are: an open set, in which most voices may be nobody's that was enrolled. Pure.
 *
 * The odds of all profiles for one voice are weighed against each other and against "nobody of these"; then each voice gets at most one person and
 * each person at most one voice, by the assignment with the greatest sum of log odds, never greedily. Less sure matches are not told at all.
 */
import { optimalAssignment } from '../segments/optimal-assignment.ts';
import { logOdds } from './similarity.ts';
import type { Voiceprint } from './voiceprint.ts';

export interface VoiceProfile {
  /** Names the profile. */
  readonly id: string;
  readonly person: string;
  readonly voice: Voiceprint;
}

export interface Recognised {
  readonly speaker: string;
  readonly person: string;
  readonly profile: string;
  /** 0 … 1. */
  readonly confidence: number;
}

/** Too little to tell anything by. */
const LEAST_SECONDS = 4;
/** A weaker likeness is not told: it would only bring doubt upon what is said. */
const WORTH_TELLING = 0.6;
/** No likeness is surer than this: recordings differ more than those that the calibration knows. */
const SUREST = 0.97;

/** @param voices By the speaker's label. Matches come in their order. */
export function recogniseVoices(voices: ReadonlyMap<string, Voiceprint>, profiles: readonly VoiceProfile[]): Recognised[] {
  const heard = [...voices].filter(([, { seconds }]) => seconds >= LEAST_SECONDS);
  const confidences = heard.map(([, voice]) => posterior(profiles.map((profile) => logOdds(profile.voice, voice))));
  // Nobody is worth as much as a match that is not worth telling.
  const gains = confidences.map((row) => row.map((confidence) => Math.max(0, oddsOf(confidence) - oddsOf(WORTH_TELLING))));
  return optimalAssignment(gains).flatMap((column, row) => {
    const confidence = column === null ? 0 : confidences[row]![column]!;
    if (column === null || confidence < WORTH_TELLING) return [];
    const { id, person } = profiles[column]!;
    return [{ speaker: heard[row]![0], person, profile: id, confidence: Math.round(Math.min(SUREST, confidence) * 100) / 100 }];
  });
}

/** Whose profile a voice is most like; null where it is like nobody's. */
export function mostLike(voice: Voiceprint, profiles: readonly VoiceProfile[]): { readonly person: string; readonly confidence: number } | null {
  const [match] = recogniseVoices(new Map([['', voice]]), profiles);
  return match === undefined ? null : { person: match.person, confidence: match.confidence };
}

/** Of each profile, beside the others and beside nobody, whose odds are 1. */
function posterior(logs: readonly number[]): number[] {
  const largest = Math.max(0, ...logs);
  const whole = Math.exp(-largest) + logs.reduce((sum, log) => sum + Math.exp(log - largest), 0);
  return logs.map((log) => Math.exp(log - largest) / whole);
}

/** Kept finite where a confidence is 0 or 1. */
function oddsOf(confidence: number): number {
  const inside = Math.min(1 - 1e-9, Math.max(1e-9, confidence));
  return Math.log(inside / (1 - inside));
}
