/** Chinese questions that hold one against another: 张三和李雷谁合并的 PR 更多, atlas 的 issue 比 k8s 多吗. */
import type { Plan } from '#schemas/query';
import { comparePlan, spellOf, type Ranking } from '../asks.ts';
import { rule, type Rule } from '../chart.ts';
import { things, type Mod, type Things, type Time } from '../meanings.ts';
import { belonging, narrowedBy } from '../predicates.ts';
import { inPlace, inTime, isCountable, type Counted } from './counted.ts';
import { doneThings, doneTo, type Asked, type Deed, type Word } from './meaning.ts';

export const comparisonRules: readonly Rule[] = [
  ...rule('Sides', 'Set And|Versus|Or Set', (one: Things, _: unknown, other: Things) => sidesOf([one, other])),
  ...rule('Sides', 'Set And|Versus Set Compare', (one: Things, _: unknown, other: Things) => sidesOf([one, other])),
  ...rule('Sides', 'Set Than Set', (one: Things, _: unknown, other: Things) => sidesOf([one, other]), 0.05),
  ...rule('Sides', 'Name Name', (one: Things, other: Things) => sidesOf([one, other]), 0.1),
  ...rule('Sides', 'Name', (list: Things) => sidesOfList(list)),
  ...rule('Sides', 'Compare Sides', (_: unknown, sides: readonly Things[]) => sides),
  ...rule('Sides', 'Set And Set And Set', (one: Things, _: unknown, other: Things, __: unknown, third: Things) => sidesOf([one, other, third])),
  ...rule('Compared', 'Sides Have? Who|Which|Side Cl|Kind? De? Counted More', (sides: readonly Things[], _: unknown, __: unknown, ___: unknown, ____: unknown, counted: Counted, order: Ranking['order']) => compared(sides, counted, order)),
  ...rule('Compared', 'Sides Who|Which|Side Cl|Kind? Have De? Counted More', (sides: readonly Things[], _: unknown, __: unknown, ___: unknown, ____: unknown, counted: Counted, order: Ranking['order']) => compared(sides, counted, order)),
  ...rule('Compared', 'Sides Who|Which|Side Cl|Kind? Deed1 De? Set Count? More', (sides: readonly Things[], _: unknown, __: unknown, deed: Deed, ___: unknown, set: Things, ____: unknown, order: Ranking['order']) => (isCountable(set) && deed.not !== true ? compared(sides, { set, deed }, order) : null)),
  ...rule('Compared', 'Sides De? Counted More', (sides: readonly Things[], _: unknown, counted: Counted, order: Ranking['order']) => compared(sides, counted, order), 0.2),
  ...rule('Compared', 'Time Sides Have? Who|Which|Side Cl|Kind? De? Counted More', (time: Time, sides: readonly Things[], _: unknown, __: unknown, ___: unknown, ____: unknown, counted: Counted, order: Ranking['order']) => { const timely = inTime(counted, time); return timely === null ? null : compared(sides, timely, order); }),
  // 没做完的任务，李雷和王芳谁多
  ...rule('Compared', 'Counted Sides Who|Which|Side Cl|Kind? Have? More', (counted: Counted, sides: readonly Things[], _: unknown, __: unknown, ___: unknown, order: Ranking['order']) => compared(sides, counted, order)),
  ...rule('Compared', 'Loc Sides Who Counted More', (place: Things, sides: readonly Things[], _: unknown, counted: Counted, order: Ranking['order']) => { const there = inPlace(counted, place); return there === null ? null : compared(sides, there, order); }),
  ...rule('Compared', 'Who De? Counted More Sides', (_: unknown, __: unknown, counted: Counted, order: Ranking['order'], sides: readonly Things[]) => compared(sides, counted, order)),
  ...rule('Compared', 'Which|Side Cl|Kind? De? Counted More Sides', (_: unknown, __: unknown, ___: unknown, counted: Counted, order: Ranking['order'], sides: readonly Things[]) => compared(sides, counted, order)),
  ...rule('Compared', 'Set De? Counted Than Set De? More Ma|YesNo?', (one: Things, _: unknown, counted: Counted, __: unknown, other: Things, ___: unknown, order: Ranking['order']) => comparedTwo(one, other, counted, order)),
  ...rule('Compared', 'Set De? Counted Than Set De Counted More Ma', (one: Things, _: unknown, counted: Counted, __: unknown, other: Things, ___: unknown, same: Counted, order: Ranking['order']) => (JSON.stringify(same) === JSON.stringify(counted) ? comparedTwo(one, other, counted, order) : null)),
  ...rule('Compared', 'Set Than Set De? Counted More Ma', (one: Things, _: unknown, other: Things, __: unknown, counted: Counted, order: Ranking['order']) => comparedTwo(one, other, counted, order)),
  ...rule('Compared', 'Set De? Counted More Or Set De? Counted More', (one: Things, _: unknown, counted: Counted, order: Ranking['order'], __: unknown, other: Things, ___: unknown, same: Counted, second: Ranking['order']) => (order === second && JSON.stringify(same) === JSON.stringify(counted) ? comparedTwo(one, other, counted, order) : null)),
  // 没做完的任务，李雷多还是王芳多
  ...rule('Compared', 'Counted Be? Set More Or Set More', (counted: Counted, _: unknown, one: Things, order: Ranking['order'], __: unknown, other: Things, second: Ranking['order']) => (order === second ? comparedTwo(one, other, counted, order) : null)),
  ...rule('Compared', 'Be? Set De? Counted More Or Set More?', (_: unknown, one: Things, __: unknown, counted: Counted, order: Ranking['order'], ___: unknown, other: Things) => comparedTwo(one, other, counted, order)),
  // beacon 的逾期任务多还是 k8s 的多
  ...rule('Compared', 'Be? Set De Counted More Or Set De More?', (_: unknown, one: Things, __: unknown, counted: Counted, order: Ranking['order'], ___: unknown, other: Things, ____: unknown, second?: Ranking['order']) => (second === undefined || second === order ? comparedTwo(one, other, counted, order) : null)),
  // Elena 提的 PR 多还是陈思雨提的多
  ...rule('Compared', 'Be? Set Deed1 De? Set More Or Set Deed1 De? More', (_: unknown, one: Things, deed: Deed, __: unknown, set: Things, order: Ranking['order'], ___: unknown, other: Things, same: Deed, ____: unknown, second: Ranking['order']) => (isCountable(set) && order === second && deed.not !== true && JSON.stringify(deed) === JSON.stringify(same) ? comparedTwo(one, other, { set, deed }, order) : null)),
  ...rule('Compared', 'Be Set Or Set De? Counted More', (_: unknown, one: Things, __: unknown, other: Things, ___: unknown, counted: Counted, order: Ranking['order']) => comparedTwo(one, other, counted, order)),
  // 李雷和王芳的任务谁多, 李雷的任务有王芳多吗, 李雷是不是比王芳任务多.
  ...rule('Compared', 'Sides De Counted Who|Which|Side Cl? Have? More', (sides: readonly Things[], _: unknown, counted: Counted, __: unknown, ___: unknown, ____: unknown, order: Ranking['order']) => compared(sides, counted, order)),
  ...rule('Compared', 'Set De? Counted Have Set De? More Ma', (one: Things, _: unknown, counted: Counted, __: unknown, other: Things, ___: unknown, order: Ranking['order']) => comparedTwo(one, other, counted, order), 0.05),
  ...rule('Compared', 'Set BeWhether|YesNo Than Set De? Counted More Ma?', (one: Things, _: unknown, __: unknown, other: Things, ___: unknown, counted: Counted, order: Ranking['order']) => comparedTwo(one, other, counted, order)),
  ...rule('Compared', 'Set De? Counted BeWhether|YesNo Than Set De? More Ma?', (one: Things, _: unknown, counted: Counted, __: unknown, ___: unknown, other: Things, ____: unknown, order: Ranking['order']) => comparedTwo(one, other, counted, order)),
  ...rule('Compared', 'Sides De? Apart Stative Asked', (sides: readonly Things[], _: unknown, __: unknown, said: Mod, { ask, set }: Asked) => { const done = ask === 'count' && set.kind === 'ActionItem' && isCountable(set) ? narrowedBy(set, said) : null; return done === null ? null : compared(sides, { set: done }, 'most'); }),
  ...rule('Compared', 'Compare Sides De? Counted', (_: unknown, sides: readonly Things[], __: unknown, counted: Counted) => compared(sides, counted, 'most')),
  ...rule('Compared', 'Sides De Counted Compare', (sides: readonly Things[], _: unknown, counted: Counted) => compared(sides, counted, 'most'), 0.1),
  // 李雷、王芳、张三谁提的 PR 最多
  ...rule('Compared', 'Sides Have? Who|Which|Side Cl|Kind? De? Counted Best', (sides: readonly Things[], _: unknown, __: unknown, ___: unknown, ____: unknown, counted: Counted, best: Ranking) => (best.limit === null ? compared(sides, counted, best.order) : null)),
  // 李雷和王芳分别提了几个 PR: a number for each.
  ...rule('Compared', 'Sides De? Apart Have? Asked', (sides: readonly Things[], _: unknown, __: unknown, ___: unknown, { ask, set }: Asked) => (ask === 'count' && isCountable(set) ? compared(sides, { set }, 'most') : null)),
  ...rule('Compared', 'Sides De? Apart Deed1 Asked', (sides: readonly Things[], _: unknown, __: unknown, deed: Deed, { ask, set }: Asked) => (ask === 'count' && isCountable(set) && deed.not !== true ? compared(sides, { set, deed }, 'most') : null)),
  // 張三跟李雷上週各自 review 了幾個 PR
  ...rule('Compared', 'Sides Time Apart Deed1 Asked', (sides: readonly Things[], time: Time, _: unknown, deed: Deed, { ask, set }: Asked) => apart(sides, time, ask === 'count' && deed.not !== true ? { set, deed } : null)),
  ...rule('Compared', 'Time Sides Apart Deed1 Asked', (time: Time, sides: readonly Things[], _: unknown, deed: Deed, { ask, set }: Asked) => apart(sides, time, ask === 'count' && deed.not !== true ? { set, deed } : null)),
  ...rule('Compared', 'Sides Time Apart Have Asked', (sides: readonly Things[], time: Time, _: unknown, __: unknown, { ask, set }: Asked) => apart(sides, time, ask === 'count' ? { set } : null)),
  ...rule('Compared', 'Time Sides Apart Have Asked', (time: Time, sides: readonly Things[], _: unknown, __: unknown, { ask, set }: Asked) => apart(sides, time, ask === 'count' ? { set } : null)),
  ...rule('Compared', 'Sides De Counted Apart Have? HowManyOf', (sides: readonly Things[], _: unknown, counted: Counted) => compared(sides, counted, 'most')),
  // 李雷和张三上个月谁合的 PR 多
  ...rule('Compared', 'Sides Time Who|Which|Side Cl|Kind? De? Counted More', (sides: readonly Things[], time: Time, _: unknown, __: unknown, ___: unknown, counted: Counted, order: Ranking['order']) => { const timely = inTime(counted, time); return timely === null ? null : compared(sides, timely, order); }),
  // atlas 和 k8s 哪个合并得快, k8s 和 beacon 的 PR 合并时间哪个短
  ...rule('Compared', 'Sides Who|Which|Side Cl|Kind? De? Kind? Mean? V Degree? Fast', (sides: readonly Things[], _: unknown, __: unknown, ___: unknown, kind: Things | undefined, ____: unknown, verb: Word, _____: unknown, order: Ranking['order']) => comparedSpeed(sides, kind, verb, order)),
  ...rule('Compared', 'Sides De Kind Mean? V TakeTime? Who|Which|Side Cl? Fast', (sides: readonly Things[], _: unknown, kind: Things, __: unknown, verb: Word, ___: unknown, ____: unknown, _____: unknown, order: Ranking['order']) => comparedSpeed(sides, kind, verb, order)),
  // 限流和告警哪个聊得多
  ...rule('Compared', 'Sides Which|Side Cl|Kind? By? V De|Degree? Count? More', (sides: readonly Things[], _: unknown, __: unknown, ___: unknown, verb: Word, ____: unknown, _____: unknown, order: Ranking['order']) => (verb === 'mention' ? comparedMentions(sides, order) : null)),
  // k8s 比 atlas 合得慢吗, atlas 的 PR 比 k8s 合得快吗
  ...rule('Compared', 'Set Than Set De? Kind? Mean? V Degree? Fast Ma', (one: Things, _: unknown, other: Things, __: unknown, kind: Things | undefined, ___: unknown, verb: Word, ____: unknown, order: Ranking['order']) => speedOfTwo(one, other, kind, verb, order)),
  ...rule('Compared', 'Set De Kind Than Set De? Mean? V Degree? Fast Ma', (one: Things, _: unknown, kind: Things, __: unknown, other: Things, ___: unknown, ____: unknown, verb: Word, _____: unknown, order: Ranking['order']) => speedOfTwo(one, other, kind, verb, order)),
  ...rule('S', 'Ask? Compared', (_: unknown, plan: Plan) => plan),
];

