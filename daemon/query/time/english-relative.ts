/** English periods that are told from today: `last week`, `two days ago`. Pure. */
import { addDays, dayOfMonth } from '../../minutes/dates/calendar.ts';
import { amountOf, count, dayPart, month, monthNumber, stepOf, steppedUnit, unit, unitLetters, units, weekday, weekdayNumber, wordEnd } from './english-words.ts';
import { endOf } from './period-parts.ts';
import { dayDays, lastDays, lastWeekday, monthDays, monthsOfYear, nextDays, nextWeekday, quarterDays, unitDays, unitsAway, weekDays, yearDays, yearOf } from './periods.ts';
import { weekly } from './recurring.ts';
import { reader, type Reader } from './reader.ts';
import type { Days, Period, Reading, Unit } from './time-span.ts';

const last = '(?:last|past|previous|prior|preceding)';
const next = '(?:next|coming|upcoming|following)';
const which = `(${last}|this|(?:the )?current|${next})`;

const day = (offset: number) => (_: RegExpExecArray, { today }: Reading): Period => ({ days: dayDays(addDays(today, offset)) });

const days: Reader<Period>[] = [
  reader(`todays?${wordEnd}|this (?:morning|afternoon|evening)${wordEnd}|tonight${wordEnd}`, day(0)),
  reader(`yesterdays?${wordEnd}${dayPart}${wordEnd}|last night${wordEnd}`, day(-1)),
  reader(`tomorrows?${wordEnd}${dayPart}${wordEnd}`, day(1)),
  reader(`(?:the )?day before yesterday${wordEnd}`, day(-2)),
  reader(`(?:the )?day after tomorrow${wordEnd}`, day(2)),
  reader(`(${weekday})${wordEnd}${dayPart}${wordEnd}(?:,? (?:of )?)(last|this|next) week${wordEnd}`, ([, name, step], { today }) => ({ days: dayDays(addDays(weekDays(today, stepOf(step!)).from, weekdayNumber(name!) - 1)) })),
  reader(`(last|this|next) week(?:'s)?(?:,? (?:on )?)(${weekday})${wordEnd}`, ([, step, name], { today }) => ({ days: dayDays(addDays(weekDays(today, stepOf(step!)).from, weekdayNumber(name!) - 1)) })),
  reader(`(?:the |this )?${which} (${weekday})${wordEnd}${dayPart}${wordEnd}`, ([, step, name], { today }) => steppedWeekday(step!, weekdayNumber(name!), today)),
];

function steppedWeekday(said: string, index: number, today: string): Period {
  const step = stepOf(said.replace('the ', ''));
  if (step === 0) return { days: dayDays(addDays(weekDays(today).from, index - 1)) };
  return step < 0 ? lastWeekday(index, today) : nextWeekday(index, today);
}

/** The week that is said with an article and no number is as fairly the last seven days. */
const stepped: Reader<Period>[] = [
  reader(`${which} (${unit})${wordEnd}`, ([, step, name], reading) => calendarUnit(step!, name!, reading)),
  // People leave the apostrophe of `last week's` out.
  reader(`(?<!the )(last|this|next) (week|month|quarter|year)s(?= \\p{L})`, ([, step, name], reading) => ({ days: steppedUnit(step!, name!, reading) })),
  reader(`(?:the|this) (last|past) (${unit})${wordEnd}`, ([, said, name], { today }) => sinceOneAgo(said!, name as Unit, today)),
  // "The first meeting of the year", "this month vs last", "this quarter than the one before".
  reader(`(?<=of )(?:the|this) (${unit})${wordEnd}(?! (?:of|before|after))`, ([, name], { today }) => ({ days: unitDays(name as Unit, today) })),
  reader(`(?<=this (week|month|quarter|year),? (?:vs\\.?|versus|compared (?:to|with)|than|or|against) )(?:in )?(?:(?:the )?(?:last|previous)(?: one)?|the one before)${wordEnd}(?! \\p{L})`, ([, name], { today }) => ({ days: unitDays(name as Unit, today, -1) })),
  reader(`(?:the )?month of (${month})${wordEnd}`, ([, name], { today }) => ({ days: latestMonth(monthNumber(name!), today) })),
  reader(`the (?:previous|prior|preceding) (${unit})${wordEnd}`, ([, name], { today }) => ({ days: unitDays(name as Unit, today, -1) })),
  reader(`the ${next} (${unit})${wordEnd}`, ([, name], { today }) => ({ days: unitDays(name as Unit, today, 1), others: [nextDays(1, name as Unit, today)] })),
  reader(`(?:the )?(week|month|quarter|year) before last${wordEnd}`, ([, name], { today }) => ({ days: unitDays(name as Unit, today, -2) })),
  reader(`(?:the )?(week|month|quarter|year) after next${wordEnd}`, ([, name], { today }) => ({ days: unitDays(name as Unit, today, 2) })),
  reader(`(?:${which} |the )?weekend${wordEnd}`, ([, step], { today }) => ({ days: weekend(step, today) })),
  reader(`${which} (${month})${wordEnd}`, ([, step, name], { today }) => ({ days: steppedMonth(step!, monthNumber(name!), today) })),
];

