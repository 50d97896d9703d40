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
import { askShapes, measureBook, type AskOptions, type BookFigures, type MeasuredShape } from './ask-shapes.ts';
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
    const embedded = await measureStore(open('embedded', process.env), options);
    const coldMs = await coldProcess(folder, options);
    const beside = neo4j.environment === null ? null : (await measureStore(open('neo4j', neo4j.environment), options)).shapes;
    if (values.slow) for (const line of slowStatements(embedded.shapes, beside)) process.stderr.write(`${line}\n`);
    return reportQuestions({ ...embedded, coldMs, neo4j: beside, times: TIMES, words: [`The machine did other work too: ${loadavg()[1]!.toFixed(1)} processes at a time wanted its ${availableParallelism()} cores in the last five minutes.`, neo4j.words] });
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

interface MeasuredStore extends BookFigures {
  readonly shapes: readonly MeasuredShape[];
}

async function measureStore(open: () => Promise<Graph>, options: AskOptions): Promise<MeasuredStore> {
  const loading = await open();
  await loading.rebuild();
  await loading.close();
  const graph = await open();
  try {
    return { ...(await measureBook(graph, garbageCollector())), shapes: await askShapes(graph, options) };
  } finally {
    await graph.close();
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
