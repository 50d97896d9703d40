/** Questions that invite a wrong reading: a word left out, or attached to the wrong verb. To be refused is fair for the hardest. */
import {
  filedBy, gave, isOpen, issuesThat, meetingsThat, merged, mergedBy, openIssues, openIssuesOf, openPulls, openPullsOf, orRefused, pullsOf, pullsThat, reviewed, were, wroteIn,
} from './exam-more-words.ts';
import type { Comments, Issue, Meeting, Pull } from './world-shape.ts';
import type { Asked } from './world-words.ts';
import {
  actions, attended, before, by, commits, count, date, days, decisions, everybody, extracts, groups, ids, inOrder, isAbout, issues, lastMonth, lastWeek, meetings, monthOf, most, names, newest, oldest, overdue, pull,
  pulls, questions, refused, reviewersOf, says, sides, since, texts, thisMonth, thisWeek, thisYear, truth, where, who, within, yesterday,
} from './world-words.ts';

const { atlas, k8s, pluto } = where;
const decidedWithin = (period: readonly [string, string]) => texts(decisions.filter((one) => within(period, one.meeting.startedAt)));
const commentsOf = (one: { readonly comments: readonly Comments[] }): number => one.comments.reduce((sum, comment) => sum + comment.count, 0);
const wasOpen = (one: Issue | Pull, day: string): boolean => one.createdAt.slice(0, 10) <= day && (one.closedAt === undefined || one.closedAt.slice(0, 10) > day);
const newestOf = (of: readonly (Issue | Pull)[]) => orRefused(inOrder(newest([...of], (one) => one.createdAt).map((one) => one.id)));
const lastHeld = (series: string): Meeting => newest(meetings.filter((one) => one.series === series), (one) => one.startedAt, 1)[0]!;
const ofEach = <T extends Issue | Pull>(all: readonly T[], group: (one: T) => string, order: typeof newest<T>): T[] => [...Map.groupBy(all, group).values()].flatMap((of) => order(of, (one) => one.createdAt, 1));
const mostOpenIssues = where[fullest(openIssues)];
function fullest(of: readonly Issue[]): keyof typeof where {
  const counts = Map.groupBy(of, (one) => one.project.name as keyof typeof where);
  return [...counts].sort((a, b) => b[1].length - a[1].length)[0]![0];
}

