/** English questions about people and what they did, and how each is read. */
import { describe, expect, test } from '@jest/globals';
import { planOf } from './testing/plan-of.ts';

describe('People are found by what they did', () => {
  test.each([
    ['PRs by Ana Silva', 'find PullRequest[author(Person[@asilva])]'],
    ["Show me Ana Costa's pull requests", 'find PullRequest[author(Person[@acosta])]'],
    ['What PRs did Chen Siyu open?', 'find PullRequest[author(Person[@chensiyu])]'],
    ['issues opened by Ana Silva', 'find Issue[submitter(Person[@asilva])]'],
    ['Issues that Ana Silva reported', 'find Issue[submitter(Person[@asilva])]'],
    ['Which issues were closed by Ana Costa?', 'find Issue[closer(Person[@acosta])]'],
    ['What has Ben merged in k8s?', 'find PullRequest[merger(Person[@bcarter]), part of(Project[@k8s])]'],
    ['PRs approved by Chen Siyu', 'find PullRequest[reviewer(Person[@chensiyu] approved)]'],
    ['On which PRs did Ben request changes?', 'find PullRequest[reviewer(Person[@bcarter] changes_requested)]'],
    ['issues Ana Silva commented on', 'find Issue[commenter(Person[@asilva])]'],
    ['Open issues assigned to Ben', 'find Issue[assignee(Person[@bcarter]), state=open]'],
    ['Who wrote atlas#12?', 'find Person[authored(PullRequest[@atlas#12])]'],
    ['Who opened acme/atlas#12?', 'find Person[authored(PullRequest[@atlas#12])]'],
    ['Who works on beacon?', 'find Person[(authored(Commit[part of(Project[@beacon])]) or authored(PullRequest[part of(Project[@beacon])]))]'],
    ['Which issues did Ben raise?', 'find Issue[submitter(Person[@bcarter])]'],
    ['merged PRs authored by Ana Costa', 'find PullRequest[author(Person[@acosta]), state=merged]'],
    ['Who commented on atlas#12?', 'find Person[commented on(PullRequest[@atlas#12])]'],
    ['PRs in atlas-ui that Ana Silva approved', 'find PullRequest[part of(Project[@atlas-ui]), reviewer(Person[@asilva] approved)]'],
    ["Which of Ben's pull requests did Ana Silva sign off on?", 'find PullRequest[author(Person[@bcarter]), reviewer(Person[@asilva] approved)]'],
    ['issues Ana Costa logged', 'find Issue[submitter(Person[@acosta])]'],
    ['bugs reported by Ana Silva', 'find Issue[labels∋bug, submitter(Person[@asilva])]'],
    ['By whom was atlas#12 merged?', 'find Person[merged(PullRequest[@atlas#12])]'],
    ['Who was it that opened k8s#24?', 'find Person[submitted(Issue[@k8s#24])]'],
    ['atlas#12: reviewed by whom?', 'find Person[reviewed(PullRequest[@atlas#12])]'],
    ['PRs opened or reviewed by Ana Silva', 'find PullRequest[(author(Person[@asilva]) or reviewer(Person[@asilva]))]'],
    ["Ana Silva's and Ben's open PRs", 'find PullRequest[(author(Person[@asilva]) or author(Person[@bcarter])), state=open]'],
    ['PRs that Ana Silva wrote and Chen Siyu merged', 'find PullRequest[author(Person[@asilva]), merger(Person[@chensiyu])]'],
    ['On which issues did Ana Costa leave a comment?', 'find Issue[commenter(Person[@acosta])]'],
    ['beacon PRs were reviewed by which people?', 'find Person[reviewed(PullRequest[part of(Project[@beacon])])]'],
    ['each of the issues that Ana Silva closed', 'find Issue[closer(Person[@asilva])]'],
    ["Ben's own PRs", 'find PullRequest[author(Person[@bcarter])]'],
    ['my own issues', 'find Issue[submitter(Person[@bcarter])]'],
  ])('%s', (question, plan) => {
    expect(planOf(question)).toBe(plan);
  });
});

