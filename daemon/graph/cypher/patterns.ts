/** Where patterns are in a statement that no MATCH has: `WHERE (a)-->(b)`, and what their nodes are made of. */
import { closingOf, isArrowAt, opensNode, type Clause } from './clauses.ts';
import { isName, type Token } from './tokens.ts';

/** Indices: of a node's name (-1 without), of its labels from the colon on (empty without), of its WHERE (-1). */
export interface NodePattern {
  readonly open: number;
  readonly close: number;
  readonly name: number;
  readonly labels: readonly [first: number, end: number];
  readonly where: number;
}

/** The nodes of the pattern of a clause. */
export function nodesOfClause(tokens: readonly Token[], clause: Clause): readonly NodePattern[] {
  return nodesBetween(tokens, clause.body, clause.where < 0 ? clause.end : clause.where);
}

export function nodesBetween(tokens: readonly Token[], from: number, to: number): readonly NodePattern[] {
  const nodes: NodePattern[] = [];
  for (let at = from; at < to; at += 1) {
    if (!opensNode(tokens, at)) continue;
    nodes.push(nodeAt(tokens, at));
    at = closingOf(tokens, at);
  }
  return nodes;
}

function nodeAt(tokens: readonly Token[], open: number): NodePattern {
  const close = closingOf(tokens, open);
  const depth = tokens[open]!.depth + 1;
  const hasName = isName(tokens[open + 1]) && !['WHERE', 'IS'].includes(tokens[open + 1]!.upper);
  const first = hasName ? open + 2 : open + 1;
  const where = tokens.findIndex((token, at) => at >= first && at < close && token.upper === 'WHERE' && token.depth === depth);
  const hasLabels = tokens[first]?.text === ':' || tokens[first]?.upper === 'IS';
  const endsLabels = (token: Token, at: number): boolean => at > first && token.depth === depth && (token.text === '{' || token.kind === 'parameter' || token.upper === 'WHERE');
  const end = tokens.findIndex((token, at) => at >= close || endsLabels(token, at));
  return { open, close, name: hasName ? open + 1 : -1, labels: hasLabels ? [first, Math.min(end, close)] : [first, first], where };
}

const withPattern = new Set(['MATCH', 'OPTIONAL MATCH', 'PATTERN', 'OTHER']);

/** Index of the first token of each pattern that stands as a condition, and index after its last. What CREATE, MERGE and FOREACH hold is none. */
export function conditionPatterns(tokens: readonly Token[], clauses: readonly Clause[]): readonly (readonly [first: number, end: number])[] {
  const isInPattern = (at: number): boolean => clauses.some(({ word, body, where, end }) => withPattern.has(word) && body <= at && at < (where < 0 ? end : where));
  const found: (readonly [number, number])[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    if (tokens[at]!.text !== '(' || !isArrowAt(tokens, closingOf(tokens, at) + 1) || isInPattern(at)) continue;
    const end = patternEnd(tokens, at);
    found.push([at, end]);
    at = end - 1;
  }
  return found;
}

function patternEnd(tokens: readonly Token[], open: number): number {
  let at = closingOf(tokens, open) + 1;
  while (isArrowAt(tokens, at)) {
    while (at < tokens.length && tokens[at]!.text !== '(') at = tokens[at]!.text === '[' ? closingOf(tokens, at) + 1 : at + 1;
    at = at < tokens.length ? closingOf(tokens, at) + 1 : at;
  }
  return at;
}
