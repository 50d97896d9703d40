/** Chinese questions for the most, for comparisons, and for numbers per group: 谁提的 PR 最多, 每个项目有多少 issue, A 和 B 谁合并的 PR 更多. */
import type { NodeKind } from '#schemas/graph';
import type { GroupKey, Plan } from '#schemas/query';
import { comparePlan, groupPlan, keyByKind, keyByRole, keyByTime, rankPlan, type Ranking } from '../asks.ts';
import { rule, type Rule } from '../chart.ts';
import { things, type Mod, type Things, type Time } from '../meanings.ts';
import { belonging, narrowedBy, objectsOf } from '../predicates.ts';
import { groupPath } from '../relations.ts';
import { countingRole, type Verb } from '../verbs.ts';
import { doneAnyhow, doneTo, inTheirTime, isVerb, placed, type Asked, type Deed } from './meaning.ts';

const people = things('Person');

/** What is counted, and by which deed it belongs to those for whom it is. */
export interface Counted {
  readonly set: Things;
  readonly deed?: Deed;
}

const isCountable = ({ named, quantity, pick }: Things): boolean => named === undefined && quantity === undefined && pick === undefined;

const counts: readonly Rule[] = [
  ...rule('Counted', 'Set De? Count?', (set: Things) => (isCountable(set) ? { set } : null)),
  ...rule('Counted', 'Deed1 De? Set Count?', (deed: Deed, _: unknown, set: Things) => (isCountable(set) && deed.not !== true ? { set, deed } : null)),
  ...rule('Counted', 'Deed1 Degree?', (deed: Deed) => deedsOf(deed), 0.1),
  ...rule('Counted', 'Deed', (verb: Verb) => deedsOf({ verb }), 0.1),
  ...rule('Counted', 'Time Counted', (time: Time, counted: Counted) => inTime(counted, time), 0.02),
  ...rule('Counted', 'Loc Counted', (place: Things, counted: Counted) => inPlace(counted, place), 0.02),
];

function deedsOf(deed: Deed): Counted | null {
  const kinds = isVerb(deed.verb) ? objectsOf(deed.verb) : [];
  const kind: NodeKind | undefined = deed.verb === 'hold' ? undefined : deed.verb === 'close' ? 'Issue' : kinds.length === 1 ? kinds[0] : undefined;
  return kind === undefined || deed.not === true ? null : { set: things(kind), deed };
}

function inTime({ set, deed }: Counted, time: Time): Counted | null {
  if (deed !== undefined) return deed.time === undefined ? { set, deed: { ...deed, time } } : null;
  const timely = inTheirTime(set, time);
  return timely === null ? null : { set: timely };
}

function inPlace({ set, deed }: Counted, place: Things): Counted | null {
  if (deed?.place !== undefined) return null;
  const there = narrowedBy(set, placed(place));
  return there === null ? null : { set: there, ...(deed !== undefined && { deed }) };
}

/** The things as they are counted: where and when it was done to them. */
function deedSet({ set, deed }: Counted): Things | null {
  if (deed === undefined) return set;
  const { time, place } = deed;
  const there = narrowedBy(set, placed(place));
  return time === undefined ? there : narrowedBy(there, doneAnyhow({ verb: deed.verb, time }));
}

interface Ranked {
  readonly key: Things;
  readonly counted: Counted;
  readonly ranking: Ranking;
}

