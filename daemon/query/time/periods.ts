/** Calendar stretches and those that come again, as days. Weeks begin on Monday. Pure. */
import { addDays, addMonths, dayOfMonth, weekdayInWeek, weekdayOf } from '../../minutes/dates/calendar.ts';
import type { Days, Period, Unit } from './time-span.ts';

const twoDigits = (value: number): string => String(value).padStart(2, '0');

export function dayDays(day: string): Days {
  return { from: day, before: addDays(day, 1), unit: 'day' };
}

/** The week that lies `weeks` after the one of `day`. */
export function weekDays(day: string, weeks = 0): Days {
  const from = weekdayInWeek(day, 1, weeks);
  return { from, before: addDays(from, 7), unit: 'week' };
}

export function monthDays(day: string, months = 0): Days {
  return { from: dayOfMonth(day, months, 1), before: dayOfMonth(day, months + 1, 1), unit: 'month' };
}

export function quarterDays(day: string, quarters = 0): Days {
  const first = dayOfMonth(day, quarters * 3 - ((monthOf(day) - 1) % 3), 1);
  return { from: first, before: dayOfMonth(first, 3, 1), unit: 'quarter' };
}

export function yearDays(day: string, years = 0): Days {
  return monthsOfYear(yearOf(day) + years, 1, 12, 'year');
}

/** Months `first` to `last` (1 … 12) of a year. */
export function monthsOfYear(year: number, first: number, last: number, unit?: Unit): Days {
  const start = `${String(year).padStart(4, '0')}-01-01`;
  return { from: dayOfMonth(start, first - 1, 1), before: dayOfMonth(start, last, 1), ...(unit && { unit }) };
}

export function yearOf(day: string): number {
  return Number(day.slice(0, 4));
}

export function monthOf(day: string): number {
  return Number(day.slice(5, 7));
}

/** The calendar unit that lies `count` after that of `day`. */
export function unitDays(unit: Unit, day: string, count = 0): Days {
  if (unit === 'day') return dayDays(addDays(day, count));
  if (unit === 'week') return weekDays(day, count);
  if (unit === 'month') return monthDays(day, count);
  return unit === 'quarter' ? quarterDays(day, count) : yearDays(day, count);
}

/** So many units; half a year is six months, half a month 15 days. */
export interface Amount {
  readonly count: number;
  readonly unit: Unit;
}

const halves: Readonly<Record<Unit, Amount>> = { day: { count: 1, unit: 'day' }, week: { count: 4, unit: 'day' }, month: { count: 15, unit: 'day' }, quarter: { count: 45, unit: 'day' }, year: { count: 6, unit: 'month' } };
/** Beyond this nobody counts from today, and four digits before 年 are a year. */
const farthestYears = 100;

/** Null for what nobody means. */
export function amountIn(count: number, unit: Unit): Amount | null {
  if (count === 0.5) return halves[unit];
  const perYear = { day: 366, week: 53, month: 12, quarter: 4, year: 1 }[unit];
  return Number.isInteger(count) && count > 0 && count <= farthestYears * perYear ? { count, unit } : null;
}

/** The day that lies `count` units after `day`. */
export function moveDay(day: string, count: number, unit: Unit): string {
  if (unit === 'day') return addDays(day, count);
  return unit === 'week' ? addDays(day, count * 7) : addMonths(day, count * { month: 1, quarter: 3, year: 12 }[unit]);
}

/** Up to and with today: `the last 7 days` begin 7 days before today. */
export function lastDays(count: number, unit: Unit, today: string): Days {
  return { from: moveDay(today, -count, unit), before: addDays(today, 1) };
}

export function nextDays(count: number, unit: Unit, today: string): Days {
  return { from: today, before: addDays(moveDay(today, count, unit), 1) };
}

/** The day of a month and year, null when there is none (30 February). */
export function dateDays(year: number, month: number, date: number): Days | null {
  if (month < 1 || month > 12 || date < 1 || year < 1 || year > 9998) return null;
  const day = dayOfMonth(`${String(year).padStart(4, '0')}-01-01`, month - 1, date);
  return day.endsWith(`-${twoDigits(month)}-${twoDigits(date)}`) ? dayDays(day) : null;
}

/** The week by its ISO number, null when the year has no such week. */
export function numberedWeek(year: number, week: number): Days | null {
  const days = weekDays(addDays(`${year}-01-04`, (week - 1) * 7));
  return week >= 1 && yearOf(addDays(days.from, 3)) === year ? days : null;
}

/** So many units ago or ahead: a day is a day, anything longer the calendar unit of that time, or as fairly the very day. */
export function unitsAway(count: number, unit: Unit, today: string): Period {
  const day = dayDays(moveDay(today, count, unit));
  if (unit === 'day') return { days: day };
  return { days: unitDays(unit, today, count), others: [day], edge: day };
}

/** The weekday before today, which may be in this week or the last; the one of last week as fairly. */
export function lastWeekday(weekday: number, today: string): Period {
  const back = weekdayOf(today) - weekday;
  const day = addDays(today, back > 0 ? -back : -back - 7);
  const inLastWeek = weekdayInWeek(today, weekday, -1);
  return { days: dayDays(day), ...(inLastWeek !== day && { others: [dayDays(inLastWeek)] }) };
}

export function nextWeekday(weekday: number, today: string): Period {
  const ahead = weekday - weekdayOf(today);
  const day = addDays(today, ahead > 0 ? ahead : ahead + 7);
  const inNextWeek = weekdayInWeek(today, weekday, 1);
  return { days: dayDays(day), ...(inNextWeek !== day && { others: [dayDays(inNextWeek)] }) };
}
