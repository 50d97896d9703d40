/** The meeting that a template brings along to show what it makes: its test, its documentation and its preview. */
import { z } from 'zod';
import { minutesSchema, registrySchema } from '#schemas/minutes';
import { transcriptSchema } from '#schemas/transcript';

/** `templates/NAME/example.json`. */
export const templateExampleSchema = z.strictObject({
  meeting: z.strictObject({ title: z.string(), startedAt: z.iso.datetime({ offset: true }), durationSeconds: z.number() }),
  nameThreshold: z.number(),
  recordingLink: z.strictObject({ kind: z.literal('vault'), path: z.string() }),
  registry: registrySchema,
  transcript: transcriptSchema,
  minutes: minutesSchema,
});
export type TemplateExample = z.infer<typeof templateExampleSchema>;