const ranking: readonly Rule[] = [
  ...rule('Best', 'Most', (order: Ranking['order']) => ({ order, limit: null })),
  ...rule('Best', 'MostWord More', (_: unknown, order: Ranking['order']) => ({ order, limit: null })),
  ...rule('Ranked', 'Asked De? Counted Best', (of: Asked, _: unknown, counted: Counted, best: Ranking) => (of.ask === 'find' ? { key: of.set, counted, ranking: best } : null)),
  ...rule('Ranked', 'Asked Have De? Counted Best', (of: Asked, _: unknown, __: unknown, counted: Counted, best: Ranking) => (of.ask === 'find' ? { key: of.set, counted, ranking: best } : null)),
  ...rule('Ranked', 'Asked Deed1 De? Set Count? Best', (of: Asked, deed: Deed, _: unknown, set: Things, __: unknown, best: Ranking) => (of.ask === 'find' && isCountable(set) && deed.not !== true ? { key: of.set, counted: { set, deed }, ranking: best } : null)),
  ...rule('Ranked', 'Asked Deed1 Best De? Set', (of: Asked, deed: Deed, best: Ranking, _: unknown, set: Things) => (of.ask === 'find' && isCountable(set) && deed.not !== true ? { key: of.set, counted: { set, deed }, ranking: best } : null)),
  ...rule('Ranked', 'Asked Have Best De? Set', (of: Asked, _: unknown, best: Ranking, __: unknown, set: Things) => (of.ask === 'find' && isCountable(set) ? { key: of.set, counted: { set }, ranking: best } : null)),
  ...rule('Ranked', 'Have Best De? Set De Set', (_: unknown, best: Ranking, __: unknown, set: Things, ___: unknown, key: Things) => (isCountable(set) ? { key, counted: { set }, ranking: best } : null)),
  ...rule('Ranked', 'Counted Best De Set', (counted: Counted, best: Ranking, _: unknown, key: Things) => ({ key, counted, ranking: best })),
  ...rule('Ranked', 'Counted Best De Number Cl? Set', (counted: Counted, best: Ranking, _: unknown, limit: number, __: unknown, key: Things) => ({ key, counted, ranking: { ...best, limit } })),
  ...rule('Ranked', 'Counted Best De Number People', (counted: Counted, best: Ranking, _: unknown, limit: number) => ({ key: people, counted, ranking: { ...best, limit } })),
  ...rule('Ranked', 'Counted Best De Top Number Cl|People Set?', (counted: Counted, best: Ranking, _: unknown, __: unknown, limit: number, ___: unknown, key?: Things) => ({ key: key ?? people, counted, ranking: { ...best, limit } })),
  ...rule('Ranked', 'Counted Best De Top Number Set', (counted: Counted, best: Ranking, _: unknown, __: unknown, limit: number, key: Things) => ({ key, counted, ranking: { ...best, limit } })),
  ...rule('Ranked', 'Counted Top Number De Set', (counted: Counted, _: unknown, limit: number, __: unknown, key: Things) => ({ key, counted, ranking: { order: 'most', limit } }), 0.1),
  ...rule('Ranked', 'Counted Best De Be Asked', (counted: Counted, best: Ranking, _: unknown, __: unknown, of: Asked) => (of.ask === 'find' ? { key: of.set, counted, ranking: best } : null)),
  ...rule('Ranked', 'Asked Counted Top Number', (of: Asked, counted: Counted, _: unknown, limit: number) => ({ key: of.set, counted, ranking: { order: 'most', limit } }), 0.1),
  ...rule('Ranked', 'Time Ranked', (time: Time, ranked: Ranked) => circumstance(ranked, inTime(ranked.counted, time))),
  ...rule('Ranked', 'Loc Ranked', (place: Things, ranked: Ranked) => circumstance(ranked, inPlace(ranked.counted, place))),
  ...rule('Ranked', 'Set De? Ranked', (place: Things, _: unknown, ranked: Ranked) => (place.kind === 'Project' && ranked.key.kind !== 'Project' ? circumstance(ranked, inPlace(ranked.counted, place)) : null), 0.1),
  // 被 review 次数最多的 PR, 在会上提到次数最多的话题: by how many did it, or in how many.
  ...rule('Done', 'Asked By? Deed1 De|Degree? Count? Best', (of: Asked, _: unknown, deed: Deed, __: unknown, ___: unknown, best: Ranking) => rankDone(of.set, deed, best)),
  ...rule('Done', 'Asked Loc By? Deed1 De|Degree? Count? Best', (of: Asked, place: Things, _: unknown, deed: Deed, __: unknown, ___: unknown, best: Ranking) => (place.kind === 'Meeting' && deed.verb === 'mention' ? rankDone(of.set, deed, best, place) : null)),
  ...rule('Done', 'By? Deed1 De|Degree? Count? Best De Set', (_: unknown, deed: Deed, __: unknown, ___: unknown, best: Ranking, ____: unknown, key: Things) => rankDone(key, deed, best), 0.02),
  ...rule('Done', 'By? Deed1 De|Degree? Count? Best De Number Cl? Set', (_: unknown, deed: Deed, __: unknown, ___: unknown, best: Ranking, ____: unknown, limit: number, _____: unknown, key: Things) => rankDone(key, deed, { ...best, limit }), 0.02),
  ...rule('Done', 'Asked De? Deed|RoleNoun Count? Best', (of: Asked, _: unknown, verb: Verb, __: unknown, best: Ranking) => rankDone(of.set, { verb }, best)),
  ...rule('Done', 'Deed|RoleNoun Count? Best De Set', (verb: Verb, _: unknown, best: Ranking, __: unknown, key: Things) => rankDone(key, { verb }, best)),
  ...rule('Done', 'RoleNoun People? Count? Best De Set', (verb: Verb, _: unknown, __: unknown, best: Ranking, ___: unknown, key: Things) => rankDone(key, { verb }, best)),
  ...rule('Done', 'Deed1 De|Degree? People Count? Best De Set', (deed: Deed, _: unknown, __: unknown, ___: unknown, best: Ranking, ____: unknown, key: Things) => rankDone(key, deed, best)),
  ...rule('Done', 'Asked Deed1 De|Degree? People Count? Best', (of: Asked, deed: Deed, _: unknown, __: unknown, ___: unknown, best: Ranking) => rankDone(of.set, deed, best)),
  ...rule('Done', 'Loc|Set By? Deed1 Degree? Count? Best De Set', (place: Things, _: unknown, deed: Deed, __: unknown, ___: unknown, best: Ranking, ____: unknown, key: Things) => (place.kind === 'Meeting' && deed.verb === 'mention' ? rankDone(key, deed, best, place) : null)),
  ...rule('S', 'Which Cl? Unit De? Counted Best', (_: unknown, __: unknown, unit: Unit, ___: unknown, counted: Counted, best: Ranking) => rankTime(counted, unit, best)),
  ...rule('S', 'Set|Loc Which Cl? Unit De? Counted Best', (place: Things, _: unknown, __: unknown, unit: Unit, ___: unknown, counted: Counted, best: Ranking) => { const there = inPlace(counted, place); return there === null ? null : rankTime(there, unit, best); }),
  ...rule('S', 'Time Which Cl? Unit De? Counted Best', (time: Time, _: unknown, __: unknown, unit: Unit, ___: unknown, counted: Counted, best: Ranking) => { const timely = inTime(counted, time); return timely === null ? null : rankTime(timely, unit, best); }),
  ...rule('S', 'Counted Best De Unit Be? Which?', (counted: Counted, best: Ranking, _: unknown, unit: Unit) => rankTime(counted, unit, best)),
  ...rule('S', 'Ask? Ranked Be? Which? Cl|Kind?', (_: unknown, { key, counted, ranking: best }: Ranked) => rankPlanOf(key, counted, best)),
  ...rule('S', 'Ask? Ranked Be|Have Who|Which', (_: unknown, { key, counted, ranking: best }: Ranked) => rankPlanOf(key, counted, best)),
  ...rule('S', 'Ask? Done', (_: unknown, plan: Plan) => plan),
  ...rule('S', 'Ask? Done Be|Have Who|Which Cl|Kind?', (_: unknown, plan: Plan) => plan),
];

