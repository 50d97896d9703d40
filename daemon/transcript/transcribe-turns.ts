/**
 * The transcript stage. Diarization comes first: each speaker's stretch is transcribed by itself, so that words have
 * their speaker without word times from the model. Pure but for the ports it is given.
 */
import type { AudioSource, Samples } from '#schemas/audio';
import { fail } from '#schemas/failure';
import type { Diarization } from '#schemas/segments';
import type { Segment, Transcript } from '#schemas/transcript';
import { hearInRounds, type Hearing } from './hear-in-rounds.ts';
import { hearStretch, type Heard } from './hear-stretch.ts';
import { withoutEchoes } from './echoes.ts';
import { withoutInventions } from './inventions.ts';
import { speakerNames } from './speaker-turns.ts';
import { detectLanguage } from './spoken-language.ts';
import { planStretches, type Stretch } from './stretches.ts';
import type { LanguageDetector, Transcriber, Utterance } from './transcriber.ts';

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
  /** Only asked for when the language is `auto` and somebody speaks; closed as soon as it is known. */
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
  const heard = await hearAll(stretches, transcribers, language, input);
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
  const detector = await engines.languageDetector();
  try {
    return await detectLanguage(audio, diarization.turns, detector);
  } finally {
    await detector.close();
  }
}

/** So much speech is held in memory at a time. */
const GROUP_SECONDS = 300;

async function hearAll(stretches: readonly Stretch[], transcribers: readonly Transcriber[], language: string, { audio, signal, onProgress }: TranscribeTurnsInput): Promise<Heard[]> {
  const [transcriber] = transcribers;
  if (transcriber === undefined) return [];
  const totalSeconds = stretches.reduce((sum, stretch) => sum + lengthOf(stretch), 0);
  let doneSeconds = 0;
  const heard: Heard[] = [];
  for (const group of groupsOf(stretches, GROUP_SECONDS)) {
    const hearings: Hearing<Heard | null>[] = [];
    for (const stretch of group) hearings.push(hearStretch(await readRoom(audio, stretch), stretch, { language, hearings: transcriber.hearings }));
    const results = await hearInRounds(hearings, transcriber.batchSeconds, (batches) => hearSideBySide(batches, transcribers, language, signal));
    heard.push(...results.filter((each) => each !== null));
    doneSeconds += group.reduce((sum, stretch) => sum + lengthOf(stretch), 0);
    onProgress?.(Math.min(1, doneSeconds / totalSeconds));
  }
  return heard;
}

/** Neighbours, until they hold `seconds` of speech. */
function groupsOf(stretches: readonly Stretch[], seconds: number): Stretch[][] {
  const groups: Stretch[][] = [];
  let inGroup = Infinity;
  for (const stretch of stretches) {
    if (inGroup + lengthOf(stretch) > seconds) {
      groups.push([]);
      inGroup = 0;
    }
    groups.at(-1)!.push(stretch);
    inGroup += lengthOf(stretch);
  }
  return groups;
}

function readRoom(audio: AudioSource, { room }: Stretch): Promise<Samples> {
  const start = Math.round(room.fromSeconds * audio.sampleRate);
  return audio.read(start, Math.round(room.toSeconds * audio.sampleRate) - start);
}

/** Each engine takes the next batch when it is free. */
async function hearSideBySide(
  batches: readonly (readonly Samples[])[],
  transcribers: readonly Transcriber[],
  language: string,
  signal: AbortSignal | undefined,
): Promise<Utterance[][]> {
  const results: Utterance[][] = [];
  const waiting = batches.entries();
  let failed = false;
  const work = async (transcriber: Transcriber): Promise<void> => {
    try {
      for (const [index, batch] of waiting) {
        requireGoingOn(signal);
        if (failed) return;
        results[index] = await transcriber.transcribe(batch, language);
      }
    } catch (error) {
      failed = true;
      throw error;
    }
  };
  // All engines come to rest before a failure is passed on: nobody may close a model that is still at work.
  const outcomes = await Promise.allSettled(transcribers.map(work));
  for (const outcome of outcomes) if (outcome.status === 'rejected') throw outcome.reason;
  return results;
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
