/**
 * Pure: whether something was said about what was asked. The best of what has nothing to do with it is no answer; but where one document answers,
 * others that are less plain about it belong beside it. The bounds are set on questions to AMI meetings and on questions about things that no
 * meeting spoke of (docs/evaluation.md).
 */

export interface Likeness {
  /** How much of what is asked about the document names, 0 … 1 (full-text.ts). */
  readonly coverage: number;
  /** Of question and document; null where one of them has no vector. */
  readonly cosine: number | null;
  /** It is among the first by words and among the first by meaning. */
  readonly isFirstInBoth: boolean;
}

/** So many of a ranking are its first. */
export const FIRST_OF_RANKING = 3;

/** It names what is asked about. */
const namesIt = 0.6;
/** It says so in other words. */
const meansIt = 0.5;
/** It names some of it, and is near. */
const namesSome = 0.4;
const isNear = 0.45;
/** The same where words and meaning agree on it. */
const namesSomeInBoth = 0.2;
const isNearInBoth = 0.4;

/** Whether this document alone shows that it was spoken of. */
export function isAbout({ coverage, cosine, isFirstInBoth }: Likeness): boolean {
  if (coverage >= namesIt) return true;
  if (cosine === null) return false;
  return cosine >= meansIt || (coverage >= namesSome && cosine >= isNear) || (isFirstInBoth && coverage >= namesSomeInBoth && cosine >= isNearInBoth);
}

/** Not far from it, by words or by meaning. */
const namesAFew = 0.3;
const isNotFar = 0.3;

/** Whether it may stand beside one that is about it. */
export function isRelated({ coverage, cosine }: Pick<Likeness, 'coverage' | 'cosine'>): boolean {
  return coverage >= namesAFew || (cosine !== null && cosine >= isNotFar);
}
