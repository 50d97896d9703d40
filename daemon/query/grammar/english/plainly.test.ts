/** English questions in the order of other languages, and what people add behind a question. */
import { describe, expect, test } from '@jest/globals';
import { planOf } from './testing/plan-of.ts';

describe('Words may stand where other languages put them', () => {
  test.each([
    ['How long stays a PR open in k8s, in average', 'measure PullRequest[part of(Project[@k8s]), state=closed|merged] mean created_at→merged_at|closed_at'],
    ['how long takes an issue to close', 'measure Issue[state=closed] mean created_at→closed_at'],
    ['k8s#24 stayed open for how many days', 'measure Issue[@k8s#24] mean created_at→closed_at|now'],
    ['How quickly, on average, do k8s PRs get merged?', 'measure PullRequest[part of(Project[@k8s]), state=merged] mean created_at→merged_at'],
    ['all PRs who are draft', 'find PullRequest[draft=true]'],
    ['Which task has Ben already finish?', 'find ActionItem[assignee(Person[@bcarter]), status=done]'],
    ['Ben has how many open PRs?', 'count PullRequest[author(Person[@bcarter]), state=open]'],
    ['Ben merged how many PRs last week', 'count PullRequest[merger(Person[@bcarter] at 2026-11-09…2026-11-16)]'],
    ['How much open issue we have in k8s?', 'count Issue[part of(Project[@k8s]), state=open]'],
    ['how many meetings we have this week', 'count Meeting[started_at in 2026-11-16…2026-11-23]'],
    ['Both Ben and Ana Silva reviewed it: which PR?', 'find PullRequest[reviewer(Person[@asilva]), reviewer(Person[@bcarter])]'],
    ['PRs closed but never merged, whose were they?', 'find Person[authored(PullRequest[not state=merged, state=closed])]'],
    ["I'm new here. Which projects do we have?", 'find Project'],
  ])('%s', (question, plan) => {
    expect(planOf(question)).toBe(plan);
  });
});

describe('What is added behind a question goes with it', () => {
  test.each([
    ['median time to merge in k8s, in days', 'measure PullRequest[part of(Project[@k8s]), state=merged] median created_at→merged_at'],
    ['how long was the last k8s sync, in hours', 'measure Meeting[series=k8s sync, ↓started_at limit 1] mean duration_s in hours'],
    ['Count the tasks per person, only those still open', 'group ActionItem[status=open] by assignee most'],
    ['one open issue in k8s, the newest', 'find Issue[part of(Project[@k8s]), state=open] ↓created_at limit 1'],
    ['Fewest open issues: which project is it?', 'group Issue[state=open] by part of fewest limit 1 all'],
    ['Of all open PRs, those whose author has overdue tasks', 'find PullRequest[author(Person[assigned(ActionItem[status=open, due in …2026-11-18])]), state=open]'],
    ['Approvals Ben gave, in order of date', 'find PullRequest[reviewer(Person[@bcarter] approved)] ↑latest reviewer approved'],
  ])('%s', (question, plan) => {
    expect(planOf(question)).toBe(plan);
  });
});

describe('Things are split, sorted and counted off', () => {
  test.each([
    ['the three longest meetings', 'find Meeting ↓duration_s limit 3 ties'],
    ['the 2 shortest k8s syncs this year', 'find Meeting[series=k8s sync, started_at in 2026-01-01…2027-01-01] ↑duration_s limit 2 ties'],
    ['split the open PRs by project', 'group PullRequest[state=open] by part of most'],
    ['sort the projects by number of overdue tasks', 'group ActionItem[status=open, due in …2026-11-18] by raised in.part of most'],
  ])('%s', (question, plan) => {
    expect(planOf(question)).toBe(plan);
  });
});

describe('What is new is of the time that is said', () => {
  test.each([
    ['new issues this week', 'find Issue[created_at in 2026-11-16…2026-11-23]'],
    ['any new PRs in k8s since Monday?', 'find PullRequest[part of(Project[@k8s]), created_at in 2026-11-16…]'],
    ['which issues are new this week', 'find Issue[created_at in 2026-11-16…2026-11-23]'],
  ])('%s', (question, plan) => {
    expect(planOf(question)).toBe(plan);
  });
});

describe('What would lose a word of its meaning is not read', () => {
  test.each([
    ['people who are open', 'no sentence'],
    ['how many PRs are open in days', 'no sentence'],
    ['new issues', 'no sentence'],
    ['how much did Ben review', 'no sentence'],
    ['latest new issues', 'no sentence'],
  ])('%s', (question, plan) => {
    expect(planOf(question)).toBe(plan);
  });
});
