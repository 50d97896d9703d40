/** What a question is answered with, the same from the command line, over HTTP and in the plugin. */
import { z } from 'zod';
import { planSchema } from '#schemas/query';

/** What proves a row: the second of a recording, or a page at GitHub. */
export const citationSchema = z.strictObject({
  row: z.int().min(0).describe('Which of `rows` it proves, from 0.'),
  recordingId: z.string().optional().describe('The recording in which it was said.'),
  segmentIds: z.array(z.string()).optional().describe('The segments of its transcript that say it.'),
  startSeconds: z.number().min(0).optional().describe('When the first of them begins.'),
  path: z.string().nullable().optional().describe("The recording's file, where this machine knows it, else null; or a note in the vault."),
  url: z.string().optional().describe('The page at GitHub.'),
});
export type Citation = z.infer<typeof citationSchema>;

/** A value of a cell: dates and times are ISO 8601 text, several names are a list. */
export const cellSchema = z.union([z.string(), z.number(), z.boolean(), z.null(), z.array(z.string())]);
export type Cell = z.infer<typeof cellSchema>;

/** Somebody or something that a name in the question may mean. */
export const candidateSchema = z.strictObject({ said: z.string(), kind: z.string(), id: z.string(), name: z.string(), also: z.string().nullable() });

export const answerSchema = z.strictObject({
  status: z.enum(['answered', 'not_understood', 'ambiguous']).describe('`answered`, `not_understood` or `ambiguous`. The last two have no rows; they are no failures.'),
  plan: planSchema.nullable().describe('How the question was read (`schemas/query.ts`); null when it was not.'),
  readBy: z.enum(['grammar', 'language model']).nullable().describe('Who read it: `grammar`, or `language model` where the grammar could not.'),
  cypher: z.string().nullable().describe('The statement that the plan became; null where nothing was asked of the graph.'),
  parameters: z.record(z.string(), z.unknown()).describe('Its parameters: whatever was said in the question, and nothing else.'),
  columns: z.array(z.string()).describe('The names of the columns; a unit stands in the name: `mean_days`.'),
  rows: z.array(z.array(cellSchema)).describe('Plain values: texts, numbers, `true` or `false`, null; times as ISO 8601 in UTC; several names as a list.'),
  total: z.int().nullable().describe('How many rows there would be without a limit; null where that is not known.'),
  citations: z.array(citationSchema).describe('What proves the rows.'),
  text: z.string().describe("How the question was read and what came of it, in the question's language; or why it was not answered."),
  suggestions: z.array(z.string()).describe('Questions that are understood.'),
  candidates: z.array(candidateSchema).describe('Where a name can mean several: each of them, with `said`, `kind`, `id`, `name`, and `also`, by which they can be told apart.'),
});
export type Answer = z.infer<typeof answerSchema>;
