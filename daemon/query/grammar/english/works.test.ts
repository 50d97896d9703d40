/** English descriptions of pull requests, issues and commits, and how each is read. */
import { describe, expect, test } from '@jest/globals';
import { planOf } from './testing/plan-of.ts';

describe('Works are found by how they are', () => {
  test.each([
    ['Which PRs are open in atlas?', 'find PullRequest[part of(Project[@atlas]), state=open]'],
    ['Show all open pull requests of atlas', 'find PullRequest[part of(Project[@atlas]), state=open]'],
    ['list the PRs that are still open in k8s', 'find PullRequest[part of(Project[@k8s]), state=open]'],
    ['What issues are open in beacon?', 'find Issue[part of(Project[@beacon]), state=open]'],
    ['Give me the closed issues of beacon', 'find Issue[part of(Project[@beacon]), state=closed]'],
    ['Which pull requests in beacon were merged?', 'find PullRequest[part of(Project[@beacon]), state=merged]'],
    ['PRs in atlas that were closed without being merged', 'find PullRequest[part of(Project[@atlas]), not state=merged, state=closed]'],
    ['Show unmerged PRs in beacon', 'find PullRequest[part of(Project[@beacon]), not state=merged]'],
    ['Which PRs are drafts?', 'find PullRequest[draft=true]'],
    ['open PRs that are not drafts', 'find PullRequest[not draft=true, state=open]'],
    ['Which issues have nobody assigned and are open in k8s?', 'find Issue[no assignee(Person), part of(Project[@k8s]), state=open]'],
    ['open issues in atlas-ui', 'find Issue[part of(Project[@atlas-ui]), state=open]'],
    ['List every project', 'find Project'],
    ['give me every open PR in the atlas repo please', 'find PullRequest[part of(Project[@atlas]), state=open]'],
    ['Pull requests in acme/beacon that have been merged', 'find PullRequest[part of(Project[@beacon]), state=merged]'],
    ['unassigned open issues', 'find Issue[no assignee(Person), state=open]'],
    ['Which issues in atlas-ui are closed?', 'find Issue[part of(Project[@atlas-ui]), state=closed]'],
    ['Of the pull requests in k8s, which ones are still open?', 'find PullRequest[part of(Project[@k8s]), state=open]'],
    ['Which of the issues in atlas-ui have not been closed yet?', 'find Issue[part of(Project[@atlas-ui]), state=open]'],
    ['PRs in beacon other than the merged ones', 'find PullRequest[part of(Project[@beacon]), not state=merged]'],
    ['Open PRs in beacon apart from drafts', 'find PullRequest[part of(Project[@beacon]), not draft=true, state=open]'],
    ['Besides the drafts, what PRs are open in k8s?', 'find PullRequest[part of(Project[@k8s]), not draft=true, state=open]'],
    ['Kindly share the list of all open pull requests pertaining to the beacon project.', 'find PullRequest[part of(Project[@beacon]), state=open]'],
    ['Please to show me the issues of atlas which are not yet closed', 'find Issue[part of(Project[@atlas]), state=open]'],
    ['which PR in beacon already merged', 'find PullRequest[part of(Project[@beacon]), state=merged]'],
    ['in atlas-ui have which open issue', 'find Issue[part of(Project[@atlas-ui]), state=open]'],
    ['draft PRs in beacon, if any', 'find PullRequest[part of(Project[@beacon]), draft=true]'],
    ['Got any open PRs in beacon?', 'whether PullRequest[part of(Project[@beacon]), state=open]'],
    ['all of the open pull requests across atlas and atlas-ui', 'find PullRequest[(part of(Project[@atlas]) or part of(Project[@atlas-ui])), state=open]'],
    ['open PRs in atlas as well as in k8s', 'find PullRequest[(part of(Project[@atlas]) or part of(Project[@k8s])), state=open]'],
  ])('%s', (question, plan) => {
    expect(planOf(question)).toBe(plan);
  });
});

describe('Works are found by their titles and labels', () => {
  test.each([
    ['PRs about the cache', 'find PullRequest[title~cache]'],
    ['PRs with the word cache in their title', 'find PullRequest[title~cache]'],
    ['issues containing the words rate limit', 'find Issue[title~rate+limit]'],
    ['PRs about retries', 'find PullRequest[(title~retries or title~retry)]'],
    ['Which issues mention certificates in the title?', 'find Issue[title~certificate]'],
    ['issues about alerts that are still open', 'find Issue[title~alert, state=open]'],
    ['pull requests with "snapshot" in their title', 'find PullRequest[title~snapshot]'],
    ['Which atlas PRs are about rate limits?', 'find PullRequest[title~rate+limit, part of(Project[@atlas])]'],
    ['Which merged PRs are about the search API?', 'find PullRequest[title~search+api, state=merged]'],
    ['PRs whose title contains "dashboard"', 'find PullRequest[title~dashboard]'],
    ['issues whose title mentions the disk', 'find Issue[title~disk]'],
    ['Is there an open PR about certificates?', 'whether PullRequest[title~certificate, state=open]'],
    ['pull requests regarding invoices', 'find PullRequest[title~invoice]'],
    ['PRs to do with snapshots that were merged', 'find PullRequest[title~snapshot, state=merged]'],
    ['open issues with the label bug', 'find Issue[labels∋bug, state=open]'],
    ['which issues have no label?', 'find Issue[not has labels]'],
    ['PRs tagged docs', 'find PullRequest[labels∋docs]'],
  ])('%s', (question, plan) => {
    expect(planOf(question)).toBe(plan);
  });
});

