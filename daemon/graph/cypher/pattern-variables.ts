/** What the variables of a statement stand for, as far as its patterns say it. */
import { nameOf, type Token } from './tokens.ts';

export interface PatternVariables {
  isNode(name: string): boolean;
  /** A relationship or a path: what Cypher orders in no way that two stores share. */
  isEdgeOrPath(name: string): boolean;
}

export function patternVariablesOf(tokens: readonly Token[]): PatternVariables {
  const nodes = new Set<string>();
  const edgesAndPaths = new Set<string>();
  const others = new Set<string>();
  tokens.forEach((token, at) => {
    if (token.kind !== 'word' && token.kind !== 'quotedName') return;
    const name = nameOf(token);
    if (isNodePattern(tokens, at)) nodes.add(name);
    else if (isRelationshipPattern(tokens, at) || isPath(tokens, at)) edgesAndPaths.add(name);
    else if (isGivenAnew(tokens, at)) others.add(name);
  });
  return {
    isNode: (name) => nodes.has(name) && !others.has(name) && !edgesAndPaths.has(name),
    isEdgeOrPath: (name) => edgesAndPaths.has(name),
  };
}

const beginsPattern = new Set(['MATCH', 'OPTIONAL', 'EXISTS', 'COUNT', 'COLLECT']);

/** `(p:Person …`, `(p {…`, `(p WHERE …`; `(p)` only beside an arrow or after MATCH, since elsewhere it is an expression in brackets. */
function isNodePattern(tokens: readonly Token[], at: number): boolean {
  const [arrow, open, , next, after] = [tokens[at - 2], tokens[at - 1], tokens[at], tokens[at + 1], tokens[at + 2]];
  if (open?.text !== '(') return false;
  if (next?.text === ':' || next?.text === '{' || next?.upper === 'WHERE') return true;
  if (next?.text !== ')') return false;
  const isAfterArrow = arrow?.text === '-' || arrow?.text === '>';
  const isBeforeArrow = (after?.text === '-' || after?.text === '<') && ['[', '-', '>'].includes(tokens[at + 3]?.text ?? '');
  return isAfterArrow || isBeforeArrow || beginsPattern.has(arrow?.upper ?? '');
}

/** `-[r:KIND …`, `-[r]`, `<-[r*1..2]-`. */
function isRelationshipPattern(tokens: readonly Token[], at: number): boolean {
  return tokens[at - 1]?.text === '[' && tokens[at - 2]?.text === '-';
}

/** `p = (a)-->(b)`, `p = shortestPath(…)`. */
function isPath(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  if (tokens[at + 1]?.text !== '=' || !(before?.upper === 'MATCH' || before?.text === ',')) return false;
  return tokens[at + 2]?.text === '(' || /^(ALL)?SHORTESTPATHS?$/u.test(tokens[at + 2]?.upper ?? '');
}

/** `… AS x` names anything, unless it only passes a variable of the same name on; `x IN list` too. */
function isGivenAnew(tokens: readonly Token[], at: number): boolean {
  if (tokens[at - 1]?.upper === 'AS') return !(tokens[at - 2]?.text === tokens[at]!.text && ['WITH', ',', 'RETURN', 'DISTINCT'].includes(tokens[at - 3]?.upper || tokens[at - 3]?.text || ''));
  return tokens[at + 1]?.upper === 'IN' && ['(', '['].includes(tokens[at - 1]?.text ?? '');
}
