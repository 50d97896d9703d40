/** Opens the graph store in Neo4j: address and account from the config or the environment, the password from the environment or the keychain. */
import type { Neo4jConfig } from '#schemas/config';
import { ColloquyError, fail } from '#schemas/failure';
import { createNeo4jGraphStore, type Neo4jGraphOptions } from './graph/adapters/neo4j/neo4j-graph-store.ts';
import type { GraphStore } from './graph/graph-store.ts';
import { createKeychain } from './language-models/adapters/keychain.ts';
import type { KeyStore } from './language-models/key-store.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** Nothing is asked of the server yet. @throws ColloquyError `config_invalid` where there is no address, or it is none. */
export async function openNeo4jStore(config: Neo4jConfig, environment: Environment, keychain: KeyStore = createKeychain()): Promise<GraphStore> {
  return createNeo4jGraphStore(await neo4jOptions(config, environment, keychain));
}

export async function neo4jOptions(config: Neo4jConfig, environment: Environment, keychain: KeyStore): Promise<Neo4jGraphOptions> {
  const uri = addressOf(config, environment);
  const password = environment[config.passwordVariable] || (await fromKeychain(keychain));
  const user = config.user ?? (environment.NEO4J_USERNAME || environment.NEO4J_USER || 'neo4j');
  return { uri, database: config.database ?? (environment.NEO4J_DATABASE || null), credentials: password === null ? null : { user, password } };
}

/** What a wrong address holds is not repeated: it may be a password. */
function addressOf(config: Neo4jConfig, environment: Environment): string {
  const effect = 'The graph was not opened.';
  const given = config.uri ?? environment.NEO4J_URI?.trim();
  if (!given) {
    throw fail('config_invalid', { effect, cause: 'The address of Neo4j is nowhere said.', tip: 'Set graph.neo4j.uri in the config, or NEO4J_URI: neo4j+s://…, neo4j://… or bolt://…' });
  }
  const url = URL.parse(given);
  if (url === null || !/^(?:neo4j|bolt)(?:\+s|\+ssc)?:$/u.test(url.protocol) || url.hostname === '') {
    throw fail('config_invalid', { effect, cause: 'NEO4J_URI is no address of Neo4j.', tip: 'Write it as neo4j+s://example.org, neo4j://localhost:7687 or bolt://localhost:7687.' });
  }
  if (url.username !== '' || url.password !== '') {
    throw fail('config_invalid', { effect, cause: 'The address of Neo4j holds a user or a password.', tip: 'Set NEO4J_URI without them; the user is NEO4J_USERNAME, the password NEO4J_PASSWORD or "colloquy key set neo4j".' });
  }
  return `${url.protocol}//${url.host.toLowerCase()}${url.search}`;
}

/** A server without authentication wants no password, so that a keychain which cannot be asked is no failure here: the server says what it misses. */
async function fromKeychain(keychain: KeyStore): Promise<string | null> {
  try {
    return await keychain.read('neo4j');
  } catch (error) {
    if (error instanceof ColloquyError && error.failure.code === 'keychain_unusable') return null;
    throw error;
  }
}
