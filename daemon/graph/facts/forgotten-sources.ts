/**
 * What the user took out of the graph. It is the user's word, so it is kept with the facts and outlives a rebuild: what the daemon, a
 * rerun or a new name of the file would bring back by itself stays out, and only who asks for the recording by name gets it back.
 */
import type { Db } from './database.ts';

export interface ForgottenSources {
  has(source: string): boolean;
  add(source: string): void;
  /** The user wants it again. */
  takeBack(source: string): void;
}

export function createForgottenSources(db: Db, now: () => Date): ForgottenSources {
  const select = db.prepare<[string], { found: number }>('SELECT 1 AS found FROM forgotten_sources WHERE source = ?');
  const insert = db.prepare('INSERT OR IGNORE INTO forgotten_sources (source, said_at) VALUES (?, ?)');
  const remove = db.prepare('DELETE FROM forgotten_sources WHERE source = ?');
  return {
    has: (source) => select.get(source) !== undefined,
    add: (source) => void insert.run(source, now().toISOString()),
    takeBack: (source) => void remove.run(source),
  };
}
