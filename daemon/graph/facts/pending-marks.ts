/** Marks what of the graph has to be looked at again, for every store there is. To be called inside the transaction that changes the facts. */
import { isWholeHash, SHORT_HASH_LENGTH } from './commit-hash.ts';
import type { Db } from './database.ts';
import { hashPrefix } from './reference-key.ts';

export interface PendingMarks {
  /** To be called at the start of a transaction: what references mean is read anew, since another process may have settled them. */
  begin(): void;
  /**
   * What is said of a reference's node has changed.
   * @param isNews Whether something is said that no other source says in the same words, or is no longer said by anybody. Asked only where it matters.
   */
  node(ref: number, isNews: () => boolean): void;
  /** What is said of a relationship between two references has changed. */
  relationship(from: number, kind: string, to: number): void;
  /** What is known of accounts has changed. */
  people(): void;
}

interface RefRow {
  readonly key: string;
  readonly how: string;
  readonly number: number | null;
  readonly node: number | null;
}

const wholeCommit = 'id Commit ';

/** So many rows of references are kept at most. */
const remembered = 50_000;

export function createPendingMarks(db: Db): PendingMarks {
  const selectRef = db.prepare<[number], RefRow>('SELECT key, how, number, node FROM refs WHERE id = ?');
  const staleNumbers = db.prepare("UPDATE refs SET stale = 1 WHERE number = ? AND how = 'number'");
  const staleHashes = db.prepare("UPDATE refs SET stale = 1 WHERE key >= ? AND key < ? AND how = 'hash'");
  // "a1b2c3d" as said anywhere may mean this commit, now that more is known of it.
  const staleBeginnings = (key: string): void => {
    const hash = key.slice(wholeCommit.length);
    if (!isWholeHash(hash)) return;
    const beginning = hashPrefix(hash.slice(0, SHORT_HASH_LENGTH));
    staleHashes.run(beginning, `${beginning}\u{10FFFF}`);
  };
  const { putNode, putRelationship } = pendingStatements(db);
  const selectStores = db.prepare<[], { found: number }>('SELECT EXISTS (SELECT 1 FROM stores) AS found');
  const raise = db.prepare("INSERT INTO facts_meta (key, value) VALUES (?, '1') ON CONFLICT (key) DO UPDATE SET value = CAST(value AS INTEGER) + 1");
  // A ref row that has been read is read again for its other facts.
  const read = new Map<number, RefRow>();
  let hasStores = true;
  const refRow = (id: number): RefRow => {
    let row = read.get(id);
    if (row === undefined) {
      if (read.size >= remembered) read.clear();
      read.set(id, (row = selectRef.get(id)!));
    }
    return row;
  };
  return {
    begin: () => {
      read.clear();
      hasStores = selectStores.get()!.found === 1;
    },
    node: (ref, isNews) => {
      const { key, how, number, node } = refRow(ref);
      if (node !== null && hasStores) putNode.run(node);
      // "#12" as said anywhere may mean another node, now that more is known of a twelve.
      if (how === 'id' && number !== null) staleNumbers.run(number);
      if (key.startsWith(wholeCommit)) staleBeginnings(key);
      if ((how === 'project' || key.startsWith('id Project ')) && isNews()) raise.run('projects_revision');
    },
    relationship: (from, kind, to) => {
      if (kind === 'PART_OF' && refRow(from).key.startsWith(wholeCommit)) staleBeginnings(refRow(from).key);
      if (!hasStores) return;
      const [fromNode, toNode] = [refRow(from).node, refRow(to).node];
      if (fromNode !== null && toNode !== null) putRelationship.run({ from: fromNode, to: toNode, kind });
    },
    people: () => {
      raise.run('people_revision');
    },
  };
}

/** One row per store; each time with a new revision. */
export function pendingStatements(db: Db) {
  return {
    putNode: db.prepare(`INSERT INTO pending_nodes (store, node, revision) SELECT id, ?, 1 FROM stores WHERE true
       ON CONFLICT (store, node) DO UPDATE SET revision = revision + 1`),
    putRelationship: db.prepare(`INSERT INTO pending_relationships (store, from_node, to_node, kind, revision) SELECT id, @from, @to, @kind, 1 FROM stores WHERE true
       ON CONFLICT (store, from_node, to_node, kind) DO UPDATE SET revision = revision + 1`),
  };
}
