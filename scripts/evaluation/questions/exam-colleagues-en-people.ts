/** Questions in English as a dozen colleagues type them, about people: who did it, for whom, with whom, who never did, who asks, and names as they come out of hurried fingers. */
import type { Expected } from './exam.ts';
import type { Issue, Person, Pull } from './world-shape.ts';
import type { Asked } from './world-words.ts';
import {
  actions, attended, authorsOf, by, commits, either, everybody, ids, inOrder, involvedInPull, issues, keysWith, lastMonth, lastWeek, meeting, meetings, messages, names, newest, persons, pull, pulls,
  reviewedBy, reviewersOf, says, sides, since, thisMonth, thisYear, titles, truth, where, who, within,
} from './world-words.ts';
import {
  closedBy, commented, filedBy, gave, isMerged, isOpen, issuesOf, labelled, merged, mergedBy, openIssuesOf, openPulls, openPullsOf, orRefused, pullsOf, reviewed, reviewsWith, were, worksThat, wroteIn,
} from './exam-more-words.ts';

const { atlas, k8s, beacon, ledger } = where;
const ui = where['atlas-ui'];
const { tom, ben, priya, elena, nora, sam, siyu, lilei, wangfang, zhangsan, juergen, anaSilva, anaCosta, bot, marco } = who;
const approversOf = (of: readonly Pull[]): Person[] => of.flatMap((one) => one.reviews.filter((given) => given.verdict === 'approved').map((given) => given.by));
const commentersOf = (of: readonly (Pull | Issue)[]): Person[] => of.flatMap((one) => one.comments.map((comment) => comment.by));
const mergersOf = (of: readonly Pull[]): (Person | undefined)[] => of.map((one) => one.mergedBy);
const closersOf = (of: readonly Issue[]): (Person | undefined)[] => of.map((one) => one.closedBy);
const peopleWho = (is: (person: Person) => boolean): Expected => persons(everybody.filter(is));
const filedIn = (person: Person, of: readonly Issue[]): boolean => of.some((one) => one.submitter === person);
const goesTo = (person: Person, series: string): boolean => attended(person).some((one) => one.series === series);
const openTasksOf = (person: Person) => actions.filter((one) => one.status === 'open' && one.assignees.includes(person));
const isIn = (person: Person, of: readonly (Person | undefined)[]): boolean => of.includes(person);
const designReview = meeting('Atlas UI design review 2026-11-11');
const was = (person: Person, title: string): boolean => were(meeting(title), person);

