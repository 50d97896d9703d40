/** Chinese questions for a number for each: 每个项目有多少 issue, 按项目和月份统计 PR, 平均每个人提了几个 PR. */
import type { NodeKind } from '#schemas/graph';
import type { GroupKey, Plan } from '#schemas/query';
import { groupPlan, keyByKind, keyByRole, keyBySeries, keyByTime, setOf, type Unit } from '../asks.ts';
import { rule, type Rule } from '../chart.ts';
import { isWork, narrowed, type Mod, type Things, type Time } from '../meanings.ts';
import { reviewsPer } from '../figures.ts';
import { belonging, narrowedBy, narrowedIf, timed } from '../predicates.ts';
import { state } from '../states.ts';
import { countingRole, type Verb } from '../verbs.ts';
import { people } from './asking.ts';
import { deedSet, doneRoles, hasVerdict, inPlace, inTime, isVerdict, type Counted } from './counted.ts';
import { doneAnyhow, doneTo, isVerb, placed, type Asked, type Deed } from './meaning.ts';

export type Key = ((counted: Counted) => GroupKey | null) & { readonly signature: string };

export const named = (signature: string, key: (counted: Counted) => GroupKey | null): Key => Object.assign((counted: Counted) => key(counted), { signature });

export const keyOfKind = (kind: NodeKind): Key =>
  named(`kind ${kind}`, ({ set, deed }) => {
    const verb = kind !== 'Person' || deed === undefined ? undefined : deed.verb === 'hold' ? 'attend' : deed.verb;
    const counting = verb === undefined || !isVerb(verb) ? null : countingRole(verb, set.kind, kind);
    if (counting !== null) return keyByRole(set.kind, counting.role, kind);
    // Nobody counts the projects of each pull request.
    return verb === undefined && (set.kind !== 'Project' || kind === 'Person') ? keyByKind(set.kind, kind) : null;
  });

const isMod = (said: Mod | null): said is Mod => said !== null;

export interface Grouped {
  readonly keys: readonly Key[];
  readonly counted: Counted;
}

/** 按日期排 puts them in order; it asks for no number of each day. */
type GroupWord = 'sort' | null | undefined;
const isOrder = ([key]: readonly Key[], group: GroupWord): boolean => group === 'sort' && key?.signature === 'date';

