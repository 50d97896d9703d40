/** Finds in a statement what Grafeo would answer otherwise than Neo4j, before it is asked. */
import { statementInvalid } from '../../cypher/failures.ts';
import { closingOf } from '../../cypher/clauses.ts';
import { nameOf, type Token } from '../../cypher/tokens.ts';
import { checkEntities } from './check-entities.ts';
import { differences, type Difference, type DifferenceName } from './differences.ts';
import { resultOf, type ValueClass } from './functions.ts';
import { ownKeys } from './grafeo-values.ts';
import { createOperands, type Operand, type Operands } from './operands.ts';

/** @throws ColloquyError `graph_statement_invalid` that names the construct. */
export function checkDifferences(tokens: readonly Token[], parameters: Readonly<Record<string, unknown>>): void {
  const operands = createOperands(tokens, parameters);
  const entities = checkEntities(tokens);
  if (entities !== null) refuseDifference(entities);
  tokens.forEach((token, index) => {
    const name = token.kind === 'word' && tokens[index - 1]?.text !== '.' ? checkWord(tokens, index, operands) : checkSymbol(tokens, index, operands);
    if (name !== null) refuseDifference(name);
    if (token.kind === 'parameter' && isUnclearTime(parameters[token.text.slice(1)])) refuse(differences.textOfTime.construct);
  });
}

function refuseDifference(name: DifferenceName): never {
  const difference: Difference = differences[name];
  return refuse(difference.construct, difference.tip);
}

function refuse(construct: string, tip = 'Say it in another way.'): never {
  throw statementInvalid(`The embedded graph does not answer ${construct} as Neo4j does, so it does not answer it.`, `${tip} Or ask Neo4j (--store neo4j).`);
}

/** Words before a bracket that call no function. */
const noFunctions = new Set(
  'MATCH WHERE AND OR XOR NOT IN RETURN WITH UNWIND WHEN THEN ELSE CASE ON BY AS IS DISTINCT CALL UNION OPTIONAL CONTAINS STARTS ENDS ALL LIMIT SKIP CREATE MERGE FOREACH SET DELETE REMOVE'.split(' '),
);

function checkWord(tokens: readonly Token[], index: number, operands: Operands): DifferenceName | null {
  const token = tokens[index]!;
  const next = tokens[index + 1];
  if (ownKeys.includes(token.text)) return 'ownKey';
  if (token.upper === 'OPTIONAL' && next?.upper === 'CALL') return 'optionalCall';
  if (token.upper === 'IN') return checkIn(tokens, index, operands);
  if (token.upper === 'CASE' && next?.upper !== 'WHEN') return checkCase(tokens, index, operands);
  if (next?.text === '.' && tokens[index + 3]?.text === '(' && tokens[index + 2]?.kind === 'word') refuse(`the function ${token.text}.${tokens[index + 2]!.text}()`);
  if (next?.text !== '(' || tokens[index - 1]?.text === ':') return null;
  if (resultOf(token.text) === undefined) return noFunctions.has(token.upper) ? null : refuse(`the function ${token.text}()`);
  return checkCall(tokens, index, operands);
}

function checkCall(tokens: readonly Token[], index: number, operands: Operands): DifferenceName | null {
  const argument = operands.after(index + 1);
  const close = operands.partner(index + 1);
  const isWhole = argument.last === close - 1;
  if (isWhole && isOfOtherType(tokens[index]!.upper, argument.class)) return 'argumentOfOtherType';
  switch (tokens[index]!.upper) {
    case 'TOSTRING':
      return isWhole && ['integer', 'string', 'boolean', 'instant', 'null'].includes(argument.class) ? null : 'toStringOfFloat';
    case 'TOINTEGER':
      return typeof argument.value === 'string' && !/^\s*[+-]?\d+\s*$/u.test(argument.value) && /\d/u.test(argument.value) ? 'toIntegerOfFraction' : null;
    case 'TOBOOLEAN':
      return isNumber(argument.class) ? 'toBooleanOfNumber' : null;
    case 'SPLIT':
      return checkSplit(operands.before(close));
    case 'DATE':
    case 'DATETIME':
      return isWhole && typeof argument.value === 'string' && !isPlainTime(tokens[index]!.upper, argument.value) ? 'textOfTime' : null;
    case 'DURATION':
      return isOrderedDuration(tokens, index, close) ? 'orderOfDurations' : null;
    case 'ROUND':
      return tokens.slice(index + 2, close).some((token) => token.text === ',' && token.depth === tokens[index]!.depth + 1) ? refuse('round() with a precision') : null;
    default:
      return null;
  }
}

