/** Grafeo takes some words as names only in backticks, which Neo4j takes bare: `n.set`, `:Create`, `{delete: 1}`, `AS match`. */
import { tokenize, type Token } from '../../../cypher/tokens.ts';

const reserved = new Set(
  'AND AS CASE CREATE DELETE DETACH DISTINCT ELSE FALSE IN IS MATCH MERGE NOT NULL OPTIONAL OR REMOVE RETURN SET THEN TRUE UNION UNWIND WHEN WHERE WITH XOR'.split(' '),
);
/** After a colon these begin the value of a map. */
const values = new Set(['FALSE', 'TRUE', 'NULL', 'NOT', 'CASE']);

export function quoteReservedNames(statement: string): string {
  const tokens = tokenize(statement);
  return tokens
    .filter((token, index) => reserved.has(token.upper) && isName(tokens, index))
    .reduceRight((text, { start, end }) => `${text.slice(0, start)}\`${text.slice(start, end)}\`${text.slice(end)}`, statement);
}

function isName(tokens: readonly Token[], index: number): boolean {
  const [before, token, after] = [tokens[index - 1], tokens[index]!, tokens[index + 1]];
  if (before?.text === '.' || before?.upper === 'AS') return true;
  if (after?.text === ':' && (before?.text === '{' || before?.text === ',')) return true;
  if (before?.text === ':') return !values.has(token.upper);
  return before?.text === '|' && [':', '|'].includes(tokens[index - 3]?.text ?? '');
}
