/** Chinese descriptions of sets: what is said of things stands before them, mostly with 的: 张三上周提的 PR, atlas 里没人 review 过的 PR. */
import type { Condition } from '#schemas/query';
import { labelled, titled } from '../contents.ts';
import { rule, type Rule } from '../chart.ts';
import { afterPicking, setOf } from '../asks.ts';
import { conditionsInTime } from '../event-times.ts';
import { isWork, mod, notMod, things, type Mod, type Pick, type Quantity, type Things, type Time } from '../meanings.ts';
import { belonging, bySelf, doneByThings, except, having, havingNone, inRepository, narrowedBy, objectsOf, others, timed, together, whoDid } from '../predicates.ts';
import { belongsTo, singleEnds } from '../relations.ts';
import { singular } from '../texts.ts';
import type { Verb } from '../verbs.ts';
import { asItWas } from './as-of.ts';
import { doneTo, isExact, isNever, isOverdue, isVerb, overdueSince, type Word } from './meaning.ts';

/** When they came to be so is not known. */
const lasting: ReadonlySet<string> = new Set(['state done', 'state answered', 'state retracted']);
export const timeless = (said: Mod): Mod => (lasting.has(said.signature) ? { ...said, untimed: true } : said);

/** More can be said of it. */
const isOpen = (set: Things): boolean => set.named === undefined && set.quantity === undefined;
/** What is said before how they are picked narrows what is picked from: 张三参与的最近3个 issue. */
export const more = (set: Things, said: Mod | null): Things | null => (isOpen(set) ? stillMissing(set, said, narrowedBy(set, said)) : null);
/** Who did it, and when it came to be so, is not told by what else is said. */
function stillMissing(set: Things, said: (Mod & { readonly doer?: true }) | null, narrow: Things | null): Things | null {
  return narrow === null ? null : { ...narrow, ...(set.bare === true && said?.doer !== true && { bare: true as const }), ...(set.untimed === true && { untimed: true as const }) };
}
/** What is said behind would narrow what was picked. */
const after = (set: Things, said: Mod | null): Things | null => (set.pick === undefined ? more(set, said) : null);
export const picked = (set: Things | null, pick: Pick): Things | null => (set === null || set.pick !== undefined || !isOpen(set) || set.untimed === true || (pick.limit !== null && 'isBehind' in set) || ('isTop' in pick && set.kind === 'Meeting') || ('isOccasion' in pick && cameOfMeetings(set)) ? null : { ...set, pick });

/** 上次复盘的行动项: the occasion is that of the meeting, rather than of the newest of what came of any. */
export const cameOfMeetings = ({ where }: Things): boolean => where.some((condition) => condition.is === 'linked' && condition.to.kind === 'Meeting');
const quantified = (set: Things, quantity: Quantity): Things | null => (isOpen(set) && set.pick === undefined ? { ...set, quantity } : null);

/** atlas 最早的三个 issue 里没关的: the three are those of atlas. */
const isPickedAlready = (said: Condition): boolean => said.is === 'all' && said.of.some(({ is }) => is === 'picked');

/** 除了灯塔周会的决定: the name of the meetings begins with that of a project. */
const isHeldSomewhere = ({ kind, where }: Things): boolean => kind === 'Meeting' || where.some((said) => said.is === 'linked' && said.to.kind === 'Meeting');

