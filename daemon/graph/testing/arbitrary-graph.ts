/** Generated graphs and statements, to compare stores with: small graphs full of what is equal, missing, empty or strange. */
import fc from 'fast-check';
import type { GraphNode, GraphRelationship, Properties, PropertyValue } from '#schemas/graph';
import type { GraphChange } from '../graph-store.ts';

export interface Asked {
  readonly statement: string;
  readonly parameters: Readonly<Record<string, unknown>>;
}

const names = ['Ana', 'ana', 'Bo', '张三', 'Zoë', '🎧 x', "O'Brien", '', '10', 'a b'];
const days = ['2026-01-02T03:04:05Z', '2026-02-28T23:59:59Z', '2026-11-20T08:30:00Z'];
const some = <Value extends PropertyValue>(values: readonly Value[]) => fc.option(fc.constantFrom(...values), { nil: undefined });
const present = (properties: Readonly<Record<string, PropertyValue | undefined>>): Properties => Object.fromEntries(Object.entries(properties).filter((entry): entry is [string, PropertyValue] => entry[1] !== undefined));

const person = (index: number): fc.Arbitrary<GraphNode> =>
  fc.record({ name: some(names), login: some(['l1', 'l2']), bot: some([true, false]), github_id: some([1, 2, 9_007_199_254_740_991]), aliases: some<readonly string[]>([[], ['b'], ['a', 'b']]) }).map((properties) => node('Person', `p${index}`, properties));
const issue = (index: number): fc.Arbitrary<GraphNode> =>
  fc.record({ number: some([1, 2, 3, 10]), title: some(names), state: some(['open', 'closed']), created_at: some(days) }).map((properties) => node('Issue', `o/r#${index}`, properties));
const meeting = (index: number): fc.Arbitrary<GraphNode> => fc.record({ title: some(names), duration_s: some([1, 1.5, 60]), started_at: some(days) }).map((properties) => node('Meeting', `m${index}`, properties));

function node(kind: GraphNode['kind'], id: string, properties: Readonly<Record<string, PropertyValue | undefined>>): GraphNode {
  return { kind, id, properties: { ...present(properties), id } };
}

const numbers = [0, 1, 2, 3] as const;

/** Puts nodes and relationships, some of them twice, and takes some away again. */
export const arbitraryChange: fc.Arbitrary<GraphChange> = fc
  .record({ people: fc.tuple(...numbers.map(person)), issues: fc.tuple(...numbers.map(issue)), meetings: fc.tuple(person(9).map(() => 0), meeting(0), meeting(1)), links: fc.array(fc.tuple(fc.nat(3), fc.nat(3), fc.nat(3), some(days), some([0.5, 1])), { maxLength: 14 }), gone: fc.subarray([0, 1, 2, 3]), cut: fc.nat(3) })
  .map(({ people, issues, meetings: [, ...meetings], links, gone, cut }): GraphChange => {
    const relationships = links.map(([kind, from, to, at, confidence]): GraphRelationship => link(kind, people[from]!, issues[to]!, issues[from]!, meetings[to % 2]!, present({ at, confidence })));
    return { putNodes: [...people, ...issues, ...meetings], putRelationships: relationships, deleteNodes: gone.slice(0, 1).map((index) => nameOf(people[index]!)), deleteRelationships: relationships.slice(0, cut) };
  });

function link(kind: number, one: GraphNode, crash: GraphNode, other: GraphNode, meeting: GraphNode, { at, confidence }: Properties): GraphRelationship {
  if (kind === 0) return { kind: 'SUBMITTED', from: nameOf(one), to: nameOf(crash), properties: {} };
  if (kind === 1) return { kind: 'CLOSED', from: nameOf(one), to: nameOf(crash), properties: at === undefined ? {} : { at } };
  if (kind === 2) return { kind: 'RELATED_TO', from: nameOf(other), to: nameOf(crash), properties: {} };
  return { kind: 'ATTENDED', from: nameOf(one), to: nameOf(meeting), properties: confidence === undefined ? {} : { confidence } };
}

const nameOf = ({ kind, id }: GraphNode) => ({ kind, id });

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
] as const satisfies readonly { text: string; nodes: readonly Variable[]; edge?: string }[];

type Variable = 'p' | 'i' | 'm';

