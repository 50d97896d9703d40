/** `CREATE (n:Topic $map)` as `CREATE (n:Topic) SET n = $map`, which Grafeo takes. */
import { clausesOf } from '../../../cypher/clauses.ts';
import { edit, insertAt } from '../../../cypher/edit.ts';
import { freshName } from '../../../cypher/names.ts';
import { nodesBetween } from '../../../cypher/patterns.ts';
import { tokenize } from '../../../cypher/tokens.ts';

export function setCreatedMaps(statement: string): string {
  const tokens = tokenize(statement);
  for (const { first, body, end } of clausesOf(tokens).filter((clause) => tokens[clause.first]!.upper === 'CREATE')) {
    const node = nodesBetween(tokens, body, end).find(({ close }) => tokens[close - 1]!.kind === 'parameter' && tokens[close - 2]?.text !== ':' && close - 1 > first);
    if (node === undefined) continue;
    const map = tokens[node.close - 1]!;
    const name = node.name < 0 ? freshName(statement, 'created') : tokens[node.name]!.text;
    const named = node.name < 0 ? [insertAt(tokens[node.open]!.end, name)] : [];
    return setCreatedMaps(edit(statement, [...named, { start: tokens[node.close - 2]!.end, end: map.end, text: '' }, insertAt(tokens[end - 1]!.end, ` SET ${name} = ${map.text}`)]));
  }
  return statement;
}
