/** Questions in English as a dozen colleagues type them, about pull requests, issues and commits: in telegrams, in chat, on a phone, in a second language, in long nested sentences. */
import type { Asked } from './world-words.ts';
import {
  authorsOf, by, commits, date, daysToMerge, either, everybody, ids, inOrder, issue, keys, lastDays, lastMonth, meeting, meetings, messages, names, newest, oldest, overdue, pull, pulls,
  reviewedBy, reviewersOf, says, since, thisMonth, thisQuarter, thisWeek, thisYear, today, truth, where, who, within, yesterday,
} from './world-words.ts';
import {
  commented, filedBy, gave, isMerged, isOpen, issuesOf, issuesThat, labelled, merged, mergedBy, openIssues, openIssuesOf, openPulls, openPullsOf, orRefused, pullsOf, pullsThat, reviewed, reviewsWith, were,
  worksThat,
} from './exam-more-words.ts';
import type { Issue, Pull } from './world-shape.ts';

const { atlas, k8s, beacon, ledger, pluto } = where;
const ui = where['atlas-ui'];
const { tom, ben, priya, elena, nora, sam, siyu, lilei, wangfang, zhangsan, juergen, anaSilva, anaCosta } = who;
const isUnreviewed = (one: Pull): boolean => one.reviews.length === 0;
const isApproved = (one: Pull): boolean => one.reviews.some((given) => given.verdict === 'approved');
const isUnmerged = (one: Pull): boolean => !isMerged(one);
const created = (one: Pull | Issue): string => one.createdAt;
const mergedAt = (one: Pull): string | undefined => one.mergedAt;
const fixersOf = (fixed: Issue): Pull[] => pulls.filter((one) => one.closes.includes(fixed));
const mentionedIn = (one: Pull): typeof meetings => meetings.filter((held) => held.mentions.pulls.includes(one));
const related = (name: string): (Pull | Issue)[] => {
  const self = pull(name);
  return [...self.relatedTo, ...pulls.filter((one) => one.relatedTo.includes(self))];
};
const designReview = meeting('Atlas UI design review 2026-11-11');

