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

/** The rules by the category of their first part. */
export type Grammar = ReadonlyMap<string, readonly Rule[]>;

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
  const byFirst = new Map<string, Rule[]>();
  for (const each of rules) {
    const first = each.pattern[0]!;
    byFirst.set(first, [...(byFirst.get(first) ?? []), each]);
  }
  return byFirst;
}

/** A rule of which the first parts have been found. */
interface Begun {
  readonly rule: Rule;
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
  const starting = places<Item>(length);
  const waiting = places<Begun>(length);
  const readings: Item[] = [];
  let taken = 0;
  for (const { remark, ...entry } of entries) agenda.push({ ...entry, signature: signatureOf(entry.meaning), remarks: remark === undefined ? [] : [remark] });

  const complete = (begun: Begun): void => {
    const { rule: by, parts } = begun;
    const meanings: unknown[] = Array.from({ length: by.arity });
    parts.forEach((part, index) => (meanings[by.places[index]!] = part.meaning));
    const meaning = (by.build as (...all: unknown[]) => unknown)(...meanings);
    if (meaning === null) return;
    agenda.push({ category: by.category, from: begun.from, to: begun.to, cost: begun.cost, meaning, signature: signatureOf(meaning), remarks: parts.flatMap(({ remarks }) => remarks) });
  };
  const advance = (begun: Begun): void => {
    const next = begun.rule.pattern[begun.parts.length];
    if (next === undefined) {
      complete(begun);
      return;
    }
    add(waiting, begun.to, next, begun);
    for (const item of starting[begun.to]?.get(next) ?? []) advance(extended(begun, item));
  };

  for (let item = agenda.pop(); item !== undefined; item = agenda.pop()) {
    const key = `${item.category} ${item.from} ${item.to} ${item.signature}`;
    if (done.has(key)) continue;
    done.add(key);
    if (readings.length > 0 && item.cost > readings[0]!.cost + margin) break;
    if (item.category === goal && item.from === 0 && item.to === length) readings.push(item);
    taken += 1;
    if (taken > maxItems) return { readings, wasCutShort: true, items: taken };
    add(starting, item.from, item.category, item);
    for (const begun of [...(waiting[item.from]?.get(item.category) ?? [])]) advance(extended(begun, item));
    for (const each of grammar.get(item.category) ?? []) advance({ rule: each, parts: [item], from: item.from, to: item.to, cost: item.cost + each.cost });
  }
  return { readings, wasCutShort: false, items: taken };
}

function extended(begun: Begun, item: Item): Begun {
  return { rule: begun.rule, parts: [...begun.parts, item], from: begun.from, to: item.to, cost: begun.cost + item.cost };
}

/** What says its own signature, or is plain data. */
export function signatureOf(meaning: unknown): string {
  if (typeof meaning === 'object' && meaning !== null && 'signature' in meaning) return meaning.signature as string;
  return meaning === undefined ? '' : JSON.stringify(meaning);
}

type ByPlace<Value> = Map<string, Value[]>[];

function places<Value>(length: number): ByPlace<Value> {
  return Array.from({ length: length + 1 }, () => new Map<string, Value[]>());
}

function add<Value>(to: ByPlace<Value>, place: number, category: string, value: Value): void {
  const at = to[place]!;
  const values = at.get(category);
  if (values === undefined) at.set(category, [value]);
  else values.push(value);
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
