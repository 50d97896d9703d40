/** English questions for whether, and everyday ways to ask, and how each is read. */
import { describe, expect, test } from '@jest/globals';
import { planOf } from './testing/plan-of.ts';

describe('Whether something is so is told', () => {
  test.each([
    ['Is atlas#12 merged?', 'whether PullRequest[@atlas#12, state=merged]'],
    ['did Chen Siyu review any PR in atlas', 'whether Person[reviewed(PullRequest[part of(Project[@atlas])]), @chensiyu]'],
    ['Has anyone reviewed atlas#12?', 'whether Person[reviewed(PullRequest[@atlas#12])]'],
    ['Has Ana Costa ever opened an issue?', 'whether Person[submitted(Issue), @acosta]'],
    ['Does Ben have any open PRs?', 'whether Person[authored(PullRequest[state=open]), @bcarter]'],
    ['Is it Ben who merged atlas#12?', 'whether Person[merged(PullRequest[@atlas#12]), @bcarter]'],
    ["Are any of Ben's PRs still open?", 'whether PullRequest[author(Person[@bcarter]), state=open]'],
    ["Did Ben review at least one of Chen Siyu's PRs?", 'whether Person[reviewed(PullRequest[author(Person[@chensiyu])]), @bcarter]'],
    ['Has Ana Costa attended any meeting?', 'whether Person[attended(Meeting), @acosta]'],
    ['Does beacon have a draft PR?', 'whether Project[part(PullRequest[draft=true]), @beacon]'],
    ['Has atlas#12 been closed?', 'whether PullRequest[@atlas#12, state=closed]'],
    ['Does Ana Costa have any overdue tasks?', 'whether Person[assigned(ActionItem[status=open, due in …2026-11-18]), @acosta]'],
    ['Is anyone assigned to atlas#12?', 'whether Person[assigned(PullRequest[@atlas#12])]'],
    ['Did we have a meeting yesterday?', 'whether Meeting[started_at in 2026-11-17…2026-11-18]'],
    ['Was there a retrospective in August?', 'whether Meeting[series=Retrospective, started_at in 2026-08-01…2026-09-01]'],
    ['Did Ana Costa go to the last retrospective?', 'whether Person[attended(Meeting[series=Retrospective, ↓started_at limit 1]), @acosta]'],
    ['anything merged yesterday?', 'whether PullRequest[state=merged, merged_at in 2026-11-17…2026-11-18]'],
    ['has anything been merged today', 'whether PullRequest[state=merged, merged_at in 2026-11-18…2026-11-19]'],
  ])('%s', (question, plan) => {
    expect(planOf(question)).toBe(plan);
  });
});

describe('Whether those are so that are known is asked of all of them', () => {
  test.each([
    ['Did the actions get done', 'whether none ActionItem[status=open]'],
    ["Are Ben's PRs merged?", 'whether none PullRequest[author(Person[@bcarter]), not state=merged]'],
    ['have the open issues been assigned', 'whether none Issue[no assignee(Person), state=open]'],
    ['are the k8s issues closed', 'whether none Issue[part of(Project[@k8s]), state=open]'],
    ['Are any of the k8s issues closed', 'whether Issue[part of(Project[@k8s]), state=closed]'],
    ['did PRs get merged last week', 'whether PullRequest[state=merged, merged_at in 2026-11-09…2026-11-16]'],
    ['are PRs merged without review', 'whether PullRequest[no reviewer(Person), state=merged]'],
  ])('%s', (question, plan) => {
    expect(planOf(question)).toBe(plan);
  });
});

