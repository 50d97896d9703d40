/** Chinese orders of words in which the thing stands before the verb, behind a small word: 谁把 PR 12 合了, 谁给 PR 12 做的 review, 张三给哪些 PR 点了 approve. */
import type { Plan } from '#schemas/query';
import { whetherPlan } from '../asks.ts';
import { rule, type Rule } from '../chart.ts';
import { isWork, narrowed, type Mod, type Things, type Time } from '../meanings.ts';
import { belonging, bothOf, bySelf, having, narrowedBy, notOf, whoDid } from '../predicates.ts';
import type { Verb } from '../verbs.ts';
import { answered, found, people, those } from './asking.ts';
import { doneAnyhow, doneThings, doneTo, isNever, isVerb, type Asked, type Deed, type Word } from './meaning.ts';
import { alike, type Doing } from './predicate-rules.ts';

/** What one does to a thing and then it is so: 把它合了. */
const moving: ReadonlySet<Word> = new Set(['merge', 'close', 'review', 'approve', 'requestChanges']);
/** What one does for a thing, or somebody: 给它做 review. */
const given: ReadonlySet<Word> = new Set(['review', 'approve', 'requestChanges', 'comment']);

function doing(verbsThere: ReadonlySet<Word>, deed: Deed, object: Things): Doing | null {
  return verbsThere.has(deed.verb) && deed.place === undefined && isWork(object.kind) && doneThings(deed, object) !== null ? { deed, object } : null;
}

/** 给 Ben review 过 PR: his. */
function doingFor(person: Things, deed: Deed, object: Things): Doing | null {
  const theirs = person.kind === 'Person' && object.kind === 'PullRequest' ? narrowedBy(object, belonging(person)) : null;
  return theirs === null ? null : (doing(given, deed, theirs) ?? doing(moving, deed, theirs));
}

/** 哪些 PR that somebody did it to, whoever it was. */
interface Turned {
  readonly of: Asked;
  readonly deed: Deed;
}

const turned = (verbsThere: ReadonlySet<Word>, of: Asked, deed: Deed): Turned | null => (verbsThere.has(deed.verb) && isWork(of.set.kind) ? { of, deed } : null);
const inTime = ({ of, deed }: Turned, time: Time): Turned | null => (deed.time === undefined ? { of, deed: { ...deed, time } } : null);
const inPlace = ({ of, deed }: Turned, place: Things): Turned | null => (deed.place === undefined ? { of, deed: { ...deed, place } } : null);
const turnedBy = ({ of, deed }: Turned, by: Things): Plan | null => (by.kind === 'Person' ? answered(of, narrowedBy(of.set, doneTo(deed, by))) : null);

function ownersOf(set: Things | null): Plan | null {
  return set === null || set.pick !== undefined ? null : found(narrowedBy(people, having(set)));
}

const doneAny = (deed: Deed, object: Things | null): Mod | null => (object === null ? null : doneThings(deed, object));
/** 谁提的 PR 从来没被评审过: who did it to some, and to none that was. */
function didToNone(deed: Deed, set: Things, { denies }: Mod): Plan | null {
  const so = denies ? doneAny(deed, narrowed(set, denies)) : null;
  return so === null ? null : found(narrowedBy(people, bothOf(doneThings(deed, set), notOf(so))));
}
/** Ben 的 PR. */
const doneTheirs = (deed: Deed, by: Things, set: Things): Mod | null => doneAny(deed, narrowedBy(set, belonging(by)));

/** 合并别人的 PR: what others wrote. Of reviews there may be several, of which one is the author's own. */
function toOthers(deed: Deed, set: Things): Mod | null {
  const theirs = isVerb(deed.verb) && (deed.verb === 'merge' || deed.verb === 'close') ? narrowedBy(set, notOf(bySelf(deed.verb))) : null;
  return theirs === null ? null : doneThings(deed, theirs);
}

const lightVerbs: readonly Rule[] = [
  // 做 review, 点过 approve, 做的 review.
  // 做的 review, 提 review; 李雷写的、review 过的 are two things that are said.
  ...rule('V', 'Light De? Deed', (light: string | null, de: unknown, verb: Verb) => (light === 'made' && de !== undefined ? null : verb), 0.02),
  // 点“合并”, 给过“要求修改”的评审结论
  ...rule('V', 'Click V|Deed', (_: unknown, verb: Word) => (verb === 'merge' || verb === 'approve' ? verb : null), 0.02),
  ...rule('V', 'Light V De? VerdictWord?', (light: string | null, verb: Word) => (light !== 'made' && (verb === 'approve' || verb === 'requestChanges') ? verb : null), 0.05),
  // 谁在 review: what is being merged is not merged yet.
  ...rule('Deed1', 'Ongoing Handle', () => ({ verb: 'own', ongoing: true })),
  ...rule('Deed1', 'Ongoing V', (_: unknown, verb: Word) => (given.has(verb) || verb === 'own' || verb === 'involve' ? { verb, ongoing: true } : null), 0.02),
];

