/**
 * The one SQLite file: recordings and their names, stage outputs, notes as we last wrote them, and the queue.
 */
import { join } from 'node:path';
import { fail } from '#schemas/failure';
import { openSqlite, type Db } from '../files/open-sqlite.ts';
import { type Lock, takeLock } from '../files/take-lock.ts';

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
  // What a file held before it got new content: the new recording stands in its place.
  `CREATE TABLE replaced_recordings (
     previous TEXT PRIMARY KEY REFERENCES recordings(id),
     next TEXT NOT NULL REFERENCES recordings(id)
   ) STRICT;
   CREATE INDEX replaced_by_next ON replaced_recordings(next);`,
];

/**
 * Opens the database of a data folder, creating and migrating it.
 * @throws ColloquyError `store_newer` for a data folder of a newer version, `store_damaged` when SQLite cannot read it, `store_unusable` when it cannot be opened, `disk_full`.
 */
export function openDatabase(dataFolder: string): Db {
  return openSqlite(join(dataFolder, 'colloquy.sqlite'), migrations, 'recordings are then processed anew, and notes are found by their recording id');
}

/**
 * Holds a data folder for one daemon, until `release` or until the process ends in any way.
 * @throws ColloquyError `store_locked`.
 */
export function holdDataFolder(dataFolder: string): Lock {
  const lock = takeLock(join(dataFolder, 'daemon.lock'));
  if (lock !== null) return lock;
  throw fail('store_locked', {
    effect: 'This daemon did not start; the other one goes on.',
    cause: `Another Colloquy daemon works on ${dataFolder}.`,
    tip: 'Use that one, stop it first, or name another data folder in the config.',
  });
}