describe('One thing is spoken of by its number', () => {
  test.each([
    ['what meetings did we have last week', 'find Meeting[started_at in 2026-11-09…2026-11-16]'],
    ['which open PRs have no reviewer', 'find PullRequest[no reviewer(Person), state=open]'],
    ['PRs by Ben, Ana Silva or Chen Siyu', 'find PullRequest[author(Person[@bcarter|@asilva|@chensiyu])]'],
    ['meetings longer than an hour', 'find Meeting[duration_s > 3600]'],
    ['which issue has been open the longest in atlas', 'find Issue[part of(Project[@atlas]), state=open] ↑created_at limit 1'],
    ['who committed last week', 'find Person[authored(Commit[committed_at in 2026-11-09…2026-11-16])]'],
    ['who committed this month', 'find Person[authored(Commit[committed_at in 2026-11-01…2026-12-01])]'],
    ['who is atlas#12 assigned to', 'find Person[assigned(PullRequest[@atlas#12])]'],
    ['the dark mode PR', 'find PullRequest[title~dark+mode]'],
    ["action items from yesterday's meeting", 'find ActionItem[raised in(Meeting[started_at in 2026-11-17…2026-11-18])]'],
    ["action items from last week's meetings", 'find ActionItem[raised in(Meeting[started_at in 2026-11-09…2026-11-16])]'],
    ["the oldest of Ana Silva's open PRs", 'find PullRequest[author(Person[@asilva]), state=open] ↑created_at limit 1'],
    ["what's overdue in k8s", 'find ActionItem[raised in(Meeting[part of(Project[@k8s])]), status=open, due in …2026-11-18]'],
    ['PRs that are neither open nor merged', 'find PullRequest[not state=merged, not state=open]'],
  ])('%s', (question, plan) => {
    expect(planOf(question)).toBe(plan);
  });
});

describe('Colleagues ask as they speak', () => {
  test.each([
    ['hey can you show me the open prs in beacon', 'find PullRequest[part of(Project[@beacon]), state=open]'],
    ['open prs atlas', 'find PullRequest[part of(Project[@atlas]), state=open]'],
    ['issue open k8s', 'find Issue[part of(Project[@k8s]), state=open]'],
    ['so who merged the most prs in beacon then', 'group PullRequest[part of(Project[@beacon])] by merger most limit 1'],
    ['whats overdue', 'find ActionItem[status=open, due in …2026-11-18]'],
    ['could you tell me how many bugs are open please', 'count Issue[labels∋bug, state=open]'],
    ['any prs merged today?', 'find PullRequest[state=merged, merged_at in 2026-11-18…2026-11-19]'],
    ['prs merged last week k8s', 'find PullRequest[part of(Project[@k8s]), state=merged, merged_at in 2026-11-09…2026-11-16]'],
    ['hi, quick question: who merged atlas#12? thx', 'find Person[merged(PullRequest[@atlas#12])]'],
    ['ok so what prs did ben review last month', 'find PullRequest[reviewer(Person[@bcarter] at 2026-10-01…2026-11-01)]'],
    ['give me prs of Ana Silva merged since august plz', 'find PullRequest[author(Person[@asilva]), state=merged, merged_at in 2026-08-01…]'],
    ['issues k8s closed last quarter', 'find Issue[part of(Project[@k8s]), state=closed, closed_at in 2026-07-01…2026-10-01]'],
    ['open pr k8s no review', 'find PullRequest[part of(Project[@k8s]), no reviewer(Person), state=open]'],
    ['gimme beacon issues thats still open', 'find Issue[part of(Project[@beacon]), state=open]'],
    ['Can somebody tell who is author of PR atlas#12', 'find Person[authored(PullRequest[@atlas#12])]'],
    ['k8s open issues unassigned pls', 'find Issue[no assignee(Person), part of(Project[@k8s]), state=open]'],
    ['list of closed not merged prs in atlas', 'find PullRequest[part of(Project[@atlas]), not state=merged, state=closed]'],
    ['Who both submitted PRs and closed issues in the k8s project?', 'find Person[authored(PullRequest[part of(Project[@k8s])]), closed(Issue[part of(Project[@k8s])])]'],
  ])('%s', (question, plan) => {
    expect(planOf(question)).toBe(plan);
  });
});
