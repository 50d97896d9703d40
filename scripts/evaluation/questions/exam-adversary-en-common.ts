/** What colleagues ask every day and was refused. Where two readings are fair, both count; where a colleague might ask back, so may the answer. */
import {
  closedBy, filedBy, gave, isMerged, isOpen, issuesOf, issuesThat, labelled, meetingsThat, merged, mergedBy, openIssues, openPulls, openPullsOf, orRefused, pullsOf, pullsThat, reviewed, were, worksThat,
} from './exam-more-words.ts';
import type { Meeting, Pull } from './world-shape.ts';
import type { Asked } from './world-words.ts';
import {
  actions, assignedTo, attended, by, commits, count, date, days, decisions, either, everybody, groups, ids, issue, issues, keys, keysWith, lastMonth, lastWeek, meetings, monthOf, most, names, newest, oldest, overdue, persons, pull, pulls, reviewersOf, says,
  since, texts, thisMonth, thisWeek, thisYear, today, truth, where, who, within, yesterday,
} from './world-words.ts';

const { atlas, k8s, ledger, beacon } = where;
const held = (series: string): Meeting[] => newest(meetings.filter((one) => one.series === series), (one) => one.startedAt);
const retrospective = held('Retrospective')[0]!;
const standUp = held('Atlas stand-up')[0]!;
const titled = (title: string): Pull => pulls.find((one) => one.title === title)!;
const absent = (from: readonly Meeting[]) => persons(everybody.filter((one) => !from.some((each) => were(each, one))));
const atAll = (of: readonly Meeting[]) => names(everybody.filter((one) => of.every((each) => were(each, one))));
const slowness = (one: Pull): number => (one.mergedAt === undefined ? NaN : days(one.createdAt, one.mergedAt));
const onlyBy = (one: Pull, person: (typeof who)['ben']): boolean => one.reviews.length > 0 && one.reviews.every((given) => given.by === person);

