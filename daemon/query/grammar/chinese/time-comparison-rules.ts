/** Chinese questions that hold one time, or one state, against another: 上周和这周哪周会多, 这个月和上个月的 PR 数对比, k8s 未合并和已合并的 PR 各多少. */
import type { Condition, Plan } from '#schemas/query';
import { addMonths } from '../../../minutes/dates/calendar.ts';
import { sayRange } from '../../time/say-range.ts';
import { comparePlan, groupPlan, type Ranking } from '../asks.ts';
import { rule, type Rule } from '../chart.ts';
import { apart as apartBy } from '../figures.ts';
import { narrowed, type Mod, type Things, type Time } from '../meanings.ts';
import { belonging, narrowedBy } from '../predicates.ts';
import { deedSet, inPlace, inTime, isCountable, type Counted } from './counted.ts';
import { doneAnyhow, doneTo, type Asked, type Deed, type Word } from './meaning.ts';
import { timeless } from './noun-rules.ts';

/** The same things in two times. */
interface TimesCompared {
  readonly times: readonly [Time, Time];
  readonly counted: Counted;
  readonly order: Ranking['order'];
  /** 多合了几个: by how much is asked, too. */
  readonly isApart?: true;
}

type Order = Ranking['order'];

export const comparedTimes = (one: Time, other: Time, counted: Counted, order: Order): TimesCompared | null => (isCountable(counted.set) && JSON.stringify(one) !== JSON.stringify(other) ? { times: [one, other], counted, order } : null);

const byHowMuch = (both: TimesCompared | null): TimesCompared | null => (both === null ? null : { ...both, isApart: true });

/** Whole months as they are called where things are grouped by them. */
function nameOf({ days: { from, before } }: Time): string {
  const isMonth = from !== null && before !== null && from.endsWith('-01') && before === addMonths(from, 1);
  return isMonth ? from.slice(0, 7) : sayRange({ from, before }, 'zh');
}

export function comparison(both: TimesCompared | null): Plan | null {
  if (both === null) return null;
  const { times, counted, order, isApart } = both;
  const sides = times.flatMap((time) => {
    const then = inTime(counted, time);
    const set = then === null ? null : deedSet(then);
    return set === null ? [] : [{ name: nameOf(time), things: set }];
  });
  const plan = sides.length < times.length ? null : comparePlan(sides, order);
  return isApart === true ? apartBy(plan) : plan;
}

/** 李雷这个月合的 PR, atlas 的 PR. */
function ofOwner(owner: Things, { counted, ...rest }: TimesCompared): TimesCompared | null {
  if (owner.kind === 'Person') {
    const his = narrowedBy(counted.set, counted.deed === undefined ? belonging(owner) : null);
    return his === null ? null : { ...rest, counted: { set: his } };
  }
  const there = inPlace(counted, owner);
  return there === null ? null : { ...rest, counted: there };
}

/** 李雷这个月和上个月合的 PR 哪个多 */
function byOne(owner: Things, { times, counted, order, isApart }: TimesCompared): Plan | null {
  const { set, deed } = counted;
  if (owner.kind !== 'Person' || deed === undefined || deed.time !== undefined) return null;
  const sides = times.flatMap((time) => {
    const done = narrowedBy(set, doneTo({ ...deed, time }, owner));
    return done === null ? [] : [{ name: nameOf(time), things: done }];
  });
  const plan = sides.length < times.length ? null : comparePlan(sides, order);
  return isApart === true ? apartBy(plan) : plan;
}