export const misreadQuestions: Readonly<Record<string, readonly Asked[]>> = {
  'a time, not a text': [
    ['What was decided last week?', decidedWithin(lastWeek)],
    ['What did we decide last week?', decidedWithin(lastWeek)],
    ['what did the team decide this week', decidedWithin(thisWeek)],
    ['what did we decide yesterday', decidedWithin(yesterday)],
    ['what did we decide on Monday', decidedWithin(['2026-11-16', '2026-11-16'])],
    ['what did we decide in October', decidedWithin(lastMonth)],
    ['What did we decide since October?', decidedWithin(since('2026-10-01'))],
    ['what was agreed last month', decidedWithin(lastMonth)],
    ['What did we decide about the index format, and which PR did it?', orRefused(texts(decisions.filter((one) => says(one.text, 'index format'))))],
    ['what did we talk about last week', orRefused(extracts, names(meetings.filter((one) => within(lastWeek, one.startedAt)).flatMap((one) => one.mentions.topics)))],
    ['PRs merged around October', refused],
  ],
  'two verbs, one time': [
    ['issues opened or closed last week', issuesThat((one) => within(lastWeek, one.createdAt) || within(lastWeek, one.closedAt))],
    ['issues opened or closed this week', issuesThat((one) => within(thisWeek, one.createdAt) || within(thisWeek, one.closedAt))],
    ['PRs opened or merged last week', pullsThat((one) => within(lastWeek, one.createdAt) || within(lastWeek, one.mergedAt))],
    ['PRs merged or closed last month', pullsThat((one) => within(lastMonth, one.mergedAt) || within(lastMonth, one.closedAt))],
    ['issues opened and closed this year', issuesThat((one) => within(thisYear, one.createdAt) && within(thisYear, one.closedAt))],
    ['how many PRs were opened and merged this month', count(merged.filter((one) => within(thisMonth, one.createdAt) && within(thisMonth, one.mergedAt)))],
    ['PRs in atlas by Ben and in k8s by Priya', orRefused(pullsThat((one) => (one.project === atlas && one.author === who.ben) || (one.project === k8s && one.author === who.priya)))],
    ['people with open PRs or open issues', orRefused(names([...openPulls.map((one) => one.author), ...openIssues.map((one) => one.submitter)]))],
    ['Who reviewed the most PRs last month that were opened by Ben?', orRefused(most(by(who.ben).flatMap((one) => one.reviews.filter((given) => within(lastMonth, given.at)).map((given) => given.by.name))))],
    ['reviewers in atlas last month', orRefused(names(pullsOf(atlas).flatMap((one) => one.reviews.filter((given) => within(lastMonth, given.at)).map((given) => given.by))))],
    ['people who attended the last quarterly planning and merged a PR this month', names(everybody.filter((one) => were(lastHeld('Quarterly planning'), one) && mergedBy(one).some((done) => within(thisMonth, done.mergedAt))))],
  ],
  'whose it is': [
    ["Ben's reviewers", orRefused(names(reviewersOf(by(who.ben))))],
    ['reviewers of Priya', orRefused(names(reviewersOf(by(who.priya))))],
    ["Ben's merges", orRefused(ids(mergedBy(who.ben)))],
    ['authors in atlas', orRefused(names(pullsOf(atlas).map((one) => one.author)), names(everybody.filter((one) => wroteIn(one, atlas) || commits.some((commit) => commit.project === atlas && commit.author === one))))],
    ['PRs merged without being reviewed by Ben', orRefused(ids(merged.filter((one) => !reviewed(one, who.ben))))],
    ['PRs approved by Tom, Priya and Nora', orRefused(ids(gave(who.tom, 'approved').filter((one) => gave(who.priya, 'approved').includes(one) && gave(who.nora, 'approved').includes(one))))],
    ['PRs reviewed by Ben, Priya or Jürgen', ids(pulls.filter((one) => [who.ben, who.priya, who.juergen].some((person) => reviewed(one, person))))],
    ['PRs closed by Ben', refused],
    ['PRs closed by Elena last year', refused],
    ['PRs Ben has not reviewed or approved', orRefused(ids(pulls.filter((one) => !reviewed(one, who.ben))))],
    ['Did both Jürgen and Sam review k8s#46?', orRefused(truth([who.juergen, who.sam].every((person) => reviewed(pull('k8s#46'), person))))],
    ['Did both Jürgen and Priya review k8s#46?', orRefused(truth([who.juergen, who.priya].every((person) => reviewed(pull('k8s#46'), person))))],
    ['Did Ben attend the last 2 retrospectives?', orRefused(truth(newest(meetings.filter((one) => one.series === 'Retrospective'), (one) => one.startedAt, 2).every((one) => were(one, who.ben))))],
    ['Did Priya attend the last 3 Atlas stand-ups?', orRefused(truth(newest(meetings.filter((one) => one.series === 'Atlas stand-up'), (one) => one.startedAt, 3).every((one) => were(one, who.priya))))],
    ['who attends most meetings with Ben', orRefused(most(attended(who.ben).flatMap((one) => one.attendees.filter((person) => person !== who.ben).map((person) => person.name))))],
    ['who else reviewed k8s#46 besides Priya', orRefused(names(reviewersOf([pull('k8s#46')]).filter((one) => one !== who.priya)))],
    ['who else reviewed PRs by Priya', orRefused(names(reviewersOf(by(who.priya)).filter((one) => one !== who.ben && one !== who.priya)))],
    ['issues whose assignee is the author of the PR that closes it', orRefused(issuesThat((one) => pulls.some((closer) => closer.closes.includes(one) && one.assignees.includes(closer.author))))],
    ['notes by Ben', refused],
    ['who owns atlas', refused],
    ['who still works on k8s', refused],
    ['who is late', orRefused(names(overdue.flatMap((one) => one.assignees)))],
    ['who finished the most actions', most(actions.filter((one) => one.status === 'done').flatMap((one) => one.assignees.map((person) => person.name)))],
  ],
  'a state of now': [
    ['PRs open for more than 30 days', ids(openPulls.filter((one) => within(before('2026-10-19'), one.createdAt)))],
    ['PRs open for longer than two weeks', ids(openPulls.filter((one) => within(before('2026-11-04'), one.createdAt)))],
    ['issues open for more than 3 months', ids(openIssues.filter((one) => within(before('2026-08-18'), one.createdAt)))],
    ['longest open issue', ids(oldest(openIssues, (one) => one.createdAt, 1))],
    ['which project has the longest open issue', orRefused(names(oldest(openIssues, (one) => one.createdAt, 1).map((one) => one.project)))],
    ['issues I have open', ids(filedBy(who.nora).filter(isOpen)), 'Nora Lindqvist'],
    ['PRs ready for review', orRefused(ids(openPulls.filter((one) => !one.draft)), ids(openPulls.filter((one) => !one.draft && one.reviews.length === 0)))],
    ['PRs merged within a day', orRefused(ids(merged.filter((one) => days(one.createdAt, one.mergedAt!) <= 1)))],
    ['issues closed within 3 days', orRefused(issuesThat((one) => one.closedAt !== undefined && days(one.createdAt, one.closedAt) <= 3))],
    ['PRs that will be merged this week', refused],
    ['When was the last PR merged in atlas?', date(newest(pullsOf(atlas), (one) => one.mergedAt, 1)[0]!.mergedAt)],
    ['when was the last issue closed in k8s', date(newest(issues.filter((one) => one.project === k8s), (one) => one.closedAt, 1)[0]!.closedAt)],
  ],
  'a time that is not known': [
    ['actions completed last week', refused],
    ['actions Ben finished last month', refused],
    ['questions answered last week', orRefused(texts(questions.filter((one) => one.status === 'answered' && within(lastWeek, one.meeting.startedAt))))],
    ['actions overdue since October', orRefused(texts(overdue.filter((one) => within(since('2026-10-01'), one.due))), texts(overdue.filter((one) => within(['2026-10-01', '2026-10-31'], one.due))))],
    ['actions overdue last week', orRefused(texts(overdue.filter((one) => within(lastWeek, one.due))))],
  ],
  'exactly so many': [
    ['PRs with one review', orRefused(pullsThat((one) => new Set(one.reviews.map((given) => given.by)).size === 1))],
    ['PRs with 1 approval', orRefused(pullsThat((one) => new Set(one.reviews.filter((given) => given.verdict === 'approved').map((given) => given.by)).size === 1))],
    ['PRs with more than 3 comments', orRefused(pullsThat((one) => commentsOf(one) > 3))],
    ['issues with the most comments', orRefused(ids(issues.filter((one) => commentsOf(one) === Math.max(...issues.map(commentsOf)))))],
  ],
  'the one that has most': [
    ['open PRs in the project with the most open issues', orRefused(ids(openPullsOf(mostOpenIssues)))],
    ['issues in the project with the fewest PRs', orRefused(ids(issues.filter((one) => one.project === pluto)))],
    ['PRs by the person who merged the most PRs', orRefused(ids(by(everybody.find((one) => mergedBy(one).length === Math.max(...everybody.map((other) => mergedBy(other).length)))!)))],
    ['the author of the newest merged PR in the project with the most open issues', orRefused(names(newest(pullsOf(mostOpenIssues), (one) => one.mergedAt, 1).map((one) => one.author)))],
    ['the oldest PR with the most reviews', refused],
    ['most discussed PR last week', orRefused(most(meetings.filter((one) => within(lastWeek, one.startedAt)).flatMap((one) => one.mentions.pulls.map((mentioned) => mentioned.id))))],
    ['oldest open PR per project', orRefused(ids(ofEach(openPulls, (one) => one.project.name, oldest)))],
    ['latest PR per person', orRefused(ids(ofEach(pulls, (one) => one.author.name, newest)))],
    ['latest PR of each project', orRefused(ids(ofEach(pulls, (one) => one.project.name, newest)))],
    ['newest issue in each project', orRefused(ids(ofEach(issues, (one) => one.project.name, newest)))],
    ['first PR of every person', orRefused(ids(ofEach(pulls, (one) => one.author.name, oldest)))],
  ],
  'and, but, about': [
    ['PRs about search but not results', orRefused(pullsThat((one) => says(one.title, 'search') && !says(one.title, 'result')))],
    ['meetings about search and rate limits', orRefused(meetingsThat((one) => isAbout(one, 'search') && isAbout(one, 'rate limits')))],
    ['meetings about Ben', orRefused(meetingsThat((one) => one.mentions.people.includes(who.ben)))],
    ['PRs about Ben', refused],
  ],
  'a state of then': [
    ['how many PRs were open on November 1', orRefused(count(pulls.filter((one) => wasOpen(one, '2026-11-01'))))],
    ['PRs that were open on November 1', orRefused(pullsThat((one) => wasOpen(one, '2026-11-01')))],
    ['how many issues were open at the end of October', orRefused(count(issues.filter((one) => wasOpen(one, '2026-10-31'))))],
    ['PRs that were open last week', orRefused(pullsThat((one) => one.createdAt.slice(0, 10) <= lastWeek[1] && (one.closedAt === undefined || one.closedAt.slice(0, 10) >= lastWeek[0])))],
  ],
  'a deed without a time, or without a doer': [
    ['issues Ben commented on last month', refused],
    ['issues commented on by Nora last week', refused],
    ['issues assigned to Ben last week', refused],
    ['PRs assigned last week', refused],
    ['actions assigned by Ben', refused],
    ['actions Ben assigned to Priya', refused],
    ['issues labelled bug by Ben', refused],
    ['issues Ben labelled bug', refused],
    ['PRs mentioned by Ben', refused],
    ['PRs Ben mentioned in the last stand-up', refused],
  ],
  'except, not, exactly': [
    ['PRs reviewed by someone other than Ben', orRefused(pullsThat((one) => one.reviews.some((given) => given.by !== who.ben)))],
    ['PRs reviewed by nobody except Ben', orRefused(pullsThat((one) => reviewed(one, who.ben) && one.reviews.every((given) => given.by === who.ben)), pullsThat((one) => one.reviews.every((given) => given.by === who.ben)))],
    ['issues not opened by Ben in k8s', issuesThat((one) => one.project === k8s && one.submitter !== who.ben)],
    ['open issues not opened by Nora in atlas', ids(openIssuesOf(atlas).filter((one) => one.submitter !== who.nora))],
    ['meetings attended by three people', orRefused(meetingsThat((one) => one.attendees.length === 3))],
    ['syncs last month', meetingsThat((one) => one.series === 'k8s sync' && within(lastMonth, one.startedAt))],
    ['sync meetings', orRefused(meetingsThat((one) => one.series === 'k8s sync'))],
    ['actions due since Friday', orRefused(texts(actions.filter((one) => within(since('2026-11-13'), one.due))))],
    ['decisions about k8s', orRefused(texts(decisions.filter((one) => one.meeting.project === k8s)))],
  ],
  'many, three, bare': [
    ['latest issues in k8s', newestOf(issues.filter((one) => one.project === k8s))],
    ['last PRs by Ben', newestOf(by(who.ben))],
    ['what are the latest decisions', orRefused(texts(decisions))],
    ['who merged more PRs: Ben, Priya or Tom', orRefused(sides(...[who.ben, who.priya, who.tom].map((one) => [one.name, mergedBy(one).length] as const)))],
    ['are there more issues than PRs in k8s', orRefused(truth(issues.filter((one) => one.project === k8s).length > pulls.filter((one) => one.project === k8s).length))],
    ['what is open', refused],
  ],
  'one time for each verb, by one person': [
    ['issues opened or closed by Ben this month', issuesThat((one) => (one.submitter === who.ben && within(thisMonth, one.createdAt)) || (one.closedBy === who.ben && within(thisMonth, one.closedAt)))],
    ['PRs reviewed or merged by Ben last week', pullsThat((one) => one.reviews.some((given) => given.by === who.ben && within(lastWeek, given.at)) || (one.mergedBy === who.ben && within(lastWeek, one.mergedAt)))],
    ['PRs opened or reviewed by Jürgen last month', pullsThat((one) => (one.author === who.juergen && within(lastMonth, one.createdAt)) || one.reviews.some((given) => given.by === who.juergen && within(lastMonth, given.at)))],
    ['PRs opened, merged or closed last week', orRefused(pullsThat((one) => [one.createdAt, one.mergedAt, one.closedAt].some((time) => within(lastWeek, time))))],
    ['reviewers of atlas PRs last month', orRefused(names(pullsOf(atlas).flatMap((one) => one.reviews.filter((given) => within(lastMonth, given.at)).map((given) => given.by))))],
    ['most reviewed PR per project', refused],
    ['PRs mentioned in the longest meeting', orRefused(ids(meetings.find((one) => one.durationS === Math.max(...meetings.map((other) => other.durationS)))!.mentions.pulls))],
    ['what did we decide with Ben', orRefused(texts(decisions.filter((one) => were(one.meeting, who.ben))))],
    ["issues about Ben's PRs", refused],
    ['PRs about 2 weeks old', refused],
    ['issues open since last year', orRefused(ids(openIssues.filter((one) => one.createdAt < '2026-01-01')))],
  ],
  'more of the same': [
    ['were Ben and Priya in the last Atlas stand-up', orRefused(truth(were(lastHeld('Atlas stand-up'), who.ben, who.priya)))],
    ['were Ben and Chen Siyu in the last Atlas stand-up', orRefused(truth(were(lastHeld('Atlas stand-up'), who.ben, who.siyu)))],
    ['PRs reviewed by Priya but not Ben', pullsThat((one) => reviewed(one, who.priya) && !reviewed(one, who.ben))],
    ['open PRs in k8s, oldest first', inOrder(oldest(openPullsOf(k8s), (one) => one.createdAt).map((one) => one.id))],
    ['reviews per month', orRefused(groups(pulls.flatMap((one) => one.reviews.map((given) => monthOf(given.at)))))],
    ['PRs by people in the last retrospective', orRefused(pullsThat((one) => were(lastHeld('Retrospective'), one.author)))],
    ['PRs reviewed by the person who merged them', orRefused(pullsThat((one) => one.mergedBy !== undefined && reviewed(one, one.mergedBy)))],
  ],
};
