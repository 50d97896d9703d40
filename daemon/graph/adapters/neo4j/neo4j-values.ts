/** Values between the port and Neo4j's driver: integers exact, no ids of the store, labels and keys sorted, times as text. */
import neo4j, { type Date, type DateTime, type Duration, type LocalDateTime, type LocalTime, type Node, type Path, type Relationship, type Time } from 'neo4j-driver';
import { compareText } from '../../cypher/canonical-order.ts';
import type { ParameterValue } from '../../cypher/parameters.ts';
import { canonicalTemporal } from '../../cypher/temporal-text.ts';
import type { CypherValue } from '../../graph-store.ts';

/** The driver takes every number for a float, and a bigint for an integer. */
function driverValue(value: ParameterValue): unknown {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? BigInt(value) : value;
  if (isList(value)) return value.map(driverValue);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, driverValue(inner)]));
}

export function driverParameters(parameters: Readonly<Record<string, ParameterValue>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(parameters).map(([name, value]) => [name, driverValue(value)]));
}

/** From a driver that gives integers as bigint. */
export function canonicalValue(value: unknown): CypherValue {
  if (value === null || value === undefined) return null;
  if (typeof value === 'bigint') return canonicalInteger(value);
  // Neo4j tells -0.0 from 0.0; JSON does not.
  if (typeof value === 'number') return value === 0 ? 0 : value;
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  if (Array.isArray(value)) return value.map(canonicalValue);
  if (typeof value !== 'object') throw new TypeError(`Neo4j gave a ${typeof value}, which is no value of Cypher.`);
  return canonicalObject(value);
}

function canonicalObject(value: object): CypherValue {
  if (neo4j.isNode(value)) return canonicalNode(value);
  if (neo4j.isRelationship(value)) return canonicalRelationship(value);
  if (neo4j.isPath(value)) return canonicalPath(value);
  if (isTemporal(value)) return canonicalTemporal(value.toString());
  return canonicalMap(value);
}

function canonicalNode({ labels, properties }: Node): CypherValue {
  return { labels: labels.toSorted(compareText), properties: canonicalMap(properties) };
}

function canonicalRelationship({ type, properties }: Relationship): CypherValue {
  return { type, properties: canonicalMap(properties) };
}

function canonicalPath({ start, segments }: Path): CypherValue {
  return { nodes: [start, ...segments.map((segment) => segment.end)].map(canonicalValue), relationships: segments.map((segment) => canonicalValue(segment.relationship)) };
}

/** Keys sorted. A point is the map of its parts. */
function canonicalMap(entries: object): Readonly<Record<string, CypherValue>> {
  const sorted = Object.entries(entries as Record<string, unknown>).sort(([one], [other]) => compareText(one, other));
  return Object.fromEntries(sorted.filter(([, value]) => value !== undefined).map(([key, value]) => [key, canonicalValue(value)]));
}

function canonicalInteger(value: bigint): number | bigint {
  return value >= Number.MIN_SAFE_INTEGER && value <= Number.MAX_SAFE_INTEGER ? Number(value) : value;
}

type Temporal = Date<bigint> | DateTime<bigint> | LocalDateTime<bigint> | Time<bigint> | LocalTime<bigint> | Duration<bigint>;

function isTemporal(value: object): value is Temporal {
  return [neo4j.isDate, neo4j.isDateTime, neo4j.isLocalDateTime, neo4j.isTime, neo4j.isLocalTime, neo4j.isDuration].some((is) => is(value));
}

function isList(value: ParameterValue): value is readonly ParameterValue[] {
  return Array.isArray(value);
}
