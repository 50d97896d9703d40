/** What a question is answered with, the same from the command line, over HTTP and in the plugin. */
import { z } from 'zod';
import { planSchema } from '#schemas/query';

/** What proves a row: the second of a recording, or a page at GitHub. */
export const citationSchema = z.strictObject({
  /** Of `rows`, from 0. */
  row: z.int().min(0),
  recordingId: z.string().optional(),
  segmentIds: z.array(z.string()).optional(),
  startSeconds: z.number().min(0).optional(),
  /** The recording's file, where this machine knows it; a note in the vault. */
  path: z.string().nullable().optional(),
  url: z.string().optional(),
});
export type Citation = z.infer<typeof citationSchema>;

/** A value of a cell: dates and times are ISO 8601 text, several names are a list. */
export const cellSchema = z.union([z.string(), z.number(), z.boolean(), z.null(), z.array(z.string())]);
export type Cell = z.infer<typeof cellSchema>;

/** Somebody or something that a name in the question may mean. */
export const candidateSchema = z.strictObject({ said: z.string(), kind: z.string(), id: z.string(), name: z.string(), also: z.string().nullable() });

export const answerSchema = z.strictObject({
  /** `not_understood` and `ambiguous` have no rows; they are no failures. */
  status: z.enum(['answered', 'not_understood', 'ambiguous']),
  /** How the question was read; null when it was not. */
  plan: planSchema.nullable(),
  /** Who read it: the grammar, or a language model where the grammar could not. */
  readBy: z.enum(['grammar', 'language model']).nullable(),
  cypher: z.string().nullable(),
  parameters: z.record(z.string(), z.unknown()),
  columns: z.array(z.string()),
  rows: z.array(z.array(cellSchema)),
  /** How many rows there would be without a limit; null where that is not known. */
  total: z.int().nullable(),
  citations: z.array(citationSchema),
  /** How the question was read and what came of it, in the question's language; or why it was not answered. */
  text: z.string(),
  /** Questions that are understood. */
  suggestions: z.array(z.string()),
  candidates: z.array(candidateSchema),
});
export type Answer = z.infer<typeof answerSchema>;
