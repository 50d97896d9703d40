import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import grafeo from '@grafeo-db/js';
import type { GrafeoDB } from '@grafeo-db/js';
import { failureCodeOf } from '../../../testing/failure-code.ts';
import { readInTransaction } from './read-transaction.ts';

describe('a statement that got through the check by words', () => {
  let database: GrafeoDB;
  beforeEach(async () => {
    database = grafeo.GrafeoDB.create();
    await database.executeCypher("CREATE (:Person {id: 'ana'})-[:CLOSED {at: 1}]->(:Issue {id: 'o/r#1'})");
  });
  afterEach(() => {
    database.close();
  });
  const everything = async (): Promise<unknown[]> => {
    const answers = [];
    for (const statement of ['MATCH (n) RETURN n.id, n.x, labels(n) ORDER BY n.id', 'MATCH ()-[r]->() RETURN type(r), r.at', 'SHOW INDEXES', 'SHOW CONSTRAINTS']) answers.push((await database.executeCypher(statement)).rows());
    return answers;
  };

  it.each([
    ["CREATE (:Person {id: 'eve'})"],
    ["MERGE (p:Person {id: 'eve'}) RETURN p"],
    ['MATCH (p:Person) SET p.x = 1 RETURN p'],
    ['MATCH (p:Person) SET p:Admin RETURN p'],
    ['MATCH (p:Person) REMOVE p.id RETURN p'],
    ['MATCH ()-[r]->() SET r.at = 2 RETURN r'],
    ['MATCH ()-[r]->() DELETE r RETURN 1'],
    ['MATCH (n) DETACH DELETE n'],
    ["MATCH (p:Person) CALL (p) { CREATE (q:Person {id: 'eve'}) RETURN q } RETURN q"],
    ['FOREACH (x IN [1, 2] | CREATE (:Person {id: x}))'],
    ['CREATE INDEX sly FOR (n:Person) ON (n.x)'],
    ['CREATE CONSTRAINT sly FOR (n:Person) REQUIRE n.x IS UNIQUE'],
  ])('leaves nothing behind when it writes: %s', async (statement) => {
    const before = await everything();
    expect(await failureCodeOf(() => readInTransaction(database, statement, {}))).toBe('graph_statement_refused');
    expect(await everything()).toEqual(before);
  });

  it('is answered when it reads', async () => {
    const answer = await readInTransaction(database, 'MATCH (p:Person {id: $id})-[:CLOSED]->(i) RETURN i.id', { id: 'ana' });
    expect(answer.rows()).toEqual([['o/r#1']]);
  });
});
