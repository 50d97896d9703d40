/** What the sound of a voice says about who it is, as evidence beside what is said. */
import type { SpeakerName } from '#schemas/minutes';
import type { VoiceMatch } from '#schemas/voice';
import type { Spoken } from '../acts/read-acts.ts';
import type { NameEvidence } from './name-evidence.ts';
import type { Roster } from './roster.ts';

/** A likeness as sure as this stands against what only others say. */
export const soundsSurely = 0.9;
/** Taken off where the voice speaks of that person, or to that person, as of somebody else. */
const doubt = 0.25;

export type HeardMatch = Pick<VoiceMatch, 'speaker' | 'person' | 'confidence'>;

/**
 * By the names of the vault, should it know the person by now. The longest sentence of the voice is cited: there one can hear it.
 *
 * @param isDoubted Whether what a voice says speaks against its being that person: `voice\nperson`.
 */
export function heardVoices(matches: readonly HeardMatch[], spoken: readonly Spoken[], roster: Roster, isDoubted: (pair: string) => boolean): NameEvidence[] {
  return matches.map(({ speaker, person, confidence }) => {
    const name = roster.people.resolve(person) ?? person;
    const isInDoubt = isDoubted(`${speaker}\n${name}`);
    return {
      voice: speaker,
      person: name,
      weight: isInDoubt ? confidence * (1 - doubt) : confidence,
      source: 'voice_profile',
      segmentIds: longestOf(speaker, spoken),
      cue: `sounds like the voice profile of ${name}${isInDoubt ? ', though it speaks of that person as of somebody else' : ''}`,
    };
  });
}

function longestOf(speaker: string, spoken: readonly Spoken[]): readonly string[] {
  let longest: Spoken | null = null;
  for (const one of spoken) if (one.sentence.speaker === speaker && one.sentence.said.length > (longest?.sentence.said.length ?? 0)) longest = one;
  return longest?.sentence.segmentIds.slice(0, 1) ?? [];
}

/** Who was enrolled from this very recording is who the user says, whatever is said in it. */
export function namedByUser(matches: readonly HeardMatch[], spoken: readonly Spoken[], roster: Roster): SpeakerName[] {
  return matches
    .filter(({ confidence }) => confidence === 1)
    .map(({ speaker, person }) => ({ speaker, person: roster.people.resolve(person) ?? person, confidence: 1, source: 'voice_profile', citations: [...longestOf(speaker, spoken)], cues: ['you enrolled this voice from this recording'] }));
}

export interface VoiceDisagreement extends HeardMatch {
  /** Whom the voice was named after all; null: nobody. */
  readonly named: { readonly person: string; readonly confidence: number } | null;
}

/** Likenesses that what is said does not bear out. To be told: neither is preferred in silence. */
export function voiceDisagreements(matches: readonly HeardMatch[], speakers: readonly { readonly speaker: string; readonly person: string; readonly confidence: number; readonly source: string }[], nameThreshold: number): VoiceDisagreement[] {
  return matches
    .filter(({ confidence }) => confidence >= nameThreshold)
    .flatMap((match) => {
      const named = speakers.find(({ speaker, confidence }) => speaker === match.speaker && confidence >= nameThreshold) ?? null;
      const isBorneOut = named !== null && (named.person === match.person || named.source === 'voice_profile');
      return isBorneOut ? [] : [{ ...match, named: named === null ? null : { person: named.person, confidence: named.confidence } }];
    });
}
