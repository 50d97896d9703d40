/**
 * The one SQLite file: recordings and their names, stage outputs, notes as we last wrote them, and the queue.
 *
 * Write-ahead log with `synchronous = FULL`: what a call has returned survives kill −9 and power loss.
 */
import Database from 'better-sqlite3';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fail } from '#schemas/failure';
import { systemErrorCode } from '../files/system-error.ts';

export type Db = Database.Database;

/** One entry per schema version; each takes the database from the version before it. Never edited once released. */
const migrations: readonly string[] = [
  `CREATE TABLE recordings (
     id TEXT PRIMARY KEY,
     path TEXT NOT NULL,
     size_bytes INTEGER NOT NULL,
     modified_at TEXT NOT NULL,
     first_seen_at TEXT NOT NULL
   ) STRICT;
   CREATE TABLE names (
     path TEXT PRIMARY KEY,
     recording_id TEXT NOT NULL REFERENCES recordings(id),
     size_bytes INTEGER NOT NULL,
     modified_at TEXT NOT NULL
   ) STRICT;
   CREATE INDEX names_by_recording ON names(recording_id);
   CREATE TABLE stage_outputs (
     recording_id TEXT NOT NULL REFERENCES recordings(id),
     stage TEXT NOT NULL,
     key TEXT NOT NULL,
     value TEXT NOT NULL,
     ms REAL NOT NULL,
     created_at TEXT NOT NULL,
     PRIMARY KEY (recording_id, stage, key)
   ) STRICT;
   CREATE TABLE notes (
     recording_id TEXT NOT NULL REFERENCES recordings(id),
     vault TEXT NOT NULL,
     location TEXT NOT NULL,
     text TEXT NOT NULL,
     written_at TEXT NOT NULL,
     PRIMARY KEY (recording_id, vault)
   ) STRICT;
   CREATE TABLE jobs (
     recording_id TEXT PRIMARY KEY REFERENCES recordings(id),
     path TEXT NOT NULL,
     state TEXT NOT NULL CHECK (state IN ('waiting', 'running', 'done', 'failed')),
     attempts INTEGER NOT NULL DEFAULT 0,
     owner INTEGER,
     note_path TEXT,
     failure TEXT,
     added_at TEXT NOT NULL,
     updated_at TEXT NOT NULL
   ) STRICT;
   CREATE INDEX jobs_by_state ON jobs(state, added_at);`,
  // Without a foreign key: also a transcript from elsewhere is asked about.
  `CREATE TABLE answers (
     recording_id TEXT NOT NULL,
     key TEXT NOT NULL,
     value TEXT NOT NULL,
     created_at TEXT NOT NULL,
     PRIMARY KEY (recording_id, key)
   ) STRICT;
   CREATE TABLE destinations (
     destination TEXT PRIMARY KEY,
     told_at TEXT NOT NULL
   ) STRICT;`,
];

/**
 * Opens the database of a data folder, creating and migrating it.
 * @throws ColloquyError `store_newer` for a data folder of a newer version, `store_damaged` when SQLite cannot read it.
 */
export function openDatabase(dataFolder: string): Db {
  const path = join(dataFolder, 'colloquy.sqlite');
  try {
    mkdirSync(dataFolder, { recursive: true });
    const db = new Database(path, { timeout: 10_000 });
    db.pragma('journal_mode = WAL');
    db.pragma('synchronous = FULL');
    db.pragma('foreign_keys = ON');
    migrate(db, path);
    return db;
  } catch (error) {
    throw asStoreFailure(error, path);
  }
}

function migrate(db: Db, path: string): void {
  db.transaction(() => {
    const version = db.pragma('user_version', { simple: true }) as number;
    if (version > migrations.length) {
      throw fail('store_newer', {
        effect: 'Nothing was started; the data folder is untouched.',
        cause: `${path} was written by a newer Colloquy (schema ${version}, this one knows ${migrations.length}).`,
        tip: 'Update Colloquy, or name another data folder in the config.',
      });
    }
    for (const statements of migrations.slice(version)) db.exec(statements);
    db.pragma(`user_version = ${migrations.length}`);
  }).immediate();
}

function asStoreFailure(error: unknown, path: string): unknown {
  const code = systemErrorCode(error);
  if (code === 'SQLITE_CORRUPT' || code === 'SQLITE_NOTADB') {
    return fail(
      'store_damaged',
      {
        effect: 'Nothing was started; recordings and notes are untouched.',
        cause: `${path} is not a readable SQLite database.`,
        tip: 'Move the file away and start again: recordings are then processed anew, and notes are found by their recording id.',
      },
      { cause: error },
    );
  }
  if (code === 'SQLITE_FULL') {
    return fail('disk_full', { effect: 'Nothing was stored.', cause: `The disk of ${path} is full.`, tip: 'Free some space and start again.' }, { cause: error });
  }
  return error;
}

/**
 * Holds a data folder for one daemon, until `release` or until the process ends in any way: the lock is the operating system's,
 * on a file of its own, so a killed daemon leaves none behind.
 * @throws ColloquyError `store_locked`.
 */
export function holdDataFolder(dataFolder: string): { release(): void } {
  mkdirSync(dataFolder, { recursive: true });
  const path = join(dataFolder, 'daemon.lock');
  const lock = new Database(path, { timeout: 0 });
  try {
    lock.pragma('journal_mode = DELETE');
    lock.exec('BEGIN EXCLUSIVE');
  } catch (error) {
    lock.close();
    if (systemErrorCode(error)?.startsWith('SQLITE_BUSY') !== true) throw error;
    throw fail(
      'store_locked',
      {
        effect: 'This daemon did not start; the other one goes on.',
        cause: `Another Colloquy daemon works on ${dataFolder}.`,
        tip: 'Use that one, stop it first, or name another data folder in the config.',
      },
      { cause: error },
    );
  }
  return {
    release: () => {
      lock.close();
    },
  };
}
