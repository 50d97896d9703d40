/**
 * Lists that a statement makes of rows have no order in Cypher: `collect(x)`, `[(a)-->(b) | b.id]`, `COLLECT {…}`. A column of the result is
 * sorted when it is there; where a list is made on the way, its rows are put into an order before.
 */
import { clausesOf, closingOf, opensPatternList, opensSubquery, type Clause } from './clauses.ts';
import { insertAt, type Edit } from './edit.ts';
import type { EntityKinds } from './entity-kinds.ts';
import { projectionsOf, textOf, type Projection, type Projections } from './projections.ts';
import { sortKeysOf, sortKeysOfParts } from './sort-keys.ts';
import { nameOf, tokenize, type Token } from './tokens.ts';

/** The columns that are lists without an order, to be sorted when they are there. */
export function listsToSort(tokens: readonly Token[], clauses: readonly Clause[], { final, isUnion }: Projections): readonly number[] {
  if (final === null || final.all || isUnion || final.distinct) return [];
  const clause = clauses.find(({ first }) => tokens[first] === final.word);
  const isOrdered = clause !== undefined && hasOrder(tokens, clause, clauses);
  return final.items.flatMap(({ expression, alias }, index) => {
    const isSorted = isWholeCall(expression, ['LABELS', 'KEYS']) || (isWholeCall(expression, ['COLLECT']) && !isOrdered && !isNamed(final, alias)) || (isWholePatternList(expression) && !orders(final));
    return isSorted ? [index] : [];
  });
}

const orders = ({ sortKeys, skips, limits }: Projection): boolean => sortKeys.length > 0 || skips || limits;

/** Whether the rows are ordered by the column, or by any list. */
function isNamed({ sortKeys }: Projection, alias: Token | null): boolean {
  return sortKeys.some(({ expression }) => expression.some((token) => token.upper === 'COLLECT' || (alias !== null && nameOf(token) === nameOf(alias))));
}

function isWholeCall(expression: readonly Token[], names: readonly string[]): boolean {
  return names.includes(expression[0]!.upper) && expression[1]?.text === '(' && closingOf(expression, 1) === expression.length - 1;
}

function isWholePatternList(expression: readonly Token[]): boolean {
  return opensPatternList(expression, 0) && closingOf(expression, 0) === expression.length - 1;
}

/** `[(a)-->(b) | b.id]` in the middle of something as `COLLECT { MATCH (a)-->(b) RETURN b.id }`, which can be ordered; not where it is only counted. */
export function spellOutPatternLists(statement: string): string {
  const tokens = tokenize(statement);
  const projections = projectionsOf(tokens);
  const sorted = listsToSort(tokens, clausesOf(tokens), projections).map((index) => projections.final!.items[index]!.expression[0]!);
  const at = tokens.findIndex((token, index) => token.text === '[' && opensPatternList(tokens, index) && !sorted.includes(token) && !isCounted(tokens, index));
  if (at < 0) return statement;
  const close = closingOf(tokens, at);
  const bar = tokens.findIndex((token, index) => index > at && index < close && token.text === '|' && token.depth === tokens[at]!.depth + 1);
  if (bar < 0) return statement;
  const between = (first: number, last: number): string => statement.slice(tokens[first]!.start, tokens[last]!.end);
  const spelled = `COLLECT { MATCH ${between(at + 1, bar - 1)} RETURN ${between(bar + 1, close - 1)} }`;
  return spellOutPatternLists(`${statement.slice(0, tokens[at]!.start)}${spelled}${statement.slice(tokens[close]!.end)}`);
}

/** `size([(a)-->(b) | 1])`, and what is inside such a list. */
function isCounted(tokens: readonly Token[], at: number): boolean {
  return tokens[at - 1]?.text === '(' && tokens[at - 2]?.upper === 'SIZE';
}

/** True for the RETURN of a `COLLECT {…}`. */
export function isOfCollect(tokens: readonly Token[], clause: Clause): boolean {
  return clause.word === 'RETURN' && clause.query > 1 && tokens[clause.query - 1]?.text === '{' && opensSubquery(tokens, clause.query - 1) && tokens[clause.query - 2]?.upper === 'COLLECT';
}

/** Puts the rows before a clause with `collect()` into the order of what it collects. Null where that has none. */
export function orderBeforeCollecting(statement: string, tokens: readonly Token[], clause: Clause, clauses: readonly Clause[], sorted: readonly Token[], kinds: EntityKinds): readonly Edit[] | null {
  if (clause.scope.size === 0 || hasOrder(tokens, clause, clauses)) return [];
  const keys = new Set<string>();
  for (const collected of collectedBy(tokens, clause, sorted)) {
    const text = textOf(statement, collected);
    const own = sortKeysOf(collected, text, kinds) ?? sortKeysOfParts(collected, clause.scope, kinds);
    if (own === null) return null;
    for (const key of own) keys.add(key);
  }
  return keys.size === 0 ? [] : [insertAt(tokens[clause.first]!.start, `WITH * ORDER BY ${[...keys].join(', ')} `)];
}

/** What is in the brackets of each `collect(…)` of the clause itself. */
function collectedBy(tokens: readonly Token[], clause: Clause, sorted: readonly Token[]): readonly (readonly Token[])[] {
  const found: (readonly Token[])[] = [];
  for (let at = clause.body; at < clause.end; at += 1) {
    if (tokens[at]!.text === '{' && opensSubquery(tokens, at)) at = closingOf(tokens, at);
    if (tokens[at]!.upper !== 'COLLECT' || tokens[at + 1]?.text !== '(' || tokens[at - 1]?.text === '.' || sorted.includes(tokens[at]!)) continue;
    const close = closingOf(tokens, at + 1);
    found.push(tokens.slice(tokens[at + 2]?.upper === 'DISTINCT' ? at + 3 : at + 2, close));
  }
  return found.filter((inside) => inside.length > 0);
}

/** Rows come in an order from a WITH that orders, and from UNWIND alone. */
function hasOrder(tokens: readonly Token[], clause: Clause, clauses: readonly Clause[]): boolean {
  const before = clauses.filter(({ query, first }) => query === clause.query && first < clause.first).toReversed();
  for (const { word, body, end, first } of before) {
    if (word === 'UNWIND') continue;
    if (word !== 'WITH') return false;
    const own = tokens.slice(body, end).filter(({ depth }) => depth === tokens[first]!.depth);
    if (own.some(({ upper }, index) => upper === 'ORDER' && own[index + 1]?.upper === 'BY')) return true;
    if (tokens[body]?.upper === 'DISTINCT' || own.some(({ upper }) => aggregates.has(upper))) return false;
  }
  return clause.query === 0 || tokens[clause.query - 1]?.text === '{';
}

export const aggregates = new Set('COUNT SUM AVG MIN MAX COLLECT STDEV STDEVP PERCENTILECONT PERCENTILEDISC'.split(' '));
