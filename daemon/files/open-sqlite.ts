/** A SQLite file of ours: durable, migrated, and with a clear failure when it cannot be used. */
import Database from 'better-sqlite3';
import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { fail } from '#schemas/failure';
import { systemErrorCode } from './system-error.ts';

export type Db = Database.Database;

/**
 * Opens a file, creating and migrating it. Write-ahead log with `synchronous = FULL`: what a call has returned survives kill −9 and power loss.
 * @param migrations One entry per schema version; each takes the file from the version before it. Never edited once released.
 * @param withoutIt What happens when the user moves a damaged file away, as the end of a sentence.
 * @throws ColloquyError `store_newer` for a file of a newer version, `store_damaged` when SQLite cannot read it, `disk_full`.
 */
export function openSqlite(path: string, migrations: readonly string[], withoutIt: string): Db {
  try {
    mkdirSync(dirname(path), { recursive: true });
    const db = new Database(path, { timeout: 10_000 });
    db.pragma('journal_mode = WAL');
    db.pragma('synchronous = FULL');
    db.pragma('foreign_keys = ON');
    migrate(db, path, migrations);
    return db;
  } catch (error) {
    throw asStoreFailure(error, path, withoutIt);
  }
}

function migrate(db: Db, path: string, migrations: readonly string[]): void {
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

function asStoreFailure(error: unknown, path: string, withoutIt: string): unknown {
  const code = systemErrorCode(error);
  if (code === 'SQLITE_CORRUPT' || code === 'SQLITE_NOTADB') {
    return fail(
      'store_damaged',
      {
        effect: 'Nothing was started; recordings and notes are untouched.',
        cause: `${path} is not a readable SQLite database.`,
        tip: `Move the file away and start again: ${withoutIt}.`,
      },
      { cause: error },
    );
  }
  if (code === 'SQLITE_FULL') {
    return fail('disk_full', { effect: 'Nothing was stored.', cause: `The disk of ${path} is full.`, tip: 'Free some space and start again.' }, { cause: error });
  }
  return error;
}
