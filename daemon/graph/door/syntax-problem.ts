/** Where a statement is no Cypher, and what was expected there. */
import type { ColloquyError } from '#schemas/failure';
import { statementInvalid } from '../cypher/failures.ts';
import type { SyntaxProblem } from './grammar.ts';

/** More are not read at a glance. */
const MOST_NAMED = 8;
const clauses = 'MATCH, OPTIONAL MATCH, WITH, UNWIND, CALL { … } or RETURN';
/** What the lexer knows only as a beginning. */
const unendedBy: Readonly<Record<string, string>> = {
  '"': 'a text begins with " and never ends',
  "'": "a text begins with ' and never ends",
  '`': 'a name begins with a backtick and never ends',
  '/*': 'a comment begins with /* and never ends',
  '\\': 'a backslash stands outside of a text',
};
/** What the grammar knows and the door does not let in, or Neo4j 5 does not know. */
const unwanted = new Set(
  'ALL ALTER CREATE DEALLOCATE DEFINE DELETE DENY DETACH DROP DRYRUN ENABLE FILTER FOR FOREACH GRANT INSERT LET LOAD MERGE NODETACH REALLOCATE REMOVE RENAME REVOKE SET SHOW START STOP TERMINATE USE NEXT SEARCH GROUP WALK TRAIL ACYCLIC EXPLAIN PROFILE CYPHER'.split(' '),
);

export function problemOf({ line, column, found, expected }: SyntaxProblem): ColloquyError {
  const place = `Line ${line}, column ${column}: `;
  const unended = unendedBy[found];
  if (unended !== undefined) return statementInvalid(`${place}${unended}.`);
  return statementInvalid(`${place}${found === '' ? 'the statement ends' : `"${found.slice(0, 40)}" stands`} where ${wordsFor(expected)}.${hintFor(found, expected)}`);
}

function wordsFor(expected: readonly string[]): string {
  if (expected.includes('MATCH') && !expected.includes('the end')) return `a clause that reads was expected: ${clauses}`;
  const named = expected.filter((word) => !unwanted.has(word));
  const [first = 'another word', ...more] = named.length > MOST_NAMED ? [...named.slice(0, MOST_NAMED), 'another word that goes on from there'] : named;
  return `${more.length === 0 ? first : `${[first, ...more.slice(0, -1)].join(', ')} or ${more.at(-1)!}`} was expected`;
}

/** A word that was not written to its end. */
function hintFor(found: string, expected: readonly string[]): string {
  const meant = found.length < 3 ? undefined : expected.find((word) => word.startsWith(found.toUpperCase()) && !unwanted.has(word));
  return meant === undefined ? '' : ` Is ${meant} meant?`;
}
