/**
 * Grafeo has neither `COLLECT {…}` nor a RETURN in `COUNT {…}` and `EXISTS {…}`, and takes lists of patterns in no condition. What such a subquery
 * gives is found by a CALL before the clause that speaks of it: `RETURN COLLECT { MATCH (a)--(b) RETURN b.id }` is
 * `CALL (a) { MATCH (a)--(b) WITH b.id AS item RETURN collect([item]) AS list } RETURN [each IN list | each[0]]`. In one-item lists, since
 * `collect()` leaves out what is null and the subquery does not.
 */
import { clausesOf, closingOf, opensPatternList, opensSubquery, type Clause } from '../../../cypher/clauses.ts';
import { edit, insertAt } from '../../../cypher/edit.ts';
import { entityKindsOf } from '../../../cypher/entity-kinds.ts';
import { statementInvalid } from '../../../cypher/failures.ts';
import { projectionsOf, textOf, type Projection } from '../../../cypher/projections.ts';
import { isName, nameOf, tokenize, type Token } from '../../../cypher/tokens.ts';
import { clauseAt, freshName, namesIn, quoted } from '../../../cypher/names.ts';

export function callSubqueries(statement: string): string {
  return hoist(countPatternLists(bracketExists(statement)));
}

/** `exists((a)-->(b))` as `EXISTS { (a)-->(b) }`. */
function bracketExists(statement: string): string {
  const tokens = tokenize(statement);
  const calls = tokens.flatMap((token, at) => (token.upper === 'EXISTS' && tokens[at + 1]?.text === '(' && tokens[at + 2]?.text === '(' && tokens[at - 1]?.text !== '.' ? [at + 1] : []));
  return edit(statement, calls.flatMap((open) => [{ ...tokens[open]!, text: ' { ' }, { ...tokens[closingOf(tokens, open)]!, text: ' }' }]));
}

/** `size([(a)-->(b) | …])` as `COUNT { (a)-->(b) }`. */
function countPatternLists(statement: string): string {
  const tokens = tokenize(statement);
  const at = tokens.findIndex((token, index) => token.upper === 'SIZE' && tokens[index + 1]?.text === '(' && opensPatternList(tokens, index + 2) && closingOf(tokens, index + 2) + 1 === closingOf(tokens, index + 1));
  if (at < 0) return statement;
  const [open, close] = [at + 2, closingOf(tokens, at + 2)];
  const bar = tokens.findIndex((token, index) => index > open && index < close && token.text === '|' && token.depth === tokens[open]!.depth + 1);
  if (bar < 0) return statement;
  const pattern = statement.slice(tokens[open]!.end, tokens[bar]!.start).trim();
  return countPatternLists(edit(statement, [{ start: tokens[at]!.start, end: tokens[close + 1]!.end, text: `COUNT { ${pattern} }` }]));
}

interface Subquery {
  readonly word: Token;
  /** Index of its opening bracket. */
  readonly open: number;
  readonly close: number;
  readonly returned: Projection | null;
}

/** From the last to the first, so that what is inside another is found before it. */
function hoist(statement: string): string {
  const tokens = tokenize(statement);
  const projections = projectionsOf(tokens).all;
  const subqueries = tokens.flatMap((token, open): Subquery[] => {
    if (!opensSubquery(tokens, open)) return [];
    const close = closingOf(tokens, open);
    const returned = projections.findLast(({ clause, depth, word }) => clause === 'RETURN' && depth === token.depth + 1 && word.start > token.start && word.start < tokens[close]!.start) ?? null;
    return [{ word: tokens[open - 1]!, open, close, returned }];
  });
  const subquery = subqueries.findLast(({ word, returned }) => word.upper === 'COLLECT' || returned !== null);
  if (subquery === undefined) return statement;
  if (subquery.returned === null || tokens.slice(subquery.open, subquery.close).some(({ upper, depth }) => upper === 'UNION' && depth === tokens[subquery.open]!.depth + 1)) throw refused(subquery.word);
  return hoist(callBefore(statement, tokens, subquery, subquery.returned));
}

function refused({ upper }: Token): Error {
  return statementInvalid(
    `The embedded graph does not answer ${upper} {…} in that place, or with a UNION in it.`,
    `Find it before, with CALL (variable) { MATCH … RETURN ${upper === 'COLLECT' ? 'collect(…)' : 'count(*)'} AS name }, and speak of that name; or ask Neo4j (--store neo4j).`,
  );
}