const ordering = new Set(['ORDER', 'SKIP', 'LIMIT', 'MIN', 'MAX']);

/** A duration that is not added to a time, where anything is ordered. */
function isOrderedDuration(tokens: readonly Token[], index: number, close: number): boolean {
  const isAdded = [tokens[index - 1]?.text, tokens[close + 1]?.text].some((text) => text === '+' || text === '-' || text === '.');
  return !isAdded && tokens.some(({ upper }) => ordering.has(upper));
}

const ofText = new Set('TOLOWER TOUPPER LOWER UPPER TRIM LTRIM RTRIM REPLACE SUBSTRING LEFT RIGHT SPLIT CHAR_LENGTH NORMALIZE'.split(' '));

/** Neo4j says that it is wrong; Grafeo makes null. */
function isOfOtherType(name: string, argument: ValueClass): boolean {
  if (name === 'LENGTH') return !['unknown', 'null'].includes(argument);
  if (name === 'SIZE') return isNumber(argument) || argument === 'boolean' || argument === 'instant';
  return ofText.has(name) && !['string', 'unknown', 'null'].includes(argument);
}

function checkSplit(delimiter: Operand): DifferenceName | null {
  return delimiter.class === 'list' || delimiter.value === '' ? 'splitAtNothing' : null;
}

const plainTimes: Readonly<Record<string, RegExp>> = {
  DATE: /^\d{4}-\d\d-\d\d$/u,
  DATETIME: /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,6})?(?:Z|[+-]\d\d:\d\d)$/u,
};

/** A day that there is, too: of a wrong one Neo4j says that it is wrong, and Grafeo makes null. */
function isPlainTime(kind: string, text: string): boolean {
  return plainTimes[kind]!.test(text) && !Number.isNaN(Date.parse(text)) && new Date(`${text.slice(0, 10)}T00:00:00Z`).toISOString().startsWith(text.slice(0, 10));
}

/** Seven digits of a second or a named zone; Grafeo keeps six digits, and no names. */
function isUnclearTime(value: unknown): boolean {
  return typeof value === 'string' && /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{7,}|.*\[)/u.test(value);
}

function checkSymbol(tokens: readonly Token[], index: number, operands: Operands): DifferenceName | null {
  const token = tokens[index]!;
  if (token.kind === 'quotedName' && ownKeys.includes(nameOf(token))) return 'ownKey';
  if (token.kind !== 'symbol') return null;
  switch (token.text) {
    case '=':
    case '<>':
      return checkEqual(tokens, operands.before(index), operands.after(index));
    case '<':
    case '>':
    case '<=':
    case '>=':
      return isArrow(tokens, index) ? null : checkLess(operands.before(index), operands.after(index));
    case '+':
      return checkPlus(operands.before(index), operands.after(index));
    case '^':
      return tokens[operands.after(index).last + 1]?.text === '^' ? 'powerOfPower' : null;
    case '*':
    case '/':
    case '-':
    case '%':
      return [operands.before(index), operands.after(index)].some((operand) => operand.class === 'string') ? 'arithmeticOnText' : null;
    case '.':
      return isPartOfProperty(tokens, index, operands) ? 'partOfProperty' : null;
    case '!':
    case '&':
      return isOfRelationship(tokens, index) ? 'relationshipExpression' : null;
    case '..':
      return checkSlice(tokens, index, operands);
    case ':':
      return checkColon(tokens, index, operands);
    default:
      return null;
  }
}

/** `i.created_at.year`: a property is a text, a number or a list, and has no parts. */
function isPartOfProperty(tokens: readonly Token[], index: number, operands: Operands): boolean {
  const [variable, dot, property] = [tokens[index - 3], tokens[index - 2], tokens[index - 1]];
  return dot?.text === '.' && variable?.kind === 'word' && property !== undefined && operands.propertyClass(nameOf(property)) !== 'unknown' && tokens[index - 4]?.text !== '.';
}

