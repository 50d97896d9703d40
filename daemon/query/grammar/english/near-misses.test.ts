/** English questions that are near to others and mean something else. */
import { describe, expect, test } from '@jest/globals';
import { planOf } from './testing/plan-of.ts';

describe('A word that changes who is meant is no filler', () => {
  test.each([
    ['PRs reviewed by different people', 'find PullRequest[2… reviewer(Person)]'],
    ['tasks assigned to different people', 'find ActionItem[2… assignee(Person)]'],
    ['how many different people closed issues in k8s', 'count Person[closed(Issue[part of(Project[@k8s])])]'],
    ['tasks from Ben', 'no sentence'],
    ['tasks for Ben from Ana Silva', 'no sentence'],
    ['issues for Ben', 'no sentence'],
    ['assignee with the most open bugs', 'group Issue[labels∋bug, state=open] by assignee most limit 1'],
    ['reviewer with the most issues', 'no sentence'],
    ['people with tasks from at least two meetings', 'no sentence'],
    ['who opened PRs in at most one project', 'no sentence'],
    ['tasks about snapshots that nobody has', 'unknown words'],
  ])('%s', (question, plan) => {
    expect(planOf(question)).toBe(plan);
  });
});

describe('Issues opened and closed by different people are not both by one', () => {
  test('they are those that somebody else closed', () => {
    expect(planOf('issues opened and closed by different people')).toContain('not');
  });
});

describe('When nobody knows of it is not told by another time', () => {
  test.each([
    ['which issues did Ana Silva comment on, and when', 'no sentence'],
    ['which decisions were retracted, and when', 'no sentence'],
    ['which questions were answered by Ben, and when', 'no sentence'],
    ['which PRs close issues of Ana Silva, and when', 'no sentence'],
    ['who commented on issues last week', 'no sentence'],
    ['PRs with more than 3 comments last week', 'no sentence'],
    ['how many comments per PR last week', 'no sentence'],
    ['how many PRs did Ben have open in October', 'no sentence'],
    ['issues with their closers and dates', 'no sentence'],
    ['how does October compare to last October in merged PRs', 'no sentence'],
    ['what did not happen last week', 'no sentence'],
    ['what was not done last week', 'no sentence'],
  ])('%s', (question, plan) => {
    expect(planOf(question)).toBe(plan);
  });
});

describe('What was to be done in a time may be done by now', () => {
  test.each([
    ['what did Ben have to do last week', 'find ActionItem[assignee(Person[@bcarter]), due in 2026-11-09…2026-11-16]'],
    ['what does Ben have to do this week', 'find ActionItem[assignee(Person[@bcarter]), status=open, due in 2026-11-16…2026-11-23]'],
  ])('%s', (question, plan) => {
    expect(planOf(question)).toBe(plan);
  });
});

describe('What is said with "and" holds of each, but for states of which a thing has one', () => {
  test.each([
    ['open and unreviewed PRs', 'find PullRequest[no reviewer(Person), state=open]'],
    ['open and closed issues', 'find Issue[(state=closed or state=open)]'],
    ['bugs, docs PRs', 'no sentence'],
    ['issues, bugs', 'no sentence'],
    ['PRs merged last week with the date', 'find PullRequest[state=merged, merged_at in 2026-11-09…2026-11-16] beside merged_at'],
  ])('%s', (question, plan) => {
    expect(planOf(question)).toBe(plan);
  });
});
