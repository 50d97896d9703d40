import { describe, expect, test } from '@jest/globals';
import { GRAPH_SCHEMA_VERSION, nodeKinds, relationshipKinds } from '#schemas/graph';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createEmbeddedGraphStore } from '../../../daemon/graph/adapters/embedded/embedded-graph-store.ts';
import { beehives } from './companies/beehives-world.ts';
import { coldChain } from './companies/cold-chain-world.ts';
import { farms } from './companies/farms-world.ts';
import { ferryTickets } from './companies/ferry-tickets-world.ts';
import { harbourBerths } from './companies/harbour-berths-world.ts';
import { harbourSoftware } from './companies/harbour-software-world.ts';
import { hospital } from './companies/hospital-world.ts';
import { lockers } from './companies/lockers-world.ts';
import { music } from './companies/music-world.ts';
import { telescopes } from './companies/telescopes-world.ts';
import { examNow } from './exam.ts';
import { world, worldChange } from './world.ts';

const worlds = [['the usual company', world], ['the ferry tickets', ferryTickets], ['the harbour berths', harbourBerths], ['the harbour software', harbourSoftware], ['the cold chain', coldChain], ['the telescopes', telescopes], ['the beehives', beehives], ['the farms', farms], ['the music', music], ['the hospital', hospital], ['the lockers', lockers]] as const;
const change = worldChange();
const countsOf = (keys: readonly string[]): number[] => [...Map.groupBy(keys, (key) => key).values()].map((group) => group.length).sort((a, b) => b - a);

describe.each(worlds)('the world of %s', (_, world) => {
  const change = worldChange(world);

  test('holds merged pull requests with their merge, closed ones without, and open ones without an end', () => {
    for (const pull of world.pulls) {
      expect([pull.mergedAt !== undefined, pull.mergedBy !== undefined]).toEqual([pull.state === 'merged', pull.state === 'merged']);
      expect(pull.closedAt !== undefined).toBe(pull.state !== 'open');
      if (pull.draft) expect(pull.state).toBe('open');
    }
    for (const issue of world.issues) {
      expect(issue.closedAt !== undefined).toBe(issue.state === 'closed');
      if (issue.closedBy !== undefined) expect(issue.state).toBe('closed');
    }
  });

  test('has nothing from after its now, and nothing that ends before it begins', () => {
    for (const work of [...world.pulls, ...world.issues]) {
      expect(work.createdAt < (work.closedAt ?? examNow)).toBe(true);
      expect((work.closedAt ?? work.createdAt) <= work.updatedAt && work.updatedAt <= examNow).toBe(true);
    }
    for (const pull of world.pulls) for (const review of pull.reviews) expect(pull.createdAt <= review.at && review.at <= (pull.closedAt ?? examNow)).toBe(true);
    for (const meeting of world.meetings) expect(meeting.startedAt < examNow).toBe(true);
    for (const commit of world.commits) expect(commit.committedAt < examNow).toBe(true);
  });

  test('lets a pull request close only an older issue of its own project, and nobody review their own', () => {
    for (const pull of world.pulls) {
      for (const issue of pull.closes) {
        expect([issue.project, issue.createdAt < pull.createdAt]).toEqual([pull.project, true]);
      }
      expect(pull.reviews.map((review) => review.by)).not.toContain(pull.author);
    }
  });

  test('has unique keys, so that a first column names one thing', () => {
    for (const keys of [world.pulls.map((one) => one.id), world.pulls.map((one) => one.title), world.meetings.map((one) => one.title), world.people.map((one) => one.name), [...world.decisions, ...world.actions, ...world.questions, ...world.risks].map((one) => one.text), world.commits.map((one) => one.message), world.notes.map((one) => one.title), [...world.pulls, ...world.issues].map((one) => one.id)]) expect(new Set(keys).size).toBe(keys.length);
  });

  test('every item is proven by a segment of its meeting', () => {
    for (const item of [...world.decisions, ...world.actions, ...world.questions, ...world.risks]) expect(item.evidence.map((segment) => segment.meeting)).toEqual([item.meeting]);
  });

  test('becomes a graph as the schema declares it: known kinds, known properties, known ends, each once', () => {
    expect(GRAPH_SCHEMA_VERSION).toBe(1);
    const names = new Set(change.putNodes.map((node) => `${node.kind} ${node.id}`));
    expect(names.size).toBe(change.putNodes.length);
    for (const node of change.putNodes) for (const property of Object.keys(node.properties)) expect(nodeKinds[node.kind].properties).toHaveProperty(property);
    for (const { kind, from, to, properties } of change.putRelationships) {
      const declared: { from: readonly string[]; to: readonly string[]; properties: object } = relationshipKinds[kind];
      expect([declared.from.includes(from.kind), declared.to.includes(to.kind), names.has(`${from.kind} ${from.id}`), names.has(`${to.kind} ${to.id}`)]).toEqual([true, true, true, true]);
      for (const property of Object.keys(properties)) expect(declared.properties).toHaveProperty(property);
    }
    expect(new Set(change.putRelationships.map((one) => [one.kind, one.from.kind, one.from.id, one.to.kind, one.to.id].join(' '))).size).toBe(change.putRelationships.length);
    expect(Object.keys(nodeKinds).filter((kind) => !change.putNodes.some((node) => node.kind === kind))).toEqual([]);
    expect(Object.keys(relationshipKinds).filter((kind) => !change.putRelationships.some((one) => one.kind === kind))).toEqual([]);
  });
});

