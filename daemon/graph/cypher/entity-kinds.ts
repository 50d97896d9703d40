/**
 * Which names and expressions of a statement stand for nodes, relationships or paths, as far as its words say it. They are what a store orders
 * by ids of its own, and what a list or a map may hide.
 */
import { closingOf, opensNode, opensPatternList, opensSubquery } from './clauses.ts';
import { splitAtCommas } from './projections.ts';
import { isName, nameOf, type Token } from './tokens.ts';

/** `mixed`: what may hold nodes or relationships somewhere inside, or is one here and something else there. */
export type EntityKind = 'node' | 'relationship' | 'path' | 'nodes' | 'relationships' | 'mixed' | 'plain';

export interface EntityKinds {
  /** Of a part of the statement, given by its tokens. */
  of(expression: readonly Token[]): EntityKind;
  /** What a name stands for where the token is. */
  ofToken: OfToken;
  /** What a name stands for at an offset into the statement. */
  ofName(name: string, at: number): EntityKind;
}

type OfToken = (token: Token) => EntityKind;

/** From an offset on, and in a list up to its end. */
interface Given {
  readonly name: string;
  readonly kind: EntityKind;
  readonly from: number;
  readonly to: number;
}

const itemKind: Readonly<Record<EntityKind, EntityKind>> = { nodes: 'node', relationships: 'relationship', mixed: 'mixed', plain: 'plain', node: 'mixed', relationship: 'mixed', path: 'mixed' };
const listKind: Readonly<Record<EntityKind, EntityKind>> = { node: 'nodes', relationship: 'relationships', plain: 'plain', nodes: 'mixed', relationships: 'mixed', path: 'mixed', mixed: 'mixed' };
const ofFunction: Readonly<Record<string, EntityKind>> = { NODES: 'nodes', RELATIONSHIPS: 'relationships', STARTNODE: 'node', ENDNODE: 'node', SHORTESTPATH: 'path', ALLSHORTESTPATHS: 'path' };
/** What gives a text, a number or properties, whatever it is given. */
const plainFunctions = new Set('COUNT SIZE LENGTH LABELS TYPE KEYS PROPERTIES ID ELEMENTID EXISTS ANY ALL NONE SINGLE TOSTRING'.split(' '));

export function entityKindsOf(tokens: readonly Token[]): EntityKinds {
  const known: Given[] = [];
  const give = ({ start, ...token }: Token, kind: EntityKind, to = Infinity): void => {
    known.push({ name: nameOf({ start, ...token }), kind, from: start, to });
  };
  const ofName = (name: string, at: number): EntityKind => known.findLast((one) => one.name === name && one.from <= at && at <= one.to)?.kind ?? 'plain';
  const ofToken: OfToken = (token) => ofName(nameOf(token), token.start);
  const kinds: EntityKinds = { of: (expression) => kindOf(expression, ofToken), ofToken, ofName };
  tokens.forEach((token, at) => {
    const next = tokens[at + 1];
    if (isNode(tokens, at)) give(next!, 'node');
    else if (isRelationship(tokens, at)) give(next!, tokens.slice(at, closingOf(tokens, at)).some(({ text, depth }) => text === '*' && depth === token.depth + 1) ? 'relationships' : 'relationship');
    else if (isPath(tokens, at)) give(token, 'path');
    else if (token.upper === 'AS' && next !== undefined) give(next, givenBy(tokens, at, kinds));
    else if (token.upper === 'IN' && tokens[at - 1]?.kind !== 'symbol' && opensIteration(tokens, at)) give(tokens[at - 1]!, itemKind[kinds.of(operandAfter(tokens, at))], tokens[closingOf(tokens, openingBefore(tokens, at))]!.start);
  });
  return kinds;
}

/** `[x IN …`, `any(x IN …`, and the `, x IN …` of reduce(). */
function opensIteration(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 2]?.text ?? '';
  return before === '(' || before === '[' || (before === ',' && tokens[openingBefore(tokens, at) - 1]?.upper === 'REDUCE');
}

function openingBefore(tokens: readonly Token[], at: number): number {
  return tokens.findLastIndex((token, index) => index < at && token.depth === tokens[at]!.depth - 1 && '([{'.includes(token.text));
}

