/** What the daemon does for questions that nobody has asked yet. */
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fail, type Failure } from '#schemas/failure';
import type { Retrieval } from '../retrieval/retrieval.ts';
import { type CountingEmbedder, prefixEmbedder } from '../retrieval/testing/prefix-embedder.ts';
import { type RetrievalWorld, retrievalWorld, type ToldMeeting } from '../retrieval/testing/retrieval-world.ts';
import { type IndexKeeper, keepIndex } from './keep-index.ts';

const parrots = (id: string, lines = 3): ToldMeeting => ({ id, says: Array.from({ length: lines }, (_, line) => `Ana Silva: In meeting ${id}, sentence ${line}, a parrot with ${line} green feathers sings in the morning.`) });

describe('the index beside the daemon', () => {
  let world: RetrievalWorld;
  let embedder: CountingEmbedder;
  let keeper: IndexKeeper;
  let troubles: Failure[];
  beforeEach(() => {
    embedder = prefixEmbedder();
    world = retrievalWorld(embedder);
    troubles = [];
    keeper = keep(() => Promise.resolve(world.retrieval));
  });
  afterEach(async () => {
    await keeper.stop();
    await world.close();
  });
  const keep = (retrieval: () => Promise<Retrieval>): IndexKeeper => keepIndex({ retrieval, onTrouble: (failure) => troubles.push(failure) });
  /** As another process finds it, that has read and embedded nothing. */
  const found = async (text: string): Promise<unknown> => {
    const { extracts, unread, by } = await world.another(prefixEmbedder()).search({ text });
    return { extracts: extracts.length, ...unread, by };
  };

  it('has read and embedded what is new before anybody asks', async () => {
    world.tell({ id: 'one', says: ['Ana Silva: Parrots singing.'] });
    world.note('Birds.md', 'A walrus is no bird.');
    keeper.wake({ notes: true });
    await keeper.idle();
    const asked = embedder.texts.length;
    expect(await found('parrotlike singer')).toEqual({ extracts: 1, sources: 0, embeddings: 0, by: 'words and meaning' });
    expect(await found('walrus')).toMatchObject({ extracts: 1 });
    keeper.wake({ notes: true });
    await keeper.idle();
    expect(embedder.texts).toHaveLength(asked);
  });

  it('forgets what is no longer said without a question', async () => {
    world.tell(parrots('one'), { id: 'two', says: ['Ana Silva: The zanzibarian carrot grows.'] });
    world.note('Fish.md', 'The zanzibarian herring.');
    keeper.wake({ notes: true });
    await keeper.idle();
    world.facts.forget('recording:two');
    world.removeNote('Fish.md');
    expect(world.holds('zanzibar')).toBe(true);
    keeper.wake({ notes: true });
    await keeper.idle();
    expect(world.holds('zanzibar')).toBe(false);
  });

  it('embeds nothing while a recording is worked on, but reads; and goes on when it is done', async () => {
    world.tell(parrots('one'));
    await keeper.whileBusy(async () => {
      keeper.wake({ notes: false });
      await keeper.idle();
      expect(embedder.texts).toEqual([]);
      expect(await found('parrot')).toMatchObject({ sources: 0, embeddings: expect.any(Number) });
    });
    await keeper.idle();
    expect(await found('parrot')).toMatchObject({ extracts: 1, embeddings: 0 });
  });

  it('lets a recording begin after the batch that is under way', async () => {
    world.tell(...Array.from({ length: 80 }, (_, at) => parrots(`m${at}`)));
    await world.retrieval.update();
    let begin: () => void = () => undefined;
    const begun = new Promise<void>((resolve) => (begin = resolve));
    const embed = embedder.embed;
    Object.assign(embedder, {
      embed: (texts: readonly string[]) => {
        begin();
        return embed(texts);
      },
    });
    keeper.wake({ notes: false });
    await begun;
    await keeper.whileBusy(async () => {
      await keeper.idle();
      const { length } = embedder.texts;
      expect(length).toBeLessThan(80);
      await keeper.idle();
      expect(embedder.texts).toHaveLength(length);
    });
    await keeper.idle();
    expect(embedder.texts).toHaveLength(new Set(embedder.texts).size);
    expect(await found('parrot')).toMatchObject({ embeddings: 0 });
  });

  it('stops after the batch that is under way; the next start goes on from there', async () => {
    world.tell(...Array.from({ length: 80 }, (_, at) => parrots(`m${at}`)));
    await world.retrieval.update();
    const embed = embedder.embed;
    const stops: Promise<void>[] = [];
    Object.assign(embedder, {
      embed: (texts: readonly string[]) => {
        stops.push(keeper.stop());
        return embed(texts);
      },
    });
    keeper.wake({ notes: false });
    await keeper.idle();
    await Promise.all(stops);
    expect(stops).toHaveLength(1);
    expect(embedder.texts.length).toBeGreaterThan(0);
    expect(embedder.texts.length).toBeLessThan(80);
    const next = keep(() => Promise.resolve(world.retrieval));
    next.wake({ notes: false });
    await next.idle();
    expect(embedder.texts).toHaveLength(new Set(embedder.texts).size);
    expect(await found('parrot')).toMatchObject({ embeddings: 0 });
    await next.stop();
  });

  it('says once that the index cannot be used, and is up to date when it can', async () => {
    let isDamaged = true;
    const damaged = (): Promise<Retrieval> => Promise.reject(fail('store_damaged', { effect: 'e', cause: 'c', tip: 't' }));
    const other = keep(() => (isDamaged ? damaged() : Promise.resolve(world.retrieval)));
    world.tell(parrots('one'));
    for (let time = 0; time < 3; time += 1) {
      other.wake({ notes: true });
      await other.idle();
    }
    expect(troubles.map(({ code }) => code)).toEqual(['store_damaged']);
    isDamaged = false;
    other.wake({ notes: false });
    await other.idle();
    expect(await found('parrot')).toMatchObject({ extracts: 1, embeddings: 0 });
    await other.stop();
  });
});

