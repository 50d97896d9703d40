/** Chinese questions of a dozen colleagues for numbers, days and yes or no: counts, means and medians, superlatives, groups, comparisons, since when and the last time. */
import type { Meeting, Person, Project, Pull } from './world-shape.ts';
import * as w from './world-words-zh.ts';
import {
  actions, ana, assignedTo, at, atlas, atlasUi, attendedBy, beacon, ben, by, closedIn, commits, costa, created, daysBetween, decisions, elena, filedBy, held, inDays, inHours, issues, jurgen, k8s, labelled,
  ledger, li, me, mean, median, meetings, merged, mergedBy, mergedIn, nora, not, oneOf, open, overdue, people, pluto, priya, projects, pulls, questions, refused, reviewedBy, sam, series, shutBy, siyu,
  speaksOf, tom, topic, topics, truth, versus, wang, within, zhang, type Line, type Test,
} from './world-words-zh.ts';

const hours = (...tests: Test<Meeting>[]) => meetings.where(...tests).map((one) => one.durationS / 3600);
const took = (short: string) => inDays(daysBetween(w.pull(short).createdAt, w.pull(short).mergedAt!));
const wrote = (each: Person): number => pulls.size(by(each));
const didMerge = (each: Person): number => pulls.size(mergedBy(each));
const reviewing = (each: Person): number => pulls.size(reviewedBy(each));
const openIssues = (each: Project): number => issues.size(within(each), open);
const humansOrAll = (...tests: Test<Pull>[]) => oneOf(people.count((one) => pulls.some(by(one), ...tests)), people.count(w.human, (one) => pulls.some(by(one), ...tests)));
/** Over the projects, or the people, that have any. */
const meanOver = <T>(of: readonly T[], count: (each: T) => number) => ({ number: mean(of.map(count).filter((each) => each > 0)) });
const lastReview = (who: Person, ...tests: Test<Pull>[]) => w.day(pulls.where(...tests).flatMap((one) => one.reviews.filter((each) => each.by === who).map((each) => each.at)).sort().at(-1));

const counts: Line[] = [
  ['count', 'atlas 有几个 open PR', pulls.count(within(atlas), open)],
  ['count', '咱们 open PR 总共多少个啊', pulls.count(open)],
  ['count', 'beacon今年合了几个pr', pulls.count(within(beacon), mergedIn(w.thisYear))],
  ['count', '王芳自己写自己合的 PR 有几个', pulls.count(by(wang), mergedBy(wang))],
  ['count', '还有多少 bug 没关', issues.count(labelled('bug'), open)],
  ['count', 'issue 数 k8s 今年新增', issues.count(within(k8s), created(w.thisYear))],
  ['count', '今年开了几次灯塔周会', meetings.count(series('灯塔周会'), held(w.thisYear))],
  ['count', 'Ben 参加过几次 k8s sync', meetings.count(series('k8s sync'), attendedBy(ben))],
  ['count', '今年在会上做了多少决定', oneOf(decisions.count(at(held(w.thisYear))), decisions.count(at(held(w.thisYear)), (one) => one.status !== 'retracted'))],
  ['count', 'k8s 有多少人写过 PR', humansOrAll(within(k8s))],
  ['count', '我今年 merge 了几个 PR', pulls.count(mergedBy(me), mergedIn(w.thisYear))],
  ['count', '多少个 open question 没人回答', questions.count(open)],
  ['count', 'Nora 報了多少個 issue', issues.count(filedBy(nora))],
  ['count', '有几个 PR 是没经过 review 就 merge 的', pulls.count(merged, not(w.reviewed))],
];

