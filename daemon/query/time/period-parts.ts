/** Parts of periods: their beginning, end, halves, first and last weeks. Pure. */
import { addDays, dayOfMonth } from '../../minutes/dates/calendar.ts';
import { type Amount, dayDays, monthDays, moveDay } from './periods.ts';
import { weekly } from './recurring.ts';
import type { Days, Period, Unit } from './time-span.ts';

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