export const groupRules: readonly Rule[] = [
  ...rule('Key', 'Kind', ({ kind, where }: Things) => (where.length > 0 ? null : keyOfKind(kind))),
  ...rule('Key', 'People', () => keyOfKind('Person'), 0.02),
  ...rule('Key', 'Unit', (unit: Unit) => named(`unit ${unit}`, ({ set, deed }) => keyByTime(deed === undefined ? set : (narrowedBy(set, doneAnyhow({ verb: deed.verb })) ?? set), unit))),
  ...rule('Key', 'DateWord', () => named('date', ({ set }) => keyByTime(set, 'day'))),
  ...rule('Key', 'RoleNoun', (verb: Verb) => named(`role ${verb}`, ({ set, deed }) => { const counting = countingRole(verb, set.kind, 'Person'); return counting === null || (counting.verdicts !== undefined && deed?.verb !== verb) ? null : keyByRole(set.kind, counting.role, 'Person'); })),
  ...rule('Key', 'State', () => named('state', ({ set }) => (isWork(set.kind) ? { value: 'state' } : set.kind === 'ActionItem' || set.kind === 'Question' || set.kind === 'Decision' ? { value: 'status' } : null))),
  ...rule('Key', 'LabelWord', () => named('label', ({ set }) => (isWork(set.kind) ? { value: 'labels' } : null))),
  ...rule('Key', 'Series', () => named('series', ({ set, deed }) => (deed === undefined || deed.verb === 'raise' || deed.verb === 'mention' || set.kind === 'Meeting' ? keyBySeries(set.kind) : null))),
  ...rule('EachKey', 'Each Cl? Key', (_: unknown, __: unknown, key: Key) => key),
  ...rule('Keys', 'ByKey Each? Key', (_: unknown, __: unknown, key: Key) => [key]),
  ...rule('Keys', 'ByKey Each? Key And|ByKey? Each? Key', (_: unknown, __: unknown, one: Key, ___: unknown, ____: unknown, other: Key) => [one, other]),
  ...rule('Keys', 'ByKey Key And ByKey Key', (_: unknown, one: Key, __: unknown, ___: unknown, other: Key) => [one, other]),
  ...rule('Keys', 'EachKey', (key: Key) => [key], 0.02),
  ...rule('Keys', 'EachKey EachKey', (one: Key, other: Key) => [one, other]),
  ...rule('Numbered', 'Have? Asked', (_: unknown, { ask, set }: Asked) => (ask === 'count' ? { set } : null)),
  ...rule('Numbered', 'Deed1 Asked', (deed: Deed, { ask, set }: Asked) => (ask === 'count' && deed.not !== true ? { set, deed } : null)),
  // 每个项目分别开着几个 PR, 各个项目各有几个 PR 开着
  ...rule('Numbered', 'Stative|Stay Asked', (said: Mod | null, { ask, set }: Asked) => { const those = ask === 'count' ? narrowed(set, isMod(said) ? said : state('open')) : null; return those === null ? null : { set: those }; }),
  ...rule('Numbered', 'Have? Asked Said De?', (_: unknown, { ask, set }: Asked, said: Mod) => { const those = ask === 'count' ? narrowed(set, said) : null; return those === null || those.bare === true && hasVerdict(those) ? null : { set: those }; }, 0.05),
  ...rule('Numbered', 'Left Asked Said?', (_: unknown, { ask, set }: Asked, said?: Mod) => { const left = ask === 'count' ? narrowed(set, state('open')) : null; const those = narrowedIf(left, said); return those === null ? null : { set: those }; }),
  // 每个项目今年各合并了多少
  ...rule('Numbered', 'Time Apart Numbered', (time: Time, _: unknown, counted: Counted) => inTime(counted, time)),
  ...rule('Numbered', 'Apart Numbered', (_: unknown, counted: Counted) => counted),
  ...rule('Numbered', 'De? Counted HowManyOf', (_: unknown, counted: Counted) => counted, 0.1),
  ...rule('Numbered', 'De Counted', (_: unknown, counted: Counted) => counted, 0.1),
  ...rule('Numbered', 'Counted', (counted: Counted) => counted, 0.2),
  // 谁提了几个 PR, 哪个项目有几个 open issue.
  ...rule('Grouped', 'Who Have? Asked', (_: unknown, __: unknown, { ask, set }: Asked) => (ask === 'count' && set.kind !== 'Person' ? { keys: [keyOfKind('Person')], counted: { set } } : null)),
  ...rule('Grouped', 'Who Deed1 Asked', (_: unknown, deed: Deed, { ask, set }: Asked) => (ask === 'count' && deed.not !== true ? { keys: [keyOfKind('Person')], counted: { set, deed } } : null)),
  ...rule('Grouped', 'Which Cl? Kind Have Asked', (_: unknown, __: unknown, { kind, where }: Things, ___: unknown, { ask, set }: Asked) => (ask === 'count' && kind === 'Project' && where.length === 0 && set.kind !== kind ? { keys: [keyOfKind(kind)], counted: { set } } : null)),
  ...rule('Grouped', 'EachKey Numbered', (key: Key, counted: Counted) => ({ keys: [key], counted })),
  ...rule('Grouped', 'EachKey EachKey Numbered', (key: Key, other: Key, counted: Counted) => ({ keys: [key, other], counted })),
  ...rule('Grouped', 'At EachKey Li? Numbered', (_: unknown, key: Key, __: unknown, counted: Counted) => ({ keys: [key], counted })),
  ...rule('Grouped', 'Keys De? Group? De? Numbered', (keys: readonly Key[], _: unknown, group: GroupWord, ___: unknown, counted: Counted) => (isOrder(keys, group) ? null : { keys, counted })),
  ...rule('Grouped', 'Counted Keys Group', (counted: Counted, keys: readonly Key[], group: GroupWord) => (isOrder(keys, group) ? null : { keys, counted })),
  // 不带标签的 issue 有几个？按项目看
  ...rule('Grouped', 'Counted Have? HowManyOf Keys Group?', (counted: Counted, _: unknown, __: unknown, keys: readonly Key[]) => ({ keys, counted }), 0.05),
  // 各人手里 open 的待办
  ...rule('Grouped', 'EachKey InHand De? Numbered', (key: Key, _: unknown, __: unknown, counted: Counted) => (key.signature === 'kind Person' && counted.deed === undefined && counted.set.kind !== 'Meeting' ? { keys: [key], counted: counted.set.kind === 'ActionItem' || counted.set.kind === 'PullRequest' ? counted : { ...counted, deed: { verb: 'own' } } } : null)),
  ...rule('Grouped', 'Counted Keys Group? Apart? Have? HowManyOf|Count', (counted: Counted, keys: readonly Key[]) => ({ keys, counted }), 0.05),
  // 未关闭 issue 的标签分布
  ...rule('Grouped', 'Counted De Key Distribution', (counted: Counted, _: unknown, key: Key) => ({ keys: [key], counted })),
  ...rule('Grouped', 'Grouped EachKey Have? HowManyOf', (grouped: Grouped, key: Key) => (grouped.keys.length === 1 && grouped.keys[0]!.signature === key.signature ? grouped : null), 0.1),
  ...rule('Grouped', 'Counted ByKeys', (counted: Counted, keys: readonly Key[]) => ({ keys, counted }), 0.1),
  ...rule('ByKeys', 'ByKey Key', (_: unknown, key: Key) => (key.signature === 'date' ? null : [key])),
  ...rule('ByKeys', 'ByKey Key And Key', (_: unknown, one: Key, __: unknown, other: Key) => [one, other]),
  ...rule('Grouped', 'Group Keys De? Counted', (_: unknown, keys: readonly Key[], __: unknown, counted: Counted) => ({ keys, counted }), 0.05),
  ...rule('Grouped', 'Set Grouped', (by: Things, grouped: Grouped) => grouped.counted.deed !== undefined && by.kind === 'Person' ? forOne(grouped, by) : groupedIn(grouped, by), 0.05),
  ...rule('Grouped', 'Loc Grouped', (place: Things, grouped: Grouped) => groupedIn(grouped, place), 0.02),
  ...rule('Grouped', 'Time Grouped', (time: Time, grouped: Grouped) => { const counted = inTime(grouped.counted, time); return counted === null ? null : { ...grouped, counted }; }),
  // 每次会议的参会人数, 每个 PR 有几个人 review: people for each.
  ...rule('PeopleOf', 'Each Kind De? RoleNoun|V People Count?', (_: unknown, key: Things, __: unknown, verb: Deed['verb']) => ({ key, verb })),
  ...rule('PeopleOf', 'Each Kind De? RoleNoun Count', (_: unknown, key: Things, __: unknown, verb: Deed['verb']) => ({ key, verb })),
  ...rule('PeopleOf', 'Each Kind By? Have? HowMany People V', (_: unknown, key: Things, __: unknown, ___: unknown, ____: unknown, _____: unknown, verb: Deed['verb']) => ({ key, verb })),
  ...rule('PeopleOf', 'Each Kind De? Have? HowMany Cl? RoleNoun', (_: unknown, key: Things, __: unknown, ___: unknown, ____: unknown, _____: unknown, verb: Verb) => ({ key, verb })),
  // 10 月份每场会议的参会人数, k8s 每个 PR 有几个 reviewer
  ...rule('PeopleOf', 'Time De? PeopleOf', (time: Time, _: unknown, { key, verb }: PeopleOf) => peopleOf(narrowed(key, timed(time)), verb)),
  ...rule('PeopleOf', 'Name|Loc De? PeopleOf', (place: Things, _: unknown, { key, verb }: PeopleOf) => (place.kind === 'Project' ? peopleOf(narrowedBy(key, belonging(place)), verb) : null)),
  ...rule('S', 'Ask? PeopleOf AskAfter?', (_: unknown, { key, verb }: PeopleOf) => peopleFor(key, verb)),
  // 平均一次会多少人参加, 每次会平均有几个人
  ...rule('S', 'Mean Number|Each Cl? Kind By? Have? HowMany People V', (_: unknown, one: number | null, __: unknown, key: Things, ___: unknown, ____: unknown, _____: unknown, ______: unknown, verb: Deed['verb']) => meanPeople(key, verb, one)),
  ...rule('S', 'Number|Each Cl? Kind Mean By? Have? HowMany People V', (one: number | null, _: unknown, key: Things, __: unknown, ___: unknown, ____: unknown, _____: unknown, ______: unknown, verb: Deed['verb']) => meanPeople(key, verb, one)),
  ...rule('S', 'Mean Number|Each? Cl? Kind De? Have? HowMany Cl? RoleNoun', (_: unknown, one: number | null | undefined, __: unknown, key: Things, ___: unknown, ____: unknown, _____: unknown, ______: unknown, verb: Verb) => meanPeople(key, verb, one ?? null)),
  // 固件评审平均有几个人到场, 蜂群周会平均每次多少人参加
  ...rule('S', 'Set Mean Number|Each? Cl? By? Have? HowMany People V?', (series: Things, statistic: string, one: number | null | undefined, _: unknown, __: unknown, ___: unknown, ____: unknown, _____: unknown, verb: Deed['verb'] = 'attend') => (statistic === 'mean' ? meanAt(series, verb, one ?? null) : null)),
  ...rule('S', 'Set Number|Each Cl? Mean By? Have? HowMany People V?', (series: Things, one: number | null, _: unknown, statistic: string, __: unknown, ___: unknown, ____: unknown, _____: unknown, verb: Deed['verb'] = 'attend') => (statistic === 'mean' ? meanAt(series, verb, one) : null)),
  ...rule('S', 'Kind Mean By? Have? HowMany People V', (key: Things, statistic: string, _: unknown, __: unknown, ___: unknown, ____: unknown, verb: Deed['verb']) => (statistic === 'mean' && key.kind !== 'Meeting' ? meanPeople(key, verb, null) : null)),
  // 灯塔周会每次多少人
  ...rule('S', 'Set Each Cl? By? Have? HowMany People V?', (series: Things, _: unknown, __: unknown, ___: unknown, ____: unknown, _____: unknown, ______: unknown, verb: Deed['verb'] = 'attend') => (isSeries(series) && (verb === 'attend' || verb === 'hold') ? peopleFor(series, 'attend') : null)),
  // 每次灯塔周会的人数, 灯塔周会每次的人数
  ...rule('S', 'Ask? Each Cl? Set De? People Count', (_: unknown, __: unknown, ___: unknown, series: Things) => (isSeries(series) ? peopleFor(series, 'attend') : null)),
  ...rule('S', 'Ask? Set Each Cl? De? People Count', (_: unknown, series: Things) => (isSeries(series) ? peopleFor(series, 'attend') : null)),
  // PR 平均几个 reviewer, k8s 平均每周合几个 PR
  ...rule('S', 'Kind Mean Have? HowMany Cl? RoleNoun', (key: Things, statistic: string, _: unknown, __: unknown, ___: unknown, verb: Verb) => (statistic === 'mean' ? meanPeople(key, verb, null) : null)),
  ...rule('S', 'Set|Loc Mean|MeanPer Grouped', (place: Things, _: unknown, { keys, counted }: Grouped) => { const there = place.kind === 'Project' ? inPlace(counted, place) : null; return there === null ? null : grouping(keys, there, true); }),
  // k8s sync 平均每次产生几个任务
  ...rule('S', 'Set Mean Each? Cl Deed1? Asked', (place: Things, statistic: string, _: unknown, __: unknown, deed: Deed | undefined, { ask, set }: Asked) => (statistic === 'mean' && ask === 'count' ? meanPerMeeting(place, set, deed) : null)),
  ...rule('S', 'Set Each Cl? Mean Deed1? Asked', (place: Things, _: unknown, __: unknown, statistic: string, deed: Deed | undefined, { ask, set }: Asked) => (statistic === 'mean' && ask === 'count' ? meanPerMeeting(place, set, deed) : null)),
  // 项目按 PR 数排个名, 按 review 数给大家排个序
  ...rule('S', 'Ba? Kind ByKey CountOf AskAfter|Sort|Direction', (_: unknown, key: Things, __: unknown, counted: Counted) => (key.where.length === 0 && counted.set.kind !== key.kind ? grouping([keyOfKind(key.kind)], counted, false) : null)),
  ...rule('S', 'ByKey CountOf For Kind AskAfter|Sort|Direction', (_: unknown, counted: Counted, __: unknown, key: Things) => (key.where.length === 0 && counted.set.kind !== key.kind ? grouping([keyOfKind(key.kind)], counted, false) : null)),
  ...rule('S', 'Ask? Grouped AskAfter?', (_: unknown, { keys, counted }: Grouped) => grouping(keys, counted, false)),
  // 每个人评审的 PR 数，前三
  ...rule('S', 'Ask? Grouped AskAfter? Top Number Cl|People?', (_: unknown, { keys, counted }: Grouped, __: unknown, ___: unknown, limit: number) => { const plan = grouping(keys, counted, false); return plan?.ask === 'group' && plan.order === 'most' && limit > 0 ? { ...plan, limit } : null; }),
  ...rule('S', 'Ask? Grouped AskAfter? Descending', (_: unknown, { keys, counted }: Grouped) => { const plan = grouping(keys, counted, false); return plan?.ask === 'group' && plan.order === 'most' ? plan : null; }),
  ...rule('S', 'Mean Grouped', (_: unknown, { keys, counted }: Grouped) => grouping(keys, counted, true)),
  ...rule('S', 'PerHead Numbered', (_: unknown, counted: Counted) => grouping([keyOfKind('Person')], counted, true)),
  ...rule('S', 'Set|Loc PerHead Numbered', (place: Things, _: unknown, counted: Counted) => { const there = inPlace(counted, place); return there === null || place.kind === 'Person' ? null : grouping([keyOfKind('Person')], there, true); }),
  ...rule('S', 'EachKey MeanPer Numbered', (key: Key, _: unknown, counted: Counted) => grouping([key], counted, true)),
  ...rule('S', 'Time EachKey MeanPer Numbered', (time: Time, key: Key, _: unknown, counted: Counted) => { const timely = inTime(counted, time); return timely === null ? null : grouping([key], timely, true); }),
];

