/**
 * The graph's kinds, relationships and properties: one declaration from which constraints, checks, the documentation and the roles that
 * questions follow (graph-roles.ts) are made. Names are a contract.
 */

/**
 * - `string`, `integer`, `float`, `boolean`
 * - `strings`: a list of texts, sorted, without repetition
 * - `datetime`: ISO 8601 text in UTC, `2026-11-20T08:30:00Z`, so that text order is time order and both stores hold the same value
 * - `date`: `2026-11-25`
 */
export type PropertyType = 'string' | 'strings' | 'integer' | 'float' | 'boolean' | 'datetime' | 'date';

export interface PropertyDeclaration {
  readonly type: PropertyType;
  readonly says: string;
  /** What several sources say is put together; else the strongest source's word counts alone. */
  readonly together?: true;
}

interface NodeDeclaration {
  readonly says: string;
  /** The property that names a node of this kind; unique. */
  readonly key: 'id' | 'path';
  readonly properties: Readonly<Record<string, PropertyDeclaration>>;
}

const property = (type: PropertyType, says: string): PropertyDeclaration => ({ type, says });
const together = (says: string): PropertyDeclaration => ({ type: 'strings', says, together: true });

/** Of what a recording said: which one, what found it, and how sure it is. */
const provenance = {
  recording_id: property('string', 'The recording that says it.'),
  extractor: property('string', 'What found it, with its version: `minutes/2`.'),
  confidence: property('float', 'How likely it is right, 0 … 1.'),
} as const;

const githubTimes = {
  created_at: property('datetime', 'When it was opened.'),
  closed_at: property('datetime', 'When it was closed.'),
  updated_at: property('datetime', 'When it last changed on GitHub.'),
} as const;

