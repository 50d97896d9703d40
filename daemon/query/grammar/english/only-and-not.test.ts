/** Who alone did it, whom it leaves out, what there is any of, and which that is. */
import { describe, expect, test } from '@jest/globals';
import { planOf } from './testing/plan-of.ts';

describe('What is said of one alone holds of no other; what is denied of that is not told', () => {
  test.each([
    ['PRs that only Ben reviewed', 'find PullRequest[reviewer(Person[@bcarter]), no reviewer(Person[not @bcarter])]'],
    ['which PRs did only Ben review', 'find PullRequest[reviewer(Person[@bcarter]), no reviewer(Person[not @bcarter])]'],
    ['PRs on which Ben was the only reviewer', 'find PullRequest[reviewer(Person[@bcarter]), no reviewer(Person[not @bcarter])]'],
    ['PRs with Ben as the sole reviewer', 'find PullRequest[reviewer(Person[@bcarter]), no reviewer(Person[not @bcarter])]'],
    ['PRs whose only reviewer is Ben', 'find PullRequest[reviewer(Person[@bcarter]), no reviewer(Person[not @bcarter])]'],
    ['topics that were only ever discussed at the retro', 'find Topic[no mentioned in(Meeting[not series=Retrospective]), mentioned in(Meeting[series=Retrospective])]'],
    ['topics not only discussed at the retro', 'no sentence'],
    ['PRs not only Ben reviewed', 'no sentence'],
  ])('%s', (question, plan) => {
    expect(planOf(question)).toBe(plan);
  });
});

describe('Done by one and by another is done by each of them, and neither is the author', () => {
  test.each([
    ['PRs that were reviewed by Siyu as well as by Ben', 'find PullRequest[reviewer(Person[@bcarter]), reviewer(Person[@chensiyu])]'],
    ['which PRs were reviewed both by Siyu and by Ben', 'find PullRequest[reviewer(Person[@bcarter]), reviewer(Person[@chensiyu])]'],
    ['PRs reviewed by Siyu and merged by Ben', 'find PullRequest[merger(Person[@bcarter]), reviewer(Person[@chensiyu])]'],
    // What is closed once is closed by one of them.
    ['issues closed by Siyu and by Ben', 'find Issue[(closer(Person[@bcarter]) or closer(Person[@chensiyu]))]'],
    ['PRs reviewed in k8s by Siyu and by Ben', 'no sentence'],
  ])('%s', (question, plan) => {
    expect(planOf(question)).toBe(plan);
  });
});

describe('Whom or what it leaves out is left out of what was done, not of things that there are none of', () => {
  test.each([
    ["who reviewed Siyu's PRs but not Ben's", 'find Person[no reviewed(PullRequest[author(Person[@bcarter])]), reviewed(PullRequest[author(Person[@chensiyu])])]'],
    ["people who have reviewed Siyu's PRs but never one of Ben's", 'find Person[no reviewed(PullRequest[author(Person[@bcarter])]), reviewed(PullRequest[author(Person[@chensiyu])])]'],
    ["Siyu's PRs but not Ben's", 'no sentence'],
    ['meetings Siyu attended without Ben', 'find Meeting[no attendee(Person[@bcarter]), attendee(Person[@chensiyu])]'],
    ['decisions from meetings where Siyu was present and Ben was not', 'find Decision[raised in(Meeting[no attendee(Person[@bcarter]), attendee(Person[@chensiyu])])]'],
  ])('%s', (question, plan) => {
    expect(planOf(question)).toBe(plan);
  });
});

describe('Something is whatever it can be done to, and anything done the kind that can be', () => {
  test.each([
    ['who requested changes on something Siyu wrote', 'find Person[reviewed(PullRequest[author(Person[@chensiyu])] changes_requested)]'],
    ['who commented on anything Ben opened', 'find Person[(commented on(Issue[submitter(Person[@bcarter])]) or commented on(PullRequest[author(Person[@bcarter])]))]'],
    ['which PRs has Ben written', 'find PullRequest[author(Person[@bcarter])]'],
    ['have we merged anything without a single review', 'whether PullRequest[no reviewer(Person), state=merged]'],
    ['has anything been merged without approval', 'whether PullRequest[no reviewer(Person approved), state=merged]'],
    ['have we closed any issues this week', 'whether Issue[state=closed, closed_at in 2026-11-16…2026-11-23]'],
    ['have we assigned any issues this week', 'no sentence'],
  ])('%s', (question, plan) => {
    expect(planOf(question)).toBe(plan);
  });
});

describe('Whether there are any, and which: those that there are', () => {
  test.each([
    ['do I have any PRs that are still open, and which', 'find PullRequest[author(Person[@bcarter]), state=open]'],
    ['did Siyu review any PRs last month, and which', 'find PullRequest[reviewer(Person[@chensiyu] at 2026-10-01…2026-11-01)]'],
    ['are there open issues in k8s? which ones', 'find Issue[part of(Project[@k8s]), state=open]'],
    ['is there a note about k8s, and what is it called', 'find Note[about(Project[@k8s])]'],
    ['did nobody review atlas#12, and which', 'no sentence'],
    ['have we merged anything without a review? Which issues?', 'no sentence'],
    ['everything closed without being merged: which PRs are those', 'find PullRequest[not state=merged, state=closed]'],
  ])('%s', (question, plan) => {
    expect(planOf(question)).toBe(plan);
  });
});

describe('What there is of things, and what they have of two kinds', () => {
  test.each([
    ['open issues for which there is an open PR', 'find Issue[closed by(PullRequest[state=open]), state=open]'],
    ['PRs for which there are no reviews', 'find PullRequest[no reviewer(Person)]'],
    ['meetings in which there were no decisions', 'find Meeting[no raised(Decision)]'],
    ['PRs that have both an approval and a request for changes', 'find PullRequest[reviewer(Person approved), reviewer(Person changes_requested)]'],
    ['PRs with an approval but no comments', 'find PullRequest[no commenter(Person), reviewer(Person approved)]'],
    ['PRs with neither approvals nor change requests', 'find PullRequest[no reviewer(Person approved), no reviewer(Person changes_requested)]'],
    ['PRs with an approval and approvals', 'no sentence'],
    ['who has PRs and issues in k8s', 'find Person[authored(PullRequest[part of(Project[@k8s])]), submitted(Issue[part of(Project[@k8s])])]'],
    ['who has PRs in k8s and atlas', 'find Person[authored(PullRequest[part of(Project[@atlas])]), authored(PullRequest[part of(Project[@k8s])])]'],
    ['people with PRs in more than one project', 'group Project by part.author most having 2…'],
    ['projects with PRs in more than one project', 'no sentence'],
    ['risks and blockers from the retro', 'find Risk[raised in(Meeting[series=Retrospective])]'],
    ['of the PRs opened this year, which one took longest to merge', 'find PullRequest[state=merged, created_at in 2026-01-01…2027-01-01] ↓created_at…merged_at limit 1 ties'],
  ])('%s', (question, plan) => {
    expect(planOf(question)).toBe(plan);
  });
});
