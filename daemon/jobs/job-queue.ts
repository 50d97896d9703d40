/**
 * Port: job queue. Which recordings wait, run, are done or have failed.
 *
 * A job is *waiting* until it is claimed, *running* until it is finished, failed or released, and then *done* or *failed*.
 * A claim belongs to a process; the claim of a process that is gone is void, and `recover` makes the job wait again.
 *
 * Every adapter passes `job-queue.acceptance.ts`.
 */
import type { Failure } from '#schemas/failure';
import type { Job } from '#schemas/job';
import type { RecordingId } from '#schemas/recording';

export interface JobQueue {
  /**
   * Adds a recording at the end, or notes the path of one that is known. A known one waits again only when asked: `again: 'failed'` if it
   * has failed, `again: 'always'` also if it is done. One that runs is left alone.
   */
  add(recordingId: RecordingId, path: string, options?: { readonly again?: 'failed' | 'always' }): Promise<'added' | 'known'>;
  /** Claims the job that waits longest, or null. */
  claimNext(): Promise<Job | null>;
  /** Claims one job, whatever its state, unless a living process runs it: then null. */
  claim(recordingId: RecordingId): Promise<Job | null>;
  finish(recordingId: RecordingId, notePath: string): Promise<void>;
  fail(recordingId: RecordingId, failure: Failure): Promise<void>;
  /** Gives a claimed job back: it waits again, where it stood. */
  release(recordingId: RecordingId): Promise<void>;
  /** Makes the jobs of dead processes wait again; answers how many. */
  recover(): Promise<number>;
  /** All jobs, the oldest first. */
  list(): Promise<Job[]>;
}