export const nodeKinds = {
  Person: {
    says: 'A human, or a bot, under all names and accounts.',
    key: 'id',
    properties: {
      id: property('string', 'The strongest account: `note:People/Ana Silva.md`, `login:asilva`, `email:…`, `name:…`.'),
      name: property('string', 'The name to show.'),
      aliases: together('Every other name, spelling and login.'),
      github_id: property('integer', "GitHub's number of the account."),
      login: property('string', "GitHub's name of the account."),
      emails: together('E-mail addresses.'),
      avatar_url: property('string', 'A picture.'),
      bot: property('boolean', 'True for an account that a program runs.'),
    },
  },
  Project: {
    says: 'A project: a repository, a note in Projects/, or both.',
    key: 'id',
    properties: {
      id: property('string', '`owner/repo` when it has a repository, else its name.'),
      name: property('string', 'The name to show.'),
      aliases: together('Every other name, former names of the repository too.'),
      url: property('string', 'Where the repository is.'),
    },
  },
  PullRequest: {
    says: 'A pull request.',
    key: 'id',
    properties: {
      id: property('string', '`owner/repo#n`.'),
      number: property('integer', 'Its number in the repository.'),
      title: property('string', 'Its title.'),
      state: property('string', '`open`, `closed` (without a merge) or `merged`.'),
      draft: property('boolean', 'Not ready for review.'),
      labels: property('strings', 'Its labels.'),
      ...githubTimes,
      merged_at: property('datetime', 'When it was merged.'),
      url: property('string', 'Its page.'),
    },
  },
  Issue: {
    says: 'An issue.',
    key: 'id',
    properties: {
      id: property('string', '`owner/repo#n`.'),
      number: property('integer', 'Its number in the repository.'),
      title: property('string', 'Its title.'),
      state: property('string', '`open` or `closed`.'),
      labels: property('strings', 'Its labels.'),
      ...githubTimes,
      url: property('string', 'Its page.'),
    },
  },
  Commit: {
    says: 'A commit.',
    key: 'id',
    properties: {
      id: property('string', 'Its hash, as far as it is known.'),
      message: property('string', 'The first line of its message.'),
      committed_at: property('datetime', 'When it was committed.'),
      url: property('string', 'Its page.'),
    },
  },
  Meeting: {
    says: 'A meeting that was recorded.',
    key: 'id',
    properties: {
      id: property('string', "The recording's id."),
      title: property('string', 'Its title.'),
      started_at: property('datetime', 'When it began.'),
      duration_s: property('float', 'How long it took, in seconds.'),
      series: property('string', 'What the meetings of a series have in common: the title without dates and numbers.'),
      language: property('string', 'ISO 639-1 code.'),
      ...provenance,
    },
  },
  Segment: {
    says: 'One stretch of speech by one voice.',
    key: 'id',
    properties: {
      id: property('string', "The recording's id, `#`, the segment's id: `…#s0001`."),
      start_ms: property('integer', 'Where it begins in the recording.'),
      end_ms: property('integer', 'Where it ends.'),
      text: property('string', 'What was said.'),
      speaker: property('string', 'The voice: `Speaker 2`.'),
      ...provenance,
    },
  },
  Decision: {
    says: 'What was decided.',
    key: 'id',
    properties: { id: property('string', 'Its meeting and words.'), text: property('string', 'What was decided.'), status: property('string', '`made` or `retracted`.'), ...provenance },
  },
  ActionItem: {
    says: 'Who does what by when.',
    key: 'id',
    properties: {
      id: property('string', 'Its meeting and words.'),
      text: property('string', 'What is to be done.'),
      due: property('date', 'Until when.'),
      status: property('string', '`open` or `done`.'),
      ...provenance,
    },
  },
  Question: {
    says: 'What was asked.',
    key: 'id',
    properties: { id: property('string', 'Its meeting and words.'), text: property('string', 'The question.'), status: property('string', '`open` or `answered`.'), ...provenance },
  },
  Risk: {
    says: 'What may go wrong, or blocks somebody.',
    key: 'id',
    properties: { id: property('string', 'Its meeting and words.'), text: property('string', 'The risk.'), kind: property('string', '`risk` or `blocker`.'), ...provenance },
  },
  Topic: {
    says: 'What meetings were about.',
    key: 'id',
    properties: { id: property('string', 'Its name in lower case.'), name: property('string', 'Its name.') },
  },
  Day: {
    says: 'A day that was spoken of.',
    key: 'id',
    properties: { id: property('date', 'The day.') },
  },
  Note: {
    says: 'A note in the vault.',
    key: 'path',
    properties: { path: property('string', 'Its path in the vault.'), title: property('string', "The file's name without its ending.") },
  },
} as const satisfies Record<string, NodeDeclaration>;

export type NodeKind = keyof typeof nodeKinds;

interface RelationshipDeclaration {
  readonly says: string;
  /** What its end is to its start, and its start to its end: a pull request's `author`; what a person `authored`. */
  readonly roles: readonly [ofEnd: string, ofStart: string];
  readonly from: readonly NodeKind[];
  readonly to: readonly NodeKind[];
  /** Where not every start goes with every end: those that do. */
  readonly pairs?: readonly (readonly [from: NodeKind, to: NodeKind])[];
  readonly properties: Readonly<Record<string, PropertyDeclaration>>;
}

const at = { at: property('datetime', 'When.') } as const;
const segments = { segment_ids: together('The segments that say it.') } as const;

