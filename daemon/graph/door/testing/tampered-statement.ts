/** Statements that somebody tampers with: parts of those that read and of those that do not, put together, cut, and disguised. */
import fc from 'fast-check';
import { openAttempts } from './open-attempts.ts';
import { disguisedAttempts } from './disguised-attempts.ts';
import { readsOfBothStores, readsOfNeo4j } from './legitimate-reads.ts';

const reads = [...readsOfBothStores, ...readsOfNeo4j];
const wordsOf = (statement: string): string[] => statement.split(/(?<=\s)|(?=[(){}[\];,])/u);
const pieces = [...openAttempts, ...disguisedAttempts].flatMap(({ statements }) => statements).flatMap((statement) => wordsOf(statement));
const clauses = ['CREATE (x)', 'SET n.x = 1', 'SET p.name = 1', 'DETACH DELETE p', 'REMOVE p.name', 'MERGE (x:Topic {id: 1})', 'DELETE r', 'FOREACH (y IN [1] | CREATE (:Topic))', 'CALL { CREATE (z:Topic) }', ';', '/*', '*/', '//', "'", '"', '`', '\n', '}', '{', ')', 'UNION', 'RETURN 1 AS x', 'WITH *', '\\u0027', '\\u002a/', '\\'];

const piece = fc.oneof(fc.constantFrom(...clauses), fc.constantFrom(...pieces));
/** Where, and what is done there. */
const change = fc.tuple(fc.nat(), fc.constantFrom('insert', 'replace', 'delete', 'swap', 'escape'), piece);

function tamper(words: readonly string[], [where, how, text]: readonly [number, string, string]): string[] {
  const at = where % (words.length + 1);
  if (how === 'insert') return [...words.slice(0, at), ` ${text} `, ...words.slice(at)];
  if (how === 'replace') return words.with(Math.min(at, words.length - 1), ` ${text} `);
  if (how === 'delete') return words.toSpliced(at, 1);
  if (how === 'swap') return [...words.slice(at), ...words.slice(0, at)];
  return words.with(Math.min(at, words.length - 1), (words[at] ?? '').replaceAll(/[a-z'"/*]/giu, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`));
}

export const arbitraryTamperedStatement: fc.Arbitrary<string> = fc
  .tuple(fc.constantFrom(...reads), fc.array(change, { maxLength: 2 }))
  .map(([statement, changes]) => changes.reduce<string[]>((words, made) => (words.length === 0 ? words : tamper(words, made)), wordsOf(statement)).join(''));
