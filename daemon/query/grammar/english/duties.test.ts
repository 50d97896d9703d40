/** English questions for what is to be done, by whom, and by when. */
import { describe, expect, test } from '@jest/globals';
import { planOf } from './testing/plan-of.ts';

describe('What somebody has to do in a time is due in it', () => {
  test.each([
    ['what do I have to do this week', 'find ActionItem[assignee(Person[@bcarter]), status=open, due in 2026-11-16…2026-11-23]'],
    ["what's on my plate this week", 'find ActionItem[assignee(Person[@bcarter]), status=open, due in 2026-11-16…2026-11-23]'],
    ['what do I need to finish today', 'find ActionItem[assignee(Person[@bcarter]), status=open, due in 2026-11-18…2026-11-19]'],
    ['what was Ben asked to do last week', 'find ActionItem[assignee(Person[@bcarter]), raised in.started_at in 2026-11-09…2026-11-16]'],
  ])('%s', (question, plan) => {
    expect(planOf(question)).toBe(plan);
  });
});

describe('What is due next lies ahead; what is due first may be overdue', () => {
  test.each([
    ["What's due next?", 'find ActionItem[not due in …2026-11-18, status=open, has due] ↑due limit 1 show due'],
    ["what is Ben's next deadline", 'find ActionItem[assignee(Person[@bcarter]), not due in …2026-11-18, status=open, has due] ↑due limit 1 show due'],
    ['which of my tasks is due first', 'find ActionItem[assignee(Person[@bcarter]), status=open, has due] ↑due limit 1 show due'],
    ['When is the next thing due for Ana Silva?', 'find ActionItem[assignee(Person[@asilva]), not due in …2026-11-18, status=open, has due] ↑due limit 1 show due'],
    ['what will be due by the end of November?', 'find ActionItem[due in …2026-12-01]'],
    ['which PR is due next', 'no sentence'],
  ])('%s', (question, plan) => {
    expect(planOf(question)).toBe(plan);
  });
});

describe('What was taken back, and what has not been touched', () => {
  test.each([
    ['which decisions did we take back', 'find Decision[status=retracted]'],
    ['PRs with no activity since October', 'find PullRequest[not updated_at in 2026-10-01…]'],
    ['open PRs, no drafts', 'find PullRequest[not draft=true, state=open]'],
    ['no due date tasks', 'find ActionItem[not has due]'],
    ["are any of Ben's PRs still drafts?", 'whether PullRequest[author(Person[@bcarter]), draft=true]'],
    ['are all open PRs in atlas drafts', 'whether none PullRequest[part of(Project[@atlas]), not draft=true, state=open]'],
  ])('%s', (question, plan) => {
    expect(planOf(question)).toBe(plan);
  });
});

describe('Tasks for a month that has gone by are not those of the next year', () => {
  test.each([
    ['open tasks for October', 'find ActionItem[status=open, due in 2026-10-01…2026-11-01]'],
    ['tasks for Friday', 'find ActionItem[due in 2026-11-20…2026-11-21]'],
  ])('%s', (question, plan) => {
    expect(planOf(question)).toBe(plan);
  });
});
