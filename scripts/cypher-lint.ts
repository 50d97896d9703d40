/**
 * Every Cypher statement in the code and in the docs, held against Neo4j 5's own grammar and semantic checks. A text is taken for a statement when
 * it begins like one, so that none has to be marked, and none can be forgotten.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import ts from 'typescript';

const { lintCypherQuery } = createRequire(import.meta.url)('@neo4j-cypher/language-support') as typeof import('@neo4j-cypher/language-support');

export interface FoundStatement {
  /** Relative to the root. */
  readonly file: string;
  readonly line: number;
  /** The pieces between what is put in; one piece for a plain text. */
  readonly pieces: readonly string[];
}

const beginning = /^\s*(?:(?:OPTIONAL )?MATCH *\(|UNWIND [$[\w]|MERGE *\(|CREATE *\(|CREATE (?:CONSTRAINT|INDEX|FULLTEXT|VECTOR)|DROP (?:CONSTRAINT|INDEX)|SHOW (?:CONSTRAINTS|INDEXES)|CALL (?:\{|db|dbms)|RETURN [\w'"[{(])/u;

/** What may stand where something is put in, by what stands before it. */
function standIns(before: string): readonly string[] {
  if (before.endsWith('LIMIT ')) return ['1'];
  if (/(?:MATCH|MERGE) $/u.test(before)) return ['(a)', '(b)', '(a)-[r]->(b)'];
  return /[\w$:.|`({[]$/u.test(before) && !/\bproperties$/u.test(before) ? ['x'] : ['', 'x', 'MATCH (a), (b)'];
}

/** Problems as `file:line: words`; none when all is well. */
export function lintCypher(root: string): string[] {
  return [...statementsInCode(root), ...statementsInDocs(root)].flatMap(({ file, line, pieces }) => {
    const problem = problemOf(pieces);
    return problem === null ? [] : [`${file}:${line}: ${problem}`];
  });
}

/** Null when the text is a statement with something fitting put in; else what is wrong with it. */
export function problemOf(pieces: readonly string[]): string | null {
  let problem: string | null = null;
  for (const statement of fillings(pieces)) {
    const first = errorIn(statement);
    // A text to which others are put may be a statement's beginning.
    if (first === null || (pieces.length > 1 && errorIn(`${statement} RETURN 1 AS one`) === null)) return null;
    problem ??= first;
  }
  return problem;
}

function errorIn(statement: string): string | null {
  const { diagnostics } = lintCypherQuery(statement, {});
  // 1 is an error. Which parameters are given, only the call knows.
  const words = diagnostics.filter(({ severity }) => severity === 1).map(({ message }) => (typeof message === 'string' ? message : message.value));
  return words.find((message) => !/^Parameter .* is not defined/u.test(message)) ?? null;
}

function* fillings([first = '', ...rest]: readonly string[]): Generator<string> {
  if (rest.length === 0) yield first;
  else for (const stand of standIns(first)) for (const tail of fillings(rest)) yield `${first}${stand}${tail}`;
}

/** Where statements are put together of clauses, and none stands whole: those that come out are checked by docs-questions.test.ts. */
const compilers = 'query/cypher/';

function statementsInCode(root: string): FoundStatement[] {
  const files = readdirSync(join(root, 'daemon'), { recursive: true, encoding: 'utf8' });
  return files.filter((path) => path.endsWith('.ts') && !path.replaceAll('\\', '/').startsWith(compilers) && !/\.(?:test|acceptance)\.ts$|(?:testing|acceptance)\//u.test(path)).flatMap((path) => statementsIn(join('daemon', path), readFileSync(join(root, 'daemon', path), 'utf8')));
}

export function statementsIn(file: string, text: string): FoundStatement[] {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const found: FoundStatement[] = [];
  const visit = (node: ts.Node): void => {
    const pieces = piecesOf(node);
    // With '…' it is prose about statements.
    if (pieces !== null && beginning.test(pieces.join('x')) && !pieces.join('').includes('…')) found.push({ file, line: source.getLineAndCharacterOfPosition(node.getStart()).line + 1, pieces });
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

function piecesOf(node: ts.Node): readonly string[] | null {
  if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) return [node.text];
  return ts.isTemplateExpression(node) ? [node.head.text, ...node.templateSpans.map((span) => span.literal.text)] : null;
}

/** What stands in ```cypher blocks. */
function statementsInDocs(root: string): FoundStatement[] {
  return readdirSync(join(root, 'docs')).filter((name) => name.endsWith('.md')).flatMap((name) => {
    const text = readFileSync(join(root, 'docs', name), 'utf8');
    return [...text.matchAll(/^```cypher\n([\s\S]*?)^```/gmu)].map((match): FoundStatement => ({ file: `docs/${name}`, line: text.slice(0, match.index).split('\n').length + 1, pieces: [match[1]!] }));
  });
}
