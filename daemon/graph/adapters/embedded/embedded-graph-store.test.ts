import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { GraphStore } from '../../graph-store.ts';
import { graphStorePasses } from '../../graph-store.acceptance.ts';
import { all, issue, mark, nothing, person, relationship } from '../../acceptance/under-exam.ts';
import { failureCodeOf } from '../../../testing/failure-code.ts';
import { createEmbeddedGraphStore, type EmbeddedGraphOptions } from './embedded-graph-store.ts';
import { graphPath, openGrafeo } from './grafeo-files.ts';
import { adaptStatement } from './rewriting/adapt-statement.ts';

graphStorePasses('the embedded store', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'colloquy-graph-'));
  // Kept open between calls, as in the daemon; given up when the test wants to open the graph itself.
  const store = createEmbeddedGraphStore({ folder });
  return {
    store,
    // `datetime.accessor` reads a part of `at`, which is text in our graph.
    refusedCases: new Set(['datetime.accessor']),
    async run(statement, parameters) {
      const { database } = await openGrafeo(folder, ['write'], 10_000);
      try {
        await database.executeCypher(adaptStatement(statement), parameters);
      } finally {
        database.close();
      }
    },
    async close() {
      await store.close();
      await rm(folder, { recursive: true });
    },
  };
});

