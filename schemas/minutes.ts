/**
 * Minutes: what was decided, who does what by when, what was asked, what it was about, who and what was named,
 * and who the voices are. Every item cites the segments that say it. The printed JSON of `colloquy minutes`.
 */
import { z } from 'zod';
import { segmentIdSchema } from '#schemas/transcript';

const citationsSchema = z.array(segmentIdSchema).min(1);
const confidenceSchema = z.number().min(0).max(1);

export const decisionSchema = z.strictObject({
  text: z.string().min(1),
  status: z.enum(['made', 'retracted']),
  citations: citationsSchema,
  confidence: confidenceSchema,
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
});
export type Question = z.infer<typeof questionSchema>;

export const topicSchema = z.strictObject({
  title: z.string().min(1),
  startSeconds: z.number().nonnegative(),
  endSeconds: z.number().nonnegative(),
  citations: citationsSchema,
});
export type Topic = z.infer<typeof topicSchema>;

export const mentionSchema = z.strictObject({
  kind: z.enum(['person', 'project', 'pull_request', 'issue', 'date']),
  /** As said: `pull request four hundred twenty one`. */
  text: z.string().min(1),
  /** `Ana Silva`; `Atlas`; `421` or `owner/repo#421`; `2026-11-25`. */
  target: z.string().min(1),
  citations: citationsSchema,
});
export type Mention = z.infer<typeof mentionSchema>;

/** An assertion that a voice is a person. Used in a note only at or above the threshold of config. */
export const speakerNameSchema = z.strictObject({
  speaker: z.string().min(1),
  person: z.string().min(1),
  confidence: confidenceSchema,
  source: z.enum(['self_introduction', 'addressed', 'attendees', 'transcript']),
  citations: z.array(segmentIdSchema),
});
export type SpeakerName = z.infer<typeof speakerNameSchema>;

export const minutesSchema = z.strictObject({
  decisions: z.array(decisionSchema),
  actions: z.array(actionSchema),
  questions: z.array(questionSchema),
  topics: z.array(topicSchema),
  mentions: z.array(mentionSchema),
  speakers: z.array(speakerNameSchema),
});
export type Minutes = z.infer<typeof minutesSchema>;

/** The people and projects that the vault knows: names by which what is heard becomes a link. */
export const registrySchema = z.strictObject({
  people: z.array(z.strictObject({ name: z.string(), aliases: z.array(z.string()), path: z.string() })),
  projects: z.array(
    z.strictObject({ name: z.string(), aliases: z.array(z.string()), path: z.string(), repository: z.string().nullable() }),
  ),
});
export type Registry = z.infer<typeof registrySchema>;
export const emptyRegistry: Registry = { people: [], projects: [] };
