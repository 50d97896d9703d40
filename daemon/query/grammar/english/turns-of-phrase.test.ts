/** English questions in other turns of phrase: of each, of places, of what was not done until a day, and the ones that look like them. */
import { describe, expect, test } from '@jest/globals';
import { planOf, readingOf } from './testing/plan-of.ts';

describe('What was not done in a place is said behind what was done there', () => {
  test.each([
    ['In which projects has Ben reviewed PRs but never opened one?', 'find Project[no part(PullRequest[author(Person[@bcarter])]), part(PullRequest[reviewer(Person[@bcarter])])]'],
    ['In which projects did Ben open issues but no PRs?', 'find Project[part(Issue[submitter(Person[@bcarter])]), no part(PullRequest[author(Person[@bcarter])])]'],
    ['In how many projects has Ben opened issues but merged no PRs?', 'count Project[part(Issue[submitter(Person[@bcarter])]), no part(PullRequest[merger(Person[@bcarter])])]'],
    ['projects where Ben reviewed PRs but did not merge any', 'find Project[no part(PullRequest[merger(Person[@bcarter])]), part(PullRequest[reviewer(Person[@bcarter])])]'],
  ])('%s', (question, plan) => {
    expect(planOf(question)).toBe(plan);
  });
});

describe('When something came up, among some meetings or in a time', () => {
  test.each([
    ['When did we last talk about dark mode in a stand-up?', 'find Meeting[mentioned(Topic[@dark mode]), series=Atlas stand-up] ↓started_at limit 1 show started_at'],
    ['when did k8s first come up this year', 'find Meeting[mentioned(Project[@k8s]), started_at in 2026-01-01…2027-01-01] ↑started_at limit 1 show started_at'],
    ['When was k8s last discussed in a k8s sync?', 'find Meeting[mentioned(Project[@k8s]), series=k8s sync] ↓started_at limit 1 show started_at'],
    ['in which meeting did we last talk about dark mode?', 'find Meeting[mentioned(Topic[@dark mode])] ↓started_at limit 1 show started_at'],
  ])('%s', (question, plan) => {
    expect(planOf(question)).toBe(plan);
  });
});

describe('Each of several is counted by what each did', () => {
  test.each([
    ['Compare how many PRs Ana Silva and Ben have reviewed.', 'compare Ana Silva: PullRequest[reviewer(Person[@asilva])] | Ben Carter: PullRequest[reviewer(Person[@bcarter])] most'],
    ['compare PRs merged by Ana Silva and Ben this year', 'compare Ana Silva: PullRequest[merger(Person[@asilva]), state=merged, merged_at in 2026-01-01…2027-01-01] | Ben Carter: PullRequest[merger(Person[@bcarter]), state=merged, merged_at in 2026-01-01…2027-01-01] most'],
    ['compare merged PRs by Ana Silva and Ben', 'compare Ana Silva: PullRequest[author(Person[@asilva]), state=merged] | Ben Carter: PullRequest[author(Person[@bcarter]), state=merged] most'],
    ['how many PRs did Ana Silva and Ben each merge this year', 'compare Ana Silva: PullRequest[merger(Person[@asilva] at 2026-01-01…2027-01-01)] | Ben Carter: PullRequest[merger(Person[@bcarter] at 2026-01-01…2027-01-01)] most'],
    ['compare how many open issues k8s and atlas have', 'compare k8s: Issue[part of(Project[@k8s]), state=open] | atlas: Issue[part of(Project[@atlas]), state=open] most'],
  ])('%s', (question, plan) => {
    expect(planOf(question)).toBe(plan);
  });
});

describe('What is counted is counted of each', () => {
  test.each([
    ['How many issues carry each label?', 'group Issue by labels most'],
    ['How many issues are in each project?', 'group Issue by part of most'],
    ['PRs merged by each person this year', 'group PullRequest[state=merged, merged_at in 2026-01-01…2027-01-01] by merger most'],
    ['for every assignee, how many action items are not done?', 'group ActionItem[status=open] by assignee most'],
    ['how often was each topic discussed this year?', 'group Meeting[started_at in 2026-01-01…2027-01-01] by mentioned most'],
    ['In how many meetings was each project mentioned?', 'group Meeting by mentioned most'],
    ['How many reviews were given in October, per reviewer?', 'group PullRequest by reviewer at 2026-10-01…2026-11-01 most'],
    ['reviews in October per reviewer', 'group PullRequest by reviewer at 2026-10-01…2026-11-01 most'],
  ])('%s', (question, plan) => {
    expect(planOf(question)).toBe(plan);
  });
});

