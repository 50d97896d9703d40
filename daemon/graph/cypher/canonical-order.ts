/**
 * One order for values of Cypher, in which rows come that a statement leaves without order: maps, nodes and relationships, then lists, texts,
 * booleans, numbers, null. Among each other they stand as Cypher's ORDER BY has them. Texts by code point, as both stores do.
 */
import type { GraphRelationship, NodeName } from '#schemas/graph';
import type { CypherValue } from '../graph-store.ts';

type Row = readonly CypherValue[];

export function compareRows(one: Row, other: Row): number {
  return compareLists(one, other);
}

export function compareValues(one: CypherValue, other: CypherValue): number {
  const rank = rankOf(one) - rankOf(other);
  if (rank !== 0) return rank;
  if (typeof one === 'string') return compareText(one, other as string);
  if (typeof one === 'number' || typeof one === 'bigint') return compareNumbers(one, other as number | bigint);
  if (typeof one === 'boolean') return Number(one) - Number(other);
  if (isList(one)) return compareLists(one, other as readonly CypherValue[]);
  if (one === null) return 0;
  return compareMaps(one, other as Readonly<Record<string, CypherValue>>);
}

/** By code point: a character past the basic plane comes after all others, which UTF-16's own order does not do. */
export function compareText(one: string, other: string): number {
  const length = Math.min(one.length, other.length);
  for (let index = 0; index < length; index += 1) {
    const left = one.charCodeAt(index);
    const right = other.charCodeAt(index);
    if (left !== right) return liftSurrogate(left) - liftSurrogate(right);
  }
  return one.length - other.length;
}

const liftSurrogate = (unit: number): number => (unit >= 0xd800 && unit <= 0xdfff ? unit + 0x10000 : unit);

/** The order of `GraphStore.relationships`: by start, then kind, then end. */
export function compareRelationships(one: Omit<GraphRelationship, 'properties'>, other: Omit<GraphRelationship, 'properties'>): number {
  return compareNames(one.from, other.from) || compareText(one.kind, other.kind) || compareNames(one.to, other.to);
}

/** The order of `GraphStore.nodes`: by kind, then id. */
export function compareNames(one: NodeName, other: NodeName): number {
  return compareText(one.kind, other.kind) || compareText(one.id, other.id);
}

function rankOf(value: CypherValue): number {
  if (value === null) return 5;
  if (Array.isArray(value)) return 1;
  return { object: 0, string: 2, boolean: 3, number: 4, bigint: 4 }[typeof value as 'object' | 'string' | 'boolean' | 'number' | 'bigint'];
}

/** NaN is above all numbers. JavaScript compares bigint and number exactly. */
function compareNumbers(one: number | bigint, other: number | bigint): number {
  const [oneIsNaN, otherIsNaN] = [Number.isNaN(one), Number.isNaN(other)];
  if (oneIsNaN || otherIsNaN) return Number(oneIsNaN) - Number(otherIsNaN);
  return one < other ? -1 : Number(one > other);
}

function compareLists(one: readonly CypherValue[], other: readonly CypherValue[]): number {
  for (let index = 0; index < Math.min(one.length, other.length); index += 1) {
    const order = compareValues(one[index]!, other[index]!);
    if (order !== 0) return order;
  }
  return one.length - other.length;
}

function compareMaps(one: Readonly<Record<string, CypherValue>>, other: Readonly<Record<string, CypherValue>>): number {
  const entries = (map: Readonly<Record<string, CypherValue>>): CypherValue[] =>
    Object.keys(map)
      .sort(compareText)
      .flatMap((key) => [key, map[key]!]);
  return compareLists(entries(one), entries(other));
}

function isList(value: CypherValue): value is readonly CypherValue[] {
  return Array.isArray(value);
}
