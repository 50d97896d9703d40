/** Chinese questions that hold one deed against another: 上个月新开的 issue 比关掉的多吗, 开的 PR 多还是合的多. */
import type { Plan } from '#schemas/query';
import { comparePlan, type Ranking } from '../asks.ts';
import { rule, type Rule } from '../chart.ts';
import { things, type Things, type Time } from '../meanings.ts';
import { belonging, narrowedBy } from '../predicates.ts';
import { isCountable, type Counted } from './counted.ts';
import { doneAnyhow, type Deed, type Word } from './meaning.ts';

type Order = Ranking['order'];

/** What was done to them, as an answer calls it. */
const deedNames: Partial<Record<Word, string>> = { write: '新开', open: '新开', merge: '合并', close: '关闭', review: '评审' };

const deeds: readonly Rule[] = [
  ...rule('MoreOrNot', 'More Ma?', (order: Order) => order),
  ...rule('MoreOrNot', 'More Or More', (order: Order) => order),
  ...rule('MoreOrNot', 'More HowManyOf', (order: Order) => order),
  // 上个月新开的 issue 比关掉的多吗
  ...rule('TwoDeeds', 'Deed1 De? Set? Than Deed1 De Set? MoreOrNot', (one: Deed, _: unknown, set: Things | undefined, __: unknown, other: Deed, ___: unknown, second: Things | undefined, order: Order) => twoDeeds(one, other, set, second, order)),
  ...rule('TwoDeeds', 'Deed1 De Than Deed1 De Set MoreOrNot', (one: Deed, _: unknown, __: unknown, other: Deed, ___: unknown, set: Things, order: Order) => twoDeeds(one, other, set, undefined, order)),
  ...rule('TwoDeeds', 'Deed1 De Set More Or Deed1 De Set? More', (one: Deed, _: unknown, set: Things, order: Order, __: unknown, other: Deed, ___: unknown, second: Things | undefined, same: Order) => (order === same ? twoDeeds(one, other, set, second, order) : null)),
  // 合并量
  ...rule('Counted', 'V De? Count', (verb: Word): Counted | null => (verb === 'merge' ? { set: things('PullRequest'), deed: { verb } } : null), 0.05),
  ...rule('S', 'TwoDeeds', (two: TwoDeeds) => heldDeeds(two)),
  ...rule('S', 'Set|Loc TwoDeeds', (place: Things, two: TwoDeeds) => heldDeeds(two, place)),
  ...rule('S', 'Set|Loc Time TwoDeeds', (place: Things, time: Time, two: TwoDeeds) => heldDeeds(two, place, time)),
];

interface TwoDeeds {
  readonly one: Deed;
  readonly other: Deed;
  readonly set: Things;
  readonly order: Order;
}

function twoDeeds(one: Deed, other: Deed, set: Things | undefined, second: Things | undefined, order: Order): TwoDeeds | null {
  const counted = set ?? second;
  const isSame = set === undefined || second === undefined || JSON.stringify(set) === JSON.stringify(second);
  return counted === undefined || !isSame || !isCountable(counted) || one.verb === other.verb || one.not === true || other.not === true || other.time !== undefined ? null : { one, other, set: counted, order };
}

/** A time that is said of the first is that of both. */
function heldDeeds({ one, other, set, order }: TwoDeeds, place?: Things, time: Time | undefined = one.time): Plan | null {
  const there = place === undefined ? set : place.kind === 'Project' ? narrowedBy(set, belonging(place)) : null;
  if (place !== undefined && one.time !== undefined && time !== one.time) return null;
  const sides = [one, other].flatMap(({ verb, place: where }) => {
    const done = where === undefined ? narrowedBy(there, doneAnyhow({ verb, time })) : null;
    const name = deedNames[verb];
    return done === null || name === undefined ? [] : [{ name, things: done }];
  });
  return sides.length < 2 ? null : comparePlan(sides, order);
}

export const deedComparisonRules: readonly Rule[] = deeds;
