/** Calendar stretches and those that come again, as days. Weeks begin on Monday. Pure. */
import { addDays, addMonths, dayOfMonth, weekdayInWeek, weekdayOf } from '../../minutes/dates/calendar.ts';
import type { Days, Period, Reading, Recurring, Unit } from './time-span.ts';

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

/** Something of every year. */
export function yearly(inYear: (year: number) => Days | null): Recurring {
  return steps((day) => yearOf(day), inYear);
}

/** A weekday, 1 (Monday) to 7; of a weekend the two days that begin with it. */
export function weekly(weekday: number, length = 1): Recurring {
  const inWeek = (week: number): Days => {
    const from = addDays('1970-01-05', week * 7 + weekday - 1);
    return { from, before: addDays(from, length), ...(length === 1 && { unit: 'day' as const }) };
  };
  return steps((day) => Math.floor((Date.parse(weekDays(day).from) - Date.parse('1970-01-05')) / (7 * 86_400_000)), inWeek);
}

/** A date of every month that has it. */
export function monthly(date: number): Recurring {
  return steps((day) => yearOf(day) * 12 + monthOf(day) - 1, (index) => dateDays(Math.floor(index / 12), (index % 12) + 1, date));
}

/** 29 February is found within eight years of a turn of the century. */
const farthestStep = 8;

function steps(indexOf: (day: string) => number, at: (index: number) => Days | null): Recurring {
  const search = (day: string, direction: 1 | -1): Days | null => {
    for (let step = 0; step <= farthestStep; step += 1) {
      const days = at(indexOf(day) + step * direction);
      if (days !== null && (direction === 1 ? days.from >= day : days.from <= day)) return days;
    }
    return null;
  };
  return { latest: (day) => search(day, -1), following: (day) => search(day, 1) };
}

/** Past: the latest that has begun. Future: the first that has not ended. */
export function recurringPeriod(recurring: Recurring, { today, towards }: Reading): Period | null {
  const latest = recurring.latest(today);
  const isOver = latest === null || latest.before <= today;
  const days = towards === 'future' && isOver ? recurring.following(today) : latest;
  return days && { days, recurring };
}

/** `early`, `mid` and `late`: thirds. Of a month by its tenth and twentieth. */
export function thirdOf(days: Days, third: 0 | 1 | 2): Days {
  const bound = (part: number): string => {
    if (part === 3) return days.before;
    if (part === 0) return days.from;
    if (days.unit === 'year') return dayOfMonth(days.from, part * 4, 1);
    if (days.unit === 'quarter') return dayOfMonth(days.from, part, 1);
    if (days.unit === 'month') return dayOfMonth(days.from, 0, part * 10 + 1);
    return addDays(days.from, part * 2);
  };
  return { from: bound(third), before: bound(third + 1) };
}

/** The beginning of a year is its first month; of anything shorter its first third. */
export function beginningOf(days: Days): Period {
  const first = days.unit === 'year' ? monthDays(days.from) : { ...thirdOf(days, 0) };
  return { days: { from: first.from, before: first.before }, edge: { from: days.from, before: days.from } };
}

/** The end of a year is its last month, or as fairly its last quarter; of anything shorter its last third. */
export function endOf(days: Days): Period {
  const edge = { from: days.before, before: days.before };
  if (days.unit !== 'year') return { days: thirdOf(days, 2), edge };
  return { days: { from: dayOfMonth(days.from, 11, 1), before: days.before }, others: [{ from: dayOfMonth(days.from, 9, 1), before: days.before }], edge };
}

/** The first or second half: of a year six months, of a month its 15th ends the first. */
export function halfOf(days: Days, half: 1 | 2): Days | null {
  const middle = days.unit === 'year' ? dayOfMonth(days.from, 6, 1) : days.unit === 'month' ? dayOfMonth(days.from, 0, 16) : null;
  if (middle === null) return null;
  return half === 1 ? { from: days.from, before: middle } : { from: middle, before: days.before };
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

/** Null where the period is shorter than that. Weeks are sevens of days here, from the first day on. */
export function firstUnits(days: Days, { count, unit }: Amount): Days | null {
  return inside(days, { from: days.from, before: moveDay(days.from, count, unit) });
}

export function lastUnits(days: Days, { count, unit }: Amount): Days | null {
  return inside(days, { from: moveDay(days.before, -count, unit), before: days.before });
}

export function nthUnit(days: Days, unit: Unit, index: number): Days | null {
  return inside(days, { from: moveDay(days.from, index, unit), before: moveDay(days.from, index + 1, unit) });
}

/** That weekday for the first (0), second (1) … or last (-1) time in the period. */
export function nthWeekday(days: Days, weekday: number, index: number): Days | null {
  const first = index < 0 ? weekly(weekday).latest(addDays(days.before, -1)) : weekly(weekday).following(days.from);
  return first && inside(days, dayDays(addDays(first.from, Math.max(index, 0) * 7)));
}

function inside(days: Days, part: Days): Days | null {
  return part.from >= days.from && part.before <= days.before ? part : null;
}
