/**
 * The SQLite file of voice profiles: of its own, readable by nobody but the user, and with what is deleted overwritten. Its numbers are biometric
 * data; they are nowhere else, and nothing of them leaves this room but to be compared.
 */
import { chmodSync, closeSync, existsSync, mkdirSync, openSync } from 'node:fs';
import { join } from 'node:path';
import { openSqlite, type Db } from '../files/open-sqlite.ts';

const migrations: readonly string[] = [
  `CREATE TABLE profiles (
     id TEXT PRIMARY KEY,
     person TEXT NOT NULL UNIQUE
   ) STRICT;

   -- One stretch of speech by which somebody was enrolled. model: what the numbers are comparable with.
   CREATE TABLE enrollments (
     id TEXT PRIMARY KEY,
     profile TEXT NOT NULL REFERENCES profiles(id) ON DELETE CASCADE,
     recording_id TEXT NOT NULL,
     recording TEXT NOT NULL,
     speaker TEXT NOT NULL,
     seconds REAL NOT NULL,
     enrolled_at TEXT NOT NULL,
     model TEXT NOT NULL,
     numbers BLOB NOT NULL,
     UNIQUE (recording_id, speaker)
   ) STRICT;
   CREATE INDEX enrollments_by_profile ON enrollments(profile);`,
];

export type { Db };

export function voicesPath(dataFolder: string): string {
  return join(dataFolder, 'voices.sqlite');
}

/**
 * Opens the profiles of a data folder, creating and migrating the file.
 * @throws ColloquyError `store_newer`, `store_damaged`, `store_unusable`, `disk_full`.
 */
export function openVoices(dataFolder: string): Db {
  const path = voicesPath(dataFolder);
  keepPrivate(dataFolder, path);
  const db = openSqlite(path, migrations, 'voices then have to be enrolled again');
  db.pragma('secure_delete = ON');
  return db;
}

/** Before SQLite writes: it gives its log the rights that the file has. */
function keepPrivate(dataFolder: string, path: string): void {
  mkdirSync(dataFolder, { recursive: true });
  if (!existsSync(path)) closeSync(openSync(path, 'a', 0o600));
  else chmodSync(path, 0o600);
}

/** After something was deleted: the file is written anew without it, and the log that still has it is cut off. */
export function overwriteDeleted(db: Db): void {
  db.exec('VACUUM');
  db.pragma('wal_checkpoint(TRUNCATE)');
}
