/** Whom a question leaves out: of those that it asks for, rather than of what they did. */
import { describe, expect, test } from '@jest/globals';
import { planOf } from './testing/plan-of.ts';

describe('Who is left out of a ranking is not ranked; his things are counted', () => {
  test.each([
    ['who merged the most PRs except Ben', 'group PullRequest by merger most limit 1 of Person[not @bcarter]'],
    ['who besides Ben reviewed the most PRs in October', 'group PullRequest by reviewer at 2026-10-01…2026-11-01 most limit 1 of Person[not @bcarter]'],
    ['apart from Ben, who closed the most issues', 'group Issue by closer most limit 1 of Person[not @bcarter]'],
    ['top 3 reviewers except Ben', 'group PullRequest by reviewer most limit 3 of Person[not @bcarter]'],
    ['who merged the fewest PRs except Ben', 'group PullRequest by merger fewest limit 1 of Person[not @bcarter] all'],
    ['which reviewer other than Ben has the most PRs', 'group PullRequest by reviewer most limit 1 of Person[not @bcarter]'],
    ['who has the most open PRs except Ben', 'group PullRequest[state=open] by author most limit 1 of Person[not @bcarter]'],
    ['PRs per author except Ben', 'group PullRequest by author most of Person[not @bcarter]'],
    ["who reviewed the most PRs except Ben's", 'group PullRequest[no author(Person[@bcarter])] by reviewer most limit 1'],
  ])('%s', (question, plan) => {
    expect(planOf(question)).toBe(plan);
  });
});

describe('Who is left out of people is not one of them; of other things, they are not his', () => {
  test.each([
    ['attendees of the last retro except Ben', 'find Person[attended(Meeting[series=Retrospective, ↓started_at limit 1]), not @bcarter]'],
    ['participants of the last retro other than me', 'find Person[attended(Meeting[series=Retrospective, ↓started_at limit 1]), not @bcarter]'],
    ['mergers of k8s PRs except Ben', 'find Person[merged(PullRequest[part of(Project[@k8s])]), not @bcarter]'],
    ['approvers of PRs in atlas other than Ben', 'find Person[reviewed(PullRequest[part of(Project[@atlas])] approved), not @bcarter]'],
    ['who attended the last retro except Ben', 'find Person[attended(Meeting[series=Retrospective, ↓started_at limit 1]), not @bcarter]'],
    ["who reviewed PRs except Ben's", 'find Person[reviewed(PullRequest[no author(Person[@bcarter])])]'],
    ['PRs except Ben', 'find PullRequest[no author(Person[@bcarter])]'],
    ['PRs Siyu reviewed except Ben', 'find PullRequest[no reviewer(Person[@bcarter]), reviewer(Person[@chensiyu])]'],
    ['tasks of the last retro except Ben', 'find ActionItem[no assignee(Person[@bcarter]), raised in(Meeting[series=Retrospective, ↓started_at limit 1])]'],
    ["tasks of the last retro except Ben's", 'find ActionItem[no assignee(Person[@bcarter]), raised in(Meeting[series=Retrospective, ↓started_at limit 1])]'],
  ])('%s', (question, plan) => {
    expect(planOf(question)).toBe(plan);
  });
});
