/**
 * Where the items of a note go when it is laid out anew: under other headings, in other regions, by person. What the user did to an
 * item goes with it; where a region is laid out as before, merge-lines.ts does better and nothing is planned.
 *
 * The steps: (1) which of our new lines each item became; (2) which regions have another layout; (3) per item what the user did, told
 * to the region that has it now; (4) lines that a template in between had no place for; (5) the user's own lines, each behind the
 * item that it stands below. Pure.
 */
import { type Item, conflictCallout } from './conflict-callout.ts';
import { type Counterpart, type Entry, type Place, type RegionLines, counterparts, listEntries } from './counterparts.ts';
import { indentOf, isSameItem, itemLine, relaid } from './item-line.ts';
import { headingLevel, isSameTask, mergeLine } from './line-fields.ts';
import { FollowedRegions } from './followed-regions.ts';
import type { MergedLine } from './merge-lines.ts';
import { hasOtherLayout } from './region-layout.ts';
import type { Relay } from './relay-lines.ts';

export interface NoteRegions {
  readonly base: RegionLines;
  readonly ours: RegionLines;
  readonly theirs: RegionLines;
  /** Lines of the user's note that stand in no region. */
  readonly outside: readonly string[];
}

/** Likeness from which on a line that the user kept is our new item, when it is cited by the same seconds. */
const EDITED = 0.45;

interface RegionPlan {
  readonly instead: Map<number, readonly MergedLine[]>;
  readonly after: Map<number, MergedLine[]>;
  readonly rest: MergedLine[];
  /** Lines of the user's region that go elsewhere, by index. */
  readonly movedAway: Set<number>;
  /** What became of the user's lines that are items: their place in ours. */
  readonly placeOf: Map<number, Place>;
}

export class ItemPlan {
  readonly #regions: NoteRegions;
  readonly #plans = new Map<string, RegionPlan>();
  readonly #relaid: ReadonlySet<string>;
  readonly #followed: FollowedRegions;

