/** How long something of a thing took: between two of its moments. */
import type { NodeKind } from '#schemas/graph';
import type { Condition, Duration } from '#schemas/query';
import type { Naming } from '../naming.ts';
import { rangeWords } from './links.ts';
import { fixed, type Part } from './part.ts';
import { comparisons, propertyNoun } from './values.ts';
import { englishTimes } from './words.ts';

/** `days from opening to merging` */
export function durationNoun(kind: NodeKind, duration: Duration, naming: Naming): string {
  return `${duration.unit} ${spanWords(kind, duration, naming)}`;
}

/** `from opening to merging (else closing, else now)` */
function spanWords(kind: NodeKind, { from, to, orNow }: Duration, naming: Naming): string {
  const [first, ...others] = [...to.map((property) => momentNoun(kind, property)), ...(orNow === null ? [] : [nowWords(orNow, naming)])];
  return `from ${momentNoun(kind, from)} to ${first!}${others.length === 0 ? '' : ` (${others.map((end) => `else ${end}`).join(', ')})`}`;
}

/** Up to when what has not ended is counted. */
function nowWords(orNow: string, naming: Naming): string {
  if (orNow === 'now') return 'now';
  const said = naming.sayRange({ from: null, before: orNow });
  return said === naming.sayRange({ from: null, before: naming.today }) ? 'today' : rangeWords(said);
}

/** `with more than 14 days from opening to merging` */
export function lastingPart(kind: NodeKind, { duration, operator, to }: Extract<Condition, { is: 'lasting' }>, naming: Naming, denied: boolean): Part {
  const words = `${comparisons[operator]} ${to} ${to === 1 ? duration.unit.slice(0, -1) : duration.unit} ${spanWords(kind, duration, naming)}`;
  return fixed('after', `${denied ? 'without' : 'with'} ${words}`, `${denied ? 'did not take' : 'took'} ${words}`, denied);
}

export function momentNoun(kind: NodeKind, property: string): string {
  return englishTimes[`${kind} ${property}`]?.moment ?? propertyNoun(kind, property);
}
