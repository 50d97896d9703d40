/** Which symbols a change touches: the innermost one at each changed line, seen from both versions. Pure. */
import { type LineHunk, linesOf } from './history/line-hunks.ts';
import type { OutlineSymbol } from './outline/outline.ts';
import type { TouchedSymbol } from './touched-code.ts';

/** One version of a file. */
export interface Version {
  readonly symbols: readonly OutlineSymbol[];
  /** False: what is not among the symbols may still be there. */
  readonly parses: boolean;
  readonly text: string;
}

export interface Touched {
  readonly symbol: OutlineSymbol;
  readonly status: TouchedSymbol['status'];
  /** How many lines of it changed, on both sides together; of what came or went, all that it has. */
  readonly lines: number;
}

/** In order of their place; what was removed comes last. A side that is not there is null. */
export function touchedSymbols(before: Version | null, after: Version | null, hunks: readonly LineHunk[]): Touched[] {
  const [lost, kept] = pair(before, after);
  const counts = new Map<OutlineSymbol, number>();
  const count = (symbol: OutlineSymbol): void => {
    counts.set(symbol, (counts.get(symbol) ?? 0) + 1);
  };
  for (const symbol of ownersOf(after, hunks, 'after')) count(symbol);
  // A line that went belongs to the symbol as it is now; when the symbol went too, to the one that was.
  for (const symbol of ownersOf(before, hunks, 'before')) count(lost.get(symbol) ?? symbol);
  const made = (after?.symbols ?? []).map((symbol) => ({ symbol, status: kept.has(symbol) || mayHold(before, symbol) ? ('changed' as const) : ('added' as const) }));
  const gone = (before?.symbols ?? []).filter((symbol) => !lost.has(symbol) && !mayHold(after, symbol)).map((symbol) => ({ symbol, status: 'removed' as const }));
  return [...made, ...gone].flatMap((touched) => {
    const lines = counts.get(touched.symbol);
    const { firstLine, endLine } = touched.symbol;
    return lines === undefined ? [] : [{ ...touched, lines: touched.status === 'changed' ? lines : endLine - firstLine + 1 }];
  });
}

/** A version with mistakes in which the name stands may have the symbol, also where the outline does not. */
function mayHold(version: Version | null, { name }: OutlineSymbol): boolean {
  return version?.parses === false && version.text.includes(name);
}

/** The innermost symbol of each changed line that holds more than brackets. */
function* ownersOf(version: Version | null, hunks: readonly LineHunk[], side: 'before' | 'after'): Generator<OutlineSymbol> {
  if (version === null) return;
  const lines = version.text.split('\n');
  const owners: OutlineSymbol[] = [];
  for (const symbol of version.symbols) {
    const outer = owners[symbol.firstLine];
    // `interface Store { get(): string }` on one line is the interface.
    if (outer?.firstLine === symbol.firstLine && outer.endLine === symbol.endLine && symbol.container.startsWith(outer.fullName)) continue;
    for (let line = symbol.firstLine; line <= symbol.endLine; line += 1) owners[line] = symbol;
  }
  for (const line of linesOf(hunks, side)) {
    const owner = owners[line];
    if (owner !== undefined && !/^[\s{}()[\];,]*$/u.test(lines[line - 1] ?? '')) yield owner;
  }
}

/**
 * Which symbol of the one version is which of the other. By name; of several with one name (overloads) first those with the same
 * signature, then in their order. A mistake in either version may have hidden the class or namespace, so there the plain name is enough.
 */
function pair(before: Version | null, after: Version | null): [ReadonlyMap<OutlineSymbol, OutlineSymbol>, ReadonlySet<OutlineSymbol>] {
  const pairs = new Map<OutlineSymbol, OutlineSymbol>();
  const taken = new Set<OutlineSymbol>();
  const isUnsure = before?.parses === false || after?.parses === false;
  const keys = [({ fullName, signature }: OutlineSymbol) => `${fullName} ${signature}`, ({ fullName }: OutlineSymbol) => fullName];
  if (isUnsure) keys.push(({ name }: OutlineSymbol) => name);
  for (const keyOf of keys) {
    const free = new Map<string, OutlineSymbol[]>();
    for (const symbol of after?.symbols ?? []) if (!taken.has(symbol)) free.set(keyOf(symbol), [...(free.get(keyOf(symbol)) ?? []), symbol]);
    for (const symbol of before?.symbols ?? []) {
      const match = pairs.has(symbol) ? undefined : free.get(keyOf(symbol))?.shift();
      if (match === undefined) continue;
      pairs.set(symbol, match);
      taken.add(match);
    }
  }
  return [pairs, taken];
}
