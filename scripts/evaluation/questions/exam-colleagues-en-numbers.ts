/** Questions in English as a dozen colleagues type them, for numbers: how many, how long, who most, per what, which of the two, and yes or no. */
import type { Expected } from './exam.ts';
import type { Asked } from './world-words.ts';
import {
  actions, attended, by, commits, count, days, daysOpen, daysToMerge, decisions, either, everybody, groups, groupsOfTwo, ids, inDays, inHours, issues, keys, keysWith, lastMonth, lastYear, mean,
  median, meeting, meetings, monthOf, most, names, overdue, pull, pulls, questions, reviewedBy, reviewersOf, sides, since, tally, thisMonth, thisQuarter, thisYear, truth, where, who, within,
} from './world-words.ts';
import { closedBy, filedBy, gave, isMerged, isOpen, issuesOf, labelled, merged, mergedBy, openIssues, openIssuesOf, openPulls, openPullsOf, pullsOf, reviewed } from './exam-more-words.ts';
import type { Issue, Person, Pull } from './world-shape.ts';

const { atlas, k8s, beacon, ledger, pluto } = where;
const ui = where['atlas-ui'];
const { tom, ben, priya, elena, nora, sam, lilei, wangfang, zhangsan, juergen, anaSilva, anaCosta, bot } = who;
const examNow = '2026-11-18T10:00:00Z';
const mergers = (of: readonly Pull[]): string[] => of.flatMap((one) => one.mergedBy?.name ?? []);
const closers = (of: readonly Issue[]): string[] => of.flatMap((one) => one.closedBy?.name ?? []);
const reviewers = (of: readonly Pull[]): string[] => of.flatMap((one) => [...new Set(one.reviews.map((given) => given.by.name))]);
const duel = (one: Person, other: Person, number: (of: Person) => number): Expected => sides([one.name, number(one)], [other.name, number(other)]);
const openActions = actions.filter((one) => one.status === 'open');
const openTasks = (person: Person): number => openActions.filter((one) => one.assignees.includes(person)).length;
const ofSeries = (series: string): typeof meetings => meetings.filter((one) => one.series === series);
const hours = (of: typeof meetings): number[] => of.map((one) => one.durationS / 3600);
const topicsOf = (of: typeof meetings): string[] => of.flatMap((one) => one.mentions.topics.map((topic) => topic.name));
const mergedThisYear = merged.filter((one) => within(thisYear, one.mergedAt));
const meanPer = (all: readonly string[]): number => mean([...tally(all).values()]);
const longestToMerge = [...mergedThisYear].sort((a, b) => daysToMerge([b])[0]! - daysToMerge([a])[0]!)[0]!;

