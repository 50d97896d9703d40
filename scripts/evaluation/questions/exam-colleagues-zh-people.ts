/** Chinese questions of a dozen colleagues for people: who reviewed, approved, merged, wrote, filed, closed, is responsible, was there; and what two people did together. */
import type { Pull } from './world-shape.ts';
import * as w from './world-words-zh.ts';
import {
  created, actions, ana, assignedTo, atlas, atlasUi, attendedBy, beacon, ben, bot, by, commits, costa, elena, filedBy, human, issues, jurgen, k8s, labelled, li, me, meetings, merged, mergedBy, names, nora,
  not, number, oneOf, open, people, priya, projects, pulls, refused, reviewedBy, sam, series, shutBy, siyu, tom, wang, who, within, zhang, type Line, type Test,
} from './world-words-zh.ts';

const is = (short: string): Test<Pull> => (each) => each === w.pull(short);
const reviewersOf = (...tests: Test<Pull>[]) => who((each) => pulls.some(reviewedBy(each), ...tests));
const mergersOf = (...tests: Test<Pull>[]) => who((each) => pulls.some(mergedBy(each), ...tests));
const authorsOf = (...tests: Test<Pull>[]) => who((each) => pulls.some(by(each), ...tests));
const approversOf = (...tests: Test<Pull>[]) => who((each) => pulls.some(w.judged('approved', each), ...tests));
const objectorsTo = (...tests: Test<Pull>[]) => who((each) => pulls.some(w.judged('changes_requested', each), ...tests));
const filerOf = (short: string) => names(w.issue(short).submitter);
const closerOf = (short: string) => names(w.issue(short).closedBy!);
const ownersOf = (short: string) => names(...w.issue(short).assignees);
const were = (title: string, day: string) => names(...meetings.where(series(title), w.on(day))[0]!.attendees);
const together = (...whose: readonly w.Test<Parameters<ReturnType<typeof attendedBy>>[0]>[]) => meetings.rows(...whose);

const reviews: Line[] = [
  ['reviewers', '@bcarter 这周 review 了哪些 PR', pulls.rows(reviewedBy(ben, w.thisWeek))],
  ['reviewers', 'ledger#12 reviewer 有哪几位', reviewersOf(is('ledger#12'))],
  ['reviewers', 'k8s#35 这个 PR 谁 approve 的？', approversOf(is('k8s#35'))],
  ['reviewers', 'beacon#26 一共拿到几个 approve', number(3)],
  ['reviewers', 'beacon#27 谁提了 changes requested', objectorsTo(is('beacon#27'))],
  ['reviewers', '十月份谁 review 过 atlas 的 PR 啊', who((each) => pulls.some(within(atlas), reviewedBy(each, w.lastMonth)))],
  ['reviewers', '至少 review 过王芳 3 个 PR 的人', who((each) => pulls.size(by(wang), reviewedBy(each)) >= 3)],
  ['reviewers', 'review 过超过 10 个 PR 的同事有谁', who((each) => pulls.size(reviewedBy(each)) > 10)],
  ['reviewers', 'review 过 beacon 的 PR 但从来没合并过 beacon PR 的人', who((each) => pulls.some(within(beacon), reviewedBy(each)) && !pulls.some(within(beacon), mergedBy(each)))],
  ['reviewers', '既在 k8s 提过 PR 又 review 过 k8s PR 的有哪些人', who((each) => pulls.some(within(k8s), by(each)) && pulls.some(within(k8s), reviewedBy(each)))],
  ['reviewers', 'review 过 k8s 的 PR、自己却没在 k8s 写过 PR 的人', who((each) => pulls.some(within(k8s), reviewedBy(each)) && !pulls.some(within(k8s), by(each)))],
  ['reviewers', 'nightowl 都 approve 了哪些 pr', pulls.rows(w.judged('approved', priya))],
  ['reviewers', '给 acosta 的 PR 做过 review 的有哪几位', reviewersOf(by(costa))],
  ['reviewers', 'Annie 的 PR，谁 review 得最多？', people.most((each) => pulls.size(by(ana), reviewedBy(each)))],
  ['reviewers', 'jurgen 今年 request changes 过哪些 PR', pulls.rows((each) => each.reviews.some((review) => review.by === jurgen && review.verdict === 'changes_requested' && w.thisYear(review.at)))],
  ['reviewers', '本月合并的 k8s PR 由哪些人评审过', reviewersOf(within(k8s), w.mergedIn(w.thisMonth))],
  ['reviewers', '2026 年提交过 PR、且其 PR 曾被 Jürgen 要求修改的作者是谁', authorsOf(created(w.thisYear), w.judged('changes_requested', jurgen))],
];