type Unit = 'day' | 'week' | 'month' | 'quarter' | 'year';

/** The month with the most. */
function rankTime(counted: Counted, unit: Unit, { order, limit }: Ranking): Plan | null {
  const whole = deedSet(counted);
  const set = whole === null || counted.deed === undefined ? whole : narrowedBy(whole, doneAnyhow({ verb: counted.deed.verb }));
  const time = set === null || order === 'fewest' ? null : keyByTime(set, unit);
  const plan = set === null || time === null ? null : groupPlan(set, [time]);
  return plan?.ask === 'group' ? { ...plan, order, limit: limit ?? 1 } : null;
}

function circumstance(ranked: Ranked, counted: Counted | null): Ranked | null {
  return counted === null ? null : { ...ranked, counted };
}

function rankPlanOf(key: Things, counted: Counted, best: Ranking): Plan | null {
  const set = deedSet(counted);
  if (set === null || key.named !== undefined || key.pick !== undefined) return null;
  // Approved PRs by author are not what each approved.
  if (key.kind === 'Person' && hasVerdict(set)) return null;
  const verb = counted.deed?.verb;
  if (verb === undefined || key.kind !== 'Person') return rankPlan(verb === undefined ? set : narrowedBy(set, doneAnyhow({ verb })) ?? set, key, groupPath(set.kind, key.kind), best);
  const counting = isVerb(verb) ? countingRole(verb, set.kind, 'Person') : verb === 'hold' ? countingRole('attend', set.kind, 'Person') : null;
  return counting === null || counting.verdicts !== undefined ? null : rankPlan(set, key, [{ role: counting.role, kind: 'Person' }], best);
}

