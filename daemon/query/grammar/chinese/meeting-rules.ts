/** Chinese questions about meetings: who was there, what was decided, how often something came up, how long they took. */
import type { Plan } from '#schemas/query';
import { countPlan, findPlan, groupPlan, keyByRole, seriesPlan, setOf, spellPlan, whetherPlan, type Ranking } from '../asks.ts';
import { rule, type Rule } from '../chart.ts';
import { isWork, narrowed, things, type Mod, type Things, type Time } from '../meanings.ts';
import { whenPlan, type Moment } from '../moments.ts';
import { belonging, having, narrowedBy, timed } from '../predicates.ts';
import { found, people } from './asking.ts';
import { doneThings, doneTo, isAll, type Asked, type Deed, type Word } from './meaning.ts';

const meetings = things('Meeting');

const isOneMeeting = ({ kind, named, pick }: Things): boolean => kind === 'Meeting' && (named !== undefined || pick?.limit === 1);
const isAnyMeeting = ({ kind, where, named, pick }: Things): boolean => kind === 'Meeting' && where.length === 0 && named === undefined && pick === undefined;

const isSeries = ({ kind, where, named, pick }: Things): boolean => kind === 'Meeting' && where.length > 0 && named === undefined && pick === undefined;

const there: readonly Rule[] = [
  // k8s sync 上次谁没来: of the last one.
  ...rule('Set', 'Kind Time1', (set: Things, moment: Moment) => (isSeries(set) ? { ...set, pick: { newest: moment === 'last', limit: 1 } } : null), 0.3),
  ...rule('Deed1', 'Absent', (): Deed => ({ verb: 'attend', not: true })),
  ...rule('S', 'Set Who At', (set: Things) => (isOneMeeting(set) ? found(narrowedBy(people, doneThings({ verb: 'attend' }, set))) : null)),
  ...rule('S', 'Set Set At Ma', (set: Things, by: Things) => { const was = isOneMeeting(set) && by.kind === 'Person' && by.named !== undefined ? narrowedBy(by, doneThings({ verb: 'attend' }, set)) : null; return was === null ? null : whetherPlan(was); }),
  // 昨天开会定了什么, 上周开会了吗
  ...rule('Meet', 'V Kind', (verb: Word, kind: Things) => (verb === 'hold' && isAnyMeeting(kind) ? kind : null)),
  ...rule('Loc', 'Time Meet', (time: Time, set: Things) => narrowed(set, timed(time)), 0.05),
  // pluto 开过会吗, atlas 有没有开过会
  ...rule('S', 'Set|Loc Have? Meet Ma', (place: Things, _: unknown, set: Things) => heldThere(place, set)),
  ...rule('S', 'Set|Loc YesNo Meet Ma?', (place: Things, _: unknown, set: Things) => heldThere(place, set)),
  ...rule('S', 'Time Meet Ma', (time: Time, set: Things) => { const then = narrowed(set, timed(time)); return then === null ? null : whetherPlan(then); }),
];

function heldThere(place: Things, set: Things): Plan | null {
  const there = place.kind === 'Project' && place.named !== undefined && place.named.names === undefined ? narrowedBy(set, belonging(place)) : null;
  return there === null ? null : whetherPlan(there);
}

const decided: readonly Rule[] = [
  ...rule('S', 'Decided HowManyThings', (set: Things) => countPlan(set)),
  ...rule('S', 'Recently Decided What', (_: unknown, set: Things) => findPlan({ ...set, pick: { newest: true, limit: null } })),
  ...rule('S', 'Set|Loc Recently Decided What', (place: Things, _: unknown, set: Things) => { const of = place.kind === 'Person' ? null : narrowedBy(set, belonging(place)); return of === null ? null : findPlan({ ...of, pick: { newest: true, limit: null } }); }),
];

/** The meetings that left it: 做出这个决定的时候. */
function whenLeft({ verb, time, place, not }: Deed, left: Things): Things | null {
  const isLeft = (verb === 'raise' || verb === 'write') && time === undefined && not !== true && left.kind !== 'Person' && left.kind !== 'Meeting' && !isWork(left.kind) && (left.named !== undefined || left.where.length > 0);
  return isLeft && place === undefined ? narrowedBy(meetings, having(left)) : null;
}