const mergers: Line[] = [
  ['mergers', 'atlas-ui#33 谁合的来着', mergersOf(is('atlas-ui#33'))],
  ['mergers', 'k8s#32 merged by 谁', mergersOf(is('k8s#32'))],
  ['mergers', '@tokafor merge 过谁的 PR', authorsOf(mergedBy(tom))],
  ['mergers', '哪些人合并过自己写的 PR', who((each) => pulls.some(by(each), mergedBy(each)))],
  ['mergers', '谁自己合并自己的 PR 最多', people.most((each) => pulls.size(by(each), mergedBy(each)))],
  ['mergers', '上周 k8s 的 PR 谁合的', mergersOf(within(k8s), w.mergedIn(w.lastWeek))],
  ['mergers', '合并过 dependabot 的 PR 的都有谁', mergersOf(by(bot))],
  ['mergers', '王芳合并的那些 PR，作者是谁', authorsOf(mergedBy(wang))],
  ['mergers', 'Tom 最近合并的那个 PR 是谁写的', names(pulls.last(w.mergedAt, mergedBy(tom)).author)],
  ['mergers', '有 merge 过 backport PR 的是哪些人', mergersOf(labelled('backport'))],
];

const authors: Line[] = [
  ['authors', 'atlas#60 谁开的', authorsOf(is('atlas#60'))],
  ['authors', 'k8s#42谁报的', filerOf('k8s#42')],
  ['authors', 'k8s#36 被谁关掉了', closerOf('k8s#36')],
  ['authors', '除了 Nora，还有谁报过 bug', oneOf(who((each) => each !== nora && issues.some(labelled('bug'), filedBy(each))), refused)],
  ['authors', '提 issue 最多的前三名', people.most((each) => issues.size(filedBy(each)), 3)],
  ['authors', '这个月既提了 PR 又提了 issue 的人', who((each) => pulls.some(by(each), w.created(w.thisMonth)) && issues.some(filedBy(each), w.created(w.thisMonth)))],
  ['authors', '提过 issue 但一个 PR 都没写过的人', who((each) => issues.some(filedBy(each)) && !pulls.some(by(each)))],
  ['authors', '写过 PR 却从没提过 issue 的同事', who((each) => pulls.some(by(each)) && !issues.some(filedBy(each)))],
  ['authors', 'atlas 里除了 Ana Silva 还有谁写过 PR', who((each) => each !== ana && pulls.some(within(atlas), by(each)))],
  ['authors', 'beacon 的第一个 PR 是谁写的', names(pulls.where(within(beacon)).sort((a, b) => (a.createdAt < b.createdAt ? -1 : 1))[0]!.author)],
  ['authors', '最老的那个 open issue 是谁提的', names(issues.where(open).sort((a, b) => (a.createdAt < b.createdAt ? -1 : 1))[0]!.submitter)],
  ['authors', '在 atlas 和 k8s 都写过 PR 的人', who((each) => pulls.some(within(atlas), by(each)) && pulls.some(within(k8s), by(each)))],
  ['authors', '谁同时给 k8s 提过 PR、给 beacon 提过 issue', who((each) => pulls.some(within(k8s), by(each)) && issues.some(within(beacon), filedBy(each)))],
  ['authors', '只在 atlas 写过 PR 的人', who((each) => pulls.some(by(each)) && pulls.where(by(each)).every(within(atlas)))],
  ['authors', '带 security label 的 PR 都是谁写的', authorsOf(labelled('security'))],
  ['authors', '李雷在哪些项目提过 PR', projects.rows((each) => pulls.some(by(li), within(each)))],
  ['authors', '至少在两个项目里提过 PR 的人', who((each) => projects.size((one) => pulls.some(by(each), within(one))) >= 2)],
  ['authors', 'kubernetes 项目的 PR 有哪些作者', authorsOf(within(k8s))],
  ['authors', '谁的 PR 修了 Nora 提的 issue', oneOf(authorsOf(w.closing(filedBy(nora))), authorsOf(merged, w.closing(filedBy(nora))))],
  ['authors', '被 Ben 关掉的那些 issue，当初都是谁提的', who((each) => issues.some(filedBy(each), shutBy(ben)))],
];

const owners: Line[] = [
  ['owners', 'atlas#59 assign 给谁了', ownersOf('atlas#59')],
  ['owners', 'k8s#45 的 assignee', ownersOf('k8s#45')],
  ['owners', '谁身上的 open issue 最多', people.most((each) => issues.size(assignedTo(each), open))],
  ['owners', '没有 assignee 的 open PR 都是谁开的', authorsOf(open, w.unassigned)],
  ['owners', 'assign 给我的 issue 哪些还没关', issues.rows(assignedTo(me), open)],
  ['owners', 'Order a certificate for staging 这个 action 是谁的', names(...actions.where((one) => one.text === 'Order a certificate for staging')[0]!.assignees)],
  ['owners', '谁负责写告警规则文档', names(siyu)],
];

