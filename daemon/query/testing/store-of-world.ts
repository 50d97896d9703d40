/** A store that holds a world, for as long as a suite runs. */
import { afterAll, beforeAll } from '@jest/globals';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { mark } from '../../graph/acceptance/under-exam.ts';
import type { GraphStore } from '../../graph/graph-store.ts';
import type { ReadGraph } from '../cypher/run-plan.ts';
import type { PlainGraph } from './evaluate-set.ts';

/** The graph is there from the suite's first test on. */
export function storeOf({ nodes, relationships }: PlainGraph, create: (options: { readonly folder: string }) => GraphStore): ReadGraph {
  let store: GraphStore;
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'colloquy-query-'));
    store = create({ folder });
    await store.reset(mark);
    await store.apply({ putNodes: nodes, putRelationships: relationships, deleteNodes: [], deleteRelationships: [] });
  });
  afterAll(async () => {
    await store.close();
    await rm(folder, { recursive: true });
  });
  return (statement, parameters, limits) => store.read(statement, parameters, limits);
}
