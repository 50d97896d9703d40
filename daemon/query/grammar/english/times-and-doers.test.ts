/** Of which of several things that are said a time is, and of whom. */
import { describe, expect, test } from '@jest/globals';
import { planOf } from './testing/plan-of.ts';

describe('A time is of what it stands at', () => {
  test.each([
    ['who opened a PR in July that was merged in August', 'find Person[authored(PullRequest[state=merged, created_at in 2026-07-01…2026-08-01, merged_at in 2026-08-01…2026-09-01])]'],
    ['how many people opened an issue in June that was closed in July', 'count Person[submitted(Issue[state=closed, closed_at in 2026-07-01…2026-08-01, created_at in 2026-06-01…2026-07-01])]'],
    ['who reviewed PRs in September that Ben merged in October', 'find Person[reviewed(PullRequest[merger(Person[@bcarter] at 2026-10-01…2026-11-01)] at 2026-09-01…2026-10-01)]'],
    ['who merged PRs in October that were opened in September', 'find Person[merged(PullRequest[created_at in 2026-09-01…2026-10-01] at 2026-10-01…2026-11-01)]'],
    ['who opened PRs last week that were merged', 'find Person[authored(PullRequest[state=merged, created_at in 2026-11-09…2026-11-16])]'],
    ['PRs in September that were merged in October', 'find PullRequest[state=merged, created_at in 2026-09-01…2026-10-01, merged_at in 2026-10-01…2026-11-01]'],
    ['PRs Ben opened in September that were merged in October', 'find PullRequest[(author(Person[@bcarter]) & created_at in 2026-09-01…2026-10-01), state=merged, merged_at in 2026-10-01…2026-11-01]'],
    ['who reviewed the PRs that Ben merged in October', 'find Person[reviewed(PullRequest[merger(Person[@bcarter] at 2026-10-01…2026-11-01)])]'],
    ['PRs opened, reviewed and merged in October', 'find PullRequest[reviewer(Person at 2026-10-01…2026-11-01), state=merged, created_at in 2026-10-01…2026-11-01, merged_at in 2026-10-01…2026-11-01]'],
    ['PRs opened, merged in October', 'find PullRequest[state=merged, created_at in 2026-10-01…2026-11-01, merged_at in 2026-10-01…2026-11-01]'],
    ['PRs opened in September, merged in October', 'find PullRequest[state=merged, created_at in 2026-09-01…2026-10-01, merged_at in 2026-10-01…2026-11-01]'],
    ['PRs opened and merged in October', 'find PullRequest[state=merged, created_at in 2026-10-01…2026-11-01, merged_at in 2026-10-01…2026-11-01]'],
    ['who only merged PRs in October', 'no sentence'],
    ['who only merged PRs in k8s', 'find Person[no merged(PullRequest[no part of(Project[@k8s])]), merged(PullRequest[part of(Project[@k8s])])]'],
    ['who only reviewed PRs from October', 'find Person[no reviewed(PullRequest[not created_at in 2026-10-01…2026-11-01]), reviewed(PullRequest[created_at in 2026-10-01…2026-11-01])]'],
    ['who opened PRs or closed issues in October', 'find Person[(authored(PullRequest[created_at in 2026-10-01…2026-11-01]) or closed(Issue at 2026-10-01…2026-11-01))]'],
    ['PRs approved by Siyu or merged by Ben in October', 'no sentence'],
    ['PRs approved or merged in October', 'find PullRequest[((state=merged & merged_at in 2026-10-01…2026-11-01) or reviewer(Person at 2026-10-01…2026-11-01 approved))]'],
    ['PRs approved by Siyu or merged by Ben', 'find PullRequest[(merger(Person[@bcarter]) or reviewer(Person[@chensiyu] approved))]'],
  ])('%s', (question, plan) => {
    expect(planOf(question)).toBe(plan);
  });
});

describe('What one did besides what he did not is his deed too', () => {
  test.each([
    ["PRs Ben didn't write but merged", 'find PullRequest[no author(Person[@bcarter]), merger(Person[@bcarter])]'],
    ['PRs I did not write but reviewed in October', 'find PullRequest[no author(Person[@bcarter]), reviewer(Person[@bcarter] at 2026-10-01…2026-11-01)]'],
    ['issues Ben did not open but closed', 'find Issue[closer(Person[@bcarter]), no submitter(Person[@bcarter])]'],
    ['PRs Ben merged but did not write', 'find PullRequest[no author(Person[@bcarter]), merger(Person[@bcarter])]'],
    ['PRs Ben did not review that were merged', 'find PullRequest[no reviewer(Person[@bcarter]), state=merged]'],
    ['PRs not merged but approved', 'find PullRequest[reviewer(Person approved), not state=merged]'],
    ['PRs reviewed by Ben but not approved', 'no sentence'],
    ['PRs reviewed but not approved', 'find PullRequest[no reviewer(Person approved), reviewer(Person)]'],
    ['PRs reviewed by Ben but not merged', 'find PullRequest[reviewer(Person[@bcarter]), not state=merged]'],
  ])('%s', (question, plan) => {
    expect(planOf(question)).toBe(plan);
  });
});

describe('By everyone is by each of them, of what several can do to a thing', () => {
  test.each([
    ['PRs reviewed by everyone who attended the last retro', 'find PullRequest[every reviewer(Person[attended(Meeting[series=Retrospective, ↓started_at limit 1])])]'],
    ['meetings attended by everyone who reviewed a PR', 'find Meeting[every attendee(Person[reviewed(PullRequest)])]'],
    ['PRs merged by everyone who attended the last retro', 'find PullRequest[merger(Person[attended(Meeting[series=Retrospective, ↓started_at limit 1])])]'],
    ['PRs by everyone who attended the last retro', 'find PullRequest[author(Person[attended(Meeting[series=Retrospective, ↓started_at limit 1])])]'],
    ['open tasks of everyone who was at the last retro', 'find ActionItem[assignee(Person[attended(Meeting[series=Retrospective, ↓started_at limit 1])]), status=open]'],
  ])('%s', (question, plan) => {
    expect(planOf(question)).toBe(plan);
  });
});

describe('Who missed one was not at all of them', () => {
  test.each([
    ['who missed a k8s sync', 'find Person[not every attended(Meeting[series=k8s sync])]'],
    ['who missed at least one k8s sync', 'find Person[not every attended(Meeting[series=k8s sync])]'],
    ['who missed the last k8s sync', 'find Person[no attended(Meeting[series=k8s sync, ↓started_at limit 1])]'],
    ['who missed two k8s syncs', 'no sentence'],
  ])('%s', (question, plan) => {
    expect(planOf(question)).toBe(plan);
  });
});