const cameUp: readonly Rule[] = [
  // 做出“网关默认开启深度睡眠”这个决定时在场的有谁
  ...rule('Occurred', 'Deed1 Set AtTheTime', (deed: Deed, left: Things) => whenLeft(deed, left)),
  ...rule('S', 'Occurred V De Be|Have? Who', (at: Things, verb: Word) => (verb === 'attend' ? found(narrowedBy(people, doneThings({ verb }, at))) : null)),
  ...rule('S', 'Occurred Have? Who V', (at: Things, _: unknown, __: unknown, verb: Word) => (verb === 'attend' ? found(narrowedBy(people, doneThings({ verb }, at))) : null)),
  ...rule('S', 'Set Loc By Deed1 HowManyOf', (object: Things, place: Things, _: unknown, deed: Deed) => (deed.place === undefined ? countMentions({ ...deed, place }, object) : null)),
  ...rule('S', 'Set By? Deed1 HowManyOf', (object: Things, _: unknown, deed: Deed) => countMentions(deed, object)),
  ...rule('S', 'Deed1 HowManyOf Set', (deed: Deed, _: unknown, object: Things) => countMentions(deed, object), 0.05),
  ...rule('S', 'Each Kind Loc? By? V Have? HowManyOf', (_: unknown, key: Things, place: Things | undefined, __: unknown, verb: Word) => mentionsOfEach(key, place, verb)),
  ...rule('S', 'Moment By? Deed1 Set De? Be? Asked', (moment: Moment, _: unknown, deed: Deed, object: Things, __: unknown, ___: unknown, asked: Asked) => (asked.set.kind === 'Meeting' ? mentionedAt(moment, deed, object, asked) : null)),
  // 最近一次讨论会员定价是在哪场会上
  ...rule('S', 'Moment By? Deed1 Set De? Be? At Asked Li?', (moment: Moment, _: unknown, deed: Deed, object: Things, __: unknown, ___: unknown, ____: unknown, asked: Asked) => mentionedAt(moment, deed, object, asked)),
  // 蓝牙耳机第一次出现在哪次会上, 蓝牙耳机第一次出现是在哪次会上
  ...rule('S', 'Set Moment AppearIn Asked Li?', (object: Things, moment: Moment, _: unknown, asked: Asked) => cameUpFirst(moment, object, asked)),
  ...rule('S', 'Set Moment Appear De? Be At? Asked Li?', (object: Things, moment: Moment, _: unknown, __: unknown, ___: unknown, ____: unknown, asked: Asked) => cameUpFirst(moment, object, asked)),
  // 哪些笔记里出现了欧阳澈
  ...rule('S', 'At? Asked Li Appear Set', (_: unknown, asked: Asked, __: unknown, ___: unknown, object: Things) => appearsIn(object, asked)),
  ...rule('S', 'Set Moment Be? At? Asked Li? By? Deed1 De?', (object: Things, moment: Moment, _: unknown, __: unknown, asked: Asked, ___: unknown, ____: unknown, deed: Deed) => mentionedAt(moment, deed, object, asked)),
  // atlas#42 最后一次在会上被提到是哪次会
  ...rule('S', 'Set Moment Loc? By? Deed1 De? Be At? Asked Li?', (object: Things, moment: Moment, place: Things | undefined, _: unknown, deed: Deed, __: unknown, ___: unknown, ____: unknown, asked: Asked) => (asked.set.kind === 'Meeting' && (place === undefined || isAnyMeeting(place)) ? mentionedAt(moment, isAnyMeeting(deed.place ?? things('Person')) ? { ...deed, place: undefined } : deed, object, asked) : null)),
  // 最后一次有人提到 pluto 是在什么会上
  ...rule('S', 'Moment Anybody Deed1 Set Be? At? Asked Li?', (moment: Moment, _: unknown, deed: Deed, object: Things, __: unknown, ___: unknown, asked: Asked) => mentionedAt(moment, deed, object, asked)),
  // 话题 performance 出现在几场会议里
  ...rule('S', 'Set AppearIn Asked Li?', (object: Things, _: unknown, asked: Asked) => appearsIn(object, asked)),
  ...rule('S', 'Set Be? At? Asked Li? Moment By? Deed1 De?', (object: Things, _: unknown, __: unknown, asked: Asked, ___: unknown, moment: Moment, ____: unknown, deed: Deed) => mentionedAt(moment, deed, object, asked)),
  // 哪次会上第一次提到展会演示
  ...rule('S', 'At? Asked Li? Moment Deed1 Set', (_: unknown, asked: Asked, __: unknown, moment: Moment, deed: Deed, object: Things) => mentionedAt(moment, deed, object, asked)),
  ...rule('S', 'Set Moment SomeWhen By? Deed1 De?', (object: Things, moment: Moment, _: unknown, __: unknown, { verb, time, place, not }: Deed) => (verb === 'mention' && object.kind !== 'Person' && time === undefined && place === undefined && not !== true ? whenPlan({ what: 'mention', object, moment }) : null)),
  ...rule('S', 'Set SomeWhen Moment By? Deed1 De?', (object: Things, _: unknown, moment: Moment, __: unknown, { verb, time, place, not }: Deed) => (isMention(verb) && time === undefined && place === undefined && not !== true ? whenPlan({ what: 'mention', object, moment }) : null)),
];

