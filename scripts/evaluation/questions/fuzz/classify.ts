/** What became of a question with a word changed. */
import { findNames } from '../../../../daemon/query/names/find-names.ts';
import type { Language } from '../../../../daemon/query/time/time-span.ts';
import { concernsOf, type Restated, type Surroundings } from './concerns.ts';
import type { Mutation } from './mutate.ts';
import { isContent } from './words.ts';

export const verdicts = ['refused', 'the same, rightly', 'restated', 'suspicious', 'failed'] as const;
/**
 * `the same, rightly`: as before, after a change of words that say nothing by themselves, of the order, or within one name. `restated`: another reading, in whose
 * restatement nothing of the new words is missing and nothing is too much. `suspicious`: anything else that is answered. `failed`: reading it threw an error.
 */
export type Verdict = (typeof verdicts)[number];

export interface Classified {
  readonly verdict: Verdict;
  /** Why it is suspicious; the error. */
  readonly reasons: readonly string[];
}

/** @param after Null: refused. */
export function classify(mutation: Mutation, before: Restated, after: Restated | null, language: Language, around: Surroundings): Classified {
  if (after === null) return { verdict: 'refused', reasons: [] };
  if (JSON.stringify(after.plan) === JSON.stringify(before.plan)) return ofSamePlan(mutation, before.question, language, around);
  // What the program misjudges in the right question, it misjudges in this one.
  const known = concernsOf(before, around);
  const reasons = [...concernsOf(after, around)].filter((concern) => !known.has(concern));
  return reasons.length === 0 ? { verdict: 'restated', reasons } : { verdict: 'suspicious', reasons };
}

function ofSamePlan({ edit, text, out, put }: Mutation, question: string, language: Language, { book }: Surroundings): Classified {
  if (edit === 'exchange') {
    const names = out.filter((word) => findNames(book, word).some(({ kind, cost }) => (kind === 'Person' || kind === 'Project') && cost < 1));
    return names.length === 2 ? { verdict: 'suspicious', reasons: [`the same although ${names.join(' and ')} changed places`] } : { verdict: 'the same, rightly', reasons: [] };
  }
  const said = [...out.filter((word) => !isPartOfName(word, question, text, book)), ...put];
  const changed = said.filter((word) => isContent(word, language));
  return changed.length === 0 ? { verdict: 'the same, rightly', reasons: [] } : { verdict: 'suspicious', reasons: [`the same although changed: ${changed.join(', ')}`] };
}

/** Of `Ben Carter`, Ben is left: the same man. */
function isPartOfName(word: string, question: string, text: string, book: Surroundings['book']): boolean {
  const bearers = (of: string): string[] => findNames(book, of).flatMap(({ candidates, said }) => (said.length > word.length || of === text ? candidates.map(({ id }) => id) : []));
  const now = new Set(bearers(text));
  return findNames(book, question).some(({ said, candidates }) => said !== word && said.includes(word) && candidates.some(({ id }) => now.has(id)));
}
