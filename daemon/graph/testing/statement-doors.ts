/**
 * Doors for statements that write, which the port does not have: the product writes by `GraphStore.apply` alone. So that a test can see that one text
 * of Cypher changes both stores alike, it goes through the same words as a statement that reads.
 */
import type { GrafeoDB } from '@grafeo-db/js';
import { checkDifferences } from '../adapters/embedded/check-differences.ts';
import { openGrafeo } from '../adapters/embedded/grafeo-files.ts';
import { asReadFailure } from '../adapters/embedded/grafeo-failures.ts';
import { canonicalValue } from '../adapters/embedded/grafeo-values.ts';
import { adaptStatement as adaptForGrafeo } from '../adapters/embedded/rewriting/adapt-statement.ts';
import { adaptStatement as adaptForNeo4j } from '../adapters/neo4j/adapt-statement.ts';
import { createConnection } from '../adapters/neo4j/connection.ts';
import { compareRows } from '../cypher/canonical-order.ts';
import { orderedStatement } from '../cypher/ordered-statement.ts';
import { checkParameters } from '../cypher/parameters.ts';
import { tokenize } from '../cypher/tokens.ts';
import type { CypherValue } from '../graph-store.ts';
import type { Asked } from './arbitrary-statement.ts';
import type { Neo4jLease } from './neo4j-for-tests.ts';

type Rows = readonly (readonly CypherValue[])[];

export interface StatementDoor {
  /** In canonical order. The statement is applied whole, or fails and changes nothing. */
  run(asked: Asked): Promise<Rows>;
  close(): Promise<void>;
}

const MOST_ROWS = 10_000;
const LOCK_MS = 10_000;
const ordered = (statement: string): string => orderedStatement(statement, tokenize(statement), MOST_ROWS).text;
const sorted = (rows: Rows): Rows => rows.toSorted(compareRows);

/** Nobody else has the graph of the folder open while it runs. */
export function embeddedDoor(folder: string): StatementDoor {
  async function inTransaction(database: GrafeoDB, { statement, parameters }: Asked): Promise<Rows> {
    const transaction = database.beginTransaction();
    try {
      const result = await transaction.executeCypher(adaptForGrafeo(ordered(statement)), parameters);
      const rows = result.rows().map((row) => row.map(canonicalValue));
      transaction.commit();
      return sorted(rows);
    } catch (error) {
      transaction.rollback();
      throw asReadFailure(error);
    }
  }
  return {
    run: async (asked) => {
      checkDifferences(tokenize(asked.statement), asked.parameters);
      const { database } = await openGrafeo(folder, ['write'], LOCK_MS);
      try {
        return await inTransaction(database, asked);
      } finally {
        database.close();
      }
    },
    close: () => Promise.resolve(),
  };
}

export function neo4jDoor({ uri, credentials }: Pick<Neo4jLease, 'uri' | 'credentials'>): StatementDoor {
  const connection = createConnection({ uri, database: null, credentials });
  return {
    run: async ({ statement, parameters }) => sorted(await connection.work('WRITE', (run) => run(adaptForNeo4j(ordered(statement)), checkParameters(parameters)))),
    close: () => connection.close(),
  };
}
