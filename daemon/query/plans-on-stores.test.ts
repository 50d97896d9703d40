import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { GraphPlan } from '#schemas/query';
import { mark } from '../graph/acceptance/under-exam.ts';
import { createEmbeddedGraphStore } from '../graph/adapters/embedded/embedded-graph-store.ts';
import { createNeo4jGraphStore } from '../graph/adapters/neo4j/neo4j-graph-store.ts';
import type { GraphStore } from '../graph/graph-store.ts';
import { LEASE_MS, neo4jForTests, neo4jNeeds, type Neo4jLease } from '../graph/testing/neo4j-for-tests.ts';
import { describeWith } from '../testing/shared-data.ts';
import { runPlan } from './cypher/run-plan.ts';
import { checkPlan } from './plan/check-plan.ts';
import { arbitraryPlan } from './testing/arbitrary-plan.ts';
import { arbitraryWorld } from './testing/arbitrary-world.ts';
import { evaluatePlan } from './testing/evaluate-plan.ts';
import type { PlainGraph } from './testing/evaluate-set.ts';
import { propertyRuns } from '../testing/property-runs.ts';

const GRAPHS = propertyRuns(2);
const PLANS_EACH = 24;
const now = '2026-11-20T12:00:00Z';
const plans = fc.array(arbitraryPlan, { minLength: PLANS_EACH, maxLength: PLANS_EACH });

async function put(store: GraphStore, { nodes, relationships }: PlainGraph): Promise<void> {
  await store.reset(mark);
  await store.apply({ putNodes: nodes, putRelationships: relationships, deleteNodes: [], deleteRelationships: [] });
}

/** Where the store answers otherwise than the definition of the plan's words; empty when nowhere. */
async function differences(store: GraphStore, graph: PlainGraph, asked: readonly GraphPlan[]): Promise<string[]> {
  const found: string[] = [];
  for (const plan of asked) {
    expect(checkPlan(plan)).toEqual({ isRight: true, plan });
    const expected = JSON.stringify(evaluatePlan(graph, plan, now));
    const answer = await runPlan((statement, parameters, limits) => store.read(statement, parameters, limits), plan, { now }).then(
      ({ rows }) => JSON.stringify(rows),
      (error: unknown) => String(error),
    );
    if (answer !== expected) found.push(`${JSON.stringify(plan)}\n  store    ${answer}\n  expected ${expected}`);
  }
  return found;
}

const examine = async (store: GraphStore): Promise<void> => {
  await fc.assert(
    fc.asyncProperty(arbitraryWorld, plans, async (graph, asked) => {
      await put(store, graph);
      expect(await differences(store, graph, asked)).toEqual([]);
    }),
    { numRuns: GRAPHS, endOnFailure: true },
  );
};

describe('plans on the embedded store', () => {
  it(
    'give the rows that their words define, in the same order',
    async () => {
      const folder = await mkdtemp(join(tmpdir(), 'colloquy-query-'));
      const store = createEmbeddedGraphStore({ folder });
      try {
        await examine(store);
      } finally {
        await store.close();
        await rm(folder, { recursive: true });
      }
    },
    LEASE_MS,
  );
});

describeWith(neo4jForTests, neo4jNeeds, 'plans on Neo4j', (neo4j) => {
  let lease: Neo4jLease;
  let store: GraphStore;
  beforeAll(async () => {
    lease = await neo4j.lease();
    store = createNeo4jGraphStore({ uri: lease.uri, database: null, credentials: lease.credentials });
  }, LEASE_MS);
  afterAll(async () => {
    await store.close();
    await lease.release();
  });

  it('give the rows that their words define, in the same order', () => examine(store), LEASE_MS);
});
