/**
 * In the ORDER BY of a RETURN, Grafeo's functions do not know a column by its new name: `RETURN r AS x ORDER BY type(x)` has no order. That of a WITH
 * they know: `WITH r AS x ORDER BY type(x) RETURN x`.
 */
import { edit, type Edit } from '../../../cypher/edit.ts';
import { freshName } from '../../../cypher/names.ts';
import { projectionsOf, textOf, type Projection } from '../../../cypher/projections.ts';
import { isName, nameOf, tokenize } from '../../../cypher/tokens.ts';

export function orderBeforeReturn(statement: string): string {
  const edits = projectionsOf(tokenize(statement)).all.flatMap((projection) => (ordersByNewName(projection) ? returnEdits(statement, projection) : []));
  return edit(statement, edits);
}

function ordersByNewName({ clause, items, all, sortKeys }: Projection): boolean {
  const renamed = items.flatMap(({ expression, alias }) => (expression.length === 1 && isName(expression[0]) && alias !== null && nameOf(alias) !== nameOf(expression[0]) ? [nameOf(alias)] : []));
  return clause === 'RETURN' && !all && sortKeys.some(({ expression }) => expression.length > 1 && expression.some((token, at) => isName(token) && expression[at - 1]?.text !== '.' && renamed.includes(nameOf(token))));
}

function returnEdits(statement: string, { word, items, sortKeys, end }: Projection): readonly Edit[] {
  const unnamed = new Map<string, string>();
  const names = items.map(({ expression, alias }, index) => {
    if (alias !== null) return alias.text;
    if (expression.length === 1 && isName(expression[0])) return expression[0].text;
    const name = freshName(statement, `column${index}_`);
    unnamed.set(textOf(statement, expression), name);
    return name;
  });
  const naming = items.flatMap(({ expression }, index) => (unnamed.has(textOf(statement, expression)) && items[index]!.alias === null ? [{ start: expression.at(-1)!.end, end: expression.at(-1)!.end, text: ` AS ${names[index]!}` }] : []));
  const keys = sortKeys.flatMap(({ expression }) => {
    const name = unnamed.get(textOf(statement, expression));
    return name === undefined ? [] : [{ start: expression[0]!.start, end: expression.at(-1)!.end, text: name }];
  });
  return [{ start: word.start, end: word.end, text: 'WITH' }, ...naming, ...keys, { start: end, end, text: [' RETURN', names.join(', ')].join(' ') }];
}
