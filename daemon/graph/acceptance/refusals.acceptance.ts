/** Of the exam of `GraphStore`: nothing that is read can write. */
import { beforeAll, describe, expect, it } from '@jest/globals';
import { failureCodeOf } from '../../testing/failure-code.ts';
import { all, mark, nothing, person, rowsOf, type Exam } from './under-exam.ts';

const writes = [
  'CREATE (n:Person {id: 1})',
  'create (n:Person)',
  'MERGE (n:Person {id: 1}) RETURN n',
  'MATCH (n) SET n.name = 1',
  'MATCH (n) SET n:Admin RETURN n',
  'MATCH (n) SET n = {} RETURN n',
  'MATCH (n) SET n += $p',
  'MATCH (n) REMOVE n.name RETURN n',
  'MATCH (n) DELETE n',
  'MATCH (n) DETACH DELETE n',
  'MATCH (n) NODETACH DELETE n',
  'FOREACH (x IN [1] | CREATE (:Person))',
  'MATCH (n) FOREACH (x IN [1] | SET n.y = x)',
  'UNWIND [1] AS x CREATE (:Person {id: x})',
  'RETURN 1 AS x UNION CREATE (n:Person) RETURN n AS x',
  'MATCH (n) CALL (n) { SET n.x = 1 } RETURN n',
  'MATCH (n) CALL { WITH n DELETE n } RETURN 1',
  'CALL { CREATE (n:Person) } IN TRANSACTIONS',
  'MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 10 ROWS',
  'MATCH (n) CALL (n) { DETACH DELETE n } IN 2 CONCURRENT TRANSACTIONS',
  'MATCH (n) WITH n CREATE (n)-[:R]->(:Person)',
  '/* read */ CREATE (n)',
  '// read\nCREATE (n)',
  'MATCH (n)/**/SET/**/n.x=1',
  'CREATE INDEX i FOR (n:Person) ON (n.name)',
  'CREATE CONSTRAINT c FOR (n:Person) REQUIRE n.x IS UNIQUE',
  'CREATE FULLTEXT INDEX f FOR (n:Person) ON EACH [n.name]',
  'CREATE VECTOR INDEX v FOR (n:Person) ON (n.e)',
  'DROP INDEX i',
  'DROP CONSTRAINT person_id IF EXISTS',
  'CREATE DATABASE x',
  'CREATE OR REPLACE DATABASE x',
  'DROP DATABASE neo4j',
  'CREATE USER x SET PASSWORD "yyyyyyyy"',
  'ALTER CURRENT USER SET PASSWORD FROM "a" TO "b"',
  'GRANT ROLE reader TO x',
  'SHOW INDEXES',
  'SHOW USERS',
  'TERMINATE TRANSACTION "x"',
  'USE neo4j CREATE (n)',
  'EXPLAIN CREATE (n)',
  'PROFILE CREATE (n)',
  'CYPHER runtime=slotted CREATE (n)',
  'CALL db.labels()',
  'CALL db.createLabel("X")',
  'CALL dbms.setConfigValue("a", "b")',
  'CALL apoc.create.node(["X"], {})',
  'CALL db.labels() YIELD label RETURN label',
  'MATCH (n) CALL db.labels() YIELD label RETURN n, label',
  'MATCH (n) OPTIONAL CALL db.labels() YIELD label RETURN n',
  'CALL `db`.labels()',
  "LOAD CSV FROM 'file:///etc/hostname' AS line RETURN line",
  "load csv from '/etc/hostname' as line return line",
  "LOAD CSV WITH HEADERS FROM $url AS line RETURN line",
  "LOAD/* */CSV FROM '/etc/hostname' AS line RETURN line",
  "LOAD // x\n CSV FROM '/etc/hostname' AS line RETURN line",
  "MATCH (n) LOAD CSV FROM '/etc/hostname' AS line RETURN n, line",
  "CALL { LOAD CSV FROM '/etc/hostname' AS line RETURN line } RETURN line",
  "RETURN COUNT { LOAD CSV FROM '/etc/hostname' AS line RETURN line }",
  "RETURN 'it\\'s' AS x UNION LOAD CSV FROM '/etc/hostname' AS x RETURN x",
];

const harmless: readonly [string, string][] = [
  ['a property that is called like a clause', 'MATCH (n:Person) RETURN n.set, n.delete, n.create'],
  ['a label that is called like a clause', 'MATCH (n:Create) RETURN n'],
  ['a relationship that is called like a clause', 'MATCH (n)-[r:SET|MERGE]->() RETURN r'],
  ['a column that is called like a clause', 'RETURN 1 AS call, 2 AS `CREATE (n)`'],
  ['a map that has such a key', "RETURN {set: 1, delete: 'x'} AS m"],
  ['a text that holds a statement', "RETURN 'MATCH (n) DETACH DELETE n' AS x, \"CREATE (n)\" AS y"],
  ['a comment that holds a statement', 'RETURN 1 AS x /* CREATE (n) */ // DELETE n'],
  ['a subquery that reads', 'MATCH (n) CALL (n) { RETURN n.id AS id } RETURN id'],
  ['a semicolon at the end', 'RETURN 1 AS x;'],
];

export function writesAreRefused(exam: Exam): void {
  beforeAll(async () => {
    await exam().store.reset(mark);
    await exam().store.apply({ ...nothing, putNodes: [person('p', { name: 'Ana' })] });
  });

  describe('a statement that does more than read', () => {
    it.each(writes.map((statement) => [statement]))('is refused: %s', async (statement) => {
      expect(['graph_statement_refused', 'graph_statement_invalid']).toContain(await failureCodeOf(() => exam().store.read(statement, { p: { x: 1 }, url: 'file:///etc/hostname' })));
      expect(await all(exam().store.nodes())).toEqual([person('p', { name: 'Ana' })]);
    });

    it('is told from a wrong one', async () => {
      for (const statement of ['CREATE (n:Person)', 'MATCH (n) DETACH DELETE n', "LOAD CSV FROM 'x' AS l RETURN l", 'CALL db.labels()', 'DROP INDEX i']) {
        expect(await failureCodeOf(() => exam().store.read(statement))).toBe('graph_statement_refused');
      }
    });
  });

  it.each(harmless)('%s is no write', async (_, statement) => {
    await expect(rowsOf(exam, statement)).resolves.toBeDefined();
  });
}
