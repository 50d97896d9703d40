/** What is said of things in Chinese: before 的 in a description, behind them in a sentence: 没人 review 过, 关闭了 Ana 提的 issue, 开着. */
import { rule, type Rule } from '../chart.ts';
import { eitherMod, mod, things, type Mod, type Quantity, type Things, type Time } from '../meanings.ts';
import { belonging, bothOf, bySelf, doneByThings, having, isAssigned, narrowedBy, none, notOf, others, roleOfDoer, withDeed } from '../predicates.ts';
import { singleEnds } from '../relations.ts';
import type { Verb } from '../verbs.ts';
import { untilEndOf } from './as-of.ts';
import { answered, isMet } from './asking.ts';
import { doneAnyhow, doneOnly, doneSomething, doneThings, doneTo, isAll, isExact, isState, isVerb, opened, spoke, isOfDoer, withoutDoer, type Asked, type ByDoer, type Deed, type Word } from './meaning.ts';

const deeds: readonly Rule[] = [
  ...rule('Deed1', 'V', (verb: Word) => ({ verb })),
  // 今年才合的
  ...rule('Deed1', 'Time NotBefore? Deed1', (time: Time, _: unknown, deed: Deed) => (deed.time === undefined ? { ...deed, time } : null)),
  // 六月底的时候还没合并的
  ...rule('Deed1', 'Time AtTheTime? StillThen Deed1', (time: Time, _: unknown, __: unknown, deed: Deed) => (deed.time === undefined && deed.not === true && (deed.verb === 'merge' || deed.verb === 'close') ? { ...deed, time: untilEndOf(time) } : null)),
  ...rule('Gap', 'Time AtTheTime? StillThen Nobody Deed1', (time: Time, _: unknown, __: unknown, word: unknown, deed: Deed) => (deed.time === undefined && deed.verb === 'review' ? nobody({ ...deed, time: untilEndOf(time) }, word) : null), 0.05),
  ...rule('Deed1', 'At Time Deed1', (_: unknown, time: Time, deed: Deed) => (deed.time === undefined ? { ...deed, time } : null)),
  ...rule('Deed1', 'V At Time', (verb: Word, _: unknown, time: Time) => ({ verb, time }), 0.1),
  // 这周又开了 PR 的
  ...rule('Deed1', 'Time AlsoAnd Deed1', (time: Time, joint: string | null, deed: Deed) => (joint === null && deed.time === undefined && deed.not !== true ? { ...deed, time } : null), 0.1),
  // 关联要关闭的 issue: that it is to close.
  ...rule('Deed1', 'V Will V De', (verb: Word, _: unknown, other: Word) => (verb === 'relate' && other === 'close' ? { verb: 'close' } : null), 0.02),
  ...rule('Deed1', 'Loc Deed1', (place: Things, deed: Deed) => (deed.place === undefined ? { ...deed, place } : null)),
  ...rule('Deed1', 'Neg Deed1', (word: unknown, deed: Deed) => (deed.not === undefined && deed.together !== true ? deniedWhole(deed, word) : null), 0.08),
  ...rule('Deed1', 'Neg By Deed1', (word: unknown, _: unknown, deed: Deed) => (deed.not === undefined ? deniedWhole(deed, word) : null)),
  ...rule('Deed1', 'NegAgain By? Deed1', (_: unknown, __: unknown, deed: Deed) => (deed.not === undefined && deed.together !== true ? { ...denied(deed, null), again: true as const } : null), 0.08),
  ...rule('Deed1', 'Go V', (_: unknown, verb: Word) => ({ verb }), 0.05),
  ...rule('Deed1', 'Together Deed1', (_: unknown, deed: Deed) => (['attend', 'involve', 'own', 'review', 'mention', 'hold', 'comment'].includes(deed.verb) ? { ...deed, together: true as const } : null)),
  ...rule('Deed1', 'Have Deed1', (_: unknown, deed: Deed) => deed, 0.1),
  ...rule('Loc', 'At Set Li?', (_: unknown, place: Things) => elsewhere(place)),
  ...rule('Loc', 'Set Li', (place: Things) => elsewhere(place), 0.02),
  // 把讨论过缓存的会都算上
  ...rule('Loc', 'Ba Set Dou? Included', (_: unknown, place: Things) => elsewhere(place)),
  ...rule('Loc', 'For Set', (_: unknown, place: Things) => (place.kind === 'Project' ? place : null), 0.1),
];

const elsewhere = (place: Things): Things | null => (place.kind === 'Person' ? null : place);