describe('the embedded graph', () => {
  let folder: string;
  const stores: GraphStore[] = [];
  const programs: ChildProcess[] = [];
  function open(options: Partial<EmbeddedGraphOptions> = {}): GraphStore {
    const store = createEmbeddedGraphStore({ folder, idleMs: 0, ...options });
    stores.push(store);
    return store;
  }
  /** A process of its own, the first of a group, that works with the graph and says so line by line. */
  async function start(work: string): Promise<{ program: ChildProcess; lines: AsyncIterableIterator<string> }> {
    const file = join(folder, 'program.mjs');
    await writeFile(file, `import { createEmbeddedGraphStore } from '${join(import.meta.dirname, 'embedded-graph-store.ts')}';\nconst store = createEmbeddedGraphStore({ folder: '${folder}' });\n${work}`);
    const program = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', file], { detached: true, stdio: ['ignore', 'pipe', 'inherit'] });
    programs.push(program);
    return { program, lines: createInterface(program.stdout)[Symbol.asyncIterator]() };
  }
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'colloquy-graph-'));
  });
  afterEach(async () => {
    for (const store of stores.splice(0)) await store.close();
    for (const program of programs.splice(0)) if (program.exitCode === null && program.signalCode === null) program.kill('SIGKILL');
    await rm(folder, { recursive: true });
  });
  const names = async (store: GraphStore): Promise<unknown[]> => (await store.read('MATCH (p:Person) RETURN p.id')).rows.map(([id]) => id);

  it('is there again in the next process, with what was put into it', async () => {
    const first = open();
    await first.reset(mark);
    await first.apply({ ...nothing, putNodes: [person('ana'), person('bob')] });
    await first.close();
    const second = open();
    expect(await second.mark()).toEqual(mark);
    expect(await names(second)).toEqual(['ana', 'bob']);
    await first.apply({ ...nothing, putNodes: [person('cid')] });
    expect(await names(second)).toEqual(['ana', 'bob', 'cid']);
  });

  it('killed in the middle of a load holds every change that was acknowledged, and none by half', async () => {
    const store = open();
    await store.reset(mark);
    const { program, lines } = await start(`
      for (let n = 0; ; n += 1) {
        const person = { kind: 'Person', id: 'p' + n, properties: { id: 'p' + n } };
        const issues = Array.from({ length: 20 }, (_, at) => ({ kind: 'Issue', id: n + '#' + at, properties: { id: n + '#' + at } }));
        await store.apply({ putNodes: [person, ...issues], putRelationships: issues.map((issue) => ({ kind: 'SUBMITTED', from: person, to: issue, properties: {} })), deleteNodes: [], deleteRelationships: [] });
        console.log(n);
      }`);
    let acknowledged = -1;
    while (acknowledged < 15) acknowledged = Number((await lines.next()).value);
    process.kill(-program.pid!, 'SIGKILL');
    for await (const line of lines) acknowledged = Number(line);
    const { rows } = await store.read('MATCH (p:Person) RETURN p.id, COUNT { (p)-[:SUBMITTED]->(:Issue) } AS n', {}, { maxRows: 100_000 });
    expect(rows.length).toBeGreaterThan(acknowledged);
    expect(new Set(rows.map(([, count]) => count))).toEqual(new Set([20]));
    expect(await store.mark()).toEqual(mark);
  });

  it('is free again when the process that asked something endless of it is gone', async () => {
    const store = open();
    await store.reset(mark);
    await store.apply({ ...nothing, putNodes: Array.from({ length: 400 }, (_, index) => person(`p${index}`)) });
    const { program, lines } = await start(`
      void store.read('MATCH (a:Person), (b:Person), (c:Person), (d:Person) WHERE a.id + b.id + c.id = d.id RETURN count(*)');
      await store.mark();
      console.log("asked");`);
    program.kill('SIGKILL');
    await once(program, 'exit');
    await lines.return?.();
    await store.apply({ ...nothing, putNodes: [person('after')] });
    expect(await store.read("MATCH (p:Person {id: 'after'}) RETURN count(p)")).toMatchObject({ rows: [[1]] });
  });

  it('is not made where a file is in the place of its folder, which is said', async () => {
    await writeFile(join(folder, 'taken'), 'mine');
    const store = createEmbeddedGraphStore({ folder: join(folder, 'taken') });
    stores.push(store);
    expect(await failureCodeOf(() => store.reset(mark))).toBe('store_unusable');
    expect(await readFile(join(folder, 'taken'), 'utf8')).toBe('mine');
  });

  it('waits for another process that holds it, and gives up after a while', async () => {
    await open().reset(mark);
    const { database: held } = await openGrafeo(folder, ['write'], 10_000);
    const impatient = open({ lockWaitMs: 100 });
    expect(await failureCodeOf(() => names(impatient))).toBe('graph_busy');
    expect(await failureCodeOf(() => impatient.apply({ ...nothing, putNodes: [person('ana')] }))).toBe('graph_busy');
    expect(await failureCodeOf(() => impatient.reset(mark))).toBe('graph_busy');
    const patient = open().apply({ ...nothing, putNodes: [person('ana')] });
    held.close();
    await patient;
  });

  it('lets several processes read at once that mean to read only', async () => {
    const [one, other] = [open({ idleMs: 60_000, sharesReads: true }), open({ idleMs: 60_000, sharesReads: true, lockWaitMs: 0 })];
    await one.reset(mark);
    expect([await names(one), await names(other)]).toEqual([[], []]);
    const third = open({ lockWaitMs: 0 });
    expect(await names(third)).toEqual([]);
    expect(await failureCodeOf(() => third.apply({ ...nothing, putNodes: [person('ana')] }))).toBe('graph_busy');
  });

  it('that a process keeps open goes to another one that wants it, and back', async () => {
    const [one, other] = [open({ idleMs: 60_000 }), open({ idleMs: 60_000 })];
    await one.reset(mark);
    await one.apply({ ...nothing, putNodes: [person('ana')] });
    expect(await names(other)).toEqual(['ana']);
    await other.apply({ ...nothing, putNodes: [person('bob')] });
    expect(await names(one)).toEqual(['ana', 'bob']);
  });

  it('goes to another process even from one that asks without a pause', async () => {
    const [one, other] = [open({ idleMs: 60_000 }), open({ idleMs: 60_000 })];
    await one.reset(mark);
    const served = new AbortController();
    const asking = (async () => {
      while (!served.signal.aborted) await one.read('RETURN 1');
    })();
    await other.apply({ ...nothing, putNodes: [person('ana')] });
    served.abort();
    await asking;
    expect(await names(one)).toEqual(['ana']);
  });

  it.each([
    ['rubbish', (path: string) => writeFile(path, 'rubbish')],
    ['half of itself', (path: string) => truncate(path, 3000)],
    ['nothing', (path: string) => truncate(path, 0)],
  ])('that is %s on the disk says so, counts as none, and is made anew', async (_, damage) => {
    const store = open();
    await store.reset(mark);
    await store.apply({ ...nothing, putNodes: [person('ana')] });
    await store.close();
    await damage(graphPath(folder));
    expect(await failureCodeOf(() => names(store))).toBe('store_damaged');
    expect(await store.mark()).toBeNull();
    await store.reset(mark);
    await store.apply({ ...nothing, putNodes: [person('bob')] });
    expect(await names(store)).toEqual(['bob']);
  });

  it.each([['is missing'], ['is no JSON'], ['is of another format']])('whose mark %s counts as none', async (what) => {
    const store = open();
    await store.reset(mark);
    const path = join(folder, 'graph.json');
    if (what === 'is missing') await rm(path);
    else await writeFile(path, what === 'is no JSON' ? '{"schemaVersion":' : (await readFile(path, 'utf8')).replace('grafeo-0.6', 'grafeo-0.1'));
    expect(await store.mark()).toBeNull();
    expect(await failureCodeOf(() => store.apply({ ...nothing, putNodes: [person('ana')] }))).toBe('store_damaged');
    await store.reset(mark);
    expect(await store.mark()).toEqual(mark);
  });

  it('that was never made has no mark and nothing in it, and reading does not make it', async () => {
    const store = open();
    expect(await store.mark()).toBeNull();
    expect([await names(store), await all(store.nodes()), await all(store.relationships())]).toEqual([[], [], []]);
    expect(await readdir(folder)).toEqual([]);
  });

  it('leaves alone what else is in its folder', async () => {
    await writeFile(join(folder, 'mine.txt'), 'mine');
    const store = open();
    await store.reset(mark);
    await store.reset(mark);
    expect(await readFile(join(folder, 'mine.txt'), 'utf8')).toBe('mine');
  });

  it('stops a statement that needs more memory than it may have', async () => {
    const store = open({ maxMemoryBytes: 200 * 1024 ** 2 });
    expect(await failureCodeOf(() => store.read('UNWIND range(1, 40000000) AS x RETURN collect(x)'))).toBe('graph_timed_out');
    expect((await store.read('RETURN 1')).rows).toEqual([[1]]);
  });

  it('answers many who ask and change at once, each in turn', async () => {
    const store = open();
    await store.reset(mark);
    const crash = issue('o/r#1');
    const people = Array.from({ length: 8 }, (_, index) => person(`p${index}`));
    await Promise.all(people.map((one) => store.apply({ ...nothing, putNodes: [one, crash], putRelationships: [relationship(one, 'CLOSED', crash)] })));
    const counts = await Promise.all(people.map(() => store.read('MATCH (:Person)-[r]->() RETURN count(r)')));
    expect(counts.map(({ rows }) => rows)).toEqual(people.map(() => [[8]]));
  });
});
