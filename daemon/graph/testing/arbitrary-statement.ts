/** Generated statements that read, to compare stores with: clauses that go with each other, put together at random. */
import fc from 'fast-check';

export interface Asked {
  readonly statement: string;
  readonly parameters: Readonly<Record<string, unknown>>;
}

/** One variable per kind, so that a clause knows what it may speak of. */
const patterns = [
  { text: 'MATCH (p:Person)', nodes: ['p'] },
  { text: 'MATCH (i:Issue)', nodes: ['i'] },
  { text: 'MATCH (m:Meeting)', nodes: ['m'] },
  { text: 'MATCH (p:Person)-[r:CLOSED]->(i:Issue)', nodes: ['p', 'i'], edge: 'r.at' },
  { text: 'MATCH (p:Person)-[r:ATTENDED]->(m:Meeting)', nodes: ['p', 'm'], edge: 'r.confidence' },
  { text: 'MATCH (p:Person)-[:SUBMITTED|CLOSED]->(i)', nodes: ['p', 'i'] },
  { text: 'MATCH (p:Person) OPTIONAL MATCH (p)-[:SUBMITTED]->(i:Issue)', nodes: ['p', 'i'] },
  { text: 'MATCH (i:Issue) OPTIONAL MATCH (i)<-[r:CLOSED]-(p:Person)', nodes: ['i', 'p'], edge: 'r.at' },
  { text: 'MATCH (i:Issue)-[:RELATED_TO*1..2]->(j:Issue)', nodes: ['i'] },
  { text: 'MATCH path = (i:Issue)-[:RELATED_TO*1..2]-(j:Issue)', nodes: ['i'], edge: 'length(path)' },
  { text: 'MATCH (p:Person)-[:CLOSED]->(i:Issue)<-[:SUBMITTED]-(q:Person)', nodes: ['p', 'i'] },
  { text: 'MATCH (p:Person)-->(i)', nodes: ['p'], edge: 'labels(i)' },
  { text: 'MATCH (p:Person)-[r]->(x:Issue|Meeting)', nodes: ['p'], edge: 'r' },
  { text: "MATCH (p:Person WHERE p.name IS NOT NULL)-[r:CLOSED]->(i:Issue&!Meeting)", nodes: ['p', 'i'], edge: 'r' },
  { text: 'MATCH path = (p:Person)-[:CLOSED]->{1,2}(i)', nodes: ['p', 'i'], edge: 'path' },
  { text: 'MATCH path = (p:Person)-[rs:SUBMITTED|RELATED_TO*1..3]->(i:Issue)', nodes: ['p', 'i'], edge: '[r IN rs | type(r)]' },
  { text: 'MATCH path = (i:Issue)-[rs*1..2]-(p:Person)', nodes: ['p', 'i'], edge: 'rs' },
  { text: 'MATCH (p:Person), (i:Issue)', nodes: ['p', 'i'], edge: 'EXISTS { (p)-[:CLOSED]->(i) }' },
  { text: 'MATCH (p:Person) UNWIND p.aliases AS alias', nodes: ['p'], edge: 'alias' },
  { text: 'MATCH (p:Person) UNWIND keys(p) AS key', nodes: ['p'], edge: 'key' },
  { text: 'MATCH (p:Person) OPTIONAL MATCH (p)-[r:CLOSED|SUBMITTED]->(i:Issue) WHERE (i)-[:RELATED_TO]->()', nodes: ['p', 'i'], edge: 'r' },
  { text: 'MATCH (p:Person) OPTIONAL MATCH (p)-[r]->(i:Issue) WHERE COUNT { (i)<--() } > 1 AND i.number > 1', nodes: ['p', 'i'], edge: 'type(r)' },
  { text: 'MATCH (p:Person) CALL (p) { MATCH (p)-->(i:Issue) RETURN i ORDER BY i.number DESC LIMIT 1 }', nodes: ['p', 'i'] },
  { text: 'MATCH (p:Person) CALL { WITH p OPTIONAL MATCH (p)-[:CLOSED]->(x) RETURN count(x) AS closed, collect(x.title) AS titles }', nodes: ['p'], edge: 'titles' },
  { text: 'MATCH (p:Person)-[:CLOSED]->(x:Issue) WITH p, count(x) AS closed, collect(x) AS found', nodes: ['p'], edge: 'found' },
  { text: 'MATCH (p:Person)-[:CLOSED]->(x:Issue) WITH p, collect(DISTINCT x.number) AS found UNWIND found AS one', nodes: ['p'], edge: 'one' },
  { text: 'MATCH (p:Person) WITH p ORDER BY p.name DESC, p.login SKIP 1 LIMIT 3 OPTIONAL MATCH (p)-[:SUBMITTED]->(i)', nodes: ['p', 'i'] },
  { text: 'MATCH (p:Person)-[r]->(x) WITH p, r LIMIT 5', nodes: ['p'], edge: 'r' },
  { text: 'MATCH (i:Issue) WITH i.state AS state, collect(i)[0] AS i', nodes: ['i'], edge: 'state' },
  { text: 'MATCH (p:Person) WITH p, COLLECT { MATCH (p)-->(x:Issue) RETURN x.number ORDER BY x.number DESC } AS found WHERE size(found) <> 1', nodes: ['p'], edge: 'found' },
  { text: "MATCH path = shortestPath((p:Person {id: 'p0'})-[*..5]-(i:Issue))", nodes: ['p', 'i'], edge: 'path' },
  { text: "MATCH (p:Person), (i:Issue), path = shortestPath((p)-[*..4]->(i))", nodes: ['p', 'i'], edge: '[x IN nodes(path) | x.id]' },
  { text: 'MATCH (i:Issue)<-[:CLOSED]-(x) WITH i, count(x) AS closed, min(x.name) AS first ORDER BY closed DESC LIMIT 2 MATCH (p:Person)-[:SUBMITTED]->(i)', nodes: ['p', 'i'], edge: 'first' },
  { text: 'MATCH (p:Person) OPTIONAL MATCH (p)-[:ATTENDED]->(m:Meeting) OPTIONAL MATCH (p)-[:CLOSED]->(i:Issue) WHERE NOT (i)<-[:SUBMITTED]-()', nodes: ['p', 'm', 'i'] },
  { text: 'MATCH (p:Person) WITH p, [(p)-[:CLOSED]->(x) | x.number] AS found UNWIND found AS one', nodes: ['p'], edge: 'one' },
  { text: 'MATCH (p:Person)-[r:CLOSED|SUBMITTED]->(i:Issue) WITH p, i, collect(type(r)) AS types', nodes: ['p', 'i'], edge: 'types' },
  { text: 'MATCH (p) WHERE p:Person OR p:Topic', nodes: ['p'], edge: 'p:Person' },
  { text: 'MATCH (p:Person)-[r:ATTENDED]->(:Meeting)<-[s:ATTENDED]-(q:Person) WHERE p.id < q.id WITH p, q, r, s', nodes: ['p'], edge: 'q {.name}' },
] as const satisfies readonly { text: string; nodes: readonly Variable[]; edge?: string }[];