describe('Commits, comments and reviews in other words', () => {
  test.each([
    ['What was committed to atlas last week?', 'find Commit[part of(Project[@atlas]), committed_at in 2026-11-09…2026-11-16]'],
    ['what has been committed in atlas this month', 'find Commit[part of(Project[@atlas]), committed_at in 2026-11-01…2026-12-01]'],
    ['On how many PRs did Ben comment?', 'count PullRequest[commenter(Person[@bcarter])]'],
    ['Did Ana Silva review anything by Ben this year?', 'whether Person[reviewed(PullRequest[author(Person[@bcarter])] at 2026-01-01…2027-01-01), @asilva]'],
    ['Which meetings had both Ana Silva and Ben among the attendees?', 'find Meeting[attendee(Person[@asilva]), attendee(Person[@bcarter])]'],
    ['PRs that have Ben among their reviewers', 'find PullRequest[reviewer(Person[@bcarter])]'],
    ['Which PR drew the most comments?', 'find PullRequest[commenter(Person)] ↓number of comments commenter limit 1 ties beside number of comments commenter'],
  ])('%s', (question, plan) => {
    expect(planOf(question)).toBe(plan);
  });
});

describe('What is said of people is not said of the meeting behind them', () => {
  test.each([
    ['Which attendees of the last k8s sync have an open PR?', 'find Person[attended(Meeting[series=k8s sync, ↓started_at limit 1]), authored(PullRequest[state=open])]'],
  ])('%s', (question, plan) => {
    expect(planOf(question)).toBe(plan);
  });
});

describe('What was not done until a time was done then', () => {
  test.each([
    ["issues opened last year that weren't closed until this year", 'find Issue[state=closed, closed_at in 2026-01-01…2027-01-01, created_at in 2025-01-01…2026-01-01]'],
    ['PRs nobody merged until October', 'find PullRequest[state=merged, merged_at in 2026-10-01…2026-11-01]'],
  ])('%s', (question, plan) => {
    expect(planOf(question)).toBe(plan);
  });
});

describe('Times that are listed', () => {
  test.each([
    ['meetings in August and September', 'find Meeting[started_at in 2026-08-01…2026-10-01]'],
    ['PRs merged in August and September 2025', 'find PullRequest[((state=merged & merged_at in 2025-08-01…2025-09-01) or (state=merged & merged_at in 2025-09-01…2025-10-01))]'],
  ])('%s', (question, plan) => {
    expect(planOf(question)).toBe(plan);
  });
});

describe('Both were at the last one, not at the last one that both were at', () => {
  test.each([
    ['Were Ana Silva and Ben both at the last k8s sync?', 'whether Meeting[(series=k8s sync & ↓started_at limit 1), attendee(Person[@asilva]), attendee(Person[@bcarter])]'],
    ['Did Ana Silva and Ben attend the last k8s sync together?', 'whether Meeting[(series=k8s sync & ↓started_at limit 1), attendee(Person[@asilva]), attendee(Person[@bcarter])]'],
  ])('%s', (question, plan) => {
    expect(planOf(question)).toBe(plan);
  });
});

describe('What was not done, or done by another, is said with fewer words', () => {
  test.each([
    ['Which decisions were reversed later?', 'find Decision[status=retracted]'],
    ['Which projects has Ben never touched?', 'find Project[not (part(Commit[author(Person[@bcarter])]) or part(PullRequest[author(Person[@bcarter])]))]'],
    ["which PRs hasn't Ben reviewed", 'find PullRequest[no reviewer(Person[@bcarter])]'],
    ["which of my PRs hasn't anybody reviewed?", 'find PullRequest[author(Person[@bcarter]), no reviewer(Person)]'],
    ["Which meetings wasn't Ben at?", 'find Meeting[no attendee(Person[@bcarter])]'],
    ['issues closed by someone other than the reporter', 'find Issue[not submitter=closer, state=closed]'],
  ])('%s', (question, plan) => {
    expect(planOf(question)).toBe(plan);
  });
});

describe('Who and what is first among others', () => {
  test.each([
    ['How many action items did we hand out in October?', 'count ActionItem[raised in.started_at in 2026-10-01…2026-11-01]'],
    ['Which open issue has been open for the longest time?', 'find Issue[state=open] ↑created_at limit 1'],
    ['How many issues does an average project have?', 'group Issue by part of most all mean'],
    ['how many PRs does the average person review', 'group PullRequest by reviewer most mean'],
    ['What was our busiest month for meetings?', 'group Meeting by month of started_at most limit 1'],
    ['Which meeting series has the most meetings?', 'group Meeting by series most limit 1'],
    ['Who has something overdue?', 'find Person[assigned(ActionItem[status=open, due in …2026-11-18])]'],
    ["who are atlas's three most active reviewers?", 'group PullRequest[part of(Project[@atlas])] by reviewer most limit 3'],
    ['Who is the top committer of atlas?', 'group Commit[part of(Project[@atlas])] by author most limit 1'],
    ['issues that are labelled bug but not docs', 'find Issue[labels∋bug, not labels∋docs]'],
    ['Issues without any label', 'find Issue[not has labels]'],
    ['Whose PRs does Ben review most often?', 'group PullRequest[reviewer(Person[@bcarter])] by author most limit 1'],
    ['Who commented on atlas#12 besides its author?', 'find Person[no authored(PullRequest[@atlas#12]), commented on(PullRequest[@atlas#12])]'],
  ])('%s', (question, plan) => {
    expect(planOf(question)).toBe(plan);
  });
});

