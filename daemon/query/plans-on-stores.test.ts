import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { GraphNode } from '#schemas/graph';
import type { GraphPlan } from '#schemas/query';
import { mark } from '../graph/acceptance/under-exam.ts';
import { createEmbeddedGraphStore } from '../graph/adapters/embedded/embedded-graph-store.ts';
import { createNeo4jGraphStore } from '../graph/adapters/neo4j/neo4j-graph-store.ts';
import type { GraphStore } from '../graph/graph-store.ts';
import { LEASE_MS, neo4jForTests, neo4jNeeds, type Neo4jLease } from '../graph/testing/neo4j-for-tests.ts';
import { describeWith } from '../testing/shared-data.ts';
import { runPlan, type ReadGraph } from './cypher/run-plan.ts';
import { checkPlan } from './plan/check-plan.ts';
import { resolvePicked } from './resolve-picked.ts';
import { arbitraryPlan } from './testing/arbitrary-plan.ts';
import { arbitraryWorld, days } from './testing/arbitrary-world.ts';
import { evaluatePlan } from './testing/evaluate-plan.ts';
import type { PlainGraph } from './testing/evaluate-set.ts';
import { propertyRuns } from '../testing/property-runs.ts';

const GRAPHS = propertyRuns(2);
const PLANS_EACH = 24;
const now = '2026-11-20T12:00:00Z';
const zoneNames = ['UTC', 'Asia/Shanghai', 'Europe/Berlin', 'America/New_York'] as const;
const zones = fc.constantFrom(...zoneNames);
const plans = fc.array(arbitraryPlan, { minLength: PLANS_EACH, maxLength: PLANS_EACH });

async function put(store: GraphStore, { nodes, relationships }: PlainGraph): Promise<void> {
  await store.reset(mark);
  await store.apply({ putNodes: nodes, putRelationships: relationships, deleteNodes: [], deleteRelationships: [] });
}

/** Where the store answers otherwise than the definition of the plan's words; empty when nowhere. */
async function differences(store: GraphStore, graph: PlainGraph, asked: readonly GraphPlan[], zone: string): Promise<string[]> {
  const found: string[] = [];
  for (const plan of asked) {
    expect(checkPlan(plan)).toEqual({ isRight: true, plan });
    const expected = JSON.stringify(evaluatePlan(graph, plan, now, zone));
    const read: ReadGraph = (statement, parameters, limits) => store.read(statement, parameters, limits);
    const resolved = (await resolvePicked(plan, () => Promise.resolve([]), async (set) => Number((await runPlan(read, { ask: 'count', set }, { now, zone })).rows[0]![0]))) as GraphPlan;
    const answer = await runPlan(read, resolved, { now, zone }).then(
      ({ rows }) => JSON.stringify(rows),
      (error: unknown) => String(error),
    );
    if (answer !== expected) found.push(`${JSON.stringify(plan)}\n  store    ${answer}\n  expected ${expected}`);
  }
  return found;
}

const examine = async (store: GraphStore): Promise<void> => {
  await fc.assert(
    fc.asyncProperty(arbitraryWorld, plans, zones, async (graph, asked, zone) => {
      await put(store, graph);
      expect(await differences(store, graph, asked, zone)).toEqual([]);
    }),
    { numRuns: GRAPHS, endOnFailure: true },
  );
};

/** A pull request before, at and after each edge of a day. */
const atEdges: PlainGraph = {
  nodes: days.flatMap((day, index) => ['00:00:00', '03:59:59', '04:00:00', '05:00:00', '15:59:59', '16:00:00', '21:59:59', '22:00:00', '23:00:00'].map((clock, at): GraphNode => ({ kind: 'PullRequest', id: `${index}-${at}`, properties: { id: `${index}-${at}`, created_at: `${day}T${clock}Z` } }))),
  relationships: [],
};
const perUnit = (['day', 'week', 'month', 'quarter', 'year'] as const).map((unit): GraphPlan => ({ ask: 'group', set: { kind: 'PullRequest', where: [] }, by: [{ time: { through: [], property: 'created_at' }, unit }], measure: { statistic: 'count' }, order: 'key' }));

const examineEdges = async (store: GraphStore): Promise<void> => {
  await put(store, atEdges);
  for (const zone of zoneNames) expect(await differences(store, atEdges, perUnit, zone)).toEqual([]);
};

describe('plans on the embedded store', () => {
  let folder: string;
  let store: GraphStore;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'colloquy-query-'));
    store = createEmbeddedGraphStore({ folder });
  });
  afterAll(async () => {
    await store.close();
    await rm(folder, { recursive: true });
  });

  it('give the rows that their words define, in the same order', () => examine(store), LEASE_MS);

  it('group by the days, weeks and months of the zone', () => examineEdges(store), LEASE_MS);
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

  it('group by the days, weeks and months of the zone', () => examineEdges(store), LEASE_MS);
});
