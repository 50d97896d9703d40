/** Whether anything is to be settled or loaded: asked before every read, so it is one look at indexes, without a lock. */
import type { Db } from '../facts/database.ts';

/** The answer is of now: another process may settle, load and contribute. */
export function createNewsCheck(db: Db, storeName: string): () => boolean {
  const meta = (key: string): string => `(SELECT value FROM facts_meta WHERE key = '${key}')`;
  const isBehind = (of: string): string => `coalesce(${meta(`${of}_revision`)}, '0') IS NOT ${meta(`${of}_settled`)}`;
  const ofStore = (table: string): string => `EXISTS (SELECT 1 FROM ${table} WHERE store = (SELECT id FROM stores WHERE name = @storeName))`;
  const hasNews = db
    .prepare<[{ storeName: string }], number>(
      `SELECT ${isBehind('people')} OR ${isBehind('projects')} OR EXISTS (SELECT 1 FROM refs WHERE stale = 1) OR ${ofStore('pending_nodes')} OR ${ofStore('pending_relationships')}`,
    )
    .pluck();
  return () => hasNews.get({ storeName }) === 1;
}