/** Where it is spoken of; somebody in a meeting may be there as well. */
function appearsIn(object: Things, { ask, set }: Asked): Plan | null {
  const isTold = set.kind === 'Note' || (set.kind === 'Meeting' && object.kind !== 'Person');
  const where = isTold ? narrowedBy(set, doneThings({ verb: 'mention' }, object)) : null;
  return where === null ? null : ask === 'find' ? findPlan(where) : countPlan(where);
}

const cameUpFirst = (moment: Moment, object: Things, asked: Asked): Plan | null => (object.kind === 'Person' ? null : mentionedAt(moment, { verb: 'mention' }, object, asked));

const isMention = (verb: Word): boolean => verb === 'mention' || verb === 'write';

/** In how many meetings it came up. */
function countMentions({ verb, time, place, not }: Deed, object: Things): Plan | null {
  const isSaid = verb === 'mention' || (verb === 'write' && place?.kind === 'Meeting' && isWork(object.kind));
  if (!isSaid || not === true || object.pick !== undefined || object.quantity !== undefined) return null;
  const where = place === undefined ? meetings : place.kind === 'Meeting' ? place : narrowedBy(meetings, belonging(place));
  const said = narrowedBy(where, doneThings({ verb: 'mention' }, object));
  const then = said === null || time === undefined ? said : narrowed(said, timed(time));
  return then === null ? null : countPlan(then);
}

function mentionsOfEach(key: Things, place: Things | undefined, verb: Word): Plan | null {
  if (!isMention(verb) || key.where.length > 0 || key.kind === 'Person' || (verb === 'write' && key.kind !== 'Topic')) return null;
  const where = place === undefined ? meetings : place.kind === 'Meeting' ? place : null;
  const by = keyByRole('Meeting', 'mentioned', key.kind);
  return where === null || by === null ? null : groupPlan(where, [by]);
}

/** The first or last meeting that spoke of it. */
function mentionedAt(moment: Moment, { verb, time, place, not }: Deed, object: Things, { ask, set }: Asked): Plan | null {
  if (!isMention(verb) || time !== undefined || place !== undefined || not === true || ask !== 'find' || set.kind !== 'Meeting') return null;
  const spoke = narrowedBy(set, doneThings({ verb: 'mention' }, object));
  return spoke === null ? null : findPlan({ ...spoke, pick: { newest: moment === 'last', limit: 1 } });
}

const isOpen = ({ kind, named, pick }: Things): boolean => kind === 'Meeting' && named === undefined && pick === undefined;
/** Told which: in k8s sync 里最长的, `sync` alone is none. */
const isSome = (set: Things): boolean => isOpen(set) && (set.where.length > 0 || isAll(set));

interface Extreme {
  readonly set: Things;
  readonly descending: boolean;
  /** 灯塔周会里最长的: all is told of which. */
  readonly isWhole?: true;
}

