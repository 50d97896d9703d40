/** What parts of a Chinese question mean on the way: deeds with their circumstances, asked-for things, what is counted. */
import { setOf } from '../asks.ts';
import { happened, orderOf, within } from '../kind-times.ts';
import { bothMods, eitherMod, mod, narrowed, things, type Mod, type Things, type Time } from '../meanings.ts';
import { belonging, bothOf, doneByThings, narrowedBy, none, notOf, objectsOf, timed, untimedVerbs, updated, whoDid } from '../predicates.ts';
import { state } from '../states.ts';
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
  /** 谁在 review: of things alone, 在 review 的 PR, it would say that it is not over. */
  readonly ongoing?: true;
}

/** Things that are asked for: 哪些 PR, 几个 PR. */
export interface Asked {
  readonly ask: 'find' | 'count';
  readonly set: Things;
}

export const isVerb = (word: Word): word is Verb => word in verbs;

/** Said of all of them: whoever did it did it to each, which no plan says. */
export const isAll = (set: Things): boolean => 'isAll' in set;

const meetingItems = new Set(['Decision', 'ActionItem', 'Question', 'Risk', 'Topic']);

/** Of what neither did: not one of them. */
const anyOf = (set: Things): Things => (set.named?.each === true ? { ...set, named: { ...set.named, each: false } } : set);

/** In atlas, in the meeting. */
export function placed(place: Things | undefined): Mod | null {
  return place === undefined ? mod('anywhere', () => []) : place.kind === 'Person' ? null : belonging(place);
}

/** Verbs after which a thing is as it is, whoever did it: 没合并的 are not merged by anybody. */
export const isState = ({ verb, not }: Deed): boolean => not === true && (verb === 'merge' || verb === 'close');
/** Everything was made by somebody, so that who did it is not missing. */
const isMaking = ({ verb }: Deed): boolean => ['write', 'open', 'hold', 'raise', 'update', 'mention', 'relate', 'speak'].includes(verb);

/** 合并的 without a doer: of a person named before, it is what that one did. */
export function withoutDoer(deed: Deed): Mod | null {
  const said = doneAnyhow(deed);
  const timely: Mod | null = said === null || !isVerb(deed.verb) || !untimedVerbs.has(deed.verb) ? said : { ...said, untimed: true };
  return timely === null || isState(deed) || isMaking(deed) ? timely : { ...timely, bare: true };
}

/** Said of what one person did. */
export type ByDoer = Mod & { readonly doer?: true; readonly objectless?: true };

/** What somebody did to it, one after the other: 张三提过但没 review 过的. */
export interface Deeds {
  readonly one: Deed;
  readonly other: Deed;
  readonly either: boolean;
}

/** Each of the deeds was done by the one who is named; what is left undone, 没合并, by nobody. */
export function deedsBy({ one, other, either }: Deeds, by: Things): Mod | null {
  const isStateAfter = isState(other) && one.not !== true;
  // 张三提的但没 review 的: by nobody, or not by himself.
  if (other.not === true && one.not !== true && one.verb === 'write' && ['review', 'approve', 'requestChanges'].includes(other.verb)) return null;
  const [first, second] = [doneTo(one, by), isStateAfter ? doneAnyhow(other) : doneTo(other, by)];
  if (first === null || second === null) return null;
  return either ? eitherMod(first, second) : bothMods(first, second);
}

export function deedsAnyhow({ one, other, either }: Deeds): Mod | null {
  const [first, second] = [doneAnyhow(one), doneAnyhow(other)];
  if (first === null || second === null) return null;
  return { ...(either ? eitherMod(first, second) : bothMods(first, second)), bare: true };
}

/** 上个月提的还没合并的: not merged by now, rather than not merged then. */
export const sameTime = (one: Deed, other: Deed): boolean => one.not === other.not || other.not !== true;

/** Who did it has to be told before, of what two deeds have in common when and where. */
export function deedsOfTwo(one: Deed, other: Deed, isEither = false): Deeds | null {
  return one.verb === other.verb ? null : { one, other: { ...(one.time && sameTime(one, other) && { time: one.time }), ...(one.place && { place: one.place }), ...other }, either: isEither };
}

/** 张三提的, 会上提到的: said of the thing that somebody did it to. */
export function doneTo(deed: Deed, subject: Things): Mod | null {
  const said = doneToThing(deed, subject);
  return said === null || subject.kind !== 'Person' ? said : ({ ...said, doer: true, ...(isVerb(deed.verb) && untimedVerbs.has(deed.verb) && { untimed: true as const }) } satisfies ByDoer as Mod);
}

