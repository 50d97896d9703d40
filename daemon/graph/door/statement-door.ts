/**
 * The door for statements that somebody wrote by hand: none of them comes to a store that Neo4j's own grammar does not know to read only. In a thread,
 * so that a statement which takes long to parse, or much memory, is ended and keeps nothing else waiting.
 */
import { Worker } from 'node:worker_threads';
import PQueue from 'p-queue';
import { fail, type ColloquyError } from '#schemas/failure';
import { stopped } from '../cypher/failures.ts';
import { createCalls, type Calls } from '../../processes/calls.ts';
import type { ReadLimits } from '../graph-store.ts';

export interface StatementDoor {
  /**
   * @throws ColloquyError `graph_statement_refused` for what does more than read, `graph_statement_invalid` for what is no Cypher of Neo4j 5,
   * `graph_timed_out` when it could not be parsed within time or memory, `stopped`.
   */
  check(statement: string, limits?: Pick<ReadLimits, 'timeoutMs' | 'signal'>): Promise<void>;
  close(): Promise<void>;
}

export interface StatementDoorOptions {
  /** Default 10,000: how long one statement may be parsed. */
  readonly parseMs?: number;
  /** Default 2,000: how long it may then take to put it in other words, which a store does once more on the thread that asks. */
  readonly wordingMs?: number;
  /** Default 512: how much the grammar and a statement's tree may take; the grammar alone takes about 60. */
  readonly maxMemoryMegabytes?: number;
  /** Default 30,000: how long the thread lives after the last statement. */
  readonly idleMs?: number;
}

interface DoorThread {
  call: Calls['call'];
  end(why: ColloquyError): void;
}

export function createStatementDoor({ parseMs = 10_000, wordingMs = 2_000, maxMemoryMegabytes = 512, idleMs = 30_000 }: StatementDoorOptions = {}): StatementDoor {
  // One at a time: who is ended takes no other with it, and waiting counts as no work.
  const turns = new PQueue({ concurrency: 1 });
  let thread: DoorThread | null = null;
  let idle: NodeJS.Timeout | undefined;

  function start(): DoorThread {
    const started = startThread(maxMemoryMegabytes, () => {
      if (thread === started) thread = null;
    });
    return started;
  }
  function end(why: ColloquyError): void {
    thread?.end(why);
    thread = null;
  }
  async function check(statement: string, { timeoutMs = parseMs, signal }: Pick<ReadLimits, 'timeoutMs' | 'signal'>): Promise<void> {
    if (signal?.aborted === true) throw stopped();
    clearTimeout(idle);
    thread ??= start();
    let timer: NodeJS.Timeout | undefined;
    const onAbort = (): void => {
      end(stopped());
    };
    const onProgress = (work: unknown): void => {
      clearTimeout(timer);
      const mostMs = work === 'parsing' ? Math.min(timeoutMs, parseMs) : wordingMs;
      timer = setTimeout(() => {
        end(tooLarge(`It took more than ${mostMs / 1000} seconds ${work === 'parsing' ? 'to parse' : 'to put in the words of a store'}.`));
      }, mostMs);
    };
    signal?.addEventListener('abort', onAbort, { once: true });
    try {
      await thread.call('check', statement, { onProgress });
    } finally {
      clearTimeout(timer);
      signal?.removeEventListener('abort', onAbort);
      idle = setTimeout(() => {
        end(stopped());
      }, idleMs).unref();
    }
  }
  return {
    check: (statement, limits = {}) => turns.add(() => check(statement, limits)),
    close: async () => {
      await turns.onIdle();
      clearTimeout(idle);
      end(stopped());
    },
  };
}

function startThread(maxOldGenerationSizeMb: number, onExit: () => void): DoorThread {
  const worker = new Worker(new URL('./door-thread.ts', import.meta.url), { resourceLimits: { maxOldGenerationSizeMb } });
  const calls = createCalls((message) => {
    worker.postMessage(message);
  }, {});
  worker.unref();
  worker.on('message', (message) => {
    calls.receive(message);
  });
  worker.on('error', (error) => {
    onExit();
    calls.closed('code' in (error as object) && (error as NodeJS.ErrnoException).code === 'ERR_WORKER_OUT_OF_MEMORY' ? tooLarge('It took more memory to parse than it may.') : (error as Error));
  });
  worker.on('exit', (code) => {
    onExit();
    calls.closed(new Error(`The thread that parses statements ended with status ${code}.`));
  });
  return {
    // An idle thread does not keep the process alive; one that is at work does.
    call: async (...call) => {
      worker.ref();
      try {
        return await calls.call(...call);
      } finally {
        worker.unref();
      }
    },
    end: (why) => {
      calls.closed(why);
      void worker.terminate();
    },
  };
}

function tooLarge(cause: string): ColloquyError {
  return fail('graph_timed_out', { effect: 'The statement was not run.', cause, tip: 'Write it shorter, with fewer brackets inside each other; pass long lists and texts as parameters.' });
}
