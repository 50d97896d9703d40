/** The one way in which both stores answer a statement: refused when it writes, its rows in one order and bounded. */
import type { CypherRows, CypherValue } from '../graph-store.ts';
import { compareRows, compareText, compareValues } from './canonical-order.ts';
import { orderedStatement } from './ordered-statement.ts';
import { checkReadOnly } from './read-only.ts';
import { tokenize, type Token } from './tokens.ts';

export interface StoreRows {
  readonly columns: readonly string[];
  /** In canonical values. A store that stops early gives one more than `maxRows`. */
  readonly rows: readonly (readonly CypherValue[])[];
}

/**
 * Runs one text in a session that cannot write. Of rows beyond the bound a store may leave out what comes after the `first`, or, where rows have no
 * order, what is not among the canonically `smallest`.
 */
export type RunText = (text: string, wanted: 'first' | 'smallest') => Promise<StoreRows>;

/**
 * `check` is the store's own; it hears whether rows can be cut off that differ in something without an order.
 * @throws ColloquyError `graph_statement_refused`, `graph_statement_invalid`, and what `run` throws.
 */
export async function readInOrder(statement: string, maxRows: number, check: (tokens: readonly Token[], isUnclear: boolean) => void, run: RunText): Promise<CypherRows> {
  const tokens = tokenize(statement);
  checkReadOnly(statement, tokens);
  const ordered = orderedStatement(statement, tokens, maxRows + 1);
  check(tokens, ordered.isUnclear);
  const wanted = ordered.rowsAreUnordered && ordered.textWhenCut === null ? 'smallest' : 'first';
  const ask = async (text: string): Promise<StoreRows> => (ordered.columns === null ? byName(await run(text, wanted)) : run(text, wanted));
  let answer = await ask(ordered.text);
  if (answer.rows.length > maxRows && ordered.textWhenCut !== null) answer = await ask(ordered.textWhenCut);
  const whole = answer.rows.map((row) => sortLists(row, ordered.unorderedLists));
  const rows = ordered.rowsAreUnordered ? whole.sort(compareRows) : whole;
  return { columns: ordered.columns ?? answer.columns, rows: rows.slice(0, maxRows), truncated: rows.length > maxRows };
}

function sortLists(row: readonly CypherValue[], columns: readonly number[]): readonly CypherValue[] {
  if (columns.length === 0) return row;
  return row.map((value, index) => (columns.includes(index) && Array.isArray(value) ? (value as readonly CypherValue[]).toSorted(compareValues) : value));
}

/** Columns of `*` come in the order of their names, whatever the store thinks. */
function byName({ columns, rows }: StoreRows): StoreRows {
  const order = columns.map((_, index) => index).sort((one, other) => compareText(columns[one]!, columns[other]!));
  return { columns: order.map((index) => columns[index]!), rows: rows.map((row) => order.map((index) => row[index]!)) };
}
