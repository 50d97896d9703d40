/** Local days as datetimes in UTC, with the zone's daylight saving. Pure. */
import { fail } from '#schemas/failure';
import type { DayRange } from './time-span.ts';

/** Zones reach from 12 hours behind UTC to 14 ahead. */
const reachSeconds = 15 * 3600;

/** The same range as datetimes (`2026-11-20T08:30:00Z`); a day begins with its first second, also where the clocks skip midnight. */
export function toUtc(range: DayRange, zone: string): DayRange {
  const localDay = localDayIn(zone);
  const begin = (day: string | null) => day && new Date(firstSecond(day, localDay) * 1000).toISOString().replace('.000Z', 'Z');
  return { from: begin(range.from), before: begin(range.before) };
}

function firstSecond(day: string, localDay: (seconds: number) => string): number {
  const midnight = Date.parse(`${day}T00:00:00Z`) / 1000;
  let before = midnight - reachSeconds;
  let after = midnight + reachSeconds;
  while (after - before > 1) {
    const middle = Math.floor((before + after) / 2);
    if (localDay(middle) < day) before = middle;
    else after = middle;
  }
  return after;
}

function localDayIn(zone: string): (seconds: number) => string {
  const format = formatOf(zone);
  return (seconds) => {
    const parts = new Map(format.formatToParts(seconds * 1000).map(({ type, value }) => [type, value]));
    return `${parts.get('year')?.padStart(4, '0')}-${parts.get('month')}-${parts.get('day')}`;
  };
}

function formatOf(zone: string): Intl.DateTimeFormat {
  try {
    return new Intl.DateTimeFormat('en-u-ca-iso8601', { timeZone: zone, year: 'numeric', month: '2-digit', day: '2-digit' });
  } catch (thrown) {
    throw fail('arguments_invalid', { effect: 'Days cannot be turned into moments.', cause: `“${zone}” is no time zone that this system knows (${String(thrown)}).`, tip: 'Give a zone of the IANA list, like Europe/Berlin or UTC.' });
  }
}