const byPeople: readonly Rule[] = [
  // 没合并过, unlike 没合并, is what somebody has not done.
  ...rule('Deed1', 'Deed1 Once', (deed: Deed) => (deed.not === true ? { ...deed, once: true as const } : null)),
  // 李雷没合并的 PR: his that are not merged by anybody. 李雷从没合并过的 are those of anybody, not merged by him.
  ...rule('Gap', 'Set Deed1', (by: Things, deed: Deed) => (by.kind === 'Topic' ? spokenOf(deed, by) : by.kind === 'Project' || isPlain(by) || (by.kind === 'Person' && isState(deed) && !isOfDoer(deed)) ? null : doneTo(deed, by))),
  ...rule('Gap', 'Set Deed1', (by: Things, deed: Deed) => (by.kind === 'Project' || by.kind === 'Person' || !isPlain(by) ? null : doneTo(deed, by)), 0.3),
  // 还没有 PR 去关闭它的, 没有人 review 过它的: behind a subject of its own 它 is what is described.
  ...rule('DeedOnIt', 'Deed1 It', (deed: Deed) => deed),
  ...rule('Gap', 'NoHave Set DeedOnIt', (_: unknown, by: Things, deed: Deed) => (isExact(by.quantity) || deed.not === true ? null : notOf(doneTo(deed, by)))),
  ...rule('Gap', 'Have Set DeedOnIt', (_: unknown, by: Things, deed: Deed) => doneTo(deed, by)),
  ...rule('Gap', 'Nobody DeedOnIt', (word: unknown, deed: Deed) => nobody(deed, word)),
  ...rule('Gap', 'NoHave Set Deed1', (_: unknown, by: Things, deed: Deed) => (isExact(by.quantity) || deed.not === true ? null : notOf(doneTo(deed, by))), 0.05),
  // 没有 PR 在处理的 issue
  ...rule('Gap', 'NoHave Set At Handle', (_: unknown, by: Things) => (by.kind === 'PullRequest' && by.named === undefined ? notOf(doneTo({ verb: 'close' }, by)) : null)),
  ...rule('Gap', 'Have Set At Handle', (_: unknown, by: Things) => (by.kind === 'PullRequest' && by.named === undefined ? doneTo({ verb: 'close' }, by) : null)),
  ...rule('Gap', 'Have Set Deed1', (_: unknown, by: Things, deed: Deed) => doneTo(deed, by), 0.05),
  ...rule('Gap', 'Loc Deed1', (place: Things, deed: Deed) => (deed.place === undefined ? withoutDoer({ ...deed, place }) : null), 0.04),
  ...rule('Gap', 'Loc Time Deed1', (place: Things, time: Time, deed: Deed) => (deed.place === undefined ? withoutDoer({ ...deed, place, time }) : null), 0.04),
  ...rule('Gap', 'Set Number People Deed1', (by: Things, number: number, _: unknown, deed: Deed) => (number === 1 ? byThemAlone(by, deed) : null)),
  ...rule('Gap', 'Only Set Number People Deed1', (_: unknown, by: Things, number: number, __: unknown, deed: Deed) => (number === 1 ? byThemAlone(by, deed) : null)),
  ...rule('Gap', 'Only Set Deed1', (_: unknown, by: Things, deed: Deed) => byThemAlone(by, deed)),
  ...rule('Gap', 'Time Set Deed1', (time: Time, by: Things, deed: Deed) => (deed.time === undefined && !isMet(by) ? doneTo({ ...deed, time }, by) : null)),
  ...rule('Gap', 'Loc Set Deed1', (place: Things, by: Things, deed: Deed) => (deed.place === undefined ? doneTo({ ...deed, place }, by) : null), 0.02),
  ...rule('Gap', 'Only By Set Number People Deed1', (_: unknown, __: unknown, by: Things, number: number, ___: unknown, deed: Deed) => (number === 1 ? byThemAlone(by, deed) : null)),
  ...rule('Gap', 'Only By Set Deed1', (_: unknown, __: unknown, by: Things, deed: Deed) => byThemAlone(by, deed)),
  ...rule('Gap', 'Neg AssignedTo Set', (_: unknown, __: unknown, to: Things) => (to.kind === 'Person' ? notOf(doneByThings({ verb: 'own' }, to)) : null)),
  // 收到过“要求修改”的
  ...rule('Gap', 'Get V|Deed De? VerdictWord?', (_: unknown, verb: Word) => (verb === 'approve' || verb === 'requestChanges' ? doneAnyhow({ verb }) : null), 0.05),
  // 9月和10月合并的
  ...rule('Gap', 'Time And|Or Time V', (one: Time, _: unknown, other: Time, verb: Word) => eitherTime(verb, [one, other], (deed) => withoutDoer(deed))),
  ...rule('Gap', 'Set Time And|Or Time V', (by: Things, one: Time, _: unknown, other: Time, verb: Word) => (by.kind === 'Person' ? eitherTime(verb, [one, other], (deed) => doneTo(deed, by)) : null)),
  ...rule('Gap', 'Nobody Deed1', (word: unknown, deed: Deed) => nobody(deed, word), 0.05),
  ...rule('Gap', 'Time Nobody Deed1', (time: Time, word: unknown, deed: Deed) => nobody({ ...deed, time }, word), 0.05),
  ...rule('Gap', 'Loc Nobody Deed1', (place: Things, word: unknown, deed: Deed) => nobody({ ...deed, place }, word), 0.05),
  ...rule('Gap', 'Time Loc Nobody Deed1', (time: Time, place: Things, word: unknown, deed: Deed) => nobody({ ...deed, time, place }, word), 0.05),
  ...rule('Gap', 'Loc Time Nobody Deed1', (place: Things, time: Time, word: unknown, deed: Deed) => nobody({ ...deed, time, place }, word), 0.05),
  ...rule('Gap', 'Except Set Outside? Have? Anybody|Others Deed1', (_: unknown, by: Things, __: unknown, ___: unknown, ____: unknown, deed: Deed) => byTheRest(by, deed)),
  ...rule('Gap', 'Except Set Outside? Nobody Deed1', (_: unknown, by: Things, __: unknown, ___: unknown, deed: Deed) => byThemAlone(by, deed)),
  ...rule('Gap', 'Set Outside Have? Anybody|Others Deed1', (by: Things, outside: 'of' | null, _: unknown, __: unknown, deed: Deed) => (outside === 'of' ? null : byTheRest(by, deed))),
  ...rule('Gap', 'Set Outside Nobody Deed1', (by: Things, outside: 'of' | null, _: unknown, deed: Deed) => (outside === 'of' ? null : byThemAlone(by, deed))),
  // Ben 以外没有 reviewer 的
  ...rule('Vp', 'Except? Set Outside NoHave RoleNoun', (_: unknown, by: Things, outside: 'of' | null, __: unknown, verb: Verb) => (outside === 'of' ? null : byThemAlone(by, { verb }))),
  ...rule('Gap', 'Anybody Deed1', (_: unknown, deed: Deed) => (deed.not === true ? null : doneAnyhow(deed))),
  ...rule('Gap', 'By Anybody Deed1', (_: unknown, __: unknown, deed: Deed) => (deed.not === true ? null : doneAnyhow(deed))),
  ...rule('Gap', 'By Set Deed1', (_: unknown, by: Things, deed: Deed) => doneTo(deed, by)),
  ...rule('Gap', 'Both By Set Deed1', (_: unknown, __: unknown, by: Things, deed: Deed) => (by.named?.each === true ? doneTo(deed, by) : null)),
  ...rule('Gap', 'Both Set Deed1', (_: unknown, by: Things, deed: Deed) => (by.named?.each === true ? doneTo(deed, by) : null)),
  // 靠 PR 关掉的 issue
  ...rule('Gap', 'ByMeans Set Deed1', (_: unknown, by: Things, deed: Deed) => (by.kind === 'PullRequest' ? doneTo(deed, by) : null)),
  ...rule('Gap', 'Neg By Set Deed1', (_: unknown, __: unknown, by: Things, deed: Deed) => notOf(doneTo(deed, by))),
  ...rule('Gap', 'Time By Set Deed1', (time: Time, _: unknown, by: Things, deed: Deed) => doneTo({ ...deed, time }, by)),
  ...rule('Gap', 'By Deed1', (_: unknown, deed: Deed) => doneAnyhow(deed)),
  ...rule('Gap', 'Loc By Deed1', (place: Things, _: unknown, deed: Deed) => doneAnyhow({ ...deed, place })),
  ...rule('Gap', 'Time Loc By Deed1', (time: Time, place: Things, _: unknown, deed: Deed) => doneAnyhow({ ...deed, time, place })),
  ...rule('Gap', 'Loc Time By Deed1', (place: Things, time: Time, _: unknown, deed: Deed) => doneAnyhow({ ...deed, time, place })),
  ...rule('Gap', 'Loc By Set Deed1', (place: Things, _: unknown, by: Things, deed: Deed) => (deed.place === undefined ? doneTo({ ...deed, place }, by) : null)),
  ...rule('Gap', 'Time Loc By Set Deed1', (time: Time, place: Things, _: unknown, by: Things, deed: Deed) => (deed.place === undefined ? doneTo({ ...deed, time, place }, by) : null)),
  ...rule('Gap', 'Loc Time By Set Deed1', (place: Things, time: Time, _: unknown, by: Things, deed: Deed) => (deed.place === undefined ? doneTo({ ...deed, time, place }, by) : null)),
  ...rule('Gap', 'Time By Deed1', (time: Time, _: unknown, deed: Deed) => doneAnyhow({ ...deed, time })),
  ...rule('Gap', 'Deed1', (deed: Deed) => (saysNothing(deed) ? null : withoutDoer(deed)), 0.15),
  // 提的 PR: nothing is said by it but their time, so that it is nothing to be asked.
  ...rule('Opened', 'Deed1', (deed: Deed) => (saysNothing(deed) && deed.not !== true ? opened(deed) : null)),
  // 至少被两个人 review 过, 只被一个人 review 过.
  ...rule('Gap', 'By Crowd Deed1', (_: unknown, quantity: Quantity, deed: Deed) => byMany(deed, quantity)),
  ...rule('Gap', 'Crowd Deed1', (quantity: Quantity, deed: Deed) => byMany(deed, quantity), 0.05),
  ...rule('Gap', 'AtLeast By? Number People Deed1', (_: unknown, __: unknown, number: number, ___: unknown, deed: Deed) => byMany(deed, { atLeast: number })),
  ...rule('Gap', 'MoreThan By? Number People Deed1', (_: unknown, __: unknown, number: number, ___: unknown, deed: Deed) => byMany(deed, { atLeast: number + 1 })),
  ...rule('Gap', 'AtLeast Have Number People Deed1', (_: unknown, __: unknown, number: number, ___: unknown, deed: Deed) => byMany(deed, { atLeast: number })),
  ...rule('Gap', 'V To Set', (verb: Word, _: unknown, place: Things) => (verb === 'merge' && place.kind === 'Project' ? doneAnyhow({ verb, place }) : null)),
  ...rule('Vp', 'OnlyOnce Have? Number Cl|People RoleNoun|Deed', (_: unknown, __: unknown, number: number, ___: unknown, verb: Verb) => withDeed(verb, { atLeast: number, atMost: number })),
  ...rule('Gap', 'OnlyOnce By? Number People Deed1', (_: unknown, __: unknown, number: number, ___: unknown, deed: Deed) => byMany(deed, { atLeast: number, atMost: number })),
  // 交给两个人一起做的
  ...rule('Gap', 'AssignedTo Crowd Together? DoIt', (_: unknown, quantity: Quantity) => byMany({ verb: 'own' }, quantity)),
  ...rule('Gap', 'By? Crowd Together DoIt', (_: unknown, quantity: Quantity) => byMany({ verb: 'own' }, quantity)),
  ...rule('Crowd', 'Quantity People', (quantity: Quantity) => quantity),
  ...rule('Crowd', 'Number People OrMore', (number: number) => ({ atLeast: number })),
  ...rule('Crowd', 'Number People', (number: number) => ({ atLeast: number, atMost: number }), 0.05),
  ...rule('Crowd', 'Number People OrLess', (number: number) => ({ atLeast: 0, atMost: number })),
  ...rule('Crowd', 'Number OrMore People', (number: number) => ({ atLeast: number })),
  ...rule('Gap', 'OnlyOnce At Number Cl Set Li? By? Deed1', (_: unknown, __: unknown, number: number, ___: unknown, set: Things, ____: unknown, _____: unknown, deed: Deed) => inSoMany(set, deed, { atLeast: number, atMost: number })),
  ...rule('Gap', 'At Amount Set Li? By? Deed1', (_: unknown, quantity: Quantity, set: Things, __: unknown, ___: unknown, deed: Deed) => inSoMany(set, deed, quantity)),
  ...rule('Gap', 'Self? V De? But|AlsoAnd? By? Self V', (_: unknown, verb: Word, __: unknown, ___: unknown, ____: unknown, _____: unknown, other: Word) => (isVerb(other) && (verb === 'write' || verb === 'open') ? bySelf(other) : null), 0.02),
  ...rule('Gap', 'By? RoleNoun|Self Self? V', (_: unknown, role: Verb | null, __: unknown, verb: Word) => (isVerb(verb) && (role === null || role === 'write') ? bySelf(verb) : null), 0.1),
  // 作者亲手合并的; what somebody else merged with his own hands he need not have written.
  ...rule('Gap', 'By? RoleNoun OwnHand V', (_: unknown, role: Verb, __: unknown, verb: Word) => (isVerb(verb) && role === 'write' ? bySelf(verb) : null)),
  ...rule('Gap', 'Set OwnHand V', (by: Things, _: unknown, verb: Word) => (isVerb(verb) && by.kind === 'Person' ? doneTo({ verb }, by) : null)),
  // Ben 没有亲自合并的 PR are his, whoever merged them, or nobody.
  ...rule('Gap', 'Set Neg OwnHand|Self V', (by: Things, _: unknown, __: unknown, verb: Word) => (isVerb(verb) && verb !== 'write' && verb !== 'open' && by.kind === 'Person' ? bothOf(belonging(by), notOf(doneTo({ verb }, by))) : null)),
  // 李雷提的但没有亲自合并的
  ...rule('Gap', 'Set V De? But|AlsoAnd? Neg OwnHand|Self V', (by: Things, made: Word, _: unknown, __: unknown, ___: unknown, ____: unknown, verb: Word) => (isVerb(verb) && verb !== made && by.kind === 'Person' ? bothOf(doneTo({ verb: made }, by), notOf(doneTo({ verb }, by))) : null)),
  ...rule('Gap', 'RoleNoun Neg OwnHand|Self V', (role: Verb, _: unknown, __: unknown, verb: Word) => (isVerb(verb) && role === 'write' ? notOf(bySelf(verb)) : null)),
  // 上个月由作者自己合并的
  ...rule('Gap', 'Time By? RoleNoun|Self Self? V', (time: Time, _: unknown, role: Verb | null, __: unknown, verb: Word) => (isVerb(verb) && (role === null || role === 'write') ? bothOf(bySelf(verb), doneAnyhow({ verb, time })) : null), 0.1),
  ...rule('Gap', 'Set V De? But|AlsoAnd? By? Others V', (by: Things, verb: Word, _: unknown, __: unknown, ___: unknown, ____: unknown, other: Word) => byOthers(by, verb, other)),
  // 被李雷批准但由别人合并的, 指派给李雷但由别人关闭的
  ...rule('Gap', 'By Set Deed1 De? But|AlsoAnd? By? Others V', (_: unknown, by: Things, deed: Deed, __: unknown, ___: unknown, ____: unknown, _____: unknown, other: Word) => (deed.not === true ? null : alsoByOthers(by, doneTo(deed, by), other))),
  ...rule('Gap', 'Set Deed1 De? But|AlsoAnd? By? Others V', (by: Things, deed: Deed, _: unknown, __: unknown, ___: unknown, ____: unknown, other: Word) => (deed.not === true ? null : alsoByOthers(by, doneTo(deed, by), other)), 0.02),
  ...rule('Gap', 'AssignedTo Set De? But|AlsoAnd? By? Others V', (_: unknown, by: Things, __: unknown, ___: unknown, ____: unknown, _____: unknown, other: Word) => alsoByOthers(by, by.kind === 'Person' ? doneByThings({ verb: 'own' }, by) : null, other)),
  // Who gave it to them is not known.
  ...rule('Gap', 'AssignedTo Set', (_: unknown, to: Things) => { const said = to.kind === 'Person' ? doneByThings({ verb: 'own' }, to) : null; return said === null ? null : { ...said, bare: true as const }; }),
];

