/** The whole graph in pages, in canonical order: kinds by name, then ids by code point; relationships by their start, then kind, then end. */
import type { GrafeoDB } from '@grafeo-db/js';
import { keyOf, nodeKinds, type GraphNode, type GraphRelationship, type NodeKind, type NodeName, type Properties, type RelationshipKind } from '#schemas/graph';
import { compareText } from '../../cypher/canonical-order.ts';
import { canonicalValue } from './grafeo-values.ts';

const PAGE_NODES = 2000;

export interface Page<Item> {
  readonly items: readonly Item[];
  /** Where the next page begins; null after the last. */
  readonly next: NodeName | null;
}

const kinds = (Object.keys(nodeKinds) as NodeKind[]).sort(compareText);

/** Nodes after `after`, of one kind at a time. */
export async function pageOfNodes(database: GrafeoDB, after: NodeName | null): Promise<Page<GraphNode>> {
  const kind = after?.kind ?? kinds[0]!;
  const key = keyOf(kind);
  const isAfter = after === null || after.id === '' ? '' : `WHERE n.${key} > $after `;
  const result = await database.executeCypher(`MATCH (n:${kind}) ${isAfter}RETURN n ORDER BY n.${key} LIMIT ${PAGE_NODES}`, { after: after?.id ?? '' });
  const items = result.rows().map(([node]) => {
    const { properties } = canonicalValue(node) as unknown as { properties: Properties };
    return { kind, id: String(properties[key]), properties };
  });
  return { items, next: nextAfter(kind, items) };
}

/** The relationships that start at the nodes of a page. */
export async function pageOfRelationships(database: GrafeoDB, after: NodeName | null): Promise<Page<GraphRelationship>> {
  const page = await pageOfNodes(database, after);
  const [first] = page.items;
  if (first === undefined) return { items: [], next: page.next };
  const from = `(a:${first.kind} {${keyOf(first.kind)}: id})`;
  const result = await database.executeCypher(`UNWIND $ids AS id MATCH ${from}-[r]->(b) RETURN id, type(r), labels(b)[0], coalesce(b.id, b.path), r`, {
    ids: page.items.map(({ id }) => id),
  });
  const items = result.rows().map(([id, kind, toKind, toId, relationship]): GraphRelationship => ({
    kind: kind as RelationshipKind,
    from: { kind: first.kind, id: String(id) },
    to: { kind: toKind as NodeKind, id: String(toId) },
    properties: (canonicalValue(relationship) as unknown as { properties: Properties }).properties,
  }));
  return { items: items.sort(compareRelationships), next: page.next };
}

export function compareRelationships(one: GraphRelationship, other: GraphRelationship): number {
  return compareNames(one.from, other.from) || compareText(one.kind, other.kind) || compareNames(one.to, other.to);
}

export function compareNames(one: NodeName, other: NodeName): number {
  return compareText(one.kind, other.kind) || compareText(one.id, other.id);
}

/** An empty id stands before the first node of its kind. */
function nextAfter(kind: NodeKind, items: readonly GraphNode[]): NodeName | null {
  if (items.length === PAGE_NODES) return { kind, id: items.at(-1)!.id };
  const following = kinds[kinds.indexOf(kind) + 1];
  return following === undefined ? null : { kind: following, id: '' };
}
