/**
 * The whole graph in pages, in canonical order: kinds by name, then ids by code point; relationships by their start, then kind, then end. Ids
 * first, so that a page is found by the index and not by going through all nodes again.
 */
import type { GrafeoDB } from '@grafeo-db/js';
import { keyOf, type GraphNode, type GraphRelationship, type NodeKind, type Properties, type RelationshipKind } from '#schemas/graph';
import { compareRelationships, compareText } from '../../cypher/canonical-order.ts';
import { canonicalValue } from './grafeo-values.ts';

/** Some nodes of one kind. */
export interface NodePage {
  readonly kind: NodeKind;
  readonly ids: readonly string[];
}

export async function idsOfKind(database: GrafeoDB, kind: NodeKind): Promise<readonly string[]> {
  const result = await database.executeCypher(`MATCH (n:${kind}) RETURN n.${keyOf(kind)}`);
  return (result.rows() as [string][]).map(([id]) => id).sort(compareText);
}

export async function nodesOf(database: GrafeoDB, { kind, ids }: NodePage): Promise<readonly GraphNode[]> {
  const result = await database.executeCypher(`UNWIND $ids AS id MATCH (n:${kind} {${keyOf(kind)}: id}) RETURN id, n`, { ids });
  const nodes = (result.rows() as [string, unknown][]).map(([id, node]): GraphNode => ({ kind, id, properties: propertiesOf(node) }));
  return nodes.sort((one, other) => compareText(one.id, other.id));
}

/** Those that start at the nodes of the page. */
export async function relationshipsOf(database: GrafeoDB, { kind, ids }: NodePage): Promise<readonly GraphRelationship[]> {
  const start = `(a:${kind} {${keyOf(kind)}: id})`;
  const result = await database.executeCypher(`UNWIND $ids AS id MATCH ${start}-[r]->(b) RETURN id, type(r), labels(b)[0], coalesce(b.id, b.path), r`, { ids });
  const relationships = (result.rows() as [string, RelationshipKind, NodeKind, string, unknown][]).map(([id, type, toKind, toId, relationship]): GraphRelationship => ({
    kind: type,
    from: { kind, id },
    to: { kind: toKind, id: toId },
    properties: propertiesOf(relationship),
  }));
  return relationships.sort(compareRelationships);
}

function propertiesOf(element: unknown): Properties {
  return (canonicalValue(element) as unknown as { properties: Properties }).properties;
}
