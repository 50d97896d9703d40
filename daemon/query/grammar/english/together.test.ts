/** All of it together, the median, each with its own: what figure is meant is said. */
import { describe, expect, test } from '@jest/globals';
import { planOf } from './testing/plan-of.ts';

describe('How long they took together is no mean', () => {
  test.each([
    ['how long were the meetings in August in total', 'measure Meeting[started_at in 2026-08-01…2026-09-01] total duration_s'],
    ['how long were the meetings in August overall', 'measure Meeting[started_at in 2026-08-01…2026-09-01] total duration_s'],
    ['how much time did the k8s syncs take', 'measure Meeting[series=k8s sync] total duration_s'],
    ['how long in total were the meetings in August', 'measure Meeting[started_at in 2026-08-01…2026-09-01] total duration_s'],
    ['how long were the meetings in August', 'measure Meeting[started_at in 2026-08-01…2026-09-01] mean duration_s'],
    ['mean time to merge per project in total', 'no sentence'],
    ['how many PRs are there in total', 'count PullRequest'],
  ])('%s', (question, plan) => {
    expect(planOf(question)).toBe(plan);
  });
});

describe('A median is no mean, and what is open has not ended', () => {
  test.each([
    ['who has the longest median time to merge', 'group PullRequest[state=merged] by author median created_at→merged_at most limit 1'],
    ['who has the longest time to merge', 'group PullRequest[state=merged] by author mean created_at→merged_at most limit 1'],
    ['how long are open PRs open on average', 'measure PullRequest[state=open] mean created_at→merged_at|closed_at|now'],
    ['how long are PRs open on average', 'measure PullRequest[state=closed|merged] mean created_at→merged_at|closed_at'],
    ['how long do open PRs take to merge', 'no sentence'],
  ])('%s', (question, plan) => {
    expect(planOf(question)).toBe(plan);
  });
});

describe('What is of each is shown beside it, unless its number is asked for', () => {
  test.each([
    ['the topics of each meeting', 'find Topic[mentioned in(Meeting)] beside mentioned in'],
    ['tasks of every person', 'find ActionItem[assignee(Person)] beside assignee'],
    ['the owner of each task', 'find ActionItem beside assignee'],
    ['the author of each open PR', 'find PullRequest[state=open] beside author'],
    ['number of PRs of each author', 'group PullRequest by author most'],
    ['latest PR of each project', 'no sentence'],
    ['PRs of each month', 'group PullRequest by month of created_at key'],
  ])('%s', (question, plan) => {
    expect(planOf(question)).toBe(plan);
  });
});