/** 张三的 PR, 会议的决定; whose they are may be told before how they are picked: 李雷最近的 PR. */
const owned = (owner: Things, set: Things): Things | null => (owner.quantity !== undefined || owner.alsoCalled?.includes(set.kind) === true || set.where.some(isPickedAlready) || (owner.kind === set.kind && owner.named === undefined) || (owner.kind === 'Project' && set.kind === 'Person' && set.where.length > 0) ? null : isOpen(set) ? belongingToOne(owner, set) : inRepository(set, owner));
/** Nothing is in two repositories, or by two authors. */
function belongingToOne(owner: Things, set: Things): Things | null {
  const said = belonging(owner)?.of(set.kind) ?? [];
  const isSecond = said.some((one) => one.is === 'linked' && singleEnds.has(one.role) && one.to.kind !== 'Meeting' && set.where.some((other) => other.is === 'linked' && other.role === one.role && other.atMost === undefined));
  // atlas 的会上定下的任务: the meetings are those of atlas.
  const isOfMeetings = owner.kind === 'Project' && set.where.some((other) => other.is === 'linked' && other.role === 'raised in' && other.to.where.length === 0);
  const theirs = belonging(owner);
  return isOfMeetings || isSecond ? null : stillMissing(set, owner.kind === 'Person' && theirs !== null ? { ...theirs, doer: true } : theirs, narrowedBy(set, theirs));
}

/** 上周最后一个合并的 PR: that was merged then. */
function inItsTime(set: Things, time: Time): Things | null {
  if (!isOpen(set) || set.untimed === true) return null;
  if (isOverdue(set)) return set.pick === undefined ? overdueSince(set, time) : null;
  const then = asItWas(set, time);
  if (then !== undefined) return then;
  if (set.pick === undefined && !isEnded(set)) return more(set, timed(time));
  const where = conditionsInTime(set.kind, set.where, time);
  return where === null ? null : { ...set, where };
}

/** 上个月 merged PR were merged then, as 上个月合并的 PR were. */
const isEnded = ({ where }: Things): boolean => where.some((said) => said.is === 'one of' && said.property === 'state' && said.values.length === 1 && (said.values[0] === 'merged' || said.values[0] === 'closed'));

const heldThen = (set: Things, time: Time): Things | null => (set.kind === 'Meeting' && set.pick === undefined && time.days.from !== null && time.days.before !== null ? inItsTime(set, time) : null);

function byOthers(set: Things | null, by: Things): Things | null {
  const rest = by.kind === 'Person' ? others(by) : null;
  return rest === null ? null : narrowedBy(set, belonging(rest));
}

/** 李雷合并的 PR: he merged them, and has not written them for that. */
function ownedAtOnce(owner: Things, set: Things): Things | null {
  return owner.kind === 'Person' && set.bare === true ? null : owned(owner, set);
}

const sideBySide = (one: Things, other: Things): Things | null => (one.kind === 'Person' || one.kind === 'Project' ? together(one, other, true) : null);

const isPlain = ({ named, where, pick }: Things): boolean => named === undefined && where.length === 0 && pick === undefined;

/** 最近10个 PR 中没人 review 的: of those ten, not ten of those. */
function amongPicked(set: Things, said: Mod): Things | null {
  const those = isOpen(set) ? afterPicking(set) : null;
  return those === null ? null : narrowedBy(those, said);
}

const behind = (set: Things | null): Things | null => (set === null ? null : Object.assign({ ...set }, { isBehind: true }));

/** PR 从来没被评审过的（作者）: whose that are denies it of all of them, unlike 从来没被评审过的 PR 的作者. */
const deniedBehind = (whole: Things, said: Mod, set: Things | null): Things | null => (set === null || !isNever(said) ? set : Object.assign({ ...set }, { denied: { whole, said } }));
const isDeniedOfAll = (set: Things): set is Things & { readonly denied: { readonly whole: Things; readonly said: Mod } } => 'denied' in set;

/** 提到缓存的会议上做的决定: the meetings spoke of it. */
const isOfMeetings = (said: Mod, { where }: Things): boolean => said.signature.startsWith('telling') && where.some((one) => one.is === 'linked' && one.role === 'raised in' && one.to.where.length === 0);

/** 会上提到的 PR 的作者: the PRs came up there, rather than their authors. */
const isOfTheirs = (said: Mod, { kind, where }: Things): boolean => kind === 'Person' && where.length > 0 && said.of('Person')?.some((one) => one.is === 'linked' && one.role === 'mentioned in') === true;

