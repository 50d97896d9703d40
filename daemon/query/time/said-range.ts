/** A range of a plan in words: points in time in UTC are said as the local days that they begin. */
import type { Range } from '#schemas/query';
import { sayRange } from './say-range.ts';
import type { Language } from './time-span.ts';

/** @param zone IANA name of the zone of who asks. */
export function saidRange({ from, before }: Range, zone: string, language: Language): string {
  return sayRange({ from: dayOf(from, zone), before: dayOf(before, zone) }, language);
}

function dayOf(time: string | null, zone: string): string | null {
  if (time === null || time.length === 10) return time;
  const parts = new Map(new Intl.DateTimeFormat('en-u-ca-iso8601', { timeZone: zone, year: 'numeric', month: '2-digit', day: '2-digit' }).formatToParts(Date.parse(time)).map(({ type, value }) => [type, value]));
  return `${parts.get('year')}-${parts.get('month')}-${parts.get('day')}`;
}
