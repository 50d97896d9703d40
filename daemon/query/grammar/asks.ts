/** Plans of what the parts of a question mean. Null where a question makes no sense of its kind of things. */
import type { NodeKind } from '#schemas/graph';
import { roleOf } from '#schemas/graph-roles';
import type { Amount, Condition, GroupKey, ListPlan, Measure, Order, Plan, SetPlan, ShownKey, SortKey, Step, Value } from '#schemas/query';
import { orderOf, ownTimeOf } from './kind-times.ts';
import { conditionsInTime } from './event-times.ts';
import { isWork, setOf as setWith, settledIn, without, type Things } from './meanings.ts';
import { groupPath } from './relations.ts';

/** What is asked of each of them cannot be asked of a set as a whole. Who is left out of what was said of them is left out of the whole question. */
export const setOf = (things: Things): SetPlan | null => (things.every === true || things.excepts === true || things.refers === true || things.isNext === true ? null : setWith(things, orderOf, conditionsInTime));

/** All of them are asked for. */
const wholeSet = (things: Things): SetPlan | null => setWith(without(things, 'every'), orderOf, conditionsInTime);

/** Picked before more is said of them: of the last 5 those that are open, not the last 5 of those that are. */
export function fixed(things: Things): Things | null {
  if (things.pick === undefined || things.pick.limit === null) return things;
  const set = setWith(things, orderOf, conditionsInTime);
  return set === null ? null : { ...without(things, 'pick', 'when', 'bare', 'untimed', 'deed'), where: [{ is: 'all', of: set.where }] };
}

/** `PRs from October`, of which more is said: their own time is settled before. */
export function ofTheirTime(things: Things): Things | null {
  if (things.dated !== true) return things;
  const settled = settledIn(without(things, 'dated'), conditionsInTime);
  return settled === null || things.when === undefined ? settled : { ...settled, theirTime: things.when };
}

/** The same of those whose number is said; `the latest PRs` are not settled before more is said. */
export const afterPicking = (things: Things): Things | null => (things.pick?.limit === null ? null : fixed(things));

/** The one that took longest to merge, or shortest; with ties. */
export function slowestPlan(things: Things, spell: Spell, descending: boolean): Plan | null {
  const said = spellOf(things.kind, spell);
  if (said === null || !('duration' in said.amount) || things.quantity !== undefined || things.pick !== undefined) return null;
  const set = setOf(inItsState(things, said));
  if (set === null) return null;
  const by: SortKey = { duration: { ...said.amount.duration, orNow: null } };
  return { ask: 'find', set, order: { by, descending }, ...onlyOne(things) };
}

/** Of a plural, `the slowest PRs`, all of them in that order. */
export const onlyOne = ({ plural }: Things): { readonly limit?: 1; readonly withTies?: true } => (plural === true ? {} : { limit: 1, withTies: true });

export function findPlan(things: Things, show?: readonly ShownKey[]): Plan | null {
  if (things.quantity !== undefined || things.isNext === true) return null;
  const shown = show === undefined ? {} : { show: [...show] };
  // The order is the plan's own, and nothing is picked inside of it.
  const settled = settledIn(things, conditionsInTime);
  if (settled === null) return null;
  const set: SetPlan = { kind: settled.kind, where: [...settled.where] };
  if (things.pick === undefined) return { ask: 'find', set, ...shown };
  const order = orderOf(settled, things.pick.newest);
  return order === null ? null : { ask: 'find', set, order, ...(things.pick.limit !== null && { limit: things.pick.limit }), ...shown };
}

/** Things of several kinds, or that several things were done to, each by the time that is spoken of. */
export function listPlan(parts: readonly Things[]): Plan | null {
  const said = parts.flatMap((part) => {
    const settled = part.quantity === undefined && part.pick === undefined ? settledIn(part, conditionsInTime) : null;
    const by = settled === null ? undefined : orderOf(settled, true)?.by;
    return settled === null ? [] : [{ name: '', set: { kind: settled.kind, where: [...settled.where] }, ...(by !== undefined && timeOfPart(part.kind, by)) }];
  });
  return said.length !== parts.length || said.length < 2 ? null : { ask: 'list', parts: said };
}

/** Of a part of a list: what has no time cannot be ordered by one. */
export const isTime = (by: SortKey): by is NonNullable<ListPlan['parts'][number]['at']> => 'latestLink' in by || ('value' in by && (by.value.property.endsWith('_at') || by.value.property === 'due'));

/** Its kind's own time needs no telling. */
export const timeOfPart = (kind: NodeKind, by: SortKey): Pick<ListPlan['parts'][number], 'at'> => (!isTime(by) || ('value' in by && JSON.stringify(by.value) === JSON.stringify(ownTimeOf(kind))) ? {} : { at: by });

/** What says in which state a thing is. */
export const stateProperties: Partial<Record<NodeKind, string>> = { PullRequest: 'state', Issue: 'state', ActionItem: 'status', Question: 'status', Decision: 'status' };