type Variable = 'p' | 'i' | 'm';

const texts: Readonly<Record<Variable, readonly string[]>> = { p: ['p.name', 'p.login', 'p.id'], i: ['i.title', 'i.state', 'i.id'], m: ['m.title', 'm.id'] };
const numeric: Readonly<Record<Variable, readonly string[]>> = { p: ['p.github_id', 'size(p.aliases)', 'size(p.name)'], i: ['i.number', 'i.number + 1', 'i.number / 2', 'i.number % 2', 'toFloat(i.number)'], m: ['m.duration_s', 'm.duration_s * 2', 'toInteger(m.duration_s)', 'floor(m.duration_s)', 'round(m.duration_s)'] };
const times: Readonly<Record<Variable, readonly string[]>> = { p: [], i: ['i.created_at'], m: ['m.started_at'] };
const others: Readonly<Record<Variable, readonly string[]>> = { p: ['p.bot', 'p.aliases', 'NOT p.bot', "'b' IN p.aliases", 'p.missing', 'p', 'properties(p)', 'size(keys(p))', 'p {.name, .login}', 'p {.*}', 'keys(p)', '[(p)-->(x) | x.id]', 'COLLECT { MATCH (p)-[:CLOSED]->(x) RETURN x.number }', 'COUNT { MATCH (p)-->(x) RETURN DISTINCT x }', 'p:Person|Issue', 'head(p.aliases)', 'size([(p)-[:CLOSED]->(x) | 1])', 'p.aliases[0]', 'p.aliases[0..1]', '[x IN p.aliases WHERE x > $s]', 'p.github_id + 1', 'reduce(all = $s, x IN p.aliases | all + x)'], i: ['i', 'labels(i)', 'i {.number}', 'i {.*, kind: labels(i)[0]}', '{n: i.number, t: i.title}', '[(i)<--(x:Person) | x.name]', 'datetime(i.created_at).month', 'head(COLLECT { MATCH (i)--(x) RETURN x.id ORDER BY x.id DESC })'], m: ['m', 'm {.title, .duration_s}', 'datetime(m.started_at).year', 'date(datetime(m.started_at))'] };

