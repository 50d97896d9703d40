/** What a decoder's program says on descriptor 3, one value per line. Two sides of one pipe, hence one shape. */
import { z } from 'zod';
import { failureSchema } from '#schemas/failure';

const tagsSchema = z.strictObject({ title: z.string().nullable(), recordedAt: z.string().nullable() });

/** As in {@link Inspection}; `startSeconds` of silence come before the audio. */
const lengthSchema = z.strictObject({
  exactSeconds: z.number().nullable(),
  endSeconds: z.number().nullable(),
  declaredSeconds: z.number().nullable(),
  startSeconds: z.number(),
});
export type DeclaredLength = z.infer<typeof lengthSchema>;

export const programMessageSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('inspected'), format: z.string(), tags: tagsSchema, length: lengthSchema.optional() }),
  /** The content is of no kind that is known here. */
  z.strictObject({ type: z.literal('unknown') }),
  z.strictObject({ type: z.literal('progress'), fraction: z.number() }),
  z.strictObject({ type: z.literal('done') }),
  z.strictObject({ type: z.literal('failed'), failure: failureSchema }),
]);
export type ProgramMessage = z.infer<typeof programMessageSchema>;
