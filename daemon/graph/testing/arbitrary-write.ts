/** Generated statements that write, to compare stores with: each kind of clause, on what is there, missing, equal or connected. */
import fc from 'fast-check';
import type { Asked } from './arbitrary-statement.ts';

/** The statements of change-statements.ts and of the design are of these kinds. */
const writes = [
  'CREATE (t:Topic {id: $id, name: $s}) RETURN t',
  'CREATE (t:Topic $map) RETURN t.name',
  'CREATE (t:Topic {id: $id})<-[r:MENTIONED_IN {at: $s}]-(q:Question {id: $id, text: $none}) RETURN t.id, r, q',
  'MATCH (p:Person) WITH p ORDER BY p.id LIMIT 2 CREATE (p)-[r:RELATED_TO {at: p.name}]->(:Day {id: p.id}) RETURN count(r)',
  'MERGE (p:Person {id: $id}) ON CREATE SET p.name = $s, p.bot = false ON MATCH SET p.login = $s, p.bot = true RETURN p',
  'MERGE (p:Person {id: $id}) ON MATCH SET p += $map RETURN p.name, p.login',
  'MERGE (p:Person {github_id: $n}) SET p.name = $s, p.avatar_url = $none RETURN count(p)',
  'MERGE (t:Topic {id: $id}) MERGE (d:Day {id: $s}) MERGE (t)-[r:RELATED_TO]->(d) ON CREATE SET r.count = 1 ON MATCH SET r.count = r.count + 1 RETURN r.count',
  'MATCH (p:Person {id: $id}) SET p += $map RETURN p',
  'MATCH (p:Person) SET p = {id: p.id, name: p.login} RETURN p',
  'MATCH (p:Person) SET p.name = $none, p.login = $s RETURN p.id, p.name, p.login',
  'MATCH (p:Person) WHERE p.name IS NOT NULL SET p.github_id = coalesce(p.github_id, 0) + 1 RETURN p.id, p.github_id',
  "MATCH (p:Person) WHERE p.aliases IS NOT NULL SET p.aliases = p.aliases + ['z'] RETURN p.aliases",
  'MATCH (i:Issue) SET i.number = CASE WHEN i.number > 1 THEN i.number * 2 ELSE $n END RETURN i.id, i.number',
  'MATCH (p:Person)-[r:CLOSED]->(i:Issue) SET r.at = i.title, i.closed_at = r.at RETURN p.id, i.id, r.at',
  'MATCH (p:Person)-[r]->(i) SET r += $map RETURN count(r)',
  'MATCH (a:Issue)-[r:RELATED_TO]->(b:Issue) SET r = {at: b.id} RETURN r',
  'MATCH (p:Person) REMOVE p.login, p.aliases RETURN keys(p)',
  'MATCH (p:Person)-[r:CLOSED]->() REMOVE r.at RETURN count(r.at)',
  'MATCH (p:Person {id: $id}) SET p:Topic RETURN labels(p)',
  'MATCH (p:Person)-[r:CLOSED]->(i) DELETE r RETURN count(*)',
  'MATCH (:Person {id: $id})-[r]->() DELETE r',
  'MATCH (p:Person {id: $id}) DELETE p',
  'MATCH (p:Person {id: $id}) DETACH DELETE p RETURN count(p)',
  'MATCH (i:Issue) WHERE NOT (i)--() DELETE i RETURN count(*)',
  'MATCH (p:Person) OPTIONAL MATCH (p)-[r:SUBMITTED]->(i) DELETE r RETURN count(i)',
  'OPTIONAL MATCH (p:Person {id: $id}) DETACH DELETE p',
  'UNWIND $rows AS row MERGE (p:Person {id: row.id}) SET p += row.map RETURN count(p)',
  'UNWIND $rows AS row MERGE (p:Person {id: row.id}) SET p = row.map SET p.id = row.id',
  'UNWIND $rows AS row CREATE (t:Topic {id: row.id, name: row.map.name})',
  'UNWIND $rows AS row MATCH (p:Person {id: row.id}) MATCH (i:Issue {id: row.issue}) MERGE (p)-[r:CLOSED]->(i) ON CREATE SET r.at = row.map.name ON MATCH SET r.at = $s RETURN count(r)',
  'UNWIND $rows AS row MATCH (p:Person {id: row.id})-[r:CLOSED]->(i:Issue {id: row.issue}) DELETE r RETURN count(*)',
  'UNWIND $rows AS row OPTIONAL MATCH (p:Person {id: row.id}) WITH row, p WHERE p IS NULL MERGE (t:Topic {id: row.id})',
  'MATCH (p:Person) FOREACH (x IN coalesce(p.aliases, []) | MERGE (t:Topic {id: x}) MERGE (p)-[:MENTIONED_IN]->(t))',
  'MATCH (p:Person) FOREACH (x IN CASE WHEN p.bot THEN [1] ELSE [] END | SET p.name = $s)',
  'MATCH (p:Person {id: $id}) CALL (p) { MATCH (p)-->(i:Issue) SET i.state = $s RETURN count(i) AS n } RETURN n',
  'MATCH (p:Person) WHERE EXISTS { (p)-[:CLOSED]->(:Issue) } SET p.closes = COUNT { (p)-[:CLOSED]->() } RETURN p.id, p.closes',
  'MATCH (a:Issue), (b:Issue) WHERE a.id < b.id AND a.title = b.title MERGE (a)-[r:RELATED_TO]->(b) RETURN count(r)',
  'MATCH (p:Person) WITH p.login AS login, collect(p) AS same WHERE size(same) > 1 UNWIND same AS one SET one.name = login RETURN count(one)',
] as const;

const ids = fc.constantFrom('p0', 'p1', 'p2', 'p9', 'o/r#0', '');
const maps = fc.record({ name: fc.constantFrom(null, 'Ana', 7, 1.5, true), login: fc.constantFrom(null, 'l1', '') }, { requiredKeys: [] });
const row = fc.record({ id: ids, issue: fc.constantFrom('o/r#0', 'o/r#1', 'o/r#9'), map: maps });

export const arbitraryWrite: fc.Arbitrary<Asked> = fc.record({
  statement: fc.constantFrom(...writes),
  parameters: fc.record({ id: ids, s: fc.constantFrom('Ana', "O'Brien", '张三', ''), n: fc.constantFrom(1, 2, 9_007_199_254_740_991), none: fc.constant(null), map: maps, rows: fc.array(row, { maxLength: 4 }) }),
});
