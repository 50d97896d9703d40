/** The door against Neo4j itself, whose parser it stands in for. */
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import fc from 'fast-check';
import neo4j, { type Driver } from 'neo4j-driver';
import { ColloquyError } from '#schemas/failure';
import { describeWith } from '../../testing/shared-data.ts';
import { all, issue, mark, nothing, person, relationship } from '../acceptance/under-exam.ts';
import { createNeo4jGraphStore } from '../adapters/neo4j/neo4j-graph-store.ts';
import { driverParameters } from '../adapters/neo4j/neo4j-values.ts';
import { checkParameters } from '../cypher/parameters.ts';
import type { GraphStore } from '../graph-store.ts';
import { LEASE_MS, neo4jForTests, neo4jNeeds, type Neo4jLease } from '../testing/neo4j-for-tests.ts';
import { createStatementDoor, type StatementDoor } from './statement-door.ts';
import { parametersOfReads, readsOfBothStores, readsOfNeo4j } from './testing/legitimate-reads.ts';
import { arbitraryTamperedStatement } from './testing/tampered-statement.ts';
import { propertyRuns } from '../../testing/property-runs.ts';

/** More for a longer look, with COLLOQUY_SEED=random. */
const RUNS = propertyRuns(250);

describeWith(neo4jForTests, neo4jNeeds, 'what the door lets through, on Neo4j', (server) => {
  let lease: Neo4jLease;
  let driver: Driver;
  let store: GraphStore;
  let door: StatementDoor;
  beforeAll(async () => {
    lease = await server.lease();
    const { uri, credentials } = lease;
    driver = neo4j.driver(uri, credentials === null ? undefined : neo4j.auth.basic(credentials.user, credentials.password));
    store = createNeo4jGraphStore({ uri, database: null, credentials });
    door = createStatementDoor();
    const [ana, first] = [person('p0', { name: 'Ana' }), issue('o/r#1', { number: 1 })];
    await store.reset(mark);
    await store.apply({ ...nothing, putNodes: [ana, first], putRelationships: [relationship(ana, 'CLOSED', first)] });
  }, LEASE_MS);
  afterAll(async () => {
    await door.close();
    await store.close();
    await driver.close();
    await lease.release();
  });
  const exported = async (): Promise<unknown> => [await all(store.nodes()), await all(store.relationships())];

  it.each([...readsOfBothStores, ...readsOfNeo4j].map((statement) => [statement]))('is answered: %s', async (statement) => {
    await expect(store.read(statement, parametersOfReads)).resolves.toBeDefined();
  });

  it('changes nothing, calls nothing and reads no file, even in a session that may write', async () => {
    const before = await exported();
    const parameters = driverParameters(checkParameters(parametersOfReads));
    const suspects: string[] = [];
    let answered = 0;
    await fc.assert(
      fc.asyncProperty(arbitraryTamperedStatement, async (statement) => {
        if (!(await passes(statement))) return;
        const run = driver.executeQuery(statement, parameters);
        // What Neo4j does not take, it does not run.
        const summary = await run.then((result) => result.summary, () => null);
        if (summary === null) return;
        answered += 1;
        if (summary.queryType !== 'r' || summary.counters.containsUpdates() || summary.counters.containsSystemUpdates()) suspects.push(statement);
      }),
      { numRuns: RUNS },
    );
    expect(suspects).toEqual([]);
    expect(await exported()).toEqual(before);
    expect(answered).toBeGreaterThan(RUNS / 5);
  });

  const passes = (statement: string): Promise<boolean> =>
    door.check(statement).then(
      () => true,
      (error: unknown) => {
        if (error instanceof ColloquyError) return false;
        throw error;
      },
    );
});
