/** The whole way of a generated world into the graph: facts, settling, loading; what it takes of memory and disk; and how soon it answers. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
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
import { openGraph } from '../../daemon/wire-graph.ts';
import { meetingOf, relationshipsPerBlock, repositoryOf, worldContributions } from './graph-world.ts';
import { table } from './markdown.ts';
import { growthExponent, median } from './statistics.ts';

const standardSizes = [10_000, 100_000, 1_000_000];
/** As an import of a file does: many in one transaction. */
const contributionsAtOnce = 1000;
const editions = [2, 3, 4, 5, 6];

type StoreName = 'embedded' | 'neo4j';

interface Measured {
  readonly nodes: number;
  readonly relationships: number;
  readonly factsMs: number;
  readonly settleMs: number;
  readonly loadMs: number;
  /** What the processor did: on a machine that has other work too, it says more than the clock. */
  readonly mainCpuMs: number;
  readonly storeCpuMs: number | null;
  readonly mainBytes: number;
  readonly storeBytes: number | null;
  readonly factsOnDisk: number;
  readonly graphOnDisk: number | null;
  readonly openMs: number;
  readonly firstEditionMs: number;
  readonly editionMs: number;
}

/** `npm run bench -- graph [RELATIONSHIPS…] [--neo4j]`. With `--neo4j`, the graph on the server of NEO4J_URI is replaced. */
export async function benchGraph(words: readonly string[]): Promise<string> {
  const { positionals, values } = parseArgs({ args: [...words], allowPositionals: true, options: { neo4j: { type: 'boolean', default: false } } });
  const sizes = positionals.length === 0 ? standardSizes : positionals.map(Number);
  const stores: StoreName[] = values.neo4j ? ['embedded', 'neo4j'] : ['embedded'];
  const sections: string[] = [];
  for (const store of stores) {
    const measured: Measured[] = [];
    for (const size of sizes) {
      measured.push(await measure(store, size));
      process.stderr.write(`${store}, ${size} relationships: done\n`);
    }
    sections.push(report(store, measured));
  }
  return sections.join('\n\n');
}

async function measure(store: StoreName, size: number): Promise<Measured> {
  const folder = await mkdtemp(join(tmpdir(), 'colloquy-bench-'));
  const open = (): Promise<Graph> => openGraph({ dataFolder: folder, graph: configSchema.shape.graph.parse({ store }), environment: process.env });
  try {
    const graph = await open();
    const before = process.cpuUsage();
    const [factsMs] = await timed(() => {
      contribute(graph, size);
    });
    const [settleMs] = await timed(() => {
      settle(folder);
    });
    const [loadMs, loaded] = await timed(() => graph.rebuild());
    const { user, system } = process.cpuUsage(before);
    const [storeBytes, storeCpuMs] = [peakOfChild(), cpuOfChild()];
    const counted = await graph.count();
    await graph.close();
    const [nodes, relationships] = [sum(counted.nodes), sum(counted.relationships)];
    if (nodes + relationships !== loaded.changed) throw new Error(`${loaded.changed} elements were loaded, and the store counts ${nodes + relationships}.`);
    const [openMs, again] = await timed(() => openAndAsk(open));
    const block = Math.floor(size / relationshipsPerBlock / 2);
    const times: number[] = [];
    for (const edition of editions) times.push((await timed(() => reprocess(again, meetingOf(block, edition))))[0]);
    await again.close();
    return {
      ...{ nodes, relationships, factsMs, settleMs, loadMs, openMs, storeBytes, storeCpuMs },
      mainCpuMs: (user + system) / 1000,
      mainBytes: process.resourceUsage().maxRSS * 1024,
      factsOnDisk: bytesOf(folder, (name) => name.startsWith('graph.sqlite')),
      graphOnDisk: store === 'embedded' ? bytesOf(join(folder, 'graph'), () => true) : null,
      firstEditionMs: times[0]!,
      editionMs: median(times.slice(1)),
    };
  } finally {
    await rm(folder, { recursive: true });
  }
}

function contribute({ facts }: Graph, size: number): void {
  let batch: Contribution[] = [];
  const flush = (): void => {
    facts.contributeAll(batch);
    batch = [];
  };
  for (const contribution of worldContributions(size)) if (batch.push(contribution) === contributionsAtOnce) flush();
  flush();
}

/** By a handle of its own: loading settles too, and finds it done. */
function settle(folder: string): void {
  const db = openFacts(folder);
  createSettler(db, knowPeople).settle();
  db.close();
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

/** The process of the embedded store, where the system tells (Linux). */
function child(): string | null {
  const children = `/proc/self/task/${process.pid}/children`;
  const [id] = existsSync(children) ? readFileSync(children, 'utf8').trim().split(' ') : [];
  return id === undefined || id === '' ? null : `/proc/${id}`;
}

/** The most memory that it has taken. */
function peakOfChild(): number | null {
  const folder = child();
  return folder === null ? null : Number(/VmHWM:\s+(\d+) kB/u.exec(readFileSync(join(folder, 'status'), 'utf8'))?.[1] ?? 0) * 1024;
}

/** The time that it has used of the processor; the system counts in hundredths of a second. */
function cpuOfChild(): number | null {
  const folder = child();
  if (folder === null) return null;
  const [user, system] = readFileSync(join(folder, 'stat'), 'utf8').split(' ').slice(13, 15);
  return (Number(user) + Number(system)) * 10;
}

function bytesOf(folder: string, isCounted: (name: string) => boolean): number {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(isCounted)
    .reduce((bytes, name) => bytes + statSync(join(folder, name)).size, 0);
}

const sum = (counts: Readonly<Record<string, number>>): number => Object.values(counts).reduce((total, count) => total + count, 0);

function report(store: StoreName, measured: readonly Measured[]): string {
  const whole = ({ factsMs, settleMs, loadMs }: Measured): number => factsMs + settleMs + loadMs;
  const step = (each: Measured, ms: number): string => `${(ms / 1000).toFixed(1)} s, ${thousands(each.relationships / (ms / 1000))}/s`;
  const slope = (timeOf: (each: Measured) => number): string => (measured.length < 2 ? '' : `, growth exponent ${growthExponent(measured.map((each) => [each.relationships, timeOf(each)])).toFixed(2)} (1 is linear)`);
  const load = table(
    ['nodes', 'relationships', 'facts', 'settling', 'loading', 'in all', 'processor, main', 'processor, store'],
    measured.map((each) => [thousands(each.nodes), thousands(each.relationships), step(each, each.factsMs), step(each, each.settleMs), step(each, each.loadMs), step(each, whole(each)), seconds(each.mainCpuMs), seconds(each.storeCpuMs)]),
  );
  const rest = table(
    ['relationships', 'memory, main', 'memory, store', 'facts on disk', 'graph on disk', 'cold open, first answer', 'a recording again, at first', 'and then'],
    measured.map((each) => [
      ...[thousands(each.relationships), megabytes(each.mainBytes), megabytes(each.storeBytes), megabytes(each.factsOnDisk), megabytes(each.graphOnDisk)],
      ...[each.openMs, each.firstEditionMs, each.editionMs].map((ms) => `${ms.toFixed(0)} ms`),
    ]),
  );
  return `${store}: relationships per second of each step${slope(whole)}\n\n${load}\n\n${rest}`;
}

const seconds = (ms: number | null): string => (ms === null ? '–' : `${(ms / 1000).toFixed(1)} s`);
const thousands = (count: number): string => Math.round(count).toLocaleString('en');
const megabytes = (bytes: number | null): string => (bytes === null ? '–' : `${Math.round(bytes / 2 ** 20)} MB`);