/** budget 讨论过的会议: it stands before the verb. */
const spokenOf = (deed: Deed, topic: Things): Mod | null => (deed.verb === 'mention' ? doneThings(deed, topic) : null);

function eitherTime(verb: Word, [one, other]: readonly [Time, Time], said: (deed: Deed) => Mod | null): Mod | null {
  const [first, second] = [said({ verb, time: one }), said({ verb, time: other })];
  return first === null || second === null ? null : { ...eitherMod(first, second), ...(first.bare === true && { bare: true as const }) };
}

const nobody = (deed: Deed, word: unknown): Mod | null => (deed.not === true ? null : doneAnyhow(denied(deed, word)));

const denied = (deed: Deed, word: unknown): Deed => ({ ...deed, not: true, ...(word === 'never' && { never: true as const }) });
/** 没在上周合并: what is denied has its time already. */
const deniedWhole = (deed: Deed, word: unknown): Deed => ({ ...denied(deed, word), ...(deed.time !== undefined && { notThen: true as const }) });

/** Every PR was opened by somebody. */
export const saysNothing = ({ verb, time, place }: Deed): boolean => (verb === 'write' || verb === 'hold' || verb === 'raise') && time === undefined && place === undefined;

function inSoMany(meetings: Things, { verb, time, place, not }: Deed, quantity: Quantity): Mod | null {
  const isBare = time === undefined && place === undefined && not !== true;
  return isBare && meetings.kind === 'Meeting' && isVerb(verb) ? doneByThings({ verb }, { ...meetings, quantity }) : null;
}

