/** English questions for numbers, and how each is read. */
import { describe, expect, test } from '@jest/globals';
import { planOf } from './testing/plan-of.ts';

describe('Things are counted', () => {
  test.each([
    ['How many PRs are open?', 'count PullRequest[state=open]'],
    ['number of open pull requests', 'count PullRequest[state=open]'],
    ['How many issues does atlas have?', 'count Issue[part of(Project[@atlas])]'],
    ['how many PRs has Ben merged', 'count PullRequest[merger(Person[@bcarter])]'],
    ['count of commits in k8s', 'count Commit[part of(Project[@k8s])]'],
    ['How many people reviewed PRs in beacon?', 'count Person[reviewed(PullRequest[part of(Project[@beacon])])]'],
    ['How many meetings did we have last month?', 'count Meeting[started_at in 2026-10-01…2026-11-01]'],
    ['How many PRs were merged by their own author?', 'count PullRequest[author=merger]'],
    ['How many actions are overdue?', 'count ActionItem[status=open, due in …2026-11-18]'],
    ['how many decisions came out of the k8s sync meetings', 'count Decision[raised in(Meeting[series=k8s sync])]'],
    ["What's the number of merged PRs in beacon?", 'count PullRequest[part of(Project[@beacon]), state=merged]'],
    ['how many people wrote PRs in beacon this year', 'count Person[authored(PullRequest[part of(Project[@beacon]), created_at in 2026-01-01…2027-01-01])]'],
    ['How often did Ben merge a PR in k8s?', 'count PullRequest[merger(Person[@bcarter]), part of(Project[@k8s])]'],
    ['How often has Ana Silva attended the Atlas stand-up?', 'count Meeting[attendee(Person[@asilva]), series=Atlas stand-up]'],
    ['total number of issues still open', 'count Issue[state=open]'],
    ['Of the PRs Ben wrote, how many were merged?', 'count PullRequest[author(Person[@bcarter]), state=merged]'],
    ['Of the issues in beacon, how many are open?', 'count Issue[part of(Project[@beacon]), state=open]'],
    ['out of all k8s PRs how many have no review', 'count PullRequest[part of(Project[@k8s]), no reviewer(Person)]'],
    ['How many people have merged something in atlas this year?', 'count Person[merged(PullRequest[part of(Project[@atlas])] at 2026-01-01…2027-01-01)]'],
    ['in how many projects has Ben written PRs?', 'count Project[part(PullRequest[author(Person[@bcarter])])]'],
    ['how many of the decisions were retracted', 'count Decision[status=retracted]'],
    ['How many different people closed issues in k8s?', 'count Person[closed(Issue[part of(Project[@k8s])])]'],
  ])('%s', (question, plan) => {
    expect(planOf(question)).toBe(plan);
  });
});

