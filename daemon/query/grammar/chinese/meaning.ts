/** What parts of a Chinese question mean on the way: deeds with their circumstances, asked-for things, what is counted. */
import type { Condition, SetPlan } from '#schemas/query';
import { setOf } from '../asks.ts';
import { happened, orderOf, within } from '../kind-times.ts';
import { bothMods, eitherMod, isOneDay, isOneOfEach, isWork, mod, narrowed, things, without, type Mod, type Quantity, type Things, type Time } from '../meanings.ts';
import { belonging, bothOf, doneByThings, narrowedBy, none, notOf, objectsOf, timed, untimedVerbs, updated, whoDid } from '../predicates.ts';
import { state } from '../states.ts';
import { toOneSide } from './one-side.ts';
import { asItWas, isUpTo, undoneBy, untilEndOf } from './as-of.ts';
import { doneAtAll, verbs, type Verb } from '../verbs.ts';

/** `hold` a meeting, `update` a piece of work, `speak` in a meeting, `hand` out a task: said of the thing alone, or of the person in another way. */
export type Word = Verb | 'hold' | 'update' | 'speak' | 'hand';

/** A verb with what stands around it: 上周没在 atlas 提. */
export interface Deed {
  readonly verb: Word;
  readonly time?: Time | undefined;
  /** Where the thing is that it was done to. */
  readonly place?: Things | undefined;
  readonly not?: boolean;
  /** 没在上周合并: it is denied that it was then. */
  readonly notThen?: true;
  /** 从来没 review 过, 一个都没合并: of several things of somebody, none. */
  readonly never?: true;
  /** 7 月之后没再提过 PR: not then, and before. */
  readonly again?: true;
  /** 没合并过. */
  readonly once?: true;
  /** 一起 review 的: what was not done together, one of them may have done. */
  readonly together?: true;
  /** 谁在 review: of things alone, 在 review 的 PR, it would say that it is not over. */
  readonly ongoing?: true | undefined;
}

/** Things that are asked for: 哪些 PR, 几个 PR. */
export interface Asked {
  readonly ask: 'find' | 'count';
  readonly set: Things;
  /** 几次: of what can be done to one several times, how often. */
  readonly times?: true;
}

export const isVerb = (word: Word): word is Verb => word in verbs;

/** Said of all of them: whoever did it did it to each, which no plan says. */
export const isAll = (set: Things): boolean => 'isAll' in set;

const meetingItems = new Set(['Decision', 'ActionItem', 'Question', 'Risk', 'Topic']);

/** 没 review 或合并的: what is denied first is denied of what follows too. */
export const isDenied = (one: Deed, other: Deed): boolean => one.not === true && other.not !== true;
export const isDeniedFirst = (one: ByDoer, other: ByDoer): boolean => one.denied === true && other.denied !== true;

/** 张三提出的任务: who brought it up is not known, and it is not his for that. */
export function opened(deed: Deed): Mod | null {
  const said = doneAnyhow(deed);
  return said === null || deed.verb !== 'raise' ? said : { ...said, bare: true };
}

/** Of what neither did: not one of them. */
const anyOf = (set: Things): Things => ({ ...set, where: set.where.map((one) => (isOneOfEach(one) ? { is: 'any', of: one.of } : one)), ...(set.named?.each === true && { named: { ...set.named, each: false } }) });
/** Ben 或 Nora 没参加的: by neither, or not by both. */
const isEither = ({ kind, named }: Things): boolean => kind === 'Person' && named?.names !== undefined && named.names.length > 1 && !named.each;
const isEach = (set: Things | undefined): boolean => set?.named?.each === true || set?.where.some(isOneOfEach) === true;

/** In atlas, in the meeting; one thing is not in several places, and whoever did things in several did it to several things; 没关的 issue 里 Nora 提的 are of those, and not done there. */
export function placed(place: Things | undefined): Mod | null {
  return place === undefined ? mod('anywhere', () => []) : place.quantity !== undefined || ['Person', 'PullRequest', 'Issue'].includes(place.kind) ? null : belonging(place);
}

