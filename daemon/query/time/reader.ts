/** Patterns that read a piece of text from a place on, and what they make of it. Pure. */
import type { Reading } from './time-span.ts';

export interface Reader<Value> {
  /** Sticky. */
  readonly pattern: RegExp;
  /** Null where the words mean no time after all. */
  readonly read: (match: RegExpExecArray, reading: Reading) => Value | null;
}

export interface Read<Value> {
  readonly value: Value;
  readonly end: number;
}

export function reader<Value>(source: string, read: Reader<Value>['read']): Reader<Value> {
  return { pattern: new RegExp(source, 'uy'), read };
}

/** What matches from exactly there on. */
export function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** The reading that takes most of the text; of two as long, the earlier reader's. */
export function readLongest<Value>(readers: readonly Reader<Value>[], text: string, at: number, reading: Reading): Read<Value> | null {
  let best: Read<Value> | null = null;
  for (const { pattern, read } of readers) {
    const match = matchAt(pattern, text, at);
    const end = at + (match?.[0].length ?? 0);
    if (match === null || end === at || (best !== null && end <= best.end)) continue;
    const value = read(match, reading);
    if (value !== null) best = { value, end };
  }
  return best;
}
