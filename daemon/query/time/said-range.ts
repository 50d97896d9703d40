/** A range of a plan in words: points in time in UTC are said as the local days that they begin. */
import type { Range } from '#schemas/query';
import { localDayOf } from './local-day.ts';
import { sayRange } from './say-range.ts';
import type { Language } from './time-span.ts';

/** @param zone IANA name of the zone of who asks. */
export function saidRange({ from, before }: Range, zone: string, language: Language): string {
  return sayRange({ from: dayOf(from, zone), before: dayOf(before, zone) }, language);
}

function dayOf(time: string | null, zone: string): string | null {
  if (time === null || time.length === 10) return time;
  return localDayOf(new Date(time), zone);
}
