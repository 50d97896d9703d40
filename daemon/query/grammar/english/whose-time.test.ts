/** To what a time belongs, and what has none. */
import { describe, expect, test } from '@jest/globals';
import { planOf } from './testing/plan-of.ts';

describe('A time that is said of things stays theirs, whatever is said of them behind it', () => {
  test.each([
    ['PRs of last week merged by Ben', 'find PullRequest[merger(Person[@bcarter]), created_at in 2026-11-09…2026-11-16]'],
    ['first 3 bugs of 2026 closed by Ben', 'find Issue[labels∋bug, closer(Person[@bcarter]), created_at in 2026-01-01…2027-01-01] ↑created_at limit 3'],
    ['merged PRs of last week', 'find PullRequest[state=merged, merged_at in 2026-11-09…2026-11-16]'],
    ['PRs merged by Ben last week', 'find PullRequest[merger(Person[@bcarter] at 2026-11-09…2026-11-16)]'],
    ['PRs labelled bug last week', 'no sentence'],
    ['PRs labelled bug and merged last week', 'find PullRequest[labels∋bug, state=merged, merged_at in 2026-11-09…2026-11-16]'],
    ['bug PRs last week', 'find PullRequest[labels∋bug, created_at in 2026-11-09…2026-11-16]'],
    ['how many of the bugs reported in June are still open today', 'count Issue[labels∋bug, state=open, created_at in 2026-06-01…2026-07-01]'],
  ])('%s', (question, plan) => {
    expect(planOf(question)).toBe(plan);
  });
});

describe('When it was done is that of the deed', () => {
  test.each([
    ['when did Ben first merge', 'find PullRequest[merger(Person[@bcarter])] ↑latest merger limit 1 show latest merger'],
    ['when the last bug was closed in k8s', 'find Issue[labels∋bug, part of(Project[@k8s]), state=closed] ↓closed_at limit 1 show closed_at'],
    ['when did Ben approve atlas#12', 'find PullRequest[reviewer(Person[@bcarter] approved), @atlas#12] show latest reviewer approved'],
    ['when was atlas#12 approved', 'find PullRequest[reviewer(Person approved), @atlas#12] show latest reviewer approved'],
    ['is atlas#12 open or closed', 'find PullRequest[@atlas#12] show state'],
  ])('%s', (question, plan) => {
    expect(planOf(question)).toBe(plan);
  });
});

describe('Whose the review is that is missing is not guessed, and a plural is several', () => {
  test.each([
    ['PRs merged without review by Ben', 'several readings'],
    ['PRs merged without a review from Ben', 'find PullRequest[no reviewer(Person[@bcarter]), state=merged]'],
    ['PRs merged without review', 'find PullRequest[no reviewer(Person), state=merged]'],
    ['slowest merged PRs in 2026', 'find PullRequest[state=merged, merged_at in 2026-01-01…2027-01-01] ↓created_at…merged_at'],
    ['longest meetings in August', 'find Meeting[started_at in 2026-08-01…2026-09-01] ↓duration_s'],
    ['longest meeting in August', 'find Meeting[started_at in 2026-08-01…2026-09-01] ↓duration_s limit 1 ties'],
    ['the day with the most merged PRs', 'group PullRequest[state=merged] by day of merged_at most limit 1'],
  ])('%s', (question, plan) => {
    expect(planOf(question)).toBe(plan);
  });
});
