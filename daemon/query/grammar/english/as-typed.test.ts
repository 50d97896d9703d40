/** English questions in the many ways in which they are typed: `k8s only`, `without being merged`, `never one of Ben`, `how many days ago`. */
import { describe, expect, test } from '@jest/globals';
import { planOf } from './testing/plan-of.ts';

describe('What is said of another one than was named', () => {
  test.each([
    ['PRs reviewed by Ana Silva but merged by somebody else', 'find PullRequest[merger(Person[not @asilva]), reviewer(Person[@asilva])]'],
    ['PRs closing issues opened by Ana Silva but written by somebody else', 'find PullRequest[author(Person[not @asilva]), closes(Issue[submitter(Person[@asilva])])]'],
    ['PRs merged by somebody else', 'find PullRequest[not author=merger, state=merged]'],
    ['issues opened by Ana Silva but reported by somebody else', 'no sentence'],
    ['Who has reviewed PRs of Ana Silva but never one of Ben?', 'find Person[reviewed(PullRequest[author(Person[@asilva])]), no reviewed(PullRequest[author(Person[@bcarter])])]'],
    ['who reviewed open PRs of Ana Silva but never one of Ben', 'no sentence'],
    ['who was at a meeting about dark mode but at none about alerts', 'find Person[no attended(Meeting[(title~alert or mentioned(Topic[name~alert]))]), attended(Meeting[(title~dark+mode or mentioned(Topic[name~dark+mode]))])]'],
    ['who reviewed PRs in k8s but none in atlas', 'find Person[no reviewed(PullRequest[part of(Project[@atlas])]), reviewed(PullRequest[part of(Project[@k8s])])]'],
  ])('%s', (question, plan) => {
    expect(planOf(question)).toBe(plan);
  });
});

describe('Pull requests are not reported, and merged work is pull requests', () => {
  test.each([
    ['What did Ana Silva report in k8s?', 'find Issue[part of(Project[@k8s]), submitter(Person[@asilva])]'],
    ['PRs reported by Ben', 'no sentence'],
    ['who reported the most issues this year', 'group Issue[created_at in 2026-01-01…2027-01-01] by submitter most limit 1'],
    ["Ana Silva's merged work in k8s: give me the pull requests", 'find PullRequest[author(Person[@asilva]), part of(Project[@k8s]), state=merged]'],
    ["Ana Silva's open work in k8s", 'no sentence'],
    ['PRs Ana Silva merged work in k8s', 'no sentence'],
  ])('%s', (question, plan) => {
    expect(planOf(question)).toBe(plan);
  });
});

describe('Without being, and on which', () => {
  test.each([
    ['Which PRs were closed this year without being merged?', 'find PullRequest[not state=merged, state=closed, closed_at in 2026-01-01…2027-01-01]'],
    ['which PRs were merged in October without being reviewed by Ben', 'find PullRequest[no reviewer(Person[@bcarter]), state=merged, merged_at in 2026-10-01…2026-11-01]'],
    ['who merged PRs without being reviewed', 'find Person[merged(PullRequest[no reviewer(Person)])]'],
    ['PRs on which Ana Silva requested changes', 'find PullRequest[reviewer(Person[@asilva] changes_requested)]'],
    ['issues on which nobody commented', 'find Issue[no commenter(Person)]'],
    ['issues mentioned in a meeting or a note', 'find Issue[(mentioned in(Meeting) or mentioned in(Note))]'],
    ['closed issues for which we do not know who closed them', 'find Issue[no closer(Person), state=closed]'],
    ['issues without a known closer', 'find Issue[no closer(Person), state=closed]'],
    ['PRs nobody closed', 'find PullRequest[not state=closed]'],
  ])('%s', (question, plan) => {
    expect(planOf(question)).toBe(plan);
  });
});

