/** Chinese questions for the most: 谁提的 PR 最多, PR 最多的两个项目, 被 review 次数最多的 PR, 哪个月合并的 PR 最多. */
import type { Condition, Plan } from '#schemas/query';
import { groupPlan, keyByTime, rankPlan, slowestPlan, spellOf, type Ranking, type Unit } from '../asks.ts';
import { rule, type Rule } from '../chart.ts';
import { reviewsPer } from '../figures.ts';
import { things, type Things, type Time } from '../meanings.ts';
import { belonging, isAssigned, narrowedBy } from '../predicates.ts';
import { groupPath } from '../relations.ts';
import { countingRole, type Verb } from '../verbs.ts';
import { people } from './asking.ts';
import { deedSet, deedsOf, doneRoles, hasVerdict, inPlace, inTime, isCountable, isVerdict, type Counted } from './counted.ts';
import { doneAnyhow, doneTo, inTheirTime, isVerb, type Asked, type Deed } from './meaning.ts';

interface Ranked {
  readonly key: Things;
  readonly counted: Counted;
  readonly ranking: Ranking;
}

export const rankingRules: readonly Rule[] = [
  ...rule('Best', 'Most', (order: Ranking['order']) => ({ order, limit: null })),
  ...rule('Best', 'MostWord More', (_: unknown, order: Ranking['order']) => ({ order, limit: null })),
  ...rule('Ranked', 'Asked De? Counted Best', (of: Asked, _: unknown, counted: Counted, best: Ranking) => (of.ask === 'find' ? { key: of.set, counted, ranking: best } : null), 0.02),
  ...rule('Ranked', 'Asked Have De? Counted Best', (of: Asked, _: unknown, __: unknown, counted: Counted, best: Ranking) => (of.ask === 'find' ? { key: of.set, counted, ranking: best } : null)),
  ...rule('Ranked', 'Asked Deed1 De? Set Count? Best', (of: Asked, deed: Deed, _: unknown, set: Things, __: unknown, best: Ranking) => (of.ask === 'find' && isCountable(set) && deed.not !== true ? { key: of.set, counted: { set, deed }, ranking: best } : null)),
  ...rule('Ranked', 'Asked Deed1 Best De? Set', (of: Asked, deed: Deed, best: Ranking, _: unknown, set: Things) => (of.ask === 'find' && isCountable(set) && deed.not !== true ? { key: of.set, counted: { set, deed }, ranking: best } : null)),
  // 谁最常参加 k8s sync
  ...rule('Ranked', 'Asked MostOften Deed1 De? Set', (of: Asked, order: Ranking['order'], deed: Deed, _: unknown, set: Things) => (of.ask === 'find' && of.set.kind === 'Person' && isCountable(set) && deed.not !== true ? { key: of.set, counted: { set, deed }, ranking: { order, limit: null } } : null)),
  ...rule('Ranked', 'MostOften Deed1 De? Set De Kind', (order: Ranking['order'], deed: Deed, _: unknown, set: Things, __: unknown, key: Things) => (key.kind === 'Person' && key.where.length === 0 && isCountable(set) && deed.not !== true ? { key, counted: { set, deed }, ranking: { order, limit: null } } : null)),
  ...rule('Ranked', 'Asked Have Best De? Set', (of: Asked, _: unknown, best: Ranking, __: unknown, set: Things) => (of.ask === 'find' && isCountable(set) ? { key: of.set, counted: { set }, ranking: best } : null)),
  ...rule('Ranked', 'Have Best De? Set De Set', (_: unknown, best: Ranking, __: unknown, set: Things, ___: unknown, key: Things) => (isCountable(set) ? { key, counted: { set }, ranking: best } : null)),
  // 没合并就关掉的 PR 在哪个项目里最多
  ...rule('Ranked', 'Counted At Asked Li? Best', (counted: Counted, _: unknown, of: Asked, __: unknown, best: Ranking) => (of.ask === 'find' && (of.set.kind === 'Project' || of.set.kind === 'Meeting') ? { key: of.set, counted, ranking: best } : null)),
  // 秦暮在哪个项目的 PR 最多
  ...rule('Ranked', 'Name|Me At Asked Li? De? Counted Best', (by: Things, _: unknown, of: Asked, __: unknown, ___: unknown, counted: Counted, best: Ranking) => { const his = of.ask === 'find' && of.set.kind === 'Project' && by.kind === 'Person' ? narrowedBy(counted.set, counted.deed === undefined ? belonging(by) : doneTo(counted.deed, by)) : null; return his === null ? null : { key: of.set, counted: { set: his }, ranking: best }; }),
  ...rule('Ranked', 'Counted Best De Set', (counted: Counted, best: Ranking, _: unknown, key: Things) => ({ key, counted, ranking: best })),
  ...rule('Ranked', 'Counted Best De That|The Cl? Set', (counted: Counted, best: Ranking, _: unknown, __: unknown, ___: unknown, key: Things) => ({ key, counted, ranking: best })),
  ...rule('Ranked', 'Counted Best De Number Cl? Set', (counted: Counted, best: Ranking, _: unknown, limit: number, __: unknown, key: Things) => ({ key, counted, ranking: { ...best, limit } })),
  ...rule('Ranked', 'Counted Best De Number People', (counted: Counted, best: Ranking, _: unknown, limit: number) => ({ key: people, counted, ranking: { ...best, limit } })),
  ...rule('Ranked', 'Counted Best De Top Number Cl|People Set?', (counted: Counted, best: Ranking, _: unknown, __: unknown, limit: number, ___: unknown, key?: Things) => ({ key: key ?? people, counted, ranking: { ...best, limit } })),
  ...rule('Ranked', 'Counted Best De Top Number Set', (counted: Counted, best: Ranking, _: unknown, __: unknown, limit: number, key: Things) => ({ key, counted, ranking: { ...best, limit } })),
  ...rule('Ranked', 'Counted Top Number De Set', (counted: Counted, _: unknown, limit: number, __: unknown, key: Things) => ({ key, counted, ranking: { order: 'most', limit } }), 0.1),
  // 合入 PR 最多的作者: whose they are, whoever merged them.
  ...rule('Ranked', 'Counted Best De RoleNoun', (counted: Counted, best: Ranking, _: unknown, role: Verb) => byRole(counted, role, best)),
  ...rule('Ranked', 'Counted Best De Be Asked', (counted: Counted, best: Ranking, _: unknown, __: unknown, of: Asked) => (of.ask === 'find' ? { key: of.set, counted, ranking: best } : null)),
  ...rule('Ranked', 'Asked Counted Top Number', (of: Asked, counted: Counted, _: unknown, limit: number) => ({ key: of.set, counted, ranking: { order: 'most', limit } }), 0.1),
  ...rule('Ranked', 'Time Ranked', (time: Time, ranked: Ranked) => circumstance(ranked, inTime(ranked.counted, time))),
  ...rule('Ranked', 'Loc Ranked', (place: Things, ranked: Ranked) => circumstance(ranked, inPlace(ranked.counted, place))),
  ...rule('Ranked', 'Set De? Ranked', (place: Things, _: unknown, ranked: Ranked) => (place.kind === 'Project' && ranked.key.kind !== 'Project' ? circumstance(ranked, inPlace(ranked.counted, place)) : null), 0.1),
  // 被 review 次数最多的 PR, 在会上提到次数最多的话题: by how many did it, or in how many.
  ...rule('Done', 'Asked By? Deed1 De|Degree? Count? Best', (of: Asked, _: unknown, deed: Deed, __: unknown, ___: unknown, best: Ranking) => rankActs(of.set, deed, best)),
  ...rule('Done', 'Asked Loc By? Deed1 De|Degree? Count? Best', (of: Asked, place: Things, _: unknown, deed: Deed, __: unknown, ___: unknown, best: Ranking) => (place.kind === 'Meeting' && deed.verb === 'mention' ? rankDone(of.set, deed, best, place) : null)),
  // 最常在会上被提到的话题, 哪个话题最常被提到
  ...rule('Often', 'MostOften By? Deed1', (order: Ranking['order'], _: unknown, deed: Deed) => ({ order, deed })),
  ...rule('Often', 'MostOften Loc By? Deed1', (order: Ranking['order'], place: Things, _: unknown, deed: Deed) => oftenAt({ order, deed }, place)),
  ...rule('Often', 'Loc Often', (place: Things, often: Often) => oftenAt(often, place)),
  ...rule('Often', 'Time Often', (time: Time, { order, deed }: Often) => (deed.time === undefined ? { order, deed: { ...deed, time } } : null)),
  ...rule('Done', 'Often De That? Cl? Set', (often: Often, _: unknown, __: unknown, ___: unknown, key: Things) => oftenest(key, often)),
  ...rule('Done', 'Asked Often', (of: Asked, often: Often) => oftenest(of.set, often)),
  ...rule('Done', 'Time Asked Often', (time: Time, of: Asked, { order, deed }: Often) => (deed.time === undefined ? oftenest(of.set, { order, deed: { ...deed, time } }) : null)),
  ...rule('Done', 'By? Deed1 De|Degree? Count? Best De Set', (_: unknown, deed: Deed, __: unknown, ___: unknown, best: Ranking, ____: unknown, key: Things) => rankActs(key, deed, best), 0.02),
  ...rule('Done', 'By? Deed1 De|Degree? Count? Best De Number Cl? Set', (_: unknown, deed: Deed, __: unknown, ___: unknown, best: Ranking, ____: unknown, limit: number, _____: unknown, key: Things) => rankActs(key, deed, { ...best, limit }), 0.02),
  ...rule('Done', 'Asked De? Deed|RoleNoun Count? Best', (of: Asked, _: unknown, verb: Verb, __: unknown, best: Ranking) => rankActs(of.set, { verb }, best)),
  ...rule('Done', 'Deed|RoleNoun Count? Best De Set', (verb: Verb, _: unknown, best: Ranking, __: unknown, key: Things) => rankActs(key, { verb }, best)),
  ...rule('Done', 'RoleNoun People? Count? Best De Set', (verb: Verb, _: unknown, __: unknown, best: Ranking, ___: unknown, key: Things) => rankDone(key, { verb }, best)),
  ...rule('Done', 'Deed1 De|Degree? People Count? Best De Set', (deed: Deed, _: unknown, __: unknown, ___: unknown, best: Ranking, ____: unknown, key: Things) => rankDone(key, deed, best)),
  ...rule('Done', 'Asked Deed1 De|Degree? People Count? Best', (of: Asked, deed: Deed, _: unknown, __: unknown, ___: unknown, best: Ranking) => rankDone(of.set, deed, best)),
  // 哪次灯塔周会人最多, 人最齐的一次灯塔周会
  ...rule('Done', 'Asked People Count? Best', (of: Asked, _: unknown, __: unknown, best: Ranking) => (of.set.kind === 'Meeting' ? rankDone(of.set, { verb: 'attend' }, best) : null)),
  ...rule('Done', 'People Count? Best De That? Cl? Set', (_: unknown, __: unknown, best: Ranking, ___: unknown, ____: unknown, _____: unknown, key: Things) => (key.kind === 'Meeting' ? rankDone(key, { verb: 'attend' }, best) : null)),
  ...rule('Done', 'Loc|Set By? Deed1 Degree? Count? Best De Set', (place: Things, _: unknown, deed: Deed, __: unknown, ___: unknown, best: Ranking, ____: unknown, key: Things) => (place.kind !== 'Meeting' ? null : deed.verb === 'mention' ? rankDone(key, deed, best, place) : deed.verb === 'write' && (key.kind === 'Topic' || key.kind === 'Project') ? rankDone(key, { ...deed, verb: 'mention' }, best, place) : null)),
  ...rule('S', 'Which Cl? Unit De? Counted Best', (_: unknown, __: unknown, unit: Unit, ___: unknown, counted: Counted, best: Ranking) => rankTime(counted, unit, best)),
  ...rule('S', 'Set|Loc Which Cl? Unit De? Counted Best', (place: Things, _: unknown, __: unknown, unit: Unit, ___: unknown, counted: Counted, best: Ranking) => { const there = inPlace(counted, place); return there === null ? null : rankTime(there, unit, best); }),
  ...rule('S', 'Time Which Cl? Unit De? Counted Best', (time: Time, _: unknown, __: unknown, unit: Unit, ___: unknown, counted: Counted, best: Ranking) => { const timely = inTime(counted, time); return timely === null ? null : rankTime(timely, unit, best); }),
  ...rule('S', 'Counted Best De That|Number? Unit Be? Which?', (counted: Counted, best: Ranking, _: unknown, one: string | number | null | undefined, unit: Unit) => rankTime(counted, unit, typeof one === 'number' ? { ...best, limit: one } : best)),
  ...rule('S', 'Counted Best De That|Number? Unit Be Which|HowMany Cl? Unit', (counted: Counted, best: Ranking, _: unknown, one: string | number | null | undefined, unit: Unit, __: unknown, ___: unknown, ____: unknown, same: Unit) => (unit === same ? rankTime(counted, unit, typeof one === 'number' ? { ...best, limit: one } : best) : null)),
  // 李雷哪个月提的 PR 最多
  ...rule('S', 'Set Which Cl? Unit De? Deed1 De? Set Count? Best', (by: Things, _: unknown, __: unknown, unit: Unit, ___: unknown, deed: Deed, ____: unknown, set: Things, _____: unknown, best: Ranking) => { const his = by.kind === 'Person' && isCountable(set) && deed.not !== true ? narrowedBy(set, doneTo(deed, by)) : null; return his === null ? null : rankTime({ set: his }, unit, best); }),
  // 哪个项目的 PR 合并得最快: on the average.
  ...rule('S', 'Which Cl? Kind De? Set Mean? V Degree? Mean? Slow', (_: unknown, __: unknown, key: Things, ___: unknown, set: Things, ____: unknown, verb: Deed['verb'], _____: unknown, ______: unknown, descending: boolean) => slowestKey(set, key, verb, descending)),
  ...rule('S', 'Which Cl? Kind De? Mean? V Degree? Mean? Slow', (_: unknown, __: unknown, key: Things, ___: unknown, ____: unknown, verb: Deed['verb'], _____: unknown, ______: unknown, descending: boolean) => (verb === 'merge' ? slowestKey(things('PullRequest'), key, verb, descending) : null)),
  // 谁的 PR 合得最慢, 哪位同事写的 PR 合得最快
  ...rule('S', 'Who De Set Mean? V Degree? Mean? Slow', (_: unknown, __: unknown, set: Things, ___: unknown, verb: Deed['verb'], ____: unknown, _____: unknown, descending: boolean) => slowestKey(set, people, verb, descending)),
  ...rule('S', 'Who V De Set Mean? V Degree? Mean? Slow', (_: unknown, made: Deed['verb'], __: unknown, set: Things, ___: unknown, verb: Deed['verb'], ____: unknown, _____: unknown, descending: boolean) => (made === 'write' ? slowestKey(set, people, verb, descending) : null)),
  ...rule('Ranked', 'Counted Best De Kind Top Number Cl?', (counted: Counted, best: Ranking, _: unknown, key: Things, __: unknown, limit: number) => ({ key, counted, ranking: { ...best, limit } })),
  // 谁是提 PR 最多的人
  ...rule('S', 'Who|Which Be Ranked', (who: string | null, _: unknown, { key, counted, ranking: best }: Ranked) => (who === 'count' ? null : rankPlanOf(key, counted, best))),
  // review 过最多 PR 的人
  ...rule('Ranked', 'Deed1 Best De? Set De Set', (deed: Deed, best: Ranking, _: unknown, set: Things, __: unknown, key: Things) => (isCountable(set) && deed.not !== true && key.kind === 'Person' && key.where.length === 0 ? { key, counted: { set, deed }, ranking: best } : null)),
  ...rule('S', 'Ask? Ranked', (_: unknown, { key, counted, ranking: best }: Ranked) => rankPlanOf(key, counted, best)),
  ...rule('S', 'Ask? Top Number Cl? Deed1 Kind De Kind', (_: unknown, __: unknown, limit: number, ___: unknown, deed: Deed, set: Things, ____: unknown, key: Things) => (key.kind === 'Person' && deed.not !== true ? rankPlanOf(key, { set, deed }, { order: 'most', limit }) : null)),
  // 哪个项目修 bug 最快
  ...rule('S', 'Which Cl? Kind Mean? V Set Mean? V? Degree? Mean? Slow', (_: unknown, __: unknown, key: Things, ___: unknown, verb: Deed['verb'], set: Things, ____: unknown, again: Deed['verb'] | undefined, _____: unknown, ______: unknown, descending: boolean) => (key.kind === 'Project' && (again ?? verb) === verb ? slowestKey(set, key, verb, descending) : null)),
  ...rule('S', 'Ask? Ranked Be? Which Cl|Kind?', (_: unknown, { key, counted, ranking: best }: Ranked) => rankPlanOf(key, counted, best)),
  ...rule('S', 'Ask? Ranked Be|Have Who|Which', (_: unknown, { key, counted, ranking: best }: Ranked) => rankPlanOf(key, counted, best)),
  ...rule('S', 'Ask? Top Number Cl|People? De? RoleNoun', (_: unknown, __: unknown, limit: number, ___: unknown, ____: unknown, verb: Verb) => topPeople(deedsOf({ verb }), limit)),
  ...rule('S', 'Top Number Cl|People? De? RoleNoun Be Who', (_: unknown, limit: number, __: unknown, ___: unknown, verb: Verb) => topPeople(deedsOf({ verb }), limit)),
  ...rule('S', 'Time De? Top Number Cl|People? De? RoleNoun', (time: Time, _: unknown, __: unknown, limit: number, ___: unknown, ____: unknown, verb: Verb) => { const all = deedsOf({ verb, time }); return all === null ? null : topPeople(all, limit); }),
  ...rule('S', 'Time De? Top Number Cl|People? De? RoleNoun Be Who', (time: Time, _: unknown, __: unknown, limit: number, ___: unknown, ____: unknown, verb: Verb) => { const all = deedsOf({ verb, time }); return all === null ? null : topPeople(all, limit); }),
  ...rule('S', 'Ask? Set|Loc De? Top Number Cl|People? De? RoleNoun', (_: unknown, place: Things, __: unknown, ___: unknown, limit: number, ____: unknown, _____: unknown, verb: Verb) => { const all = deedsOf({ verb }); return all === null ? null : topPeople(inPlace(all, place), limit); }),
  ...rule('S', 'Ask? Done', (_: unknown, plan: Plan) => plan),
  ...rule('S', 'Ask? Done Be|Have Who|Which Cl|Kind?', (_: unknown, plan: Plan) => plan),
];

