import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ColloquyError } from '#schemas/failure';
import { configSchema } from '#schemas/config';
import type { Graph } from '../graph/graph.ts';
import { failureCodeOf } from '../testing/failure-code.ts';
import { openGraph } from '../wire-graph.ts';
import { askCypher, type CypherQuestion } from './ask-cypher.ts';

let folder: string;
let graph: Graph;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'colloquy-ask-'));
  graph = await openGraph({ dataFolder: folder, graph: configSchema.shape.graph.parse({}), environment: {} });
});
afterEach(async () => {
  await graph.close();
  await rm(folder, { recursive: true });
});

const codeOf = (question: CypherQuestion): Promise<string> => failureCodeOf(() => askCypher(graph, question));

describe('a statement that somebody wrote', () => {
  it('is answered with columns and rows, its values put in as data', async () => {
    const statement = 'UNWIND $names AS name RETURN name, size(name) AS letters';
    const names = ['Ana', "'}) DETACH DELETE n //"];
    expect(await askCypher(graph, { statement, parameters: { names } })).toEqual({ columns: ['name', 'letters'], rows: [["'}) DETACH DELETE n //", 22], ['Ana', 3]], truncated: false });
  });

  it('gives no more rows than are wanted, and says that there are more', async () => {
    expect(await askCypher(graph, { statement: 'UNWIND range(1, 100) AS x RETURN x', maxRows: 2 })).toEqual({ columns: ['x'], rows: [[1], [2]], truncated: true });
  });

  it('is refused when it does more than read, and is told from a wrong one', async () => {
    expect(await codeOf({ statement: 'MATCH (n) DETACH DELETE n' })).toBe('graph_statement_refused');
    expect(await codeOf({ statement: 'RETURN apoc.util.sleep(1)' })).toBe('graph_statement_refused');
    expect(await codeOf({ statement: 'MATCH (n RETURN n' })).toBe('graph_statement_invalid');
    expect(await codeOf({ statement: 'RETURN $x', parameters: { x: Symbol('x') } })).toBe('graph_statement_invalid');
  });

  it('writes in no other way either: what is read without being parsed is refused by its words', async () => {
    expect(await failureCodeOf(() => graph.read('CREATE (:Topic)'))).toBe('graph_statement_refused');
  });

  it('is ended when its time is up, while the next one is answered', async () => {
    expect(await codeOf({ statement: 'UNWIND range(1, 3000000) AS x UNWIND range(1, 3000000) AS y WITH x, y WHERE x + y < 0 RETURN count(*)', timeoutMs: 300 })).toBe('graph_timed_out');
    expect((await askCypher(graph, { statement: 'RETURN 1 AS one' })).rows).toEqual([[1]]);
  });

  it.each<[string, Omit<CypherQuestion, 'statement'>]>([
    ['no rows', { maxRows: 0 }],
    ['half a row', { maxRows: 1.5 }],
    ['more rows than a machine holds', { maxRows: 1_000_001 }],
    ['no time', { timeoutMs: 0 }],
    ['a day', { timeoutMs: 86_400_000 }],
  ])('is not asked with a bound of %s', async (_, bounds) => {
    const failure: unknown = await askCypher(graph, { statement: 'RETURN 1', ...bounds }).catch((error: unknown) => error);
    expect(failure instanceof ColloquyError && failure.failure).toMatchObject({ code: 'arguments_invalid', tip: expect.stringContaining('a whole number from 1 to') });
  });
});
