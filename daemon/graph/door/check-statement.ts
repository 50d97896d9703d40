/**
 * Decides by Neo4j's own grammar whether a statement that somebody wrote may be asked: all of it has to be known to read only. The stores' own doors
 * (the words, a READ session, a plan, a transaction that is rolled back) come after this one and do not count on it.
 */
import type { Token } from 'antlr4ng';
import { ColloquyError } from '#schemas/failure';
import { statementInvalid } from '../cypher/failures.ts';
import { tokenize, type Token as OwnToken } from '../cypher/tokens.ts';
import { refusalOf } from './check-tree.ts';
import type { Grammar, Parsed } from './grammar.ts';
import { problemOf } from './syntax-problem.ts';
import { readingsOf } from './unicode-escapes.ts';

export const MAX_STATEMENT_CHARACTERS = 100_000;

/** @throws ColloquyError `graph_statement_refused` (what, where and why), `graph_statement_invalid` (where, and what was expected). */
export function checkStatement(statement: string, grammar: Grammar): void {
  if (statement.length > MAX_STATEMENT_CHARACTERS) throw statementInvalid(`It has ${statement.length} characters, and ${MAX_STATEMENT_CHARACTERS} can be asked.`, 'Pass long lists and texts as parameters.');
  const readings = readingsOf(statement).map((text) => readingOf(text, grammar));
  const failures = readings.map(({ failure }) => failure).filter((failure) => failure !== null);
  const worst = failures.find(({ failure }) => failure.code === 'graph_statement_refused') ?? failures[0];
  if (worst !== undefined) throw worst;
  // Each reads, and yet one store could answer this one and another store that one.
  if (new Set(readings.map(({ shape }) => shape)).size > 1) throw readInTwoWays();
}

interface Reading {
  readonly failure: ColloquyError | null;
  /** Its tokens, whatever its texts and names in backticks hold. */
  readonly shape: string;
}

function readingOf(text: string, grammar: Grammar): Reading {
  const parsed = parse(text, grammar);
  if (parsed instanceof ColloquyError) return { failure: parsed, shape: '' };
  const { tree, tokens, problem } = parsed;
  const shape = tokens.map((token) => (isQuoted(token, grammar) ? grammar.tokenName(token) : token.text)).join(' ');
  if (tokens.length === 0) return { failure: statementInvalid('It is empty.'), shape };
  if (problem !== null) return { failure: problemOf(problem), shape };
  return { failure: refusalOf(tree, grammar) ?? severalOf(parsed, grammar) ?? lookAlikeOf(tokens, grammar) ?? disagreementOf(text, tokens, grammar), shape };
}

function parse(text: string, grammar: Grammar): Parsed | ColloquyError {
  try {
    return grammar.parse(text);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return statementInvalid('Its brackets are nested too deeply.', 'Write it with fewer brackets inside each other.', { cause: error });
  }
}

function severalOf({ tree }: Parsed, grammar: Grammar): ColloquyError | null {
  const statements = tree.children.filter((child) => 'ruleIndex' in child && grammar.ruleName(child as Parsed['tree']) === 'statementOrCommand');
  return statements.length > 1 ? statementInvalid('There are several statements, and one at a time can be asked.') : null;
}

/** `ＣＲＥＡＴＥ` is a name to the grammar. What somebody would read as a word of Cypher shall be one. */
function lookAlikeOf(tokens: readonly Token[], grammar: Grammar): ColloquyError | null {
  for (const token of tokens) {
    const text = token.text ?? '';
    if (!/[^\0-\x7f]/u.test(text) || isQuoted(token, grammar)) continue;
    const plain = text.normalize('NFKC').toUpperCase();
    if (grammar.isKeyword(plain)) return statementInvalid(`Line ${token.line}, column ${token.column + 1}: "${text}" looks like ${plain} and is not.`, 'Write it in plain letters, or in backticks if it is a name.');
  }
  return null;
}

const quotedKinds = new Set(['STRING_LITERAL1', 'STRING_LITERAL2', 'ESCAPED_SYMBOLIC_NAME']);
const isQuoted = (token: Token, grammar: Grammar): boolean => quotedKinds.has(grammar.tokenName(token));

/** Stores put a statement in other words by tokens of ours. What was looked at here and what is put in other words there must be one text. */
function disagreementOf(text: string, tokens: readonly Token[], grammar: Grammar): ColloquyError | null {
  const own = ownTokens(text);
  if (own instanceof ColloquyError) return own;
  const theirs = tokens.map((token) => token.text ?? '');
  const isSame = theirs.join('') === own.map((token) => token.text).join('') && String(tokens.filter((token) => isQuoted(token, grammar)).map((token) => token.text)) === String(own.flatMap(quotedIn));
  return isSame ? null : readInTwoWays();
}

function readInTwoWays(): ColloquyError {
  return statementInvalid('It can be read in two ways: where its texts and comments end is not clear.', 'Pass texts as parameters, and leave comments out.');
}

function ownTokens(text: string): readonly OwnToken[] | ColloquyError {
  try {
    return tokenize(text);
  } catch (error) {
    if (error instanceof ColloquyError) return error;
    throw error;
  }
}

function quotedIn({ kind, text }: OwnToken): readonly string[] {
  if (kind === 'string' || kind === 'quotedName') return [text];
  return kind === 'parameter' && text.startsWith('$`') ? [text.slice(1)] : [];
}
