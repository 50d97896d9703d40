/** One statement that somebody asks: in a session that cannot write, no more rows than are wanted, no longer than it may take. */
import type { ManagedTransaction, Plan, Session } from 'neo4j-driver';
import type { ColloquyError } from '#schemas/failure';
import { compareRows } from '../../cypher/canonical-order.ts';
import { statementRefused, stopped, timedOut } from '../../cypher/failures.ts';
import type { ParameterValue } from '../../cypher/parameters.ts';
import { readInOrder, type RunText, type StoreRows } from '../../cypher/read-in-order.ts';
import { DEFAULT_MAX_ROWS, DEFAULT_TIMEOUT_MS, type CypherRows, type CypherValue, type ReadLimits } from '../../graph-store.ts';
import { adaptStatement } from './adapt-statement.ts';
import { answerTooLarge, MAX_ANSWER_BYTES, sizeOf } from './answer-size.ts';
import type { Connection } from './connection.ts';
import { asFailure } from './neo4j-failures.ts';
import { canonicalValue, driverParameters } from './neo4j-values.ts';

type Parameters = Readonly<Record<string, ParameterValue>>;

export async function readStatement(connection: Connection, statement: string, parameters: Parameters, limits: ReadLimits): Promise<CypherRows> {
  const { maxRows = DEFAULT_MAX_ROWS, timeoutMs = DEFAULT_TIMEOUT_MS } = limits;
  return bounded(connection, limits, (session) => {
    const run: RunText = (ordered, wanted) => {
      const text = adaptStatement(ordered);
      return session.executeRead(
        async (transaction) => {
          await checkPlan(transaction, text, parameters);
          return takeRows(transaction, text, parameters, maxRows + 1, wanted);
        },
        { timeout: timeoutMs },
      );
    };
    return readInOrder(statement, maxRows, () => undefined, run);
  });
}

/** The server looks after long transactions every two seconds only, so that a clock of our own ends the session, which stops the statement. */
async function bounded<Result>(connection: Connection, { timeoutMs = DEFAULT_TIMEOUT_MS, signal }: ReadLimits, work: (session: Session) => Promise<Result>): Promise<Result> {
  if (signal?.aborted === true) throw stopped();
  const session = await connection.session('READ');
  let timer: NodeJS.Timeout | undefined;
  let onAbort = (): void => undefined;
  const ended = new Promise<never>((_, reject) => {
    const end = (why: () => ColloquyError) => (): void => {
      reject(why());
    };
    onAbort = end(stopped);
    timer = setTimeout(end(() => timedOut(`It ran for more than ${timeoutMs / 1000} seconds.`)), timeoutMs);
    signal?.addEventListener('abort', onAbort, { once: true });
  });
  try {
    return await Promise.race([work(session), ended]);
  } catch (error) {
    throw asFailure(error, connection.address);
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', onAbort);
    await session.close();
  }
}

/** A READ session lets a statement read a file and call procedures. Its words were looked at before; its plan is what the server made of them. */
export async function checkPlan(transaction: ManagedTransaction, text: string, parameters: Parameters): Promise<void> {
  const { summary } = await transaction.run(`EXPLAIN ${text}`, driverParameters(parameters));
  const operators = summary.plan === false ? [] : operatorsOf(summary.plan);
  if (operators.some((operator) => /LoadCSV|ProcedureCall/iu.test(operator))) throw statementRefused('The statement');
}

function operatorsOf(plan: Plan): readonly string[] {
  return [plan.operatorType, ...plan.children.flatMap(operatorsOf)];
}

/** As they come: of a billion rows no more are fetched, or kept, than are wanted, and no more than fit into memory. */
async function takeRows(transaction: ManagedTransaction, text: string, parameters: Parameters, most: number, wanted: 'first' | 'smallest'): Promise<StoreRows> {
  const result = transaction.run(text, driverParameters(parameters));
  const rows: CypherValue[][] = [];
  let bytes = 0;
  const keepSmallest = (): void => {
    for (const row of rows.sort(compareRows).splice(most)) bytes -= sizeOf(row);
  };
  for await (const record of result) {
    const row = record.map(canonicalValue);
    bytes += sizeOf(row);
    if (bytes > MAX_ANSWER_BYTES) throw answerTooLarge();
    rows.push(row);
    if (wanted === 'first' && rows.length === most) break;
    if (rows.length >= 2 * most + 1000) keepSmallest();
  }
  if (wanted === 'smallest') keepSmallest();
  return { columns: await result.keys(), rows };
}
