import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { failureCodeOf } from '../testing/failure-code.ts';
import { openIndex } from './index/database.ts';
import { type CountingEmbedder, prefixEmbedder } from './testing/prefix-embedder.ts';
import { type RetrievalWorld, retrievalWorld, told, type ToldMeeting } from './testing/retrieval-world.ts';
import { toBytes } from './vectors/quantise.ts';

const meeting = (id: string, ...says: string[]): ToldMeeting => ({ id, says: says.map((text) => `Ana Silva: ${text}`) });

describe('the index of what was said', () => {
  let world: RetrievalWorld;
  let embedder: CountingEmbedder;
  beforeEach(() => {
    embedder = prefixEmbedder();
    world = retrievalWorld(embedder);
  });
  afterEach(() => world.close());
  const found = async (text: string): Promise<string[]> => (await world.retrieval.search({ text })).extracts.map(told);

  it('follows what is said of a recording when it is processed again', async () => {
    world.tell(meeting('one', 'The parrot sings.'));
    expect(await found('parrot')).toHaveLength(1);
    world.tell(meeting('one', 'The carrot grows.'));
    expect(await found('parrot')).toEqual([]);
    expect(await found('carrot')).toHaveLength(1);
  });

  it('reads only what has changed', async () => {
    world.tell(meeting('one', 'The parrot sings.'), meeting('two', 'The carrot grows.'));
    expect(await world.retrieval.update()).toEqual({ read: 2, forgotten: 0, left: 0 });
    expect(await world.retrieval.update()).toEqual({ read: 0, forgotten: 0, left: 0 });
    world.tell(meeting('two', 'The carrot grows.', 'It is orange.'));
    expect(await world.retrieval.update()).toEqual({ read: 1, forgotten: 0, left: 0 });
  });

  it('embeds only what is new: a passage in the same words keeps its vector', async () => {
    const long = Array.from({ length: 40 }, (_, at) => `Sentence number ${at} about the parrot.`);
    world.tell(meeting('one', ...long, 'The last words.'));
    await world.retrieval.update();
    await world.retrieval.embedPending();
    const before = embedder.texts.length;
    expect(before).toBeGreaterThan(2);
    world.tell(meeting('one', ...long, 'The very last words.'));
    await world.retrieval.update();
    expect(await world.retrieval.embedPending()).toEqual({ embedded: 1, left: 0 });
    expect(embedder.texts).toHaveLength(before + 1);
  });

  it('finds by words what is not embedded yet, and says how much that is', async () => {
    world.tell(meeting('one', 'The parrot sings.'));
    expect(await world.retrieval.search({ text: 'parrot' })).toMatchObject({ extracts: [{ recordingId: 'one' }], unread: { sources: 0, embeddings: 1 }, by: 'words and meaning' });
    await world.retrieval.embedPending();
    expect(await world.retrieval.search({ text: 'parrot' })).toMatchObject({ unread: { sources: 0, embeddings: 0 } });
  });

  it('finds by meaning what was said in other words', async () => {
    world.tell(meeting('one', 'Parrots singing.'));
    expect(await found('parrotlike singer')).toEqual([]);
    await world.retrieval.embedPending();
    expect(await found('parrotlike singer')).toHaveLength(1);
  });

  it('embeds only the languages that the model knows, and searches the others by words', async () => {
    world.tell(meeting('one', '鹦鹉在唱歌。'));
    expect(await world.retrieval.search({ text: '鹦鹉' })).toMatchObject({ extracts: [{ recordingId: 'one' }], unread: { embeddings: 0 }, by: 'words' });
    await world.retrieval.embedPending();
    expect(embedder.texts).toEqual([]);
  });

  it('stops embedding between two batches, and goes on where it stood', async () => {
    world.tell(...Array.from({ length: 60 }, (_, at) => meeting(`m${at}`, `Parrot number ${at} sings.`)));
    await world.retrieval.update();
    const stop = new AbortController();
    const { embedded, left } = await world.retrieval.embedPending({ signal: stop.signal, onProgress: () => { stop.abort(); } });
    expect(left).toBe(60 - embedded);
    expect(left).toBeGreaterThan(0);
    expect(await world.retrieval.embedPending()).toEqual({ embedded: left, left: 0 });
    expect(embedder.texts).toHaveLength(60);
  });

  it('forgets what is taken out of the graph: words, text and vectors are gone from its files', async () => {
    world.tell(meeting('one', 'The zanzibarian parrot sings.'), meeting('two', 'The carrot grows.'));
    await world.retrieval.update();
    await world.retrieval.embedPending();
    const [vector] = await prefixEmbedder().embed(['The zanzibarian parrot sings.']);
    const { bytes } = toBytes(vector!);
    for (const trace of ['zanzibarian', bytes]) expect(world.holds(trace)).toBe(true);
    world.facts.forget('recording:one');
    expect(await world.retrieval.update()).toEqual({ read: 0, forgotten: 1, left: 0 });
    for (const trace of ['zanzibarian', 'zanzibar', 'parrot', 'recording:one', bytes]) expect(world.holds(trace)).toBe(false);
    expect(world.holds('carrot')).toBe(true);
    expect(await found('parrot')).toEqual([]);
    expect(await found('carrot')).toHaveLength(1);
  });

  it('forgets words that are no longer said when a recording is processed again', async () => {
    world.tell(meeting('one', 'The zanzibarian parrot sings.'));
    await world.retrieval.update();
    world.tell(meeting('one', 'The parrot sings.'));
    await world.retrieval.update();
    expect(world.holds('zanzibar')).toBe(false);
  });

  it('is the same when it is made again from nothing', async () => {
    world.tell(meeting('one', 'The parrot sings.'), meeting('two', 'The parrot sleeps in the kitchen.'));
    world.note('Parrots.md', 'A parrot is a bird.');
    await world.retrieval.updateNotes();
    const before = await found('parrot');
    expect(await world.retrieval.rebuild()).toEqual({ read: 3, forgotten: 0, left: 0 });
    expect((await found('parrot')).sort()).toEqual(before.sort());
    expect(before).toHaveLength(3);
  });

  it('answers after any changes as one that is made from nothing', async () => {
    const sentence = fc.constantFrom('The parrot sings.', 'A parrot sleeps.', 'The carrot grows.', 'Nothing else.');
    const change = fc.record({ id: fc.constantFrom('one', 'two', 'three'), says: fc.option(fc.array(sentence, { minLength: 1, maxLength: 4 })), isEmbedded: fc.boolean() });
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 6 }), async (changes) => {
        for (const { id, says, isEmbedded } of changes) {
          if (says === null) world.facts.forget(`recording:${id}`);
          else world.tell(meeting(id, ...says));
          await world.retrieval.update();
          if (isEmbedded) await world.retrieval.embedPending();
        }
        const ask = async (): Promise<string[]> => {
          await world.retrieval.embedPending();
          return [...(await found('parrot')), ...(await found('carrots'))].toSorted();
        };
        const [kept, made] = [await ask(), await world.retrieval.rebuild().then(ask)];
        // Which of two that say the same is told depends on the order in which they were read.
        const texts = (answers: string[]): string[] => answers.map((answer) => answer.replace(/ \(.*$/u, '')).toSorted();
        expect(texts(kept)).toEqual(texts(made));
      }),
      { numRuns: 25 },
    );
  });

  it('shows at once what another process has changed, vectors too', async () => {
    const other = world.another(prefixEmbedder());
    world.tell(meeting('one', 'Parrots singing.'));
    expect(await found('parrotlike singer')).toEqual([]);
    await other.embedPending();
    expect(await found('parrotlike singer')).toHaveLength(1);
    world.facts.forget('recording:one');
    await other.update();
    expect(await found('parrots')).toEqual([]);
  });

  it('of a newer version is refused; one that is no database is said to be damaged', async () => {
    await world.close();
    const folder = retrievalWorld();
    await folder.retrieval.close();
    const db = openIndex(folder.dataFolder);
    db.pragma('user_version = 99');
    db.close();
    expect(await failureCodeOf(() => openIndex(folder.dataFolder))).toBe('store_newer');
    writeFileSync(join(folder.dataFolder, 'retrieval.sqlite'), 'no database'.repeat(1000));
    expect(await failureCodeOf(() => openIndex(folder.dataFolder))).toBe('store_damaged');
    world = retrievalWorld();
  });
});

