import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ColloquyError } from '#schemas/failure';
import type { GraphStore } from '../../graph-store.ts';
import { tokenize } from '../../cypher/tokens.ts';
import { adaptStatement } from './rewriting/adapt-statement.ts';
import { checkDifferences } from './check-differences.ts';
import { differences, type Difference } from './differences.ts';
import { createEmbeddedGraphStore } from './embedded-graph-store.ts';

describe('where the embedded engine answers otherwise than Neo4j', () => {
  let folder: string;
  let store: GraphStore;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'colloquy-graph-'));
    store = createEmbeddedGraphStore({ folder });
    await store.reset({ schemaVersion: 1, factsId: 'f' });
  });
  afterAll(async () => {
    await store.close();
    await rm(folder, { recursive: true });
  });
  const rows: readonly Difference[] = Object.values(differences);
  const of = (settled: Difference['settled']): [string, Difference][] => rows.filter((row) => row.settled === settled).map((row) => [`${row.construct}: ${row.example}`, row]);

  it.each(of('rewritten'))('it answers as Neo4j all the same for %s', async (_, { example, neo4j }) => {
    expect((await store.read(example)).rows).toEqual([[neo4j]]);
  });

  it('it takes any statement apart without breaking', () => {
    const words = fc.constantFrom(
      ...['MATCH', 'RETURN', 'WITH', 'AS', 'x', 'n', "'1'", '1', '1.5', '$p', '.', ',', ':', '(', ')', '[', ']', '{', '}', '+', '-', '=', '<', '>', 'IN', 'CASE', 'WHEN', 'END', 'any', 'sum', 'round', 'reduce', 'toString', 'date', 'split'],
      ...['WHERE', '*', '..', '^', 'NOT', 'null', 'COUNT', 'true', 'DISTINCT'],
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 14 }), (parts) => {
        const statement = parts.join(' ');
        try {
          checkDifferences(tokenize(statement), { p: [1, null] });
          adaptStatement(statement);
        } catch (error) {
          expect(error).toBeInstanceOf(ColloquyError);
        }
      }),
      { numRuns: 3000 },
    );
  });

  it.each(of('refused'))('it refuses to answer, and says why, for %s', async (_, { example, construct, parameters }) => {
    const error = await store.read(example, parameters).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(ColloquyError);
    expect((error as ColloquyError).failure).toMatchObject({ code: 'graph_statement_invalid', cause: expect.stringContaining(construct) as unknown });
  });
});
