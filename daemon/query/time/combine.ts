/** What a preposition makes of a period, and two periods of each other. Pure. */
import { addDays } from '../../minutes/dates/calendar.ts';
import type { DayRange, Days, Period, Reading, Unit } from './time-span.ts';

export type Preposition = 'in' | 'since' | 'after' | 'before' | 'until';

/** Words of time with their preposition. */
export interface Time {
  readonly range: DayRange;
  readonly unit?: Unit;
  readonly others?: readonly Time[];
}

/** `since` from the start, `after` after the end, `before` before the start, `until` up to the end. */
export function placed(preposition: Preposition, period: Period): Time {
  if (preposition === 'in') return { ...timeOf(period.days), ...(period.others && { others: period.others.map(timeOf) }) };
  const others = period.edge ? [] : (period.others ?? []);
  const place = (days: Days): Time => ({ range: placedRange(preposition, days) });
  return { ...place(period.edge ?? period.days), ...(others.length > 0 && { others: others.map(place) }) };
}

function placedRange(preposition: Exclude<Preposition, 'in'>, { from, before }: Days): DayRange {
  if (preposition === 'since') return { from, before: null };
  if (preposition === 'after') return { from: before, before: null };
  return { from: null, before: preposition === 'before' ? from : before };
}

function timeOf({ from, before, unit }: Days): Time {
  return { range: { from, before }, ...(unit && { unit }) };
}

/** From the start of the first to the end of the second. What has no year of its own takes it from the other. */
export function fromTo(first: Period, second: Period, { today, towards }: Reading): Time | null {
  const pair = (from: Days | null | undefined, to: Days | null | undefined): Time | null =>
    from && to && from.from < to.before ? { range: { from: from.from, before: to.before } } : null;
  const [early, late] = [first.recurring, second.recurring];
  const [start, end] = [bound(first), bound(second)];
  if (early && !late) return pair(early.latest(end.from), end);
  if (!early || !late) return late ? pair(start, late.following(start.from)) : (pair(start, end) ?? pair(end, start));
  const main = pair(first.days, late.following(first.days.from));
  if (towards === 'future' || main === null || isOver(main, today)) return main;
  const earlier = early.latest(addDays(first.days.from, -1));
  const other = pair(earlier, earlier && late.following(earlier.from));
  return { ...main, ...(other && { others: [other] }) };
}

function isOver({ range }: Time, today: string): boolean {
  return range.before !== null && range.before <= addDays(today, 1);
}

/** The very day of `two weeks ago`; all of `the end of August`. */
function bound({ days, edge }: Period): Days {
  return edge && edge.from < edge.before ? edge : days;
}
