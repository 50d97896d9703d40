/** A SQLite file of ours: durable, migrated, and with a clear failure when it cannot be used. */
import Database from 'better-sqlite3';
import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { fail } from '#schemas/failure';
import { asStoreFailure } from './sqlite-failure.ts';

export type Db = Database.Database;

/**
 * Opens a file, creating and migrating it. Write-ahead log with `synchronous = FULL`: what a call has returned survives kill −9 and power loss.
 * @param migrations One entry per schema version; each takes the file from the version before it. Never edited once released.
 * @param withoutIt What happens when the user moves a damaged file away, as the end of a sentence.
 * @throws ColloquyError `store_newer` for a file of a newer version, `store_damaged` when SQLite cannot read it, `store_unusable` when it
 * cannot be opened or written to, `disk_full`.
 */
export function openSqlite(path: string, migrations: readonly string[], withoutIt: string): Db {
  let db: Db | null = null;
  try {
    mkdirSync(dirname(path), { recursive: true });
    db = new Database(path, { timeout: 10_000 });
    // Before anything is set: a file of a newer version stays as it is, to the byte.
    versionOf(db, path, migrations.length);
    db.pragma('journal_mode = WAL');
    db.pragma('synchronous = FULL');
    // A table is remade under its name without its rows taking those along that refer to them.
    db.pragma('foreign_keys = OFF');
    migrate(db, path, migrations);
    db.pragma('foreign_keys = ON');
    return db;
  } catch (error) {
    db?.close();
    throw asStoreFailure(error, path, withoutIt);
  }
}

function migrate(db: Db, path: string, migrations: readonly string[]): void {
  db.transaction(() => {
    const version = versionOf(db, path, migrations.length);
    for (const statements of migrations.slice(version)) db.exec(statements);
    db.pragma(`user_version = ${migrations.length}`);
  }).immediate();
}

/** @throws ColloquyError `store_newer`. */
function versionOf(db: Db, path: string, known: number): number {
  const version = db.pragma('user_version', { simple: true }) as number;
  if (version <= known) return version;
  throw fail('store_newer', {
    effect: 'Nothing was started; the data folder is untouched.',
    cause: `${path} was written by a newer Colloquy (schema ${version}, this one knows ${known}).`,
    tip: 'Update Colloquy, or name another data folder in the config.',
  });
}
