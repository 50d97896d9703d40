/** The words that a transcript is put right with, and what is put right: the printed JSON of `colloquy vocabulary`. */
import { z } from 'zod';

export const vocabularyWordSchema = z.strictObject({
  /** As it stands in the note: `Keycloak`, `李雷`. */
  written: z.string().min(1),
  kind: z.enum(['person', 'project', 'repository', 'term']),
  /** The vault's note, `config`, or `built in`. */
  source: z.string().min(1),
  /** Other forms that are taken for it wherever they are heard: `key clock`. */
  heardAs: z.array(z.string()),
});
export type VocabularyWord = z.infer<typeof vocabularyWordSchema>;

/** One stretch of a segment that was put right. */
export const correctionSchema = z.strictObject({
  /** What the model heard: `key clock`. */
  from: z.string().min(1),
  /** What stands there now: `Keycloak`. */
  to: z.string().min(1),
  /** Which of the segment's words it begins with, from 0; null where the segment has no words. */
  word: z.int().nonnegative().nullable(),
  /** When it was said; the segment's start where its words have no times. */
  startSeconds: z.number().nonnegative(),
  /** Which source knows the word, and what spoke for it. */
  why: z.string().min(1),
});
export type Correction = z.infer<typeof correctionSchema>;
