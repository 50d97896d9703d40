/** Changes of a text by offsets. */

export interface Edit {
  /** UTF-16 code units; the same as `end` where something is only put in. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

export const insertAt = (at: number, text: string): Edit => ({ start: at, end: at, text });

/** Edits in any order, none over another. What is put in at one place comes in the order given. */
export function edit(statement: string, edits: readonly Edit[]): string {
  let at = 0;
  let text = '';
  for (const { start, end, text: added } of [...edits].sort((one, other) => one.start - other.start || one.end - other.end)) {
    text += statement.slice(at, start) + added;
    at = Math.max(at, end);
  }
  return text + statement.slice(at);
}
