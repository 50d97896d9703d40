/** A range of a plan in words: points in time in UTC are said as the local days that they begin, and moments within a day with their time. */
import type { Range } from '#schemas/query';
import { localDayOf } from './local-day.ts';
import { sayDay, sayRange } from './say-range.ts';
import type { Language } from './time-span.ts';
import { toUtc } from './to-utc.ts';

/** @param zone IANA name of the zone of who asks. */
export function saidRange({ from, before }: Range, zone: string, language: Language): string {
  // From a meeting on, or up to it: on that day, what came first counts.
  // Behind it, the meeting itself is left out.
  if (from !== null && before === null && isWithinDay(from, zone) && from.endsWith(':01Z')) return language === 'en' ? `after ${momentOf(from, zone, language)}` : `${momentOf(from, zone, language)}之后`;
  if (from !== null && before === null && isWithinDay(from, zone)) return language === 'en' ? `from ${momentOf(from, zone, language)} on` : `${momentOf(from, zone, language)}起`;
  if (before !== null && from === null && isWithinDay(before, zone)) return language === 'en' ? `before ${momentOf(before, zone, language)}` : `${momentOf(before, zone, language)}以前`;
  if (from !== null && before !== null && isWithinDay(from, zone) && isWithinDay(before, zone)) return language === 'en' ? `between ${momentOf(from, zone, language)} and ${momentOf(before, zone, language)}` : `${momentOf(from, zone, language)}至${momentOf(before, zone, language)}`;
  return sayRange({ from: dayOf(from, zone), before: dayOf(before, zone) }, language);
}

function dayOf(time: string | null, zone: string): string | null {
  if (time === null || time.length === 10) return time;
  return localDayOf(new Date(time), zone);
}

function isWithinDay(time: string, zone: string): boolean {
  return time.length > 10 && toUtc({ from: dayOf(time, zone), before: null }, zone).from !== time;
}

/** `17 November 2026, 13:00` */
function momentOf(time: string, zone: string, language: Language): string {
  const clock = new Intl.DateTimeFormat('en-GB', { timeZone: zone, hour: '2-digit', minute: '2-digit' }).format(new Date(time));
  const day = sayDay(localDayOf(new Date(time), zone), language);
  return language === 'en' ? `${day}, ${clock}` : `${day} ${clock}`;
}
