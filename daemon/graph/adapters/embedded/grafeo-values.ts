/** Grafeo's values as the port has them: no ids of its own, labels and keys sorted, times as text. */
import { compareText } from '../../cypher/canonical-order.ts';
import type { CypherValue } from '../../graph-store.ts';

type Entries = Readonly<Record<string, unknown>>;

/** Keys by which Grafeo tells a node or a relationship from a map; a statement that writes them itself is refused. */
export const ownKeys: readonly string[] = ['_id', '_labels', '_type', '_source', '_target'];

export function canonicalValue(value: unknown): CypherValue {
  if (value === null || value === undefined) return null;
  if (typeof value === 'string' || typeof value === 'boolean' || typeof value === 'bigint' || typeof value === 'number') return value;
  if (isDate(value)) return value.toISOString().replace(/\.?0*Z$/u, '');
  if (Array.isArray(value)) return value.map(canonicalValue);
  if (typeof value !== 'object') throw new TypeError(`Grafeo gave a ${typeof value}, which is no value of Cypher.`);
  return canonicalObject(value as Entries);
}

function canonicalObject(entries: Entries): CypherValue {
  if ('_labels' in entries) return { labels: (entries._labels as string[]).toSorted(compareText), properties: canonicalProperties(entries) };
  if ('_source' in entries) return { type: entries._type as string, properties: canonicalProperties(entries) };
  if (isPath(entries)) return { nodes: canonicalValue(entries.nodes), relationships: canonicalValue(entries.edges) };
  return canonicalMap(entries);
}

function canonicalProperties(entries: Entries): CypherValue {
  return canonicalMap(Object.fromEntries(Object.entries(entries).filter(([key]) => !ownKeys.includes(key))));
}

function canonicalMap(entries: Entries): CypherValue {
  return Object.fromEntries(
    Object.keys(entries)
      .sort(compareText)
      .map((key) => [key, canonicalValue(entries[key])]),
  );
}

/** A path has one node more than relationships; a map that somebody wrote so is a path to us, and says the same. */
function isPath(entries: Entries): boolean {
  const { nodes, edges } = entries;
  return Array.isArray(nodes) && Array.isArray(edges) && Object.keys(entries).length === 2 && nodes.length === edges.length + 1;
}

/** By its shape: in a sandbox, Date is of another realm. */
function isDate(value: unknown): value is Date {
  return Object.prototype.toString.call(value) === '[object Date]';
}
