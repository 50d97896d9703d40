/** What comes again every week, month or year, and which one is meant. Pure. */
import { addDays } from '../../minutes/dates/calendar.ts';
import { dateDays, monthOf, weekDays, yearOf } from './periods.ts';
import type { Days, Period, Reading, Recurring } from './time-span.ts';

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
