/** The program of the embedded graph's process: Grafeo, asked by its parent. Killed by the parent when a statement runs too long. */
import type { CallContext } from '../../../processes/calls.ts';
import { serveParent } from '../../../processes/serve-parent.ts';
import { readInOrder, type StoreRows } from '../../cypher/read-in-order.ts';
import type { Token } from '../../cypher/tokens.ts';
import type { CypherRows, GraphChange, GraphMark } from '../../graph-store.ts';
import { toFailure } from '#schemas/failure';
import type { NodeKind } from '#schemas/graph';
import { adaptStatement } from './rewriting/adapt-statement.ts';
import { applyChange } from './apply-change.ts';
import { checkDifferences } from './check-differences.ts';
import { idsOfKind, nodesOf, relationshipsOf, type NodePage } from './export-graph.ts';
import { fillGraph } from './fill-graph.ts';
import { asReadFailure, asWriteFailure, neverMade, orderUnclear } from './grafeo-failures.ts';
import { makeFolder, openGrafeo, removeGraphFiles, type OpenGraph } from './grafeo-files.ts';
import { createGrafeoSession } from './grafeo-session.ts';
import { canonicalValue } from './grafeo-values.ts';
import { readMark, removeMark, writeMark } from './mark-file.ts';
import { EXIT_OUT_OF_MEMORY, type ApplyRequest, type ProgramSettings, type ReadRequest } from './program-calls.ts';
import { readInTransaction } from './read-transaction.ts';
import { schemaStatements } from './schema-statements.ts';

const MEMORY_CHECK_MS = 100;
const { maxMemoryBytes, ...settings } = JSON.parse(process.argv[2] ?? '{}') as ProgramSettings;
const { folder, lockWaitMs } = settings;
const session = createGrafeoSession(settings);

/** A statement that multiplies everything with everything would take the machine's memory before its time is up. */
async function withinMemory<Result>(work: () => Promise<Result>): Promise<Result> {
  const most = process.memoryUsage.rss() + maxMemoryBytes;
  const watch = setInterval(() => {
    if (process.memoryUsage.rss() > most) process.exit(EXIT_OUT_OF_MEMORY);
  }, MEMORY_CHECK_MS);
  try {
    return await work();
  } finally {
    clearInterval(watch);
  }
}

async function reset(mark: GraphMark): Promise<null> {
  await session.close();
  await makeFolder(folder);
  const held = await holdAlone();
  await removeMark(folder);
  await removeGraphFiles(folder, held);
  await session.use('write', async ({ database }) => {
    for (const statement of schemaStatements()) await database.executeCypher(statement);
  });
  await session.close();
  await writeMark(folder, mark);
  return null;
}

/** Nobody else works with the graph that goes away. Null for a damaged one, which can be opened by nobody. */
async function holdAlone(): Promise<OpenGraph | null> {
  try {
    return await openGrafeo(folder, ['write'], lockWaitMs);
  } catch (error) {
    if (toFailure(error).code !== 'store_damaged') throw error;
    return null;
  }
}

async function apply({ change, isNew }: ApplyRequest): Promise<null> {
  if ((await readMark(folder)) === null) throw neverMade(folder);
  try {
    const parsed = JSON.parse(change) as GraphChange;
    await session.use('write', ({ database }) => (isNew ? fillGraph(database, parsed) : applyChange(database, parsed)));
  } catch (error) {
    throw asWriteFailure(error, folder);
  }
  return null;
}

function read({ statement, parameters, maxRows }: ReadRequest, { progress }: CallContext): Promise<CypherRows> {
  const check = (tokens: readonly Token[], isUnclear: boolean): void => {
    checkDifferences(tokens, parameters);
    if (isUnclear) throw orderUnclear();
  };
  return session.use('read', (open) => {
    // From here on the parent counts the time.
    progress('running');
    return withinMemory(() => readInOrder(statement, maxRows, check, (text) => runCypher(open, text, parameters)));
  });
}

async function runCypher({ mode, database }: OpenGraph, text: string, parameters: ReadRequest['parameters']): Promise<StoreRows> {
  try {
    const adapted = adaptStatement(text);
    const result = await (mode === 'read' ? database.executeCypher(adapted, parameters) : readInTransaction(database, adapted, parameters));
    return { columns: result.columns, rows: result.rows().map((row) => row.map(canonicalValue)) };
  } catch (error) {
    throw asReadFailure(error);
  }
}

serveParent(
  {
    mark: () => readMark(folder),
    reset: ({ mark }: { readonly mark: GraphMark }) => reset(mark),
    apply,
    read,
    ids: ({ kind }: { readonly kind: NodeKind }) => session.use('read', ({ database }) => idsOfKind(database, kind)),
    nodes: (page: NodePage) => session.use('read', ({ database }) => nodesOf(database, page)),
    relationships: (page: NodePage) => session.use('read', ({ database }) => relationshipsOf(database, page)),
  },
  // What runs cannot be waited for: it may never end. What was committed is in the log.
  async () => {
    if (!session.isBusy) await session.close();
  },
);
