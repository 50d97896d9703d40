/**
 * The daemon's part in the index of what was said: what recordings and notes say is read when it changes, and given its vectors while no
 * recording is worked on, so that a question finds both ready.
 *
 * Reading takes milliseconds a meeting. Embedding takes seconds: it goes on in small batches, each kept when it is done, ends between two of
 * them when a recording comes, and goes on when the recording is done.
 */
import type { Failure } from '#schemas/failure';
import { createBackgroundWork } from '../jobs/background-work.ts';
import type { Retrieval } from '../retrieval/retrieval.ts';

export interface IndexKeeper {
  /** Recordings, and notes where it says so, may say something else. */
  wake(options: { readonly notes: boolean }): void;
  /** Nothing is embedded while this runs. */
  whileBusy<Value>(work: () => Promise<Value>): Promise<Value>;
  /** Resolves when all is read, and embedded or put off. */
  idle(): Promise<void>;
  /** Waits for one batch at most. */
  stop(): Promise<void>;
}

export interface IndexKeeperParts {
  readonly retrieval: () => Promise<Retrieval>;
  /** Said once per kind of trouble; what could not be done is tried again. */
  readonly onTrouble: (failure: Failure) => void;
}

export function keepIndex({ retrieval, onTrouble }: IndexKeeperParts): IndexKeeper {
  let areNotesNew = false;
  let busy = 0;
  let quiet = new AbortController();

  const embedding = createBackgroundWork({
    work: async (signal) => {
      if (busy > 0) return;
      await (await retrieval()).embedPending({ signal: AbortSignal.any([signal, quiet.signal]) });
    },
    onTrouble,
  });
  const readNotes = async (signal: AbortSignal): Promise<void> => {
    if (!areNotesNew) return;
    areNotesNew = false;
    try {
      await (await retrieval()).updateNotes({ signal });
    } catch (error) {
      areNotesNew = true;
      throw error;
    }
  };
  const reading = createBackgroundWork({
    work: async (signal) => {
      await (await retrieval()).update({ signal });
      embedding.wake();
      await readNotes(signal);
      embedding.wake();
    },
    onTrouble,
  });

  return {
    wake: ({ notes }) => {
      areNotesNew ||= notes;
      reading.wake();
    },
    whileBusy: async (work) => {
      busy += 1;
      quiet.abort();
      try {
        return await work();
      } finally {
        busy -= 1;
        if (busy === 0) {
          quiet = new AbortController();
          embedding.wake();
        }
      }
    },
    idle: async () => {
      await reading.idle();
      await embedding.idle();
    },
    stop: async () => {
      await Promise.all([reading.stop(), embedding.stop()]);
    },
  };
}
