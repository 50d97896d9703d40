/** What a recording says in the graph follows the rules, the names, and the user. */
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Colloquy } from '../colloquy.ts';
import type { Graph } from '../graph/graph.ts';
import { processRecording } from '../pipeline.ts';
import { createArchive, type Archive } from '../testing/archive.ts';
import { addToGraph } from './add-to-graph.ts';
import { identify } from './identify.ts';
import { refreshGraph } from './refresh-graph.ts';
import { spineOf, storedMeeting } from './stored-meeting.ts';

const everything = { since: null };
const STANDUP = '2026-11-20 09.30 Atlas stand-up.wav';
const lines = ['Annie, can you update the release notes by Friday?', "Yes, I'll update the release notes.", 'We decided to keep the old reader.'];

let archive: Archive;
let colloquy: Colloquy;
let graph: Graph;
beforeEach(async () => {
  archive = await createArchive();
  colloquy = archive.colloquy;
  graph = await colloquy.graph();
});
afterEach(() => archive.remove());

const note = async (path: string, text: string): Promise<void> => {
  await mkdir(dirname(join(archive.vault, path)), { recursive: true });
  await writeFile(join(archive.vault, path), text);
};
const ids = (): string[] => graph.meetings().map(({ recordingId }) => recordingId);
/** What the daemon does with a recording that it knows; by hand, what `colloquy process` does. */
const processAgain = async (path: string, byHand: boolean): Promise<void> => {
  const recording = await identify(colloquy, path);
  const stages = colloquy.spineStages({ vaultFolder: archive.vault, template: 'general' });
  const made = (await storedMeeting(colloquy, stages, recording))!;
  const heard = { audio: () => Promise.reject(new Error('stored')), segments: () => Promise.reject(new Error('stored')), transcript: () => Promise.resolve(made.transcript) };
  await processRecording({ ...spineOf(colloquy, { ...stages, ...heard }, recording, true), byHand });
};
const owners = async (): Promise<unknown[]> => (await graph.read('MATCH (:ActionItem)-[:ASSIGNED_TO]->(p:Person) RETURN DISTINCT p.name ORDER BY p.name')).rows.flat();

describe('a rerun', () => {
  it('tells the graph what the recording says by the names of now, and says the same the second time', async () => {
    await archive.record(STANDUP, lines);
    const [before] = ids().map((id) => graph.facts.fingerprint(`recording:${id}`));
    expect(await refreshGraph(colloquy, everything)).toBe(0);
    await note('People/Anita Silva.md', '---\naliases: [Annie]\n---\n');
    expect(await refreshGraph(colloquy, everything)).toBe(1);
    expect(ids().map((id) => graph.facts.fingerprint(`recording:${id}`))).not.toEqual([before]);
    expect(await owners()).toEqual(['Anita Silva']);
    expect(await refreshGraph(colloquy, everything)).toBe(0);
  }, 30_000);

  it('brings what was said into the index, before anybody asks', async () => {
    await archive.record(STANDUP, lines);
    graph.facts.forget(`recording:${ids()[0]!}`);
    await refreshGraph(colloquy, everything);
    expect(await (await colloquy.retrieval()).update()).toEqual({ read: 0, forgotten: 0, left: 0 });
    expect((await (await colloquy.retrieval()).search({ text: 'old reader' })).extracts).not.toEqual([]);
  }, 30_000);

  it('takes the earlier word back where names are as they were before', async () => {
    await archive.record(STANDUP, lines);
    const before = graph.facts.fingerprint(`recording:${ids()[0]!}`);
    await note('People/Anita Silva.md', '---\naliases: [Annie]\n---\n');
    await refreshGraph(colloquy, everything);
    await writeFile(join(archive.vault, 'People/Anita Silva.md'), '---\naliases: [Nobody Else]\n---\n');
    await refreshGraph(colloquy, everything);
    await rm(join(archive.vault, 'People/Anita Silva.md'));
    await refreshGraph(colloquy, everything);
    expect(graph.facts.fingerprint(`recording:${ids()[0]!}`)).toBe(before);
  }, 30_000);

  it('brings recordings in that were processed before there was a graph, but none from before a day, and none in whose place another stands', async () => {
    const path = await archive.record(STANDUP, lines);
    const [id] = ids();
    graph.facts.forget(`recording:${id!}`);
    expect(await refreshGraph(colloquy, { since: '2026-11-21' })).toBe(0);
    expect(await refreshGraph(colloquy, everything)).toBe(1);
    expect(ids()).toEqual([id]);
    await writeFile(path, 'it went on');
    await archive.record(STANDUP, [...lines, 'One more thing.']);
    expect(ids()).toHaveLength(1);
    await refreshGraph(colloquy, everything);
    expect(ids()).toHaveLength(1);
    expect(ids()).not.toEqual([id]);
  }, 30_000);
});

describe('a recording that the user took out of the graph', () => {
  const forget = (): void => void graph.forget(graph.meetings()[0]!.source, { isTrial: false });

  it('stays out at a rerun and when the daemon takes it up again, and comes back when the user processes it', async () => {
    const path = await archive.record(STANDUP, lines);
    forget();
    await refreshGraph(colloquy, everything);
    await note('People/Anita Silva.md', '---\naliases: [Annie]\n---\n');
    await refreshGraph(colloquy, everything);
    await processAgain(path, false);
    expect(ids()).toEqual([]);
    await processAgain(path, true);
    expect(ids()).toHaveLength(1);
    await refreshGraph(colloquy, everything);
    expect(ids()).toHaveLength(1);
  }, 30_000);

  it('stays out when its file goes on growing', async () => {
    const path = await archive.record(STANDUP, lines);
    forget();
    // What the daemon sees of a file that was written on.
    await writeFile(path, `${STANDUP}\n${lines.join('\n')}, and more`);
    const grown = await identify(colloquy, path);
    const stages = colloquy.spineStages({ vaultFolder: archive.vault, template: 'general' });
    const before = colloquy.register.replacedBy(grown.id);
    expect(before).toHaveLength(1);
    const old = (await storedMeeting(colloquy, stages, colloquy.register.first(before[0]!)))!;
    await stages.graph.contribute({ ...old, recording: grown }, { byHand: false });
    expect(ids()).toEqual([]);
  }, 30_000);
});

it('a transcript of a recording that the user put right and added stands, until the user processes the recording', async () => {
  const path = await archive.record(STANDUP, lines);
  const [recordingId] = ids() as [string];
  const transcript = { recordingId, language: 'en', model: 'by hand', segments: [{ id: 's1', speaker: 'Ana', text: 'Put right.', words: [] }] };
  addToGraph(graph, { path: '/t.json', transcript, minutes: null }, { registry: { people: [], projects: [] }, nameThreshold: 0.7 });
  const corrected = graph.facts.fingerprint(`recording:${recordingId}`);
  await note('People/Anita Silva.md', '---\naliases: [Annie]\n---\n');
  await refreshGraph(colloquy, everything);
  expect(graph.facts.fingerprint(`recording:${recordingId}`)).toBe(corrected);
  await processAgain(path, true);
  expect(graph.facts.fingerprint(`recording:${recordingId}`)).not.toBe(corrected);
}, 30_000);