const times: readonly Rule[] = [
  // 这个月合并的 PR 比上个月多吗 wants a yes or no, which no plan of two numbers gives.
  ...rule('TimesCompared', 'Time De? Counted Than Time De? More Or More', (one: Time, _: unknown, counted: Counted, __: unknown, other: Time, ___: unknown, order: Order) => comparedTimes(one, other, counted, order)),
  ...rule('TimesCompared', 'Time De? Counted Than Time De? More HowManyOf', (one: Time, _: unknown, counted: Counted, __: unknown, other: Time, ___: unknown, order: Order) => byHowMuch(comparedTimes(one, other, counted, order))),
  // 这个月比上个月合的 PR 多还是少, 这个月比上个月多合了几个 PR
  ...rule('TimesCompared', 'Time Than Time Counted More Or More', (one: Time, _: unknown, other: Time, counted: Counted, order: Order) => comparedTimes(one, other, counted, order)),
  ...rule('TimesCompared', 'Time Than Time More Deed1 Asked', (one: Time, _: unknown, other: Time, order: Order, deed: Deed, { ask, set }: Asked) => (ask === 'count' && deed.not !== true ? byHowMuch(comparedTimes(one, other, { set, deed }, order)) : null)),
  // 上个月和这个月分别合了几个 PR
  ...rule('TimesCompared', 'TwoTimes Apart Deed1 Asked', ([one, other]: readonly [Time, Time], _: unknown, deed: Deed, { ask, set }: Asked) => (ask === 'count' && deed.not !== true ? comparedTimes(one, other, { set, deed }, 'most') : null)),
  ...rule('TimesCompared', 'TwoTimes Apart Have Asked', ([one, other]: readonly [Time, Time], _: unknown, __: unknown, { ask, set }: Asked) => (ask === 'count' ? comparedTimes(one, other, { set }, 'most') : null)),
  ...rule('TwoTimes', 'Time And|Versus Time Compare?', (one: Time, _: unknown, other: Time) => [one, other]),
  ...rule('TwoTimes', 'Compare TwoTimes', (_: unknown, both: readonly Time[]) => both),
  ...rule('TimesCompared', 'TwoTimes Which|Side Cl? Unit? De? Counted More', ([one, other]: readonly [Time, Time], _: unknown, __: unknown, ___: unknown, ____: unknown, counted: Counted, order: Order) => comparedTimes(one, other, counted, order)),
  ...rule('TimesCompared', 'TwoTimes De? Counted Which|Side Cl? Unit? More', ([one, other]: readonly [Time, Time], _: unknown, counted: Counted, __: unknown, ___: unknown, ____: unknown, order: Order) => comparedTimes(one, other, counted, order)),
  // 10 月和 9 月相比，合并的 PR 是多了还是少了
  ...rule('TimesCompared', 'TwoTimes De? Counted Be? More Or More', ([one, other]: readonly [Time, Time], _: unknown, counted: Counted, __: unknown, order: Order) => comparedTimes(one, other, counted, order)),
  ...rule('TimesCompared', 'TwoTimes De? Counted Compare', ([one, other]: readonly [Time, Time], _: unknown, counted: Counted) => comparedTimes(one, other, counted, 'most')),
  ...rule('TimesCompared', 'Compare TwoTimes De? Counted', (_: unknown, [one, other]: readonly [Time, Time], __: unknown, counted: Counted) => comparedTimes(one, other, counted, 'most')),
  ...rule('TimesCompared', 'Set|Loc De? TimesCompared', (owner: Things, _: unknown, both: TimesCompared) => (owner.named === undefined ? null : ofOwner(owner, both))),
  ...rule('S', 'Name|Me TimesCompared', (by: Things, both: TimesCompared) => byOne(by, both)),
  ...rule('S', 'Ask? TimesCompared', (_: unknown, both: TimesCompared) => comparison(both)),
];

type OneOf = Extract<Condition, { is: 'one of' }>;

/** Open and closed ones are told apart by their state. */
function oneProperty(one: readonly Condition[] | null, other: readonly Condition[] | null): OneOf | null {
  const [first, second] = [one?.[0], other?.[0]];
  if (one?.length !== 1 || other?.length !== 1 || first?.is !== 'one of' || second?.is !== 'one of') return null;
  return first.property !== second.property || first.values.some((value) => second.values.includes(value)) ? null : { ...first, values: [...first.values, ...second.values] };
}

/** Of the same things, those that are so and those that are otherwise. */
function apart(set: Things, [one, other]: readonly [Mod, Mod]): Plan | null {
  const [first, second] = isCountable(set) ? [narrowed(set, timeless(one)), narrowed(set, timeless(other))] : [null, null];
  const both = oneProperty(one.of(set.kind), other.of(set.kind));
  if (both !== null) return groupPlan({ ...set, where: [...set.where, both] }, [{ value: both.property }]);
  return first === null || second === null || one.signature === other.signature ? null : comparePlan([{ name: '', things: first }, { name: '', things: second }], 'said');
}

/** Merged, and not merged. */
function bothWays(verb: Word, same: Word, isFirst: boolean): readonly [Mod, Mod] | null {
  const [done, undone] = verb !== same || (verb !== 'merge' && verb !== 'close') ? [null, null] : [doneAnyhow({ verb }), doneAnyhow({ verb, not: true })];
  return done === null || undone === null ? null : isFirst ? [done, undone] : [undone, done];
}

const states: readonly Rule[] = [
  ...rule('TwoStates', 'Adjective|Stative De? And|Versus Adjective|Stative De?', (one: Mod, _: unknown, __: unknown, other: Mod) => [one, other]),
  // 李雷的 PR 合并了的和没合并的各几个
  ...rule('TwoStates', 'V De? And|Versus Neg V De?', (verb: Word, _: unknown, __: unknown, ___: unknown, same: Word) => bothWays(verb, same, true)),
  ...rule('TwoStates', 'Neg V De? And|Versus V De?', (_: unknown, verb: Word, __: unknown, ___: unknown, same: Word) => bothWays(verb, same, false)),
  // k8s 未合并和已合并的 PR 各多少, atlas 的 issue 开着的和关掉的各有几个
  ...rule('S', 'TwoStates Set Apart Have? HowManyOf', (both: readonly [Mod, Mod], set: Things) => apart(set, both)),
  ...rule('S', 'Set|Loc TwoStates Set Apart Have? HowManyOf', (owner: Things, both: readonly [Mod, Mod], set: Things) => { const theirs = owner.named === undefined ? null : narrowedBy(set, belonging(owner)); return theirs === null ? null : apart(theirs, both); }),
  ...rule('S', 'Set Li? TwoStates Apart Have? HowManyOf', (set: Things, _: unknown, both: readonly [Mod, Mod]) => apart(set, both)),
];

export const timeComparisonRules: readonly Rule[] = [...times, ...states];
