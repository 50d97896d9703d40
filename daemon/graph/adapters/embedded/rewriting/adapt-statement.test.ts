import { describe, expect, it } from '@jest/globals';
import { ColloquyError } from '#schemas/failure';
import { adaptStatement } from './adapt-statement.ts';

describe('a statement for the embedded engine', () => {
  it.each([
    ['MATCH (n:A|B) RETURN n', 'MATCH (n) WHERE (n:A OR n:B) RETURN n'],
    ['MATCH (:A&!B)--(m) WHERE m.x OR m.y RETURN m', 'MATCH (node1_)--(m) WHERE (node1_:A AND NOT node1_:B) AND ( m.x OR m.y) RETURN m'],
    ['MATCH (n:A {id: 1} WHERE n.x > 1) RETURN n', 'MATCH (n:A {id: 1}) WHERE (n.x > 1) RETURN n'],
    ['MATCH (a) WHERE (a)--(:A|B) RETURN a', 'MATCH (a) WHERE EXISTS { (a)--(node1_) WHERE (node1_:A OR node1_:B) } RETURN a'],
    ['MATCH (a)-[:K]->{1,3}(b) RETURN b', 'MATCH (a)-[:K*1..3]->(b) RETURN b'],
    ['MATCH (a)-->+(b) RETURN b', 'MATCH (a)-[*1..]->(b) RETURN b'],
    ['MATCH (a) ((x)-[:K]-(y)){2} (b) RETURN b', 'MATCH (a) -[:K*2]- (b) RETURN b'],
    ['MATCH (a)--(b) WITH DISTINCT * RETURN *', 'MATCH (a)--(b) WITH DISTINCT a, b RETURN a, b'],
    ['MATCH (a) OPTIONAL MATCH (a)--(b) WHERE (b)-->() RETURN b', 'MATCH (a) CALL { WITH a MATCH (a)--(b) WHERE (b)-->() RETURN collect([elementId(b)]) AS found1_ } OPTIONAL MATCH (a)--(b) WHERE [elementId(b)] IN found1_ RETURN b'],
    ['MATCH (a) RETURN COLLECT { MATCH (a)--(b) RETURN b.x } AS l', 'MATCH (a) CALL (a) { MATCH (a)--(b) WITH b.x AS item1_ RETURN collect([item1_]) AS list1_ } RETURN [each_ IN list1_ | each_[0]] AS l'],
    ['MATCH (a) WHERE size([(a)--(b) | 1]) > 1 RETURN a', 'MATCH (a) WHERE COUNT { (a)--(b) } > 1 RETURN a'],
    ['MATCH (a) RETURN a.x, size(collect(a.y)) AS n', 'MATCH (a) WITH a, a.x AS group0_0_ WITH group0_0_, collect(a.y) AS value0_1_0_ RETURN group0_0_ AS group0_0_, size(value0_1_0_) AS n'],
    ['OPTIONAL MATCH (a) RETURN a {.x}', 'OPTIONAL MATCH (a) RETURN CASE WHEN a IS NULL THEN null ELSE a {.x} END'],
    ['RETURN date($d).year', 'RETURN head([date($d)]).year'],
    ['CREATE (a:A $map) RETURN a', 'CREATE (a:A) SET a = $map RETURN a'],
    ["MATCH (p:Person) WHERE p.name = 'A|B' RETURN p.name ORDER BY p.name", "MATCH (p:Person) WHERE p.name = 'A|B' RETURN p.name ORDER BY p.name"],
  ])('%s is %s', (statement, adapted) => {
    expect(adaptStatement(statement)).toBe(adapted);
  });

  it.each([
    ['a quantified path with a condition', 'MATCH (a) ((x)-[:K]->(y) WHERE x.n < y.n){1,2} (b) RETURN b'],
    ['COLLECT in a list of something else', 'RETURN [x IN [1] | COLLECT { MATCH (n {id: x}) RETURN n.id }]'],
    ['COLLECT inside EXISTS', 'MATCH (a) WHERE EXISTS { (a)--(b) WHERE COLLECT { MATCH (b)--(c) RETURN c.id } = [] } RETURN a'],
    ['COLLECT with a UNION', 'RETURN COLLECT { RETURN 1 AS x UNION RETURN 2 AS x }'],
  ])('there is none for %s, and it says so', (_, statement) => {
    expect(() => adaptStatement(statement)).toThrow(ColloquyError);
  });
});