const hasVerdict = (set: Things): boolean => JSON.stringify(set.where).includes('"verdicts"');

const doneRoles: Partial<Record<Deed['verb'], string>> = { review: 'reviewed', comment: 'commented on', attend: 'attended', own: 'assigned', involve: 'involved in' };

function rankDone(key: Things, { verb, time, not }: Deed, best: Ranking, place?: Things): Plan | null {
  const role = verb === 'mention' ? 'mentioned' : doneRoles[verb];
  if (role === undefined || !isVerb(verb) || not === true || key.kind === 'Person' || key.named !== undefined) return null;
  const by: Things = place ?? things(verb === 'mention' ? 'Meeting' : 'Person');
  if (countingRole(verb, key.kind, by.kind) === null) return null;
  const counted = time === undefined ? by : by.kind === 'Meeting' ? inTheirTime(by, time) : null;
  return counted === null ? null : rankPlan(counted, key, [{ role, kind: key.kind }], best);
}

type Key = ((counted: Counted) => GroupKey | null) & { readonly signature: string };

const named = (signature: string, key: (counted: Counted) => GroupKey | null): Key => Object.assign((counted: Counted) => key(counted), { signature });

const keyOfKind = (kind: NodeKind): Key =>
  named(`kind ${kind}`, ({ set, deed }) => {
    const verb = kind !== 'Person' || deed === undefined ? undefined : deed.verb === 'hold' ? 'attend' : deed.verb;
    const counting = verb === undefined || !isVerb(verb) ? null : countingRole(verb, set.kind, kind);
    if (counting !== null) return counting.verdicts === undefined ? keyByRole(set.kind, counting.role, kind) : null;
    return verb === undefined ? keyByKind(set.kind, kind) : null;
  });

interface Grouped {
  readonly keys: readonly Key[];
  readonly counted: Counted;
}