const isSeries = ({ kind, named: name, pick, where }: Things): boolean => kind === 'Meeting' && name === undefined && pick === undefined && where.length > 0;

/** People for each of them. */
interface PeopleOf {
  readonly key: Things;
  readonly verb: Deed['verb'];
}

const peopleOf = (key: Things | null, verb: Deed['verb']): PeopleOf | null => (key === null ? null : { key, verb });

function peopleFor(key: Things, verb: Deed['verb']): Plan | null {
  const role = doneRoles[verb];
  const by = role === undefined ? null : keyByRole('Person', role, key.kind);
  const plan = by === null ? null : groupPlan(people, [by]);
  const keys = setOf(key);
  return plan?.ask !== 'group' || key.where.length === 0 ? plan : keys === null ? null : { ...plan, keys };
}

function meanPeople(key: Things, verb: Deed['verb'], one: number | null): Plan | null {
  const plan = (one === null || one === 1) && key.where.length === 0 ? peopleFor(key, verb) : null;
  return plan?.ask === 'group' ? { ...plan, summary: 'mean' } : null;
}

/** How many come to a meeting of the series. */
function meanAt(series: Things, verb: Deed['verb'], one: number | null): Plan | null {
  const isSome = series.kind === 'Meeting' && series.named === undefined && series.pick === undefined && series.quantity === undefined && (one === null || one === 1);
  const plan = isSome && (verb === 'attend' || verb === 'hold') ? peopleFor(series, 'attend') : null;
  return plan?.ask === 'group' ? { ...plan, summary: 'mean' } : null;
}