const lengths: Line[] = [
  ['how long', 'atlas PR 从 open 到 merge 的中位数', inDays(median(w.daysToMerge(within(atlas))))],
  ['how long', 'Ben 写的 PR 平均要多少天才 merge', inDays(mean(w.daysToMerge(by(ben))))],
  ['how long', '李雷的 PR 平均开几天', oneOf(inDays(mean(w.daysOpen(by(li)))), inDays(mean(w.daysToMerge(by(li)))), refused)],
  ['how long', 'beacon issue 平均多久关闭', inDays(mean(w.daysToClose(within(beacon))))],
  ['how long', '各项目 PR 平均合并天数', w.meanPerProject((each) => w.daysToMerge(within(each)))],
  ['how long', 'k8s#32 从提交到合并用了几天', took('k8s#32')],
  ['how long', 'atlas#52 开了多久才合的', took('atlas#52')],
  ['how long', '昨天的 k8s sync 开了多长时间', inHours(hours(series('k8s sync'), w.on('2026-11-17'))[0]!)],
  ['how long', '今年的 k8s sync 平均多长', inHours(mean(hours(series('k8s sync'), held(w.thisYear))))],
  ['how long', '有李雷在的会平均开多久', oneOf(inHours(mean(hours(attendedBy(li)))), refused)],
  ['how long', '今年开会总共花了多少小时', oneOf(inHours(hours(held(w.thisYear)).reduce((sum, each) => sum + each, 0)), refused)],
  ['how long', '平均每个项目有几个 open issue', meanOver(projects.where(), openIssues)],
  ['how long', '平均每人写了几个 PR', oneOf(meanOver(people.where(), wrote), meanOver(people.where(w.human), wrote))],
];

const tops: Line[] = [
  ['top', '今年 review 最多的前 3 个人', people.most((each) => pulls.size(reviewedBy(each, w.thisYear)), 3)],
  ['top', 'merge 数 top 5', people.most(didMerge, 5)],
  ['top', '哪个项目 issue 最少', projects.fewest((each) => issues.size(within(each)))],
  ['top', '逾期任务最多的人是谁啊', people.most((each) => actions.size(assignedTo(each), overdue))],
  ['top', '哪次会议产生的决定最多', meetings.most((one) => decisions.size((each) => each.meeting === one))],
  ['top', '参会最多的人是谁来着', people.most((each) => meetings.size(attendedBy(each)))],
  ['top', '关 bug 最多的是谁', oneOf(people.most((each) => issues.size(shutBy(each), labelled('bug'))), refused)],
  ['top', '会上讨论得最多的话题是什么', topics.most((each) => meetings.size(speaksOf(each)))],
  ['top', '谁 review 李雷的 PR 最多', people.most((each) => pulls.size(by(li), reviewedBy(each)))],
  ['top', 'Nora 报的 issue 被谁关得最多', people.most((each) => issues.size(filedBy(nora), shutBy(each)))],
  ['top', '今年合并 PR 数排第一的项目', projects.most((each) => pulls.size(within(each), mergedIn(w.thisYear)))],
];

const grouped: Line[] = [
  ['group', '按项目统计一下今年合并的 PR，谢谢', projects.per((each) => pulls.size(within(each), mergedIn(w.thisYear)))],
  ['group', 'PR per author，k8s', people.per((each) => pulls.size(by(each), within(k8s)))],
  ['group', '今年合并的 PR 按项目和月份统计', w.groups(pulls.where(mergedIn(w.thisYear)), (each) => [each.project.name, w.month(each.mergedAt!)])],
  ['group', '逾期任务每人几个', people.per((each) => actions.size(assignedTo(each), overdue))],
  ['group', 'atlas 今年每个月新开的 issue 数', w.groups(issues.where(within(atlas), created(w.thisYear)), (each) => [w.month(each.createdAt)])],
  ['group', '每个项目的 commit 数', projects.per((each) => commits.size(within(each)))],
  ['group', '各个项目分别开过几次会', projects.per((each) => meetings.size(within(each)))],
  ['group', 'k8s sync 每个人参加了几次', people.per((each) => meetings.size(series('k8s sync'), attendedBy(each)))],
];

