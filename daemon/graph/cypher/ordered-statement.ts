/**
 * A statement whose rows come in the same order from every store.
 *
 * Cypher leaves rows without order when there is no ORDER BY, and rows that an ORDER BY takes for equal. Where a clause orders or cuts, the
 * columns themselves are put behind its sort keys (a node by its `id` or `path`), so that the same rows are cut off everywhere.
 */
import { columnNamesOf, projectionsOf, textOf, type Projection, type Projections } from './projections.ts';
import { patternVariablesOf, type PatternVariables } from './pattern-variables.ts';
import { nameOf, type Token } from './tokens.ts';

export interface OrderedStatement {
  /** What to ask of the store for at most `maxRows` rows in an order of their own, or in any order where `rowsAreUnordered`. */
  readonly text: string;
  /** The statement gives its rows no order at all: they are to be sorted canonically. */
  readonly rowsAreUnordered: boolean;
  /** What to ask instead when there are more rows than were asked for and they have no order; null where they have one. */
  readonly textWhenCut: string | null;
  /** The columns whose value is a list that Cypher leaves without order: `labels(n)`, `keys(n)`, `collect(x)`, `[(a)-->(b) | b.id]`. */
  readonly unorderedLists: readonly number[];
  /** Null for `RETURN *`, where the store names them. */
  readonly columns: readonly string[] | null;
}

interface Insertion {
  readonly at: number;
  readonly text: string;
}

/** `maxRows` is put to the statement as a LIMIT where it has none of its own, so that a store need not make rows that nobody reads. */
export function orderedStatement(statement: string, tokens: readonly Token[], maxRows: number): OrderedStatement {
  const projections = projectionsOf(tokens);
  const variables = patternVariablesOf(tokens);
  const { final, first, isUnion } = projections;
  const insertions = projections.all.flatMap((projection) => tieBreak(statement, projection, variables));
  const columns = first === null ? null : columnNamesOf(statement, first);
  const orders = final !== null && (final.sortKeys.length > 0 || final.skips || final.limits);
  const limit = limitOf(projections, maxRows);
  return {
    text: insert(statement, [...insertions, ...limit]),
    rowsAreUnordered: isUnion || !orders,
    textWhenCut: limit.length === 0 || orders || final === null ? null : insert(statement, [...insertions, ...orderBy(statement, final, variables), ...limit]),
    unorderedLists: final === null || final.all ? [] : unorderedListsOf(tokens, final, projections),
    columns,
  };
}

const unorderedCalls = new Set(['LABELS', 'KEYS', 'COLLECT']);

/** What is collected after an ORDER BY has its order from there. */
function unorderedListsOf(tokens: readonly Token[], final: Projection, { all }: Projections): readonly number[] {
  const isOrderedBefore = all.some((projection) => projection !== final && projection.sortKeys.length > 0);
  return final.items.flatMap(({ expression }, index) => {
    const [first, second, last] = [expression[0]!, expression[1], expression.at(-1)!];
    const isOneCall = unorderedCalls.has(first.upper) && second?.text === '(' && closesLast(expression, second, last) && !(first.upper === 'COLLECT' && isOrderedBefore);
    const isPatterns = first.text === '[' && closesLast(expression, first, last) && second?.text === '(' && isPatternAfter(tokens, second);
    return isOneCall || isPatterns ? [index] : [];
  });
}

const closesLast = (expression: readonly Token[], open: Token, last: Token): boolean => expression.find((token) => token.depth === open.depth && token.start > open.start && ')]'.includes(token.text)) === last;

/** `[(a)-[…`, `[(a)<--`: a pattern, and no expression in brackets. */
function isPatternAfter(tokens: readonly Token[], open: Token): boolean {
  const close = tokens.findIndex((token) => token.start > open.start && token.depth === open.depth && token.text === ')');
  return ['-', '<'].includes(tokens[close + 1]?.text ?? '') && ['[', '-'].includes(tokens[close + 2]?.text ?? '');
}

function limitOf({ final, isUnion }: Projections, maxRows: number): readonly Insertion[] {
  if (final === null || isUnion || final.limits) return [];
  return [{ at: final.end, text: ` LIMIT ${maxRows}` }];
}

/** More sort keys for a clause that orders or cuts; nothing for one that does neither. */
function tieBreak(statement: string, projection: Projection, variables: PatternVariables): readonly Insertion[] {
  if (projection.sortKeys.length === 0 && !projection.skips && !projection.limits) return [];
  return orderBy(statement, projection, variables);
}

function orderBy(statement: string, projection: Projection, variables: PatternVariables): readonly Insertion[] {
  const known = new Set(projection.sortKeys.map((key) => textOf(statement, key.expression)));
  const keys = projection.items.flatMap(({ expression, alias }) => keysOf(statement, expression, alias, variables)).filter((key) => !known.has(key));
  if (keys.length === 0) return [];
  return [{ at: projection.orderEnd, text: `${projection.sortKeys.length > 0 ? ', ' : ' ORDER BY '}${keys.join(', ')}` }];
}

/** What a column is ordered by. A relationship, a path, a list or a map has no order that all stores share. */
function keysOf(statement: string, expression: readonly Token[], alias: Token | null, variables: PatternVariables): readonly string[] {
  const reference = alias?.text ?? textOf(statement, expression);
  const only = expression.length === 1 ? expression[0]! : null;
  if (only?.kind === 'word' || only?.kind === 'quotedName') {
    if (variables.isEdgeOrPath(nameOf(only))) return [];
    return variables.isNode(nameOf(only)) ? [`${reference}.id`, `${reference}.path`] : [reference];
  }
  if (isConstant(only) || isCollection(expression)) return [];
  return [reference];
}

/** A constant orders nothing, and `ORDER BY $p` is refused by some. */
function isConstant(only: Token | null): boolean {
  return only !== null;
}

const collections = new Set(['COLLECT', 'NODES', 'RELATIONSHIPS', 'LABELS', 'KEYS', 'PROPERTIES', 'RANGE', 'SPLIT', 'TAIL', 'REVERSE', 'STARTNODE', 'ENDNODE', 'SHORTESTPATH']);

function isCollection(expression: readonly Token[]): boolean {
  const [first, second] = [expression[0]!, expression[1]];
  return first.text === '[' || first.text === '{' || collections.has(first.upper) || second?.text === '{';
}

/** Later insertions first, so that offsets stay right. At one place the first one given comes first. */
function insert(statement: string, insertions: readonly Insertion[]): string {
  return [...insertions].sort((one, other) => other.at - one.at).reduce((text, { at, text: added }, index, sorted) => {
    const earlierHere = sorted.slice(0, index).filter((done) => done.at === at).reduce((length, done) => length + done.text.length, 0);
    return `${text.slice(0, at + earlierHere)}${added}${text.slice(at + earlierHere)}`;
  }, statement);
}
