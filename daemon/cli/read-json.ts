/** Reads a JSON file that the user names, and says what is wrong with it and where. */
import { readFile } from 'node:fs/promises';
import type { z } from 'zod';
import { fail, type FailureCode } from '#schemas/failure';
import { decodeText } from '../files/decode-text.ts';
import { systemErrorCode } from '../files/system-error.ts';

export async function readJsonFile<Schema extends z.ZodType>(
  path: string,
  schema: Schema,
  code: Extract<FailureCode, 'transcript_invalid' | 'minutes_invalid'>,
): Promise<z.output<Schema>> {
  const refuse = (cause: string, error?: unknown): Error =>
    fail(code, { effect: 'Nothing was made.', cause: `${path}: ${cause}`, tip: 'The shape is described in docs/formats.md.' }, { cause: error });
  let bytes: Uint8Array;
  try {
    bytes = await readFile(path);
  } catch (error) {
    const systemCode = systemErrorCode(error);
    if (systemCode === undefined) throw error;
    throw refuse(systemCode === 'ENOENT' ? 'There is no such file.' : `It cannot be read (${systemCode}).`, error);
  }
  const text = decodeText(bytes);
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    throw refuse(whyNoJson(text, error.message), error);
  }
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  const issues = parsed.error.issues.slice(0, 5).map((issue) => describeIssue(issue, value));
  throw refuse(issues.join('; '));
}

/** `segments.3.id (segment 4): it is missing`, `segments.0.text (segment 1): …`: people count from one. */
function describeIssue(issue: z.core.$ZodIssue, value: unknown): string {
  const [list, index] = issue.path;
  const item = typeof list === 'string' && typeof index === 'number' ? ` (${list.replace(/s$/u, '')} ${index + 1})` : '';
  return `${issue.path.join('.') || 'the file'}${item}: ${whatIsWrong(issue, valueAt(value, issue.path))}`;
}

/** The parser says of a value that may be one of several kinds only that it is invalid. */
function whatIsWrong(issue: z.core.$ZodIssue, value: unknown): string {
  if (value === undefined && issue.path.length > 0) return 'it is missing';
  if (issue.code !== 'invalid_union' || issue.message !== 'Invalid input') return issue.message;
  const kinds = issue.errors.flatMap((errors) => errors.flatMap((error) => (error.code === 'invalid_type' ? [error.expected] : [])));
  return kinds.length === 0 ? issue.errors[0]?.[0]?.message ?? issue.message : `must be a ${[...new Set(kinds)].join(' or a ')}`;
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((inside, key) => (typeof inside === 'object' && inside !== null ? (inside as Record<PropertyKey, unknown>)[key] : undefined), value);
}

/** The parser quotes what it stumbled over; a terminal is never given bytes that are no text. */
function whyNoJson(text: string, message: string): string {
  if (text.trim() === '') return 'It is empty.';
  if (/^WEBVTT|^\d+\s+\d{2}:\d{2}:\d{2},\d{3} -->/.test(text)) return 'It holds subtitles; a transcript is read as JSON (colloquy transcribe --json).';
  if (/(?![\t\n\r\f\v])\p{Cc}|\ufffd/u.test(text.slice(0, 4096))) return 'It holds something else than text.';
  return `It is not JSON (${message.replace(/\p{Cc}/gu, ' ').slice(0, 200)}).`;
}
