/**
 * What stands on both sides of an operator, as far as it can be told without running: literals, parameters, functions, properties that the
 * schema declares, and names that were given to one of these. `unknown` is an honest answer.
 */
import { nodeKinds, relationshipKinds, type PropertyType } from '#schemas/graph';
import { nameOf, type Token } from '../../cypher/tokens.ts';
import { resultOf, type ValueClass } from './functions.ts';

export interface Operand {
  readonly class: ValueClass;
  /** Of a literal or a parameter. */
  readonly value?: unknown;
  /** True where `[…]` or `{…}` is written out. */
  readonly isWritten?: boolean;
  readonly first: number;
  readonly last: number;
}

export interface Operands {
  before(index: number): Operand;
  after(index: number): Operand;
  /** The index of the bracket that belongs to this one. */
  partner(index: number): number;
  propertyClass(name: string): ValueClass;
}

const classOfType: Readonly<Record<PropertyType, ValueClass>> = { string: 'string', datetime: 'string', date: 'string', strings: 'list', integer: 'integer', float: 'float', boolean: 'boolean' };

/** What `COUNT {…}` and its like give. */
const subqueries: Readonly<Record<string, ValueClass>> = { COUNT: 'integer', EXISTS: 'boolean', COLLECT: 'list' };

const propertyClasses = declaredClasses();

function declaredClasses(): ReadonlyMap<string, ValueClass> {
  const classes = new Map<string, ValueClass>();
  for (const { properties } of [...Object.values(nodeKinds), ...Object.values(relationshipKinds)]) {
    for (const [name, { type }] of Object.entries(properties)) {
      const known = classes.get(name);
      classes.set(name, known === undefined || known === classOfType[type] ? classOfType[type] : 'unknown');
    }
  }
  return classes;
}

export function classOfValue(value: unknown): ValueClass {
  if (value === null || value === undefined) return 'null';
  if (Array.isArray(value)) return 'list';
  if (typeof value === 'bigint') return 'integer';
  if (typeof value === 'number') return Number.isInteger(value) ? 'integer' : 'float';
  return typeof value === 'string' ? 'string' : typeof value === 'boolean' ? 'boolean' : 'map';
}

export function createOperands(tokens: readonly Token[], parameters: Readonly<Record<string, unknown>>): Operands {
  const partners = partnersOf(tokens);
  /** What a name stands for from a token on; the last one counts. */
  const given: { readonly name: string; readonly from: number; readonly class: ValueClass }[] = [];
  const text = (index: number): string => tokens[index]?.text ?? '';
  const single = (index: number): Pick<Operand, 'class' | 'value'> => {
    const token = tokens[index]!;
    return literalOf(token, parameters) ?? { class: given.findLast(({ name, from }) => name === nameOf(token) && from <= index)?.class ?? 'unknown' };
  };
  const call = (open: number): ValueClass => {
    const result = resultOf(text(open - 1)) ?? 'unknown';
    return result === 'argument' ? after(open).class : result;
  };
  const propertyClass = (name: string): ValueClass => propertyClasses.get(name) ?? 'unknown';

  function after(index: number): Operand {
    let first = index + 1;
    while (text(first) === '-' || text(first) === '+' || tokens[first]?.upper === 'DISTINCT') first += 1;
    const token = tokens[first];
    if (token === undefined) return { class: 'unknown', first, last: index };
    let last = first;
    let found: Pick<Operand, 'class' | 'value' | 'isWritten'> = { class: 'unknown' };
    if (text(first) === '[') [last, found] = [partners[first]!, { class: 'list', isWritten: true }];
    else if (text(first) === '{') [last, found] = [partners[first]!, { class: 'map', isWritten: true }];
    else if (text(first) === '(') last = partners[first]!;
    else if (text(first + 1) === '{' && subqueries[token.upper] !== undefined) [last, found] = [partners[first + 1]!, { class: subqueries[token.upper]! }];
    else if (token.kind === 'word' && text(first + 1) === '(') [last, found] = [partners[first + 1]!, { class: call(first + 1) }];
    else if (token.kind !== 'symbol') found = single(first);
    for (;;) {
      if (text(last + 1) === '.' && tokens[last + 2] !== undefined) [last, found] = [last + 2, { class: token.kind === 'parameter' ? 'unknown' : propertyClass(nameOf(tokens[last + 2]!)) }];
      else if (text(last + 1) === '[') [last, found] = [partners[last + 1]!, { class: 'unknown' }];
      else return { ...found, first, last };
    }
  }

  function before(index: number): Operand {
    const first = Math.max(0, startOf(tokens, partners, index - 1));
    const found = after(first - 1);
    return { ...found, ...(found.last === index - 1 ? {} : { class: 'unknown' as const }), first, last: index - 1 };
  }

  tokens.forEach((token, index) => {
    const name = (at: number): string => nameOf(tokens[at]!);
    if (token.upper === 'AS' && tokens[index + 1] !== undefined) given.push({ name: name(index + 1), from: index + 1, class: wholeItemBefore(index) });
    // `[x IN list …`, `any(x IN list …`: of an element nothing is known.
    else if (token.upper === 'IN' && ['[', '('].includes(text(index - 2))) given.push({ name: name(index - 1), from: index - 1, class: 'unknown' });
    else if (token.upper === 'REDUCE' && text(index + 3) === '=') given.push({ name: name(index + 2), from: index + 2, class: after(index + 3).class });
  });

  /** What stands before AS, when it is one operand and no more. */
  function wholeItemBefore(index: number): ValueClass {
    const operand = before(index);
    const isWhole = text(operand.first - 1) === ',' || ['WITH', 'RETURN', 'DISTINCT'].includes(tokens[operand.first - 1]?.upper ?? '');
    return isWhole ? operand.class : 'unknown';
  }
  return { before, after, partner: (index) => partners[index]!, propertyClass };
}