/** Verbs after which a thing is as it is, whoever did it: 没合并的 are not merged by anybody. */
export const isState = ({ verb, not }: Deed): boolean => not === true && (verb === 'merge' || verb === 'close');
/** 从没合并, 没合并过: what somebody has not done, whoever is told before it. */
export const isOfDoer = ({ never: isNever, once }: Deed): boolean => isNever === true || once === true;
/** Everything was made by somebody, so that who did it is not missing. */
const isMaking = ({ verb }: Deed): boolean => ['write', 'open', 'hold', 'raise', 'update', 'mention', 'relate', 'speak'].includes(verb);

/** 合并的 without a doer: of a person named before, it is what that one did. */
export function withoutDoer(deed: Deed): Mod | null {
  const said = doneAnyhow(deed);
  const timely: Mod | null = said === null || !isVerb(deed.verb) || !untimedVerbs.has(deed.verb) ? said : { ...said, untimed: true };
  // 张三在会上提过的 PR: who brought it up there is not known, and it need not be his own. Nor need 张三提到的 PR.
  const isSpokenOf = deed.verb === 'mention' || (deed.place?.kind === 'Meeting' && deed.verb === 'write');
  const denied: ByDoer | null = timely === null || deed.not !== true ? timely : { ...timely, denied: true };
  return denied === null || (isState(deed) && !isOfDoer(deed)) || (isMaking(deed) && !isSpokenOf) ? denied : { ...denied, bare: true };
}

/** Said of what one person did. */
export type ByDoer = Mod & { readonly doer?: true; readonly objectless?: true; readonly denied?: true };

/** 没有两个人 review 的: fewer, or none? */
export const isExact = (quantity: Quantity | undefined): boolean => quantity !== undefined && quantity.atLeast > 0 && quantity.atLeast === quantity.atMost;

/** A meeting's own time is not denied with what was done in it: 上周没参加的会议 were held last week. */
function heldNotDone({ verb, time, not }: Deed): Time | null {
  return not === true && verb === 'attend' && time !== undefined ? time : null;
}

/** What somebody did to it, one after the other: 张三提过但没 review 过的. */
export interface Deeds {
  readonly one: Deed;
  readonly other: Deed;
  readonly either: boolean;
  /** 李雷提、上周合并的: by him too? */
  readonly apart?: true;
}

/** Each of the deeds was done by the one who is named; what is left undone, 没合并, by nobody. */
export function deedsBy({ one, other, either }: Deeds, by: Things): Mod | null {
  const isStateAfter = isState(other) && one.not !== true;
  // 张三提的但没 review 的: by nobody, or not by himself.
  if (other.not === true && one.not !== true && one.verb === 'write' && ['review', 'approve', 'requestChanges'].includes(other.verb)) return null;
  const [first, second] = [doneTo(one, by), isStateAfter ? doneAnyhow(behind(other)) : doneTo(other, by)];
  if (first === null || second === null) return null;
  return either ? eitherMod(first, second) : bothMods(first, second);
}

/** A time of its own is that of what is denied: 6月提的但6月没合并的. */
const behind = (deed: Deed): Deed => (deed.not === true && deed.time !== undefined ? { ...deed, notThen: true } : deed);

export function deedsAnyhow({ one, other, either }: Deeds): Mod | null {
  const [first, second] = [doneAnyhow(one), doneAnyhow(behind(other))];
  if (first === null || second === null) return null;
  return { ...(either ? eitherMod(first, second) : bothMods(first, second)), bare: true };
}

/** 上个月提的还没合并的: not merged by now, rather than not merged then. */
export const sameTime = (one: Deed, other: Deed): boolean => one.not === other.not || other.not !== true;

/** Who did it has to be told before, of what two deeds have in common when and where. */
export function deedsOfTwo(one: Deed, other: Deed, isEither = false): Deeds | null {
  // 2026年没 review 就合并的 were merged then, and not reviewed at all.
  if (!isEither && isDenied(one, other) && one.time !== undefined && other.time === undefined) return deedsOfTwo({ ...one, time: undefined }, { ...other, time: one.time });
  return one.verb === other.verb ? null : { one, other: { ...(one.time && sameTime(one, other) && { time: one.time }), ...(one.place && { place: one.place }), ...other }, either: isEither };
}

