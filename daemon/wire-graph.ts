/** A composition root for the graph: its facts, and the store that the config or the command names. */
import { join } from 'node:path';
import type { Config } from '#schemas/config';
import { createEmbeddedGraphStore } from './graph/adapters/embedded/embedded-graph-store.ts';
import { openFacts } from './graph/facts/database.ts';
import { createGraph, type Graph } from './graph/graph.ts';
import type { GraphStore } from './graph/graph-store.ts';

export interface GraphWiring {
  readonly dataFolder: string;
  readonly graph: Config['graph'];
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Default false. True for who comes to read: others can read the embedded graph at the same time, and a change takes longer to begin. */
  readonly sharesReads?: boolean;
}

export async function openGraph(wiring: GraphWiring): Promise<Graph> {
  const { dataFolder } = wiring;
  const store = await openStore(wiring);
  return createGraph({ db: openFacts(dataFolder), store, dataFolder, now: () => new Date() });
}

/** Neo4j's driver is loaded only for those who use it. */
async function openStore({ dataFolder, graph, environment, sharesReads = false }: GraphWiring): Promise<GraphStore> {
  if (graph.store === 'embedded') return createEmbeddedGraphStore({ folder: join(dataFolder, 'graph'), sharesReads });
  const { openNeo4jStore } = await import('./wire-neo4j.ts');
  return openNeo4jStore(graph.neo4j, environment);
}
