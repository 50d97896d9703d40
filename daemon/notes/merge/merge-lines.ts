/**
 * Three-way merge of a region's lines, told in the user's terms:
 * what the user wrote stays, what the user deleted stays deleted, where the user moved a line it stays;
 * a line that only we changed is replaced, removed or added; a line that both changed keeps both, the user's first.
 * Pure.
 */
import { type Alignment, alignLines } from './align-lines.ts';
import { type Item, calloutBody, conflictCallout, foldCallouts, isConflictTitle } from './conflict-callout.ts';
import { isItemLine } from './item-line.ts';
import { headingLevel, isSameTask, lineFields, mergeLine } from './line-fields.ts';
import { pairChanged } from './pair-lines.ts';
import { isLabel } from './region-layout.ts';
import { relaid } from './relaid-line.ts';

export interface MergedLine {
  readonly text: string;
  /** Index of the line of the user's text that this is, byte for byte; null for a line of ours. */
  readonly theirs: number | null;
}

export interface MergedLines {
  readonly lines: readonly MergedLine[];
  /** True while a line stands there in two versions. */
  readonly hasConflict: boolean;
}

/** From which likeness on an edited line is still the same line: for the user's edits, and for our own new wording. */
const EDITED = 0.45;
const REWORDED = 0.6;

/** `movedAway`: lines of `theirs` (a callout goes with the line above it) that go on in another region. */
export function mergeLines(base: readonly string[], ours: readonly string[], theirs: readonly string[], movedAway: ReadonlySet<number> = new Set()): MergedLines {
  const unchanged = theirs.map((text, index) => ({ text, theirs: index }));
  if (movedAway.size === 0 && (same(base, ours) || same(ours, theirs))) return finish(unchanged);
  if (same(base, theirs)) return finish(ours.map((text) => ({ text, theirs: null })));
  return finish(new LineMerge(base, ours, foldCallouts(theirs, base)).run(movedAway));
}

export function finish(merged: readonly MergedLine[]): MergedLines {
  const lines = merged.flatMap((line, index) => (joinsList(merged[index - 1], line) ? [{ text: '', theirs: null }, line] : [line]));
  return { lines, hasConflict: lines.some(({ text }) => isConflictTitle(text)) };
}

