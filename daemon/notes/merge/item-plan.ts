/**
 * Where the items of a note go when it is laid out anew: under other headings, in other regions, by person. What the user did to an
 * item goes with it; where a region is laid out as before, merge-lines.ts does better and nothing is planned.
 *
 * The steps: (1) which of our new lines each item became; (2) which regions have another layout; (3) per item what the user did, told
 * to the region that has it now, and whose the user says it is (owners.ts); (4) lines that a template in between had no place for
 * (left-over.ts); (5) the user's own lines, each behind the item that it stands below (own-lines.ts). Pure.
 */
import { addTo } from './add-to.ts';
import type { Item } from './conflict-callout.ts';
import { type Counterpart, type Place, counterparts } from './counterparts.ts';
import { FollowedRegions } from './followed-regions.ts';
import { citation, indentOf, isItemLine } from './item-line.ts';
import { placeLeftOver } from './left-over.ts';
import { headingLevel } from './line-fields.ts';
import { type NewOwner, isSamePerson, newOwner, personLabel } from './owners.ts';
import { placeOwnLines } from './own-lines.ts';
import { hasOtherLayout } from './region-layout.ts';
import { type NoteRegions, RegionPlans, editedLines } from './region-plans.ts';
import { threeReadings } from './relaid-line.ts';
import type { Relay } from './relay-lines.ts';

export class ItemPlan {
  readonly #plans: RegionPlans;

  constructor(regions: NoteRegions) {
    const plans = new RegionPlans(regions, new FollowedRegions(regions.base, regions.theirs));
    this.#plans = plans;
    const pairs = counterparts(regions.base, regions.ours);
    plans.relaid = this.#withOtherLayout(pairs);
    for (const pair of pairs) this.#placeItem(pair);
    for (const region of plans.relaid) if (regions.base.has(region) && !regions.theirs.has(region)) this.#dropAllBut(region, pairs);
    placeLeftOver(plans, pairs, ({ region, index, line }, entry) => {
      const item: Item = { index, text: line, callout: null };
      this.#place(region, item, entry, { base: entry.line, ours: entry.line, owner: this.#ownerOf(entry.line, { region, item }, entry, '') });
    });
    for (const region of plans.relaid) if (regions.theirs.has(region)) this.#placeText(region);
    for (const region of regions.theirs.keys()) placeOwnLines(plans, region);
  }

  /** True when the region is written as we lay it out, with the user's changes in it; else its lines are merged where they stand. */
  isRelaid(region: string): boolean {
    return this.#plans.relaid.has(region);
  }

  oursOf(region: string): readonly string[] {
    return this.#plans.lines('ours', region);
  }

  relayOf(region: string): Relay {
    const { instead, after, first, rest } = this.#plans.of(region);
    return { instead, after: new Map([...after].map(([index, blocks]) => [index, blocks.flat()])), first: first.flat(), rest: rest.flat() };
  }

  movedAwayFrom(region: string): ReadonlySet<number> {
    return this.#plans.of(region).movedAway;
  }

  /** Our lines for a region that is merged line by line, without what the user has deleted, or has, elsewhere. */
  oursFor(region: string): readonly string[] {
    const { instead } = this.#plans.of(region);
    return this.#plans.lines('ours', region).filter((_, index) => !instead.has(index));
  }

  /** True when a region has come that would hold only what the user deleted. */
  isDeleted(region: string): boolean {
    const { instead, after, first } = this.#plans.of(region);
    const items = this.#plans.lines('ours', region).flatMap((line, index) => (isItem(line) ? [index] : []));
    return items.length > 0 && after.size === 0 && first.length === 0 && items.every((index) => instead.get(index)?.length === 0);
  }

