/** English questions for reviews by their verdicts, and for their number, and how each is read. */
import { describe, expect, test } from '@jest/globals';
import { planOf } from './testing/plan-of.ts';

describe('Reviews are counted by their verdicts', () => {
  test.each([
    ['reviews per verdict', 'group PullRequest by verdict of reviewer(Person) most'],
    ['reviews by verdict in atlas last month', 'group PullRequest[part of(Project[@atlas])] by verdict of reviewer(Person) at 2026-10-01…2026-11-01 most'],
    ['How many reviews of each verdict did Chen Siyu give?', 'group PullRequest by verdict of reviewer(Person[@chensiyu]) most'],
    ["Ben Carter's reviews by verdict", 'group PullRequest by verdict of reviewer(Person[@bcarter]) most'],
    ['How many reviews of each verdict were given this year?', 'group PullRequest by verdict of reviewer(Person) at 2026-01-01…2027-01-01 most'],
  ])('%s', (question, plan) => {
    expect(planOf(question)).toBe(plan);
  });
});

describe('A pull request that two reviewed has two reviews', () => {
  test.each([
    ['how many reviews were given last month', 'measure PullRequest total number of reviewer(Person at 2026-10-01…2026-11-01)'],
    ['How many approvals were there this year?', 'measure PullRequest total number of reviewer(Person at 2026-01-01…2027-01-01 approved)'],
    ['how many reviews did atlas get in October', 'measure PullRequest[part of(Project[@atlas])] total number of reviewer(Person at 2026-10-01…2026-11-01)'],
    ['how many reviews did Chen Siyu get', 'measure PullRequest[author(Person[@chensiyu])] total number of reviewer'],
    ['reviews per project', 'group PullRequest[reviewer(Person)] by part of total number of reviewer most'],
    ['reviews per reviewer', 'group PullRequest by reviewer most'],
  ])('%s', (question, plan) => {
    expect(planOf(question)).toBe(plan);
  });

  // Whether she gave them or got them, and for each by itself, is another question.
  test.each(['how many reviews does Chen Siyu have', 'how many reviews does each PR have'])('%s is not read', (question) => {
    expect(planOf(question)).toBe('no sentence');
  });
});
