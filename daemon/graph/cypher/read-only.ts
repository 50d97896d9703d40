/**
 * What a statement that only reads may not hold, by its words. The first of two doors: the second is the store's own read-only session, which
 * this one does not replace. It is here so that both stores refuse alike and say why, and since reading a file or calling a procedure is no
 * write to a store.
 */
import { statementInvalid, statementRefused } from './failures.ts';
import { isClauseWord, type Token } from './tokens.ts';

/** Clauses and commands that change data, schema, rights or settings, or ask about the server instead of the graph. */
const refused = new Set([
  ...['CREATE', 'MERGE', 'SET', 'DELETE', 'DETACH', 'NODETACH', 'REMOVE', 'FOREACH', 'INSERT', 'LOAD'],
  ...['DROP', 'ALTER', 'RENAME', 'GRANT', 'DENY', 'REVOKE', 'START', 'STOP', 'TERMINATE', 'DEALLOCATE', 'REALLOCATE', 'ENABLE', 'DRYRUN'],
  ...['SHOW', 'USE', 'EXPLAIN', 'PROFILE', 'CYPHER', 'SESSION', 'BEGIN', 'COMMIT', 'ROLLBACK'],
]);

/** @throws ColloquyError `graph_statement_refused`; `graph_statement_invalid` for several statements in one. */
export function checkReadOnly(statement: string, tokens: readonly Token[]): void {
  if (tokens.length === 0) throw statementInvalid('It is empty.');
  if (loadsFile(statement)) throw statementRefused('LOAD CSV');
  tokens.forEach((token, index) => {
    if (token.text === ';' && index < tokens.length - 1) throw statementInvalid('There are several statements, and one at a time can be asked.');
    if (token.kind !== 'word' || !isClauseWord(tokens, index)) return;
    if (refused.has(token.upper) && beginsClause(tokens, index)) throw statementRefused(token.upper);
    if (token.upper === 'CALL' && !opensSubquery(tokens[index + 1])) throw statementRefused('CALL of a procedure');
    if (token.upper === 'TRANSACTIONS' && inTransactions(tokens, index)) throw statementRefused('CALL {…} IN TRANSACTIONS');
  });
}

function opensSubquery(next: Token | undefined): boolean {
  return next?.text === '{' || next?.text === '(';
}

/** `IN TRANSACTIONS`, `IN 4 CONCURRENT TRANSACTIONS`, after a subquery's bracket. */
function inTransactions(tokens: readonly Token[], index: number): boolean {
  for (let at = index - 1; at >= Math.max(0, index - 3); at -= 1) if (tokens[at]?.upper === 'IN') return tokens[at - 1]?.text === '}';
  return false;
}

const operatorWords = new Set(['AND', 'OR', 'XOR', 'NOT', 'IN', 'IS', 'WHERE', 'BY', 'RETURN', 'WITH', 'UNWIND', 'DISTINCT', 'WHEN', 'THEN', 'ELSE', 'CASE', 'CONTAINS', 'LIMIT', 'SKIP']);

/** Where an operand is expected, a word is a variable: `RETURN set`, `1 + start`. */
function beginsClause(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1];
  if (before === undefined || before.text === '{' || before.text === ';') return true;
  if (before.kind === 'symbol') return ')]}*'.includes(before.text);
  if (before.kind !== 'word') return true;
  return !operatorWords.has(before.upper) || tokens[index + 1]?.text === '(';
}

const comments = /\/\*[\s\S]*?\*\/|\/\/[^\n\r]*/gu;
const loadCsv = /\bload\b[^\p{L}\p{N}]+csv\b/iu;

/**
 * LOAD CSV reads files of this machine. Looked for in the bare text, inside strings too, with and without what looks like a comment: that a
 * store's lexer sees a string's end elsewhere must not open a file.
 */
function loadsFile(statement: string): boolean {
  return loadCsv.test(statement) || loadCsv.test(statement.replace(comments, ' '));
}
