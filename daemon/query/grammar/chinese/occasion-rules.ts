/** Chinese questions for the last thing that somebody did, and for each meeting of a series: 李雷上次合并的是哪个 PR, 上次 Ana 和 Elena 一起开会是什么会, 每次灯塔周会有几个决定. */
import type { Plan } from '#schemas/query';
import { findPlan, groupPlan, keyByKind, keyByRole, setOf } from '../asks.ts';
import { rule, type Rule } from '../chart.ts';
import type { Things } from '../meanings.ts';
import type { Moment } from '../moments.ts';
import { belonging, narrowedBy } from '../predicates.ts';
import type { Verb } from '../verbs.ts';
import { people } from './asking.ts';
import { doneTo, type Asked, type Deed } from './meaning.ts';

/** Of which the time is known when somebody did it. */
const timedVerbs: ReadonlySet<string> = new Set(['merge', 'close', 'review', 'approve', 'requestChanges', 'attend', 'write', 'open']);

/** What somebody did first, or last. */
function firstOrLast(by: Things, moment: Moment, deed: Deed, { ask, set }: Asked): Plan | null {
  const verb = deed.verb === 'hold' ? 'attend' : deed.verb;
  const isPlain = ask === 'find' && set.kind !== 'Person' && set.named === undefined && set.pick === undefined;
  if (!isPlain || by.kind !== 'Person' || by.named === undefined || deed.not === true || deed.time !== undefined || !timedVerbs.has(verb)) return null;
  const done = narrowedBy(set, doneTo({ ...deed, verb }, by));
  return done === null ? null : findPlan({ ...done, pick: { newest: moment === 'last', limit: 1 } });
}

const moments: readonly Rule[] = [
  ...rule('S', 'Set Moment Deed1 De Be Asked', (by: Things, moment: Moment, deed: Deed, _: unknown, __: unknown, of: Asked) => firstOrLast(by, moment, deed, of)),
  ...rule('S', 'Set Moment Deed1 Asked', (by: Things, moment: Moment, deed: Deed, of: Asked) => (of.set.kind === 'Meeting' || deed.verb !== 'attend' ? firstOrLast(by, moment, deed, of) : null), 0.05),
  ...rule('S', 'Moment Set Deed1 De Be Asked', (moment: Moment, by: Things, deed: Deed, _: unknown, __: unknown, of: Asked) => firstOrLast(by, moment, deed, of)),
  // 上次 Ana 和 Elena 一起开会是什么会
  ...rule('S', 'Moment Set Together? Meet Be Asked', (moment: Moment, by: Things, _: unknown, __: unknown, ___: unknown, of: Asked) => metAt(by, moment, of)),
  ...rule('S', 'Set Moment Together? Meet Be Asked', (by: Things, moment: Moment, _: unknown, __: unknown, ___: unknown, of: Asked) => metAt(by, moment, of)),
];

const metAt = (by: Things, moment: Moment, of: Asked): Plan | null => (of.set.kind === 'Meeting' ? firstOrLast(by, moment, { verb: 'attend' }, of) : null);

const isSeries = ({ kind, where, named, pick }: Things): boolean => kind === 'Meeting' && where.length > 0 && named === undefined && pick === undefined;

/** What each meeting of the series left. */
function fromEach(series: Things, { ask, set }: Asked, deed?: Deed): Plan | null {
  if (ask === 'count' && set.kind === 'Topic' && deed?.verb === 'mention') return topicsOfEach(series, set);
  const isLeft = deed === undefined || ((deed.verb === 'raise' || deed.verb === 'write' || deed.verb === 'hand') && deed.not !== true && deed.time === undefined);
  const there = isSeries(series) && isLeft && ask === 'count' && set.kind !== 'Meeting' && set.kind !== 'Person' && set.kind !== 'Project' ? narrowedBy(set, belonging(series)) : null;
  const by = there === null ? null : keyByKind(set.kind, 'Meeting');
  return there === null || by === null ? null : groupPlan(there, [by]);
}

/** Of how many topics each of them spoke. */
function topicsOfEach(series: Things, topics: Things): Plan | null {
  const keys = isSeries(series) ? setOf(series) : null;
  const by = keyByRole('Topic', 'mentioned in', 'Meeting');
  const plan = keys === null || by === null ? null : groupPlan(topics, [by]);
  return keys === null || plan?.ask !== 'group' ? null : { ...plan, keys: { kind: keys.kind, where: [...keys.where] } };
}

/** How many were at each of them. */
function thoseAtEach(series: Things, verb: Verb | Deed['verb']): Plan | null {
  const keys = isSeries(series) && (verb === 'attend' || verb === 'hold') ? setOf(series) : null;
  const by = keyByRole('Person', 'attended', 'Meeting');
  const plan = keys === null || by === null ? null : groupPlan(people, [by]);
  return keys === null || plan?.ask !== 'group' ? null : { ...plan, keys: { kind: keys.kind, where: [...keys.where] } };
}

const eachMeeting: readonly Rule[] = [
  ...rule('S', 'EachOf Li? Apart? Deed1? Have? Asked', (series: Things, _: unknown, __: unknown, deed: Deed | undefined, ___: unknown, of: Asked) => fromEach(series, of, deed)),
  ...rule('S', 'Set Each Cl Li? Apart? Deed1? Have? Asked', (series: Things, _: unknown, __: unknown, ___: unknown, ____: unknown, deed: Deed | undefined, _____: unknown, of: Asked) => fromEach(series, of, deed)),
  ...rule('S', 'EachOf Apart? Have? HowMany People V', (series: Things, _: unknown, __: unknown, ___: unknown, ____: unknown, verb: Deed['verb']) => thoseAtEach(series, verb)),
  ...rule('S', 'Set Each Cl Apart? Have? HowMany People V', (series: Things, _: unknown, __: unknown, ___: unknown, ____: unknown, _____: unknown, ______: unknown, verb: Deed['verb']) => thoseAtEach(series, verb)),
  ...rule('S', 'EachOf De? RoleNoun|V People? Count', (series: Things, _: unknown, verb: Verb) => thoseAtEach(series, verb)),
  ...rule('S', 'EachOf De? RoleNoun|V People', (series: Things, _: unknown, verb: Verb) => thoseAtEach(series, verb)),
];

export const occasionRules: readonly Rule[] = [...moments, ...eachMeeting];
