import { basename, extname, join } from 'node:path';
import type { Command } from 'commander';
import { ColloquyError, exitStatusOf, fail } from '#schemas/failure';
import { minutesInputSchema } from '#schemas/minutes';
import { transcriptInputSchema } from '#schemas/transcript';
import { DEFAULT_MAX_ROWS, DEFAULT_TIMEOUT_MS, type CypherRows } from '../../graph/graph-store.ts';
import { askCypher } from '../../operations/ask-cypher.ts';
import { updateIndex } from '../../operations/update-index.ts';
import { plainJson } from '../../graph/cypher/plain-json.ts';
import type { RunWithSession } from '../command-line.ts';
import { readJsonFile } from '../read-json.ts';
import type { Session, StoreName } from '../session.ts';
import { addGraphForget } from './graph-forget.ts';
import { storeOption } from './store-option.ts';

interface GraphOptions {
  readonly store?: StoreName;
  readonly json?: boolean;
}

interface AddOptions extends GraphOptions {
  readonly minutes?: string;
  readonly vault?: string;
}

interface CypherOptions extends GraphOptions {
  readonly parameters?: string;
  readonly maxRows?: string;
  readonly timeoutMs?: string;
}

export function addGraph(program: Command, run: RunWithSession): void {
  const graph = program.command('graph').description('People, projects, pull requests, issues and meetings as a graph (docs/graph.md)');
  graph
    .command('add')
    .description('Puts transcripts through minutes into the graph, without audio and without notes')
    .argument('<transcript.json...>', 'as colloquy transcribe --json writes it; recordingId, startedAt, title, attendees and project at its top are used')
    .option('--minutes <dir>', 'minutes in place of extraction: DIR/NAME.json for NAME.json')
    .option('--vault <dir>', 'whose People/ and Projects/ give the names (default: of the config file, else of the last vault scan)')
    .addOption(storeOption())
    .option('--json', 'as JSON')
    .action((files: string[], options: AddOptions) => run((session) => add(session, files, options)));
  addGraphForget(graph, run);
  graph
    .command('cypher')
    .description("Answers a Cypher statement that only reads: Neo4j's own grammar has to say so, before any store hears of it")
    .argument('<statement>', 'Cypher, as every Neo4j 5 takes it: MATCH, OPTIONAL MATCH, WITH, UNWIND, CALL { … }, UNION, RETURN')
    .option('--parameters <json>', 'values for $name, as a JSON object', '{}')
    .option('--max-rows <number>', 'rows at most', String(DEFAULT_MAX_ROWS))
    .option('--timeout-ms <number>', 'time at most', String(DEFAULT_TIMEOUT_MS))
    .addOption(storeOption())
    .option('--json', 'as JSON: columns and rows, and truncated when there are more')
    .action((statement: string, options: CypherOptions) =>
      run(async (session) => {
        const opened = await session.graph(options.store, { sharesReads: true });
        const limits = { maxRows: wholeNumber('--max-rows', options.maxRows), timeoutMs: wholeNumber('--timeout-ms', options.timeoutMs), signal: session.signal };
        const rows = await askCypher(opened, { statement, parameters: readParameters(options.parameters ?? '{}'), ...limits });
        session.output.result(options.json === true ? plainJson({ columns: rows.columns, rows: rows.rows, ...(rows.truncated && { truncated: true }) }) : describe(rows));
        if (rows.truncated) session.output.say(`There are more rows than ${limits.maxRows}; --max-rows shows more.`);
        return 0;
      }),
    );
  graph
    .command('stats')
    .description('How many nodes and relationships of each kind')
    .addOption(storeOption())
    .option('--json', 'as JSON')
    .action((options: GraphOptions) =>
      run(async (session) => {
        const counts = await (await session.graph(options.store, { sharesReads: true })).count();
        const lines = [...Object.entries(counts.nodes), ...Object.entries(counts.relationships)].map(([kind, count]) => `${kind.padEnd(16)}${count}`);
        session.output.result(options.json === true ? JSON.stringify(counts) : lines.length === 0 ? 'The graph is empty: process a recording, colloquy graph add, colloquy github import or colloquy vault scan fills it.' : lines.join('\n'));
        return 0;
      }),
    );
  graph
    .command('rebuild')
    .description('Drops the graph and makes it again from the facts')
    .addOption(storeOption())
    .option('--json', 'as JSON')
    .action((options: GraphOptions) =>
      run(async (session) => {
        const opened = await session.graph(options.store);
        const { changed } = await opened.rebuild({ signal: session.signal });
        session.output.result(options.json === true ? JSON.stringify({ loaded: changed }) : `${changed} nodes and relationships were loaded.`);
        return 0;
      }),
    );
}

