/** English expressions of time, resolved against the meeting's day. Pure. */
import {
  addDays, addMonths, addWorkingDays, dayOfMonth, endOfMonth, endOfQuarter, endOfWeek, monthAndDate, nextDayOfMonth, nextWeekday, weekdayInWeek,
} from './calendar.ts';
import type { DateExpression, DatePattern } from './date-expression.ts';
import { findDates } from './date-expression.ts';
import { asSaid } from './english-past.ts';
import { readDayOfMonth, readEnglishNumber } from '../../transcript/numbers/english-numbers.ts';

const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];
const weekday = `(${weekdays.join('|')})`;
const months = ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december'];
const month = `(${months.join('|')}|jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec)`;
const dayPart = String.raw`(?:\s+(?:morning|noon|afternoon|evening|night|lunchtime))?`;
/** `by EOD Friday`, `noon on Monday`, `first thing tomorrow`. */
const hourOf = String.raw`(?:(?:(?:the )?end of (?:the )?(?:business )?day|eod|cob|(?:the )?close of business|noon|midday|lunchtime|first thing)(?: on)? )?`;
/** What comes between the week and its day: `next week though, Tuesday probably`, `this week, let's say Thursday`. */
const inWeek = String.raw`(?:\b(this|next) week(?:,? (?:though|then|maybe|probably|perhaps|let's say|let us say|say|on|i would say|so|actually|or so))*,? )?`;
const ordinal = String.raw`(\d{1,2}(?:st|nd|rd|th)|(?:twenty|thirty)[\s-](?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth|thirtieth)`;
/** What may follow a bare `the twenty-fifth`. */
const ordinalEnd = String.raw`(?=\s*(?:$|[,.;:!?…]|(?:then|okay|ok|please|at|latest|works|is fine|it is|if|so|though|i|we|and|or|as|would|in the|anyway|already)\b))`;
const count = String.raw`(a couple of|a few|an?|\d{1,3}|[a-z]+(?:[\s-](?:one|two|three|four|five|six|seven|eight|nine))?)`;

function weekdayNumber(name: string | undefined): number {
  return weekdays.indexOf(name ?? '') + 1;
}

function monthNumber(name: string | undefined): number {
  return months.findIndex((full) => full.startsWith((name ?? '').slice(0, 3))) + 1;
}

function countOf(words: string | undefined): number | null {
  const text = words ?? '';
  if (text === 'a couple of') return 2;
  if (text === 'a' || text === 'an') return 1;
  const parts = text.split(/[\s-]+/);
  const read = readEnglishNumber(parts, 0);
  return read?.length === parts.length ? read.value : null;
}

function inUnits(amount: string | undefined, unit: string | undefined, today: string): string | null | undefined {
  const value = countOf(amount);
  if (value === null) return amount === 'a few' ? null : undefined;
  if (unit?.startsWith('minute')) return today;
  // `within 48 hours` is in two days, `in an hour` today.
  if (unit?.startsWith('hour')) return addDays(today, Math.floor(value / 24));
  if (unit?.startsWith('sprint') || unit?.startsWith('release') || unit?.startsWith('iteration')) return null;
  if (unit?.startsWith('week')) return addDays(today, value * 7);
  if (/^(?:working|business|weekday)/.test(unit ?? '')) return addWorkingDays(today, value);
  return unit?.startsWith('month') ? addMonths(today, value) : addDays(today, value);
}

const unitWords = '(minutes?|hours?|(?:working |business |week)?days?|weeks?|months?|sprints?|iterations?|releases?)';

const aWeekday = new RegExp(weekday);
const aMonth = new RegExp(month);
const aWeek = /week/;
const aUnit = /(?:minute|hour|day|week|month|sprint|iteration|release)s?\b/;
const anOrdinal = /\d(?:st|nd|rd|th)|first|second|third|th\b/;

