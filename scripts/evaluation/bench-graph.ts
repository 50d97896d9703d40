/**
 * The whole way of a generated world into the graph: facts, settling, loading into each store; what it takes of memory and disk; and how soon
 * the graph answers and takes a recording that is processed again.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { configSchema } from '#schemas/config';
import type { Contribution } from '#schemas/facts';
import { openFacts } from '../../daemon/graph/facts/database.ts';
import type { Graph } from '../../daemon/graph/graph.ts';
import { knowPeople } from '../../daemon/graph/identity/know-people.ts';
import { createSettler } from '../../daemon/graph/resolve/settle.ts';
import { createFactStore } from '../../daemon/graph/facts/fact-store.ts';
import { openGraph } from '../../daemon/wire-graph.ts';
import { benchNeo4j, type BenchNeo4j } from './bench-neo4j.ts';
import { reportGraph, type MeasuredFacts, type MeasuredLoad, type MeasuredWorld } from './bench-graph-report.ts';
import { meetingOf, relationshipsPerBlock, repositoryOf, worldContributions } from './graph-world.ts';
import { bytesIn, childThatRuns, peakBytesOf, processorMsOf } from './process-figures.ts';
import { median } from './statistics.ts';

const standardSizes = [10_000, 100_000, 1_000_000];
/** As an import of a file does: many in one transaction. */
const contributionsAtOnce = 1000;
const editionsEach = 5;

/** A store that is measured. */
interface Bench {
  readonly open: () => Promise<Graph>;
  /** The process of the store; null where it is unknown. */
  readonly processId: () => number | null;
  readonly bytesOnDisk: () => number | null;
}

/**
 * `npm run bench -- graph [RELATIONSHIPS…] [--neo4j | --no-neo4j] [--write]`. Beside the embedded store Neo4j is measured, on a server of its own, where
 * there is Java and Maven. With `--neo4j` it is the one of NEO4J_URI, when that is set; the graph there is replaced.
 */
export async function benchGraph(words: readonly string[]): Promise<string> {
  const { positionals, values } = parseArgs({ args: [...words], allowPositionals: true, allowNegative: true, options: { neo4j: { type: 'boolean' } } });
  const sizes = positionals.length === 0 ? standardSizes : positionals.map(Number);
  const neo4j = await benchNeo4j(values.neo4j, process.env);
  const worlds: MeasuredWorld[] = [];
  try {
    for (const size of sizes) {
      worlds.push(await measureWorld(size, neo4j));
      process.stderr.write(`${size} relationships: done\n`);
    }
  } finally {
    await neo4j.stop();
  }
  return reportGraph(worlds, neo4j.words);
}

async function measureWorld(size: number, neo4j: BenchNeo4j): Promise<MeasuredWorld> {
  const dataFolder = await mkdtemp(join(tmpdir(), 'colloquy-bench-'));
  const open = (store: 'embedded' | 'neo4j', environment: NodeJS.ProcessEnv) => (): Promise<Graph> => openGraph({ dataFolder, graph: configSchema.shape.graph.parse({ store }), environment });
  try {
    const facts = await measureFacts(dataFolder, size);
    const meeting = (edition: number): Contribution => meetingOf(Math.floor(size / relationshipsPerBlock / 2), edition);
    const embedded = await measureLoad({ open: open('embedded', process.env), processId: () => childThatRuns('grafeo-program'), bytesOnDisk: () => bytesIn(join(dataFolder, 'graph')) }, (at) => meeting(2 + at));
    if (neo4j.environment === null) return { facts, embedded, neo4j: null };
    return { facts, embedded, neo4j: await measureLoad({ open: open('neo4j', neo4j.environment), ...neo4j }, (at) => meeting(2 + editionsEach + at)) };
  } finally {
    await rm(dataFolder, { recursive: true });
  }
}

async function measureFacts(dataFolder: string, size: number): Promise<MeasuredFacts> {
  const db = openFacts(dataFolder);
  const facts = createFactStore(db);
  const [factsMs] = await timed(() => {
    let batch: Contribution[] = [];
    for (const contribution of worldContributions(size)) {
      if (batch.push(contribution) < contributionsAtOnce) continue;
      facts.contributeAll(batch);
      batch = [];
    }
    facts.contributeAll(batch);
  });
  const [settleMs] = await timed(() => createSettler(db, knowPeople).settle());
  db.close();
  return { factsMs, settleMs, onDisk: bytesIn(dataFolder, (name) => name.startsWith('graph.sqlite')) };
}

/** @param meeting A recording of the world in other words, each time others. */
async function measureLoad({ open, processId, bytesOnDisk }: Bench, meeting: (at: number) => Contribution): Promise<MeasuredLoad> {
  const graph = await open();
  const [mainBefore, storeBefore] = [process.cpuUsage(), processorMsOf(processId()) ?? 0];
  const [loadMs, loaded] = await timed(() => graph.rebuild());
  const { user, system } = process.cpuUsage(mainBefore);
  const storeProcess = processId();
  const [storeBytes, storeAfter] = [peakBytesOf(storeProcess), processorMsOf(storeProcess)];
  const counted = await graph.count();
  await graph.close();
  const onDisk = bytesOnDisk();
  const [nodes, relationships] = [sum(counted.nodes), sum(counted.relationships)];
  if (nodes + relationships !== loaded.changed) throw new Error(`${loaded.changed} elements were loaded, and the store counts ${nodes + relationships}.`);
  const [openMs, again] = await timed(() => openAndAsk(open));
  const times: number[] = [];
  for (let at = 0; at < editionsEach; at += 1) times.push((await timed(() => reprocess(again, meeting(at))))[0]);
  await again.close();
  return {
    ...{ nodes, relationships, loadMs, storeBytes, onDisk, openMs },
    mainCpuMs: (user + system) / 1000,
    storeCpuMs: storeAfter === null ? null : storeAfter - storeBefore,
    mainBytes: process.resourceUsage().maxRSS * 1024,
    firstEditionMs: times[0]!,
    editionMs: median(times.slice(1)),
  };
}

async function openAndAsk(open: () => Promise<Graph>): Promise<Graph> {
  const graph = await open();
  const { rows } = await graph.read('MATCH (p:PullRequest {id: $id})-[:AUTHORED_BY]->(who:Person) RETURN p.title, who.name', { id: `${repositoryOf(0)}#1` });
  if (rows.length !== 1) throw new Error(`A pull request of the world has ${rows.length} authors.`);
  return graph;
}

async function reprocess(graph: Graph, meeting: Contribution): Promise<void> {
  graph.facts.contribute(meeting);
  await graph.load();
}

async function timed<Result>(work: () => Result | Promise<Result>): Promise<[number, Result]> {
  const start = performance.now();
  const result = await work();
  return [performance.now() - start, result];
}

const sum = (counts: Readonly<Record<string, number>>): number => Object.values(counts).reduce((total, count) => total + count, 0);
