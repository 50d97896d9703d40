/** The daemon and the index of what was said: real files, real stores, a real model; only the hearing is made up. */
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';
import { rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Colloquy } from '../colloquy.ts';
import { type Archive, createArchive, heard } from '../testing/archive.ts';
import { testModel } from '../testing/models.ts';
import { describeWith } from '../testing/shared-data.ts';
import { forgetInIndex, openRetrieval } from '../wire-retrieval.ts';
import { forgetMeeting } from './forget-meeting.ts';
import { watch, type WatchEvents, type Watching } from './watch.ts';

const said = ['The zanzibarian garden of my neighbour has nine apple trees.', 'And in autumn the whole street makes juice together.'];

let archive: Archive;
let watching: Watching;
afterEach(async () => {
  await watching.stop();
  await archive.remove();
});

/** The daemon on the archive's recordings, in which every recording says the same. */
async function startDaemon(events: Partial<WatchEvents> = {}): Promise<void> {
  const { colloquy, recordings } = archive;
  const daemon: Colloquy = {
    ...colloquy,
    config: { ...colloquy.config, recordings: { ...colloquy.config.recordings, folders: [recordings] } },
    hasSegmentation: () => Promise.resolve(true),
    spineStages: (target) => ({ ...colloquy.spineStages(target), ...heard(said) }),
  };
  const nothing = (): undefined => undefined;
  watching = await watch(daemon, { arrived: nothing, progress: nothing, done: nothing, failed: (path, failure) => { throw new Error(`${path}: ${failure.cause}`); }, troubled: nothing, ...events });
}
/** A recording arrives under a name, and is done with all that follows from it. */
async function arrive(name: string, content: string): Promise<void> {
  let done: () => void = () => undefined;
  const isDone = new Promise<void>((resolve) => (done = resolve));
  await startDaemon({ done: () => { done(); } });
  await writeFile(join(archive.recordings, 'part.tmp'), content);
  await rename(join(archive.recordings, 'part.tmp'), join(archive.recordings, name));
  await isDone;
  await watching.idle();
}
const dataFile = (): string => {
  const data = archive.colloquy.dataFolder;
  return readdirSync(data).filter((name) => name.startsWith('retrieval.sqlite')).map((name) => readFileSync(join(data, name), 'latin1').toLowerCase()).join('');
};

describeWith(testModel('sentence-embedding'), 'the model sentence-embedding', 'what the daemon has processed', (model) => {
  beforeEach(async () => {
    archive = await createArchive({ modelsFolder: dirname(model) });
  });

  it('is found by the next open question, by its meaning too, with nothing left unread', async () => {
    await arrive('2026-11-20 09.30 Garden sync.wav', 'sound');
    const asker = await openRetrieval({ dataFolder: archive.colloquy.dataFolder, vaultFolder: archive.vault, models: archive.colloquy.models, onNotice: () => undefined });
    const answer = await asker.search({ text: 'fruit harvest in the orchard' });
    expect(answer).toMatchObject({ by: 'words and meaning', unread: { sources: 0, embeddings: 0 }, extracts: [{ startSeconds: 0, meetingTitle: 'Garden sync' }] });
    expect(await asker.update()).toEqual({ read: 0, forgotten: 0, left: 0 });
    expect(await asker.embedPending()).toEqual({ embedded: 0, left: 0 });
    await asker.close();
  }, 60_000);
});

describe('the index of a daemon', () => {
  beforeEach(async () => {
    archive = await createArchive();
  });

  it('forgets a recording that is taken out of the graph, with no question asked, and does not take it up again', async () => {
    await arrive('2026-11-20 09.30 Garden sync.wav', 'sound');
    expect(dataFile()).toContain('zanzibar');
    const graph = await archive.colloquy.graph();
    await forgetMeeting({ graph, path: (typed) => typed, recordingAt: () => Promise.resolve(null) }, 'Garden sync', { isTrial: false });
    await forgetInIndex(archive.colloquy.dataFolder);
    expect(dataFile()).not.toContain('zanzibar');
    await watching.stop();
    await startDaemon();
    await watching.idle();
    expect(dataFile()).not.toContain('zanzibar');
  }, 60_000);

  it('forgets at its next start what was taken out of the graph while it was down', async () => {
    await arrive('2026-11-20 09.30 Garden sync.wav', 'sound');
    await watching.stop();
    const graph = await archive.colloquy.graph();
    for (const source of graph.facts.sources('recording:')) graph.facts.forget(source);
    await startDaemon();
    await watching.idle();
    expect(dataFile()).not.toContain('zanzibar');
  }, 60_000);

  it('follows a note that the user writes, changes and deletes', async () => {
    await startDaemon();
    const note = join(archive.vault, 'Fish.md');
    const until = async (condition: () => boolean): Promise<void> => {
      while (!condition()) {
        await watching.idle();
        await new Promise((resolve) => setImmediate(resolve));
      }
    };
    await writeFile(note, 'The herring swims.');
    await until(() => dataFile().includes('herring'));
    await writeFile(note, 'The mackerel swims, too.');
    await until(() => dataFile().includes('mackerel') && !dataFile().includes('herring'));
    await rm(note);
    await until(() => !dataFile().includes('mackerel'));
  }, 60_000);
});
