/**
 * The graph on this machine: Grafeo in a process of its own, which can be killed. It is a projection of the facts, so that a store which is
 * damaged, or of a format of before, is simply none: `mark` is null, and `reset` makes it anew.
 */
import { totalmem } from 'node:os';
import { join } from 'node:path';
import { ColloquyError, fail } from '#schemas/failure';
import { nodeKinds, type GraphNode, type GraphRelationship, type NodeKind } from '#schemas/graph';
import { createChild, type Child } from '../../../processes/child-process.ts';
import { compareText } from '../../cypher/canonical-order.ts';
import { checkParameters } from '../../cypher/parameters.ts';
import { DEFAULT_MAX_ROWS, DEFAULT_TIMEOUT_MS, type CypherRows, type GraphMark, type GraphStore, type ReadLimits } from '../../graph-store.ts';
import type { NodePage } from './export-graph.ts';
import { EXIT_OUT_OF_MEMORY, type ApplyRequest, type ProgramSettings, type ReadRequest } from './program-calls.ts';

export interface EmbeddedGraphOptions {
  /** Absolute path of a folder for the graph alone; made when it is not there. */
  readonly folder: string;
  /** Default 10,000: how long to wait for another process that holds the graph. */
  readonly lockWaitMs?: number;
  /** Default 30,000: how long the graph stays open after the last call, when no other process wants it. */
  readonly idleMs?: number;
  /** Default false: a read opens the graph so that a change can follow. True: so that other processes can read at the same time. */
  readonly sharesReads?: boolean;
  /** How much memory a statement may take beside the graph itself. Default: a quarter of the machine's, 2 GiB at most. */
  readonly maxMemoryBytes?: number;
}

const PAGE_NODES = 2000;
const PROCESS_IDLE_MS = 30_000;
const TWO_GIB = 2 * 1024 ** 3;

/** Memory in large pages, where the system has them (glibc 2.35): a graph opens in three quarters of the time. */
const environment = { GLIBC_TUNABLES: process.env.GLIBC_TUNABLES ?? 'glibc.malloc.hugetlb=1' };

class GrafeoGone extends Error {
  override readonly name = 'GrafeoGone';
}

export function createEmbeddedGraphStore({ folder, lockWaitMs = 10_000, idleMs = PROCESS_IDLE_MS, sharesReads = false, maxMemoryBytes = Math.min(TWO_GIB, totalmem() / 4) }: EmbeddedGraphOptions): GraphStore {
  const settings: ProgramSettings = { folder, lockWaitMs, idleMs, sharesReads, maxMemoryBytes };
  const child = createChild({ program: join(import.meta.dirname, 'grafeo-program.ts'), programArguments: [JSON.stringify(settings)], environment, crashed: (how) => new GrafeoGone(how) });
  const inTurn = createTurns(() => child.close());
  const call = (method: string, parameters: unknown): Promise<unknown> =>
    inTurn(async () => {
      try {
        return await child.call(method, parameters);
      } catch (error) {
        throw crashOf(error);
      }
    });
  return {
    name: 'embedded',
    mark: async () => (await call('mark', {})) as GraphMark | null,
    reset: async (mark) => {
      await call('reset', { mark });
    },
    apply: async (change, { isNew = false } = {}) => {
      if (Object.values(change).every((part: readonly unknown[]) => part.length === 0)) return;
      const request: ApplyRequest = { change: JSON.stringify(change), isNew };
      await call('apply', request);
    },
    read: async (statement, parameters = {}, limits = {}) => {
      const request: ReadRequest = { statement, parameters: checkParameters(parameters), maxRows: limits.maxRows ?? DEFAULT_MAX_ROWS };
      return inTurn(() => boundedRead(child, request, limits));
    },
    nodes: () => inPages<GraphNode>(call, 'nodes'),
    relationships: () => inPages<GraphRelationship>(call, 'relationships'),
    close: () => inTurn(() => child.close()),
  };
}

/**
 * One call at a time, so that a process which is killed takes no other call with it. When nothing was asked for a while, the process ends: what
 * it holds of the machine's memory it gives back in no other way.
 */
function createTurns(whenIdle: () => Promise<void>): <Result>(work: () => Promise<Result>) => Promise<Result> {
  let last: Promise<unknown> = Promise.resolve();
  let idle: NodeJS.Timeout | undefined;
  return (work) => {
    clearTimeout(idle);
    const turn = last.then(work, work);
    last = turn;
    const rest = (): void => {
      clearTimeout(idle);
      if (last === turn) idle = setTimeout(() => void (last = whenIdle()), PROCESS_IDLE_MS).unref();
    };
    turn.then(rest, rest);
    return turn;
  };
}

/** Grafeo cannot be asked to stop, so its process is killed; the next call starts another. Waiting for the lock counts as no work. */
async function boundedRead(child: Child, request: ReadRequest, { timeoutMs = DEFAULT_TIMEOUT_MS, signal }: ReadLimits): Promise<CypherRows> {
  if (signal?.aborted === true) throw stopped();
  const reasons: ColloquyError[] = [];
  let timer: NodeJS.Timeout | undefined;
  const kill = (why: ColloquyError) => (): void => {
    reasons.push(why);
    void child.close(0);
  };
  const onAbort = kill(stopped());
  signal?.addEventListener('abort', onAbort, { once: true });
  const onProgress = (): void => {
    timer ??= setTimeout(kill(timedOut(`It ran for more than ${timeoutMs / 1000} seconds.`)), timeoutMs);
  };
  try {
    return (await child.call('read', request, { onProgress })) as CypherRows;
  } catch (error) {
    throw reasons[0] ?? crashOf(error);
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', onAbort);
  }
}

async function* inPages<Item>(call: (method: string, parameters: unknown) => Promise<unknown>, method: 'nodes' | 'relationships'): AsyncGenerator<Item> {
  for (const kind of (Object.keys(nodeKinds) as NodeKind[]).sort(compareText)) {
    const ids = (await call('ids', { kind })) as readonly string[];
    for (let at = 0; at < ids.length; at += PAGE_NODES) {
      const page: NodePage = { kind, ids: ids.slice(at, at + PAGE_NODES) };
      yield* (await call(method, page)) as readonly Item[];
    }
  }
}

function crashOf(error: unknown): unknown {
  if (!(error instanceof GrafeoGone)) return error;
  if (error.message === `exit code ${EXIT_OUT_OF_MEMORY}`) return timedOut('It needed more memory than the graph may have.');
  return fail('graph_crashed', {
    effect: 'The graph was not asked or changed; what it held before is still there.',
    cause: `The process of the embedded graph ended by itself (${error.message}).`,
    tip: 'Try again. When it happens again, run `colloquy graph rebuild`.',
  });
}

function timedOut(cause: string): ColloquyError {
  return fail('graph_timed_out', { effect: 'The statement was stopped and not answered.', cause, tip: 'Ask for less: fewer steps, a label on each node, a condition on where to start.' });
}

function stopped(): ColloquyError {
  return fail('stopped', { effect: 'The statement was not answered.', cause: 'It was stopped.', tip: 'Ask again when you need the answer.' });
}
