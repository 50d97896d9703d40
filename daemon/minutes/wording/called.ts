/** Who is spoken to belongs to no task: `look at 318, Raj`, `book it pedro`. */
import type { Spoken } from '../acts/read-acts.ts';

/** Before these words a name at the end is whom the task is about: `talk to Raj`, `for Raj`, `Ben and Raj`. */
const governs = /(?:^|\s)(?:to|with|for|from|of|by|about|and|or|ask|tell|call|ring|phone|email|invite|ping|remind|chase|thank|meet|join|help|let|send|give|show|contact|message|text|see|via|like|than|behind|after|before|against|under|swap|the|a|my|our|your|his|her)$/i;

const known = new WeakMap<readonly Spoken[], ReadonlySet<string>>();

/** The task without a name at its end that only calls somebody who is there. */
export function withoutCalled(task: string, spoken: readonly Spoken[]): string {
  const match = /^(.+?)(,)? ([A-Za-z]{2,})$/.exec(task);
  if (match === null) return task;
  const [, before = '', comma, name = ''] = match;
  if (!firstNames(spoken).has(name.toLowerCase())) return task;
  const isCalled = comma !== undefined || (!governs.test(before) && (name === name.toLowerCase() || / (?:it|them|that|this)$/.test(before)));
  return isCalled && before.includes(' ') ? before : task;
}

function firstNames(spoken: readonly Spoken[]): ReadonlySet<string> {
  const before = known.get(spoken);
  if (before !== undefined) return before;
  const names = new Set(spoken.flatMap(({ sentence }) => [sentence.speaker, sentence.addressee ?? '']).map((name) => name.split(' ')[0]!.toLowerCase()).filter((name) => /^[a-z]{2,}$/.test(name) && name !== 'speaker'));
  known.set(spoken, names);
  return names;
}
