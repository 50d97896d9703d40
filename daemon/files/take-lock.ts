/** Locks between processes: the operating system's, on a SQLite file of their own, so that a killed process leaves none behind. */
import Database from 'better-sqlite3';
import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { asStoreFailure } from './sqlite-failure.ts';
import { systemErrorCode } from './system-error.ts';

export interface Lock {
  release(): void;
}

/** What this process holds. A handle that nothing refers to is closed by the garbage collector, and its lock with it. */
const held = new Set<Database.Database>();

/**
 * Null when another process holds it. Held until `release`, or until the process ends in any way.
 * @throws ColloquyError `store_unusable` where no lock can be written, `disk_full`.
 */
export function takeLock(path: string): Lock | null {
  let lock: Database.Database | null = null;
  try {
    mkdirSync(dirname(path), { recursive: true });
    lock = new Database(path, { timeout: 0 });
    lock.pragma('journal_mode = DELETE');
    lock.exec('BEGIN EXCLUSIVE');
  } catch (error) {
    lock?.close();
    if (systemErrorCode(error)?.startsWith('SQLITE_BUSY') !== true) throw asStoreFailure(error, path, 'a lock holds nothing that is needed later');
    return null;
  }
  const taken = lock;
  held.add(taken);
  return {
    release: () => {
      held.delete(taken);
      taken.close();
    },
  };
}

/** Waits until it is free; null when it is not free in time. */
export async function waitForLock(path: string, waitMs: number, signal?: AbortSignal): Promise<Lock | null> {
  const until = performance.now() + waitMs;
  for (;;) {
    signal?.throwIfAborted();
    const lock = takeLock(path);
    if (lock !== null || performance.now() > until) return lock;
    await setTimeout(25, undefined, { signal });
  }
}
