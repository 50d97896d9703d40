/**
 * Pure: whether a document is about what was asked, or only the best of what has nothing to do with it. Measured on questions about things that
 * no meeting spoke of (docs/evaluation.md).
 */

export interface Likeness {
  /** How much of what is asked about the document names, 0 … 1 (full-text.ts). */
  readonly coverage: number;
  /** Of question and document; null where one of them has no vector. */
  readonly cosine: number | null;
}

/** It names what is asked about. */
const namesIt = 0.6;
/** It says so in other words. */
const meansIt = 0.5;
/** It names some of it, and is near. */
const namesSome = 0.3;
const isNear = 0.35;

export function isAbout({ coverage, cosine }: Likeness): boolean {
  return coverage >= namesIt || (cosine !== null && (cosine >= meansIt || (coverage >= namesSome && cosine >= isNear)));
}