function byMany(deed: Deed, quantity: Quantity): Mod | null {
  return isVerb(deed.verb) && deed.place === undefined && deed.not !== true ? bothOf(doneTo({ ...deed, not: false }, { ...things('Person'), quantity }), mod('', () => [])) : null;
}

/** 只有张三 review 过: and nobody else. */
function byThemAlone(by: Things, deed: Deed): Mod | null {
  const rest = by.kind === 'Person' && by.named !== undefined && deed.not !== true ? others(by) : null;
  return rest === null ? null : bothOf(doneTo(deed, by), notOf(doneTo({ ...deed, place: undefined }, rest)));
}

/** 除张三外还有人 review 过. */
function byTheRest(by: Things, deed: Deed): Mod | null {
  const rest = by.kind === 'Person' && by.named !== undefined && deed.not !== true ? others(by) : null;
  return rest === null ? null : doneTo(deed, rest);
}

function byOthers(by: Things, verb: Word, other: Word): Mod | null {
  return alsoByOthers(by, doneTo({ verb }, by), other);
}

function alsoByOthers(by: Things, said: Mod | null, other: Word): Mod | null {
  const rest = by.kind === 'Person' ? others(by) : null;
  return rest === null ? null : bothOf(said, doneTo({ verb: other }, rest));
}

