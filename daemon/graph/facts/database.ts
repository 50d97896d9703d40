/**
 * The SQLite file of the facts: what each source contributes, which node each reference means, and what is still to be loaded
 * into which store. The graph itself can be dropped and made again from it.
 *
 * References and nodes are numbered, so that a million relationships are a million short rows.
 */
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { openSqlite, type Db } from '../../files/open-sqlite.ts';

const migrations: readonly string[] = [
  `CREATE TABLE facts_meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;

   CREATE TABLE sources (
     id INTEGER PRIMARY KEY,
     name TEXT NOT NULL UNIQUE,
     rank INTEGER NOT NULL,
     context TEXT NOT NULL,
     hash TEXT NOT NULL
   ) STRICT;

   CREATE TABLE nodes (
     id INTEGER PRIMARY KEY,
     kind TEXT NOT NULL,
     key TEXT NOT NULL,
     UNIQUE (kind, key)
   ) STRICT;

   -- A reference that depends on where it was said belongs to its source (scope); one that does not is everybody's (scope 0).
   -- node: what it means; null: left open, or not yet resolved (stale = 1).
   CREATE TABLE refs (
     id INTEGER PRIMARY KEY,
     key TEXT NOT NULL,
     scope INTEGER NOT NULL,
     how TEXT NOT NULL CHECK (how IN ('id', 'account', 'person', 'project', 'number')),
     number INTEGER,
     node INTEGER REFERENCES nodes(id),
     stale INTEGER NOT NULL DEFAULT 1,
     asks_project INTEGER NOT NULL DEFAULT 0,
     UNIQUE (key, scope)
   ) STRICT;
   CREATE INDEX refs_by_node ON refs(node);
   CREATE INDEX refs_stale ON refs(id) WHERE stale = 1;
   CREATE INDEX refs_by_number ON refs(number) WHERE number IS NOT NULL;

   CREATE TABLE node_facts (
     ref INTEGER NOT NULL REFERENCES refs(id),
     source INTEGER NOT NULL REFERENCES sources(id),
     properties TEXT NOT NULL,
     PRIMARY KEY (ref, source)
   ) STRICT, WITHOUT ROWID;
   CREATE INDEX node_facts_by_source ON node_facts(source);

   CREATE TABLE relationship_facts (
     from_ref INTEGER NOT NULL REFERENCES refs(id),
     to_ref INTEGER NOT NULL REFERENCES refs(id),
     kind TEXT NOT NULL,
     source INTEGER NOT NULL REFERENCES sources(id),
     properties TEXT NOT NULL,
     PRIMARY KEY (from_ref, to_ref, kind, source)
   ) STRICT, WITHOUT ROWID;
   CREATE INDEX relationship_facts_by_end ON relationship_facts(to_ref);
   CREATE INDEX relationship_facts_by_source ON relationship_facts(source);

   CREATE TABLE account_facts (
     account TEXT NOT NULL,
     source INTEGER NOT NULL REFERENCES sources(id),
     told TEXT NOT NULL,
     PRIMARY KEY (account, source)
   ) STRICT, WITHOUT ROWID;
   CREATE INDEX account_facts_by_source ON account_facts(source);

   -- What users said of identities.
   CREATE TABLE identity_assertions (
     id INTEGER PRIMARY KEY,
     says TEXT NOT NULL CHECK (says IN ('same', 'different')),
     a TEXT NOT NULL,
     b TEXT NOT NULL,
     said_at TEXT NOT NULL
   ) STRICT;

   -- What was seen at GitHub: fields with the time as of which they held. number: GitHub's own number of a repository.
   CREATE TABLE github_records (key TEXT PRIMARY KEY, number INTEGER, value TEXT NOT NULL) STRICT, WITHOUT ROWID;
   CREATE INDEX github_records_by_number ON github_records(number) WHERE number IS NOT NULL;
   CREATE TABLE github_closes (issue TEXT NOT NULL, pull TEXT NOT NULL, PRIMARY KEY (issue, pull)) STRICT, WITHOUT ROWID;
   CREATE INDEX github_closes_by_pull ON github_closes(pull);
   CREATE TABLE github_deliveries (id TEXT PRIMARY KEY, taken_at TEXT NOT NULL) STRICT, WITHOUT ROWID;

   -- Transcripts from elsewhere: which meeting a path holds (added-transcripts.ts).
   CREATE TABLE added_transcripts (path TEXT PRIMARY KEY, recording_id TEXT NOT NULL) STRICT, WITHOUT ROWID;

   CREATE TABLE stores (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE) STRICT;
   -- revision: a row that was written again while it was being loaded is not done.
   CREATE TABLE pending_nodes (
     store INTEGER NOT NULL REFERENCES stores(id),
     node INTEGER NOT NULL,
     revision INTEGER NOT NULL,
     PRIMARY KEY (store, node)
   ) STRICT, WITHOUT ROWID;
   CREATE TABLE pending_relationships (
     store INTEGER NOT NULL REFERENCES stores(id),
     from_node INTEGER NOT NULL,
     to_node INTEGER NOT NULL,
     kind TEXT NOT NULL,
     revision INTEGER NOT NULL,
     PRIMARY KEY (store, from_node, to_node, kind)
   ) STRICT, WITHOUT ROWID;`,
  `-- How far a backfill is. repository: GitHub's own number. cursor: the next page of a run that is open. since: all before it is known.
   CREATE TABLE github_backfills (
     repository INTEGER NOT NULL,
     part TEXT NOT NULL,
     cursor TEXT,
     begun_at TEXT NOT NULL,
     since TEXT,
     changed INTEGER NOT NULL DEFAULT 0,
     etag_address TEXT,
     etag TEXT,
     PRIMARY KEY (repository, part)
   ) STRICT, WITHOUT ROWID;
   CREATE TABLE github_backfill_pulls (repository INTEGER NOT NULL, number INTEGER NOT NULL, PRIMARY KEY (repository, number)) STRICT, WITHOUT ROWID;
   CREATE TABLE github_users_asked (login TEXT PRIMARY KEY, asked_at TEXT NOT NULL) STRICT, WITHOUT ROWID;`,
  `-- What users took out of the graph. It stays out until they ask for it by name.
   CREATE TABLE forgotten_sources (source TEXT PRIMARY KEY, said_at TEXT NOT NULL) STRICT, WITHOUT ROWID;
   -- content: hash of what the file held when it was last added. is_named: the transcript itself names its recording.
   ALTER TABLE added_transcripts ADD COLUMN content TEXT NOT NULL DEFAULT '';
   ALTER TABLE added_transcripts ADD COLUMN is_named INTEGER NOT NULL DEFAULT 0;
   CREATE INDEX added_transcripts_by_recording ON added_transcripts(recording_id);
   CREATE INDEX added_transcripts_by_content ON added_transcripts(content);
   -- References to commits by the beginning of their hash.
   CREATE TABLE refs_with_hashes (
     id INTEGER PRIMARY KEY,
     key TEXT NOT NULL,
     scope INTEGER NOT NULL,
     how TEXT NOT NULL CHECK (how IN ('id', 'account', 'person', 'project', 'number', 'hash')),
     number INTEGER,
     node INTEGER REFERENCES nodes(id),
     stale INTEGER NOT NULL DEFAULT 1,
     asks_project INTEGER NOT NULL DEFAULT 0,
     UNIQUE (key, scope)
   ) STRICT;
   INSERT INTO refs_with_hashes SELECT id, key, scope, how, number, node, stale, asks_project FROM refs;
   DROP TABLE refs;
   ALTER TABLE refs_with_hashes RENAME TO refs;
   CREATE INDEX refs_by_node ON refs(node);
   CREATE INDEX refs_stale ON refs(id) WHERE stale = 1;
   CREATE INDEX refs_by_number ON refs(number) WHERE number IS NOT NULL;`,
];

