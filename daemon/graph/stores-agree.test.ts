import { afterAll, beforeAll, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ColloquyError } from '#schemas/failure';
import { describeWith } from '../testing/shared-data.ts';
import { all, mark } from './acceptance/under-exam.ts';
import { createEmbeddedGraphStore } from './adapters/embedded/embedded-graph-store.ts';
import { createNeo4jGraphStore } from './adapters/neo4j/neo4j-graph-store.ts';
import { plainJson } from './cypher/plain-json.ts';
import type { GraphChange, GraphStore } from './graph-store.ts';
import { arbitraryChange } from './testing/arbitrary-graph.ts';
import { arbitraryStatement, type Asked } from './testing/arbitrary-statement.ts';
import { arbitraryWrite } from './testing/arbitrary-write.ts';
import { LEASE_MS, neo4jForTests, neo4jNeeds, type Neo4jLease } from './testing/neo4j-for-tests.ts';
import { embeddedDoor, neo4jDoor, type StatementDoor } from './testing/statement-doors.ts';
import { propertyRuns } from '../testing/property-runs.ts';

const GRAPHS = propertyRuns(2);
const STATEMENTS_EACH = 24;
const WRITES_EACH = 6;

const times = <Value>(count: number, value: fc.Arbitrary<Value>): fc.Arbitrary<Value[]> => fc.array(value, { minLength: count, maxLength: count });

describeWith(neo4jForTests, neo4jNeeds, 'the embedded store and Neo4j', (neo4j) => {
  let lease: Neo4jLease;
  let folder: string;
  let stores: readonly [embedded: GraphStore, neo4j: GraphStore];
  beforeAll(async () => {
    lease = await neo4j.lease();
    folder = await mkdtemp(join(tmpdir(), 'colloquy-graph-'));
    stores = [createEmbeddedGraphStore({ folder }), createNeo4jGraphStore({ uri: lease.uri, database: null, credentials: lease.credentials })];
  }, LEASE_MS);
  afterAll(async () => {
    for (const store of stores) await store.close();
    await rm(folder, { recursive: true });
    await lease.release();
  });
  /** The rows, or the code of the failure. */
  const answerOf = (store: GraphStore, { statement, parameters }: Asked): Promise<unknown> =>
    store.read(statement, parameters).catch((error: unknown) => {
      if (error instanceof ColloquyError) return error.failure.code;
      throw error;
    });
  async function putInto(stores: readonly GraphStore[], ...changes: readonly GraphChange[]): Promise<void> {
    for (const store of stores) {
      await store.reset(mark);
      for (const change of changes) await store.apply(change);
    }
  }

  it('hold the same graph after the same changes, and answer any statement with the same rows in the same order, or the embedded one says that it does not', async () => {
    let answered = 0;
    let refused = 0;
    const differences: string[] = [];
    await fc.assert(
      fc.asyncProperty(arbitraryChange, arbitraryChange, times(STATEMENTS_EACH, arbitraryStatement), async (first, second, statements) => {
        await putInto(stores, first, second);
        const [embedded, other] = stores;
        expect([await all(embedded.nodes()), await all(embedded.relationships())]).toEqual([await all(other.nodes()), await all(other.relationships())]);
        for (const asked of statements) {
          const [ours, theirs] = [await answerOf(embedded, asked), await answerOf(other, asked)];
          if (plainJson(ours) === plainJson(theirs)) answered += 1;
          else if (ours === 'graph_statement_invalid') refused += 1;
          else differences.push(`${asked.statement} ${plainJson(asked.parameters)}\n  embedded ${plainJson(ours)}\n  Neo4j    ${plainJson(theirs)}`);
        }
      }),
      { numRuns: GRAPHS },
    );
    expect(differences).toEqual([]);
    expect(refused).toBeLessThan(answered / 10);
  }, LEASE_MS);

  it('are changed alike by any statement that writes, or the embedded one says that it was not', async () => {
    // Closed after each call, so that the door can open the graph itself.
    const own = join(folder, 'own');
    const closing = [createEmbeddedGraphStore({ folder: own, idleMs: 0 }), stores[1]] as const;
    const doors = [embeddedDoor(own), neo4jDoor(lease)] as const;
    const rowsOf = (door: StatementDoor, write: Asked): Promise<unknown> => door.run(write).catch(() => 'failed');
    const everything = ['MATCH (n) RETURN labels(n), properties(n)', 'MATCH (a)-[r]->(b) RETURN a.id, type(r), properties(r), b.id'];
    const graphOf = (store: GraphStore): Promise<unknown> => Promise.all(everything.map((statement) => answerOf(store, { statement, parameters: {} })));
    const differences: string[] = [];
    await fc.assert(
      fc.asyncProperty(arbitraryChange, times(WRITES_EACH, arbitraryWrite), async (change, writes) => {
        await putInto(closing, change);
        for (const write of writes) {
          const [ours, theirs] = [await rowsOf(doors[0], write), await rowsOf(doors[1], write)];
          const graphs = [plainJson(await graphOf(closing[0])), plainJson(await graphOf(closing[1]))];
          const isSame = plainJson(ours) === plainJson(theirs) && graphs[0] === graphs[1];
          if (!isSame && ours !== 'failed') differences.push(`${write.statement} ${plainJson(write.parameters)}\n  embedded ${plainJson(ours)} ${graphs[0]}\n  Neo4j    ${plainJson(theirs)} ${graphs[1]}`);
          if (!isSame) await putInto(closing, change);
        }
      }),
      { numRuns: GRAPHS },
    );
    await doors[1].close();
    await closing[0].close();
    expect(differences).toEqual([]);
  }, LEASE_MS);
});
