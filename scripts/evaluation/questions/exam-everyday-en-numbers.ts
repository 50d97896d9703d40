/** Everyday questions in English for numbers: how many, how long, who most, per project or month, more or less, yes or no, when, each put in several ways. */
import type { Asked } from './world-words.ts';
import {
  actions, attended, authorsOf, by, commits, count, date, days, daysOpen, daysToMerge, decisions, either, everybody, groups, groupsOfTwo, ids, inDays, inHours, involvedInIssue, issue, issues, keys,
  keysWith, lastMonth, lastWeek, lastYear, mean, median, meeting, meetings, messages, monthOf, most, names, newest, oldest, overdue, persons, pull, pulls, questions, reviewedBy, reviewersOf, sides, since,
  texts, thisMonth, thisQuarter, thisYear, titles, truth, where, who, within,
} from './world-words.ts';
import {
  closedBy, filedBy, gave, isMerged, isOpen, issuesOf, labelled, merged, mergedBy, openIssues, openIssuesOf, openPulls, openPullsOf, orRefused, pullsOf, reviewed, reviewsWith, were, wroteIn,
} from './exam-more-words.ts';
import type { Person } from './world-shape.ts';

const { atlas, k8s, beacon, ledger } = where;
const ui = where['atlas-ui'];
const { tom, ben, priya, elena, nora, sam, siyu, lilei, wangfang, zhangsan, juergen, anaSilva, anaCosta } = who;
const mergers = (of: typeof pulls): string[] => of.flatMap((one) => one.mergedBy?.name ?? []);
const closers = (of: typeof issues): string[] => of.flatMap((one) => one.closedBy?.name ?? []);
const reviewers = (of: typeof pulls): string[] => reviewersOf(of).map((one) => one.name);
const duel = (one: Person, other: Person, number: (of: Person) => number) => sides([one.name, number(one)], [other.name, number(other)]);
const discusses = (name: string) => meetings.filter((one) => one.mentions.topics.some((topic) => topic.name === name));
const committed = (person: Person) => commits.filter((one) => one.author === person);
const hours = (of: typeof meetings): number[] => of.map((one) => one.durationS / 3600);
const ofSeries = (series: string) => meetings.filter((one) => one.series === series);