function byRole(counted: Counted, role: Verb, ranking: Ranking): Ranked | null {
  const { deed } = counted;
  if (deed === undefined || deed.verb === role) return deed !== undefined || role === 'write' ? { key: people, counted, ranking } : null;
  const set = role === 'write' && (deed.verb === 'merge' || deed.verb === 'close') ? narrowedBy(deedSet(counted), doneAnyhow({ verb: deed.verb })) : null;
  // A time before it all is that of the deed.
  return set === null ? null : { key: people, counted: { set: { ...set, untimed: true } }, ranking };
}

/** The month with the most. */
export function rankTime(counted: Counted, unit: Unit, { order, limit }: Ranking): Plan | null {
  const whole = deedSet(counted);
  const set = whole === null || counted.deed === undefined ? whole : narrowedBy(whole, doneAnyhow({ verb: counted.deed.verb }));
  const time = set === null || order === 'fewest' ? null : keyByTime(set, unit);
  const plan = set === null || time === null ? null : groupPlan(set, [time]);
  return plan?.ask === 'group' ? { ...plan, order, limit: limit ?? 1 } : null;
}

export function slowest(set: Things, verb: Deed['verb'], descending: boolean): Plan | null {
  return (verb === 'merge' && set.kind === 'PullRequest') || (verb === 'close' && set.kind === 'Issue') ? slowestPlan(set, verb, descending) : null;
}

