/** Chinese descriptions by what is missing, or by whom it is alike: 没开过会的项目, 跟 Nora 开过会却没跟 Tom 开过会的人, 作者和合并人是同一人的 PR, 提到飞书的待办, ledger 以外. */
import { rule, type Rule } from '../chart.ts';
import type { Plan } from '#schemas/query';
import { rankPlan, setOf, type Ranking } from '../asks.ts';
import { about } from '../contents.ts';
import { isOneOfEach, isWork, linked, mod, narrowed, things, type Mod, type Things, type Time } from '../meanings.ts';
import { belonging, bothOf, bySelf, doneByThings, except, having, narrowedBy, none, notOf, others, roleOfDoer, timed, whoDid } from '../predicates.ts';
import { state } from '../states.ts';
import { doneAtAll, type Verb } from '../verbs.ts';
import { groupPath } from '../relations.ts';
import { answered, counted, found, people, whether } from './asking.ts';
import { isCountable } from './counted.ts';
import { doneAnyhow, doneThings, doneTo, inTheirTime, isVerb, type Asked, type Deed, type Word } from './meaning.ts';
import type { Doing } from './predicate-rules.ts';

const items = new Set(['Decision', 'ActionItem', 'Question', 'Risk']);

/** No meetings at all, of people and projects. */
function neverMet(meetings: Things): Mod | null {
  const [attended, set] = [whoDid({ verb: 'attend' }, { ...meetings, quantity: none }), setOf(meetings)];
  return attended === null || set === null ? null : mod(`never met ${attended.signature}`, (kind) => (kind === 'Person' ? attended.of(kind) : kind === 'Project' ? linked('part', set, { quantity: none }) : null));
}

/** In which nobody did it to anything then. */
function nobodyThere({ deed, object }: Doing, time?: Time): Mod | null {
  const done = deed.not === true || deed.place !== undefined || (time !== undefined && deed.time !== undefined) ? null : narrowedBy(object, doneAnyhow({ ...deed, ...(time && { time }) }));
  const there = done === null ? null : having({ ...done, quantity: none });
  return there === null ? null : mod(`nobody there ${there.signature}`, (kind) => (kind === 'Project' ? there.of(kind) : null));
}

/** 上周没有 PR 的项目 */
function noneThen(set: Things, time: Time): Mod | null {
  const then = set.named !== undefined || set.pick !== undefined || set.quantity !== undefined || set.untimed === true || set.kind === 'Meeting' ? null : inTheirTime(set, time);
  const without = then === null ? null : having({ ...then, quantity: none });
  return without === null ? null : mod(`none then ${without.signature}`, (kind) => (kind === 'Project' || kind === 'Person' ? without.of(kind) : null));
}

/** At meetings that somebody else was at. */
function metWith(by: Things, meetings: Things, time?: Time): Mod | null {
  const theirs = by.kind === 'Person' && by.named !== undefined ? narrowedBy(time === undefined ? meetings : narrowed(meetings, timed(time)), doneTo({ verb: 'attend' }, by)) : null;
  const met = theirs === null ? null : whoDid({ verb: 'attend' }, theirs);
  const rest = others(by);
  return met === null || rest === null ? null : mod(`met ${met.signature}`, (kind) => (kind === 'Person' ? [...rest.where, ...(met.of(kind) ?? [])] : null));
}

/** Not at any meeting with them. */
function neverMetWith(by: Things, meetings: Things): Mod | null {
  const theirs = by.kind === 'Person' && by.named !== undefined ? narrowedBy(meetings, doneTo({ verb: 'attend' }, by)) : null;
  return theirs === null ? null : notOf(whoDid({ verb: 'attend' }, theirs));
}

const isMeeting = ({ verb, place, not }: Deed): boolean => (verb === 'hold' || verb === 'attend') && place === undefined && not !== true;

