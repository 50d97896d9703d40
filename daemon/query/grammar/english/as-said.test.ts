/** English questions as they are said: inside of others, of one and not of another, of who did both. */
import { describe, expect, test } from '@jest/globals';
import { planOf } from './testing/plan-of.ts';

describe('A question inside of another has the order of a statement', () => {
  test.each([
    ['tell me when Ana Silva merged atlas#12', 'find PullRequest[merger(Person[@asilva]), @atlas#12] show latest merger'],
    ['do you know when Ben last reviewed a PR', 'find PullRequest[reviewer(Person[@bcarter])] ↓latest reviewer limit 1 show latest reviewer'],
    ['When did Ana Silva join a meeting for the first time?', 'find Meeting[attendee(Person[@asilva])] ↑started_at limit 1 show started_at'],
    ['who atlas#12 was merged by', 'find Person[merged(PullRequest[@atlas#12])]'],
    ['how many issues there are in k8s', 'count Issue[part of(Project[@k8s])]'],
    ['do you know if anyone has reviewed atlas#12', 'whether Person[reviewed(PullRequest[@atlas#12])]'],
  ])('%s', (question, plan) => {
    expect(planOf(question)).toBe(plan);
  });
});

describe('When something was updated is its last change', () => {
  test.each([
    ['when was atlas#12 last updated?', 'find PullRequest[@atlas#12] show updated_at'],
    ['last update of atlas#12', 'find PullRequest[@atlas#12] show updated_at'],
    ['when was atlas last updated', 'no sentence'],
  ])('%s', (question, plan) => {
    expect(planOf(question)).toBe(plan);
  });
});

describe('Where something came up is a meeting', () => {
  test.each([
    ['where was atlas#12 discussed last month', 'find Meeting[mentioned(PullRequest[@atlas#12]), started_at in 2026-10-01…2026-11-01]'],
    ['where did we talk about atlas#12', 'find Meeting[mentioned(PullRequest[@atlas#12])]'],
    ['in which meeting did somebody mention atlas#12?', 'find Meeting[mentioned(PullRequest[@atlas#12])]'],
  ])('%s', (question, plan) => {
    expect(planOf(question)).toBe(plan);
  });
});

describe('Said of one, and denied of another', () => {
  test.each([
    ["meetings Ben was in that Ana Silva wasn't", 'find Meeting[no attendee(Person[@asilva]), attendee(Person[@bcarter])]'],
    ["PRs Ben reviewed that Ana Silva didn't", 'find PullRequest[no reviewer(Person[@asilva]), reviewer(Person[@bcarter])]'],
    ['PRs reviewed by Ben but not approved by him', 'find PullRequest[no reviewer(Person[@bcarter] approved), reviewer(Person[@bcarter])]'],
    ['has anyone besides Ben reviewed atlas#12', 'whether Person[reviewed(PullRequest[@atlas#12]), not @bcarter]'],
    ['who has only worked in k8s', 'find Person[(authored(Commit[part of(Project[@k8s])]) or authored(PullRequest[part of(Project[@k8s])])), not (authored(Commit[part of(Project[not @k8s])]) or authored(PullRequest[part of(Project[not @k8s])]))]'],
  ])('%s', (question, plan) => {
    expect(planOf(question)).toBe(plan);
  });
});

describe('What somebody opened and is not yet merged, nobody has merged; what he did not merge, others may have', () => {
  test.each([
    ['PRs that Ben has opened but not yet merged', 'find PullRequest[author(Person[@bcarter]), not state=merged]'],
    ['PRs Ben wrote but not merged', 'find PullRequest[author(Person[@bcarter]), not state=merged]'],
    ["PRs Ben wrote but hasn't merged", 'find PullRequest[author(Person[@bcarter]), no merger(Person[@bcarter])]'],
    ['PRs Ben reviewed but not approved', 'find PullRequest[no reviewer(Person[@bcarter] approved), reviewer(Person[@bcarter])]'],
  ])('%s', (question, plan) => {
    expect(planOf(question)).toBe(plan);
  });
});