const groups: readonly Rule[] = [
  ...rule('Key', 'Kind', ({ kind, where }: Things) => (where.length > 0 ? null : keyOfKind(kind))),
  ...rule('Key', 'People', () => keyOfKind('Person'), 0.02),
  ...rule('Key', 'Unit', (unit: 'day' | 'week' | 'month' | 'quarter' | 'year') => named(`unit ${unit}`, ({ set, deed }) => keyByTime(deed === undefined ? set : (narrowedBy(set, doneAnyhow({ verb: deed.verb })) ?? set), unit))),
  ...rule('Key', 'RoleNoun', (verb: Verb) => named(`role ${verb}`, ({ set }) => { const counting = countingRole(verb, set.kind, 'Person'); return counting === null || counting.verdicts !== undefined ? null : keyByRole(set.kind, counting.role, 'Person'); })),
  ...rule('Key', 'State', () => named('state', ({ set }) => (set.kind === 'PullRequest' || set.kind === 'Issue' ? { value: 'state' } : set.kind === 'ActionItem' || set.kind === 'Question' || set.kind === 'Decision' ? { value: 'status' } : null))),
  ...rule('Key', 'LabelWord', () => named('label', ({ set }) => (set.kind === 'PullRequest' || set.kind === 'Issue' ? { value: 'labels' } : null))),
  ...rule('Key', 'SeriesWord', () => named('series', ({ set }) => (set.kind === 'Meeting' ? { value: 'series' } : null))),
  ...rule('EachKey', 'Each Key', (_: unknown, key: Key) => key),
  ...rule('Keys', 'ByKey Each? Key', (_: unknown, __: unknown, key: Key) => [key]),
  ...rule('Keys', 'ByKey Each? Key And|ByKey? Each? Key', (_: unknown, __: unknown, one: Key, ___: unknown, ____: unknown, other: Key) => [one, other]),
  ...rule('Keys', 'ByKey Key And ByKey Key', (_: unknown, one: Key, __: unknown, ___: unknown, other: Key) => [one, other]),
  ...rule('Keys', 'EachKey', (key: Key) => [key], 0.02),
  ...rule('Keys', 'EachKey EachKey', (one: Key, other: Key) => [one, other]),
  ...rule('Numbered', 'Have? Asked', (_: unknown, { ask, set }: Asked) => (ask === 'count' ? { set } : null)),
  ...rule('Numbered', 'Deed1 Asked', (deed: Deed, { ask, set }: Asked) => (ask === 'count' && deed.not !== true ? { set, deed } : null)),
  ...rule('Numbered', 'De? Counted HowManyOf', (_: unknown, counted: Counted) => counted, 0.1),
  ...rule('Numbered', 'De Counted', (_: unknown, counted: Counted) => counted, 0.1),
  ...rule('Numbered', 'Counted', (counted: Counted) => counted, 0.2),
  ...rule('Grouped', 'EachKey Numbered', (key: Key, counted: Counted) => ({ keys: [key], counted })),
  ...rule('Grouped', 'EachKey EachKey Numbered', (key: Key, other: Key, counted: Counted) => ({ keys: [key, other], counted })),
  ...rule('Grouped', 'At EachKey Li? Numbered', (_: unknown, key: Key, __: unknown, counted: Counted) => ({ keys: [key], counted })),
  ...rule('Grouped', 'Keys De? Group? De? Numbered', (keys: readonly Key[], _: unknown, __: unknown, ___: unknown, counted: Counted) => ({ keys, counted })),
  ...rule('Grouped', 'Counted Keys Group', (counted: Counted, keys: readonly Key[]) => ({ keys, counted })),
  ...rule('Grouped', 'Counted Keys Group? Have? HowManyOf|Count', (counted: Counted, keys: readonly Key[]) => ({ keys, counted }), 0.05),
  ...rule('Grouped', 'Counted ByKeys', (counted: Counted, keys: readonly Key[]) => ({ keys, counted }), 0.1),
  ...rule('ByKeys', 'ByKey Key', (_: unknown, key: Key) => [key]),
  ...rule('ByKeys', 'ByKey Key And Key', (_: unknown, one: Key, __: unknown, other: Key) => [one, other]),
  ...rule('Grouped', 'Group Keys De? Counted', (_: unknown, keys: readonly Key[], __: unknown, counted: Counted) => ({ keys, counted }), 0.05),
  ...rule('Grouped', 'Set Grouped', (by: Things, grouped: Grouped) => grouped.counted.deed !== undefined && by.kind === 'Person' ? forOne(grouped, by) : groupedIn(grouped, by), 0.05),
  ...rule('Grouped', 'Loc Grouped', (place: Things, grouped: Grouped) => groupedIn(grouped, place), 0.02),
  ...rule('Grouped', 'Time Grouped', (time: Time, grouped: Grouped) => { const counted = inTime(grouped.counted, time); return counted === null ? null : { ...grouped, counted }; }),
  ...rule('S', 'Ask? Grouped AskAfter?', (_: unknown, { keys, counted }: Grouped) => grouping(keys, counted, false)),
  ...rule('S', 'Mean Grouped', (_: unknown, { keys, counted }: Grouped) => grouping(keys, counted, true)),
  ...rule('S', 'PerHead Numbered', (_: unknown, counted: Counted) => grouping([keyOfKind('Person')], counted, true)),
  ...rule('S', 'Set|Loc PerHead Numbered', (place: Things, _: unknown, counted: Counted) => { const there = inPlace(counted, place); return there === null || place.kind === 'Person' ? null : grouping([keyOfKind('Person')], there, true); }),
  ...rule('S', 'EachKey MeanPer Numbered', (key: Key, _: unknown, counted: Counted) => grouping([key], counted, true)),
  ...rule('S', 'Time EachKey MeanPer Numbered', (time: Time, key: Key, _: unknown, counted: Counted) => { const timely = inTime(counted, time); return timely === null ? null : grouping([key], timely, true); }),
];

