import { graphStorePasses } from '../../graph-store.acceptance.ts';
import { mark } from '../../acceptance/under-exam.ts';
import { LEASE_MS, neo4jForTests, neo4jNeeds } from '../../testing/neo4j-for-tests.ts';
import { describeWith } from '../../../testing/shared-data.ts';
import { createNeo4jGraphStore } from './neo4j-graph-store.ts';

describeWith(neo4jForTests, neo4jNeeds, 'with a server', (neo4j) => {
  graphStorePasses('Neo4j', async () => {
    const { uri, user, password, run, release } = await neo4j.lease();
    const store = createNeo4jGraphStore({ uri, database: null, credentials: user === null || password === null ? null : { user, password } });
    await store.reset(mark);
    return {
      store,
      run,
      refusedCases: new Set(),
      close: async () => {
        await store.close();
        await release();
      },
    };
  }, LEASE_MS);
});
