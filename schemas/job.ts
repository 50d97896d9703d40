/** The queue's words: a job is one recording on its way through the spine. */
import { z } from 'zod';
import { failureSchema } from '#schemas/failure';
import { recordingIdSchema } from '#schemas/recording';

/** The spine's stages, in order. The same words name rooms, tables, progress events and benchmark columns. `voices` is passed over while nobody is enrolled. */
export const stageNames = ['audio', 'segments', 'transcript', 'voices', 'minutes', 'notes', 'graph'] as const;
export const stageNameSchema = z.enum(stageNames);
export type StageName = z.infer<typeof stageNameSchema>;

export const stageRunSchema = z.strictObject({
  name: stageNameSchema,
  /** Wall time of this run; of a cached stage the time it took to look it up. */
  ms: z.number().nonnegative(),
  cached: z.boolean(),
});
export type StageRun = z.infer<typeof stageRunSchema>;

export const jobStateSchema = z.enum(['waiting', 'running', 'done', 'failed']);
export type JobState = z.infer<typeof jobStateSchema>;

export const jobSchema = z.strictObject({
  recordingId: recordingIdSchema,
  path: z.string(),
  state: jobStateSchema,
  attempts: z.int().nonnegative(),
  notePath: z.string().nullable(),
  failure: failureSchema.nullable(),
  /** ISO 8601, UTC. */
  updatedAt: z.iso.datetime(),
});
export type Job = z.infer<typeof jobSchema>;

/** One event per step of the work, for progress bars, logs and (later) sockets. */
export interface StageProgress {
  readonly recordingId: string;
  readonly stage: StageName;
  /** 0 … 1. */
  readonly fraction: number;
}
