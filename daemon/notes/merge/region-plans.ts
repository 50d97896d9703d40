/** What is planned for each region of a note, and the lines of its three versions. Filled by item-plan.ts and its steps. Pure. */
import { type Item, conflictCallout } from './conflict-callout.ts';
import type { Place, RegionLines } from './counterparts.ts';
import type { FollowedRegions } from './followed-regions.ts';
import { mergeLine } from './line-fields.ts';
import { personLabel } from './owners.ts';
import { labelsOf } from './region-layout.ts';
import type { MergedLine } from './merge-lines.ts';
import { isOtherKind, relaid, saysSame } from './relaid-line.ts';

export interface NoteRegions {
  readonly base: RegionLines;
  readonly ours: RegionLines;
  readonly theirs: RegionLines;
  /** Lines of the user's note that stand in no region. */
  readonly outside: readonly string[];
}

/** Lines that stay together: a line of the user's with what the user wrote under it. */
export type Block = MergedLine[];

export interface RegionPlan {
  readonly instead: Map<number, readonly MergedLine[]>;
  readonly after: Map<number, Block[]>;
  /** Before the first name that heads items; at the end where there is none. */
  readonly first: Block[];
  readonly rest: Block[];
  /** Lines of the user's region that go elsewhere, by index. */
  readonly movedAway: Set<number>;
  /** What became of the user's lines that are items: their place in ours. */
  readonly placeOf: Map<number, Place>;
  /** The user's lines that stand in a block of their own, not in the place of ours. */
  readonly blockOf: Map<number, Block>;
}

type Version = 'base' | 'ours' | 'theirs';

export class RegionPlans {
  readonly regions: NoteRegions;
  readonly followed: FollowedRegions;
  /** Regions that are laid out anew. */
  relaid: ReadonlySet<string> = new Set();
  readonly #plans = new Map<string, RegionPlan>();
  readonly #people = new Map<string, readonly string[]>();
  readonly #labels = new Map<string, readonly string[]>();

  constructor(regions: NoteRegions, followed: FollowedRegions) {
    this.regions = regions;
    this.followed = followed;
  }

  of(region: string): RegionPlan {
    const plan = this.#plans.get(region) ?? { instead: new Map(), after: new Map(), first: [], rest: [], movedAway: new Set(), placeOf: new Map(), blockOf: new Map() };
    this.#plans.set(region, plan);
    return plan;
  }

  lines(version: Version, region: string): readonly string[] {
    return this.regions[version].get(region) ?? [];
  }

  lineOf(version: Version, { region, index }: Place): string {
    return this.lines(version, region)[index] ?? '';
  }

  /** For each line of a region what heads it; empty under the region's own heading. */
  labels(version: Version, region: string): readonly string[] {
    const key = `${version} ${region}`;
    const known = this.#labels.get(key) ?? labelsOf(this.lines(version, region));
    this.#labels.set(key, known);
    return known;
  }

  /** The names that head items in a region. */
  people(version: Version, region: string): readonly string[] {
    const key = `${version} ${region}`;
    const known = this.#people.get(key) ?? [...new Set(this.lines(version, region))].map(personLabel).filter((person) => person !== null);
    this.#people.set(key, known);
    return known;
  }

  labelOf(version: Version, { region, index }: Place): string {
    return this.labels(version, region)[index] ?? '';
  }

  /** A region that the user deleted is not written again, but for what the user has kept. */
  isWritten(region: string): boolean {
    return this.regions.theirs.has(region) || this.relaid.has(region);
  }

  /** The user's line goes to the place of ours. */
  move(region: string, item: Item, to: Place, texts: readonly string[]): void {
    this.of(to.region).instead.set(to.index, ownLines(region, item, to.region, texts));
    this.#leave(region, item, to);
  }

  /** The blocks behind a line of ours. */
  after({ region, index }: Place): Block[] {
    const { after } = this.of(region);
    const blocks = after.get(index) ?? [];
    after.set(index, blocks);
    return blocks;
  }

  /** The user's line goes to a block of its own, and our line is not written. */
  moveTo(blocks: Block[], region: string, item: Item, to: Place, texts: readonly string[]): void {
    const block = ownLines(region, item, to.region, texts);
    blocks.push(block);
    this.of(to.region).instead.set(to.index, []);
    this.of(region).blockOf.set(item.index, block);
    this.#leave(region, item, to);
  }

  #leave(region: string, { index }: Item, to: Place): void {
    this.of(region).movedAway.add(index);
    this.of(region).placeOf.set(index, to);
  }
}

function ownLines(region: string, { index, text }: Item, to: string, texts: readonly string[]): Block {
  return texts.map((line) => ({ text: line, theirs: line === text && region === to ? index : null }));
}

/** The user's version of an item in our new layout; below it ours, where both have other words than before. */
export function editedLines(base: string, ours: string, { text, callout }: Pick<Item, 'text' | 'callout'>, owner: string | null = null): readonly string[] {
  const line = relaid(base, ours, text, owner) ?? (saysSame(base, ours) ? (isOtherKind(ours, text) ? text : null) : mergeLine(base, ours, text));
  if (line === null) return [text, ...conflictCallout(ours)];
  return callout === null ? [line] : [line, ...conflictCallout(ours)];
}
