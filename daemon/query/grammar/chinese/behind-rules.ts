/** Chinese questions that go on behind what they ask for: 张三提了哪些 PR 还没合, beacon 的 bug 还剩几个没关, 没合的 PR 有几个，按项目看. */
import type { Plan } from '#schemas/query';
import { rule, type Rule } from '../chart.ts';
import type { Condition } from '#schemas/query';
import { isWork, type Mod, type Things, type Time } from '../meanings.ts';
import { belonging, having, narrowedBy } from '../predicates.ts';
import { state } from '../states.ts';
import { answered, counted, found, people, unnamed } from './asking.ts';
import { doneAnyhow, doneThings, doneTo, isVerb, type Asked, type Deed, type Word } from './meaning.ts';
import { isOrdered } from './picking-rules.ts';
import { inHandOf } from './unsaid-rules.ts';

/** 张三提了哪些 PR 没 review: not by whom? */
const leavesOpenWho = (set: Things, said: Mod): boolean => said.bare === true && (said.of(set.kind) ?? []).some(({ is }) => is === 'linked');

function pivoted(of: Asked, done: Mod | null, said: Mod): Plan | null {
  const { set } = of;
  if (set.kind === 'Person' || set.kind === 'Project' || leavesOpenWho(set, said)) return null;
  return answered(of, narrowedBy(narrowedBy(set, done), said));
}

const pivots: readonly Rule[] = [
  ...rule('S', 'Set Deed1 Asked Said De?', (by: Things, deed: Deed, of: Asked, said: Mod) => (by.kind === 'Person' || by.kind === 'Meeting' ? pivoted(of, doneTo(deed, by), said) : null), 0.1),
  ...rule('S', 'Time Set Deed1 Asked Said De?', (time: Time, by: Things, deed: Deed, of: Asked, said: Mod) => (by.kind === 'Person' && deed.time === undefined ? pivoted(of, doneTo({ ...deed, time }, by), said) : null), 0.1),
  ...rule('S', 'Deed1 Asked Said De?', (deed: Deed, of: Asked, said: Mod) => (deed.time === undefined && deed.place === undefined ? null : pivoted(of, doneAnyhow(deed), said)), 0.15),
];

const openable: ReadonlySet<string> = new Set(['PullRequest', 'Issue', 'ActionItem', 'Question']);

const left = (set: Things | null): Things | null => (set === null || !openable.has(set.kind) ? null : narrowedBy(unnamed(set), state('open')));

const saysMore = (condition: Condition): boolean => condition.is === 'one of' || condition.is === 'within' || condition.is === 'not' || condition.is === 'any' || condition.is === 'picked';
/** Of those whose state or time is told: 还有几个上周提的, how many more. */
const stillOpen = (set: Things): Things | null => (set.where.some(saysMore) || set.pick !== undefined || set.quantity !== undefined ? null : left(set));

const remaining: readonly Rule[] = [
  // beacon 的 bug 还剩哪些没关
  ...rule('S', 'Set Left Which Cl? Said De?', (set: Things, _: unknown, __: unknown, ___: unknown, said: Mod) => found(narrowedBy(left(set), said)), 0.05),
  ...rule('S', 'Set Left Which Cl?', (set: Things) => found(left(set)), 0.05),
  // k8s 还有几个 issue: that are still there to be done.
  ...rule('S', 'StillHave Asked', (_: unknown, of: Asked) => (of.ask === 'count' ? answered(of, stillOpen(of.set)) : null)),
  ...rule('S', 'Set|Loc StillHave Asked', (owner: Things, _: unknown, of: Asked) => (of.ask === 'count' && owner.kind !== of.set.kind ? answered(of, narrowedBy(stillOpen(of.set), belonging(owner))) : null)),
  // 阿远手里还有哪些 issue
  ...rule('S', 'Name|Me|My InHand StillHave Asked', (by: Things, _: unknown, __: unknown, of: Asked) => { const those = stillOpen(of.set); return those === null ? null : inHandOf(by, { ...of, set: those }); }),
  ...rule('S', 'Set StillHave HowManyOf', (set: Things) => counted(stillOpen(set))),
];

const picks: readonly Rule[] = [
  // 最近一次合并是哪个 PR, k8s 最后关的是哪个 issue
  ...rule('S', 'Time1|Time2|Time3 Deed1 De? Be Asked', (moment: string, deed: Deed, _: unknown, __: unknown, of: Asked) => lastDone(of, deed, doneAnyhow(deed), moment)),
  ...rule('S', 'Set|Loc Time1|Time2|Time3 Deed1 De? Be Asked', (by: Things, moment: string, deed: Deed, _: unknown, __: unknown, of: Asked) => lastDone(of, deed, by.kind === 'Project' && deed.place === undefined ? doneAnyhow({ ...deed, place: by }) : null, moment)),
  // 开着时间最长的三个 PR 是哪三个
  ...rule('S', 'Set Be Which Number Cl?', (set: Things, _: unknown, __: unknown, number: number) => (set.pick?.limit === number ? found(set) : null)),
  // 任务里逾期最久的是哪个
  ...rule('Set', 'OverdueLongest De That? Cl? Set', (_: unknown, __: unknown, ___: unknown, ____: unknown, set: Things) => overdueLongest(set, 1)),
  ...rule('Set', 'OverdueLongest De Number Cl? Set', (_: unknown, __: unknown, limit: number, ___: unknown, set: Things) => overdueLongest(set, limit)),
  ...rule('S', 'Set Li? OverdueLongest De That? Cl?', (set: Things) => found(overdueLongest(set, 1)), 0.05),
  ...rule('S', 'Set Li? OverdueLongest De Be Which Cl?', (set: Things) => found(overdueLongest(set, 1))),
  ...rule('S', 'Asked OverdueLongest De?', (of: Asked) => (of.ask === 'find' ? found(overdueLongest(of.set, 1)) : null)),
];

function lastDone({ ask, set }: Asked, deed: Deed, said: Mod | null, moment: string): Plan | null {
  const done = ask === 'find' && set.kind !== 'Person' && set.pick === undefined && isOrdered(deed) ? narrowedBy(set, said) : null;
  return done === null ? null : found({ ...done, pick: { newest: moment === 'last', limit: 1 } });
}

/** Those that were due first, of what is overdue. */
function overdueLongest(set: Things, limit: number): Things | null {
  const overdue = set.kind === 'ActionItem' && set.pick === undefined && limit > 0 ? narrowedBy(unnamed(set), state('overdue')) : null;
  return overdue === null ? null : { ...overdue, pick: { newest: false, limit, by: 'due' } };
}

const whose: readonly Rule[] = [
  // 还没合的 PR 都是谁的
  ...rule('S', 'Set Be Who De', (set: Things) => (set.named === undefined && set.pick === undefined && isWork(set.kind) && set.where.length > 0 ? found(narrowedBy(people, having(set))) : null), 0.02),
  // atlas 的 PR 都是谁在合, Docs 类 PR 是谁在写
  ...rule('S', 'Set Be? Who Ongoing V De?', (set: Things, _: unknown, __: unknown, ___: unknown, verb: Word) => (set.named === undefined && isWork(set.kind) && isVerb(verb) && (verb === 'write' || verb === 'merge') ? found(narrowedBy(people, doneThings({ verb }, set))) : null)),
];

export const behindRules: readonly Rule[] = [...pivots, ...remaining, ...picks, ...whose];
