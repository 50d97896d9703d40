/** A stretch of a sentence that says when. */
export interface DateExpression {
  /** Where the time itself begins (`Wednesday`) and ends, as offsets in the sentence. */
  readonly start: number;
  readonly end: number;
  /** Where its preposition begins (`by Wednesday`), the stretch that a task can do without. */
  readonly outerStart: number;
  readonly outerEnd: number;
  /** ISO date; null when no date follows from the words (`in two sprints`) or the meeting's day is not known. */
  readonly date: string | null;
  /** False for what lies behind (`last week`, `yesterday`): no deadline. */
  readonly isAhead: boolean;
}

/** One way to say when. `resolve` gets the match and the meeting's day; `undefined` means: no date expression after all. */
export interface DatePattern {
  readonly pattern: RegExp;
  /** Where this is not in a text, the pattern is not either: a cheap test, shared by many. */
  readonly needs?: RegExp;
  readonly isAhead?: boolean;
  resolve(match: RegExpExecArray, today: string): string | null | undefined;
}

/** The day that relative words are tried with when the meeting's own is not known; its result is not shown. */
const anyDay = '2024-01-01';

/** Matches of all patterns, in order, the longer one where two overlap. */
export function findDates(text: string, today: string | null, patterns: readonly DatePattern[], prefix: RegExp, suffix: RegExp): DateExpression[] {
  const found: DateExpression[] = [];
  const isThere = new Map<RegExp, boolean>();
  for (const { pattern, needs, resolve, isAhead } of patterns) {
    if (needs !== undefined) {
      if (!isThere.has(needs)) isThere.set(needs, needs.test(text));
      if (isThere.get(needs) === false) continue;
    }
    // Not matchAll: it compiles the pattern anew for every sentence.
    pattern.lastIndex = 0;
    for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
      const resolved = resolve(match, today ?? anyDay);
      if (resolved === undefined) continue;
      const start = match.index;
      const end = start + match[0].length;
      const before = prefix.exec(text.slice(Math.max(0, start - 24), start))?.[0].length ?? 0;
      const after = suffix.exec(text.slice(end, end + 16))?.[0].length ?? 0;
      found.push({ start, end, outerStart: start - before, outerEnd: end + after, date: today === null ? null : resolved, isAhead: isAhead ?? true });
    }
  }
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  return found.filter((one, index) => !found.some((other, at) => at !== index && covers(other, one, at < index)));
}

function covers(other: DateExpression, one: DateExpression, isEarlier: boolean): boolean {
  const overlaps = other.start < one.end && one.start < other.end;
  if (!overlaps) return false;
  const otherLength = other.end - other.start;
  const oneLength = one.end - one.start;
  return otherLength > oneLength || (otherLength === oneLength && isEarlier);
}
