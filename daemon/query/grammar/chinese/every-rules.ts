/** Chinese questions for all of them: k8s 的任务都做完了吗, 是不是所有 PR 都有人 review, 李雷每次 k8s sync 都参加了吗. */
import type { Plan } from '#schemas/query';
import { rule, type Rule } from '../chart.ts';
import { everyPlan } from '../every.ts';
import { narrowed, without, type Mod, type Things, type Time } from '../meanings.ts';
import { timed } from '../predicates.ts';
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

const every = (set: Things, said: Mod | null): Plan | null => { const them = several(set); return them === null || said === null ? null : everyPlan(them, said); };

/** 今年的灯塔周会陈思雨都参加了吗 */
function everyBy(set: Things, { by, deed }: EachBy): Plan | null {
  const isOnePerson = by.kind === 'Person' && by.named !== undefined && by.named.names === undefined;
  return !isOnePerson || set.kind === 'Person' || !isVerb(deed.verb) || deed.not === true ? null : every(set, doneTo(deed, by));
}

/** 王芳每个 PR 都合了吗: hers, or did she merge them? A meeting one is at, and a review one gives. */
const isGiven = ({ verb }: Deed): boolean => verb === 'attend' || verb === 'review' || verb === 'approve' || verb === 'comment';

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
  ...rule('S', 'Set YesNo Deed1 EachOf Ma?', (by: Things, _: unknown, deed: Deed, set: Things) => everyBy(set, { by, deed })),
];
