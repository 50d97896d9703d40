/**
 * The whole graph in pages, in canonical order: kinds by name, then ids by code point; relationships by their start, then kind, then end. Ids
 * first, since Neo4j's own order of pages would need every page sorted again.
 */
import { keyOf, nodeKinds, relationshipKinds, type GraphNode, type GraphRelationship, type NodeKind, type NodeName, type Properties, type RelationshipKind } from '#schemas/graph';
import { compareRelationships, compareText } from '../../cypher/canonical-order.ts';
import type { Work } from './connection.ts';
import { seekHint } from './seek-hint.ts';

const PAGE_NODES = 2000;

export async function* nodesOf(work: Work): AsyncGenerator<GraphNode> {
  for await (const { kind, ids } of pages(work)) {
    const rows = (await work('READ', (run) => run(`UNWIND $ids AS id MATCH (n:${kind} {${keyOf(kind)}: id})${seekHint('n', kind)} RETURN id, properties(n) AS properties`, { ids }))) as unknown as [string, Properties][];
    yield* rows.map(([id, properties]): GraphNode => ({ kind, id, properties })).sort((one, other) => compareText(one.id, other.id));
  }
}

export async function* relationshipsOf(work: Work): AsyncGenerator<GraphRelationship> {
  for await (const { kind, ids } of pages(work)) yield* await relationshipsFrom(work, kind, ids);
}

async function relationshipsFrom(work: Work, kind: NodeKind, ids: readonly string[]): Promise<readonly GraphRelationship[]> {
  const text = `UNWIND $ids AS id MATCH (a:${kind} {${keyOf(kind)}: id})${seekHint('a', kind)} WITH id, a MATCH (a)-[r]->(b) RETURN id, type(r) AS type, labels(b) AS labels, properties(b) AS end, properties(r) AS properties`;
  const rows = (await work('READ', (run) => run(text, { ids }))) as unknown as [string, string, string[], Properties, Properties][];
  const relationships = rows.flatMap(([id, type, labels, end, properties]): GraphRelationship[] => {
    const to = nameOf(labels, end);
    return to === null || !(type in relationshipKinds) ? [] : [{ kind: type as RelationshipKind, from: { kind, id }, to, properties }];
  });
  return relationships.sort(compareRelationships);
}

/** Null for a node that is not of ours. */
function nameOf(labels: readonly string[], properties: Properties): NodeName | null {
  const kind = labels.find((label): label is NodeKind => label in nodeKinds);
  const id = kind === undefined ? undefined : properties[keyOf(kind)];
  return kind === undefined || typeof id !== 'string' ? null : { kind, id };
}

async function* pages(work: Work): AsyncGenerator<{ kind: NodeKind; ids: readonly string[] }> {
  for (const kind of (Object.keys(nodeKinds) as NodeKind[]).sort(compareText)) {
    const key = keyOf(kind);
    const rows = (await work('READ', (run) => run(`MATCH (n:${kind}) WHERE n.${key} IS NOT NULL RETURN n.${key} AS id`))) as [string][];
    const ids = rows.map(([id]) => id).sort(compareText);
    for (let at = 0; at < ids.length; at += PAGE_NODES) yield { kind, ids: ids.slice(at, at + PAGE_NODES) };
  }
}