/** A literal or a parameter; null for a name. */
function literalOf(token: Token, parameters: Readonly<Record<string, unknown>>): Pick<Operand, 'class' | 'value'> | null {
  if (token.kind === 'string') return { class: 'string', value: token.text.slice(1, -1) };
  if (token.kind === 'number') return { class: /^(?:0x|0o)|^\d[\d_]*$/iu.test(token.text) ? 'integer' : 'float', value: Number(token.text) };
  if (token.kind === 'parameter') {
    const value = parameters[nameOf({ ...token, kind: token.text[1] === '`' ? 'quotedName' : 'word', text: token.text.slice(1) })];
    return { class: classOfValue(value), value };
  }
  if (token.upper === 'TRUE' || token.upper === 'FALSE') return { class: 'boolean' };
  return token.upper === 'NULL' ? { class: 'null' } : null;
}

/** Where the operand begins that ends at `last`: before its brackets, its function, its properties. */
function startOf(tokens: readonly Token[], partners: Readonly<Record<number, number>>, last: number): number {
  const text = (index: number): string => tokens[index]?.text ?? '';
  let first = last;
  for (;;) {
    const closing = text(first);
    if (closing === ')' || closing === ']' || closing === '}') {
      const open = partners[first]!;
      if (closing === '}') return subqueries[tokens[open - 1]?.upper ?? ''] === undefined ? open : open - 1;
      if (closing === ')') return resultOf(text(open - 1)) === undefined ? open : open - 1;
      if (!endsOperand(tokens[open - 1])) return open;
      first = open - 1;
    } else if (text(first - 1) === '.') first -= 2;
    else return first;
  }
}

const notOperands = new Set(['IN', 'RETURN', 'WITH', 'WHERE', 'AND', 'OR', 'NOT', 'UNWIND', 'BY', 'THEN', 'ELSE', 'WHEN', 'DISTINCT', 'CASE', 'XOR']);

function endsOperand(token: Token | undefined): boolean {
  if (token === undefined) return false;
  return token.kind === 'symbol' ? ')]}'.includes(token.text) : !notOperands.has(token.upper);
}

function partnersOf(tokens: readonly Token[]): Readonly<Record<number, number>> {
  const partners: Record<number, number> = {};
  const open: number[] = [];
  tokens.forEach((token, index) => {
    if (token.kind !== 'symbol') return;
    if ('([{'.includes(token.text)) open.push(index);
    else if (')]}'.includes(token.text)) {
      const start = open.pop()!;
      partners[start] = index;
      partners[index] = start;
    }
  });
  return partners;
}
