/** English names of days, months, quarters and years. Pure. */
import { readDayOfMonth } from '../../transcript/numbers/english-numbers.ts';
import { dayPart, month, monthNumber, weekday, weekdayNumber, wordEnd, yearIn, yearWords } from './english-words.ts';
import { dateDays, dayDays, monthsOfYear, numberedWeek, weekDays } from './periods.ts';
import { monthly, recurringPeriod, weekly, yearly } from './recurring.ts';
import { reader, type Reader } from './reader.ts';
import type { Days, Period, Reading } from './time-span.ts';

const date = String.raw`(?:the )?(\d{1,2})(?:st|nd|rd|th)?`;
const ordinalWord = '(?:(?:twenty|thirty)[- ])?(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|[a-z]{4,5}teenth|twentieth|thirtieth)';
const ordinalDate = String.raw`the (\d{1,2})(?:st|nd|rd|th)`;
const year = `(?:,? ?(${yearWords}))?`;
const quarterNames = ['first', 'second', 'third', 'fourth'];
const quarter = String.raw`(?:(?:the )?(?:(first|second|third|fourth|last)|([1-4])(?:st|nd|rd|th)) quarter|q([1-4])|quarter ([1-4]))${wordEnd}`;
const half = `(?:h([12])|(?:the )?(first|second|1st|2nd) half(?= of the year))${wordEnd}`;

/** Of the year that was named, else of every year. */
export function ofYear(said: string | undefined, inYear: (year: number) => Days | null, reading: Reading): Period | null {
  if (said === undefined) return recurringPeriod(yearly(inYear), reading);
  const days = inYear(yearIn(said, reading.today));
  return days && { days };
}

const inMonth = (name: string) => (year: number) => monthsOfYear(year, monthNumber(name), monthNumber(name), 'month');

function quarterOf([, name, ordinal, short, plain, digits, words, filler]: RegExpExecArray, reading: Reading): Period | null {
  const number = name === 'last' ? 4 : name ? quarterNames.indexOf(name) + 1 : Number(ordinal ?? short ?? plain);
  const year = digits ?? words ?? (name === 'last' && filler !== undefined ? 'this year' : undefined);
  // `the last quarter` alone is the one before this one.
  if (name === 'last' && year === undefined) return null;
  return ofYear(year, (inYear) => monthsOfYear(inYear, number * 3 - 2, number * 3, 'quarter'), reading);
}

const plainDates: Reader<Period>[] = [
  reader(String.raw`((?:19|20)\d\d)[-/.](\d{1,2})[-/.](\d{1,2})${wordEnd}(?![-/]\d)`, ([, year, monthOf, dateOf]) => fixed(dateDays(Number(year), Number(monthOf), Number(dateOf)))),
  reader(String.raw`((?:19|20)\d\d)-(\d{2})${wordEnd}(?!-)`, ([, year, monthOf]) => (Number(monthOf) >= 1 && Number(monthOf) <= 12 ? fixed(monthsOfYear(Number(year), Number(monthOf), Number(monthOf), 'month')) : null)),
  // With points the day comes first everywhere; 3/1/2026 is two days.
  reader(`(\\d{1,2})\\.(\\d{1,2})\\.((?:19|20)\\d\\d)${wordEnd}`, ([, dateOf, monthOf, year]) => fixed(dateDays(Number(year), Number(monthOf), Number(dateOf)))),
  reader(`(?:the year )?((?:19|20)\\d\\d)${wordEnd}`, ([, year]) => fixed(monthsOfYear(Number(year), 1, 12, 'year'))),
];