/** Each file for itself: one that cannot be read does not keep the next from going in. */
async function add(session: Session, files: readonly string[], options: AddOptions): Promise<number> {
  // Questions to a graph need nothing of what reads minutes and vaults.
  const [{ addToGraph }, { readNames }] = await Promise.all([import('../../operations/add-to-graph.ts'), import('../names.ts')]);
  const graph = await session.graph(options.store);
  const registry = await readNames(session, options.vault);
  const nameThreshold = (await session.vaultConfig(options.vault))?.notes.nameThreshold ?? 0.7;
  let status = 0;
  for (const file of files) {
    try {
      const path = session.path(file);
      const transcript = await readJsonFile(path, transcriptInputSchema, 'transcript_invalid');
      const minutes = options.minutes === undefined ? null : await readJsonFile(join(session.path(options.minutes), `${basename(path, extname(path))}.json`), minutesInputSchema, 'minutes_invalid');
      const added = addToGraph(graph, { path, transcript, minutes }, { registry, nameThreshold });
      const { recordingId, wasCopyOf } = added;
      const counts = Object.fromEntries(Object.entries(added.minutes).map(([kind, items]) => [kind, items.length]));
      session.output.result(options.json === true ? JSON.stringify({ file, recordingId, changed: added.changed, ...(wasCopyOf !== null && { wasCopyOf }), ...counts }) : `${file}: ${added.changed ? 'added' : 'nothing new'} (${Object.entries(counts).map(([kind, count]) => `${count} ${kind}`).join(', ')})`);
      if (wasCopyOf !== null) session.output.say(`${file} was a copy of ${wasCopyOf} and is no longer: it is a meeting of its own now.`);
    } catch (error) {
      if (!(error instanceof ColloquyError)) throw error;
      if (options.json === true) session.output.result(JSON.stringify({ file, failure: error.failure }));
      else session.output.failure(error.failure, file);
      if (status === 0) status = exitStatusOf(error.failure.code);
    }
  }
  // Before the store, which may not answer.
  await updateIndex({ retrieval: () => session.retrieval(), notify: session.output.say }, { notes: false, signal: session.signal });
  await graph.load({ signal: session.signal });
  return status;
}

function wholeNumber(option: string, text = ''): number {
  const value = Number(text);
  if (Number.isInteger(value) && value > 0 && value <= 1_000_000_000) return value;
  throw fail('arguments_invalid', { effect: 'Nothing was asked.', cause: `${option} ${text} is no whole number above 0.`, tip: `Give one, such as ${option} 1000.` });
}

function readParameters(text: string): Record<string, unknown> {
  const refuse = (cause: string, error?: unknown): Error => fail('graph_statement_invalid', { effect: 'Nothing was asked.', cause: `--parameters ${cause}`, tip: `Give a JSON object: --parameters '{"name":"Ana"}'.` }, { cause: error });
  let value: unknown;
  try {
    value = JSON.parse(text, exactInteger);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    throw refuse(`is no JSON (${error.message}).`, error);
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw refuse('is no JSON object.');
  return value as Record<string, unknown>;
}

/** A whole number past 2^53 as a bigint: a float in its place would be another number. */
function exactInteger(_key: string, value: unknown, context?: { readonly source?: string }): unknown {
  const source = context?.source;
  return typeof value === 'number' && !Number.isSafeInteger(value) && source !== undefined && /^-?\d+$/u.test(source) ? BigInt(source) : value;
}

/** A table of columns as wide as their widest value; a value in JSON unless it is a text. */
function describe({ columns, rows }: CypherRows): string {
  const shown = [columns, ...rows.map((row) => row.map((value) => (typeof value === 'string' ? value.replaceAll(/\s+/gu, ' ') : plainJson(value))))];
  const widths = columns.map((_, column) => Math.min(60, Math.max(...shown.map((row) => row[column]!.length))));
  return shown.map((row) => row.map((cell, column) => cell.padEnd(widths[column]!)).join('  ').trimEnd()).join('\n');
}