/** Over the meetings that left any. */
function meanPerMeeting(place: Things, set: Things, deed: Deed | undefined): Plan | null {
  // Those who came were at other meetings too.
  if (set.kind === 'Person' || place.kind !== 'Meeting' || place.named !== undefined || place.pick !== undefined || (deed !== undefined && deed.verb !== 'raise' && deed.verb !== 'write')) return null;
  const there = narrowedBy(set, belonging(place));
  const by = keyByKind(set.kind, 'Meeting');
  const plan = there === null || by === null || set.kind === 'Meeting' ? null : groupPlan(there, [by]);
  return plan?.ask === 'group' ? { ...plan, summary: 'mean' } : null;
}

/** 李雷在每个项目里提了多少 PR: what he alone did. */
function forOne({ keys, counted: { set, deed } }: Grouped, by: Things): Grouped | null {
  const his = deed === undefined || keys.some(({ signature }) => signature === 'kind Person') ? null : narrowedBy(set, doneTo(deed, by));
  return his === null ? null : { keys, counted: { set: his } };
}

function groupedIn({ keys, counted }: Grouped, by: Things): Grouped | null {
  const there = by.kind === 'Person' ? (counted.deed === undefined ? narrowedBy(counted.set, belonging(by)) : null) : narrowedBy(counted.set, placed(by));
  return there === null ? null : { keys, counted: { ...counted, set: there } };
}