describe('Those with most are ranked', () => {
  test.each([
    ['Who has merged the most PRs?', 'group PullRequest by merger most limit 1'],
    ['Who closed the most issues?', 'group Issue by closer most limit 1'],
    ['top 3 reviewers', 'group PullRequest by reviewer most limit 3'],
    ['who reviewed the most PRs last month', 'group PullRequest by reviewer at 2026-10-01…2026-11-01 most limit 1'],
    ['who approved the most PRs', 'group PullRequest by reviewer approved most limit 1'],
    ['Which person opened the most issues in k8s?', 'group Issue[part of(Project[@k8s])] by submitter most limit 1'],
    ['Which project has the most open issues?', 'group Issue[state=open] by part of most limit 1'],
    ['project with the fewest open PRs', 'group PullRequest[state=open] by part of fewest limit 1 all'],
    ['Who attended the most meetings this year?', 'group Meeting[attendee(Person), started_at in 2026-01-01…2027-01-01] by attendee most limit 1'],
    ['Which meeting had the most decisions?', 'group Decision by raised in most limit 1'],
    ['Who has the most open action items?', 'group ActionItem[status=open] by assignee most limit 1'],
    ['Which topic comes up in the most meetings?', 'group Meeting by mentioned most limit 1'],
    ['the two people with the most PRs in atlas-ui', 'group PullRequest[part of(Project[@atlas-ui])] by author most limit 2'],
    ['Which label is the most common on issues?', 'group Issue by labels most limit 1'],
    ['top 5 authors of merged PRs', 'group PullRequest[state=merged] by author most limit 5'],
    ['Who attended the most k8s syncs?', 'group Meeting[series=k8s sync] by attendee most limit 1'],
    ['Which PR took the longest to merge in atlas?', 'find PullRequest[part of(Project[@atlas]), state=merged] ↓created_at…merged_at limit 1 ties'],
    ['Who did most of the merging in k8s?', 'group PullRequest[part of(Project[@k8s])] by merger most limit 1'],
    ['Who has merged the most in k8s?', 'group PullRequest[part of(Project[@k8s])] by merger most limit 1'],
    ['Which person has filed the most issues this year?', 'group Issue[created_at in 2026-01-01…2027-01-01] by submitter most limit 1'],
    ['Who reviews the most in beacon?', 'group PullRequest[part of(Project[@beacon])] by reviewer most limit 1'],
    ['Which project had the most merged PRs in October?', 'group PullRequest[state=merged, merged_at in 2026-10-01…2026-11-01] by part of most limit 1'],
    ['project with the largest number of commits', 'group Commit by part of most limit 1'],
    ['Who has the most open PRs at the moment?', 'group PullRequest[state=open] by author most limit 1'],
    ['the three people with the most commits', 'group Commit by author most limit 3'],
    ['Which meeting lasted the longest in 2026?', 'find Meeting[started_at in 2026-01-01…2027-01-01] ↓duration_s limit 1 ties'],
    ['Which PRs have the most reviewers?', 'group Person by reviewed most limit 1'],
    ['Which project got the fewest PRs this year?', 'group PullRequest[created_at in 2026-01-01…2027-01-01] by part of fewest limit 1 all'],
    ['Who was assigned the most tasks?', 'group ActionItem by assignee most limit 1'],
    ['Out of everybody, who closed the most issues in atlas?', 'group Issue[part of(Project[@atlas])] by closer most limit 1'],
    ['people with more than one open PR', 'find Person[2… authored(PullRequest[state=open])]'],
    ['Who closed at least 5 issues?', 'find Person[5… closed(Issue)]'],
    ['projects having more than 4 open issues', 'find Project[5… part(Issue[state=open])]'],
    ['how many PRs did we merge last week', 'count PullRequest[state=merged, merged_at in 2026-11-09…2026-11-16]'],
  ])('%s', (question, plan) => {
    expect(planOf(question)).toBe(plan);
  });
});

describe('A figure is given of each', () => {
  test.each([
    ['PRs per project', 'group PullRequest by part of most'],
    ['How many open issues does each project have?', 'group Issue[state=open] by part of most'],
    ['merged PRs per month this year', 'group PullRequest[state=merged, merged_at in 2026-01-01…2027-01-01] by month of merged_at key'],
    ['number of issues by person who opened them', 'group Issue by submitter most'],
    ['Count the reviews per person in k8s', 'group PullRequest[part of(Project[@k8s])] by reviewer most'],
    ['PRs opened in 2026 by project and month', 'group PullRequest[created_at in 2026-01-01…2027-01-01] by part of, month of created_at key'],
    ['open actions per person', 'group ActionItem[status=open] by assignee most'],
    ['PRs by state', 'group PullRequest by state most'],
    ['average time to merge per project', 'group PullRequest[state=merged] by part of mean created_at→merged_at most'],
    ['meetings per series', 'group Meeting by series most'],
    ['for each project: number of issues', 'group Issue by part of most'],
    ['How many PRs did each person merge this month?', 'group PullRequest[state=merged, merged_at in 2026-11-01…2026-12-01] by merger most'],
    ['open PRs broken down by project', 'group PullRequest[state=open] by part of most'],
    ['merged PRs in atlas for each person who merged them', 'group PullRequest[part of(Project[@atlas]), state=merged] by merger most'],
    ['Give me issue counts by state', 'group Issue by state most'],
    ['issues closed per month in 2026', 'group Issue[state=closed, closed_at in 2026-01-01…2027-01-01] by month of closed_at key'],
    ['number of PRs for each author in beacon', 'group PullRequest[part of(Project[@beacon])] by author most'],
    ['commits per project this year', 'group Commit[committed_at in 2026-01-01…2027-01-01] by part of most'],
    ['open issues per label', 'group Issue[state=open] by labels most'],
    ['action items by status', 'group ActionItem by status most'],
  ])('%s', (question, plan) => {
    expect(planOf(question)).toBe(plan);
  });
});

