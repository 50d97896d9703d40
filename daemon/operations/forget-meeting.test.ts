/** Taking a meeting out of the graph. */
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { ColloquyError } from '#schemas/failure';
import { transcriptInputSchema } from '#schemas/transcript';
import { openFacts } from '../graph/facts/database.ts';
import { personNoteFacts } from '../graph/facts/vault-facts.ts';
import { createGraph, type Graph } from '../graph/graph.ts';
import { readGithub } from '../graph/github/read-github.ts';
import { createModelStore, type ModelStore } from '../graph/testing/model-store.ts';
import { addToGraph } from './add-to-graph.ts';
import { forgetMeeting, type ForgottenMeeting } from './forget-meeting.ts';

const segments = [
  { id: 'a', speaker: 'Ana', text: 'We decided to keep the old reader.' },
  { id: 'b', speaker: 'Ben', text: "I'll review pull request 14 by Friday." },
];
const standUp = { title: 'Atlas stand-up', startedAt: '2026-11-20T09:30:00Z', project: 'acme/atlas', attendees: ['Ana Silva', 'Ben Okafor'], segments };
const weekly = { ...standUp, recordingId: 'rec-weekly-1', title: 'Weekly', startedAt: '2026-11-21T09:30:00Z', attendees: ['Ana Silva'] };
const pull = { number: 14, title: 'Faster reader', state: 'open', user: { login: 'asilva', id: 101 }, body: '', pull_request: {}, created_at: '2026-10-01T10:00:00Z', updated_at: '2026-10-02T10:00:00Z', repository_url: 'https://api.github.com/repos/acme/atlas' };

let folder: string;
let graph: Graph;
let store: ModelStore;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'colloquy-forget-'));
  store = createModelStore();
  graph = createGraph({ db: openFacts(folder), store, dataFolder: folder, now: () => new Date('2026-11-22T00:00:00Z') });
  graph.facts.contribute(personNoteFacts({ path: 'People/Ana Silva.md', name: 'Ana Silva', aliases: [], logins: ['asilva'], emails: [] }));
  graph.github.observe(readGithub([pull], { repository: null, number: null }).observations);
  add('stand-up.json', standUp);
  add('weekly.json', weekly);
});
afterEach(async () => {
  await graph.close();
  rmSync(folder, { recursive: true });
});

function add(file: string, transcript: object): void {
  const path = join(folder, file);
  writeFileSync(path, JSON.stringify(transcript));
  addToGraph(graph, { path, transcript: transcriptInputSchema.parse(transcript), minutes: null }, { registry: { people: [], projects: [] }, nameThreshold: 0.7 });
}
const forget = (words: string, isTrial = false): Promise<ForgottenMeeting> =>
  forgetMeeting({ graph, path: (typed) => resolve(folder, typed), recordingAt: (path) => Promise.resolve(path === join(folder, 'weekly.m4a') ? 'rec-weekly-1' : null) }, words, { isTrial });
const titles = (): (string | null)[] => graph.meetings().map(({ title }) => title);
const failureOf = async (run: Promise<unknown>): Promise<unknown> =>
  run.then(
    () => null,
    (error: unknown) => (error instanceof ColloquyError ? error.failure : error),
  );
const lines = async (): Promise<string[]> => {
  await graph.load();
  return store.lines();
};

describe('a meeting that the user takes out of the graph', () => {
  it('goes with all that it alone said; what others say too stays, and is told', async () => {
    const forgotten = await forget('atlas STAND-UP');
    expect(forgotten.gone).toMatchObject({ nodes: { Person: 1, Meeting: 1, Segment: 2, Decision: 1, ActionItem: 1 }, relationships: { ATTENDED: 2, RAISED_IN: 2 } });
    expect(forgotten.kept.nodes).toMatchObject({ Person: 1, Project: 1, PullRequest: 1 });
    expect((await lines()).filter((line) => line.includes('Okafor') || line.includes('transcript-'))).toEqual([]);
  });

  it('leaves the same graph as if it had never been there', async () => {
    await lines();
    await forget('Atlas stand-up');
    await forget('rec-weekly-1');
    const other = mkdtempSync(join(tmpdir(), 'colloquy-forget-'));
    const untouched = createModelStore();
    const fresh = createGraph({ db: openFacts(other), store: untouched, dataFolder: other, now: () => new Date() });
    fresh.facts.contribute(personNoteFacts({ path: 'People/Ana Silva.md', name: 'Ana Silva', aliases: [], logins: ['asilva'], emails: [] }));
    fresh.github.observe(readGithub([pull], { repository: null, number: null }).observations);
    await fresh.load();
    expect(await lines()).toEqual(untouched.lines());
    await fresh.close();
    rmSync(other, { recursive: true });
  });

  it('comes back as it was when it is added again', async () => {
    const before = await lines();
    for (const words of ['Atlas stand-up', 'stand-up.json']) {
      await forget(words);
      expect(titles()).toEqual(['Weekly']);
      add('stand-up.json', standUp);
      expect(await lines()).toEqual(before);
    }
  });

  it('is found by its id, the beginning of it, its title, its transcript and its recording', async () => {
    for (const words of ['rec-weekly-1', 'rec-we', 'Weekly', 'weekly.json', 'weekly.m4a']) expect((await forget(words, true)).meeting.title).toBe('Weekly');
  });

  it('is only shown in a trial, which says what happens then and changes nothing', async () => {
    const before = await lines();
    const told = await forget('Weekly', true);
    expect(await lines()).toEqual(before);
    graph.facts.contribute(personNoteFacts({ path: 'People/Ben Okafor.md', name: 'Ben Okafor', aliases: [], logins: [], emails: [] }));
    expect(await forget('Weekly')).toMatchObject({ gone: told.gone });
  });
});

describe('a name that means no meeting, or several', () => {
  it('is refused with what is there, the latest first', async () => {
    expect(await failureOf(forget('Monthly'))).toMatchObject({ code: 'meeting_missing', tip: expect.stringMatching(/^In the graph: Weekly, 2026-11-21 \(rec-weekly-1\); Atlas stand-up, 2026-11-20 \(transcript-/u) as unknown });
    expect(await failureOf(forget(''))).toMatchObject({ code: 'meeting_missing' });
  });

  it('is refused where it is gone already', async () => {
    await forget('weekly.json');
    expect(await failureOf(forget('weekly.json'))).toMatchObject({ code: 'meeting_missing', cause: '"weekly.json" was taken out of the graph before.' });
  });

  it('is refused where two bear the title, and nothing is taken out', async () => {
    add('copy.json', standUp);
    add('copy.json', { ...standUp, segments: segments.slice(0, 1) });
    expect(await failureOf(forget('Atlas stand-up'))).toMatchObject({ code: 'meeting_ambiguous', tip: 'Name one by the id in brackets.' });
    await forget('copy.json');
    expect(titles()).toEqual(['Weekly', 'Atlas stand-up']);
  });
});
