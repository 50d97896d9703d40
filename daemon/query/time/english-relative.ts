/** English periods that are told from today: `last week`, `two days ago`. Pure. */
import { addDays, dayOfMonth } from '../../minutes/dates/calendar.ts';
import { ofYear } from './english-dates.ts';
import { amountOf, count, dayPart, month, monthNumber, stepOf, steppedUnit, unit, units, weekday, weekdayNumber, wordEnd, yearWords } from './english-words.ts';
import { beginningOf, dayDays, endOf, halfOf, lastDays, lastWeekday, monthDays, monthsOfYear, nextDays, nextWeekday, quarterDays, thirdOf, unitDays, unitsAway, weekDays, weekly, yearDays, yearOf } from './periods.ts';
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
  reader(`the (?:last|past) (${unit})${wordEnd}`, ([, name], { today }) => ({ days: lastDays(1, name as Unit, today), others: [unitDays(name as Unit, today, -1)] })),
  reader(`the (?:previous|prior|preceding) (${unit})${wordEnd}`, ([, name], { today }) => ({ days: unitDays(name as Unit, today, -1) })),
  reader(`the ${next} (${unit})${wordEnd}`, ([, name], { today }) => ({ days: unitDays(name as Unit, today, 1), others: [nextDays(1, name as Unit, today)] })),
  reader(`(?:the )?(week|month|quarter|year) before last${wordEnd}`, ([, name], { today }) => ({ days: unitDays(name as Unit, today, -2) })),
  reader(`(?:the )?(week|month|quarter|year) after next${wordEnd}`, ([, name], { today }) => ({ days: unitDays(name as Unit, today, 2) })),
  reader(`(?:${which} |the )?weekend${wordEnd}`, ([, step], { today }) => ({ days: weekend(step, today) })),
  reader(`${which} (${month})${wordEnd}`, ([, step, name], { today }) => ({ days: steppedMonth(step!, monthNumber(name!), today) })),
];

function calendarUnit(said: string, name: string, { today }: Reading): Period {
  const calendar = unitDays(name as Unit, today, stepOf(said.replace('the ', '')));
  return said === 'past' ? { days: lastDays(1, name as Unit, today), others: [calendar] } : { days: calendar };
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
  reader(`(?:the |these )?(?:last|past|previous) (${count}) (${units})${wordEnd}`, ([, amount, name], { today }) => rolling(amount!, name!, today)),
  reader(`(?:the )?(?:last|past) fortnight${wordEnd}`, (_, { today }) => ({ days: lastDays(2, 'week', today) })),
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

/** Whole periods that can have a beginning, middle and end. */
const whole = `(${month}${wordEnd}(?:,? ${yearWords})?|${yearWords}|the (?:year|month|quarter|week)|(?:last|this|next|the last|the previous|the current) (?:week|month|quarter))${wordEnd}`;

function wholeOf(said: string, reading: Reading): Days | null {
  const named = /(?:^| )(week|month|quarter|year)$/.exec(said)?.[1] as Unit | undefined;
  const year = new RegExp(yearWords, 'u').exec(said)?.[0];
  const monthName = new RegExp(`^${month}`, 'u').exec(said)?.[0];
  if (monthName !== undefined) {
    const index = monthNumber(monthName);
    return ofYear(year, (inYear) => monthsOfYear(inYear, index, index, 'month'), reading)?.days ?? null;
  }
  if (year !== undefined) return ofYear(year, (inYear) => monthsOfYear(inYear, 1, 12, 'year'), reading)?.days ?? null;
  return named === undefined ? null : unitDays(named, reading.today, /^the (?:week|month|quarter|year)$/.test(said) ? 0 : stepOf(said.replace('the ', '')));
}

const parts: Reader<Period>[] = [
  reader(`(early|mid|middle|late)(?:-| in | )${whole}`, ([, part, said], reading) => partOf(part!, wholeOf(said!, reading))),
  reader(`(?:the )?(very beginning|beginning|start|middle|end) of ${whole}`, ([, part, said], reading) => partOf(part!, wholeOf(said!, reading))),
  reader(`(?:the )?(end) (?:${whole})`, ([, part, said], reading) => partOf(part!, wholeOf(said!, reading))),
  reader(`(?:the )?(first|second|1st|2nd) half of ${whole}`, ([, half, said], reading) => {
    const of = wholeOf(said!, reading);
    const found = of && halfOf(of, half === 'first' || half === '1st' ? 1 : 2);
    return found && { days: found };
  }),
  reader(`(?:the |this )?(year|month|quarter|week)[- ]end${wordEnd}`, ([, name], { today }) => endOf(unitDays(name as Unit, today))),
  reader(`(?:this|the) time last year${wordEnd}`, (_, { today }) => ({ days: monthDays(dayOfMonth(yearDays(today, -1).from, Number(today.slice(5, 7)) - 1, 1)) })),
];

function partOf(part: string, days: Days | null): Period | null {
  if (days === null) return null;
  if (/beginning|start/.test(part)) return beginningOf(days);
  if (part === 'end') return endOf(days);
  return { days: thirdOf(days, part === 'early' ? 0 : part === 'late' ? 2 : 1) };
}

export const englishRelative: readonly Reader<Period>[] = [...days, ...stepped, ...counted, ...parts];
