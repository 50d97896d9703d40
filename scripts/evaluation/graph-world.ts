/**
 * A generated world of any size as contributions, the same each time: meetings with their segments and items, pull requests and issues with those who
 * worked on them. 100 nodes and about 1,000 relationships are one block: a meeting, and what happened at GitHub between it and the next.
 */
import type { Contribution, Fact, Reference } from '#schemas/facts';
import { byId, node, person, project, related } from '../../daemon/graph/facts/fact-words.ts';

export const relationshipsPerBlock = 1000;

const shape = { people: 10, segments: 19, items: 9, pulls: 37, issues: 24 } as const;
const blocksPerProject = 20;
const firstNames = ['Ana', 'Ben', 'Chen', 'Dina', 'Emre', 'Fatou', 'Goran', 'Hana', 'Ivan', 'Jun', 'Kofi', 'Lena', 'Mila', 'Noor', 'Omar', 'Petra', 'Quinn', 'Rosa', 'Sven', 'Tara'];

/** @param relationships About as many as there are to be. */
export function* worldContributions(relationships: number): Generator<Contribution> {
  const blocks = Math.max(1, Math.round(relationships / relationshipsPerBlock));
  for (let block = 0; block < blocks; block += 1) {
    yield usersOf(block);
    for (let at = 0; at < shape.pulls + shape.issues; at += 1) yield workOf(block, at);
    yield meetingOf(block);
  }
}

/** Those who work in a block, under their logins and full names. */
function usersOf(block: number): Contribution {
  const facts = Array.from({ length: shape.people }, (_, at): Fact => ({ fact: 'account', account: `login:${loginOf(block, at)}`, names: [personNameOf(block, at)], sameAs: [], githubId: 1000 + block * shape.people + at }));
  return { source: `github:users:${block}`, rank: 'github', context: { attendees: [], project: repositoryOf(block), projectsNamed: [] }, facts };
}

/** A pull request or an issue, with all who had to do with it. */
function workOf(block: number, at: number): Contribution {
  const self = workReference(block, at);
  const who = (turn: number): Reference => ({ by: 'account', kind: 'Person', account: `login:${loginOf(block, (at + turn) % shape.people)}` });
  const when = timeOf(block, at);
  const isPull = at < shape.pulls;
  const facts: Fact[] = [
    node(self, { title: `Change ${at} of block ${block}: keep the connection open`, state: isPull ? 'merged' : 'closed', created_at: when, updated_at: when, closed_at: when, ...(isPull && { merged_at: when }), labels: ['storage', `area-${at % 7}`], url: `https://github.com/${repositoryOf(block)}/issues/${at}` }),
    related(self, 'PART_OF', byId('Project', repositoryOf(block))),
    ...[1, 2, 3, 4, 5, 6].map((turn) => related(who(turn), 'COMMENTED_ON', self, { count: turn })),
    related(self, 'ASSIGNED_TO', who(0)),
    ...[3, 7].map((step) => related(self, 'RELATED_TO', workReference(block, (at + step) % (shape.pulls + shape.issues)))),
  ];
  if (isPull) {
    facts.push(related(self, 'AUTHORED_BY', who(0)), related(who(1), 'MERGED', self, { at: when }), related(self, 'CLOSES', workReference(block, shape.pulls + (at % shape.issues))));
    for (const turn of [2, 3, 4]) facts.push(related(who(turn), 'REVIEWED', self, { at: when, verdict: turn === 2 ? 'approved' : 'commented' }));
  } else facts.push(related(who(0), 'SUBMITTED', self), related(who(1), 'CLOSED', self, { at: when }));
  return { source: `github:${repositoryOf(block)}#${workNumberOf(block, at)}`, rank: 'github', context: { attendees: [], project: repositoryOf(block), projectsNamed: [] }, facts };
}