/** 张三提的, 会上提到的: said of the thing that somebody did it to. */
export function doneTo(deed: Deed, subject: Things): Mod | null {
  // 张三在做什么任务: what is not done yet.
  if (deed.ongoing === true && deed.verb === 'own') return bothOf(doneTo({ ...deed, ongoing: undefined }, subject), state('open'));
  const said = doneToThing(deed, subject);
  return said === null || subject.kind !== 'Person' ? said : ({ ...said, doer: true, ...(isVerb(deed.verb) && untimedVerbs.has(deed.verb) && { untimed: true as const }) } satisfies ByDoer);
}

function doneToThing(deed: Deed, subject: Things): Mod | null {
  if (deed.again === true) return noMore(deed, (one) => doneToThing(one, subject));
  if (isAll(subject) || (deed.not === true && isEither(subject))) return null;
  // 张三上周没 review 的: by nobody then, or those of last week, not by him?
  if (subject.kind === 'Person' && deed.time !== undefined && isLeftUndone(deed, deed.time)) return null;
  // Who gave a task to somebody is not known, but in which meeting.
  if (deed.verb === 'hand') return subject.kind === 'Person' ? null : doneToThing({ ...deed, verb: 'raise' }, subject);
  if (subject.kind === 'Meeting' && deed.place === undefined && deed.verb === 'answer') return inMeetingOrNot(deed, subject);
  const held = heldNotDone(deed);
  if (held !== null) return bothOf(doneToThing({ ...deed, time: undefined }, subject), timed(held));
  const by = deed.not === true ? anyOf(subject) : subject;
  if (by.kind === 'Project') return deed.place === undefined ? withoutDoer({ ...deed, place: by }) : null;
  const there = thereIf(signed(deed, positive(deed, by)), deed.place);
  // Who spoke of it in the meeting is not known.
  return there === null || deed.place?.kind !== 'Meeting' || by.kind !== 'Person' ? there : { ...there, of: (kind) => (isWork(kind) ? null : there.of(kind)) };
}

function positive({ verb, time, place }: Deed, by: Things): Mod | null {
  if (verb === 'speak') return time === undefined && place === undefined ? spokeIn(by) : null;
  if (verb === 'hold') return by.kind === 'Person' ? doneByThings({ verb: 'attend', ...(time && { time }) }, by) : null;
  if (!isVerb(verb)) return null;
  if (verb === 'relate') return time === undefined && place === undefined ? linkedTo(by) : null;
  if (verb === 'involve' && by.kind === 'Person' && time === undefined) {
    const works = belonging(by);
    const involved = doneByThings({ verb }, by);
    return mod(`involves ${works?.signature} ${involved?.signature}`, (kind) => (kind === 'Project' ? works : involved)?.of(kind) ?? null);
  }
  if (by.kind === 'Meeting') return place === undefined ? inMeeting(verb, time, by) : null;
  return doneByThings({ verb, ...(time && { time }) }, by);
}

/** 张三发言过的会议. */
function spokeIn(by: Things): Mod | null {
  const set = by.kind === 'Person' && by.named?.each !== true ? setOf(by) : null;
  return set === null ? null : mod(`speaks in ${JSON.stringify(set)}`, (kind) => (kind === 'Meeting' ? { is: 'linked', role: 'part', to: { kind: 'Segment', where: [{ is: 'linked', role: 'speaker', to: set }] } } : null));
}

/** 会上没回答的问题 were asked there; what was not discussed there may come from anywhere. */
function inMeetingOrNot(deed: Deed, meeting: Things): Mod | null {
  if (deed.verb === 'answer' && deed.not === true) return deed.time === undefined ? bothOf(state('unanswered'), belonging(meeting)) : null;
  return isVerb(deed.verb) ? signed(deed, inMeeting(deed.verb, deed.time, meeting)) : null;
}