/** 6月创建的 PR 中6月没合并的: what is said before is said of the PRs, before what is said behind. */
const isOfThatTime = (set: Things): boolean => 'isBehind' in set && set.where.some(({ is }) => is === 'within');

const described = (set: Things | null): Things | null => (set === null ? null : Object.assign({ ...set }, { isDescribed: true }));

/** PR 修的是罗铮提的 issue says something of the PR: nothing stands before 是 in a description. */
const beginning = (said: Mod, set: Things | null): Things | null => (set === null || !('isCopula' in said) ? set : Object.assign({ ...set }, { isCopula: true }));

const sets: readonly Rule[] = [
  // A note is spoken of as one: 张三 is a person, whoever wrote about him.
  ...rule('Set', 'Kind|Name|Me|My', (set: Things) => (set.kind === 'Note' && set.named !== undefined ? null : set)),
  // 所有 PR: the same set, but 参加了所有会议 is more than 参加了会议.
  ...rule('Set', 'All De? Set', (_: unknown, __: unknown, set: Things) => (isOpen(set) && set.pick === undefined ? { ...set, isAll: true } : null)),
  ...rule('Set', 'Kind Kind', (one: Things, other: Things) => (one.kind === other.kind && one.kind === 'Meeting' ? { ...one, where: [...one.where, ...other.where] } : null)),
  ...rule('Set', 'Kind De Kind', (one: Things, _: unknown, other: Things) => (one.kind === 'Meeting' && other.kind === 'Meeting' ? { ...one, where: [...one.where, ...other.where] } : null)),
  ...rule('Set', 'Kind Name', (kind: Things, name: Things) => (name.kind === kind.kind && name.kind !== 'Project' && kind.where.length === 0 ? name : null)),
  // k8s#38 这个 issue
  ...rule('Set', 'Name Apposed Cl? Kind', (name: Things, _: unknown, __: unknown, kind: Things) => (name.kind === kind.kind && kind.where.length === 0 ? name : null)),
  ...rule('Set', 'Name|My Those Set', (owner: Things, _: unknown, set: Things) => (owner.kind === 'Note' ? null : ownedAtOnce(owner, set)), 0.1),
  // 项目 beacon，今年的决定
  ...rule('Name', 'Kind Name', (kind: Things, name: Things) => (kind.kind === 'Project' && name.kind === 'Project' && kind.where.length === 0 ? name : null)),
  ...rule('Name', 'Name Kind', (name: Things, kind: Things) => (kind.kind === 'Project' && name.kind === 'Project' && kind.where.length === 0 ? name : null)),
  ...rule('Set', 'Name Kind', (name: Things, kind: Things) => (name.kind === kind.kind && name.kind !== 'Project' && kind.where.length === 0 ? name : null)),
  ...rule('Set', 'Adjective Set', (said: Mod, set: Things) => more(set, timeless(said)), 0.02),
  ...rule('Set', 'Adjective De Set', (said: Mod, _: unknown, set: Things) => more(set, timeless(said))),
  ...rule('Set', 'Opened De Set', (said: Mod, _: unknown, set: Things) => described(more(set, said)), 0.2),
  ...rule('Set', 'Said De Set', (said: Mod, _: unknown, set: Things) => (isOfMeetings(said, set) || isOfTheirs(said, set) || 'isCopula' in set || isOfThatTime(set) ? null : described(beginning(said, more(set, said))))),
  ...rule('Set', 'My Kind', (owner: Things, set: Things) => owned(owner, set), 0.2),
  ...rule('Set', 'My Set', (owner: Things, set: Things) => owned(owner, set), 0.25),
  ...rule('Set', 'Name|Me Kind', (owner: Things, set: Things) => ownedAtOnce(owner, set), 0.2),
  ...rule('Set', 'Name|Me Set', (owner: Things, set: Things) => ownedAtOnce(owner, set), 0.25),
  // 张三李雷的任务, atlas k8s 的 PR: of either.
  ...rule('Set', 'Name Name', (one: Things, other: Things) => sideBySide(one, other), 0.05),
  ...rule('Set', 'Name Name Name', (one: Things, other: Things, third: Things) => { const two = sideBySide(one, other); return two === null ? null : sideBySide(two, third); }, 0.05),
  ...rule('Set', 'Set De Set', (owner: Things, _: unknown, set: Things) => (isPlain(owner) ? null : owned(owner, set)), 0.05),
  ...rule('Set', 'Set De Set', (owner: Things, _: unknown, set: Things) => (isPlain(owner) && owner.kind !== 'Person' ? owned(owner, set) : null), 0.4),
  ...rule('Set', 'At? Set Li De? Set', (_: unknown, place: Things, __: unknown, ___: unknown, set: Things) => (place.kind === 'Person' || (place.kind === 'Topic' && isPlain(place)) || (place.kind === 'Meeting' && isWork(set.kind) && 'isDescribed' in set) ? null : owned(place, set)), 0.04),
  ...rule('Set', 'At Set De Set', (_: unknown, place: Things, __: unknown, set: Things) => (place.kind === 'Person' ? null : owned(place, set)), 0.04),
  ...rule('Set', 'At? Time Li? De Set', (_: unknown, time: Time, __: unknown, ___: unknown, set: Things) => inItsTime(set, time), 0.1),
  ...rule('Set', 'Time Kind', (time: Time, set: Things) => inItsTime(set, time), 0.2),
  // 上周张三评论的 PR: the time is that of the deed, or the question is not read.
  ...rule('Set', 'Time Set', (time: Time, set: Things) => ('isDescribed' in set && set.pick === undefined ? null : inItsTime(set, time)), 0.3),
  // 灯塔周会 11月12日, Quarterly planning 七月那次, 11月12号那次灯塔周会
  ...rule('Set', 'Set De? Time De? ThatOne?', (set: Things, _: unknown, time: Time) => heldThen(set, time), 0.3),
  ...rule('Set', 'Time De? ThatOne De? Set', (time: Time, _: unknown, __: unknown, ___: unknown, set: Things) => heldThen(set, time)),
  ...rule('Set', 'Set And Set', (one: Things, _: unknown, other: Things) => together(one, other, true)),
  ...rule('Set', 'Set Or Set', (one: Things, _: unknown, other: Things) => together(one, other, false)),
  // What is said of them comes behind: atlas 的 PR 里没合并的.
  ...rule('Set', 'Set Li Said De', (set: Things, _: unknown, said: Mod) => behind(set.pick === undefined ? after(set, said) : amongPicked(set, said)), 0.1),
  ...rule('Set', 'Set Said De', (set: Things, said: Mod) => (isPlain(set) ? null : deniedBehind(set, said, behind(after(set, said)))), 0.3),
  ...rule('Set', 'Kind Said De', (set: Things, said: Mod) => deniedBehind(set, said, behind(more(set, said))), 0.3),
  // 李雷手上的 issue was given to him; a PR is in the hands of whoever writes it.
  ...rule('Set', 'Name|Me|My InHand De? Set', (by: Things, _: unknown, __: unknown, set: Things) => (by.kind === 'Person' ? more(set, set.kind === 'PullRequest' ? belonging(by) : doneByThings({ verb: 'own' }, by)) : null)),
  ...rule('Set', 'Adjective Set Name', (said: Mod, set: Things, name: Things) => (name.kind === 'Project' ? more(set, said) && narrowedBy(more(set, said), belonging(name)) : null), 0.5),
  ...rule('Set', 'Kind Name', (set: Things, name: Things) => (name.kind === 'Project' && set.kind !== 'Project' ? more(set, belonging(name)) : null), 0.6),
  ...rule('Set', 'Label Class? De? Set', (label: string, _: unknown, __: unknown, set: Things) => more(set, labelled([label])), 0.15),
  // urgent 问题: labels are of issues.
  ...rule('Set', 'Label LabelWord? De? LabelledKind', (label: string, _: unknown, __: unknown, set: Things) => more(set, labelled([label]))),
  ...rule('Set', 'Label LabelWord De? Set', (label: string, _: unknown, __: unknown, set: Things) => more(set, labelled([label]))),
  // 适合新手的 issue（good first issue）
  ...rule('Set', 'LabelGloss De? Kind Label', (gloss: string, _: unknown, set: Things, label: string) => (gloss === label ? more(set, labelled([label])) : null), 0.1),
  // 非 atlas 的 PR
  ...rule('Set', 'NotBe Name De Set', (_: unknown, away: Things, __: unknown, set: Things) => (away.kind === 'Project' && set.kind !== 'Project' ? more(set, except(away)) : null), 0.1),
  // 我合并的别人的 PR, 别人合并的我的 PR.
  ...rule('Set', 'Name|Me V De Others De? Set', (by: Things, verb: Word, _: unknown, __: unknown, ___: unknown, set: Things) => byOthers(more(set, isVerb(verb) ? doneTo({ verb }, by) : null), by)),
  ...rule('Set', 'Others V De Name|Me|My De? Set', (_: unknown, verb: Word, __: unknown, by: Things, ___: unknown, set: Things) => { const rest = by.kind === 'Person' ? others(by) : null; return rest === null || !isVerb(verb) ? null : narrowedBy(owned(by, set), doneTo({ verb }, rest)); }),
  // 超过5个 PR 的项目
  ...rule('Set', 'Quantity Cl? Set De Kind', (quantity: Quantity, _: unknown, of: Things, __: unknown, key: Things) => (isOpen(of) && of.pick === undefined && key.where.length === 0 && (key.kind === 'Project' || key.kind === 'Person') ? narrowedBy(key, having({ ...of, quantity })) : null)),
  // search 的 PR: those with the topic's words in their titles.
  ...rule('Set', 'Name De Kind', (topic: Things, _: unknown, set: Things) => (topic.kind === 'Topic' && topic.named?.shown !== undefined && isWork(set.kind) ? more(set, titled(topic.named.shown.toLowerCase().split(/\s+/u).map(singular))) : null), 0.3),
  // 自己合并自己的 PR
  ...rule('Set', 'Self V Self De? Set', (_: unknown, verb: Word, __: unknown, ___: unknown, set: Things) => (isVerb(verb) ? more(set, bySelf(verb)) : null), 0.05),
  ...rule('Set', 'Except Label LabelWord? Outside De? Set', (_: unknown, label: string, __: unknown, ___: unknown, ____: unknown, set: Things) => more(set, notMod(labelled([label]))), 0.1),
  // Ben 以外没人 review 过的 PR: nobody but him, rather than those that are not his.
  ...rule('Set', 'Set Outside De? Set', (away: Things, outside: 'of' | null, de: null | undefined, set: Things) => (away.named === undefined || (away.kind === 'Person' && outside !== 'of' && de === undefined && 'isDescribed' in set) ? null : more(set, except(away))), 0.1),
  // 机器人以外的人
  ...rule('Set', 'Kind Outside De Kind', (away: Things, _: unknown, __: unknown, kind: Things) => (away.kind === 'Person' && kind.kind === 'Person' && away.where.length > 0 && kind.where.length === 0 ? others(away) : null)),
  ...rule('Set', 'Name At Name', (work: Things, _: unknown, project: Things) => inRepository(work, project)),
  ...rule('Set', 'Name Li De? Name', (project: Things, _: unknown, __: unknown, work: Things) => inRepository(work, project)),
  // 除了 atlas，其他项目的 PR
  ...rule('Set', 'Except Set Outside? Other Kind Li? De? Set', (_: unknown, away: Things, __: unknown, ___: unknown, kind: Things, ____: unknown, _____: unknown, set: Things) => (away.named === undefined || away.kind !== kind.kind || kind.where.length > 0 || (away.kind === 'Person' && 'isDescribed' in set) ? null : more(set, except(away))), 0.05),
  ...rule('Set', 'Except Set Outside? De Set', (_: unknown, away: Things, __: unknown, ___: unknown, set: Things) => (away.named === undefined || away.alsoCalled?.includes(set.kind) === true ? null : more(set, except(away))), 0.1),
  ...rule('Set', 'Except Set Outside? Set', (_: unknown, away: Things, outside: unknown, set: Things) => (away.named === undefined || (outside === undefined && away.kind === 'Project' && isHeldSomewhere(set)) || (away.kind === 'Person' && 'isDescribed' in set) ? null : more(set, except(away))), 0.1),
];

