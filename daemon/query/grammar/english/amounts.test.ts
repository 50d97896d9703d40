/** English questions for numbers that are no mere count: comments, reviews, shares, differences, and what each has. */
import { describe, expect, test } from '@jest/globals';
import { planOf, readingOf } from './testing/plan-of.ts';

describe('Comments are added up, however many people wrote them', () => {
  test.each([
    ['issues with more than three comments', 'find Issue[4… comments commenter(Person)]'],
    ['PRs with 10 or more comments', 'find PullRequest[10… comments commenter(Person)]'],
    ['PRs with more than two commenters', 'find PullRequest[3… commenter(Person)]'],
    ['which issue has the most comments', 'find Issue[commenter(Person)] ↓number of comments commenter limit 1 ties beside number of comments commenter'],
    ['most commented PR this month', 'find PullRequest[commenter(Person), created_at in 2026-11-01…2026-12-01] ↓number of comments commenter limit 1 ties beside number of comments commenter'],
    ['top 5 issues in k8s by comments', 'find Issue[commenter(Person), part of(Project[@k8s])] ↓number of comments commenter limit 5 ties beside number of comments commenter'],
    ['number of comments per issue in atlas', 'find Issue[part of(Project[@atlas])] ↓number of comments commenter beside number of comments commenter'],
    ['how many comments are there on atlas#12', 'measure PullRequest[@atlas#12] total number of comments commenter'],
    ['how many comments did Ben leave on issues in k8s', 'measure Issue[part of(Project[@k8s])] total number of comments commenter(Person[@bcarter])'],
    ['how many times did Ben comment on PRs in atlas', 'measure PullRequest[part of(Project[@atlas])] total number of comments commenter(Person[@bcarter])'],
    ['how many PRs did Ben comment on', 'count PullRequest[commenter(Person[@bcarter])]'],
    ['average number of comments per PR in atlas', 'measure PullRequest[part of(Project[@atlas])] mean number of comments commenter'],
    ['who comments the most on issues in atlas', 'find Person[commented on(Issue[part of(Project[@atlas])])] ↓number of comments commented on(Issue[part of(Project[@atlas])]) limit 1 ties beside number of comments commented on(Issue[part of(Project[@atlas])])'],
    ['comments per person on issues in beacon', 'find Person[commented on(Issue[part of(Project[@beacon])])] ↓number of comments commented on(Issue[part of(Project[@beacon])]) beside number of comments commented on(Issue[part of(Project[@beacon])])'],
    ['PRs with no comments', 'find PullRequest[no commenter(Person)]'],
  ])('%s', (question, plan) => {
    expect(planOf(question)).toBe(plan);
  });
});

describe('Reviews are counted by who gave them, and when', () => {
  test.each([
    ['reviews per person last week', 'group PullRequest by reviewer at 2026-11-09…2026-11-16 most'],
    ['for each person, the number of reviews they did in Q3', 'group PullRequest by reviewer at 2026-07-01…2026-10-01 most'],
    ['number of approvals per reviewer in k8s', 'group PullRequest[part of(Project[@k8s])] by reviewer approved most'],
    ['how many reviews did each person do last month', 'group PullRequest by reviewer at 2026-10-01…2026-11-01 most'],
    ['top 3 people by number of reviews', 'group PullRequest by reviewer most limit 3'],
    ['who requested changes most often', 'group PullRequest by reviewer changes_requested most limit 1'],
    ['who gave the most approvals this quarter', 'group PullRequest by reviewer approved at 2026-10-01…2027-01-01 most limit 1'],
    ['the reviewer with the most approvals this year', 'group PullRequest by reviewer approved at 2026-01-01…2027-01-01 most limit 1'],
    ['top 3 reviewers of 2026', 'group PullRequest by reviewer at 2026-01-01…2027-01-01 most limit 3'],
    ['approvals given by Ben', 'find PullRequest[reviewer(Person[@bcarter] approved)]'],
    ['reviews by me last month, grouped by project', 'group PullRequest[reviewer(Person[@bcarter] at 2026-10-01…2026-11-01)] by part of most'],
  ])('%s', (question, plan) => {
    expect(planOf(question)).toBe(plan);
  });
});

describe('A share is told in percent', () => {
  test.each([
    ['what share of atlas PRs is merged', 'measure PullRequest[part of(Project[@atlas])] mean share of PullRequest[state=merged]'],
    ['What percentage of PRs is merged?', 'measure PullRequest mean share of PullRequest[state=merged]'],
    ['of the k8s issues, what fraction has been closed', 'measure Issue[part of(Project[@k8s])] mean share of Issue[state=closed]'],
    ['percentage of PRs merged', 'measure PullRequest mean share of PullRequest[state=merged]'],
    ['which project has the highest share of closed issues', 'group Issue by part of mean share of Issue[state=closed] most limit 1'],
    ['what share of PRs were reviewed in atlas', 'measure PullRequest[part of(Project[@atlas])] mean share of PullRequest[reviewer(Person)]'],
    ['what percentage of PRs is in atlas', 'measure PullRequest mean share of PullRequest[part of(Project[@atlas])]'],
    ['what percentage of PRs did Ben review in atlas?', 'measure PullRequest[part of(Project[@atlas])] mean share of PullRequest[reviewer(Person[@bcarter])]'],
    ['what fraction of meetings did Ben attend in october', 'measure Meeting[started_at in 2026-10-01…2026-11-01] mean share of Meeting[attendee(Person[@bcarter])]'],
    ['what proportion of the PRs opened in Q3 got merged', 'measure PullRequest[created_at in 2026-07-01…2026-10-01] mean share of PullRequest[state=merged]'],
  ])('%s', (question, plan) => {
    expect(planOf(question)).toBe(plan);
  });
});