/** The latest one that has begun. */
function latestMonth(index: number, today: string): Days {
  const thisYears = monthsOfYear(yearOf(today), index, index, 'month');
  return thisYears.from <= today ? thisYears : monthsOfYear(yearOf(today) - 1, index, index, 'month');
}

function calendarUnit(said: string, name: string, { today }: Reading): Period {
  const calendar = unitDays(name as Unit, today, stepOf(said.replace('the ', '')));
  return said === 'past' ? { days: lastDays(1, name as Unit, today), others: [calendar] } : { days: calendar };
}

/** `the last week`: the last seven days, or as fairly the calendar week; of quarters rather the calendar one. */
function sinceOneAgo(said: string, unitName: Unit, today: string): Period {
  const [moving, calendar] = [lastDays(1, unitName, today), unitDays(unitName, today, -1)];
  return unitName === 'quarter' && said === 'last' ? { days: calendar, others: [moving] } : { days: moving, others: [calendar] };
}

function weekend(said: string | undefined, today: string): Days {
  const weekends = weekly(6, 2);
  const latest = weekends.latest(today)!;
  if (said === undefined) return latest;
  const step = stepOf(said.replace('the ', ''));
  if (step < 0) return latest.before <= today ? latest : weekends.latest(addDays(latest.from, -1))!;
  return weekDays(today, step).from <= today ? weekends.following(weekDays(today).from)! : weekends.following(weekDays(today, 1).from)!;
}

function steppedMonth(said: string, index: number, today: string): Days {
  const step = stepOf(said);
  const year = yearOf(today);
  const thisYears = monthsOfYear(year, index, index, 'month');
  if (step === 0) return thisYears;
  const isThere = step < 0 ? thisYears.before <= today : thisYears.from > today;
  return isThere ? thisYears : monthsOfYear(year + step, index, index, 'month');
}

const counted: Reader<Period>[] = [
  reader(`(?:the |these |this )?(?:last|past|previous|prior|preceding) (${count}) (${units})${wordEnd}`, ([, amount, name], { today }) => rolling(amount!, name!, today)),
  reader(`(?:the |this )?(?:last|past) fortnight${wordEnd}`, (_, { today }) => ({ days: lastDays(2, 'week', today) })),
  reader(`(?:the )?${next} (${count}) (${units})${wordEnd}`, ([, amount, name], { today }) => {
    const said = amountOf(amount!, name!);
    return said && { days: nextDays(said.count, said.unit, today) };
  }),
  reader(`(${count}) (days?|weeks?|fortnights?|months?|quarters?|years?) ago${wordEnd}`, ([, amount, name], { today }) => {
    const said = amountOf(amount!, name!);
    return said && unitsAway(-said.count, said.unit, today);
  }),
];

function rolling(amount: string, name: string, today: string): Period | null {
  const said = amountOf(amount, name);
  if (said === null) return null;
  const days = lastDays(said.count, said.unit, today);
  if (said.unit !== 'quarter') return { days };
  return { days: { from: quarterDays(today, -said.count).from, before: quarterDays(today).from }, others: [days] };
}

const endsOf: Reader<Period>[] = [
  reader(`(?:the |this )?(year|month|quarter|week)[- ]end${wordEnd}`, ([, name], { today }) => endOf(unitDays(name as Unit, today))),
  reader(`eo([wmqy])${wordEnd}`, ([, letter], { today }) => endOf(unitDays(unitLetters[letter!]!, today))),
  reader(`eod${wordEnd}|(?:the )?end of (?:the )?day${wordEnd}`, (_, { today }) => ({ days: dayDays(today) })),
  reader(`(?:this|the same) time last year${wordEnd}`, (_, { today }) => ({ days: monthDays(dayOfMonth(yearDays(today, -1).from, Number(today.slice(5, 7)) - 1, 1)) })),
];

export const englishRelative: readonly Reader<Period>[] = [...days, ...stepped, ...counted, ...endsOf];