describe('Several are compared', () => {
  test.each([
    ['Ana Silva or Chen Siyu, who has more PRs?', 'compare Ana Silva: PullRequest[author(Person[@asilva])] | Chen Siyu: PullRequest[author(Person[@chensiyu])] most'],
    ['Who merged more PRs, Ben or Ana Silva?', 'compare Ben Carter: PullRequest[merger(Person[@bcarter])] | Ana Silva: PullRequest[merger(Person[@asilva])] most'],
    ['Does atlas or beacon have more open issues?', 'compare atlas: Issue[part of(Project[@atlas]), state=open] | beacon: Issue[part of(Project[@beacon]), state=open] most'],
    ['Compare Ana Silva and Ana Costa by number of merged PRs', 'compare Ana Silva: PullRequest[author(Person[@asilva]), state=merged] | Ana Costa: PullRequest[author(Person[@acosta]), state=merged] most'],
    ['Which has more PRs, k8s or beacon?', 'compare k8s: PullRequest[part of(Project[@k8s])] | beacon: PullRequest[part of(Project[@beacon])] most'],
    ['Are there more open PRs in k8s or in beacon?', 'compare k8s: PullRequest[part of(Project[@k8s]), state=open] | beacon: PullRequest[part of(Project[@beacon]), state=open] most'],
    ['Which of atlas and k8s has more merged PRs?', 'compare atlas: PullRequest[part of(Project[@atlas]), state=merged] | k8s: PullRequest[part of(Project[@k8s]), state=merged] most'],
    ['Which one got more commits this year, atlas or k8s?', 'compare atlas: Commit[part of(Project[@atlas]), committed_at in 2026-01-01…2027-01-01] | k8s: Commit[part of(Project[@k8s]), committed_at in 2026-01-01…2027-01-01] most'],
    ['Has Ben merged more PRs than Ana Silva?', 'compare Ben Carter: PullRequest[merger(Person[@bcarter])] | Ana Silva: PullRequest[merger(Person[@asilva])] most'],
  ])('%s', (question, plan) => {
    expect(planOf(question)).toBe(plan);
  });
});

describe('Spells are measured', () => {
  test.each([
    ['How long do PRs stay open in atlas?', 'measure PullRequest[part of(Project[@atlas]), state=closed|merged] mean created_at→merged_at|closed_at'],
    ['Average time to merge in k8s', 'measure PullRequest[part of(Project[@k8s]), state=merged] mean created_at→merged_at'],
    ['On average, how many days until a PR is merged?', 'measure PullRequest[state=merged] mean created_at→merged_at'],
    ['median time to merge for atlas-ui', 'measure PullRequest[part of(Project[@atlas-ui]), state=merged] median created_at→merged_at'],
    ['How long did the Retrospective of 30 October last?', 'measure Meeting[series=Retrospective, started_at in 2026-10-30…2026-10-31] mean duration_s'],
    ['How long was k8s#24 open?', 'measure Issue[@k8s#24] mean created_at→closed_at|now'],
    ['How long do issues stay open in beacon on average?', 'measure Issue[part of(Project[@beacon]), state=closed] mean created_at→closed_at'],
    ["How long do Ben's PRs take to get merged?", 'measure PullRequest[author(Person[@bcarter]), state=merged] mean created_at→merged_at'],
    ['average length of the Atlas stand-ups', 'measure Meeting[series=Atlas stand-up] mean duration_s'],
    ['How quickly do PRs get merged in beacon?', 'measure PullRequest[part of(Project[@beacon]), state=merged] mean created_at→merged_at'],
    ['What is the mean time to merge in beacon?', 'measure PullRequest[part of(Project[@beacon]), state=merged] mean created_at→merged_at'],
    ['How long does it take on average to close an issue in k8s?', 'measure Issue[part of(Project[@k8s]), state=closed] mean created_at→closed_at'],
    ['median time an issue stays open in atlas', 'measure Issue[part of(Project[@atlas]), state=closed] median created_at→closed_at'],
    ['average duration of a k8s sync', 'measure Meeting[series=k8s sync] mean duration_s'],
    ['For how long has atlas#12 been open?', 'measure PullRequest[@atlas#12] mean created_at→merged_at|closed_at|now'],
    ['How long was k8s#24 open before it was closed?', 'measure Issue[@k8s#24] mean created_at→closed_at'],
  ])('%s', (question, plan) => {
    expect(planOf(question)).toBe(plan);
  });
});
