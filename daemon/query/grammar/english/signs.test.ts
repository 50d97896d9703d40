/** Signs of numbers and of logic: each as it says, or none of the question. */
import { describe, expect, test } from '@jest/globals';
import { planOf } from './testing/plan-of.ts';

describe('A sign at a number is as many, more or fewer', () => {
  test.each([
    ['PRs closing >1 issue', 'find PullRequest[2… closes(Issue)]'],
    ['people who reviewed <10 PRs', 'find Person[0…9 reviewed(PullRequest)]'],
    ['people with >=10 merged PRs in k8s', 'find Person[10… authored(PullRequest[part of(Project[@k8s]), state=merged])]'],
    ['who merged ≤ 2 PRs', 'find Person[0…2 merged(PullRequest)]'],
    ['who merged 10+ PRs', 'find Person[10… merged(PullRequest)]'],
    ['who reviewed = 3 PRs', 'find Person[3…3 reviewed(PullRequest)]'],
    ['meetings > 30 minutes', 'find Meeting[duration_s > 1800]'],
    ['PRs merged in <2 days', 'find PullRequest[created_at→merged_at < 2 days, state=merged]'],
    ['PRs open >30 days', 'find PullRequest[state=open, created_at in …2026-10-19]'],
    ['PRs open >= 30 days', 'find PullRequest[state=open, created_at in …2026-10-19]'],
  ])('%s', (question, plan) => {
    expect(planOf(question)).toBe(plan);
  });
});

describe('A sign that nobody understands is not left out', () => {
  test.each(['top >3 reviewers', 'PRs by !ben', '-bug issues', 'issues -bug', 'open|closed PRs', 'who merged ~10 PRs', 'who merged ≠3 PRs', 'who merged !=3 PRs', '50% of PRs'])('%s', (question) => {
    expect(planOf(question)).toBe('no sentence');
  });
});

describe('What parts or ends sentences, or marks a list, says nothing', () => {
  test.each([
    ['- open bugs in k8s', 'find Issue[labels∋bug, part of(Project[@k8s]), state=open]'],
    ['Hi! open bugs in k8s!!!', 'find Issue[labels∋bug, part of(Project[@k8s]), state=open]'],
    ['k8s PRs - open ones', 'find PullRequest[part of(Project[@k8s]), state=open]'],
    ['PRs by Siyu / Ben', 'find PullRequest[author(Person[@chensiyu|@bcarter])]'],
    ['PRs by Siyu & Ben', 'find PullRequest[(author(Person[@bcarter]) or author(Person[@chensiyu]))]'],
  ])('%s', (question, plan) => {
    expect(planOf(question)).toBe(plan);
  });
});
