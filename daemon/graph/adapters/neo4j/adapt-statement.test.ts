import { describe, expect, it } from '@jest/globals';
import { adaptStatement } from './adapt-statement.ts';

describe('a statement for Neo4j', () => {
  it.each([
    ['MATCH (n) RETURN n.name', 'MATCH (n) RETURN n.name'],
    ['MATCH (n) RETURN keys(n)', 'MATCH (n) RETURN CASE WHEN keys(n) IS NULL THEN null ELSE COLLECT { UNWIND keys(n) AS key_ RETURN key_ ORDER BY key_ } END'],
    ["MATCH (n) WHERE 'x' IN keys(n) RETURN size(keys(n))", "MATCH (n) WHERE 'x' IN keys(n) RETURN size(keys(n))"],
    ['MATCH (a) OPTIONAL MATCH (a)--(b) WHERE EXISTS { (b)-->() } RETURN b', 'MATCH (a) OPTIONAL MATCH (a)--(b) WHERE EXISTS { (b)-->() } RETURN b'],
    ['MATCH (a) OPTIONAL MATCH (a)--(b) WHERE COUNT { (b)-->() } = 0 RETURN *', 'MATCH (a) CALL { WITH a MATCH (a)--(b) WHERE COUNT { (b)-->() } = 0 RETURN collect([elementId(b)]) AS found1_ } OPTIONAL MATCH (a)--(b) WHERE [elementId(b)] IN found1_ RETURN a, b'],
  ])('%s is %s', (statement, adapted) => {
    expect(adaptStatement(statement)).toBe(adapted);
  });
});
