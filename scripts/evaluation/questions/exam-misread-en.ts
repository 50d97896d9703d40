/** Questions in English that tempt to be misread, by what tempts: each was once answered otherwise than it was meant, or stands beside one that was. To be refused is fair where the graph cannot tell. */
import type { ExamQuestion } from './exam.ts';
import {
  closedBy, filedBy, gave, isMerged, issuesThat, labelled, meetingsThat, merged, mergedBy, openIssues, openPulls, orRefused, pullsOf, pullsThat, reviewed, were,
} from './exam-more-words.ts';
import type { Comments, Issue, Pull } from './world-shape.ts';
import type { Asked } from './world-words.ts';
import {
  actions, attended, by, commits, count, decisions, everybody, ids, issues, lastMonth, lastWeek, meetings, most, names, newest, numbered, oldest, overdue, persons, pulls, refused, since, texts, thisMonth, thisYear, truth, where, who, within, yesterday,
} from './world-words.ts';

const { atlas, beacon, k8s } = where;
const created = (one: Issue | Pull): string => one.createdAt;
const isUnreviewed = (one: Pull): boolean => one.reviews.length === 0;
const reviewers = (one: Pull): number => new Set(one.reviews.map((given) => given.by)).size;
const isCommented = (one: { readonly comments: readonly Comments[] }): boolean => one.comments.length > 0;
const isApproved = (one: Pull): boolean => one.reviews.some((given) => given.verdict === 'approved');
const first = (of: readonly (Issue | Pull)[], limit = 1) => ids(oldest([...of], created, limit));
const last = (of: readonly (Issue | Pull)[], limit = 1) => ids(newest([...of], created, limit));
const heldLast = (is: (one: (typeof meetings)[number]) => boolean, limit = 1) => meetingsOf(newest(meetings.filter(is), (one) => one.startedAt, limit));
const meetingsOf = (of: readonly (typeof meetings)[number][]) => meetingsThat((one) => of.includes(one));
const lastOf = (series: string) => newest(meetings.filter((one) => one.series === series), (one) => one.startedAt, 1)[0]!;
const retrospective = lastOf('Retrospective');
const projectsOf = (person: (typeof everybody)[number]): number => new Set([...by(person), ...commits.filter((one) => one.author === person)].map((one) => one.project)).size;

