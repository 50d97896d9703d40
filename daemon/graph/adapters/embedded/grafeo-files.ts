/** Opening the files of the embedded graph: one process at a time may write, several may read. */
import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import grafeo from '@grafeo-db/js';
import type { GrafeoDB } from '@grafeo-db/js';
import { systemErrorCode } from '../../../files/system-error.ts';
import { busy, damaged, isLocked } from './grafeo-failures.ts';
import { removeMark } from './mark-file.ts';

const LOCK_POLL_MS = 50;
/** A log that grows without end makes a large file, and a slow start after a crash. */
const CHECKPOINT_BYTES = 64 * 1024 ** 2;

export type OpenMode = 'read' | 'write';

export const graphPath = (folder: string): string => join(folder, 'graph.grafeo');

/**
 * Opens for reading (several processes may, and the engine refuses every write) or writing (makes the graph when there is none).
 * @throws ColloquyError `graph_busy` after `lockWaitMs`; `store_damaged`, and then the graph counts as none.
 */
export async function openGrafeo(folder: string, mode: OpenMode, lockWaitMs: number): Promise<GrafeoDB> {
  const path = graphPath(folder);
  const giveUpAt = performance.now() + lockWaitMs;
  for (;;) {
    try {
      return mode === 'read' ? grafeo.GrafeoDB.openReadOnly(path) : openToWrite(path);
    } catch (error) {
      if (!isLocked(error)) {
        await removeMark(folder);
        throw damaged(folder, error);
      }
      if (performance.now() >= giveUpAt) throw busy(folder, lockWaitMs);
      await sleep(LOCK_POLL_MS);
    }
  }
}

function openToWrite(path: string): GrafeoDB {
  const database = grafeo.GrafeoDB.create(path);
  database.setCheckpointTriggers({ walBytes: CHECKPOINT_BYTES });
  return database;
}

/** A graph in memory with nothing in it: what can be read before a graph was ever made. */
export function openEmpty(): GrafeoDB {
  return grafeo.GrafeoDB.create();
}

/** Removes the graph with its log, and nothing else that may be in the folder. */
export async function removeGraphFiles(folder: string): Promise<void> {
  const names = await readdir(folder).catch((error: unknown) => {
    if (systemErrorCode(error) === 'ENOENT') return [];
    throw error;
  });
  for (const name of names.filter((candidate) => candidate.startsWith('graph.grafeo'))) await rm(join(folder, name), { recursive: true, force: true });
}
