/** One stretch of speech to words with times. Pure but for the ports it is given. */
import type { AudioSource } from '#schemas/audio';
import type { Word } from '#schemas/transcript';
import { hearSpeech } from './hear-speech.ts';
import { hasWord } from './hearing.ts';
import { FRAME_SECONDS, loudLevel, measureLevels, voicedSeconds, voicedSpan, voiceOf } from './levels.ts';
import type { Stretch } from './stretches.ts';
import type { Transcriber } from './transcriber.ts';
import { interpolateWords } from './word-times.ts';
import { readWords } from './writing.ts';

/** What is shorter and quieter than this may be a cough or a chair, far from the microphone. */
const SHORT_SECONDS = 1.2;
const QUIET_DBFS = -34;

/** What was said in one stretch, in seconds of the recording. */
export interface Heard {
  readonly speaker: string;
  readonly startSeconds: number;
  readonly endSeconds: number;
  readonly text: string;
  readonly words: readonly Word[];
  readonly confidence: number | null;
  readonly timing: 'model' | 'interpolated';
  /** A short sound in a quiet place. */
  readonly isFaint: boolean;
}

/** @returns null when nothing was said. */
export async function hearStretch(audio: AudioSource, stretch: Stretch, transcriber: Transcriber, language: string): Promise<Heard | null> {
  const { sampleRate } = audio;
  const start = Math.round(stretch.room.fromSeconds * sampleRate);
  const samples = await audio.read(start, Math.round(stretch.room.toSeconds * sampleRate) - start);
  const frameOf = (seconds: number): number => Math.round((seconds - stretch.room.fromSeconds) / FRAME_SECONDS);
  const levels = voiceOf(measureLevels(samples), frameOf(stretch.startSeconds), frameOf(stretch.endSeconds));
  const span = levels && voicedSpan(levels);
  if (levels === null || span === null) return null;
  const utterance = await hearSpeech({ samples, levels, span }, transcriber, language);
  if (!hasWord(utterance.text)) return null;
  const timed = utterance.words.length > 0 ? utterance.words : interpolateWords(readWords(utterance.text, language), levels);
  const inRecording = (seconds: number): number => Math.round((start / sampleRate + seconds) * 1000) / 1000;
  return {
    speaker: stretch.speaker,
    startSeconds: inRecording(span.first * FRAME_SECONDS),
    endSeconds: inRecording(span.end * FRAME_SECONDS),
    text: utterance.text,
    words: timed.map((word) => ({ text: word.text, startSeconds: inRecording(word.startSeconds), endSeconds: inRecording(word.endSeconds) })),
    confidence: utterance.confidence,
    timing: utterance.words.length > 0 ? 'model' : 'interpolated',
    isFaint: voicedSeconds(levels) < SHORT_SECONDS && loudLevel(levels.dbfs) < QUIET_DBFS,
  };
}
