/**
 * Puts what the graph is known not to hold. A million relationships take 42 s of the processor when they are looked for (MERGE), 30 s when
 * statements create them, and 12 s in Grafeo's own batches, which take ends and properties as they are.
 */
import type { GrafeoDB } from '@grafeo-db/js';
import { keyOf, nodeKinds, relationshipKinds, type GraphNode, type GraphRelationship, type NodeKind, type NodeName, type Properties, type PropertyDeclaration } from '#schemas/graph';
import { missingEnd } from '../../cypher/change-statements.ts';
import type { GraphChange } from '../../graph-store.ts';
import { applyChange } from './apply-change.ts';

/** Each kind of node is put whole or not at all, and so are all relationships. What goes away goes first, by statements.
 * @throws what Grafeo throws, and ColloquyError `internal` for a relationship without an end. */
export async function fillGraph(database: GrafeoDB, change: GraphChange): Promise<void> {
  const nodes = byWay(change.putNodes, ({ kind }) => nodeKinds[kind].properties);
  const relationships = byWay(change.putRelationships, ({ kind }) => relationshipKinds[kind].properties);
  await applyChange(database, { ...change, putNodes: nodes.byStatement, putRelationships: [] });
  await createNodes(database, nodes.asTheyAre);
  await createRelationships(database, relationships.asTheyAre);
  await applyChange(database, { putNodes: [], putRelationships: relationships.byStatement, deleteRelationships: [], deleteNodes: [] });
}

/** A whole number that the schema calls a float would become an integer: only a statement can say that it is none. */
function byWay<Item extends { readonly properties: Properties }>(items: readonly Item[], declaredFor: (item: Item) => Readonly<Record<string, PropertyDeclaration>>): { readonly asTheyAre: readonly Item[]; readonly byStatement: readonly Item[] } {
  const isWholeFloat = (item: Item): boolean => {
    const declared = declaredFor(item);
    return Object.entries(item.properties).some(([name, value]) => Number.isInteger(value) && declared[name]?.type === 'float');
  };
  const ways = Map.groupBy(items, isWholeFloat);
  return { asTheyAre: ways.get(false) ?? [], byStatement: ways.get(true) ?? [] };
}

async function createNodes(database: GrafeoDB, nodes: readonly GraphNode[]): Promise<void> {
  for (const [kind, ofKind] of Map.groupBy(nodes, (node) => node.kind)) {
    await database.batchCreateNodesWithProps(kind, ofKind.map(({ id, properties }) => ({ ...properties, [keyOf(kind)]: id })));
  }
}

async function createRelationships(database: GrafeoDB, relationships: readonly GraphRelationship[]): Promise<void> {
  if (relationships.length === 0) return;
  const numberOf = await numbersOf(database, relationships.flatMap(({ from, to }) => [from, to]));
  const edges = relationships.map(({ kind, from, to, properties }) => {
    const [src, dst] = [numberOf(from), numberOf(to)];
    if (src === undefined || dst === undefined) throw missingEnd(from.id, to.id);
    return { src, dst, type: kind, properties };
  });
  await database.batchCreateEdges(edges);
}

/** Grafeo's own numbers of nodes. */
async function numbersOf(database: GrafeoDB, names: readonly NodeName[]): Promise<(name: NodeName) => number | undefined> {
  const numbers = new Map<NodeKind, Map<string, number | undefined>>();
  for (const { kind, id } of names) {
    const ofKind = numbers.get(kind) ?? new Map<string, number | undefined>();
    numbers.set(kind, ofKind.set(id, undefined));
  }
  for (const [kind, ofKind] of numbers) {
    const found = await database.executeCypher(`UNWIND $ids AS id MATCH (n:${kind} {${keyOf(kind)}: id}) RETURN id, id(n)`, { ids: [...ofKind.keys()] });
    for (const [id, number] of found.rows() as [string, number][]) ofKind.set(id, number);
  }
  return ({ kind, id }) => numbers.get(kind)?.get(id);
}