const patterns: DatePattern[] = [
  { pattern: /\b(?:the )?(?:end of (?:the )?day|eod|close of business|cob) tomorrow\b/g, resolve: (_, today) => addDays(today, 1) },
  { pattern: /\b(?:(?:before|by|after|over) lunch|right after (?:this|the meeting|this (?:call|meeting)))\b/g, resolve: (_, today) => today },
  { pattern: /\b(?:(?:in|within) (?:the (?:next )?(?:half )?hour|half an hour)|(?:in|within) the next (?:few|ten|twenty|thirty) minutes)\b|\b(?:by|before) (?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|noon)(?: o'clock)?(?=$|[,.;!?])/g, resolve: (_, today) => today },
  { pattern: /(?<!\b(?:o'clock|early|late|\d|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirty|day|days|tomorrow|today|always|usually|monday|tuesday|wednesday|thursday|friday|saturday|sunday) )\bin the morning(?=$|[,.;!?])/g, resolve: (_, today) => addDays(today, 1) },
  { pattern: /\b(?:today|tonight|this (?:morning|afternoon|evening)|(?:the )?end of (?:the |this )?day|eod|close of business|cob|lunch ?time|lunch)\b/g, resolve: (match, today) => (match[0].startsWith('lunch') ? undefined : today) },
  { pattern: new RegExp(String.raw`\b(?:the )?day after tomorrow${dayPart}\b`, 'g'), resolve: (_, today) => addDays(today, 2) },
  { pattern: new RegExp(String.raw`\b${hourOf}tomorrow${dayPart}\b`, 'g'), resolve: (_, today) => addDays(today, 1) },
  { pattern: new RegExp(String.raw`\byesterday${dayPart}\b`, 'g'), isAhead: false, resolve: (_, today) => addDays(today, -1) },
  { needs: aWeekday, pattern: new RegExp(String.raw`\b(?:last|this past) ${weekday}${dayPart}\b`, 'g'), isAhead: false, resolve: (match, today) => addDays(nextWeekday(addDays(today, -1), weekdayNumber(match[1])), -7) },
  // `last week, the outage on Monday`, `Monday last week`.
  { needs: aWeekday, pattern: new RegExp(String.raw`(?<=\blast week,? (?:the (?:[a-z]+ ){1,2})?(?:on )?)${weekday}${dayPart}\b|\b${weekday}${dayPart}(?: of)? last week\b`, 'g'), isAhead: false, resolve: (match, today) => weekdayInWeek(today, weekdayNumber(match[1] ?? match[2]), -1) },
  // `the Monday after`, `the following Monday`: after what was said before.
  { needs: aWeekday, pattern: new RegExp(String.raw`\bthe (?:${weekday} (?:after|before)(?: that| this)?(?=$|[,.;:!?…])|following ${weekday}${dayPart}\b)`, 'g'), resolve: () => null },
  { needs: aWeekday, pattern: new RegExp(String.raw`\b${hourOf}next ${weekday}${dayPart}\b`, 'g'), resolve: (match, today) => weekdayInWeek(today, weekdayNumber(match[1]), 1) },
  { needs: aWeekday, pattern: new RegExp(String.raw`\bthis (?:coming )?${weekday}${dayPart}\b`, 'g'), resolve: (match, today) => thisWeekday(today, weekdayNumber(match[1])) },
  { needs: aWeekday, pattern: new RegExp(String.raw`\b${hourOf}${weekday}(?: of)? next week\b`, 'g'), resolve: (match, today) => weekdayInWeek(today, weekdayNumber(match[1]), 1) },
  { needs: aWeekday, pattern: new RegExp(String.raw`\b(?<!\b(?:every|each|last|previous|most|every other|any|a) )${inWeek}${hourOf}${weekday}${dayPart}(?!s| (?:mornings|afternoons|evenings|nights)|,? the [\w-]{3,16} of [a-z])\b`, 'g'), resolve: (match, today) => (match[1] === undefined ? nextWeekday(today, weekdayNumber(match[2])) : weekdayInWeek(today, weekdayNumber(match[2]), match[1] === 'next' ? 1 : 0)) },
  { needs: aWeekday, pattern: new RegExp(String.raw`\b${weekday} in (?:two weeks|a fortnight)\b`, 'g'), resolve: (match, today) => weekdayInWeek(today, weekdayNumber(match[1]), 2) },
  { needs: aWeekday, pattern: new RegExp(String.raw`\b(?:the )?${weekday},? the ${ordinal}(?! (?:thing|time|one|half|draft|version|part|round))(?: of ${month})?\b`, 'g'), resolve: (match, today) => (match[3] === undefined ? nextDate(today, match[2]) : named(today, match[3], match[2], undefined)) },
  { needs: aWeekday, pattern: new RegExp(String.raw`\b(?:a )?(?<!\b(?:last|this|next|each|every|per) )week (?:on|from) ${weekday}\b|\b${weekday} week\b`, 'g'), resolve: (match, today) => addDays(nextWeekday(today, weekdayNumber(match[1] ?? match[2])), 7) },
  { pattern: /\b(?:a )?week (?:(?:from|on) (?:tomorrow|today|now)|today|tomorrow)\b/g, resolve: (match, today) => addDays(today, match[0].endsWith('tomorrow') ? 8 : 7) },
  { needs: aWeekday, pattern: new RegExp(String.raw`\b(?:the )?${weekday} after next\b`, 'g'), resolve: (match, today) => addDays(nextWeekday(today, weekdayNumber(match[1])), 7) },
  { pattern: /\b(?:the )?week after next\b/g, resolve: (_, today) => endOfWeek(today, 2) },
  { needs: aWeek, pattern: /\b(?:the )?(end|beginning|start|middle) of (the|this|next) week\b/g, resolve: (match, today) => partOfWeek(today, match[1], match[2] === 'next' ? 1 : 0) },
  { needs: aWeek, pattern: /\b(early|mid|later?) (this|next) week\b/g, resolve: (match, today) => partOfWeek(today, match[1], match[2] === 'next' ? 1 : 0) },
  { needs: aWeek, pattern: /\b(this|next) week\b/g, resolve: (match, today) => endOfWeek(today, match[1] === 'next' ? 1 : 0) },
  { pattern: /\b(?:end of week|eow)\b/g, resolve: (_, today) => endOfWeek(today, 0) },
  { pattern: /\b(?:before|by) (?:this|the) weekend\b/g, resolve: (_, today) => endOfWeek(today, 0) },
  { pattern: /\b(?:this|the) weekend\b(?! (?:staff|team|shift|crew|edition|paper|rota|trip))/g, resolve: (_, today) => weekdayInWeek(today, 7, 0) },
  { pattern: /\b(?:in|within) a fortnight\b|\ba fortnight(?: from (?:now|today))\b/g, resolve: (_, today) => addDays(today, 14) },
  { pattern: /\b(?:the )?(end|beginning|start|middle) of (the|this|next) month\b/g, resolve: (match, today) => partOfMonth(today, match[1], match[2] === 'next' ? 1 : 0) },
  { pattern: /\b(?:end of month|eom)\b/g, resolve: (_, today) => endOfMonth(today, 0) },
  { pattern: /\b(this|next) month\b/g, resolve: (match, today) => endOfMonth(today, match[1] === 'next' ? 1 : 0) },
  { needs: aMonth, pattern: new RegExp(String.raw`\b(?:the )?(end|beginning|start|middle) of ${month}\b`, 'g'), resolve: (match, today) => partOfNamedMonth(today, match[1], monthNumber(match[2])) },
  { needs: aMonth, pattern: new RegExp(String.raw`\b(early|mid|late)[ -]${month}\b`, 'g'), resolve: (match, today) => partOfNamedMonth(today, match[1] === 'late' ? 'end' : match[1] === 'mid' ? 'middle' : match[1], monthNumber(match[2])) },
  { pattern: /\b(?:the )?(month|quarter|year)[ -]?end\b/g, resolve: (match, today) => (match[1] === 'month' ? endOfMonth(today, 0) : match[1] === 'quarter' ? endOfQuarter(today) : `${today.slice(0, 4)}-12-31`) },
  { pattern: /(?<=\b(?:by|before) )(?:christmas|xmas|new year(?:'s)?)\b/g, resolve: (match, today) => (match[0].startsWith('new') ? `${Number(today.slice(0, 4)) + 1}-01-01` : monthAndDate(today, 12, 25, null)) },
  { pattern: /\b(?:the )?end of (?:the|this) quarter\b/g, resolve: (_, today) => endOfQuarter(today) },
  { pattern: /\b(?:the )?end of q([1-4])\b/g, resolve: (match, today) => endOfNamedQuarter(today, Number(match[1])) },
  { pattern: /\b(?:the )?end of (?:the|this) year\b/g, resolve: (_, today) => `${today.slice(0, 4)}-12-31` },
  { needs: aUnit, pattern: new RegExp(String.raw`\b(?:in|within|in less than|in about|over the next) (?:the next )?${count} ${unitWords}\b(?! ago)`, 'g'), resolve: (match, today) => inUnits(match[1], match[2], today) },
  { needs: aUnit, pattern: new RegExp(String.raw`(?<=\b(?:give|gimme) me |\bgimme )(?:about |another )?${count} ${unitWords}\b`, 'g'), resolve: (match, today) => inUnits(match[1], match[2], today) },
  { needs: aUnit, pattern: new RegExp(String.raw`\b${count} ${unitWords} from (?:now|today)\b`, 'g'), resolve: (match, today) => inUnits(match[1], match[2], today) },
  { needs: aMonth, pattern: new RegExp(String.raw`\b${month}\.? (?:the )?(?:${ordinal}|(\d{1,2}))\b(?:,? (20\d\d))?`, 'g'), resolve: (match, today) => (isModal(match) ? undefined : named(today, match[1], match[2] ?? match[3], match[4])) },
  { needs: aMonth, pattern: new RegExp(String.raw`\b(?:the )?(?:${ordinal}|(\d{1,2})) (?:of )?${month}\b(?:,? (20\d\d))?`, 'g'), resolve: (match, today) => named(today, match[3], match[1] ?? match[2], match[4]) },
  { needs: anOrdinal, pattern: new RegExp(String.raw`(?<=\b(?:on|by|before|until|till|from) )the ${ordinal}\b(?=\s*(?:$|[,.;:!?…)]|(?:at|for|in|if|and|or|so|because|then|when|with|by|please|we|i|you|is|was|would|works|latest|too|though|as|from|before|after|okay|yeah|yes|no|but|to|again|instead|this|next|it|they|he|she|morning|afternoon|anyway|already)\b))`, 'g'), resolve: (match, today) => nextDate(today, match[1]) },
  // `I am out the fourteenth to the eighteenth`: no deadline.
  { needs: anOrdinal, pattern: new RegExp(String.raw`\bthe ${ordinal}(?= (?:to|till|until|through) the ${ordinal}${ordinalEnd})|(?<=\bthe [a-z\d-]{3,14} (?:to|till|until|through) )the ${ordinal}${ordinalEnd}`, 'g'), isAhead: false, resolve: (match, today) => nextDate(rangeStart(match, today), match[1] ?? match[3]) },
  { needs: anOrdinal, pattern: new RegExp(String.raw`(?<=\b(?:make it|call it|say|about|around|week of|not|later than) )the ${ordinal}\b${ordinalEnd}`, 'g'), resolve: (match, today) => nextDate(today, match[1]) },
  // `The twenty-fifth, okay`, `the day before, the thirtieth`, `twenty sixth then`; `the first, …` counts things.
  { needs: anOrdinal, pattern: new RegExp(String.raw`(?<=(?:^|[,;:.!?…] |\b(?:is|then|okay|yes|so|no) )(?:the )?)(?!(?:first|second)\b)${ordinal}\b${ordinalEnd}`, 'g'), resolve: (match, today) => (/^the $|(?:^|[,;:.!?…] )$|the $/.test(match.input.slice(Math.max(0, match.index - 4), match.index)) ? nextDate(today, match[1]) : undefined) },
  { pattern: /\b(20\d\d)-(\d\d)-(\d\d)\b/g, resolve: (match, today) => monthAndDate(today, Number(match[2]), Number(match[3]), Number(match[1])) ?? undefined },
  { pattern: /\b(?:in |by |within )?(?:the |this |next )?(?:next |this )sprint\b|\bas soon as possible\b|\basap\b|(?<=\b(?:by|before|until) )(?:the )?(?:next )?(?:release|demo|launch|sprint review|board meeting|next meeting)\b/g, resolve: () => null },
];

/** `we may 2 …` is no day in May. */
function isModal(match: RegExpExecArray): boolean {
  return match[1] === 'may' && match[3] !== undefined && !/\b(?:by|on|before|until|till|of|for|since|from) $/.test(match.input.slice(0, match.index));
}

function thisWeekday(today: string, weekdayIndex: number): string {
  const inThisWeek = weekdayInWeek(today, weekdayIndex, 0);
  return inThisWeek < today ? nextWeekday(today, weekdayIndex) : inThisWeek;
}

function partOfWeek(today: string, part: string | undefined, weeks: number): string {
  if (part === 'beginning' || part === 'start' || part === 'early') return weekdayInWeek(today, 1, weeks);
  if (part === 'middle' || part === 'mid') return weekdayInWeek(today, 3, weeks);
  return endOfWeek(today, weeks);
}

function partOfMonth(today: string, part: string | undefined, ahead: number): string {
  if (part === 'end') return endOfMonth(today, ahead);
  return dayOfMonth(today, ahead, part === 'middle' ? 15 : 1);
}

function partOfNamedMonth(today: string, part: string | undefined, monthIndex: number): string | null {
  const first = monthAndDate(today, monthIndex, 1, null);
  return first === null ? null : partOfMonth(first, part, 0);
}

function named(today: string, monthName: string | undefined, date: string | undefined, year: string | undefined): string | undefined {
  const day = readDayOfMonth(date ?? '');
  if (day === null) return undefined;
  return monthAndDate(today, monthNumber(monthName), day, year === undefined ? null : Number(year)) ?? undefined;
}

/** The quarter of this year, or of the next when it is over. */
function endOfNamedQuarter(today: string, quarter: number): string {
  const inThisYear = endOfMonth(`${today.slice(0, 4)}-${String(quarter * 3).padStart(2, '0')}-01`, 0);
  return inThisYear < today ? addMonths(inThisYear, 12) : inThisYear;
}

function nextDate(today: string, date: string | undefined): string | undefined {
  const day = readDayOfMonth(date ?? '');
  return day === null ? undefined : (nextDayOfMonth(today, day) ?? undefined);
}

/** Where `to the fourth` begins to count: `from the eleventh to the fourth` ends in the month after. */
function rangeStart(match: RegExpExecArray, today: string): string {
  const first = /the ([a-z\d-]{3,14}) (?:to|till|until|through) $/.exec(match.input.slice(0, match.index))?.[1];
  return nextDate(today, first) ?? today;
}

const prefix = /(?:\b(?:no later than|at the latest|latest|by|before|until|till|on|for|during|around|at|sometime|in)\s+(?:the\s+)?)$/;
const suffix = /^\s+at the latest\b/;
/** Most sentences say no time; one cheap test spares them the rest. */
const hint = /\b(?:by|before) (?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|noon)\b|\bq[1-4]\b|day|lunch|right after|night|morning|afternoon|evening|tomorrow|week|month|year|quarter|sprint|release|demo|launch|meeting|iteration|minute|hour|possible|asap|\beo[dwm]\b|\bcob\b|business|(?:st|nd|rd|th)\b|20\d\d-|january|february|march|april|\bmay\b|june|july|august|september|october|november|december|\b(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\b|first|second|third|[ -]end\b|christmas|xmas|new year/;

/** Expressions of time in a sentence in lower case. */
export function findEnglishDates(lower: string, today: string | null): DateExpression[] {
  return hint.test(lower) ? findDates(lower, today, patterns, prefix, suffix).map((found) => asSaid(found, lower, today)) : [];
}
