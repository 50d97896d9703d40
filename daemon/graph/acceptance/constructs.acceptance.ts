/** Of the exam of `GraphStore`: what people write beyond MATCH and RETURN, with the rows that Neo4j gives. */
import { beforeAll, describe, expect, it } from '@jest/globals';
import type { CypherValue } from '../graph-store.ts';
import { issue, mark, nothing, person, relationship, rowsOf, type Exam } from './under-exam.ts';

const cases: readonly [what: string, statement: string, rows: readonly (readonly CypherValue[])[]][] = [
  ['a pattern in the WHERE of OPTIONAL MATCH', 'MATCH (p:Person) OPTIONAL MATCH (p)-[:SUBMITTED]->(i) WHERE (p)-[:CLOSED]->(i) RETURN p.id, i.id', [['ana', 'o/r#1'], ['bob', null], ['cid', null]]],
  ['EXISTS in the WHERE of OPTIONAL MATCH, with its relationship', 'MATCH (p:Person) OPTIONAL MATCH (p)-[r:CLOSED]->(i) WHERE EXISTS { (i)<-[:SUBMITTED]-(:Person) } RETURN p.id, r.at', [['ana', '2026-01-02T00:00:00Z'], ['bob', null], ['cid', null]]],
  ['COUNT in the WHERE of OPTIONAL MATCH', 'MATCH (p:Person) OPTIONAL MATCH (p)-->(i) WHERE COUNT { (p)-[:CLOSED]->() } = 0 RETURN p.id, i.id', [['ana', null], ['bob', null], ['cid', 'o/r#3']]],
  ['WITH DISTINCT *', 'MATCH (p:Person)-->(i) WITH DISTINCT * RETURN p.id, i.id', [['ana', 'o/r#1'], ['ana', 'o/r#2'], ['bob', 'o/r#1'], ['cid', 'o/r#3']]],
  ['labels with |', 'MATCH (n:Issue|Person) WHERE n.id < "c" RETURN n.id', [['ana'], ['bob']]],
  ['labels with & and !', 'MATCH (n:!Issue&Person) RETURN n.id', [['ana'], ['bob'], ['cid']]],
  ['labels with | in a condition and in EXISTS', 'MATCH (n) WHERE n:Person|Topic AND EXISTS { (n)-->(:Issue|Meeting) } RETURN n.id', [['ana'], ['bob'], ['cid']]],
  ['labels after IS', 'MATCH (n IS Person) RETURN count(n)', [[3]]],
  ['WHERE inside a node', "MATCH (p:Person WHERE p.name STARTS WITH 'A')-->(i:Issue WHERE i.number > 1) RETURN p.id, i.id", [['ana', 'o/r#2']]],
  ['WHERE inside a node and outside', "MATCH (p:Person WHERE p.name = 'Ana' OR p.name = 'Bob') WHERE p.id = 'x' OR p.id = 'bob' RETURN p.id", [['bob']]],
  ['COLLECT', 'MATCH (p:Person) RETURN p.id, COLLECT { MATCH (p)-->(i) RETURN DISTINCT i.number ORDER BY i.number DESC } AS numbers', [['ana', [2, 1]], ['bob', [1]], ['cid', [null]]]],
  ['COLLECT in a condition and in a list', "MATCH (p:Person) WHERE COLLECT { MATCH (p)-[:CLOSED]->(i) RETURN i.id } = ['o/r#1'] RETURN [p.id, head(COLLECT { MATCH (p)-->(i) RETURN i.id ORDER BY i.id DESC })] AS x", [[['ana', 'o/r#2']], [['bob', 'o/r#1']]]],
  ['COUNT with DISTINCT', 'MATCH (p:Person) RETURN p.id, COUNT { MATCH (p)-->(i) RETURN DISTINCT i } AS n', [['ana', 2], ['bob', 1], ['cid', 1]]],
  ['exists() of a pattern', 'MATCH (p:Person) WHERE NOT exists((p)-[:CLOSED]->()) RETURN p.id', [['cid']]],
  ['a list of a pattern in a condition', "MATCH (p:Person) WHERE size([(p)-->(i) | i]) > 1 AND [(p)-[:CLOSED]->(i) | i.id] = ['o/r#1'] RETURN p.id", [['ana']]],
  ['a quantified relationship', "MATCH (a:Issue {id: 'o/r#1'})-[:RELATED_TO]->{1,2}(b) RETURN b.id", [['o/r#2'], ['o/r#3']]],
  ['a quantified path', "MATCH (a:Issue {id: 'o/r#1'}) ((x)-[:RELATED_TO]->(y))+ (b) RETURN b.id", [['o/r#2'], ['o/r#3']]],
  ['a map of a node that is not there', 'MATCH (p:Person) OPTIONAL MATCH (p)-[:SUBMITTED]->(i) RETURN p.id, i {.number}, collect(i {.id}) AS all', [['ana', { number: 1 }, [{ id: 'o/r#1' }]], ['ana', { number: 2 }, [{ id: 'o/r#2' }]], ['bob', null, []], ['cid', { number: null }, [{ id: 'o/r#3' }]]]],
  ['a part of what is collected', 'MATCH (p:Person)-->(i) RETURN p.id, collect(DISTINCT i.id)[..1] AS first, size(collect(i)) AS n, toUpper("x") AS x', [['ana', ['o/r#1'], 3, 'X'], ['bob', ['o/r#1'], 1, 'X'], ['cid', ['o/r#3'], 1, 'X']]],
  ['a part of a time', 'MATCH (p:Person)-[r:CLOSED]->() WHERE r.at IS NOT NULL RETURN datetime(r.at).month AS month, count(*)', [[1, 1]]],
  ['keys, distinct and ordered', 'MATCH (p:Person) RETURN DISTINCT keys(p) AS k ORDER BY k DESC LIMIT 1', [[['id', 'name']]]],
  ['a list of maps that is made on the way', 'MATCH (p:Person)-->(i) WITH p, collect(DISTINCT {n: i.number, id: i.id}) AS found RETURN p.id, found[0].id', [['ana', 'o/r#1'], ['bob', 'o/r#1'], ['cid', 'o/r#3']]],
  ['a cut of relationships', 'MATCH (:Person)-[r]->(i) RETURN type(r), r.at, i.id ORDER BY r LIMIT 2', [['CLOSED', '2026-01-02T00:00:00Z', 'o/r#1'], ['SUBMITTED', null, 'o/r#1']]],
  ['a cut of paths', 'MATCH path = (p:Person)-[:SUBMITTED]->(i) WITH path ORDER BY length(path) DESC LIMIT 1 RETURN [n IN nodes(path) | n.id]', [[['ana', 'o/r#1']]]],
  ['a cut of maps and lists', 'MATCH (p:Person)-->(i) RETURN DISTINCT {n: i.number} AS m, [i.id] AS l LIMIT 2', [[{ n: 1 }, ['o/r#1']], [{ n: 2 }, ['o/r#2']]]],
];

export function constructsGiveTheirRows(exam: Exam): void {
  describe('a statement with', () => {
    const [ana, bob, cid] = [person('ana', { name: 'Ana' }), person('bob', { name: 'Bob' }), person('cid')];
    const [one, two, three] = [issue('o/r#1', { number: 1 }), issue('o/r#2', { number: 2 }), issue('o/r#3')];
    const links = [
      ...[relationship(ana, 'SUBMITTED', one), relationship(ana, 'SUBMITTED', two), relationship(cid, 'SUBMITTED', three)],
      ...[relationship(ana, 'CLOSED', one, { at: '2026-01-02T00:00:00Z' }), relationship(bob, 'CLOSED', one)],
      ...[relationship(one, 'RELATED_TO', two), relationship(two, 'RELATED_TO', three)],
    ];
    beforeAll(async () => {
      await exam().store.reset(mark);
      await exam().store.apply({ ...nothing, putNodes: [cid, three, two, bob, one, ana], putRelationships: links.toReversed() });
    });

    it.each(cases)('%s gives its rows: %s', async (_, statement, rows) => {
      expect(await rowsOf(exam, statement)).toEqual(rows);
    });
  });
}
