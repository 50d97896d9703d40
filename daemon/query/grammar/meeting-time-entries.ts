/** Times that are said by a meeting: `since the last retrospective`, `before the k8s sync of 10 November`. Pure. */
import type { Held, NameBook } from '../names/name-book.ts';
import type { DayRange } from '../time/time-span.ts';
import { localDayIn } from '../time/local-day.ts';
import type { Entry } from './chart.ts';
import type { Things, Time } from './meanings.ts';
import type { Word } from './words.ts';

const sinceWords: ReadonlySet<string> = new Set(['since', 'after']);
const untilWords: ReadonlySet<string> = new Set(['before', 'until', 'till']);
const determiners: ReadonlySet<string> = new Set(['the', 'our', 'last', 'latest', 'recent', 'most']);

/**
 * @param entries What the words are otherwise: the series and the days behind the preposition.
 * @returns From the beginning of the meeting on, or up to it. Of several series that are called so, none: which of them is meant is not known.
 */
export function meetingTimeEntries(words: readonly Word[], entries: readonly Entry[], { held }: NameBook, zone: string): Entry[] {
  return words.flatMap(({ text }, from): Entry[] => {
    if (!sinceWords.has(text) && !untilWords.has(text)) return [];
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
        return isNewest || then.length !== 1 ? [] : [entryOf(then[0]!, { from, to: day.to, preposition: text }, zone)];
      });
      // "Since the sync this week" is since that one, and not what was done this week since the last one.
      return days.length > 0 || of.length === 0 ? said : [entryOf(of[0]!, { from, to, preposition: text }, zone)];
    });
  });
}

function ofOneSeries({ meaning, to }: Entry): { readonly name: string; readonly to: number }[] {
  const { kind, where } = meaning as Things;
  const [only] = where;
  return kind === 'Meeting' && where.length === 1 && only?.is === 'one of' && only.property === 'series' && only.values.length === 1 ? [{ name: String(only.values[0]), to }] : [];
}

interface SaidPlace {
  readonly from: number;
  readonly to: number;
  readonly preposition: string;
}

/** The meeting itself, and what came of it, is since it began and until then, but not before or after it. */
function entryOf({ at }: Held, { from, to, preposition }: SaidPlace, zone: string): Entry {
  const isWithout = preposition === 'before' || preposition === 'since';
  const moment = isWithout ? at : new Date(Date.parse(at) + 1000).toISOString().replace('.000Z', 'Z');
  const rangeOf = (edge: string): DayRange => (sinceWords.has(preposition) ? { from: edge, before: null } : { from: null, before: edge });
  const range = { days: rangeOf(localDayIn(zone)(Date.parse(at))), utc: rangeOf(moment) };
  const meaning: Time = { ...range, ahead: range };
  return { category: 'Time', from, to, cost: 0, meaning };
}
