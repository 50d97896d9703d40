/** Local days as datetimes in UTC, with the zone's daylight saving. Pure. */
import { localDayIn } from './local-day.ts';
import type { DayRange } from './time-span.ts';

/** Zones reach from 12 hours behind UTC to 14 ahead. */
const reachSeconds = 15 * 3600;

/** The same range as datetimes (`2026-11-20T08:30:00Z`); a day begins with its first second, also where the clocks skip midnight. */
export function toUtc(range: DayRange, zone: string): DayRange {
  const localDay = localDayIn(zone);
  const begin = (day: string | null) => day && new Date(firstSecond(day, localDay) * 1000).toISOString().replace('.000Z', 'Z');
  return { from: begin(range.from), before: begin(range.before) };
}

function firstSecond(day: string, localDay: (milliseconds: number) => string): number {
  const midnight = Date.parse(`${day}T00:00:00Z`) / 1000;
  let before = midnight - reachSeconds;
  let after = midnight + reachSeconds;
  while (after - before > 1) {
    const middle = Math.floor((before + after) / 2);
    if (localDay(middle * 1000) < day) before = middle;
    else after = middle;
  }
  return after;
}