describe('Only there, but not those', () => {
  test.each([
    ['open issues, k8s only', 'find Issue[part of(Project[@k8s]), state=open]'],
    ['open PRs, just atlas', 'find PullRequest[part of(Project[@atlas]), state=open]'],
    ['open issues with no PR that closes them, k8s only', 'find Issue[no closed by(PullRequest), part of(Project[@k8s]), state=open]'],
    ['who reviewed PRs, k8s only', 'find Person[reviewed(PullRequest[part of(Project[@k8s])])]'],
    ['issues (not bugs) opened this year', 'find Issue[not labels∋bug, created_at in 2026-01-01…2027-01-01]'],
    ['who worked only on k8s', 'find Person[(authored(Commit[part of(Project[@k8s])]) or authored(PullRequest[part of(Project[@k8s])])), not (authored(Commit[part of(Project[not @k8s])]) or authored(PullRequest[part of(Project[not @k8s])]))]'],
    ['what blockers do we have on record', 'find Risk[kind=blocker]'],
  ])('%s', (question, plan) => {
    expect(planOf(question)).toBe(plan);
  });
});

describe('How long until, how long ago, and the longest one', () => {
  test.each([
    ['Which issue stayed open the longest before it was closed?', 'find Issue[state=closed] ↓created_at…closed_at limit 1 ties'],
    ['which PR was open the shortest before merging', 'find PullRequest[state=merged] ↑created_at…merged_at limit 1 ties'],
    ['how many days was atlas#12 open before it got merged', 'measure PullRequest[@atlas#12] mean created_at→merged_at'],
    ['How many days ago was the last k8s sync?', 'find Meeting[series=k8s sync] ↓started_at limit 1 show started_at'],
    ['how many days has it been since the last k8s sync', 'find Meeting[series=k8s sync] ↓started_at limit 1 show started_at'],
    ['Which meeting was the longest one this year?', 'find Meeting[started_at in 2026-01-01…2027-01-01] ↓duration_s limit 1 ties'],
    ['which PR is the oldest open one in k8s', 'find PullRequest[part of(Project[@k8s]), state=open] ↑created_at limit 1'],
    ['when are the open issues due', 'no sentence'],
  ])('%s', (question, plan) => {
    expect(planOf(question)).toBe(plan);
  });
});

describe('Who was there, and what they have together', () => {
  test.each([
    ['which of us wrote PRs in k8s', 'find Person[authored(PullRequest[part of(Project[@k8s])])]'],
    ['how many of us were at the last k8s sync', 'count Person[attended(Meeting[series=k8s sync, ↓started_at limit 1])]'],
    ['who turned up at the last k8s sync?', 'find Person[attended(Meeting[series=k8s sync, ↓started_at limit 1])]'],
    ['Which meetings had both Ana Silva and Ben in the room?', 'find Meeting[attendee(Person[@asilva]), attendee(Person[@bcarter])]'],
    ['were any risks raised in meetings where Ana Silva and I sat together?', 'whether Risk[raised in(Meeting[attendee(Person[@asilva]), attendee(Person[@bcarter])])]'],
    ['which topics were on the table in the k8s syncs', 'find Topic[mentioned in(Meeting[series=k8s sync])]'],
    ['which meetings did k8s come up in since September', 'find Meeting[mentioned(Project[@k8s]), started_at in 2026-09-01…]'],
    ['What was decided in meetings that Ben attended this year?', 'find Decision[raised in(Meeting[attendee(Person[@bcarter]), started_at in 2026-01-01…2027-01-01])]'],
    ['Which tasks belong to nobody?', 'find ActionItem[no assignee(Person)]'],
    ['tasks Ana Silva and Ben share', 'find ActionItem[assignee(Person[@asilva]), assignee(Person[@bcarter])]'],
    ['PRs Ana Silva and Ben share', 'no sentence'],
    ['how many different reviewers did k8s have this year', 'count Person[reviewed(PullRequest[part of(Project[@k8s])] at 2026-01-01…2027-01-01)]'],
  ])('%s', (question, plan) => {
    expect(planOf(question)).toBe(plan);
  });
});

describe('What is closed has a time of its own, and what is done has none', () => {
  test.each([
    ['which tasks were closed last week', 'no sentence'],
    ['questions resolved in October', 'no sentence'],
    ['closed tasks from October', 'find ActionItem[status=done, raised in.started_at in 2026-10-01…2026-11-01]'],
    ['issues resolved in October', 'find Issue[state=closed, closed_at in 2026-10-01…2026-11-01]'],
  ])('%s', (question, plan) => {
    expect(planOf(question)).toBe(plan);
  });
});

