/**
 * The clauses of a statement, those of its subqueries too, with the names that each finds: what a statement must be taken apart into before it
 * can be put in other words. By words and brackets alone; a statement that is no Cypher gives clauses that make no sense, and no error.
 */
import { isClauseWord, isName, nameOf, type Token } from './tokens.ts';

export interface Clause {
  /** `PATTERN` is a pattern without the word MATCH: `EXISTS { (a)-->(b) }`, `[(a)-->(b) | b.id]`. */
  readonly word: 'MATCH' | 'OPTIONAL MATCH' | 'PATTERN' | 'WITH' | 'RETURN' | 'UNWIND' | 'CALL' | 'UNION' | 'OTHER';
  /** Index of the first token after its words. */
  readonly body: number;
  /** Index of its first token; of a PATTERN the same as `body`. */
  readonly first: number;
  /** Index after its last token, with WHERE, ORDER BY, SKIP and LIMIT. */
  readonly end: number;
  /** Index of its own WHERE; -1 where it has none. */
  readonly where: number;
  /** The names that are there before it. */
  readonly scope: ReadonlySet<string>;
  /** The names that are there after it. */
  readonly after: ReadonlySet<string>;
  /** Index of its query's first token: clauses of one query have the same. */
  readonly query: number;
}

const words: Readonly<Record<string, Clause['word']>> = { MATCH: 'MATCH', OPTIONAL: 'OPTIONAL MATCH', WITH: 'WITH', RETURN: 'RETURN', UNWIND: 'UNWIND', CALL: 'CALL', UNION: 'UNION' };
const otherWords = new Set(['FINISH', 'CREATE', 'MERGE', 'SET', 'DELETE', 'DETACH', 'REMOVE', 'FOREACH', 'LOAD']);
const subqueries = new Set(['EXISTS', 'COUNT', 'COLLECT']);

/** In the order of their first tokens. */
export function clausesOf(tokens: readonly Token[]): readonly Clause[] {
  const end = tokens.at(-1)?.text === ';' ? tokens.length - 1 : tokens.length;
  return readQuery(tokens, 0, end, new Set()).clauses.toSorted((one, other) => one.first - other.first);
}

/** The index of the bracket that closes this one. */
export function closingOf(tokens: readonly Token[], open: number): number {
  const { depth } = tokens[open]!;
  for (let at = open + 1; at < tokens.length; at += 1) if (tokens[at]!.depth === depth && ')]}'.includes(tokens[at]!.text)) return at;
  return tokens.length - 1;
}

interface Query {
  readonly clauses: readonly Clause[];
  readonly columns: readonly string[];
}

function readQuery(tokens: readonly Token[], from: number, to: number, outer: ReadonlySet<string>): Query {
  const starts = startsOf(tokens, from, to);
  const clauses: Clause[] = [];
  let columns: readonly string[] = [];
  let scope = outer;
  starts.forEach((first, index) => {
    const read = readClause(tokens, { first, end: starts[index + 1] ?? to, scope, query: from });
    const inner = insideOf(tokens, read);
    const clause = { ...read, after: namesAfter(tokens, read, outer, inner.columns) };
    clauses.push(clause, ...inner.clauses);
    scope = clause.after;
    if (clause.word === 'RETURN') columns = [...scope];
  });
  return { clauses, columns };
}

function namesAfter(tokens: readonly Token[], clause: Clause, outer: ReadonlySet<string>, columns: readonly string[]): ReadonlySet<string> {
  if (clause.word === 'UNION') return outer;
  return new Set([...(clause.word === 'WITH' || clause.word === 'RETURN' ? [] : clause.scope), ...namesGiven(tokens, clause, columns)]);
}

function startsOf(tokens: readonly Token[], from: number, to: number): readonly number[] {
  const depth = tokens[from]?.depth ?? 0;
  const starts: number[] = [];
  for (let at = from; at < to; at += 1) {
    const { upper, depth: own } = tokens[at]!;
    const before = tokens[at - 1]?.upper ?? '';
    if (own !== depth || (words[upper] === undefined && !otherWords.has(upper)) || !isClauseWord(tokens, at)) continue;
    if (upper === 'WITH' && (before === 'STARTS' || before === 'ENDS')) continue;
    if (before === 'OPTIONAL' && (upper === 'MATCH' || upper === 'CALL')) continue;
    if (before === 'ON' || before === 'DETACH' || (upper === 'SET' && ['CREATE', 'MATCH'].includes(before))) continue;
    starts.push(at);
  }
  return starts;
}

