/** The time before another one begins, or after it is over. */
import { type Time } from '../meanings.ts';
import type { Moment } from '../moments.ts';

/** Null where the time does not end on that side. */
export function toOneSide(moment: Moment, { days, utc }: Time): Time | null {
  const side = (range: Time['days']): Time['days'] | null => {
    const end = moment === 'first' ? range.from : range.before;
    return end === null ? null : moment === 'first' ? { from: null, before: end } : { from: end, before: null };
  };
  const [away, there] = [side(days), side(utc)];
  return away === null || there === null ? null : { days: away, utc: there, ahead: { days: away, utc: there } };
}
