/** How much there is of each kind, as the store itself counts. */
import { type NodeKind, nodeKinds, type RelationshipKind, relationshipKinds } from '#schemas/graph';
import type { GraphStore } from '../graph-store.ts';

export interface ElementCounts {
  /** Only kinds of which there is something, in the order of the schema. */
  readonly nodes: Partial<Record<NodeKind, number>>;
  readonly relationships: Partial<Record<RelationshipKind, number>>;
}

export async function countElements(store: GraphStore): Promise<ElementCounts> {
  const nodes = await store.read('MATCH (n) RETURN labels(n)[0] AS kind, count(*) AS total ORDER BY kind');
  const relationships = await store.read('MATCH ()-[r]->() RETURN type(r) AS kind, count(*) AS total ORDER BY kind');
  return { nodes: counts(nodeKinds, nodes.rows), relationships: counts(relationshipKinds, relationships.rows) };
}

function counts<Kind extends string>(kinds: Readonly<Record<Kind, unknown>>, rows: readonly (readonly unknown[])[]): Partial<Record<Kind, number>> {
  const found = new Map(rows.map(([kind, total]) => [kind, total as number]));
  const counted: Partial<Record<Kind, number>> = {};
  for (const kind of Object.keys(kinds) as Kind[]) if (found.has(kind)) counted[kind] = found.get(kind)!;
  return counted;
}
