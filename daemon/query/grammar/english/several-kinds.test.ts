/** English questions for things of several kinds, and for whatever somebody did, and how each is read. */
import { describe, expect, test } from '@jest/globals';
import { planOf } from './testing/plan-of.ts';

describe('Things of several kinds are one list', () => {
  test.each([
    ['open PRs and issues in atlas', 'list PullRequest[part of(Project[@atlas]), state=open] | Issue[part of(Project[@atlas]), state=open]'],
    ['which PRs and issues did Ben comment on', 'list PullRequest[commenter(Person[@bcarter])] | Issue[commenter(Person[@bcarter])]'],
    ['decisions and action items from the last k8s sync', 'list Decision[raised in(Meeting[series=k8s sync, ↓started_at limit 1])] | ActionItem[raised in(Meeting[series=k8s sync, ↓started_at limit 1])]'],
    ['PRs, issues and tasks assigned to Ben', 'list PullRequest[assignee(Person[@bcarter])] | Issue[assignee(Person[@bcarter])] | ActionItem[assignee(Person[@bcarter])]'],
    ['latest PRs and issues in atlas', 'list PullRequest[part of(Project[@atlas])] | Issue[part of(Project[@atlas])]'],
  ])('%s', (question, plan) => {
    expect(planOf(question)).toBe(plan);
  });
});

describe('What is of no kind by its words is of every kind that the question makes sense of', () => {
  test.each([
    ['what is open in atlas', 'list PullRequest[part of(Project[@atlas]), state=open] | Issue[part of(Project[@atlas]), state=open] | ActionItem[raised in(Meeting[part of(Project[@atlas])]), status=open] | Question[raised in(Meeting[part of(Project[@atlas])]), status=open]'],
    ['everything labelled bug', 'list PullRequest[labels∋bug] | Issue[labels∋bug]'],
    ['everything merged last week', 'find PullRequest[state=merged, merged_at in 2026-11-09…2026-11-16]'],
    ['what did Ana Silva open in October', 'list PullRequest[(author(Person[@asilva]) & created_at in 2026-10-01…2026-11-01)] | Issue[(submitter(Person[@asilva]) & created_at in 2026-10-01…2026-11-01)]'],
    ['what came out of the last k8s sync', 'list ActionItem[raised in(Meeting[series=k8s sync, ↓started_at limit 1])] | Question[raised in(Meeting[series=k8s sync, ↓started_at limit 1])] | Decision[raised in(Meeting[series=k8s sync, ↓started_at limit 1])] | Risk[raised in(Meeting[series=k8s sync, ↓started_at limit 1])]'],
    ['what is assigned to Ben', 'list PullRequest[assignee(Person[@bcarter])] | Issue[assignee(Person[@bcarter])] | ActionItem[assignee(Person[@bcarter])]'],
  ])('%s', (question, plan) => {
    expect(planOf(question)).toBe(plan);
  });
});

describe('How many there are of several kinds is a number for each', () => {
  test.each([
    ['how many PRs and issues did Ben open', 'compare : PullRequest[author(Person[@bcarter])] | : Issue[submitter(Person[@bcarter])] said'],
    ['number of open issues and PRs in k8s', 'compare : Issue[part of(Project[@k8s]), state=open] | : PullRequest[part of(Project[@k8s]), state=open] said'],
  ])('%s', (question, plan) => {
    expect(planOf(question)).toBe(plan);
  });
});

describe('What is asked of several kinds otherwise than each by itself is not read', () => {
  test.each([
    ['latest 3 PRs and issues', 'no sentence'],
    ['people who opened PRs and issues', 'no sentence'],
    ['merged PRs and issues', 'no sentence'],
    ['what is open', 'no sentence'],
    ['what do we have', 'no sentence'],
    ['is everything merged', 'no sentence'],
  ])('%s', (question, plan) => {
    expect(planOf(question)).toBe(plan);
  });
});

describe('What somebody did, or what happened somewhere, is told by all that has a time', () => {
  test.each([
    ['what did Ben do last week', 'list PullRequest[(author(Person[@bcarter]) & created_at in 2026-11-09…2026-11-16)] | PullRequest[merger(Person[@bcarter] at 2026-11-09…2026-11-16)] by latest merger | PullRequest[reviewer(Person[@bcarter] at 2026-11-09…2026-11-16)] by latest reviewer | Issue[(submitter(Person[@bcarter]) & created_at in 2026-11-09…2026-11-16)] | Issue[closer(Person[@bcarter] at 2026-11-09…2026-11-16)] by latest closer | Commit[(author(Person[@bcarter]) & committed_at in 2026-11-09…2026-11-16)] | Meeting[attendee(Person[@bcarter]), started_at in 2026-11-09…2026-11-16]'],
    ["what's new in k8s since Monday", 'list PullRequest[part of(Project[@k8s]), created_at in 2026-11-16…] | PullRequest[part of(Project[@k8s]), state=merged, merged_at in 2026-11-16…] by merged_at | Issue[part of(Project[@k8s]), created_at in 2026-11-16…] | Issue[part of(Project[@k8s]), state=closed, closed_at in 2026-11-16…] by closed_at | Commit[part of(Project[@k8s]), committed_at in 2026-11-16…] | Meeting[part of(Project[@k8s]), started_at in 2026-11-16…] | Decision[raised in(Meeting[part of(Project[@k8s])]), raised in.started_at in 2026-11-16…]'],
    ['what is Ben working on', 'list PullRequest[author(Person[@bcarter]), state=open] | PullRequest[assignee(Person[@bcarter]), state=open] | Issue[assignee(Person[@bcarter]), state=open] | ActionItem[assignee(Person[@bcarter]), status=open]'],
  ])('%s', (question, plan) => {
    expect(planOf(question)).toBe(plan);
  });
});

describe('What somebody did is asked in many words', () => {
  test.each(["what's Ben been up to this month", 'what has Ben been working on this month', 'activity of Ben this month', "Ben's activity this month"])('%s', (question) => {
    expect(planOf(question)).toBe(planOf('what did Ben do this month'));
  });
});

describe('Of all time, or of several, activity is not read', () => {
  test.each([
    ['what did Ben do', 'no sentence'],
    ['what did Ben and Ana Silva do last week', 'no sentence'],
  ])('%s', (question, plan) => {
    expect(planOf(question)).toBe(plan);
  });
});
