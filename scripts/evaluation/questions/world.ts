/**
 * One software company, generated: who did what and when from January 2025 to the day on which the exam's questions are asked. The same every time.
 * Expected answers are plain filters over these objects; `worldChange` makes a graph of them, as schemas/graph.ts declares it.
 */
import type { GraphNode, GraphRelationship, NodeKind, NodeName, Properties, PropertyValue, RelationshipKind } from '#schemas/graph';
import type { GraphChange } from '../../../daemon/graph/graph-store.ts';
import { githubWorld } from './world-github.ts';
import { meetingWorld, notesOf, topics } from './world-meetings.ts';
import { people, projects } from './world-people.ts';
import type { Comments, Issue, Meeting, Mentions, Note, Person, Project, Pull, Segment, World } from './world-shape.ts';

export const world: World = makeWorld();

function makeWorld(): World {
  const github = githubWorld();
  const meetings = meetingWorld(github);
  return { people: Object.values(people), projects: Object.values(projects), topics, ...github, ...meetings, notes: notesOf(github, meetings.meetings) };
}

/** The whole world as nodes and relationships. */
export function worldChange(from: World = world): GraphChange {
  const graph = collect();
  for (const person of from.people) putPerson(graph, person);
  for (const project of from.projects) graph.node('Project', { id: project.id, name: project.name, aliases: project.aliases, url: `https://github.com/${project.id}` });
  for (const topic of from.topics) graph.node('Topic', { id: topic.id, name: topic.name });
  for (const issue of from.issues) putIssue(graph, issue);
  for (const pull of from.pulls) putPull(graph, pull);
  for (const commit of from.commits) {
    graph.node('Commit', { id: commit.id, message: commit.message, committed_at: commit.committedAt, url: `https://github.com/${commit.project.id}/commit/${commit.id}` });
    graph.link('AUTHORED_BY', ['Commit', commit.id], ['Person', commit.author.id]);
    graph.link('PART_OF', ['Commit', commit.id], ['Project', commit.project.id]);
  }
  for (const meeting of from.meetings) putMeeting(graph, meeting, from.segments.filter((segment) => segment.meeting === meeting));
  putItems(graph, from);
  for (const note of from.notes) putNote(graph, note);
  return { putNodes: graph.nodes, putRelationships: graph.relationships, deleteRelationships: [], deleteNodes: [] };
}

type Name = readonly [kind: NodeKind, id: string];
type Loose = Readonly<Record<string, PropertyValue | undefined>>;

interface Collection {
  readonly nodes: GraphNode[];
  readonly relationships: GraphRelationship[];
  node(kind: NodeKind, properties: Loose & { readonly id: string }): void;
  link(kind: RelationshipKind, from: Name, to: Name, properties?: Loose): void;
}

function collect(): Collection {
  const nodes: GraphNode[] = [];
  const relationships: GraphRelationship[] = [];
  const named = ([kind, id]: Name): NodeName => ({ kind, id });
  return {
    nodes,
    relationships,
    node: (kind, properties) => nodes.push({ kind, id: properties.id, properties: known(properties) }),
    link: (kind, from, to, properties = {}) => relationships.push({ kind, from: named(from), to: named(to), properties: known(properties) }),
  };
}

/** Absent instead of undefined or empty. */
function known(properties: Loose): Properties {
  const isKnown = (entry: [string, PropertyValue | undefined]): entry is [string, PropertyValue] => entry[1] !== undefined && !(Array.isArray(entry[1]) && entry[1].length === 0);
  return Object.fromEntries(Object.entries(properties).filter(isKnown));
}

function putPerson(graph: Collection, person: Person): void {
  graph.node('Person', { id: person.id, name: person.name, aliases: person.aliases, login: person.login, bot: person.bot ? true : undefined });
}

function putWork(graph: Collection, kind: 'PullRequest' | 'Issue', work: Issue | Pull): void {
  const self: Name = [kind, work.id];
  graph.link('PART_OF', self, ['Project', work.project.id]);
  for (const person of work.assignees) graph.link('ASSIGNED_TO', self, ['Person', person.id]);
  for (const { by, count } of work.comments satisfies readonly Comments[]) graph.link('COMMENTED_ON', ['Person', by.id], self, { count });
}

function workProperties(work: Issue | Pull) {
  return { id: work.id, number: work.number, title: work.title, state: work.state, labels: work.labels, created_at: work.createdAt, updated_at: work.updatedAt, closed_at: work.closedAt };
}

function putIssue(graph: Collection, issue: Issue): void {
  graph.node('Issue', { ...workProperties(issue), url: `https://github.com/${issue.project.id}/issues/${issue.number}` });
  putWork(graph, 'Issue', issue);
  graph.link('SUBMITTED', ['Person', issue.submitter.id], ['Issue', issue.id]);
  if (issue.closedBy !== undefined) graph.link('CLOSED', ['Person', issue.closedBy.id], ['Issue', issue.id], { at: issue.closedAt });
}

