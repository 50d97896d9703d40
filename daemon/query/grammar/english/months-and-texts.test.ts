/** English questions for more in one time than in another, for either of two texts, and for all of somebody's. */
import { describe, expect, test } from '@jest/globals';
import { planOf } from './testing/plan-of.ts';

describe('Two times are compared, of what was done in each', () => {
  test.each([
    ['did atlas merge more in july or august', 'compare 2026-07: PullRequest[part of(Project[@atlas]), state=merged, merged_at in 2026-07-01…2026-08-01] | 2026-08: PullRequest[part of(Project[@atlas]), state=merged, merged_at in 2026-08-01…2026-09-01] most'],
    ['were more PRs merged in july or june', 'compare 2026-07: PullRequest[state=merged, merged_at in 2026-07-01…2026-08-01] | 2026-06: PullRequest[state=merged, merged_at in 2026-06-01…2026-07-01] most'],
    ['did Ben review more PRs in october or september', 'compare 2026-10: PullRequest[reviewer(Person[@bcarter] at 2026-10-01…2026-11-01)] | 2026-09: PullRequest[reviewer(Person[@bcarter] at 2026-09-01…2026-10-01)] most'],
    ['which month of 2026 saw the most merged PRs', 'group PullRequest[state=merged, merged_at in 2026-01-01…2027-01-01] by month of merged_at most limit 1'],
    // When somebody commented is not known, nor which month had none.
    ['did Ben comment more in july or august', 'no sentence'],
    ['which month in 2026 had the fewest merged PRs', 'no sentence'],
    ['did they march in july or august', 'unknown words'],
  ])('%s', (question, plan) => {
    expect(planOf(question)).toBe(plan);
  });
});

describe('On or after a day begins with it', () => {
  test.each([
    ['PRs merged on or after 2026-08-15', 'find PullRequest[state=merged, merged_at in 2026-08-15…]'],
    ['PRs opened on or before 3 March 2026', 'find PullRequest[created_at in …2026-03-04]'],
  ])('%s', (question, plan) => {
    expect(planOf(question)).toBe(plan);
  });
});

describe('Behind "or" one more text is meant, if nothing else is', () => {
  test.each([
    ['PRs about cache or retry', 'find PullRequest[(title~cache or title~retry)]'],
    ['decisions about snapshots or tokens', 'find Decision[(text~snapshot or text~token)]'],
    ['which PRs mention cache or retry', 'find PullRequest[(title~cache or title~retry)]'],
    ['PRs about cache or by Ben', 'unknown words'],
    ['PRs about cache or open issues', 'unknown words'],
  ])('%s', (question, plan) => {
    expect(planOf(question)).toBe(plan);
  });
});

describe('All of somebody’s, and where most comments are', () => {
  test.each([
    ['who had all their PRs merged', 'find Person[authored(PullRequest), no authored(PullRequest[not state=merged])]'],
    ['authors whose PRs were all merged', 'find Person[authored(PullRequest), no authored(PullRequest[not state=merged])]'],
    ['who has all their PRs merged in atlas', 'find Person[no authored(PullRequest[part of(Project[@atlas]), not state=merged]), authored(PullRequest[part of(Project[@atlas])])]'],
    ['which PR has the most comments by Ben', 'no sentence'],
    ["who commented on Ana Silva's PRs in august", 'no sentence'],
    ["pr's by Ben that arent merged", 'find PullRequest[author(Person[@bcarter]), not state=merged]'],
  ])('%s', (question, plan) => {
    expect(planOf(question)).toBe(plan);
  });
});