/** A number for each, of that time. */
function apart(sides: readonly Things[], time: Time, counted: Counted | null): Plan | null {
  const timely = counted === null || !isCountable(counted.set) ? null : inTime(counted, time);
  return timely === null ? null : compared(sides, timely, 'most');
}

export function sidesOf(sides: readonly Things[]): readonly Things[] | null {
  return sides.every(({ named: each, kind }) => each !== undefined && each.names === undefined && kind === sides[0]!.kind) ? sides : null;
}

/** How long it takes on the average until they are merged, or closed. */
function comparedSpeed(sides: readonly Things[], kind: Things | undefined, verb: Word, order: Ranking['order']): Plan | null {
  const set = kind ?? (verb === 'merge' ? things('PullRequest') : null);
  const spell = (verb === 'merge' && set?.kind === 'PullRequest') || (verb === 'close' && set?.kind === 'Issue') ? verb : null;
  const said = set === null || spell === null || !isCountable(set) ? null : spellOf(set.kind, spell);
  if (set === null || said === null) return null;
  const each = sides.flatMap((side) => {
    const of = narrowedBy({ ...set, where: [...set.where, ...said.conditions] }, belonging(side));
    return of === null ? [] : [{ name: side.named?.shown ?? '', things: of }];
  });
  return each.length !== sides.length ? null : comparePlan(each, order, { statistic: 'mean', of: said.amount });
}

