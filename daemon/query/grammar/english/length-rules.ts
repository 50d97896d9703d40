/** How long it took to merge or close things, as what is said of them: `PRs that took more than two weeks to merge`, `merged within a day of being opened`. */
import type { Condition } from '#schemas/query';
import { spellOf, type Spell } from '../asks.ts';
import { rule, type Rule } from '../chart.ts';
import { bothMods, mod, type Mod, type Things } from '../meanings.ts';
import { doneByThings } from '../predicates.ts';
import type { Verb } from '../verbs.ts';
import { predicate } from './predicate.ts';

type Operator = Extract<Condition, { is: 'lasting' }>['operator'];

interface Length {
  readonly number: number;
  readonly unit: 'days' | 'hours';
}

interface Bound extends Length {
  readonly operator: Operator;
}

const SECONDS_PER_HOUR = 3600;

const lengths: readonly Rule[] = [
  ...rule('Length', 'Number? DayLength', (number = 1, days: number) => ({ number: number * days, unit: 'days' }) satisfies Length),
  ...rule('Length', 'Number? Hours', (number = 1, seconds: number) => ({ number: (number * seconds) / SECONDS_PER_HOUR, unit: 'hours' }) satisfies Length),
  ...rule('Lengthy', 'MoreThan|LongerThan Length', (_: unknown, length: Length) => bound('>', length)),
  ...rule('Lengthy', 'LessThan|ShorterThan Length', (_: unknown, length: Length) => bound('<', length)),
  ...rule('Lengthy', 'AtLeast Length', (_: unknown, length: Length) => bound('>=', length)),
  ...rule('Lengthy', 'AtMost Length', (_: unknown, length: Length) => bound('<=', length)),
  ...rule('Soon', 'WithinWord Length', (_: unknown, length: Length) => bound('<=', length)),
  ...rule('Soon', 'in LessThan Length', (_: unknown, __: unknown, length: Length) => bound('<', length)),
];

const said: readonly Rule[] = [
  ...rule('Vp', 'Last|WaitWord Lengthy Taking', (_: unknown, length: Bound, spell: Spell) => predicate(taking(spell, length), null)),
  ...rule('Post', 'Lengthy Taking', (length: Bound, spell: Spell) => taking(spell, length)),
  ...rule('Done', 'Participle Lengthy AfterOpening', (verb: Verb, length: Bound) => doneSoon(verb, length)),
  ...rule('Done', 'Participle Soon AfterOpening?', (verb: Verb, length: Bound) => doneSoon(verb, length)),
  ...rule('Done', 'Participle Soon AfterOpening? by Set', (verb: Verb, length: Bound, _: unknown, __: unknown, by: Things) => doneSoonBy(verb, length, by)),
  ...rule('Done', 'Participle by Set Lengthy|Soon AfterOpening', (verb: Verb, _: unknown, by: Things, length: Bound) => doneSoonBy(verb, length, by)),
];

const bound = (operator: Operator, length: Length): Bound => ({ ...length, operator });

/** Between their opening and that; of what has come to it. */
function taking(spell: Spell, { number, unit, operator }: Bound): Mod {
  return mod(`${spell} took ${operator} ${number} ${unit}`, (kind) => {
    const took = spellOf(kind, spell);
    if (took === null || !('duration' in took.amount)) return null;
    return [...took.conditions, { is: 'lasting', duration: { ...took.amount.duration, unit }, operator, to: number }];
  });
}

const spells: Readonly<Partial<Record<Verb, Spell>>> = { merge: 'merge', close: 'close', fix: 'close' };

function doneSoon(verb: Verb, length: Bound): Mod | null {
  const spell = spells[verb];
  return spell === undefined ? null : { ...taking(spell, length), done: verb };
}

function doneSoonBy(verb: Verb, length: Bound, by: Things): Mod | null {
  const spell = spells[verb];
  const theirs = by.kind === 'Person' ? doneByThings({ verb }, by) : null;
  return spell === undefined || theirs === null ? null : bothMods(taking(spell, length), theirs);
}

export const lengthRules: readonly Rule[] = [...lengths, ...said];
