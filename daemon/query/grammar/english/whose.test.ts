/** English questions for whom things are assigned to, for people none of whose things are so, and for who did two things to them. */
import { describe, expect, test } from '@jest/globals';
import { planOf } from './testing/plan-of.ts';

describe('Whoever has things assigned has them assigned to himself', () => {
  test.each([
    ['who has the most bugs assigned?', 'group Issue[labels∋bug, assignee(Person)] by assignee most limit 1'],
    ['who has the fewest assigned issues', 'group Issue[assignee(Person)] by assignee fewest limit 1 all'],
    ['who has open bugs assigned in k8s', 'find Person[assigned(Issue[labels∋bug, part of(Project[@k8s]), state=open])]'],
    ['people with more than 2 issues assigned', 'find Person[3… assigned(Issue)]'],
    ['who has no PRs assigned', 'find Person[no assigned(PullRequest)]'],
    ['people with PRs assigned but not reviewed', 'find Person[assigned(PullRequest[no reviewer(Person)])]'],
    ['does Ben have any open issue assigned?', 'whether Person[assigned(Issue[state=open]), @bcarter]'],
    ['does Ben have issues assigned and closed', 'whether Person[assigned(Issue[state=closed]), @bcarter]'],
    ['which issues assigned does Ben have', 'find Issue[assignee(Person), assignee(Person[@bcarter])]'],
    ['people with issues and PRs assigned', 'find Person[assigned(Issue), assigned(PullRequest)]'],
    // Both, or the pull requests alone.
    ['who has issues and assigned PRs', 'no sentence'],
    ['people whose issues are assigned', 'find Person[submitted(Issue[assignee(Person)])]'],
    ['who has an issue assigned to Ben', 'find Person[submitted(Issue[assignee(Person[@bcarter])])]'],
    ['who has the most PRs merged', 'group PullRequest[state=merged] by author most limit 1'],
    ['which project has the most issues assigned', 'group Issue[assignee(Person)] by part of most limit 1'],
  ])('%s', (question, plan) => {
    expect(planOf(question)).toBe(plan);
  });
});

describe('What is denied of the several things that somebody has is denied of all of them', () => {
  test.each([
    ['whose PRs have all been merged?', 'find Person[authored(PullRequest), no authored(PullRequest[not state=merged])]'],
    ['who has had all of their PRs merged in atlas', 'find Person[no authored(PullRequest[part of(Project[@atlas]), not state=merged]), authored(PullRequest[part of(Project[@atlas])])]'],
    ['people none of whose PRs was merged', 'find Person[authored(PullRequest), no authored(PullRequest[state=merged])]'],
    ['who had none of their PRs merged', 'find Person[authored(PullRequest), no authored(PullRequest[state=merged])]'],
    ['authors whose PRs were never reviewed', 'find Person[authored(PullRequest), no authored(PullRequest[reviewer(Person)])]'],
    ['people whose PRs nobody ever reviewed', 'find Person[authored(PullRequest), no authored(PullRequest[reviewer(Person)])]'],
    ['authors whose PRs Ben never reviewed', 'find Person[authored(PullRequest), no authored(PullRequest[reviewer(Person[@bcarter])])]'],
    ['people whose issues were never closed', 'find Person[submitted(Issue), no submitted(Issue[state=closed])]'],
    ['whose PRs did nobody review?', 'find Person[authored(PullRequest), no authored(PullRequest[reviewer(Person)])]'],
    ['people whose PRs were never reviewed in atlas', 'find Person[no authored(PullRequest[part of(Project[@atlas]), reviewer(Person)]), authored(PullRequest[part of(Project[@atlas])])]'],
    ['authors whose PRs got no reviews', 'find Person[authored(PullRequest), no authored(PullRequest[reviewer(Person)])]'],
    // In part denied: of one of them, or of all.
    ['people whose PRs were never reviewed but merged', 'no sentence'],
    ['people who have PRs that were never reviewed', 'find Person[authored(PullRequest[no reviewer(Person)])]'],
    ['people whose PR was never reviewed', 'find Person[authored(PullRequest[no reviewer(Person)])]'],
    ['people whose PRs were reviewed', 'find Person[authored(PullRequest[reviewer(Person)])]'],
    ['people whose issues are all closed', 'find Person[submitted(Issue), no submitted(Issue[state=open])]'],
  ])('%s', (question, plan) => {
    expect(planOf(question)).toBe(plan);
  });
});

describe('Two participles before one doer are both his', () => {
  test.each([
    ['PRs both commented on and reviewed by Ben', 'find PullRequest[commenter(Person[@bcarter]), reviewer(Person[@bcarter])]'],
    ['which PRs were both reviewed and merged by Ben', 'find PullRequest[merger(Person[@bcarter]), reviewer(Person[@bcarter])]'],
    ['PRs reviewed, commented on and merged by Ben', 'find PullRequest[commenter(Person[@bcarter]), merger(Person[@bcarter]), reviewer(Person[@bcarter])]'],
    ['PRs both reviewed by Siyu and merged by Ben', 'find PullRequest[merger(Person[@bcarter]), reviewer(Person[@chensiyu])]'],
    ['PRs both approved and merged', 'find PullRequest[reviewer(Person approved), state=merged]'],
  ])('%s', (question, plan) => {
    expect(planOf(question)).toBe(plan);
  });
});