export const relationshipKinds = {
  AUTHORED_BY: { says: 'Who wrote it.', roles: ['author', 'authored'], from: ['PullRequest', 'Commit'], to: ['Person'], properties: {} },
  SUBMITTED: { says: 'Who opened the issue.', roles: ['submitted', 'submitter'], from: ['Person'], to: ['Issue'], properties: {} },
  CLOSED: { says: 'Who closed the issue: by the event, or by the merge that closed it.', roles: ['closed', 'closer'], from: ['Person'], to: ['Issue'], properties: at },
  REVIEWED: {
    says: 'Who reviewed it, and with which verdict.',
    roles: ['reviewed', 'reviewer'],
    from: ['Person'],
    to: ['PullRequest'],
    properties: { ...at, verdict: property('string', 'The last one that counts: `approved`, `changes_requested`, `commented` or `dismissed`.') },
  },
  MERGED: { says: 'Who merged it.', roles: ['merged', 'merger'], from: ['Person'], to: ['PullRequest'], properties: at },
  COMMENTED_ON: { says: 'Who commented on it.', roles: ['commented on', 'commenter'], from: ['Person'], to: ['PullRequest', 'Issue'], properties: { count: property('integer', 'How many comments are known.') } },
  CLOSES: { says: 'A closing keyword of the pull request names the issue.', roles: ['closes', 'closed by'], from: ['PullRequest'], to: ['Issue'], properties: {} },
  PART_OF: {
    says: 'What it belongs to.',
    roles: ['part of', 'part'],
    from: ['PullRequest', 'Issue', 'Commit', 'Meeting', 'Segment'],
    to: ['Project', 'Meeting'],
    pairs: [['PullRequest', 'Project'], ['Issue', 'Project'], ['Commit', 'Project'], ['Meeting', 'Project'], ['Segment', 'Meeting']],
    properties: { ...provenance },
  },
  ATTENDED: { says: 'Who was there: by voice, by the calendar, or as the transcript says.', roles: ['attended', 'attendee'], from: ['Person'], to: ['Meeting'], properties: { ...provenance } },
  SPOKEN_BY: { says: 'Whose voice it is.', roles: ['speaker', 'spoke'], from: ['Segment'], to: ['Person'], properties: { ...provenance } },
  RAISED_IN: { says: 'Where it came up.', roles: ['raised in', 'raised'], from: ['Decision', 'ActionItem', 'Question', 'Risk'], to: ['Meeting'], properties: { ...provenance } },
  ASSIGNED_TO: { says: 'Who is to do it.', roles: ['assignee', 'assigned'], from: ['ActionItem', 'PullRequest', 'Issue'], to: ['Person'], properties: { ...provenance } },
  EVIDENCED_BY: { says: 'The words that prove it.', roles: ['evidence', 'evidence of'], from: ['Decision', 'ActionItem', 'Question', 'Risk'], to: ['Segment'], properties: { ...provenance } },
  ANSWERED_BY: { says: 'Who answered the question.', roles: ['answerer', 'answered'], from: ['Question'], to: ['Person'], properties: { ...segments, ...provenance } },
  MENTIONED_IN: {
    says: 'What was spoken or written of, and where.',
    roles: ['mentioned in', 'mentioned'],
    from: ['Person', 'Project', 'PullRequest', 'Issue', 'Commit', 'Topic', 'Day'],
    to: ['Meeting', 'Note'],
    properties: { ...segments, ...provenance },
  },
  RELATED_TO: { says: 'One names the other.', roles: ['related', 'related'], from: ['Issue', 'PullRequest'], to: ['Issue', 'PullRequest'], properties: {} },
  ABOUT: { says: 'What the note is the note of.', roles: ['about', 'note'], from: ['Note'], to: ['Person', 'Project', 'Meeting'], properties: {} },
} as const satisfies Record<string, RelationshipDeclaration>;

export type RelationshipKind = keyof typeof relationshipKinds;

/** Raised with every change of a name or of what it means; a store of a newer one is refused, of an older one rebuilt. */
export const GRAPH_SCHEMA_VERSION = 1;

/** A value of a property. Absent instead of null. */
export type PropertyValue = string | number | boolean | readonly string[];
export type Properties = Readonly<Record<string, PropertyValue>>;

/** A node as a store holds it: its key is among the properties. */
export interface GraphNode {
  readonly kind: NodeKind;
  readonly id: string;
  readonly properties: Properties;
}

/** At most one of a kind between two nodes. */
export interface GraphRelationship {
  readonly kind: RelationshipKind;
  readonly from: NodeName;
  readonly to: NodeName;
  readonly properties: Properties;
}

export interface NodeName {
  readonly kind: NodeKind;
  readonly id: string;
}

/** The property that names a node of this kind. */
export function keyOf(kind: NodeKind): 'id' | 'path' {
  return nodeKinds[kind].key;
}