/** 会上讨论的 PR, 会上做的决定. */
function inMeeting(verb: Verb, time: Time | undefined, meeting: Things): Mod | null {
  const where = time === undefined ? meeting : narrowedBy(meeting, timed(time));
  if (where === null) return null;
  // 会上提的 PR was spoken of there; nobody opens one in a meeting.
  const mentioned = verb === 'mention' || verb === 'write' ? doneByThings({ verb: 'mention' }, where) : null;
  const raised = verb === 'raise' || verb === 'write' || verb === 'mention' || verb === 'answer' ? belonging(where) : null;
  return mod(`${verb} in ${mentioned?.signature ?? ''} ${raised?.signature ?? ''}`, (kind) => (verb === 'mention' || isWork(kind) ? mentioned?.of(kind) : undefined) ?? (meetingItems.has(kind) ? bothOf(raised, verb === 'answer' ? doneAtAll({ verb }) : raised)?.of(kind) ?? null : null));
}

/** What is merged once stays so, so that only what was there in a time can be left in it; 最近30天没人 review 的 may have been reviewed before. */
function isLeftUndone({ verb, not, notThen }: Deed, time: Time): boolean {
  if (not !== true || notThen === true || time.utc.from === null) return false;
  return verb === 'merge' || verb === 'close' || (isVerb(verb) && ['review', 'approve', 'requestChanges', 'comment'].includes(verb) && isOfCalendar(time));
}

/**
 * Behind it something may be said that was done then: 2026年没 review 就合并的 were merged then. Behind something else it is denied that it was done
 * then: 6月创建但6月没合并的 may have been merged in July.
 */
export type LeftUndone = Mod & { readonly left: { readonly said: Mod; readonly time: Time; readonly notThen: Mod } };

const hasOwnTime = ({ when, where }: Things): boolean => when !== undefined || where.some((said) => said.is === 'within');

/** Whose they are is not said: 李雷上周没合并的 are his, or not merged by him. */
function leftUndone(deed: Deed, time: Time): Mod | null {
  const said = doneAnyhow({ ...deed, time: undefined });
  const [there, denied] = [bothOf(timed(time), said), notOf(doneAnyhow({ ...deed, not: false }))];
  if (said === null || there === null || denied === null) return null;
  const ofThatTime = { ...there, bare: true as const };
  // 6月创建的 PR 里6月没合并的: their own time was told before.
  const behind = (set: Things): Mod => (hasOwnTime(set) ? { ...denied, bare: true } : ofThatTime);
  return Object.assign({ ...ofThatTime, behind }, { left: { said, time, notThen: denied } }) satisfies LeftUndone;
}

/** 10月, 上周, 今天, rather than 近30天 or since then. */
function isOfCalendar({ days: { from, before } }: Time): boolean {
  if (from === null || before === null) return false;
  const [first, next] = [new Date(from), new Date(before)];
  const isFirst = (day: Date): boolean => day.getUTCDate() === 1;
  const isMonday = (day: Date): boolean => day.getUTCDay() === 1;
  return (isFirst(first) && isFirst(next)) || (isMonday(first) && isMonday(next)) || next.getTime() - first.getTime() <= 24 * 60 * 60 * 1000;
}

/** 合并了的, 上周提的: whoever did it. What is denied is the deed, not the place: atlas 里没合并的. */
export function doneAnyhow(deed: Deed): Mod | null {
  if (deed.again === true) return noMore(deed, doneAnyhow);
  if (deed.ongoing === true) return null;
  if (deed.verb === 'hand') return deed.time === undefined && deed.place === undefined ? null : doneAnyhow({ ...deed, verb: 'raise' });
  const { verb, time, place } = deed;
  const held = heldNotDone(deed);
  if (held !== null) return bothOf(doneAnyhow({ ...deed, time: undefined }), timed(held));
  // 截至六月底还没合并的, 六月底没合并的: that were there by then.
  const isAtEnd = time?.isEnd === true && deed.notThen !== true;
  if (deed.not === true && time !== undefined && (isAtEnd || isUpTo(time)) && isVerb(verb) && ['merge', 'close', 'review', 'approve', 'requestChanges'].includes(verb)) return thereIf(undoneBy(verb, isAtEnd ? untilEndOf(time) : time), place);
  // 2024年没关的, 今年还没合并的, 2026年没人 review 的: those of that time, which are not; 截至昨天没关的 is another thing.
  if (time !== undefined && isLeftUndone(deed, time)) return leftUndone(deed, time);
  // That it is answered is known of each question, who answered it is not of all.
  if (verb === 'answer' && time === undefined) return bothOf(state(deed.not === true ? 'unanswered' : 'answered'), place === undefined ? placed(undefined) : belonging(place));
  if (place?.kind === 'Meeting' && isVerb(verb)) return inMeetingOrNot(deed, place);
  return thereIf(signed(deed, whenever(verb, time)), place);
}

