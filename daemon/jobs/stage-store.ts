/** Outputs of stages, each under the hash of everything that it depends on. */
import { createHash } from 'node:crypto';
import type { StageName } from '#schemas/job';
import type { RecordingId } from '#schemas/recording';
import { canonicalJson } from '../files/canonical-json.ts';
import type { Db } from '../files/open-sqlite.ts';

/** A SHA-256 in hexadecimal over a stage's name, version, inputs and options. */
export type StageKey = string & { readonly __brand: 'StageKey' };

/** The key changes exactly when one of the parts does. Parts are plain values; the order of object keys does not matter. */
export function stageKey(parts: Readonly<Record<string, unknown>>): StageKey {
  return createHash('sha256').update(canonicalJson(parts)).digest('hex') as StageKey;
}

export interface StageStore {
  get(recordingId: RecordingId, stage: StageName, key: StageKey): unknown;
  /** The output that was stored last, under whatever key; undefined when there is none. */
  latest(recordingId: RecordingId, stage: StageName): { readonly key: StageKey; readonly value: unknown } | undefined;
  put(recordingId: RecordingId, stage: StageName, key: StageKey, value: unknown, ms: number): void;
}

/** Keeps, for each recording and stage, the last outputs under different keys; `get` is undefined for what is not there. */
export function createStageStore(db: Db, now: () => Date): StageStore {
  const select = db.prepare<[string, string, string], { value: string }>(
    'SELECT value FROM stage_outputs WHERE recording_id = ? AND stage = ? AND key = ?',
  );
  const selectLatest = db.prepare<[string, string], { key: string; value: string }>(
    'SELECT key, value FROM stage_outputs WHERE recording_id = ? AND stage = ? ORDER BY created_at DESC, rowid DESC LIMIT 1',
  );
  const insert = db.prepare(
    'INSERT OR REPLACE INTO stage_outputs (recording_id, stage, key, value, ms, created_at) VALUES (?, ?, ?, ?, ?, ?)',
  );
  return {
    get: (recordingId, stage, key) => {
      const row = select.get(recordingId, stage, key);
      return row === undefined ? undefined : (JSON.parse(row.value) as unknown);
    },
    latest: (recordingId, stage) => {
      const row = selectLatest.get(recordingId, stage);
      return row === undefined ? undefined : { key: row.key as StageKey, value: JSON.parse(row.value) as unknown };
    },
    put: (recordingId, stage, key, value, ms) => {
      insert.run(recordingId, stage, key, JSON.stringify(value), ms, now().toISOString());
    },
  };
}