/** `-[r:A&!B]-`. */
function isOfRelationship(tokens: readonly Token[], index: number): boolean {
  const open = tokens.findLastIndex((token, at) => at < index && token.depth === tokens[index]!.depth - 1 && token.text === '[');
  return tokens[open - 1]?.text === '-' && closingOf(tokens, open) > index;
}

const isNumber = (one: ValueClass): boolean => one === 'integer' || one === 'float' || one === 'number';

/** A text equals a number in Grafeo when it is written like it. */
function clashes(one: Operand, other: Operand): boolean {
  return clashesOneWay(one, other) || clashesOneWay(other, one);
}

function clashesOneWay(text: Operand, number: Operand): boolean {
  const looksLikeNumber = typeof text.value === 'string' ? /^[+-]?\d+(?:\.\d+)?$/u.test(text.value.trim()) : true;
  if (text.class !== 'string' || !looksLikeNumber) return false;
  return isNumber(number.class) || (number.class === 'unknown' && typeof text.value === 'string');
}

function checkEqual(tokens: readonly Token[], one: Operand, other: Operand): DifferenceName | null {
  if (clashes(one, other)) return 'numberIsText';
  if (one.class === 'instant' && other.class === 'instant') return isDate(tokens, one) && isDate(tokens, other) ? null : 'sameInstant';
  return [one, other].some((operand) => holdsNull(tokens, operand)) ? 'nullInList' : null;
}

const isDate = (tokens: readonly Token[], { first }: Operand): boolean => tokens[first]?.upper === 'DATE';

function holdsNull(tokens: readonly Token[], { isWritten, value, first, last }: Operand): boolean {
  if (isWritten === true) return tokens.slice(first, last).some((token) => token.upper === 'NULL');
  return typeof value === 'object' && value !== null && JSON.stringify(value, (_, item: unknown) => (typeof item === 'bigint' ? 0 : item)).includes('null');
}

const unordered: ReadonlySet<ValueClass> = new Set(['boolean', 'list', 'map']);

function checkLess(one: Operand, other: Operand): DifferenceName | null {
  return unordered.has(one.class) || unordered.has(other.class) ? 'orderOfBooleans' : null;
}

/** `(a)<-[…]`, `]->(b)`, `(a)-->(b)`. */
function isArrow(tokens: readonly Token[], index: number): boolean {
  const [before, token, after] = [tokens[index - 1], tokens[index]!, tokens[index + 1]];
  if (token.text === '<') return before?.text === ')' && after?.text === '-';
  return token.text === '>' && before?.text === '-';
}

function checkPlus(one: Operand, other: Operand): DifferenceName | null {
  if ((one.class === 'list') !== (other.class === 'list') && one.class !== 'null' && other.class !== 'null') return 'listAndItem';
  if (isNumber(one.class) && other.class === 'string') return 'numberAndText';
  if (one.class === 'string' && (other.class === 'boolean' || other.class === 'instant')) return 'textAndOther';
  return one.class === 'string' && (other.class === 'float' || other.class === 'number') ? 'textAndFloat' : null;
}

/** `[-2..]`, `[0..-1]`, and such numbers as parameters. */
function checkSlice(tokens: readonly Token[], index: number, operands: Operands): DifferenceName | null {
  const isBelowZero = (operand: Operand): boolean => typeof operand.value === 'number' && operand.value < 0;
  if (tokens[index - 1]?.text === '*' || tokens[index - 2]?.text === '*') return null;
  const minusBefore = tokens[operands.before(index).first - 1]?.text === '-';
  return minusBefore || tokens[index + 1]?.text === '-' || isBelowZero(operands.before(index)) || isBelowZero(operands.after(index)) ? 'sliceFromEnd' : null;
}

