import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ColloquyError } from '#schemas/failure';
import { failureCodeOf } from '../../testing/failure-code.ts';
import { all, issue, mark, nothing, person, relationship } from '../acceptance/under-exam.ts';
import { createEmbeddedGraphStore } from '../adapters/embedded/embedded-graph-store.ts';
import { openGrafeo } from '../adapters/embedded/grafeo-files.ts';
import { adaptStatement } from '../adapters/embedded/rewriting/adapt-statement.ts';
import { orderedStatement } from '../cypher/ordered-statement.ts';
import { tokenize } from '../cypher/tokens.ts';
import type { GraphStore } from '../graph-store.ts';
import { arbitraryStatement } from '../testing/arbitrary-statement.ts';
import { arbitraryWrite } from '../testing/arbitrary-write.ts';
import { createStatementDoor, type StatementDoor } from './statement-door.ts';
import { openAttempts } from './testing/open-attempts.ts';
import { disguisedAttempts } from './testing/disguised-attempts.ts';
import { arbitraryTamperedStatement } from './testing/tampered-statement.ts';
import { parametersOfReads, readsOfBothStores, readsOfNeo4j, readsOfNoStore } from './testing/legitimate-reads.ts';
import { propertyRuns } from '../../testing/property-runs.ts';

/** More for a longer look, with COLLOQUY_SEED=random. */
const RUNS = propertyRuns(500);

const ana = person('p0', { name: 'Ana', bot: false, aliases: ['A'] });
const bo = person('p1', { name: '张三', github_id: 2 });
const first = issue('o/r#1', { number: 1, title: 'First', state: 'open', created_at: '2026-02-01T00:00:00Z' });
const second = issue('o/r#2', { number: 2, title: 'DROP INDEX', state: 'closed', created_at: '2026-03-01T00:00:00Z' });
const world = { ...nothing, putNodes: [ana, bo, first, second], putRelationships: [relationship(ana, 'CLOSED', first, { at: '2026-04-01T00:00:00Z' }), relationship(bo, 'SUBMITTED', first), relationship(first, 'RELATED_TO', second)] };

let folder: string;
let store: GraphStore;
let door: StatementDoor;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'colloquy-door-'));
  store = createEmbeddedGraphStore({ folder });
  await store.reset(mark);
  await store.apply(world);
  door = createStatementDoor();
});
afterAll(async () => {
  await door.close();
  await store.close();
  await rm(folder, { recursive: true });
});

const exported = async (): Promise<unknown> => [await all(store.nodes()), await all(store.relationships())];
const causeOf = async (statement: string): Promise<string> => {
  const failure: unknown = await door.check(statement).catch((error: unknown) => error);
  return failure instanceof ColloquyError ? failure.failure.cause : 'passes';
};

describe('a statement that writes, reaches out, or is not what it seems', () => {
  it.each([...openAttempts, ...disguisedAttempts].flatMap(({ by, code, statements }) => statements.map((statement) => [by, statement, code] as const)))('does not pass, by %s: %s', async (_, statement, code) => {
    expect(await failureCodeOf(() => door.check(statement))).toBe(code);
  });
});

describe('a statement that reads', () => {
  it.each([...readsOfBothStores, ...readsOfNeo4j, ...readsOfNoStore].map((statement) => [statement]))('passes: %s', async (statement) => {
    await expect(door.check(statement)).resolves.toBeUndefined();
  });

  it.each(readsOfBothStores.map((statement) => [statement]))('is answered by the embedded store: %s', async (statement) => {
    await expect(store.read(statement, parametersOfReads)).resolves.toMatchObject({ truncated: false });
  });

  it('that the embedded store does not answer fails there with words, and not in silence', async () => {
    for (const statement of [...readsOfNeo4j, ...readsOfNoStore]) expect([statement, await failureCodeOf(() => store.read(statement, parametersOfReads))]).toEqual([statement, 'graph_statement_invalid']);
  });

  it('of any of the shapes that stores are compared with passes', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryStatement, async ({ statement }) => {
        await door.check(statement);
      }),
      { numRuns: propertyRuns(100) },
    );
  });
});

