/** Neo4j gives the keys of a node in the order in which they were set; here they are sorted, as every store gives them. */
import { closingOf } from '../../cypher/clauses.ts';
import { edit } from '../../cypher/edit.ts';
import { tokenize } from '../../cypher/tokens.ts';

/** `keys(n)` as `COLLECT { UNWIND keys(n) AS key RETURN key ORDER BY key }`, where their order can be seen. */
export function sortKeys(statement: string): string {
  const tokens = tokenize(statement);
  const calls = tokens.flatMap((token, at) => {
    const isSeen = token.upper === 'KEYS' && tokens[at + 1]?.text === '(' && tokens[at - 1]?.text !== '.' && tokens[at - 1]?.upper !== 'IN' && tokens[at - 2]?.upper !== 'SIZE';
    const close = isSeen ? closingOf(tokens, at + 1) : -1;
    if (!isSeen) return [];
    const own = statement.slice(token.start, tokens[close]!.end);
    // Of nothing they are null, and not an empty list.
    return [{ start: token.start, end: tokens[close]!.end, text: `CASE WHEN ${own} IS NULL THEN null ELSE COLLECT { UNWIND ${own} AS key_ RETURN key_ ORDER BY key_ } END` }];
  });
  return edit(statement, calls);
}
