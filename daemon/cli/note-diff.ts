/** What changes in a note, as a unified diff. */
import { createTwoFilesPatch } from 'diff';

/** Lines around a change. */
const CONTEXT_LINES = 2;
/** A note that is wholly different takes long to compare; nobody reads such a diff. */
const MAX_CHANGED_LINES = 4000;

/** Without a line end at the end. With `colour`, in the usual terminal colours. */
export function noteDiff(path: string, before: string, after: string, { colour }: { readonly colour: boolean }): string {
  const patch = createTwoFilesPatch(`a/${path}`, `b/${path}`, before, after, undefined, undefined, { context: CONTEXT_LINES, maxEditLength: MAX_CHANGED_LINES });
  if (patch === undefined) return `--- a/${path}\n+++ b/${path}\n(more than ${MAX_CHANGED_LINES} lines change)`;
  const lines = patch.trimEnd().split('\n').filter((line) => !/^=+$/u.test(line));
  return lines.map((line) => (colour ? coloured(line) : line)).join('\n');
}

function coloured(line: string): string {
  const code = line.startsWith('+++') || line.startsWith('---') ? 1 : line.startsWith('+') ? 32 : line.startsWith('-') ? 31 : line.startsWith('@@') ? 36 : null;
  return code === null ? line : `\u001b[${code}m${line}\u001b[0m`;
}
