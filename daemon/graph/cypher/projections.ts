/** The WITH and RETURN clauses of a statement, in subqueries too: what they name, how they are ordered and cut. */
import { isClauseWord, nameOf, type Token } from './tokens.ts';

export interface ProjectionItem {
  /** The tokens before AS. */
  readonly expression: readonly Token[];
  readonly alias: Token | null;
}

export interface SortKey {
  readonly expression: readonly Token[];
  readonly descending: boolean;
}

export interface Projection {
  readonly clause: 'WITH' | 'RETURN';
  /** Depth 0 is the statement itself. */
  readonly depth: number;
  readonly items: readonly ProjectionItem[];
  /** True for `RETURN *` and `WITH *, …`. */
  readonly all: boolean;
  readonly distinct: boolean;
  /** The token WITH or RETURN. */
  readonly word: Token;
  readonly sortKeys: readonly SortKey[];
  readonly skips: boolean;
  readonly limits: boolean;
  /** Where the items with their ORDER BY end: here another sort key, or a first ORDER BY, is put in. */
  readonly orderEnd: number;
  /** Where the clause with SKIP and LIMIT ends. */
  readonly end: number;
}

export interface Projections {
  readonly all: readonly Projection[];
  /** The RETURN of the statement itself; the last one of a UNION. Null for a statement that gives no rows. */
  readonly final: Projection | null;
  /** The RETURN that names the columns. */
  readonly first: Projection | null;
  readonly isUnion: boolean;
}

const clauseWords = new Set(['MATCH', 'OPTIONAL', 'UNWIND', 'WITH', 'RETURN', 'CALL', 'UNION', 'WHERE', 'FINISH', 'CREATE', 'MERGE', 'SET', 'DELETE', 'DETACH', 'REMOVE', 'FOREACH']);

export function projectionsOf(tokens: readonly Token[]): Projections {
  const all: Projection[] = [];
  tokens.forEach((token, index) => {
    if (beginsProjection(tokens, index)) all.push(readProjection(tokens, index, token));
  });
  const returns = all.filter((projection) => projection.clause === 'RETURN' && projection.depth === 0);
  const isUnion = tokens.some((token, index) => token.upper === 'UNION' && token.depth === 0 && isClauseWord(tokens, index));
  return { all, final: returns.at(-1) ?? null, first: returns[0] ?? null, isUnion };
}

function beginsProjection(tokens: readonly Token[], index: number): boolean {
  const upper = tokens[index]!.upper;
  if ((upper !== 'WITH' && upper !== 'RETURN') || !isClauseWord(tokens, index)) return false;
  const before = tokens[index - 1]?.upper ?? '';
  return before !== 'STARTS' && before !== 'ENDS';
}

function readProjection(tokens: readonly Token[], index: number, word: Token): Projection {
  const last = endOfClause(tokens, index);
  const body = tokens.slice(tokens[index + 1]?.upper === 'DISTINCT' ? index + 2 : index + 1, last);
  const cuts = { order: keywordAt(body, 'ORDER', word.depth), skip: keywordAt(body, 'SKIP', word.depth, 'OFFSET'), limit: keywordAt(body, 'LIMIT', word.depth) };
  const firstOf = (...positions: number[]): number => Math.min(...positions.filter((position) => position >= 0), body.length);
  const itemTokens = body.slice(0, firstOf(cuts.order, cuts.skip, cuts.limit));
  const cut = firstOf(cuts.skip, cuts.limit);
  const items = splitAtCommas(itemTokens, word.depth).map(readItem);
  return {
    clause: word.upper as 'WITH' | 'RETURN',
    depth: word.depth,
    items: items.filter((item) => !isStar(item)),
    all: items.some(isStar),
    distinct: tokens[index + 1]?.upper === 'DISTINCT',
    word,
    sortKeys: cuts.order < 0 ? [] : splitAtCommas(body.slice(cuts.order + 2, cut), word.depth).map(readSortKey),
    skips: cuts.skip >= 0,
    limits: cuts.limit >= 0,
    orderEnd: (body[cut - 1] ?? word).end,
    end: (body.at(-1) ?? word).end,
  };
}

/** The index after the clause's last token. */
function endOfClause(tokens: readonly Token[], index: number): number {
  const { depth } = tokens[index]!;
  for (let at = index + 1; at < tokens.length; at += 1) {
    const token = tokens[at]!;
    if (token.depth < depth || token.text === ';') return at;
    if (token.depth !== depth) continue;
    // A bracket that closes has the depth outside, so the one around the clause is already less deep.
    if (clauseWords.has(token.upper) && isClauseWord(tokens, at) && !isWithOfText(tokens, at)) return at;
  }
  return tokens.length;
}

/** `STARTS WITH` is an operator. */
function isWithOfText(tokens: readonly Token[], at: number): boolean {
  return tokens[at]!.upper === 'WITH' && ['STARTS', 'ENDS'].includes(tokens[at - 1]?.upper ?? '');
}

/** Only after something that ends an expression is ORDER, SKIP or LIMIT a keyword: `RETURN limit LIMIT 3`. */
function keywordAt(body: readonly Token[], keyword: string, depth: number, synonym = keyword): number {
  return body.findIndex((token, at) => {
    if (at === 0 || token.depth !== depth || (token.upper !== keyword && token.upper !== synonym) || !isClauseWord(body, at)) return false;
    const before = body[at - 1]!;
    return before.kind !== 'symbol' || ')]}*'.includes(before.text);
  });
}

export function splitAtCommas(tokens: readonly Token[], depth: number): Token[][] {
  const parts: Token[][] = [[]];
  for (const token of tokens) {
    if (token.text === ',' && token.depth === depth) parts.push([]);
    else parts.at(-1)!.push(token);
  }
  return parts.filter((part) => part.length > 0);
}

function readItem(tokens: readonly Token[]): ProjectionItem {
  const isNamed = tokens.length > 2 && tokens.at(-2)!.upper === 'AS' && tokens.at(-2)!.depth === tokens[0]!.depth;
  return isNamed ? { expression: tokens.slice(0, -2), alias: tokens.at(-1)! } : { expression: tokens, alias: null };
}

function readSortKey(tokens: readonly Token[]): SortKey {
  const direction = tokens.at(-1)!.upper;
  const isDirected = tokens.length > 1 && ['ASC', 'ASCENDING', 'DESC', 'DESCENDING'].includes(direction);
  return { expression: isDirected ? tokens.slice(0, -1) : tokens, descending: isDirected && direction.startsWith('DESC') };
}

function isStar(item: ProjectionItem): boolean {
  return item.expression.length === 1 && item.expression[0]!.text === '*';
}

/** The tokens as they stand in the statement. */
export function textOf(statement: string, tokens: readonly Token[]): string {
  return statement.slice(tokens[0]?.start ?? 0, tokens.at(-1)?.end ?? 0);
}

/** The columns' names as Neo4j gives them: the alias, the variable, or the expression as it was written. Null where `*` stands. */
export function columnNamesOf(statement: string, projection: Projection): readonly string[] | null {
  if (projection.all) return null;
  return projection.items.map(({ alias, expression }) => {
    if (alias !== null) return nameOf(alias);
    return expression.length === 1 ? nameOf(expression[0]!) : textOf(statement, expression);
  });
}