function slowestKey(set: Things, key: Things, verb: Deed['verb'], descending: boolean): Plan | null {
  const said = key.named === undefined && (key.kind === 'Project' || key.kind === 'Person') && ((verb === 'merge' && set.kind === 'PullRequest') || (verb === 'close' && set.kind === 'Issue')) ? spellOf(set.kind, verb) : null;
  if (said === null || !isCountable(set)) return null;
  return rankPlan({ ...set, where: [...set.where, ...said.conditions] }, key, groupPath(set.kind, key.kind), { order: descending ? 'most' : 'fewest', limit: null }, { statistic: 'mean', of: said.amount });
}

function circumstance(ranked: Ranked, counted: Counted | null): Ranked | null {
  return counted === null ? null : { ...ranked, counted };
}

function topPeople(counted: Counted | null, limit: number): Plan | null {
  return counted === null || limit < 1 ? null : rankPlanOf(people, counted, { order: 'most', limit });
}

const isToAnything = (said: Condition): boolean => said.is === 'linked' && said.role === 'related' && said.to.where.length === 0;

export function rankPlanOf(key: Things, counted: Counted, best: Ranking): Plan | null {
  const set = deedSet(counted);
  if (set === null || key.named !== undefined || key.pick !== undefined) return null;
  // To what they are related, 关联的 PR does not tell.
  if (counted.deed?.verb === 'relate' || set.where.some(isToAnything) || key.where.some(isToAnything)) return null;
  // Approved PRs by author are not what each approved.
  if (key.kind === 'Person' && hasVerdict(counted.set)) return null;
  const verb = counted.deed?.verb;
  // 谁有最多被分配的 issue: to whom they were, rather than who opened them.
  if (verb === undefined && key.kind === 'Person' && set.where.some(isAssigned)) return rankPlan(set, key, [{ role: 'assignee', kind: 'Person' }], best);
  if (counted.areReviews === true && key.kind !== 'Person') return rankReviews(narrowedBy(set, doneAnyhow({ verb: verb! })), key, best);
  if (verb === undefined || key.kind !== 'Person') return rankPlan(verb === undefined ? set : narrowedBy(set, doneAnyhow({ verb })) ?? set, key, groupPath(set.kind, key.kind), best);
  const counting = isVerb(verb) ? countingRole(verb, set.kind, 'Person') : verb === 'hold' ? countingRole('attend', set.kind, 'Person') : null;
  const done = counted.deed !== undefined && isVerdict(counted.deed) && counted.deed.time === undefined ? narrowedBy(set, doneAnyhow({ verb })) : set;
  return counting === null || done === null ? null : rankPlan(done, key, [{ role: counting.role, kind: 'Person' }], best);
}

