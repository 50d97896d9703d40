/** How long it took to merge or close things, as what is said of them: `PRs that took more than two weeks to merge`, `merged within a day of being opened`. */
import type { Spell } from '../asks.ts';
import { rule, type Rule } from '../chart.ts';
import { bound, spellsByVerb, stayingOpen, taking, type AgeReached, type Bound, type Length } from '../lengths.ts';
import { bothMods, type Mod, type Things } from '../meanings.ts';
import { doneByThings } from '../predicates.ts';
import type { Verb } from '../verbs.ts';
import { predicate } from './predicate.ts';

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
  // "Stayed open longer than 30 days"; "were open for more than 20 days before they were merged".
  ...rule('Stated', 'OpenFor AgeReached', (_: unknown, reached: AgeReached) => stayingOpen(reached)),
  ...rule('Stated', 'OpenFor AgeReached Taking', (_: unknown, reached: AgeReached, spell: Spell) => taking(spell, reached)),
  ...rule('Vp', 'SatOpen AgeReached', (_: unknown, reached: AgeReached) => predicate(stayingOpen(reached), null)),
  ...rule('Done', 'Participle Lengthy AfterOpening', (verb: Verb, length: Bound) => doneSoon(verb, length)),
  ...rule('Done', 'Participle Soon AfterOpening?', (verb: Verb, length: Bound) => doneSoon(verb, length)),
  ...rule('Done', 'Participle Soon AfterOpening? by Set', (verb: Verb, length: Bound, _: unknown, __: unknown, by: Things) => doneSoonBy(verb, length, by)),
  ...rule('Done', 'Participle by Set Lengthy|Soon AfterOpening', (verb: Verb, _: unknown, by: Things, length: Bound) => doneSoonBy(verb, length, by)),
];

function doneSoon(verb: Verb, length: Bound): Mod | null {
  const spell = spellsByVerb[verb];
  return spell === undefined ? null : { ...taking(spell, length), done: verb };
}

function doneSoonBy(verb: Verb, length: Bound, by: Things): Mod | null {
  const spell = spellsByVerb[verb];
  const theirs = by.kind === 'Person' ? doneByThings({ verb }, by) : null;
  return spell === undefined || theirs === null ? null : bothMods(taking(spell, length), theirs);
}

export const lengthRules: readonly Rule[] = [...lengths, ...said];
