/** The examples of docs/questions.md, asked. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { LEASE_MS, neo4jForTests } from '#daemon/graph/testing/neo4j-for-tests';
import { exampleGroups } from '#daemon/query/examples';
import { repositoryRoot } from '#daemon/testing/shared-data';
import { problemOf } from './cypher-lint.ts';
import { askInWorld, documentedQuestions, shownAnswer } from './docs-questions-world.ts';

describe('the documented questions', () => {
  const documented = documentedQuestions(readFileSync(join(repositoryRoot, 'docs/questions.md'), 'utf8'));
  let answered: ReturnType<typeof askInWorld>['answers'] | null = null;
  const answers = (): ReturnType<typeof askInWorld>['answers'] => (answered ??= askInWorld(documented.map(({ question }) => question)).answers);

  it('are of every sort, sixty in each language', () => {
    for (const language of ['en', 'zh'] as const) {
      const examples = exampleGroups.flatMap((group) => group[language]);
      expect(examples.length).toBeGreaterThanOrEqual(60);
      expect(documented.map(({ question }) => question)).toEqual(expect.arrayContaining(examples));
    }
  });

  it.each(documented.map(({ question, lines }, index) => [question, lines, index] as const))(
    '%s',
    (_, lines, index) => {
      expect(shownAnswer(answers()[index]!)).toEqual(lines);
    },
    120_000,
  );

  it('are all understood, so that they can be suggested', () => {
    const examples = new Set(exampleGroups.flatMap(({ en, zh }) => [...en, ...zh]));
    expect(documented.filter(({ question }, index) => examples.has(question) && answers()[index]!.status !== 'answered')).toEqual([]);
  }, 120_000);

  // Every fourth: a server that has just started plans each of them for a third of a second, and plans of all shapes are run on it elsewhere.
  it('become Cypher that Neo4j takes', async () => {
    const statements = [...new Set(answers().flatMap(({ cypher }) => cypher ?? []))].filter((_, at) => at % 4 === 0);
    expect(statements.length).toBeGreaterThan(20);
    expect(await refusedByNeo4j(statements)).toEqual([]);
  }, LEASE_MS);

  it('that are suggested instead of others are understood', () => {
    const suggested = answers().flatMap(({ suggestions }) => suggestions);
    expect(suggested.length).toBeGreaterThan(10);
    expect(askInWorld(suggested).answers.filter(({ status }) => status !== 'answered')).toEqual([]);
  }, 120_000);
});

/** Asked of a server; where there is none, of the grammar and checks of its editors, which need a quarter of a second for each. */
async function refusedByNeo4j(statements: readonly string[]): Promise<string[]> {
  if (neo4jForTests === null) return statements.flatMap((statement) => problemOf([statement]) ?? []);
  const refused: string[] = [];
  const lease = await neo4jForTests.lease();
  for (const statement of statements) {
    await lease.run(`EXPLAIN ${statement}`).catch((error: unknown) => refused.push(`${statement}: ${String(error)}`));
  }
  await lease.release();
  return refused;
}
