/** What a clause says of the weekday that it names. Pure. */
import { addDays } from './calendar.ts';
import type { DateExpression } from './date-expression.ts';

/**
 * `behind`: `it broke on Friday`; `ahead`: `it ships on Friday`; `unsure`: `it was due on Friday` stays words; `thing`: `the
 * Friday build` is neither a deadline nor a day that can be told.
 */
export type Tense = 'behind' | 'ahead' | 'unsure' | 'thing';

export function asTense(found: DateExpression, tense: Tense, today: string): DateExpression {
  if (tense === 'ahead' || found.date === null) return found;
  if (tense === 'unsure') return { ...found, date: null };
  return { ...found, isAhead: false, date: tense === 'thing' ? null : lastBefore(found.date, today) };
}

/** The same weekday before today: `the outage on Monday`, said on a Monday, was a week ago. */
export function lastBefore(date: string, today: string): string {
  let day = date;
  while (day >= today) day = addDays(day, -7);
  return day;
}