const quantities: readonly Rule[] = [
  ...rule('Quantity', 'MoreThan Number', (_: unknown, number: number) => ({ atLeast: number + 1 })),
  ...rule('Quantity', 'AtLeast Number', (_: unknown, number: number) => (number > 0 ? { atLeast: number } : null)),
  ...rule('Quantity', 'LessThan Number', (_: unknown, number: number) => (number > 0 ? { atLeast: 0, atMost: number - 1 } : null)),
  ...rule('Quantity', 'AtMost Number', (_: unknown, number: number) => ({ atLeast: 0, atMost: number })),
  ...rule('Quantity', 'Exactly Number', (_: unknown, number: number) => ({ atLeast: number, atMost: number })),
  ...rule('Amount', 'Quantity Cl?', (quantity: Quantity) => quantity),
  ...rule('Amount', 'Number Cl? OrMore', (number: number) => (number > 0 ? { atLeast: number } : null)),
  ...rule('Amount', 'Number Cl? OrLess', (number: number) => ({ atLeast: 0, atMost: number })),
  ...rule('Amount', 'Number Cl', (number: number) => (number > 0 ? { atLeast: number, atMost: number } : null), 0.2),
  ...rule('Set', 'Amount De? Set', (quantity: Quantity, _: unknown, set: Things) => quantified(set, quantity), 0.05),
  ...rule('Set', 'Amount OrMore De? Set', (quantity: Quantity, _: unknown, __: unknown, set: Things) => (quantity.atMost === undefined ? quantified(set, quantity) : null), 0.05),
];

