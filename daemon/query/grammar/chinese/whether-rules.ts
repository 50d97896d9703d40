/** Chinese questions whether something happened at a time, or at a place: 昨天有人提 issue 吗, 张三上周有没有提 PR, 李雷这周有任务到期吗. */
import type { Plan } from '#schemas/query';
import { whetherPlan } from '../asks.ts';
import { rule, type Rule } from '../chart.ts';
import { labelled } from '../contents.ts';
import { isWork, type Mod, type Things, type Time } from '../meanings.ts';
import { belonging, due, having, narrowedBy, whoDid } from '../predicates.ts';
import { isOnePerson, people, whetherAny } from './asking.ts';
import { doneAnyhow, inTheirTime, type Deed } from './meaning.ts';
import { didAll, type Doing } from './predicate-rules.ts';

const dueThen = (owner: Things | null, set: Things, time: Time): Things | null => {
  const theirs = owner === null ? set : narrowedBy(set, belonging(owner));
  return set.kind === 'ActionItem' ? narrowedBy(theirs, due(time)) : null;
};

const inTimes: readonly Rule[] = [
  // 李雷这周有任务到期吗
  ...rule('S', 'Set Time Have|HaveWhether Set DueWord De? Ma?', (owner: Things, time: Time, _: unknown, set: Things) => whetherAny(dueThen(owner, set, time))),
  ...rule('S', 'Time Set Have|HaveWhether Set DueWord De? Ma?', (time: Time, owner: Things, _: unknown, set: Things) => whetherAny(dueThen(owner, set, time))),
  ...rule('S', 'Time Have|HaveWhether Set DueWord De? Ma?', (time: Time, _: unknown, set: Things) => whetherAny(dueThen(null, set, time))),
  // 上周有 PR 合并吗, k8s 上周有没有 issue 被关
  ...rule('S', 'Time Have Set By? Deed1 De? Ma', (time: Time, _: unknown, set: Things, __: unknown, deed: Deed) => whetherDone(set, { ...deed, time }, deed)),
  ...rule('S', 'Time HaveWhether Set By? Deed1 De? Ma?', (time: Time, _: unknown, set: Things, __: unknown, deed: Deed) => whetherDone(set, { ...deed, time }, deed)),
  ...rule('S', 'Set|Loc Time Have Set By? Deed1 De? Ma', (place: Things, time: Time, _: unknown, set: Things, __: unknown, deed: Deed) => whetherDone(narrowedBy(set, belonging(place)), { ...deed, time }, deed)),
  ...rule('S', 'Set|Loc Time HaveWhether Set By? Deed1 De? Ma?', (place: Things, time: Time, _: unknown, set: Things, __: unknown, deed: Deed) => whetherDone(narrowedBy(set, belonging(place)), { ...deed, time }, deed)),
  // 张三上周有没有提 PR, 上周张三合过 PR 吗, k8s 上周合过 PR 吗
  ...rule('S', 'Set Time YesNo Doings Ma?', (by: Things, time: Time, _: unknown, all: readonly Doing[]) => whetherBy(by, all, time)),
  ...rule('S', 'Time Set YesNo Doings Ma?', (time: Time, by: Things, _: unknown, all: readonly Doing[]) => whetherBy(by, all, time)),
  ...rule('S', 'Time Set Doings Ma', (time: Time, by: Things, all: readonly Doing[]) => whetherBy(by, all, time)),
  ...rule('S', 'Set Time Doings Ma', (by: Things, time: Time, all: readonly Doing[]) => (by.kind === 'Project' ? whetherBy(by, all, time) : null)),
  ...rule('S', 'Time Doings Ma', (time: Time, all: readonly Doing[]) => whetherAnybody(all, { time }), 0.05),
  // beacon 这周有没有新 issue
  ...rule('S', 'Name|Me|Loc Time HaveWhether Set Ma?', (owner: Things, time: Time, _: unknown, set: Things) => whetherThen(owner, set, time)),
  ...rule('S', 'Name|Me|Loc Time Have Set Ma', (owner: Things, time: Time, _: unknown, set: Things) => whetherThen(owner, set, time)),
  ...rule('S', 'Time Name|Me|Loc HaveWhether Set Ma?', (time: Time, owner: Things, _: unknown, set: Things) => whetherThen(owner, set, time)),
  ...rule('S', 'Time Name|Me|Loc Have Set Ma', (time: Time, owner: Things, _: unknown, set: Things) => whetherThen(owner, set, time)),
  ...rule('S', 'Time YesNo Doings Ma?', (time: Time, _: unknown, all: readonly Doing[]) => whetherAnybody(all, { time })),
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

/** With where and when, of deeds that say neither of their own. */
function whetherAnybody(all: readonly Doing[], said: { readonly time?: Time; readonly place?: Things }): Plan | null {
  if (all.some(({ deed }) => deed.not === true || deed.time !== undefined || deed.place !== undefined)) return null;
  const set = narrowedBy(people, didAll(all.map(({ deed, object }) => ({ deed: { ...deed, ...said }, object }))));
  return set === null ? null : whetherPlan(set);
}

/** What there was then of theirs. */
function whetherThen(owner: Things, set: Things, time: Time): Plan | null {
  const theirs = owner.kind === set.kind || set.bare === true || set.untimed === true || set.pick !== undefined ? null : narrowedBy(set, belonging(owner));
  return whetherAny(theirs === null || set.named !== undefined ? null : inTheirTime(theirs, time));
}

/** What was done then to any of them. What was not done then is most of all there is. */
function whetherDone(set: Things | null, then: Deed, { time, not }: Deed): Plan | null {
  return set === null || time !== undefined || not === true ? null : whetherAny(narrowedBy(set, doneAnyhow(then)));
}

function whetherBy(by: Things, all: readonly Doing[], time: Time): Plan | null {
  if (by.kind === 'Project') return whetherAnybody(all, { time, place: by });
  if (!isOnePerson(by) || all.some(({ deed }) => deed.not === true || deed.time !== undefined)) return null;
  const set = narrowedBy(by, didAll(all.map(({ deed, object }) => ({ deed: { ...deed, time }, object }))));
  return set === null ? null : whetherPlan(set);
}

/** 张三名下有没有 open PR, 张三手上有 issue 吗 */
function whetherInHand(by: Things, set: Things, said: Mod | undefined): Plan | null {
  const those = said === undefined ? set : narrowedBy(set, said);
  if (!isOnePerson(by) || those === null || set.named !== undefined || set.pick !== undefined || !isWork(set.kind)) return null;
  const who = narrowedBy(by, set.kind === 'PullRequest' ? having(those) : whoDid({ verb: 'own' }, those));
  return who === null ? null : whetherPlan(who);
}

const others: readonly Rule[] = [
  ...rule('S', 'Set InHand HaveWhether Set Said? Ma?', (by: Things, _: unknown, __: unknown, set: Things, said?: Mod) => whetherInHand(by, set, said)),
  ...rule('S', 'Set InHand Have Set Said? Ma', (by: Things, _: unknown, __: unknown, set: Things, said?: Mod) => whetherInHand(by, set, said)),
  // k8s#38 是不是 bug
  ...rule('S', 'Set BeWhether Label LabelWord? Ma?', (set: Things, _: unknown, label: string) => { const one = set.named === undefined || set.named.names !== undefined ? null : narrowedBy(set, labelled([label])); return one === null ? null : whetherPlan(one); }),
];

export const whetherRules: readonly Rule[] = [...inTimes, ...others];
