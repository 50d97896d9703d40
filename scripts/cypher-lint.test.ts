import { describe, expect, it } from '@jest/globals';
import { problemOf, statementsIn } from './cypher-lint.ts';

describe('a Cypher statement in the code', () => {
  it('is found by how it begins, with its line, and prose is not taken for one', () => {
    const code = "const prose = 'MATCH up with others';\n\nconst text = `MATCH (n:${kind}) RETURN n.${key}`;\nrun('SHOW CONSTRAINTS YIELD name');\n";
    expect(statementsIn('a.ts', code)).toEqual([
      { file: 'a.ts', line: 3, pieces: ['MATCH (n:', ') RETURN n.', ''] },
      { file: 'a.ts', line: 4, pieces: ['SHOW CONSTRAINTS YIELD name'] },
    ]);
  });

  it.each([
    [['MATCH (n:', ' {', ': $id}) RETURN n']],
    [['UNWIND $rows AS row MATCH ', ' MATCH ', ' MERGE ', ' ', ' RETURN count(*) AS count']],
    [['MATCH (n) WITH n LIMIT ', ' DETACH DELETE n']],
    [['OPTIONAL MATCH ', ' OPTIONAL MATCH ', '']],
    [['CREATE CONSTRAINT ', ' IF NOT EXISTS FOR (n:', ') REQUIRE n.', ' IS UNIQUE']],
  ])('is right with names and patterns put in: %j', (pieces) => {
    expect(problemOf(pieces)).toBeNull();
  });

  it.each([
    ['an open bracket', ['MATCH (n:', ' RETURN n']],
    ['a variable that nothing names', ['MATCH (n) RETURN m']],
    ['a word in the wrong place', ['MATCH (n) RETURN n WHERE n.id = 1']],
    ['two columns of one name', ['MATCH (n) RETURN n.id AS x, n.name AS x']],
    ['a word of another database', ['CREATE INDEX FOR (n:Person) ON (n.text) USING TEXT']],
  ])('with %s is a mistake', (_, pieces) => {
    expect(problemOf(pieces)).toEqual(expect.any(String));
  });
});
