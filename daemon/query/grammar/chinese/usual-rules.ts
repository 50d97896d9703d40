/** Chinese questions for who mostly does it, and for anything at all: docs 标签的 PR 通常谁来 review, k8s sync 一般都有谁参加, atlas 有什么风险吗. */
import type { Plan } from '#schemas/query';
import { findPlan, groupPlan, keyByKind, keyByRole } from '../asks.ts';
import { rule, type Rule } from '../chart.ts';
import type { Mod, Things, Time } from '../meanings.ts';
import { belonging, narrowedBy } from '../predicates.ts';
import { countingRole } from '../verbs.ts';
import { found } from './asking.ts';
import { isCountable } from './counted.ts';
import { doneAnyhow, doneTo, inTheirTime, isVerb, type Deed } from './meaning.ts';

/** How often each did it tells who mostly does. */
function usually(set: Things, { verb: said, not, time, place }: Deed): Plan | null {
  const verb = said === 'hold' ? 'attend' : said;
  if (!isVerb(verb) || not === true || time !== undefined || place !== undefined || !isCountable(set) || verb === 'comment') return null;
  const counting = countingRole(verb, set.kind, 'Person');
  const by = counting === null || counting.verdicts !== undefined ? null : keyByRole(set.kind, counting.role, 'Person');
  return by === null ? null : groupPlan(set, [by]);
}

const usual: readonly Rule[] = [
  ...rule('S', 'Set Usually Be? Have? Who Deed1 De?', (set: Things, _: unknown, __: unknown, ___: unknown, ____: unknown, deed: Deed) => usually(set, deed)),
  ...rule('S', 'Set Usually By Who Deed1 De?', (set: Things, _: unknown, __: unknown, ___: unknown, deed: Deed) => usually(set, deed)),
  ...rule('S', 'Usually Be? Who Deed1 Set', (_: unknown, __: unknown, ___: unknown, deed: Deed, set: Things) => usually(set, deed)),
  ...rule('S', 'Who Usually Deed1 Set', (_: unknown, __: unknown, deed: Deed, set: Things) => usually(set, deed)),
  // Ben 平时 review 谁的 PR
  ...rule('S', 'Name|Me Usually Deed1 Who De Set', (by: Things, _: unknown, deed: Deed, __: unknown, ___: unknown, set: Things) => usuallyOf(by, deed, set)),
];

/** Whose they mostly are. */
function usuallyOf(by: Things, deed: Deed, set: Things): Plan | null {
  const isGiven = ['review', 'approve', 'requestChanges', 'merge', 'close'].includes(deed.verb) && deed.not !== true;
  const theirs = isGiven && by.kind === 'Person' && isCountable(set) ? narrowedBy(set, doneTo(deed, by)) : null;
  const owner = theirs === null ? null : keyByKind(theirs.kind, 'Person');
  return theirs === null || owner === null ? null : groupPlan(theirs, [owner]);
}

const anyOf = (owner: Things | null, set: Things, time?: Time): Plan | null => {
  if (set.named !== undefined || set.pick !== undefined || set.quantity !== undefined || owner?.kind === set.kind || (owner?.kind === 'Person' && set.bare === true)) return null;
  const then = time === undefined ? set : set.untimed === true ? null : inTheirTime(set, time);
  return found(owner === null ? then : narrowedBy(then, belonging(owner)));
};

function newest(owner: Things | null, set: Things): Plan | null {
  const those = owner === null ? set : owner.kind === set.kind ? null : narrowedBy(set, belonging(owner));
  return those === null || those.named !== undefined || those.pick !== undefined || those.untimed === true ? null : findPlan({ ...those, pick: { newest: true, limit: null } });
}

function doneThen(owner: Things | null, time: Time, set: Things, deed: Deed): Plan | null {
  const done = deed.time !== undefined || deed.not === true || owner?.kind === 'Person' ? null : narrowedBy(set, doneAnyhow({ ...deed, time }));
  return done === null ? null : anyOf(owner, done);
}

const anything: readonly Rule[] = [
  // atlas 有什么风险吗, 王芳这周有什么会吗: not whether, but which.
  ...rule('Some1', 'Have|HaveWhether Some Cl? Set', (_: unknown, __: unknown, ___: unknown, set: Things) => set),
  ...rule('Some1', 'HaveWhether Which Cl Set', (_: unknown, __: unknown, ___: unknown, set: Things) => set),
  ...rule('S', 'Set|Loc Some1 Ma?', (owner: Things, set: Things) => anyOf(owner, set)),
  ...rule('S', 'Some1 Ma?', (set: Things) => anyOf(null, set), 0.05),
  // 最近有什么决定吗
  ...rule('S', 'Recently Some1 Ma?', (_: unknown, set: Things) => (set.kind === 'Person' || set.pick !== undefined || set.untimed === true ? null : anyOf(null, set) && found({ ...set, pick: { newest: true, limit: null } }))),
  ...rule('S', 'Time Some1 Ma?', (time: Time, set: Things) => anyOf(null, set, time)),
  ...rule('S', 'Set|Loc Time Some1 Ma?', (owner: Things, time: Time, set: Things) => anyOf(owner, set, time)),
  ...rule('S', 'Time Set|Loc Some1 Ma?', (time: Time, owner: Things, set: Things) => anyOf(owner, set, time)),
  ...rule('S', 'Some1 Said De? Ma?', (set: Things, said: Mod) => { const those = narrowedBy(set, said); return those === null ? null : anyOf(null, those); }, 0.05),
  ...rule('S', 'Set|Loc Some1 Said De? Ma?', (owner: Things, set: Things, said: Mod) => { const those = narrowedBy(set, said); return those === null ? null : anyOf(owner, those); }, 0.05),
  // 最近有什么决定吗, 昨天有什么 PR 合并了吗
  ...rule('S', 'Recently Some1 Ma?', (_: unknown, set: Things) => newest(null, set)),
  ...rule('S', 'Set|Loc Recently Some1 Ma?', (owner: Things, _: unknown, set: Things) => newest(owner, set)),
  ...rule('S', 'Time Some1 By? Deed1 De? Ma?', (time: Time, set: Things, _: unknown, deed: Deed) => doneThen(null, time, set, deed)),
  ...rule('S', 'Set|Loc Time Some1 By? Deed1 De? Ma?', (owner: Things, time: Time, set: Things, _: unknown, deed: Deed) => doneThen(owner, time, set, deed)),
  // Elena 回答过什么问题吗, 上周合并过什么 PR 吗
  ...rule('S', 'Set Deed1 Some Cl? Set Ma', (by: Things, deed: Deed, _: unknown, __: unknown, set: Things) => { const those = by.kind === 'Person' && deed.not !== true ? narrowedBy(set, doneTo(deed, by)) : null; return those === null ? null : anyOf(null, those); }),
  ...rule('S', 'Deed1 Some Cl? Set Ma', (deed: Deed, _: unknown, __: unknown, set: Things) => { const those = deed.not === true ? null : narrowedBy(set, doneAnyhow(deed)); return those === null ? null : anyOf(null, those); }),
];

export const usualRules: readonly Rule[] = [...usual, ...anything];
