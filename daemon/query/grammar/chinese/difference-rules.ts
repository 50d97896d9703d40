/** By how much two differ, and who or what has more of one than of the other: 灯塔的 issue 比 ledger 多几个, review 数多过自己 PR 数的人. */
import type { Plan } from '#schemas/query';
import type { Ranking } from '../asks.ts';
import { rule, type Rule } from '../chart.ts';
import { apart, moreOf } from '../figures.ts';
import { narrowed, things, type Mod, type Things, type Time } from '../meanings.ts';
import { having, narrowedBy } from '../predicates.ts';
import { compared, comparedTwo } from './comparison-rules.ts';
import { deedSet, deedsOf, isCountable, type Counted } from './counted.ts';
import { doneAnyhow, doneThings, type Asked, type Deed } from './meaning.ts';
import { comparison, comparedTimes } from './time-comparison-rules.ts';

type Order = Ranking['order'];

const two = (one: Things, counted: Counted, other: Things, order: Order): Plan | null => apart(comparedTwo(one, other, counted, order));
const asCounted = ({ ask, set }: Asked, deed?: Deed): Counted | null => (ask === 'count' && isCountable(set) && deed?.not !== true ? { set, ...(deed !== undefined && { deed }) } : null);

const differences: readonly Rule[] = [
  // 灯塔 open 的 PR 比 ledger 多多少
  ...rule('S', 'Ask? Set De? Counted Than Set De? More HowManyOf', (_: unknown, one: Things, __: unknown, counted: Counted, ___: unknown, other: Things, ____: unknown, order: Order) => two(one, counted, other, order)),
  ...rule('S', 'Ask? Set De? Counted Than Set De Counted More HowManyOf', (_: unknown, one: Things, __: unknown, counted: Counted, ___: unknown, other: Things, ____: unknown, same: Counted, order: Order) => (JSON.stringify(same) === JSON.stringify(counted) ? two(one, counted, other, order) : null)),
  ...rule('S', 'Set Than Set De? Counted More HowManyOf', (one: Things, _: unknown, other: Things, __: unknown, counted: Counted, order: Order) => two(one, counted, other, order)),
  ...rule('S', 'Set Than Set More Deed1 Asked', (one: Things, _: unknown, other: Things, order: Order, deed: Deed, asked: Asked) => { const counted = asCounted(asked, deed); return counted === null ? null : two(one, counted, other, order); }),
  ...rule('S', 'Set Than Set More Asked', (one: Things, _: unknown, other: Things, order: Order, asked: Asked) => { const counted = asCounted(asked); return counted === null ? null : two(one, counted, other, order); }),
  // atlas 和 k8s 的 PR 数差多少, Ben 和李雷合的 PR 差几个, atlas 和 k8s 相差几个 issue
  ...rule('S', 'Ask? Sides De? Counted Differ Be? HowManyOf|HowGreat?', (_: unknown, sides: readonly Things[], __: unknown, counted: Counted) => apart(compared(sides, counted, 'most'))),
  ...rule('Sides', 'Sides Between', (sides: readonly Things[]) => sides),
  ...rule('S', 'Sides Differ Asked', (sides: readonly Things[], _: unknown, asked: Asked) => { const counted = asCounted(asked); return counted === null ? null : apart(compared(sides, counted, 'most')); }),
  ...rule('S', 'TwoTimes De? Counted Differ HowManyOf?', ([one, other]: readonly [Time, Time], _: unknown, counted: Counted) => apart(comparison(comparedTimes(one, other, counted, 'most')))),
  // 本季度决定数比上季度多吗: a number is asked for, and both numbers tell it.
  ...rule('S', 'Ask? Time De? Set De? Count Than Time De? More Ma', (_: unknown, one: Time, __: unknown, set: Things, ___: unknown, ____: unknown, _____: unknown, other: Time, ______: unknown, order: Order) => comparison(comparedTimes(one, other, { set }, order))),
  ...rule('S', 'Ask? Time De? Deed1 De? Set De? Count Than Time De? More Ma', (_: unknown, one: Time, __: unknown, deed: Deed, ___: unknown, set: Things, ____: unknown, _____: unknown, ______: unknown, other: Time, _______: unknown, order: Order) => (deed.not === true || deed.time !== undefined ? null : comparison(comparedTimes(one, other, { set, deed }, order)))),
];

/** A counted thing as something that one has: what a person did it to, what a project has of it. */
function had({ set, deed }: Counted): Mod | null {
  if (!isCountable(set) || set.when !== undefined || deed?.time !== undefined || deed?.not === true) return null;
  if (deed === undefined) return having(set);
  const [done, there] = [doneThings(deed, set), narrowedBy(deedSet({ set, deed }), doneAnyhow(deed))];
  const has = there === null ? null : having(there);
  return done === null || has === null ? null : { signature: `had ${done.signature}`, of: (kind) => (kind === 'Person' ? done : has).of(kind) };
}

