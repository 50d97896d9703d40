/**
 * Three-way merge of a note's properties by key, as edits of the user's own YAML: order, quotes and comments stay.
 * A value that the user changed stays; of a list each side's additions and removals count. Pure.
 */
import { type Document, type Pair, isCollection, isMap, isNode, isScalar, parseDocument, visit } from 'yaml';
import type { PropertyValue } from '#schemas/note';
import { propertyYaml } from '../property-yaml.ts';

interface Splice {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/**
 * The three texts are what stands between the `---` lines, line ends included; `base` is null where none is known (then nothing
 * is changed). What is not a plain list of keys and values (broken YAML too) is left as it is. `decided`: keys of which the user has
 * just said something newer than what stands in the note: our value holds.
 */
export function mergeProperties(base: string | null, ours: string, theirs: string, lineEnd: string, decided: ReadonlySet<string> = new Set()): string {
  const document = parseDocument(theirs, { keepSourceTokens: false });
  const { contents } = document;
  if (base === null || document.errors.length > 0 || (contents !== null && (!isMap(contents) || contents.flow === true))) return theirs;
  const [before, now] = [valuesOf(base), valuesOf(ours)];
  const pairs = new Map<string, Pair>(contents === null ? [] : contents.items.map((pair) => [keyOf(pair), pair]));
  const splices: Splice[] = [];
  for (const [key, value] of now) {
    const pair = pairs.get(key);
    if (pair === undefined) {
      if (!before.has(key) || decided.has(key)) splices.push(appended(key, value, theirs, lineEnd));
    } else {
      const written = valueOf(pair, document);
      const wanted = mergedValue(decided.has(key) ? written : before.get(key), value, written);
      if (wanted !== undefined && !hasComment(pair)) splices.push(replaced(pair, propertyYaml(key, wanted).replaceAll('\n', lineEnd), theirs));
    }
  }
  for (const [key, pair] of pairs) {
    const isOurs = decided.has(key) || (before.has(key) && equal(valueOf(pair, document), before.get(key)));
    if (!now.has(key) && isOurs && !hasComment(pair)) splices.push(removed(pair, theirs));
  }
  return apply(theirs, splices);
}

function valuesOf(yaml: string): ReadonlyMap<string, PropertyValue> {
  const values: unknown = parseDocument(yaml).toJS();
  return new Map(Object.entries((values ?? {}) as Record<string, PropertyValue>));
}

/** The value to write; undefined to leave the user's as it is. */
function mergedValue(before: unknown, ours: PropertyValue, theirs: unknown): PropertyValue | undefined {
  if (before === undefined || equal(ours, theirs) || equal(ours, before)) return undefined;
  if (equal(theirs, before)) return ours;
  if (!Array.isArray(before) || !Array.isArray(ours) || !isTextList(theirs)) return undefined;
  const kept = theirs.filter((item) => ours.includes(item) || !before.includes(item));
  const merged = [...kept, ...ours.filter((item) => !before.includes(item) && !kept.includes(item))];
  return equal(merged, theirs) ? undefined : merged;
}

function keyOf({ key }: Pair): string {
  return isScalar(key) ? String(key.value) : String(key);
}

function valueOf({ value }: Pair, document: Document.Parsed): unknown {
  if (isScalar(value)) return value.value;
  return isCollection(value) ? value.toJS(document) : value;
}

function equal(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

function isTextList(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((item) => typeof item === 'string');
}

/** A comment inside a value would be lost with it: then the value is the user's. */
function hasComment({ key, value }: Pair): boolean {
  let found = false;
  for (const part of [key, value]) {
    if (!isNode(part)) continue;
    visit(part, {
      Node: (_key, node) => {
        if (node.comment || node.commentBefore) found = true;
      },
    });
  }
  return found;
}

/** From the key to the end of the value, without the line end. */
function extent({ key, value }: Pair, source: string): { from: number; to: number } {
  const from = rangeOf(key)?.[0] ?? 0;
  const end = rangeOf(value)?.[1] ?? source.indexOf(':', from) + 1;
  const kept = source.slice(from, end).trimEnd();
  return { from, to: from + kept.length };
}

function rangeOf(node: unknown): readonly number[] | null {
  return typeof node === 'object' && node !== null && 'range' in node && Array.isArray(node.range) ? (node.range as number[]) : null;
}

function replaced(pair: Pair, text: string, source: string): Splice {
  return { ...extent(pair, source), text };
}

function removed(pair: Pair, source: string): Splice {
  const { from, to } = extent(pair, source);
  const lineEnd = source.indexOf('\n', to);
  return { from, to: lineEnd < 0 ? source.length : lineEnd + 1, text: '' };
}

function appended(key: string, value: PropertyValue, source: string, lineEnd: string): Splice {
  const before = source === '' || source.endsWith('\n') ? '' : lineEnd;
  return { from: source.length, to: source.length, text: `${before}${propertyYaml(key, value).replaceAll('\n', lineEnd)}${lineEnd}` };
}

function apply(source: string, splices: readonly Splice[]): string {
  let [result, at] = ['', 0];
  for (const { from, to, text } of [...splices].sort((one, other) => one.from - other.from)) {
    result += source.slice(at, from) + text;
    at = to;
  }
  return result + source.slice(at);
}
