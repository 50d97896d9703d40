/** More questions in English for numbers, ranks, comparisons, yes or no, times and durations. */
import type { Asked } from './world-words.ts';
import {
  actions, attended, authorsOf, by, commits, count, date, days, daysOpen, daysToMerge, decisions, either, fewest, groups, groupsOfTwo, ids, inDays, inHours, issue, issues, keys, keysWith, lastMonth,
  mean, median, meeting, meetings, monthOf, most, names, newest, oldest, overdue, pull, pulls, questions, reviewedBy, reviewersOf, risks, sides, tally, thisMonth, thisYear, titles, truth, where, who,
  within,
} from './world-words.ts';
import type { Person } from './world-shape.ts';
import { closedBy, commented, filedBy, isMerged, isOpen, issuesOf, labelled, merged, mergedBy, openIssues, openIssuesOf, openPulls, orRefused, pullsOf, reviewed, were } from './exam-more-words.ts';

const { atlas, k8s, beacon, ledger } = where;
const ui = where['atlas-ui'];
const mergers = (of: typeof pulls): string[] => of.flatMap((one) => one.mergedBy?.name ?? []);
const distinct = (all: readonly string[]): string[] => [...new Set(all)];
const verdict = (one: { readonly verdict: string }): boolean => one.verdict === 'approved';
const month = (name: string, of: string): readonly [string, number] => [name, pulls.filter((one) => one.mergedAt?.startsWith(of)).length];
const comments = (of: readonly { readonly count: number }[]): number => of.reduce((sum, one) => sum + one.count, 0);
/** The second of a ranking, with ties; a colleague may well refuse. */
const second = (all: readonly string[]): readonly string[] => {
  const counts = tally(all);
  const rank = [...new Set(counts.values())].sort((a, b) => b - a)[1];
  return [...counts].filter(([, number]) => number === rank).map(([key]) => key);
};
const duel = (one: Person, other: Person, number: (of: Person) => number) => sides([one.name, number(one)], [other.name, number(other)]);

