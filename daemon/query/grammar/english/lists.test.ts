/** English questions for lists, and what is said of the list. */
import { describe, expect, test } from '@jest/globals';
import { planOf } from './testing/plan-of.ts';

describe('A list is of what stands before it, and is ordered or shortened by what is said behind it', () => {
  test.each([
    ['the PR list for Ben', 'find PullRequest[author(Person[@bcarter])]'],
    ['risk list of the last k8s sync', 'find Risk[raised in(Meeting[series=k8s sync, ↓started_at limit 1])]'],
    ['Only the bugs in atlas that are still open.', 'find Issue[labels∋bug, part of(Project[@atlas]), state=open]'],
    ['my todo list, soonest due first', 'find ActionItem[assignee(Person[@bcarter]), status=open] ↑due'],
    ['PRs per author, top 5', 'group PullRequest by author most limit 5'],
    ['meetings in October with their dates', 'find Meeting[started_at in 2026-10-01…2026-11-01] beside started_at'],
    ['everything merged into atlas last week', 'find PullRequest[part of(Project[@atlas]), state=merged, merged_at in 2026-11-09…2026-11-16]'],
  ])('%s', (question, plan) => {
    expect(planOf(question)).toBe(plan);
  });
});

describe('Things "too" are among those asked for, unless their state was said', () => {
  test.each([
    ["Ben's issues, closed ones too", 'find Issue[submitter(Person[@bcarter])]'],
    ['open PRs in atlas, including drafts', 'find PullRequest[part of(Project[@atlas]), state=open]'],
    ['open issues, closed ones too', 'no sentence'],
  ])('%s', (question, plan) => {
    expect(planOf(question)).toBe(plan);
  });
});

describe('All repositories are no condition, of what is in one of them alone', () => {
  test.each([
    ['5 newest issues across all repos', 'find Issue ↓created_at limit 5'],
    ['who wrote PRs in all projects', 'no sentence'],
  ])('%s', (question, plan) => {
    expect(planOf(question)).toBe(plan);
  });
});

describe('What there is to do in a time is due in it', () => {
  test.each([
    ['my tasks for today', 'find ActionItem[assignee(Person[@bcarter]), due in 2026-11-18…2026-11-19]'],
    ['tasks for this week', 'find ActionItem[due in 2026-11-16…2026-11-23]'],
    ['what was Ben asked to do last week', 'find ActionItem[assignee(Person[@bcarter]), raised in.started_at in 2026-11-09…2026-11-16]'],
    ['what does Ben have on his plate', 'find ActionItem[assignee(Person[@bcarter]), status=open]'],
    ['who has nothing overdue', 'find Person[no assigned(ActionItem[status=open, due in …2026-11-18])]'],
    ['who has nothing to do', 'find Person[no assigned(ActionItem[status=open])]'],
    ["anything assigned to Ben that's late", 'find ActionItem[assignee(Person[@bcarter]), status=open, due in …2026-11-18]'],
  ])('%s', (question, plan) => {
    expect(planOf(question)).toBe(plan);
  });
});

describe('What happened is more than meetings', () => {
  test.each([
    ['what happened yesterday', 'no sentence'],
    ['which meetings happened yesterday', 'find Meeting[started_at in 2026-11-17…2026-11-18]'],
  ])('%s', (question, plan) => {
    expect(planOf(question)).toBe(plan);
  });
});

describe('Pull requests of bots, and those whose changes were requested', () => {
  test.each([
    ['bot PRs', 'find PullRequest[author(Person[bot=true])]'],
    ['PRs changes requested open', 'find PullRequest[reviewer(Person changes_requested), state=open]'],
  ])('%s', (question, plan) => {
    expect(planOf(question)).toBe(plan);
  });
});
