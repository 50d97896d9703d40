/** What is said of a meeting, or of a part of a day, is not said of what was done meanwhile. */
import { describe, expect, test } from '@jest/globals';
import { planOf } from './testing/plan-of.ts';

describe('No pull request is merged, opened or open in a meeting', () => {
  test.each([
    ['PRs open during the last k8s sync', 'no sentence'],
    ['PRs that were open at the last k8s sync', 'no sentence'],
    ['PRs merged in the last k8s sync', 'no sentence'],
    ['commits made during the last k8s sync', 'no sentence'],
    ['PRs around the k8s sync', 'no sentence'],
    ['who merged PRs during the last k8s sync', 'no sentence'],
    ['PRs discussed during the last k8s sync', 'find PullRequest[mentioned in(Meeting[series=k8s sync, ↓started_at limit 1])]'],
    ['open PRs from the last k8s sync', 'find PullRequest[mentioned in(Meeting[series=k8s sync, ↓started_at limit 1]), state=open]'],
    ['decisions made during the last k8s sync', 'find Decision[raised in(Meeting[series=k8s sync, ↓started_at limit 1])]'],
    ['PRs around caching', 'find PullRequest[title~caching]'],
  ])('%s', (question, plan) => {
    expect(planOf(question)).toBe(plan);
  });
});

describe('A part of a day is no whole day', () => {
  test.each(['PRs merged on Thursday night', 'PRs merged yesterday morning', 'PRs merged last night', 'PRs opened tonight', 'PRs merged this afternoon'])('%s', (question) => {
    expect(planOf(question)).toMatch(/^(?:no sentence|unknown words)/u);
  });
});

describe('Not the other meeting is said of those who were there', () => {
  test.each([
    ['people at the k8s sync not the Atlas stand-up', 'find Person[no attended(Meeting[series=Atlas stand-up]), attended(Meeting[series=k8s sync])]'],
    ['who attended the k8s sync not the Atlas stand-up', 'find Person[no attended(Meeting[series=Atlas stand-up]), attended(Meeting[series=k8s sync])]'],
    ['topics of the k8s sync not the Atlas stand-up', 'find Topic[no mentioned in(Meeting[series=Atlas stand-up]), mentioned in(Meeting[series=k8s sync])]'],
    ['PRs not drafts', 'find PullRequest[not draft=true]'],
  ])('%s', (question, plan) => {
    expect(planOf(question)).toBe(plan);
  });
});