/** 李雷在每个项目里提了多少 PR: what he alone did. */
function forOne({ keys, counted: { set, deed } }: Grouped, by: Things): Grouped | null {
  const his = deed === undefined || keys.some(({ signature }) => signature === 'kind Person') ? null : narrowedBy(set, doneTo(deed, by));
  return his === null ? null : { keys, counted: { set: his } };
}

function groupedIn({ keys, counted }: Grouped, by: Things): Grouped | null {
  const there = by.kind === 'Person' ? (counted.deed === undefined ? narrowedBy(counted.set, belonging(by)) : null) : narrowedBy(counted.set, placed(by));
  return there === null ? null : { keys, counted: { ...counted, set: there } };
}

function grouping(keys: readonly Key[], counted: Counted, isMean: boolean): Plan | null {
  const isByPerson = keys.some(({ signature }) => signature === 'kind Person');
  const whole = deedSet(counted);
  const set = whole === null || counted.deed === undefined || isByPerson ? whole : narrowedBy(whole, doneAnyhow({ verb: counted.deed.verb }));
  if (set === null || (isByPerson && hasVerdict(set))) return null;
  const by = keys.map((key) => key({ ...counted, set }));
  const plan = by.some((key) => key === null) ? null : groupPlan(set, by.flatMap((key) => key ?? []));
  return plan === null || !isMean ? plan : plan.ask === 'group' ? { ...plan, summary: 'mean' } : null;
}

