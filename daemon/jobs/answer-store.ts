/** What a language model answered, under the hash of all that the answer depends on; and which destinations the user was told of. */
import type { Db } from '../files/open-sqlite.ts';
import { stageKey } from './stage-store.ts';

export interface AnswerStore {
  /** Undefined for what is not there. The order of the keys of `parts` does not matter. */
  get(recordingId: string, parts: Readonly<Record<string, unknown>>): unknown;
  put(recordingId: string, parts: Readonly<Record<string, unknown>>, value: unknown): void;
  /** True the first time that it is asked for this destination, in the life of the data folder. */
  isFirstUse(destination: string): boolean;
}

export function createAnswerStore(db: Db, now: () => Date): AnswerStore {
  const select = db.prepare<[string, string], { value: string }>('SELECT value FROM answers WHERE recording_id = ? AND key = ?');
  const insert = db.prepare('INSERT OR REPLACE INTO answers (recording_id, key, value, created_at) VALUES (?, ?, ?, ?)');
  const tell = db.prepare('INSERT OR IGNORE INTO destinations (destination, told_at) VALUES (?, ?)');
  return {
    get: (recordingId, parts) => {
      const row = select.get(recordingId, stageKey(parts));
      return row === undefined ? undefined : (JSON.parse(row.value) as unknown);
    },
    put: (recordingId, parts, value) => {
      insert.run(recordingId, stageKey(parts), JSON.stringify(value), now().toISOString());
    },
    isFirstUse: (destination) => tell.run(destination, now().toISOString()).changes === 1,
  };
}
