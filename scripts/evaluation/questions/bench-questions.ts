/**
 * `npm run bench -- questions [RELATIONSHIPS] [--neo4j | --no-neo4j] [--slow] [--write]`: the forty commonest shapes of questions over the generated world, on the embedded
 * store and on Neo4j. With --slow the statements of the shapes above the aim are told.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { availableParallelism, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { configSchema } from '#schemas/config';
import type { Contribution } from '#schemas/facts';
import { openFacts } from '../../../daemon/graph/facts/database.ts';
import { createFactStore } from '../../../daemon/graph/facts/fact-store.ts';
import type { Graph } from '../../../daemon/graph/graph.ts';
import { openGraph } from '../../../daemon/wire-graph.ts';
import { benchNeo4j } from '../bench-neo4j.ts';
import { relationshipsPerBlock, worldContributions } from '../graph-world.ts';
import { median } from '../statistics.ts';
import { createShapeAsker, measureBook, type AskOptions, type BookFigures, type MeasuredShape } from './ask-shapes.ts';
import { reportQuestions, slowStatements } from './bench-questions-report.ts';
import { shapeNames, shapes } from './bench-shapes.ts';

const standardSize = 1_000_000;
const TIMES = 15;
const COLD = 5;
const contributionsAtOnce = 1000;

export async function benchQuestions(words: readonly string[]): Promise<string> {
  const { positionals, values } = parseArgs({ args: [...words], allowPositionals: true, allowNegative: true, options: { neo4j: { type: 'boolean' }, slow: { type: 'boolean', default: false } } });
  const size = positionals[0] === undefined ? standardSize : Number(positionals[0]);
  const blocks = Math.max(1, Math.round(size / relationshipsPerBlock));
  // At the end of the world, which has a block a day.
  const options: AskOptions = { blocks, times: TIMES, now: new Date(Date.UTC(2026, 0, blocks, 10)) };
  const neo4j = await benchNeo4j(values.neo4j, process.env);
  const folder = await mkdtemp(join(tmpdir(), 'colloquy-bench-'));
  try {
    const dataFolder = join(folder, 'data');
    await mkdir(dataFolder);
    contributeWorld(dataFolder, size);
    const open = (store: 'embedded' | 'neo4j', environment: NodeJS.ProcessEnv) => (): Promise<Graph> => openGraph({ dataFolder, graph: configSchema.shape.graph.parse({ store }), environment, sharesReads: true });
    const embedded = await loaded(open('embedded', process.env));
    const beside = neo4j.environment === null ? null : await loaded(open('neo4j', neo4j.environment));
    const measured = await measureStores(embedded, beside, options);
    const coldMs = await coldProcess(folder, options);
    if (values.slow) for (const line of slowStatements(measured.shapes, measured.neo4j)) process.stderr.write(`${line}\n`);
    const load = `The machine did other work too: ${loadavg()[1]!.toFixed(1)} processes at a time wanted its ${availableParallelism()} cores in the last five minutes.`;
    return reportQuestions({ ...measured, coldMs, times: TIMES, words: [load, neo4j.words] });
  } finally {
    await neo4j.stop();
    await rm(folder, { recursive: true });
  }
}

function contributeWorld(dataFolder: string, size: number): void {
  const db = openFacts(dataFolder);
  const facts = createFactStore(db);
  let batch: Contribution[] = [];
  for (const contribution of worldContributions(size)) {
    if (batch.push(contribution) < contributionsAtOnce) continue;
    facts.contributeAll(batch);
    batch = [];
  }
  facts.contributeAll(batch);
  db.close();
}

async function loaded(open: () => Promise<Graph>): Promise<Graph> {
  const graph = await open();
  await graph.rebuild();
  await graph.close();
  return open();
}

interface MeasuredStores extends BookFigures {
  readonly shapes: readonly MeasuredShape[];
  readonly neo4j: readonly MeasuredShape[] | null;
}

/** Shape by shape on the one and then the other, so that what else the machine does slows both alike. Closes both. */
async function measureStores(embedded: Graph, beside: Graph | null, options: AskOptions): Promise<MeasuredStores> {
  try {
    const book = await measureBook(embedded, garbageCollector());
    const askers = await Promise.all([embedded, ...(beside === null ? [] : [beside])].map((graph) => createShapeAsker(graph, options)));
    for (const asker of askers) await asker.warm();
    const measured: MeasuredShape[][] = askers.map(() => []);
    for (const shape of shapes) for (const [index, asker] of askers.entries()) measured[index]!.push(await asker.measure(shape));
    return { ...book, shapes: measured[0]!, neo4j: measured[1] ?? null };
  } finally {
    await embedded.close();
    await beside?.close();
  }
}

function garbageCollector(): () => void {
  setFlagsFromString('--expose-gc');
  return runInNewContext('gc') as () => void;
}

/** The command as a user starts it: a new process, the names read, the graph opened. */
async function coldProcess(folder: string, { blocks, now }: AskOptions): Promise<number> {
  const config = join(folder, 'colloquy.yaml');
  await mkdir(join(folder, 'vault'));
  await writeFile(config, 'vault: {folder: vault}\nrecordings: {folders: []}\ndata: data\n');
  const times: number[] = [];
  for (let turn = 0; turn < COLD; turn += 1) {
    const words = [join(import.meta.dirname, '../../../daemon/main.ts'), '--config', config, 'ask', '--json', '--now', now.toISOString(), shapes[0]!.ask(shapeNames(turn, blocks))];
    const start = performance.now();
    const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', ...words], { cwd: folder, env: { ...process.env, INIT_CWD: folder }, stdio: ['ignore', 'ignore', 'inherit'] });
    const [status] = (await once(child, 'close')) as [number | null];
    times.push(performance.now() - start);
    if (status !== 0) throw new Error(`colloquy ask ended with ${status}.`);
  }
  return median(times);
}
