/** English questions about several deeds, who did what was done, and which of two it is, and how each is read. */
import { describe, expect, test } from '@jest/globals';
import { planOf } from './testing/plan-of.ts';

describe('Several deeds of one are all said of the same things', () => {
  test.each([
    ['Who has both filed and closed issues in atlas-ui?', 'find Person[closed(Issue[part of(Project[@atlas-ui])]), submitted(Issue[part of(Project[@atlas-ui])])]'],
    ['Who has neither reviewed nor written a PR in beacon?', 'find Person[no authored(PullRequest[part of(Project[@beacon])]), no reviewed(PullRequest[part of(Project[@beacon])])]'],
    ['PRs Ben neither wrote nor reviewed, but merged', 'find PullRequest[no author(Person[@bcarter]), merger(Person[@bcarter]), no reviewer(Person[@bcarter])]'],
    ['PRs Ben both wrote and merged in July', 'find PullRequest[author(Person[@bcarter]), merger(Person[@bcarter] at 2026-07-01…2026-08-01)]'],
    ['PRs written and merged by Ben in July', 'find PullRequest[author(Person[@bcarter]), merger(Person[@bcarter] at 2026-07-01…2026-08-01)]'],
    ['PRs Ben opened and merged in July', 'find PullRequest[(author(Person[@bcarter]) & created_at in 2026-07-01…2026-08-01), merger(Person[@bcarter] at 2026-07-01…2026-08-01)]'],
    ['PRs Ben wrote in July', 'find PullRequest[(author(Person[@bcarter]) & created_at in 2026-07-01…2026-08-01)]'],
    ['who at the same time wrote PRs in atlas and reviewed PRs in k8s', 'find Person[authored(PullRequest[part of(Project[@atlas])]), reviewed(PullRequest[part of(Project[@k8s])])]'],
  ])('%s', (question, plan) => {
    expect(planOf(question)).toBe(plan);
  });
});

describe('What was not done elsewhere is the same deed', () => {
  test.each([
    ['Who opened issues in k8s but not in beacon?', 'find Person[no submitted(Issue[part of(Project[@beacon])]), submitted(Issue[part of(Project[@k8s])])]'],
    ['who merged PRs in k8s but not in beacon last month', 'find Person[no merged(PullRequest[part of(Project[@beacon])] at 2026-10-01…2026-11-01), merged(PullRequest[part of(Project[@k8s])] at 2026-10-01…2026-11-01)]'],
    ['who reviews in k8s without ever having written a PR there?', 'find Person[no authored(PullRequest[part of(Project[@k8s])]), reviewed(PullRequest[part of(Project[@k8s])])]'],
  ])('%s', (question, plan) => {
    expect(planOf(question)).toBe(plan);
  });
});

describe('Who did it is whoever is named behind, and a time goes with the deed', () => {
  test.each([
    ['PRs merged in k8s by Ben', 'find PullRequest[merger(Person[@bcarter]), part of(Project[@k8s])]'],
    ['issues closed in k8s this year by Ben', 'find Issue[closer(Person[@bcarter] at 2026-01-01…2027-01-01), part of(Project[@k8s])]'],
    ['Ben: PRs reviewed in k8s', 'find PullRequest[part of(Project[@k8s]), reviewer(Person[@bcarter])]'],
    ['PRs closed w/o a merge this year', 'find PullRequest[no merger(Person), state=closed, closed_at in 2026-01-01…2027-01-01]'],
    ['PRs without a review this month', 'find PullRequest[no reviewer(Person), created_at in 2026-11-01…2026-12-01]'],
    ['open PRs without reviewers in k8s', 'find PullRequest[part of(Project[@k8s]), no reviewer(Person), state=open]'],
    ['Who reviewed the PRs that Ben merged in October?', 'find Person[reviewed(PullRequest[merger(Person[@bcarter] at 2026-10-01…2026-11-01)])]'],
  ])('%s', (question, plan) => {
    expect(planOf(question)).toBe(plan);
  });
});

describe('Which of two it is', () => {
  test.each([
    ['Is atlas#12 by Ana Silva or by Ben?', 'find Person[authored(PullRequest[@atlas#12]), @asilva|@bcarter]'],
    ['Did Ana Silva or Ben merge atlas#12?', 'find Person[merged(PullRequest[@atlas#12]), @asilva|@bcarter]'],
    ['Is atlas#12 open or merged?', 'find PullRequest[@atlas#12] show state'],
    ['k8s and beacon PRs merged in August or September', 'find PullRequest[((state=merged & merged_at in 2026-08-01…2026-09-01) or (state=merged & merged_at in 2026-09-01…2026-10-01)), (part of(Project[@beacon]) or part of(Project[@k8s]))]'],
    ['Of the people at the last k8s sync, who has no open action items?', 'find Person[no assigned(ActionItem[status=open]), attended(Meeting[series=k8s sync, ↓started_at limit 1])]'],
  ])('%s', (question, plan) => {
    expect(planOf(question)).toBe(plan);
  });
});

describe('Half of a question is not read', () => {
  test.each(['PRs merged by', 'PRs that were merged by', 'who reviewed at the same time as Ben', 'PRs Ana Silva opened and closed herself'])('%s', (question) => {
    expect(planOf(question)).toBe('no sentence');
  });
});
