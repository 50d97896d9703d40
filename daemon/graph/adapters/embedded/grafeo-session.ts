/**
 * The graph, open for as long as somebody works with it: opened at the first call, closed when nothing was asked for `idleMs`, so that another
 * process gets its turn. One call at a time. A call that reads gets a handle that cannot write.
 */
import type { GrafeoDB } from '@grafeo-db/js';
import { existsSync } from 'node:fs';
import { graphPath, openEmpty, openGrafeo, type OpenMode } from './grafeo-files.ts';

export interface SessionOptions {
  readonly folder: string;
  readonly lockWaitMs: number;
  readonly idleMs: number;
}

export interface GrafeoSession {
  use<Result>(mode: OpenMode, work: (database: GrafeoDB) => Promise<Result>): Promise<Result>;
  /** Waits for the call that runs. */
  close(): Promise<void>;
  readonly isBusy: boolean;
}

export function createGrafeoSession({ folder, lockWaitMs, idleMs }: SessionOptions): GrafeoSession {
  let open: { mode: OpenMode; database: GrafeoDB } | null = null;
  let last: Promise<unknown> = Promise.resolve();
  let running = 0;
  let idle: NodeJS.Timeout | undefined;

  function shut(): void {
    const closing = open;
    open = null;
    closing?.database.close();
  }
  async function databaseFor(mode: OpenMode): Promise<GrafeoDB> {
    if (open?.mode === mode) return open.database;
    shut();
    const isThere = existsSync(graphPath(folder));
    // A graph that was never made is empty to a reader, and stays unmade.
    const database = mode === 'read' && !isThere ? openEmpty() : await openGrafeo(folder, mode, lockWaitMs);
    if (mode === 'write' || isThere) open = { mode, database };
    return database;
  }
  async function inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
    running += 1;
    clearTimeout(idle);
    const turn = last.then(work, work);
    last = turn;
    try {
      return await turn;
    } finally {
      running -= 1;
      if (running === 0) idle = setTimeout(shut, idleMs);
    }
  }
  return {
    use: (mode, work) => inTurn(async () => work(await databaseFor(mode))),
    close: async () => {
      await inTurn(() => {
        shut();
        return Promise.resolve();
      });
      clearTimeout(idle);
    },
    get isBusy() {
      return running > 0;
    },
  };
}
