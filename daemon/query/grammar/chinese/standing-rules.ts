/** Chinese questions for what stands open or is due, and for the oldest of it, with the time or the place in any order: 王芳开着哪些 PR, k8s 有 issue 开着吗. */
import type { Plan } from '#schemas/query';
import { countPlan, findPlan, whetherPlan } from '../asks.ts';
import { rule, type Rule } from '../chart.ts';
import { things, type Mod, type Things, type Time } from '../meanings.ts';
import { belonging, due, isVague, narrowedBy } from '../predicates.ts';
import { state } from '../states.ts';
import type { Asked } from './meaning.ts';
import { alike, didAll, type Doing } from './predicate-rules.ts';

const open = state('open');
const people = things('Person');
const answered = ({ ask }: Asked, set: Things | null): Plan | null => (set === null ? null : ask === 'find' ? findPlan(set) : isVague(set) ? null : countPlan(set));
const whether = (set: Things | null): Plan | null => (set === null || set.named !== undefined || set.pick !== undefined ? null : whetherPlan(set));
const isOpenable = ({ kind }: Things): boolean => kind === 'PullRequest' || kind === 'Issue' || kind === 'ActionItem';

const standing: readonly Rule[] = [
  ...rule('S', 'Set|Loc StayOpen Asked', (owner: Things, _: unknown, of: Asked) => (isOpenable(of.set) ? answered(of, narrowedBy(narrowedBy(of.set, belonging(owner)), open)) : null)),
  ...rule('S', 'StayOpen Asked', (_: unknown, of: Asked) => (isOpenable(of.set) ? answered(of, narrowedBy(of.set, open)) : null)),
  ...rule('S', 'Set|Loc Have Set StayOpen|Adjective|Stative Ma', (owner: Things, _: unknown, set: Things, said: Mod | null) => (owner.kind === set.kind ? null : whether(narrowedBy(narrowedBy(set, belonging(owner)), said ?? open))), 0.02),
  ...rule('S', 'Set|Loc Have Asked StayOpen', (owner: Things, _: unknown, of: Asked) => (owner.kind === of.set.kind ? null : answered(of, narrowedBy(narrowedBy(of.set, belonging(owner)), open)))),
  ...rule('S', 'Set Have', (set: Things) => (set.where.length === 0 || set.named !== undefined ? null : findPlan(set)), 0.3),
];

const dueThen = (owner: Things | null, set: Things, time: Time): Things | null => {
  const theirs = owner === null ? set : narrowedBy(set, belonging(owner));
  return set.kind === 'ActionItem' ? narrowedBy(theirs, due(time)) : null;
};

const inTimes: readonly Rule[] = [
  // 李雷这周有任务到期吗
  ...rule('S', 'Set Time Have|HaveWhether Set DueWord De? Ma?', (owner: Things, time: Time, _: unknown, set: Things) => whether(dueThen(owner, set, time))),
  ...rule('S', 'Time Set Have|HaveWhether Set DueWord De? Ma?', (time: Time, owner: Things, _: unknown, set: Things) => whether(dueThen(owner, set, time))),
  ...rule('S', 'Time Have|HaveWhether Set DueWord De? Ma?', (time: Time, _: unknown, set: Things) => whether(dueThen(null, set, time))),
  // 昨天有人提 issue 吗, 上周 atlas 有没有人合并 PR
  ...rule('S', 'Time Anybody Doings Ma', (time: Time, _: unknown, all: readonly Doing[]) => whetherAnybody(all, { time })),
  ...rule('S', 'Time AnybodyWhether Doings Ma?', (time: Time, _: unknown, all: readonly Doing[]) => whetherAnybody(all, { time })),
  ...rule('S', 'Loc|Set Anybody Doings Ma', (place: Things, _: unknown, all: readonly Doing[]) => (place.kind === 'Project' ? whetherAnybody(all, { place }) : null), 0.05),
  ...rule('S', 'Loc|Set AnybodyWhether Doings Ma?', (place: Things, _: unknown, all: readonly Doing[]) => (place.kind === 'Project' ? whetherAnybody(all, { place }) : null), 0.05),
  ...rule('S', 'Time Loc|Set Anybody Doings Ma', (time: Time, place: Things, _: unknown, all: readonly Doing[]) => (place.kind === 'Project' ? whetherAnybody(all, { time, place }) : null), 0.05),
  ...rule('S', 'Time Loc|Set AnybodyWhether Doings Ma?', (time: Time, place: Things, _: unknown, all: readonly Doing[]) => (place.kind === 'Project' ? whetherAnybody(all, { time, place }) : null), 0.05),
  ...rule('S', 'Loc|Set Time Anybody Doings Ma', (place: Things, time: Time, _: unknown, all: readonly Doing[]) => (place.kind === 'Project' ? whetherAnybody(all, { time, place }) : null), 0.05),
  ...rule('S', 'Loc|Set Time AnybodyWhether Doings Ma?', (place: Things, time: Time, _: unknown, all: readonly Doing[]) => (place.kind === 'Project' ? whetherAnybody(all, { time, place }) : null), 0.05),
];

/** Both where and when: a deed that says neither of its own. */
function whetherAnybody(all: readonly Doing[], said: { readonly time?: Time; readonly place?: Things }): Plan | null {
  if (all.some(({ deed }) => deed.not === true || deed.time !== undefined || deed.place !== undefined)) return null;
  const there = all.map(({ deed, object }) => ({ deed: { ...deed, ...said }, object }));
  const set = narrowedBy(people, didAll(there.map((one) => alike(one, {  verb: one.deed.verb }))));
  return set === null ? null : whetherPlan(set);
}

const picks: readonly Rule[] = [
  // atlas-ui 里哪个 open issue 最老, k8s 的 PR 里最新的是哪个
  ...rule('S', 'Asked Be? Oldest|Newest De?', (of: Asked, _: unknown, word: string | null) => extreme(of.set, word)),
  ...rule('S', 'Loc|Set Asked Be? Oldest|Newest De?', (place: Things, of: Asked, _: unknown, word: string | null) => (place.kind === of.set.kind ? null : extreme(narrowedBy(of.set, belonging(place)), word)), 0.05),
  ...rule('S', 'Set Li? Oldest|Newest De? The? Be? Which Cl?', (set: Things, _: unknown, word: string | null) => extreme(set, word), 0.05),
];

function extreme(set: Things | null, word: string | null): Plan | null {
  return set === null || set.kind === 'Person' || set.pick !== undefined || set.named !== undefined || set.untimed === true ? null : findPlan({ ...set, pick: { newest: word === 'newest', limit: 1 } });
}

export const standingRules: readonly Rule[] = [...standing, ...inTimes, ...picks];
