/** English questions whether something came up, which topics do not tell, and for a thing that is not said to be which. */
import { describe, expect, test } from '@jest/globals';
import { planOf } from './testing/plan-of.ts';

describe('Whether a text came up is asked of what was said, as topics are not all of it', () => {
  test.each([
    ['did the k8s sync mention batteries?', 'open “batteries” Meeting[series=k8s sync]'],
    ['was the remote control discussed in the last retrospective?', 'open “remote control” Meeting[series=Retrospective, ↓started_at limit 1]'],
    ['did batteries come up last month?', 'open “batteries” Meeting[started_at in 2026-10-01…2026-11-01]'],
    ['did we discuss batteries in the k8s sync?', 'open “batteries” Meeting[series=k8s sync]'],
    ['did anyone mention batteries in a meeting?', 'open “batteries”'],
    ['are there any meetings that mention batteries?', 'open “batteries”'],
    ['did we have a meeting about batteries last week?', 'open “batteries” Meeting[started_at in 2026-11-09…2026-11-16]'],
    // What the graph knows is looked up in it.
    ['was dark mode discussed in the k8s sync?', 'whether Topic[mentioned in(Meeting[series=k8s sync]), @dark mode]'],
    ['did the k8s sync mention atlas#12?', 'whether Meeting[mentioned(PullRequest[@atlas#12]), series=k8s sync]'],
    ['is there an issue about batteries?', 'whether Issue[(title~batteries or title~battery)]'],
    ['did we have a meeting yesterday?', 'whether Meeting[started_at in 2026-11-17…2026-11-18]'],
  ])('%s', (question, plan) => {
    expect(planOf(question)).toBe(plan);
  });
});

describe('The one that is meant is none of any', () => {
  test.each([
    ["tasks assigned to people who didn't attend the meeting", 'no sentence'],
    ['who attended the meeting', 'no sentence'],
    ['who did not review the PR', 'no sentence'],
    ['is the PR merged', 'no sentence'],
    ['was the meeting attended by Ben', 'no sentence'],
    ["people who didn't attend a meeting", 'find Person[no attended(Meeting)]'],
    ['who did not attend the meeting yesterday', 'find Person[no attended(Meeting[started_at in 2026-11-17…2026-11-18])]'],
    ['was the PR about retry merged', 'whether PullRequest[title~retry, state=merged]'],
  ])('%s', (question, plan) => {
    expect(planOf(question)).toBe(plan);
  });
});
