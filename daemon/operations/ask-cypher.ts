/** Answers a Cypher statement that somebody wrote: the one way by which a statement from outside comes to a graph. */
import { fail } from '#schemas/failure';
import type { Graph } from '../graph/graph.ts';
import { DEFAULT_MAX_ROWS, DEFAULT_TIMEOUT_MS, type CypherRows } from '../graph/graph-store.ts';

export interface CypherQuestion {
  /** Cypher, as Neo4j 5 takes it. */
  readonly statement: string;
  /** Values for `$name`. Default: none. */
  readonly parameters?: Readonly<Record<string, unknown>>;
  /** Default 10,000. */
  readonly maxRows?: number;
  /** Default 30,000. */
  readonly timeoutMs?: number;
  readonly signal?: AbortSignal | undefined;
}

/** What one question may have of the machine, whoever asks. */
export const MOST_ROWS = 1_000_000;
export const MOST_TIMEOUT_MS = 3_600_000;

/**
 * @throws ColloquyError `graph_statement_refused` for what does more than read, `graph_statement_invalid` for what is no Cypher,
 * `arguments_invalid` for a bound that is none, `graph_timed_out`, `stopped`, and what the store throws when it cannot be asked.
 */
export async function askCypher(graph: Pick<Graph, 'readByHand'>, question: CypherQuestion): Promise<CypherRows> {
  const { statement, parameters = {}, maxRows = DEFAULT_MAX_ROWS, timeoutMs = DEFAULT_TIMEOUT_MS, signal } = question;
  checkBound('rows', maxRows, MOST_ROWS);
  checkBound('milliseconds', timeoutMs, MOST_TIMEOUT_MS);
  return graph.readByHand(statement, parameters, { maxRows, timeoutMs, signal });
}

function checkBound(unit: string, value: number, most: number): void {
  if (Number.isInteger(value) && value > 0 && value <= most) return;
  throw fail('arguments_invalid', { effect: 'Nothing was asked.', cause: `${value} is no number of ${unit} that an answer may take.`, tip: `Give a whole number from 1 to ${most}.` });
}