/** 提过 PR, 只在 atlas 提过 PR, 有逾期的任务. */
const ofDoers: readonly Rule[] = [
  ...rule('Doing', 'Deed1 Set', (deed: Deed, object: Things) => doing(deed, object)),
  ...rule('Doings', 'Doing', (one: Doing) => [one]),
  ...rule('Doings', 'Both? Doing AlsoAnd Doing', (_: unknown, one: Doing, __: unknown, other: Doing) => [one, alike(other, one.deed)], 0.02),
  ...rule('Doings', 'Loc Both Doing AlsoAnd Doing', (place: Things, _: unknown, one: Doing, __: unknown, other: Doing) => [alike(one, { verb: 'open', place }), alike(other, { verb: 'open', place })]),
  ...rule('Doings', 'Time Both Doing AlsoAnd Doing', (time: Time, _: unknown, one: Doing, __: unknown, other: Doing) => [alike(one, { verb: 'open', time }), alike(other, { verb: 'open', time })]),
  ...rule('Vp', 'Doings', (all: readonly Doing[]) => didAll(all)),
  ...rule('Vp', 'Both Deed1 Set And Set', (_: unknown, deed: Deed, one: Things, __: unknown, other: Things) => (one.named === undefined && other.named === undefined && deed.not !== true ? bothOf(doneThings(deed, one), doneThings(deed, other)) : null)),
  // 同时聊到限流和上线流程的会
  ...rule('Vp', 'Both Deed1 Set', (_: unknown, deed: Deed, each: Things) => (each.named?.each === true && deed.not !== true ? doneThings(deed, each) : null)),
  // 提了 PR 但还没人 review 的人: those PRs.
  ...rule('Vp', 'Doing But|AlsoAnd? Nobody Deed1', ({ deed, object }: Doing, _: unknown, __: unknown, left: Deed) => { const those = deed.not === true || deed.verb === left.verb || object.named !== undefined || object.pick !== undefined ? null : narrowedBy(object, nobody(left, null)); return those === null ? null : doneThings(deed, those); }, 0.05),
  // 给王芳报的 issue 写修复 PR 的人
  ...rule('Vp', 'For Set V Mending? De? Kind', (_: unknown, issues: Things, verb: Word, __: unknown, ___: unknown, kind: Things) => (issues.kind === 'Issue' && kind.kind === 'PullRequest' && verb === 'write' ? mending(issues, kind) : null)),
  // 审过 atlas 的 PR 却没在里面写过 PR 的人
  ...rule('Vp', 'Deed1 Set But|AlsoAnd Neg At? Inside Deed1 Kind', (deed: Deed, object: Things, _: unknown, __: unknown, ___: unknown, ____: unknown, other: Deed, kind: Things) => notInside(deed, object, other, kind)),
  // 评审数量不少于八个的人
  ...rule('Vp', 'Deed Count Be? Quantity Cl?', (verb: Verb, _: unknown, __: unknown, quantity: Quantity) => givenSoMany(verb, quantity)),
  // 修的是罗铮提的 issue 的 PR
  ...rule('Vp', 'Deed1 De Be Set', (deed: Deed, _: unknown, __: unknown, object: Things) => (deed.not === true || isExact(object.quantity) ? null : doneThings(deed, object)), 0.05),
  // 自己提的 issue 自己关掉的人, 自己写 PR 自己合的人
  ...rule('Vp', 'Self Deed1 De? Kind AlsoAnd|But? By? Self V', (_: unknown, made: Deed, __: unknown, set: Things, ___: unknown, ____: unknown, _____: unknown, verb: Word) => (made.not === true || made.place !== undefined || made.time !== undefined ? null : selfMade(verb, made.verb, set))),
  // 在 atlas 提过 PR 但没在 k8s 提过
  ...rule('Vp', 'Doing But|AlsoAnd Deed1', (one: Doing, _: unknown, deed: Deed) => (one.deed.verb === deed.verb && one.object.named === undefined && (deed.place !== undefined || deed.time !== undefined) ? bothOf(doneThings(one.deed, one.object), doneThings(deed, one.object)) : null), 0.1),
  // 谁 review 了但没 approve PR 12
  ...rule('Vp', 'Deed1 But|AlsoAnd Deed1 Set', (one: Deed, _: unknown, other: Deed, set: Things) => (set.named !== undefined && one.verb !== other.verb ? bothOf(doneThings(one, set), doneThings(other, set)) : null), 0.05),
  // 一次 review 都没做过
  ...rule('Vp', 'Number Cl Deed Dou|AlsoAnd? Neg Light', (number: number, _: unknown, verb: Verb) => (number === 1 ? doneSomething({ verb, not: true }) : null)),
  ...rule('Vp', 'Only Deed1 Set', (_: unknown, deed: Deed, object: Things) => doneOnly(deed, object)),
  ...rule('Vp', 'Deed1', (deed: Deed) => { const said = doneSomething(deed); return said === null ? null : ({ ...said, objectless: true } satisfies ByDoer); }, 0.6),
  ...rule('Vp', 'Deed1', (deed: Deed) => (deed.verb === 'speak' ? spoke(deed) : null), 0.1),
  ...rule('Vp', 'AtLeast Deed1 Number Cl? De? Set', (_: unknown, deed: Deed, number: number, __: unknown, ___: unknown, object: Things) => ofMany(deed, object, { atLeast: number })),
  ...rule('Vp', 'OnlyOnce Deed1 Number Cl? De? Set', (_: unknown, deed: Deed, number: number, __: unknown, ___: unknown, object: Things) => ofMany(deed, object, { atLeast: number, atMost: number })),
  ...rule('Vp', 'Deed1 Set Amount', (deed: Deed, object: Things, quantity: Quantity) => ofMany(deed, object, quantity), 0.05),
  ...rule('Vp', 'V Self V De Set', (verb: Word, _: unknown, other: Word, __: unknown, set: Things) => selfMade(verb, other, set)),
  ...rule('Vp', 'Self? Deed1 Self De? Set', (_: unknown, deed: Deed, __: unknown, ___: unknown, set: Things) => (deed.time === undefined && deed.place === undefined ? (deed.not === true ? notOf(selfMade(deed.verb, 'write', set)) : selfMade(deed.verb, 'write', set)) : null), 0.05),
  ...rule('Vp', 'Neg V Self V De Set', (_: unknown, verb: Word, __: unknown, other: Word, ___: unknown, set: Things) => notOf(selfMade(verb, other, set))),
  ...rule('Vp', 'Loc Contribute', (place: Things) => (place.kind === 'Project' ? belonging(place) : null)),
  ...rule('Vp', 'Neg Loc Contribute', (_: unknown, place: Things) => (place.kind === 'Project' ? notOf(belonging(place)) : null)),
  ...rule('Vp', 'Only Loc Contribute', (_: unknown, place: Things) => contributesOnly(place)),
  ...rule('Vp', 'Have Set', (_: unknown, of: Things) => (isAll(of) ? null : owning(of))),
  // 有逾期任务和 open PR: of both sorts.
  ...rule('Vp', 'Both? Have Set And|AlsoAnd Have? Set', (_: unknown, __: unknown, one: Things, ___: unknown, ____: unknown, other: Things) => (one.named === undefined && other.named === undefined && one.pick === undefined && other.pick === undefined && !isAll(one) && !isAll(other) && one.kind !== other.kind ? bothOf(owning(one), owning(other)) : null)),
  // 一个 PR 都没提过, 一个 bug 都没有.
  ...rule('Vp', 'Number Cl Set Dou|AlsoAnd? Deed1', (number: number, _: unknown, set: Things, __: unknown, deed: Deed) => (number === 1 && deed.not === true && set.named === undefined && set.pick === undefined ? doneThings(deed, set) : null)),
  ...rule('Vp', 'Number Cl RoleNoun|Deed Dou|AlsoAnd? NoHave', (number: number, _: unknown, verb: Verb) => (number === 1 ? withDeed(verb, none) : null)),
  ...rule('Vp', 'Number Cl Set Dou|AlsoAnd? NoHave', (number: number, _: unknown, of: Things) => (number === 1 && of.named === undefined && of.quantity === undefined && of.pick === undefined ? owning({ ...of, quantity: none }) : null)),
  // 至少有两条没做完的任务
  ...rule('Vp', 'AtLeast Have Number Cl? De? Set', (_: unknown, __: unknown, number: number, ___: unknown, ____: unknown, of: Things) => soMany(of, { atLeast: number })),
  ...rule('Vp', 'Exactly Have Number Cl? De? Set', (_: unknown, __: unknown, number: number, ___: unknown, ____: unknown, of: Things) => soMany(of, { atLeast: number, atMost: number })),
  // 一条任务都没完成过: not one of theirs is done.
  ...rule('Vp', 'Number Cl Set Dou|AlsoAnd? Neg Stative', (number: number, _: unknown, of: Things, __: unknown, ___: unknown, said: Mod) => (number === 1 ? noneFinished(of, said) : null)),
  ...rule('Vp', 'Neg Stative Set', (_: unknown, said: Mod, of: Things) => noneFinished(of, said)),
  ...rule('Vp', 'NoHave Set', (_: unknown, of: Things) => (of.quantity === undefined && of.pick === undefined ? owning({ ...of, quantity: none }) : null)),
  ...rule('Vp', 'Have|With Deed', (_: unknown, verb: Verb) => withDeed(verb)),
  ...rule('Vp', 'Have Set De? Deed', (_: unknown, by: Things, __: unknown, verb: Verb) => (by.kind === 'Person' ? withDeed(verb, undefined, by) : null)),
  ...rule('Vp', 'NoHave Set De? Deed', (_: unknown, by: Things, __: unknown, verb: Verb) => (by.kind === 'Person' && by.quantity === undefined ? withDeed(verb, none, by) : null)),
  ...rule('Vp', 'NoHave Deed', (_: unknown, verb: Verb) => { const said = withDeed(verb, none); return said === null ? null : ({ ...said, bare: true, denied: true } satisfies ByDoer); }),
  // 至少有三位评审人的
  ...rule('Vp', 'AtLeast Have Number Cl|People? De? RoleNoun|Deed', (_: unknown, __: unknown, number: number, ___: unknown, ____: unknown, verb: Verb) => (number > 0 ? withDeed(verb, { atLeast: number }) : null)),
  ...rule('Vp', 'Quantity Cl|People De? RoleNoun', (quantity: Quantity, _: unknown, __: unknown, verb: Verb) => withDeed(verb, quantity), 0.05),
  ...rule('Vp', 'Have Amount De? RoleNoun', (_: unknown, quantity: Quantity, __: unknown, verb: Verb) => withDeed(verb, quantity)),
  ...rule('Vp', 'V|RoleNoun De? People Count? Be? Quantity People|Cl?', (verb: Word, _: unknown, __: unknown, ___: unknown, ____: unknown, quantity: Quantity) => byMany({ verb }, quantity)),
  ...rule('Vp', 'RoleNoun|Deed Count? Quantity Cl|People?', (verb: Verb, _: unknown, quantity: Quantity) => withDeed(verb, quantity)),
  ...rule('Vp', 'RoleNoun|Deed Count? Number Cl|People OrMore', (verb: Verb, _: unknown, number: number) => withDeed(verb, { atLeast: number })),
  ...rule('Vp', 'Have Amount Deed', (_: unknown, quantity: Quantity, verb: Verb) => withDeed(verb, quantity)),
  ...rule('Vp', 'Have Quantity People Deed1', (_: unknown, quantity: Quantity, __: unknown, deed: Deed) => byMany(deed, quantity)),
  ...rule('Vp', 'Have Crowd Deed1', (_: unknown, quantity: Quantity, deed: Deed) => byMany(deed, quantity)),
  ...rule('Vp', 'Have|With RoleNoun', (_: unknown, verb: Verb) => withDeed(verb)),
  ...rule('Vp', 'NoHave RoleNoun', (_: unknown, verb: Verb) => withDeed(verb, none)),
  // PR 超过10个, open issue 不到 3 个.
  ...rule('Vp', 'Have? Set De? Count? Amount', (_: unknown, of: Things, __: unknown, ___: unknown, quantity: Quantity) => (of.quantity === undefined && of.named === undefined && of.pick === undefined ? soManyThere(of, quantity) : null), 0.05),
  // 谁评审的 PR 超过 8 个: those that they reviewed, rather than theirs that were reviewed.
  ...rule('Vp', 'Deed1 De Set Count? Amount', (deed: Deed, _: unknown, object: Things, __: unknown, quantity: Quantity) => (deed.not === true ? null : ofMany(deed, object, quantity))),
  ...rule('Vp', 'Have Set NoHave Set', (_: unknown, one: Things, __: unknown, other: Things) => bothOf(having(one), having({ ...other, quantity: none }))),
];

