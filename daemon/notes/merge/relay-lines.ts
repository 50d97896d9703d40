/** Our new layout of a region with what the user did to its items: reworded, ticked, deleted, and the user's own lines beside them. Pure. */
import { indentOf, isItemLine } from './item-line.ts';
import { headingLevel } from './line-fields.ts';
import type { MergedLine } from './merge-lines.ts';
import { personLabel } from './owners.ts';
import { isLabel } from './region-layout.ts';

/** What goes where in the lines of a region as we lay it out now. */
export interface Relay {
  /** What stands in place of our line; no lines when the user deleted it. */
  readonly instead: ReadonlyMap<number, readonly MergedLine[]>;
  /** The user's own lines behind one of ours. */
  readonly after: ReadonlyMap<number, readonly MergedLine[]>;
  /** The user's lines that belong under no name: before the first one. */
  readonly first: readonly MergedLine[];
  /** The user's own lines that stand behind none. */
  readonly rest: readonly MergedLine[];
}

export function relayLines(ours: readonly string[], { instead, after, first, rest }: Relay): readonly MergedLine[] {
  const names = ours.findIndex((line) => personLabel(line) !== null);
  const dropped = droppedLines(ours, instead, after);
  const result: MergedLine[] = [];
  let waiting: { readonly indent: number; readonly lines: readonly MergedLine[] }[] = [];
  for (const [index, text] of ours.entries()) {
    // What the user wrote under an item stands below what we write under it.
    const ended = waiting.filter(({ indent }) => text.trim() === '' || indentOf(text) <= indent);
    waiting = waiting.filter((kept) => !ended.includes(kept));
    for (const { lines } of ended) append(result, lines);
    if (index === names) appendApart(result, [...first, ...rest]);
    if (!dropped.has(index)) append(result, instead.get(index) ?? [{ text, theirs: null }]);
    const own = after.get(index);
    if (own !== undefined) waiting.unshift({ indent: indentOf(text), lines: own });
  }
  for (const { lines } of waiting) append(result, lines);
  return names < 0 ? withRest(result, [...first, ...rest]) : result;
}

/** Items that the user deleted, what we write under them, and names that would head an empty list. */
function droppedLines(ours: readonly string[], instead: Relay['instead'], after: Relay['after']): ReadonlySet<number> {
  const dropped = new Set<number>();
  let under: number | null = null;
  for (const [index, line] of ours.entries()) {
    if (line.trim() !== '' && under !== null && indentOf(line) <= under) under = null;
    const isDeleted = instead.get(index)?.length === 0;
    if (isDeleted && isItemLine(line) && under === null) under = indentOf(line);
    if (isDeleted || (under !== null && !instead.has(index) && line.trim() !== '')) dropped.add(index);
  }
  for (const index of emptiedLabels(ours, instead, (at) => dropped.has(at) && !after.has(at))) dropped.add(index);
  return dropped;
}

/** Names of people, all of whose items are gone. */
function emptiedLabels(ours: readonly string[], instead: Relay['instead'], isGone: (index: number) => boolean): readonly number[] {
  const emptied: number[] = [];
  let label: number | null = null;
  let [items, gone] = [0, 0];
  for (let index = 0; index <= ours.length; index++) {
    const line = ours[index];
    if (line !== undefined && isItemLine(line)) {
      items += 1;
      if (isGone(index)) gone += 1;
    }
    if (line !== undefined && !isLabel(line)) continue;
    if (label !== null && items > 0 && items === gone) emptied.push(label);
    label = line === undefined || headingLevel(line) > 0 || instead.has(index) ? null : index;
    [items, gone] = [0, 0];
  }
  return emptied;
}

/** The region's last line is empty: it keeps the comment line out of the list. */
function withRest(lines: MergedLine[], rest: readonly MergedLine[]): readonly MergedLine[] {
  const result = lines;
  if (rest.length === 0) return result;
  while (result.at(-1)?.text.trim() === '') result.pop();
  append(result, rest);
  result.push({ text: '', theirs: null });
  return result;
}

/** Above the names: what follows must not become part of it. */
function appendApart(result: MergedLine[], lines: readonly MergedLine[]): void {
  append(result, lines);
  if (lines.length > 0 && result.at(-1)?.text.trim() !== '') result.push({ text: '', theirs: null });
}

/** One empty line where a list ends or begins beside other text, and never two of ours. */
function append(result: MergedLine[], lines: readonly MergedLine[]): void {
  for (const line of lines) {
    const last = result.at(-1);
    if (line.text.trim() === '' && last?.text.trim() === '' && line.theirs === null) continue;
    if (last !== undefined && needsBlank(last, line)) result.push({ text: '', theirs: null });
    result.push(line);
  }
}

/** Text at the margin below a list line would become part of it; so would our list below a paragraph of the user's. */
export function needsBlank(last: MergedLine, line: MergedLine): boolean {
  if (last.text.trim() === '' || line.text.trim() === '') return false;
  const areBothTheUsers = last.theirs !== null && line.theirs !== null;
  if (areBothTheUsers || /^\s*>/u.test(line.text)) return false;
  return isLabel(line.text) ? isItemLine(last.text) || last.theirs !== null || indentOf(last.text) > 0 : isItemLine(line.text) && isLabel(last.text) && last.theirs !== null;
}
