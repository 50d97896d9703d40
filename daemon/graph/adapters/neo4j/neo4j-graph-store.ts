/** The graph in a Neo4j 5 (or newer), community edition or better, in a database of its own. */
import { fail } from '#schemas/failure';
import { checkParameters } from '../../cypher/parameters.ts';
import type { GraphStore } from '../../graph-store.ts';
import { applyChange } from './apply-change.ts';
import { createConnection, type ConnectionOptions } from './connection.ts';
import { nodesOf, relationshipsOf } from './export-graph.ts';
import { readMark, resetGraph } from './mark-constraint.ts';
import { readStatement } from './read-statement.ts';

export type Neo4jGraphOptions = ConnectionOptions;

export function createNeo4jGraphStore(options: Neo4jGraphOptions): GraphStore {
  const connection = createConnection(options);
  const { address, work } = connection;
  let isOurs = false;

  /** Changes go into a graph with its constraints only. Asked once: who takes the mark away, writes another. */
  async function checkMark(): Promise<void> {
    isOurs ||= (await readMark(work, address)) !== null;
    if (!isOurs) throw neverMade(address);
  }
  return {
    name: address,
    mark: () => readMark(work, address),
    reset: (mark) => resetGraph(work, address, mark),
    apply: async (change) => {
      if (Object.values(change).every((part: readonly unknown[]) => part.length === 0)) return;
      await checkMark();
      await applyChange(work, change);
    },
    read: async (statement, parameters = {}, limits = {}) => readStatement(connection, statement, checkParameters(parameters), limits),
    nodes: () => nodesOf(work),
    relationships: () => relationshipsOf(work),
    close: () => connection.close(),
  };
}

function neverMade(address: string): Error {
  return fail('store_damaged', { effect: 'The change was not applied.', cause: `There is no graph in ${address}, or it was not made to its end.`, tip: 'Run `colloquy graph rebuild`: it is made from the facts.' });
}