describe('Works are found by when something was done', () => {
  test.each([
    ['PRs merged last week', 'find PullRequest[state=merged, merged_at in 2026-11-09…2026-11-16]'],
    ['Which pull requests got merged last week?', 'find PullRequest[state=merged, merged_at in 2026-11-09…2026-11-16]'],
    ['what was merged yesterday', 'find PullRequest[state=merged, merged_at in 2026-11-17…2026-11-18]'],
    ['Issues opened this week', 'find Issue[created_at in 2026-11-16…2026-11-23]'],
    ['Which issues were opened today?', 'find Issue[created_at in 2026-11-18…2026-11-19]'],
    ['issues closed last month', 'find Issue[state=closed, closed_at in 2026-10-01…2026-11-01]'],
    ['PRs created since October 15', 'find PullRequest[created_at in 2026-10-15…]'],
    ['Which PRs were merged in Q3?', 'find PullRequest[state=merged, merged_at in 2026-07-01…2026-10-01]'],
    ['PRs merged in August 2026', 'find PullRequest[state=merged, merged_at in 2026-08-01…2026-09-01]'],
    ['issues opened between 1 and 15 August 2026', 'find Issue[created_at in 2026-08-01…2026-08-16]'],
    ['PRs opened in the last 7 days', 'find PullRequest[created_at in 2026-11-11…2026-11-19]'],
    ['atlas issues closed last year', 'find Issue[part of(Project[@atlas]), state=closed, closed_at in 2025-01-01…2026-01-01]'],
    ['PRs by Ana Silva since May', 'find PullRequest[author(Person[@asilva]), created_at in 2026-05-01…]'],
    ['Which issues were opened before March 2025?', 'find Issue[created_at in …2025-03-01]'],
    ['pull requests merged on 13 November', 'find PullRequest[state=merged, merged_at in 2026-11-13…2026-11-14]'],
    ['PRs opened on Tuesday', 'find PullRequest[created_at in 2026-11-17…2026-11-18]'],
    ['issues opened in the last two weeks', 'find Issue[created_at in 2026-11-04…2026-11-19]'],
    ['PRs that landed last week', 'find PullRequest[state=merged, merged_at in 2026-11-09…2026-11-16]'],
    ['PRs merged in the past 2 weeks', 'find PullRequest[state=merged, merged_at in 2026-11-04…2026-11-19]'],
    ['issues from 2025 that are still open', 'find Issue[state=open, created_at in 2025-01-01…2026-01-01]'],
    ['open PRs older than a month', 'find PullRequest[state=open, created_at in …2026-10-18]'],
    ['Which PRs were merged in the first half of 2026?', 'find PullRequest[state=merged, merged_at in 2026-01-01…2026-07-01]'],
    ['issues closed in Q1 2026', 'find Issue[state=closed, closed_at in 2026-01-01…2026-04-01]'],
    ['PRs in k8s opened between September and October', 'find PullRequest[part of(Project[@k8s]), created_at in 2026-09-01…2026-11-01]'],
    ['issues Ana Silva opened since Friday', 'find Issue[(submitter(Person[@asilva]) & created_at in 2026-11-13…)]'],
    ['Last week, which PRs were merged in atlas?', 'find PullRequest[part of(Project[@atlas]), state=merged, merged_at in 2026-11-09…2026-11-16]'],
    ['This month so far, which PRs have been merged in k8s?', 'find PullRequest[part of(Project[@k8s]), state=merged, merged_at in 2026-11-01…2026-11-19]'],
    ['During October, which issues got closed?', 'find Issue[state=closed, closed_at in 2026-10-01…2026-11-01]'],
    ['PRs merged from 1 November to 10 November', 'find PullRequest[state=merged, merged_at in 2026-11-01…2026-11-11]'],
    ['In 2026, which issues did Ben close?', 'find Issue[closer(Person[@bcarter] at 2026-01-01…2027-01-01)]'],
    ['PRs merged this quarter in beacon', 'find PullRequest[part of(Project[@beacon]), state=merged, merged_at in 2026-10-01…2027-01-01]'],
    ['PRs that Ana Costa opened over the last 10 days', 'find PullRequest[(author(Person[@acosta]) & created_at in 2026-11-08…2026-11-19)]'],
    ['open PRs older than 30 days', 'find PullRequest[state=open, created_at in …2026-10-19]'],
    ['atlas issues that have been open for more than 2 weeks', 'find Issue[part of(Project[@atlas]), state=open, created_at in …2026-11-04]'],
    ['Which open issues are older than a year?', 'find Issue[state=open, created_at in …2025-11-18]'],
    ['Which PRs were reviewed yesterday?', 'find PullRequest[reviewer(Person at 2026-11-17…2026-11-18)]'],
  ])('%s', (question, plan) => {
    expect(planOf(question)).toBe(plan);
  });
});

