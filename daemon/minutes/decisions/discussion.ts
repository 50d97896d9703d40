/** What has been followed of a meeting so far. */
import type { Spoken } from '../acts/read-acts.ts';
import type { AskedChoice, Candidate } from './candidate.ts';

/** A candidate is left behind after so many sentences or turns. */
export const memorySentences = 24;
export const memoryTurns = 10;
/** How many earlier candidates a repetition is looked for among; bounds the work of a long meeting. */
export const recent = 14;

export interface Discussion {
  readonly spoken: readonly Spoken[];
  readonly candidates: Candidate[];
  asked: AskedChoice | null;
}