const lengths: readonly Rule[] = [
  ...rule('LongestOf', 'Longest De That? Cl? Set', (descending: boolean, _: unknown, __: unknown, ___: unknown, set: Things): Extreme | null => (set.kind === 'Meeting' && set.pick === undefined && set.named === undefined ? { set, descending } : null)),
  // k8s sync 里最长的一次, 讨论过 hiring 的会里哪次时间最长
  ...rule('LongestOf', 'Set Li? Pause? Longest De That? Cl?', (set: Things, _: unknown, __: unknown, descending: boolean): Extreme | null => (isSome(set) ? { set, descending, isWhole: true } : null)),
  ...rule('S', 'Set Li? Pause? Which Cl? Length? Longest', (set: Things, _: unknown, __: unknown, ___: unknown, ____: unknown, _____: unknown, descending: boolean) => (isSome(set) ? byLength({ set, descending }) : null)),
  ...rule('S', 'Time Asked Length? Longest', (time: Time, { ask, set }: Asked, _: unknown, descending: boolean) => { const then = ask === 'find' && isOpen(set) ? narrowed(set, timed(time)) : null; return then === null ? null : byLength({ set: then, descending }); }),
  ...rule('LongestOf', 'Time LongestOf', (time: Time, { set, descending, isWhole }: Extreme): Extreme | null => { const then = isWhole === true ? null : narrowed(set, timed(time)); return then === null ? null : { set: then, descending }; }),
  ...rule('LongestOf', 'Set|Loc De? LongestOf', (place: Things, _: unknown, { set, descending, isWhole }: Extreme): Extreme | null => { const of = place.kind === 'Project' && isWhole !== true ? narrowedBy(set, belonging(place)) : null; return of === null ? null : { set: of, descending }; }, 0.02),
  ...rule('S', 'Ask? LongestOf', (_: unknown, longest: Extreme) => byLength(longest), 0.01),
  ...rule('S', 'LongestOf Be Which Cl|Kind?', (longest: Extreme) => byLength(longest)),
  // k8s sync 最长的那次是什么时候
  ...rule('S', 'LongestOf AtWhen', (longest: Extreme) => { const plan = byLength(longest); return plan?.ask === 'find' ? { ...plan, show: [{ value: { through: [], property: 'started_at' } }] } : null; }),
  ...rule('S', 'LongestOf Took', ({ set, descending }: Extreme) => spellPlan(set, 'meeting', descending ? 'longest' : 'shortest')),
  // 上周会议总时长, 上周开了多久的会
  ...rule('S', 'Set De? Sum Be? HowLong?', (set: Things) => (set.kind === 'Meeting' ? spellPlan(set, 'meeting', 'total') : null)),
  ...rule('S', 'Set De? TookAll', (set: Things) => (set.kind === 'Meeting' ? spellPlan(set, 'meeting', 'total') : null)),
  ...rule('S', 'Time Meet TookAll', (time: Time, kind: Things) => totalLength(kind, timed(time))),
  ...rule('TookAll', 'Total Spend? HowLong Spend?', () => 'took'),
  ...rule('TookAll', 'Spend Total Spend? HowLong', () => 'took'),
  ...rule('S', 'Time V HowLong De Kind', (time: Time, verb: Word, _: unknown, __: unknown, kind: Things) => (verb === 'hold' ? totalLength(kind, timed(time)) : null)),
  ...rule('S', 'Set Time? V HowLong De Kind', (by: Things, time: Time | undefined, verb: Word, _: unknown, __: unknown, kind: Things) => (verb === 'hold' && by.kind === 'Person' ? totalLength(kind, doneTo({ verb: 'attend', ...(time && { time }) }, by)) : null)),
  ...rule('S', 'Set Meet Took', (by: Things, kind: Things) => (by.kind === 'Person' ? totalLength(kind, doneTo({ verb: 'attend' }, by)) : null), 0.05),
  ...rule('S', 'Set Time Meet Took', (by: Things, time: Time, kind: Things) => (by.kind === 'Person' ? totalLength(kind, doneTo({ verb: 'attend', time }, by)) : null), 0.05),
  ...rule('S', 'Time Set Meet Took', (time: Time, by: Things, kind: Things) => (by.kind === 'Person' ? totalLength(kind, doneTo({ verb: 'attend', time }, by)) : null), 0.05),
  ...rule('S', 'Time Meet Took', (time: Time, kind: Things) => totalLength(kind, timed(time)), 0.05),
];

function totalLength(kind: Things, said: Mod | null): Plan | null {
  const set = isAnyMeeting(kind) ? narrowedBy(kind, said) : null;
  return set === null ? null : spellPlan(set, 'meeting', 'total');
}

function byLength({ set, descending }: Extreme): Plan | null {
  const plain = set.quantity === undefined ? setOf(set) : null;
  return plain === null ? null : { ask: 'find', set: plain, order: { by: { value: { through: [], property: 'duration_s' } }, descending }, limit: 1, withTies: true };
}

/** 哪个会开得最频繁: of those that are called alike. */
const series: readonly Rule[] = [
  ...rule('S', 'Which Cl? Kind V Degree Count? Best', (_: unknown, __: unknown, set: Things, verb: Word, ___: unknown, ____: unknown, best: Ranking) => (verb === 'hold' && isAnyMeeting(set) && best.order === 'most' ? seriesPlan(set, best) : null), 0.05),
];

export const meetingRules: readonly Rule[] = [...there, ...decided, ...cameUp, ...lengths, ...series];