export const colleaguesPeopleQuestions: Readonly<Record<string, readonly Asked[]>> = {
  'one work, its people': [
    ['who merged atlas#51', names([ben])],
    ['atlas-ui#32 was merged by whom?', names([elena])],
    ['author of k8s#46 pls', names([anaCosta])],
    ['which colleague filed atlas#54', names([nora])],
    ['k8s#41 - reported by?', names([priya])],
    ['Who ended up closing ledger#18?', names([ben])],
    ['Whose approval did k8s#35 get?', names(approversOf([pull('k8s#35')]))],
    ['people who left a comment on k8s#44', names(commentersOf([pull('k8s#44')]))],
    ['who asked for changes on atlas#46?', names([anaSilva, juergen])],
    ['the person atlas#59 is assigned to, who is that?', names([juergen])],
    ['Was the PR about dark mode written by Ana Costa?', truth(true)],
    ['Who, apart from Ben, reviewed atlas-ui#33?', names(reviewersOf([pull('atlas-ui#33')]).filter((one) => one !== ben))],
    ['Everybody involved in k8s#46, please', persons(everybody.filter((one) => involvedInPull(one).includes(pull('k8s#46'))))],
    ['who raised the issue about Vault', names(issues.filter((one) => says(one.title, 'vault')).map((one) => one.submitter))],
    ['atlas#36 got its approvals from which people?', names(approversOf([pull('atlas#36')]))],
    ['Is k8s#32 by Priya or by Ana Costa?', orRefused(names([anaCosta]), sides(['Ana Costa', 1], ['Priya Raman', 0]))],
    ['Who put up the PR with single sign-on?', names([siyu])],
    ['drafts, who wrote them?', names(authorsOf(pulls.filter((one) => one.draft)))],
  ],
  'who for whom': [
    ['Whose PRs has Sam merged so far?', names(authorsOf(mergedBy(sam)))],
    ['people whose PRs got merged by 张三 this year', persons(authorsOf(mergedBy(zhangsan).filter((one) => within(thisYear, one.mergedAt))))],
    ['Whose ledger PRs did Ben review?', persons(authorsOf(reviewedBy(ben).filter((one) => one.project === ledger)))],
    ['Who closes the issues that Nora files?', names(closersOf(filedBy(nora)))],
    ['Who closed issues that Ana Silva had opened?', names(closersOf(filedBy(anaSilva)))],
    ["the reviewers of Ben's open PRs", names(reviewersOf(by(ben).filter(isOpen)))],
    ['Who reviewed the PRs that Ben merged in October?', names(reviewersOf(mergedBy(ben).filter((one) => within(lastMonth, one.mergedAt))))],
    ['Has Elena ever merged a PR that Chen Siyu wrote?', either(truth(true), ids(mergedBy(elena).filter((one) => one.author === siyu)))],
    ['Who has merged their own PRs in beacon?', names(pullsOf(beacon).filter((one) => one.mergedBy === one.author).map((one) => one.author))],
    ['who merges the dependabot prs', names(mergersOf(by(bot)))],
    ["Who comments on Tom's PRs, other than Tom himself?", names(commentersOf(by(tom)).filter((one) => one !== tom))],
    ['Whose PRs did Ben request changes on?', persons(authorsOf(gave(ben, 'changes_requested')))],
    ["李雷's k8s PRs were merged by which people", names(mergersOf(by(lilei).filter((one) => one.project === k8s)))],
    ['Who wrote the PRs that close issues Nora filed in k8s?', names(authorsOf(pulls.filter((one) => one.closes.some((fixed) => fixed.submitter === nora && fixed.project === k8s))))],
    ["Which people's issues got fixed by PRs of Ana Silva?", either(names(by(anaSilva).flatMap((one) => one.closes.map((fixed) => fixed.submitter))), names(by(anaSilva).filter(isMerged).flatMap((one) => one.closes.map((fixed) => fixed.submitter))))],
    ["Who's been approving PRs in beacon?", names(approversOf(pullsOf(beacon)))],
  ],
  'who never, only, both': [
    ['Who has never reviewed a PR in beacon?', peopleWho((one) => !reviewedBy(one).some((work) => work.project === beacon))],
    ['people who wrote PRs in atlas but never in k8s', peopleWho((one) => wroteIn(one, atlas) && !wroteIn(one, k8s))],
    ['Who opened issues in k8s but not in beacon?', peopleWho((one) => filedIn(one, issuesOf(k8s)) && !filedIn(one, issuesOf(beacon)))],
    ['Who has both filed and closed issues in atlas-ui?', peopleWho((one) => filedIn(one, issuesOf(ui)) && isIn(one, closersOf(issuesOf(ui))))],
    ['Who has written PRs only in ledger?', peopleWho((one) => by(one).length > 0 && by(one).every((work) => work.project === ledger))],
    ['colleagues that both wrote and reviewed PRs in ledger', peopleWho((one) => wroteIn(one, ledger) && reviewedBy(one).some((work) => work.project === ledger))],
    ['who reviews in k8s without ever having written a PR there?', peopleWho((one) => reviewedBy(one).some((work) => work.project === k8s) && !wroteIn(one, k8s))],
    ['People who attended a k8s sync and an Atlas stand-up', peopleWho((one) => goesTo(one, 'k8s sync') && goesTo(one, 'Atlas stand-up'))],
    ['Who was at the Atlas stand-up on 16 November but not at the one on 9 November?', peopleWho((one) => was(one, 'Atlas stand-up 2026-11-16') && !was(one, 'Atlas stand-up 2026-11-09'))],
    ['Who approved at least 5 PRs this year?', keysWith(pulls.flatMap((one) => one.reviews.filter((given) => given.verdict === 'approved' && within(thisYear, given.at)).map((given) => `${given.by.name}|${one.id}`)).filter((key, at, all) => all.indexOf(key) === at).map((key) => key.split('|')[0]!), (number) => number >= 5)],
    ['who filed more than three issues this year', keysWith(issues.filter((one) => within(thisYear, one.createdAt)).map((one) => one.submitter.name), (number) => number > 3)],
    ['people with exactly two open action items', peopleWho((one) => openTasksOf(one).length === 2)],
    ['Who has not merged a single PR this year?', peopleWho((one) => !mergedBy(one).some((work) => within(thisYear, work.mergedAt)))],
    ['Of the people at the last design review, who has no open action items?', peopleWho((one) => were(designReview, one) && openTasksOf(one).length === 0)],
    ['Who has neither reviewed nor written a PR in beacon?', peopleWho((one) => !wroteIn(one, beacon) && !reviewedBy(one).some((work) => work.project === beacon))],
    ['atlas + k8s PR authors, ppl in both', orRefused(peopleWho((one) => wroteIn(one, atlas) && wroteIn(one, k8s)))],
    ['I need the people who have been to a Quarterly planning but never to a Retrospective.', peopleWho((one) => goesTo(one, 'Quarterly planning') && !goesTo(one, 'Retrospective'))],
    ['Who filed an issue last week and has no open PR?', peopleWho((one) => filedBy(one).some((work) => within(lastWeek, work.createdAt)) && !by(one).some(isOpen))],
    ["people who reviewed Priya's PRs but never merged any of them", peopleWho((one) => by(priya).some((work) => reviewed(work, one)) && !by(priya).some((work) => work.mergedBy === one))],
  ],
  'what concerns me': [
    ['who reviewed my last merged PR', names([anaSilva]), 'Elena Petrova'],
    ['who commented on the issues I filed in atlas-ui', either(names(commentersOf(filedBy(sam).filter((one) => one.project === ui))), names(commentersOf(filedBy(sam).filter((one) => one.project === ui)).filter((one) => one !== sam))), "Sam O'Brien"],
    ['Did anyone approve a PR of mine last month?', either(truth(true), names([anaSilva]), ids(by(elena).filter((one) => one.reviews.some((given) => given.verdict === 'approved' && within(lastMonth, given.at))))), 'Elena Petrova'],
    ["did i review anything of li lei's", either(truth(true), ids(reviewedBy(ben).filter((one) => one.author === lilei)))],
    ['Whose PRs have I approved this year?', persons(authorsOf(reviewsWith(ben, (given) => given.verdict === 'approved' && within(thisYear, given.at))))],
    ["have i ever merged one of tom's prs", either(truth(true), ids(mergedBy(ben).filter((one) => one.author === tom)))],
    ['which of my issues got closed by someone else', ids(filedBy(siyu).filter((one) => one.closedBy !== undefined && one.closedBy !== siyu)), 'Chen Siyu'],
    ['Remind me which PRs I still have open', ids(by(anaSilva).filter(isOpen)), 'Ana Silva'],
    ['my reviews last week', ids(reviewsWith(ben, (given) => within(lastWeek, given.at)))],
    ['Was I in the retrospective on 26 June?', truth(true)],
    ['Everything assigned to me that is still open, PRs and issues', worksThat((one) => isOpen(one) && one.assignees.includes(priya)), 'Priya Raman'],
    ['What did I commit this month?', messages(commits.filter((one) => one.author === anaCosta && within(thisMonth, one.committedAt))), 'Ana Costa'],
    ['issues assigned to me, newest first', inOrder(newest(issues.filter((one) => one.assignees.includes(ben)), (one) => one.createdAt).map((one) => one.id))],
    ['Have I been assigned anything in atlas?', either(truth(true), worksThat((one) => one.project === atlas && one.assignees.includes(juergen))), 'Jürgen Weiß'],
    ['whose issues did i close this year', names(closedBy(zhangsan).filter((one) => within(thisYear, one.closedAt)).map((one) => one.submitter)), '张三'],
    ['PRs of mine that Priya reviewed', ids(by(ben).filter((one) => reviewed(one, priya)))],
  ],
  'names as typed': [
    ['What did acosta merge in november?', ids(mergedBy(anaCosta).filter((one) => within(thisMonth, one.mergedAt)))],
    ['@jweiss open prs', ids(by(juergen).filter(isOpen))],
    ['PRs by Jurgen Weiss that are open', ids(by(juergen).filter(isOpen))],
    ['prs reviewed by sobrien this year', ids(reviewsWith(sam, (given) => within(thisYear, given.at)))],
    ['issues by Nora Lindquist in k8s', ids(filedBy(nora).filter((one) => one.project === k8s))],
    ["nightowl's merged PRs", ids(by(priya).filter(isMerged))],
    ['prs from Elena Petrovna in atlas-ui', ids(by(elena).filter((one) => one.project === ui))],
    ['Wang Fang merged which PRs in beacon this year', ids(mergedBy(wangfang).filter((one) => one.project === beacon && within(thisYear, one.mergedAt)))],
    ['show 陈思雨 open prs', ids(by(siyu).filter(isOpen))],
    ['kubernetes prs merged by zhang san in 2026', ids(mergedBy(zhangsan).filter((one) => one.project === k8s && within(thisYear, one.mergedAt)))],
    ['灯塔 open issues', ids(openIssuesOf(beacon))],
    ["Benny's last merged PR", ids(newest(by(ben), (one) => one.mergedAt, 1))],
    ["Has O'Brien closed any issues?", either(truth(true), ids(closedBy(sam)))],
    ['dependabot prs still open', ids(by(bot).filter(isOpen))],
    ['Okafor: PRs reviewed in ledger', ids(reviewedBy(tom).filter((one) => one.project === ledger))],
    ['Annie and Benny, which meetings were they both in this year', titles(meetings.filter((one) => were(one, anaSilva, ben) && within(thisYear, one.startedAt)))],
    ['acme/beacon open prs', ids(openPullsOf(beacon))],
    ['LiLei commits', messages(commits.filter((one) => one.author === lilei))],
    ['Priya Ramen, PRs opened since September', ids(by(priya).filter((one) => within(since('2026-09-01'), one.createdAt)))],
    ['Marco Rossi PRs?', ids(by(marco))],
    ['wfang approvals this year', ids(reviewsWith(wangfang, (given) => given.verdict === 'approved' && within(thisYear, given.at)))],
    ["which of chensiyu's prs have the bug label", ids(by(siyu).filter((one) => labelled(one, 'bug')))],
    ['open prs Juergen commented on', ids(openPulls.filter((one) => commented(one, juergen)))],
    ['merged by nora-l, ever?', either(truth(true), ids(merged.filter((one) => one.mergedBy === nora)))],
  ],
};