/** `(p:Person …`, `(p {…`, `(p WHERE …`; `(p)` only beside an arrow or after MATCH, since elsewhere it is an expression in brackets. */
function isNode(tokens: readonly Token[], at: number): boolean {
  if (!opensNode(tokens, at) || !isName(tokens[at + 1])) return false;
  const [next, after] = [tokens[at + 2], tokens[at + 3]];
  if (next?.text === ':' || next?.text === '{' || next?.upper === 'WHERE' || next?.upper === 'IS') return true;
  if (next?.text !== ')') return false;
  const before = tokens[at - 1];
  const isBesideArrow = ['-', '>'].includes(before?.text ?? '') || (['-', '<'].includes(after?.text ?? '') && ['[', '-', '>'].includes(tokens[at + 4]?.text ?? ''));
  return isBesideArrow || ['MATCH', 'CREATE', 'MERGE'].includes(before?.upper ?? '') || before?.text === ',' || before?.text === '{' || before?.text === '=';
}

function isRelationship(tokens: readonly Token[], at: number): boolean {
  return tokens[at]!.text === '[' && tokens[at - 1]?.text === '-' && isName(tokens[at + 1]) && tokens[at + 1]!.upper !== 'WHERE';
}

/** `p = (a)-->(b)`, `p = shortestPath(…)`. */
function isPath(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  if (!isName(tokens[at]) || tokens[at + 1]?.text !== '=' || !(before?.upper === 'MATCH' || [',', '[', '{'].includes(before?.text ?? ''))) return false;
  return tokens[at + 2]?.text === '(' || /^(ALL)?SHORTESTPATHS?$/u.test(tokens[at + 2]?.upper ?? '');
}

/** `UNWIND list AS x` gives the items of the list; any other AS the whole. */
function givenBy(tokens: readonly Token[], as: number, kinds: EntityKinds): EntityKind {
  const { depth } = tokens[as]!;
  let first = as;
  while (first > 0 && tokens[first - 1]!.depth >= depth && !(tokens[first - 1]!.depth === depth && (tokens[first - 1]!.text === ',' || ['WITH', 'RETURN', 'DISTINCT', 'UNWIND'].includes(tokens[first - 1]!.upper)))) first -= 1;
  const kind = kinds.of(tokens.slice(first, as));
  return tokens[first - 1]?.upper === 'UNWIND' ? itemKind[kind] : kind;
}

/** The list of `x IN list`, up to what ends it. */
function operandAfter(tokens: readonly Token[], at: number): readonly Token[] {
  const { depth } = tokens[at]!;
  const end = tokens.findIndex((token, index) => index > at && (token.depth < depth || (token.depth === depth && (token.upper === 'WHERE' || token.text === '|'))));
  return tokens.slice(at + 1, end < 0 ? tokens.length : end);
}

function kindOf(expression: readonly Token[], ofToken: OfToken): EntityKind {
  const [first, second] = [expression[0], expression[1]];
  if (first === undefined) return 'plain';
  if (expression.length === 1) return isName(first) ? ofToken(first) : 'plain';
  const isClosedBy = (open: number): boolean => closingOf(expression, open) === expression.length - 1;
  if (first.text === '(' && isClosedBy(0)) return kindOf(expression.slice(1, -1), ofToken);
  if (first.text === '[' && isClosedBy(0)) return listKind[itemOfList(expression, ofToken)];
  if (isName(first) && second?.text === '(' && isClosedBy(1)) return kindOfCall(first.upper, expression.slice(expression[2]?.upper === 'DISTINCT' ? 3 : 2, -1), ofToken);
  if (first.upper === 'COLLECT' && second?.text === '{' && isClosedBy(1)) return listKind[kindOf(returnedBy(expression, 1), ofToken)];
  const open = openingOf(expression);
  if (open > 0 && expression[open]!.text === '[' && expression[open]!.depth === first.depth && !expression.slice(0, open).some((token) => token.depth === first.depth && token.kind === 'symbol' && !'()[].'.includes(token.text))) {
    const list = kindOf(expression.slice(0, open), ofToken);
    return expression.slice(open).some((token) => token.text === '..' && token.depth === first.depth + 1) ? list : itemKind[list];
  }
  return entitiesIn(expression, ofToken).length > 0 ? 'mixed' : 'plain';
}

function openingOf(expression: readonly Token[]): number {
  const last = expression.at(-1)!;
  return last.text === ']' ? expression.findLastIndex((token, at) => token.depth === last.depth && token.text === '[' && closingOf(expression, at) === expression.length - 1) : -1;
}

