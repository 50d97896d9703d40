/**
 * A chart parser: all readings of a sequence of words by a grammar of weighted rules, the cheapest first (Knuth 1977, a generalisation of
 * Dijkstra's algorithm). A reading covers every word: what no entry and no rule takes up cannot be passed over.
 */

/** Something noted on the way that the answer has to say: a name that several bear, a slip that was read as a word. */
export interface Remark {
  readonly start: number;
  readonly end: number;
  readonly says: unknown;
}

/** A stretch of words read as one thing. */
export interface Item {
  readonly category: string;
  /** Word positions, `to` exclusive. */
  readonly from: number;
  readonly to: number;
  readonly cost: number;
  /** Items of one category and place with the same signature mean the same; the cheaper one stays. */
  readonly signature: string;
  readonly meaning: unknown;
  readonly remarks: readonly Remark[];
}

export interface Entry {
  readonly category: string;
  readonly from: number;
  readonly to: number;
  readonly cost: number;
  readonly meaning: unknown;
  readonly remark?: Remark;
}

export interface Rule {
  readonly category: string;
  readonly pattern: readonly string[];
  readonly cost: number;
  /** The meaning of the whole by those of its parts; null when they do not go together. */
  readonly build: (...parts: never[]) => unknown;
  /** For each part, at which place of `build` it stands; omitted optional ones are undefined there. */
  readonly places: readonly number[];
  readonly arity: number;
}

/** Rules that begin alike share their beginning: what can follow it, and the rules that end there. */
export interface Grammar {
  readonly next: ReadonlyMap<string, Grammar>;
  readonly rules: readonly Rule[];
}

/**
 * @param pattern Categories with spaces between; `a|b` for either, `a?` for one that may be missing: `in|of? Set Mod?`.
 */
export function rule(category: string, pattern: string, build: (...parts: never[]) => unknown, cost = 0): Rule[] {
  const parts = pattern.split(' ');
  const variants = parts.reduce<readonly (readonly { readonly name: string; readonly place: number }[])[]>(
    (before, part, place) => {
      const isOptional = part.endsWith('?');
      const names = (isOptional ? part.slice(0, -1) : part).split('|');
      const taken = before.flatMap((variant) => names.map((name) => [...variant, { name, place }]));
      return isOptional ? [...before, ...taken] : taken;
    },
    [[]],
  );
  return variants.filter((variant) => variant.length > 0).map((variant) => ({ category, pattern: variant.map(({ name }) => name), places: variant.map(({ place }) => place), arity: parts.length, build, cost }));
}

export function grammarOf(rules: readonly Rule[]): Grammar {
  return sharingFrom(rules, 0);
}

/** @param depth How many parts of each rule are shared already. */
function sharingFrom(rules: readonly Rule[], depth: number): Grammar {
  const byNext = new Map<string, Rule[]>();
  for (const each of rules) {
    const name = each.pattern[depth];
    if (name === undefined) continue;
    const same = byNext.get(name);
    if (same === undefined) byNext.set(name, [each]);
    else same.push(each);
  }
  return { next: new Map([...byNext].map(([name, some]) => [name, sharingFrom(some, depth + 1)])), rules: rules.filter(({ pattern }) => pattern.length === depth) };
}

/** Rules of which the first parts have been found. */
interface Begun {
  readonly at: Grammar;
  readonly parts: readonly Item[];
  readonly from: number;
  readonly to: number;
  readonly cost: number;
}

export interface ParseOptions {
  readonly goal: string;
  /** Readings that cost up to so much more than the cheapest one are given too. */
  readonly margin: number;
  /** Items at most; a question that needs more is not read. */
  readonly maxItems: number;
}

export interface Parsed {
  /** Over all words, the cheapest first. */
  readonly readings: readonly Item[];
  readonly wasCutShort: boolean;
  readonly items: number;
}

