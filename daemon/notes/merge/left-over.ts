/**
 * Items that our last render did not have and the user's note has: kept since they were ticked, reworded or corrected, while a template had no
 * place for them, or copied elsewhere. They are not written a second time. Pure.
 */
import { addTo } from './add-to.ts';
import { type Counterpart, type Entry, type Place, type RegionLines, isCited, listEntries } from './counterparts.ts';
import { citation, itemLine } from './item-line.ts';
import { isSameTask, letterPairs, similarity } from './line-fields.ts';
import type { RegionPlans } from './region-plans.ts';

/** Likeness from which on a line that the user kept is our new item, when it is cited by the same seconds. */
const EDITED = 0.45;
/** No region is called so. */
const OUTSIDE = '';

/** `place`: what is done with the user's line where it goes to the place of ours. */
export function placeLeftOver(plans: RegionPlans, pairs: readonly Counterpart[], place: (found: Entry, entry: Entry) => void): void {
  const { base, ours } = plans.regions;
  const placed = new Set(pairs.map(({ to }) => placeKey(to)));
  const unplaced = listEntries(ours).filter((entry) => !placed.has(placeKey(entry)) && isCited(entry));
  if (unplaced.length === 0) return;
  const known = new Set(listEntries(base).flatMap(({ keys }) => keys));
  const fresh = unplaced.filter((entry) => !entry.keys.some((key) => known.has(key)));
  if (fresh.length === 0) return;
  const own = ownEntries(plans);
  for (const entry of fresh) {
    const found = plans.isWritten(entry.region) ? leftOver(plans, entry, own) : undefined;
    if (found === undefined) continue;
    const stays = found.region === OUTSIDE || (found.region !== entry.region && ours.has(found.region)) || !plans.relaid.has(entry.region);
    if (stays) plans.of(entry.region).instead.set(entry.index, []);
    else place(found, entry);
  }
}

/** The user's lines by what they say; in a region that our last render did not have also by the seconds that cite them. */
function ownEntries(plans: RegionPlans): ReadonlyMap<string, readonly Entry[]> {
  const { base, theirs, outside } = plans.regions;
  const own = new Map<string, Entry[]>();
  const all: RegionLines = new Map([...theirs, [OUTSIDE, outside]]);
  for (const entry of listEntries(all)) {
    const isLeftOver = entry.region !== OUTSIDE && !base.has(entry.region);
    for (const key of isLeftOver ? [...entry.keys, leftOverKey(entry)] : entry.keys) addTo(own, key, entry);
  }
  return own;
}

function leftOverKey({ line }: Entry): string {
  return `left over\u0001${citation(line) ?? ''}`;
}

/** The same words, else other words for the same seconds; a line that goes elsewhere already is nobody's any more. */
function leftOver(plans: RegionPlans, entry: Entry, own: ReadonlyMap<string, readonly Entry[]>): Entry | undefined {
  const isFree = (other: Entry): boolean => !plans.of(other.region).movedAway.has(other.index);
  const same = entry.keys.flatMap((key) => own.get(key) ?? []).find(isFree);
  if (same !== undefined) return same;
  const cited = (own.get(leftOverKey(entry)) ?? []).filter((other) => isFree(other) && mayBe(entry, other));
  const pairs = letterPairs(entry.line);
  const liking = cited.map((other) => ({ other, score: similarity(pairs, letterPairs(other.line)) }));
  return liking.sort((one, two) => two.score - one.score)[0]?.other;
}

/** Two items may be cited by one second; in one region, or by the same several seconds, they are one, whatever the user wrote. */
function mayBe(entry: Entry, other: Entry): boolean {
  const isSure = other.region === entry.region || (itemLine(entry.line)?.times.includes(',') ?? false);
  return isSure || isSameTask(entry.line, other.line, EDITED);
}

function placeKey({ region, index }: Place): string {
  return `${region} ${index}`;
}
