import { describe, expect, it } from '@jest/globals';
import { clausesOf } from './clauses.ts';
import { entityKindsOf } from './entity-kinds.ts';
import { projectionsOf } from './projections.ts';
import { tokenize } from './tokens.ts';

const clauses = (statement: string): string[] => {
  const tokens = tokenize(statement);
  return clausesOf(tokens).map(({ word, scope, after }) => `${word} ${[...scope].join(' ')} > ${[...after].join(' ')}`);
};

/** Of each column of the final RETURN. */
const kinds = (statement: string): string[] => {
  const tokens = tokenize(statement);
  return projectionsOf(tokens).final!.items.map(({ expression }) => entityKindsOf(tokens).of(expression));
};

describe('the clauses of a statement', () => {
  it.each([
    ['MATCH (p:Person)-[r]->(i) RETURN p', ['MATCH  > p r i', 'RETURN p r i > p']],
    ['MATCH path = (a)--(b) WITH a, length(path) AS n WHERE n > 1 RETURN *', ['MATCH  > path a b', 'WITH path a b > a n', 'RETURN a n > a n']],
    ["MATCH (a) WHERE a.name STARTS WITH 'x' OPTIONAL MATCH (a)--(b:B {id: toLower(a.id)}) RETURN b", ['MATCH  > a', 'OPTIONAL MATCH a > a b', 'RETURN a b > b']],
    ['UNWIND [1] AS x CALL (x) { MATCH (n) RETURN n.id AS id UNION RETURN x AS id } RETURN id', ['UNWIND  > x', 'CALL x > x id', 'MATCH x > x n', 'RETURN x n > id', 'UNION id > x', 'RETURN x > id', 'RETURN x id > id']],
    ['MATCH (a) WHERE EXISTS { (a)--(b) WHERE b.x } RETURN [(a)--(c) | c.id]', ['MATCH  > a', 'PATTERN a > a', 'RETURN a > ', 'PATTERN a > a']],
    ['MERGE (t:Topic {id: 1}) ON CREATE SET t.name = 2 ON MATCH SET t.name = 3 RETURN t', ['OTHER  > t', 'RETURN t > t']],
  ])('of %s know the names before and after them', (statement, expected) => {
    expect(clauses(statement)).toEqual(expected);
  });
});

describe('what is a node, a relationship or a path', () => {
  it.each([
    ['MATCH p = (a)-[r]->(b)-[rs*1..2]->(c) RETURN a, r, rs, p', ['node', 'relationship', 'relationships', 'path']],
    ['MATCH p = (a)-->(b) RETURN nodes(p), relationships(p), head(nodes(p)), nodes(p)[0], nodes(p)[..1], length(p)', ['nodes', 'relationships', 'node', 'node', 'nodes', 'plain']],
    ['MATCH (a) RETURN a.id, labels(a), a {.id}, a = a, a IS NULL, count(a), [x IN [a] | x.id]', ['plain', 'plain', 'plain', 'plain', 'plain', 'plain', 'plain']],
    ['MATCH (a) RETURN [a], [a, 1], {a: a}, collect(a), COLLECT { MATCH (b) RETURN b }, [(a)--(b) | b], CASE WHEN true THEN a END', ['nodes', 'mixed', 'mixed', 'nodes', 'nodes', 'nodes', 'mixed']],
    ['MATCH (a) WITH collect(a) AS all UNWIND all AS one RETURN all, one, [x IN all WHERE x.id = 1]', ['nodes', 'node', 'nodes']],
    ['MATCH (a) WITH a.name AS a RETURN a', ['plain']],
    ['MATCH (x) RETURN [x IN [1, 2] | x], x', ['plain', 'node']],
  ])('is known of the columns of %s', (statement, expected) => {
    expect(kinds(statement)).toEqual(expected);
  });
});
