/** Chinese questions of a dozen colleagues for pull requests, issues and commits: by state, time, label, title, person, project, review, and by what they close or are linked to. */
import * as w from './world-words-zh.ts';
import {
  ana, assignedTo, atlas, atlasUi, beacon, ben, bot, by, closedIn, closers, commits, committedAt, committedIn, created, elena, filedBy, fixedBy, issues, jurgen, k8s, labelled, ledger, li, me,
  meetings, merged, mergedBy, mergedIn, nora, not, oneOf, open, pluto, priya, pulls, refused, reviewedBy, sam, speaksOf, titled, tom, unassigned, wang, within, zhang, type Line,
} from './world-words-zh.ts';

const unmerged = (...tests: Parameters<typeof pulls.where>) => oneOf(pulls.rows(not(merged), ...tests), pulls.rows(open, ...tests));
const tookDays = (one: { readonly createdAt: string; readonly mergedAt?: string }): number => (one.mergedAt === undefined ? -1 : w.daysBetween(one.createdAt, one.mergedAt));
const october = w.lastMonth;

const state: Line[] = [
  ['state', 'pls 列一下 atlas open PR', pulls.rows(within(atlas), open)],
  ['state', '哪些 PR 没 merge 就关了', pulls.rows(w.closed)],
  ['state', '老板要看，k8s 没合的 PR 列一下', unmerged(within(k8s))],
  ['state', '帮我看看 atlas-ui 现在有哪些 open 的 issue，谢谢', issues.rows(within(atlasUi), open)],
  ['state', 'ledger 没关的 issue 有吗 列出来', issues.rows(within(ledger), open)],
  ['state', 'open issues in 灯塔', issues.rows(within(beacon), open)],
  ['state', 'atlas 和 beacon 两个项目没关的 issue', issues.rows(open, w.any(within(atlas), within(beacon)))],
  ['state', 'pluto 有哪些 PR 还开着', pulls.rows(within(pluto), open)],
  ['state', '除了 atlas 以外还开着的 PR', pulls.rows(open, not(within(atlas)))],
  ['state', 'k8s 已经关闭的 bug', oneOf(issues.rows(within(k8s), w.closed, labelled('bug')), refused)],
];

const time: Line[] = [
  ['time', 'hi 昨天合了啥 PR 呀', pulls.rows(mergedIn(w.yesterday))],
  ['time', '今天新提的、还没 review 的 PR', pulls.rows(created(w.today), not(w.reviewed))],
  ['time', '咱们上周开的 issue 都有哪些呢', issues.rows(created(w.lastWeek))],
  ['time', '今天关了哪些 issue', issues.rows(closedIn(w.today))],
  ['time', '上週合併的 PR', pulls.rows(mergedIn(w.lastWeek))],
  ['time', '11.1 到 11.7 之间关闭的 issue', oneOf(issues.rows(closedIn(w.from('2026-11-01', '2026-11-07'))), refused)],
  ['time', '2026-10-15 到 2026-10-31 之间合并的 PR', pulls.rows(mergedIn(w.from('2026-10-15', '2026-10-31')))],
  ['time', '最近两周 k8s merge 的 PR', pulls.rows(within(k8s), mergedIn(w.from('2026-11-04')))],
  ['time', '过去30天里 atlas 关了哪些 issue', issues.rows(within(atlas), closedIn(w.from('2026-10-19')))],
  ['time', '九月以来 beacon 合并的 PR', pulls.rows(within(beacon), mergedIn(w.from('2026-09-01')))],
  ['time', 'Q3 合并的 atlas PR', pulls.rows(within(atlas), mergedIn(w.thirdQuarter))],
  ['time', '去年提的 PR 里最后没合并的', pulls.rows(created(w.lastYear), not(merged))],
  ['time', '今年之前提的、到现在还没关的 issue', issues.rows(created(w.before('2026-01-01')), open)],
  ['time', '十月提交的 PR 有哪些已经合了', pulls.rows(created(october), merged)],
  ['time', '周一到现在提了哪些 PR', pulls.rows(created(w.from('2026-11-16')))],
  ['time', '11月13号 merge 的 PR', pulls.rows(mergedIn(w.from('2026-11-13', '2026-11-13')))],
  ['time', '上个月 Jürgen review 的 PR', pulls.rows(reviewedBy(jurgen, october))],
  ['time', 'atlas 自从 10 月 20 号以来的 commit', commits.rows(within(atlas), committedIn(w.from('2026-10-20')))],
  ['time', '去年第四季度 atlas 合并了哪些 PR', pulls.rows(within(atlas), mergedIn(w.from('2025-10-01', '2025-12-31')))],
  ['time', '上个季度 Elena 提的 PR', pulls.rows(by(elena), created(w.thirdQuarter))],
];