function readClause(tokens: readonly Token[], { first, end, scope, query }: Pick<Clause, 'first' | 'end' | 'scope' | 'query'>): Clause {
  const isOptionalCall = tokens[first]!.upper === 'OPTIONAL' && tokens[first + 1]?.upper === 'CALL';
  const word = isOptionalCall ? 'CALL' : (words[tokens[first]!.upper] ?? 'OTHER');
  const body = first + (word === 'OPTIONAL MATCH' || isOptionalCall ? 2 : 1);
  return { word, first, body, end, where: whereIn(tokens, body, end, tokens[first]!.depth), scope, after: scope, query };
}

function whereIn(tokens: readonly Token[], from: number, to: number, depth: number): number {
  for (let at = from; at < to; at += 1) if (tokens[at]!.upper === 'WHERE' && tokens[at]!.depth === depth && isClauseWord(tokens, at)) return at;
  return -1;
}

/** What the brackets of a clause hold: the query of a CALL, subqueries, patterns in lists. */
function insideOf(tokens: readonly Token[], clause: Clause): Query {
  const clauses: Clause[] = [];
  let columns: readonly string[] = [];
  const names = clause.word === 'MATCH' || clause.word === 'OPTIONAL MATCH' || clause.word === 'PATTERN' ? new Set([...clause.scope, ...patternNames(tokens, clause)]) : clause.scope;
  for (let at = clause.body; at < clause.end; at += 1) {
    const isCall = clause.word === 'CALL' && tokens[at]!.text === '{' && tokens[at]!.depth === tokens[clause.first]!.depth;
    if (!isCall && !opensSubquery(tokens, at) && !opensPatternList(tokens, at)) continue;
    const close = closingOf(tokens, at);
    const inner = isCall ? readQuery(tokens, at + 1, close, importedBy(tokens, clause, at)) : readInner(tokens, at, close, names, clause.query);
    clauses.push(...inner.clauses);
    if (isCall) ({ columns } = inner);
    at = close;
  }
  return { clauses, columns };
}

function readInner(tokens: readonly Token[], open: number, close: number, scope: ReadonlySet<string>, query: number): Query {
  const isPattern = tokens[open]!.text === '[' || (words[tokens[open + 1]?.upper ?? ''] === undefined);
  if (!isPattern) return readQuery(tokens, open + 1, close, scope);
  const { depth } = tokens[open]!;
  const bar = tokens.findIndex((token, at) => at > open && at < close && token.text === '|' && token.depth === depth + 1 && tokens[open]!.text === '[');
  const end = bar < 0 ? close : bar;
  const clause: Clause = { word: 'PATTERN', first: open + 1, body: open + 1, end, where: whereIn(tokens, open + 1, end, depth + 1), scope, after: scope, query };
  const inner = insideOf(tokens, clause);
  const after = bar < 0 ? [] : insideOf(tokens, { ...clause, body: bar, end: close }).clauses;
  return { clauses: [clause, ...inner.clauses, ...after], columns: [] };
}

export function opensSubquery(tokens: readonly Token[], at: number): boolean {
  return tokens[at]!.text === '{' && subqueries.has(tokens[at - 1]?.upper ?? '') && tokens[at - 2]?.text !== '.';
}

/** `[(a)-[…`, `[(a)<--`, `[p = (a)-…`: a list of what a pattern finds. */
export function opensPatternList(tokens: readonly Token[], at: number): boolean {
  const open = tokens[at + 1]?.text === '(' ? at + 1 : tokens[at + 2]?.text === '=' && tokens[at + 3]?.text === '(' ? at + 3 : -1;
  if (tokens[at]!.text !== '[' || open < 0) return false;
  const close = closingOf(tokens, open);
  return isArrowAt(tokens, close + 1);
}

