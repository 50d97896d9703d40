/** Chinese questions for whose things are that somebody did something to: Tom 合并了谁的 PR, 上周合并的都是谁的 PR, 谁的 PR 李雷没 review 过. */
import type { Plan } from '#schemas/query';
import { rule, type Rule } from '../chart.ts';
import { isWork, things, type Mod, type Things, type Time } from '../meanings.ts';
import { having, havingNone, narrowedBy, objectsOf } from '../predicates.ts';
import { found, people, unnamed } from './asking.ts';
import { doneAnyhow, doneTo, isNever, isVerb, type ByDoer, type Deed } from './meaning.ts';

/** 谁的第一个 PR: of each person's the first, rather than the first of all. */
const ofEach = (set: Things): Things | null => (set.pick === undefined ? unnamed(set) : null);

export const whoseRules: readonly Rule[] = [
  ...rule('S', 'Set Be Who De', (set: Things) => ((set.kind === 'PullRequest' && set.named !== undefined) || (set.pick?.limit === 1 && (isWork(set.kind) || set.kind === 'ActionItem' || set.kind === 'Commit')) ? owners(set) : null)),
  ...rule('S', 'Set Deed1 Who De Set', (by: Things, deed: Deed, _: unknown, __: unknown, set: Things) => (deed.not === true ? null : owners(narrowedBy(ofEach(set), doneTo(deed, by))))),
  // 李雷在谁的 PR 上要求过修改
  ...rule('S', 'Set At Who De Set Li? Deed1', (by: Things, _: unknown, __: unknown, ___: unknown, set: Things, ____: unknown, deed: Deed) => (by.kind === 'Person' && deed.not !== true && isWork(set.kind) && ['review', 'approve', 'requestChanges', 'comment'].includes(deed.verb) ? owners(narrowedBy(ofEach(set), doneTo(deed, by))) : null)),
  // 阿远 review 过谁的代码
  ...rule('S', 'Set Deed1 Who De Code', (by: Things, deed: Deed) => (by.kind === 'Person' && deed.not !== true && isVerb(deed.verb) && objectsOf(deed.verb).join() === 'PullRequest' && deed.verb !== 'merge' ? owners(narrowedBy(things('PullRequest'), doneTo(deed, by))) : null)),
  ...rule('S', 'Time Set Deed1 Who De Set', (time: Time, by: Things, deed: Deed, _: unknown, __: unknown, set: Things) => (deed.not === true || deed.time !== undefined ? null : owners(narrowedBy(ofEach(set), doneTo({ ...deed, time }, by))))),
  // 上周合并了谁的 PR, 上周合并的都是谁的 PR
  ...rule('S', 'Deed1 Who De Set', (deed: Deed, _: unknown, __: unknown, set: Things) => (deed.not === true || deed.time === undefined ? null : owners(narrowedBy(ofEach(set), doneAnyhow(deed))))),
  ...rule('S', 'Said|Opened De Dou? Be Who De Set', (said: Mod, _: unknown, __: unknown, ___: unknown, ____: unknown, _____: unknown, set: Things) => owners(narrowedBy(ofEach(set), said))),
  // 谁的 PR 李雷没 review 过: none of them, or not all?
  ...rule('S', 'Who De Set Said De?', (_: unknown, __: unknown, set: Things, of: ByDoer) => (isNever(of) ? ownersOfNone(ofEach(set), of) : of.doer === true && of.signature.includes('not ') ? null : owners(narrowedBy(ofEach(set), of)))),
];

function owners(set: Things | null): Plan | null {
  return set === null || set.kind === 'Person' ? null : found(narrowedBy(people, having(set)));
}

/** 谁的 PR 从来没被评审过: who has some, and none that was. */
const ownersOfNone = (set: Things | null, { denies }: Mod): Plan | null => (set === null || !denies ? null : found(narrowedBy(people, havingNone(set, denies))));
