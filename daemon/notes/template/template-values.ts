/** The names that a template may use, for the check before anything runs and for the message when one is wrong. Pure. */
import type { NoteValues } from '../note-view.ts';
import type { Need } from '../blocks/blocks.ts';

/** Fields of a value; `list` for each item of a list. */
export interface ValueShape {
  readonly needs: readonly Need[];
  readonly fields?: readonly string[];
  /** True when the value is a list; then `fields` are those of one item. */
  readonly list?: boolean;
}

const cited = ['citations'];
const item = ['text', 'status', 'confidence', ...cited];
const question = { fields: [...item, 'answeredBy', 'answer', 'answerCitations'], list: true, needs: ['questions', 'speakers', 'transcript'] } as const;
const mention = { fields: ['label', 'target', 'url', ...cited], list: true, needs: ['mentions'] } as const;

export const templateValues: Readonly<Record<keyof NoteValues, ValueShape>> = {
  meeting: { fields: ['title', 'startedAt', 'durationSeconds'], needs: ['meeting'] },
  language: { needs: [] },
  attendees: { list: true, needs: ['speakers', 'transcript'] },
  participants: { list: true, needs: ['speakers', 'transcript'] },
  people: { fields: ['name', ...cited], list: true, needs: ['mentions', 'speakers', 'transcript'] },
  projects: { fields: ['name', ...cited], list: true, needs: ['mentions'] },
  decisions: { fields: item, list: true, needs: ['decisions'] },
  actions: { fields: [...item, 'owner', 'due', 'dueText'], list: true, needs: ['actions', 'speakers'] },
  questions: question,
  openQuestions: question,
  answeredQuestions: question,
  topics: { fields: ['title', 'startSeconds', 'endSeconds', ...cited], list: true, needs: ['topics'] },
  pullRequests: mention,
  issues: mention,
  turns: { fields: ['speaker', 'startSeconds', 'endSeconds', 'text', 'opens', 'segmentIds'], list: true, needs: ['transcript', 'speakers'] },
};

/** What may follow a list besides an index. */
export const listFields = ['size', 'first', 'last'];

export function shapeOf(name: string): ValueShape | undefined {
  return Object.hasOwn(templateValues, name) ? templateValues[name as keyof NoteValues] : undefined;
}