export const moreNumberQuestions: Readonly<Record<string, readonly Asked[]>> = {
  count: [
    ['How often did Ben merge a PR in k8s?', count(mergedBy(who.ben).filter((one) => one.project === k8s))],
    ['How many times has Nora reviewed a PR?', count(reviewedBy(who.nora))],
    ['In how many meetings was hiring a topic?', count(meetings.filter((one) => one.mentions.topics.some((topic) => topic.name === 'hiring')))],
    ['How often has Ana Silva attended the Atlas stand-up?', count(attended(who.anaSilva).filter((one) => one.series === 'Atlas stand-up'))],
    ['total number of issues still open', count(openIssues)],
    ['Of the PRs Ben wrote, how many were merged?', count(by(who.ben).filter(isMerged))],
    ['Of the issues in beacon, how many are open?', count(openIssuesOf(beacon))],
    ['out of all k8s PRs how many have no review', count(pullsOf(k8s).filter((one) => one.reviews.length === 0))],
    ['How many people have merged something in atlas this year?', count(distinct(mergers(pullsOf(atlas).filter((one) => within(thisYear, one.mergedAt)))))],
    ['in how many projects has Ben written PRs?', count(distinct(by(who.ben).map((one) => one.project.name)))],
    ['How many PRs of dependabot never got merged?', count(by(who.bot).filter((one) => !isMerged(one)))],
    ['How many issues were both opened and closed in November?', orRefused(count(issues.filter((one) => within(thisMonth, one.createdAt) && within(thisMonth, one.closedAt))))],
    ['How many open tasks does 李雷 have?', count(actions.filter((one) => one.status === 'open' && one.assignees.includes(who.lilei)))],
    ['how many of the decisions were retracted', count(decisions.filter((one) => one.status === 'retracted'))],
    ['How many different people closed issues in k8s?', count(distinct(issuesOf(k8s).flatMap((one) => one.closedBy?.name ?? [])))],
    ['How many questions has Ben answered?', count(questions.filter((one) => one.answeredBy === who.ben))],
    ['how many commits did Priya make in atlas this year?', count(commits.filter((one) => one.author === who.priya && one.project === atlas && within(thisYear, one.committedAt)))],
    ['how many PRs close an issue that Nora opened', count(pulls.filter((one) => one.closes.some((closed) => closed.submitter === who.nora)))],
    ['How many meetings did Ben and Chen Siyu both attend?', count(meetings.filter((one) => were(one, who.ben, who.siyu)))],
    ['how many open PRs are still without any review', count(openPulls.filter((one) => one.reviews.length === 0))],
    ['There is how many open issue in k8s?', count(openIssuesOf(k8s))],
    ['how much open PRs has atlas', orRefused(count(openPulls.filter((one) => one.project === atlas)))],
  ],
  top: [
    ['Who has merged the most in k8s?', most(mergers(pullsOf(k8s)))],
    ['Which person has filed the most issues this year?', most(issues.filter((one) => within(thisYear, one.createdAt)).map((one) => one.submitter.name))],
    ['Who reviews the most in beacon?', most(reviewersOf(pullsOf(beacon)).map((one) => one.name))],
    ['Which project had the most merged PRs in October?', most(pulls.filter((one) => within(lastMonth, one.mergedAt)).map((one) => one.project.name))],
    ['project with the largest number of commits', most(commits.map((one) => one.project.name))],
    ['Who has the most open PRs at the moment?', most(authorsOf(openPulls).map((one) => one.name))],
    ['Who commented on the most issues?', orRefused(most(issues.flatMap((one) => one.comments.map((comment) => comment.by.name))))],
    ['the three people with the most commits', most(commits.map((one) => one.author.name), 3)],
    ['Which meeting lasted the longest in 2026?', titles(newest(meetings.filter((one) => within(thisYear, one.startedAt)), (one) => String(one.durationS).padStart(6, '0'), 1))],
    ['Who has written the second most PRs?', orRefused(keys(second(authorsOf(pulls).map((one) => one.name))))],
    ['Which PRs have the most reviewers?', most(pulls.flatMap((one) => one.reviews.map(() => one.id)))],
    ['Which issue has the most comments?', orRefused(most(issues.flatMap((one) => Array.from({ length: comments(one.comments) }, () => one.id))), most(issues.flatMap((one) => one.comments.map(() => one.id))))],
    ['Which project got the fewest PRs this year?', fewest(Object.keys(where), pulls.filter((one) => within(thisYear, one.createdAt)).map((one) => one.project.name))],
    ['Who was assigned the most tasks?', most(actions.flatMap((one) => one.assignees.map((person) => person.name)))],
    ['Out of everybody, who closed the most issues in atlas?', most(issuesOf(atlas).flatMap((one) => one.closedBy?.name ?? []))],
    ['in which month of 2026 were the most PRs merged?', most(pulls.flatMap((one) => (within(thisYear, one.mergedAt) ? [monthOf(one.mergedAt!)] : [])))],
  ],
  group: [
    ['open PRs broken down by project', groups(openPulls.map((one) => one.project.name))],
    ['merged PRs in atlas for each person who merged them', groups(mergers(pullsOf(atlas)))],
    ['Give me issue counts by state', groups(issues.map((one) => one.state))],
    ['issues closed per month in 2026', groups(issues.flatMap((one) => (within(thisYear, one.closedAt) ? [monthOf(one.closedAt!)] : [])))],
    ['number of PRs for each author in ledger', groups(authorsOf(pullsOf(ledger)).map((one) => one.name))],
    ['How many decisions came from each meeting series?', orRefused(groups(decisions.map((one) => one.meeting.series)))],
    ['commits per project this year', groups(commits.filter((one) => within(thisYear, one.committedAt)).map((one) => one.project.name))],
    ['open issues per label', groups(openIssues.flatMap((one) => one.labels))],
    ['action items by status', groups(actions.map((one) => one.status))],
    ['How many risks of each kind do we have?', orRefused(groups(risks.map((one) => one.kind)))],
    ['how many people attended each Atlas stand-up', { groups: meetings.filter((one) => one.series === 'Atlas stand-up').map((one) => [one.title, one.attendees.length] as const) }],
    ['number of PRs per person and project', groupsOfTwo(pulls.map((one) => [one.author.name, one.project.name] as const))],
    ['PR count split by project for Ben', groups(by(who.ben).map((one) => one.project.name))],
    ['overdue actions for every person', groups(overdue.flatMap((one) => one.assignees.map((person) => person.name)))],
  ],
  compare: [
    ['Did Ben or 张三 merge more PRs in k8s?', duel(who.ben, who.zhangsan, (one) => mergedBy(one).filter((merge) => merge.project === k8s).length)],
    ['Is it Nora or Ana Silva who has filed more issues?', duel(who.nora, who.anaSilva, (one) => filedBy(one).length)],
    ['Which of atlas and k8s has more merged PRs?', sides(['atlas', pullsOf(atlas).filter(isMerged).length], ['k8s', pullsOf(k8s).filter(isMerged).length])],
    ['Who has more open PRs: 李雷 or Ana Silva?', duel(who.lilei, who.anaSilva, (one) => by(one).filter(isOpen).length)],
    ['Which one got more commits this year, atlas or k8s?', sides(...[atlas, k8s].map((project) => [project.name, commits.filter((one) => one.project === project && within(thisYear, one.committedAt)).length] as const))],
    ['Ben vs Priya: PRs reviewed in k8s', orRefused(duel(who.ben, who.priya, (one) => reviewedBy(one).filter((work) => work.project === k8s).length))],
    ['Were more PRs merged in September or in October?', orRefused(sides(month('September', '2026-09'), month('October', '2026-10')), sides(month('2026-09', '2026-09'), month('2026-10', '2026-10')))],
    ['Has Ben merged more PRs than Priya?', either(truth(mergedBy(who.ben).length > mergedBy(who.priya).length), duel(who.ben, who.priya, (one) => mergedBy(one).length))],
    ['Are there fewer open issues in ledger than in beacon?', orRefused(truth(openIssuesOf(ledger).length < openIssuesOf(beacon).length), sides(['ledger', openIssuesOf(ledger).length], ['beacon', openIssuesOf(beacon).length]), { groups: [['ledger', openIssuesOf(ledger).length], ['beacon', openIssuesOf(beacon).length]] })],
    ['Between Tom and Sam, who attended more meetings?', duel(who.tom, who.sam, (one) => attended(one).length)],
  ],
  'yes-no': [
    ['Has ledger#17 been merged yet?', truth(isMerged(pull('ledger#17')))],
    ['Is it Ben who merged atlas#56?', truth(pull('atlas#56').mergedBy === who.ben)],
    ['Was it Tom who opened atlas-ui#24?', truth(pull('atlas-ui#24').author === who.tom)],
    ['Was atlas#52 merged by its own author?', orRefused(truth(pull('atlas#52').mergedBy === pull('atlas#52').author))],
    ["Are any of Ben's PRs still open?", either(truth(true), ids(by(who.ben).filter(isOpen)))],
    ["Have all of Tom's PRs been merged?", orRefused(truth(by(who.tom).every(isMerged)))],
    ['Has every PR in ledger been reviewed?', orRefused(truth(pullsOf(ledger).every((one) => one.reviews.length > 0)))],
    ["Did Ben review at least one of Tom's PRs?", truth(by(who.tom).some((one) => reviewed(one, who.ben)))],
    ['Did Nora merge more than one PR?', truth(mergedBy(who.nora).length > 1)],
    ['Has 王芳 ever commented on an issue?', truth(issues.some((one) => commented(one, who.wangfang)))],
    ['Has Marco attended any meeting?', truth(attended(who.marco).length > 0)],
    ['Did Priya and Ben both attend the k8s sync on 13 October?', orRefused(truth(were(meeting('k8s sync 2026-10-13'), who.priya, who.ben)))],
    ['Does beacon have a draft PR?', truth(pullsOf(beacon).some((one) => one.draft))],
    ['Has atlas#57 been closed?', truth(!isOpen(issue('atlas#57')))],
    ['Does any open PR close atlas#53?', truth(openPulls.some((one) => one.closes.includes(issue('atlas#53'))))],
    ['Does Elena have any overdue tasks?', truth(overdue.some((one) => one.assignees.includes(who.elena)))],
    ['Did Sam approve atlas#35?', truth(pull('atlas#35').reviews.some((one) => one.by === who.sam && verdict(one)))],
    ['Is anyone assigned to atlas#44?', truth(issue('atlas#44').assignees.length > 0)],
    ['Did we have a meeting yesterday?', either(truth(true), titles([meeting('k8s sync 2026-11-17')]))],
    ['Was there a retrospective in August?', truth(meetings.some((one) => one.series === 'Retrospective' && one.startedAt.startsWith('2026-08')))],
    ['Did Ana Costa go to the last retrospective?', truth(were(meeting('Retrospective 2026-10-30'), who.anaCosta))],
    ['Is Tom assigned to ledger#16?', truth(issue('ledger#16').assignees.includes(who.tom))],
  ],
  when: [
    ['On what date was k8s#43 merged?', date(pull('k8s#43').mergedAt)],
    ['What day did Nora open ledger#16?', date(issue('ledger#16').createdAt)],
    ['When did Elena last merge something?', date(newest(mergedBy(who.elena), (one) => one.mergedAt)[0]?.mergedAt)],
    ['When was the latest commit to ledger?', date(newest(commits.filter((one) => one.project === ledger), (one) => one.committedAt)[0]?.committedAt)],
    ['When was the very first Atlas stand-up?', date(oldest(meetings.filter((one) => one.series === 'Atlas stand-up'), (one) => one.startedAt)[0]?.startedAt)],
    ['Since when is beacon#27 open?', date(pull('beacon#27').createdAt)],
    ['When did Ben and Jürgen last attend a meeting together?', orRefused(date(newest(meetings.filter((one) => were(one, who.ben, who.juergen)), (one) => one.startedAt)[0]?.startedAt))],
    ['When was hiring last discussed?', date(newest(meetings.filter((one) => one.mentions.topics.some((topic) => topic.name === 'hiring')), (one) => one.startedAt)[0]?.startedAt)],
    ['When did 张三 review beacon#29?', date(pull('beacon#29').reviews.find((one) => one.by === who.zhangsan)?.at)],
    ['the date atlas#13 was closed', date(issue('atlas#13').closedAt)],
  ],
  'how-long': [
    ['How many days was ledger#14 open?', inDays(days(pull('ledger#14').createdAt, pull('ledger#14').closedAt!))],
    ['What is the mean time to merge in beacon?', inDays(mean(daysToMerge(pullsOf(beacon))))],
    ['How long does it take on average to close an issue in k8s?', inDays(mean(daysOpen(issuesOf(k8s))))],
    ['median time an issue stays open in atlas', inDays(median(daysOpen(issuesOf(atlas))))],
    ['How long did the last quarterly planning take?', inHours(meeting('Quarterly planning 2026-10-01').durationS / 3600)],
    ['average duration of a k8s sync', inHours(mean(meetings.filter((one) => one.series === 'k8s sync').map((one) => one.durationS / 3600)))],
    ['How old is ledger#6?', orRefused(inDays(days(issue('ledger#6').createdAt, '2026-11-18T10:00:00Z')))],
    ['For how long has atlas#46 been open?', inDays(days(pull('atlas#46').createdAt, '2026-11-18T10:00:00Z'))],
    ['Time to merge, on average, for PRs by 李雷', inDays(mean(daysToMerge(by(who.lilei))))],
    ['How long was k8s#22 open before it was closed?', inDays(days(issue('k8s#22').createdAt, issue('k8s#22').closedAt!))],
    ['mean time to merge of PRs labelled bug', inDays(mean(daysToMerge(pulls.filter((one) => labelled(one, 'bug')))))],
    ['Which project merges its PRs fastest on average?', orRefused(keys([[...Map.groupBy(merged, (one) => one.project.name)].map(([name, of]) => [name, mean(daysToMerge(of))] as const).sort((a, b) => a[1] - b[1])[0]![0]]))],
  ],
  rank: [
    ['people with more than one open PR', keysWith(authorsOf(openPulls).map((one) => one.name), (number) => number > 1)],
    ['Who closed at least 5 issues?', keysWith(issues.flatMap((one) => one.closedBy?.name ?? []), (number) => number >= 5)],
    ['projects having more than 4 open issues', keysWith(openIssues.map((one) => one.project.name), (number) => number > 4)],
    ['Which PRs did Ben and at least two others review?', orRefused(ids(reviewedBy(who.ben).filter((one) => one.reviews.length >= 3)))],
    ['Who merged a PR in atlas-ui more than once?', orRefused(keysWith(mergers(pullsOf(ui)), (number) => number > 1))],
    ['Issues closed by Ben at least once were opened by whom?', orRefused(names(closedBy(who.ben).map((one) => one.submitter)))],
  ],
};
