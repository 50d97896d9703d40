/** One stretch of speech to words with times. Pure. */
import type { Samples } from '#schemas/audio';
import type { Word } from '#schemas/transcript';
import type { Hearing } from './hear-in-rounds.ts';
import { hearSpeech } from './hear-speech.ts';
import { hasWord } from './hearing.ts';
import { FRAME_SECONDS, loudLevel, measureLevels, voicedSeconds, voicedSpan, voiceOf } from './levels.ts';
import type { Stretch } from './stretches.ts';
import { timeWords, interpolateWords } from './word-times.ts';
import { readWords } from './writing.ts';

/** What is shorter and quieter than this may be a cough or a chair, far from the microphone. */
const SHORT_SECONDS = 1.2;
const QUIET_DBFS = -34;

/** What was said in one stretch, in seconds of the recording. */
export interface Heard {
  readonly speaker: string;
  readonly startSeconds: number;
  readonly endSeconds: number;
  /** ISO 639-1 code: in which it was heard. */
  readonly language: string;
  readonly text: string;
  readonly words: readonly Word[];
  readonly confidence: number | null;
  readonly timing: 'aligned' | 'interpolated';
  /** A short sound in a quiet place. */
  readonly isFaint: boolean;
}

export interface HearStretchOptions {
  /** ISO 639-1 code. */
  readonly language: string;
  /** At most so many hearings where the model is unsure. */
  readonly hearings: number;
}

/**
 * @param samples those of the stretch's room.
 * @returns null when nothing was said.
 */
export function* hearStretch(samples: Samples, stretch: Stretch, { language, hearings }: HearStretchOptions): Hearing<Heard | null> {
  const { fromSeconds } = stretch.room;
  const frameOf = (seconds: number): number => Math.round((seconds - fromSeconds) / FRAME_SECONDS);
  const levels = voiceOf(measureLevels(samples), frameOf(stretch.startSeconds), frameOf(stretch.endSeconds));
  const span = levels && voicedSpan(levels);
  if (levels === null || span === null) return null;
  const utterance = yield* hearSpeech({ samples, levels, span }, hearings);
  if (!hasWord(utterance.text)) return null;
  const words = readWords(utterance.text, language);
  const isAligned = utterance.words.length > 0;
  const timed = isAligned ? timeWords(words, utterance.words, levels) : interpolateWords(words, levels);
  const inRecording = (seconds: number): number => Math.round((fromSeconds + seconds) * 1000) / 1000;
  return {
    speaker: stretch.speaker,
    startSeconds: inRecording(span.first * FRAME_SECONDS),
    endSeconds: inRecording(span.end * FRAME_SECONDS),
    language,
    text: utterance.text,
    words: timed.map((word) => ({ text: word.text, startSeconds: inRecording(word.startSeconds), endSeconds: inRecording(word.endSeconds) })),
    confidence: utterance.confidence,
    timing: isAligned ? 'aligned' : 'interpolated',
    isFaint: voicedSeconds(levels) < SHORT_SECONDS && loudLevel(levels.dbfs) < QUIET_DBFS,
  };
}
