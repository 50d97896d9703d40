/**
 * Port: transcriber. Words from stretches of speech, many at once.
 *
 * Every adapter passes `transcriber.acceptance.ts`.
 */
import type { Samples } from '#schemas/audio';
import type { Word } from '#schemas/transcript';

/** What was heard in one stretch of speech. Times are relative to its start. */
export interface Utterance {
  readonly text: string;
  /** The model's own words; empty when it does not tell their times, and the caller interpolates. */
  readonly words: readonly Word[];
  /** Geometric mean of the tokens' probabilities, 0 … 1; null where the model gives none. */
  readonly confidence: number | null;
}

export interface Transcriber {
  /** Id of the catalogue: `moonshine-base`. */
  readonly model: string;
  /** ISO 639-1 codes, or `any`. */
  readonly languages: 'any' | readonly string[];
  /** Longest stretch it takes at once; the caller cuts longer ones at a quiet place. */
  readonly maxSeconds: number;
  /**
   * How many hearings at most, each with a little more or less silence around the speech, are worth their time where
   * the first one is unsure; their majority is taken. 1 where a hearing costs much or says the same as the next.
   */
  readonly hearings: number;
  /** So much speech, with what shorter stretches are filled up by, is best heard in one call. */
  readonly batchSeconds: number;
  /** An utterance for each of the speeches. `language` is an ISO 639-1 code that the model knows. */
  transcribe(speeches: readonly Samples[], language: string): Promise<Utterance[]>;
  close(): Promise<void>;
}

/** Port: which language is spoken. */
export interface LanguageDetector {
  readonly model: string;
  /**
   * The most probable language of the speech, at most 30 s of it. A `glance` costs less, and of its answers only a sure one counts; absent: `whole`.
   */
  detect(speech: Samples, look?: 'whole' | 'glance'): Promise<{ readonly language: string; readonly confidence: number }>;
  close(): Promise<void>;
}
