/** English questions for things by how long they took. */
import { describe, expect, test } from '@jest/globals';
import { planOf } from './testing/plan-of.ts';

const took = 'find PullRequest[created_at→merged_at';

describe('How long it took to merge or close is from the opening to that', () => {
  test.each([
    ['Which PRs took more than two weeks to get merged?', `${took} > 14 days, state=merged]`],
    ['PRs that were merged less than 24 hours after being opened', `${took} < 24 hours, state=merged]`],
    ['PRs merged within a day of being opened', `${took} <= 1 days, state=merged]`],
    ['PRs merged in under 2 days', `${took} < 2 days, state=merged]`],
    ['PRs that took at least 3 days to be merged', `${took} >= 3 days, state=merged]`],
    ['which issues took longer than a month to close', 'find Issue[created_at→closed_at > 30 days, state=closed]'],
    ['issues closed within a week of being opened', 'find Issue[created_at→closed_at <= 7 days, state=closed]'],
    ['how many PRs took less than an hour to merge', 'count PullRequest[created_at→merged_at < 1 hours, state=merged]'],
  ])('%s', (question, plan) => {
    expect(planOf(question)).toBe(plan);
  });
});

describe('Other lengths stay what they are', () => {
  test.each([
    ['which meetings took more than an hour', 'find Meeting[duration_s > 3600]'],
    ['PRs merged in the last 24 hours', /^find PullRequest\[state=merged, merged_at in /u],
    ['PRs older than two weeks', /^find PullRequest\[created_at in /u],
  ])('%s', (question, plan) => {
    if (typeof plan === 'string') expect(planOf(question)).toBe(plan);
    else expect(planOf(question)).toMatch(plan);
  });
});
