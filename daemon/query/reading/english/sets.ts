/** A set of nodes as an English noun phrase: open pull requests by Ana Silva in atlas that close issues. */
import type { NodeKind } from '#schemas/graph';
import type { SetPlan } from '#schemas/query';
import type { Naming } from '../naming.ts';
import { simplify } from '../simplify.ts';
import { partsOf } from './conditions.ts';
import { namesOf } from './links.ts';
import { listed, type Follow, type Part, type Speaker } from './part.ts';
import { englishNoun } from './words.ts';

export function englishSpeaker(naming: Naming): Speaker {
  const speaker: Speaker = {
    ...naming,
    set: (set, amount, next) => {
      const words = `${amount}${nounPhrase(set, speaker)}`;
      return isOpenTo(next, simplify(set), speaker) ? `(${words})` : words;
    },
  };
  return speaker;
}

/** The set in words of many; of one with `a` before it. Names alone are just said. */
export function nounPhrase(set: SetPlan, speaker: Speaker, count: 'one' | 'many' = 'many'): string {
  const simple = simplify(set);
  const names = namesOf(simple, speaker);
  if (names !== null) return listed(names, 'or');
  return phraseOf(simple.kind, partsOf(simple.kind, simple.where, speaker), count);
}

/** Whether what follows could be taken for a part of the set: another statement only by what already has one. */
function isOpenTo(next: Follow, set: SetPlan, speaker: Speaker): boolean {
  if (next === 'end') return false;
  const names = namesOf(set, speaker);
  if (names !== null) return names.length > 1;
  const parts = partsOf(set.kind, set.where, speaker);
  if (next === 'words') return parts.some((part) => part.place !== 'before');
  return parts.some((part) => part.place === 'clause') || set.where.some((condition) => condition.is === 'linked' && isOpenTo(next, condition.to, speaker));
}

export function phraseOf(kind: NodeKind, parts: readonly Part[], count: 'one' | 'many'): string {
  const before = parts.filter((part) => part.place === 'before');
  const after = parts.filter((part) => part.place === 'after');
  const clauses = parts.filter((part) => part.place === 'clause');
  const adjectives = before.map((part) => part.words(before.length > 1 ? 'words' : 'end')).join(' ');
  const noun = englishNoun(kind, count);
  const start = adjectives === '' ? noun : `${adjectives} ${noun}`;
  const behind = after.map((part, index) => part.words(index < after.length - 1 || clauses.length > 0 ? 'words' : 'end')).join(' ');
  const said = clauses.length === 0 ? '' : ` ${kind === 'Person' ? 'who' : 'that'} ${statement(clauses)}`;
  return `${start}${behind === '' ? '' : ` ${behind}`}${said}`;
}

/** `reviewed pull requests and closed issues but wrote no commits` */
export function statement(parts: readonly Part[]): string {
  const [is, isNot] = [parts.filter((part) => !part.negative), parts.filter((part) => part.negative)];
  const last = parts.length - 1;
  const words = [...is, ...isNot].map((part, index) => part.clause(index < last ? 'statement' : 'end'));
  const positive = listed(words.slice(0, is.length), 'and');
  const negative = listed(words.slice(is.length), 'and');
  return [positive, negative].filter((each) => each !== '').join(' but ');
}