describe('What lies several steps away is found by them', () => {
  test.each([
    ['Which issues are closed by PRs of Chen Siyu?', 'find Issue[closed by(PullRequest[author(Person[@chensiyu])])]'],
    ["Who reviewed Chen Siyu's PRs?", 'find Person[reviewed(PullRequest[author(Person[@chensiyu])])]'],
    ['Who wrote the PRs that close issues opened by Ana Silva?', 'find Person[authored(PullRequest[closes(Issue[submitter(Person[@asilva])])])]'],
    ['decisions from meetings Chen Siyu attended', 'find Decision[raised in(Meeting[attendee(Person[@chensiyu])])]'],
    ['Who attended the meetings in which beacon was mentioned?', 'find Person[attended(Meeting[mentioned(Project[@beacon])])]'],
    ['open PRs that were mentioned in a meeting', 'find PullRequest[mentioned in(Meeting), state=open]'],
    ['Which meetings mention PRs by Ana Silva?', 'find Meeting[mentioned(PullRequest[author(Person[@asilva])])]'],
    ['actions from the meetings that Ana Costa attended', 'find ActionItem[raised in(Meeting[attendee(Person[@acosta])])]'],
    ['Which open issues have an open PR that closes them?', 'find Issue[closed by(PullRequest[state=open]), state=open]'],
    ['Who merged PRs that Ben wrote?', 'find Person[merged(PullRequest[author(Person[@bcarter])])]'],
    ["people who approved Ana Costa's PRs", 'find Person[reviewed(PullRequest[author(Person[@acosta])] approved)]'],
    ['open PRs by people who attended the last k8s sync', 'find PullRequest[author(Person[attended(Meeting[series=k8s sync, ↓started_at limit 1])]), state=open]'],
    ['Who approved PRs that close issues opened by Ana Costa?', 'find Person[reviewed(PullRequest[closes(Issue[submitter(Person[@acosta])])] approved)]'],
    ['Which PRs are related to atlas#12?', 'find PullRequest[related(PullRequest[@atlas#12])]'],
    ['decisions from the meeting where k8s#24 was mentioned', 'find Decision[raised in(Meeting[mentioned(Issue[@k8s#24])])]'],
    ['merged PRs that close issues nobody was assigned to in atlas', 'find PullRequest[closes(Issue[no assignee(Person), part of(Project[@atlas])]), state=merged]'],
    ['Who wrote the atlas PRs that nobody reviewed?', 'find Person[authored(PullRequest[part of(Project[@atlas]), no reviewer(Person)])]'],
    ['Who has closed issues that Ben opened?', 'find Person[closed(Issue[submitter(Person[@bcarter])])]'],
    ['projects in which both Ben and Ana Silva have written PRs', 'find Project[part(PullRequest[author(Person[@asilva])]), part(PullRequest[author(Person[@bcarter])])]'],
    ['Which people commented on PRs by Ana Costa?', 'find Person[commented on(PullRequest[author(Person[@acosta])])]'],
    ['PRs that fix issues reported by Ana Costa', 'find PullRequest[closes(Issue[submitter(Person[@acosta])])]'],
    ['open actions of people who attended the last retrospective', 'find ActionItem[assignee(Person[attended(Meeting[series=Retrospective, ↓started_at limit 1])]), status=open]'],
    ['Which of the PRs that Ben reviewed were written by Chen Siyu?', 'find PullRequest[author(Person[@chensiyu]), reviewer(Person[@bcarter])]'],
    ['PRs whose author is Ana Costa and which were merged', 'find PullRequest[author(Person[@acosta]), state=merged]'],
  ])('%s', (question, plan) => {
    expect(planOf(question)).toBe(plan);
  });
});

