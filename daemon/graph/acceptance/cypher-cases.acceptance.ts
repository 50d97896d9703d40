/** Of the exam of `GraphStore`: the statements that a real Neo4j 5 takes, with the rows that it gives. */
import { expect, it } from '@jest/globals';
import { pathToFileURL } from 'node:url';
import { ColloquyError } from '#schemas/failure';
import { describeWith, sharedData } from '../../testing/shared-data.ts';
import { compareText } from '../cypher/canonical-order.ts';
import type { Exam } from './under-exam.ts';

type Case = readonly [id: string, statement: string, parameters?: Readonly<Record<string, unknown>>, expected?: readonly Readonly<Record<string, unknown>>[] | 'ERR'];

/** Of a database's own language (search, procedures, its schema, plans): behind the port, or not offered at all. */
const notThroughThePort = /^(?:ddl|fulltext|vector|db\.|show|explain|profile|unique|call\.in\.tx)/u;

export function casesGiveTheirRows(exam: Exam): void {
  describeWith(sharedData('../reference/cypher-cases.mjs'), '../shared/reference', 'the cases', (file) => {
    it('give the rows that Neo4j gives, and what writes among them is refused', async () => {
      const { cases } = (await import(pathToFileURL(file).href)) as { cases: readonly Case[] };
      const asked: string[] = [];
      const refused: string[] = [];
      for (const [id, statement, parameters, expected] of cases) {
        const answer = await exam().store.read(statement, parameters).catch((error: unknown) => {
          if (error instanceof ColloquyError) return error.failure.code;
          throw error;
        });
        if (answer === 'graph_statement_refused') {
          if (exam().refusedCases.has(id)) refused.push(id);
          else if (!notThroughThePort.test(id)) await exam().run(statement, parameters);
          continue;
        }
        if (answer === 'graph_statement_invalid') {
          refused.push(id);
          continue;
        }
        if (typeof answer === 'string') throw new Error(`${id} failed with ${answer}.`);
        asked.push(id);
        if (!Array.isArray(expected)) continue;
        const rows = answer.rows.map((row) => Object.fromEntries(answer.columns.map((name, at) => [name, row[at]])));
        expect({ id, rows: rows.map(sortedLabels) }).toEqual({ id, rows: expected.map(sortedLabels) });
      }
      const known = [...exam().refusedCases].sort(compareText);
      expect(refused.filter((id) => !notThroughThePort.test(id)).sort(compareText)).toEqual(known);
      expect(asked.length).toBeGreaterThan(55);
    });
  });
}

/** labels() has no order of its own in Cypher. */
function sortedLabels(row: Readonly<Record<string, unknown>>): unknown {
  return Array.isArray(row.l) ? { ...row, l: [...(row.l as string[])].sort(compareText) } : row;
}