describe('the usual world', () => {
  test('is as large as a company of fifteen gets in two years', () => {
    const sizes = Object.fromEntries(Object.entries(world).map(([kind, ones]: [string, readonly unknown[]]) => [kind, ones.length]));
    expect(sizes).toEqual({ people: 15, projects: 6, topics: 15, pulls: 110, issues: 80, commits: 60, meetings: 26, segments: 156, decisions: 45, actions: 70, questions: 40, risks: 20, notes: 20 });
  });

  test('closes an issue by the merge of a pull request', () => {
    for (const pull of world.pulls) if (pull.state === 'merged') for (const issue of pull.closes) expect([issue.closedAt, issue.closedBy]).toEqual([pull.closedAt, pull.mergedBy]);
  });

  test('has what makes questions hard: a shared first name, someone who did nothing, ties, merges by the author, issues closed by others', () => {
    expect(world.people.filter((person) => person.name.startsWith('Ana '))).toHaveLength(2);
    const idle = world.people.filter((person) => !change.putRelationships.some((one) => one.kind !== 'ABOUT' && [one.from.id, one.to.id].includes(person.id)));
    expect(idle.map((person) => person.name)).toEqual(['Marco Rossi']);
    expect(world.pulls.some((pull) => pull.mergedBy === pull.author)).toBe(true);
    expect(world.issues.some((issue) => issue.closedBy !== undefined && issue.closedBy !== issue.submitter)).toBe(true);
    const tallies = [world.pulls.map((pull) => pull.author.name), world.pulls.flatMap((pull) => pull.reviews.map((review) => review.by.name)), world.pulls.flatMap((pull) => pull.mergedBy?.name ?? []), world.issues.flatMap((issue) => issue.closedBy?.name ?? []), world.pulls.filter((pull) => pull.state === 'open').map((pull) => pull.project.name)].map(countsOf);
    expect(tallies.some((tally) => tally[0] === tally[1])).toBe(true);
    expect(tallies.some((tally) => tally[2] === tally[3])).toBe(true);
  });

  test('is taken whole by a real store', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'colloquy-questions-'));
    const store = createEmbeddedGraphStore({ folder });
    try {
      await store.reset({ schemaVersion: GRAPH_SCHEMA_VERSION, factsId: 'world' });
      await store.apply(change, { isNew: true });
      const { rows } = await store.read('MATCH (pr:PullRequest)-[:PART_OF]->(proj:Project) RETURN proj.name, count(pr) AS cnt ORDER BY cnt DESC LIMIT 1');
      expect(rows).toEqual([['atlas', world.pulls.filter((pull) => pull.project.name === 'atlas').length]]);
      let relationships = 0;
      for await (const one of store.relationships()) if (one.kind in relationshipKinds) relationships += 1;
      expect(relationships).toBe(change.putRelationships.length);
    } finally {
      await store.close();
      await rm(folder, { recursive: true });
    }
  });
});
