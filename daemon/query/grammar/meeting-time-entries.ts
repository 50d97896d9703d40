/** Times that are said by a meeting: `since the last retrospective`, `before the k8s sync of 10 November`, 上次 k8s sync 以来. Pure. */
import type { Held, NameBook } from '../names/name-book.ts';
import type { DayRange } from '../time/time-span.ts';
import { addDays } from '../../minutes/dates/calendar.ts';
import { localDayIn } from '../time/local-day.ts';
import type { Entry } from './chart.ts';
import { timeOf, type Things, type Time } from './meanings.ts';
import type { Word } from './words.ts';

type Side = 'since' | 'after' | 'before' | 'until';

const prepositions: Readonly<Record<string, Side>> = { since: 'since', after: 'after', before: 'before', until: 'until', till: 'until' };
const determiners: ReadonlySet<string> = new Set(['the', 'our', 'last', 'latest', 'recent', 'most']);

/**
 * @param entries What the words are otherwise: the series and the days beside it.
 * @returns From the beginning of the meeting on, or up to it. Of several series that are called so, none: which of them is meant is not known.
 */
export function meetingTimeEntries(words: readonly Word[], entries: readonly Entry[], { held }: NameBook, zone: string): Entry[] {
  return [...behindPrepositions(words, entries, held, zone), ...beforePostpositions(words, entries, held, zone), ...daysOfMeetings(words, entries, held, zone), ...betweenMeetings(words, entries, held, zone)];
}

/** One meeting, called by its series: the only one of it, or the last. */
function oneHeld(words: readonly Word[], at: number, entries: readonly Entry[], held: readonly Held[]): { readonly meeting: Held; readonly to: number } | null {
  let from = at;
  while (determiners.has(words[from]?.text ?? '')) from += 1;
  const isNewest = words.slice(at, from).some(({ text }) => text === 'last' || text === 'latest' || text === 'recent');
  const series = entries.filter((entry) => entry.category === 'Kind' && entry.from === from).flatMap((entry) => ofOneSeries(entry));
  const [longest] = series.toSorted((one, other) => other.to - one.to);
  const of = held.filter((meeting) => meeting.series === longest?.name);
  return longest === undefined || of.length === 0 || (of.length > 1 && !isNewest) ? null : { meeting: of[0]!, to: longest.to };
}

/** `On the day of the design review`. */
function daysOfMeetings(words: readonly Word[], entries: readonly Entry[], held: readonly Held[], zone: string): Entry[] {
  return words.flatMap(({ text }, at): Entry[] => {
    const isDay = text === 'day' && words[at - 1]?.text === 'the' && words[at + 1]?.text === 'of';
    const one = isDay ? oneHeld(words, at + 2, entries, held) : null;
    if (one === null) return [];
    const day = localDayIn(zone)(Date.parse(one.meeting.at));
    return [{ category: 'Time', from: words[at - 2]?.text === 'on' ? at - 2 : at - 1, to: one.to, cost: 0, meaning: timeOf({ from: day, before: addDays(day, 1) }, zone) }];
  });
}

/** `Between the kick-off and the design review`: from the one on, up to the other. */
function betweenMeetings(words: readonly Word[], entries: readonly Entry[], held: readonly Held[], zone: string): Entry[] {
  return words.flatMap(({ text }, from): Entry[] => {
    const one = text === 'between' ? oneHeld(words, from + 1, entries, held) : null;
    const other = one === null || words[one.to]?.text !== 'and' ? null : oneHeld(words, one.to + 1, entries, held);
    if (one === null || other === null || one.meeting.at === other.meeting.at) return [];
    const [first, second] = [one.meeting.at, other.meeting.at].toSorted();
    const dayOfMeeting = (at: string): string => localDayIn(zone)(Date.parse(at));
    const range = { days: { from: dayOfMeeting(first!), before: dayOfMeeting(second!) }, utc: { from: first!, before: second! } };
    return [{ category: 'Time', from, to: other.to, cost: 0, meaning: { ...range, ahead: range, isPast: true } satisfies Time }];
  });
}

function behindPrepositions(words: readonly Word[], entries: readonly Entry[], held: readonly Held[], zone: string): Entry[] {
  return words.flatMap(({ text }, from): Entry[] => {
    const side = prepositions[text];
    if (side === undefined) return [];
    let next = from + 1;
    while (determiners.has(words[next]?.text ?? '')) next += 1;
    const isNewest = words.slice(from, next).some(({ text: word }) => word === 'last' || word === 'latest' || word === 'recent');
    // "Since Monday's stand-up", "before the July planning".
    const day = entries.find((entry) => entry.category === 'DayOf' && entry.from <= next && entry.from > from && entry.to > next);
    if (day !== undefined) return afterDay(day, { from, side }, entries, held, zone);
    const series = entries.filter((entry) => entry.category === 'Kind' && entry.from === next).flatMap((entry) => ofOneSeries(entry));
    const longest = Math.max(...series.map(({ to }) => to));
    return series.filter(({ to }) => to === longest).slice(0, 1).flatMap(({ name, to }): Entry[] => {
      const of = held.filter((meeting) => meeting.series === name);
      const days = entries.filter((entry) => entry.category === 'Time' && entry.from === to);
      const said: Entry[] = days.flatMap((day) => {
        const then = heldThen(of, day.meaning as Time);
        return isNewest || then === null ? [] : [entryOf(then, { from, to: day.to, side }, zone)];
      });
      // "Since the sync this week" is since that one, and not what was done this week since the last one.
      return days.length > 0 || of.length === 0 ? said : [entryOf(of[0]!, { from, to, side }, zone)];
    });
  });
}