/** `-[`, `--`, `<-`, which no expression holds after a bracket. */
export function isArrowAt(tokens: readonly Token[], at: number): boolean {
  const [one, two] = [tokens[at]?.text, tokens[at + 1]?.text];
  return (one === '-' && (two === '[' || two === '-')) || (one === '<' && two === '-' && ['[', '-'].includes(tokens[at + 2]?.text ?? ''));
}

/** `CALL (a, b) {`, `CALL (*) {`, `CALL {`: of the last, the first WITH takes what it wants. */
function importedBy(tokens: readonly Token[], { body, scope }: Clause, open: number): ReadonlySet<string> {
  if (tokens[body]?.text !== '(' || tokens[body + 1]?.text === '*') return scope;
  return new Set(tokens.slice(body + 1, open - 1).filter(isName).map(nameOf));
}

function namesGiven(tokens: readonly Token[], clause: Clause, columns: readonly string[]): readonly string[] {
  switch (clause.word) {
    case 'MATCH':
    case 'OPTIONAL MATCH':
      return patternNames(tokens, clause);
    case 'UNWIND':
      return [nameOf(tokens[clause.end - 1]!)];
    case 'CALL':
      return columns;
    case 'WITH':
    case 'RETURN':
      return projectedNames(tokens, clause);
    default:
      return ['CREATE', 'MERGE'].includes(tokens[clause.first]!.upper) ? patternNames(tokens, clause) : [];
  }
}

/** The names that a pattern gives to nodes, relationships and paths. */
export function patternNames(tokens: readonly Token[], { body, end, where }: Pick<Clause, 'body' | 'end' | 'where'>): readonly string[] {
  const names: string[] = [];
  const last = where < 0 ? end : where;
  for (let at = body; at < last; at += 1) {
    const opens = opensNode(tokens, at) || (tokens[at]!.text === '[' && tokens[at - 1]?.text === '-');
    if (opens && isName(tokens[at + 1]) && tokens[at + 1]!.upper !== 'WHERE') names.push(nameOf(tokens[at + 1]!));
    const isPath = isName(tokens[at]) && tokens[at + 1]?.text === '=' && tokens[at]!.depth === tokens[body]!.depth && (at === body || tokens[at - 1]!.text === ',');
    if (isPath) names.push(nameOf(tokens[at]!));
  }
  return names;
}

/** The bracket of a node, where a pattern is read. */
export function opensNode(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]!.text !== '(') return false;
  const before = tokens[at - 1];
  const next = tokens[at + 1]?.text ?? '';
  const isInPattern = before === undefined || ['MATCH', 'CREATE', 'MERGE'].includes(before.upper) || [',', '-', '>', '=', '(', '{', '[', ')', '}', '+', '*'].includes(before.text);
  return (isInPattern || /^(?:ALL)?SHORTESTPATH$/u.test(before.upper)) && next !== '(';
}

/** Where the items of a projection begin: after DISTINCT. */
export function itemsStart(tokens: readonly Token[], { body }: Pick<Clause, 'body'>): number {
  return tokens[body]?.upper === 'DISTINCT' ? body + 1 : body;
}

function projectedNames(tokens: readonly Token[], clause: Clause): readonly string[] {
  const depth = tokens[clause.first]!.depth;
  const names: string[] = [];
  let itemFirst = itemsStart(tokens, clause);
  for (let at = itemFirst; at <= clause.end; at += 1) {
    const token = tokens[at];
    const isCut = at === clause.end || (token!.depth === depth && ['ORDER', 'SKIP', 'LIMIT', 'OFFSET', 'WHERE'].includes(token!.upper) && isClauseWord(tokens, at) && at > itemFirst && tokens[at - 1]?.text !== ',');
    if (!isCut && !(token!.text === ',' && token!.depth === depth)) continue;
    const last = tokens[at - 1];
    if (last?.text === '*' && at - itemFirst === 1) names.push(...clause.scope);
    else if (isName(last) && (at - itemFirst === 1 || tokens[at - 2]?.upper === 'AS')) names.push(nameOf(last));
    itemFirst = at + 1;
    if (isCut) break;
  }
  return names;
}
