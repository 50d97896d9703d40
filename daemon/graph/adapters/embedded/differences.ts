/**
 * Where Grafeo 0.6 answers otherwise than Neo4j 5, found by asking both. Each is settled: the statement is put in other words for Grafeo
 * (`rewritten`), or refused with `graph_statement_invalid` and these words (`refused`); never answered otherwise in silence. What Grafeo itself
 * does not know (a syntax error, an unknown function) needs no row here: it says so.
 */
export interface Difference {
  readonly settled: 'rewritten' | 'refused';
  /** Of which construct: the failure says it. */
  readonly construct: string;
  readonly example: string;
  readonly parameters?: Readonly<Record<string, unknown>>;
  /** What to write instead. */
  readonly tip?: string;
  /** What Neo4j answers to the example. */
  readonly neo4j: unknown;
  /** What Grafeo would answer. */
  readonly grafeo: unknown;
}

export const differences = {
  sumOfNothing: { settled: 'rewritten', construct: 'sum() of nothing', example: 'MATCH (n:Topic) RETURN sum(n.count)', neo4j: 0, grafeo: null },
  roundOfHalf: { settled: 'rewritten', construct: 'round() of a negative half', example: 'RETURN round(-1.5)', neo4j: -1, grafeo: -2 },
  nullInQuantifier: { settled: 'rewritten', construct: 'any(), all(), none(), single() where the condition is null', example: 'RETURN any(x IN [1, null] WHERE x > 1)', neo4j: null, grafeo: false },
  shortestPath: { settled: 'rewritten', construct: 'shortestPath() beside its ends in one MATCH', example: 'MATCH (a:Topic), (b:Topic), p = shortestPath((a)-[*]-(b)) RETURN count(p)', neo4j: 0, grafeo: 'does not end' },
  collectSubquery: { settled: 'rewritten', construct: 'COLLECT {…}', example: "RETURN COLLECT { UNWIND [2, null, 1] AS x RETURN x ORDER BY x }", neo4j: [1, 2, null], grafeo: 'syntax error' },
  countWithReturn: { settled: 'rewritten', construct: 'COUNT {…} with a RETURN', example: 'RETURN COUNT { UNWIND [2, 2, 1] AS x RETURN DISTINCT x }', neo4j: 2, grafeo: 'syntax error' },
  existsFunction: { settled: 'rewritten', construct: 'exists() of a pattern', example: 'OPTIONAL MATCH (n:Topic) RETURN exists((n)--())', neo4j: false, grafeo: 'syntax error' },
  patternListInCondition: { settled: 'rewritten', construct: 'a list of a pattern in a condition', example: 'OPTIONAL MATCH (n:Topic) WITH n WHERE size([(n)--(m) | m.id]) = 0 RETURN count(*)', neo4j: 1, grafeo: 'internal error' },
  optionalCondition: { settled: 'rewritten', construct: 'a pattern or subquery in the WHERE of OPTIONAL MATCH', example: 'UNWIND [1] AS x OPTIONAL MATCH (n:Topic) WHERE (n)--() RETURN x', neo4j: 1, grafeo: 'no rows' },
  distinctStar: { settled: 'rewritten', construct: 'WITH DISTINCT *', example: 'UNWIND [1, 1] AS x WITH DISTINCT * RETURN count(*)', neo4j: 1, grafeo: 2 },
  quantifiedPath: { settled: 'rewritten', construct: 'a quantified path that says the kind of its steps alone', example: 'OPTIONAL MATCH (a:Topic)-[:RELATED_TO]->{1,2}(b) RETURN count(b)', neo4j: 0, grafeo: 'syntax error' },
  labelExpression: { settled: 'rewritten', construct: 'a label expression with |, & or !', example: 'OPTIONAL MATCH (n:Person|Topic&!Day) RETURN count(n)', neo4j: 0, grafeo: 'syntax error' },
  mapOfNothing: { settled: 'rewritten', construct: 'a map projection of null', example: 'OPTIONAL MATCH (n:Topic) RETURN n {.id}', neo4j: null, grafeo: { id: null } },
  orderByNewName: { settled: 'rewritten', construct: 'ORDER BY a function of a renamed column', example: "WITH 'ab' AS a RETURN a AS b ORDER BY size(b)", neo4j: 'ab', grafeo: 'ab, in no order where there are more' },
  groupByExpression: { settled: 'rewritten', construct: 'a group by an expression beside an aggregate', example: "UNWIND [1, 1] AS x RETURN size(collect(x)) + count(*)", neo4j: 4, grafeo: 'semantic error' },
  inlineCondition: { settled: 'rewritten', construct: 'WHERE inside a node', example: "OPTIONAL MATCH (n:Person WHERE n.name = 'Ana') RETURN count(n)", neo4j: 0, grafeo: 'syntax error' },
  accessor: { settled: 'rewritten', construct: 'a part of what a function gives', example: "RETURN date('2026-01-02').year", neo4j: 2026, grafeo: 'semantic error' },
  weekDay: { settled: 'rewritten', construct: 'the part weekDay of a date', example: "WITH date('2026-01-02') AS day RETURN day.weekDay", neo4j: 5, grafeo: null },
  reservedName: { settled: 'rewritten', construct: 'a name that is a keyword', example: 'RETURN {set: 1}.set', neo4j: 1, grafeo: 'syntax error' },
  numberIsText: { settled: 'refused', construct: 'comparing a number with a text', example: "RETURN 1 = '1'", neo4j: false, grafeo: true },
  propertyIsOfOtherType: { settled: 'refused', construct: 'comparing a number with a text', example: "MATCH (i:Issue) WHERE i.number = $n RETURN i", parameters: { n: '12' }, neo4j: 'no rows', grafeo: 'the issue 12' },
  emptyList: { settled: 'refused', construct: 'IN an empty list', example: 'MATCH (p:Person) WHERE NOT p.login IN [] RETURN p', neo4j: 'all', grafeo: 'those with a login' },
  nullProperty: { settled: 'refused', construct: 'null as a property in a pattern', example: 'MATCH (p:Person {login: null}) RETURN p', neo4j: 'no rows', grafeo: 'those without a login' },
  nullInList: { settled: 'refused', construct: 'comparing lists or maps that hold null', example: 'RETURN [1, null] = [1, null]', neo4j: null, grafeo: true },
  orderOfBooleans: { settled: 'refused', construct: '< and > of booleans, lists or maps', example: 'RETURN false < true', neo4j: true, grafeo: null },
  listAndItem: { settled: 'refused', construct: '+ of a list and one item', example: 'RETURN [1, 2] + 3', neo4j: [1, 2, 3], grafeo: null },
  numberAndText: { settled: 'refused', construct: '+ of a number and a text', example: "RETURN 1 + 'a'", neo4j: '1a', grafeo: null },
  textAndFloat: { settled: 'refused', construct: '+ of a text and a float', example: "RETURN 'a' + 1.0", neo4j: 'a1.0', grafeo: 'a1' },
  textAndOther: { settled: 'refused', construct: '+ of a text and a boolean or a time', example: "RETURN 'a' + true", neo4j: 'invalid', grafeo: 'atrue' },
  arithmeticOnText: { settled: 'refused', construct: 'arithmetic on a text', example: 'MATCH (p:Person) RETURN p.name * 2', neo4j: 'invalid', grafeo: null },
  argumentOfOtherType: { settled: 'refused', construct: 'a function of a value that is not for it', example: 'MATCH (i:Issue) RETURN toUpper(i.number)', neo4j: 'invalid', grafeo: null },
  partOfProperty: { settled: 'refused', construct: 'a part of a property', example: 'MATCH (i:Issue) RETURN i.created_at.year', neo4j: 'invalid', grafeo: null },
  listInReduce: { settled: 'refused', construct: '+ of a list and one item', example: 'RETURN reduce(all = [], x IN [1, 2] | all + x)', neo4j: [1, 2], grafeo: null },
  toStringOfFloat: { settled: 'refused', construct: 'toString() of what may be a float', example: 'RETURN toString(1.0)', neo4j: '1.0', grafeo: '1' },
  toIntegerOfFraction: { settled: 'refused', construct: 'toInteger() of a text with a fraction', example: "RETURN toInteger('12.9')", neo4j: 12, grafeo: null },
  toBooleanOfNumber: { settled: 'refused', construct: 'toBoolean() of a number', example: 'RETURN toBoolean(1)', neo4j: true, grafeo: null },
  powerOfPower: { settled: 'refused', construct: '^ after ^ without brackets', example: 'RETURN 2 ^ 3 ^ 2', neo4j: 64, grafeo: 512 },
  sliceFromEnd: { settled: 'refused', construct: 'a slice that counts from the end', example: 'RETURN [1, 2, 3][-2..]', neo4j: [2, 3], grafeo: [] },
  splitAtNothing: { settled: 'refused', construct: 'split() at nothing or at several texts', example: "RETURN split('ab', '')", neo4j: ['a', 'b'], grafeo: ['', 'a', 'b', ''] },
  textOfTime: { settled: 'refused', construct: 'a date or time that is not written as 2026-01-02 or 2026-01-02T03:04:05Z', example: "RETURN date('20260102')", neo4j: '2026-01-02', grafeo: null },
  sameInstant: { settled: 'refused', construct: '= of two points in time', example: "RETURN datetime('2026-01-02T03:00:00Z') = datetime('2026-01-02T05:00:00+02:00')", neo4j: false, grafeo: true },
  localTime: { settled: 'refused', construct: 'the function localdatetime()', example: "RETURN localdatetime('2026-01-02T03:04:05.123456')", neo4j: '2026-01-02T03:04:05.123456', grafeo: '2026-01-02T03:04:05.123' },
  ownFunction: { settled: 'refused', construct: 'the function group_concat()', example: "RETURN group_concat('a')", neo4j: 'unknown function', grafeo: 'a' },
  ownKey: { settled: 'refused', construct: 'the key _labels', example: "RETURN {_labels: ['Person'], _id: 1}", neo4j: { _id: 1, _labels: ['Person'] }, grafeo: { labels: ['Person'], properties: {} } },
  chosenEntity: { settled: 'refused', construct: 'a node or relationship that CASE, coalesce() or reduce() chooses', example: 'MATCH (n:Topic) RETURN coalesce(n, 1)', tip: 'Choose between properties: coalesce(a.name, b.name), CASE WHEN … THEN a.id ELSE b.id END.', neo4j: 'the node', grafeo: 'its number' },
  entityInNewList: { settled: 'refused', construct: 'nodes or relationships that a list takes over from another', example: 'MATCH path = (n:Topic)--(m) RETURN [x IN nodes(path) WHERE x.id = 1]', tip: 'Say what of them is wanted: [x IN nodes(path) | x.id]; or UNWIND the list and use WHERE.', neo4j: 'the nodes', grafeo: 'their numbers' },
  entityAmongOthers: { settled: 'refused', construct: 'nodes or relationships beside other values in one list or UNION', example: 'MATCH (n:Topic) UNWIND [n, 1] AS x RETURN x', tip: 'Give the same kind of value everywhere, such as n.id.', neo4j: 'the node and 1', grafeo: 'its number and 1' },
  patternAsValue: { settled: 'refused', construct: 'a pattern as a value', example: 'WITH 1 AS one MATCH (n:Topic) RETURN (n)--()', tip: 'Write EXISTS { (n)--() }.', neo4j: 'invalid', grafeo: true },
  relationshipExpression: { settled: 'refused', construct: 'a type expression with & or !', example: 'MATCH (a)-[r:!CLOSED]->(b) RETURN count(r)', tip: "Name the types with |, or write WHERE type(r) <> 'CLOSED'.", neo4j: 0, grafeo: 'syntax error' },
  optionalCall: { settled: 'refused', construct: 'OPTIONAL CALL', example: 'MATCH (a:Topic) OPTIONAL CALL (a) { MATCH (a)--(b) RETURN b } RETURN b', tip: 'Write OPTIONAL MATCH inside the CALL.', neo4j: 'no rows', grafeo: 'syntax error' },
  orderOfDurations: { settled: 'refused', construct: 'the order of durations', example: "UNWIND [duration('P1D'), duration('PT25H')] AS x RETURN x ORDER BY x", tip: 'Order by the points in time.', neo4j: ['P1D', 'PT25H'], grafeo: ['PT25H', 'P1D'] },
} as const satisfies Record<string, Difference>;

export type DifferenceName = keyof typeof differences;