const texts: Readonly<Record<Variable, readonly string[]>> = { p: ['p.name', 'p.login', 'p.id'], i: ['i.title', 'i.state', 'i.id'], m: ['m.title', 'm.id'] };
const numeric: Readonly<Record<Variable, readonly string[]>> = { p: ['p.github_id', 'size(p.aliases)', 'size(p.name)'], i: ['i.number', 'i.number + 1', 'i.number / 2', 'i.number % 2', 'toFloat(i.number)'], m: ['m.duration_s', 'm.duration_s * 2', 'toInteger(m.duration_s)', 'floor(m.duration_s)', 'round(m.duration_s)'] };
const times: Readonly<Record<Variable, readonly string[]>> = { p: [], i: ['i.created_at'], m: ['m.started_at'] };
const others: Readonly<Record<Variable, readonly string[]>> = { p: ['p.bot', 'p.aliases', 'NOT p.bot', "'b' IN p.aliases", 'p.missing', 'p', 'properties(p)', 'size(keys(p))', 'p {.name, .login}'], i: ['i', 'labels(i)', 'i {.number}'], m: ['m'] };

const stringOf = (text: string): fc.Arbitrary<string> =>
  fc.constantFrom(text, `toLower(${text})`, `toUpper(${text})`, `coalesce(${text}, 'none')`, `substring(${text}, 0, 1)`, `replace(${text}, 'a', 'b')`, `split(${text}, ' ')`, `left(${text}, 2)`, `trim(${text})`, `reverse(${text})`, `${text} + '!'`, `size(${text})`, `${text} IS NULL`, `${text} CONTAINS 'a'`, `CASE WHEN ${text} = 'Ana' THEN 1 ELSE 0 END`, `CASE ${text} WHEN 'Bo' THEN 'b' END`, `[${text}, 1]`, `{a: ${text}}`);
const timeOf = (time: string): fc.Arbitrary<string> => fc.constantFrom(time, `substring(${time}, 0, 10)`, `datetime(${time})`, `date(substring(${time}, 0, 10))`, `datetime(${time}) + duration('P1D')`, `datetime(${time}) < datetime('2026-02-01T00:00:00Z')`, `date(substring(${time}, 0, 10)) + duration({months: 1})`);

const listExpressions = ['[x IN range(1, 3) WHERE x > 1 | x * 2]', 'reduce(s = 0, x IN [1, 2] | s + x)', 'any(x IN [1, null] WHERE x > 1)', 'all(x IN [] WHERE x > 1)', 'head([])', 'last([1, 2])', 'tail([1, 2])', '[1, 2, 3][1]', '[1, 2, 3][0..2]', 'null + 1', '1 / 2.0', '7 % -3', '-7 / 2', 'null = null', 'true XOR null', 'false AND null', 'range(3, 1, -1)', 'abs(-2)', 'sign(-1.5)', "toInteger('x')", '$n', '$s', '$l', '$n + 1', 'size($l)', '$s IN $l'];

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
    ...(nodes.includes('p') ? [fc.constantFrom('p.bot', 'NOT p.bot', 'EXISTS { (p)-[:CLOSED]->() }', '(p)-[:ATTENDED]->(:Meeting)', 'NOT (p)-[:SUBMITTED]->()', 'COUNT { (p)-[:CLOSED]->(:Issue) } > 1', "'a' IN p.aliases", 'p.bot = true XOR p.login IS NULL')] : []),
  );
  return fc.oneof(simple, fc.tuple(simple, fc.constantFrom('AND', 'OR', 'XOR'), simple).map(([one, word, other]) => `(${one}) ${word} (${other})`), simple.map((one) => `NOT (${one})`));
}

const aggregates = ['count(*)', 'count(X)', 'count(DISTINCT X)', 'collect(X)', 'min(X)', 'max(X)', 'collect(DISTINCT X)'];

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
      order: fc.option(fc.tuple(fc.nat(2), fc.boolean())),
      skip: fc.option(fc.nat(3), { freq: 3 }),
      limit: fc.option(fc.integer({ min: 0, max: 5 })),
    });
  })
  .chain(({ pattern, condition, columns, aggregate, passes, distinct, order, skip, limit }) => {
    const items = columns.map((column, index) => `${column} AS c${index}`);
    if (aggregate !== null) items.push(`${aggregate[0].replace('X', aggregate[1])} AS total`);
    const clauses = [pattern, condition === null ? '' : `WHERE ${condition}`, passes ?? '', `RETURN ${distinct ? 'DISTINCT ' : ''}${items.join(', ')}`];
    if (order !== null) clauses.push(`ORDER BY c${order[0] % columns.length}${order[1] ? ' DESC' : ''}`);
    if (skip !== null) clauses.push(`SKIP ${skip}`);
    if (limit !== null) clauses.push(`LIMIT ${limit}`);
    const parameters = fc.record({ n: fc.constantFrom(0, 1, 2, 2.5), s: fc.constantFrom('Ana', 'open', 'p1', ''), l: fc.constantFrom(['Ana', 'p0', 'open'], ['l1'], ['']) });
    return parameters.map((given) => ({ statement: clauses.filter(Boolean).join(' '), parameters: given }));
  });
