/** Days as ISO dates (`2026-11-20`), with weeks that begin on Monday. Pure: today is always an argument. */

const dayMs = 86_400_000;

/** The local calendar day of an ISO date-time with offset: its own first ten characters. */
export function localDay(startedAt: string | null): string | null {
  const day = startedAt?.slice(0, 10) ?? '';
  return /^\d{4}-\d{2}-\d{2}$/.test(day) && isRealDay(day) ? day : null;
}

function isRealDay(day: string): boolean {
  const time = Date.parse(`${day}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day);
}

function toDay(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}

export function addDays(day: string, count: number): string {
  return toDay(Date.parse(`${day}T00:00:00Z`) + count * dayMs);
}

/** The day `count` working days (Monday to Friday; holidays are not known) after `day`. */
export function addWorkingDays(day: string, count: number): string {
  let result = day;
  for (let left = Math.min(count, 400); left > 0;) {
    result = addDays(result, 1);
    if (weekdayOf(result) <= 5) left -= 1;
  }
  return result;
}

/** 1 = Monday … 7 = Sunday. */
export function weekdayOf(day: string): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay() || 7;
}

/** That weekday in the week which lies `weeks` after the one of `day`. */
export function weekdayInWeek(day: string, weekday: number, weeks: number): string {
  return addDays(day, weekday - weekdayOf(day) + weeks * 7);
}

/** The next such weekday, strictly after `day`: who means today says so. */
export function nextWeekday(day: string, weekday: number): string {
  const ahead = weekday - weekdayOf(day);
  return addDays(day, ahead > 0 ? ahead : ahead + 7);
}

/** Working weeks end on Friday. On a weekend the coming week's Friday is meant. */
export function endOfWeek(day: string, weeks: number): string {
  return weekdayInWeek(day, 5, weekdayOf(day) > 5 && weeks === 0 ? 1 : weeks);
}

/** The last day of the month that lies `months` after the one of `day`. */
export function endOfMonth(day: string, months: number): string {
  return addDays(dayOfMonth(day, months + 1, 1), -1);
}

/** Day `date` of the month that lies `months` after the one of `day`. */
export function dayOfMonth(day: string, months: number, date: number): string {
  return toDay(Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1 + months, date));
}

/** The same date some months later; the 31st becomes the last day of a shorter month. */
export function addMonths(day: string, months: number): string {
  const end = endOfMonth(day, months);
  return Number(end.slice(8)) < Number(day.slice(8)) ? end : dayOfMonth(day, months, Number(day.slice(8)));
}

/** The next day with that date, today or later; null for a date that the coming months lack. */
export function nextDayOfMonth(day: string, date: number): string | null {
  for (let months = 0; months < 3; months += 1) {
    const candidate = dayOfMonth(day, months, date);
    if (Number(candidate.slice(8)) === date && candidate >= day) return candidate;
  }
  return null;
}

/**
 * Month (1 … 12) and date; without a year the nearest one that is not more than half a year past. Null when there is
 * no such day.
 */
export function monthAndDate(day: string, month: number, date: number, year: number | null): string | null {
  const thisYear = Number(day.slice(0, 4));
  const inYear = (chosen: number) => `${chosen}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
  const candidate = inYear(year ?? thisYear);
  const chosen = year === null && isRealDay(candidate) && candidate < addDays(day, -183) ? inYear(thisYear + 1) : candidate;
  return isRealDay(chosen) ? chosen : null;
}

/** The last day of the quarter of `day`. */
export function endOfQuarter(day: string): string {
  return endOfMonth(day, 2 - ((Number(day.slice(5, 7)) - 1) % 3));
}
