/**
 * The user's own lines in a region that is laid out anew: behind the item that they follow, never under a name that they did not stand under.
 * Pure.
 */
import type { Item } from './conflict-callout.ts';
import type { Place } from './counterparts.ts';
import { indentOf } from './item-line.ts';
import type { MergedLine } from './merge-lines.ts';
import { isLabel } from './region-layout.ts';
import type { Block, RegionPlan, RegionPlans } from './region-plans.ts';

/** What stands between two items of ours. */
interface Run {
  readonly items: Item[];
  /** The item above, and where it is now. */
  readonly above: Item | null;
  readonly place: Place | null;
}

export function placeOwnLines(plans: RegionPlans, region: string): void {
  const isGone = !plans.regions.ours.has(region);
  if (!isGone && !plans.relaid.has(region)) return;
  const plan = plans.of(region);
  const unchanged = plans.followed.unchanged(region);
  const placed = new Set(plan.movedAway);
  let run: Run = { items: [], above: null, place: null };
  const flush = (): void => {
    while (run.items.at(-1)?.text.trim() === '') run.items.pop();
    if (run.items.length > 0) placeRun(plans, region, run);
  };
  for (const item of plans.followed.items(region)) {
    // What the user reworded and we have no place for is the user's own.
    const isOurs = unchanged.has(item.index) || placed.has(item.index);
    if (!isOurs && (item.text.trim() !== '' || run.items.length > 0)) run.items.push(item);
    if (!isOurs) continue;
    flush();
    run = { items: [], above: item, place: plan.placeOf.get(item.index) ?? run.place };
  }
  flush();
}

function placeRun(plans: RegionPlans, region: string, { items, above, place }: Run): void {
  const isGone = !plans.regions.ours.has(region);
  if (place === null || !plans.relaid.has(place.region) || (!isGone && place.region !== region)) {
    if (!isGone) plans.of(region).rest.push(items.flatMap(withCallout));
    else if (place === null) followItems(plans, region, items);
    return;
  }
  const under = above === null || plans.of(region).placeOf.get(above.index) === undefined ? 0 : childrenOf(above, items);
  const [children, others] = [items.slice(0, under), items.slice(under)];
  const lines = (own: readonly Item[]): Block => own.flatMap(withCallout).map((line) => (place.region === region ? line : { ...line, theirs: null }));
  for (const { theirs } of items.flatMap(withCallout)) if (theirs !== null) plans.of(region).movedAway.add(theirs);
  const block = above === null ? undefined : plans.of(region).blockOf.get(above.index);
  if (children.length > 0 && block !== undefined) block.push(...lines(children));
  else if (children.length > 0) plans.after(place).push(lines(children));
  if (others.length > 0) placeFor(plans, region, others, place).push(lines(others));
}

/** A list of the user's above all names goes where the items of its region go; text and headings stay. */
function followItems(plans: RegionPlans, region: string, items: readonly Item[]): void {
  const to = [...plans.of(region).placeOf.values()].find((place) => plans.relaid.has(place.region));
  if (to === undefined || items.some(({ text }) => isLabel(text))) return;
  const lines = items.flatMap(withCallout);
  for (const { theirs } of lines) if (theirs !== null) plans.of(region).movedAway.add(theirs);
  plans.of(to.region).first.push(lines.map((line) => ({ ...line, theirs: null })));
}

/** How many of the lines were written under the item. */
function childrenOf(above: Item, items: readonly Item[]): number {
  const indent = indentOf(above.text);
  const end = items.findIndex(({ text }) => text.trim() !== '' && indentOf(text) <= indent);
  return end < 0 ? items.length : end;
}

/** Behind the item, unless a name is over it there that was not over the user's line. */
function placeFor(plans: RegionPlans, region: string, items: readonly Item[], place: Place): Block[] {
  const plan: RegionPlan = plans.of(place.region);
  const over = plans.labelOf('ours', place);
  const labels = plans.labels('theirs', region);
  const before = labels[(items[0]?.index ?? 0) - 1] ?? '';
  if (over !== '' && over !== before) return plan.first;
  // Our next items would stand under a name that the user wrote.
  return over === '' && items.some(({ text }) => isLabel(text)) && place.region !== region ? plan.rest : plans.after(place);
}

function withCallout({ index, text, callout }: Item): readonly MergedLine[] {
  const line = { text, theirs: index };
  return callout === null ? [line] : [line, { text: callout.title, theirs: index + 1 }, { text: `> ${callout.body}`, theirs: index + 2 }];
}
