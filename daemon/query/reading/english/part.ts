/** A piece of a sentence about a set, in each place where it may have to stand. */
import type { SetPlan } from '#schemas/query';
import type { Naming } from '../naming.ts';

/** What comes next in the sentence: an end; another statement after "and", "or" or "but"; or words that could belong to anything before them. */
export type Follow = 'end' | 'statement' | 'words';

export interface Part {
  /** Where it reads best: *open* pull requests, pull requests *by Ana*, pull requests that *close issues*. */
  readonly place: 'before' | 'after' | 'clause';
  /** In its place; in brackets where what follows could be taken for a part of it. */
  words(next: Follow): string;
  /** As a statement of many: `are open`, `were written by Ana Silva`. */
  clause(next: Follow): string;
  /** Says what is not so: joined by "but" where it can be. */
  readonly negative: boolean;
}

/** What a part needs to say a set inside it. */
export interface Speaker extends Naming {
  /** The set with `amount` before its noun: `at least 3 `, `no `, ``. */
  set(set: SetPlan, amount: string, next: Follow): string;
}

/** Words that never need brackets. */
export function fixed(place: Part['place'], words: string, clause: string, negative = false): Part {
  return { place, words: () => words, clause: () => clause, negative };
}

/** `a, b or c` */
export function listed(items: readonly string[], last: 'and' | 'or' | 'but'): string {
  if (items.length < 2) return items.join('');
  return `${items.slice(0, -1).join(', ')} ${last} ${items.at(-1)!}`;
}

const singularVerbs: Readonly<Record<string, string>> = { are: 'is', were: 'was', have: 'has', do: 'does' };

/** A statement of many said of one: `are open` as `is open`. The verbs of people are in the past and stay. */
export function ofOne(clause: string): string {
  if (clause === 'are bots') return 'is a bot';
  const [verb = '', ...rest] = clause.split(' ');
  const present = /^(?:close|involve|contain|belong|prove|mention)$/u.test(verb);
  return [singularVerbs[verb] ?? (present ? `${verb}s` : verb), ...rest].join(' ');
}

/** `were closed` as `were not closed`, `close` as `do not close`, `closed` as `never closed`. */
export function denied(clause: string): string {
  const [verb = '', ...rest] = clause.split(' ');
  if (verb === 'are' || verb === 'were') return [verb, 'not', ...rest].join(' ');
  return /^(?:close|involve|contain|belong|prove|mention)$/u.test(verb) ? `do not ${clause}` : `never ${clause}`;
}
