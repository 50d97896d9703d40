/** Which list line of our last render became which of the new one, over all regions and layouts: an item is what it says, not where it stands. Pure. */
import { addTo } from './add-to.ts';
import { citation, isItemLine, itemKeys, itemLine, spoken } from './item-line.ts';
import { isSameTask } from './line-fields.ts';

/** The lines of each region by its id. */
export type RegionLines = ReadonlyMap<string, readonly string[]>;

export interface Place {
  readonly region: string;
  readonly index: number;
}

export interface Counterpart {
  readonly from: Place;
  readonly to: Place;
}

/** A list line with all by which it is found again. */
export interface Entry extends Place {
  readonly line: string;
  readonly keys: readonly string[];
}

/** Likeness from which on another wording is the same item, when it is cited by the same seconds. */
const REWORDED = 0.6;
/** Lines that are cited by the same seconds and compared with each other; no meeting has as many. */
const MAX_COMPARED = 40;
/** A text that says less may come twice by chance. */
const MIN_TELLING_CHARACTERS = 8;

/** Each line has one counterpart at most. The surest first: the same line in its region, then elsewhere, then in other forms and words. */
export function counterparts(base: RegionLines, ours: RegionLines): readonly Counterpart[] {
  const matching = new Matching(listEntries(base), listEntries(ours));
  matching.byKey(({ region, line }) => [`${region}\u0001${line}`]);
  matching.byKey(({ line }) => [line]);
  matching.byKey(({ region, keys }) => keys.slice(0, 1).map((key) => `${region}\u0001${key}`));
  matching.byKey(({ region, keys }) => keys.map((key) => `${region}\u0001${key}`));
  matching.byKey(({ keys }) => keys);
  matching.byOnlyKey(tellingText);
  matching.byLikeness();
  return matching.found;
}

/** The list lines and the transcript's turns of all regions, in order. */
export function listEntries(regions: RegionLines): Entry[] {
  return [...regions].flatMap(([region, lines]) =>
    lines.flatMap((line, index) => (isItemLine(line) || citation(line) !== null ? [new ListEntry(region, index, line)] : [])),
  );
}

class ListEntry implements Entry {
  readonly region: string;
  readonly index: number;
  readonly line: string;
  #keys: readonly string[] | null = null;

  constructor(region: string, index: number, line: string) {
    this.region = region;
    this.index = index;
    this.line = line;
  }

  /** Made when asked for: of a long transcript nearly every line is found by itself. */
  get keys(): readonly string[] {
    return (this.#keys ??= itemKeys(this.line));
  }
}

/** By kind and words alone: for a template that cites nothing, or rules that cite otherwise. */
function tellingText({ line }: Entry): string | null {
  const item = itemLine(line);
  const text = spoken(item?.texts.at(-1) ?? '');
  return text.length < MIN_TELLING_CHARACTERS ? null : `${item?.check === null ? 'said' : 'task'}\u0001${text}`;
}

export function isCited({ line }: Entry): boolean {
  return citation(line) !== null;
}

class Matching {
  readonly found: Counterpart[] = [];
  #from: readonly Entry[];
  #to: readonly Entry[];

  constructor(from: readonly Entry[], to: readonly Entry[]) {
    this.#from = from;
    this.#to = to;
  }

  /** Lines that share a key, in order. */
  byKey(keysOf: (entry: Entry) => readonly string[]): void {
    const open = grouped(this.#to, keysOf);
    const taken = new Set<Entry>();
    this.#match((from) => {
      for (const key of keysOf(from)) {
        const queue = open.get(key) ?? [];
        // From the front, so that a line which comes a thousand times is not looked through a thousand times.
        while (queue[0] !== undefined && taken.has(queue[0])) queue.shift();
        const to = queue.shift();
        if (to === undefined) continue;
        taken.add(to);
        return to;
      }
      return undefined;
    });
  }

  /** Lines whose key no other line has, on either side. */
  byOnlyKey(keyOf: (entry: Entry) => string | null): void {
    const keysOf = (entry: Entry): string[] => [keyOf(entry)].filter((key) => key !== null);
    const [from, to] = [grouped(this.#from, keysOf), grouped(this.#to, keysOf)];
    this.#match((entry) => {
      const key = keyOf(entry);
      return key !== null && from.get(key)?.length === 1 && to.get(key)?.length === 1 ? to.get(key)?.[0] : undefined;
    });
  }

  /** Other words for the same seconds. */
  byLikeness(): void {
    const placeOf = ({ line }: Entry): string[] => [citation(line)].filter((cited) => cited !== null);
    const open = grouped(this.#to, placeOf);
    const taken = new Set<Entry>();
    this.#match((from) => {
      const candidates = placeOf(from).flatMap((key) => (open.get(key) ?? []).slice(0, MAX_COMPARED));
      const to = candidates.find((entry) => !taken.has(entry) && isSameTask(from.line, entry.line, REWORDED));
      if (to !== undefined) taken.add(to);
      return to;
    });
  }

  #match(counterpartOf: (entry: Entry) => Entry | undefined): void {
    const matched = new Set<Entry>();
    for (const from of this.#from) {
      const to = counterpartOf(from);
      if (to === undefined) continue;
      this.found.push({ from, to });
      matched.add(from).add(to);
    }
    this.#from = this.#from.filter((entry) => !matched.has(entry));
    this.#to = this.#to.filter((entry) => !matched.has(entry));
  }
}

function grouped(entries: readonly Entry[], keysOf: (entry: Entry) => readonly string[]): Map<string, Entry[]> {
  const groups = new Map<string, Entry[]>();
  for (const entry of entries) {
    for (const key of keysOf(entry)) addTo(groups, key, entry);
  }
  return groups;
}
