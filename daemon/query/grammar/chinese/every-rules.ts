/** Chinese questions for all of them: k8s 的任务都做完了吗, 是不是所有 PR 都有人 review, 李雷每次 k8s sync 都参加了吗. */
import type { Plan } from '#schemas/query';
import { whetherPlan } from '../asks.ts';
import { rule, type Rule } from '../chart.ts';
import { doneToEvery, everyPlan } from '../every.ts';
import { narrowed, without, type Mod, type Things, type Time } from '../meanings.ts';
import { having, isVague, narrowedBy, timed } from '../predicates.ts';
import { found, isAnybody, isOnePerson, people } from './asking.ts';
import { doneTo, isVerb, type Deed } from './meaning.ts';

/** What somebody did to each. */
interface EachBy {
  readonly by: Things;
  readonly deed: Deed;
}

/** Several: those that were named, or are described. One alone is not all of anything. */
function several(set: Things): Things | null {
  if (set.pick !== undefined && (set.pick.limit === null || set.pick.limit === 1)) return null;
  return set.named === undefined ? set : set.named.names === undefined ? null : without(set, 'named');
}

/** Of 最近的 PR nobody knows how many are meant; 会都参加了吗 does not tell who. */
function every(set: Things, said: Mod | null): Plan | null {
  const them = isVague(set) ? null : several(set);
  return them === null || said === null || (set.kind === 'Meeting' && said.bare === true) ? null : everyPlan(them, said);
}

/** 今年的灯塔周会陈思雨都参加了吗 */
function everyBy(set: Things, { by, deed }: EachBy): Plan | null {
  return !isOnePerson(by) || set.kind === 'Person' || !isVerb(deed.verb) || deed.not === true ? null : every(set, doneTo(deed, by));
}

/** 王芳每个 PR 都合了吗: hers, or did she merge them? A meeting one is at, and a review one gives. */
const isGiven = ({ verb }: Deed): boolean => verb === 'attend' || verb === 'review' || verb === 'approve' || verb === 'comment';

function doneToAll({ verb, time, place, not }: Deed, of: Things): Plan | null {
  return not === true || place !== undefined || !isVerb(verb) || isVague(of) ? null : found(doneToEvery(people, { verb, time }, of));
}

export const everyRules: readonly Rule[] = [
  ...rule('EachOf', 'Each Cl? Set', (_: unknown, __: unknown, set: Things) => (set.named === undefined && set.pick === undefined ? set : null)),
  ...rule('EachOf', 'All De? Set', (_: unknown, __: unknown, set: Things) => (set.named === undefined && set.pick === undefined ? set : null)),
  ...rule('EachOf', 'Time De? EachOf', (time: Time, _: unknown, set: Things) => narrowed(set, timed(time))),
  ...rule('EveryBy', 'Set Every|WhetherEvery By? Deed1 De?', (by: Things, _: unknown, __: unknown, deed: Deed): EachBy => ({ by, deed })),
  ...rule('EveryBy', 'Set Every|WhetherEvery At', (by: Things): EachBy => ({ by, deed: { verb: 'attend' } })),
  ...rule('S', 'Set Every Said De? Ma', (set: Things, _: unknown, said: Mod) => every(set, said)),
  ...rule('S', 'Set WhetherEvery Said De? Ma?', (set: Things, _: unknown, said: Mod) => every(set, said)),
  ...rule('S', 'EachOf Every? Said De? Ma', (set: Things, _: unknown, said: Mod) => every(set, said)),
  ...rule('S', 'EachOf WhetherEvery Said De? Ma?', (set: Things, _: unknown, said: Mod) => every(set, said)),
  ...rule('S', 'YesNo EachOf Every? Said De? Ma?', (_: unknown, set: Things, __: unknown, said: Mod) => every(set, said)),
  ...rule('S', 'YesNo Set Every Said De? Ma?', (_: unknown, set: Things, __: unknown, said: Mod) => every(set, said)),
  // 今年的灯塔周会陈思雨都参加了吗, 每次 k8s sync 李雷都参加了吗
  ...rule('S', 'Set|EachOf EveryBy Ma', (set: Things, by: EachBy) => everyBy(set, by)),
  // 李雷每次 k8s sync 都参加了吗, 李雷参加了所有的 k8s sync 吗
  ...rule('S', 'Set EachOf Every Deed1 De? Ma', (by: Things, set: Things, _: unknown, deed: Deed) => (isGiven(deed) ? everyBy(set, { by, deed }) : null)),
  ...rule('S', 'Set YesNo EachOf Every Deed1 De? Ma?', (by: Things, _: unknown, set: Things, __: unknown, deed: Deed) => (isGiven(deed) ? everyBy(set, { by, deed }) : null)),
  ...rule('S', 'Set Deed1 EachOf Ma', (by: Things, deed: Deed, set: Things) => everyBy(set, { by, deed })),
  // 谁每次 k8s sync 都参加了, 谁参加了所有的 k8s sync, 每次 k8s sync 都参加的人
  ...rule('S', 'Who EachOf Every By? Deed1 De?', (who: string | null, of: Things, _: unknown, __: unknown, deed: Deed) => (who === 'count' ? null : doneToAll(deed, of))),
  ...rule('S', 'EachOf Who Every By? Deed1 De?', (of: Things, who: string | null, _: unknown, __: unknown, deed: Deed) => (who === 'count' ? null : doneToAll(deed, of))),
  ...rule('S', 'Who Deed1 EachOf', (who: string | null, deed: Deed, of: Things) => (who === 'count' ? null : doneToAll(deed, of))),
  ...rule('S', 'Ask? EachOf Every By? Deed1 De People|Kind', (_: unknown, of: Things, __: unknown, ___: unknown, deed: Deed, ____: unknown, kind: Things | null) => (isAnybody(kind) ? doneToAll(deed, of) : null)),
  ...rule('S', 'EachOf Every By? Deed1 De Have|Be Who', (of: Things, _: unknown, __: unknown, deed: Deed) => doneToAll(deed, of)),
  ...rule('S', 'Ask? Deed1 EachOf De People|Kind', (_: unknown, deed: Deed, of: Things, __: unknown, kind: Things | null) => (isAnybody(kind) ? doneToAll(deed, of) : null)),
  // 李雷没 review 过王芳的 PR 对吗
  ...rule('SaidRight', 'Said Right', (said: Mod) => said),
  ...rule('S', 'Set SaidRight', (set: Things, said: Mod) => { const so = isOnePerson(set) ? narrowedBy(set, said) : null; return so === null ? null : whetherPlan(so); }),
  // atlas 只有一个 open PR 吗
  ...rule('S', 'Set OnlyOnce Have? Number Cl? De? Set Ma', (owner: Things, _: unknown, __: unknown, number: number, ___: unknown, ____: unknown, set: Things) => { const so = owner.named === undefined || set.named !== undefined || set.pick !== undefined ? null : narrowedBy(owner, having({ ...set, quantity: { atLeast: number, atMost: number } })); return so === null ? null : whetherPlan(so); }),
  ...rule('S', 'Set YesNo Deed1 EachOf Ma?', (by: Things, _: unknown, deed: Deed, set: Things) => everyBy(set, { by, deed })),
];
