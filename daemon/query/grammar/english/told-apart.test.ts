/** English questions for figures side by side and of each meeting. */
import { describe, expect, test } from '@jest/globals';
import { planOf } from './testing/plan-of.ts';

describe('A figure of two is told side by side', () => {
  test.each([
    ['compare atlas and k8s by median time to merge', 'compare atlas: PullRequest[part of(Project[@atlas]), state=merged] | k8s: PullRequest[part of(Project[@k8s]), state=merged] median created_at→merged_at most'],
    ['median time to merge in atlas vs k8s', 'compare atlas: PullRequest[part of(Project[@atlas]), state=merged] | k8s: PullRequest[part of(Project[@k8s]), state=merged] median created_at→merged_at most'],
    ['Average length of a stand-up versus that of a k8s sync', 'compare : Meeting[series=Atlas stand-up] | : Meeting[series=k8s sync] mean duration_s most'],
  ])('%s', (question, plan) => {
    expect(planOf(question)).toBe(plan);
  });
});

describe('What a meeting brings is told of each of them', () => {
  test.each([
    ['On average, how many action items does a stand-up generate?', 'group ActionItem by raised in most of Meeting[series=Atlas stand-up] all mean'],
    ['how many people does a stand-up have on average', 'group Person by attended most of Meeting[series=Atlas stand-up] all mean'],
    ['how many tasks come out of a stand-up on average', 'group ActionItem[raised in(Meeting[series=Atlas stand-up])] by raised in most mean'],
  ])('%s', (question, plan) => {
    expect(planOf(question)).toBe(plan);
  });
});

describe('This one and the last are months, quarters, weeks', () => {
  test.each([
    ['meeting count, this month vs last', 'compare 2026-11: Meeting[started_at in 2026-11-01…2026-12-01] | 2026-10: Meeting[started_at in 2026-10-01…2026-11-01] most'],
    ['did we hold fewer stand-ups this quarter than the one before?', 'compare October–December 2026: Meeting[series=Atlas stand-up, started_at in 2026-10-01…2027-01-01] | July–September 2026: Meeting[series=Atlas stand-up, started_at in 2026-07-01…2026-10-01] fewest'],
    ['first meeting of the year?', 'find Meeting[started_at in 2026-01-01…2027-01-01] ↑started_at limit 1'],
    ['pull requests raised during the month of August', 'find PullRequest[created_at in 2026-08-01…2026-09-01]'],
  ])('%s', (question, plan) => {
    expect(planOf(question)).toBe(plan);
  });
});

describe('Whether nobody did it, and who has which part', () => {
  test.each([
    ['Is it true that nobody has committed to k8s?', 'whether none Person[authored(Commit[part of(Project[@k8s])])]'],
    ['did nobody attend the last retrospective', 'whether none Person[attended(Meeting[series=Retrospective, ↓started_at limit 1])]'],
    ['is Ben the author of atlas#12', 'whether Person[authored(PullRequest[@atlas#12]), @bcarter]'],
    ['person with the most reviews last month', 'group PullRequest by reviewer at 2026-10-01…2026-11-01 most limit 1'],
    ['reviewer with most approvals this year', 'group PullRequest by reviewer approved at 2026-01-01…2027-01-01 most limit 1'],
    ['Who is author of an open PR in k8s?', 'find Person[authored(PullRequest[part of(Project[@k8s]), state=open])]'],
  ])('%s', (question, plan) => {
    expect(planOf(question)).toBe(plan);
  });
});

describe("Two people's meetings are those of both", () => {
  test.each([
    ["Ben and Ana Silva's meetings", 'find Meeting[attendee(Person[@asilva]), attendee(Person[@bcarter])]'],
    ["Ben and Ana Silva's PRs", 'find PullRequest[(author(Person[@asilva]) or author(Person[@bcarter]))]'],
  ])('%s', (question, plan) => {
    expect(planOf(question)).toBe(plan);
  });
});

describe('What was decided stands behind the decision', () => {
  test.each([
    ['In which meeting did we decide that there are no releases on Fridays?', 'find Meeting[raised(Decision[text~no+release+friday])]'],
  ])('%s', (question, plan) => {
    expect(planOf(question)).toBe(plan);
  });
});

describe('What the graph does not count is not read', () => {
  test.each([
    ['reviewer with the most comments', 'no sentence'],
  ])('%s', (question, plan) => {
    expect(planOf(question)).toBe(plan);
  });
});