/** @param edition Another one says the same in other words, as a newer model would. */
export function meetingOf(block: number, edition = 1): Contribution {
  const id = recordingOf(block);
  const meeting = byId('Meeting', id);
  const said = { recording_id: id, extractor: `minutes/${edition}`, confidence: 0.9 };
  const name = (at: number): Reference => person(at % 3 === 0 ? firstNameOf(block, at) : personNameOf(block, at));
  const segment = (at: number): Reference => byId('Segment', `${id}#s${String(at).padStart(4, '0')}`);
  const mentioned = (target: Reference, at: number): Fact => related(target, 'MENTIONED_IN', meeting, { ...said, segment_ids: [`${id}#s${String(at % shape.segments).padStart(4, '0')}`] });
  const facts: Fact[] = [
    node(meeting, { title: meetingTitleOf(block), started_at: timeOf(block, 0), duration_s: 900.5, series: 'Stand-up', language: 'en', ...said }),
    related(meeting, 'PART_OF', project(repositoryOf(block)), said),
    ...Array.from({ length: shape.people }, (_, at) => related(person(personNameOf(block, at)), 'ATTENDED', meeting, said)),
    ...Array.from({ length: shape.segments }, (_, at) => [
      node(segment(at), { start_ms: at * 40_000, end_ms: at * 40_000 + 39_000, text: `Edition ${edition}: we talked of number ${workNumberOf(block, at)} and what is left to do there`, speaker: `Speaker ${at % 4}`, ...said }),
      related(segment(at), 'PART_OF', meeting, said),
      related(segment(at), 'SPOKEN_BY', name(at % shape.people), said),
    ]).flat(),
    ...Array.from({ length: shape.items }, (_, at) => itemOf(id, at, { meeting, segment, name, said })).flat(),
    ...Array.from({ length: shape.people }, (_, at) => mentioned(name(at), at)),
    // Of somebody who was not there: whom that means, only the project can tell.
    mentioned(person(firstNameOf(block, shape.people + 1)), 0),
    ...Array.from({ length: shape.pulls + shape.issues }, (_, at) => mentioned({ by: 'number', kind: 'PullRequest', number: workNumberOf(block, at), repository: null }, at)),
  ];
  return { source: `recording:${id}`, rank: 'recording', context: { attendees: Array.from({ length: shape.people }, (_, at) => personNameOf(block, at)), project: repositoryOf(block), projectsNamed: [] }, facts };
}

interface MeetingWords {
  readonly meeting: Reference;
  readonly segment: (at: number) => Reference;
  readonly name: (at: number) => Reference;
  readonly said: { readonly recording_id: string; readonly extractor: string; readonly confidence: number };
}

function itemOf(recordingId: string, at: number, { meeting, segment, name, said }: MeetingWords): Fact[] {
  const kind = (['Decision', 'ActionItem', 'Question'] as const)[at % 3]!;
  const item = byId(kind, `${recordingId}#${kind.toLowerCase()}-${at}`);
  return [
    node(item, { text: `What became of number ${at}`, status: kind === 'Decision' ? 'made' : 'open', ...said }),
    related(item, 'RAISED_IN', meeting, said),
    related(item, 'EVIDENCED_BY', segment(at), said),
    related(item, 'EVIDENCED_BY', segment(at + 1), said),
    ...(kind === 'ActionItem' ? [related(item, 'ASSIGNED_TO', name(at % shape.people), said)] : []),
  ];
}

export const recordingOf = (block: number): string => `recording-${String(block).padStart(6, '0')}`;
export const repositoryOf = (block: number): string => `acme/service-${Math.floor(block / blocksPerProject)}`;
export const workNumberOf = (block: number, at: number): number => (block % blocksPerProject) * (shape.pulls + shape.issues) + at + 1;
export const meetingTitleOf = (block: number): string => `Stand-up ${block}`;
const loginOf = (block: number, at: number): string => `user-${block}-${at}`;
const firstNameOf = (block: number, at: number): string => firstNames[(block * 3 + at) % firstNames.length]!;
export const personNameOf = (block: number, at: number): string => `${firstNameOf(block, at)} ${familyName(block)}`;
const timeOf = (block: number, at: number): string => `${new Date(Date.UTC(2026, 0, 1) + (block * 1440 + at) * 60_000).toISOString().slice(0, 19)}Z`;

/** Letters alone, so that it is a name: `Leiaon` of 1204. */
function familyName(block: number): string {
  return `L${String(block).replaceAll(/\d/gu, (digit) => 'aeioubdgkm'[Number(digit)]!)}n`;
}

function workReference(block: number, at: number): Reference {
  return byId(at < shape.pulls ? 'PullRequest' : 'Issue', `${repositoryOf(block)}#${workNumberOf(block, at)}`);
}
