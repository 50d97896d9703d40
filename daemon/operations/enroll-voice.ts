/** Somebody's voice is known from now on: learned from one speaker of a recording, which is heard now if it was not before. */
import { basename } from 'node:path';
import { fail } from '#schemas/failure';
import type { StageProgress } from '#schemas/job';
import type { Registry } from '#schemas/minutes';
import type { Diarization } from '#schemas/segments';
import type { Enrollment } from '#schemas/voice';
import type { Colloquy } from '../colloquy.ts';
import { buildRoster } from '../minutes/names/roster.ts';
import { isVoiceLabel } from '../minutes/names/voice-label.ts';
import { hear } from '../pipeline.ts';
import { mostLike } from '../voices/recognise-voices.ts';
import { ONE_VOICE_TO_ENROLL } from '../voices/unity.ts';
import type { Voiceprint } from '../voices/voiceprint.ts';
import { findSpeaker } from './find-speaker.ts';
import { identify } from './identify.ts';
import { spineRun } from './spine-run.ts';

/** Of speech in which nobody else is heard. Less says too little of a voice to call somebody by it. */
export const SECONDS_TO_ENROLL = 10;

export interface EnrollRequest {
  /** As the user types it; the vault's own name is taken where it knows the person. */
  readonly name: string;
  /** `Speaker 2`; null in a recording in which one person speaks alone. */
  readonly speaker: string | null;
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: ((progress: StageProgress) => void) | undefined;
}

/** The printed JSON of `colloquy voices enroll`. */
export interface NewlyEnrolled extends Omit<Enrollment, 'enrolledAt'> {
  readonly person: string;
  /** Whose the voice of this speaker was until now, if somebody else's. */
  readonly takenFrom: string | null;
  /** Somebody else whose voice it sounds like; null for nobody. */
  readonly soundsLike: { readonly person: string; readonly confidence: number } | null;
}

/** @throws ColloquyError `arguments_invalid`, `speaker_missing`, `speaker_ambiguous`, `voice_too_short`, `voice_mixed`, and whatever hearing the recording throws. */
export async function enrollVoice(colloquy: Colloquy, file: string, { name, speaker, signal, onProgress }: EnrollRequest): Promise<NewlyEnrolled> {
  requireName(name);
  const recording = await identify(colloquy, file, signal);
  try {
    const run = await spineRun(colloquy, recording, { signal, onProgress });
    const person = personCalled(name, await run.stages.registry());
    const { segments } = await hear(run);
    const diarization = segments.value;
    const chosen = findSpeaker(diarization, speaker);
    const progress = (fraction: number): void => onProgress?.({ recordingId: recording.id, stage: 'voices', fraction });
    progress(0);
    const voices = await run.stages.voices.hear(recording, diarization, [chosen.label], { signal, onProgress: progress });
    const voice = requireEnough(voices.get(chosen.label), chosen.name, diarization);
    const store = colloquy.voices.opened();
    const soundsLike = mostLike(voice, store.profiles().filter((profile) => profile.person !== person));
    const enrolled = { recordingId: recording.id, recording: basename(recording.path), speaker: chosen.name };
    const { takenFrom } = store.enroll({ ...enrolled, person, voice });
    // What was this very voice until now is no other person.
    return { person, ...enrolled, seconds: Math.round(voice.seconds * 10) / 10, takenFrom, soundsLike: soundsLike?.person === takenFrom ? null : soundsLike };
  } finally {
    await colloquy.dropAudio(recording.id);
  }
}

function personCalled(name: string, registry: Registry): string {
  const trimmed = name.trim().replaceAll(/\s+/gu, ' ');
  return buildRoster(registry, []).people.resolve(trimmed) ?? trimmed;
}

function requireName(name: string): void {
  const isName = /\p{L}/u.test(name) && !/\p{Cc}/u.test(name) && name.length <= 100 && !isVoiceLabel(name.trim());
  if (isName) return;
  throw fail('arguments_invalid', { effect: 'Nobody was enrolled.', cause: `"${name.slice(0, 100)}" is not the name of a person.`, tip: 'Give the name with --name, as the vault has it: --name "Ben Carter".' });
}

function requireEnough(voice: Voiceprint | undefined, speaker: string, { turns }: Diarization): Voiceprint {
  const seconds = voice?.seconds ?? 0;
  if (voice !== undefined && seconds >= SECONDS_TO_ENROLL) return requireOneVoice(voice, speaker);
  const isAlone = new Set(turns.map((turn) => turn.speaker)).size === 1;
  throw fail('voice_too_short', {
    effect: 'Nobody was enrolled.',
    cause: `${speaker} is heard ${isAlone ? '' : 'alone '}for ${seconds.toFixed(1)} s, and ${SECONDS_TO_ENROLL} s are needed to know a voice again.`,
    tip: 'Take a recording in which this person speaks longer; half a minute is good.',
  });
}

/** A profile of two people would call each of them by one name. */
function requireOneVoice(voice: Voiceprint, speaker: string): Voiceprint {
  if (voice.unity >= ONE_VOICE_TO_ENROLL) return voice;
  throw fail('voice_mixed', {
    effect: 'Nobody was enrolled.',
    cause: `What was taken for ${speaker} sounds like two people, or like one in two very different places.`,
    tip: 'Take a recording in which this person is told apart from the others, or speaks alone.',
  });
}