function putPull(graph: Collection, pull: Pull): void {
  const self: Name = ['PullRequest', pull.id];
  graph.node('PullRequest', { ...workProperties(pull), draft: pull.draft, merged_at: pull.mergedAt, url: `https://github.com/${pull.project.id}/pull/${pull.number}` });
  putWork(graph, 'PullRequest', pull);
  graph.link('AUTHORED_BY', self, ['Person', pull.author.id]);
  if (pull.mergedBy !== undefined) graph.link('MERGED', ['Person', pull.mergedBy.id], self, { at: pull.mergedAt });
  for (const review of pull.reviews) graph.link('REVIEWED', ['Person', review.by.id], self, { at: review.at, verdict: review.verdict });
  for (const issue of pull.closes) graph.link('CLOSES', self, ['Issue', issue.id]);
  for (const other of pull.relatedTo) graph.link('RELATED_TO', self, ['submitter' in other ? 'Issue' : 'PullRequest', other.id]);
}

const said = (meeting: Meeting) => ({ recording_id: meeting.id, extractor: 'minutes/1', confidence: 0.9 });

function putMeeting(graph: Collection, meeting: Meeting, segments: readonly Segment[]): void {
  const self: Name = ['Meeting', meeting.id];
  const by = said(meeting);
  graph.node('Meeting', { id: meeting.id, title: meeting.title, started_at: meeting.startedAt, duration_s: meeting.durationS, series: meeting.series, language: meeting.language, ...by });
  if (meeting.project !== undefined) graph.link('PART_OF', self, ['Project', meeting.project.id], by);
  for (const person of meeting.attendees) graph.link('ATTENDED', ['Person', person.id], self, by);
  for (const segment of segments) {
    graph.node('Segment', { id: segment.id, start_ms: segment.startMs, end_ms: segment.endMs, text: segment.text, speaker: segment.speaker, ...by });
    graph.link('PART_OF', ['Segment', segment.id], self, by);
    if (segment.by !== undefined) graph.link('SPOKEN_BY', ['Segment', segment.id], ['Person', segment.by.id], by);
  }
  putMentions(graph, meeting.mentions, self, { ...by, segment_ids: [segments[0]!.id] });
}

function putMentions(graph: Collection, mentions: Mentions, place: Name, properties: Loose): void {
  const named: readonly (readonly [NodeKind, readonly (Person | Project | Pull | Issue)[]])[] = [['Person', mentions.people], ['Project', mentions.projects], ['PullRequest', mentions.pulls], ['Issue', mentions.issues]];
  for (const [kind, ones] of named) for (const one of ones) graph.link('MENTIONED_IN', [kind, one.id], place, properties);
  for (const topic of mentions.topics) graph.link('MENTIONED_IN', ['Topic', topic.id], place, properties);
  for (const day of mentions.days) {
    if (!graph.nodes.some((node) => node.kind === 'Day' && node.id === day)) graph.node('Day', { id: day });
    graph.link('MENTIONED_IN', ['Day', day], place, properties);
  }
}

function putItems(graph: Collection, from: World): void {
  const put = (kind: NodeKind, item: World['decisions' | 'actions' | 'questions' | 'risks'][number], properties: Loose): Name => {
    const by = said(item.meeting);
    graph.node(kind, { id: item.id, text: item.text, ...properties, ...by });
    graph.link('RAISED_IN', [kind, item.id], ['Meeting', item.meeting.id], by);
    for (const segment of item.evidence) graph.link('EVIDENCED_BY', [kind, item.id], ['Segment', segment.id], by);
    return [kind, item.id];
  };
  for (const decision of from.decisions) put('Decision', decision, { status: decision.status });
  for (const action of from.actions) {
    const self = put('ActionItem', action, { status: action.status, due: action.due });
    for (const person of action.assignees) graph.link('ASSIGNED_TO', self, ['Person', person.id], said(action.meeting));
  }
  for (const question of from.questions) {
    const self = put('Question', question, { status: question.status });
    if (question.answeredBy !== undefined) graph.link('ANSWERED_BY', self, ['Person', question.answeredBy.id], { ...said(question.meeting), segment_ids: question.evidence.map((segment) => segment.id) });
  }
  for (const risk of from.risks) put('Risk', risk, { kind: risk.kind });
}

function putNote(graph: Collection, note: Note): void {
  graph.nodes.push({ kind: 'Note', id: note.path, properties: { path: note.path, title: note.title } });
  if (note.about !== undefined) graph.link('ABOUT', ['Note', note.path], [note.about.kind, note.about.id]);
  putMentions(graph, note.mentions, ['Note', note.path], {});
}
