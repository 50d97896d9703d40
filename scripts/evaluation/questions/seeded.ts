/** Chance that is the same every time. */
export interface Chance {
  /** 0 … 1, without 1. */
  next(): number;
  /** True that often. */
  often(share: number): boolean;
  /** A whole number, both ends included. */
  between(low: number, high: number): number;
  pick<T>(from: readonly T[]): T;
  /** Each with its weight. */
  weighted<T>(from: readonly (readonly [T, number])[]): T;
  /** That many different ones, in the list's order; all of them when there are fewer. */
  some<T>(from: readonly T[], count: number): T[];
}

/** Mulberry32, by Tommy Ettinger. */
export function chance(seed: number): Chance {
  let state = seed;
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
  const between = (low: number, high: number): number => low + Math.floor(next() * (high - low + 1));
  const pick = <T>(from: readonly T[]): T => from[between(0, from.length - 1)]!;
  return {
    next,
    between,
    pick,
    often: (share) => next() < share,
    weighted: (from) => pick(from.flatMap(([one, weight]) => Array.from({ length: weight }, () => one))),
    some: (from, count) => {
      const chosen = new Set<unknown>();
      while (chosen.size < Math.min(count, from.length)) chosen.add(pick(from));
      return from.filter((one) => chosen.has(one));
    },
  };
}