const stringOf = (text: string): fc.Arbitrary<string> =>
  fc.constantFrom(text, `toLower(${text})`, `toUpper(${text})`, `coalesce(${text}, 'none')`, `substring(${text}, 0, 1)`, `replace(${text}, 'a', 'b')`, `split(${text}, ' ')`, `left(${text}, 2)`, `trim(${text})`, `reverse(${text})`, `${text} + '!'`, `size(${text})`, `${text} IS NULL`, `${text} CONTAINS 'a'`, `CASE WHEN ${text} = 'Ana' THEN 1 ELSE 0 END`, `CASE ${text} WHEN 'Bo' THEN 'b' END`, `[${text}, 1]`, `{a: ${text}}`);
const timeOf = (time: string): fc.Arbitrary<string> => fc.constantFrom(time, `substring(${time}, 0, 10)`, `datetime(${time})`, `date(substring(${time}, 0, 10))`, `datetime(${time}) + duration('P1D')`, `datetime(${time}) < datetime('2026-02-01T00:00:00Z')`, `date(substring(${time}, 0, 10)) + duration({months: 1})`);

const listExpressions = ['[x IN range(1, 3) WHERE x > 1 | x * 2]', 'reduce(s = 0, x IN [1, 2] | s + x)', 'any(x IN [1, null] WHERE x > 1)', 'all(x IN [] WHERE x > 1)', 'head([])', 'last([1, 2])', 'tail([1, 2])', '[1, 2, 3][1]', '[1, 2, 3][0..2]', '$big', '$big + 1', '$map.a', '$map', '$none', '$flag', 'toString($n)', "coalesce($none, 'x')", 'size($s)', 'toUpper($s)', '$l[0]', '[x IN $l | x + $s]', 'CASE WHEN $n > 1 THEN $s ELSE $none END', "duration('P1D')", "date('2026-01-31') + duration({months: 1})", '9007199254740993', '1e400', 'toInteger(2.7)', 'toFloat(1)', 'range(0, $big % 3)', "split('a-b-c', '-')", "'a' < 'B'", "'é' = 'e'", 'null + 1', '1 / 2.0', '7 % -3', '-7 / 2', 'null = null', 'true XOR null', 'false AND null', 'range(3, 1, -1)', 'abs(-2)', 'sign(-1.5)', "toInteger('x')", '$n', '$s', '$l', '$n + 1', 'size($l)', '$s IN $l'];

/** An expression over the variables that a pattern binds. */
function expressionOver(nodes: readonly Variable[], edge: string | undefined): fc.Arbitrary<string> {
  const of = (from: Readonly<Record<Variable, readonly string[]>>): string[] => nodes.flatMap((variable) => from[variable]);
  const plain = [...of(numeric), ...of(others), ...(edge === undefined ? [] : [edge])];
  const kinds = [fc.constantFrom(...of(texts)).chain(stringOf), fc.constantFrom(...of(texts)), fc.constantFrom(...plain), fc.constantFrom(...listExpressions)];
  return of(times).length === 0 ? fc.oneof(...kinds) : fc.oneof(...kinds, fc.constantFrom(...of(times)).chain(timeOf));
}

function conditionOver(nodes: readonly Variable[]): fc.Arbitrary<string> {
  const text = fc.constantFrom(...nodes.flatMap((variable) => texts[variable]));
  const number = fc.constantFrom(...nodes.flatMap((variable) => numeric[variable]));
  const simple = fc.oneof(
    fc.tuple(text, fc.constantFrom("= 'Ana'", "<> 'ana'", "< 'b'", ">= 'Z'", "STARTS WITH 'A'", "ENDS WITH 'a'", "CONTAINS ' '", 'IS NULL', 'IS NOT NULL', "IN ['Ana', 'open', null]", "=~ '(?i)a.*'", '= $s', 'IN $l')).map((parts) => parts.join(' ')),
    fc.tuple(number, fc.constantFrom('= 1', '<> 2', '> 1', '<= 2.5', 'IS NULL', 'IN [1, 2]', '= $n', '> $n - 1')).map((parts) => parts.join(' ')),
    ...(nodes.includes('p') ? [fc.constantFrom('p.bot', 'NOT p.bot', 'EXISTS { (p)-[:CLOSED]->() }', '(p)-[:ATTENDED]->(:Meeting)', 'NOT (p)-[:SUBMITTED]->()', 'COUNT { (p)-[:CLOSED]->(:Issue) } > 1', 'EXISTS { MATCH (p)-[:CLOSED]->(x:Issue) WHERE x.number > $n }', '(p)-->(:Meeting|Issue)', 'p:Person|Issue', 'any(x IN p.aliases WHERE x = $s)', 'all(x IN p.aliases WHERE x <> $s)', 'none(x IN p.aliases WHERE x IS NULL)', 'size([(p)-->(x) | x]) > 1', 'NOT EXISTS { (p)-->(:Issue)<--(:Person) }', 'p.id IN COLLECT { MATCH (x:Person)-[:CLOSED]->() RETURN x.id }', "'a' IN p.aliases", 'p.bot = true XOR p.login IS NULL')] : []),
  );
  return fc.oneof(simple, fc.tuple(simple, fc.constantFrom('AND', 'OR', 'XOR'), simple).map(([one, word, other]) => `(${one}) ${word} (${other})`), simple.map((one) => `NOT (${one})`));
}

