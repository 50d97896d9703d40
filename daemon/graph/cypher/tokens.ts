/**
 * Cypher text as tokens, by the lexical rules of Neo4j 5: strings, names in backticks, comments and parameters are told apart, so that what
 * is asked of a statement (does it write? how is it ordered?) is never answered by words inside a string. No tree: that is a parser's work.
 */
import { statementInvalid } from './failures.ts';

export type TokenKind = 'word' | 'quotedName' | 'string' | 'number' | 'parameter' | 'symbol';

export interface Token {
  readonly kind: TokenKind;
  /** As it stands in the statement. */
  readonly text: string;
  /** The text in upper case for a word, else ''. */
  readonly upper: string;
  /** Offsets into the statement, in UTF-16 code units; `end` is exclusive. */
  readonly start: number;
  readonly end: number;
  /** How many brackets of any kind are open around it; an opening and its closing bracket have the depth outside. */
  readonly depth: number;
}

const blank = String.raw`(?:[\s\u001c-\u001f]+|\/\/[^\n\r]*|\/\*[\s\S]*?\*\/)+`;
const name = String.raw`[\p{ID_Start}\p{Pc}][\p{ID_Continue}\p{Sc}]*`;
const quotedName = '`(?:[^`]|``)*`';
const pieces: Record<TokenKind | 'blank', string> = {
  blank,
  string: String.raw`'(?:[^'\\]|\\[\s\S])*'|"(?:[^"\\]|\\[\s\S])*"`,
  quotedName,
  parameter: String.raw`\$(?:${quotedName}|[\p{ID_Continue}]+)`,
  number: String.raw`0x[\da-f_]+|0o[0-7_]+|(?:\d[\d_]*)?\.\d[\d_]*(?:e[+-]?\d+)?|\d[\d_]*(?:e[+-]?\d+)?`,
  word: name,
  symbol: String.raw`<=|>=|<>|=~|\+=|\.\.|\|\||::|[()[\]{}<>=+\-*\/%^.,:|&!$;]`,
};
const order: readonly (TokenKind | 'blank')[] = ['blank', 'string', 'quotedName', 'parameter', 'number', 'word', 'symbol'];
const tokenPattern = new RegExp(order.map((kind) => `(?<${kind}>${pieces[kind]})`).join('|'), 'iuy');

/** Neo4j reads `\u0027` before it looks for strings: such an escape would end a string that looks open here. */
const escapedDelimiter = /\\+u+00(?:22|27|60|5c|0a|0d)/iu;

/** @throws ColloquyError `graph_statement_invalid` for what cannot be Cypher: an open string, a character that no token begins with, brackets that do not pair. */
export function tokenize(statement: string): readonly Token[] {
  if (escapedDelimiter.test(statement)) throw statementInvalid('It writes a quote, a backslash or a line end as a \\u escape.', 'Pass the text as a parameter.');
  const tokens: Token[] = [];
  const open: string[] = [];
  let at = 0;
  while (at < statement.length) {
    tokenPattern.lastIndex = at;
    const match = tokenPattern.exec(statement);
    if (match?.groups === undefined) throw statementInvalid(`${place(statement, at)} cannot be read as Cypher.`);
    const kind = order.find((candidate) => match.groups?.[candidate] !== undefined)!;
    const text = match[0];
    if (kind !== 'blank') {
      closeBracket(open, text, kind);
      tokens.push({ kind, text, upper: kind === 'word' ? text.toUpperCase() : '', start: at, end: at + text.length, depth: open.length });
      if (kind === 'symbol' && '([{'.includes(text)) open.push(text);
    }
    at += text.length;
  }
  if (open.length > 0) throw statementInvalid(`A bracket "${open.at(-1) ?? ''}" is never closed.`);
  return tokens;
}

const partner: Readonly<Record<string, string>> = { ')': '(', ']': '[', '}': '{' };

function closeBracket(open: string[], text: string, kind: TokenKind): void {
  if (kind !== 'symbol' || !(text in partner)) return;
  if (open.pop() !== partner[text]) throw statementInvalid(`A bracket "${text}" closes nothing.`);
}

function place(statement: string, at: number): string {
  const line = statement.slice(0, at).split('\n').length;
  return `Line ${line}, at "${statement.slice(at, at + 20)}",`;
}

/** A word or a name in backticks: what may name something. */
export const isName = (token: Token | undefined): token is Token => token?.kind === 'word' || token?.kind === 'quotedName';

/** The name that a word or a name in backticks stands for. */
export function nameOf(token: Token): string {
  return token.kind === 'quotedName' ? token.text.slice(1, -1).replaceAll('``', '`') : token.text;
}

const nameBefore = new Set(['.', ':', '|', '&', '!', '(', '[', ',']);

/**
 * True where a word can stand for a clause: not after `.` or `:` (a property, a label), not where a variable is declared, not as a map's key,
 * not after AS. Safe to be wrong: a store's own read-only session is behind every check.
 */
export function isClauseWord(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1];
  const after = tokens[index + 1];
  if (tokens[index]?.kind !== 'word') return false;
  if (before?.upper === 'AS') return false;
  if (before?.kind === 'symbol' && nameBefore.has(before.text)) return false;
  return !(after?.text === ':' || after?.text === '.');
}
