/** English questions as they are typed in a chat: contracted, with what they are for in front and what is meant behind. */
import { describe, expect, test } from '@jest/globals';
import { planOf } from './testing/plan-of.ts';

describe('Contracted words, with a sign and without, are the words that they stand for', () => {
  test.each([
    ["open PRs where someone's asked for changes", 'find PullRequest[reviewer(Person changes_requested), state=open]'],
    ["issues where nobody's commented", 'find Issue[no commenter(Person)]'],
    ['prs nobodys reviewed', 'find PullRequest[no reviewer(Person)]'],
    ["prs Ben's reviewed this month", 'find PullRequest[reviewer(Person[@bcarter] at 2026-11-01…2026-12-01)]'],
    ["which pr's been sitting open the longest", 'find PullRequest[state=open] ↑created_at limit 1'],
    ['which prs havent been reviewed', 'find PullRequest[no reviewer(Person)]'],
    ["who'd reviewed atlas#12", 'find Person[reviewed(PullRequest[@atlas#12])]'],
    ["when's the last time we had a k8s sync", 'find Meeting[series=k8s sync] ↓started_at limit 1 show started_at'],
    ["overdue action items, everyone's", 'find ActionItem[status=open, due in …2026-11-18]'],
    ["everybody's open prs", 'find PullRequest[state=open]'],
    // What everybody approved is not what anybody did.
    ['prs approved by everyone', 'no sentence'],
  ])('%s', (question, plan) => {
    expect(planOf(question)).toBe(plan);
  });
});

describe('What a question is for says nothing of works and people; of items it may say of which meeting they are', () => {
  test.each([
    ['for the retro: how many prs merged since march', 'count PullRequest[state=merged, merged_at in 2026-03-01…]'],
    ['for standup what did Ben merge yesterday', 'find PullRequest[merger(Person[@bcarter] at 2026-11-17…2026-11-18)]'],
    ['for the retro: which action items are still open', 'several readings'],
    ['for the retro on 30 October, what did we decide', 'find Decision[raised in(Meeting[series=Retrospective]), raised in.started_at in 2026-10-30…2026-10-31]'],
    ['1:1 with Siyu in an hour, which action items does she still have open', 'find ActionItem[assignee(Person[@chensiyu]), status=open]'],
    ['caching, what was said', 'open “caching”'],
  ])('%s', (question, plan) => {
    expect(planOf(question)).toBe(plan);
  });
});

describe('Which kind is meant may be said behind', () => {
  test.each([
    ['whats still open in k8s? prs only', 'find PullRequest[part of(Project[@k8s]), state=open]'],
    ["what's still open in k8s, only issues", 'find Issue[part of(Project[@k8s]), state=open]'],
    ['anything approved but not merged yet? prs i mean', 'find PullRequest[reviewer(Person approved), not state=merged]'],
    ['is anything still open in k8s? i mean issues', 'whether Issue[part of(Project[@k8s]), state=open]'],
    ['who merged atlas#12, prs only', 'no sentence'],
  ])('%s', (question, plan) => {
    expect(planOf(question)).toBe(plan);
  });
});

describe('What stands in front and is a time or a place is nobody who did anything', () => {
  test.each([
    ["Since August, which PRs were merged by somebody who didn't write them?", 'find PullRequest[not author=merger, state=merged, merged_at in 2026-08-01…]'],
    ['In k8s, which issues were closed by people who had not opened them?', 'find Issue[part of(Project[@k8s]), not submitter=closer, state=closed]'],
    // Of several who approved, one may have merged it and another not.
    ["PRs approved by somebody who didn't merge them", 'no sentence'],
    ['PRs approved by people who wrote them', 'no sentence'],
    ['self-approved PRs', 'unknown words'],
  ])('%s', (question, plan) => {
    expect(planOf(question)).toBe(plan);
  });
});

describe('Merged things of a time were merged then, whatever is said of them behind', () => {
  test.each([
    ['merged PRs from October', 'find PullRequest[state=merged, merged_at in 2026-10-01…2026-11-01]'],
    ['merged PRs from October that close an issue labelled bug', 'find PullRequest[closes(Issue[labels∋bug]), state=merged, merged_at in 2026-10-01…2026-11-01]'],
    ['open PRs from October in k8s', 'find PullRequest[part of(Project[@k8s]), state=open, created_at in 2026-10-01…2026-11-01]'],
    ['PRs from October that Ben merged', 'find PullRequest[merger(Person[@bcarter]), created_at in 2026-10-01…2026-11-01]'],
  ])('%s', (question, plan) => {
    expect(planOf(question)).toBe(plan);
  });
});

