/** English questions for numbers of each, of two, and of those with most, and how each is read. */
import { describe, expect, test } from '@jest/globals';
import { planOf } from './testing/plan-of.ts';

describe('What was done is counted for who did it', () => {
  test.each([
    ['issues closed per person this year', 'group Issue[state=closed, closed_at in 2026-01-01…2027-01-01] by closer most'],
    ['how many issues were closed per person', 'group Issue[state=closed] by closer most'],
    ['PRs merged in k8s per person', 'group PullRequest[part of(Project[@k8s]), state=merged] by merger most'],
    ['PRs reviewed per person', 'group PullRequest[reviewer(Person)] by reviewer most'],
    ['closed issues per person', 'group Issue[state=closed] by submitter most'],
    ['issues closed per project', 'group Issue[state=closed] by part of most'],
  ])('%s', (question, plan) => {
    expect(planOf(question)).toBe(plan);
  });
});

describe('Who is asked of some people is one of them', () => {
  test.each([
    ['Among the people at the last k8s sync, who has no open tasks?', 'find Person[no assigned(ActionItem[status=open]), attended(Meeting[series=k8s sync, ↓started_at limit 1])]'],
    ['Of the reviewers of atlas#12, who merged PRs in k8s?', 'find Person[merged(PullRequest[part of(Project[@k8s])]), reviewed(PullRequest[@atlas#12])]'],
  ])('%s', (question, plan) => {
    expect(planOf(question)).toBe(plan);
  });
});

describe('How long it took is told of what has ended', () => {
  test.each([
    ['average time to merge by month', 'group PullRequest[state=merged] by month of merged_at mean created_at→merged_at key'],
    ['median time to close per quarter in k8s', 'group Issue[part of(Project[@k8s]), state=closed] by quarter of closed_at median created_at→closed_at key'],
    ['average time to merge by project', 'group PullRequest[state=merged] by part of mean created_at→merged_at most'],
    ['how long did it take until atlas#12 was merged', 'measure PullRequest[@atlas#12] mean created_at→merged_at'],
    ["Ana Silva's PRs in atlas: average days to merge?", 'measure PullRequest[author(Person[@asilva]), part of(Project[@atlas]), state=merged] mean created_at→merged_at'],
    ['median number of days issues in atlas stay open', 'measure Issue[part of(Project[@atlas]), state=closed] median created_at→closed_at'],
  ])('%s', (question, plan) => {
    expect(planOf(question)).toBe(plan);
  });
});

describe('Two sets are compared', () => {
  test.each([
    ['Ben vs Chen Siyu PRs', 'compare Ben Carter: PullRequest[author(Person[@bcarter])] | Chen Siyu: PullRequest[author(Person[@chensiyu])] most'],
    ['Ben and Chen Siyu PRs', 'find PullRequest[author(Person[@bcarter|@chensiyu])]'],
    ['PRs vs issues in atlas', 'compare : PullRequest[part of(Project[@atlas])] | : Issue[part of(Project[@atlas])] most'],
    ['how many PRs are open vs closed', 'compare : PullRequest[state=open] | : PullRequest[state=closed] most'],
    ['open vs closed issues in k8s', 'compare : Issue[part of(Project[@k8s]), state=open] | : Issue[part of(Project[@k8s]), state=closed] most'],
    ['merged PRs vs closed issues this year', 'compare : PullRequest[state=merged, merged_at in 2026-01-01…2027-01-01] | : Issue[state=closed, closed_at in 2026-01-01…2027-01-01] most'],
    ['PRs merged this month vs last month', 'compare 2026-11: PullRequest[state=merged, merged_at in 2026-11-01…2026-12-01] | 2026-10: PullRequest[state=merged, merged_at in 2026-10-01…2026-11-01] most'],
    ['how many issues are open and how many are closed', 'compare : Issue[state=open] | : Issue[state=closed] most'],
    ['more open tasks: Ana Costa or Ben', 'compare Ana Costa: ActionItem[assignee(Person[@acosta]), status=open] | Ben Carter: ActionItem[assignee(Person[@bcarter]), status=open] most'],
    ['did atlas or k8s get more issues last month', 'compare atlas: Issue[part of(Project[@atlas]), created_at in 2026-10-01…2026-11-01] | k8s: Issue[part of(Project[@k8s]), created_at in 2026-10-01…2026-11-01] most'],
  ])('%s', (question, plan) => {
    expect(planOf(question)).toBe(plan);
  });
});

describe('Those with most are ranked', () => {
  test.each([
    ['top 3 issue closers in k8s', 'group Issue[part of(Project[@k8s])] by closer most limit 3'],
    ['who commits most in k8s', 'group Commit[part of(Project[@k8s])] by author most limit 1'],
    ['the two people who filed the most issues in k8s', 'group Issue[part of(Project[@k8s])] by submitter most limit 2'],
    ['Which of atlas, k8s and beacon has the most open PRs?', 'group PullRequest[state=open] by part of most limit 1 of Project[@atlas|@k8s|@beacon]'],
    ['which of Ben, Ana Costa and 张三 reviewed the most PRs', 'group PullRequest by reviewer most limit 1 of Person[@bcarter|@acosta|@zhangsan]'],
    ['How often was each person at an Atlas stand-up?', 'group Meeting[series=Atlas stand-up] by attendee most'],
  ])('%s', (question, plan) => {
    expect(planOf(question)).toBe(plan);
  });
});

describe('How long PRs wait for their first review is told', () => {
  test.each([
    ['average time to first review in k8s', 'measure PullRequest[part of(Project[@k8s]), reviewer(Person)] mean created_at→first reviewer'],
    ['median time to first review per project', 'group PullRequest[reviewer(Person)] by part of median created_at→first reviewer most'],
    ['how long do PRs wait for a review', 'measure PullRequest[reviewer(Person)] mean created_at→first reviewer'],
    ['how long does it take until a PR is first reviewed', 'measure PullRequest[reviewer(Person)] mean created_at→first reviewer'],
    ['how long until atlas#12 was reviewed', 'measure PullRequest[@atlas#12] mean created_at→first reviewer'],
  ])('%s', (question, plan) => {
    expect(planOf(question)).toBe(plan);
  });
});

describe('A number is not told', () => {
  test.each([
    'PRs vs issues closed this year', 'PRs approved per person', 'PRs closed per person', 'who merged the second most PRs', 'how long does it take to review a PR', 'how fast does Ben review PRs',
  ])('of what may be meant otherwise, or is not known: %s', (question) => {
    expect(['no sentence', 'unknown words']).toContain(planOf(question));
  });
});
