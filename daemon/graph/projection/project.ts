/**
 * Brings a store up to what the facts say: everything that is pending, as it is now. What was loaded is forgotten only when the
 * store has acknowledged it, so a run that is killed, or a store that is down, leaves pending rows and nothing else.
 */
import { setImmediate } from 'node:timers/promises';
import { fail } from '#schemas/failure';
import { GRAPH_SCHEMA_VERSION } from '#schemas/graph';
import { type Db, factsId } from '../facts/database.ts';
import type { GraphChange, GraphMark, GraphStore } from '../graph-store.ts';
import { createPendingElements, type PendingBatch, type PendingElements } from './pending-elements.ts';

/** Elements per call: large enough that the call itself does not count, small enough that a batch stays in memory. */
const batchSize = 10_000;

export interface ProjectOptions {
  readonly signal?: AbortSignal | undefined;
  /** Called after each batch. */
  readonly onProgress?: ((progress: { readonly changed: number }) => void) | undefined;
}

export interface Projected {
  /** True when the store held nothing of these facts and was filled from nothing. */
  readonly rebuilt: boolean;
  /** How many nodes and relationships were put or taken away. */
  readonly changed: number;
}

/**
 * To be called by one process at a time for a store. References must be settled.
 * @throws ColloquyError `graph_newer`; whatever the store throws.
 */
export async function project(db: Db, store: GraphStore, options: ProjectOptions = {}): Promise<Projected> {
  const pending = createPendingElements(db, store.name);
  const mark = await store.mark();
  if (mark !== null && mark.schemaVersion > GRAPH_SCHEMA_VERSION) {
    throw fail('graph_newer', {
      effect: 'The graph was neither read nor changed.',
      cause: `The graph in ${store.name} was written by a newer Colloquy (schema ${mark.schemaVersion}, this one knows ${GRAPH_SCHEMA_VERSION}).`,
      tip: 'Update Colloquy, or let it make the graph again in another place (colloquy graph rebuild does so in the same one).',
    });
  }
  const rebuilt = !isOf(db, mark);
  if (rebuilt) await startAnew(db, store, pending);
  return { rebuilt, changed: await drain(store, pending, rebuilt, options) };
}

/** Whether a store holds the graph of these facts, in the schema of today. */
export function isOf(db: Db, mark: GraphMark | null): boolean {
  return mark?.factsId === factsId(db) && mark.schemaVersion === GRAPH_SCHEMA_VERSION;
}

/** Drops the graph and makes it again from the facts. */
export async function rebuild(db: Db, store: GraphStore, options: ProjectOptions = {}): Promise<Projected> {
  const pending = createPendingElements(db, store.name);
  await startAnew(db, store, pending);
  return { rebuilt: true, changed: await drain(store, pending, true, options) };
}

/** The marks come first: a reset that nobody comes to fill would look like a graph in which nothing is missing. */
async function startAnew(db: Db, store: GraphStore, pending: PendingElements): Promise<void> {
  pending.markAll();
  await store.reset({ schemaVersion: GRAPH_SCHEMA_VERSION, factsId: factsId(db) });
}

/** @param wasReset In the first round, which comes by each element once, the store then holds nothing of what it is given. */
async function drain(store: GraphStore, pending: PendingElements, wasReset: boolean, options: ProjectOptions): Promise<number> {
  let changed = 0;
  const onProgress = (count: number): void => {
    changed += count;
    options.onProgress?.({ changed });
  };
  // What is contributed meanwhile is pending in its turn, so there may be another round.
  for (let before = -1, isNew = wasReset; before < changed; isNew = false) {
    before = changed;
    const apply = (change: Partial<GraphChange>): Promise<void> => store.apply({ ...noChange, ...change }, { isNew });
    const loadAll = <Put, Gone>(batches: Iterable<PendingBatch<Put, Gone>>, load: (batch: PendingBatch<Put, Gone>) => Promise<void>): Promise<void> => loadBatches(batches, load, { onProgress, signal: options.signal });
    // Nodes before the relationships between them; then what is gone, with whatever still hangs on it.
    await loadAll(pending.nodes(batchSize), ({ put }) => apply({ putNodes: put }));
    await loadAll(pending.relationships(batchSize), ({ put, gone }) => apply({ putRelationships: put, deleteRelationships: gone }));
    await loadAll(pending.goneNodes(batchSize), ({ gone }) => apply({ deleteNodes: gone }));
  }
  return changed;
}

/** One after the other. While the store takes a batch, the one before it is forgotten and the next is read. */
async function loadBatches<Put, Gone>(
  batches: Iterable<PendingBatch<Put, Gone>>,
  load: (batch: PendingBatch<Put, Gone>) => Promise<void>,
  { onProgress, signal }: { readonly onProgress: (count: number) => void; readonly signal: AbortSignal | undefined },
): Promise<void> {
  const iterator = batches[Symbol.iterator]();
  let forgetLast = (): void => undefined;
  for (let batch = iterator.next(); batch.done !== true && signal?.aborted !== true; ) {
    const { value } = batch;
    const meanwhile = (): typeof batch => {
      forgetLast();
      return iterator.next();
    };
    const [loaded, next] = await Promise.allSettled([load(value), afterSending(meanwhile)]);
    if (loaded.status === 'rejected') throw loaded.reason;
    if (next.status === 'rejected') throw next.reason;
    forgetLast = () => {
      value.done();
    };
    onProgress(value.put.length + value.gone.length);
    batch = next.value;
  }
  forgetLast();
  signal?.throwIfAborted();
}

/** A call to another process is on its way only when the event loop has turned. */
async function afterSending<Result>(work: () => Result): Promise<Result> {
  await setImmediate();
  return work();
}

const noChange: GraphChange = { putNodes: [], putRelationships: [], deleteRelationships: [], deleteNodes: [] };
