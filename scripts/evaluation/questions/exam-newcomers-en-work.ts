/** Questions of newcomers in English about pull requests, issues, reviews and commits. */
import type { Asked } from './world-words.ts';
import {
  authorsOf, by, commits, count, date, days, daysToMerge, either, everybody, groups, groupsOfTwo, ids, inDays, inOrder, issue, issues, keys, keysWith, lastDays, lastMonth, lastWeek, mean, median,
  messages, monthOf, most, names, newest, oldest, persons, pull, pulls, reviewedBy, reviewersOf, says, sides, since, thisMonth, thisQuarter, thisWeek, thisYear, today, truth, where, who, within,
  yesterday,
} from './world-words.ts';
import {
  closedBy, commented, filedBy, gave, isMerged, isOpen, issuesOf, issuesThat, labelled, merged, mergedBy, openIssues, openIssuesOf, openPulls, orRefused, pullsOf, pullsThat, reviewed, reviewsWith,
  worksThat, wroteIn,
} from './exam-more-words.ts';
import type { Commit, Issue, Person, Project, Pull } from './world-shape.ts';

const { atlas, k8s, beacon, ledger } = where;
const ui = where['atlas-ui'];
const { anaSilva, ben, siyu, zhangsan, lilei, wangfang, juergen, priya, tom, elena, sam, nora, bot } = who;
const projectNames = (of: readonly { readonly project: Project }[]): string[] => of.map((one) => one.project.name);
const people = (of: readonly Person[]): string[] => of.map((one) => one.name);
const mergedIn = (first: string, last: string): Pull[] => merged.filter((one) => within([first, last], one.mergedAt));
const took = (one: Pull): number => daysToMerge([one])[0] ?? Infinity;
const total = (one: Issue): number => one.comments.reduce((sum, comment) => sum + comment.count, 0);
const having = <T>(of: readonly T[], number: (one: T) => number): T[] => of.filter((one) => number(one) === Math.max(...of.map(number)));
const fixes = (name: string): Pull[] => pulls.filter((one) => one.closes.includes(issue(name)));
const allReviews = pulls.flatMap((one) => one.reviews);
const commitsBy = (person: Person): Commit[] => commits.filter((one) => one.author === person);
const newestCommits = (of: readonly Commit[]): string[] => newest(of, (one) => one.committedAt).map((one) => one.message);
const contributors = (project: Project): Person[] => [...pullsOf(project), ...commits.filter((one) => one.project === project)].map((one) => one.author);
const meanPerAuthor = (of: readonly Pull[]): number => of.length / new Set(authorsOf(of)).size;

