/** Opens the graph store in Neo4j: address and account from the config or the environment, the password from the environment or the keychain. */
import type { Neo4jConfig } from '#schemas/config';
import { fail } from '#schemas/failure';
import type { GraphStore } from './graph/graph-store.ts';

export function openNeo4jStore(_config: Neo4jConfig, _environment: Readonly<Record<string, string | undefined>>): Promise<GraphStore> {
  return Promise.reject(fail('graph_unsupported', { effect: 'Nothing was read.', cause: 'Neo4j is not there yet.', tip: 'Use the embedded graph.' }));
}