describe('Figures of one or of the average', () => {
  test.each([
    ['Break the open issues down by project and label.', 'group Issue[state=open] by part of, labels most'],
    ['How many people have contributed to k8s this year?', 'count Person[(authored(Commit[part of(Project[@k8s]), committed_at in 2026-01-01…2027-01-01]) or authored(PullRequest[part of(Project[@k8s]), created_at in 2026-01-01…2027-01-01]))]'],
    ['total hours Ben spent in meetings this year', 'measure Meeting[attendee(Person[@bcarter]), started_at in 2026-01-01…2027-01-01] total duration_s in hours'],
    ['Which open questions are older than two months?', 'find Question[status=open, raised in.started_at in …2026-09-18]'],
    ['In which of the last 3 k8s syncs was dark mode discussed?', 'find Meeting[(series=k8s sync & ↓started_at limit 3), mentioned(Topic[@dark mode])]'],
  ])('%s', (question, plan) => {
    expect(planOf(question)).toBe(plan);
  });
});

describe('What was not made by somebody in a time was made in it by others', () => {
  test.each([
    ['PRs not opened by bots this year', 'find PullRequest[no author(Person[bot=true]), created_at in 2026-01-01…2027-01-01]'],
    ['which PRs were not opened by Ben in October', 'find PullRequest[no author(Person[@bcarter]), created_at in 2026-10-01…2026-11-01]'],
  ])('%s', (question, plan) => {
    expect(planOf(question)).toBe(plan);
  });
});

describe('What is told of projects and of several keys', () => {
  test.each([
    ['everything that happened in k8s last week', 'list PullRequest[part of(Project[@k8s]), created_at in 2026-11-09…2026-11-16] | PullRequest[part of(Project[@k8s]), state=merged, merged_at in 2026-11-09…2026-11-16] by merged_at | Issue[part of(Project[@k8s]), created_at in 2026-11-09…2026-11-16] | Issue[part of(Project[@k8s]), state=closed, closed_at in 2026-11-09…2026-11-16] by closed_at | Commit[part of(Project[@k8s]), committed_at in 2026-11-09…2026-11-16] | Meeting[part of(Project[@k8s]), started_at in 2026-11-09…2026-11-16] | Decision[raised in(Meeting[part of(Project[@k8s])]), raised in.started_at in 2026-11-09…2026-11-16]'],
    ['Who worked on k8s but never on atlas?', 'find Person[(authored(Commit[part of(Project[@k8s])]) or authored(PullRequest[part of(Project[@k8s])])), not (authored(Commit[part of(Project[@atlas])]) or authored(PullRequest[part of(Project[@atlas])]))]'],
    ['How many PRs has each project merged this quarter?', 'group PullRequest[state=merged, merged_at in 2026-10-01…2027-01-01] by part of most'],
    ['How many issues were closed per month in 2026, by project?', 'group Issue[state=closed, closed_at in 2026-01-01…2027-01-01] by month of closed_at, part of key'],
    ['Is Ben assigned to more issues than Ana Silva?', 'compare Ben Carter: Issue[assignee(Person[@bcarter])] | Ana Silva: Issue[assignee(Person[@asilva])] most'],
    ['What is the average number of reviewers per PR?', 'group Person by reviewed most all mean'],
  ])('%s', (question, plan) => {
    expect(planOf(question)).toBe(plan);
  });
});

describe('An English question is not read', () => {
  test.each([
    ['when it is not known of which things it is counted', ['How many people reviewed PRs per project?', 'How many people merged PRs per month?']],
    ['when what was not done until a day may have been done more than once', ['PRs not reviewed until October', 'which PRs did nobody review until October']],
    ['when it is not only meetings that happen', ['Everything that happened on 10 November']],
    ['when three things are counted by', ['PRs per author per project per month']],
    ['when of a month it is not known of which year it is', ['PRs merged in November and October 2025']],
  ])('%s', (_, questions) => {
    expect(questions.map((question) => [question, readingOf(question).status]).filter(([, status]) => status === 'read')).toEqual([]);
  });
});
