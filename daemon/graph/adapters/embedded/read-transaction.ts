/**
 * Runs a statement that may only read, on a graph that may be open to write. The second of two doors, behind the check by words
 * (cypher/read-only.ts): an engine that understands a statement otherwise than we do leaves nothing behind all the same.
 */
import type { GrafeoDB, QueryResult } from '@grafeo-db/js';
import { messageOf } from '../../../files/system-error.ts';
import { statementRefused } from '../../cypher/failures.ts';

/** @throws ColloquyError `graph_statement_refused` for what writes, with nothing written; what Grafeo throws. */
export async function readInTransaction(database: GrafeoDB, text: string, parameters: Readonly<Record<string, unknown>>): Promise<QueryResult> {
  await checkPlan(database, text, parameters);
  const transaction = database.beginTransaction();
  try {
    const result = await transaction.executeCypher(text, parameters);
    if (Object.values(result.counters).some((count) => count > 0)) throw statementRefused('The statement');
    return result;
  } finally {
    transaction.rollback();
  }
}

/** Only reads and changes have a plan. A command that changes the schema has none, and a rollback would not undo it. */
async function checkPlan(database: GrafeoDB, text: string, parameters: Readonly<Record<string, unknown>>): Promise<void> {
  try {
    await database.executeCypher(`EXPLAIN ${text}`, parameters);
  } catch (error) {
    throw /schema command/iu.test(messageOf(error)) ? statementRefused('The statement', { cause: error }) : error;
  }
}