const comparisons: readonly Rule[] = [
  ...rule('Sides', 'Set And|Versus|Or Set', (one: Things, _: unknown, other: Things) => sidesOf([one, other])),
  ...rule('Sides', 'Set And|Versus Set Compare', (one: Things, _: unknown, other: Things) => sidesOf([one, other])),
  ...rule('Sides', 'Set Than Set', (one: Things, _: unknown, other: Things) => sidesOf([one, other]), 0.05),
  ...rule('Sides', 'Compare Sides', (_: unknown, sides: readonly Things[]) => sides),
  ...rule('Sides', 'Set And Set And Set', (one: Things, _: unknown, other: Things, __: unknown, third: Things) => sidesOf([one, other, third])),
  ...rule('Compared', 'Sides Have? Who|Which Cl|Kind? De? Counted More', (sides: readonly Things[], _: unknown, __: unknown, ___: unknown, ____: unknown, counted: Counted, order: Ranking['order']) => compared(sides, counted, order)),
  ...rule('Compared', 'Sides Who|Which Cl|Kind? Have De? Counted More', (sides: readonly Things[], _: unknown, __: unknown, ___: unknown, ____: unknown, counted: Counted, order: Ranking['order']) => compared(sides, counted, order)),
  ...rule('Compared', 'Sides Who|Which Cl|Kind? Deed1 De? Set Count? More', (sides: readonly Things[], _: unknown, __: unknown, deed: Deed, ___: unknown, set: Things, ____: unknown, order: Ranking['order']) => (isCountable(set) && deed.not !== true ? compared(sides, { set, deed }, order) : null)),
  ...rule('Compared', 'Sides De? Counted More', (sides: readonly Things[], _: unknown, counted: Counted, order: Ranking['order']) => compared(sides, counted, order), 0.2),
  ...rule('Compared', 'Time Sides Have? Who|Which Cl|Kind? De? Counted More', (time: Time, sides: readonly Things[], _: unknown, __: unknown, ___: unknown, ____: unknown, counted: Counted, order: Ranking['order']) => { const timely = inTime(counted, time); return timely === null ? null : compared(sides, timely, order); }),
  ...rule('Compared', 'Loc Sides Who Counted More', (place: Things, sides: readonly Things[], _: unknown, counted: Counted, order: Ranking['order']) => { const there = inPlace(counted, place); return there === null ? null : compared(sides, there, order); }),
  ...rule('Compared', 'Who De? Counted More Sides', (_: unknown, __: unknown, counted: Counted, order: Ranking['order'], sides: readonly Things[]) => compared(sides, counted, order)),
  ...rule('Compared', 'Which Cl|Kind? De? Counted More Sides', (_: unknown, __: unknown, ___: unknown, counted: Counted, order: Ranking['order'], sides: readonly Things[]) => compared(sides, counted, order)),
  ...rule('Compared', 'Set De? Counted Than Set De? More Ma|YesNo?', (one: Things, _: unknown, counted: Counted, __: unknown, other: Things, ___: unknown, order: Ranking['order']) => comparedTwo(one, other, counted, order)),
  ...rule('Compared', 'Set De? Counted Than Set De Counted More Ma', (one: Things, _: unknown, counted: Counted, __: unknown, other: Things, ___: unknown, same: Counted, order: Ranking['order']) => (JSON.stringify(same) === JSON.stringify(counted) ? comparedTwo(one, other, counted, order) : null)),
  ...rule('Compared', 'Set Than Set De? Counted More Ma', (one: Things, _: unknown, other: Things, __: unknown, counted: Counted, order: Ranking['order']) => comparedTwo(one, other, counted, order)),
  ...rule('Compared', 'Set De? Counted More Or Set De? Counted More', (one: Things, _: unknown, counted: Counted, order: Ranking['order'], __: unknown, other: Things, ___: unknown, same: Counted, second: Ranking['order']) => (order === second && JSON.stringify(same) === JSON.stringify(counted) ? comparedTwo(one, other, counted, order) : null)),
  ...rule('Compared', 'Be? Set De? Counted More Or Set More?', (_: unknown, one: Things, __: unknown, counted: Counted, order: Ranking['order'], ___: unknown, other: Things) => comparedTwo(one, other, counted, order)),
  ...rule('Compared', 'Be Set Or Set De? Counted More', (_: unknown, one: Things, __: unknown, other: Things, ___: unknown, counted: Counted, order: Ranking['order']) => comparedTwo(one, other, counted, order)),
  ...rule('Compared', 'Compare Sides De? Counted', (_: unknown, sides: readonly Things[], __: unknown, counted: Counted) => compared(sides, counted, 'most')),
  ...rule('Compared', 'Sides De Counted Compare', (sides: readonly Things[], _: unknown, counted: Counted) => compared(sides, counted, 'most'), 0.1),
  ...rule('S', 'Ask? Compared', (_: unknown, plan: Plan) => plan),
];

function sidesOf(sides: readonly Things[]): readonly Things[] | null {
  return sides.every(({ named: each, kind }) => each !== undefined && each.names === undefined && kind === sides[0]!.kind) ? sides : null;
}

function comparedTwo(one: Things, other: Things, counted: Counted, order: Ranking['order']): Plan | null {
  const sides = sidesOf([one, other]);
  return sides === null ? null : compared(sides, counted, order);
}

function compared(sides: readonly Things[], { set, deed }: Counted, order: Ranking['order']): Plan | null {
  const each = sides.flatMap((side) => {
    const of = narrowedBy(set, deed === undefined ? belonging(side) : ofSide(deed, side));
    return of === null ? [] : [{ name: side.named?.shown ?? '', things: of }];
  });
  return each.length !== sides.length ? null : comparePlan(each, order);
}

function ofSide(deed: Deed, side: Things): Mod | null {
  return side.kind === 'Person' || side.kind === 'Project' ? doneTo(deed, side) : null;
}

export const rankingRules: readonly Rule[] = [...counts, ...ranking, ...groups, ...comparisons];
