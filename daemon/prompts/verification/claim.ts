/** A claim of a language model, and why one is dropped. */
import { z } from 'zod';
import { segmentIdSchema } from '#schemas/transcript';

/** One sentence, and the segments that say it. */
export const claimSchema = z.strictObject({ text: z.string().min(1).max(600), citations: z.array(segmentIdSchema) });
export type Claim = z.infer<typeof claimSchema>;

/** In the order in which they are looked for. docs/language-models.md has the rule behind each. */
export const dropReasons = ['markup', 'citation', 'instruction', 'name', 'date', 'number', 'unit', 'attribution', 'role', 'scope', 'question', 'verb', 'polarity', 'negation', 'modality', 'similarity'] as const;
export type DropReason = (typeof dropReasons)[number];

export const droppedClaimSchema = z.strictObject({
  text: z.string(),
  citations: z.array(z.string()),
  reason: z.enum(dropReasons),
  /** For a person: `"14" was not said.` */
  words: z.string(),
});
export type DroppedClaim = z.infer<typeof droppedClaimSchema>;

/** What a check finds wrong; null when it finds nothing. */
export interface Objection {
  readonly reason: DropReason;
  readonly words: string;
}
export const object = (reason: DropReason, words: string): Objection => ({ reason, words });
