/** Words that say nothing by themselves go with what they stand at: `the` with what follows, `please` with what is before. Pure. */
import type { Entry } from './chart.ts';

export interface Skipped {
  readonly skippedBefore: readonly string[];
  readonly skippedAfter: readonly string[];
}

/** Signs such as commas say nothing either, on both sides. */
const signs = ['Sign'];

export function withSkips(entries: readonly Entry[], { skippedBefore, skippedAfter }: Skipped): Entry[] {
  const isSkipped = (categories: readonly string[]) => ({ category }: Entry) => categories.includes(category);
  const after = reach(entries.filter(isSkipped([...skippedAfter, ...signs])), 'from', 'to');
  const before = reach(entries.filter(isSkipped([...skippedBefore, ...signs])), 'to', 'from');
  const leading = after(0);
  const said = entries.filter((entry) => !isSkipped([...skippedBefore, ...skippedAfter, ...signs])(entry));
  return said.flatMap((entry) => {
    const ends = after(entry.to);
    const starts = before(entry.from);
    // What stands at the very beginning goes with what follows it.
    for (const [place, cost] of starts) for (const [end, more] of leading) if (end === place && end > 0 && !starts.has(0)) starts.set(0, cost + more);
    return [...starts].flatMap(([from, cost]) => [...ends].map(([to, more]) => ({ ...entry, from, to, cost: entry.cost + cost + more })));
  });
}

/** From a place, how far skipped words lead one after another, and what that costs; the place itself first. */
function reach(skipped: readonly Entry[], near: 'from' | 'to', far: 'from' | 'to'): (place: number) => Map<number, number> {
  const reached = new Map<number, Map<number, number>>();
  const from = (place: number): Map<number, number> => {
    const known = reached.get(place);
    if (known !== undefined) return known;
    const places = new Map([[place, 0]]);
    for (const entry of skipped) {
      if (entry[near] !== place) continue;
      for (const [end, cost] of from(entry[far])) places.set(end, Math.min(places.get(end) ?? Number.POSITIVE_INFINITY, cost + entry.cost));
    }
    reached.set(place, places);
    return places;
  };
  return (place) => new Map(from(place));
}