const compared: Line[] = [
  ['compare', 'Tom vs Elena 谁写的 PR 多', versus(tom, elena, wrote)],
  ['compare', 'atlas 和 k8s，哪个 open issue 更多？', versus(atlas, k8s, openIssues)],
  ['compare', '我和张三谁 review 得多', versus(me, zhang, reviewing)],
  ['compare', '今年 atlas 跟 atlas-ui 哪个合并的 PR 更多', versus(atlas, atlasUi, (each) => pulls.size(within(each), mergedIn(w.thisYear)))],
  ['compare', 'Ana Silva 和 Ana Costa 谁关的 issue 更多', versus(ana, costa, (each) => issues.size(shutBy(each)))],
  ['compare', 'beacon 的逾期任务多还是 k8s 的多', versus(beacon, k8s, (each) => actions.size(overdue, at(within(each))))],
];

const truths: Line[] = [
  ['yes-no', 'atlas#59还开着吗', truth(open(w.issue('atlas#59')))],
  ['yes-no', 'ledger#17 有人 approve 了吗', truth(w.judged('approved')(w.pull('ledger#17')))],
  ['yes-no', 'beacon#29 是不是 draft', truth(w.pull('beacon#29').draft)],
  ['yes-no', '李雷是不是参加了昨天的 k8s sync', meetings.truth(series('k8s sync'), w.on('2026-11-17'), attendedBy(li))],
  ['yes-no', 'Sam 有没有 review 过 Elena 的 PR', pulls.truth(by(elena), reviewedBy(sam))],
  ['yes-no', 'Jürgen 今年有 merge 过 beacon 的 PR 吗', pulls.truth(within(beacon), mergedBy(jurgen), mergedIn(w.thisYear))],
  ['yes-no', '上週有人提過 k8s 的 issue 嗎', issues.truth(within(k8s), created(w.lastWeek))],
  ['yes-no', 'pluto 还有 open issue 没', issues.truth(within(pluto), open)],
  ['yes-no', '陈思雨参加过 Retrospective 吗', meetings.truth(series('Retrospective'), attendedBy(siyu))],
  ['yes-no', '这个月 ledger 有没有关过 issue', issues.truth(within(ledger), closedIn(w.thisMonth))],
];

const days: Line[] = [
  ['when', '想确认下 k8s#36 是哪天关的', w.day(w.issue('k8s#36').closedAt)],
  ['when', 'Priya 第一次在 ledger 提 PR 是什么时候', pulls.firstDay(w.createdAt, within(ledger), by(priya))],
  ['when', '上次开 Quarterly planning 是哪天', meetings.lastDay(w.startedAt, series('Quarterly planning'))],
  ['when', '最后一次讨论 secrets 是什么时候', meetings.lastDay(w.startedAt, speaksOf(topic('secrets')))],
  ['when', '张三和王芳最近一次一起开会是哪天', meetings.lastDay(w.startedAt, attendedBy(zhang), attendedBy(wang))],
  ['when', 'Elena 最近一次 merge PR 是哪天', pulls.lastDay(w.mergedAt, mergedBy(elena))],
  ['when', '张三上次 review 李雷的 PR 是什么时候', lastReview(zhang, by(li))],
  ['when', '我最后一次参加 k8s sync 是哪天', meetings.lastDay(w.startedAt, series('k8s sync'), attendedBy(me))],
  ['when', '李雷从什么时候开始给 beacon 提 PR', pulls.firstDay(w.createdAt, within(beacon), by(li))],
  ['when', 'ledger 最近一次关 issue 是啥时候', issues.lastDay(w.closedAt, within(ledger))],
  ['when', 'Nora 最早什么时候报的 issue', issues.firstDay(w.createdAt, filedBy(nora))],
];

export const colleagueNumberLines: readonly Line[] = [counts, lengths, tops, grouped, compared, truths, days].flat();