const doings: readonly Rule[] = [
  ...rule('Doing', 'Ba Set Deed1', (_: unknown, object: Things, deed: Deed) => doing(moving, deed, object)),
  ...rule('Doing', 'For Set Deed1', (_: unknown, object: Things, deed: Deed) => doing(given, deed, object)),
  ...rule('Doing', 'For Name|Me Deed1 De? Kind', (_: unknown, person: Things, deed: Deed, __: unknown, object: Things) => doingFor(person, deed, object)),
  ...rule('Doing', 'Neg For Set Deed1', (_: unknown, __: unknown, object: Things, deed: Deed) => (deed.not === true ? null : doing(given, { ...deed, not: true }, object))),
  ...rule('Doing', 'Time For Set Deed1', (time: Time, _: unknown, object: Things, deed: Deed) => (deed.time === undefined ? doing(given, { ...deed, time }, object) : null)),
  ...rule('Doing', 'Time Ba Set Deed1', (time: Time, _: unknown, object: Things, deed: Deed) => (deed.time === undefined ? doing(moving, { ...deed, time }, object) : null)),
  // 给它点过 approve 的, of what somebody did it to: 张三给点过 approve 的.
  ...rule('Vp', 'Deed1 Others De? Kind', (deed: Deed, _: unknown, __: unknown, set: Things) => toOthers(deed, set), 0.02),
  // 既 review 过张三又 review 过李雷的 PR
  ...rule('Vp', 'Both? Deed1 Name AlsoAnd Deed1 Name De Kind', (_: unknown, one: Deed, by: Things, __: unknown, other: Deed, by2: Things, ___: unknown, set: Things) => (by.kind === 'Person' && by2.kind === 'Person' && one.verb === other.verb ? bothOf(doneTheirs(one, by, set), doneTheirs(other, by2, set)) : null)),
];

const questions: readonly Rule[] = [
  // 谁在修 k8s#38: whoever it was given to. A PR 在修 it is another thing.
  ...rule('S', 'Set Be? Who Ongoing Mending De?', (set: Things) => (set.kind === 'Issue' ? found(narrowedBy(people, whoDid({ verb: 'own' }, set))) : null)),
  ...rule('S', 'Who Ongoing Mending Set', (_: unknown, __: unknown, ___: unknown, set: Things) => (set.kind === 'Issue' ? found(narrowedBy(people, whoDid({ verb: 'own' }, set))) : null)),
  ...rule('Turned', 'Ba Asked Deed1', (_: unknown, of: Asked, deed: Deed) => turned(moving, of, deed)),
  ...rule('Turned', 'For Asked Deed1', (_: unknown, of: Asked, deed: Deed) => turned(given, of, deed)),
  ...rule('Turned', 'Time Turned', (time: Time, of: Turned) => inTime(of, time)),
  ...rule('Turned', 'Loc Turned', (place: Things, of: Turned) => inPlace(of, place)),
  // 有人对我的哪几个 PR 给过“要求修改”的结论
  ...rule('S', 'Anybody Turned', (_: unknown, { of, deed }: Turned) => (deed.not === true ? null : answered(of, narrowedBy(of.set, doneAnyhow(deed))))),
  ...rule('S', 'Set Turned', (by: Things, of: Turned) => turnedBy(of, by)),
  ...rule('S', 'Time Set Turned', (time: Time, by: Things, of: Turned) => { const then = inTime(of, time); return then === null ? null : turnedBy(then, by); }),
  // 张三给谁的 PR 做过 review
  ...rule('S', 'Set For Who De Set Deed1', (by: Things, _: unknown, __: unknown, ___: unknown, set: Things, deed: Deed) => (by.kind === 'Person' && given.has(deed.verb) && deed.not !== true ? ownersOf(narrowedBy(set, doneTo(deed, by))) : null)),
  ...rule('S', 'Set Ba Who De Set Deed1', (by: Things, _: unknown, __: unknown, ___: unknown, set: Things, deed: Deed) => (by.kind === 'Person' && moving.has(deed.verb) && deed.not !== true ? ownersOf(narrowedBy(set, doneTo(deed, by))) : null)),
  // 是谁创建了 k8s#31, 是谁把它合了
  ...rule('S', 'Be Who Doing De?', (_: unknown, __: unknown, { deed, object }: Doing) => found(narrowedBy(people, doneThings(deed, object)))),
  ...rule('S', 'Time Be? Who Doing De?', (time: Time, _: unknown, __: unknown, one: Doing) => { const { deed, object } = alike(one, { verb: one.deed.verb, time }); return found(narrowedBy(people, doneThings(deed, object))); }, 0.05),
  // 谁提的 PR 修了 k8s#24
  ...rule('S', 'Who Deed1 De Set Said De?', (_: unknown, deed: Deed, __: unknown, set: Things, said: Mod) => (deed.not === true || set.named !== undefined || set.pick !== undefined ? null : isNever(said) ? didToNone(deed, set, said) : found(narrowedBy(people, doneAny(deed, narrowedBy(set, said))))), 0.05),
  // 把 atlas 的 PR 列一下
  // 把 atlas 的 issue 按标签数一数
  ...rule('S', 'Ba S', (_: unknown, plan: Plan) => (plan.ask === 'group' ? plan : null), 0.1),
  ...rule('S', 'Ba Set Dou|Every? Ask|AskAfter', (_: unknown, set: Things) => (set.named === undefined ? found(set) : null)),
];

const yesNo: readonly Rule[] = [
  // 张三的 PR 李雷有没有 review 过: any of them.
  ...rule('S', 'Set Set YesNo Deed1 De? Ma?', (object: Things, by: Things, _: unknown, deed: Deed) => whetherAny(object, by, deed)),
  ...rule('S', 'Set YesNo By Set Deed1 De? Ma?', (object: Things, _: unknown, __: unknown, by: Things, deed: Deed) => (object.pick === undefined ? whetherAny(object, by, deed) : null), 0.02),
];

function whetherAny(object: Things, by: Things, deed: Deed): Plan | null {
  const isOne = by.kind === 'Person' && by.named !== undefined && by.named.names === undefined && deed.not !== true;
  const set = isOne ? narrowedBy(those(object), doneTo(deed, by)) : null;
  return set === null ? null : whetherPlan(set);
}

export const turnedRules: readonly Rule[] = [...lightVerbs, ...doings, ...questions, ...yesNo];