const questionsByTrap: Readonly<Record<string, readonly Asked[]>> = {
  negation: [
    ['PRs that Ben and Priya did not review', orRefused(pullsThat((one) => !reviewed(one, who.ben) && !reviewed(one, who.priya)))],
    ['PRs that both Ben and Priya did not review', orRefused(pullsThat((one) => !reviewed(one, who.ben) && !reviewed(one, who.priya)))],
    ['meetings both Ben and Priya missed', orRefused(meetingsThat((one) => !were(one, who.ben) && !were(one, who.priya)))],
    ['meetings Ben or Priya did not attend', orRefused(meetingsThat((one) => !were(one, who.ben) && !were(one, who.priya)))],
    ["PRs that weren't reviewed by Ben or Priya", pullsThat((one) => !reviewed(one, who.ben) && !reviewed(one, who.priya))],
    ['PRs not merged by Ben in atlas', pullsThat((one) => one.project === atlas && one.mergedBy !== who.ben)],
    ["people who didn't only work on atlas", refused],
    ['PRs merged this month that were not opened this month', orRefused(pullsThat((one) => !within(thisMonth, one.createdAt) && within(thisMonth, one.mergedAt)))],
    ['PRs that Ben did not write or review', pullsThat((one) => one.author !== who.ben && !reviewed(one, who.ben))],
    ['PRs merged last month without a review', pullsThat((one) => within(lastMonth, one.mergedAt) && isUnreviewed(one))],
  ],
  'a time and a state': [
    ['unreviewed PRs last month', orRefused(pullsThat((one) => within(lastMonth, one.createdAt) && isUnreviewed(one)))],
    ['PRs in beacon this year without an approval', orRefused(pullsThat((one) => one.project === beacon && within(thisYear, one.createdAt) && !isApproved(one)))],
    ['PRs opened in October without a review', pullsThat((one) => within(lastMonth, one.createdAt) && isUnreviewed(one))],
    ['PRs that were drafts last week', refused],
    ['PRs that are drafts since October', refused],
    ['issues unassigned since October', refused],
    ['PRs waiting for review since Monday', refused],
    ['issues assigned and closed last week', refused],
    ['PRs commented on and merged last week', refused],
    ['PRs merged before October 5 and after September 5', orRefused(pullsThat((one) => within(['2026-09-06', '2026-10-04'], one.mergedAt)))],
    ['PRs merged between Nov 10 and Nov 1', orRefused(pullsThat((one) => within(['2026-11-01', '2026-11-10'], one.mergedAt)))],
    ['issues opened between November and October', orRefused(issuesThat((one) => within(['2026-10-01', '2026-11-30'], one.createdAt)))],
    ['PRs approved last week but not merged', pullsThat((one) => one.reviews.some((given) => given.verdict === 'approved' && within(lastWeek, given.at)) && !isMerged(one))],
    ['PRs opened last month and merged this month', pullsThat((one) => within(lastMonth, one.createdAt) && within(thisMonth, one.mergedAt))],
    ['merged PRs opened last week', pullsThat((one) => isMerged(one) && within(lastWeek, one.createdAt))],
    ['the last day Ben merged a PR', refused],
    ['the meeting after the last retrospective', orRefused(meetingsOf(oldest(meetings.filter((one) => one.startedAt > retrospective.startedAt), (one) => one.startedAt, 1)))],
    ['actions from the meeting before the last retrospective', orRefused(texts(actions.filter((one) => one.meeting === newest(meetings.filter((each) => each.startedAt < retrospective.startedAt), (each) => each.startedAt, 1)[0])))],
    ['PRs merged yesterday or reviewed last week by Ben', orRefused(pullsThat((one) => within(yesterday, one.mergedAt) || one.reviews.some((given) => given.by === who.ben && within(lastWeek, given.at))))],
  ],
  'picked out of which': [
    ['the latest PR with reviews', last(pulls.filter((one) => !isUnreviewed(one)))],
    ['the last 5 PRs with comments', last(pulls.filter(isCommented), 5)],
    ['the newest PR without reviews', last(pulls.filter(isUnreviewed))],
    ['the 3 newest issues without assignee', last(issues.filter((one) => one.assignees.length === 0), 3)],
    ['the oldest PR with the label bug', first(pulls.filter((one) => labelled(one, 'bug')))],
    ['show me the oldest open issue without an assignee', first(openIssues.filter((one) => one.assignees.length === 0))],
    ['the 2 oldest open PRs with more than 1 review', orRefused(first(openPulls.filter((one) => reviewers(one) > 1), 2))],
    ['first PR with an approval', first(pulls.filter(isApproved))],
    ['the last meeting without decisions', heldLast((one) => !decisions.some((each) => each.meeting === one))],
    ['the last 3 meetings with Ben', heldLast((one) => were(one, who.ben), 3)],
    ['which of the last 5 PRs have reviews', ids(newest([...pulls], created, 5).filter((one) => !isUnreviewed(one)))],
    ['how many of the last 5 PRs were merged', count(newest([...pulls], created, 5).filter(isMerged))],
    ['oldest PR reviewed by Ben', first(pulls.filter((one) => reviewed(one, who.ben)))],
    ['newest PR reviewed by Ben', last(pulls.filter((one) => reviewed(one, who.ben)))],
    ['oldest issue closed by Ben', first(closedBy(who.ben))],
    ['oldest open PR reviewed by Ben', first(openPulls.filter((one) => reviewed(one, who.ben)))],
    ['the last PR Ben did not merge', orRefused(last(pulls.filter((one) => one.mergedBy !== who.ben)))],
    ['the latest meeting Ben missed', heldLast((one) => !were(one, who.ben))],
  ],
  'who did it to whom': [
    ['issues Ben opened for Priya', refused],
    ['issues Priya was assigned by Ben', refused],
    ['issues assigned to Ben by Priya', refused],
    ['meetings where decisions about the index were made by Ben', refused],
    ['meetings where risks were raised by Ben', refused],
    ['who got the most reviews', orRefused(most(pulls.flatMap((one) => one.reviews.map(() => one.author.name))))],
    ['reviews of Ben', refused],
    ['PRs merged by the reviewer', orRefused(pullsThat((one) => one.mergedBy !== undefined && reviewed(one, one.mergedBy)))],
    ['PRs merged by someone other than the reviewer', orRefused(pullsThat((one) => one.mergedBy !== undefined && !reviewed(one, one.mergedBy)))],
    ['issues closed by the assignee', orRefused(issuesThat((one) => one.closedBy !== undefined && one.assignees.includes(one.closedBy)))],
    ['Ben merged PRs last week', orRefused(pullsThat((one) => one.mergedBy === who.ben && within(lastWeek, one.mergedAt)))],
    ['Priya closed issues last month', orRefused(ids(closedBy(who.priya).filter((one) => within(lastMonth, one.closedAt))))],
    ['PRs Priya merged for Ben', orRefused(pullsThat((one) => one.author === who.ben && one.mergedBy === who.priya))],
    ["Ben's reviews of Priya", orRefused(pullsThat((one) => one.author === who.priya && reviewed(one, who.ben)))],
    ['approvals Ben gave', orRefused(ids(gave(who.ben, 'approved')))],
    ['issues opened by Ben and Priya', orRefused(ids([...filedBy(who.ben), ...filedBy(who.priya)]))],
    ['did Tom or Ben review k8s#46', truth(pulls.some((one) => one.project === k8s && one.number === 46 && (reviewed(one, who.ben) || reviewed(one, who.tom))))],
    ['did Ben or Priya review k8s#46', truth(pulls.some((one) => one.project === k8s && one.number === 46 && (reviewed(one, who.ben) || reviewed(one, who.priya))))],
  ],
  'what is counted': [
    ['people who worked on 2 projects', orRefused(persons(everybody.filter((one) => projectsOf(one) === 2)))],
    ['people who worked in more than 1 project', orRefused(persons(everybody.filter((one) => projectsOf(one) > 1)))],
    ['people in 2 projects', refused],
    ['people with 3 PRs in 2 projects', refused],
    ['projects with more than 3 decisions', refused],
    ['projects with at least 2 blockers', refused],
    ['meetings with more than 2 people', meetingsThat((one) => one.attendees.length > 2)],
    ['people with more than 2 meetings', persons(everybody.filter((one) => attended(one).length > 2))],
    ['who attended only one meeting', orRefused(persons(everybody.filter((one) => attended(one).length === 1)))],
  ],
  except: [
    ['PRs except the ones Ben reviewed', pullsThat((one) => !reviewed(one, who.ben))],
    ['PRs except those Ben reviewed', pullsThat((one) => !reviewed(one, who.ben))],
    ['meetings except the ones Ben attended', meetingsThat((one) => !were(one, who.ben))],
    ['PRs except the ones by Ben', pullsThat((one) => one.author !== who.ben)],
    ['PRs by Ben, except drafts', ids(by(who.ben).filter((one) => !one.draft))],
    ['PRs in all projects except atlas and k8s', pullsThat((one) => one.project !== atlas && one.project !== k8s)],
    ['issues other than bugs', orRefused(issuesThat((one) => !labelled(one, 'bug')))],
  ],
  'words that change it': [
    ['PRs just merged by Ben', refused],
    ['PRs only merged by Ben', refused],
    ['PRs about to be merged', refused],
    ['PRs Ben should review', refused],
    ['PRs Ben might have reviewed', refused],
    ['PRs that would be merged', refused],
    ['PRs Ben hardly reviewed', refused],
    ['PRs nearly all by Ben', refused],
    ['PRs Ben tried to merge', refused],
    ['PRs supposed to be merged last week', refused],
    ['PRs with at most half of the reviews', refused],
    ['PRs mentioned other than in a meeting', refused],
  ],
  'what cannot be': [
    ['merged PRs that are open', orRefused(ids([]))],
    ['PRs by Ben by Priya', refused],
    ['PRs merged in August September', refused],
    ['done actions that are overdue', orRefused(texts(overdue.filter((one) => one.status === 'done')))],
    ['issues closed since October that are open', orRefused(ids(openIssues.filter((one) => within(since('2026-10-01'), one.closedAt))))],
    ['k8s PRs in pluto', orRefused(ids(pullsOf(k8s).filter((one) => one.project === where.pluto)))],
  ],
  'one clause in another': [
    ['PRs that close issues that people who attended the last stand-up opened', orRefused(pullsThat((one) => one.closes.some((each) => were(lastOf('Atlas stand-up'), each.submitter))))],
    ['people who reviewed PRs that closed issues that Ben opened', names(everybody.filter((person) => pulls.some((one) => reviewed(one, person) && one.closes.some((each) => each.submitter === who.ben))))],
    ['who merged PRs that were reviewed by people who never wrote PRs', orRefused(names(merged.filter((one) => one.reviews.some((given) => by(given.by).length === 0)).map((one) => one.mergedBy)))],
    ['meetings attended by people who merged PRs that Nora reviewed', orRefused(meetingsThat((one) => one.attendees.some((person) => mergedBy(person).some((each) => reviewed(each, who.nora)))))],
    ['open PRs of people in the last k8s sync without reviews', orRefused(ids(openPulls.filter((one) => were(lastOf('k8s sync'), one.author) && isUnreviewed(one))))],
    ['issues closed by PRs that Ben merged last week', orRefused(ids(mergedBy(who.ben).filter((one) => within(lastWeek, one.mergedAt)).flatMap((one) => one.closes)))],
    ['the author of the PR that closed atlas#54 in k8s', orRefused(names([]))],
  ],
};

export const examMisreadEn: readonly ExamQuestion[] = numbered('misread-en', questionsByTrap);
