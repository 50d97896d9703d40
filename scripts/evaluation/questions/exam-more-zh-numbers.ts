/** More Chinese questions for numbers and days: how many, how long, who most, per project and month, who of two, yes or no, since when, last time. */
import type { Person, Project, Pull } from './world-shape.ts';
import * as w from './world-words-zh.ts';
import {
  actions, ana, assignedTo, at, atlas, atlasUi, attendedBy, beacon, ben, by, closedIn, commits, costa, created, daysBetween, decisions, draft, elena, filedBy, held, inDays, inHours, issues, jurgen, k8s,
  labelled, ledger, li, me, mean, median, meetings, merged, mergedBy, mergedIn, nora, not, number, oneOf, open, overdue, people, pluto, priya, projects, pulls, questions, refused, reviewedBy, sam, series,
  shutBy, siyu, speaksOf, tom, topic, truth, versus, wang, within, zhang, type Line, type Test,
} from './world-words-zh.ts';

const now = '2026-11-18T10:00:00Z';
const openDays = (short: string) => oneOf(inDays(daysBetween(w.pull(short).createdAt, now)), refused);
const took = (short: string) => inDays(daysBetween(w.pull(short).createdAt, w.pull(short).mergedAt!));
const lasted = (title: string, day: string) => inHours(meetings.where(series(title), w.on(day))[0]!.durationS / 3600);
const hours = (...tests: Parameters<typeof meetings.where>) => meetings.where(...tests).map((one) => one.durationS / 3600);
const usually = (numbers: readonly number[]) => oneOf(inDays(mean(numbers)), inDays(median(numbers)));
const authors = (...tests: Test<Pull>[]) => oneOf(people.count((one) => pulls.some(by(one), ...tests)), people.count(w.human, (one) => pulls.some(by(one), ...tests)));
const wrote = (each: Person): number => pulls.size(by(each));
const openIssues = (each: Project): number => issues.size(within(each), open);
const lastReview = (person: Person) => w.day(w.reviewTimes(person).at(-1));

const counts: Line[] = [
  ['count', 'ledger 今年合了多少 PR', pulls.count(within(ledger), mergedIn(w.thisYear))],
  ['count', '今年 ledger 合并的 PR 总数', pulls.count(within(ledger), mergedIn(w.thisYear))],
  ['count', 'ledger 在今年一共 merge 了几个 PR 啊', pulls.count(within(ledger), mergedIn(w.thisYear))],
  ['count', 'k8s 还剩几个没关的 issue', issues.count(within(k8s), open)],
  ['count', 'k8s open issue 数', issues.count(within(k8s), open)],
  ['count', '没关的 issue，k8s 有多少？', issues.count(within(k8s), open)],
  ['count', '张三一共关了几个 issue', issues.count(shutBy(zhang))],
  ['count', '被张三关掉的 issue 有几个', issues.count(shutBy(zhang))],
  ['count', '王芳合并过的 PR 有多少个', pulls.count(mergedBy(wang))],
  ['count', '上周新增了几个 issue', issues.count(created(w.lastWeek))],
  ['count', '上个月 beacon 开了几次会', meetings.count(within(beacon), held(w.lastMonth))],
  ['count', '逾期任务一共几个', actions.count(overdue)],
  ['count', '李雷有几个任务逾期了', actions.count(assignedTo(li), overdue)],
  ['count', '草稿 PR 现在有几个', pulls.count(draft)],
  ['count', '多少人在 k8s 提过 PR', authors(within(k8s))],
  ['count', '10月29号灯塔周会来了几个人', oneOf(number(5), refused)],
  ['count', '10月29号的灯塔周会有多少人参加', number(meetings.where(series('灯塔周会'), w.on('2026-10-29'))[0]!.attendees.length)],
  ['count', '今年 k8s 的会议上一共做了几个决定', decisions.count(at(within(k8s), held(w.thisYear)))],
  ['count', '多少问题还没人回答，灯塔的', questions.count(at(within(beacon)), open)],
  ['count', '我今年 review 了几个 PR', pulls.count(reviewedBy(me, w.thisYear))],
  ['count', '我提的 PR 一共合并了多少个', pulls.count(by(siyu), merged), { me: 'Chen Siyu' }],
  ['count', 'atlas 没 review 就合并的 PR 有几个', pulls.count(within(atlas), merged, not(w.reviewed))],
];