export const commonQuestions: Readonly<Record<string, readonly Asked[]>> = {
  'two kinds at once': [
    ['issues and PRs opened last week', orRefused(worksThat((one) => within(lastWeek, one.createdAt)))],
    ['PRs and issues by Priya', orRefused(ids([...by(who.priya), ...filedBy(who.priya)]))],
    ['decisions and actions of the last stand-up', orRefused(texts([...decisions, ...actions].filter((one) => one.meeting === standUp)))],
    ['how many open PRs and issues are there', orRefused(count([...openPulls, ...openIssues]))],
    ['open PRs by Priya and merged PRs by Tom', orRefused(ids([...by(who.priya).filter(isOpen), ...by(who.tom).filter(isMerged)]))],
    ['PRs by Priya and PRs by Tom', ids([...by(who.priya), ...by(who.tom)])],
  ],
  'two times': [
    ['PRs merged today and yesterday', pullsThat((one) => within(today, one.mergedAt) || within(yesterday, one.mergedAt))],
    ['PRs merged in September and October', pullsThat((one) => within(['2026-09-01', '2026-10-31'], one.mergedAt))],
    ['PRs merged in August or October', pullsThat((one) => within(['2026-08-01', '2026-08-31'], one.mergedAt) || within(lastMonth, one.mergedAt))],
    ['PRs merged last week or this week', pullsThat((one) => within(lastWeek, one.mergedAt) || within(thisWeek, one.mergedAt))],
    ['PRs merged this year but not this month', pullsThat((one) => within(thisYear, one.mergedAt) && !within(thisMonth, one.mergedAt))],
    ['PRs merged since the last retrospective', pullsThat((one) => one.mergedAt !== undefined && one.mergedAt >= retrospective.startedAt)],
    ['meetings after the last retrospective', meetingsThat((one) => one.startedAt > retrospective.startedAt)],
    ['open PRs not updated since October', orRefused(ids(openPulls.filter((one) => one.updatedAt < '2026-10-01')), ids(openPulls.filter((one) => one.updatedAt < '2026-11-01')))],
  ],
  'anything, nothing, all': [
    ['anything merged yesterday?', either(truth(merged.some((one) => within(yesterday, one.mergedAt))), pullsThat((one) => within(yesterday, one.mergedAt)))],
    ['has anything been merged today', truth(merged.some((one) => within(today, one.mergedAt)))],
    ['did we merge anything on Monday', truth(merged.some((one) => within(['2026-11-16', '2026-11-16'], one.mergedAt)))],
    ['who merged nothing last week', persons(everybody.filter((one) => !mergedBy(one).some((done) => within(lastWeek, done.mergedAt))))],
    ['Are all PRs in ledger merged?', truth(pullsOf(ledger).every(isMerged))],
    ["Have all of Ben's PRs been merged?", truth(by(who.ben).every(isMerged))],
    ['Did everyone attend the last retrospective?', orRefused(truth(false))],
    ['Has nobody reviewed atlas#58?', truth(pull('atlas#58').reviews.length === 0)],
    ['Are there no open PRs in pluto?', truth(true)],
    ["Isn't k8s#46 merged?", truth(isMerged(pull('k8s#46')))],
    ["Didn't Ben attend the last retrospective?", orRefused(truth(were(retrospective, who.ben)))],
    ['Did Ben and Priya both attend the last retrospective?', truth(were(retrospective, who.ben, who.priya))],
    ['Was the rate limit headers PR merged?', orRefused(truth(true))],
    ['Who was in every Atlas stand-up this month?', orRefused(atAll(held('Atlas stand-up').filter((one) => within(thisMonth, one.startedAt))))],
    ['Who attended all k8s syncs in November?', orRefused(atAll(held('k8s sync').filter((one) => within(thisMonth, one.startedAt))))],
    ['Who missed the last Atlas stand-up?', orRefused(absent([standUp]))],
    ['who was absent from the last k8s sync', orRefused(absent(held('k8s sync').slice(0, 1)))],
    ['stand-ups that Ben missed', orRefused(meetingsThat((one) => one.series === 'Atlas stand-up' && !were(one, who.ben)))],
    ['Did nobody attend the last k8s sync?', orRefused(truth(false))],
  ],
  'whose, and who only': [
    ["Ben's own PRs", ids(by(who.ben))],
    ['my own issues', ids(filedBy(who.nora)), 'Nora Lindqvist'],
    ['PRs Ben merged himself', orRefused(ids(mergedBy(who.ben)), ids(by(who.ben).filter((one) => one.mergedBy === who.ben)))],
    ['who merged their own PRs', names(merged.filter((one) => one.mergedBy === one.author).map((one) => one.author))],
    ['who closed their own issues', names(issues.filter((one) => one.closedBy === one.submitter).map((one) => one.submitter))],
    ['PRs by Ben merged by someone else', ids(by(who.ben).filter((one) => one.mergedBy !== undefined && one.mergedBy !== who.ben))],
    ['PRs reviewed only by Jürgen', orRefused(pullsThat((one) => onlyBy(one, who.juergen)))],
    ['Which PRs did only Jürgen review?', orRefused(pullsThat((one) => onlyBy(one, who.juergen)))],
    ['PRs Ben reviewed and Priya did not', pullsThat((one) => reviewed(one, who.ben) && !reviewed(one, who.priya))],
    ['PRs Ben neither wrote nor reviewed', pullsThat((one) => one.author !== who.ben && !reviewed(one, who.ben))],
    ['PRs reviewed by Ben but not approved by him', orRefused(pullsThat((one) => reviewed(one, who.ben) && !gave(who.ben, 'approved').includes(one)))],
    ['issues neither opened nor closed by Ben', issuesThat((one) => one.submitter !== who.ben && one.closedBy !== who.ben)],
    ['PRs where Jürgen requested changes and Priya approved', orRefused(pullsThat((one) => gave(who.juergen, 'changes_requested').includes(one) && gave(who.priya, 'approved').includes(one)))],
    ['people whose PRs Ben reviewed', names(everybody.filter((one) => by(one).some((written) => reviewed(written, who.ben))))],
    ['who does Ben review most', orRefused(most(pulls.filter((one) => reviewed(one, who.ben)).map((one) => one.author.name)))],
    ['who attended the same meetings as Ben', orRefused(names(attended(who.ben).flatMap((one) => one.attendees)), names(attended(who.ben).flatMap((one) => one.attendees.filter((person) => person !== who.ben))))],
    ["PRs I'm assigned to", pullsThat((one) => one.assignees.includes(who.ben))],
    ['decisions made without Ben', orRefused(texts(decisions.filter((one) => !were(one.meeting, who.ben))))],
  ],
  'one thing': [
    ['who committed last week', names(commits.filter((one) => within(lastWeek, one.committedAt)).map((one) => one.author))],
    ['who committed this month', names(commits.filter((one) => within(thisMonth, one.committedAt)).map((one) => one.author))],
    ['Which PR closes atlas#54?', pullsThat((one) => one.closes.includes(issue('atlas#54')))],
    ['who is atlas#54 assigned to', names(issue('atlas#54').assignees)],
    ['who merged the dark mode PR', orRefused(names([titled('Dark mode').mergedBy]))],
    ['when was the dark mode PR merged', orRefused(date(titled('Dark mode').mergedAt))],
    ['the dark mode PR', ids([titled('Dark mode')])],
    ['PRs since the last quarterly planning', orRefused(pullsThat((one) => one.createdAt > held('Quarterly planning')[0]!.startedAt))],
    ['action items from the previous k8s sync', orRefused(texts(actions.filter((one) => one.meeting === held('k8s sync')[1])), texts(actions.filter((one) => one.meeting === held('k8s sync')[0])))],
    ["action items from yesterday's meeting", texts(actions.filter((one) => within(yesterday, one.meeting.startedAt)))],
    ["action items from last week's meetings", texts(actions.filter((one) => within(lastWeek, one.meeting.startedAt)))],
    ["the oldest of Priya's open PRs", ids(oldest(by(who.priya).filter(isOpen), (one) => one.createdAt, 1))],
    ['which of the open PRs is the oldest', ids(oldest(openPulls, (one) => one.createdAt, 1))],
    ['slowest PR in atlas', orRefused(ids(newest(pullsOf(atlas).filter(isMerged), (one) => String(slowness(one)).padStart(9, '0'), 1)))],
    ['PRs that took more than a week to merge', pullsThat((one) => slowness(one) > 7)],
    ['Who reviewed or approved k8s#46?', names(reviewersOf([pull('k8s#46')]))],
    ['Who opened k8s#46 and when?', orRefused(names([pull('k8s#46').author]), date(pull('k8s#46').createdAt))],
    ['PRs that need review', orRefused(ids(openPulls.filter((one) => one.reviews.length === 0)))],
    ['PRs waiting for review', orRefused(ids(openPulls.filter((one) => one.reviews.length === 0)))],
    ['open good first issues in k8s', orRefused(issuesThat((one) => isOpen(one) && one.project === k8s && labelled(one, 'good first issue')))],
    ["what's overdue in k8s", texts(overdue.filter((one) => one.meeting.project === k8s))],
    ['issues labelled neither bug nor security', issuesThat((one) => !labelled(one, 'bug') && !labelled(one, 'security'))],
    ['open issues without the label bug or security', ids(openIssues.filter((one) => !labelled(one, 'bug') && !labelled(one, 'security')))],
    ['PRs that are neither open nor merged', pullsThat((one) => !isOpen(one) && !isMerged(one))],
    ['PRs in neither atlas nor k8s', pullsThat((one) => one.project !== atlas && one.project !== k8s)],
    ['PRs about search or snapshots', pullsThat((one) => says(one.title, 'search') || says(one.title, 'snapshot'))],
    ['contributors to beacon this year', orRefused(names([...pullsOf(beacon).filter((one) => within(thisYear, one.createdAt)).map((one) => one.author), ...commits.filter((one) => one.project === beacon && within(thisYear, one.committedAt)).map((one) => one.author)]))],
  ],
  'numbers, most': [
    ['how many reviews does k8s#46 have', count(pull('k8s#46').reviews)],
    ['who merged more PRs than Ben', orRefused(keysWith(merged.flatMap((one) => one.mergedBy?.name ?? []), (number) => number > mergedBy(who.ben).length))],
    ['what percentage of PRs are merged', orRefused({ number: (100 * merged.length) / pulls.length }, { number: merged.length / pulls.length })],
    ['which project has the most contributors', orRefused(most(Object.values(where).flatMap((project) => everybody.filter((one) => pullsOf(project).some((each) => each.author === one) || commits.some((each) => each.project === project && each.author === one)).map(() => project.name))))],
    ['PRs merged by Ben per month this year', groups(mergedBy(who.ben).flatMap((one) => (within(thisYear, one.mergedAt) ? [monthOf(one.mergedAt!)] : [])))],
    ['how many PRs did Ben merge per month this year', groups(mergedBy(who.ben).flatMap((one) => (within(thisYear, one.mergedAt) ? [monthOf(one.mergedAt!)] : [])))],
    ['average number of PRs per person', { number: by(who.ben).length === 0 ? 0 : pulls.length / new Set(pulls.map((one) => one.author)).size }],
    ['how many actions has each person done', groups(actions.filter((one) => one.status === 'done').flatMap((one) => one.assignees.map((person) => person.name)))],
    ['who commits the most', most(commits.map((one) => one.author.name))],
    ['how many meetings did Ben and Priya attend together', count(meetings.filter((one) => were(one, who.ben, who.priya)))],
    ['issues closed by PRs of Ben', ids(by(who.ben).flatMap((one) => one.closes))],
    ['how many issues did Ben close since October', count(closedBy(who.ben).filter((one) => within(since('2026-10-01'), one.closedAt)))],
    ['how many actions does Tom still have to do', orRefused(count(assignedTo(who.tom).filter((one) => one.status === 'open')))],
    ['how many issues of k8s are neither open nor labelled bug', orRefused(count(issuesOf(k8s).filter((one) => !isOpen(one) && !labelled(one, 'bug'))))],
    ['which people with open PRs in atlas have overdue actions', orRefused(names(openPullsOf(atlas).map((one) => one.author).filter((one) => overdue.some((item) => item.assignees.includes(one)))))],
    ['who reviewed PRs since the last k8s sync', orRefused(keys(pulls.flatMap((one) => one.reviews.filter((given) => given.at > held('k8s sync')[0]!.startedAt).map((given) => given.by.name))))],
  ],
};