/** Of `[a, b]`, `[x IN list | …]`, `[(a)-->(b) | …]`: what one item is. */
function itemOfList(expression: readonly Token[], ofToken: OfToken): EntityKind {
  const inside = expression.slice(1, -1);
  if (inside.length === 0) return 'plain';
  const depth = inside[0]!.depth;
  const bar = inside.findIndex((token) => token.text === '|' && token.depth === depth);
  if (inside[1]?.upper === 'IN' || opensPatternList(expression, 0)) return bar >= 0 ? kindOf(inside.slice(bar + 1), ofToken) : itemKind[kindOf(sourceOf(inside), ofToken)];
  const kinds = new Set(splitAtCommas(inside, depth).map((item) => kindOf(item, ofToken)));
  return kinds.size === 1 ? [...kinds][0]! : 'mixed';
}

/** The list of `x IN list WHERE …`. */
function sourceOf(inside: readonly Token[]): readonly Token[] {
  const where = inside.findIndex((token) => token.upper === 'WHERE' && token.depth === inside[0]!.depth);
  return inside.slice(2, where < 0 ? inside.length : where);
}

/** What the RETURN of a subquery gives. */
function returnedBy(expression: readonly Token[], open: number): readonly Token[] {
  const close = closingOf(expression, open);
  const depth = expression[open]!.depth + 1;
  const first = expression.findLastIndex((token, at) => at < close && token.upper === 'RETURN' && token.depth === depth) + 1;
  const end = expression.findIndex((token, at) => at > first && token.depth === depth && ['ORDER', 'SKIP', 'LIMIT'].includes(token.upper));
  return expression.slice(expression[first]?.upper === 'DISTINCT' ? first + 1 : first, end < 0 ? close : end);
}

function kindOfCall(name: string, inside: readonly Token[], ofToken: OfToken): EntityKind {
  if (ofFunction[name] !== undefined) return ofFunction[name];
  if (plainFunctions.has(name)) return 'plain';
  if (inside.length === 0) return 'plain';
  const kind = entitiesIn(inside, ofToken).length > 0 ? kindOf(inside, ofToken) : 'plain';
  if (name === 'COLLECT') return listKind[kind];
  if (name === 'HEAD' || name === 'LAST') return itemKind[kind];
  return name === 'TAIL' || name === 'REVERSE' || kind === 'plain' ? kind : 'mixed';
}

/**
 * The names of nodes, relationships and paths that stand for themselves, and the functions that give such: not where a property is taken, not what
 * a function looks at, not what is compared.
 */
export function entitiesIn(expression: readonly Token[], ofToken: OfToken): readonly Token[] {
  const found: Token[] = [];
  for (let at = 0; at < expression.length; at += 1) {
    const [token, next, before] = [expression[at]!, expression[at + 1], expression[at - 1]];
    if (next?.text === '(' && token.kind === 'word' && before?.text !== '.') {
      const close = closingOf(expression, at + 1);
      const gives = ofFunction[token.upper] !== undefined && expression[close + 1]?.text !== '.';
      if (gives) found.push(token);
      if (gives || ofFunction[token.upper] !== undefined || plainFunctions.has(token.upper)) at = close;
    } else if (next?.text === '{' && opensSubquery(expression, at + 1)) {
      if (token.upper === 'COLLECT') found.push(...entitiesIn(returnedBy(expression, at + 1), ofToken));
      at = closingOf(expression, at + 1);
    } else if (opensPatternList(expression, at)) at = barAfter(expression, at);
    else if (['[', '('].includes(before?.text ?? '') && next?.upper === 'IN') {
      const bar = barAfter(expression, at);
      // Without a body, the items of the list are what it gives.
      if (bar < expression.length && expression[bar]!.text === '|') at = bar;
    } else if (isItself(expression, at) && ofToken(token) !== 'plain') found.push(token);
  }
  return found;
}

/** The index of the `|` of the list that is open here; of its end where there is none. */
function barAfter(expression: readonly Token[], at: number): number {
  const depth = expression[at]!.text === '[' ? expression[at]!.depth + 1 : expression[at]!.depth;
  const bar = expression.findIndex((token, index) => index > at && ((token.depth === depth && token.text === '|') || token.depth < depth));
  return bar < 0 ? expression.length : bar;
}

/** Not `p.name`, `p {.name}`, `p = q`, `p IS NULL`, `p:Person`, `p IN list`, `{p: 1}`. */
function isItself(expression: readonly Token[], at: number): boolean {
  const [before, token, next] = [expression[at - 1], expression[at]!, expression[at + 1]];
  if (!isName(token) || before?.text === '.' || before?.text === '=' || before?.text === '<>' || before?.upper === 'IN') return false;
  return !(['.', '{', '=', '<>', ':'].includes(next?.text ?? '') || next?.upper === 'IS' || next?.upper === 'IN');
}