/** A pull request that two reviewed has two reviews. */
function rankReviews(reviewed: Things | null, key: Things, best: Ranking): Plan | null {
  const plan = reviewed === null || best.order === 'fewest' ? null : rankPlan(reviewed, key, groupPath(reviewed.kind, key.kind), best);
  const sum = plan?.ask === 'group' && reviewed !== null ? reviewsPer(reviewed, plan.by) : null;
  return plan?.ask === 'group' && sum?.ask === 'group' ? { ...plan, measure: sum.measure } : null;
}

interface Often {
  readonly order: Ranking['order'];
  readonly deed: Deed;
}

const oftenAt = ({ order, deed }: Often, place: Things): Often | null => (deed.place === undefined && place.kind === 'Meeting' && deed.verb === 'mention' ? { order, deed: { ...deed, place } } : null);

function oftenest(key: Things, { order, deed }: Often): Plan | null {
  const { place, ...anywhere } = deed;
  if (place === undefined) return rankActs(key, deed, { order, limit: null });
  return place.kind === 'Meeting' && deed.verb === 'mention' ? rankDone(key, anywhere, { order, limit: null }, place) : null;
}

/** How often it was done. How many commented is known, not how many comments there are. */
function rankActs(key: Things, deed: Deed, best: Ranking): Plan | null {
  return deed.verb === 'comment' ? null : rankDone(key, deed, best);
}

function rankDone(key: Things, { verb, time, not, place: there }: Deed, best: Ranking, place = there): Plan | null {
  const role = verb === 'mention' ? 'mentioned' : doneRoles[verb];
  if (role === undefined || !isVerb(verb) || not === true || key.kind === 'Person' || key.named !== undefined) return null;
  // Where it was done is known of what was spoken of in meetings.
  if (place !== undefined && (place.kind !== 'Meeting' || verb !== 'mention')) return null;
  const by: Things = place ?? things(verb === 'mention' ? 'Meeting' : 'Person');
  if (countingRole(verb, key.kind, by.kind) === null) return null;
  const counted = time === undefined ? by : by.kind === 'Meeting' ? inTheirTime(by, time) : null;
  return counted === null ? null : rankPlan(counted, key, [{ role, kind: key.kind }], best);
}