const isPlain = ({ named, where }: Things): boolean => named === undefined && where.length === 0;

function ofMany(deed: Deed, object: Things, quantity: Quantity): Mod | null {
  return object.named !== undefined || object.quantity !== undefined || object.pick !== undefined ? null : doneThings(deed, { ...object, quantity });
}

const soMany = (of: Things, quantity: Quantity): Mod | null => (quantity.atLeast < 1 || of.named !== undefined || of.quantity !== undefined || of.pick !== undefined || isAll(of) ? null : owning({ ...of, quantity }));

/** 合并的 PR 超过 8 个: of people it is what they merged, which is said otherwise. */
function soManyThere(of: Things, quantity: Quantity): Mod | null {
  const there = having({ ...of, quantity });
  return there === null || of.bare !== true ? there : mod(`not people ${there.signature}`, (kind) => (kind === 'Person' ? null : there.of(kind)));
}

/** There, where the other was done. */
function notInside(deed: Deed, object: Things, other: Deed, kind: Things): Mod | null {
  const places = object.where.filter((one) => one.is === 'linked' && one.to.kind === 'Project');
  return places.length === 0 || other.place !== undefined || deed.not === true ? null : bothOf(doneThings(deed, object), notOf(doneThings(other, { ...kind, where: [...kind.where, ...places] })));
}