export function parse(grammar: Grammar, length: number, entries: readonly Entry[], { goal, margin, maxItems }: ParseOptions): Parsed {
  const agenda = createQueue<Item>();
  const done = new Set<string>();
  const starting = Array.from({ length: length + 1 }, () => new Map<string, Item[]>());
  const waiting = Array.from({ length: length + 1 }, (): Begun[] => []);
  const readings: Item[] = [];
  let taken = 0;
  for (const { remark, ...entry } of entries) agenda.push({ ...entry, signature: signatureOf(entry.meaning), remarks: remark === undefined ? [] : [remark] });

  const complete = (by: Rule, { parts, from, to, cost }: Begun): void => {
    const meanings: unknown[] = Array.from({ length: by.arity });
    parts.forEach((part, index) => (meanings[by.places[index]!] = part.meaning));
    const meaning = (by.build as (...all: unknown[]) => unknown)(...meanings);
    if (meaning === null) return;
    agenda.push({ category: by.category, from, to, cost: cost + by.cost, meaning, signature: signatureOf(meaning), remarks: parts.flatMap(({ remarks }) => remarks) });
  };
  const advance = (begun: Begun): void => {
    for (const by of begun.at.rules) complete(by, begun);
    if (begun.at.next.size === 0 || begun.to === length) return;
    waiting[begun.to]!.push(begun);
    for (const [category, items] of starting[begun.to]!) {
      const after = begun.at.next.get(category);
      if (after !== undefined) for (const item of items) advance(extended(begun, after, item));
    }
  };

  for (let item = agenda.pop(); item !== undefined; item = agenda.pop()) {
    const key = `${item.category} ${item.from} ${item.to} ${item.signature}`;
    if (done.has(key)) continue;
    done.add(key);
    if (readings.length > 0 && item.cost > readings[0]!.cost + margin) break;
    if (item.category === goal && item.from === 0 && item.to === length) readings.push(item);
    taken += 1;
    if (taken > maxItems) return { readings, wasCutShort: true, items: taken };
    add(starting[item.from]!, item);
    for (const begun of waiting[item.from]!) {
      const after = begun.at.next.get(item.category);
      if (after !== undefined) advance(extended(begun, after, item));
    }
    const first = grammar.next.get(item.category);
    if (first !== undefined) advance({ at: first, parts: [item], from: item.from, to: item.to, cost: item.cost });
  }
  return { readings, wasCutShort: false, items: taken };
}

function extended(begun: Begun, after: Grammar, item: Item): Begun {
  return { at: after, parts: [...begun.parts, item], from: begun.from, to: item.to, cost: begun.cost + item.cost };
}

/** What says its own signature, or is plain data. */
export function signatureOf(meaning: unknown): string {
  if (typeof meaning === 'object' && meaning !== null && 'signature' in meaning) return meaning.signature as string;
  return meaning === undefined ? '' : JSON.stringify(meaning);
}

function add(at: Map<string, Item[]>, item: Item): void {
  const items = at.get(item.category);
  if (items === undefined) at.set(item.category, [item]);
  else items.push(item);
}

/** The cheapest first; of equal cost, the one that came first (a binary heap). */
function createQueue<Value extends { readonly cost: number }>() {
  const heap: { readonly value: Value; readonly turn: number }[] = [];
  let turns = 0;
  const before = (one: number, other: number): boolean => heap[one]!.value.cost < heap[other]!.value.cost || (heap[one]!.value.cost === heap[other]!.value.cost && heap[one]!.turn < heap[other]!.turn);
  const swap = (one: number, other: number): void => {
    [heap[one], heap[other]] = [heap[other]!, heap[one]!];
  };
  return {
    push(value: Value): void {
      heap.push({ value, turn: (turns += 1) });
      for (let at = heap.length - 1; at > 0; ) {
        const parent = (at - 1) >> 1;
        if (!before(at, parent)) return;
        swap(at, parent);
        at = parent;
      }
    },
    pop(): Value | undefined {
      if (heap.length === 0) return undefined;
      swap(0, heap.length - 1);
      const { value } = heap.pop()!;
      for (let at = 0; ; ) {
        const smallest = [at * 2 + 1, at * 2 + 2].filter((child) => child < heap.length).reduce((best, child) => (before(child, best) ? child : best), at);
        if (smallest === at) return value;
        swap(at, smallest);
        at = smallest;
      }
    },
  };
}
