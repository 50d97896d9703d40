/** The names that a template may use, for the check before anything runs, for the message when one is wrong, and for docs/templates.md. Pure. */
import type { NoteValues } from '../note-view.ts';
import type { Need } from '../blocks/blocks.ts';

/** Fields of a value; `list` for each item of a list. */
export interface ValueShape {
  readonly description: string;
  readonly needs: readonly Need[];
  readonly fields?: readonly string[];
  /** True when the value is a list; then `fields` are those of one item. */
  readonly list?: boolean;
}

const cited = ['citations'];
const said = ['text', 'confidence', 'saidBy', ...cited];
const item = ['status', ...said];
const sentence = ['speaker', 'text', 'startSeconds', ...cited];
const spoken = { list: true, needs: ['speakers', 'transcript'] } as const;
const question = { fields: [...item, 'answeredBy', 'answer', 'answerCitations'], list: true, needs: ['mentions', 'questions', 'speakers', 'transcript'] } as const;
const mention = { fields: ['label', 'target', 'url', ...cited], list: true, needs: ['meeting', 'mentions'] } as const;

export const templateValues: Readonly<Record<keyof NoteValues, ValueShape>> = {
  meeting: { description: 'Title, start (local time with offset) and length of the meeting; start and length are nothing where they are not known.', fields: ['title', 'startedAt', 'durationSeconds'], needs: ['meeting', 'transcript'] },
  language: { description: 'Language of the note: `en` or `zh`.', needs: [] },
  attendees: { ...spoken, description: 'Names of those who were there: voices that have one, and the calendar\'s attendees.' },
  participants: { ...spoken, description: 'As `attendees`, and the voices without a name (`Speaker 3`).' },
  people: { description: 'Everybody who spoke or was named.', fields: ['name', ...cited], list: true, needs: ['mentions', 'speakers', 'transcript'] },
  projects: { description: 'Projects that were named.', fields: ['name', ...cited], list: true, needs: ['mentions'] },
  decisions: { description: '`status` is `made` or `retracted`.', fields: item, list: true, needs: ['decisions', 'speakers', 'transcript'] },
  actions: {
    description: '`status` is `open` or `done`; `due` a date or nothing, `dueText` the words that gave it.',
    fields: [...item, 'owner', 'due', 'dueText'],
    list: true,
    needs: ['actions', 'mentions', 'speakers', 'transcript'],
  },
  questions: { ...question, description: '`status` is `open` or `answered`.' },
  openQuestions: { ...question, description: 'The questions that nobody answered.' },
  answeredQuestions: { ...question, description: 'The questions that somebody answered.' },
  risks: { description: '`kind` is `risk` or `blocker`.', fields: ['kind', ...said], list: true, needs: ['risks', 'speakers', 'transcript'] },
  topics: { description: 'What it was about, in order of time; seconds are nothing where a transcript has no times.', fields: ['title', 'startSeconds', 'endSeconds', 'confidence', ...cited], list: true, needs: ['topics'] },
  pullRequests: { ...mention, description: 'Pull requests that were named; `url` where the repository is known.' },
  issues: { ...mention, description: 'Issues that were named; `url` where the repository is known.' },
  commits: { ...mention, description: 'Commits that were named by hash; `url` where the repository is known.' },
  code: {
    description: 'Functions and types that the named pull requests and commits touch (docs/code-in-minutes.md); `change` is which.',
    fields: ['kind', 'name', 'container', 'signature', 'status', 'path', 'line', 'endLine', 'url', 'change', ...cited],
    list: true,
    needs: ['code', 'mentions', 'transcript'],
  },
  turns: { ...spoken, description: 'What each voice said at a stretch, by paragraphs.', fields: ['speaker', 'startSeconds', 'endSeconds', 'text', 'opens', 'segmentIds'] },
  sentences: { ...spoken, description: 'The transcript sentence by sentence, to quote from: see the filter `saying`.', fields: sentence },
  timeline: { ...spoken, description: 'Sentences that say a time of day ("at 14:02"), in order of that time.', fields: ['time', ...sentence] },
  exchanges: {
    description: 'Each question with all that others said to it (`answers`: as `turns`).',
    fields: ['text', 'askedBy', 'answers', ...cited],
    list: true,
    needs: ['mentions', 'questions', 'speakers', 'transcript'],
  },
  voices: { ...spoken, description: 'Who spoke for how long; `percent` of all speech, by length of text where times are not known.', fields: ['name', 'seconds', 'percent', 'turns'] },
};

/** What may follow a list besides an index. */
export const listFields = ['size', 'first', 'last'];

export function shapeOf(name: string): ValueShape | undefined {
  return Object.hasOwn(templateValues, name) ? templateValues[name as keyof NoteValues] : undefined;
}