describe('what the door lets through', () => {
  it('changes nothing, even where nothing else keeps it from writing', async () => {
    const before = await exported();
    await store.close();
    const { database } = await openGrafeo(folder, ['write'], 10_000);
    const run = async (statement: string): Promise<void> => {
      await database.executeCypher(adaptStatement(orderedStatement(statement, tokenize(statement), 100).text), parametersOfReads);
    };
    let answered = 0;
    await fc.assert(
      fc.asyncProperty(arbitraryTamperedStatement, async (statement) => {
        if ((await causeOf(statement)) !== 'passes') return;
        // What the engine does not know, it does not run.
        await run(statement).then(() => (answered += 1), () => undefined);
      }),
      { numRuns: RUNS },
    );
    database.close();
    expect(await exported()).toEqual(before);
    expect(answered).toBeGreaterThan(RUNS / 5);

    await store.close();
    const again = await openGrafeo(folder, ['write'], 10_000);
    await again.database.executeCypher("CREATE (:Topic {id: 'made'})");
    again.database.close();
    expect(await exported()).not.toEqual(before);
  });

  it('is never one of the statements by which stores are compared in writing', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryWrite, async ({ statement }) => {
        expect(await failureCodeOf(() => door.check(statement))).toBe('graph_statement_refused');
      }),
      { numRuns: 200 },
    );
  });
});

describe('a failure at the door', () => {
  it.each([
    ['MATCH (n)\nSET n.x = 1', 'SET (line 2, column 1) writes to the graph.'],
    ["LOAD CSV FROM 'x' AS l RETURN l", 'LOAD CSV (line 1, column 1) reads a file or an address outside the graph.'],
    ['CALL db.labels()', 'CALL of db.labels (line 1, column 1) runs what may write or reach out of the graph.'],
    ['RETURN apoc.util.sleep(1)', "The function apoc.util.sleep (line 1, column 8) is not one of Cypher's own, and may write or reach out of the graph."],
    ['MATCH (n RETURN n', 'Line 1, column 10: "RETURN" stands where a parameter, "=", ")", WHERE, "{", ":" or IS was expected.'],
    ['MATCH (n) RETUR n', 'Is RETURN meant?'],
    ['RETURN', 'Line 1, column 7: the statement ends where an expression, DISTINCT or "*" was expected.'],
    ["RETURN 'abc", "Line 1, column 8: a text begins with ' and never ends."],
    ['RETURN 1 AS x; RETURN 2 AS x', 'There are several statements, and one at a time can be asked.'],
    ['MATCH (n) LIMIT 1 RETURN n', 'LIMIT (line 1, column 11) is not known to every Neo4j 5 at this place.'],
    ['', 'It is empty.'],
    ['  // nothing\n', 'It is empty.'],
  ])('says what is wrong and where: %j', async (statement, cause) => {
    expect(await causeOf(statement)).toContain(cause);
  });
});

describe('a statement that is too much', () => {
  it('is not parsed when it is very long', async () => {
    expect(await causeOf(`RETURN '${'x'.repeat(100_001)}'`)).toContain('100000 can be asked');
  });

  it('is told from a wrong one when its brackets are nested very deeply', async () => {
    expect(await causeOf(`RETURN ${'('.repeat(20_000)}1${')'.repeat(20_000)}`)).toBe('Its brackets are nested too deeply.');
  });

  it('is ended when it takes too long to parse, and keeps none behind it from passing', async () => {
    const impatient = createStatementDoor({ parseMs: 1 });
    const long = `RETURN ${Array.from({ length: 3000 }, (_, at) => `CASE WHEN x${at} THEN 1 END`).join(' + ')}`;
    const codes = await Promise.all([failureCodeOf(() => impatient.check(long)), failureCodeOf(() => impatient.check('CREATE (n)')).catch(() => 'passes')]);
    expect(codes[0]).toBe('graph_timed_out');
    expect(['graph_statement_refused', 'graph_timed_out']).toContain(codes[1]);
    await impatient.close();
  });

  it('is ended when a store would take too long to put it in other words', async () => {
    const hasty = createStatementDoor({ wordingMs: 1 });
    expect(await failureCodeOf(() => hasty.check(`${'MATCH p = shortestPath((a)-[*]-(b)) '.repeat(60)}RETURN p`))).toBe('graph_timed_out');
    await hasty.close();
  });

  it('is ended when it takes too much memory', async () => {
    const small = createStatementDoor({ maxMemoryMegabytes: 40 });
    const large = `RETURN ${Array.from({ length: 12_000 }, (_, at) => `a${at}+1`).join('+')}`;
    expect(await failureCodeOf(() => small.check(large))).toBe('graph_timed_out');
    await small.close();
  });

  it('is given up when whoever asked goes away', async () => {
    const gone = AbortSignal.abort();
    expect(await failureCodeOf(() => door.check('RETURN 1', { signal: gone }))).toBe('stopped');
    const leaving = new AbortController();
    const asked = failureCodeOf(() => door.check(`RETURN [${'1,'.repeat(30_000)}1]`, { signal: leaving.signal }));
    setImmediate(() => {
      leaving.abort();
    });
    expect(await asked).toBe('stopped');
    await expect(door.check('RETURN 1')).resolves.toBeUndefined();
  });
});
