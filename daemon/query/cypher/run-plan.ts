/** Asks a graph what a plan asks: bounded in rows and time, and with the nodes behind each row. */
import type { NodeName } from '#schemas/graph';
import type { GraphPlan } from '#schemas/query';
import type { CypherRows, CypherValue, ReadLimits } from '../../graph/graph-store.ts';
import { compilePlan } from './compile-plan.ts';
import type { CompiledPlan, PlanColumn } from './compiled-plan.ts';
import { keepTies } from './keep-ties.ts';

/** `Graph.read`, or `GraphStore.read`. */
export type ReadGraph = (statement: string, parameters: Readonly<Record<string, unknown>>, limits: ReadLimits) => Promise<CypherRows>;

export interface RunOptions {
  /** More rows are not answered; default 1000. */
  readonly maxRows?: number;
  /** Of all statements together; default 10,000. */
  readonly timeoutMs?: number;
  readonly signal?: AbortSignal | undefined;
  /** `2026-11-20T08:30:00Z`. */
  readonly now: string;
  /** Of the days that things are grouped by; default UTC. */
  readonly zone?: string;
}

export type ShownValue = string | number | bigint | boolean | null;

export interface PlanRows {
  readonly cypher: string;
  readonly parameters: Readonly<Record<string, unknown>>;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly ShownValue[])[];
  /** The nodes that a row is of: the found one, or those that a group has in common. None for a number. */
  readonly nodes: readonly (readonly NodeName[])[];
  /** How many rows there would be without a limit and bound; null when that is not known. */
  readonly total: number | null;
  /** There are rows beyond `maxRows`. */
  readonly isTruncated: boolean;
  /** Of a comparison: the first has no more than the second. */
  readonly isTie: boolean;
}

const DEFAULT_ROWS = 1000;
const DEFAULT_TIME_MS = 10_000;

/** @throws ColloquyError what the graph throws: `graph_timed_out`, `graph_busy`, `graph_unreachable`. */
export async function runPlan(read: ReadGraph, plan: GraphPlan, { maxRows = DEFAULT_ROWS, timeoutMs = DEFAULT_TIME_MS, signal, now, zone = 'UTC' }: RunOptions): Promise<PlanRows> {
  const compiled = compilePlan(plan, { maxRows, now, zone });
  const started = performance.now();
  const ask = (statement: string, parameters: CompiledPlan['parameters']): Promise<CypherRows> =>
    read(statement, parameters, { maxRows: maxRows + 1, timeoutMs: Math.max(1, Math.ceil(timeoutMs - (performance.now() - started))), signal });
  const found = (await ask(compiled.cypher, compiled.parameters)).rows;
  const kept = compiled.ties === null ? found : keepTies(found, compiled.ties);
  const rows = kept.slice(0, maxRows);
  // Ties that go on at the bound may go on behind it.
  const isTruncated = kept.length > maxRows;
  const isWhole = found.length <= maxRows && (compiled.limit === null || compiled.ties !== null || found.length < compiled.limit);
  return {
    cypher: compiled.cypher,
    parameters: compiled.parameters,
    columns: compiled.columns.filter(isShown).map(({ name }) => name),
    rows: rows.map((row) => compiled.columns.flatMap((column, index) => (isShown(column) ? [shownValue(row[index]!)] : []))),
    nodes: rows.map((row) => compiled.columns.flatMap(({ kind }, index) => (kind === undefined || row[index] === null ? [] : [{ kind, id: row[index] as string }]))),
    total: isWhole ? found.length : await countAll(compiled, ask),
    isTruncated,
    isTie: plan.ask === 'compare' && rows.length > 1 && rows[0]![1] === rows[1]![1],
  };
}

const isShown = ({ hidden }: PlanColumn): boolean => hidden !== true;

async function countAll({ total }: CompiledPlan, ask: (statement: string, parameters: CompiledPlan['parameters']) => Promise<CypherRows>): Promise<number | null> {
  if (total === null) return null;
  const { rows } = await ask(total.cypher, total.parameters);
  return Number(rows[0]?.[0] ?? 0);
}

/** Several names are one text. */
function shownValue(value: CypherValue): ShownValue {
  if (Array.isArray(value)) return value.length === 0 ? null : value.map(String).join(', ');
  if (typeof value === 'object' && value !== null) throw new Error('A plan shows no maps.');
  return value;
}
