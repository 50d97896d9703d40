/** How long something of a thing took: between two of its moments. */
import type { NodeKind } from '#schemas/graph';
import type { Condition, Duration } from '#schemas/query';
import { quoted } from '../quoted.ts';
import { fixed, type Part } from './part.ts';
import { comparisons, propertyNoun } from './values.ts';
import { englishTimes } from './words.ts';

/** `days from opening to merging` */
export function durationNoun(kind: NodeKind, duration: Duration): string {
  return `${duration.unit} ${spanWords(kind, duration)}`;
}

function spanWords(kind: NodeKind, { from, to, orNow }: Duration): string {
  const ends = to.map((property) => momentNoun(kind, property));
  const end = orNow === null ? ends.join(' (else ') + ')'.repeat(ends.length - 1) : [...ends, `now (${rangeless(orNow)})`].join(' (else ') + ')'.repeat(ends.length);
  return `from ${momentNoun(kind, from)} to ${end}`;
}

/** `with more than 14 days from opening to merging` */
export function lastingPart(kind: NodeKind, { duration, operator, to }: Extract<Condition, { is: 'lasting' }>, denied: boolean): Part {
  const words = `${denied ? 'without' : 'with'} ${comparisons[operator]} ${to} ${to === 1 ? duration.unit.slice(0, -1) : duration.unit} ${spanWords(kind, duration)}`;
  return fixed('after', words, `are ${words}`, denied);
}

export function momentNoun(kind: NodeKind, property: string): string {
  return englishTimes[`${kind} ${property}`]?.moment ?? propertyNoun(kind, property);
}

function rangeless(moment: string): string {
  return /^[\d:TZ.+-]+$/u.test(moment) ? moment : quoted(moment);
}