describe('Two are compared, in numbers and in time', () => {
  test.each([
    ['meeting count, this month vs last', 'compare 2026-11: Meeting[started_at in 2026-11-01…2026-12-01] | 2026-10: Meeting[started_at in 2026-10-01…2026-11-01] most'],
    ['how does October compare with September in merged PRs', 'compare 2026-10: PullRequest[state=merged, merged_at in 2026-10-01…2026-11-01] | 2026-09: PullRequest[state=merged, merged_at in 2026-09-01…2026-10-01] most'],
    ['compare the number of merged PRs in atlas and in k8s this quarter', 'compare atlas: PullRequest[part of(Project[@atlas]), state=merged, merged_at in 2026-10-01…2027-01-01] | k8s: PullRequest[part of(Project[@k8s]), state=merged, merged_at in 2026-10-01…2027-01-01] most'],
    ['has Ben more open PRs than Ana Silva', 'compare Ben Carter: PullRequest[author(Person[@bcarter]), state=open] | Ana Silva: PullRequest[author(Person[@asilva]), state=open] most'],
    ['who reviewed more last month, Ben or Ana Silva', 'compare Ben Carter: PullRequest[reviewer(Person[@bcarter] at 2026-10-01…2026-11-01)] | Ana Silva: PullRequest[reviewer(Person[@asilva] at 2026-10-01…2026-11-01)] most'],
    ['were more issues opened than closed this month', 'compare : Issue[created_at in 2026-11-01…2026-12-01] | : Issue[state=closed, closed_at in 2026-11-01…2026-12-01] most'],
    ['difference between the open PR counts of atlas and k8s', 'compare atlas: PullRequest[part of(Project[@atlas]), state=open] | k8s: PullRequest[part of(Project[@k8s]), state=open] most difference'],
    ['how many more PRs did Ben merge than Ana Silva', 'compare Ben Carter: PullRequest[merger(Person[@bcarter])] | Ana Silva: PullRequest[merger(Person[@asilva])] most difference'],
    ['how many more issues were closed this month than last month', 'compare 2026-11: Issue[state=closed, closed_at in 2026-11-01…2026-12-01] | 2026-10: Issue[state=closed, closed_at in 2026-10-01…2026-11-01] most difference'],
    ['are there more decisions in stand-ups than in k8s syncs', 'compare : Decision[raised in(Meeting[series=Atlas stand-up])] | : Decision[raised in(Meeting[series=k8s sync])] most'],
    ['do PRs in atlas take longer to merge than in k8s', 'compare atlas: PullRequest[part of(Project[@atlas]), state=merged] | k8s: PullRequest[part of(Project[@k8s]), state=merged] mean created_at→merged_at most'],
    ['compare atlas and beacon by median time to close', 'compare atlas: Issue[part of(Project[@atlas]), state=closed] | beacon: Issue[part of(Project[@beacon]), state=closed] median created_at→closed_at most'],
    ['average length of a stand-up versus that of a k8s sync', 'compare : Meeting[series=Atlas stand-up] | : Meeting[series=k8s sync] mean duration_s most'],
  ])('%s', (question, plan) => {
    expect(planOf(question)).toBe(plan);
  });
});

describe('What each has is sorted, split and shown', () => {
  test.each([
    ['how many tasks did each person finish', 'group ActionItem[status=done] by assignee most'],
    ['how many tasks has everyone completed', 'group ActionItem[status=done] by assignee most'],
    ['projects by number of open issues', 'group Issue[state=open] by part of most'],
    ['projects by issues', 'group Issue by part of most'],
    ['people ranked by merged PRs', 'group PullRequest[state=merged] by author most'],
    ['labels sorted by open issues', 'group Issue[state=open] by labels most'],
    ['PRs by projects', 'group PullRequest by part of most'],
    ['commits by author since September, top 5', 'group Commit[committed_at in 2026-09-01…] by author most limit 5'],
    ['month by month, the number of issues opened in 2026', 'group Issue[created_at in 2026-01-01…2027-01-01] by month of created_at key'],
    ['people with at least 5 merged PRs, with the number', 'find Person[5… authored(PullRequest[state=merged])] ↓number of authored(PullRequest[state=merged]) beside number of authored(PullRequest[state=merged])'],
    ['who has PRs in more than two projects', 'group Project by part.author most having 3…'],
    ['average number of attendees per meeting series', 'group Meeting by series mean number of attendee most'],
    ['average number of decisions per k8s sync', 'group Decision by raised in most of Meeting[series=k8s sync] all mean'],
    ['whose PRs wait longest until they are merged', 'group PullRequest[state=merged] by author mean created_at→merged_at most limit 1'],
    ['which project closes issues fastest', 'group Issue[state=closed] by part of mean created_at→closed_at fewest limit 1'],
    ['fastest merged PR in atlas-ui', 'find PullRequest[part of(Project[@atlas-ui]), state=merged] ↑created_at…merged_at limit 1 ties'],
    ['the three longest meetings', 'find Meeting ↓duration_s limit 3 ties'],
  ])('%s', (question, plan) => {
    expect(planOf(question)).toBe(plan);
  });
});

describe('A number is not told of what could be meant otherwise', () => {
  test.each(['reviews per month', 'share of merged PRs per person', 'how many comments did Ben make', 'who comments most', 'this month vs last', 'who has the highest share', 'the difference between atlas and k8s'])('%s', (question) => {
    expect(readingOf(question).status).not.toBe('read');
  });
});
