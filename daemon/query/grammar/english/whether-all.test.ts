/** `Tell me whether …` asks whether it is so, and for no list of what is. */
import { describe, expect, test } from '@jest/globals';
import { planOf } from './testing/plan-of.ts';

describe('Whether all, or any, are so', () => {
  test.each([
    ['tell me if all tasks are assigned', 'whether none ActionItem[no assignee(Person)]'],
    ['tell me whether every bug in k8s is closed', 'whether none Issue[labels∋bug, part of(Project[@k8s]), state=open]'],
    ['check if all PRs in k8s are merged', 'whether none PullRequest[part of(Project[@k8s]), not state=merged]'],
    ["see whether all of Ben's PRs are merged", 'whether none PullRequest[author(Person[@bcarter]), not state=merged]'],
    ['I want to know if every PR in k8s was reviewed', 'whether none PullRequest[part of(Project[@k8s]), no reviewer(Person)]'],
    ['let me know if everyone at the last retro reviewed a PR', 'whether none Person[attended(Meeting[series=Retrospective, ↓started_at limit 1]), no reviewed(PullRequest)]'],
    ['tell me if any bug in k8s is open', 'whether Issue[labels∋bug, part of(Project[@k8s]), state=open]'],
    ['tell me if any of the tasks are overdue', 'whether ActionItem[status=open, due in …2026-11-18]'],
    ['tell me if there are any open bugs in k8s', 'whether Issue[labels∋bug, part of(Project[@k8s]), state=open]'],
    ['tell me if PRs in k8s are merged', 'no sentence'],
    ['tell me all tasks that are assigned', 'find ActionItem[assignee(Person)]'],
    ['PRs by Ben, if any', 'find PullRequest[author(Person[@bcarter])]'],
    ['who, if anyone, reviewed atlas#12', 'find Person[reviewed(PullRequest[@atlas#12])]'],
  ])('%s', (question, plan) => {
    expect(planOf(question)).toBe(plan);
  });
});
