/** English comparisons of what is done, where and when, and of people by their part. */
import { describe, expect, test } from '@jest/globals';
import { planOf } from './testing/plan-of.ts';

describe('What one verb is said of need not be named to be compared', () => {
  test.each([
    ['who reviewed more last month, Ben or Ana Silva?', 'compare Ben Carter: PullRequest[reviewer(Person[@bcarter] at 2026-10-01…2026-11-01)] | Ana Silva: PullRequest[reviewer(Person[@asilva] at 2026-10-01…2026-11-01)] most'],
    ['Who has reviewed more in k8s, Ben or Ana Silva', 'compare Ben Carter: PullRequest[part of(Project[@k8s]), reviewer(Person[@bcarter])] | Ana Silva: PullRequest[part of(Project[@k8s]), reviewer(Person[@asilva])] most'],
    ['who closes more, Ben or Ana Silva', 'compare Ben Carter: Issue[closer(Person[@bcarter])] | Ana Silva: Issue[closer(Person[@asilva])] most'],
    ['Ben or Ana Silva - which of the two wrote more PRs in 2026?', 'compare Ben Carter: PullRequest[author(Person[@bcarter]), created_at in 2026-01-01…2027-01-01] | Ana Silva: PullRequest[author(Person[@asilva]), created_at in 2026-01-01…2027-01-01] most'],
    ['which of the two has more open issues, k8s or atlas?', 'compare k8s: Issue[part of(Project[@k8s]), state=open] | atlas: Issue[part of(Project[@atlas]), state=open] most'],
    ["Compare Ben's and Ana Silva's PR counts in k8s.", 'compare Ben Carter: PullRequest[author(Person[@bcarter]), part of(Project[@k8s])] | Ana Silva: PullRequest[author(Person[@asilva]), part of(Project[@k8s])] most'],
  ])('%s', (question, plan) => {
    expect(planOf(question)).toBe(plan);
  });
});

describe('Places, times and deeds are compared', () => {
  test.each([
    ['were there more decisions in stand-ups than in k8s syncs this year', 'compare : Decision[raised in(Meeting[series=Atlas stand-up]), raised in.started_at in 2026-01-01…2027-01-01] | : Decision[raised in(Meeting[series=k8s sync]), raised in.started_at in 2026-01-01…2027-01-01] most'],
    ['How does October compare with September in merged PRs?', 'compare 2026-10: PullRequest[state=merged, merged_at in 2026-10-01…2026-11-01] | 2026-09: PullRequest[state=merged, merged_at in 2026-09-01…2026-10-01] most'],
    ['compare October with September in closed issues', 'compare 2026-10: Issue[state=closed, closed_at in 2026-10-01…2026-11-01] | 2026-09: Issue[state=closed, closed_at in 2026-09-01…2026-10-01] most'],
    ['did we hold more meetings this month than last month?', 'compare 2026-11: Meeting[started_at in 2026-11-01…2026-12-01] | 2026-10: Meeting[started_at in 2026-10-01…2026-11-01] most'],
    ['Do we close more issues than we open this month?', 'compare : Issue[state=closed, closed_at in 2026-11-01…2026-12-01] | : Issue[created_at in 2026-11-01…2026-12-01] most'],
    ['are more issues opened than closed?', 'compare : Issue | : Issue[state=closed] most'],
  ])('%s', (question, plan) => {
    expect(planOf(question)).toBe(plan);
  });
});

describe('People are told by their part in things, and things by who had which part', () => {
  test.each([
    ['Authors whose PRs Ben approved', 'find Person[authored(PullRequest[reviewer(Person[@bcarter] approved)])]'],
    ['PRs whose author reviewed atlas#12', 'find PullRequest[author(Person[reviewed(PullRequest[@atlas#12])])]'],
    ['PRs where the merger was also the author', 'find PullRequest[author=merger]'],
    ['PRs where author and merger are the same', 'find PullRequest[author=merger]'],
    ['Top 3 reviewers of 2026', 'group PullRequest by reviewer at 2026-01-01…2027-01-01 most limit 3'],
    ['who only ever reviewed and never opened a PR in atlas?', 'find Person[no authored(PullRequest[part of(Project[@atlas])]), reviewed(PullRequest[part of(Project[@atlas])])]'],
    ['Not counting bots, who merged PRs this month?', 'find Person[merged(PullRequest at 2026-11-01…2026-12-01), not bot=true]'],
    ['PRs that got changes requested', 'find PullRequest[reviewer(Person changes_requested)]'],
    ['which PRs had changes requested by Ben', 'find PullRequest[reviewer(Person[@bcarter] changes_requested)]'],
  ])('%s', (question, plan) => {
    expect(planOf(question)).toBe(plan);
  });
});

describe('What may be said of several kinds, or of others, is not read', () => {
  test.each([
    ['who wrote more, Ben or Ana Silva', 'no sentence'],
    ['reviewers whose PRs are open', 'no sentence'],
    ['who reviewed PRs without bots', 'no sentence'],
  ])('%s', (question, plan) => {
    expect(planOf(question)).toBe(plan);
  });
});
