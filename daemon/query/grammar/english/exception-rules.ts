/** Whom or what a question leaves out of those that it asks for: `who merged the most PRs except Ben`, `attendees of the last retro besides me`. */
import type { Plan } from '#schemas/query';
import type { Ranking } from '../asks.ts';
import { rule, type Rule } from '../chart.ts';
import { narrowed, type Mod, type Things, type Time } from '../meanings.ts';
import { narrowedBy } from '../predicates.ts';
import type { Verb } from '../verbs.ts';
import { people } from './asking.ts';
import { rankBy, rankOwned } from './ranking.ts';

export const exceptionRules: readonly Rule[] = [
  ...rule('Set', 'Set Excepted', (set: Things, excepted: Mod) => (set.kind === 'Person' && excepted.excepts === 'Person' && set.named === undefined && set.where.length > 0 && set.quantity === undefined && set.pick === undefined ? narrowed(set, excepted) : null), 0.1),
  ...rule('S', 'S Excepted', (plan: Plan, excepted: Mod) => amongOthers(plan, excepted)),
  ...rule('S', 'Excepted S', (excepted: Mod, plan: Plan) => amongOthers(plan, excepted)),
  ...rule('S', 'who Excepted Has? V|Participle Most Set Time?', (_: unknown, excepted: Mod, __: unknown, verb: Verb, most: Ranking, set: Things, time?: Time) => amongPeople(excepted, (key) => rankBy(key, verb, set, most, time))),
  ...rule('S', 'who Excepted Have Most Set', (_: unknown, excepted: Mod, __: unknown, most: Ranking, set: Things) => amongPeople(excepted, (key) => rankOwned(key, set, most))),
];

/** Of those that are counted for, rather than of what is counted: each reviewer but Ben. */
function amongOthers(plan: Plan, excepted: Mod): Plan | null {
  if (plan.ask !== 'group' || plan.by.length !== 1) return null;
  const [key] = plan.by;
  // "Open issues in every project other than atlas" are those, and no numbers of them.
  const isOfPeople = key !== undefined && 'linked' in key && key.linked.at(-1)?.kind === 'Person' && excepted.excepts === 'Person';
  const left = isOfPeople ? excepted.of('Person') : null;
  return left === null ? null : { ...plan, keys: { kind: 'Person', where: [...(plan.keys?.where ?? []), ...left] } };
}

function amongPeople(excepted: Mod, ranked: (key: Things) => Plan | null): Plan | null {
  const key = excepted.excepts === 'Person' ? narrowedBy(people, excepted) : null;
  return key === null ? null : ranked(key);
}
