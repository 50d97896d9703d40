/**
 * The facts of all sources. Each change marks, in the same transaction, what of the graph has to be looked at again; what
 * references mean is settled later, once for many contributions (`resolve/settle.ts`).
 */
import { type AccountKey, type Contribution, sourceRanks } from '#schemas/facts';
import type { Db } from './database.ts';
import { createPendingMarks, type PendingMarks } from './pending-marks.ts';
import { type ContributionRows, prepare, type PreparedContribution, type RelationshipRow } from './prepared-contribution.ts';
import type { ReferenceKey } from './reference-key.ts';

export interface FactStore {
  /** Takes the place of what the source contributed before. Answers whether anything changed. */
  contribute(contribution: Contribution | PreparedContribution): boolean;
  /** The same for many, in one transaction. Answers how many changed. */
  contributeAll(contributions: Iterable<Contribution>): number;
  /** Takes away what the source alone said. Answers whether it had said anything. */
  forget(source: string): boolean;
  /** Whether the source has said anything. */
  has(source: string): boolean;
  /** Names what the source says now, word for word; null when it says nothing. */
  fingerprint(source: string): string | null;
  /** Names of sources that begin so: `recording:`, `vault:`. In order. */
  sources(prefix: string): string[];
}

export function createFactStore(db: Db): FactStore {
  const rows = statements(db);
  const marks = createPendingMarks(db);
  const write = createFactWriter(rows, marks);
  // Within one transaction: the accounts and projects that every contribution names.
  const shared = new Map<string, number>();

  const refOf = ({ key, how, number, contextual }: ReferenceKey, source: number): number => {
    if (contextual) return rows.selectRef.get(key, source)?.id ?? Number(rows.insertRef.run(key, source, how, number).lastInsertRowid);
    let id = shared.get(key);
    if (id === undefined) {
      if (shared.size >= remembered) shared.clear();
      shared.set(key, (id = rows.selectRef.get(key, 0)?.id ?? Number(rows.insertRef.run(key, 0, how, number).lastInsertRowid)));
    }
    return id;
  };

  const put = (contribution: Contribution | PreparedContribution): boolean => {
    const prepared = 'rows' in contribution ? contribution : prepare(contribution);
    const { source: name, context, hash } = prepared;
    const before = rows.selectSource.get(name);
    if (before?.hash === hash) return false;
    const rank = sourceRanks.indexOf(prepared.rank);
    rows.upsertSource.run({ name, rank, context, hash });
    const source = before?.id ?? rows.selectSource.get(name)!.id;
    // Another context may give names and numbers another meaning; another rank may let another source's word count.
    if (before !== undefined && before.context !== context) rows.staleScope.run(source);
    write(source, numbered(prepared.rows(), (reference) => refOf(reference, source)), before !== undefined && before.rank !== rank);
    return true;
  };

  const remove = (name: string): boolean => {
    const source = rows.selectSource.get(name);
    if (source === undefined) return false;
    write(source.id, { nodes: new Map(), relationships: new Map(), accounts: new Map() }, false);
    rows.deleteScope.run(source.id);
    rows.deleteSource.run(source.id);
    return true;
  };

  const begin = (): void => {
    shared.clear();
    marks.begin();
  };
  const contributeAll = db.transaction((contributions: Iterable<Contribution | PreparedContribution>) => {
    begin();
    let changed = 0;
    for (const contribution of contributions) if (put(contribution)) changed += 1;
    return changed;
  });
  const forget = db.transaction((name: string) => {
    begin();
    return remove(name);
  });
  return {
    contribute: (contribution) => contributeAll.immediate([contribution]) > 0,
    contributeAll: (contributions) => contributeAll.immediate(contributions),
    forget: (source) => forget.immediate(source),
    has: (source) => rows.selectSource.get(source) !== undefined,
    fingerprint: (source) => rows.selectSource.get(source)?.hash ?? null,
    sources: (prefix) => rows.selectSources.all(prefix, `${prefix}\u{10FFFF}`).map(({ name }) => name),
  };
}

/** So many references are kept at most. */
const remembered = 50_000;

