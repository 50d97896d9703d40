/** English questions in the words that colleagues type: shortened, turned around, said rather than asked. */
import { describe, expect, test } from '@jest/globals';
import { planOf, readingOf } from './testing/plan-of.ts';

describe('Words that are written as one are read as two', () => {
  test.each([
    ["Who's reviewing atlas#12?", 'find Person[reviewed(PullRequest[@atlas#12])]'],
    ['whos reviewed atlas#12', 'find Person[reviewed(PullRequest[@atlas#12])]'],
    ["what's Ana Silva merged this month", 'find PullRequest[merger(Person[@asilva] at 2026-11-01…2026-12-01)]'],
    ["issues we've closed this week", 'find Issue[state=closed, closed_at in 2026-11-16…2026-11-23]'],
    ['bug-labelled issues in k8s', 'find Issue[labels∋bug, part of(Project[@k8s])]'],
    ["Who's been commenting on atlas#12?", 'find Person[commented on(PullRequest[@atlas#12])]'],
  ])('%s', (question, plan) => {
    expect(planOf(question)).toBe(plan);
  });
});

describe('What a question is about may stand before it, with a word for it where it belongs', () => {
  test.each([
    ['atlas#12 - who has reviewed that one so far?', 'find Person[reviewed(PullRequest[@atlas#12])]'],
    ['atlas#12, who are its reviewers?', 'find Person[reviewed(PullRequest[@atlas#12])]'],
    ['As for atlas#12, who merged it?', 'find Person[merged(PullRequest[@atlas#12])]'],
    ['Merged since Monday: which PRs?', 'find PullRequest[state=merged, merged_at in 2026-11-16…]'],
    ['Still open in k8s: which pull requests?', 'find PullRequest[part of(Project[@k8s]), state=open]'],
    ['In September, which k8s and atlas PRs were merged?', 'find PullRequest[(part of(Project[@atlas]) or part of(Project[@k8s])), state=merged, merged_at in 2026-09-01…2026-10-01]'],
    ['In atlas, what has Ben merged?', 'find PullRequest[merger(Person[@bcarter]), part of(Project[@atlas])]'],
  ])('%s', (question, plan) => {
    expect(planOf(question)).toBe(plan);
  });
});

describe('The kind of things need not be named where one alone can be meant', () => {
  test.each([
    ['merged without a single review in k8s', 'find PullRequest[part of(Project[@k8s]), no reviewer(Person), state=merged]'],
    ['what landed in k8s last week', 'find PullRequest[part of(Project[@k8s]), state=merged, merged_at in 2026-11-09…2026-11-16]'],
    ['approved but still open prs', 'find PullRequest[reviewer(Person approved), state=open]'],
    ['PRs where nobody left a comment', 'find PullRequest[no commenter(Person)]'],
    ['PRs with Ben as reviewer', 'find PullRequest[reviewer(Person[@bcarter])]'],
    ['closed issues on certificates', 'find Issue[title~certificate, state=closed]'],
    ['What PRs does k8s still have open?', 'find PullRequest[part of(Project[@k8s]), state=open]'],
    ['everything Ben merged last week', 'find PullRequest[merger(Person[@bcarter] at 2026-11-09…2026-11-16)]'],
  ])('%s', (question, plan) => {
    expect(planOf(question)).toBe(plan);
  });
});

describe('What was done last, or first, is found by when it was done', () => {
  test.each([
    ['Which issue did Ana Silva close last?', 'find Issue[closer(Person[@asilva])] ↓latest closer limit 1'],
    ['whose PR was merged last in k8s?', 'find Person[authored(PullRequest[part of(Project[@k8s]), state=merged, ↓merged_at limit 1])]'],
    ['who last merged a PR in atlas', 'find Person[merged(PullRequest[part of(Project[@atlas]), state=merged, ↓merged_at limit 1])]'],
    ['when was a PR last merged in atlas', 'find PullRequest[part of(Project[@atlas]), state=merged] ↓merged_at limit 1 show merged_at'],
    ["When did Ben's last PR get merged?", 'find PullRequest[author(Person[@bcarter]), state=merged] ↓merged_at limit 1 show merged_at'],
    ['atlas#12 was merged on what day?', 'find PullRequest[@atlas#12] show merged_at'],
    ['merge date of atlas#12', 'find PullRequest[@atlas#12] show merged_at'],
  ])('%s', (question, plan) => {
    expect(planOf(question)).toBe(plan);
  });
});

describe('What is said as it is, or denied, is asked all the same', () => {
  test.each([
    ['k8s#24: still open, right?', 'whether Issue[@k8s#24, state=open]'],
    ["Isn't atlas#12 merged?", 'whether PullRequest[@atlas#12, state=merged]'],
    ['Ben merged atlas#12, right?', 'whether Person[merged(PullRequest[@atlas#12]), @bcarter]'],
    ['Nobody reviewed atlas#12?', 'whether PullRequest[no reviewer(Person), @atlas#12]'],
    ['Was Ben the one to merge atlas#12?', 'whether Person[merged(PullRequest[@atlas#12]), @bcarter]'],
    ['Did Ana Silva and Ben attend a meeting together?', 'whether Meeting[attendee(Person[@asilva]), attendee(Person[@bcarter])]'],
    ['Has Ben done any reviews?', 'whether Person[reviewed(PullRequest), @bcarter]'],
  ])('%s', (question, plan) => {
    expect(planOf(question)).toBe(plan);
  });
});

describe('Who it was is asked in many ways', () => {
  test.each([
    ['who gave atlas#12 their approval', 'find Person[reviewed(PullRequest[@atlas#12] approved)]'],
    ['To whom is k8s#24 assigned?', 'find Person[assigned(Issue[@k8s#24])]'],
    ['Ben has reviewed PRs by whom?', 'find Person[authored(PullRequest[reviewer(Person[@bcarter])])]'],
    ['who contributed to k8s this month', 'find Person[(authored(Commit[part of(Project[@k8s]), committed_at in 2026-11-01…2026-12-01]) or authored(PullRequest[part of(Project[@k8s]), created_at in 2026-11-01…2026-12-01]))]'],
  ])('%s', (question, plan) => {
    expect(planOf(question)).toBe(plan);
  });
});

describe('A question is not read', () => {
  test.each([
    ['Ben, which PRs are open?'],
    ['PRs Ben failed'],
    ['who failed issues'],
    ['issues on hold'],
    ['issues on Mercury'],
    ['issues Ben commented on but did open'],
    ['Ben Who has the most commits'],
    ["Who's merging atlas#12?"],
    ['closed last month'],
    ['PRs with a single review'],
    ['who reviewed atlas#12 last'],
    ['issues Ben is closing'],
    ['PRs Ben just merged'],
    ['atlas#12: who hates it?'],
  ])('%s', (question) => {
    expect(readingOf(question).status).not.toBe('read');
  });
});
