/** Whose voices these are, as far as they are like the profile of somebody: surely enough to be told, or not at all. Pure. */
import { identifyVoices } from './open-set.ts';
import { logOdds } from './similarity.ts';
import { ONE_VOICE } from './unity.ts';
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
  const heard = [...voices].filter(([, { seconds, unity }]) => seconds >= LEAST_SECONDS && unity >= ONE_VOICE);
  const identified = identifyVoices(heard.map(([, voice]) => profiles.map((profile) => logOdds(profile.voice, voice))));
  return identified.flatMap((found, index) => {
    if (found === null || found.confidence < WORTH_TELLING) return [];
    const { id, person } = profiles[found.profile]!;
    return [{ speaker: heard[index]![0], person, profile: id, confidence: Math.round(Math.min(SUREST, found.confidence) * 100) / 100 }];
  });
}

/** Whose profile a voice is most like; null where it is like nobody's. */
export function mostLike(voice: Voiceprint, profiles: readonly VoiceProfile[]): { readonly person: string; readonly confidence: number } | null {
  const [match] = recogniseVoices(new Map([['', voice]]), profiles);
  return match === undefined ? null : { person: match.person, confidence: match.confidence };
}
