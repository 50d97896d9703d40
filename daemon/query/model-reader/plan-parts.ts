/** The parts that a plan was put together from, each with the words of the question that it came of and with what it says. */
import type { FoundName, FoundTime, FoundWork, Place } from './question-parts.ts';

/**
 * What a part says, by the names that the word tables use: `kind:Issue`, `role:author`, `state:open`, `event:merged`, `number:3`, `ask:count`.
 */
export type Feature = string;

export interface Part {
  /** For the model: `A.where[1]`. */
  readonly id: string;
  /** Places of the words that the model says it came of, from left to right; they need not stand together. */
  readonly at: readonly number[];
  readonly own: readonly Feature[];
  /** Kinds at either end: a word for them may stand among the part's words, and does not make the part. */
  readonly context: readonly Feature[];
  readonly isNegative: boolean;
  /** Ids of the parts that it lies in. */
  readonly inside: readonly string[];
  /** The set that a link leads to. */
  readonly leadsTo?: string;
  readonly names: readonly FoundName[];
  readonly works: readonly FoundWork[];
  readonly times: readonly FoundTime[];
  /** Words that are looked for. */
  readonly text: Place | null;
  /** It stands by itself: a person's pull requests are those that she wrote, whatever little word says so. */
  readonly isPlain: boolean;
  /** What to call it when a word was read as it. */
  readonly meant: string;
}
