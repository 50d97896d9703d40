/** What may stand at a place of a statement, in words. */
import { CodeCompletionCore } from 'antlr4-c3';
import type { Parser, Token } from 'antlr4ng';

/** Rules that a reader knows by a name; what else may stand there is told by its token. Those without one are not offered. */
const rules: Readonly<Record<string, string | null>> = {
  expression: 'an expression',
  expression9: 'an expression',
  labelExpression2: 'a label or type',
  variable: 'a name',
  symbolicNameString: 'a name',
  parameter: 'a parameter',
  stringLiteral: 'a text',
  numberLiteral: 'a number',
  consoleCommand: null,
  preparserOption: null,
  command: null,
};

const written: Readonly<Record<string, string>> = { ALL_SHORTEST_PATHS: 'allShortestPaths', SHORTEST_PATH: 'shortestPath', LIMITROWS: 'LIMIT', SKIPROWS: 'SKIP', UNSIGNED_DECIMAL_INTEGER: 'a whole number', EOF: 'the end' };

/** `")"`, `MATCH`, `an expression`: what is worded first, and each once. */
export function expectedAt(parser: Parser, token: Token): readonly string[] {
  const completion = new CodeCompletionCore(parser);
  completion.preferredRules = new Set(parser.ruleNames.flatMap((name, index) => (name in rules ? [index] : [])));
  const candidates = completion.collectCandidates(token.tokenIndex);
  const worded = [...candidates.rules.keys()].map((index) => rules[parser.ruleNames[index] ?? ''] ?? null);
  const tokens = [...candidates.tokens.keys()].map((type) => {
    const name = parser.vocabulary.getDisplayName(type) ?? '';
    return written[name] ?? name.replaceAll("'", '"');
  });
  return [...new Set([...worded.filter((words) => words !== null), ...tokens])];
}
