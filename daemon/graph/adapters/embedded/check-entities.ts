/**
 * Where Grafeo forgets that a value is a node or a relationship, and gives its number instead: what CASE, coalesce() or reduce() choose, what a list
 * takes over from another list, and what stands beside other values in a list or in a UNION.
 */
import { clausesOf, closingOf, opensPatternList } from '../../cypher/clauses.ts';
import { entitiesIn, entityKindsOf, type EntityKinds } from '../../cypher/entity-kinds.ts';
import { projectionsOf, splitAtCommas } from '../../cypher/projections.ts';
import type { Token } from '../../cypher/tokens.ts';
import type { DifferenceName } from './differences.ts';
import { conditionPatterns } from '../../cypher/patterns.ts';

export function checkEntities(tokens: readonly Token[]): DifferenceName | null {
  const kinds = entityKindsOf(tokens);
  const isEntity = (part: readonly Token[]): boolean => entitiesIn(part, kinds.ofToken).length > 0;
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at]!;
    if (token.upper === 'CASE' && caseResults(tokens, at).some(isEntity)) return 'chosenEntity';
    if (tokens[at + 1]?.text === '(' && ['COALESCE', 'REDUCE', 'NULLIF'].includes(token.upper) && isEntity(chosenBy(tokens, at))) return 'chosenEntity';
    if (isListOfList(tokens, at) && !isOnlyCounted(tokens, at) && isEntity(passedOn(tokens, at))) return 'entityInNewList';
    if (token.text === '[' && isWrittenList(tokens, at) && isMixed(tokens.slice(at, closingOf(tokens, at) + 1), kinds)) return 'entityAmongOthers';
  }
  return isMixedUnion(tokens, kinds) ? 'entityAmongOthers' : patternAsValue(tokens);
}

/** What follows THEN and ELSE. */
function caseResults(tokens: readonly Token[], at: number): readonly (readonly Token[])[] {
  const results: Token[][] = [];
  let nested = 0;
  let current: Token[] | null = null;
  for (const token of tokens.slice(at + 1)) {
    if (token.upper === 'END' && nested === 0) break;
    nested += token.upper === 'CASE' ? 1 : token.upper === 'END' ? -1 : 0;
    if (nested === 0 && ['WHEN', 'THEN', 'ELSE'].includes(token.upper)) current = token.upper === 'WHEN' ? null : (results[results.push([]) - 1] ?? null);
    else current?.push(token);
  }
  return results;
}

/** The arguments; of reduce() what it begins with, and what it makes. */
function chosenBy(tokens: readonly Token[], at: number): readonly Token[] {
  const inside = tokens.slice(at + 2, closingOf(tokens, at + 1));
  if (tokens[at]!.upper !== 'REDUCE') return inside;
  const { depth } = tokens[at]!;
  const [comma, bar] = [',', '|'].map((text) => inside.findIndex((token) => token.text === text && token.depth === depth + 1));
  return [...inside.slice(2, comma), ...inside.slice(bar! + 1)];
}

const isListOfList = (tokens: readonly Token[], at: number): boolean => tokens[at]!.text === '[' && tokens[at + 2]?.upper === 'IN' && !opensPatternList(tokens, at);

/** No relationship, no index, no list of a list. */
function isWrittenList(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  const isIndex = before !== undefined && (')]}'.includes(before.text) || (before.kind !== 'symbol' && tokens[at - 2]?.text === '.') || before.kind === 'parameter');
  return !isIndex && before?.text !== '-' && tokens[at + 2]?.upper !== 'IN' && !opensPatternList(tokens, at);
}

const isOnlyCounted = (tokens: readonly Token[], at: number): boolean => tokens[at - 1]?.text === '(' && tokens[at - 2]?.upper === 'SIZE';

/** What `[x IN list WHERE … | body]` gives: the body, or without one the items of the list. */
function passedOn(tokens: readonly Token[], at: number): readonly Token[] {
  const inside = tokens.slice(at + 1, closingOf(tokens, at));
  const { depth } = inside[0]!;
  const bar = inside.findIndex((token) => token.text === '|' && token.depth === depth);
  return bar < 0 ? inside.slice(0, 1) : inside.slice(bar + 1);
}

function isMixed(list: readonly Token[], kinds: EntityKinds): boolean {
  const inside = list.slice(1, -1);
  return inside.length > 0 && kinds.of(list) === 'mixed' && splitAtCommas(inside, inside[0]!.depth).some((item) => kinds.of(item) === 'plain');
}

/** `CALL { RETURN n … UNION … RETURN 1 AS n }`. */
function isMixedUnion(tokens: readonly Token[], kinds: EntityKinds): boolean {
  const projections = projectionsOf(tokens).all;
  const returns = clausesOf(tokens).filter(({ word }) => word === 'RETURN');
  const byQuery = Map.groupBy(returns.filter(({ query }) => query > 0), ({ query }) => query);
  return [...byQuery.values()].filter((parts) => parts.length > 1).some((parts) => {
    const columns = parts.map(({ first }) => (projections.find(({ word }) => word === tokens[first])?.items ?? []).map(({ expression }) => kinds.of(expression)));
    return (columns[0] ?? []).some((kind, index) => columns.some((other) => other[index] !== kind));
  });
}

const conditionWords = new Set(['WHERE', 'AND', 'OR', 'XOR', 'NOT', 'WHEN', 'THEN', 'ELSE', 'EXISTS']);

/** `RETURN (a)-->()`: Neo4j takes a pattern for a condition only. */
function patternAsValue(tokens: readonly Token[]): DifferenceName | null {
  const isCondition = (at: number): boolean => {
    let before = at - 1;
    while (tokens[before]?.text === '(' && !conditionWords.has(tokens[before - 1]?.upper ?? '') && tokens[before - 1]?.text === '(') before -= 1;
    return conditionWords.has(tokens[before]?.upper ?? '') || (tokens[before]?.text === '(' && (conditionWords.has(tokens[before - 1]?.upper ?? '') || tokens[before - 1]?.kind === 'symbol'));
  };
  return conditionPatterns(tokens, clausesOf(tokens)).some(([first]) => !isCondition(first)) ? 'patternAsValue' : null;
}
