/** What a plan becomes: one statement that only reads, and what its columns are. */
import type { NodeKind } from '#schemas/graph';

export interface PlanColumn {
  readonly name: string;
  /** Not shown: what the statement gives for citations, or to find ties by. A column with a `kind` holds the keys of nodes. */
  readonly hidden?: true;
  readonly kind?: NodeKind;
  /** The value is a list of texts, to be shown as one. */
  readonly isList?: true;
}

export interface CompiledPlan {
  readonly cypher: string;
  /** Only what a question says: ids, words, times, names of sides. */
  readonly parameters: Readonly<Record<string, unknown>>;
  readonly columns: readonly PlanColumn[];
  /** Of the rows these are kept: the first `keep`, and those behind them that have the same value in the column. */
  readonly ties: { readonly keep: number; readonly column: number } | null;
  /** As many rows as the plan asks for at most, ties aside; null for all. */
  readonly limit: number | null;
  /** One row, one number: how many rows there would be without a limit. Null where no limit can cut, or nobody asks. */
  readonly total: { readonly cypher: string; readonly parameters: Readonly<Record<string, unknown>> } | null;
}

export interface CompileOptions {
  /** Rows beyond it are not asked for. */
  readonly maxRows: number;
  /** `2026-11-20T08:30:00Z`: the end of what has not ended. */
  readonly now: string;
  /** IANA name: the days, weeks and months that things are grouped by are those of this zone. */
  readonly zone: string;
}

/** A column, and the expression that gives it. */
export interface ColumnText extends PlanColumn {
  readonly text: string;
}

/** Two of one name are told apart by a number. */
export function distinctlyNamed(columns: readonly ColumnText[]): readonly ColumnText[] {
  return columns.map((column, index) => {
    const before = columns.slice(0, index).filter(({ name }) => name === column.name).length;
    return before === 0 ? column : { ...column, name: `${column.name}_${before + 1}` };
  });
}

export const returnText = (columns: readonly ColumnText[]): string => `RETURN ${columns.map(({ name, text }) => (text === name ? name : `${text} AS ${name}`)).join(', ')}`;

export function asColumns(columns: readonly ColumnText[]): readonly PlanColumn[] {
  return columns.map(({ name, hidden, kind, isList }) => ({ name, ...(hidden && { hidden }), ...(kind !== undefined && { kind }), ...(isList && { isList }) }));
}

/** A statement that gives all there is to say, whatever the number of rows. */
export function compiledWhole(writer: { readonly text: string; readonly parameters: CompiledPlan['parameters'] }, columns: readonly ColumnText[]): CompiledPlan {
  return { cypher: writer.text, parameters: writer.parameters, columns: asColumns(columns), ties: null, limit: null, total: null };
}