export const colleaguesNumberQuestions: Readonly<Record<string, readonly Asked[]>> = {
  'how many, as asked': [
    ['how many prs did we merge this month', count(merged.filter((one) => within(thisMonth, one.mergedAt)))],
    ['k8s open issues, how many?', count(openIssuesOf(k8s))],
    ["How many of Nora's issues are still open?", count(filedBy(nora).filter(isOpen))],
    ['PRs merged without a review this quarter: how many', count(merged.filter((one) => within(thisQuarter, one.mergedAt) && one.reviews.length === 0))],
    ['how many people attended the last quarterly planning', count(meeting('Quarterly planning 2026-10-01').attendees)],
    ['How many decisions were made in the Atlas stand-up of 7 September?', count(decisions.filter((one) => one.meeting === meeting('Atlas stand-up 2026-09-07')))],
    ['how many action items are overdue', count(overdue)],
    ['in how many meetings did rate limits come up', count(meetings.filter((one) => topicsOf([one]).includes('rate limits')))],
    ['how many commits in atlas this year?', count(commits.filter((one) => one.project === atlas && within(thisYear, one.committedAt)))],
    ['Count of PRs dependabot opened last year', count(by(bot).filter((one) => within(lastYear, one.createdAt)))],
    ['How many PRs has Priya reviewed in k8s so far?', count(reviewedBy(priya).filter((one) => one.project === k8s))],
    ['how many different people reviewed prs in ledger', count([...new Set(reviewersOf(pullsOf(ledger)))])],
    ['Of the PRs opened in October, how many have been merged?', count(pulls.filter((one) => within(lastMonth, one.createdAt) && isMerged(one)))],
    ['how many issues did i close this year', count(closedBy(ben).filter((one) => within(thisYear, one.closedAt)))],
    ['number of unanswered questions in atlas', count(questions.filter((one) => one.status === 'open' && one.meeting.project === atlas))],
  ],
  'how long, as asked': [
    ['average time to merge in ledger', inDays(mean(daysToMerge(pullsOf(ledger))))],
    ['median time to merge, atlas', inDays(median(daysToMerge(pullsOf(atlas))))],
    ['how long was atlas-ui#32 open', inDays(days(pull('atlas-ui#32').createdAt, pull('atlas-ui#32').closedAt!))],
    ['How long did the k8s sync on 10 November last?', inHours(meeting('k8s sync 2026-11-10').durationS / 3600)],
    ["mean time to merge of 李雷's PRs", inDays(mean(daysToMerge(by(lilei))))],
    ['On average, how long is an Atlas stand-up?', inHours(mean(hours(ofSeries('Atlas stand-up'))))],
    ['How many days has k8s#34 been open?', inDays(days(pull('k8s#34').createdAt, examNow))],
    ['how long did it take until atlas-ui#29 was merged', inDays(days(pull('atlas-ui#29').createdAt, pull('atlas-ui#29').mergedAt!))],
    ["Ana Silva's PRs in atlas: average days to merge?", inDays(mean(daysToMerge(by(anaSilva).filter((one) => one.project === atlas))))],
    ['median days that issues in k8s were open', inDays(median(daysOpen(issuesOf(k8s))))],
  ],
  'who or what most': [
    ['who merged the most PRs this year', most(mergers(mergedThisYear))],
    ['top 3 issue closers in k8s', most(closers(issuesOf(k8s)), 3)],
    ['Which project got the most issues this year?', most(issues.filter((one) => within(thisYear, one.createdAt)).map((one) => one.project.name))],
    ['who commits most in k8s', most(commits.filter((one) => one.project === k8s).map((one) => one.author.name))],
    ['who has the most open action items right now', most(openActions.flatMap((one) => one.assignees.map((person) => person.name)))],
    ['Which topic has been discussed most?', most(topicsOf(meetings))],
    ["Who has approved the most of Tom's PRs?", most(by(tom).flatMap((one) => one.reviews.filter((given) => given.verdict === 'approved').map((given) => given.by.name)))],
    ['the two people who filed the most issues in k8s', most(issuesOf(k8s).map((one) => one.submitter.name), 2)],
    ['Which person attended the most meetings this year?', most(everybody.flatMap((one) => attended(one).filter((held) => within(thisYear, held.startedAt)).map(() => one.name)))],
    ['Which PR merged this year took longest to merge?', ids([longestToMerge])],
    ['meeting with the most decisions', most(decisions.map((one) => one.meeting.title))],
    ['most common label on open issues', most(openIssues.flatMap((one) => one.labels))],
  ],
  'per what': [
    ['merged PRs per project this year', groups(mergedThisYear.map((one) => one.project.name))],
    ['PRs opened by month since June', groups(pulls.filter((one) => within(since('2026-06-01'), one.createdAt)).map((one) => monthOf(one.createdAt)))],
    ['How many PRs did each person review in atlas?', groups(reviewers(pullsOf(atlas)))],
    ['open issues per assignee', groups(openIssues.flatMap((one) => one.assignees.map((person) => person.name)))],
    ['PRs merged in Q3 by project and month', groupsOfTwo(merged.filter((one) => within(['2026-07-01', '2026-09-30'], one.mergedAt)).map((one) => [one.project.name, monthOf(one.mergedAt!)] as const))],
    ['decisions per project', groups(decisions.flatMap((one) => one.meeting.project?.name ?? []))],
    ['open PRs, number per author', groups(openPulls.map((one) => one.author.name))],
    ['issues closed per person this year', groups(closers(issues.filter((one) => within(thisYear, one.closedAt))))],
    ['How often was each person at an Atlas stand-up?', groups(ofSeries('Atlas stand-up').flatMap((one) => one.attendees.map((person) => person.name)))],
    ['For each label, how many open issues?', groups(openIssues.flatMap((one) => one.labels))],
    ['average number of PRs per author in atlas', either({ number: meanPer(pullsOf(atlas).map((one) => one.author.name)) }, { number: meanPer(pullsOf(atlas).filter((one) => !one.author.bot).map((one) => one.author.name)) })],
    ['average number of attendees per meeting', { number: mean(meetings.map((one) => one.attendees.length)) }],
    ["Ben's commits per month this year", groups(commits.filter((one) => one.author === ben && within(thisYear, one.committedAt)).map((one) => monthOf(one.committedAt)))],
    ['overdue action items by person', groups(overdue.flatMap((one) => one.assignees.map((person) => person.name)))],
    ['bugs closed this year per project, label bug', groups(issues.filter((one) => labelled(one, 'bug') && within(thisYear, one.closedAt)).map((one) => one.project.name))],
  ],
  'which of them': [
    ['atlas or k8s: which has more PRs merged this year?', sides(...[atlas, k8s].map((project) => [project.name, pullsOf(project).filter((one) => within(thisYear, one.mergedAt)).length] as const))],
    ['Did Nora or Ben file more issues?', duel(nora, ben, (one) => filedBy(one).length)],
    ['more open tasks: 李雷 or 王芳', duel(lilei, wangfang, openTasks)],
    ['Does beacon have more open issues than k8s?', either(truth(openIssuesOf(beacon).length > openIssuesOf(k8s).length), sides(['beacon', openIssuesOf(beacon).length], ['k8s', openIssuesOf(k8s).length]))],
    ['Which of atlas, k8s and beacon has the most open PRs?', either(names([atlas]), sides(...[atlas, k8s, beacon].map((project) => [project.name, openPullsOf(project).length] as const)))],
    ['sam vs elena, merged PRs in atlas-ui', duel(sam, elena, (one) => by(one).filter((work) => work.project === ui && isMerged(work)).length)],
    ['Between Jürgen and 张三, who approved more PRs in beacon?', duel(juergen, zhangsan, (one) => gave(one, 'approved').filter((work) => work.project === beacon).length)],
  ],
  'yes or no, as asked': [
    ['Has anyone reviewed more than 20 PRs?', either(truth(everybody.some((one) => reviewedBy(one).length > 20)), keysWith(reviewers(pulls), (number) => number > 20))],
    ['Does every open issue in ledger have an assignee?', truth(openIssuesOf(ledger).every((one) => one.assignees.length > 0))],
    ['Are there any PRs in pluto?', either(truth(false), keys(pullsOf(pluto).map((one) => one.id)), count(pullsOf(pluto)))],
    ['Did Nora ever merge anything?', either(truth(mergedBy(nora).length > 0), ids(mergedBy(nora)))],
    ["Have all of Ana Costa's PRs been merged?", truth(by(anaCosta).every(isMerged))],
    ['is beacon#29 still a draft', truth(pull('beacon#29').draft)],
    ["Has 王芳 reviewed a PR of 李雷's this year?", either(truth(true), ids(by(lilei).filter((one) => one.reviews.some((given) => given.by === wangfang && within(thisYear, given.at)))))],
    ['Did Sam and Elena both review atlas-ui#10?', truth([sam, elena].every((one) => reviewed(pull('atlas-ui#10'), one)))],
  ],
};