/** Who wrote pull requests for the issues. */
function mending(issues: Things, pulls: Things): Mod | null {
  const those = narrowedBy(pulls, doneThings({ verb: 'close' }, issues));
  return those === null ? null : doneThings({ verb: 'write' }, those);
}

function givenSoMany(verb: Verb, quantity: Quantity): Mod | null {
  const given = verb === 'comment' ? null : doneThings({ verb }, { ...things('PullRequest'), quantity });
  return given === null ? null : mod(`people ${given.signature}`, (kind) => (kind === 'Person' ? given.of(kind) : null));
}

/** Of people alone: a meeting's tasks are not finished by it. */
function noneFinished(of: Things, said: Mod): Mod | null {
  const finished = of.kind === 'ActionItem' && said.signature === 'state done' && of.named === undefined && of.quantity === undefined && of.pick === undefined ? narrowedBy(of, said) : null;
  const had = finished === null ? null : having({ ...finished, quantity: none });
  return had === null ? null : mod(`people ${had.signature}`, (kind) => (kind === 'Person' ? had.of(kind) : null));
}

/** A meeting has people in it; of a PR, one does not say that it has somebody. */
function owning(of: Things): Mod | null {
  // 谁有被分配的 issue: those that were assigned to him.
  const has = having(of.where.some(isAssigned) ? { ...of, done: 'own' } : of);
  return of.kind !== 'Person' || has === null ? has : mod(`people ${has.signature}`, (kind) => (kind === 'Meeting' ? has.of(kind) : null));
}

