/** The first rows of an order, and those behind them that are as good as the last of them. The same for every store: pure, over rows that are bounded. */
import { compareValues } from '../../graph/cypher/canonical-order.ts';
import type { CypherValue } from '../../graph/graph-store.ts';

export function keepTies<Row extends readonly CypherValue[]>(rows: readonly Row[], { keep, column }: { readonly keep: number; readonly column: number }): readonly Row[] {
  const last = rows[keep - 1];
  if (last === undefined) return rows;
  const end = rows.findIndex((row, index) => index >= keep && compareValues(row[column]!, last[column]!) !== 0);
  return end < 0 ? rows : rows.slice(0, end);
}
