/** Times that are said by a meeting: `since the last retrospective`, `before the k8s sync of 10 November`, 上次 k8s sync 以来. Pure. */
import type { Held, NameBook } from '../names/name-book.ts';
import type { DayRange } from '../time/time-span.ts';
import { localDayIn } from '../time/local-day.ts';
import type { Entry } from './chart.ts';
import type { Things, Time } from './meanings.ts';
import type { Word } from './words.ts';

type Side = 'since' | 'after' | 'before' | 'until';

const prepositions: Readonly<Record<string, Side>> = { since: 'since', after: 'after', before: 'before', until: 'until', till: 'until' };
const determiners: ReadonlySet<string> = new Set(['the', 'our', 'last', 'latest', 'recent', 'most']);

/**
 * @param entries What the words are otherwise: the series and the days beside it.
 * @returns From the beginning of the meeting on, or up to it. Of several series that are called so, none: which of them is meant is not known.
 */
export function meetingTimeEntries(words: readonly Word[], entries: readonly Entry[], { held }: NameBook, zone: string): Entry[] {
  return [...behindPrepositions(words, entries, held, zone), ...beforePostpositions(words, entries, held, zone)];
}

function behindPrepositions(words: readonly Word[], entries: readonly Entry[], held: readonly Held[], zone: string): Entry[] {
  return words.flatMap(({ text }, from): Entry[] => {
    const side = prepositions[text];
    if (side === undefined) return [];
    let next = from + 1;
    while (determiners.has(words[next]?.text ?? '')) next += 1;
    const isNewest = words.slice(from, next).some(({ text: word }) => word === 'last' || word === 'latest' || word === 'recent');
    const series = entries.filter((entry) => entry.category === 'Kind' && entry.from === next).flatMap((entry) => ofOneSeries(entry));
    const longest = Math.max(...series.map(({ to }) => to));
    return series.filter(({ to }) => to === longest).slice(0, 1).flatMap(({ name, to }): Entry[] => {
      const of = held.filter((meeting) => meeting.series === name);
      const days = entries.filter((entry) => entry.category === 'Time' && entry.from === to);
      const said: Entry[] = days.flatMap((day) => {
        const { utc } = day.meaning as Time;
        const then = of.filter(({ at }) => utc.from !== null && utc.before !== null && at >= utc.from && at < utc.before);
        return isNewest || then.length !== 1 ? [] : [entryOf(then[0]!, { from, to: day.to, side }, zone)];
      });
      // "Since the sync this week" is since that one, and not what was done this week since the last one.
      return days.length > 0 || of.length === 0 ? said : [entryOf(of[0]!, { from, to, side }, zone)];
    });
  });
}

const newest = /(?:自从|自|从|在)?(?:上次|上一次|上回|上一回|上一场|最近一次|最后一次|最近的)$/u;
const postposition = /^(?:会议|会)?(?:(?<since>以来|至今|到现在)|(?<after>之后|以后|后)|(?<before>之前|以前|前))/u;

/** 上次 k8s sync 以来, 上次复盘之后. */
function beforePostpositions(words: readonly Word[], entries: readonly Entry[], held: readonly Held[], zone: string): Entry[] {
  return entries.filter(({ category }) => category === 'Kind').flatMap((entry) => {
    const before = newest.exec(words.slice(Math.max(0, entry.from - LONGEST_PARTICLE), entry.from).map(({ text }) => text).join(''));
    const behind = postposition.exec(words.slice(entry.to, entry.to + LONGEST_PARTICLE).map(({ text }) => text).join(''));
    if (before === null || behind === null) return [];
    const side = behind.groups?.since !== undefined ? 'since' : behind.groups?.after !== undefined ? 'after' : 'before';
    return ofOneSeries(entry).flatMap(({ name, to }): Entry[] => {
      const last = held.find((meeting) => meeting.series === name);
      // Chinese characters are a word each.
      return last === undefined ? [] : [entryOf(last, { from: entry.from - before[0].length, to: to + behind[0].length, side }, zone)];
    });
  });
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