describe('A time behind a meeting that is not told otherwise is that of the meeting', () => {
  test.each([
    ['issues opened by people who were at the meeting yesterday', 'find Issue[submitter(Person[attended(Meeting[started_at in 2026-11-17…2026-11-18])])]'],
    ['PRs opened yesterday by people who attended no meetings', 'find PullRequest[(author(Person[no attended(Meeting)]) & created_at in 2026-11-17…2026-11-18)]'],
  ])('%s', (question, plan) => {
    expect(planOf(question)).toBe(plan);
  });
});

describe('The same person did both', () => {
  test.each([
    ['PRs where the author merged their own work', 'find PullRequest[author=merger]'],
    ['self-merged PRs in k8s', 'find PullRequest[part of(Project[@k8s]), author=merger]'],
    ['which issues were opened and closed by the same person?', 'find Issue[submitter=closer]'],
  ])('%s', (question, plan) => {
    expect(planOf(question)).toBe(plan);
  });
});

describe('How long, how fast, and how much of it', () => {
  test.each([
    ['fastest merged PR in atlas', 'find PullRequest[part of(Project[@atlas]), state=merged] ↑created_at…merged_at limit 1 ties'],
    ['fastest PR', 'no sentence'],
    ['slowest PR to merge this month', 'find PullRequest[state=merged, merged_at in 2026-11-01…2026-12-01] ↓created_at…merged_at limit 1 ties'],
    ['mean time until an issue is closed, per project', 'group Issue[state=closed] by part of mean created_at→closed_at most'],
    ['give me, month by month, the number of issues opened in 2026', 'group Issue[created_at in 2026-01-01…2027-01-01] by month of created_at key'],
    ["Ben's reviews in k8s last month", 'find PullRequest[part of(Project[@k8s]), reviewer(Person[@bcarter] at 2026-10-01…2026-11-01)]'],
    ['reviews by Ben last month, grouped by project', 'group PullRequest[reviewer(Person[@bcarter] at 2026-10-01…2026-11-01)] by part of most'],
    ['Has Ben more open PRs than Ana Silva?', 'compare Ben Carter: PullRequest[author(Person[@bcarter]), state=open] | Ana Silva: PullRequest[author(Person[@asilva]), state=open] most'],
    ['projects Ben works on', 'find Project[(part(Commit[author(Person[@bcarter])]) or part(PullRequest[author(Person[@bcarter])]))]'],
  ])('%s', (question, plan) => {
    expect(planOf(question)).toBe(plan);
  });
});

describe('PRs from a time are of that time, whatever is asked of them', () => {
  test.each([
    ["which of last week's PRs are merged", 'find PullRequest[state=merged, created_at in 2026-11-09…2026-11-16]'],
    ['how many of the issues from October are closed', 'count Issue[state=closed, created_at in 2026-10-01…2026-11-01]'],
    ["was Ben's PR from yesterday reviewed", 'whether PullRequest[author(Person[@bcarter]), reviewer(Person), created_at in 2026-11-17…2026-11-18]'],
    ['who merged PRs from October', 'find Person[merged(PullRequest[created_at in 2026-10-01…2026-11-01])]'],
    ['PRs from October that were merged', 'find PullRequest[state=merged, created_at in 2026-10-01…2026-11-01]'],
    ['merged PRs from October', 'find PullRequest[state=merged, merged_at in 2026-10-01…2026-11-01]'],
    ['which PRs were merged last week', 'find PullRequest[state=merged, merged_at in 2026-11-09…2026-11-16]'],
    ['PRs merged from 1 to 5 November', 'find PullRequest[state=merged, merged_at in 2026-11-01…2026-11-06]'],
    ['decisions from last week', 'find Decision[raised in.started_at in 2026-11-09…2026-11-16]'],
    ['reviewers of PRs from October', 'find Person[reviewed(PullRequest[created_at in 2026-10-01…2026-11-01])]'],
    ['how long did PRs from October take to merge', 'measure PullRequest[state=merged, created_at in 2026-10-01…2026-11-01] mean created_at→merged_at'],
  ])('%s', (question, plan) => {
    expect(planOf(question)).toBe(plan);
  });
});
