import { expect, it } from '@jest/globals';
import { loadGrammar } from './grammar.ts';
import { newerRules, newerWords, readingRules, refusedRules } from './reading-rules.ts';

it('every rule that is listed is one of the grammar, and is listed once', async () => {
  const { ruleNames } = await loadGrammar();
  const listed = [...readingRules, ...newerRules, ...refusedRules.keys()];
  expect(listed.filter((rule) => !ruleNames.includes(rule))).toEqual([]);
  expect(listed.length).toBe(new Set(listed).size);
  expect([...newerWords.keys()].filter((rule) => !readingRules.has(rule))).toEqual([]);
});
