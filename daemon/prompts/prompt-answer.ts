/** What came of a prompt block. */
import { z } from 'zod';
import { claimSchema, droppedClaimSchema } from './verification/claim.ts';

/** Why the block's own fallback stands in the note instead of claims. */
export const fallbackReasonSchema = z.strictObject({
  /** A failure's code, or `nothing_verified`: the model answered, and nothing of it could be proved. */
  code: z.string(),
  words: z.string(),
});

export const promptAnswerSchema = z.strictObject({
  /** As the template has it: what the note finds the answer by. */
  instruction: z.string(),
  /** The language model's id. */
  model: z.string(),
  /** Each was found in the segments that it cites. */
  claims: z.array(claimSchema),
  dropped: z.array(droppedClaimSchema),
  /** Null when there are claims. */
  fallback: fallbackReasonSchema.nullable(),
});
export type PromptAnswer = z.infer<typeof promptAnswerSchema>;
