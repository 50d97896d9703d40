/** `(a)-[:K]->{1,2}(b)`, `-[:K]->+`, `((x)-[:K]->(y)){1,2}` with nothing to say of the steps as `(a)-[:K*1..2]->(b)`, which is the same path. */
import { closingOf, isArrowAt } from '../../../cypher/clauses.ts';
import { edit, type Edit } from '../../../cypher/edit.ts';
import { statementInvalid } from '../../../cypher/failures.ts';
import { isName, nameOf, tokenize, type Token } from '../../../cypher/tokens.ts';

export function spellOutQuantifiedPaths(statement: string): string {
  const tokens = tokenize(statement);
  for (let at = 1; at < tokens.length; at += 1) {
    const quantifier = quantifierAt(tokens, at);
    if (quantifier === null) continue;
    const edits = tokens[at - 1]!.text === ')' ? groupEdits(tokens, at, quantifier) : relationshipEdits(tokens, at, quantifier);
    if (edits === null) throw refused();
    return spellOutQuantifiedPaths(edit(statement, edits));
  }
  return statement;
}

function refused(): Error {
  return statementInvalid('The embedded graph does not answer a quantified path that says more than the kind of its steps.', 'Write -[:KIND*1..3]-> for one to three steps, with conditions on nodes(path) and relationships(path); or ask Neo4j (--store neo4j).');
}

interface Quantifier {
  readonly range: string;
  /** Index after its last token. */
  readonly end: number;
}

/** After an arrow or a pattern in brackets, before a node: `{2}`, `{1,3}`, `+`, `*`. */
function quantifierAt(tokens: readonly Token[], at: number): Quantifier | null {
  const before = tokens[at - 1]!;
  const isAfterArrow = (before.text === '-' && [']', '-'].includes(tokens[at - 2]?.text ?? '')) || (before.text === '>' && tokens[at - 2]?.text === '-');
  const isAfterGroup = before.text === ')' && holdsPattern(tokens, at - 1);
  if (!isAfterArrow && !isAfterGroup) return null;
  const token = tokens[at]!;
  const isSign = (token.text === '+' || token.text === '*') && (isAfterArrow || endsPattern(tokens[at + 1]));
  if (isSign) return tokens[at + 1]?.text === '(' || isAfterGroup ? { range: token.text === '+' ? '1..' : '0..', end: at + 1 } : null;
  if (token.text !== '{') return null;
  const close = closingOf(tokens, at);
  const inside = tokens.slice(at + 1, close).map(({ text }) => text).join('');
  if (!/^\d*,?\d*$/u.test(inside) || inside === '') return null;
  const [low, high] = inside.split(',') as [string, string?];
  return { range: high === undefined ? low : `${low || '0'}..${high}`, end: close + 1 };
}

function holdsPattern(tokens: readonly Token[], close: number): boolean {
  const open = tokens.findLastIndex((token, index) => index < close && token.text === '(' && token.depth === tokens[close]!.depth);
  return tokens[open + 1]?.text === '(' && isArrowAt(tokens, closingOf(tokens, open + 1) + 1);
}

const endsPattern = (next: Token | undefined): boolean => next === undefined || ['(', ',', ')', '}'].includes(next.text) || next.kind === 'word';

/** Null where a name or a condition would then be of the whole path. */
function relationshipEdits(tokens: readonly Token[], at: number, { range, end }: Quantifier): readonly Edit[] | null {
  const remove = { start: tokens[at]!.start, end: tokens[end - 1]!.end, text: '' };
  const close = tokens.findLastIndex((token, index) => index < at && token.text === ']' && token.depth === tokens[at]!.depth);
  const last = tokens[at - 1]!.text === '>' ? at - 3 : at - 2;
  if (close !== last) return [{ ...remove, text: '' }, { start: tokens[last]!.end, end: tokens[last]!.end, text: `[*${range}]` }];
  const open = tokens.findLastIndex((token, index) => index < close && token.text === '[' && token.depth === tokens[close]!.depth);
  const types = tokens.slice(open + 1, close);
  if (types.length > 0 && types[0]!.text !== ':') return null;
  return types.some(({ text, upper }) => text === '{' || text === '*' || upper === 'WHERE') ? null : [remove, { start: tokens[close]!.start, end: tokens[close]!.start, text: `*${range}` }];
}

/** `((x)-[:K]-(y)){1,2}` where nobody speaks of x and y, between two nodes. */
function groupEdits(tokens: readonly Token[], at: number, quantifier: Quantifier): readonly Edit[] | null {
  const close = at - 1;
  const open = tokens.findLastIndex((token, index) => index < close && token.text === '(' && token.depth === tokens[close]!.depth);
  const inside = tokens.slice(open + 1, close);
  const firstEnd = closingOf(tokens, open + 1);
  const lastStart = tokens.findLastIndex((token, index) => index < close && token.text === '(' && token.depth === tokens[close]!.depth + 1);
  const ends = [tokens.slice(open + 2, firstEnd), tokens.slice(lastStart + 1, close - 1)];
  const isPlain = (end: readonly Token[]): boolean => end.length === 0 || (end.length === 1 && isName(end[0]) && tokens.filter((token) => isName(token) && nameOf(token) === nameOf(end[0]!)).length === 1);
  const nodes = inside.filter(({ text, depth }) => text === '(' && depth === tokens[open]!.depth + 1).length;
  if (nodes !== 2 || !ends.every(isPlain) || tokens[open - 1]?.text !== ')' || tokens[quantifier.end]?.text !== '(') return null;
  return [
    { start: tokens[open]!.start, end: tokens[firstEnd]!.end, text: '' },
    { start: tokens[lastStart]!.start, end: tokens[close]!.end, text: '' },
  ];
}