/** Writes what differs from what the source said before, and marks it. `all`: marks also what is the same. */
function createFactWriter(rows: Statements, marks: PendingMarks): (source: number, wanted: FactRows, all: boolean) => void {
  const isSaidByNoOther = (ref: number, properties: string, source: number): boolean => rows.selectSameWords.get(ref, properties, source) === undefined;
  const writeNodes = (source: number, { nodes }: FactRows, all: boolean): void => {
    for (const row of rows.selectNodeFacts.all(source)) {
      const isSame = nodes.get(row.ref) === row.properties;
      if (isSame && !all) nodes.delete(row.ref);
      if (isSame && !all) continue;
      marks.node(row.ref, () => !isSame && isSaidByNoOther(row.ref, row.properties, source));
      if (!nodes.has(row.ref)) rows.deleteNodeFact.run(row.ref, source);
    }
    for (const [ref, properties] of nodes) {
      rows.putNodeFact.run(ref, source, properties);
      marks.node(ref, () => isSaidByNoOther(ref, properties, source));
    }
  };
  const writeRelationships = (source: number, { relationships }: FactRows, all: boolean): void => {
    for (const row of rows.selectRelationshipFacts.all(source)) {
      const key = relationshipKey(row.from_ref, row.kind, row.to_ref);
      const isSame = relationships.get(key)?.properties === row.properties;
      if (isSame && !all) relationships.delete(key);
      if (isSame && !all) continue;
      marks.relationship(row.from_ref, row.kind, row.to_ref);
      if (!relationships.has(key)) rows.deleteRelationshipFact.run(row.from_ref, row.to_ref, row.kind, source);
    }
    for (const { from, kind, to, properties } of relationships.values()) {
      rows.putRelationshipFact.run(from, to, kind, source, properties);
      marks.relationship(from, kind, to);
    }
  };
  const writeAccounts = (source: number, { accounts }: FactRows): void => {
    const before = rows.selectAccountFacts.all(source);
    const gone = before.filter(({ account }) => !accounts.has(account as AccountKey));
    for (const { account } of gone) rows.deleteAccountFact.run(account, source);
    const told = new Map(before.map(({ account, told }) => [account, told]));
    const changed = [...accounts].filter(([account, words]) => told.get(account) !== words);
    for (const [account, words] of changed) rows.putAccountFact.run(account, source, words);
    if (gone.length > 0 || changed.length > 0) marks.people();
  };
  return (source, wanted, all) => {
    writeNodes(source, wanted, all);
    writeRelationships(source, wanted, all);
    writeAccounts(source, wanted);
  };
}

interface FactRows {
  /** Properties as JSON, by number of the reference. */
  readonly nodes: Map<number, string>;
  readonly relationships: Map<string, RelationshipRow<number>>;
  readonly accounts: ReadonlyMap<AccountKey, string>;
}

function numbered({ references, nodes, relationships, accounts }: ContributionRows, refOf: (reference: ReferenceKey) => number): FactRows {
  const refs = new Map<string, number>();
  for (const [key, reference] of references) refs.set(key, refOf(reference));
  const byEnds = new Map<string, RelationshipRow<number>>();
  for (const row of relationships) {
    const [from, to] = [refs.get(row.from)!, refs.get(row.to)!];
    byEnds.set(relationshipKey(from, row.kind, to), { ...row, from, to });
  }
  return { nodes: new Map([...nodes].map(([key, properties]) => [refs.get(key)!, properties])), relationships: byEnds, accounts };
}

const relationshipKey = (from: number, kind: string, to: number): string => `${from} ${kind} ${to}`;

type Statements = ReturnType<typeof statements>;

function statements(db: Db) {
  return {
    selectSource: db.prepare<[string], { id: number; hash: string; context: string; rank: number }>('SELECT id, hash, context, rank FROM sources WHERE name = ?'),
    upsertSource: db.prepare(
      `INSERT INTO sources (name, rank, context, hash) VALUES (@name, @rank, @context, @hash)
       ON CONFLICT (name) DO UPDATE SET rank = excluded.rank, context = excluded.context, hash = excluded.hash`,
    ),
    deleteSource: db.prepare('DELETE FROM sources WHERE id = ?'),
    selectSources: db.prepare<[string, string], { name: string }>('SELECT name FROM sources WHERE name >= ? AND name < ? ORDER BY name'),
    selectRef: db.prepare<[string, number], { id: number }>('SELECT id FROM refs WHERE key = ? AND scope = ?'),
    insertRef: db.prepare('INSERT INTO refs (key, scope, how, number) VALUES (?, ?, ?, ?)'),
    staleScope: db.prepare('UPDATE refs SET stale = 1 WHERE scope = ?'),
    deleteScope: db.prepare('DELETE FROM refs WHERE scope = ?'),
    selectNodeFacts: db.prepare<[number], { ref: number; properties: string }>('SELECT ref, properties FROM node_facts WHERE source = ?'),
    putNodeFact: db.prepare('INSERT OR REPLACE INTO node_facts (ref, source, properties) VALUES (?, ?, ?)'),
    selectSameWords: db.prepare<[number, string, number], { found: number }>('SELECT 1 AS found FROM node_facts WHERE ref = ? AND properties = ? AND source <> ? LIMIT 1'),
    deleteNodeFact: db.prepare('DELETE FROM node_facts WHERE ref = ? AND source = ?'),
    selectRelationshipFacts: db.prepare<[number], { from_ref: number; to_ref: number; kind: string; properties: string }>(
      'SELECT from_ref, to_ref, kind, properties FROM relationship_facts WHERE source = ?',
    ),
    putRelationshipFact: db.prepare('INSERT OR REPLACE INTO relationship_facts (from_ref, to_ref, kind, source, properties) VALUES (?, ?, ?, ?, ?)'),
    deleteRelationshipFact: db.prepare('DELETE FROM relationship_facts WHERE from_ref = ? AND to_ref = ? AND kind = ? AND source = ?'),
    selectAccountFacts: db.prepare<[number], { account: string; told: string }>('SELECT account, told FROM account_facts WHERE source = ?'),
    putAccountFact: db.prepare('INSERT OR REPLACE INTO account_facts (account, source, told) VALUES (?, ?, ?)'),
    deleteAccountFact: db.prepare('DELETE FROM account_facts WHERE account = ? AND source = ?'),
  };
}
