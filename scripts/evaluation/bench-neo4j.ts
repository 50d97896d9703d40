/** The Neo4j that the embedded store is measured beside. */
import { fetchJars, NEO4J_VERSION } from '../../daemon/graph/testing/neo4j-jars.ts';
import { startNeo4jServer, type ServerSize } from '../../daemon/graph/testing/neo4j-server.ts';
import { bytesIn } from './process-figures.ts';

type Environment = Readonly<Record<string, string | undefined>>;

export interface BenchNeo4j {
  /** Where it is, and as whom; null when none is measured. */
  readonly environment: Environment | null;
  readonly words: string;
  readonly processId: () => number | null;
  readonly bytesOnDisk: () => number | null;
  readonly stop: () => Promise<void>;
}

const size: ServerSize = { heap: '2g', pageCache: '512m', javaOptions: [] };

/** @param wanted Undefined: where a server can be started. @throws Error when it is wanted and there is none. */
export async function benchNeo4j(wanted: boolean | undefined, environment: Environment): Promise<BenchNeo4j> {
  if (wanted === false) return unknownServer(null, 'Neo4j was not measured.');
  if (wanted === true && environment.NEO4J_URI !== undefined) return unknownServer(environment, 'The Neo4j of NEO4J_URI.');
  const missing = fetchJars();
  if (missing !== null && wanted === true) throw new Error(`No Neo4j can be measured: ${missing}.`);
  if (missing !== null) return unknownServer(null, `Neo4j was not measured: ${missing}.`);
  const { uri, user, password, processId, folder, stop } = await startNeo4jServer(size);
  return {
    environment: { ...environment, NEO4J_URI: uri, NEO4J_USERNAME: user, NEO4J_PASSWORD: password },
    words: `Neo4j ${NEO4J_VERSION} community on the same machine, heap ${size.heap}, page cache ${size.pageCache}; one server for all sizes, which has just started at the first.`,
    processId: () => processId,
    bytesOnDisk: () => bytesIn(folder, (name) => name.startsWith('data')),
    stop,
  };
}

/** One of which we know no process, or none. */
function unknownServer(environment: Environment | null, words: string): BenchNeo4j {
  return { environment, words, processId: () => null, bytesOnDisk: () => null, stop: () => Promise.resolve() };
}
