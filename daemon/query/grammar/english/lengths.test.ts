/** English questions for things by how long they took. */
import { describe, expect, test } from '@jest/globals';
import { planOf, readingOf } from './testing/plan-of.ts';

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

const opened = (kind: string, days: string): string => `find ${kind}[state=open, created_at in …${days}]`;

describe('What stayed open so long may have been closed since; what is open so long is open', () => {
  test.each([
    ['PRs that stayed open longer than 25 days in atlas', 'find PullRequest[created_at→merged_at|closed_at|now > 25 days, part of(Project[@atlas])]'],
    ['how many issues stayed open more than 30 days?', 'count Issue[created_at→closed_at|now > 30 days]'],
    ['PRs that remained open for at least 3 weeks', 'find PullRequest[created_at→merged_at|closed_at|now >= 21 days]'],
    ['issues that were left open longer than 20 days', 'find Issue[created_at→closed_at|now > 20 days]'],
    ['PRs that sat open for over 2 weeks', 'find PullRequest[created_at→merged_at|closed_at|now > 14 days]'],
    ['did any PR stay open longer than 30 days', 'whether PullRequest[created_at→merged_at|closed_at|now > 30 days]'],
    ['PRs that were open for more than 20 days before being merged', `${took} > 20 days, state=merged]`],
    ['PRs that have been open longer than 30 days', opened('PullRequest', '2026-10-19')],
    ['issues open for more than 60 days', opened('Issue', '2026-09-19')],
    ['PRs that are open longer than 20 days', opened('PullRequest', '2026-10-29')],
    ['which issue has been open the longest', 'find Issue[state=open] ↑created_at limit 1'],
  ])('%s', (question, plan) => {
    expect(planOf(question)).toBe(plan);
  });

  test.each([
    ['of those that may be closed by now', 'which issue stayed open the longest'],
    ['in a time, as nobody says what of it was then', 'PRs that stayed open longer than 20 days in October'],
  ])('none is picked %s', (_, question) => {
    expect(readingOf(question).status).toBe('no sentence');
  });
});