const words: Line[] = [
  ['words', 'label 是 backport 的 open PR', pulls.rows(labelled('backport'), open)],
  ['words', '带 backport 标签、还没 assign 给人的 open issue', issues.rows(labelled('backport'), open, unassigned)],
  ['words', '同时有 bug 和 security 两个 label 的 PR', pulls.rows(labelled('bug'), labelled('security'))],
  ['words', 'docs label 的 PR 里 Priya 写的', pulls.rows(labelled('docs'), by(priya))],
  ['words', '没有 label 的 k8s open issue', issues.rows(within(k8s), open, (one) => one.labels.length === 0)],
  ['words', '不带 bug 标签的 ledger issue', issues.rows(within(ledger), not(labelled('bug')))],
  ['words', '标题里有 rate limit 的 PR', pulls.rows(titled('rate limit'))],
  ['words', '关于 certificate 的 PR', pulls.rows(titled('certificate'))],
  ['words', '和 alert 有关的 beacon issue', issues.rows(within(beacon), titled('alert'))],
  ['words', '所有标题包含 export 的 PR', pulls.rows(titled('export'))],
];

const person: Line[] = [
  ['person', 'Ana Silva 的 open PR', pulls.rows(by(ana), open)],
  ['person', 'sam提过啥issue', issues.rows(filedBy(sam))],
  ['person', 'Sam 在 k8s 提过的 PR', pulls.rows(within(k8s), by(sam))],
  ['person', "Sam O'Brien 合的 PR", pulls.rows(mergedBy(sam))],
  ['person', '@jweiss 报的 issue 还有哪些没关', issues.rows(filedBy(jurgen), open)],
  ['person', 'Zhang San 合并的 k8s PR', pulls.rows(within(k8s), mergedBy(zhang))],
  ['person', 'elena petrva 写的 PR', pulls.rows(by(elena))],
  ['person', 'Nora Lindquist 九月以来报的 issue', issues.rows(filedBy(nora), created(w.from('2026-09-01')))],
  ['person', '王 芳 提的 PR 里没被 review 过的', pulls.rows(by(wang), not(w.reviewed))],
  ['person', 'Ben 报的 bug', oneOf(issues.rows(filedBy(ben), labelled('bug')), refused)],
  ['person', 'dependabot 提的 PR 哪些没合', unmerged(by(bot))],
  ['person', 'Tom的PR，被Priya合的', pulls.rows(by(tom), mergedBy(priya))],
  ['person', '既不是 Ana Silva 也不是 Ben 写的 atlas open PR', pulls.rows(within(atlas), open, not(by(ana)), not(by(ben)))],
  ['person', '李雷或王芳写的、今年合并的 beacon PR', pulls.rows(within(beacon), w.any(by(li), by(wang)), mergedIn(w.thisYear))],
  ['person', '张三参与的最近5个 issue', issues.newest(5, w.createdAt, w.involving(zhang))],
  ['mine', '我还 open 着的 PR', pulls.rows(by(me), open)],
  ['mine', '我提的 issue 有哪些被别人关了', issues.rows(filedBy(me), (one) => one.closedBy !== undefined && one.closedBy !== me)],
  ['mine', '我今年写的 PR 里谁都没 review 的', pulls.rows(by(me), created(w.thisYear), not(w.reviewed))],
  ['mine', '我有哪些 PR 被 request changes 了', pulls.rows(by(ben), w.judged('changes_requested'))],
  ['mine', '指派给我还没合的 PR', oneOf(pulls.rows(assignedTo(priya), not(merged)), pulls.rows(assignedTo(priya), open)), { me: 'Priya Raman' }],
  ['mine', '我最近 3 个 PR', pulls.newest(3, w.createdAt, by(elena)), { me: 'Elena Petrova' }],
];