describe('notes of the vault', () => {
  let world: RetrievalWorld;
  beforeEach(() => {
    world = retrievalWorld();
  });
  afterEach(() => world.close());
  const found = async (text: string): Promise<string[]> => (await world.retrieval.search({ text })).extracts.map(told);

  it('are found by what they say and by their title, as they read', async () => {
    world.note('Ideas/Greenhouse.md', '# Plan\n\n- We grow [[Plants/Tomato|tomatoes]] in **winter**. %% hidden %%\n');
    await world.retrieval.updateNotes();
    const { extracts } = await world.retrieval.search({ text: 'tomatoes' });
    expect(extracts).toMatchObject([{ kind: 'note', path: 'Ideas/Greenhouse.md', meetingTitle: 'Greenhouse', recordingId: null, segmentIds: [], startSeconds: null }]);
    expect(extracts[0]!.text).toBe('Greenhouse. Plan. We grow tomatoes in winter.');
    expect(await found('greenhouse')).toHaveLength(1);
    expect(await found('hidden')).toEqual([]);
  });

  it('that were made of a recording give only what the user wrote there', async () => {
    world.tell(meeting('one', 'The parrot sings.'));
    await world.retrieval.update();
    world.note('Meetings/One.md', '%% colloquy:section decisions %%\n\nThe walrus is generated.\n\n%% colloquy:end decisions %%\n\nMy own remark about octopuses.\n', 'one');
    await world.retrieval.updateNotes();
    expect(await found('walrus')).toEqual([]);
    const { extracts } = await world.retrieval.search({ text: 'octopuses', meetings: ['one'], from: '2026-03-01T00:00:00Z' });
    expect(extracts).toMatchObject([{ kind: 'note', recordingId: 'one', path: 'Meetings/One.md' }]);
  });

  it('that are deleted or emptied are forgotten', async () => {
    world.note('A.md', 'The zanzibarian parrot.');
    world.note('B.md', 'The carrot.');
    await world.retrieval.updateNotes();
    world.removeNote('A.md');
    expect(await world.retrieval.updateNotes()).toEqual({ read: 0, forgotten: 1, left: 0 });
    expect(world.holds('zanzibar')).toBe(false);
    expect(await found('carrot')).toHaveLength(1);
  });
});