  /**
   * Laid out anew: other groups in the same region; a region that is new; one that an earlier template left with the user's lines alone;
   * one that the user deleted, when items that the user kept go there from a region that is no more.
   */
  #withOtherLayout(pairs: readonly Counterpart[]): ReadonlySet<string> {
    const { base, ours, theirs } = this.#plans.regions;
    const { followed } = this.#plans;
    const within = new Map<string, [number, number][]>();
    for (const { from, to } of pairs) {
      if (from.region !== to.region || !isItemLine(this.#plans.lineOf('ours', to))) continue;
      addTo(within, from.region, [from.index, to.index]);
    }
    const isRelaid = (region: string): boolean => {
      if (!base.has(region)) return true;
      if (!theirs.has(region)) return pairs.some(({ from, to }) => to.region === region && !ours.has(from.region) && followed.itemOf(from) !== null);
      // An edited item that comes from elsewhere must not be taken for our new wording of a line that the user deleted here.
      if (pairs.some(({ from, to }) => to.region === region && from.region !== region && this.#isEdited(from))) return true;
      return hasOtherLayout(this.#plans.lines('base', region), this.#plans.lines('ours', region), within.get(region) ?? []);
    };
    return new Set([...ours.keys()].filter(isRelaid));
  }

  #isEdited(place: Place): boolean {
    const item = this.#plans.followed.itemOf(place);
    return item !== null && (item.text !== this.#plans.lineOf('base', place) || item.callout !== null);
  }

  /** What the user did to one of our items, told to the region where it is now. */
  #placeItem({ from, to }: Counterpart): void {
    const plans = this.#plans;
    const isMergedInPlace = from.region === to.region && !plans.relaid.has(to.region);
    if (isMergedInPlace || !plans.isWritten(to.region)) return;
    const item = plans.followed.itemOf(from);
    if (item === null) {
      plans.of(to.region).instead.set(to.index, []);
      return;
    }
    plans.of(from.region).placeOf.set(item.index, to);
    const base = plans.lineOf('base', from);
    const owner = this.#ownerOf(base, { region: from.region, item }, to, plans.labelOf('base', from));
    if (owner !== null || this.#isEdited(from)) this.#place(from.region, item, to, { base, ours: plans.lineOf('ours', to), owner });
  }

  #ownerOf(base: string, { region, item }: { readonly region: string; readonly item: Item }, to: Place, before: string): NewOwner | null {
    const labels = this.#plans.labels('theirs', region);
    const people = [...this.#plans.people('theirs', region), ...this.#plans.people('ours', to.region)];
    const fields = threeReadings(base, this.#plans.lineOf('ours', to), item.text, (owner) => people.some((person) => isSamePerson(owner, person)));
    return newOwner(fields, { before, theirs: labels[item.index] ?? '', left: before === '' ? [] : labels, people: this.#plans.people('base', region) });
  }

  /** In the place of ours; where that is under somebody else's name than the user's, under the user's, or above all names. */
  #place(region: string, item: Item, to: Place, { base, ours, owner }: { readonly base: string; readonly ours: string; readonly owner: NewOwner | null }): void {
    const plans = this.#plans;
    const over = personLabel(plans.labelOf('ours', to));
    const named = owner === null || owner.isWritten || owner.name === '' ? '' : ` – ${owner.name}`;
    const isTheirs = owner === null || over === null || isSamePerson(owner.name, over);
    const group = isTheirs || owner.name === '' ? null : this.#lastOf(to.region, owner.name);
    // Said in the line too where the name over it is not ours: our next layout would not know who took it there.
    const lines = editedLines(base, ours, item, owner === null ? null : isTheirs && over !== null ? '' : named);
    if (isTheirs) plans.move(region, item, to, lines);
    else plans.moveTo(group === null ? plans.of(to.region).first : plans.after(group), region, item, to, lines);
  }

  /** The last item under a person's name. */
  #lastOf(region: string, name: string): Place | null {
    const labels = this.#plans.labels('ours', region);
    const index = this.#plans.lines('ours', region).findLastIndex((line, at) => isItem(line) && isSamePerson(personLabel(labels[at] ?? '') ?? '', name));
    return index < 0 ? null : { region, index };
  }

  /** Headings and paragraphs of a region that is laid out anew: the user's wording of one stays, and so does its absence. */
  #placeText(region: string): void {
    const { followed } = this.#plans;
    const base = this.#plans.lines('base', region);
    const plan = this.#plans.of(region);
    const places = new Map<string, number[]>();
    for (const [index, line] of this.#plans.lines('ours', region).entries()) {
      const key = textKey(line);
      if (key !== null) addTo(places, key, index);
    }
    if (base.length === 0) {
      for (const { index, text } of followed.items(region)) {
        const place = headingLevel(text) > 0 ? places.get(textKey(text) ?? '')?.shift() : undefined;
        if (place === undefined) continue;
        plan.instead.set(place, [{ text, theirs: index }]);
        plan.movedAway.add(index);
      }
    }
    for (const [index, line] of base.entries()) {
      const place = places.get(textKey(line) ?? '')?.shift();
      if (place === undefined) continue;
      const item = followed.itemOf({ region, index });
      if (item === null) plan.instead.set(place, []);
      else if (item.text !== line) plan.instead.set(place, [{ text: item.text, theirs: item.index }]);
      if (item !== null) plan.movedAway.add(item.index);
    }
  }

  /** Of a region that the user deleted only the items come back that the user kept elsewhere. */
  #dropAllBut(region: string, pairs: readonly Counterpart[]): void {
    const kept = new Set(pairs.filter(({ from, to }) => to.region === region && this.#plans.followed.itemOf(from) !== null).map(({ to }) => to.index));
    for (const [index, line] of this.#plans.lines('ours', region).entries()) {
      if (isItem(line) && !kept.has(index)) this.#plans.of(region).instead.set(index, []);
    }
  }
}

/** A line of a list, or a turn of the transcript. */
function isItem(line: string): boolean {
  return isItemLine(line) ? indentOf(line) === 0 : citation(line) !== null;
}

/** Headings are told by their level; other text by itself. Null for items and empty lines. */
function textKey(line: string): string | null {
  if (line.trim() === '' || isItemLine(line) || citation(line) !== null) return null;
  const level = headingLevel(line);
  return level > 0 ? `heading ${level}` : line;
}
