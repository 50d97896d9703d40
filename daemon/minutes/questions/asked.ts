/** A sentence that may ask something worth a note, as one language's reader finds it. */
export interface Asked {
  /** The question as a note would hold it. */
  readonly text: string;
  /** What was noticed about its form, in names that people read: the rows of the weights. */
  readonly features: readonly string[];
  /** The words that gave it away, for explanation. */
  readonly cue: string;
}

/** `3` of [2, 4, 8] → `up to 4`. */
export function amount(count: number, limits: readonly number[]): string {
  const limit = limits.find((most) => count <= most);
  return limit === undefined ? 'more' : `up to ${limit}`;
}
