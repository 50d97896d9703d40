/** A recording is a file that arrived; a meeting is what it recorded. */
import { z } from 'zod';

export const recordingIdSchema = z
  .string()
  .regex(/^[0-9a-f]{64}$/, 'a recording id is the SHA-256 of the file in lower-case hexadecimal')
  .brand<'RecordingId'>();
/** SHA-256 of the file's bytes: one recording under two names is one. */
export type RecordingId = z.infer<typeof recordingIdSchema>;

export const recordingSchema = z.strictObject({
  id: recordingIdSchema,
  /** Absolute path, as it was last seen. */
  path: z.string(),
  sizeBytes: z.int().nonnegative(),
  /** Time of last change of the file, ISO 8601, UTC. */
  modifiedAt: z.iso.datetime(),
});
export type Recording = z.infer<typeof recordingSchema>;

export const meetingSchema = z.strictObject({
  recordingId: recordingIdSchema,
  /** From the file name without its date, else from the file's tags. */
  title: z.string().min(1),
  /** Local time of the meeting with offset: `2026-11-20T09:30:00+01:00`. */
  startedAt: z.iso.datetime({ offset: true }),
  /** Where `startedAt` was read, from the surest to the least sure. `modified` counts back from the last write. */
  startedAtSource: z.enum(['file_name', 'metadata', 'modified']),
  durationSeconds: z.number().nonnegative(),
});
export type Meeting = z.infer<typeof meetingSchema>;
