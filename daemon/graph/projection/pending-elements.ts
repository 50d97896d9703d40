/** What a store has not been told yet, with what the facts say of it now. */
import type { GraphNode, GraphRelationship, NodeKind, NodeName, Properties, RelationshipKind } from '#schemas/graph';
import type { GraphRelationshipName } from '../graph-store.ts';
import type { Db } from '../facts/database.ts';
import { foldNode, foldRelationship } from './fold.ts';

/** A batch of one kind of change; `done` forgets it, except for what was marked again meanwhile. */
export interface PendingBatch<Put, Gone> {
  readonly put: readonly Put[];
  readonly gone: readonly Gone[];
  done(): void;
}

export interface PendingElements {
  /** How many elements are pending. */
  count(): number;
  /** Everything there is, for a store that has to be filled from nothing. */
  markAll(): void;
  /** Nodes that are there; null when none is pending. */
  nodes(limit: number): PendingBatch<GraphNode, never> | null;
  /** Relationships between nodes that are no longer pending themselves. */
  relationships(limit: number): PendingBatch<GraphRelationship, GraphRelationshipName> | null;
  goneNodes(limit: number): PendingBatch<never, NodeName> | null;
}

interface NodeRow {
  readonly node: number;
  readonly kind: NodeKind;
  readonly key: string;
  readonly revision: number;
}

interface RelationshipRow {
  readonly from_node: number;
  readonly to_node: number;
  readonly kind: RelationshipKind;
  readonly revision: number;
  readonly from_kind: NodeKind;
  readonly from_key: string;
  readonly to_kind: NodeKind;
  readonly to_key: string;
}

/** @param storeName As the store names itself; known from then on. */
export function createPendingElements(db: Db, storeName: string): PendingElements {
  const store = storeNumber(db, storeName);
  const facts = db.prepare<[number], { properties: string }>(
    'SELECT f.properties FROM refs r JOIN node_facts f ON f.ref = r.id JOIN sources s ON s.id = f.source WHERE r.node = ? ORDER BY s.rank, s.name, r.key',
  );
  const relationshipFacts = db.prepare<[number, number, string], { properties: string }>(
    `SELECT f.properties FROM refs a JOIN refs b JOIN relationship_facts f ON f.from_ref = a.id AND f.to_ref = b.id JOIN sources s ON s.id = f.source
     WHERE a.node = ? AND b.node = ? AND f.kind = ? ORDER BY s.rank, s.name, a.key, b.key`,
  );
  const exists = 'EXISTS (SELECT 1 FROM refs r JOIN node_facts f ON f.ref = r.id WHERE r.node = p.node)';
  const selectNodes = (there: string) =>
    db.prepare<[number, number], NodeRow>(`SELECT p.node, n.kind, n.key, p.revision FROM pending_nodes p JOIN nodes n ON n.id = p.node WHERE p.store = ? AND ${there} LIMIT ?`);
  const [selectThere, selectGone] = [selectNodes(exists), selectNodes(`NOT ${exists}`)];
  const selectRelationships = db.prepare<[number, number], RelationshipRow>(
    `SELECT p.*, a.kind AS from_kind, a.key AS from_key, b.kind AS to_kind, b.key AS to_key
     FROM pending_relationships p JOIN nodes a ON a.id = p.from_node JOIN nodes b ON b.id = p.to_node
     WHERE p.store = ? AND NOT EXISTS (SELECT 1 FROM pending_nodes q WHERE q.store = p.store AND q.node IN (p.from_node, p.to_node)) LIMIT ?`,
  );
  const doneNode = db.prepare('DELETE FROM pending_nodes WHERE store = ? AND node = ? AND revision = ?');
  const doneRelationship = db.prepare('DELETE FROM pending_relationships WHERE store = ? AND from_node = ? AND to_node = ? AND kind = ? AND revision = ?');
  const doneAll = db.transaction((each: () => void) => {
    each();
  });
  const doneNodes = (rows: readonly NodeRow[]) => (): void => {
    doneAll.immediate(() => {
      for (const { node, revision } of rows) doneNode.run(store, node, revision);
    });
  };
  const said = (rows: readonly { properties: string }[]): Properties[] => rows.map(({ properties }) => JSON.parse(properties) as Properties);

  return {
    count: () =>
      db.prepare<[number, number], { total: number }>('SELECT (SELECT count(*) FROM pending_nodes WHERE store = ?) + (SELECT count(*) FROM pending_relationships WHERE store = ?) AS total').get(store, store)!.total,
    markAll: () => {
      markAll(db, store);
    },
    nodes: (limit) => {
      const rows = selectThere.all(store, limit);
      if (rows.length === 0) return null;
      return { put: rows.map(({ node, kind, key }) => ({ kind, id: key, properties: foldNode(kind, key, said(facts.all(node))) })), gone: [], done: doneNodes(rows) };
    },
    relationships: (limit) => {
      const rows = selectRelationships.all(store, limit);
      if (rows.length === 0) return null;
      const [put, gone]: [GraphRelationship[], GraphRelationshipName[]] = [[], []];
      for (const row of rows) {
        const name = { kind: row.kind, from: { kind: row.from_kind, id: row.from_key }, to: { kind: row.to_kind, id: row.to_key } };
        const words = said(relationshipFacts.all(row.from_node, row.to_node, row.kind));
        if (words.length === 0) gone.push(name);
        else put.push({ ...name, properties: foldRelationship(row.kind, words) });
      }
      const done = (): void => {
        doneAll.immediate(() => {
          for (const row of rows) doneRelationship.run(store, row.from_node, row.to_node, row.kind, row.revision);
        });
      };
      return { put, gone, done };
    },
    goneNodes: (limit) => {
      const rows = selectGone.all(store, limit);
      return rows.length === 0 ? null : { put: [], gone: rows.map(({ kind, key }) => ({ kind, id: key })), done: doneNodes(rows) };
    },
  };
}

function storeNumber(db: Db, name: string): number {
  db.prepare('INSERT OR IGNORE INTO stores (name) VALUES (?)').run(name);
  return db.prepare<[string], { id: number }>('SELECT id FROM stores WHERE name = ?').get(name)!.id;
}

function markAll(db: Db, store: number): void {
  db.transaction(() => {
    db.prepare('DELETE FROM pending_nodes WHERE store = ?').run(store);
    db.prepare('DELETE FROM pending_relationships WHERE store = ?').run(store);
    db.prepare('INSERT INTO pending_nodes (store, node, revision) SELECT DISTINCT ?, r.node, 1 FROM refs r JOIN node_facts f ON f.ref = r.id WHERE r.node IS NOT NULL').run(store);
    db.prepare(
      `INSERT INTO pending_relationships (store, from_node, to_node, kind, revision)
       SELECT DISTINCT ?, a.node, b.node, f.kind, 1 FROM relationship_facts f JOIN refs a ON a.id = f.from_ref JOIN refs b ON b.id = f.to_ref WHERE a.node IS NOT NULL AND b.node IS NOT NULL`,
    ).run(store);
  }).immediate();
}