export const everydayNumberQuestions: Readonly<Record<string, readonly Asked[]>> = {
  'how many': [
    ['How many PRs did Priya merge this year?', count(mergedBy(priya).filter((one) => within(thisYear, one.mergedAt)))],
    ['issues closed last month - how many were there?', count(issues.filter((one) => within(lastMonth, one.closedAt)))],
    ["what's the number of open issues in k8s at the moment", count(openIssuesOf(k8s))],
    ['PR count, beacon, merged since June', count(pullsOf(beacon).filter((one) => within(since('2026-06-01'), one.mergedAt)))],
    ['Could you count the open tasks 王芳 has?', count(actions.filter((one) => one.status === 'open' && one.assignees.includes(wangfang)))],
    ['How often did hiring come up in meetings?', count(discusses('hiring'))],
    ['In how many meetings has Elena been this year?', count(attended(elena).filter((one) => within(thisYear, one.startedAt)))],
    ['how many PRs do I have open', count(by(anaSilva).filter(isOpen)), 'Ana Silva'],
    ['How many of the open PRs are drafts?', count(openPulls.filter((one) => one.draft))],
    ['How many questions from k8s syncs are still open?', count(questions.filter((one) => one.status === 'open' && one.meeting.series === 'k8s sync'))],
    ['By Jürgen, how many PRs have been approved so far?', count(gave(juergen, 'approved'))],
  ],
  'how long': [
    ['How long does it usually take until a PR gets merged in atlas-ui?', orRefused(inDays(mean(daysToMerge(pullsOf(ui)))), inDays(median(daysToMerge(pullsOf(ui)))))],
    ['average time to merge for PRs Elena wrote', inDays(mean(daysToMerge(by(elena))))],
    ['k8s issues: how long do they stay open on average?', inDays(mean(daysOpen(issuesOf(k8s))))],
    ['How many days did it take to merge atlas#52?', inDays(days(pull('atlas#52').createdAt, pull('atlas#52').mergedAt!))],
    ['How long did the last design review take?', inHours(meeting('Atlas UI design review 2026-11-11').durationS / 3600)],
    ['the average quarterly planning lasts how long?', inHours(mean(hours(ofSeries('Quarterly planning'))))],
    ['median days to merge, k8s, this year', orRefused(inDays(median(daysToMerge(pullsOf(k8s).filter((one) => within(thisYear, one.mergedAt))))), inDays(median(daysToMerge(pullsOf(k8s).filter((one) => within(thisYear, one.createdAt))))))],
    ['How long was ledger#15 open before someone closed it?', orRefused(inDays(days(issue('ledger#15').createdAt, issue('ledger#15').closedAt!)))],
    ["After how many days are Tom's PRs merged on average?", inDays(mean(daysToMerge(by(tom))))],
  ],
  'who most': [
    ['Who has been merging the most this month?', most(mergers(merged.filter((one) => within(thisMonth, one.mergedAt))))],
    ['Whose reviews are the most numerous in atlas?', orRefused(most(reviewers(pullsOf(atlas))))],
    ['the person with the most approvals given in k8s', orRefused(most(pullsOf(k8s).flatMap((one) => one.reviews.filter((given) => given.verdict === 'approved').map((given) => given.by.name))))],
    ['Most open issues: which project?', most(openIssues.map((one) => one.project.name))],
    ['top 3 people by issues opened', most(issues.map((one) => one.submitter.name), 3)],
    ['Who has most of the overdue tasks?', most(overdue.flatMap((one) => one.assignees.map((person) => person.name)))],
    ['Who closed the most issues this year in atlas-ui?', most(closers(issuesOf(ui).filter((one) => within(thisYear, one.closedAt))))],
    ['Who did the most commits in 2026', most(commits.filter((one) => within(thisYear, one.committedAt)).map((one) => one.author.name))],
    ['In which project were the most PRs opened this quarter?', most(pulls.filter((one) => within(thisQuarter, one.createdAt)).map((one) => one.project.name))],
    ['the meeting with most attendees', most(meetings.flatMap((one) => one.attendees.map(() => one.title)))],
    ["Who reviews Tom's PRs most often?", most(reviewers(by(tom)))],
  ],
  'per project or month': [
    ['Give me the open issues per project', groups(openIssues.map((one) => one.project.name))],
    ['PRs merged per month since July', groups(merged.filter((one) => within(since('2026-07-01'), one.mergedAt)).map((one) => monthOf(one.mergedAt!)))],
    ['by project, how many PRs were merged this year?', groups(merged.filter((one) => within(thisYear, one.mergedAt)).map((one) => one.project.name))],
    ["Ben's reviews by project", orRefused(groups(reviewedBy(ben).map((one) => one.project.name)))],
    ['How many issues did each person close in k8s?', groups(closers(issuesOf(k8s)))],
    ['open tasks, number per person', groups(actions.filter((one) => one.status === 'open').flatMap((one) => one.assignees.map((person) => person.name)))],
    ['issues opened each month in atlas this year', groups(issuesOf(atlas).filter((one) => within(thisYear, one.createdAt)).map((one) => monthOf(one.createdAt)))],
    ['How many decisions were made per meeting in November?', groups(decisions.filter((one) => within(thisMonth, one.meeting.startedAt)).map((one) => one.meeting.title))],
    ['merged PRs by author and month in ledger', groupsOfTwo(pullsOf(ledger).filter(isMerged).map((one) => [one.author.name, monthOf(one.mergedAt!)] as const))],
    ['number of commits for each project in 2025', groups(commits.filter((one) => within(lastYear, one.committedAt)).map((one) => one.project.name))],
    ['labels of open issues with their counts', orRefused(groups(openIssues.flatMap((one) => one.labels)))],
  ],
  'more or less': [
    ['Who has reviewed more in k8s, Jürgen or Priya?', duel(juergen, priya, (one) => reviewedBy(one).filter((work) => work.project === k8s).length)],
    ['Priya or Jürgen - which of the two wrote more PRs in 2026?', duel(priya, juergen, (one) => by(one).filter((work) => within(thisYear, work.createdAt)).length)],
    ['Which has fewer open PRs, atlas-ui or atlas?', orRefused(sides(['atlas', openPullsOf(atlas).length], ['atlas-ui', openPullsOf(ui).length]), { groups: [['atlas-ui', openPullsOf(ui).length], ['atlas', openPullsOf(atlas).length]] })],
    ['compare k8s with beacon by issues closed this year', orRefused(sides(...[k8s, beacon].map((project) => [project.name, issuesOf(project).filter((one) => within(thisYear, one.closedAt)).length] as const)))],
    ['Does 李雷 or 张三 have more open tasks?', duel(lilei, zhangsan, (one) => actions.filter((action) => action.status === 'open' && action.assignees.includes(one)).length)],
    ['Who was in more meetings this year: Nora or Chen Siyu?', duel(nora, siyu, (one) => attended(one).filter((held) => within(thisYear, held.startedAt)).length)],
  ],
  'yes or no': [
    ['Is k8s#43 in already, I mean merged?', orRefused(truth(isMerged(pull('k8s#43'))))],
    ['atlas-ui#16, was that one ever merged?', truth(isMerged(pull('atlas-ui#16')))],
    ['Was it Priya who reviewed ledger#17?', truth(reviewed(pull('ledger#17'), priya))],
    ['Did Nora and Ben ever attend a meeting together?', either(truth(true), titles(meetings.filter((one) => were(one, nora, ben))))],
    ['Has Chen Siyu written anything in beacon?', orRefused(truth(wroteIn(siyu, beacon)))],
    ['Does Sam have open PRs?', truth(by(sam).some(isOpen))],
    ['Is k8s#45 still unassigned?', orRefused(truth(issue('k8s#45').assignees.length === 0))],
    ['Were any PRs merged in ledger last week?', either(truth(true), ids(pullsOf(ledger).filter((one) => within(lastWeek, one.mergedAt))))],
    ['k8s#44: still open, right?', truth(isOpen(pull('k8s#44')))],
    ['Has Ben ever committed to ledger?', either(truth(true), messages(committed(ben).filter((one) => one.project === ledger)))],
    ['Was Tom the one to merge ledger#19?', truth(pull('ledger#19').mergedBy === tom)],
    ['Has Marco done any reviews?', truth(reviewedBy(who.marco).length > 0)],
  ],
  'when was it': [
    ['atlas#56 was merged on what day?', date(pull('atlas#56').mergedAt)],
    ['When exactly did Nora close ... sorry, when did Nora open k8s#45?', orRefused(date(issue('k8s#45').createdAt))],
    ['When did we have our last quarterly planning?', date(newest(ofSeries('Quarterly planning'), (one) => one.startedAt)[0]?.startedAt)],
    ['When did Priya last commit to atlas?', date(newest(committed(priya).filter((one) => one.project === atlas), (one) => one.committedAt)[0]?.committedAt)],
    ['On which day did Ana Costa close ledger#15?', date(issue('ledger#15').closedAt)],
    ['the first time 张三 reviewed a PR in beacon, when was that?', orRefused(date(oldest(pullsOf(beacon).flatMap((one) => one.reviews).filter((given) => given.by === zhangsan), (given) => given.at)[0]?.at))],
    ['When did Sam last attend an Atlas stand-up?', date(newest(attended(sam).filter((one) => one.series === 'Atlas stand-up'), (one) => one.startedAt)[0]?.startedAt)],
  ],
  'people and projects': [
    ['Which projects does Priya work on?', orRefused(names([...by(priya), ...committed(priya)].map((one) => one.project)))],
    ['who works on beacon this year', orRefused(persons([...pullsOf(beacon).filter((one) => within(thisYear, one.createdAt)).map((one) => one.author), ...commits.filter((one) => one.project === beacon && within(thisYear, one.committedAt)).map((one) => one.author)]))],
    ['People who wrote PRs in both k8s and ledger', persons(everybody.filter((one) => wroteIn(one, k8s) && wroteIn(one, ledger)))],
    ['Who writes PRs in atlas but never in k8s?', names(everybody.filter((one) => wroteIn(one, atlas) && !wroteIn(one, k8s)))],
    ['Which issues in ledger has Priya been involved in?', ids(involvedInIssue(priya).filter((one) => one.project === ledger))],
    ['Who opened the issues Ana Silva closed?', names(closedBy(anaSilva).map((one) => one.submitter))],
    ['Whose PRs did Ben merge this year?', names(authorsOf(mergedBy(ben).filter((one) => within(thisYear, one.mergedAt))))],
    ['Tom has reviewed PRs by whom?', names(authorsOf(reviewedBy(tom)))],
    ['which people have filed more than 5 issues', keysWith(issues.map((one) => one.submitter.name), (number) => number > 5)],
    ['Commits of Ana Costa in k8s this year', messages(commits.filter((one) => one.author === anaCosta && one.project === k8s && within(thisYear, one.committedAt)))],
    ['what has nightowl opened in atlas this month', orRefused(ids([...by(priya), ...filedBy(priya)].filter((one) => one.project === atlas && within(thisMonth, one.createdAt))), ids(by(priya).filter((one) => one.project === atlas && within(thisMonth, one.createdAt))), ids(filedBy(priya).filter((one) => one.project === atlas && within(thisMonth, one.createdAt))))],
    ['PRs Annie approved this year', ids(reviewsWith(anaSilva, (given) => given.verdict === 'approved' && within(thisYear, given.at)))],
    ['open tasks of everyone who was at the last k8s sync', texts(actions.filter((one) => one.status === 'open' && one.assignees.some((person) => were(meeting('k8s sync 2026-11-17'), person))))],
    ['In kubernetes, who closed issues labelled bug?', keys(closers(issuesOf(k8s).filter((one) => labelled(one, 'bug'))))],
  ],
};
