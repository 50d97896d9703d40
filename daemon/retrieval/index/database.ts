/**
 * The SQLite file of the index. It holds nothing that is not in the facts or the vault, and can be made again from them. What is taken out is
 * overwritten in the file, in the full-text index too, and the log that still has it is cut off.
 */
import { join } from 'node:path';
import { openSqlite, type Db } from '../../files/open-sqlite.ts';

const migrations: readonly string[] = [
  `-- Raised with every change, so that who keeps vectors in memory sees what another process did.
   CREATE TABLE revision (value INTEGER NOT NULL) STRICT;
   INSERT INTO revision (value) VALUES (1);

   -- A meeting or a note. hash: what it said when it was read. revision: that of its last change.
   CREATE TABLE sources (
     id INTEGER PRIMARY KEY,
     name TEXT NOT NULL UNIQUE,
     hash TEXT NOT NULL,
     revision INTEGER NOT NULL,
     recording_id TEXT,
     path TEXT,
     title TEXT,
     started_at TEXT
   ) STRICT;
   CREATE INDEX sources_by_recording ON sources(recording_id);
   CREATE INDEX sources_by_time ON sources(started_at);

   -- place: in the order of the recording. name: as in the transcript.
   CREATE TABLE segments (
     id INTEGER PRIMARY KEY,
     source INTEGER NOT NULL REFERENCES sources(id) ON DELETE CASCADE,
     place INTEGER NOT NULL,
     name TEXT NOT NULL,
     speaker TEXT NOT NULL,
     start_ms INTEGER,
     end_ms INTEGER,
     text TEXT NOT NULL,
     UNIQUE (source, name)
   ) STRICT;

   -- key: of the graph's node, for an item; the number of the piece, for others.
   CREATE TABLE documents (
     id INTEGER PRIMARY KEY,
     source INTEGER NOT NULL REFERENCES sources(id) ON DELETE CASCADE,
     kind TEXT NOT NULL,
     key TEXT NOT NULL,
     language TEXT NOT NULL,
     text TEXT NOT NULL
   ) STRICT;
   CREATE INDEX documents_by_source ON documents(source);
   CREATE INDEX documents_by_key ON documents(key) WHERE kind IN ('decision', 'action', 'question', 'risk');

   CREATE TABLE document_segments (
     document INTEGER NOT NULL REFERENCES documents(id) ON DELETE CASCADE,
     segment INTEGER NOT NULL REFERENCES segments(id) ON DELETE CASCADE,
     PRIMARY KEY (document, segment)
   ) STRICT, WITHOUT ROWID;
   CREATE INDEX document_segments_by_segment ON document_segments(segment);

   CREATE VIRTUAL TABLE words USING fts5(body, tokenize = 'porter unicode61 remove_diacritics 2');
   INSERT INTO words (words, rank) VALUES ('secure-delete', 1);

   -- vector: one signed byte a dimension; times scale it has length 1.
   CREATE TABLE vectors (
     document INTEGER PRIMARY KEY REFERENCES documents(id) ON DELETE CASCADE,
     model TEXT NOT NULL,
     scale REAL NOT NULL,
     vector BLOB NOT NULL
   ) STRICT;`,
];

export type { Db };

export function indexPath(dataFolder: string): string {
  return join(dataFolder, 'retrieval.sqlite');
}

/**
 * Opens the index of a data folder, creating and migrating it.
 * @throws ColloquyError `store_newer`, `store_damaged`, `store_unusable`, `disk_full`.
 */
export function openIndex(dataFolder: string): Db {
  const db = openSqlite(indexPath(dataFolder), migrations, 'the index of what was said is then made again from the graph and the vault');
  db.pragma('secure_delete = ON');
  // It can be made again: what a call has returned survives kill -9 also without a flush to the disk at each commit.
  db.pragma('synchronous = NORMAL');
  return db;
}

/** Cuts off the log, which still holds what was deleted. False when another process is reading: to be tried again. */
export function dropLog(db: Db): boolean {
  const [result] = db.pragma('wal_checkpoint(TRUNCATE)') as { busy: number }[];
  return result?.busy === 0;
}