describe('Works are found by their order in time', () => {
  test.each([
    ['the latest 3 PRs in k8s', 'find PullRequest[part of(Project[@k8s])] ↓created_at limit 3'],
    ['What are the five most recent issues?', 'find Issue ↓created_at limit 5'],
    ['last 3 merged PRs', 'find PullRequest[state=merged] ↓merged_at limit 3'],
    ['oldest open PR', 'find PullRequest[state=open] ↑created_at limit 1'],
    ['What is the oldest open issue in beacon?', 'find Issue[part of(Project[@beacon]), state=open] ↑created_at limit 1'],
    ['newest PR by Chen Siyu', 'find PullRequest[author(Person[@chensiyu])] ↓created_at limit 1'],
    ["Ben's last 2 merged PRs", 'find PullRequest[author(Person[@bcarter]), state=merged] ↓merged_at limit 2'],
    ['3 most recently closed issues in atlas', 'find Issue[part of(Project[@atlas]), state=closed] ↓closed_at limit 3'],
    ['most recent merge in beacon', 'find PullRequest[part of(Project[@beacon]), state=merged] ↓merged_at limit 1'],
    ['last 3 commits in k8s', 'find Commit[part of(Project[@k8s])] ↓committed_at limit 3'],
    ['latest two issues labelled bug', 'find Issue[labels∋bug] ↓created_at limit 2'],
    ['What was the last PR Ben merged?', 'find PullRequest[merger(Person[@bcarter])] ↓latest merger limit 1'],
    ['the very first PR in beacon', 'find PullRequest[part of(Project[@beacon])] ↑created_at limit 1'],
    ['the two oldest open issues in atlas', 'find Issue[part of(Project[@atlas]), state=open] ↑created_at limit 2'],
    ['most recently opened PR in atlas-ui', 'find PullRequest[part of(Project[@atlas-ui])] ↓created_at limit 1'],
    ['Which issue in k8s was closed last?', 'find Issue[part of(Project[@k8s]), state=closed] ↓closed_at limit 1'],
  ])('%s', (question, plan) => {
    expect(planOf(question)).toBe(plan);
  });
});

describe('What is said of them now is not said of then', () => {
  test.each([
    ['PRs open for more than 30 days', 'find PullRequest[state=open, created_at in …2026-10-19]'],
    ['PRs open for longer than two weeks', 'find PullRequest[state=open, created_at in …2026-11-04]'],
    ['issues open for more than 3 months', 'find Issue[state=open, created_at in …2026-08-18]'],
    ['longest open issue', 'find Issue[state=open] ↑created_at limit 1'],
    ['issues I have open', 'find Issue[submitter(Person[@bcarter]), state=open]'],
    ['When was the last PR merged in atlas?', 'find PullRequest[part of(Project[@atlas]), state=merged] ↓merged_at limit 1 show merged_at'],
    ['when was the last issue closed in k8s', 'find Issue[part of(Project[@k8s]), state=closed] ↓closed_at limit 1 show closed_at'],
    ['issues not opened by Ben in k8s', 'find Issue[part of(Project[@k8s]), no submitter(Person[@bcarter])]'],
    ['syncs last month', 'find Meeting[series=k8s sync, started_at in 2026-10-01…2026-11-01]'],
  ])('%s', (question, plan) => {
    expect(planOf(question)).toBe(plan);
  });
});

describe('What was open at another time is found by when it was opened and closed', () => {
  test.each([
    ['Which issues were open in March?', 'find Issue[(state=open or closed_at in 2026-03-01…), created_at in …2026-04-01]'],
    ['how many issues were open on 1 November', 'count Issue[(state=open or closed_at in 2026-11-02…), created_at in …2026-11-02]'],
    ['How many issues were open in k8s at the end of September?', 'count Issue[(state=open or closed_at in 2026-10-01…), part of(Project[@k8s]), created_at in …2026-10-01]'],
    ['PRs that were open last week', 'find PullRequest[(state=open or closed_at in 2026-11-09… or merged_at in 2026-11-09…), created_at in …2026-11-16]'],
    ['Was atlas#12 open on 30 October?', 'whether PullRequest[(state=open or closed_at in 2026-10-31… or merged_at in 2026-10-31…), @atlas#12, created_at in …2026-10-31]'],
  ])('%s', (question, plan) => {
    expect(planOf(question)).toBe(plan);
  });

  test.each(['issues open since May', 'which tasks were open last week', 'PRs open last week'])('%s may mean more than one thing, or is not known', (question) => {
    expect(planOf(question)).not.toMatch(/^find/u);
  });
});

