/** The other of two periods, of which one alone is called by its name: `this month vs last`, `this quarter than the one before`. Pure. */
import { findTimes } from '../time/find-times.ts';
import type { Clock } from '../time/time-span.ts';
import type { Entry } from './chart.ts';
import { timeOf } from './meanings.ts';
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
  return [{ ...place, category: 'Time', cost: 0, meaning: timeOf(last.range, clock.zone) }];
}
