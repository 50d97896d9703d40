/** English words for kinds, states and moments. What has none is said by its declared name in quotes. */
import type { NodeKind } from '#schemas/graph';

export const englishNouns: Readonly<Record<string, readonly [one: string, many: string]>> = {
  Person: ['person', 'people'],
  Project: ['project', 'projects'],
  PullRequest: ['pull request', 'pull requests'],
  Issue: ['issue', 'issues'],
  Commit: ['commit', 'commits'],
  Meeting: ['meeting', 'meetings'],
  Segment: ['passage', 'passages'],
  Decision: ['decision', 'decisions'],
  ActionItem: ['action', 'actions'],
  Question: ['question', 'questions'],
  Risk: ['risk', 'risks'],
  Topic: ['topic', 'topics'],
  Day: ['day', 'days'],
  Note: ['note', 'notes'],
};

export function englishNoun(kind: NodeKind, count: 'one' | 'many'): string {
  const [one, many] = englishNouns[kind] ?? [`"${kind}"`, `"${kind}"`];
  return count === 'one' ? one : many;
}

/** Before the noun; or behind it, with the same as a statement of many; or only as a statement. */
export interface ValueWords {
  readonly before?: string;
  readonly after?: string;
  readonly clause?: string;
}

/** Keyed `kind property value`. */
export const englishValues: Readonly<Record<string, ValueWords>> = {
  'PullRequest state open': { before: 'open' },
  'PullRequest state merged': { before: 'merged' },
  'PullRequest state closed': { after: 'closed without a merge', clause: 'were closed without a merge' },
  'PullRequest draft true': { before: 'draft' },
  'PullRequest draft false': { before: 'non-draft' },
  'Issue state open': { before: 'open' },
  'Issue state closed': { before: 'closed' },
  'ActionItem status open': { before: 'open' },
  'ActionItem status done': { before: 'done' },
  'Question status open': { before: 'unanswered' },
  'Question status answered': { before: 'answered' },
  'Decision status made': { before: 'standing' },
  'Decision status retracted': { before: 'retracted' },
  'Risk kind blocker': { before: 'blocking' },
  'Risk kind risk': { before: 'non-blocking' },
  'Person bot true': { clause: 'are bots' },
  'Person bot false': { clause: 'are human' },
};

export interface TimeWords {
  /** Said of many, behind the noun: issues *closed* last week. */
  readonly done: string;
  /** The verb before it in a statement: they *were* closed. */
  readonly verb: string;
  /** What the moment is called: from *opening* to *merging*. */
  readonly moment: string;
  /** With the latest first: `newest`; with the earliest first: `oldest`. */
  readonly latest: string;
  readonly earliest: string;
}

const time = (done: string, moment: string, latest: string, earliest: string, verb = 'were'): TimeWords => ({ done, moment, latest, earliest, verb });
const ofMeeting = (done: string): TimeWords => time(done, 'its meeting', 'newest', 'oldest');

/** Keyed `kind steps… property`. */
export const englishTimes: Readonly<Record<string, TimeWords>> = {
  'PullRequest created_at': time('opened', 'opening', 'newest', 'oldest'),
  'PullRequest merged_at': time('merged', 'merging', 'last merged', 'first merged'),
  'PullRequest closed_at': time('closed', 'closing', 'last closed', 'first closed'),
  'PullRequest updated_at': time('updated', 'last update', 'last updated', 'least recently updated'),
  'Issue created_at': time('opened', 'opening', 'newest', 'oldest'),
  'Issue closed_at': time('closed', 'closing', 'last closed', 'first closed'),
  'Issue updated_at': time('updated', 'last update', 'last updated', 'least recently updated'),
  'Commit committed_at': time('committed', 'committing', 'newest', 'oldest'),
  'Meeting started_at': time('held', 'beginning', 'newest', 'oldest'),
  'ActionItem due': time('due', 'due date', 'last due', 'first due', 'are'),
  'Decision raised in Meeting started_at': ofMeeting('made'),
  'ActionItem raised in Meeting started_at': ofMeeting('agreed'),
  'Question raised in Meeting started_at': ofMeeting('asked'),
  'Risk raised in Meeting started_at': ofMeeting('raised'),
  'Segment part of Meeting started_at': ofMeeting('spoken'),
};

/** Properties as nouns, where their declared name is not the everyday one. Keyed `kind property`. */
export const englishProperties: Readonly<Record<string, string>> = {
  'PullRequest number': 'number',
  'PullRequest title': 'title',
  'PullRequest state': 'state',
  'PullRequest labels': 'label|labels',
  'PullRequest draft': 'draft mark',
  'PullRequest created_at': 'opening time',
  'PullRequest merged_at': 'merge time',
  'PullRequest closed_at': 'closing time',
  'PullRequest updated_at': 'last update',
  'Issue number': 'number',
  'Issue title': 'title',
  'Issue state': 'state',
  'Issue labels': 'label|labels',
  'Issue created_at': 'opening time',
  'Issue closed_at': 'closing time',
  'Issue updated_at': 'last update',
  'Commit message': 'message',
  'Commit committed_at': 'commit time',
  'Meeting title': 'title',
  'Meeting started_at': 'beginning',
  'Meeting duration_s': 'length',
  'Meeting series': 'series',
  'Meeting language': 'language',
  'Segment text': 'text',
  'Segment speaker': 'voice',
  'Segment start_ms': 'start in ms',
  'Segment end_ms': 'end in ms',
  'Decision text': 'text',
  'Decision status': 'status',
  'ActionItem text': 'text',
  'ActionItem due': 'due date',
  'ActionItem status': 'status',
  'Question text': 'text',
  'Question status': 'status',
  'Risk text': 'text',
  'Risk kind': 'kind',
  'Topic name': 'name',
  'Person name': 'name',
  'Person login': 'login',
  'Person aliases': 'other name|other names',
  'Person emails': 'e-mail address|e-mail addresses',
  'Project name': 'name',
  'Project aliases': 'other name|other names',
  'Note title': 'title',
  'Note path': 'path',
};

/** The text in which words are looked for when a question says "about". */
export const aboutProperties: ReadonlySet<string> = new Set(['PullRequest title', 'Issue title', 'Meeting title', 'Decision text', 'ActionItem text', 'Question text', 'Risk text']);
