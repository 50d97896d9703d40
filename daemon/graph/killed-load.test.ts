import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { spawn, type ChildProcess } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { type Contribution, type Fact, noContext } from '#schemas/facts';
import { all } from './acceptance/under-exam.ts';
import { createEmbeddedGraphStore } from './adapters/embedded/embedded-graph-store.ts';
import { openFacts } from './facts/database.ts';
import { byId, node, person, related } from './facts/fact-words.ts';
import { createGraph, type Graph } from './graph.ts';
import type { GraphStore } from './graph-store.ts';

/** Of several batches: 12,000 nodes and 24,000 relationships. */
function* contributions(): Generator<Contribution> {
  for (let at = 0; at < 24; at += 1) {
    const meeting = byId('Meeting', `m${at}`);
    const facts = Array.from({ length: 500 }, (_, index): Fact[] => {
      const segment = byId('Segment', `m${at}#s${index}`);
      return [
        node(segment, { start_ms: index * 1000, text: `It's "${index}"`, confidence: index % 2 === 0 ? 1 : 0.5 }),
        related(segment, 'PART_OF', meeting, { confidence: index % 3 === 0 ? 1 : 0.5 }),
        related(segment, 'SPOKEN_BY', person(`Ana ${index % 20}`)),
      ];
    }).flat();
    yield { source: `recording:m${at}`, rank: 'recording', context: noContext, facts };
  }
}

describe('a load that is killed', () => {
  let whole: string;
  let dataFolder: string;
  let graph: Graph;
  let store: GraphStore;
  const programs: ChildProcess[] = [];
  const open = (): void => {
    store = createEmbeddedGraphStore({ folder: join(dataFolder, 'graph') });
    graph = createGraph({ db: openFacts(dataFolder), store, dataFolder, now: () => new Date(0) });
  };
  /** A process of its own, the first of a group, that makes the graph anew and says after each batch how far it is. */
  async function startRebuild(): Promise<{ program: ChildProcess; lines: AsyncIterableIterator<string> }> {
    const file = join(dataFolder, 'program.mjs');
    const from = (path: string): string => `from '${join(import.meta.dirname, path)}';`;
    await writeFile(
      file,
      `import { createEmbeddedGraphStore } ${from('adapters/embedded/embedded-graph-store.ts')}
      import { openFacts } ${from('facts/database.ts')}
      import { createGraph } ${from('graph.ts')}
      const dataFolder = ${JSON.stringify(dataFolder)};
      const graph = createGraph({ db: openFacts(dataFolder), store: createEmbeddedGraphStore({ folder: ${JSON.stringify(join(dataFolder, 'graph'))} }), dataFolder, now: () => new Date(0) });
      await graph.rebuild({ onProgress: ({ changed }) => console.log(changed) });
      await graph.close();`,
    );
    const program = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', file], { detached: true, stdio: ['ignore', 'pipe', 'inherit'] });
    programs.push(program);
    return { program, lines: createInterface(program.stdout)[Symbol.asyncIterator]() };
  }
  /** Without its forty thousand lines, which nobody would want to see compared. */
  const everything = async (): Promise<unknown> => {
    const [nodes, relationships] = [await all(store.nodes()), await all(store.relationships())];
    return { nodes: nodes.length, relationships: relationships.length, digest: createHash('sha256').update(JSON.stringify([nodes, relationships])).digest('hex') };
  };

  beforeAll(async () => {
    whole = dataFolder = await mkdtemp(join(tmpdir(), 'colloquy-graph-'));
    open();
    graph.facts.contributeAll(contributions());
    await graph.load();
    await graph.close();
  });
  afterAll(() => rm(whole, { recursive: true }));
  beforeEach(async () => {
    dataFolder = await mkdtemp(join(tmpdir(), 'colloquy-graph-'));
    await cp(whole, dataFolder, { recursive: true });
    open();
  });
  afterEach(async () => {
    for (const program of programs.splice(0)) if (program.exitCode === null && program.signalCode === null) program.kill('SIGKILL');
    await graph.close();
    await rm(dataFolder, { recursive: true });
  });

  it.each([
    ['nodes', 1],
    ['relationships', 3],
  ])('among the %s leaves a graph that catches up to the same', async (_, batches) => {
    const expected = await everything();
    await graph.close();
    const { program, lines } = await startRebuild();
    for (let at = 0; at < batches; at += 1) await lines.next();
    const gone = once(program, 'exit');
    process.kill(-program.pid!, 'SIGKILL');
    await gone;
    open();
    expect((await graph.load()).changed).toBeGreaterThan(0);
    expect(await everything()).toEqual(expected);
  });
});