function callBefore(statement: string, tokens: readonly Token[], { word, open, close }: Subquery, returned: Projection): string {
  const clauses = clausesOf(tokens);
  const clause = clauseAt(clauses.filter(({ first, query }) => first < open && query <= open && !(query > open)), open);
  if (clause === undefined || !canCallBefore(tokens, clause)) throw refused(word);
  const isCondition = clause.where >= 0 && open > clause.where;
  const scope = isCondition ? clause.after : clause.scope;
  checkNames(tokens, { open, close, word }, clauses, scope);
  const found = freshName(statement, 'list');
  const { call, value } = spelled(statement, tokens, { open, close, word, returned }, found);
  const used = namesIn(tokens.slice(open, close), scope);
  const text = `CALL (${used.join(', ')}) { ${call} } `;
  const replace = { start: word.start, end: tokens[close]!.end, text: value };
  if (!isCondition) return edit(statement, [insertAt(tokens[clause.first]!.start, text), replace]);
  const names = [...[...scope].map(quoted), found].join(', ');
  return edit(statement, [insertAt(tokens[clause.where]!.start, `${text}WITH ${names} `), replace]);
}

/** Not inside another subquery's EXISTS or COUNT, nor in a pattern or a condition of OPTIONAL MATCH. */
function canCallBefore(tokens: readonly Token[], { word, query, body }: Clause): boolean {
  const isInSubquery = query > 0 && opensSubquery(tokens, query - 1) && tokens[query - 2]?.upper !== 'COLLECT';
  return !isInSubquery && (word === 'WITH' || word === 'RETURN' || word === 'UNWIND' || (word === 'MATCH' && tokens[body] !== undefined));
}

/** Of `[x IN list | COLLECT { MATCH ({id: x}) … }]` there is no x before the clause. */
function checkNames(tokens: readonly Token[], { open, close, word }: Omit<Subquery, 'returned'>, clauses: readonly Clause[], scope: ReadonlySet<string>): void {
  const own = new Set(clauses.filter(({ first }) => first > open && first < close).flatMap(({ scope: before, after }) => [...before, ...after]));
  const around = tokens.flatMap((token, at) => (token.upper === 'IN' && at < open && ['[', '('].includes(tokens[at - 2]?.text ?? '') && closingOf(tokens, at - 2) > close && isName(tokens[at - 1]) ? [nameOf(tokens[at - 1]!)] : []));
  const isLocal = tokens.slice(open, close).some((token, index) => isName(token) && tokens[open + index - 1]?.text !== '.' && around.includes(nameOf(token)));
  if (isLocal || [...own].some((name) => around.includes(name) && !scope.has(name))) throw refused(word);
}

/** The query in the CALL, and what stands for the subquery afterwards. */
function spelled(statement: string, tokens: readonly Token[], { word, open, returned }: Subquery & { readonly returned: Projection }, found: string): { readonly call: string; readonly value: string } {
  const before = statement.slice(tokens[open]!.end, returned.word.start).trim();
  const tail = statement.slice(returned.orderEnd, returned.end);
  const end = returned.items.at(-1);
  if (word.upper === 'EXISTS' && !returned.limits && !returned.skips) return { call: `${before} RETURN count(*) AS ${found}`, value: `(${found} > 0)` };
  if (end === undefined || returned.items.length !== 1) throw refused(word);
  const { expression, alias } = end;
  const item = alias?.text ?? (expression.length === 1 ? expression[0]!.text : freshName(statement, 'item'));
  const text = textOf(statement, expression);
  const keys = returned.sortKeys.map((key) => {
    const own = textOf(statement, key.expression);
    return `${own === text ? item : own}${key.descending ? ' DESC' : ''}`;
  });
  const projected = `WITH ${returned.distinct ? 'DISTINCT ' : ''}${text === item ? item : `${text} AS ${item}`}${keys.length === 0 ? '' : ` ORDER BY ${keys.join(', ')}`}${tail}`;
  if (word.upper !== 'COLLECT') return { call: `${before} ${projected} RETURN count(*) AS ${found}`, value: word.upper === 'COUNT' ? found : `(${found} > 0)` };
  const isPlain = entityKindsOf(tokens).of(expression) === 'plain';
  return { call: `${before} ${projected} RETURN collect(${isPlain ? `[${item}]` : item}) AS ${found}`, value: isPlain ? `[each_ IN ${found} | each_[0]]` : found };
}
