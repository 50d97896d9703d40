/** English periods with what stands around them: prepositions, and pairs (`from March to May`). Pure. */
import { addDays } from '../../minutes/dates/calendar.ts';
import { fromTo, placed, type Preposition, type Time } from './combine.ts';
import { ofYear } from './english-dates.ts';
import { readEnglishPeriod } from './english-parts.ts';
import { amountOf, count, month, monthNumber, unitLetters, units, wordEnd, yearWords } from './english-words.ts';
import { dateDays, lastDays, moveDay, nextDays, unitDays } from './periods.ts';
import { matchAt, reader, readLongest, type Read, type Reader } from './reader.ts';
import type { Days, Period, Reading, Recurring, Unit } from './time-span.ts';

const now: Reader<Period> = reader(`(?:right )?now${wordEnd}|date${wordEnd}|the present${wordEnd}`, (_, { today }) => ({ days: { from: today, before: addDays(today, 1) } }));

const prepositions: readonly (readonly [RegExp, Preposition])[] = [
  [/(?:ever )?since |(?:on|in|at) or (?:after|later than) |(?:starting|beginning) (?:from |on |in |with )?/uy, 'since'],
  [/after |later than /uy, 'after'],
  [/before |prior to |earlier than |older than /uy, 'before'],
  [/(?:up )?until |(?:up )?till |(?<!been |get |gets |got |gotten )up to |through |thru |by |(?:no|not) later than |(?:on|in|at) or before /uy, 'until'],
  [/(?:(?:at some point|some ?time|any ?time|back|early on) )?(?:in|on|during|over|within|throughout|of|for|from|at|across) (?:all of |the whole of |the course of )?/uy, 'in'],
];

const onwards = /,? (?:onwards?|forward)(?!\p{L})| (?:on|and later|or later|and after)(?= ?(?:$|[,.;!?]))/uy;

/** The longest words of time that begin exactly there. */
export function readEnglishTime(text: string, at: number, reading: Reading): Read<Time> | null {
  const candidates = [readLongest(wholeTimes, text, at, reading), readPair(text, at, reading), readPlaced(text, at, reading)];
  return candidates.reduce((best, next) => (next !== null && next.end > (best?.end ?? 0) ? next : best), null);
}

/** What a pair may end or begin with. */
function readPeriodOrNow(text: string, at: number, reading: Reading): Read<Period> | null {
  return readEnglishPeriod(text, at, reading) ?? readLongest([now], text, at, reading);
}

function readPlaced(text: string, at: number, reading: Reading): Read<Time> | null {
  const [preposition, length] = prepositionAt(text, at);
  const alone = readEnglishPeriod(text, at + length, reading);
  const period = alone && inYearOfNext(text, alone, reading);
  if (period === null) return null;
  const said = text.slice(at, at + length);
  const open = preposition === 'in' || preposition === 'since' ? matchAt(onwards, text, period.end) : null;
  if (open !== null) return { value: placed('since', period.value), end: period.end + open[0].length };
  const time = placed(preposition, period.value);
  return { value: said === 'from ' ? orSince(time, period.value, text.slice(at, period.end)) : time, end: period.end };
}

const listed = / ?(?:,|&| and| or)(?: and| or)? (?:(?:in|on) )?/uy;

/** `August and September 2025`: what is listed takes the year that is said behind the last of them; null where that may be two. */
function inYearOfNext(text: string, first: Read<Period>, reading: Reading): Read<Period> | null {
  const { recurring, days } = first.value;
  const last = recurring === undefined || !isYearly(recurring, days) ? null : dated(text, first.end, days.unit, reading);
  if (recurring === undefined || last === null) return first;
  const then = recurring.latest(last.from);
  if (then === null || (then.before !== last.from && then.from.slice(0, 4) !== last.from.slice(0, 4))) return null;
  return { value: { days: then }, end: first.end };
}

/** The dated one behind others of its unit in a list. */
function dated(text: string, at: number, unit: Unit | undefined, reading: Reading): Days | null {
  const connector = matchAt(listed, text, at);
  const next = connector && readEnglishPeriod(text, at + connector[0].length, reading);
  if (connector === null || next === null || unit === undefined || next.value.days.unit !== unit) return null;
  return next.value.recurring === undefined ? (/\d{4}$|year$/u.test(text.slice(at, next.end)) ? next.value.days : null) : dated(text, next.end, unit, reading);
}

/** Not a weekday, which comes again within the week. */
function isYearly({ following }: Recurring, { from }: Days): boolean {
  const next = following(addDays(from, 1));
  return next !== null && addDays(from, 300) < next.from;
}

/** `from 1 March` may mean that day or the time since. */
function orSince(time: Time, period: Period, said: string): Time {
  if (period.days.unit !== 'day' || !/\d/.test(said)) return time;
  return { ...time, others: [...(time.others ?? []), placed('since', period)] };
}

