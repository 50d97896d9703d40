/** Applies a change to Grafeo in one transaction. */
import type { GrafeoDB, Transaction } from '@grafeo-db/js';
import { changeStatements, missingEnd, type ChangeStatement } from '../../cypher/change-statements.ts';
import type { GraphChange } from '../../graph-store.ts';

/** @throws what Grafeo throws, and ColloquyError `internal` for a relationship without an end; nothing is applied then. */
export async function applyChange(database: GrafeoDB, change: GraphChange): Promise<void> {
  const transaction = database.beginTransaction();
  try {
    for (const statement of changeStatements(change)) await run(transaction, statement);
  } catch (error) {
    transaction.rollback();
    throw error;
  }
  transaction.commit();
}

async function run(transaction: Transaction, { text, rows, missingEndText }: ChangeStatement): Promise<void> {
  const result = await transaction.executeCypher(text, { rows });
  if (missingEndText === null || result.scalar() === rows.length) return;
  const missing = await transaction.executeCypher(missingEndText, { rows });
  const [start, finish] = (missing.rows()[0] ?? []) as readonly string[];
  throw missingEnd(start ?? '', finish ?? '');
}
