/** Who speaks when: the result of diarization, before any word is known. */
import { z } from 'zod';

/** `S1`, `S2`, … in the order of first speech. A voice in one recording, not yet a person. */
export const speakerLabelSchema = z.string().min(1);

/** Nobody follows a meeting of more voices by ear either. */
export const MOST_SPEAKERS = 20;
const speakerCountSchema = z.int().min(1).max(MOST_SPEAKERS);

/** How many people speak, at least and at most; both the same when it is known. */
export const speakerBoundsSchema = z.strictObject({ min: speakerCountSchema, max: speakerCountSchema }).refine(({ min, max }) => min <= max, 'must have a min that is no more than its max');
export type SpeakerBounds = z.infer<typeof speakerBoundsSchema>;

/** `3`, or between `{min: 2, max: 4}`. */
export const knownSpeakersSchema = z.union([speakerCountSchema.transform((count): SpeakerBounds => ({ min: count, max: count })), speakerBoundsSchema], `must be a number from 1 to ${MOST_SPEAKERS}, or two of them: {min: 2, max: 4}`);

export const speechTurnSchema = z.strictObject({
  startSeconds: z.number().nonnegative(),
  endSeconds: z.number().nonnegative(),
  speaker: speakerLabelSchema,
  /** Which channel of a call it is heard on, from 0; absent where the channels are mixed. */
  channel: z.int().nonnegative().optional(),
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