function whenever(verb: Word, time: Time | undefined): Mod | null {
  if (verb === 'update') return time === undefined ? null : updated(time);
  if (verb === 'hold') return mod(`held(${JSON.stringify(time)})`, (kind) => (kind !== 'Meeting' ? null : time === undefined ? [] : happened(kind, time)));
  return isVerb(verb) ? doneAtAll({ verb, ...(time && { time }) }) : null;
}

/** 提过 PR, 没参加会议: said of those who did it to things. */
export function doneThings(deed: Deed, object: Things): Mod | null {
  const { verb, time, place } = deed;
  if (isAll(object) || (deed.not === true && isExact(object.quantity))) return null;
  if (deed.again === true) return object.quantity === undefined ? noMore(deed, (one) => doneThings(one, object)) : null;
  // 没 review 过 atlas 和 k8s 的 PR: none of either.
  if (deed.not === true && (isEach(object) || isEach(place))) return doneThings({ ...deed, ...(place && { place: anyOf(place) }) }, anyOf(object));
  if (verb === 'involve' && object.kind === 'Project') return time === undefined && place === undefined ? signed(deed, belonging(object)) : null;
  if (verb === 'relate') return time === undefined && place === undefined ? signed(deed, linkedTo(object)) : null;
  if (!isVerb(verb)) return verb === 'hold' && object.kind === 'Meeting' ? doneThings({ ...deed, verb: 'attend' }, object) : null;
  const there = narrowedBy(object, placed(place));
  return there === null ? null : signed(deed, whoDid({ verb, ...(time && { time }) }, there));
}

/** 关联了 issue 的 PR: that closes one, too. */
function linkedTo(object: Things): Mod | null {
  const [related, closing, closed] = [whoDid({ verb: 'relate' }, object), whoDid({ verb: 'close' }, object), doneByThings({ verb: 'fix' }, object)];
  if (related === null || closing === null || closed === null) return null;
  const [byClosing, byBeing] = [eitherMod(related, closing), eitherMod(related, closed)];
  return mod(`linked ${related.signature}`, (kind) => ((kind === 'PullRequest' && object.kind === 'Issue' ? byClosing : kind === 'Issue' && object.kind === 'PullRequest' ? byBeing : related).of(kind)));
}

/** Done before that time, and not in it. */
function noMore(again: Deed, said: (deed: Deed) => Mod | null): Mod | null {
  const deed: Deed = without(again, 'again');
  // What was not updated since then was made before.
  if (deed.verb === 'update') return said(deed);
  const before = deed.time === undefined ? null : toOneSide('first', deed.time);
  return before === null ? null : bothOf(said({ ...deed, not: false, time: before }), said(deed));
}

/** The thing is not told, where the verb takes one kind alone: 从来没 review 过. */
export function doneSomething(deed: Deed): Mod | null {
  const kinds = isVerb(deed.verb) ? objectsOf(deed.verb) : [];
  if (deed.verb === 'speak') return spoke(deed);
  const done = kinds.length === 1 ? doneThings(deed, things(kinds[0]!)) : null;
  return done === null ? null : mod(`people ${done.signature}`, (kind) => (kind === 'Person' ? done.of(kind) : null));
}

