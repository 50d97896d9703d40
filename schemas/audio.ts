/** Decoded audio: 16 kHz samples in a file, read by the window so that memory does not grow with length. */
import { z } from 'zod';

/** The one sample rate behind the decoder. Every speech model here takes it. */
export const SAMPLE_RATE_HZ = 16_000;

/** Samples never travel without their rate. Values in −1 … 1, mono. */
export interface Samples {
  readonly sampleRate: number;
  readonly values: Float32Array;
}

/** Random access to a decoded recording. */
export interface AudioSource {
  readonly sampleRate: number;
  readonly sampleCount: number;
  /** `count` samples from `start`; fewer at the end, none behind it. */
  read(start: number, count: number): Promise<Samples>;
  /** Of a call, each side by itself, without what leaks into it from the other one; as long as the whole, which is their mix. */
  readonly channels?: readonly AudioSource[] | undefined;
}

export const audioSummarySchema = z.strictObject({
  /** Length of the decoded audio. */
  durationSeconds: z.number().nonnegative(),
  sampleRate: z.literal(SAMPLE_RATE_HZ),
  sampleCount: z.int().nonnegative(),
  /** What the file was: `mp4/aac`, `wav/pcm_s24le`. For people and logs. */
  format: z.string(),
  /** Which decoder was used: `embedded` or `ffmpeg`. */
  decoder: z.string(),
  /** `separate`: two sides of a call, each heard for itself. */
  channels: z.enum(['mixed', 'separate']),
  /** Root mean square and peak of the whole recording, in dB relative to full scale; null when all samples are zero. */
  rmsDbfs: z.number().nullable(),
  peakDbfs: z.number().nullable(),
  /** What the file says of itself. */
  tags: z.strictObject({ title: z.string().nullable(), recordedAt: z.iso.datetime({ offset: true }).nullable() }),
});
export type AudioSummary = z.infer<typeof audioSummarySchema>;
