/**
 * Work that follows what is new, beside everything else: it runs once at a time, and once more when something came meanwhile. What
 * fails leaves everything as it was; it is tried again after a while, and at the latest when something else comes.
 */
import { type Failure, toFailure } from '#schemas/failure';

export interface BackgroundWork {
  /** There is something to do. */
  wake(): void;
  /** Null while nothing went wrong the last time. */
  trouble(): Failure | null;
  /** Resolves when nothing runs. */
  idle(): Promise<void>;
  stop(): Promise<void>;
}

export interface BackgroundWorkParts {
  readonly work: (signal: AbortSignal) => Promise<unknown>;
  /** Said once per kind of trouble, until the work succeeds. */
  readonly onTrouble: (failure: Failure) => void;
  /** Before the first new attempt; doubles each time, up to 32 times as long. Default 30,000. */
  readonly retryMs?: number;
}

export function createBackgroundWork({ work, onTrouble, retryMs = 30_000 }: BackgroundWorkParts): BackgroundWork {
  const stopping = new AbortController();
  let running: Promise<void> | null = null;
  let isWanted = false;
  let trouble: Failure | null = null;
  let failures = 0;
  let retry: NodeJS.Timeout | null = null;

  const workOnce = async (): Promise<void> => {
    try {
      await work(stopping.signal);
      [trouble, failures] = [null, 0];
    } catch (error) {
      if (stopping.signal.aborted) return;
      const failure = toFailure(error);
      if (trouble?.code !== failure.code) onTrouble(failure);
      trouble = failure;
      retry = setTimeout(wake, retryMs * 2 ** Math.min(failures, 5)).unref();
      failures += 1;
    }
  };
  const run = async (): Promise<void> => {
    while (isWanted && !stopping.signal.aborted) {
      isWanted = false;
      await workOnce();
    }
    running = null;
  };
  const wake = (): void => {
    if (retry !== null) clearTimeout(retry);
    retry = null;
    isWanted = true;
    running ??= run();
  };
  return {
    wake,
    trouble: () => trouble,
    idle: async () => {
      await running;
    },
    stop: async () => {
      stopping.abort();
      if (retry !== null) clearTimeout(retry);
      await running;
    },
  };
}
