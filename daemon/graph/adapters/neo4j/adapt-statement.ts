/** A statement in the words in which Neo4j answers it as every store does. */
import { closingOf } from '../../cypher/clauses.ts';
import { edit } from '../../cypher/edit.ts';
import { findBeforeOptional } from '../../cypher/optional-conditions.ts';
import { spellOutStars } from '../../cypher/stars.ts';
import { tokenize } from '../../cypher/tokens.ts';

export function adaptStatement(statement: string): string {
  const sorted = sortKeys(statement);
  return findBeforeOptional(sorted, 'counts') === sorted ? sorted : findBeforeOptional(spellOutStars(sorted), 'counts');
}

/** Neo4j gives the keys of a node in the order in which they were set. `keys(n)` as `COLLECT { UNWIND keys(n) AS key RETURN key ORDER BY key }`, where their order can be seen. */
function sortKeys(statement: string): string {
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
