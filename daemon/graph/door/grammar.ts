/**
 * Neo4j's own grammar of Cypher, as its editors have it: a statement as a tree of the grammar's rules. Only the parser is loaded. The package as a whole
 * is one module of 20 MB that holds examples and a semantic analysis too and takes five times as long; the parser's files lie inside it, and its
 * version is pinned.
 */
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { CharStream, CommonTokenStream, type Lexer, type Parser, type ParserRuleContext, Token, type TokenStream } from 'antlr4ng';
import { expectedAt } from './expected-at.ts';

export interface SyntaxProblem {
  /** From 1. */
  readonly line: number;
  /** From 1, in characters. */
  readonly column: number;
  /** The token, `/*` for a comment without an end, '' at the end of the statement. */
  readonly found: string;
  /** Everything that Cypher has there, also what writes: `")"`, `MATCH`, `an expression`. */
  readonly expected: readonly string[];
}

export interface Parsed {
  readonly tree: ParserRuleContext;
  /** Without blanks, comments and the end. */
  readonly tokens: readonly Token[];
  /** The first, where the text is no Cypher. */
  readonly problem: SyntaxProblem | null;
}

export interface Grammar {
  readonly ruleNames: readonly string[];
  /** @throws RangeError when brackets are nested too deeply for the stack. */
  parse(statement: string): Parsed;
  ruleName(context: ParserRuleContext): string;
  /** `STRING_LITERAL1`, `MATCH`, … */
  tokenName(token: Token): string;
  /** True for a word that the grammar has a meaning for, in upper case. */
  isKeyword(word: string): boolean;
}

interface CypherParser extends Parser {
  statementsOrCommands(): ParserRuleContext;
}

interface GeneratedModules {
  readonly CypherCmdLexer: new (input: CharStream) => Lexer;
  readonly CypherCmdParser: new (input: TokenStream) => CypherParser;
}

export async function loadGrammar(): Promise<Grammar> {
  const { CypherCmdLexer, CypherCmdParser } = await loadGenerated();
  const empty = new CypherCmdLexer(CharStream.fromString(''));
  const ruleNames = new CypherCmdParser(new CommonTokenStream(empty)).ruleNames;
  const { vocabulary } = empty;
  const keywords = new Set(Array.from({ length: vocabulary.maxTokenType + 1 }, (_, type) => vocabulary.getSymbolicName(type) ?? ''));
  return {
    ruleNames,
    parse: (statement) => {
      const lexer = new CypherCmdLexer(CharStream.fromString(statement));
      lexer.removeErrorListeners();
      const stream = new CommonTokenStream(lexer);
      const parser = new CypherCmdParser(stream);
      const wrong = firstWrongToken(parser);
      const tree = parser.statementsOrCommands();
      return { tree, tokens: stream.getTokens().filter(({ channel, type }) => channel === Token.DEFAULT_CHANNEL && type !== Token.EOF), problem: parser.numberOfSyntaxErrors === 0 ? null : problemAt(parser, wrong.token ?? stream.get(stream.size - 1)) };
    },
    ruleName: ({ ruleIndex }) => ruleNames[ruleIndex] ?? '',
    tokenName: ({ type }) => vocabulary.getSymbolicName(type) ?? '',
    isKeyword: (word) => keywords.has(word),
  };
}

/** Where the parser stumbles first: what it says of the rest may follow from that. */
function firstWrongToken(parser: CypherParser): { readonly token: Token | null } {
  const wrong: { token: Token | null } = { token: null };
  const ignore = (): void => undefined;
  parser.removeErrorListeners();
  parser.addErrorListener({
    syntaxError: (_, token) => {
      wrong.token ??= token;
    },
    reportAmbiguity: ignore,
    reportAttemptingFullContext: ignore,
    reportContextSensitivity: ignore,
  });
  return wrong;
}

function problemAt(parser: CypherParser, token: Token): SyntaxProblem {
  const text = token.type === Token.EOF ? '' : (token.text ?? '');
  const opensComment = text === '/' && parser.tokenStream.get(token.tokenIndex + 1).text === '*';
  return { line: token.line, column: token.column + 1, found: opensComment ? '/*' : text, expected: expectedAt(parser, token) };
}

async function loadGenerated(): Promise<GeneratedModules> {
  const main = createRequire(import.meta.url).resolve('@neo4j-cypher/language-support');
  const source = join(dirname(main), '..', 'esm', 'project', 'language-support', 'src', 'generated-parser');
  const load = async (path: string): Promise<GeneratedModules> => (await import(pathToFileURL(join(source, path)).href)) as GeneratedModules;
  return { ...(await load('CypherCmdLexer.js')), ...(await load('CypherCmdParser.js')) };
}
