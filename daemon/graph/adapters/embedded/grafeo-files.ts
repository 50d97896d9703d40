/** Opening the files of the embedded graph: one process at a time may write, several may read. */
import { mkdir, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import grafeo from '@grafeo-db/js';
import type { GrafeoDB } from '@grafeo-db/js';
import { asStoreFailure } from '../../../files/sqlite-failure.ts';
import { systemErrorCode } from '../../../files/system-error.ts';
import { busy, damaged, isLocked } from './grafeo-failures.ts';
import { removeMark } from './mark-file.ts';
import { noLongerWanted, sayWanted, WAIT_POLL_MS } from './wanted-file.ts';

/** A log that grows without end makes a large file, and a slow start after a crash. */
const CHECKPOINT_BYTES = 64 * 1024 ** 2;

export type OpenMode = 'read' | 'write';

export const graphPath = (folder: string): string => join(folder, 'graph.grafeo');

/** @throws ColloquyError `store_unusable` where something else is in its place, or nothing may be written. */
export async function makeFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder, { recursive: true });
  } catch (error) {
    throw asStoreFailure(error, graphPath(folder), 'the graph is made anew from the facts');
  }
}

/** A graph that is open, and for what. */
export interface OpenGraph {
  readonly mode: OpenMode;
  readonly database: GrafeoDB;
}

/**
 * Opens for reading (several processes may, and the engine refuses every write) or writing (makes the graph when there is none). While another process
 * holds it, says that it is wanted.
 * @param modes In the order in which they are tried.
 * @throws ColloquyError `graph_busy` after `lockWaitMs`; `store_damaged`, and then the graph counts as none.
 */
export async function openGrafeo(folder: string, modes: readonly OpenMode[], lockWaitMs: number): Promise<OpenGraph> {
  const giveUpAt = performance.now() + lockWaitMs;
  for (let hasWaited = false; ; hasWaited = true) {
    const open = await openUnlessLocked(folder, modes);
    if (open !== null) {
      if (hasWaited) await noLongerWanted(folder);
      return open;
    }
    if (performance.now() >= giveUpAt) throw busy(folder, lockWaitMs);
    await sayWanted(folder);
    await sleep(WAIT_POLL_MS);
  }
}

/** Null while another process has it open for something else. */
async function openUnlessLocked(folder: string, modes: readonly OpenMode[]): Promise<OpenGraph | null> {
  const path = graphPath(folder);
  for (const mode of modes) {
    try {
      return { mode, database: mode === 'read' ? grafeo.GrafeoDB.openReadOnly(path) : openToWrite(path) };
    } catch (error) {
      if (isLocked(error)) continue;
      await removeMark(folder);
      throw damaged(folder, error);
    }
  }
  return null;
}

function openToWrite(path: string): GrafeoDB {
  const database = grafeo.GrafeoDB.create(path);
  database.setCheckpointTriggers({ walBytes: CHECKPOINT_BYTES });
  return database;
}

/** A graph in memory with nothing in it: what can be read before a graph was ever made. */
export function openEmpty(): OpenGraph {
  return { mode: 'write', database: grafeo.GrafeoDB.create() };
}

/**
 * Removes the graph with its log, and nothing else that may be in the folder. Its file goes before the lock on it does: nobody opens what goes away.
 * @param held The graph, open to write; closed afterwards.
 */
export async function removeGraphFiles(folder: string, held: OpenGraph | null): Promise<void> {
  try {
    await rm(graphPath(folder), { force: true });
  } catch (error) {
    // Windows removes no open file; there it goes right after.
    if (systemErrorCode(error) !== 'EBUSY' && systemErrorCode(error) !== 'EPERM') throw error;
  }
  held?.database.close();
  const names = await readdir(folder);
  for (const name of names.filter((candidate) => candidate.startsWith('graph.grafeo'))) await rm(join(folder, name), { recursive: true, force: true });
}
