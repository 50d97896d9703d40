/** The user's version of each region, and which of its lines our last render has become. Made only for the regions that are asked for. Pure. */
import type { Alignment } from './align-lines.ts';
import { type Item, foldCallouts } from './conflict-callout.ts';
import type { Place, RegionLines } from './counterparts.ts';
import { followLines } from './merge-lines.ts';

interface Followed {
  readonly items: readonly Item[];
  /** Base → the user's items. */
  readonly theirsOf: Alignment;
}

export class FollowedRegions {
  readonly #base: RegionLines;
  readonly #theirs: RegionLines;
  readonly #known = new Map<string, Followed>();

  constructor(base: RegionLines, theirs: RegionLines) {
    this.#base = base;
    this.#theirs = theirs;
  }

  /** The lines of the user's region, each with the callout of ours below it. */
  items(region: string): readonly Item[] {
    return this.#follow(region).items;
  }

  /** The user's line that a line of our last render has become; null when the user deleted it. */
  itemOf({ region, index }: Place): Item | null {
    const { items, theirsOf } = this.#follow(region);
    const position = theirsOf[index] ?? null;
    return position === null ? null : (items[position] ?? null);
  }

  /** Indexes of the user's lines that are ours, letter by letter. */
  unchanged(region: string): ReadonlySet<number> {
    const { items, theirsOf } = this.#follow(region);
    const base = this.#base.get(region) ?? [];
    const same = theirsOf.flatMap((position, index) => {
      const item = position === null ? undefined : items[position];
      return item !== undefined && item.text === base[index] && item.text.trim() !== '' ? [item.index] : [];
    });
    return new Set(same);
  }

  #follow(region: string): Followed {
    const known = this.#known.get(region);
    if (known !== undefined) return known;
    const base = this.#base.get(region) ?? [];
    const items = foldCallouts(this.#theirs.get(region) ?? [], base);
    const followed = { items, theirsOf: followLines(base, items).theirsOf };
    this.#known.set(region, followed);
    return followed;
  }
}
