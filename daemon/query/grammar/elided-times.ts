/** The other of two periods, of which one alone is called by its name: `this month vs last`, `this quarter than the one before`. Pure. */
import { findTimes } from '../time/find-times.ts';
import type { Clock } from '../time/time-span.ts';
import { toUtc } from '../time/to-utc.ts';
import type { Entry } from './chart.ts';
import type { Time } from './meanings.ts';
import { placeOf, type Word } from './words.ts';

const compared = /\bthis (?<unit>week|month|quarter|year)\b.{0,20}?\b(?:vs\.?|versus|than|or|and|with|to|against)\s+(?:in\s+)?(?:the\s+)?(?<other>last one|last|previous one|previous|one before that|one before)(?=[\s?.!]*$)/iu;

/** English alone leaves the period out. */
export function elidedEntries(question: string, words: readonly Word[], clock: Clock): Entry[] {
  const found = compared.exec(question);
  const { unit, other } = found?.groups ?? {};
  if (found === null || unit === undefined || other === undefined) return [];
  const start = found.index + found[0].length - other.length;
  const place = placeOf(words, { start, end: start + other.length });
  const [last] = findTimes(`last ${unit}`, clock);
  if (place === null || last === undefined) return [];
  const then = { days: last.range, utc: toUtc(last.range, clock.zone) };
  return [{ ...place, category: 'Time', cost: 0, meaning: { ...then, ahead: then } satisfies Time }];
}