function doneToThing(deed: Deed, subject: Things): Mod | null {
  if (isAll(subject)) return null;
  // Who gave a task to somebody is not known, but in which meeting.
  if (deed.verb === 'hand') return subject.kind === 'Person' ? null : doneToThing({ ...deed, verb: 'raise' }, subject);
  const by = deed.not === true ? anyOf(subject) : subject;
  if (by.kind === 'Project') return deed.place === undefined ? withoutDoer({ ...deed, place: by }) : null;
  return bothOf(signed(deed, positive(deed, by)), placed(deed.place));
}

function positive({ verb, time, place }: Deed, by: Things): Mod | null {
  if (verb === 'speak') return time === undefined && place === undefined ? spokeIn(by) : null;
  if (verb === 'hold') return by.kind === 'Person' ? doneByThings({ verb: 'attend', ...(time && { time }) }, by) : null;
  if (!isVerb(verb)) return null;
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

/** 会上讨论的 PR, 会上做的决定. */
function inMeeting(verb: Verb, time: Time | undefined, meeting: Things): Mod | null {
  const where = time === undefined ? meeting : narrowedBy(meeting, timed(time));
  if (where === null) return null;
  const mentioned = verb === 'mention' ? doneByThings({ verb }, where) : null;
  const raised = verb === 'raise' || verb === 'write' || verb === 'mention' || verb === 'answer' ? belonging(where) : null;
  return mod(`${verb} in ${mentioned?.signature ?? ''} ${raised?.signature ?? ''}`, (kind) => mentioned?.of(kind) ?? (meetingItems.has(kind) ? bothOf(raised, verb === 'answer' ? doneAtAll({ verb }) : raised)?.of(kind) ?? null : null));
}

/** 合并了的, 上周提的: whoever did it. What is denied is the deed, not the place: atlas 里没合并的. */
export function doneAnyhow(deed: Deed): Mod | null {
  if (deed.ongoing === true) return null;
  if (deed.verb === 'hand') return deed.time === undefined && deed.place === undefined ? null : doneAnyhow({ ...deed, verb: 'raise' });
  const { verb, time, place } = deed;
  // 上周没关的: open then, or closed at another time. 截至昨天没关的 is one thing.
  if (verb === 'close' && deed.not === true && time !== undefined && time.utc.from !== null) return null;
  // That it is answered is known of each question, who answered it is not of all.
  if (verb === 'answer' && time === undefined) return bothOf(state(deed.not === true ? 'unanswered' : 'answered'), place === undefined ? placed(undefined) : belonging(place));
  if (place?.kind === 'Meeting' && isVerb(verb)) return signed(deed, inMeeting(verb, time, place));
  return bothOf(signed(deed, whenever(verb, time)), placed(place));
}

function whenever(verb: Word, time: Time | undefined): Mod | null {
  if (verb === 'update') return time === undefined ? null : updated(time);
  if (verb === 'hold') return mod(`held(${JSON.stringify(time)})`, (kind) => (kind !== 'Meeting' ? null : time === undefined ? [] : happened(kind, time)));
  return isVerb(verb) ? doneAtAll({ verb, ...(time && { time }) }) : null;
}

/** 提过 PR, 没参加会议: said of those who did it to things. */
export function doneThings(deed: Deed, object: Things): Mod | null {
  const { verb, time, place } = deed;
  if (isAll(object)) return null;
  if (deed.not === true && (object.named?.each === true || place?.named?.each === true)) return doneThings({ ...deed, ...(place && { place: anyOf(place) }) }, anyOf(object));
  if (verb === 'involve' && object.kind === 'Project') return time === undefined && place === undefined ? signed(deed, belonging(object)) : null;
  if (!isVerb(verb)) return verb === 'hold' && object.kind === 'Meeting' ? doneThings({ ...deed, verb: 'attend' }, object) : null;
  const there = narrowedBy(object, placed(place));
  return there === null ? null : signed(deed, whoDid({ verb, ...(time && { time }) }, there));
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
  if (deed.place !== undefined && deed.place.kind !== 'Meeting') return null;
  const meeting = deed.place === undefined ? null : setOf(deed.place);
  const within = deed.time === undefined ? [] : (timed(deed.time).of('Segment') ?? []);
  const segments = { kind: 'Segment' as const, where: [...(meeting === null ? [] : [{ is: 'linked' as const, role: 'part of', to: meeting }]), ...within] };
  return signed(deed, mod(`spoke(${JSON.stringify(segments)})`, (kind) => (kind === 'Person' ? { is: 'linked', role: 'spoke', to: segments } : null)));
}

const signed = (deed: Deed, said: Mod | null): Mod | null => (deed.not === true ? notOf(said) : said);

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
  const by = orderOf(set, true)?.by;
  if (by === undefined || !('value' in by) || by.value.through.length > 0) return narrowed(set, timed(time));
  return { ...set, where: [...set.where, within(set.kind, by.value.property, time)] };
}
