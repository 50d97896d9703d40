import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openFacts } from './graph/facts/database.ts';
import { createFactStore } from './graph/facts/fact-store.ts';
import type { Retrieval } from './retrieval/retrieval.ts';
import { meetingOf, told } from './retrieval/testing/retrieval-world.ts';
import { testModel } from './testing/models.ts';
import { describeWith } from './testing/shared-data.ts';
import { forgetInIndex, openRetrieval } from './wire-retrieval.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'colloquy-wire-retrieval-'));
  const db = openFacts(folder);
  createFactStore(db).contribute(
    meetingOf({
      id: 'weekly',
      says: ['Ana Silva: Nobody may send us more than five hundred requests per minute.', ...Array.from({ length: 12 }, (_, at) => `Ben Okafor: The garden of my neighbour has ${at + 3} apple trees, and in autumn the whole street makes juice together.`)],
    }),
  );
  db.close();
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});
const open = (model: string | null, vaultFolder: string | null = null): Promise<Retrieval> =>
  openRetrieval({ dataFolder: folder, vaultFolder, models: { find: () => Promise.resolve(model === null ? null : { model: 'sentence-embedding', path: model }) }, onNotice: () => undefined });

describe('retrieval over a data folder', () => {
  it('without a model searches by words, and says so', async () => {
    const retrieval = await open(null);
    expect(await retrieval.search({ text: 'requests per minute' })).toMatchObject({ by: 'words', extracts: [{ recordingId: 'weekly', startSeconds: 0 }] });
    expect(await retrieval.search({ text: 'throttling of clients' })).toMatchObject({ extracts: [] });
    await retrieval.close();
  });

  it('reads the notes of the vault', async () => {
    const vault = join(folder, 'vault');
    mkdirSync(vault);
    writeFileSync(join(vault, 'Harvest.md'), '---\ntags: [garden]\n---\nThe pears are ripe in October.\n');
    const retrieval = await open(null, vault);
    await retrieval.updateNotes();
    expect((await retrieval.search({ text: 'pears' })).extracts.map(told)).toEqual(['note: Harvest. The pears are ripe in October. (Harvest.md)']);
    await retrieval.close();
  });

  it('lets go at once of what was taken out of the graph', async () => {
    expect(await forgetInIndex(folder)).toBe(0);
    const retrieval = await open(null);
    await retrieval.update();
    await retrieval.close();
    const file = (): string => readFileSync(join(folder, 'retrieval.sqlite'), 'latin1');
    expect(file()).toContain('apple');
    const db = openFacts(folder);
    createFactStore(db).forget('recording:weekly');
    db.close();
    expect(await forgetInIndex(folder)).toBe(1);
    expect(file()).not.toContain('apple');
  });
});

describeWith(testModel('sentence-embedding'), 'the model sentence-embedding', 'retrieval with the model', (model) => {
  it('finds what was said in other words, and nothing where nobody spoke of it', async () => {
    const retrieval = await open(model);
    await retrieval.update();
    expect(await retrieval.embedPending()).toMatchObject({ left: 0 });
    const { by, extracts } = await retrieval.search({ text: 'making juice from apples with the neighbours' });
    expect(by).toBe('words and meaning');
    expect(extracts[0]?.text).toContain('apple trees');
    expect((await retrieval.search({ text: 'fruit harvest in the orchard' })).extracts).not.toEqual([]);
    expect((await retrieval.search({ text: 'maternity leave' })).extracts).toEqual([]);
    await retrieval.close();
  });
});
