/** The examples of docs/questions.md, asked. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
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

  it('become Cypher that Neo4j takes, by its own grammar and checks', () => {
    const statements = [...new Set(answers().flatMap(({ cypher }) => cypher ?? []))];
    expect(statements.length).toBeGreaterThan(80);
    expect(statements.flatMap((statement) => problemOf([statement]) ?? [])).toEqual([]);
  }, 120_000);

  it('that are suggested instead of others are understood', () => {
    const suggested = answers().flatMap(({ suggestions }) => suggestions);
    expect(suggested.length).toBeGreaterThan(10);
    expect(askInWorld(suggested).answers.filter(({ status }) => status !== 'answered')).toEqual([]);
  }, 120_000);
});