/** The one of a series that was held on that day. */
function afterDay(day: Entry, { from, side }: { readonly from: number; readonly side: Side }, entries: readonly Entry[], held: readonly Held[], zone: string): Entry[] {
  const series = entries.filter((entry) => entry.category === 'Kind' && entry.from === day.to).flatMap((entry) => ofOneSeries(entry));
  const longest = Math.max(...series.map(({ to }) => to));
  return series.filter(({ to }) => to === longest).slice(0, 1).flatMap(({ name, to }): Entry[] => {
    const then = heldThen(held.filter((meeting) => meeting.series === name), day.meaning as Time);
    return then === null ? [] : [entryOf(then, { from, to, side }, zone)];
  });
}

const beginning = '(?:自从|自|从|在)?';
const newest = new RegExp(`${beginning}(?:上次|上一次|上回|上一回|上一场|上场|上一期|上期|最近一次|最近一场|最后一次|最近的|最近那次)(?:的|开的?)?$`, 'u');
const thatOne = /(?:的|那次|那场|那次的|那场的|召开的|开的)?$/u;
const start = new RegExp(`${beginning}$`, 'u');
const postposition = /^(?:会议|会|那次|那场)?(?:开完|结束|散会)?(?:(?<since>以来|至今|到现在|到今天|到目前|开始|起)|(?<after>之后|以后|后)|(?<before>之前|以前|前))/u;

/** 上次 k8s sync 以来, 上次复盘之后, 11月10日的 k8s sync 之后. */
function beforePostpositions(words: readonly Word[], entries: readonly Entry[], held: readonly Held[], zone: string): Entry[] {
  const textOf = (from: number, to: number): string => words.slice(Math.max(0, from), to).map(({ text }) => text).join('');
  return entries.filter(({ category }) => category === 'Kind').flatMap((entry) => {
    const behind = postposition.exec(textOf(entry.to, entry.to + LONGEST_PARTICLE));
    if (behind === null) return [];
    const side = behind.groups?.since !== undefined ? 'since' : behind.groups?.after !== undefined ? 'after' : 'before';
    const before = newest.exec(textOf(entry.from - LONGEST_PARTICLE, entry.from));
    // Chinese characters are a word each.
    const end = entry.to + behind[0].length;
    return ofOneSeries(entry).flatMap(({ name }): Entry[] => {
      const of = held.filter((meeting) => meeting.series === name);
      if (before !== null) return of.length === 0 ? [] : [entryOf(of[0]!, { from: entry.from - before[0].length, to: end, side }, zone)];
      const day = entry.from - thatOne.exec(textOf(entry.from - LONGEST_PARTICLE, entry.from))![0].length;
      return entries.filter(({ category, to }) => category === 'Time' && to === day).flatMap((time) => {
        const then = heldThen(of, dayOf(time, words));
        return then === null ? [] : [entryOf(then, { from: time.from - start.exec(textOf(time.from - LONGEST_PARTICLE, time.from))![0].length, to: end, side }, zone)];
      });
    });
  });
}

/** 自 10月29日: the day that it begins with. */
function dayOf({ meaning, from }: Entry, words: readonly Word[]): Time {
  const time = meaning as Time;
  if (time.utc.from === null || time.utc.before !== null || !/^[自从]/u.test(words[from]!.text)) return time;
  return { ...time, utc: { ...time.utc, before: new Date(Date.parse(time.utc.from) + 24 * 60 * 60 * 1000).toISOString().replace('.000Z', 'Z') } };
}

/** The one that was held then; of several nobody knows which is meant. */
function heldThen(of: readonly Held[], { utc: { from, before } }: Time): Held | null {
  const then = from === null || before === null ? [] : of.filter(({ at }) => at >= from && at < before);
  return then.length === 1 ? then[0]! : null;
}

const LONGEST_PARTICLE = 6;

function ofOneSeries({ meaning, to }: Entry): { readonly name: string; readonly to: number }[] {
  const { kind, where } = meaning as Things;
  const [only] = where;
  return kind === 'Meeting' && where.length === 1 && only?.is === 'one of' && only.property === 'series' && only.values.length === 1 ? [{ name: String(only.values[0]), to }] : [];
}

interface SaidPlace {
  readonly from: number;
  readonly to: number;
  readonly side: Side;
}

/** The meeting itself, and what came of it, is since it began and until then, but not before or after it. */
function entryOf({ at }: Held, { from, to, side }: SaidPlace, zone: string): Entry {
  const isWithout = side === 'before' || side === 'since';
  const moment = isWithout ? at : new Date(Date.parse(at) + 1000).toISOString().replace('.000Z', 'Z');
  const rangeOf = (edge: string): DayRange => (side === 'since' || side === 'after' ? { from: edge, before: null } : { from: null, before: edge });
  const range = { days: rangeOf(localDayIn(zone)(Date.parse(at))), utc: rangeOf(moment) };
  const meaning: Time = { ...range, ahead: range, isPast: true };
  return { category: 'Time', from, to, cost: 0, meaning };
}
