/** Changed lines out of a unified diff without context. Pure. */

/** `count` lines from `start` (from 1) were replaced by others; a count of 0 is a place between lines. */
export interface LineHunk {
  readonly before: LineRange;
  readonly after: LineRange;
}

export interface LineRange {
  readonly start: number;
  readonly count: number;
}

/**
 * The hunks of `git diff --unified=0` of one file. The lines that a hunk announces are skipped by their number, so that a
 * changed line which looks like a header is none.
 */
export function parseHunks(diff: string): LineHunk[] {
  const hunks: LineHunk[] = [];
  const lines = diff.split('\n');
  for (let index = 0; index < lines.length; index += 1) {
    const header = /^@@ -(\d+)(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/u.exec(lines[index] ?? '');
    if (header === null) continue;
    const [start, count, newStart, newCount] = header.slice(1).map((number: string | undefined) => Number(number ?? 1)) as [number, number, number, number];
    hunks.push({ before: { start, count }, after: { start: newStart, count: newCount } });
    index += count + newCount;
  }
  return hunks;
}

/** A file that is there on one side only. */
export function wholeFile(side: 'before' | 'after', text: string): LineHunk[] {
  const all = { start: 1, count: text.split('\n').length };
  const none = { start: 0, count: 0 };
  return [side === 'after' ? { before: none, after: all } : { before: all, after: none }];
}

/** Each changed line of a side, from 1. */
export function* linesOf(hunks: readonly LineHunk[], side: 'before' | 'after'): Generator<number> {
  for (const hunk of hunks) {
    const { start, count } = hunk[side];
    for (let line = start; line < start + count; line += 1) yield line;
  }
}
