/** What a store has not been told yet, with what the facts say of it now. */
import type { GraphNode, GraphRelationship, NodeKind, NodeName, Properties, RelationshipKind } from '#schemas/graph';
import type { GraphRelationshipName } from '../graph-store.ts';
import { hubKinds } from '../hub-kinds.ts';
import type { Db } from '../facts/database.ts';
import { foldNode, foldRelationship } from './fold.ts';

/** A batch of one kind of change; `done` forgets it, except for what was marked again meanwhile. */
export interface PendingBatch<Put, Gone> {
  readonly put: readonly Put[];
  readonly gone: readonly Gone[];
  done(): void;
}

/** Each goes once through what is pending, whether or not the batch before is done: the next can be read while a store takes the last. */
export interface PendingElements {
  /** How many elements are pending. */
  count(): number;
  /** Everything there is, for a store that has to be filled from nothing. */
  markAll(): void;
  /** Nodes that are there. */
  nodes(limit: number): Iterable<PendingBatch<GraphNode, never>>;
  /** Relationships between nodes that are no longer pending themselves. */
  relationships(limit: number): Iterable<PendingBatch<GraphRelationship, GraphRelationshipName>>;
  goneNodes(limit: number): Iterable<PendingBatch<never, NodeName>>;
}

/** What is said of an element: nothing, one source's properties as JSON, or this, when several sources have to be put together. */
const several = 'several';

interface NodeRow {
  readonly node: number;
  readonly kind: NodeKind;
  readonly key: string;
  readonly revision: number;
  readonly said: string | null;
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
  readonly said: string | null;
}

/** @param storeName As the store names itself; known from then on. */
export function createPendingElements(db: Db, storeName: string): PendingElements {
  const store = storeNumber(db, storeName);
  const rows = statements(db);
  const doneAll = db.transaction((each: () => void) => {
    each();
  });
  const doneNodes = (batch: readonly NodeRow[]) => (): void => {
    doneAll.immediate(() => {
      for (const { node, revision } of batch) rows.doneNode.run(store, node, revision);
    });
  };
  const doneRelationships = (batch: readonly RelationshipRow[]) => (): void => {
    doneAll.immediate(() => {
      for (const { from_node, to_node, kind, revision } of batch) rows.doneRelationship.run(store, from_node, to_node, kind, revision);
    });
  };
  const propertiesOf = (row: NodeRow): Properties[] => (row.said === several ? parsed(rows.nodeFacts.all(row.node)) : row.said === null ? [] : parsed([row.said]));
  const wordsOf = (row: RelationshipRow): Properties[] => parsed(row.said === several ? rows.relationshipFacts(row) : [row.said!]);

  return {
    count: () => rows.count.get(store, store)!,
    markAll: () => {
      markAll(db, store);
    },
    *nodes(limit) {
      for (const batch of inTurn((last?: NodeRow) => rows.nodesThere.all(store, last?.node ?? 0, limit))) {
        yield { put: batch.map((row) => ({ kind: row.kind, id: row.key, properties: foldNode(row.kind, row.key, propertiesOf(row)) })), gone: [], done: doneNodes(batch) };
      }
    },
    *relationships(limit) {
      for (const batch of inTurn((last?: RelationshipRow) => rows.relationships.all(store, last?.from_node ?? 0, last?.to_node ?? 0, last?.kind ?? '', limit))) {
        const isThere = Map.groupBy(batch, ({ said }) => said !== null);
        const put = (isThere.get(true) ?? []).map((row) => ({ ...nameOf(row), properties: foldRelationship(row.kind, wordsOf(row)) }));
        yield { put, gone: (isThere.get(false) ?? []).map(nameOf), done: doneRelationships(batch) };
      }
    },
    *goneNodes(limit) {
      for (const batch of inTurn((last?: NodeRow) => rows.nodesGone.all(store, last?.node ?? 0, limit))) yield { put: [], gone: batch.map(({ kind, key }) => ({ kind, id: key })), done: doneNodes(batch) };
    },
  };
}

/** Pages, each from where the one before ended. */
function* inTurn<Row>(select: (last?: Row) => Row[]): Generator<Row[]> {
  for (let page = select(); page.length > 0; page = select(page.at(-1))) yield page;
}

const parsed = (said: readonly string[]): Properties[] => said.map((properties) => JSON.parse(properties) as Properties);

function nameOf(row: RelationshipRow): GraphRelationshipName {
  return { kind: row.kind, from: { kind: row.from_kind, id: row.from_key }, to: { kind: row.to_kind, id: row.to_key } };
}

/**
 * CROSS JOIN keeps to the order in which tables are named. A person is named in each meeting anew, so that thousands of references and
 * facts are about one: what is said of a relationship is looked up from its other end.
 */