describe('a daemon that is killed while it embeds', () => {
  let world: RetrievalWorld;
  const programs: ChildProcess[] = [];
  beforeEach(() => {
    world = retrievalWorld();
    world.tell(...Array.from({ length: 40 }, (_, at) => parrots(`m${at}`, 60)));
  });
  afterEach(async () => {
    for (const program of programs) program.kill('SIGKILL');
    await world.close();
  });

  /** Keeps the index in a process of its own, which says when it embeds and when all is done. */
  function start(): { readonly program: ChildProcess; readonly lines: AsyncIterableIterator<string> } {
    const from = (path: string): string => `from '${join(import.meta.dirname, path)}';`;
    const [file, folder] = [join(world.dataFolder, 'program.mjs'), JSON.stringify(world.dataFolder)];
    writeFileSync(
      file,
      `import { openFacts } ${from('../graph/facts/database.ts')}
      import { createRetrieval } ${from('../retrieval/create-retrieval.ts')}
      import { openIndex } ${from('../retrieval/index/database.ts')}
      import { prefixEmbedder } ${from('../retrieval/testing/prefix-embedder.ts')}
      import { keepIndex } ${from('keep-index.ts')}
      const plain = prefixEmbedder();
      const embedder = { ...plain, embed: (texts) => { for (const text of texts) console.log('embedding ' + JSON.stringify(text)); return plain.embed(texts); } };
      const retrieval = createRetrieval({ facts: openFacts(${folder}), index: openIndex(${folder}), embedder, notes: null, clock: () => performance.now() });
      const keeper = keepIndex({ retrieval: () => Promise.resolve(retrieval), onTrouble: (failure) => console.log('trouble', failure) });
      keeper.wake({ notes: false });
      await keeper.idle();
      await keeper.stop();
      await retrieval.close();`,
    );
    const program = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', file], { stdio: ['ignore', 'pipe', 'inherit'] });
    programs.push(program);
    return { program, lines: createInterface(program.stdout)[Symbol.asyncIterator]() };
  }
  const vectors = (): Promise<{ readonly left: number }> => world.another(prefixEmbedder()).embedPending({ signal: AbortSignal.abort() });

  it('has lost no batch that was done, and embeds nothing twice when it is started again', async () => {
    const first = start();
    let seen = 0;
    for await (const line of first.lines) if (line.startsWith('embedding') && (seen += 1) > 60) break;
    first.program.kill('SIGKILL');
    if (first.program.exitCode === null && first.program.signalCode === null) await once(first.program, 'exit');
    const { left } = await vectors();
    expect(left).toBeGreaterThan(0);

    const second: string[] = [];
    for await (const line of start().lines) second.push(line);
    expect(second).toHaveLength(left);
    expect(second.filter((line) => !line.startsWith('embedding'))).toEqual([]);
    expect(new Set(second).size).toBe(left);
    expect(await vectors()).toEqual({ embedded: 0, left: 0 });
    expect(await world.another(prefixEmbedder()).search({ text: 'parrot' })).toMatchObject({ unread: { sources: 0, embeddings: 0 } });
  });
});