  constructor(regions: NoteRegions) {
    this.#regions = regions;
    this.#followed = new FollowedRegions(regions.base, regions.theirs);
    const pairs = counterparts(regions.base, regions.ours);
    this.#relaid = this.#withOtherLayout(pairs);
    for (const pair of pairs) this.#placeItem(pair);
    for (const region of this.#relaid) if (this.#isRevived(region)) this.#dropAllBut(region, pairs);
    this.#placeLeftOver(pairs);
    for (const region of this.#relaid) if (regions.theirs.has(region)) this.#placeText(region);
    for (const region of regions.theirs.keys()) this.#placeOwnLines(region);
  }

  /** True when the region is written as we lay it out, with the user's changes in it; else its lines are merged where they stand. */
  isRelaid(region: string): boolean {
    return this.#relaid.has(region);
  }

  oursOf(region: string): readonly string[] {
    return this.#lines('ours', region);
  }

  relayOf(region: string): Relay {
    return this.#planOf(region);
  }

  movedAwayFrom(region: string): ReadonlySet<number> {
    return this.#planOf(region).movedAway;
  }

  /** Our lines for a region that is merged line by line, without what the user has deleted, or has, elsewhere. */
  oursFor(region: string): readonly string[] {
    const { instead } = this.#planOf(region);
    return this.#lines('ours', region).filter((_, index) => !instead.has(index));
  }

  /** True when a region has come that would hold only what the user deleted. */
  isDeleted(region: string): boolean {
    const { instead, after } = this.#planOf(region);
    const items = this.#lines('ours', region).flatMap((line, index) => (itemLine(line) !== null && indentOf(line) === 0 ? [index] : []));
    return items.length > 0 && after.size === 0 && items.every((index) => instead.get(index)?.length === 0);
  }

  /**
   * Laid out anew: other groups in the same region; a region that is new; one that an earlier template left with the user's lines alone;
   * one that the user deleted, when items that the user kept go there from a region that is no more.
   */
  #withOtherLayout(pairs: readonly Counterpart[]): ReadonlySet<string> {
    const { base, ours, theirs } = this.#regions;
    const within = new Map<string, [number, number][]>();
    for (const { from, to } of pairs) {
      if (from.region === to.region) addTo(within, from.region, [from.index, to.index]);
    }
    const isRelaid = (region: string): boolean => {
      if (!base.has(region)) return true;
      if (!theirs.has(region)) return pairs.some(({ from, to }) => to.region === region && !ours.has(from.region) && this.#followed.itemOf(from) !== null);
      // An edited item that comes from elsewhere must not be taken for our new wording of a line that the user deleted here.
      if (pairs.some(({ from, to }) => to.region === region && from.region !== region && this.#isEdited(from))) return true;
      return hasOtherLayout(this.#lines('base', region), this.#lines('ours', region), within.get(region) ?? []);
    };
    return new Set([...ours.keys()].filter(isRelaid));
  }

  #isEdited(place: Place): boolean {
    const item = this.#followed.itemOf(place);
    return item !== null && (item.text !== this.#lineOf('base', place) || item.callout !== null);
  }

  /** What the user did to one of our items, told to the region where it is now. */
  #placeItem({ from, to }: Counterpart): void {
    const isMergedInPlace = from.region === to.region && !this.#relaid.has(to.region);
    if (isMergedInPlace || !this.#isWritten(to.region)) return;
    const base = this.#lineOf('base', from);
    const ours = this.#lineOf('ours', to);
    const item = this.#followed.itemOf(from);
    if (item === null) {
      this.#planOf(to.region).instead.set(to.index, []);
      return;
    }
    this.#planOf(from.region).placeOf.set(item.index, to);
    if (this.#isEdited(from)) this.#move(from.region, item, to, editedLines(base, ours, item));
  }

  /** The user's line goes to the place of ours. */
  #move(region: string, item: Item, to: Place, texts: readonly string[]): void {
    const index = region === to.region ? item.index : null;
    const lines = texts.map((text) => ({ text, theirs: text === item.text ? index : null }));
    this.#planOf(to.region).instead.set(to.index, lines);
    this.#planOf(region).movedAway.add(item.index);
    this.#planOf(region).placeOf.set(item.index, to);
  }

  /**
   * Items that the last render did not have and the user's note has: kept since they were ticked or reworded, while a template had no
   * place for them, or copied elsewhere. They are not written a second time.
   */
  #placeLeftOver(pairs: readonly Counterpart[]): void {
    const { base, ours, theirs, outside } = this.#regions;
    const known = new Set(listEntries(base).flatMap(({ keys }) => keys));
    const placed = new Set(pairs.map(({ to }) => placeKey(to)));
    const fresh = listEntries(ours).filter((entry) => !placed.has(placeKey(entry)) && isCited(entry) && !entry.keys.some((key) => known.has(key)));
    if (fresh.length === 0) return;
    const own = new Map<string, Entry[]>();
    for (const entry of listEntries(new Map([...theirs, [OUTSIDE, outside]]))) for (const key of this.#leftOverKeys(entry)) addTo(own, key, entry);
    for (const entry of fresh) {
      const found = this.#isWritten(entry.region) ? this.#leftOver(entry, own) : undefined;
      if (found === undefined) continue;
      const stays = found.region === OUTSIDE || (found.region !== entry.region && ours.has(found.region)) || !this.#relaid.has(entry.region);
      if (stays) this.#planOf(entry.region).instead.set(entry.index, []);
      else this.#move(found.region, { index: found.index, text: found.line, callout: null }, entry, editedLines(entry.line, entry.line, { text: found.line, callout: null }));
    }
  }

  /** In a region that our last render did not have, a line is also found by the seconds that cite it. */
  #leftOverKeys({ region, line, keys }: Entry): readonly string[] {
    return this.#regions.base.has(region) || region === OUTSIDE ? keys : [...keys, `left over\u0001${itemLine(line)?.times ?? ''}`];
  }

  /** The same words, else other words for the same seconds; a line that goes elsewhere already is nobody's any more. */
  #leftOver({ line, keys }: Entry, own: ReadonlyMap<string, readonly Entry[]>): Entry | undefined {
    const item = itemLine(line);
    const isFree = (other: Entry): boolean => !this.#planOf(other.region).movedAway.has(other.index);
    const isAlike = (other: Entry): boolean => isFree(other) && (itemLine(other.line)?.check === null) === (item?.check === null) && isSameTask(line, other.line, EDITED);
    return keys.flatMap((key) => own.get(key) ?? []).find(isFree) ?? own.get(`left over\u0001${item?.times ?? ''}`)?.find(isAlike);
  }

  /** Headings and paragraphs of a region that is laid out anew: the user's wording of one stays, and so does its absence. */
  #placeText(region: string): void {
    const base = this.#lines('base', region);
    const plan = this.#planOf(region);
    const places = new Map<string, number[]>();
    for (const [index, line] of this.#lines('ours', region).entries()) {
      const key = textKey(line);
      if (key !== null) addTo(places, key, index);
    }
    if (base.length === 0) {
      for (const { index, text } of this.#followed.items(region)) {
        const place = headingLevel(text) > 0 ? places.get(textKey(text) ?? '')?.shift() : undefined;
        if (place === undefined) continue;
        plan.instead.set(place, [{ text, theirs: index }]);
        plan.movedAway.add(index);
      }
    }
    for (const [index, line] of base.entries()) {
      const place = places.get(textKey(line) ?? '')?.shift();
      if (place === undefined) continue;
      const item = this.#followed.itemOf({ region, index });
      if (item === null) plan.instead.set(place, []);
      else if (item.text !== line) plan.instead.set(place, [{ text: item.text, theirs: item.index }]);
      if (item !== null) plan.movedAway.add(item.index);
    }
  }

  /** The user's own lines: behind the item that they follow; without one at the end of the region. */
  #placeOwnLines(region: string): void {
    const isGone = !this.#regions.ours.has(region);
    if (!isGone && !this.#relaid.has(region)) return;
    const plan = this.#planOf(region);
    const unchanged = this.#followed.unchanged(region);
    const placed = new Set(plan.movedAway);
    let place: Place | null = null;
    let run: MergedLine[] = [];
    const flush = (): void => {
      while (run.at(-1)?.text.trim() === '') run.pop();
      if (run.length > 0) this.#placeRun(region, run, place);
      run = [];
    };
    for (const item of this.#followed.items(region)) {
      // What the user reworded and we have no place for is the user's own.
      const isOurs = unchanged.has(item.index) || placed.has(item.index);
      if (!isOurs && (item.text.trim() !== '' || run.length > 0)) run.push(...withCallout(item));
      if (!isOurs) continue;
      flush();
      place = plan.placeOf.get(item.index) ?? place;
    }
    flush();
  }

  #placeRun(region: string, run: readonly MergedLine[], place: Place | null): void {
    const isGone = !this.#regions.ours.has(region);
    if (place === null || !this.#relaid.has(place.region) || (!isGone && place.region !== region)) {
      if (!isGone) this.#planOf(region).rest.push(...run);
      return;
    }
    for (const { theirs } of run) if (theirs !== null) this.#planOf(region).movedAway.add(theirs);
    const { after } = this.#planOf(place.region);
    const lines = place.region === region ? run : run.map(({ text }) => ({ text, theirs: null }));
    after.set(place.index, [...(after.get(place.index) ?? []), ...lines]);
  }

  /** A region that the user deleted is not written again, but for what the user has kept. */
  #isWritten(region: string): boolean {
    return this.#regions.theirs.has(region) || this.#relaid.has(region);
  }