/** In which state something named is. */
export function statePlan(things: Things): Plan | null {
  const property = stateProperties[things.kind];
  return things.named === undefined || property === undefined ? null : findPlan(things, [{ value: { through: [], property } }]);
}

export function countPlan(things: Things): Plan | null {
  if (things.quantity !== undefined) return null;
  const set = wholeSet(things);
  return set === null ? null : { ask: 'count', set };
}

/** Whether a text came up in meetings: more was said in them than their titles and topics tell, and "no" would be a guess. */
export const isOfTheirTalk = ({ kind, where }: SetPlan): boolean => kind === 'Meeting' && JSON.stringify(where).includes('"role":"mentioned","to":{"kind":"Topic","where":[{"is":"containing"');

/** Whether there is such a thing; with a quantity, whether there are so many. */
export function whetherPlan(things: Things): Plan | null {
  const set = setOf(things);
  return set === null || isOfTheirTalk(set) || things.quantity !== undefined ? null : { ask: 'whether', set };
}

/** Of which each thing at the other end has one alone: a project's parts, what somebody wrote. */
const hasOneEach: ReadonlySet<string> = new Set(['part', 'raised', 'authored', 'submitted', 'merged', 'closed', 'spoke', 'answered']);

export interface Ranking {
  readonly order: 'most' | 'fewest';
  /** Null: those at the top, with ties. */
  readonly limit: number | null;
}

/** PRs reviewed in October by reviewer are what each reviewed in October, not all that has been reviewed by whoever reviewed them: the time, or the verdict, is that of the key's own relationship. */
export function saying(set: SetPlan, key: GroupKey): { readonly set: SetPlan; readonly key: GroupKey } {
  const [step, ...more] = 'linked' in key ? key.linked : [];
  if (step === undefined || more.length > 0) return { set, key };
  const said = set.where.find((condition) => condition.is === 'linked' && condition.role === step.role && condition.to.kind === step.kind && condition.to.where.length === 0 && condition.along !== undefined && condition.atMost === undefined && (condition.atLeast ?? 1) === 1);
  if (said?.is !== 'linked') return { set, key };
  return { set: { ...set, where: set.where.filter((condition) => condition !== said) }, key: { linked: [step], along: said.along } };
}

/** Which `key` has the most of `counted`: `by` leads from one to the other. */
export function rankPlan(counted: Things, key: Things, by: readonly Step[] | null, { order, limit }: Ranking, measure: Measure = { statistic: 'count' }): Plan | null {
  const set = setOf(counted);
  // Each issue is of one project: no issue has the fewest.
  if (by?.length === 1 && hasOneEach.has(by[0]!.role)) return null;
  // One alone has not the most of anything.
  const keys = key.named !== undefined && key.named.names === undefined ? null : setOf(key);
  if (set === null || keys === null || by === null || by.length === 0 || counted.quantity !== undefined || key.quantity !== undefined || counted.pick !== undefined || key.pick !== undefined) return null;
  const isCount = measure.statistic === 'count';
  const said = saying(set, { linked: [...by] });
  // Who did it least, in a time in which some did nothing, cannot be asked.
  if ('along' in said.key && order === 'fewest') return null;
  return { ask: 'group', set: said.set, by: [said.key], measure, order, limit: limit ?? 1, ...(keys.where.length > 0 && { keys }), ...(order === 'fewest' && isCount && { everyKey: true }) };
}

/** What each has: a row per key, the most first. */
export function groupPlan(counted: Things, by: readonly GroupKey[], measure: Measure = { statistic: 'count' }): Plan | null {
  const set = wholeSet(counted);
  if (set === null || counted.quantity !== undefined || counted.pick !== undefined || by.length === 0) return null;
  const keys: GroupKey[] = [];
  const rest = by.reduce((left, key) => {
    const said = saying(left, key);
    keys.push(said.key);
    return said.set;
  }, set);
  return { ask: 'group', set: rest, by: keys, measure, order: by.some((key) => 'time' in key) ? 'key' : 'most' };
}

export function comparePlan(sides: readonly { readonly name: string; readonly things: Things }[], order: 'most' | 'fewest' | 'said', measure: Measure = { statistic: 'count' }): Plan | null {
  const sets = sides.flatMap(({ name, things }) => {
    const set = things.quantity === undefined ? setOf(things) : null;
    return set === null ? [] : [{ name, set }];
  });
  return sets.length !== sides.length || sets.length < 2 ? null : { ask: 'compare', sides: sets, measure, order };
}

export type Spell = 'open' | 'merge' | 'close' | 'age' | 'meeting' | 'review';

export interface MeasuredSpell {
  readonly amount: Amount;
  /** What is so of things that have it. */
  readonly conditions: readonly Condition[];
}

