/** Everyday questions in English about pull requests and issues: who reviews, what is open, what went in, whose it is, each put in several ways. */
import type { Asked } from './world-words.ts';
import {
  authorsOf, by, date, days, either, ids, inDays, inOrder, issue, issues, keys, lastDays, lastMonth, lastWeek, names, newest, oldest, pull, pulls, reviewedBy, reviewersOf, says, since, thisMonth,
  thisQuarter, thisYear, truth, where, who, within,
} from './world-words.ts';
import {
  closedBy, commented, filedBy, gave, isMerged, isOpen, issuesOf, issuesThat, labelled, merged, mergedBy, openIssues, openIssuesOf, openPulls, openPullsOf, orRefused, pullsOf, pullsThat, reviewed,
  reviewsWith, worksThat,
} from './exam-more-words.ts';
import type { Person, Pull, Verdict } from './world-shape.ts';

const { atlas, k8s, beacon, ledger } = where;
const ui = where['atlas-ui'];
const { tom, ben, priya, elena, nora, sam, siyu, lilei, wangfang, zhangsan, juergen, anaSilva, anaCosta } = who;
const now = '2026-11-18T10:00:00Z';
const has = (one: Pull, verdict: Verdict): boolean => one.reviews.some((review) => review.verdict === verdict);
const isUnreviewed = (one: Pull): boolean => one.reviews.length === 0;
const assigned = <T extends { readonly assignees: readonly Person[] }>(works: readonly T[], person: Person): T[] => works.filter((one) => one.assignees.includes(person));
const approversOf = (of: readonly Pull[]): Person[] => of.flatMap((one) => one.reviews.filter((review) => review.verdict === 'approved').map((review) => review.by));
const commentersOf = (of: readonly Pull[]): Person[] => of.flatMap((one) => one.comments.map((comment) => comment.by));
const fixesOf = (issueName: string): Pull[] => pulls.filter((one) => one.closes.includes(issue(issueName)));