const meetings: readonly Rule[] = [
  ...rule('Vp', 'Neg Meet', (_: unknown, set: Things) => neverMet(set), 0.05),
  ...rule('Vp', 'Time Neg Meet', (time: Time, _: unknown, set: Things) => { const then = narrowed(set, timed(time)); return then === null ? null : neverMet(then); }, 0.05),
  // 过去两周里谁都没提交过代码的项目, 上周没有 PR 的项目
  ...rule('Vp', 'Nobody Doing', (_: unknown, one: Doing) => nobodyThere(one)),
  ...rule('Vp', 'Time Li? Nobody Doing', (time: Time, _: unknown, __: unknown, one: Doing) => nobodyThere(one, time)),
  ...rule('Vp', 'Time Li? NoHave Set', (time: Time, _: unknown, __: unknown, set: Things) => noneThen(set, time), 0.05),
  ...rule('Vp', 'And Set Together? Meet', (_: unknown, by: Things, __: unknown, set: Things) => metWith(by, set), 0.05),
  ...rule('Vp', 'Neg And Set Together? Meet', (_: unknown, __: unknown, by: Things, ___: unknown, set: Things) => neverMetWith(by, set)),
  // 跟 Nora 一起开过灯塔周会的人
  ...rule('Vp', 'And Set Together? Doing', (_: unknown, by: Things, __: unknown, { deed, object }: Doing) => (isMeeting(deed) && object.kind === 'Meeting' && object.named === undefined && object.pick === undefined ? metWith(by, object, deed.time) : null), 0.05),
  ...rule('Vp', 'Neg And Set Together? Doing', (_: unknown, __: unknown, by: Things, ___: unknown, { deed, object }: Doing) => (isMeeting(deed) && deed.time === undefined && object.kind === 'Meeting' && object.named === undefined && object.pick === undefined ? neverMetWith(by, object) : null), 0.05),
  // 从没在会上被提到的人
  ...rule('Gap', 'Neg Loc By Deed1', (_: unknown, place: Things, __: unknown, deed: Deed) => (deed.verb === 'mention' && deed.not !== true && place.kind === 'Meeting' ? notOf(doneTo(deed, place)) : null)),
];

/** Came up in the meetings, in each where several are named; of people it would be whether they were there. */
function cameUpIn(place: Things, isEach: boolean): Mod | null {
  const said = place.kind === 'Meeting' && (!isEach || place.named?.each === true || place.where.some(isOneOfEach)) ? doneTo({ verb: 'mention' }, place) : null;
  return said === null ? null : mod(`came up ${said.signature}`, (kind) => (kind === 'Person' ? null : said.of(kind)));
}

const cameUp: readonly Rule[] = [
  // 在架构评审和码头周会上都出现过的话题, 限流在哪些会上出现过
  ...rule('Gap', 'Loc Appear', (place: Things) => cameUpIn(place, false)),
  ...rule('Gap', 'Loc Dou Appear', (place: Things) => cameUpIn(place, true)),
  ...rule('S', 'Set Be? At Asked Li? Appear De?', (object: Things, _: unknown, __: unknown, of: Asked) => (object.kind === 'Person' || of.set.kind !== 'Meeting' ? null : answered(of, narrowedBy(of.set, doneThings({ verb: 'mention' }, object))))),
];

/** Its author did it as well. */
const sameOne = (one: Verb, other: Verb): Mod | null => (one === other ? null : one === 'write' ? bySelf(other) : other === 'write' ? bySelf(one) : sharedBy(one, other));

/** 负责人和合并者是同一个人的. */
function sharedBy(one: Verb, other: Verb): Mod | null {
  if ([one, other].some((verb) => verb === 'approve' || verb === 'requestChanges')) return null;
  return mod(`${one} and ${other} by one`, (kind) => {
    const [first, second] = isWork(kind) ? [roleOfDoer(one, kind), roleOfDoer(other, kind)] : [];
    return first === undefined || second === undefined || first === second ? null : { is: 'sharing', roles: [first, second], kind: 'Person' };
  });
}

/** Somebody else did it. */
function anotherOne(one: Verb, other: Verb): Mod | null {
  if (one !== 'write' && other !== 'write') return null;
  const done = one === 'write' ? other : one;
  return bothOf(doneByThings({ verb: done }, people), notOf(sameOne(one, other)));
}

