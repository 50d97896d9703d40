/** Grafeo makes `n {.name}` of nothing a map of nothing, where Cypher makes null: `CASE WHEN n IS NULL THEN null ELSE n {.name} END`. */
import { closingOf } from '../../../cypher/clauses.ts';
import { edit, insertAt } from '../../../cypher/edit.ts';
import { entitiesIn, entityKindsOf } from '../../../cypher/entity-kinds.ts';
import { statementInvalid } from '../../../cypher/failures.ts';
import { isName, tokenize, type Token } from '../../../cypher/tokens.ts';

export function guardMapProjections(statement: string): string {
  const tokens = tokenize(statement);
  const { ofToken } = entityKindsOf(tokens);
  const hasOptional = tokens.some(({ upper }) => upper === 'OPTIONAL');
  const edits = tokens.flatMap((token, at) => {
    if (!isMapProjection(tokens, at)) return [];
    const close = closingOf(tokens, at + 1);
    if (entitiesIn(tokens.slice(at + 2, close), ofToken).length === 0) return [insertAt(token.start, `CASE WHEN ${token.text} IS NULL THEN null ELSE `), insertAt(tokens[close]!.end, ' END')];
    // What CASE gives would no longer be a node.
    if (hasOptional) throw statementInvalid(`The embedded graph does not answer ${token.text} {…} with a node in it where ${token.text} may be null.`, 'Write a map of properties: {name: n.name}.');
    return [];
  });
  return edit(statement, edits);
}

/** A name before `{.name …}`, `{.*}`, `{x: 1, .name}`. */
function isMapProjection(tokens: readonly Token[], at: number): boolean {
  if (!isName(tokens[at]) || tokens[at + 1]?.text !== '{') return false;
  const close = closingOf(tokens, at + 1);
  return tokens.slice(at + 2, close).some((token, index) => token.text === '.' && token.depth === tokens[at + 1]!.depth + 1 && ['{', ','].includes(tokens[at + 1 + index]!.text));
}