const lengths: Line[] = [
  ['how long', 'ledger 的 PR 平均几天能合', inDays(mean(w.daysToMerge(within(ledger))))],
  ['how long', 'ledger 平均多长时间合一个 PR', oneOf(inDays(mean(w.daysToMerge(within(ledger)))), refused)],
  ['how long', 'beacon 的 PR 从提出到合并平均要几天', inDays(mean(w.daysToMerge(within(beacon))))],
  ['how long', 'Tom 的 PR 平均合并耗时', inDays(mean(w.daysToMerge(by(tom))))],
  ['how long', '平均多少天合并，Elena 的 PR', inDays(mean(w.daysToMerge(by(elena))))],
  ['how long', 'atlas-ui PR 合并时间的中位数', inDays(median(w.daysToMerge(within(atlasUi))))],
  ['how long', '今年提的 PR 平均多久合并', inDays(mean(w.daysToMerge(created(w.thisYear))))],
  ['how long', 'k8s 的 issue 平均几天关掉', inDays(mean(w.daysToClose(within(k8s))))],
  ['how long', 'bug 平均多久关闭', inDays(mean(w.daysToClose(labelled('bug'))))],
  ['how long', 'Nora 提的 issue 一般要几天才关', usually(w.daysToClose(filedBy(nora)))],
  ['how long', '灯塔周会一般开多长时间', oneOf(inHours(mean(hours(series('灯塔周会')))), inHours(median(hours(series('灯塔周会')))), refused)],
  ['how long', 'Quarterly planning 平均开多久', inHours(mean(hours(series('Quarterly planning'))))],
  ['how long', '11月10号的 k8s sync 开了多长时间', lasted('k8s sync', '2026-11-10')],
  ['how long', '上次灯塔周会开了几个小时', lasted('灯塔周会', '2026-11-12')],
  ['how long', 'atlas#41 从开到合花了几天', took('atlas#41')],
  ['how long', 'atlas-ui#32 花了多久才合并', took('atlas-ui#32')],
  ['how long', 'k8s#29 开了多久才关的', inDays(daysBetween(w.pull('k8s#29').createdAt, w.pull('k8s#29').closedAt!))],
  ['how long', 'atlas#46 已经开了多少天了', openDays('atlas#46')],
];

const tops: Line[] = [
  ['top', 'beacon 谁写的 PR 最多', people.most((each) => pulls.size(by(each), within(beacon)))],
  ['top', '在 beacon 提 PR 最多的人', people.most((each) => pulls.size(by(each), within(beacon)))],
  ['top', '提 PR 提得最多的是谁，beacon 里', people.most((each) => pulls.size(by(each), within(beacon)))],
  ['top', 'k8s 的 issue 谁关得最多', people.most((each) => issues.size(shutBy(each), within(k8s)))],
  ['top', '今年谁提的 issue 最多', people.most((each) => issues.size(filedBy(each), created(w.thisYear)))],
  ['top', '上个月合并 PR 最多的人是谁', people.most((each) => pulls.size(mergedBy(each), mergedIn(w.lastMonth)))],
  ['top', '逾期任务最多的是谁', people.most((each) => actions.size(assignedTo(each), overdue))],
  ['top', '任务做完最多的人', oneOf(people.most((each) => actions.size(assignedTo(each), w.done)), refused)],
  ['top', '哪个项目合并的 PR 最多', projects.most((each) => pulls.size(within(each), merged))],
  ['top', '还没关的 issue 哪个项目最多', projects.most(openIssues)],
  ['top', '今年哪个项目新开的 issue 最多', projects.most((each) => issues.size(within(each), created(w.thisYear)))],
  ['top', '张三 review 谁的 PR 最多', people.most((each) => pulls.size(by(each), reviewedBy(zhang)))],
  ['top', '会上提到最多的话题', w.topics.most((each) => meetings.size(speaksOf(each)))],
  ['top', '留下任务最多的会议是哪次', oneOf(meetings.most((each) => actions.size((one) => one.meeting === each)), refused)],
  ['top', '回答问题最多的人是谁', people.most((each) => questions.size(w.answeredBy(each)))],
];

const perGroup: Line[] = [
  ['group', '各项目还有多少 open PR', projects.per((each) => pulls.size(within(each), open))],
  ['group', 'open PR 数按项目分', projects.per((each) => pulls.size(within(each), open))],
  ['group', '每个项目分别开着几个 PR', projects.per((each) => pulls.size(within(each), open))],
  ['group', '每个项目本月合并了几个 PR', projects.per((each) => pulls.size(within(each), mergedIn(w.thisMonth)))],
  ['group', '每人有多少没完成的任务', people.per((each) => actions.size(assignedTo(each), open))],
  ['group', '按人统计未完成任务数', people.per((each) => actions.size(assignedTo(each), open))],
  ['group', '今年每个月关了多少 issue', w.groups(issues.where(closedIn(w.thisYear)), (each) => [w.month(each.closedAt!)])],
  ['group', '按月看今年关闭的 issue 数', w.groups(issues.where(closedIn(w.thisYear)), (each) => [w.month(each.closedAt!)])],
  ['group', '今年每个月开了几次会', w.groups(meetings.where(held(w.thisYear)), (each) => [w.month(each.startedAt)])],
  ['group', '每个人关过几个 issue', people.per((each) => issues.size(shutBy(each)))],
  ['group', 'beacon 每个人提了多少个 PR', people.per((each) => pulls.size(by(each), within(beacon)))],
  ['group', 'k8s 的 commit 按作者统计', people.per((each) => commits.size(within(k8s), by(each)))],
];