export const everydayWorkQuestions: Readonly<Record<string, readonly Asked[]>> = {
  'who reviewed it': [
    ["Who's reviewing beacon#27?", names(reviewersOf([pull('beacon#27')]))],
    ['atlas#36 - who has reviewed that one so far?', names(reviewersOf([pull('atlas#36')]))],
    ['Could you check who reviewed the PR on payment reminders?', names(reviewersOf([pull('ledger#14')]))],
    ['by whom was k8s#35 reviewed', names(reviewersOf([pull('k8s#35')]))],
    ['reviewers ledger#8', names(reviewersOf([pull('ledger#8')]))],
    ['Has anyone reviewed k8s#44 yet?', either(truth(true), names(reviewersOf([pull('k8s#44')])))],
    ['The PR that adds anomaly detection, who reviewed it?', orRefused(names(reviewersOf([pull('beacon#27')])))],
    ['Sorry to bother you, but who was it that reviewed atlas-ui#33?', names(reviewersOf([pull('atlas-ui#33')]))],
  ],
  'who reviews whom': [
    ["Who reviews Elena's PRs?", names(reviewersOf(by(elena)))],
    ['Whose PRs has Sam reviewed this year?', names(authorsOf(reviewsWith(sam, (review) => within(thisYear, review.at))))],
    ['In atlas-ui, who does the reviewing?', orRefused(names(reviewersOf(pullsOf(ui))))],
    ['Everyone who reviewed something in beacon since September, please', orRefused(names(pullsOf(beacon).flatMap((one) => one.reviews.filter((review) => within(since('2026-09-01'), review.at)).map((review) => review.by))))],
    ["List the people 李雷's PRs were reviewed by", names(reviewersOf(by(lilei)))],
    ['k8s reviewers?', names(reviewersOf(pullsOf(k8s)))],
    ["Who has approved Ana Costa's PRs?", names(approversOf(by(anaCosta)))],
    ['The people who review for Tom in ledger, who are they?', orRefused(names(reviewersOf(by(tom).filter((one) => one.project === ledger))))],
  ],
  'open PRs': [
    ["what's open in ledger?", orRefused(ids([...openPullsOf(ledger), ...openIssuesOf(ledger)]), ids(openPullsOf(ledger)), ids(openIssuesOf(ledger)))],
    ['What PRs does k8s still have open?', ids(openPullsOf(k8s))],
    ['Still open in beacon: which pull requests?', ids(openPullsOf(beacon))],
    ['Pull requests which are open in k8s or ledger', ids([...openPullsOf(k8s), ...openPullsOf(ledger)])],
    ["PRs of atlas that haven't been merged or closed yet", ids(openPullsOf(atlas))],
    ['beacon: PRs in flight?', orRefused(ids(openPullsOf(beacon)))],
    ["I'd be grateful for an overview of the pull requests currently open in atlas-ui.", orRefused(ids(openPullsOf(ui)))],
    ['Does Jürgen have anything open in atlas at the moment?', orRefused(truth(true), ids(by(juergen).filter((one) => isOpen(one) && one.project === atlas)), ids([...by(juergen), ...filedBy(juergen)].filter((one) => isOpen(one) && one.project === atlas)))],
    ['open + not draft + k8s = which prs', orRefused(ids(openPullsOf(k8s).filter((one) => !one.draft)))],
  ],
  'open issues': [
    ['what issues are left in ledger?', orRefused(ids(openIssuesOf(ledger)))],
    ['Which atlas-ui issues are not done yet', orRefused(ids(openIssuesOf(ui)))],
    ['tickets in beacon that nobody has closed', ids(openIssuesOf(beacon))],
    ['Issues in k8s, open ones only, newest first', inOrder(newest(openIssuesOf(k8s), (one) => one.createdAt).map((one) => one.id))],
    ["Is there anything Nora filed that's still open in k8s?", either(truth(true), ids(filedBy(nora).filter((one) => isOpen(one) && one.project === k8s)))],
    ['issues which Ana Silva filed and which are not closed', ids(filedBy(anaSilva).filter(isOpen))],
    ['Of all the open issues, which ones did Priya raise?', ids(filedBy(priya).filter(isOpen))],
    ['unresolved issues k8s', orRefused(ids(openIssuesOf(k8s)))],
  ],
  'without a review': [
    ['Which open PRs has nobody reviewed so far?', ids(openPulls.filter(isUnreviewed))],
    ['PRs in atlas waiting for a first review', orRefused(ids(openPullsOf(atlas).filter(isUnreviewed)))],
    ['open PRs w/o review in k8s', ids(openPullsOf(k8s).filter(isUnreviewed))],
    ['Is there an open atlas-ui PR that has no review?', either(truth(true), ids(openPullsOf(ui).filter(isUnreviewed)))],
    ['merged without a single review in ledger', ids(pullsOf(ledger).filter((one) => isMerged(one) && isUnreviewed(one)))],
    ['Show me what got merged in atlas this year without anybody reviewing it', ids(pullsOf(atlas).filter((one) => within(thisYear, one.mergedAt) && isUnreviewed(one)))],
    ['Open PRs that no one has approved', ids(openPulls.filter((one) => !has(one, 'approved')))],
    ["Which of Ana Silva's merged PRs went in unreviewed?", orRefused(ids(by(anaSilva).filter((one) => isMerged(one) && isUnreviewed(one))))],
  ],
  approvals: [
    ['Which open PRs have already been approved?', ids(openPulls.filter((one) => has(one, 'approved')))],
    ['approved but still open prs', ids(openPulls.filter((one) => has(one, 'approved')))],
    ['Which PRs did Nora ask for changes on?', orRefused(ids(gave(nora, 'changes_requested')))],
    ['open PRs where someone requested changes', ids(openPulls.filter((one) => has(one, 'changes_requested')))],
    ['Whose PRs did Jürgen approve this month?', names(authorsOf(reviewsWith(juergen, (review) => review.verdict === 'approved' && within(thisMonth, review.at))))],
    ['PRs approved by both 张三 and Jürgen', ids(gave(zhangsan, 'approved').filter((one) => gave(juergen, 'approved').includes(one)))],
    ['who gave beacon#26 their approval', names(approversOf([pull('beacon#26')]))],
    ['Did Ben sign off on ledger#17?', truth(gave(ben, 'approved').includes(pull('ledger#17')))],
    ['Has beacon#29 been approved by Jürgen?', truth(gave(juergen, 'approved').includes(pull('beacon#29')))],
  ],
  mine: [
    ['anything of mine still open?', orRefused(truth(true), ids(by(tom).filter(isOpen)), ids([...by(tom), ...filedBy(tom)].filter(isOpen))), 'Tom Okafor'],
    ['my open pull requests, oldest first', inOrder(oldest(by(lilei).filter(isOpen), (one) => one.createdAt).map((one) => one.id)), '李雷'],
    ['Which issues have I been assigned?', ids(assigned(issues, priya)), 'Priya Raman'],
    ['Did I review anything last week?', either(truth(true), ids(reviewsWith(ben, (review) => within(lastWeek, review.at))))],
    ['what did I merge this month', ids(mergedBy(ben).filter((one) => within(thisMonth, one.mergedAt)))],
    ['the PRs I opened this month pls', ids(by(siyu).filter((one) => within(thisMonth, one.createdAt))), 'Chen Siyu'],
    ['PRs of mine that somebody else merged', orRefused(ids(by(ben).filter((one) => isMerged(one) && one.mergedBy !== ben)))],
    ['Who has commented on my open PRs?', either(names(commentersOf(by(zhangsan).filter(isOpen))), names(commentersOf(by(zhangsan).filter(isOpen)).filter((one) => one !== zhangsan))), '张三'],
    ['Which of the issues I filed did Ben close?', ids(closedBy(ben).filter((one) => one.submitter === nora)), 'Nora Lindqvist'],
  ],
  'what went in': [
    ['What landed in k8s last week?', ids(pullsOf(k8s).filter((one) => within(lastWeek, one.mergedAt)))],
    ['Merged since Monday: which PRs?', pullsThat((one) => within(since('2026-11-16'), one.mergedAt))],
    ['PRs merged between 1 and 15 October', pullsThat((one) => within(['2026-10-01', '2026-10-15'], one.mergedAt))],
    ["Which of Ana Silva's PRs went in this quarter?", orRefused(ids(by(anaSilva).filter((one) => within(thisQuarter, one.mergedAt))))],
    ['merged by Ben in the last 10 days', ids(mergedBy(ben).filter((one) => within(lastDays(10), one.mergedAt)))],
    ['so what did we merge last month in beacon', ids(pullsOf(beacon).filter((one) => within(lastMonth, one.mergedAt)))],
    ['Q2 merges in beacon', orRefused(ids(pullsOf(beacon).filter((one) => within(['2026-04-01', '2026-06-30'], one.mergedAt))))],
    ['In September, which k8s and ledger PRs were merged?', ids(merged.filter((one) => (one.project === k8s || one.project === ledger) && within(['2026-09-01', '2026-09-30'], one.mergedAt)))],
  ],
  'what fixes what': [
    ["Who's the author of the PR that closes atlas#53?", names(authorsOf(fixesOf('atlas#53')))],
    ['whose PR closes k8s#41?', names(authorsOf(fixesOf('k8s#41')))],
    ['Which PR closed issue 50 in atlas?', ids(fixesOf('atlas#50'))],
    ['atlas#58 closes which issue', ids(pull('atlas#58').closes)],
    ['Who opened the issue that k8s#44 fixes?', names(pull('k8s#44').closes.map((one) => one.submitter))],
    ['Is there a PR that closes atlas-ui#31?', either(truth(true), ids(fixesOf('atlas-ui#31')))],
    ['open issues for which there is an open PR closing them', orRefused(ids(openPulls.flatMap((one) => one.closes).filter(isOpen)))],
    ['What did Chen Siyu fix in atlas?', orRefused(ids(by(siyu).filter((one) => one.project === atlas).flatMap((one) => one.closes)), ids(by(siyu).filter((one) => one.project === atlas && says(one.title, 'fix'))))],
  ],
  assignees: [
    ['Who is k8s#45 assigned to?', names(issue('k8s#45').assignees)],
    ['Is anybody assigned to ledger#6, and if so, who?', orRefused(names(issue('ledger#6').assignees), truth(true))],
    ["open issues on Priya's plate", orRefused(ids(assigned(openIssues, priya)))],
    ['issues, open, assigned to Elena', ids(assigned(openIssues, elena))],
    ['PRs assigned to 李雷 that are still open', ids(assigned(openPulls, lilei))],
    ['To whom are the open atlas issues assigned?', names(openIssuesOf(atlas).flatMap((one) => one.assignees))],
    ['which open k8s issues have an assignee', ids(openIssuesOf(k8s).filter((one) => one.assignees.length > 0))],
  ],
  'label or subject': [
    ['security issues in k8s', orRefused(ids(issuesOf(k8s).filter((one) => labelled(one, 'security'))))],
    ['bugs still open in atlas-ui', orRefused(ids(openIssuesOf(ui).filter((one) => labelled(one, 'bug'))))],
    ['open PRs with the backport label', ids(openPulls.filter((one) => labelled(one, 'backport')))],
    ['do we have PRs about image builds?', either(truth(true), pullsThat((one) => says(one.title, 'image build')))],
    ['the ones about login, which PRs are those?', orRefused(pullsThat((one) => says(one.title, 'login')))],
    ['performance-labelled PRs that Priya reviewed', ids(reviewedBy(priya).filter((one) => labelled(one, 'performance')))],
    ['PRs and issues about Parquet', worksThat((one) => says(one.title, 'parquet'))],
    ['closed issues on certificates', issuesThat((one) => !isOpen(one) && says(one.title, 'certificate'))],
  ],
  'first and last': [
    ['the last PR Jürgen merged?', ids(newest(mergedBy(juergen), (one) => one.mergedAt, 1))],
    ["Sam's most recent PR", ids(newest(by(sam), (one) => one.createdAt, 1))],
    ["What's the oldest PR that's still open in atlas-ui?", ids(oldest(openPullsOf(ui), (one) => one.createdAt, 1))],
    ['k8s#40 is open since when?', date(pull('k8s#40').createdAt)],
    ["When did Tom's last PR get merged?", date(newest(by(tom), (one) => one.mergedAt)[0]?.mergedAt)],
    ['For how many days has ledger#17 been sitting open?', orRefused(inDays(days(pull('ledger#17').createdAt, now)))],
    ['last 2 issues Priya opened, latest first', inOrder(newest(filedBy(priya), (one) => one.createdAt, 2).map((one) => one.id))],
    ['The last time Nora approved a PR - when was that?', date(newest(pulls.flatMap((one) => one.reviews).filter((review) => review.by === nora && review.verdict === 'approved'), (review) => review.at)[0]?.at)],
    ['Whose PR was merged last in ledger?', names(authorsOf(newest(pullsOf(ledger), (one) => one.mergedAt, 1)))],
    ['Which issue did 王芳 close last?', ids(newest(closedBy(wangfang), (one) => one.closedAt, 1))],
  ],
  comments: [
    ["Who's been commenting on atlas-ui#34?", names(pull('atlas-ui#34').comments.map((comment) => comment.by))],
    ['Issues in ledger Tom left comments on', ids(issuesOf(ledger).filter((one) => commented(one, tom)))],
    ["Did Elena comment on any of Nora's issues?", either(truth(true), ids(filedBy(nora).filter((one) => commented(one, elena))))],
    ['PRs which 张三 reviewed as well as commented on', ids(reviewedBy(zhangsan).filter((one) => commented(one, zhangsan)))],
    ['open PRs Chen Siyu wrote a comment under', ids(openPulls.filter((one) => commented(one, siyu)))],
    ['Which open PRs has Ben neither reviewed nor commented on in k8s?', ids(openPullsOf(k8s).filter((one) => !reviewed(one, ben) && !commented(one, ben)))],
    ['labels on beacon#9?', orRefused(keys(pull('beacon#9').labels))],
  ],
};