describe('Where and when something was done leaves open who did it, and who is named behind it did it', () => {
  test.each([
    ['PRs merged in k8s by Ben', 'find PullRequest[merger(Person[@bcarter]), part of(Project[@k8s])]'],
    ['issues that are closed in k8s by Ben', 'find Issue[closer(Person[@bcarter]), part of(Project[@k8s])]'],
    ['Which PRs were merged in atlas last week by Ben?', 'find PullRequest[merger(Person[@bcarter] at 2026-11-09…2026-11-16), part of(Project[@atlas])]'],
    ['PRs in atlas by Ben', 'find PullRequest[author(Person[@bcarter]), part of(Project[@atlas])]'],
    ['Which people reviewed PRs that were merged by Ben?', 'find Person[reviewed(PullRequest[merger(Person[@bcarter])])]'],
    ['PRs involving Ben', 'find PullRequest[involved(Person[@bcarter])]'],
    ['the 3 newest issues with Ben involved', 'find Issue[involved(Person[@bcarter])] ↓created_at limit 3'],
  ])('%s', (question, plan) => {
    expect(planOf(question)).toBe(plan);
  });
});

describe('A day that stands at a meeting is the meeting\'s', () => {
  test.each([
    ['PRs discussed in the Atlas stand-up of 9 November', 'find PullRequest[mentioned in(Meeting[series=Atlas stand-up, started_at in 2026-11-09…2026-11-10])]'],
    ['Who wrote the PRs discussed in the Atlas stand-up on 9 November?', 'find Person[authored(PullRequest[mentioned in(Meeting[series=Atlas stand-up, started_at in 2026-11-09…2026-11-10])])]'],
  ])('%s', (question, plan) => {
    expect(planOf(question)).toBe(plan);
  });
});

describe('A work says what it is, and in which state', () => {
  test.each([
    ['tell me about atlas#12', 'find PullRequest[@atlas#12]'],
    ["what's atlas#12 about?", 'find PullRequest[@atlas#12]'],
    ["what's the state of atlas#12?", 'find PullRequest[@atlas#12] show state'],
  ])('%s', (question, plan) => {
    expect(planOf(question)).toBe(plan);
  });
});

describe('What is picked is picked out of all that is described', () => {
  test.each([
    ['the oldest PR with the label bug', 'the oldest PR that has the label bug'],
    ['the latest PR without reviews', 'the latest unreviewed PR'],
    ['the 2 oldest open PRs with comments', 'the 2 oldest open PRs that have comments'],
    ['show me the newest issue without an assignee', 'show me the newest unassigned issue'],
    ['the last PR with an approval', 'the newest PR with an approval'],
  ])('%s is %s', (question, same) => {
    expect(planOf(question)).toMatch(/^find/u);
    expect(planOf(question)).toBe(planOf(same));
  });

  test('how old a thing is, is not when something was done to it', () => {
    const [oldest, first] = ['oldest PR reviewed by Ben', 'first PR reviewed by Ben'].map(planOf);
    expect(oldest).toContain('created_at');
    expect(first).not.toContain('created_at');
  });
});

describe('What is denied, or left out, is denied of each', () => {
  test.each([
    ['PRs that Ben and Ana Silva did not review', 'PRs that Ben or Ana Silva did not review'],
    ['PRs both Ben and Ana Silva did not review', 'PRs that Ben or Ana Silva did not review'],
    ['meetings both Ben and Ana Silva missed', 'meetings Ben or Ana Silva did not attend'],
    ['PRs except the ones Ben reviewed', 'PRs that Ben did not review'],
    ['unreviewed PRs last month', 'unreviewed PRs opened last month'],
    ['PRs in atlas last month without an approval', 'PRs in atlas opened last month without an approval'],
    ['Ben merged PRs last week', 'PRs Ben merged last week'],
  ])('%s: %s', (question, same) => {
    expect(planOf(question)).toMatch(/^find/u);
    expect(planOf(question)).toBe(planOf(same));
  });

  test('before one day and after another is between them', () => {
    expect(planOf('PRs merged before October 5 and after September 5')).toBe('find PullRequest[state=merged, merged_at in 2026-09-06…, merged_at in …2026-10-05]');
  });
});