export const newcomersWorkQuestions: Readonly<Record<string, readonly Asked[]>> = {
  'pull requests, plain': [
    ['open prs', ids(openPulls)],
    ['which of my PRs are open?', ids(by(ben).filter(isOpen))],
    ["what's merged this week?", ids(merged.filter((one) => within(thisWeek, one.mergedAt)))],
    ['who merged beacon#22', names([pull('beacon#22').mergedBy])],
    ['how many PRs did we merge last month?', count(merged.filter((one) => within(lastMonth, one.mergedAt)))],
    ["Elena's open PRs", ids(by(elena).filter(isOpen))],
    ['is atlas#46 merged yet?', truth(isMerged(pull('atlas#46')))],
    ['PRs by nightowl this quarter', ids(by(priya).filter((one) => within(thisQuarter, one.createdAt)))],
    ['what did tom merge this month', ids(mergedBy(tom).filter((one) => within(thisMonth, one.mergedAt)))],
    ['open dependabot prs', ids(by(bot).filter(isOpen))],
    ['draft prs', pullsThat((one) => one.draft)],
    ['what got merged yesterday', ids(merged.filter((one) => within(yesterday, one.mergedAt)))],
    ['how long was beacon#20 open', inDays(days(pull('beacon#20').createdAt, pull('beacon#20').closedAt!))],
    ['When was atlas#52 merged?', date(pull('atlas#52').mergedAt)],
    ['PRs without reviews in beacon', ids(pullsOf(beacon).filter((one) => one.reviews.length === 0))],
    ["Sam's PRs", ids(by(sam))],
    ['what does atlas#56 close', ids(pull('atlas#56').closes)],
    ['is k8s#34 a draft?', truth(pull('k8s#34').draft)],
    ['PRs in k8s labelled backport', ids(pullsOf(k8s).filter((one) => labelled(one, 'backport')))],
    ['the PR about typo tolerance', pullsThat((one) => says(one.title, 'typo tolerance'))],
    ['atlas-ui PRs from last week', ids(pullsOf(ui).filter((one) => within(lastWeek, one.createdAt)))],
    ['latest 5 merged PRs', inOrder(newest(pulls, (one) => one.mergedAt, 5).map((one) => one.id))],
    ['PRs closed without merging', pullsThat((one) => one.state === 'closed')],
    ["Ben's unmerged PRs", ids(by(ben).filter((one) => !isMerged(one)))],
    ['PRs that 李雷 opened in October', ids(by(lilei).filter((one) => within(lastMonth, one.createdAt)))],
    ['show me the open PRs in atlas please', ids(openPulls.filter((one) => one.project === atlas))],
  ],
  'issues, plain': [
    ['who opened k8s#45?', names([issue('k8s#45').submitter])],
    ['issues assigned to me', either(ids(issues.filter((one) => one.assignees.includes(ben))), ids(openIssues.filter((one) => one.assignees.includes(ben))))],
    ['bugs opened this month', either(issuesThat((one) => labelled(one, 'bug') && within(thisMonth, one.createdAt)), worksThat((one) => labelled(one, 'bug') && within(thisMonth, one.createdAt)))],
    ['who closed ledger#18', names([issue('ledger#18').closedBy])],
    ['oldest open issue in beacon', ids(oldest(openIssuesOf(beacon), (one) => one.createdAt, 1))],
    ['which issues did Priya close?', ids(closedBy(priya))],
    ['open issues per project', groups(projectNames(openIssues))],
    ['issues closed last week', issuesThat((one) => within(lastWeek, one.closedAt))],
    ['new issues today', issuesThat((one) => within(today, one.createdAt))],
    ['is there a PR that closes atlas#59?', either(truth(false), keys([]))],
    ['open issues with no assignee', ids(openIssues.filter((one) => one.assignees.length === 0))],
    ['how many issues has Nora filed?', count(filedBy(nora))],
    ['has anyone commented on k8s#28', either(truth(true), names(issue('k8s#28').comments.map((one) => one.by)))],
    ["who's assigned to atlas#54?", names(issue('atlas#54').assignees)],
    ['performance issues that are still open', ids(openIssues.filter((one) => labelled(one, 'performance')))],
    ['is atlas-ui#30 closed?', truth(!isOpen(issue('atlas-ui#30')))],
    ['which PR fixed k8s#36', ids(fixes('k8s#36'))],
    ["Jürgen's open issues", either(ids(filedBy(juergen).filter(isOpen)), ids(openIssues.filter((one) => one.assignees.includes(juergen))))],
  ],
  'reviews and commits, plain': [
    ['did 王芳 review anything in October?', either(truth(true), ids(reviewsWith(wangfang, (review) => within(lastMonth, review.at))))],
    ['commits this week', messages(commits.filter((one) => within(thisWeek, one.committedAt)))],
    ['last commit in atlas-ui', keys(newestCommits(commits.filter((one) => one.project === ui)).slice(0, 1))],
    ['who has contributed to ledger?', persons(contributors(ledger))],
    ['who reviewed the most PRs this month?', most(people(allReviews.filter((one) => within(thisMonth, one.at)).map((one) => one.by)))],
    ['who has the most open PRs', most(people(authorsOf(openPulls)))],
    ['what has Jürgen approved since September?', ids(reviewsWith(juergen, (review) => review.verdict === 'approved' && within(since('2026-09-01'), review.at)))],
    ['median time to merge in beacon', inDays(median(daysToMerge(pullsOf(beacon))))],
    ['李雷 or 王芳: who wrote more PRs?', sides([lilei.name, by(lilei).length], [wangfang.name, by(wangfang).length])],
    ['reviewers of atlas#36', names(reviewersOf([pull('atlas#36')]))],
  ],
  'whose and by whom': [
    ['PRs Ana Silva wrote and merged herself', ids(by(anaSilva).filter((one) => one.mergedBy === anaSilva))],
    ["Which of 李雷's PRs were merged by someone else?", ids(by(lilei).filter((one) => isMerged(one) && one.mergedBy !== lilei))],
    ['people who reviewed PRs in k8s but have never written one there', persons(reviewersOf(pullsOf(k8s)).filter((one) => !wroteIn(one, k8s)))],
    ['Who has closed issues they filed themselves?', names(issues.filter((one) => one.closedBy === one.submitter).map((one) => one.submitter))],
    ["Nora's issues that were fixed by merged PRs of Ben's", ids(merged.filter((one) => one.author === ben).flatMap((one) => one.closes).filter((one) => one.submitter === nora))],
    ['Who reviewed both k8s#46 and k8s#26?', names(reviewersOf([pull('k8s#46')]).filter((one) => reviewed(pull('k8s#26'), one)))],
    ["Who has approved Ben's PRs in ledger?", names(pullsOf(ledger).filter((one) => one.author === ben).flatMap((one) => one.reviews.filter((review) => review.verdict === 'approved').map((review) => review.by)))],
    ['Did anybody besides Ben review ledger#17?', either(truth(false), keys([]))],
    ['Who has never opened an issue?', persons(everybody.filter((one) => filedBy(one).length === 0))],
    ['Which people have written a PR in ledger but no commit there?', persons(authorsOf(pullsOf(ledger)).filter((one) => !commits.some((commit) => commit.author === one && commit.project === ledger)))],
    ['k8s PRs that were merged by their own author', ids(pullsOf(k8s).filter((one) => one.mergedBy === one.author))],
    ['The PRs in which both Tom and Priya left a comment', pullsThat((one) => commented(one, tom) && commented(one, priya))],
    ['hey, could you list the PRs Jürgen requested changes on?', ids(gave(juergen, 'changes_requested'))],
    ['Among the atlas PRs merged this year, which did neither Ben nor Sam review?', ids(pullsOf(atlas).filter((one) => within(thisYear, one.mergedAt) && !reviewed(one, ben) && !reviewed(one, sam)))],
    ['Has Elena ever reviewed a PR by Ana Costa?', either(truth(true), ids(reviewedBy(elena).filter((one) => one.author === who.anaCosta)))],
    ['Who besides 张三 has merged PRs in k8s this year?', names(pullsOf(k8s).filter((one) => within(thisYear, one.mergedAt) && one.mergedBy !== zhangsan).map((one) => one.mergedBy))],
  ],
  'what hangs together': [
    ['Which open issues has Elena commented on?', ids(openIssues.filter((one) => commented(one, elena)))],
    ['Open PRs that close an issue assigned to Priya', ids(openPulls.filter((one) => one.closes.some((closed) => closed.assignees.includes(priya))))],
    ['the issues that were closed by PRs merged last week', ids(merged.filter((one) => within(lastWeek, one.mergedAt)).flatMap((one) => one.closes))],
    ["Who filed the issues that Chen Siyu's merged PRs close?", persons(by(siyu).filter(isMerged).flatMap((one) => one.closes).map((one) => one.submitter))],
    ['what is atlas-ui#16 related to?', ids([...pull('atlas-ui#16').relatedTo, ...pulls.filter((one) => one.relatedTo.includes(pull('atlas-ui#16')))])],
    ['PRs merged in November that close no issue', ids(mergedIn('2026-11-01', '2026-11-30').filter((one) => one.closes.length === 0))],
    ['security issues in k8s which are closed', ids(issuesOf(k8s).filter((one) => labelled(one, 'security') && !isOpen(one)))],
    ['PRs by 李雷 in beacon or by 张三 in k8s', ids([...by(lilei).filter((one) => one.project === beacon), ...by(zhangsan).filter((one) => one.project === k8s)])],
    ['Which of Chen Siyu\'s PRs have "fix" in the title?', ids(by(siyu).filter((one) => says(one.title, 'fix')))],
    ['Issues reported by Sam or by Elena that nobody is assigned to', ids([...filedBy(sam), ...filedBy(elena)].filter((one) => one.assignees.length === 0))],
  ],
  'when': [
    ['PRs reviewed by 张三 in the last two weeks', ids(reviewsWith(zhangsan, (review) => within(lastDays(14), review.at)))],
    ['Which issues were opened between 1 and 10 November?', issuesThat((one) => within(['2026-11-01', '2026-11-10'], one.createdAt))],
    ['open issues older than a year', ids(openIssues.filter((one) => one.createdAt < '2025-11-18'))],
    ['PRs that were merged less than 24 hours after being opened, in beacon', ids(pullsOf(beacon).filter((one) => took(one) < 1))],
    ['Which PRs took more than two weeks to get merged?', ids(merged.filter((one) => took(one) > 14))],
    ['the first PR Elena ever opened', ids(oldest(by(elena), (one) => one.createdAt, 1))],
    ['Since when has beacon#4 been open?', date(issue('beacon#4').createdAt)],
    ['When did Nora last review a PR?', date(newest(allReviews.filter((one) => one.by === nora), (one) => one.at, 1)[0]?.at)],
    ["Ana Silva's commits since September, newest first", inOrder(newestCommits(commitsBy(anaSilva).filter((one) => within(since('2026-09-01'), one.committedAt))))],
  ],
  'numbers': [
    ['How many of the PRs opened in Q3 have been merged?', count(merged.filter((one) => within(['2026-07-01', '2026-09-30'], one.createdAt)))],
    ['Per project, how many PRs were merged since May?', groups(projectNames(merged.filter((one) => within(since('2026-05-01'), one.mergedAt))))],
    ['PRs merged since August by project and month', groupsOfTwo(merged.filter((one) => within(since('2026-08-01'), one.mergedAt)).map((one) => [one.project.name, monthOf(one.mergedAt!)] as const))],
    ['Which project has the most PRs that were closed without a merge?', most(projectNames(pulls.filter((one) => one.state === 'closed')))],
    ['Projects with more than 5 open issues', keysWith(projectNames(openIssues), (number) => number > 5)],
    ['PRs with three or more reviewers', pullsThat((one) => new Set(one.reviews.map((review) => review.by)).size >= 3)],
    ['Who has written PRs in at least three projects?', persons(everybody.filter((one) => new Set(projectNames(by(one))).size >= 3))],
    ['Does it take longer to merge a PR in atlas or in k8s, on average?', orRefused(sides(['atlas', mean(daysToMerge(pullsOf(atlas)))], ['k8s', mean(daysToMerge(pullsOf(k8s)))]))],
    ['Who merged more PRs this year: Jürgen, 王芳 or Tom?', sides(...[juergen, wangfang, tom].map((one) => [one.name, mergedBy(one).filter((work) => within(thisYear, work.mergedAt)).length] as const))],
    ['Average number of PRs per author in k8s?', either({ number: meanPerAuthor(pullsOf(k8s)) }, { number: meanPerAuthor(pullsOf(k8s).filter((one) => !one.author.bot)) })],
    ['Which open issue has the most comments?', either(ids(having(openIssues, total)), ids(having(openIssues, (one) => one.comments.length)))],
    ['top 3 people by number of commits', most(people(commits.map((one) => one.author)), 3)],
  ],
};
