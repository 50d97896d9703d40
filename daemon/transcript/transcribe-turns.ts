/**
 * The transcript stage. Diarization comes first: each speaker's stretch is transcribed by itself, so that words have
 * their speaker without word times from the model. Pure but for the ports it is given.
 */
import type { AudioSource } from '#schemas/audio';
import { fail } from '#schemas/failure';
import type { Diarization } from '#schemas/segments';
import type { Segment, Transcript } from '#schemas/transcript';
import { hearStretch, type Heard } from './hear-stretch.ts';
import { withoutEchoes } from './echoes.ts';
import { withoutInventions } from './inventions.ts';
import { speakerNames } from './speaker-turns.ts';
import { detectLanguage } from './spoken-language.ts';
import { planStretches, type Stretch } from './stretches.ts';
import type { LanguageDetector, Transcriber } from './transcriber.ts';

export interface TranscribeTurnsInput {
  readonly recordingId: string;
  readonly audio: AudioSource;
  readonly diarization: Diarization;
  /** ISO 639-1 code, or `auto`: detected on the first speech. */
  readonly language: string;
  readonly signal?: AbortSignal | undefined;
  /** Share of the speech that was heard, 0 … 1. */
  readonly onProgress?: ((fraction: number) => void) | undefined;
}

export interface TranscriptionEngines {
  /** One or more equal engines for the language; they are used side by side. */
  transcriberFor(language: string): Promise<readonly Transcriber[]>;
  /** Only asked for when the language is `auto` and somebody speaks. */
  languageDetector(): Promise<LanguageDetector>;
}

/**
 * 1. the language, 2. stretches of one speaker each, 3. their words, 4. segments in order.
 *
 * @throws ColloquyError `stopped`, or what an engine throws.
 */
export async function transcribeTurns(input: TranscribeTurnsInput, engines: TranscriptionEngines): Promise<Transcript> {
  const { recordingId, audio, diarization, signal } = input;
  const language = await pickLanguage(input, engines);
  requireGoingOn(signal);
  const transcribers = await engines.transcriberFor(language);
  for (const transcriber of transcribers) requireLanguage(transcriber, language);
  const longestSeconds = Math.min(...transcribers.map((transcriber) => transcriber.maxSeconds));
  const stretches = await planStretches(audio, diarization.turns, longestSeconds);
  const heard = await hearSideBySide(stretches, transcribers, language, input);
  return {
    recordingId,
    language,
    durationSeconds: audio.sampleCount / audio.sampleRate,
    model: transcribers[0]?.model ?? 'none',
    segments: toSegments(withoutEchoes(withoutInventions(heard)), speakerNames(diarization.turns)),
  };
}

/** A model makes up words in a language that it does not know, fluently. */
function requireLanguage({ model, languages }: Transcriber, language: string): void {
  if (languages === 'any' || languages.includes(language)) return;
  throw fail('language_unsupported', {
    effect: 'No transcript was made.',
    cause: `The recording is in "${language}", and the model ${model} knows only ${languages.join(', ')}.`,
    tip: 'Choose a Whisper model for it (--model whisper-base; speech.otherLanguages in the config), or name the right language with --language.',
  });
}

async function pickLanguage({ language, audio, diarization }: TranscribeTurnsInput, engines: TranscriptionEngines): Promise<string> {
  if (language !== 'auto') return language;
  if (diarization.turns.length === 0) return 'en';
  return detectLanguage(audio, diarization.turns, await engines.languageDetector());
}

/** Each engine takes the next stretch when it is free. The result does not depend on which engine heard what. */
async function hearSideBySide(
  stretches: readonly Stretch[],
  transcribers: readonly Transcriber[],
  language: string,
  { audio, signal, onProgress }: TranscribeTurnsInput,
): Promise<Heard[]> {
  const results: (Heard | null)[] = [];
  const waiting = stretches.entries();
  const totalSeconds = stretches.reduce((sum, stretch) => sum + lengthOf(stretch), 0);
  let doneSeconds = 0;
  const stop = new AbortController();
  const work = async (transcriber: Transcriber): Promise<void> => {
    for (const [index, stretch] of waiting) {
      requireGoingOn(signal);
      if (stop.signal.aborted) return;
      results[index] = await hearStretch(audio, stretch, transcriber, language);
      doneSeconds += lengthOf(stretch);
      onProgress?.(Math.min(1, doneSeconds / totalSeconds));
    }
  };
  // All engines come to rest before a failure is passed on: nobody may close a model that is still at work.
  const outcomes = await Promise.allSettled(
    transcribers.map((transcriber) =>
      work(transcriber).catch((error: unknown) => {
        stop.abort();
        throw error;
      }),
    ),
  );
  for (const outcome of outcomes) if (outcome.status === 'rejected') throw outcome.reason;
  return results.filter((heard) => heard !== null);
}

function lengthOf({ startSeconds, endSeconds }: Stretch): number {
  return endSeconds - startSeconds;
}

function toSegments(heard: readonly Heard[], names: ReadonlyMap<string, string>): Segment[] {
  return heard
    .toSorted((a, b) => a.startSeconds - b.startSeconds || a.endSeconds - b.endSeconds)
    .map(({ speaker, startSeconds, endSeconds, text, words, confidence, timing }, index) => ({
      id: `s${String(index + 1).padStart(4, '0')}`,
      startSeconds,
      endSeconds,
      speaker: names.get(speaker) ?? speaker,
      text,
      words: [...words],
      ...(confidence === null ? {} : { confidence: Math.round(confidence * 1000) / 1000 }),
      timing,
    }));
}

function requireGoingOn(signal: AbortSignal | undefined): void {
  if (signal?.aborted !== true) return;
  throw fail('stopped', {
    effect: 'The transcript was not finished.',
    cause: 'The transcription was stopped.',
    tip: 'Process the recording again; what was done before is kept.',
  });
}