export function grouping(keys: readonly Key[], counted: Counted, isMean: boolean): Plan | null {
  const isByPerson = keys.some(({ signature }) => signature === 'kind Person');
  // Approved PRs by author are not what each approved.
  if (isByPerson && hasVerdict(counted.set)) return null;
  const whole = deedSet(counted);
  const set = whole === null || counted.deed === undefined || (isByPerson && !isVerdict(counted.deed)) || (isVerdict(counted.deed) && counted.deed.time !== undefined) ? whole : narrowedBy(whole, doneAnyhow({ verb: counted.deed.verb }));
  if (set === null) return null;
  const by = keys.map((key) => key({ ...counted, set }));
  // 按评审人 is one key, and no 评审 beside 人.
  if (by.length > 1 && new Set(by.map((key) => JSON.stringify(key))).size < by.length) return null;
  // Nor is 按会议系列 by meeting and by series.
  if (['kind Meeting', 'series'].every((signature) => keys.some((key) => key.signature === signature))) return null;
  const known = by.flatMap((key) => key ?? []);
  // Each person gave a pull request one review: of a project, they are added up.
  const isSum = counted.areReviews === true && !isMean && known.every((key) => !('linked' in key && key.linked[0]?.role === 'reviewer'));
  const plan = known.length < by.length ? null : isSum ? reviewsPer(set, known) : groupPlan(set, known);
  return plan === null || !isMean ? plan : plan.ask === 'group' ? { ...plan, summary: 'mean' } : null;
}
