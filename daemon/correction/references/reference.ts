/** A pull request, an issue or a commit named in a sentence. */
export interface Reference {
  readonly start: number;
  readonly end: number;
  readonly kind: 'pull_request' | 'issue' | 'commit';
  /** `421` or `owner/repo#421`; a commit's hash, or `owner/repo@hash`. */
  readonly target: string;
  /** How it is best written: `pull request 421` for `pool request four twenty-one`. */
  readonly written: string;
  /** Where its number stands, and how that is written; nothing where it is written already or part of an address. */
  readonly number?: { readonly start: number; readonly end: number; readonly digits: string };
  /** How it was named, for explanation. */
  readonly cue: string;
  readonly confidence: number;
}

/** Text with its references as they are best written. */
export function writeReferences(text: string, references: readonly Reference[]): string {
  let result = '';
  let from = 0;
  for (const { start, end, written } of references) {
    result += text.slice(from, start) + written;
    from = end;
  }
  return result + text.slice(from);
}

/** Left to right, the longer of two that overlap. */
export function withoutOverlap(references: readonly Reference[]): Reference[] {
  const sorted = [...references].sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: Reference[] = [];
  for (const reference of sorted) if (reference.start >= (kept.at(-1)?.end ?? 0)) kept.push(reference);
  return kept;
}