export interface Doing {
  readonly deed: Deed;
  readonly object: Things;
}

function doing(deed: Deed, object: Things): Doing | null {
  return doneThings(deed, object) === null ? null : { deed, object };
}

export function didAll(all: readonly Doing[]): Mod | null {
  return all.map(({ deed, object }) => doneThings(deed, object)).reduce((one: Mod | null, other) => bothOf(one, other), mod('', () => []));
}

/** What is said of the first holds for the second that says nothing of its own: where, and when. */
export function alike({ deed, object }: Doing, { time, place }: Deed): Doing {
  return { deed: { ...deed, ...(deed.time === undefined && time !== undefined && { time }), ...(deed.place === undefined && place !== undefined && deed.time === undefined && { place }) }, object };
}

/** 合并过自己提的 PR. */
function selfMade(verb: Word, made: Word, set: Things): Mod | null {
  if (!isVerb(verb) || (made !== 'write' && made !== 'open')) return null;
  const own = narrowedBy(set, bySelf(verb));
  // Of all who commented on what its author commented on, others are some too.
  const doneByOne = singleEnds.has(roleOfDoer(verb, set.kind) ?? '') ? verb : made;
  const done = own === null ? null : doneThings({ verb: doneByOne }, own);
  // A PR that closes what its own author reported is another thing than what its closer had reported.
  return done === null ? null : mod(`people ${done.signature}`, (kind) => (kind === 'Person' ? done.of(kind) : null));
}

function contributesOnly(place: Things): Mod | null {
  const rest = place.kind === 'Project' ? others(place) : null;
  return rest === null ? null : bothOf(belonging(place), notOf(belonging(rest)));
}

/** 会关闭: what a pull request is to close; of people nobody knows what they will do. */
function willClose({ verb, time, place, not }: Deed, of: Things): Mod | null {
  const said = verb === 'close' && time === undefined && place === undefined && not !== true && of.kind === 'Issue' ? doneThings({ verb }, of) : null;
  return said === null ? null : mod(`will ${said.signature}`, (kind) => (kind === 'PullRequest' ? said.of(kind) : null));
}

const willBeClosed = ({ verb, time, place, not }: Deed, by: Things): Mod | null => (verb === 'close' && time === undefined && place === undefined && not !== true && by.kind === 'PullRequest' ? doneTo({ verb }, by) : null);

const closing: readonly Rule[] = [
  // 会关闭 security issue 的 PR, 会被草稿 PR 关闭的 issue
  ...rule('Vp', 'Will Deed1 Set', (_: unknown, deed: Deed, of: Things) => willClose(deed, of)),
  ...rule('Vp', 'Have Will V De Set', (_: unknown, __: unknown, verb: Word, ___: unknown, of: Things) => willClose({ verb }, of)),
  ...rule('Vp', 'NoHave Will V De Set', (_: unknown, __: unknown, verb: Word, ___: unknown, of: Things) => (of.quantity === undefined ? notOf(willClose({ verb }, of)) : null)),
  ...rule('Gap', 'Will By Set Deed1', (_: unknown, __: unknown, by: Things, deed: Deed) => willBeClosed(deed, by)),
  ...rule('S', 'Set Will Deed1 Asked', (by: Things, _: unknown, deed: Deed, of: Asked) => answered(of, narrowedBy(of.set, willBeClosed(deed, by)))),
  ...rule('S', 'Set Will By Asked Deed1 De?', (object: Things, _: unknown, __: unknown, of: Asked, deed: Deed) => answered(of, narrowedBy(of.set, willClose(deed, object)))),
];

export const predicateRules: readonly Rule[] = [...deeds, ...byPeople, ...ofDoers, ...closing];
