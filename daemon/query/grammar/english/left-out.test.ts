/** English questions for what was left out, for several in one meeting, and for what was done to one's own. */
import { describe, expect, test } from '@jest/globals';
import { planOf, readingOf } from './testing/plan-of.ts';

describe('What was left out, by whom and where', () => {
  test.each([
    ['which PRs did neither Ben nor Ana Silva review', 'find PullRequest[no reviewer(Person[@asilva]), no reviewer(Person[@bcarter])]'],
    ['people who reviewed PRs in k8s but have never written one there', 'find Person[no authored(PullRequest[part of(Project[@k8s])]), reviewed(PullRequest[part of(Project[@k8s])])]'],
    ['who wrote a PR in k8s but no commit there', 'find Person[no authored(Commit[part of(Project[@k8s])]), authored(PullRequest[part of(Project[@k8s])])]'],
    ['which meetings this month was Ben not in', 'find Meeting[no attendee(Person[@bcarter]), started_at in 2026-11-01…2026-12-01]'],
    ['meetings in which nothing was decided', 'find Meeting[no raised(Decision)]'],
    ['meetings that decided nothing', 'find Meeting[no raised(Decision)]'],
    ['people with an open task but no open PR', 'find Person[assigned(ActionItem[status=open]), no authored(PullRequest[state=open])]'],
    ['PRs with comments but no reviews', 'find PullRequest[commenter(Person), no reviewer(Person)]'],
  ])('%s', (question, plan) => {
    expect(planOf(question)).toBe(plan);
  });
});

describe('Several in one meeting, and each in a place of their own', () => {
  test.each([
    ['Did Ben and Ana Silva ever sit in the same meeting?', 'whether Meeting[attendee(Person[@asilva]), attendee(Person[@bcarter])]'],
    ['When were Ben and Ana Silva last in the same meeting?', 'find Meeting[attendee(Person[@asilva]), attendee(Person[@bcarter])] ↓started_at limit 1 show started_at'],
    ['In which meetings were atlas and k8s both mentioned?', 'find Meeting[mentioned(Project[@atlas]), mentioned(Project[@k8s])]'],
    ['PRs by Ben in k8s or by Ana Silva in atlas', 'find PullRequest[((author(Person[@asilva]) & part of(Project[@atlas])) or (author(Person[@bcarter]) & part of(Project[@k8s])))]'],
    ['is anything of mine overdue', 'whether ActionItem[assignee(Person[@bcarter]), status=open, due in …2026-11-18]'],
  ])('%s', (question, plan) => {
    expect(planOf(question)).toBe(plan);
  });
});

describe('What was done to one\'s own is said of the deed that each thing has one doer of', () => {
  test.each([
    ['who closed issues they filed themselves', 'find Person[closed(Issue[submitter=closer])]'],
    ['who merged their own PRs', 'find Person[merged(PullRequest[author=merger])]'],
    ['who commented on their own PRs', 'find Person[authored(PullRequest[author=commenter])]'],
  ])('%s', (question, plan) => {
    expect(planOf(question)).toBe(plan);
  });

  test.each(['who reviewed their own PRs last month', 'who reviewed PRs they commented on', 'who approved their own PRs'])('not read, as the graph cannot tell whose deed it was: %s', (question) => {
    expect(readingOf(question).status).not.toBe('read');
  });
});