  #isRevived(region: string): boolean {
    return this.#regions.base.has(region) && !this.#regions.theirs.has(region);
  }

  /** Of a region that the user deleted only the items come back that the user kept elsewhere. */
  #dropAllBut(region: string, pairs: readonly Counterpart[]): void {
    const kept = new Set(pairs.filter(({ from, to }) => to.region === region && this.#followed.itemOf(from) !== null).map(({ to }) => to.index));
    for (const [index, line] of this.#lines('ours', region).entries()) {
      if (itemLine(line) !== null && indentOf(line) === 0 && !kept.has(index)) this.#planOf(region).instead.set(index, []);
    }
  }

  #lines(version: 'base' | 'ours' | 'theirs', region: string): readonly string[] {
    return this.#regions[version].get(region) ?? [];
  }

  #lineOf(version: 'base' | 'ours', { region, index }: Place): string {
    return this.#lines(version, region)[index] ?? '';
  }

  #planOf(region: string): RegionPlan {
    const plan = this.#plans.get(region) ?? { instead: new Map(), after: new Map(), rest: [], movedAway: new Set(), placeOf: new Map() };
    this.#plans.set(region, plan);
    return plan;
  }
}

/** No region is called so. */
const OUTSIDE = '';

function addTo<Value>(groups: Map<string, Value[]>, key: string, value: Value): void {
  const group = groups.get(key);
  if (group === undefined) groups.set(key, [value]);
  else group.push(value);
}

function placeKey({ region, index }: Place): string {
  return `${region} ${index}`;
}

function isCited({ line }: Entry): boolean {
  return itemLine(line)?.times !== '';
}

/** The user's version of an item in our new layout; below it ours, where both have other words than before. */
function editedLines(base: string, ours: string, { text, callout }: Pick<Item, 'text' | 'callout'>): readonly string[] {
  const line = relaid(base, ours, text) ?? (isSameItem(base, ours) ? text : mergeLine(base, ours, text));
  if (line === null) return [text, ...conflictCallout(ours)];
  return callout === null ? [line] : [line, ...conflictCallout(ours)];
}

function withCallout({ index, text, callout }: Item): readonly MergedLine[] {
  const line = { text, theirs: index };
  return callout === null ? [line] : [line, { text: callout.title, theirs: index + 1 }, { text: `> ${callout.body}`, theirs: index + 2 }];
}

/** Headings are told by their level; other text by itself. Null for items and empty lines. */
function textKey(line: string): string | null {
  if (line.trim() === '' || itemLine(line) !== null) return null;
  const level = headingLevel(line);
  return level > 0 ? `heading ${level}` : line;
}