/** How long something was open, took to be merged or closed, is old, or lasted; with the kind and state that it makes sense of. */
export function spellOf(kind: NodeKind, spell: Spell): MeasuredSpell | null {
  if (spell === 'meeting') return kind === 'Meeting' ? { amount: { number: 'duration_s' }, conditions: [] } : null;
  if (!isWork(kind)) return null;
  if (spell === 'review') return kind === 'PullRequest' ? { amount: { untilLink: { from: 'created_at', role: 'reviewer', to: { kind: 'Person', where: [] }, unit: 'days' } }, conditions: [{ is: 'linked', role: 'reviewer', to: { kind: 'Person', where: [] } }] } : null;
  const until = (to: string[], orNow: string | null = null): Amount => ({ duration: { from: 'created_at', to, unit: 'days', orNow } });
  if (spell === 'merge') return kind === 'PullRequest' ? { amount: until(['merged_at']), conditions: [{ is: 'one of', property: 'state', values: ['merged'] }] } : null;
  if (spell === 'age') return { amount: until(['merged_at', 'closed_at'].slice(kind === 'PullRequest' ? 0 : 1), 'now'), conditions: [] };
  const ended = kind === 'PullRequest' ? ['merged_at', 'closed_at'] : ['closed_at'];
  const states = spell === 'close' || kind === 'Issue' ? ['closed'] : ['closed', 'merged'];
  return { amount: until(ended), conditions: [{ is: 'one of', property: 'state', values: states }] };
}

export type Statistic = Exclude<Measure['statistic'], 'count'>;

/** A statistic of how long; of one thing alone its own figure, even when it has not ended. */
export function spellPlan(things: Things, spell: Spell, statistic: Statistic, by: readonly GroupKey[] = []): Plan | null {
  const isOne = things.named?.ids.length === 1 || things.pick?.limit === 1;
  const areOpen = things.where.some((condition) => condition.is === 'one of' && condition.property === 'state' && condition.values.every((value) => value === 'open'));
  // How long open PRs have been open is how old they are; how long they took to be merged, nobody knows yet.
  if (areOpen && !isOne && (spell === 'merge' || spell === 'close')) return null;
  const said = spellOf(things.kind, spell === 'open' && areOpen && !isOne ? 'age' : spell);
  if (said === null || things.quantity !== undefined) return null;
  const amount: Amount = isOne && 'duration' in said.amount && spell === 'open' ? { duration: { ...said.amount.duration, orNow: 'now' } } : said.amount;
  const narrowed = isOne ? things : inItsState(things, said);
  const measure: Measure = { statistic, of: amount };
  if (by.length > 0) return groupPlan(narrowed, by, measure);
  const set = wholeSet(narrowed);
  return set === null ? null : { ask: 'measure', set, measure };
}

/** With the state that a spell makes sense of, unless the question says one. */
export function inItsState(things: Things, { conditions }: MeasuredSpell): Things {
  const isSaid = things.where.some((condition) => condition.is === 'one of' && condition.property === 'state');
  return { ...things, where: [...things.where, ...conditions.filter(({ is }) => is !== 'one of' || !isSaid)] };
}

/** The key of a group by a kind of thing: PRs per person are those of each author. */
export function keyByKind(counted: NodeKind, key: NodeKind): GroupKey | null {
  const path = groupPath(counted, key);
  return path === null ? null : { linked: [...path] };
}

export function keyByRole(counted: NodeKind, role: string, key: NodeKind): GroupKey | null {
  return roleOf(counted, role, key) === undefined ? null : { linked: [{ role, kind: key }] };
}

/** Of whom it is not told whether those are meant who come, or how often they do. */
const seriesless: ReadonlySet<NodeKind> = new Set<NodeKind>(['Person', 'Project']);

/** By the series of the meetings that they were raised or came up in. */
export function keyBySeries(counted: NodeKind): GroupKey | null {
  if (counted === 'Meeting') return { value: 'series' };
  const through = seriesless.has(counted) ? null : groupPath(counted, 'Meeting');
  return through === null ? null : { value: 'series', through: [...through] };
}

/** The series with the most of them. Which has the fewest is not known of what a series may have none of. */
export function seriesPlan(counted: Things, { order, limit }: Ranking): Plan | null {
  const by = order === 'fewest' && !(counted.kind === 'Meeting' && counted.where.length === 0 && counted.when === undefined) ? null : keyBySeries(counted.kind);
  const set = counted.quantity !== undefined || counted.pick !== undefined || counted.named !== undefined ? null : setOf(counted);
  return by === null || set === null ? null : { ask: 'group', set, by: [by], measure: { statistic: 'count' }, order, limit: limit ?? 1 };
}

/** What the thing itself knows of when it was done to it. */
const linkTimes: Readonly<Record<string, Value>> = { merger: { through: [], property: 'merged_at' }, closer: { through: [], property: 'closed_at' } };

export type Unit = 'day' | 'week' | 'month' | 'quarter' | 'year';

export function keyByTime(counted: Things, unit: Unit): GroupKey | null {
  const settled = settledIn(counted, conditionsInTime);
  const order: Order | null = settled === null ? null : orderOf(settled, true);
  const time = order === null ? ownTimeOf(counted.kind) : 'value' in order.by ? order.by.value : 'latestLink' in order.by ? linkTimes[order.by.latestLink.role] : undefined;
  return time === undefined ? null : { time, unit };
}