const alike: readonly Rule[] = [
  ...rule('DoerNoun', 'RoleNoun', (verb: Verb) => verb),
  ...rule('DoerNoun', 'V De Kind', (verb: Word, _: unknown, kind: Things) => (isVerb(verb) && kind.kind === 'Person' && kind.where.length === 0 ? verb : null)),
  ...rule('Alike', 'DoerNoun And DoerNoun Be SamePerson', (one: Verb, _: unknown, other: Verb) => sameOne(one, other)),
  ...rule('Alike', 'DoerNoun And DoerNoun OtherPerson', (one: Verb, _: unknown, other: Verb) => anotherOne(one, other)),
  ...rule('Plain', 'Alike', (said: Mod) => said),
  // 哪些 PR 的作者和合并的人是同一个人
  ...rule('S', 'Have? Asked De Alike De?', (_: unknown, of: Asked, __: unknown, said: Mod) => answered(of, narrowedBy(of.set, said))),
  ...rule('Plain', 'SamePerson Both RoleNoun AlsoAnd Be? RoleNoun', (_: unknown, __: unknown, one: Verb, ___: unknown, ____: unknown, other: Verb) => sameOne(one, other)),
  ...rule('Plain', 'RoleNoun Be RoleNoun', (one: Verb, _: unknown, other: Verb) => sameOne(one, other)),
  ...rule('Gap', 'Time RoleNoun|Self Self? V', (time: Time, role: Verb | null, _: unknown, verb: Word) => (isVerb(verb) && (role === null || role === 'write') ? bothOf(bySelf(verb), doneAtAll({ verb, time })) : null), 0.1),
  // 自己合并自己 PR 的情况有几次
  ...rule('Set', 'Self V Self De? Kind De Case', (_: unknown, verb: Word, __: unknown, ___: unknown, set: Things) => (isVerb(verb) ? narrowedBy(set, bySelf(verb)) : null)),
];

/** 提到缓存的会议上做的决定: behind 的 something else begins. */
const isOneText = (words: readonly string[]): boolean => !words.some((word) => /^[过了]|的/u.test(word));

const texts: readonly Rule[] = [
  // 提到飞书的待办, 决定里讲到 snapshots 的: what was noted of them is their text.
  ...rule('Plain', 'Have? Telling Text', (_: unknown, __: unknown, words: readonly string[]) => { const said = isOneText(words) ? about(words) : null; return said === null ? null : mod(`telling ${said.signature}`, (kind) => (items.has(kind) ? said.of(kind) : null)); }, 0.2),
];

/** Wherever it was but there. */
const elsewhere = ({ deed, object }: Doing, place: Things): Doing | null => {
  const rest = place.kind !== 'Project' || place.named === undefined || deed.place !== undefined ? null : narrowedBy(object, except(place));
  return rest === null ? null : { deed, object: rest };
};

/** 代码: commits are written, pull requests reviewed. */
function codeDone(deed: Deed, owner?: Things): Doing | null {
  const kind = deed.verb === 'write' || deed.verb === 'open' ? 'Commit' : ['review', 'approve', 'merge'].includes(deed.verb) ? 'PullRequest' : null;
  const object = kind === null ? null : owner === undefined ? things(kind) : narrowedBy(things(kind), belonging(owner));
  return object === null || doneThings({ ...deed, verb: kind === 'Commit' ? 'write' : deed.verb }, object) === null ? null : { deed: { ...deed, verb: kind === 'Commit' ? 'write' : deed.verb }, object };
}

const doings: readonly Rule[] = [
  ...rule('Doing', 'At Set Outside De? Doing', (_: unknown, place: Things, __: unknown, ___: unknown, one: Doing) => elsewhere(one, place)),
  ...rule('Doing', 'Deed1 Code', (deed: Deed) => codeDone(deed)),
  ...rule('Doing', 'Deed1 Name|Me De? Code', (deed: Deed, owner: Things) => (deed.verb === 'write' ? null : codeDone(deed, owner))),
  ...rule('Doing', 'Deed1 Others De Code', (deed: Deed) => (deed.verb === 'merge' ? { deed, object: things('PullRequest', { is: 'not', of: { is: 'sharing', roles: ['author', 'merger'], kind: 'Person' } }) } : null)),
  ...rule('Vp', 'Have Set Ongoing Mending', (_: unknown, set: Things) => beingMended(set)),
];