const aggregates = ['count(*)', 'count(X)', 'count(DISTINCT X)', 'collect(X)', 'min(X)', 'max(X)', 'collect(DISTINCT X)', 'size(collect(X))', 'head(collect(X))', 'collect(X)[..2]', 'count(X) * 2', 'collect({v: X})'];

/** Reads with filters, optional matches, aggregates, order, skip and limit, paths, functions of texts, lists and times, and what is null. */
export const arbitraryStatement: fc.Arbitrary<Asked> = fc
  .constantFrom(...patterns)
  .chain((pattern) => {
    const edge = 'edge' in pattern ? pattern.edge : undefined;
    const expression = expressionOver(pattern.nodes, edge);
    return fc.record({
      pattern: fc.constant(pattern.text),
      condition: fc.option(conditionOver(pattern.nodes)),
      columns: fc.array(expression, { minLength: 1, maxLength: 3 }),
      aggregate: fc.option(fc.tuple(fc.constantFrom(...aggregates), fc.constantFrom(...pattern.nodes.flatMap((variable) => [...texts[variable], ...numeric[variable].slice(0, 1)]))), { freq: 2 }),
      passes: fc.option(fc.constantFrom('WITH DISTINCT *', 'WITH *'), { freq: 4 }),
      distinct: fc.boolean(),
      order: fc.option(fc.array(fc.tuple(fc.nat(2), fc.boolean()), { minLength: 1, maxLength: 2 })),
      union: fc.option(fc.constantFrom('UNION', 'UNION ALL'), { freq: 6 }),
      skip: fc.option(fc.nat(3), { freq: 3 }),
      limit: fc.option(fc.integer({ min: 0, max: 5 })),
    });
  })
  .chain(({ pattern, condition, columns, aggregate, passes, distinct, order, union, skip, limit }) => {
    const items = columns.map((column, index) => `${column} AS c${index}`);
    if (aggregate !== null) items.push(`${aggregate[0].replace('X', aggregate[1])} AS total`);
    const asked = [pattern, conditionClause(pattern, condition), passes ?? '', `RETURN ${distinct ? 'DISTINCT ' : ''}${items.join(', ')}`];
    const clauses = union === null ? asked : [...asked, union, `RETURN ${[...items.keys()].map((index) => `${index} AS ${index < columns.length ? `c${index}` : 'total'}`).join(', ')}`];
    if (order !== null) clauses.push(`ORDER BY ${order.map(([index, down]) => `c${index % columns.length}${down ? ' DESC' : ''}`).join(', ')}`);
    if (skip !== null) clauses.push(`SKIP ${skip}`);
    if (limit !== null) clauses.push(`LIMIT ${limit}`);
    const parameters = fc.record({ n: fc.constantFrom(0, 1, 2, 2.5), s: fc.constantFrom('Ana', 'open', 'p1', ''), l: fc.constantFrom(['Ana', 'p0', 'open'], ['l1'], ['']), big: fc.constantFrom(9_007_199_254_740_991, 9_007_199_254_740_993n, -5n), map: fc.constantFrom({ a: 1, b: [true] }, { a: 'x' }, {}), none: fc.constant(null), flag: fc.boolean() });
    return parameters.map((given) => ({ statement: clauses.filter(Boolean).join(' '), parameters: given }));
  });

/** A pattern that has a condition of its own, or ends with a clause that takes none, passes its rows on first. */
function conditionClause(pattern: string, condition: string | null): string {
  if (condition === null) return '';
  return /shortestPath|WHERE (?!p\.name IS NOT NULL\))|UNWIND|CALL|WITH/u.test(pattern) ? `WITH * WHERE ${condition}` : `WHERE ${condition}`;
}