/** A name right below a list would become part of its last item; where the user has it so, it stays so. */
function joinsList(above: MergedLine | undefined, line: MergedLine): boolean {
  if (above === undefined || !isLabel(line.text) || !isItemLine(above.text)) return false;
  const isTheUsers = line.theirs !== null && (above.theirs === line.theirs - 1 || !/^(?:\*\*|#)/u.test(line.text));
  return !isTheUsers;
}

function same(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((line, index) => line === other[index]);
}

class LineMerge {
  readonly #base: readonly string[];
  readonly #ours: readonly string[];
  readonly #items: readonly Item[];
  /** Base → the user's items: in place and unchanged, and all that can be followed. */
  readonly #kept: Alignment;
  readonly #theirsOf: Alignment;
  /** Base → our new render: unchanged, and (only for lines that the user touched) reworded. */
  readonly #inOurs: Alignment;
  readonly #oursOf: Alignment;

  constructor(base: readonly string[], ours: readonly string[], items: readonly Item[]) {
    this.#base = base;
    this.#ours = ours;
    this.#items = items;
    const { kept, theirsOf } = followLines(base, items);
    this.#kept = kept;
    this.#theirsOf = theirsOf;
    this.#inOurs = alignLines(base, ours);
    const reworded = pairChanged(base, ours, this.#inOurs, (index) => this.#kept[index] === null, REWORDED);
    this.#oursOf = reworded.map((oursIndex, index) => (oursIndex === null || this.#mayBecome(index, ours[oursIndex]!) ? oursIndex : null));
  }

  /** A tick goes over to a new wording only when that is surely the same task: a wrong "done" is worse than a task told twice. */
  #mayBecome(baseIndex: number, ours: string): boolean {
    const place = this.#theirsOf[baseIndex] ?? null;
    const base = this.#base[baseIndex]!;
    const isTicked = place !== null && lineFields(this.#items[place]!.text).check !== lineFields(base).check;
    return !isTicked || isSameTask(base, ours, REWORDED);
  }

  run(movedAway: ReadonlySet<number>): MergedLine[] {
    const baseOf = invert(this.#theirsOf, this.#items.length);
    const additions = this.#additions(baseOf);
    const merged: MergedLine[] = [];
    for (const [position, item] of this.#items.entries()) {
      for (const text of additions.get(position) ?? []) merged.push(oursLine(text));
      if (!movedAway.has(item.index)) merged.push(...this.#mergeItem(item, baseOf[position] ?? null));
    }
    return merged.concat((additions.get(this.#items.length) ?? []).map(oursLine));
  }

  #mergeItem(item: Item, baseIndex: number | null): MergedLine[] {
    if (baseIndex === null) return keep(item);
    const base = this.#base[baseIndex]!;
    if (this.#inOurs[baseIndex] !== null) return keep(item);
    const oursIndex = this.#oursOf[baseIndex] ?? null;
    const ours = oursIndex === null ? null : this.#ours[oursIndex]!;
    if (item.text === base) return ours === null ? [] : [oursLine(ours)];
    const alone: MergedLine = { text: item.text, theirs: item.index };
    if (ours === null || headingLevel(base) > 0) return [alone];
    const merged = mergeLine(base, ours, item.text) ?? relaid(base, ours, item.text);
    if (merged === null) return [alone, ...conflictCallout(ours).map(oursLine)];
    return [merged === item.text ? alone : oursLine(merged)];
  }

  /** Our new lines by the user's item before which they go. */
  #additions(baseOf: Alignment): ReadonlyMap<number, string[]> {
    const known = new Set(this.#oursOf.filter((index) => index !== null));
    const written = new Set(this.#items.filter(({ text }, position) => baseOf[position] === null && text.trim() !== '').map(({ text }) => text));
    const isNew = (index: number): boolean => !known.has(index) && !written.has(this.#ours[index]!);
    const additions = new Map<number, string[]>();
    for (const { oursFrom, oursTo, baseFrom, baseTo, next } of this.#hunks()) {
      const fresh = range(oursFrom, oursTo).filter(isNew);
      const slots = range(baseFrom, baseTo).flatMap((index) => {
        const place = this.#kept[index] ?? null;
        return place !== null && this.#inOurs[index] === null ? [place] : [];
      });
      for (const [order, index] of fresh.entries()) {
        const position = slots[Math.floor((order * slots.length) / fresh.length)] ?? next;
        const place = additions.get(position) ?? [];
        place.push(this.#ours[index]!);
        additions.set(position, place);
      }
    }
    return additions;
  }

  /** Stretches of ours between lines that are in the base too; `next`: the user's item before which the stretch ends. */
  #hunks(): { oursFrom: number; oursTo: number; baseFrom: number; baseTo: number; next: number }[] {
    const hunks: { oursFrom: number; oursTo: number; baseFrom: number; baseTo: number; next: number }[] = [];
    let [oursFrom, baseFrom] = [0, 0];
    const ends = this.#inOurs.flatMap((oursTo, baseTo) => (oursTo === null ? [] : [{ oursTo, baseTo }]));
    for (const { oursTo, baseTo } of [...ends, { oursTo: this.#ours.length, baseTo: this.#base.length }]) {
      if (oursTo > oursFrom) hunks.push({ oursFrom, oursTo, baseFrom, baseTo, next: -1 });
      [oursFrom, baseFrom] = [oursTo + 1, baseTo + 1];
    }
    let next = this.#items.length;
    let index = this.#base.length - 1;
    return hunks
      .reverse()
      .map((hunk) => {
        for (; index >= hunk.baseTo; index--) if (this.#inOurs[index] !== null) next = this.#kept[index] ?? next;
        return { ...hunk, next };
      })
      .reverse();
  }
}

/** Base → the user's items: `kept` in place and unchanged, `theirsOf` all that can be followed. */
export function followLines(base: readonly string[], items: readonly Item[]): { readonly kept: Alignment; readonly theirsOf: Alignment } {
  const theirs = items.map(({ text }) => text);
  const kept = alignLines(base, theirs);
  return { kept, theirsOf: pairChanged(base, theirs, withCallouts(base, items, kept), () => true, EDITED) };
}

/** A callout shows the line of the last render that its line differs from: the surest pairing there is. */
function withCallouts(base: readonly string[], items: readonly Item[], kept: Alignment): Alignment {
  const matches = [...kept];
  for (const [position, { callout }] of items.entries()) {
    const index = callout === null ? -1 : base.findIndex((line, candidate) => matches[candidate] === null && calloutBody(line) === callout.body);
    if (index >= 0) matches[index] = position;
  }
  return matches;
}

function keep({ index, text, callout }: Item): MergedLine[] {
  const line = { text, theirs: index };
  if (callout === null) return [line];
  return [line, { text: callout.title, theirs: index + 1 }, { text: `> ${callout.body}`, theirs: index + 2 }];
}

function oursLine(text: string): MergedLine {
  return { text, theirs: null };
}

function invert(alignment: Alignment, length: number): (number | null)[] {
  const inverse = new Array<number | null>(length).fill(null);
  for (const [index, place] of alignment.entries()) if (place !== null) inverse[place] = index;
  return inverse;
}

function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index);
}