const attendees: Line[] = [
  ['attendees', '昨天 k8s sync 参会的有谁', were('k8s sync', '2026-11-17')],
  ['attendees', '上周三的 Atlas UI design review 谁参加了', were('Atlas UI design review', '2026-11-11')],
  ['attendees', 'attendees of 灯塔周会 10月29号', were('灯塔周会', '2026-10-29')],
  ['attendees', '参加 Quarterly planning 最多的人是谁', people.most((each) => meetings.size(series('Quarterly planning'), attendedBy(each)))],
  ['attendees', '参加过 Quarterly planning 但没参加过 Retrospective 的人', who((each) => meetings.some(series('Quarterly planning'), attendedBy(each)) && !meetings.some(series('Retrospective'), attendedBy(each)))],
  ['attendees', '今年一次会都没参加过的人', who((each) => !meetings.some(attendedBy(each), w.held(w.thisYear)))],
  ['attendees', '和李雷一起开过会的人有哪些', who((each) => each !== li && meetings.some(attendedBy(li), attendedBy(each)))],
  ['attendees', '哪些会 Elena 和 Nora 都在，Sam 不在', together(attendedBy(elena), attendedBy(nora), not(attendedBy(sam)))],
  ['attendees', '张三沒參加的 k8s sync 有哪幾次', together(series('k8s sync'), not(attendedBy(zhang)))],
  ['attendees', '讨论过 secrets 的会议都有谁参加', who((each) => meetings.some(attendedBy(each), w.speaksOf(w.topic('secrets'))))],
  ['attendees', '至少参加过 4 次会、但没写过 PR 的人', who((each) => meetings.size(attendedBy(each)) >= 4 && !pulls.some(by(each)))],
  ['attendees', 'Benny 跟张三都参加了的会', together(attendedBy(ben), attendedBy(zhang))],
  ['attendees', '参加了7月1号的 Quarterly planning、并且在 atlas 写过 PR 的人', who((each) => meetings.some(series('Quarterly planning'), w.on('2026-07-01'), attendedBy(each)) && pulls.some(within(atlas), by(each)))],
];

const pairs: Line[] = [
  ['pairs', 'Jürgen和李雷都 review 过的 PR', pulls.rows(reviewedBy(jurgen), reviewedBy(li))],
  ['pairs', '张三、Jürgen 都 review 过但 Priya 没 review 的 PR', pulls.rows(reviewedBy(zhang), reviewedBy(jurgen), not(reviewedBy(priya)))],
  ['pairs', '李雷写的 PR 里王芳 approve 过的是哪些', pulls.rows(by(li), w.judged('approved', wang))],
  ['pairs', 'Ana Costa 合的、陈思雨写的 PR', pulls.rows(by(siyu), mergedBy(costa))],
  ['pairs', 'Priya 报的 issue 里面哪些是张三关的', issues.rows(filedBy(priya), shutBy(zhang))],
  ['pairs', '我 review 过而 Ana Silva 没 review 过的 atlas-ui PR', pulls.rows(within(atlasUi), reviewedBy(me), not(reviewedBy(ana)))],
  ['pairs', 'Ben 评论过的、Ana Silva 写的 PR', pulls.rows(by(ana), w.commentedBy(ben))],
  ['pairs', '哪些人关过自己提的 issue', who((each) => issues.some(filedBy(each), shutBy(each)))],
  ['pairs', '跟王芳一起开过会但没 review 过她 PR 的人，帮忙拉个名单', oneOf(who((each) => each !== wang && meetings.some(attendedBy(wang), attendedBy(each)) && !pulls.some(by(wang), reviewedBy(each))), refused)],
  ['pairs', '谁既 approve 过李雷的 PR 也 approve 过王芳的 PR', who((each) => pulls.some(by(li), w.judged('approved', each)) && pulls.some(by(wang), w.judged('approved', each)))],
  ['pairs', '有哪些人 review 过 Ben 的 PR 但自己没在 atlas 写过', oneOf(who((each) => pulls.some(by(ben), reviewedBy(each)) && !pulls.some(by(each), within(atlas))), who((each) => human(each) && pulls.some(by(ben), reviewedBy(each)) && ![...pulls.where(by(each), within(atlas)), ...commits.where(by(each), within(atlas))].length))],
];

export const colleaguePeopleLines: readonly Line[] = [reviews, mergers, authors, owners, attendees, pairs].flat();
