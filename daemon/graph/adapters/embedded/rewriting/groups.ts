/**
 * Grafeo groups by names and properties, and gives what an aggregate function gives: it has no `size(collect(x))` beside a group, and no group by
 * an expression of parameters. Such a clause is three: what is grouped by, the groups, and what is made of them.
 * `RETURN toUpper($s) AS s, size(collect(x)) AS n` is `WITH *, toUpper($s) AS group1_ WITH group1_, collect(x) AS value1_ RETURN group1_ AS s, size(value1_) AS n`.
 */
import { closingOf } from '../../../cypher/clauses.ts';
import { edit, type Edit } from '../../../cypher/edit.ts';
import { aggregates } from '../../../cypher/ordered-lists.ts';
import { projectionsOf, textOf, type Projection, type ProjectionItem } from '../../../cypher/projections.ts';
import { isName, tokenize, type Token } from '../../../cypher/tokens.ts';

export function spellOutGroups(statement: string): string {
  const tokens = tokenize(statement);
  const edits = projectionsOf(tokens).all.flatMap((projection, index) => (isSpecial(projection) ? projectionEdits(statement, projection, `${index}`) : []));
  return edit(statement, edits);
}

/** Where each aggregate function of an expression begins and ends; an aggregate in another is none. */
function callsIn(expression: readonly Token[]): readonly (readonly [first: number, last: number])[] {
  const calls: (readonly [number, number])[] = [];
  for (let at = 0; at < expression.length; at += 1) {
    if (!aggregates.has(expression[at]!.upper) || expression[at + 1]?.text !== '(' || expression[at - 1]?.text === '.') continue;
    const last = closingOf(expression, at + 1);
    calls.push([at, last]);
    at = last;
  }
  return calls;
}

function isSpecial({ items, all }: Projection): boolean {
  const withCalls = items.map(({ expression }) => ({ expression, calls: callsIn(expression) }));
  if (all || withCalls.every(({ calls }) => calls.length === 0)) return false;
  return withCalls.some(({ expression, calls }) => (calls.length === 0 ? !isPlain(expression) : calls[0]![0] > 0 || calls[0]![1] < expression.length - 1));
}

/** A name, a property, a constant. */
function isPlain(expression: readonly Token[]): boolean {
  return isName(expression[0]) && (expression.length === 1 || (expression.length === 3 && expression[1]!.text === '.'));
}

function projectionEdits(statement: string, projection: Projection, id: string): readonly Edit[] {
  const { items, word, sortKeys } = projection;
  const before: string[] = [];
  const grouped: string[] = [];
  const texts = new Map<string, string>();
  const last = items.map((item, index) => {
    const calls = callsIn(item.expression);
    const text = textOf(statement, item.expression);
    const own = calls.length === 0 ? groupName(item, before, text, `group${id}_${index}_`) : `value${id}_${index}`;
    if (calls.length === 0) {
      grouped.push(own);
      texts.set(text, nameGiven(item, own));
      return `${own}${own === text && item.alias === null ? '' : ` AS ${nameGiven(item, own)}`}`;
    }
    const value = withoutCalls(statement, item.expression, calls, own, grouped, texts);
    const name = item.alias?.text ?? `${own}_`;
    texts.set(text, name);
    return `${value} AS ${name}`;
  });
  const keys = sortKeys.map(({ expression, descending }) => `${keyText(statement, expression, texts)}${descending ? ' DESC' : ''}`);
  const first = before.length === 0 ? '' : `WITH *, ${before.join(', ')} `;
  const text = `${first}WITH ${grouped.join(', ')} ${projection.clause} ${projection.distinct ? 'DISTINCT ' : ''}${last.join(', ')}${keys.length === 0 ? '' : ` ORDER BY ${keys.join(', ')}`}`;
  return [{ start: word.start, end: projection.orderEnd, text }];
}

/** A name stays what it is; anything else is named before. */
function groupName({ expression }: ProjectionItem, before: string[], text: string, name: string): string {
  if (expression.length === 1 && isName(expression[0])) return text;
  before.push(`${text} AS ${name}`);
  return name;
}

const nameGiven = ({ alias }: ProjectionItem, own: string): string => alias?.text ?? own;

/** The expression with a name for each aggregate function. */
function withoutCalls(statement: string, expression: readonly Token[], calls: ReturnType<typeof callsIn>, base: string, grouped: string[], texts: Map<string, string>): string {
  const offset = expression[0]!.start;
  const edits = calls.map(([first, last], index): Edit => {
    const name = `${base}_${index}_`;
    const text = textOf(statement, expression.slice(first, last + 1));
    grouped.push(`${text} AS ${name}`);
    texts.set(text, name);
    return { start: expression[first]!.start - offset, end: expression[last]!.end - offset, text: name };
  });
  return edit(textOf(statement, expression), edits);
}

/** What is ordered by a column's expression is ordered by the column; what is ordered by an aggregate, by its name. */
function keyText(statement: string, expression: readonly Token[], texts: ReadonlyMap<string, string>): string {
  const text = textOf(statement, expression);
  const column = texts.get(text);
  if (column !== undefined) return column;
  const offset = expression[0]!.start;
  return edit(text, callsIn(expression).flatMap(([first, last]) => {
    const name = texts.get(textOf(statement, expression.slice(first, last + 1)));
    return name === undefined ? [] : [{ start: expression[first]!.start - offset, end: expression[last]!.end - offset, text: name }];
  }));
}