const cacheKilobytes = 128 * 1024;
/** Of 4 KB: a page that many transactions change is copied back once. */
const pagesInLog = 8192;

export type { Db };

/**
 * Opens the facts of a data folder, creating and migrating them.
 * @throws ColloquyError `store_newer`, `store_damaged`, `store_unusable`, `disk_full`.
 */
export function openFacts(dataFolder: string): Db {
  const db = openSqlite(join(dataFolder, 'graph.sqlite'), migrations, 'recordings and notes are then read into the graph anew, and what was imported from GitHub has to be imported again');
  // To look up each number that has just been read or written is a fifth of the work; the property test of projections looks once, at the end.
  db.pragma('foreign_keys = OFF');
  // A million relationships do not fit in SQLite's two megabytes, and each page that is read again costs.
  db.pragma(`cache_size = -${cacheKilobytes}`);
  db.pragma('temp_store = MEMORY');
  db.pragma(`wal_autocheckpoint = ${pagesInLog}`);
  db.prepare("INSERT OR IGNORE INTO facts_meta (key, value) VALUES ('id', ?)").run(randomUUID());
  return db;
}

/** Names these facts, for a store's mark. */
export function factsId(db: Db): string {
  return db.prepare<[], { value: string }>("SELECT value FROM facts_meta WHERE key = 'id'").get()!.value;
}
