/** Segments with words, times and speakers. The printed JSON of `colloquy transcribe` is this shape. */
import { z } from 'zod';
import { correctionSchema } from '#schemas/vocabulary';

export const wordSchema = z.strictObject({
  text: z.string(),
  startSeconds: z.number().nonnegative(),
  endSeconds: z.number().nonnegative(),
});
export type Word = z.infer<typeof wordSchema>;

export const segmentIdSchema = z.string().min(1);

export const segmentSchema = z.strictObject({
  /** `s0001`, `s0002`, … in order of start. What citations name. */
  id: segmentIdSchema,
  startSeconds: z.number().nonnegative(),
  endSeconds: z.number().nonnegative(),
  /** `Speaker 1`, `Speaker 2`, … in order of first speech: a voice, not a person. */
  speaker: z.string().min(1),
  /** What a reader reads: names and terms put right, numbers and capitals as people write them. */
  text: z.string(),
  /** Of `text`, with times. */
  words: z.array(wordSchema),
  /** What the model wrote, word for word, where `text` says it otherwise. */
  original: z.string().optional(),
  /** Names and terms that were put right, in order; none are left out. */
  corrections: z.array(correctionSchema).min(1).optional(),
  /** Geometric mean of the probabilities of the recognised tokens, 0 … 1, where the model gives them; less where a hearing was doubted. */
  confidence: z.number().min(0).max(1).optional(),
  /** ISO 639-1 code, when it is not the transcript's. */
  language: z.string().optional(),
  /** Where the word times come from: the model's own times, its attention, or the words' lengths. */
  timing: z.enum(['model', 'aligned', 'interpolated']).optional(),
});
export type Segment = z.infer<typeof segmentSchema>;

export const transcriptSchema = z.strictObject({
  recordingId: z.string(),
  /** ISO 639-1 code: `en`, `zh`. */
  language: z.string(),
  durationSeconds: z.number().nonnegative(),
  /** The model that heard it: `moonshine-base`. */
  model: z.string(),
  segments: z.array(segmentSchema),
  /** ISO 639-1 codes: parts seem to be in them, and their models could not be had. Their words are no more than sounds; processed again, the recording is heard anew. */
  unheardLanguages: z.array(z.string()).min(1).optional(),
  startedAt: z.iso.datetime({ offset: true }).optional(),
  title: z.string().optional(),
  attendees: z.array(z.string()).optional(),
});
export type Transcript = z.infer<typeof transcriptSchema>;

/**
 * A transcript from elsewhere, as `colloquy minutes` takes it: a segment needs only `id`, `speaker` and `text`.
 * Unknown keys are ignored: a foreign reply is read leniently.
 */
export const transcriptInputSchema = z.object({
  recordingId: z.string().default(''),
  language: z.string().optional(),
  durationSeconds: z.number().nonnegative().optional(),
  model: z.string().default('unknown'),
  segments: z
    .array(
      z.object({
      id: z.union([segmentIdSchema, z.number()]).transform(String),
      startSeconds: z.number().nonnegative().optional(),
      endSeconds: z.number().nonnegative().optional(),
      speaker: z.string().nullish().transform((name) => name?.trim() || 'Unknown'),
      text: z.string(),
      words: z.array(z.object({ text: z.string(), startSeconds: z.number(), endSeconds: z.number() })).default([]),
      confidence: z.number().optional(),
      language: z.string().optional(),
      original: z.string().optional(),
      corrections: z.array(correctionSchema).min(1).optional().catch(undefined),
    }),
  )
    .superRefine((segments, context) => {
      // A citation names one segment.
      const seen = new Set<string>();
      for (const [index, { id }] of segments.entries()) {
        if (seen.has(id)) context.addIssue({ code: 'custom', path: [index, 'id'], message: `the id "${id}" is taken by an earlier segment` });
        seen.add(id);
      }
    }),
  /** With or without offset, or only the date. */
  startedAt: z.union([z.iso.datetime({ offset: true, local: true }), z.iso.date()], 'must be an ISO 8601 date or date and time').optional(),
  title: z.string().optional(),
  attendees: z.array(z.string()).optional(),
  /** A project's name, or `owner/repo`: what `#12` is a number of. */
  project: z.string().optional(),
});
export type TranscriptInput = z.infer<typeof transcriptInputSchema>;