/** 在会上发言. */
export function spoke(deed: Deed): Mod | null {
  if (deed.again === true) return noMore(deed, spoke);
  if (deed.place !== undefined && (deed.place.kind !== 'Meeting' || deed.place.quantity !== undefined)) return null;
  const meeting = deed.place === undefined ? null : setOf(deed.place);
  const within = deed.time === undefined ? [] : (timed(deed.time).of('Segment') ?? []);
  const there = (where: SetPlan | null): Mod | null => {
    const segments = { kind: 'Segment' as const, where: [...(where === null ? [] : [{ is: 'linked' as const, role: 'part of', to: where }]), ...within] };
    return signed(deed, mod(`spoke(${JSON.stringify(segments)})`, (kind) => (kind === 'Person' ? { is: 'linked', role: 'spoke', to: segments } : null)));
  };
  // Who was silent in a meeting was there.
  if (meeting !== null) return deed.not === true && meeting.where.length > 0 ? bothOf(belonging(deed.place!), there(meeting)) : there(meeting);
  const anywhere = there(null);
  // 复盘会谁没发言: of those who were there, in it.
  return anywhere === null ? null : { ...anywhere, behind: ({ kind, where }) => { const [met] = where.flatMap((one) => (kind === 'Person' && one.is === 'linked' && one.role === 'attended' && one.atMost === undefined ? [one.to] : [])); return there(met ?? null); } };
}

const signed = (deed: Deed, said: Mod | null): Mod | null => (deed.not !== true ? said : deed.never === true ? never(notOf(said)) : notOf(said));

const NEVER = 'never: ';

/** Denied for good: 从来没被评审过的. */
export const never = (denied: Mod | null): Mod | null => (denied === null ? null : { ...denied, signature: `${NEVER}${denied.signature}` });

/** 谁的 PR 从来没被评审过, rather than 谁的 PR 没被评审过, which one of them is enough for. */
export const isNever = ({ signature }: Mod): boolean => signature.includes(NEVER);

/** In its place, if any was told; what was denied stays so. */
const thereIf = (said: Mod | null, place: Things | undefined): Mod | null => {
  const there = bothOf(said, placed(place));
  return there === null || place !== undefined || said?.denies === undefined ? there : { ...there, denies: said.denies };
};

/** 只在 atlas 提过 PR: some there, and none elsewhere. */
export function doneOnly(deed: Deed, object: Things): Mod | null {
  const some = doneThings(deed, object);
  const wide = deed.place === undefined ? things(object.kind) : object;
  const mine = narrowedBy(object, placed(deed.place));
  if (mine === null || mine.where.length === 0 || mine.quantity !== undefined || deed.not === true || (deed.place === undefined && object.where.length === 0)) return null;
  const away = deed.place === undefined ? narrowed(wide, mod(`not ${JSON.stringify(object.where)}`, () => [{ is: 'not', of: object.where.length === 1 ? object.where[0]! : { is: 'all', of: [...object.where] } }])) : narrowedBy(object, notOf(placed(deed.place)));
  return away === null ? null : bothOf(some, doneThings({ verb: deed.verb, ...(deed.time && { time: deed.time }) }, { ...away, quantity: none }));
}

/** In the time that the things are spoken of by: merged PRs by when they were merged. */
export function inTheirTime(set: Things, time: Time): Things | null {
  if (isOverdue(set)) return overdueSince(set, time);
  const then = asItWas(set, time);
  if (then !== undefined) return then;
  const by = orderOf(set, true)?.by;
  if (by === undefined || !('value' in by) || by.value.through.length > 0) return narrowed(set, timed(time));
  return { ...set, where: [...set.where, within(set.kind, by.value.property, time)] };
}

const beforeToday = (condition: Condition): boolean => condition.is === 'within' && condition.value.property === 'due' && condition.range.before === 'today';
export const isOverdue = ({ kind, where }: Things): boolean => kind === 'ActionItem' && where.some(beforeToday);

/** 上周逾期的任务 were due then, whenever they were agreed on. On which day one was overdue, and since when, is another question. */
export function overdueSince(set: Things, time: Time): Things | null {
  const { days } = time;
  if (days.from === null || days.before === null || isOneDay(time)) return null;
  return { ...set, where: [...set.where, { is: 'within', value: { through: [], property: 'due' }, range: days }] };
}
