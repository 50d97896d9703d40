/** The port's contract on two maps, without Cypher: what a real store is held against, and what projections are tested with. */
import type { GraphNode, GraphRelationship, NodeName } from '#schemas/graph';
import type { GraphChange, GraphMark, GraphRelationshipName, GraphStore } from '../graph-store.ts';

export interface ModelStore extends GraphStore {
  /** The whole graph as lines in order: equal graphs give equal lines. */
  lines(): string[];
  /** The next change is applied, or not, and then the connection breaks; null: it holds after all. */
  breakNext(how: 'before' | 'after' | null): void;
}

export function createModelStore(name = 'model'): ModelStore {
  let mark: GraphMark | null = null;
  let broken: 'before' | 'after' | null = null;
  const nodes = new Map<string, GraphNode>();
  const relationships = new Map<string, GraphRelationship>();
  const nodeKey = ({ kind, id }: NodeName): string => JSON.stringify([kind, id]);
  const relationshipKey = ({ kind, from, to }: GraphRelationshipName): string => JSON.stringify([kind, nodeKey(from), nodeKey(to)]);

  const applyNow = ({ putNodes, putRelationships, deleteRelationships, deleteNodes }: GraphChange): void => {
    for (const node of putNodes) nodes.set(nodeKey(node), node);
    for (const relationship of putRelationships) {
      for (const end of [relationship.from, relationship.to]) if (!nodes.has(nodeKey(end))) throw new Error(`There is no ${nodeKey(end)}.`);
      relationships.set(relationshipKey(relationship), relationship);
    }
    for (const relationship of deleteRelationships) relationships.delete(relationshipKey(relationship));
    for (const node of deleteNodes) {
      nodes.delete(nodeKey(node));
      for (const [key, { from, to }] of relationships) if (nodeKey(from) === nodeKey(node) || nodeKey(to) === nodeKey(node)) relationships.delete(key);
    }
  };
  const checkNew = ({ putNodes, putRelationships }: GraphChange): void => {
    const put = [...putNodes.map(nodeKey), ...putRelationships.map(relationshipKey)];
    const known = put.find((key, index) => nodes.has(key) || relationships.has(key) || put.indexOf(key) < index);
    if (known !== undefined) throw new Error(`${known} is not new.`);
  };
  const inOrder = <Value>(map: ReadonlyMap<string, Value>): Value[] => [...map].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, value]) => value);

  return {
    name,
    mark: () => Promise.resolve(mark),
    reset: (next) => {
      nodes.clear();
      relationships.clear();
      mark = next;
      return Promise.resolve();
    },
    apply: (change, { isNew = false } = {}) => {
      if (isNew) checkNew(change);
      const how = broken;
      broken = null;
      if (how !== 'before') applyNow(change);
      return how === null ? Promise.resolve() : Promise.reject(new Error('The connection broke.'));
    },
    read: () => Promise.reject(new Error('The model reads no Cypher.')),
    nodes: () => each(inOrder(nodes)),
    relationships: () => each(inOrder(relationships)),
    close: () => Promise.resolve(),
    lines: () => [...inOrder(nodes), ...inOrder(relationships)].map((element) => JSON.stringify(element)),
    breakNext: (how) => {
      broken = how;
    },
  };
}

// eslint-disable-next-line @typescript-eslint/require-await -- the port's iterables are asynchronous; these have it all at hand.
async function* each<Value>(values: readonly Value[]): AsyncIterable<Value> {
  yield* values;
}