/** In a map: a property with a value. After a name: labels. */
function checkColon(tokens: readonly Token[], index: number, operands: Operands): DifferenceName | null {
  const [before, key] = [tokens[index - 2]?.text, tokens[index - 1]!];
  if ((before === '{' || before === ',') && (key.kind === 'word' || key.kind === 'quotedName')) {
    const value = operands.after(index);
    const open = openBrace(tokens, index);
    const isPattern = open > 0 && (tokens[open - 1]?.text === '(' || ['word', 'quotedName'].includes(tokens[open - 1]?.kind ?? '')) && tokens[open - 1]?.upper !== 'RETURN';
    if (isPattern && value.class === 'null' && tokens[open - 2]?.text !== '=' && !isCreated(tokens, open)) return 'nullProperty';
    return isPattern && clashes(value, { class: operands.propertyClass(nameOf(key)), first: index, last: index }) && operands.propertyClass(nameOf(key)) !== 'unknown' ? 'numberIsText' : null;
  }
  return null;
}

/** A node that is made with null for a property is made without it, everywhere. */
function isCreated(tokens: readonly Token[], index: number): boolean {
  const clause = tokens.findLastIndex((token, at) => at < index && ['CREATE', 'MATCH', 'MERGE', 'WHERE'].includes(token.upper));
  return tokens[clause]?.upper === 'CREATE';
}

function openBrace(tokens: readonly Token[], index: number): number {
  const { depth } = tokens[index]!;
  for (let at = index - 1; at >= 0; at -= 1) if (tokens[at]!.depth === depth - 1 && tokens[at]!.text === '{') return at;
  return -1;
}

function checkIn(tokens: readonly Token[], index: number, operands: Operands): DifferenceName | null {
  const [item, list] = [operands.before(index), operands.after(index)];
  const isIteration = tokens[item.first - 1]?.text === '[' || (tokens[item.first - 1]?.text === '(' && item.first === index - 1 && resultOf(tokens[item.first - 2]?.text ?? '') !== undefined);
  if (isIteration) return null;
  const elements = elementsOf(tokens, list, operands);
  if (isEmptyList(tokens, list) && !isKey(tokens, item) && !isPlainCondition(tokens, item, list)) return 'emptyList';
  return elements.some((element) => clashes(item, element)) ? 'numberIsText' : null;
}

/** A key is never null. */
const isKey = (tokens: readonly Token[], item: Operand): boolean => tokens[item.last - 1]?.text === '.' && ['id', 'path'].includes(tokens[item.last]!.text);

/** In a condition without NOT, what is null is dropped like what is false. */
function isPlainCondition(tokens: readonly Token[], item: Operand, list: Operand): boolean {
  const next = tokens[list.last + 1];
  if (!['WHERE', 'AND', 'OR'].includes(tokens[item.first - 1]?.upper ?? '') || next?.text === '=' || next?.text === '<>' || next?.upper === 'IS') return false;
  const clause = tokens.slice(0, item.first).findLast((token) => ['WHERE', 'RETURN', 'WITH', 'CASE'].includes(token.upper));
  return clause?.upper === 'WHERE' && !tokens.some((token) => token.upper === 'NOT' || token.upper === 'XOR');
}

function isEmptyList(tokens: readonly Token[], list: Operand): boolean {
  return Array.isArray(list.value) ? list.value.length === 0 : list.isWritten === true && list.last === list.first + 1 && tokens[list.first]?.text === '[';
}

function elementsOf(tokens: readonly Token[], list: Operand, operands: Operands): readonly Operand[] {
  if (Array.isArray(list.value)) return list.value.map((value: unknown) => ({ class: typeof value === 'string' ? 'string' : typeof value === 'number' ? 'number' : 'unknown', value, first: list.first, last: list.last }));
  if (list.isWritten !== true) return [];
  const starts: number[] = [];
  for (let at = list.first; at < list.last; at += 1) if (at === list.first || (tokens[at]!.text === ',' && tokens[at]!.depth === tokens[list.first]!.depth + 1)) starts.push(at);
  return list.last === list.first + 1 ? [] : starts.map((at) => operands.after(at));
}

function checkCase(tokens: readonly Token[], index: number, operands: Operands): DifferenceName | null {
  const subject = operands.after(index);
  let nested = 0;
  for (let at = index + 1; at < tokens.length && nested >= 0; at += 1) {
    if (tokens[at]!.upper === 'CASE') nested += 1;
    if (tokens[at]!.upper === 'END') nested -= 1;
    if (nested === 0 && tokens[at]!.upper === 'WHEN' && clashes(subject, operands.after(at))) return 'numberIsText';
  }
  return null;
}
