/**
 * Works a queue off: claims the job that waits longest, runs it, stores how it ended, goes on.
 * One broken recording never stops the rest.
 */
import PQueue from 'p-queue';
import { toFailure, type Failure } from '#schemas/failure';
import type { Job } from '#schemas/job';
import type { JobQueue } from './job-queue.ts';

export interface WorkOptions {
  readonly queue: JobQueue;
  /** Makes the note of a recording; answers where it is. */
  readonly run: (job: Job, signal: AbortSignal) => Promise<{ readonly notePath: string }>;
  readonly onFailed: (job: Job, failure: Failure) => void;
  readonly concurrency: number;
}

export interface Work {
  /** Says that there may be something to do. */
  wake(): void;
  /** Resolves when nothing waits or runs. */
  idle(): Promise<void>;
  /** Stops what runs and gives it back to the queue. */
  stop(): Promise<void>;
}

export function startWork({ queue, run, onFailed, concurrency }: WorkOptions): Work {
  const slots = new PQueue({ concurrency });
  const stopping = new AbortController();

  async function workOff(): Promise<void> {
    while (!stopping.signal.aborted) {
      const job = await queue.claimNext();
      if (job === null) return;
      await runOne(job);
    }
  }

  async function runOne(job: Job): Promise<void> {
    try {
      const { notePath } = await run(job, stopping.signal);
      await queue.finish(job.recordingId, notePath);
    } catch (error) {
      if (stopping.signal.aborted) {
        await queue.release(job.recordingId);
        return;
      }
      const failure = toFailure(error);
      await queue.fail(job.recordingId, failure);
      onFailed(job, failure);
    }
  }

  return {
    wake: () => {
      // One pass too many finds nothing and ends; one too few would leave a job waiting.
      if (slots.size < concurrency) void slots.add(workOff);
    },
    idle: () => slots.onIdle(),
    stop: async () => {
      stopping.abort();
      await slots.onIdle();
    },
  };
}