/** The preposition there and its length; `in` of no length where there is none. */
function prepositionAt(text: string, at: number): [Preposition, number] {
  for (const [pattern, preposition] of prepositions) {
    const match = matchAt(pattern, text, at);
    if (match !== null) return [preposition, match[0].length];
  }
  return ['in', 0];
}

const openers = [
  { opener: /(?:any ?time |some ?time )?(?:in |the time )?between /uy, connector: /'?s? ?(?:and|to|&|-) ?/uy },
  { opener: /from |(?:starting|beginning) (?:on |in |from )?|since /uy, connector: / (?:up )?(?:to|until|till) |,? (?:through|thru) | ?- ?/uy },
  { opener: /(?:in |on |during |over |of |for )?/uy, connector: / to | (?:through|thru|until|till) | ?- ?/uy },
] as const;

/** `between March and May`, `from Monday to Friday`, `Q1 - Q3`. */
function readPair(text: string, at: number, reading: Reading): Read<Time> | null {
  for (const { opener, connector } of openers) {
    const opened = matchAt(opener, text, at);
    const first = opened && readPeriodOrNow(text, at + opened[0].length, reading);
    const connected = first && matchAt(connector, text, first.end);
    if (!first || !connected) continue;
    const second = readPeriodOrNow(text, first.end + connected[0].length, reading);
    const time = second && fromTo(first.value, second.value, reading);
    if (second && time) return { value: time, end: second.end };
  }
  return null;
}

const dateNumber = String.raw`(?:the )?(\d{1,2})(?:st|nd|rd|th)?`;
const to = '(?: (?:to|until|till|through|thru) | ?- ?| (and) )';
const year = `(?:,? ?(${yearWords}))?`;

function datesOfMonth(opener: string | undefined, and: string | undefined, first: string, last: string, name: string, said: string | undefined, reading: Reading): Time | null {
  if (and !== undefined && opener !== 'between ') return null;
  const inYear = (yearOf: number): Days | null => {
    const [from, until] = [first, last].map((date) => dateDays(yearOf, monthNumber(name), Number(date)));
    return from && until && from.from <= until.from ? { from: from.from, before: until.before } : null;
  };
  const period = ofYear(said, inYear, reading);
  return period && placed('in', period);
}

const openRange = (from: string | null, before: string | null): Time => ({ range: { from, before } });

/** `more than 30 days ago`, `older than two weeks`: before the start of that day; `less than`: from it on. */
function boundedAge(limit: string, amount: string, name: string, today: string): Time | null {
  const said = amountOf(amount, name);
  if (said === null) return null;
  const day = moveDay(today, -said.count, said.unit);
  if (/less|under|new|young|fewer|most|no more/.test(limit)) return openRange(day, null);
  return openRange(null, limit.includes('least') ? addDays(day, 1) : day);
}

const wholeTimes: Reader<Time>[] = [
  reader(`(between |from |on |in |during )?${dateNumber}${to}${dateNumber}(?: of)? (${month})${wordEnd}${year}`, ([, opener, first, and, last, name, said], reading) => datesOfMonth(opener, and, first!, last!, name!, said, reading)),
  reader(`(between |from |on |in |during )?(${month}) ${dateNumber}${to}${dateNumber}${wordEnd}${year}`, ([, opener, name, first, and, last, said], reading) => datesOfMonth(opener, and, first!, last!, name!, said, reading)),
  reader(`(more than|over|at least|longer than|less than|fewer than|under|at most|no more than|not more than) (${count}) (${units}) (?:ago|old)${wordEnd}`, ([, limit, amount, name], { today }) => boundedAge(limit!, amount!, name!, today)),
  reader(`(older than|newer than|younger than) (${count}) (${units})${wordEnd}`, ([, limit, amount, name], { today }) => boundedAge(limit!, amount!, name!, today)),
  reader(`(?:in |during |for |over )?(?:so far (?:in )?this (week|month|quarter|year)|this (week|month|quarter|year) (?:so far|to date|until now|till now)|(week|month|quarter|year)[- ]to[- ]date|([ymqw])td)${wordEnd}`, ([, ...names], { today }) => toDate(names.find(Boolean)!, today)),
  reader(`(?:up )?(?:until|till|to) now${wordEnd}`, (_, { today }) => openRange(null, addDays(today, 1))),
  reader(`within (?:the )?(?:(?:last|past) )?(${count}) (${units})${wordEnd}(?! (?:of|after|from)${wordEnd})`, ([, amount, name], { today, towards }) => {
    const said = amountOf(amount!, name!);
    return said && placed('in', { days: (towards === 'past' ? lastDays : nextDays)(said.count, said.unit, today) });
  }),
  // How long something took, unless it is about what is due.
  reader(`in (${count}) (${units})(?:' time)?${wordEnd}`, ([, amount, name], { today, towards }) => {
    const said = towards === 'future' ? amountOf(amount!, name!) : null;
    return said && placed('in', { days: unitDays('day', moveDay(today, said.count, said.unit)) });
  }),
];

function toDate(name: string, today: string): Time {
  return openRange(unitDays(unitLetters[name] ?? (name as Unit), today).from, addDays(today, 1));
}