function statements(db: Db) {
  const nodeIsThere = 'EXISTS (SELECT 1 FROM refs r JOIN node_facts f ON f.ref = r.id WHERE r.node = p.node)';
  // Most of what tells of a node only names it.
  const ofNode = "FROM refs r CROSS JOIN node_facts f ON f.ref = r.id AND f.properties <> '{}'";
  const fromStart = 'FROM refs a CROSS JOIN relationship_facts f ON f.from_ref = a.id CROSS JOIN refs b ON b.id = f.to_ref';
  const fromEnd = 'FROM refs b CROSS JOIN relationship_facts f ON f.to_ref = b.id CROSS JOIN refs a ON a.id = f.from_ref';
  const isOfPending = 'a.node = p.from_node AND b.node = p.to_node AND f.kind = p.kind';
  const onlyWord = `CASE count(*) WHEN 0 THEN NULL WHEN 1 THEN min(f.properties) ELSE '${several}' END`;
  const selectNodes = (there: string) =>
    db.prepare<[store: number, after: number, limit: number], NodeRow>(
      `SELECT p.node, n.kind, n.key, p.revision, (SELECT ${onlyWord} ${ofNode} WHERE r.node = p.node) AS said
       FROM pending_nodes p CROSS JOIN nodes n ON n.id = p.node WHERE p.store = ? AND p.node > ? AND ${there} ORDER BY p.node LIMIT ?`,
    );
  const selectSaid = (way: string) =>
    db
      .prepare<[Pick<RelationshipRow, 'from_node' | 'to_node' | 'kind'>], string>(
        `SELECT f.properties ${way} CROSS JOIN sources s ON s.id = f.source WHERE a.node = @from_node AND b.node = @to_node AND f.kind = @kind ORDER BY s.rank, s.name, a.key, b.key`,
      )
      .pluck();
  const [saidFromStart, saidFromEnd] = [selectSaid(fromStart), selectSaid(fromEnd)];
  return {
    count: db.prepare<[number, number], number>('SELECT (SELECT count(*) FROM pending_nodes WHERE store = ?) + (SELECT count(*) FROM pending_relationships WHERE store = ?)').pluck(),
    nodesThere: selectNodes(nodeIsThere),
    nodesGone: selectNodes(`NOT ${nodeIsThere}`),
    relationships: db.prepare<[store: number, afterFrom: number, afterTo: number, afterKind: string, limit: number], RelationshipRow>(
      `SELECT p.from_node, p.to_node, p.kind, p.revision, m.kind AS from_kind, m.key AS from_key, n.kind AS to_kind, n.key AS to_key,
         CASE WHEN m.kind IN (${[...hubKinds].map((kind) => `'${kind}'`).join(', ')}) THEN (SELECT ${onlyWord} ${fromEnd} WHERE ${isOfPending}) ELSE (SELECT ${onlyWord} ${fromStart} WHERE ${isOfPending}) END AS said
       FROM pending_relationships p CROSS JOIN nodes m ON m.id = p.from_node CROSS JOIN nodes n ON n.id = p.to_node
       WHERE p.store = ? AND (p.from_node, p.to_node, p.kind) > (?, ?, ?)
         AND NOT EXISTS (SELECT 1 FROM pending_nodes q WHERE q.store = p.store AND q.node IN (p.from_node, p.to_node))
       ORDER BY p.from_node, p.to_node, p.kind LIMIT ?`,
    ),
    nodeFacts: db.prepare<[number], string>(`SELECT f.properties ${ofNode} CROSS JOIN sources s ON s.id = f.source WHERE r.node = ? ORDER BY s.rank, s.name, r.key`).pluck(),
    relationshipFacts: (row: RelationshipRow) => (hubKinds.has(row.from_kind) ? saidFromEnd : saidFromStart).all(row),
    doneNode: db.prepare('DELETE FROM pending_nodes WHERE store = ? AND node = ? AND revision = ?'),
    doneRelationship: db.prepare('DELETE FROM pending_relationships WHERE store = ? AND from_node = ? AND to_node = ? AND kind = ? AND revision = ?'),
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
    db.prepare('INSERT OR IGNORE INTO pending_nodes (store, node, revision) SELECT ?, node, 1 FROM refs WHERE node IS NOT NULL AND EXISTS (SELECT 1 FROM node_facts WHERE ref = refs.id)').run(store);
    // From starts in the order of nodes, which is the order of the table that is filled.
    db.prepare(
      `INSERT OR IGNORE INTO pending_relationships (store, from_node, to_node, kind, revision)
       SELECT ?, a.node, b.node, f.kind, 1 FROM refs a CROSS JOIN relationship_facts f ON f.from_ref = a.id CROSS JOIN refs b ON b.id = f.to_ref
       WHERE a.node IS NOT NULL AND b.node IS NOT NULL ORDER BY a.node`,
    ).run(store);
  }).immediate();
}