describe('One person and another, and the same one', () => {
  test.each([
    ['PRs opened by one person and merged by another', 'find PullRequest[not author=merger, state=merged]'],
    ['PRs reviewed by one person and approved by another', 'no sentence'],
    ['which issues did the same person open and close', 'find Issue[submitter=closer]'],
    ['issues assigned to their own author', 'find Issue[submitter=assignee]'],
    ['tasks given to Ben that he has not finished', 'find ActionItem[assignee(Person[@bcarter]), status=open]'],
    ['PRs Ana Silva reviewed that she did not approve', 'find PullRequest[no reviewer(Person[@asilva] approved), reviewer(Person[@asilva])]'],
    ['PRs of Ana Silva reviewed by Ben that he did not merge', 'no sentence'],
    ['commits in k8s by somebody other than Ben', 'find Commit[no author(Person[@bcarter]), part of(Project[@k8s])]'],
    ['meetings where neither Ana Silva nor Ben was present', 'find Meeting[no attendee(Person[@asilva]), no attendee(Person[@bcarter])]'],
  ])('%s', (question, plan) => {
    expect(planOf(question)).toBe(plan);
  });
});

describe('Most, more and each', () => {
  test.each([
    ["Who is the most frequent reviewer of Ana Silva's PRs?", 'group PullRequest[author(Person[@asilva])] by reviewer most limit 1'],
    ['top authors of issues this year', 'group Issue[created_at in 2026-01-01…2027-01-01] by submitter most limit 1'],
    ['who is the top author of issues in k8s', 'group Issue[part of(Project[@k8s])] by submitter most limit 1'],
    ['Were more issues opened than closed in k8s this year?', 'compare : Issue[part of(Project[@k8s]), created_at in 2026-01-01…2027-01-01] | : Issue[part of(Project[@k8s]), state=closed, closed_at in 2026-01-01…2027-01-01] most'],
    ['how many PRs did each of us merge this year?', 'group PullRequest[state=merged, merged_at in 2026-01-01…2027-01-01] by merger most'],
    ['which meeting had the most people last month', 'group Person by attended most limit 1 of Meeting[started_at in 2026-10-01…2026-11-01]'],
    ['the PR with the longest time to merge in k8s', 'find PullRequest[part of(Project[@k8s]), state=merged] ↓created_at…merged_at limit 1 ties'],
    ['how many days between opening and merging of atlas#12?', 'measure PullRequest[@atlas#12] mean created_at→merged_at'],
  ])('%s', (question, plan) => {
    expect(planOf(question)).toBe(plan);
  });
});

describe('In few words, and in talk', () => {
  test.each([
    ['which projects currently have no open PRs', 'find Project[no part(PullRequest[state=open])]'],
    ['who reviewed work in k8s this quarter', 'find Person[reviewed(PullRequest[part of(Project[@k8s])] at 2026-10-01…2027-01-01)]'],
    ['k8s issues docs', 'find Issue[labels∋docs, part of(Project[@k8s])]'],
    ['issues labelled bug + docs', 'find Issue[labels∋bug, labels∋docs]'],
    ['anyone reviewing atlas#12?', 'whether Person[reviewed(PullRequest[@atlas#12])]'],
    ['is anybody merging atlas#12', 'no sentence'],
    ['do I have anything due tomorrow', 'whether ActionItem[assignee(Person[@bcarter]), due in 2026-11-19…2026-11-20]'],
    ['issues that have neither a label nor an assignee', 'find Issue[no assignee(Person), not has labels]'],
    ['which topics have come up only once', 'find Topic[1…1 mentioned in(Meeting)]'],
    ['which topics came up in the k8s sync but never in the retrospective', 'find Topic[no mentioned in(Meeting[series=Retrospective]), mentioned in(Meeting[series=k8s sync])]'],
  ])('%s', (question, plan) => {
    expect(planOf(question)).toBe(plan);
  });
});
