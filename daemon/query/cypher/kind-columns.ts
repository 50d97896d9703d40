/** What an answer shows of a node, by its kind: what names it first, then what a reader wants to know of it. */
import { keyOf, type NodeKind } from '#schemas/graph';
import { patternText, requireRole } from './patterns.ts';

export interface KindColumn {
  readonly name: string;
  /** A property of the node itself. */
  readonly property?: string;
  /** Of the nodes at the other end of a role: their label, or a property; `all` for a list of them, else the first by text. */
  readonly from?: { readonly role: string; readonly kind: NodeKind; readonly property?: string; readonly all?: true };
  /** A property that is given in another unit: how many of its own make one. */
  readonly per?: number;
}

/** What a node is called by people, where it is not its key. */
const labels: Readonly<Partial<Record<NodeKind, string>>> = { Person: 'name', Project: 'name', Commit: 'message', Meeting: 'title', Decision: 'text', ActionItem: 'text', Question: 'text', Risk: 'text', Topic: 'name', Note: 'title', Segment: 'text' };

/** The property of an order by name: null for a kind whose key is its name. */
export const labelProperty = (kind: NodeKind): string | null => labels[kind] ?? null;

/** `coalesce(n1.name, n1.id)`: a node that has no name shows its key. */
export function labelText(node: string, kind: NodeKind): string {
  const label = labelProperty(kind);
  return label === null ? `${node}.${keyOf(kind)}` : `coalesce(${node}.${label}, ${node}.${keyOf(kind)})`;
}

/** What a column of nodes of the kind is called, and a column that counts them. A contract (docs/questions.md), not words: how a reading calls them (reading/) is free to change. */
const names: Readonly<Record<NodeKind, readonly [one: string, several: string]>> = {
  Person: ['person', 'people'],
  Project: ['project', 'projects'],
  PullRequest: ['pull_request', 'pull_requests'],
  Issue: ['issue', 'issues'],
  Commit: ['commit', 'commits'],
  Meeting: ['meeting', 'meetings'],
  Segment: ['segment', 'segments'],
  Decision: ['decision', 'decisions'],
  ActionItem: ['action', 'actions'],
  Question: ['question', 'questions'],
  Risk: ['risk', 'risks'],
  Topic: ['topic', 'topics'],
  Day: ['day', 'days'],
  Note: ['note', 'notes'],
};

export const nameOfOne = (kind: NodeKind): string => names[kind][0];
export const nameOfSeveral = (kind: NodeKind): string => names[kind][1];

const property = (name: string, own = name): KindColumn => ({ name, property: own });
const raisedIn: readonly KindColumn[] = [
  { name: 'meeting', from: { role: 'raised in', kind: 'Meeting' } },
  { name: 'started_at', from: { role: 'raised in', kind: 'Meeting', property: 'started_at' } },
];

const columns: Readonly<Record<NodeKind, readonly KindColumn[]>> = {
  Person: [],
  Project: [],
  PullRequest: [property('title'), property('state'), { name: 'author', from: { role: 'author', kind: 'Person', all: true } }, property('created_at')],
  Issue: [property('title'), property('state'), property('created_at')],
  Commit: [property('hash', 'id'), property('committed_at')],
  Meeting: [property('started_at'), { name: 'hours', property: 'duration_s', per: 3600 }],
  Segment: [{ name: 'speaker', from: { role: 'speaker', kind: 'Person' }, property: 'speaker' }, { name: 'meeting', from: { role: 'part of', kind: 'Meeting' } }, { name: 'start_seconds', property: 'start_ms', per: 1000 }],
  Decision: raisedIn,
  ActionItem: [{ name: 'owner', from: { role: 'assignee', kind: 'Person', all: true } }, property('due'), property('status'), raisedIn[0]!],
  Question: [property('status'), ...raisedIn],
  Risk: [property('kind'), ...raisedIn],
  Topic: [],
  Day: [],
  Note: [property('path')],
};

/** After the first, which is what the node is called. */
export const columnsOf = (kind: NodeKind): readonly KindColumn[] => columns[kind];

/** The nodes from which a column comes. */
export function sourceText(node: string, kind: NodeKind, { role, kind: other }: NonNullable<KindColumn['from']>, name: string): string {
  return patternText(node, requireRole(kind, role, other), `${name}:${other}`);
}