const namedDates: Reader<Period>[] = [
  reader(`${date}(?: of)? (${month})${wordEnd}${year}`, ([, dateOf, name, said], reading) => ofYear(said, (year) => dateDays(year, monthNumber(name!), Number(dateOf)), reading)),
  reader(`(${month}) ${date}${wordEnd}(?!:\\d)${year}`, ([, name, dateOf, said], reading) => ofYear(said, (year) => dateDays(year, monthNumber(name!), Number(dateOf)), reading)),
  reader(`(?:the )?(${ordinalWord}) of (${month})${wordEnd}${year}`, ([, ordinal, name, said], reading) => ofYear(said, (year) => dateDays(year, monthNumber(name!), readDayOfMonth(ordinal!) ?? 0), reading)),
  reader(`(${month}) (?:the )?(${ordinalWord})${wordEnd}(?! (?:week|half|quarter|day))${year}`, ([, name, ordinal, said], reading) => ofYear(said, (year) => dateDays(year, monthNumber(name!), readDayOfMonth(ordinal!) ?? 0), reading)),
  reader(`${ordinalDate}(?: of (this|the|last|next) month)?${wordEnd}(?! (?:of )?${month})`, ([, dateOf, which], reading) => dateOfMonth(Number(dateOf), which, reading)),
  reader(`(?:the month of )?(${month})${wordEnd}${year}`, ([, name, said], reading) => ofYear(said, inMonth(name!), reading)),
  reader(`(${weekday})${wordEnd}${dayPart}${wordEnd}`, ([, name], reading) => recurringPeriod(weekly(weekdayNumber(name!)), reading)),
  reader(`(${weekday}),? (?:the )?(?:\\d{1,2}(?:st|nd|rd|th)? (?:of )?${month}|${month} \\d{1,2}(?:st|nd|rd|th)?)${wordEnd}${year}`, (match, reading) => dayWithName(match, reading)),
];

/** A date whose weekday is said too: `Monday, 16 November`; the latest with both. */
function dayWithName([said, name, yearSaid]: RegExpExecArray, reading: Reading): Period | null {
  const rest = said.slice(name!.length);
  const dateOf = Number(/\d{1,2}/.exec(rest)?.[0]);
  const monthOf = monthNumber(new RegExp(month, 'u').exec(rest)?.[0] ?? '');
  const period = ofYear(yearSaid, (year) => dateDays(year, monthOf, dateOf), reading);
  const isThatDay = period !== null && weekly(weekdayNumber(name!)).latest(period.days.from)?.from === period.days.from;
  return isThatDay ? period : null;
}

function dateOfMonth(dateOf: number, which: string | undefined, reading: Reading): Period | null {
  if (which === undefined) return recurringPeriod(monthly(dateOf), reading);
  const step = which === 'last' ? -1 : which === 'next' ? 1 : 0;
  const index = Number(reading.today.slice(5, 7)) - 1 + step;
  return fixed(dateDays(Number(reading.today.slice(0, 4)) + Math.floor(index / 12), ((index + 12) % 12) + 1, dateOf));
}

const partsOfYears: Reader<Period>[] = [
  reader(`${quarter}(?:[ /]?((?:19|20)\\d\\d)${wordEnd}|,? (${yearWords})|( of the year))?`, quarterOf),
  reader(`((?:19|20)\\d\\d)[ -/]?q([1-4])${wordEnd}`, ([, year, number]) => fixed(monthsOfYear(Number(year), Number(number) * 3 - 2, Number(number) * 3, 'quarter'))),
  reader(`${half}(?: of the year|,? ?(${yearWords}))?`, ([, short, name, said], reading) => {
    const second = short === '2' || /^(?:second|2nd)/.test(name ?? '');
    return ofYear(said, (year) => (second ? monthsOfYear(year, 7, 12) : monthsOfYear(year, 1, 6)), reading);
  }),
  reader(`(?:calendar )?week (\\d{1,2})${wordEnd}${year}`, ([, number, said], reading) => ofYear(said, (year) => numberedWeek(year, Number(number)), reading)),
];

/** `the week of 9 November`: the calendar week that holds it. */
const weeks: Reader<Period>[] = [
  reader(`(?:the )?week (?:of|from|beginning|starting) (?:the )?(\\d{1,2})(?:st|nd|rd|th)?(?: of)? (${month})${wordEnd}${year}`, ([, dateOf, name, said], reading) => weekHolding(said, name!, Number(dateOf), reading)),
  reader(`(?:the )?week (?:of|from|beginning|starting) (${month}) (\\d{1,2})(?:st|nd|rd|th)?${wordEnd}${year}`, ([, name, dateOf, said], reading) => weekHolding(said, name!, Number(dateOf), reading)),
];

function weekHolding(said: string | undefined, name: string, dateOf: number, reading: Reading): Period | null {
  const day = ofYear(said, (year) => dateDays(year, monthNumber(name), dateOf), reading);
  return day && { days: weekDays(day.days.from) };
}

function fixed(days: Days | null): Period | null {
  return days && { days: days.unit === 'day' ? dayDays(days.from) : days };
}

export const englishDates: readonly Reader<Period>[] = [...plainDates, ...partsOfYears, ...namedDates, ...weeks];
