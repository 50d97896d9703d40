/** Applies a change to Neo4j in one transaction. */
import { changeStatements, missingEnd, type ChangeStatement } from '../../cypher/change-statements.ts';
import type { GraphChange } from '../../graph-store.ts';
import type { Run, Work } from './connection.ts';
import { seekHint } from './seek-hint.ts';

/** @throws ColloquyError `internal` for a relationship without an end; nothing is applied then. */
export async function applyChange(work: Work, change: GraphChange): Promise<void> {
  const statements = changeStatements(change, { hint: seekHint });
  await work('WRITE', async (run) => {
    for (const statement of statements) await runStatement(run, statement);
  });
}

async function runStatement(run: Run, { text, rows, missingEndText }: ChangeStatement): Promise<void> {
  const [[count] = []] = await run(text, { rows });
  if (missingEndText === null || count === rows.length) return;
  const [[start, finish] = []] = (await run(missingEndText, { rows })) as [[string, string]?];
  throw missingEnd(start ?? '', finish ?? '');
}
