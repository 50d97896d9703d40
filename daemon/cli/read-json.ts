/** Reads a JSON file that the user names, and says what is wrong with it and where. */
import { readFile } from 'node:fs/promises';
import type { z } from 'zod';
import { fail, type FailureCode } from '#schemas/failure';
import { systemErrorCode } from '../files/system-error.ts';

export async function readJsonFile<Schema extends z.ZodType>(
  path: string,
  schema: Schema,
  code: Extract<FailureCode, 'transcript_invalid' | 'minutes_invalid'>,
): Promise<z.output<Schema>> {
  const refuse = (cause: string, error?: unknown): Error =>
    fail(code, { effect: 'Nothing was made.', cause: `${path}: ${cause}`, tip: 'The shape is described in docs/formats.md.' }, { cause: error });
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch (error) {
    const systemCode = systemErrorCode(error);
    if (systemCode === undefined) throw error;
    throw refuse(systemCode === 'ENOENT' ? 'There is no such file.' : `It cannot be read (${systemCode}).`, error);
  }
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    throw refuse(`It is not JSON (${error.message}).`, error);
  }
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  const issues = parsed.error.issues.slice(0, 5).map((issue) => `${issue.path.join('.') || 'the file'}: ${issue.message}`);
  throw refuse(issues.join('; '));
}
