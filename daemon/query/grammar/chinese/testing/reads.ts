/** Tables of Chinese questions in tests: how each is read, or that it is not. */
import { expect, test } from '@jest/globals';
import { planOf, readingOf } from './plan-of.ts';

export const reads = (cases: readonly (readonly [string, string])[]): void => {
  test.each(cases)('%s', (question, plan) => {
    expect(planOf(question)).toBe(plan);
  });
};

export const refuses = (questions: readonly string[]): void => {
  test.each(questions)('%s', (question) => {
    expect(readingOf(question).status).not.toBe('read');
  });
};
