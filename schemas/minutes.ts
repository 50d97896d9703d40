/**
 * Minutes: what was decided, who does what by when, what was asked, what it was about, who and what was named,
 * and who the voices are. Every item cites the segments that say it. The printed JSON of `colloquy minutes`.
 */
import { z } from 'zod';
import { segmentIdSchema } from '#schemas/transcript';

const citationsSchema = z.array(segmentIdSchema).min(1);
/** Calibrated: of items with 0.8, about eight of ten are right (docs/evaluation.md has the table). */
const confidenceSchema = z.number().min(0).max(1);
/** Which words or habits gave the item away, strongest first; only where an explanation was asked for. */
const cuesSchema = z.array(z.string().min(1)).optional();

export const decisionSchema = z.strictObject({
  text: z.string().min(1),
  status: z.enum(['made', 'retracted']),
  citations: citationsSchema,
  confidence: confidenceSchema,
  cues: cuesSchema,
});
export type Decision = z.infer<typeof decisionSchema>;

export const actionSchema = z.strictObject({
  text: z.string().min(1),
  /** A person's name (the registry's full name where it has one), a voice (`Speaker 2`), or null: nobody took it. */
  owner: z.string().nullable(),
  /** ISO date, or null. */
  due: z.iso.date().nullable(),
  /** The words that gave the date, as said: `by Wednesday`; also where no date follows from them. */
  dueText: z.string().nullable(),
  status: z.enum(['open', 'done']),
  citations: citationsSchema,
  confidence: confidenceSchema,
  cues: cuesSchema,
});
export type Action = z.infer<typeof actionSchema>;

export const questionSchema = z.strictObject({
  text: z.string().min(1),
  status: z.enum(['open', 'answered']),
  /** Who answered: a person's name or a voice. */
  answeredBy: z.string().nullable(),
  answerCitations: z.array(segmentIdSchema),
  citations: citationsSchema,
  confidence: confidenceSchema,
  cues: cuesSchema,
});
export type Question = z.infer<typeof questionSchema>;

export const topicSchema = z.strictObject({
  title: z.string().min(1),
  startSeconds: z.number().nonnegative(),
  endSeconds: z.number().nonnegative(),
  citations: citationsSchema,
  confidence: confidenceSchema,
  cues: cuesSchema,
});
export type Topic = z.infer<typeof topicSchema>;

/** What may go wrong, or keeps somebody from going on. */
export const riskSchema = z.strictObject({
  text: z.string().min(1),
  kind: z.enum(['risk', 'blocker']),
  citations: citationsSchema,
  confidence: confidenceSchema,
  cues: cuesSchema,
});
export type Risk = z.infer<typeof riskSchema>;

export const mentionSchema = z.strictObject({
  kind: z.enum(['person', 'project', 'pull_request', 'issue', 'commit', 'date']),
  /** As said: `pull request four hundred twenty one`. */
  text: z.string().min(1),
  /** `Ana Silva`; `Atlas`; `421` or `owner/repo#421`; a commit's hash; `2026-11-25`. */
  target: z.string().min(1),
  citations: citationsSchema,
  confidence: confidenceSchema,
  cues: cuesSchema,
});
export type Mention = z.infer<typeof mentionSchema>;

/** An assertion that a voice is a person. Used in a note only at or above the threshold of config. */
export const speakerNameSchema = z.strictObject({
  speaker: z.string().min(1),
  person: z.string().min(1),
  confidence: confidenceSchema,
  /** What it rests on most: what the voice says, how others call it, who was invited, a transcript that names it, the sound of the voice. */
  source: z.enum(['self_introduction', 'addressed', 'attendees', 'transcript', 'voice_profile']),
  citations: z.array(segmentIdSchema),
  cues: cuesSchema,
});
export type SpeakerName = z.infer<typeof speakerNameSchema>;

export const minutesSchema = z.strictObject({
  decisions: z.array(decisionSchema),
  actions: z.array(actionSchema),
  questions: z.array(questionSchema),
  risks: z.array(riskSchema),
  topics: z.array(topicSchema),
  mentions: z.array(mentionSchema),
  speakers: z.array(speakerNameSchema),
});
export type Minutes = z.infer<typeof minutesSchema>;

/**
 * Minutes from elsewhere or from an earlier version, as `colloquy render` takes them: only what an item is about and what it
 * cites must be there. Unknown keys are ignored.
 */
export const minutesInputSchema = z.object({
  decisions: z.array(z.object({ ...decisionSchema.shape, status: decisionSchema.shape.status.default('made'), confidence: confidenceSchema.default(1) })).default([]),
  actions: z
    .array(
      z.object({
        ...actionSchema.shape,
        owner: actionSchema.shape.owner.default(null),
        due: actionSchema.shape.due.default(null),
        dueText: actionSchema.shape.dueText.default(null),
        status: actionSchema.shape.status.default('open'),
        confidence: confidenceSchema.default(1),
      }),
    )
    .default([]),
  questions: z
    .array(
      z.object({
        ...questionSchema.shape,
        status: questionSchema.shape.status.default('open'),
        answeredBy: questionSchema.shape.answeredBy.default(null),
        answerCitations: questionSchema.shape.answerCitations.default([]),
        confidence: confidenceSchema.default(1),
      }),
    )
    .default([]),
  risks: z.array(z.object({ ...riskSchema.shape, kind: riskSchema.shape.kind.default('risk'), confidence: confidenceSchema.default(1) })).default([]),
  topics: z.array(z.object({ ...topicSchema.shape, confidence: confidenceSchema.default(1) })).default([]),
  mentions: z.array(z.object({ ...mentionSchema.shape, confidence: confidenceSchema.default(1) })).default([]),
  speakers: z.array(z.object({ ...speakerNameSchema.shape, source: speakerNameSchema.shape.source.default('transcript'), citations: z.array(segmentIdSchema).default([]) })).default([]),
});

/** The people and projects that the vault knows: names by which what is heard becomes a link. */
export const registrySchema = z.strictObject({
  people: z.array(z.strictObject({ name: z.string(), aliases: z.array(z.string()), path: z.string() })),
  projects: z.array(
    z.strictObject({ name: z.string(), aliases: z.array(z.string()), path: z.string(), repository: z.string().nullable() }),
  ),
});
export type Registry = z.infer<typeof registrySchema>;
export const emptyRegistry: Registry = { people: [], projects: [] };
