/**
 * The transcript stage. Diarization comes first: each speaker's stretch is transcribed by itself, so that words have
 * their speaker without word times from the model. Pure but for the ports it is given.
 */
import type { AudioSource } from '#schemas/audio';
import { fail } from '#schemas/failure';
import type { Diarization } from '#schemas/segments';
import type { Segment, Transcript } from '#schemas/transcript';
import { withoutEchoes } from './echoes.ts';
import { hearOtherLanguages, type OtherLanguages } from './hear-other-languages.ts';
import type { Heard } from './hear-stretch.ts';
import { hearStretches, lengthOf } from './hear-stretches.ts';
import { withoutInventions } from './inventions.ts';
import { speakerNames } from './speaker-turns.ts';
import { detectLanguage } from './spoken-language.ts';
import { requireGoingOn } from '../segments/stopping.ts';
import { planStretches, type Stretch } from './stretches.ts';
import type { LanguageDetector, Transcriber } from './transcriber.ts';

export interface TranscribeTurnsInput {
  readonly recordingId: string;
  readonly audio: AudioSource;
  readonly diarization: Diarization;
  /** ISO 639-1 code: all of it is in this one. Or `auto`: detected on the first speech, and again where the words are doubted. */
  readonly language: string;
  readonly signal?: AbortSignal | undefined;
  /** Share of the speech that was heard, 0 … 1. */
  readonly onProgress?: ((fraction: number) => void) | undefined;
  /** Told in a sentence what could not be heard in its language. */
  readonly onNotice?: ((sentence: string) => void) | undefined;
}

export interface TranscriptionEngines {
  /** That of the language before may be closed by then. */
  transcriberFor(language: string): Promise<Transcriber>;
  /** Only asked for when the language is `auto` and somebody speaks, and again when words are doubted; closed as soon as it is known. */
  languageDetector(): Promise<LanguageDetector>;
}

/**
 * 1. the language, 2. stretches of one speaker each, 3. their words, 4. regions of other languages, 5. segments in order.
 *
 * @throws ColloquyError `stopped`, or what an engine throws.
 */
export async function transcribeTurns(input: TranscribeTurnsInput, engines: TranscriptionEngines): Promise<Transcript> {
  const { recordingId, audio, diarization, signal } = input;
  const language = await pickLanguage(input, engines);
  requireGoingOn(signal);
  const transcriber = await engines.transcriberFor(language);
  requireLanguage(transcriber, language);
  const stretches = await planStretches(audio, diarization.turns, transcriber.maxSeconds);
  const first = await hearStretches(stretches, transcriber, { ...input, language });
  const { heard, models, unheard } = input.language === 'auto' ? await hearRegions(stretches, first, language, input, engines) : { heard: first, models: [], unheard: [] };
  const believed = withoutEchoes(withoutInventions(heard.filter((each) => each !== null)));
  const spoken = mostSpoken(believed, language);
  return {
    recordingId,
    language: spoken,
    durationSeconds: audio.sampleCount / audio.sampleRate,
    model: [...new Set([transcriber.model, ...models])].join('+'),
    segments: toSegments(believed, speakerNames(diarization.turns), spoken),
    ...(unheard.length > 0 && { unheardLanguages: [...unheard] }),
  };
}

function hearRegions(stretches: readonly Stretch[], first: readonly (Heard | null)[], language: string, { audio, signal, onNotice }: TranscribeTurnsInput, engines: TranscriptionEngines): Promise<OtherLanguages> {
  const hearings = stretches.map((stretch, index) => ({ stretch, heard: first[index] ?? null }));
  return hearOtherLanguages(hearings, { audio, language, signal, onNotice }, engines);
}

/** The language of most of the speech; `first` where nobody speaks, or where it is as much as any. */
function mostSpoken(heard: readonly Heard[], first: string): string {
  const seconds = new Map([[first, 0]]);
  for (const each of heard) seconds.set(each.language, (seconds.get(each.language) ?? 0) + lengthOf(each));
  const [most] = [...seconds].sort(([, a], [, b]) => b - a);
  return most?.[0] ?? first;
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
  const detector = await engines.languageDetector();
  try {
    return await detectLanguage(audio, diarization.turns, detector);
  } finally {
    await detector.close();
  }
}

function toSegments(heard: readonly Heard[], names: ReadonlyMap<string, string>, most: string): Segment[] {
  return heard
    .toSorted((a, b) => a.startSeconds - b.startSeconds || a.endSeconds - b.endSeconds)
    .map(({ speaker, startSeconds, endSeconds, text, words, confidence, language, timing }, index) => ({
      id: `s${String(index + 1).padStart(4, '0')}`,
      startSeconds,
      endSeconds,
      speaker: names.get(speaker) ?? speaker,
      text,
      words: [...words],
      ...(confidence === null ? {} : { confidence: Math.round(confidence * 1000) / 1000 }),
      ...(language === most ? {} : { language }),
      timing,
    }));
}
