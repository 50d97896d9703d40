/**
 * Grafeo takes no label expression (`:A|B`, `:A&!B`, `:%`) and no WHERE inside a node. Both say what a condition of the clause says as well:
 * `MATCH (n:A|B WHERE n.x > 1)` is `MATCH (n) WHERE (n:A OR n:B) AND (n.x > 1)`.
 */
import { clausesOf, type Clause } from '../../../cypher/clauses.ts';
import { edit, insertAt, type Edit } from '../../../cypher/edit.ts';
import { statementInvalid } from '../../../cypher/failures.ts';
import { isName, tokenize, type Token } from '../../../cypher/tokens.ts';
import { freshName } from '../../../cypher/names.ts';
import { conditionPatterns, nodesBetween, nodesOfClause, type NodePattern } from '../../../cypher/patterns.ts';

export function spellOutLabels(statement: string): string {
  const inBrackets = bracketConditions(colonForIs(statement));
  const tokens = tokenize(inBrackets);
  const clauses = clausesOf(tokens);
  const clause = clauses.find((one) => ['MATCH', 'OPTIONAL MATCH', 'PATTERN'].includes(one.word) && nodesOfClause(tokens, one).some((node) => isSpecial(tokens, node)));
  if (clause === undefined) return spellOutLabelConditions(inBrackets, tokens);
  return spellOutLabels(edit(inBrackets, clauseEdits(inBrackets, tokens, clause)));
}

/** `(n IS Person)`, `n IS Person` as `n:Person`. */
function colonForIs(statement: string): string {
  const tokens = tokenize(statement);
  const isLabel = (token: Token, at: number): boolean => token.upper === 'IS' && isName(tokens[at + 1]) && !/^(?:NOT|NULL|TYPED|NORMALIZED|NF\w+)$/u.test(tokens[at + 1]!.upper) && tokens[at - 1]?.text !== '.';
  return edit(statement, tokens.flatMap((token, at) => (isLabel(token, at) ? [{ start: isName(tokens[at - 1]) ? tokens[at - 1]!.end : token.start, end: tokens[at + 1]!.start, text: ':' }] : [])));
}

/** `WHERE (a)-->(:A|B)` has no room for a condition of its own; `WHERE EXISTS { (a)-->(:A|B) }` has. */
function bracketConditions(statement: string): string {
  const tokens = tokenize(statement);
  const special = conditionPatterns(tokens, clausesOf(tokens)).filter(([first, end]) => nodesBetween(tokens, first, end).some((node) => isSpecial(tokens, node)));
  return edit(statement, special.flatMap(([first, end]) => [insertAt(tokens[first]!.start, 'EXISTS { '), insertAt(tokens[end - 1]!.end, ' }')]));
}

function isSpecial(tokens: readonly Token[], node: NodePattern): boolean {
  return node.where >= 0 || hasExpression(tokens, node);
}

/** More than `:A` or `:A:B`. */
function hasExpression(tokens: readonly Token[], { labels: [first, end] }: NodePattern): boolean {
  return first < end && tokens.slice(first, end).some((token) => '|&!%('.includes(token.text));
}

/** One node at a time; the next turn finds the next. */
function clauseEdits(statement: string, tokens: readonly Token[], clause: Clause): readonly Edit[] {
  const node = nodesOfClause(tokens, clause).find((one) => isSpecial(tokens, one))!;
  const name = node.name < 0 ? freshName(statement, 'node') : tokens[node.name]!.text;
  const [first, end] = node.labels;
  const conditions: string[] = [];
  const edits: Edit[] = node.name < 0 ? [insertAt(tokens[node.open]!.end, name)] : [];
  if (hasExpression(tokens, node)) {
    edits.push({ start: tokens[first]!.start, end: tokens[end - 1]!.end, text: '' });
    conditions.push(labelCondition(name, tokens.slice(first + 1, end)));
  }
  if (node.where >= 0) {
    edits.push({ start: tokens[node.where - 1]!.end, end: tokens[node.close]!.start, text: '' });
    conditions.push(`(${statement.slice(tokens[node.where]!.end, tokens[node.close]!.start).trim()})`);
  }
  return [...edits, ...conditionEdits(tokens, clause, conditions.join(' AND '))];
}

function conditionEdits(tokens: readonly Token[], { where, end }: Clause, condition: string): readonly Edit[] {
  const after = tokens[end - 1]!.end;
  return where < 0 ? [insertAt(after, ` WHERE ${condition}`)] : [insertAt(tokens[where]!.end, ` ${condition} AND (`), insertAt(after, ')')];
}

/** `n:A|B` in a condition. After `[x IN list WHERE x:A | …` the bar belongs to the list. */
function spellOutLabelConditions(statement: string, tokens: readonly Token[]): string {
  const at = tokens.findIndex((token, index) => token.text === ':' && isName(tokens[index - 1]) && tokens[index - 2]?.text !== '[' && isLabelCondition(tokens, index));
  if (at < 0) return statement;
  const end = labelsEnd(tokens, at + 1);
  const condition = labelCondition(tokens[at - 1]!.text, tokens.slice(at + 1, end));
  return spellOutLabels(edit(statement, [{ start: tokens[at - 1]!.start, end: tokens[end - 1]!.end, text: condition }]));
}

function isLabelCondition(tokens: readonly Token[], colon: number): boolean {
  const bracket = tokens.findLastIndex((token, at) => at < colon && token.depth === tokens[colon]!.depth - 1 && '([{'.includes(token.text));
  const isRelationship = tokens[bracket]?.text === '[';
  const isMap = tokens[bracket]?.text === '{' && [',', '{'].includes(tokens[colon - 2]?.text ?? '');
  if (isRelationship || isMap) return false;
  const labels = tokens.slice(colon + 1, labelsEnd(tokens, colon + 1));
  return labels.some((token) => '|&!%'.includes(token.text));
}

/** Labels go on while names and their signs take turns. */
function labelsEnd(tokens: readonly Token[], from: number): number {
  let at = from;
  let wantsName = true;
  for (; at < tokens.length; at += 1) {
    const token = tokens[at]!;
    if (wantsName && ['!', '('].includes(token.text)) continue;
    const { kind, text } = token;
    if (wantsName ? kind === 'symbol' && text !== '%' : !'|&:)'.includes(text)) break;
    if (token.text === ')' && !tokens.slice(from, at).some(({ text, depth }) => text === '(' && depth === token.depth)) break;
    wantsName = token.text !== ')' && !wantsName;
  }
  return at;
}

/** `A|B&!C` as conditions; `&` binds before `|`, and `:` is `&`. */
function labelCondition(name: string, tokens: readonly Token[]): string {
  let at = 0;
  const take = (...texts: string[]): boolean => texts.includes(tokens[at]?.text ?? '') && (at += 1) > 0;
  function either(): string {
    const parts = [both()];
    while (take('|')) {
      take(':');
      parts.push(both());
    }
    return parts.length === 1 ? parts[0]! : `(${parts.join(' OR ')})`;
  }
  function both(): string {
    const parts = [one()];
    while (take('&', ':')) parts.push(one());
    return parts.length === 1 ? parts[0]! : `(${parts.join(' AND ')})`;
  }
  function one(): string {
    if (take('!')) return `NOT ${one()}`;
    if (take('%')) return `size(labels(${name})) > 0`;
    if (take('(')) {
      const inner = either();
      take(')');
      return inner;
    }
    const label = tokens[at];
    if (!isName(label)) throw statementInvalid('A label expression in it cannot be read.');
    at += 1;
    return `${name}:${label.text}`;
  }
  return either();
}
