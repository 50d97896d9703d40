/** Who speaks when: the result of diarization, before any word is known. */
import { z } from 'zod';

/** `S1`, `S2`, … in the order of first speech. A voice in one recording, not yet a person. */
export const speakerLabelSchema = z.string().min(1);

export const speechTurnSchema = z.strictObject({
  startSeconds: z.number().nonnegative(),
  endSeconds: z.number().nonnegative(),
  speaker: speakerLabelSchema,
});
export type SpeechTurn = z.infer<typeof speechTurnSchema>;

export const diarizationSchema = z.strictObject({
  /** Sorted by start, then end. Turns of different speakers may overlap. */
  turns: z.array(speechTurnSchema),
  /** Stretches with voice, of anyone, sorted, not overlapping. */
  regions: z.array(z.strictObject({ startSeconds: z.number(), endSeconds: z.number() })),
  /** `segmentation` (powerset windows) or `regions` (voice activity alone, when that model is absent). */
  method: z.enum(['segmentation', 'regions']),
});
export type Diarization = z.infer<typeof diarizationSchema>;