describe('How long it takes to get something done', () => {
  test.each([
    ['how long does it take to get a pr merged in k8s', 'measure PullRequest[part of(Project[@k8s]), state=merged] mean created_at→merged_at'],
    ['how long does it take us on average to close a bug', 'measure Issue[labels∋bug, state=closed] mean created_at→closed_at'],
    ['median time to get a pr reviewed in k8s', 'measure PullRequest[part of(Project[@k8s]), reviewer(Person)] median created_at→first reviewer'],
    ['how long does it take to not get a pr merged', 'no sentence'],
    ['how long does it take Ben to merge a pr', 'no sentence'],
  ])('%s', (question, plan) => {
    expect(planOf(question)).toBe(plan);
  });
});

describe('What was done by some and not by others, in how many projects, and by how many', () => {
  test.each([
    ["people who reviewed Ben's prs but never wrote one in atlas themselves", 'find Person[no authored(PullRequest[part of(Project[@atlas])]), reviewed(PullRequest[author(Person[@bcarter])])]'],
    ['who wrote prs in k8s but never merged one in atlas', 'find Person[authored(PullRequest[part of(Project[@k8s])]), no merged(PullRequest[part of(Project[@atlas])])]'],
    ['projects where Ben reviewed prs but Siyu did not', 'find Project[part(PullRequest[reviewer(Person[@bcarter])]), no part(PullRequest[reviewer(Person[@chensiyu])])]'],
    ["in which projects did Ben review prs but Siyu didn't", 'find Project[part(PullRequest[reviewer(Person[@bcarter])]), no part(PullRequest[reviewer(Person[@chensiyu])])]'],
    ['projects where Ben reviewed prs but not Siyu', 'find Project[part(PullRequest[reviewer(Person[@bcarter])]), no part(PullRequest[reviewer(Person[@chensiyu])])]'],
    ['projects where Ben wrote prs but has not reviewed any', 'find Project[part(PullRequest[author(Person[@bcarter])]), no part(PullRequest[reviewer(Person[@bcarter])])]'],
    ["who's only ever written prs in one project", 'group Project by part.author most having 1…1'],
    ['people who have reviewed in at least three projects', 'group Project by part.reviewer most having 3…'],
    // In one, or in one alone?
    ['who wrote prs in one project', 'no sentence'],
    ['who approved prs in two or more projects', 'no sentence'],
    ['which prs had three or more people reviewing them', 'find PullRequest[3… reviewer(Person)]'],
    ['open issues in k8s that have a pull request closing them', 'find Issue[closed by(PullRequest), part of(Project[@k8s]), state=open]'],
    ['issues with nobody assigned', 'find Issue[no assignee(Person)]'],
    ['were more issues opened in k8s or in atlas this year', 'compare k8s: Issue[part of(Project[@k8s]), created_at in 2026-01-01…2027-01-01] | atlas: Issue[part of(Project[@atlas]), created_at in 2026-01-01…2027-01-01] most'],
    ['were there fewer prs merged by Ben or Siyu', 'compare Ben Carter: PullRequest[merger(Person[@bcarter])] | Chen Siyu: PullRequest[merger(Person[@chensiyu])] fewest'],
  ])('%s', (question, plan) => {
    expect(planOf(question)).toBe(plan);
  });
});

describe('What is not so, of the one kind that it can be said of', () => {
  test.each([
    ["what hasn't been merged in k8s", 'find PullRequest[part of(Project[@k8s]), not state=merged]'],
    ["what's not been reviewed in k8s", 'find PullRequest[part of(Project[@k8s]), no reviewer(Person)]'],
    ["what isn't done from the last k8s sync", 'find ActionItem[raised in(Meeting[series=k8s sync, ↓started_at limit 1]), status=open]'],
    ["issues we haven't closed", 'find Issue[state=open]'],
    // Issues and pull requests are closed.
    ["what hasn't been closed", 'no sentence'],
    // In a time they were opened, or were not closed?
    ["issues we haven't closed this month", 'no sentence'],
  ])('%s', (question, plan) => {
    expect(planOf(question)).toBe(plan);
  });
});

