/** Which one is meant is told by what describes it, and not by what is asked of it. */
import { describe, expect, test } from '@jest/globals';
import { planOf } from './testing/plan-of.ts';

describe('The one that is asked of is found by itself, whatever was done to it', () => {
  test.each([
    ["who merged Ben's last PR", 'find Person[merged(PullRequest[author(Person[@bcarter]), ↓created_at limit 1])]'],
    ["when was Ben's first PR merged", 'find PullRequest[author(Person[@bcarter])] ↑created_at limit 1 show merged_at'],
    ['who closed the oldest bug', 'find Person[closed(Issue[labels∋bug, ↑created_at limit 1])]'],
    ['who merged the newest PR in k8s', 'find Person[merged(PullRequest[part of(Project[@k8s]), ↓created_at limit 1])]'],
    ['did anyone merge the newest PR in k8s', 'whether Person[merged(PullRequest[part of(Project[@k8s]), ↓created_at limit 1])]'],
    ['who closed the last issue opened in June', 'find Person[closed(Issue[created_at in 2026-06-01…2026-07-01, ↓created_at limit 1])]'],
    ['who merged the last 3 PRs by Ben', 'find Person[merged(PullRequest[author(Person[@bcarter]), ↓created_at limit 3])]'],
    ['who merged the last draft PR', 'find Person[merged(PullRequest[draft=true, ↓created_at limit 1])]'],
    ['5 oldest PRs merged in 2026', 'find PullRequest[state=merged, merged_at in 2026-01-01…2027-01-01] ↑created_at limit 5'],
    ['three oldest open PRs, oldest first', 'find PullRequest[state=open] ↑created_at limit 3'],
    ['who closed the bug that Ben opened last', 'no sentence'],
  ])('%s', (question, plan) => {
    expect(planOf(question)).toBe(plan);
  });
});

describe('The last one may be the one to which it was done last', () => {
  test.each([
    ['who merged the last PR', 'find Person[merged(PullRequest[state=merged, ↓merged_at limit 1])]'],
    ['who merged the most recent PR in k8s', 'find Person[merged(PullRequest[part of(Project[@k8s]), state=merged, ↓merged_at limit 1])]'],
    ['who merged the last PR in k8s', 'find Person[merged(PullRequest[part of(Project[@k8s]), state=merged, ↓merged_at limit 1])]'],
    ['when was the last PR merged', 'find PullRequest[state=merged] ↓merged_at limit 1 show merged_at'],
    ['when was the first PR merged', 'find PullRequest[state=merged] ↑merged_at limit 1 show merged_at'],
    ['the last merged PR', 'find PullRequest[state=merged] ↓merged_at limit 1'],
    ['which PR did Ben merge last', 'find PullRequest[merger(Person[@bcarter])] ↓latest merger limit 1'],
    ["who reviewed Ben's last PR", 'find Person[reviewed(PullRequest[author(Person[@bcarter]), ↓created_at limit 1])]'],
  ])('%s', (question, plan) => {
    expect(planOf(question)).toBe(plan);
  });
});