/** 没合并的 PR 比合并的多: what is held against things in another state is theirs in that state, rather than what somebody did. */
function inState(counted: Counted, than: Counted): Counted | null {
  const { deed, set } = counted;
  const isEnding = (deed?.verb === 'merge' || deed?.verb === 'close') && deed.place === undefined && deed.time === undefined;
  return isEnding && than.deed === undefined && than.set.kind === set.kind && than.set.where.length > 0 ? told(doneAnyhow({ verb: deed.verb }), set) : counted;
}

function more(said: Counted, than: Counted, order: Order): Mod | null {
  const [one, other] = [inState(said, than), inState(than, said)];
  if (one === null || other === null) return null;
  const [first, second] = order === 'most' ? [had(one), had(other)] : [had(other), had(one)];
  return first === null || second === null ? null : moreOf(first, second);
}

/** The second of the same things, which are not told again: 开着的 issue 比关掉的多. */
function told(said: Mod | null, set: Things): Counted | null {
  const those = said === null || !isCountable(set) ? null : narrowed(set, said);
  return those === null ? null : { set: those };
}

const bareSet = ({ kind }: Things): Things => things(kind);

const mores: readonly Rule[] = [
  ...rule('Amassed', 'Counted|CountOf', (counted: Counted) => counted),
  // review 数多过自己 PR 数的人
  ...rule('Vp', 'Amassed MoreWord Self? De? Amassed', (one: Counted, order: Order, _: unknown, __: unknown, other: Counted) => more(one, other, order)),
  ...rule('Vp', 'Amassed De? Than Self? De? Amassed Even? More', (one: Counted, _: unknown, __: unknown, ___: unknown, ____: unknown, other: Counted, _____: unknown, order: Order) => more(one, other, order)),
  // 谁 review 的 PR 比自己提的多, review 的比提的 PR 多
  ...rule('Vp', 'Deed1 De Set Than Self? Deed1 De Even? More', (one: Deed, _: unknown, set: Things, __: unknown, ___: unknown, other: Deed, ____: unknown, _____: unknown, order: Order) => more({ set, deed: one }, { set: bareSet(set), deed: other }, order)),
  ...rule('Vp', 'Deed1 De Than Self? Deed1 De Set Even? More', (one: Deed, _: unknown, __: unknown, ___: unknown, other: Deed, ____: unknown, set: Things, _____: unknown, order: Order) => more({ set: bareSet(set), deed: one }, { set, deed: other }, order)),
  ...rule('Vp', 'Deed1 De Than Self? Deed1 De Even? More', (one: Deed, _: unknown, __: unknown, ___: unknown, other: Deed, ____: unknown, _____: unknown, order: Order) => { const first = deedsOf(one); return first === null ? null : more(first, { set: bareSet(first.set), deed: other }, order); }, 0.05),
  // issue 开着的比关掉的多的项目, 开着的 issue 比关掉的多的项目
  ...rule('Vp', 'Kind Adjective|Stative De Than Adjective|Stative De Even? More', (kind: Things, one: Mod, _: unknown, __: unknown, other: Mod, ___: unknown, ____: unknown, order: Order) => ofStates(kind, one, other, order)),
  ...rule('Vp', 'Adjective|Stative De? Kind Than Adjective|Stative De Even? More', (one: Mod, _: unknown, kind: Things, __: unknown, other: Mod, ___: unknown, ____: unknown, order: Order) => ofStates(kind, one, other, order)),
  ...rule('Vp', 'Adjective|Stative De Than Adjective|Stative De? Kind Even? More', (one: Mod, _: unknown, __: unknown, other: Mod, ___: unknown, kind: Things, ____: unknown, order: Order) => ofStates(kind, one, other, order)),
  // 哪个项目的 issue 比 PR 多: of all the projects, those where it is so.
  ...rule('S', 'Which Cl? Kind De Amassed Than Amassed Even? More', (_: unknown, __: unknown, key: Things, ___: unknown, one: Counted, ____: unknown, other: Counted, _____: unknown, order: Order) => whose(key, more(one, other, order))),
  ...rule('S', 'Which Cl? Kind De Amassed MoreWord Amassed', (_: unknown, __: unknown, key: Things, ___: unknown, one: Counted, order: Order, other: Counted) => whose(key, more(one, other, order))),
  ...rule('S', 'Which Cl? Kind De Kind Adjective|Stative De Than Adjective|Stative De Even? More', (_: unknown, __: unknown, key: Things, ___: unknown, kind: Things, one: Mod, ____: unknown, _____: unknown, other: Mod, ______: unknown, _______: unknown, order: Order) => whose(key, ofStates(kind, one, other, order))),
];

function ofStates(kind: Things, one: Mod, other: Mod, order: Order): Mod | null {
  const [first, second] = [told(one, kind), told(other, kind)];
  return first === null || second === null ? null : more(first, second, order);
}

function whose(key: Things, said: Mod | null): Plan | null {
  const set = narrowedBy(key, said);
  return set === null || key.where.length > 0 ? null : { ask: 'find', set: { kind: set.kind, where: [...set.where] } };
}

export const differenceRules: readonly Rule[] = [...differences, ...mores];
