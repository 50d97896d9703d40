import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { graphStorePasses } from '../../graph-store.acceptance.ts';
import { createEmbeddedGraphStore } from './embedded-graph-store.ts';
import { openGrafeo } from './grafeo-files.ts';

graphStorePasses('the embedded store', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'colloquy-graph-'));
  // Closed after each call, so that the test can open the graph itself.
  const store = createEmbeddedGraphStore({ folder, idleMs: 0 });
  return {
    store,
    refusedCases: new Set(['create.props', 'collect.sub', 'epoch', 'label.or', 'inline.where', 'qpp']),
    async run(statement, parameters) {
      const database = await openGrafeo(folder, 'write', 10_000);
      try {
        await database.executeCypher(statement, parameters);
      } finally {
        database.close();
      }
    },
    async close() {
      await store.close();
      await rm(folder, { recursive: true });
    },
  };
});
