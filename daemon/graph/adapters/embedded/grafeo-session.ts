/**
 * The graph, open for as long as somebody works with it: opened at the first call, closed when nothing was asked for `idleMs`, or between two
 * calls when another process wants it. One call at a time.
 *
 * A large graph takes most of a second to open. So a call that only reads opens it to write as well, and the change that follows finds it open.
 */
import { existsSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { graphPath, openEmpty, openGrafeo, type OpenGraph, type OpenMode } from './grafeo-files.ts';
import { isWanted, YIELD_MS } from './wanted-file.ts';
import { warmUp } from './warm-up.ts';

export interface SessionOptions {
  readonly folder: string;
  readonly lockWaitMs: number;
  readonly idleMs: number;
  /** A call that reads opens the graph for reading alone, which other processes can do at the same time. */
  readonly sharesReads: boolean;
}

export interface GrafeoSession {
  /** What is opened for `read` may be open to write all the same. */
  use<Result>(mode: OpenMode, work: (open: OpenGraph) => Promise<Result>): Promise<Result>;
  /** Waits for the call that runs. */
  close(): Promise<void>;
  readonly isBusy: boolean;
}

/** How often it is looked whether another process waits. */
const LOOK_MS = 50;
/** After so long without a call, what was written goes from the log into the graph's file: a process that is killed leaves less to do again. */
const CHECKPOINT_MS = 1000;

export function createGrafeoSession(options: SessionOptions): GrafeoSession {
  const { folder, idleMs } = options;
  const handle = createHandle(options);
  let last: Promise<unknown> = Promise.resolve();
  let running = 0;
  let quietSince = 0;
  let watch: NodeJS.Timeout | undefined;

  function look(): void {
    const quietMs = performance.now() - quietSince;
    if (quietMs >= idleMs || isWanted(folder)) handle.shut();
    else if (quietMs >= CHECKPOINT_MS) handle.checkpoint();
    rest();
  }
  function rest(): void {
    if (handle.isCold) void inTurn(handle.warmUp);
    else if (handle.isOpen) watch = setTimeout(look, Math.min(LOOK_MS, idleMs));
  }
  async function inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
    running += 1;
    clearTimeout(watch);
    const turn = last.then(work, work);
    last = turn;
    try {
      return await turn;
    } finally {
      running -= 1;
      quietSince = performance.now();
      if (running === 0) rest();
    }
  }
  return {
    use: (mode, work) => inTurn(async () => work(await handle.openFor(mode))),
    close: async () => {
      await inTurn(() => {
        handle.shut();
        return Promise.resolve();
      });
      clearTimeout(watch);
    },
    get isBusy() {
      return running > 0;
    },
  };
}

/** The one handle on the graph, open or not. */
function createHandle({ folder, lockWaitMs, idleMs, sharesReads }: SessionOptions) {
  let open: OpenGraph | null = null;
  let isWritten = false;
  let isCold = false;
  function shut(): void {
    const closing = open;
    open = null;
    isWritten = false;
    isCold = false;
    closing?.database.close();
  }
  async function opened(mode: OpenMode): Promise<OpenGraph> {
    if (open !== null && isWanted(folder)) {
      shut();
      await sleep(YIELD_MS);
    }
    if (open !== null && (mode === 'read' || open.mode === 'write')) return open;
    shut();
    // A graph that was never made is empty to a reader, and stays unmade.
    if (mode === 'read' && !existsSync(graphPath(folder))) return openEmpty();
    open = await openGrafeo(folder, mode === 'write' ? ['write'] : sharesReads ? ['read'] : ['write', 'read'], lockWaitMs);
    isCold = open.mode === 'write' && idleMs > 0;
    return open;
  }
  return {
    shut,
    openFor: async (mode: OpenMode): Promise<OpenGraph> => {
      const ready = await opened(mode);
      if (mode === 'write') [isWritten, isCold] = [true, false];
      return ready;
    },
    /** Into the graph's file goes what was written. */
    checkpoint: (): void => {
      if (isWritten) open?.database.walCheckpoint();
      isWritten = false;
    },
    warmUp: async (): Promise<void> => {
      isCold = false;
      // What is wrong with the graph, the next call finds and says.
      if (open !== null) await warmUp(open.database).catch(shut);
    },
    get isOpen() {
      return open !== null;
    },
    /** Opened to write, and not written to yet. */
    get isCold() {
      return isCold;
    },
  };
}