/** By an open pull request. */
function beingMended(set: Things): Mod | null {
  const open = set.kind === 'PullRequest' && set.where.length === 0 ? narrowedBy(set, state('open')) : null;
  const mended = open === null ? null : doneTo({ verb: 'close' }, open);
  return mended === null ? null : mod(`being mended ${mended.signature}`, (kind) => (kind === 'Issue' ? mended.of(kind) : null));
}

/** Of whose pull requests most were sent back, or merged. How often they were reviewed is another number. */
function mostOfAuthors(set: Things, deed: Deed, best: Ranking): Plan | null {
  const isOnce = ['requestChanges', 'approve', 'merge', 'close'].includes(deed.verb) && deed.not !== true && isCountable(set) && isWork(set.kind);
  const done = isOnce ? narrowedBy(set, doneAnyhow(deed)) : null;
  return done === null ? null : rankPlan(done, people, groupPath(set.kind, 'Person'), best);
}

const questions: readonly Rule[] = [
  // Ana 所提 issue: who did it stands before 所.
  ...rule('Set', 'Name|Me Suo Deed1 De? Set', (by: Things, _: unknown, deed: Deed, __: unknown, set: Things) => (by.kind === 'Person' && set.named === undefined && set.pick === undefined ? narrowedBy(set, doneTo(deed, by)) : null)),
  // Nora 在 issue 里留过言的
  ...rule('Set', 'Name|Me At Kind Li Deed1 De', (by: Things, _: unknown, set: Things, __: unknown, deed: Deed) => (by.kind === 'Person' && deed.verb === 'comment' && set.named === undefined ? narrowedBy(set, doneTo(deed, by)) : null)),
  // 除 ledger 外 Tom 还提过哪些 PR
  ...rule('S', 'Except Set Outside Name|Me AlsoAnd? Deed1 Asked', (_: unknown, place: Things, __: unknown, by: Things, ___: unknown, deed: Deed, of: Asked) => (place.kind === 'Project' && place.named !== undefined && by.kind === 'Person' && of.set.kind !== 'Person' && of.set.kind !== 'Project' ? answered(of, narrowedBy(narrowedBy(of.set, except(place)), doneTo(deed, by))) : null)),
  // 谁的 PR 被打回最多, 谁提的 PR 被 request changes 最多
  ...rule('S', 'Who De Set By? Deed1 De|Degree? Count? Best', (_: unknown, __: unknown, set: Things, ___: unknown, deed: Deed, ____: unknown, _____: unknown, best: Ranking) => mostOfAuthors(set, deed, best)),
  ...rule('S', 'Who V De Set By? Deed1 De|Degree? Count? Best', (_: unknown, made: Word, __: unknown, set: Things, ___: unknown, deed: Deed, ____: unknown, _____: unknown, best: Ranking) => (made === 'write' ? mostOfAuthors(set, deed, best) : null)),
  // beacon 有谁贡献过
  ...rule('S', 'Set Have Who Contribute De?', (place: Things) => (place.kind === 'Project' ? found(narrowedBy(people, belonging(place))) : null)),
  // 王芳提的 issue 有没有 PR 在修
  ...rule('S', 'Set HaveWhether Set Ongoing Mending De? Ma?', (set: Things, _: unknown, by: Things) => (set.pick === undefined ? whether(narrowedBy(set, beingMended(by))) : null)),
  // open bug 还剩几个没人认领
  ...rule('S', 'Set Left HowManyOf Said De?', (set: Things, _: unknown, __: unknown, said: Mod) => (set.named === undefined && set.pick === undefined ? counted(narrowedBy(narrowedBy(set, state('open')), said)) : null)),
];

export const nobodyRules: readonly Rule[] = [...meetings, ...cameUp, ...alike, ...texts, ...doings, ...questions];
