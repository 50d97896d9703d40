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
import type { GraphStore } from './graph-store.ts';
import { arbitraryChange } from './testing/arbitrary-graph.ts';
import { arbitraryStatement, type Asked } from './testing/arbitrary-statement.ts';
import { LEASE_MS, neo4jForTests, neo4jNeeds, type Neo4jLease } from './testing/neo4j-for-tests.ts';

/** More for a longer look, with COLLOQUY_SEED=random. */
const GRAPHS = Number(process.env.COLLOQUY_GRAPHS ?? 4);
const STATEMENTS_EACH = 40;

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
  const answerOf = (store: GraphStore, { statement, parameters }: Asked): Promise<unknown> =>
    store.read(statement, parameters).catch((error: unknown) => {
      if (error instanceof ColloquyError) return error.failure.code;
      throw error;
    });

  it('hold the same graph after the same changes, and answer any statement with the same rows in the same order, or the embedded one says that it does not', async () => {
    let answered = 0;
    let refused = 0;
    const differences: string[] = [];
    await fc.assert(
      fc.asyncProperty(arbitraryChange, arbitraryChange, fc.array(arbitraryStatement, { minLength: STATEMENTS_EACH, maxLength: STATEMENTS_EACH }), async (first, second, statements) => {
        for (const store of stores) {
          await store.reset(mark);
          await store.apply(first);
          await store.apply(second);
        }
        const [embedded, other] = stores;
        expect([await all(embedded.nodes()), await all(embedded.relationships())]).toEqual([await all(other.nodes()), await all(other.relationships())]);
        for (const asked of statements) {
          const [ours, theirs] = [await answerOf(embedded, asked), await answerOf(other, asked)];
          if (ours === 'graph_statement_invalid') refused += 1;
          else answered += 1;
          const isSame = ours === 'graph_statement_invalid' || plainJson(ours) === plainJson(theirs);
          if (!isSame) differences.push(`${asked.statement} ${plainJson(asked.parameters)}\n  embedded ${plainJson(ours)}\n  Neo4j    ${plainJson(theirs)}`);
        }
      }),
      { numRuns: GRAPHS },
    );
    expect(differences).toEqual([]);
    expect(answered).toBeGreaterThan(refused);
  }, LEASE_MS);
});