/** 作者, reviewer, 参会者: those who did it. */
const people: readonly Rule[] = [
  ...rule('RoleSet', 'Set De? RoleNoun', (of: Things, _: unknown, verb: Verb) => roleSet(of, verb)),
  ...rule('RoleSet', 'Set De? Contributor', (of: Things) => (of.kind === 'Project' ? narrowedBy(things('Person'), belonging(of)) : null)),
  ...rule('Set', 'RoleSet', (set: Things) => set, 0.05),
];

/** Those who did it to the things, or in the project. */
export function roleSet(of: Things, verb: Verb): Things | null {
  if (isDeniedOfAll(of)) {
    const { whole, said } = of.denied;
    return verb === 'write' && isWork(of.kind) && said.denies ? narrowedBy(things('Person'), havingNone(whole, said.denies)) : null;
  }
  return isExact(of.quantity) ? null : narrowedBy(things('Person'), of.kind === 'Project' ? inProject(verb, of) : whoDid({ verb }, of));
}

function inProject(verb: Verb, project: Things): Mod | null {
  // Who owns a project is not known.
  if (verb === 'own') return null;
  const set = setOf(project);
  const kind = objectsOf(verb)[0];
  const there = set === null || kind === undefined ? null : belongsTo(kind, set);
  return there === null || kind === undefined ? null : whoDid({ verb }, things(kind, there));
}

export const noDueDate = (there: boolean): Mod => mod(`due date ${there}`, (kind) => (kind !== 'ActionItem' ? null : there ? { is: 'present', property: 'due' } : { is: 'not', of: { is: 'present', property: 'due' } }));

export const nounRules: readonly Rule[] = [...sets, ...quantities, ...people];