describe('What everybody did, and who does most', () => {
  test.each([
    ['morning all, what did everyone merge yesterday', 'find PullRequest[state=merged, merged_at in 2026-11-17…2026-11-18]'],
    // Each of them, or anybody?
    ['prs everyone reviewed', 'no sentence'],
    ['whose prs does Ben review most', 'group PullRequest[reviewer(Person[@bcarter])] by author most limit 1'],
    ["has anyone's pr been merged today", 'whether PullRequest[state=merged, merged_at in 2026-11-18…2026-11-19]'],
    ['how many bugs did we close vs open in october', 'compare : Issue[labels∋bug, state=closed, closed_at in 2026-10-01…2026-11-01] | : Issue[labels∋bug, created_at in 2026-10-01…2026-11-01] most'],
    ['when was k8s#31 opened and closed', 'find Issue[@k8s#31] show created_at, closed_at'],
    ["k8s#31's status", 'find Issue[@k8s#31] show state'],
    ["who've we got on k8s", 'find Person[(authored(Commit[part of(Project[@k8s])]) or authored(PullRequest[part of(Project[@k8s])]))]'],
    ["who isn't assigned to anything", 'find Person[not ((assigned(ActionItem) or assigned(PullRequest)) or assigned(Issue))]'],
    ['what am i late on', 'find ActionItem[assignee(Person[@bcarter]), status=open, due in …2026-11-18]'],
    ["who's behind on something", 'find Person[assigned(ActionItem[status=open, due in …2026-11-18])]'],
    ['prs by humans', 'find PullRequest[author(Person[not bot=true])]'],
  ])('%s', (question, plan) => {
    expect(planOf(question)).toBe(plan);
  });
});

describe('Short ways to say it', () => {
  test.each([
    ['what went in this week', 'find PullRequest[state=merged, merged_at in 2026-11-16…2026-11-23]'],
    ['bugs that came in since october in k8s', 'find Issue[labels∋bug, part of(Project[@k8s]), created_at in 2026-10-01…]'],
    ['decisions that came in october', 'no sentence'],
    ['did anything land in k8s this week', 'whether PullRequest[part of(Project[@k8s]), state=merged, merged_at in 2026-11-16…2026-11-23]'],
    ['how many open prs has each of us got', 'group PullRequest[state=open] by author most'],
    ["what's the oldest open pr we've got", 'find PullRequest[state=open] ↑created_at limit 1'],
    // What we have open is not all that we ever opened.
    ['prs we have open', 'find PullRequest[state=open]'],
    ['prs we opened this week', 'find PullRequest[created_at in 2026-11-16…2026-11-23]'],
    ['action items without owner or due date', 'find ActionItem[no assignee(Person), not has due]'],
    ['prs without a review and comments', 'no sentence'],
    ['tasks due next week, mine only', 'find ActionItem[assignee(Person[@bcarter]), due in 2026-11-23…2026-11-30]'],
    ['how many prs were merged without anyone reviewing them', 'count PullRequest[no reviewer(Person), state=merged]'],
    ['did k8s or atlas merge more prs in october', 'compare k8s: PullRequest[part of(Project[@k8s]), state=merged, merged_at in 2026-10-01…2026-11-01] | atlas: PullRequest[part of(Project[@atlas]), state=merged, merged_at in 2026-10-01…2026-11-01] most'],
    ['yesterday Ben merged what', 'find PullRequest[merger(Person[@bcarter] at 2026-11-17…2026-11-18)]'],
    // Not those of the meetings that Ben was in.
    ['tasks from the k8s sync for Ben', 'find ActionItem[assignee(Person[@bcarter]), raised in(Meeting[series=k8s sync])]'],
  ])('%s', (question, plan) => {
    expect(planOf(question)).toBe(plan);
  });
});

describe('Of meetings and tasks', () => {
  test.each([
    ['what was the last thing we decided', 'find Decision ↓raised in.started_at limit 1'],
    ['first thing we decided in the k8s sync', 'find Decision[raised in(Meeting[series=k8s sync])] ↑raised in.started_at limit 1'],
    ['who spoke in the last k8s sync', 'find Person[spoke(Segment[part of(Meeting[series=k8s sync, ↓started_at limit 1])])]'],
    ['since when have we been talking about rate limits in meetings', 'find Meeting[mentioned(Topic[@rate limits])] ↑started_at limit 1 show started_at'],
    ['when have we talked about rate limits', 'find Meeting[mentioned(Topic[@rate limits])] ↓started_at limit 1 show started_at'],
    ["who's got the most open action items on their plate", 'group ActionItem[status=open] by assignee most limit 1'],
    ['who has overdue tasks on their plate', 'find Person[assigned(ActionItem[status=open, due in …2026-11-18])]'],
    ['anything blocking k8s?', 'whether Risk[raised in(Meeting[part of(Project[@k8s])]), kind=blocker]'],
  ])('%s', (question, plan) => {
    expect(planOf(question)).toBe(plan);
  });
});
