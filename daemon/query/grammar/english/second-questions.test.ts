/** Questions for more than one column: a second question about the same things, or what is to stand beside them. */
import { describe, expect, test } from '@jest/globals';
import { planOf } from './testing/plan-of.ts';

describe('What is asked first comes first, and the second question behind it', () => {
  test.each([
    ['When did atlas#12 get merged, and by whom?', 'find PullRequest[@atlas#12] show merged_at, merger'],
    ['Who merged atlas#12, and when?', 'find Person[merged(PullRequest[@atlas#12])] beside latest merged'],
    ['who closed k8s#31 and when was that', 'find Person[closed(Issue[@k8s#31])] beside latest closed'],
    ['k8s#31: who closed it and when', 'find Issue[@k8s#31] show closer, closed_at'],
    ['Who wrote atlas#12, who merged it, and when?', 'find PullRequest[@atlas#12] show author, merger, merged_at'],
    ['has k8s#31 been closed, and who closed it', 'find Issue[@k8s#31] show state, closer'],
    ['When was the last k8s sync, and who was there?', 'find Meeting[series=k8s sync] ↓started_at limit 1 show started_at, attendee'],
    ['Who owns the overdue tasks, and when are they due?', 'find ActionItem[assignee(Person), status=open, due in …2026-11-18] show assignee, due'],
    ['did Ben merge atlas#12, and when', 'find Person[merged(PullRequest[@atlas#12]), @bcarter] beside latest merged'],
    ['Has anyone reviewed atlas#12, and who?', 'find Person[reviewed(PullRequest[@atlas#12])]'],
  ])('%s', (question, plan) => {
    expect(planOf(question)).toBe(plan);
  });
});

describe('What is asked of each of several things stands beside them', () => {
  test.each([
    ['list each pull request merged this month together with whoever merged it', 'find PullRequest[state=merged, merged_at in 2026-11-01…2026-12-01] beside merger'],
    ['every PR merged this month with who approved it', 'find PullRequest[state=merged, merged_at in 2026-11-01…2026-12-01] beside reviewer approved'],
    ['Show the meetings of k8s with their dates', 'find Meeting[part of(Project[@k8s])] beside started_at'],
    ['open tasks with owner and due date', 'find ActionItem[status=open] beside assignee, due'],
    ['ten newest commits w/ author', 'find Commit ↓committed_at limit 10 beside author'],
    ['Three oldest unanswered questions, with the meeting they were asked in', 'find Question[status=open] ↑raised in.started_at limit 3 beside raised in'],
    ['Which issues were closed this week, and by whom?', 'find Issue[state=closed, closed_at in 2026-11-16…2026-11-23] beside closer'],
    ['Are there any overdue tasks in k8s, and whose are they?', 'find ActionItem[raised in(Meeting[part of(Project[@k8s])]), status=open, due in …2026-11-18] beside assignee'],
    ['open tasks in k8s, who has them, are they done', 'find ActionItem[raised in(Meeting[part of(Project[@k8s])]), status=open] beside assignee, status'],
    ['k8s syncs with the number of attendees', 'find Meeting[series=k8s sync] beside number of attendee'],
    ['Show me who approved what this week', 'find Person[reviewed(PullRequest at 2026-11-16…2026-11-23 approved)] beside reviewed approved at 2026-11-16…2026-11-23'],
    ['whose action items are overdue, and how many does each have', 'group ActionItem[status=open, due in …2026-11-18] by assignee most'],
    ["due dates of Ben's open tasks", 'find ActionItem[assignee(Person[@bcarter]), status=open] show due'],
    ['On which dates did Ben and Ana Silva sit in the same meeting?', 'find Meeting[attendee(Person[@asilva]), attendee(Person[@bcarter])] show started_at'],
  ])('%s', (question, plan) => {
    expect(planOf(question)).toBe(plan);
  });
});

describe('What only narrows the things, or asks for people alone, is no second question', () => {
  test.each([
    ['PRs merged this month with reviewers', 'find PullRequest[reviewer(Person), state=merged, merged_at in 2026-11-01…2026-12-01]'],
    ['issues that were opened before June and are still open', 'find Issue[state=open, created_at in …2026-06-01]'],
    ['drafts, who wrote them?', 'find Person[authored(PullRequest[draft=true])]'],
    ['who reviewed and merged atlas#12', 'find Person[merged(PullRequest[@atlas#12]), reviewed(PullRequest[@atlas#12])]'],
    ['meetings with Ben and Ana Silva', 'find Meeting[attendee(Person[@asilva]), attendee(Person[@bcarter])]'],
  ])('%s', (question, plan) => {
    expect(planOf(question)).toBe(plan);
  });
});

describe('When one of two questions cannot be answered, neither is', () => {
  test.each(['when was atlas#12 merged and why', 'who merged atlas#12 and how long is it', 'Who closed atlas#12 and when?', 'did anyone approve atlas#12, and when?', 'open tasks with their comments', 'open issues with the number of comments', 'how many PRs did Ben merge and when', 'open tasks, and when'])('%s', (question) => {
    expect(planOf(question)).toMatch(/^(?:no sentence|unknown words)$/u);
  });
});
