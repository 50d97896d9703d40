/** The one way in which both stores answer a statement: refused when it writes, its rows in one order and bounded. */
import type { CypherRows, CypherValue } from '../graph-store.ts';
import { compareRows } from './canonical-order.ts';
import { orderedStatement } from './ordered-statement.ts';
import { checkReadOnly } from './read-only.ts';
import { tokenize } from './tokens.ts';

export interface StoreRows {
  readonly columns: readonly string[];
  /** In canonical values. A store that stops early gives one more than `maxRows`. */
  readonly rows: readonly (readonly CypherValue[])[];
}

/** Runs one text in a session that cannot write. */
export type RunText = (text: string) => Promise<StoreRows>;

/** @throws ColloquyError `graph_statement_refused`, `graph_statement_invalid`, and what `run` throws. */
export async function readInOrder(statement: string, maxRows: number, run: RunText): Promise<CypherRows> {
  const tokens = tokenize(statement);
  checkReadOnly(statement, tokens);
  const ordered = orderedStatement(statement, tokens, maxRows + 1);
  let answer = await run(ordered.text);
  if (answer.rows.length > maxRows && ordered.textWhenCut !== null) answer = await run(ordered.textWhenCut);
  const rows = ordered.rowsAreUnordered ? [...answer.rows].sort(compareRows) : answer.rows;
  return { columns: ordered.columns ?? answer.columns, rows: rows.slice(0, maxRows), truncated: rows.length > maxRows };
}