const review: Line[] = [
  ['review', '已经 approve 但还没 merge 的 PR', oneOf(pulls.rows(open, w.judged('approved')), pulls.rows(not(merged), w.judged('approved')))],
  ['review', '有 3 个人 review 过的 PR', oneOf(pulls.rows((one) => w.reviewers(one) === 3), pulls.rows((one) => w.reviewers(one) >= 3))],
  ['review', '至少两个人 approve 过的 k8s PR', pulls.rows(within(k8s), (one) => one.reviews.filter((each) => each.verdict === 'approved').length >= 2)],
  ['review', 'atlas 里 reviewer 不止一个的 PR', pulls.rows(within(atlas), (one) => w.reviewers(one) > 1)],
  ['review', '只有 Priya 一个人 review 过的 PR', pulls.rows(reviewedBy(priya), (one) => w.reviewers(one) === 1)],
  ['review', 'atlas 里被 request changes 过的 PR', pulls.rows(within(atlas), w.judged('changes_requested'))],
  ['review', '在 beacon 中，由王芳提交、并至少经过两人 review 的已合并 PR', pulls.rows(within(beacon), by(wang), merged, (one) => w.reviewers(one) >= 2)],
  ['review', '张三 review 过、由王芳合并、而且关掉了某个 issue 的 PR', oneOf(pulls.rows(reviewedBy(zhang), mergedBy(wang), w.closing()), refused)],
];

const links: Line[] = [
  ['links', '有人知道 k8s#41 是哪个 PR 修的吗', closers((one) => one.id === 'acme/k8s#41')],
  ['links', 'beacon#25 关的是哪个 issue', issues.rows((one) => w.pull('beacon#25').closes.includes(one))],
  ['links', '修复 Nora 报的 issue 的 PR 有哪些', closers(filedBy(nora))],
  ['links', 'Ben 的 PR 关掉了哪些 issue', oneOf(issues.rows(fixedBy(by(ben))), issues.rows(fixedBy(by(ben), merged)))],
  ['links', 'Nora 提的 issue 里，被 Ben 的 PR 修掉的是哪几个', oneOf(issues.rows(filedBy(nora), fixedBy(by(ben))), issues.rows(filedBy(nora), fixedBy(by(ben), merged)), issues.rows(filedBy(nora), fixedBy(by(ben)), w.closed))],
  ['links', '没有关联任何 issue 的 atlas open PR', pulls.rows(within(atlas), open, (one) => one.closes.length === 0)],
  ['links', '有 PR 在修但还没关的 issue', oneOf(issues.rows(open, fixedBy()), issues.rows(open, fixedBy(open)), refused)],
  ['links', '上次灯塔周会上提到了哪些 PR', pulls.rows((one) => meetings.some(w.series('灯塔周会'), w.on('2026-11-12'), speaksOf(one)))],
  ['links', '灯塔周会讨论过、而且已经合并的 PR', pulls.rows(merged, (one) => meetings.some(w.series('灯塔周会'), speaksOf(one)))],
  ['links', '在 Quarterly planning 上讨论过的 issue', issues.rows((one) => meetings.some(w.series('Quarterly planning'), speaksOf(one)))],
  ['links', '会上提到过的、现在还 open 的 PR', pulls.rows(open, (one) => meetings.some(speaksOf(one)))],
  ['links', '昨天 k8s sync 的参会人现在还开着哪些 PR', pulls.rows(open, (one) => meetings.some(w.series('k8s sync'), w.on('2026-11-17'), w.attendedBy(one.author)))],
];

const order: Line[] = [
  ['order', 'k8s 最新 3 个 issue', issues.newest(3, w.createdAt, within(k8s))],
  ['order', '最近 merge 的三個 atlas PR', pulls.newest(3, w.mergedAt, within(atlas))],
  ['order', '給我看 ledger 最早的兩個 issue', issues.oldest(2, w.createdAt, within(ledger))],
  ['order', '开得最久还没合的 PR 是哪个', pulls.oldest(1, w.createdAt, open)],
  ['order', '今年 k8s 第一个合并的 PR', pulls.oldest(1, w.mergedAt, within(k8s), mergedIn(w.thisYear))],
  ['order', '合得最慢的 atlas PR', pulls.rows((one) => within(atlas)(one) && tookDays(one) === Math.max(...pulls.where(within(atlas)).map(tookDays)))],
  ['order', 'review 人数最多的 PR', pulls.most(w.reviewers)],
  ['order', '王芳 latest 2 commits', commits.newest(2, committedAt, by(wang))],
  ['order', '最近关的 4 个 issue', issues.newest(4, w.closedAt)],
  ['order', 'pluto 的 issue', issues.rows(within(pluto))],
];

export const colleagueWorkLines: readonly Line[] = [state, time, words, person, review, links, order].flat();