/** Which came up in more meetings. */
function comparedMentions(sides: readonly Things[], order: Ranking['order']): Plan | null {
  const each = sides.flatMap((side) => {
    const of = narrowedBy(things('Meeting'), doneThings({ verb: 'mention' }, side));
    return of === null ? [] : [{ name: side.named?.shown ?? '', things: of }];
  });
  return each.length !== sides.length ? null : comparePlan(each, order);
}

function speedOfTwo(one: Things, other: Things, kind: Things | undefined, verb: Word, order: Ranking['order']): Plan | null {
  const sides = sidesOf([one, other]);
  return sides === null ? null : comparedSpeed(sides, kind, verb, order);
}

/** 李雷、王芳、张三三个人. */
function sidesOfList({ kind, named }: Things): readonly Things[] | null {
  const ids = named?.names;
  return ids === undefined || ids.length < 2 ? null : ids.map((each, index) => ({ kind, where: [{ is: 'named', ids: [...each] }], named: { ids: each, each: false, shown: named?.labels?.[index] ?? '' } }));
}

export function comparedTwo(one: Things, other: Things, counted: Counted, order: Ranking['order']): Plan | null {
  const sides = sidesOf([one, other]);
  return sides === null ? null : compared(sides, counted, order);
}

export function compared(sides: readonly Things[], { set, deed }: Counted, order: Ranking['order']): Plan | null {
  const each = sides.flatMap((side) => {
    const of = narrowedBy(set, deed === undefined ? belonging(side) : ofSide(deed, side));
    return of === null ? [] : [{ name: side.named?.shown ?? '', things: of }];
  });
  return each.length !== sides.length ? null : comparePlan(each, order);
}

function ofSide(deed: Deed, side: Things): Mod | null {
  return side.kind === 'Person' || side.kind === 'Project' ? doneTo(deed, side) : null;
}
