/**
 * Of several paths that are the shortest, `shortestPath()` gives any. Where a statement looks at more than its length, it is the first of them all by
 * what they go through: `MATCH p = shortestPath((a)-[*]-(b))` is
 * `MATCH (a), (b) CALL { WITH a, b MATCH p = allShortestPaths((a)-[*]-(b)) RETURN p ORDER BY … LIMIT 1 }`.
 */
import { clausesOf, closingOf, type Clause } from './clauses.ts';
import { edit } from './edit.ts';
import { freshName } from './names.ts';
import { nodesBetween, type NodePattern } from './patterns.ts';
import { sortKeysOfKind } from './sort-keys.ts';
import { isName, nameOf, tokenize, type Token } from './tokens.ts';

export function pickShortestPaths(statement: string): string {
  const tokens = tokenize(statement);
  for (const clause of clausesOf(tokens).filter(({ word }) => word === 'MATCH')) {
    const call = tokens.findIndex((token, at) => at > clause.body && at < clause.end && token.upper === 'SHORTESTPATH' && tokens[at - 1]?.text === '=');
    if (call < 0 || !isSeen(tokens, call - 2)) continue;
    const text = spelled(statement, tokens, clause, call);
    if (text !== null) return pickShortestPaths(edit(statement, [{ start: tokens[clause.first]!.start, end: tokens[clause.end - 1]!.end, text }]));
  }
  return statement;
}

/** Whether anything but `length(p)` is asked of the path. */
function isSeen(tokens: readonly Token[], path: number): boolean {
  const name = nameOf(tokens[path]!);
  const isUse = (token: Token, at: number): boolean => at > path && isName(token) && nameOf(token) === name && !(tokens[at - 1]?.text === '(' && tokens[at - 2]?.upper === 'LENGTH');
  return tokens.some((token, at) => isUse(token, at) || isStar(tokens, at));
}

const isStar = (tokens: readonly Token[], at: number): boolean => tokens[at]!.text === '*' && ['RETURN', 'WITH', 'DISTINCT'].includes(tokens[at - 1]?.upper ?? '');

/** Null where it is not the last part of its clause, its relationships have a name, or the clause's condition looks at the path. */
function spelled(statement: string, tokens: readonly Token[], { body, where, end }: Clause, call: number): string | null {
  const close = closingOf(tokens, call + 1);
  const nodes = nodesBetween(tokens, call + 2, close);
  const [from, to] = [nodes[0], nodes[1]];
  const condition = where < 0 ? [] : tokens.slice(where, end);
  const path = tokens[call - 2]!;
  const looksAtPath = condition.some((token) => isName(token) && nameOf(token) === nameOf(path));
  if (from === undefined || to === undefined || nodes.length !== 2 || close !== (where < 0 ? end : where) - 1 || looksAtPath) return null;
  const steps = tokens.slice(from.close + 1, to.open);
  // A name of ours would be a column of `RETURN *`.
  if ((from.name < 0 || to.name < 0) && tokens.some((_, at) => isStar(tokens, at))) return null;
  if (steps.some((token, at) => token.text === '[' && isName(steps[at + 1]))) return null;
  const names = [from, to].map(({ name }, index) => (name < 0 ? freshName(statement, `end${index}_`) : tokens[name]!.text));
  const node = ({ open, close: last, name }: NodePattern, index: number): string => `(${name < 0 ? names[index]! : ''}${statement.slice(tokens[open]!.end, tokens[last]!.end)}`;
  const before = statement.slice(tokens[body]!.start, path.start);
  const between = statement.slice(tokens[from.close]!.end, tokens[to.open]!.start);
  const filter = where < 0 ? '' : ` ${statement.slice(tokens[where]!.start, tokens[end - 1]!.end)}`;
  const keys = sortKeysOfKind('path', path.text) ?? [];
  return `MATCH ${before}${[from, to].map(node).join(', ')}${filter} CALL { WITH ${names.join(', ')} MATCH ${path.text} = allShortestPaths((${names[0]!})${between}(${names[1]!})) RETURN ${path.text} ORDER BY ${keys.join(', ')} LIMIT 1 }`;
}
