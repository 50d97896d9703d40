/** A world small enough to know by heart: two people, two projects, three pull requests, two issues, one meeting. */
import type { GraphNode, GraphRelationship, NodeKind, Properties, RelationshipKind } from '#schemas/graph';
import type { PlainGraph } from './evaluate-set.ts';

const node = (kind: NodeKind, id: string, properties: Properties = {}): GraphNode => ({ kind, id, properties: { ...properties, id } });

const ana = node('Person', 'ana', { name: 'Ana Silva' });
const ben = node('Person', 'ben', { name: 'Ben Carter' });
const cheng = node('Person', 'cheng', { name: '张三' });
const atlas = node('Project', 'acme/atlas', { name: 'Atlas', url: 'https://github.com/acme/atlas' });
const k8s = node('Project', 'acme/k8s', { name: 'k8s' });
const pages = 'https://github.com/acme/atlas/pull/';
const one = node('PullRequest', 'acme/atlas#1', { number: 1, title: 'Keep connections open', state: 'merged', labels: ['Bug'], created_at: '2026-11-01T08:00:00Z', merged_at: '2026-11-03T08:00:00Z', url: `${pages}1` });
const two = node('PullRequest', 'acme/atlas#2', { number: 2, title: 'Retry', state: 'open', created_at: '2026-11-10T08:00:00Z', url: `${pages}2` });
const three = node('PullRequest', 'acme/k8s#3', { number: 3, title: '限流', state: 'merged', created_at: '2026-11-11T08:00:00Z', merged_at: '2026-11-15T08:00:00Z' });
const leak = node('Issue', 'acme/atlas#7', { number: 7, title: 'Connections leak', state: 'closed', created_at: '2026-10-30T08:00:00Z' });
const slow = node('Issue', 'acme/k8s#8', { number: 8, title: 'Slow start', state: 'open', created_at: '2026-11-12T08:00:00Z' });
const meeting = node('Meeting', 'rec-1', { title: 'Atlas stand-up', started_at: '2026-11-12T09:00:00Z', duration_s: 900 });
const early = node('Segment', 'rec-1#s1', { text: 'Pull request 2 is next.', start_ms: 12_500, speaker: 'Speaker 1' });
const late = node('Segment', 'rec-1#s2', { text: 'We take the small index.', start_ms: 60_000 });
const decision = node('Decision', 'd1', { text: 'Take the small index', status: 'made' });

const link = (from: GraphNode, kind: RelationshipKind, to: GraphNode, properties: Properties = {}): GraphRelationship => ({ kind, from: { kind: from.kind, id: from.id }, to: { kind: to.kind, id: to.id }, properties });

export const exampleWorld: PlainGraph = {
  nodes: [ana, ben, cheng, atlas, k8s, one, two, three, leak, slow, meeting, early, late, decision],
  relationships: [
    ...[one, two].map((pull) => link(pull, 'PART_OF', atlas)),
    link(three, 'PART_OF', k8s),
    link(one, 'AUTHORED_BY', ana),
    link(two, 'AUTHORED_BY', ben),
    link(three, 'AUTHORED_BY', cheng),
    link(ben, 'REVIEWED', one, { verdict: 'approved', at: '2026-11-02T08:00:00Z' }),
    link(ana, 'REVIEWED', two, { verdict: 'commented', at: '2026-11-11T08:00:00Z' }),
    link(ana, 'MERGED', one, { at: '2026-11-03T08:00:00Z' }),
    link(one, 'CLOSES', leak),
    link(ben, 'SUBMITTED', leak),
    link(cheng, 'SUBMITTED', slow),
    link(meeting, 'PART_OF', atlas),
    link(ana, 'ATTENDED', meeting),
    link(ben, 'ATTENDED', meeting),
    ...[early, late].map((segment) => link(segment, 'PART_OF', meeting)),
    link(early, 'SPOKEN_BY', ben),
    link(decision, 'RAISED_IN', meeting),
    link(decision, 'EVIDENCED_BY', late),
    link(two, 'MENTIONED_IN', meeting, { segment_ids: ['rec-1#s1'] }),
    link(one, 'MENTIONED_IN', meeting, { segment_ids: ['rec-1#s2'] }),
  ],
};
