/** Names of a statement that is put in other words. */
import type { Clause } from './clauses.ts';
import { isName, nameOf, type Token } from './tokens.ts';

/** A name that the statement does not have. */
export function freshName(statement: string, base: string): string {
  let count = 1;
  while (statement.includes(`${base}${count}_`)) count += 1;
  return `${base}${count}_`;
}

export function quoted(name: string): string {
  return /^[\p{ID_Start}\p{Pc}][\p{ID_Continue}\p{Sc}]*$/u.test(name) ? name : `\`${name.replaceAll('`', '``')}\``;
}

/** Of the names that there are, those that the tokens speak of, as they are written in Cypher. */
export function namesIn(tokens: readonly Token[], names: Iterable<string>): readonly string[] {
  const said = new Set(tokens.filter((token, at) => isName(token) && tokens[at - 1]?.text !== '.').map(nameOf));
  return [...names].filter((name) => said.has(name)).map(quoted);
}

/** The clause that a token belongs to: the innermost. */
export function clauseAt(clauses: readonly Clause[], at: number): Clause | undefined {
  return clauses.filter(({ first, end }) => first <= at && at < end).at(-1);
}