describe('Several things may be said of the same', () => {
  test.each([
    ['Who wrote PRs in both atlas and k8s?', 'find Person[authored(PullRequest[part of(Project[@atlas])]), authored(PullRequest[part of(Project[@k8s])])]'],
    ["people who reviewed Ben's PRs but wrote none in atlas", 'find Person[no authored(PullRequest[part of(Project[@atlas])]), reviewed(PullRequest[author(Person[@bcarter])])]'],
    ['Who reviewed PRs in beacon but never wrote one there?', 'find Person[no authored(PullRequest[part of(Project[@beacon])]), reviewed(PullRequest[part of(Project[@beacon])])]'],
    ['merged PRs in atlas without any review', 'find PullRequest[part of(Project[@atlas]), no reviewer(Person), state=merged]'],
    ['open PRs nobody has reviewed', 'find PullRequest[no reviewer(Person), state=open]'],
    ['PRs reviewed by both Ben and Ana Silva', 'find PullRequest[reviewer(Person[@asilva]), reviewer(Person[@bcarter])]'],
    ['Who wrote PRs only in atlas-ui?', 'find Person[no authored(PullRequest[no part of(Project[@atlas-ui])]), authored(PullRequest[part of(Project[@atlas-ui])])]'],
    ['Who wrote more than 10 PRs?', 'find Person[11… authored(PullRequest)]'],
    ['people who opened at least 7 issues', 'find Person[7… submitted(Issue)]'],
    ['PRs with at least 3 reviewers', 'find PullRequest[3… reviewer(Person)]'],
    ['Which projects have fewer than 5 open issues but at least one?', 'find Project[1…4 part(Issue[state=open])]'],
    ['issues that Ana Silva opened and someone else closed', 'find Issue[closer(Person[not @asilva]), submitter(Person[@asilva])]'],
    ['Which projects have no open PRs?', 'find Project[no part(PullRequest[state=open])]'],
    ['issues in atlas that no PR closes', 'find Issue[no closed by(PullRequest), part of(Project[@atlas])]'],
    ['Who merged PRs in both atlas and beacon?', 'find Person[merged(PullRequest[part of(Project[@atlas])]), merged(PullRequest[part of(Project[@beacon])])]'],
    ['atlas PRs with exactly 2 reviewers', 'find PullRequest[part of(Project[@atlas]), 2…2 reviewer(Person)]'],
    ['PRs that somebody approved but that are not merged', 'find PullRequest[reviewer(Person approved), not state=merged]'],
    ['Who reviewed more than 15 PRs?', 'find Person[16… reviewed(PullRequest)]'],
    ['Who has both open PRs and overdue actions?', 'find Person[assigned(ActionItem[status=open, due in …2026-11-18]), authored(PullRequest[state=open])]'],
    ['issues Ben commented on but did not open', 'find Issue[commenter(Person[@bcarter]), no submitter(Person[@bcarter])]'],
    ['issues opened by people who never wrote a PR', 'find Issue[submitter(Person[no authored(PullRequest)])]'],
    ['PRs merged by someone other than their author in beacon', 'find PullRequest[part of(Project[@beacon]), not author=merger, state=merged]'],
    ['Who has reviewed PRs but never written one?', 'find Person[no authored(PullRequest), reviewed(PullRequest)]'],
    ['Who opened issues but has never closed any?', 'find Person[no closed(Issue), submitted(Issue)]'],
    ['PRs in beacon reviewed by exactly one person', 'find PullRequest[part of(Project[@beacon]), 1…1 reviewer(Person)]'],
    ['Which projects has Ben never written a PR in?', 'find Project[no part(PullRequest[author(Person[@bcarter])])]'],
  ])('%s', (question, plan) => {
    expect(planOf(question)).toBe(plan);
  });
});

