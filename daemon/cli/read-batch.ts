/** Questions of a file, one JSON object a line. */
import { z } from 'zod';
import { fail, type Failure } from '#schemas/failure';

const lineSchema = z.object({ id: z.union([z.string(), z.number()], { error: 'a text or a number is needed' }), question: z.string(), now: z.string().nullish(), me: z.string().nullish() });

export type BatchLine = { readonly id: string | number | null } & ({ readonly question: string; readonly now: string | undefined; readonly me: string | undefined } | { readonly failure: Failure });

/** Empty lines are passed over; one that is no question becomes a failure with its number. */
export function readBatch(text: string, file: string): BatchLine[] {
  return text.replace(/^\uFEFF/u, '').split('\n').flatMap((line, index): BatchLine[] => (line.trim() === '' ? [] : [readLine(line, `${file}, line ${index + 1}`)]));
}

function readLine(line: string, place: string): BatchLine {
  const value = parsed(line);
  const read = lineSchema.safeParse(value);
  if (read.success) return { id: read.data.id, question: read.data.question, now: read.data.now ?? undefined, me: read.data.me ?? undefined };
  const id = typeof value === 'object' && value !== null && 'id' in value && (typeof value.id === 'string' || typeof value.id === 'number') ? value.id : null;
  const cause = value === undefined ? 'is no JSON' : `is no question (${read.error.issues.map(({ path, message }) => `${path.join('.') || 'the line'}: ${message}`).join('; ')})`;
  return { id, failure: fail('arguments_invalid', { effect: 'This line was not answered; the others are.', cause: `${place} ${cause}.`, tip: 'Write {"id":"1","question":"open PRs in atlas"}; "now" and "me" may be added.' }).failure };
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line) as unknown;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