const compared: Line[] = [
  ['compare', '陈思雨和 Elena，谁提的 PR 多？', versus(siyu, elena, wrote)],
  ['compare', '比一下陈思雨和 Elena 谁提的 PR 更多', versus(siyu, elena, wrote)],
  ['compare', 'Elena 提的 PR 多还是陈思雨提的多', oneOf(versus(siyu, elena, wrote), refused)],
  ['compare', 'ledger 和 beacon 哪边 open issue 更多', versus(ledger, beacon, openIssues)],
  ['compare', 'atlas-ui 跟 atlas 比，谁的 bug 多', oneOf(versus(atlasUi, atlas, (each) => issues.size(within(each), labelled('bug'))), refused)],
  ['compare', '今年 Jürgen 和 Priya 谁 review 的 PR 多', versus(jurgen, priya, (each) => pulls.size(reviewedBy(each, w.thisYear)))],
  ['compare', '李雷和张三谁没完成的任务更多', versus(li, zhang, (each) => actions.size(assignedTo(each), open))],
  ['compare', '我跟 Sam 谁合并的 PR 多', versus(me, sam, (each) => pulls.size(mergedBy(each)))],
];

const truths: Line[] = [
  ['yes-no', 'Elena review 过 Ben 的 PR 吗', pulls.truth(by(ben), reviewedBy(elena))],
  ['yes-no', 'Ben 的 PR Elena 有没有 review 过', pulls.truth(by(ben), reviewedBy(elena))],
  ['yes-no', 'Ben 的 PR 是不是被 Elena review 过', pulls.truth(by(ben), reviewedBy(elena))],
  ['yes-no', 'beacon#27 合了没', truth(merged(w.pull('beacon#27')))],
  ['yes-no', 'k8s#46 merge 了吗', truth(merged(w.pull('k8s#46')))],
  ['yes-no', 'k8s#28 关了没有', truth(w.closed(w.issue('k8s#28')))],
  ['yes-no', 'ledger#18 现在还开着吗', truth(open(w.issue('ledger#18')))],
  ['yes-no', '上次灯塔周会王芳在吗', oneOf(truth(false), refused)],
  ['yes-no', '李雷这周有任务到期吗', actions.truth(assignedTo(li), w.due(w.thisWeek))],
  ['yes-no', 'Nora 有没有合并过 PR', pulls.truth(mergedBy(nora))],
  ['yes-no', 'pluto 有 PR 吗', pulls.truth(within(pluto))],
  ['yes-no', '昨天有人提 issue 吗', issues.truth(created(w.yesterday))],
  ['yes-no', '有没有人 review 过 beacon#5', truth(w.reviewed(w.pull('beacon#5')))],
  ['yes-no', 'Ana Costa 是不是 k8s#46 的作者', truth(by(costa)(w.pull('k8s#46')))],
  ['yes-no', '会上讨论过 dark mode 吗', oneOf(meetings.truth(speaksOf(topic('dark mode'))), refused)],
  ['yes-no', '我今天有任务到期吗', actions.truth(assignedTo(me), w.due(w.today))],
];

const days: Line[] = [
  ['since when', 'atlas#55 什么时候开的', w.day(w.pull('atlas#55').createdAt)],
  ['since when', 'beacon#4 是从哪天开始开着的', w.day(w.issue('beacon#4').createdAt)],
  ['since when', 'pluto#1 哪天提的', w.day(w.issue('pluto#1').createdAt)],
  ['since when', '王芳最早是什么时候提 PR 的', pulls.firstDay(w.createdAt, by(wang))],
  ['since when', '张三第一次参加灯塔周会是哪天', meetings.firstDay(w.startedAt, series('灯塔周会'), attendedBy(zhang))],
  ['since when', 'ledger 的第一个 PR 是什么时候提的', pulls.firstDay(w.createdAt, within(ledger))],
  ['last time', '我上一次 review 是哪天', lastReview(me)],
  ['last time', 'Jürgen 上次 review PR 是什么时候', lastReview(jurgen)],
  ['last time', 'Nora 最近一次提 issue 是什么时候', issues.lastDay(w.createdAt, filedBy(nora))],
  ['last time', '什么时候 Tom 最后一次合并 PR', pulls.lastDay(w.mergedAt, mergedBy(tom))],
  ['last time', '上次开 Retrospective 是啥时候', meetings.lastDay(w.startedAt, series('Retrospective'))],
  ['last time', '最近一次聊到 hiring 是什么时候', meetings.lastDay(w.startedAt, speaksOf(topic('hiring')))],
  ['last time', 'Elena 最后一次参加会议是什么时候', meetings.lastDay(w.startedAt, attendedBy(elena))],
  ['last time', 'ledger 最后一次合并 PR 是哪天', pulls.lastDay(w.mergedAt, within(ledger))],
  ['last time', 'Ana Silva 上次提交 commit 是哪天', commits.lastDay(w.committedAt, by(ana))],
  ['last time', 'ledger#14 哪天合并的', w.day(w.pull('ledger#14').mergedAt)],
  ['last time', 'k8s#41 什么时候被关掉的', w.day(w.issue('k8s#41').closedAt)],
];

export const moreNumberLines: readonly Line[] = [counts, lengths, tops, perGroup, compared, truths, days].flat();