describe('Names are told apart by what stands with them', () => {
  test.each([
    ["Annie's open PRs", 'find PullRequest[author(Person[@asilva]), state=open]'],
    ['Which PRs did Zhang San open', 'find PullRequest[author(Person[@zhangsan])]'],
    ['pull requests by Ana Costa', 'find PullRequest[author(Person[@acosta])]'],
    ['issues opened by acosta', 'find Issue[submitter(Person[@acosta])]'],
    ['open PRs in kubernetes', 'find PullRequest[part of(Project[@k8s]), state=open]'],
    ['prs by ana costa', 'find PullRequest[author(Person[@acosta])]'],
    ["Siyu's merged pull requests", 'find PullRequest[author(Person[@chensiyu]), state=merged]'],
    ['issues closed by wfang', 'find Issue[closer(Person[@wfang])]'],
    ['bcarter merged prs k8s', 'find PullRequest[merger(Person[@bcarter]), part of(Project[@k8s])]'],
    ['Wang Fang merged what in beacon', 'find PullRequest[merger(Person[@wfang]), part of(Project[@beacon])]'],
  ])('%s', (question, plan) => {
    expect(planOf(question)).toBe(plan);
  });
});

describe('Who does something is called after what it is done to', () => {
  test.each([
    ['retrospective attendees', 'find Person[attended(Meeting[series=Retrospective])]'],
    ['k8s sync participants in October', 'find Person[attended(Meeting[series=k8s sync, started_at in 2026-10-01…2026-11-01])]'],
    ['retrospective attendees who never opened an issue', 'find Person[attended(Meeting[series=Retrospective]), no submitted(Issue)]'],
    ['issue reporters since May', 'find Person[submitted(Issue[created_at in 2026-05-01…])]'],
    ['issue openers who are not bots', 'find Person[submitted(Issue), not bot=true]'],
  ])('%s', (question, plan) => {
    expect(planOf(question)).toBe(plan);
  });
});

describe('Who asks may speak of themselves', () => {
  test.each([
    ['my open PRs', 'find PullRequest[author(Person[@bcarter]), state=open]'],
    ['Which issues are assigned to me?', 'find Issue[assignee(Person[@bcarter])]'],
    ['What are my overdue actions?', 'find ActionItem[assignee(Person[@bcarter]), status=open, due in …2026-11-18]'],
    ['Who reviewed my PRs?', 'find Person[reviewed(PullRequest[author(Person[@bcarter])])]'],
    ['meetings I attended last month', 'find Meeting[attendee(Person[@bcarter]), started_at in 2026-10-01…2026-11-01]'],
    ['how many of our PRs are open', 'count PullRequest[state=open]'],
    ['Which PRs did I review this month?', 'find PullRequest[reviewer(Person[@bcarter] at 2026-11-01…2026-12-01)]'],
    ['issues I closed in atlas', 'find Issue[closer(Person[@bcarter]), part of(Project[@atlas])]'],
    ['who asked for changes on my pull requests', 'find Person[reviewed(PullRequest[author(Person[@bcarter])] changes_requested)]'],
    ["Which of my PRs haven't been reviewed?", 'find PullRequest[author(Person[@bcarter]), no reviewer(Person)]'],
    ['PRs of mine that were merged this year', 'find PullRequest[author(Person[@bcarter]), state=merged, merged_at in 2026-01-01…2027-01-01]'],
    ['Am I assigned to any open issue?', 'whether Person[assigned(Issue[state=open]), @bcarter]'],
    ['issues that I filed and that are still open', 'find Issue[submitter(Person[@bcarter]), state=open]'],
    ['Have I got any overdue todos?', 'whether ActionItem[assignee(Person[@bcarter]), status=open, due in …2026-11-18]'],
  ])('%s', (question, plan) => {
    expect(planOf(question)).toBe(plan);
  });
});

describe('What people of a project did, they did there', () => {
  test.each([
    ['Which people in the k8s project both submitted PRs and closed issues?', 'find Person[authored(PullRequest[part of(Project[@k8s])]), closed(Issue[part of(Project[@k8s])])]'],
    ['how many people in k8s wrote PRs', 'count Person[authored(PullRequest[part of(Project[@k8s])])]'],
    ['PRs reviewed by someone from beacon', 'find PullRequest[reviewer(Person[(authored(Commit[part of(Project[@beacon])]) or authored(PullRequest[part of(Project[@beacon])]))])]'],
  ])('%s', (question, plan) => {
    expect(planOf(question)).toBe(plan);
  });
});
