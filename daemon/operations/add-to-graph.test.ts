/** Two people with one first name: what is said of "Ana" in the note, and in the graph. */
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { mkdtempSync, rmSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { transcriptInputSchema } from '#schemas/transcript';
import { openFacts } from '../graph/facts/database.ts';
import { personNoteFacts } from '../graph/facts/vault-facts.ts';
import { createGraph, type Graph } from '../graph/graph.ts';
import { readGithub } from '../graph/github/read-github.ts';
import { createModelStore, type ModelStore } from '../graph/testing/model-store.ts';
import { createArchive } from '../testing/archive.ts';
import { addToGraph } from './add-to-graph.ts';

const names = ['Ana Silva', 'Ana Costa'];
const registry = { people: names.map((name) => ({ name, aliases: [], path: `People/${name}.md` })), projects: [] };
const pull = { number: 14, title: 'Faster reader', state: 'open', user: { login: 'asilva', id: 101 }, body: '', pull_request: {}, created_at: '2026-10-01T10:00:00Z', updated_at: '2026-10-02T10:00:00Z', repository_url: 'https://api.github.com/repos/acme/atlas' };

let folder: string;
let graph: Graph;
let store: ModelStore;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'colloquy-add-'));
  store = createModelStore();
  graph = createGraph({ db: openFacts(folder), store, dataFolder: folder, now: () => new Date(0) });
  for (const name of names) graph.facts.contribute(personNoteFacts({ path: `People/${name}.md`, name, aliases: [], logins: name === 'Ana Silva' ? ['asilva'] : [], emails: [] }));
  graph.github.observe(readGithub([pull], { repository: null, number: null }).observations);
});
afterEach(async () => {
  await graph.close();
  rmSync(folder, { recursive: true });
});

describe('"Ana will send the report", said where the vault has two Anas', () => {
  const segments = [
    { id: 'a', speaker: 'Speaker 1', text: 'Ana will send the report by Friday.' },
    { id: 'b', speaker: 'Speaker 2', text: 'Good.' },
  ];
  const ownersAfter = async (more: object): Promise<string[]> => {
    addToGraph(graph, { path: '/meeting.json', transcript: transcriptInputSchema.parse({ startedAt: '2026-11-20T09:30:00Z', segments, ...more }), minutes: null }, { registry, nameThreshold: 0.7 });
    await graph.load();
    const elements = store.lines().map((line) => JSON.parse(line) as { kind: string; to?: { id: string } });
    expect(elements.filter(({ kind }) => kind === 'ActionItem')).toHaveLength(1);
    return elements.flatMap(({ kind, to }) => (kind === 'ASSIGNED_TO' ? [to!.id] : []));
  };

  it('is the one’s who was there', async () => {
    expect(await ownersAfter({ attendees: ['Ana Costa', 'Ben Okafor'] })).toEqual(['note:People/Ana Costa.md']);
  });

  it('is the one’s who works on the project of the meeting', async () => {
    expect(await ownersAfter({ project: 'acme/atlas' })).toEqual(['note:People/Ana Silva.md']);
  });

  it('is left open where nothing tells, and the task stays', async () => {
    expect(await ownersAfter({})).toEqual([]);
  });

  it('stands under the name as it was said in the note, and links neither', async () => {
    const archive = await createArchive();
    try {
      await mkdir(join(archive.vault, 'People'), { recursive: true });
      for (const name of names) await writeFile(join(archive.vault, `People/${name}.md`), '');
      await archive.record('2026-11-20 09.30 Stand-up.wav', ['Ana will send the report by Friday.', 'Good.']);
      const note = await readFile(join(archive.vault, 'Meetings/2026-11-20 Stand-up.md'), 'utf8');
      expect(note).toContain('- [ ] Send the report – Ana ·');
      expect(note).not.toMatch(/Ana (?:Silva|Costa)|\[\[[^\]]*Ana\]\]/u);
    } finally {
      await archive.remove();
    }
  });
});
