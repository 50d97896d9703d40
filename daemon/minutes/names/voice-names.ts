/** Voices and the people they are, for the extractors: only assertions that are sure enough to write a name. */
import type { SpeakerName } from '#schemas/minutes';

/** Below this an owner stays `Speaker 2`: a wrong name is worse than none. */
const sureEnough = 0.6;

export interface VoiceNames {
  /** The person, or the voice's own label. */
  nameOf(voice: string): string;
  voiceOf(person: string): string | null;
}

export function voiceNames(speakers: readonly SpeakerName[]): VoiceNames {
  const sure = speakers.filter(({ confidence }) => confidence >= sureEnough);
  const people = new Map(sure.map(({ speaker, person }) => [speaker, person]));
  const voices = new Map(sure.map(({ speaker, person }) => [person, speaker]));
  return { nameOf: (voice) => people.get(voice) ?? voice, voiceOf: (person) => voices.get(person) ?? null };
}