export const colleaguesWorkQuestions: Readonly<Record<string, readonly Asked[]>> = {
  telegrams: [
    ['open prs k8s no draft', ids(openPullsOf(k8s).filter((one) => !one.draft))],
    ['atlas prs merged oct', ids(pullsOf(atlas).filter((one) => within(lastMonth, one.mergedAt)))],
    ['ledger issues open label bug', ids(openIssuesOf(ledger).filter((one) => labelled(one, 'bug')))],
    ['beacon prs, label performance', ids(pullsOf(beacon).filter((one) => labelled(one, 'performance')))],
    ['latest 3 prs beacon', inOrder(newest(pullsOf(beacon), created, 3).map((one) => one.id))],
    ['oldest open issue k8s', ids(oldest(openIssuesOf(k8s), created, 1))],
    ['unreviewed open prs atlas', ids(openPullsOf(atlas).filter(isUnreviewed))],
    ['prs merged yesterday', pullsThat((one) => within(yesterday, one.mergedAt))],
    ['issues opened today', issuesThat((one) => within(today, one.createdAt))],
    ['prs closed w/o merge this year', pullsThat((one) => one.state === 'closed' && within(thisYear, one.closedAt))],
    ['open prs + approved', ids(openPulls.filter(isApproved))],
    ['open issues unassigned k8s', ids(openIssuesOf(k8s).filter((one) => one.assignees.length === 0))],
    ['ledger: last merge?', orRefused(ids(newest(pullsOf(ledger), mergedAt, 1)))],
    ['backports open', orRefused(ids(openPulls.filter((one) => labelled(one, 'backport'))), worksThat((one) => isOpen(one) && labelled(one, 'backport')))],
  ],
  'in chat': [
    ["Hi! I'm trying to find out which PRs we shipped in atlas-ui last month, could you help?", ids(pullsOf(ui).filter((one) => within(lastMonth, one.mergedAt)))],
    ["quick one: which of the k8s issues are still open and don't have anybody assigned?", ids(openIssuesOf(k8s).filter((one) => one.assignees.length === 0))],
    ['Sorry, me again - what were the last five PRs merged in k8s?', inOrder(newest(pullsOf(k8s), mergedAt, 5).map((one) => one.id))],
    ["So I was wondering whether there's any open PR in ledger that's already been approved", either(truth(true), ids(openPullsOf(ledger).filter(isApproved)))],
    ['Can you pull up the issues Sam raised which nobody has closed yet?', ids(filedBy(sam).filter(isOpen))],
    ['would love to see what Elena has merged since July', ids(mergedBy(elena).filter((one) => within(since('2026-07-01'), one.mergedAt)))],
    ['ok so atlas-ui#34, is it merged yet?', truth(false)],
    ['Just checking: the PR about accessible colours - is it still open?', truth(true)],
    ['hey team, anything still open from before 2026 on the PR side?', orRefused(truth(true), ids(openPulls.filter((one) => one.createdAt < '2026')))],
    ["I'm curious which PRs Tom's been opening since August", ids(by(tom).filter((one) => within(since('2026-08-01'), one.createdAt)))],
    ["could someone tell me what's been merged in beacon since September, thanks!", ids(pullsOf(beacon).filter((one) => within(since('2026-09-01'), one.mergedAt)))],
    ['what have we merged since Monday?', pullsThat((one) => within(since('2026-11-16'), one.mergedAt))],
  ],
  'second language and phone': [
    ['Which PR are merged by Jürgen in this year?', ids(mergedBy(juergen).filter((one) => within(thisYear, one.mergedAt)))],
    ['Show the PR which is opened before August and still not merged', either(ids(openPulls.filter((one) => one.createdAt < '2026-08-01')), pullsThat((one) => isUnmerged(one) && one.createdAt < '2026-08-01'))],
    ['What is the title of k8s#40?', either(keys(['acme/k8s#40']), keys([pull('k8s#40').title]))],
    ['Which issue has Priya created in November?', ids(filedBy(priya).filter((one) => within(thisMonth, one.createdAt)))],
    ['issues who are assigned to Ben and open', ids(openIssues.filter((one) => one.assignees.includes(ben)))],
    ['I search the PRs that Tom has made in this year in ledger', ids(by(tom).filter((one) => one.project === ledger && within(thisYear, one.createdAt)))],
    ['Exist open issues with the label backport?', either(truth(openIssues.some((one) => labelled(one, 'backport'))), ids(openIssues.filter((one) => labelled(one, 'backport'))))],
    ['whats open in pluto', either(worksThat((one) => one.project === pluto && isOpen(one)), ids(openIssuesOf(pluto)))],
    ['did ben merge atlas#51', truth(true)],
    ['issues nora opened this month', ids(filedBy(nora).filter((one) => within(thisMonth, one.createdAt)))],
    ['prs in beacon without reviews open ones', ids(openPullsOf(beacon).filter(isUnreviewed))],
    ['which prs did sam and chen siyu both review', ids(reviewedBy(sam).filter((one) => reviewed(one, siyu)))],
    ['whats the newest pr from chen siyu', ids(newest(by(siyu), created, 1))],
    ['issues closed in k8s this year that nobody is assigned to', ids(issuesOf(k8s).filter((one) => within(thisYear, one.closedAt) && one.assignees.length === 0))],
    ['prs labelled bug that ben merged', ids(mergedBy(ben).filter((one) => labelled(one, 'bug')))],
    ['did anyone close atlas-ui#30', either(truth(true), names([anaCosta]))],
    ['k8s#44 的 reviewer 是谁', names([ben])],
    ['Ana Costa merged 的 PR, this year', ids(mergedBy(anaCosta).filter((one) => within(thisYear, one.mergedAt)))],
  ],
  'title and label': [
    ['PRs with "snapshot" in the title', pullsThat((one) => says(one.title, 'snapshot'))],
    ['Issues that have login in their title', issuesThat((one) => says(one.title, 'login'))],
    ['Which docs-labelled PRs got merged this year?', ids(merged.filter((one) => labelled(one, 'docs') && within(thisYear, one.mergedAt)))],
    ['open issues tagged performance', ids(openIssues.filter((one) => labelled(one, 'performance')))],
    ['everything labelled backport in atlas-ui, PRs as well as issues', worksThat((one) => one.project === ui && labelled(one, 'backport'))],
    ['open issues labelled "good first issue"', ids(openIssues.filter((one) => labelled(one, 'good first issue')))],
    ['merged PRs that have both the bug and the security label', ids(merged.filter((one) => labelled(one, 'bug') && labelled(one, 'security')))],
    ['PRs labelled bug but not security, merged since September', ids(merged.filter((one) => labelled(one, 'bug') && !labelled(one, 'security') && within(since('2026-09-01'), one.mergedAt)))],
    ['open PRs in atlas without a label', ids(openPullsOf(atlas).filter((one) => one.labels.length === 0))],
    ['Issues about search which were closed', issuesThat((one) => !isOpen(one) && says(one.title, 'search'))],
    ['open PRs and issues about the cache', worksThat((one) => isOpen(one) && says(one.title, 'cache'))],
    ['Which PRs about alerts did 王芳 write?', ids(by(wangfang).filter((one) => says(one.title, 'alert')))],
    ['docs PRs Priya wrote', ids(by(priya).filter((one) => labelled(one, 'docs')))],
    ['the PR on anomaly detection, is it a draft?', truth(true)],
  ],
  'several steps': [
    ['PRs that fix an issue filed by Nora and were merged by Ben', ids(mergedBy(ben).filter((one) => one.closes.some((fixed) => fixed.submitter === nora)))],
    ['open atlas-ui issues that no PR closes', ids(openIssuesOf(ui).filter((one) => fixersOf(one).length === 0))],
    ['PRs which fix issues that Priya reported', pullsThat((one) => one.closes.some((fixed) => fixed.submitter === priya))],
    ['PRs reviewed by Jürgen that close issues opened by Jürgen', ids(reviewedBy(juergen).filter((one) => one.closes.some((fixed) => fixed.submitter === juergen)))],
    ["issues which Ana Costa's PRs close", ids(by(anaCosta).flatMap((one) => one.closes))],
    ['Open PRs mentioned in a meeting this quarter', ids(openPulls.filter((one) => mentionedIn(one).some((held) => within(thisQuarter, held.startedAt))))],
    ["PRs that were discussed in meetings Ben wasn't at", pullsThat((one) => mentionedIn(one).some((held) => !were(held, ben)))],
    ['PRs related to atlas#17', ids(related('atlas#17').filter((one) => 'author' in one))],
    ['what is linked to atlas-ui#16?', ids(related('atlas-ui#16'))],
    ['PRs written by somebody who attended the last design review', pullsThat((one) => were(designReview, one.author))],
    ['open PRs of people with overdue tasks', ids(openPulls.filter((one) => overdue.some((task) => task.assignees.includes(one.author))))],
    ['Which issues filed by people who have never written a PR are still open?', ids(openIssues.filter((one) => !pulls.some((work) => work.author === one.submitter)))],
    ['reviewed by Priya, merged by 王芳: which PRs?', ids(mergedBy(wangfang).filter((one) => reviewed(one, priya)))],
    ['issues in atlas that Elena commented on but did not file', ids(issuesOf(atlas).filter((one) => commented(one, elena) && one.submitter !== elena))],
    ['PRs Ben neither wrote nor reviewed, but merged', ids(mergedBy(ben).filter((one) => one.author !== ben && !reviewed(one, ben)))],
    ['k8s PRs approved by Jürgen or by Priya and merged in 2026', ids(pullsOf(k8s).filter((one) => (gave(juergen, 'approved').includes(one) || gave(priya, 'approved').includes(one)) && within(thisYear, one.mergedAt)))],
    ['every issue Nora filed outside k8s that is still open', ids(filedBy(nora).filter((one) => one.project !== k8s && isOpen(one)))],
    ['PRs merged in beacon this year without an approval', ids(pullsOf(beacon).filter((one) => within(thisYear, one.mergedAt) && !isApproved(one)))],
    ['For the audit I need the PRs that were merged by their own author without any review this quarter.', ids(merged.filter((one) => one.mergedBy === one.author && isUnreviewed(one) && within(thisQuarter, one.mergedAt)))],
    ['PRs with more than two reviewers', pullsThat((one) => new Set(one.reviews.map((given) => given.by)).size > 2)],
    ['open issues with no comments', ids(openIssues.filter((one) => one.comments.length === 0))],
    ['Which PRs did 张三 merge that 李雷 had written and that close an issue?', ids(mergedBy(zhangsan).filter((one) => one.author === lilei && one.closes.length > 0))],
    ['Which k8s PRs closed issues that Nora had opened?', ids(pullsOf(k8s).filter((one) => one.closes.some((fixed) => fixed.submitter === nora)))],
    ['the authors of the PRs that were mentioned at the Retrospective of 26 June', names(authorsOf([...meeting('Retrospective 2026-06-26').mentions.pulls]))],
    ['Who reviewed the PRs that close security issues?', names(reviewersOf(pulls.filter((one) => one.closes.some((fixed) => labelled(fixed, 'security')))))],
  ],
  'when it happened': [
    ['PRs merged between Nov 1 and Nov 10', pullsThat((one) => within(['2026-11-01', '2026-11-10'], one.mergedAt))],
    ['what was merged on 13 November', pullsThat((one) => within(['2026-11-13', '2026-11-13'], one.mergedAt))],
    ['issues opened on Friday', issuesThat((one) => within(['2026-11-13', '2026-11-13'], one.createdAt))],
    ['Which PRs were updated this week in k8s?', ids(pullsOf(k8s).filter((one) => within(thisWeek, one.updatedAt)))],
    ['PRs Jürgen reviewed yesterday', ids(reviewsWith(juergen, (given) => within(yesterday, given.at)))],
    ['issues that were opened before June and are still open', ids(openIssues.filter((one) => one.createdAt < '2026-06-01'))],
    ['PRs opened after 10 November that are not merged', pullsThat((one) => one.createdAt.slice(0, 10) > '2026-11-10' && isUnmerged(one))],
    ['issues closed in the past two weeks', issuesThat((one) => within(lastDays(14), one.closedAt))],
    ['k8s and beacon PRs merged in August or September', ids([...pullsOf(k8s), ...pullsOf(beacon)].filter((one) => within(['2026-08-01', '2026-09-30'], one.mergedAt)))],
    ['which day was k8s#32 merged?', date(pull('k8s#32').mergedAt)],
    ['when did ledger#14 get in', date(pull('ledger#14').mergedAt)],
    ["When was Tom's first PR?", date(oldest(by(tom), created)[0]?.createdAt)],
    ['When did Ben last approve something in ledger?', date(newest(pullsOf(ledger).flatMap((one) => one.reviews).filter((given) => given.by === ben && given.verdict === 'approved'), (given) => given.at)[0]?.at)],
    ['first PR ever merged in beacon', ids(oldest(pullsOf(beacon), mergedAt, 1))],
    ['last commit in ledger', messages(newest(commits.filter((one) => one.project === ledger), (one) => one.committedAt, 1))],
    ['commits in beacon since August', messages(commits.filter((one) => one.project === beacon && within(since('2026-08-01'), one.committedAt)))],
    ['last 4 commits in atlas, newest first', inOrder(newest(commits.filter((one) => one.project === atlas), (one) => one.committedAt, 4).map((one) => one.message))],
    ['three oldest open PRs, oldest first', inOrder(oldest(openPulls, created, 3).map((one) => one.id))],
    ['PRs opened in October and merged in November', pullsThat((one) => within(lastMonth, one.createdAt) && within(thisMonth, one.mergedAt))],
    ['PRs in atlas-ui that took more than 10 days to merge', ids(pullsOf(ui).filter((one) => daysToMerge([one]).some((took) => took > 10)))],
    ['when was issue k8s#36 closed and by whom', either(date(issue('k8s#36').closedAt), names([lilei]))],
    ['Which issue was closed last in ledger?', ids(newest(issuesOf(ledger), (one) => one.closedAt, 1))],
    ['PRs Chen Siyu opened in Q3', ids(by(siyu).filter((one) => within(['2026-07-01', '2026-09-30'], one.createdAt)))],
    ["Ana Silva's PRs merged in the last three months", ids(by(anaSilva).filter((one) => within(['2026-08-18', '2026-11-18'], one.mergedAt)))],
    ['Has anybody merged anything in ledger since the 1st?', either(truth(true), names([tom]), ids(pullsOf(ledger).filter((one) => within(since('2026-11-01'), one.mergedAt))))],
    ['who has not opened a PR since June but did before?', names(everybody.filter((one) => by(one).length > 0 && by(one).every((work) => work.createdAt < '2026-06-01')))],
  ],
};
