/** More Chinese questions for lists of pull requests and issues: what is open, stale, unreviewed, merged or closed when, labelled, about something, mine. */
import * as w from './world-words-zh.ts';
import {
  ana, assignedTo, atlas, atlasUi, beacon, ben, by, closedIn, commits, costa, created, draft, elena, filedBy, issues, jurgen, k8s, labelled, ledger, li, me, merged, mergedBy, mergedIn, nora, not, oneOf,
  open, pluto, priya, pulls, refused, reviewedBy, sam, shutBy, siyu, titled, tom, unassigned, wang, within, zhang, type Line,
} from './world-words-zh.ts';

const now = '2026-11-18T10:00:00Z';
const openFor = (days: number) => (one: { readonly createdAt: string }): boolean => w.daysBetween(one.createdAt, now) > days;
const untouchedFor = (days: number) => (one: { readonly updatedAt: string }): boolean => w.daysBetween(one.updatedAt, now) > days;
const november = (first: number, last: number) => w.from(`2026-11-${String(first).padStart(2, '0')}`, `2026-11-${String(last).padStart(2, '0')}`);
const uncommented = (one: { readonly comments: readonly unknown[] }): boolean => one.comments.length === 0;
const ofK8sOpenUnreviewed = pulls.rows(within(k8s), open, not(w.reviewed));

const openPulls: Line[] = [
  ['open', 'ledger 里有什么 PR 还开着', pulls.rows(within(ledger), open)],
  ['open', 'k8s 还有哪些 PR 没处理完', oneOf(pulls.rows(within(k8s), open), refused)],
  ['open', 'atlas-ui 未关闭的 PR 列表', pulls.rows(within(atlasUi), open)],
  ['open', 'beacon 那边开着的 PR 发我看看', pulls.rows(within(beacon), open)],
  ['open', '目前处于 open 状态的 k8s PR', pulls.rows(within(k8s), open)],
  ['open', 'PR 还开着的，atlas 有哪些', pulls.rows(within(atlas), open)],
  ['open', 'beacon open PR 清单', pulls.rows(within(beacon), open)],
  ['open', '把 atlas 和 atlas-ui 的 open PR 都列一下', pulls.rows(open, w.any(within(atlas), within(atlasUi)))],
  ['open', '灯塔现在有哪些 PR 是草稿状态', pulls.rows(within(beacon), draft)],
  ['open', '不是草稿的 k8s open PR', pulls.rows(within(k8s), open, not(draft))],
  ['open', '李雷名下开着的 PR', pulls.rows(by(li), open)],
  ['open', '王芳现在开着哪些 PR', pulls.rows(by(wang), open)],
  ['open', 'Elena 有没合并的 PR 吗，列出来', oneOf(pulls.rows(by(elena), not(merged)), pulls.rows(by(elena), open), w.truth(true), refused)],
  ['open', 'Tom 还没合的 PR 有哪些', oneOf(pulls.rows(by(tom), not(merged)), pulls.rows(by(tom), open))],
  ['unreviewed', 'k8s 里没人 review 的 open PR', ofK8sOpenUnreviewed],
  ['unreviewed', 'k8s 还开着却没有 review 的 PR', ofK8sOpenUnreviewed],
  ['unreviewed', '没有任何人 review 过的 k8s open PR', ofK8sOpenUnreviewed],
  ['unreviewed', 'atlas 已经合并但没 review 过的 PR', pulls.rows(within(atlas), merged, not(w.reviewed))],
  ['unreviewed', '没经过 review 就合并的 PR', pulls.rows(merged, not(w.reviewed))],
  ['unreviewed', '零评论的 open PR', oneOf(pulls.rows(open, uncommented), refused)],
  ['unreviewed', '有人 approve 了但还没合并的 PR', oneOf(pulls.rows(open, w.judged('approved')), pulls.rows(not(merged), w.judged('approved')))],
  ['unreviewed', '被要求修改的 open PR', pulls.rows(open, w.judged('changes_requested'))],
  ['stale', '开了半年以上还没关的 PR', oneOf(pulls.rows(open, w.created(w.before('2026-05-18'))), pulls.rows(open, openFor(183)))],
  ['stale', '哪些 open PR 已经两个星期没动静了', oneOf(pulls.rows(open, untouchedFor(14)), refused)],
  ['stale', '超过三个月的 open issue', oneOf(issues.rows(open, created(w.before('2026-08-18'))), refused)],
  ['stale', '挂了一年以上的 issue', oneOf(issues.rows(open, created(w.before('2025-11-18'))), refused)],
  ['stale', '开着超过100天的 PR', pulls.rows(open, openFor(100))],
];

const openIssues: Line[] = [
  ['issues', 'ledger 还剩哪些 issue', oneOf(issues.rows(within(ledger), open), refused)],
  ['issues', '灯塔还有什么 issue 没解决', oneOf(issues.rows(within(beacon), open), refused)],
  ['issues', 'atlas-ui 未关闭 issue', issues.rows(within(atlasUi), open)],
  ['issues', 'k8s 现存的 open issue 列表给我', issues.rows(within(k8s), open)],
  ['issues', 'pluto 有 issue 开着吗', issues.truth(within(pluto), open)],
  ['issues', '還沒關閉的 ledger issue', issues.rows(within(ledger), open)],
  ['issues', 'Nora 提的 issue 里还开着的', issues.rows(filedBy(nora), open)],
  ['issues', '还开着的 issue 里 Nora 提的有哪些', issues.rows(filedBy(nora), open)],
  ['issues', 'Nora 提交的、目前 open 的 issue', issues.rows(filedBy(nora), open)],
  ['issues', 'atlas 有哪些 issue 没人认领', oneOf(issues.rows(within(atlas), unassigned), issues.rows(within(atlas), unassigned, open), refused)],
  ['issues', 'atlas 没有指派人的 open issue', issues.rows(within(atlas), unassigned, open)],
  ['issues', '没有评论的 open issue', issues.rows(open, uncommented)],
  ['issues', '除了 atlas 和 k8s，其他项目的 open issue', issues.rows(open, not(within(atlas)), not(within(k8s)))],
  ['label', 'atlas-ui 还有哪些 bug 没关', issues.rows(within(atlasUi), labelled('bug'), open)],
  ['label', '标了 security 的 issue', issues.rows(labelled('security'))],
  ['label', '打了 security 标签的 issue 都有哪些', issues.rows(labelled('security'))],
  ['label', 'label 为 security 的 issue', issues.rows(labelled('security'))],
  ['label', 'good first issue 标签下还开着的 issue', issues.rows(labelled('good first issue'), open)],
  ['label', '带 performance 标签并且已经合并的 PR', pulls.rows(labelled('performance'), merged)],
  ['label', 'docs 标签的 PR 列一下', pulls.rows(labelled('docs'))],
  ['label', '既是 bug 又是 security 的 PR', oneOf(pulls.rows(labelled('bug'), labelled('security')), refused)],
  ['label', 'k8s 里没打标签的 issue', issues.rows(within(k8s), (one) => one.labels.length === 0)],
  ['title', '标题提到 dashboard 的 PR', pulls.rows(titled('dashboard'))],
  ['title', '跟 snapshot 相关的 PR 有哪些', pulls.rows(titled('snapshot'))],
  ['title', '和 snapshot 有关、已经合并的 PR', pulls.rows(titled('snapshot'), merged)],
  ['title', '关于 Vault 的 issue', issues.rows(titled('vault'))],
  ['title', '标题包含 login 的 issue', issues.rows(titled('login'))],
  ['title', 'ledger 里跟 invoice 有关的 PR', pulls.rows(within(ledger), titled('invoice'))],
];

const times: Line[] = [
  ['time', '上周 atlas 合了哪些 PR', pulls.rows(within(atlas), mergedIn(w.lastWeek))],
  ['time', 'atlas 有哪些 PR 是上周合并的', pulls.rows(within(atlas), mergedIn(w.lastWeek))],
  ['time', 'atlas，上周，合并的 PR', pulls.rows(within(atlas), mergedIn(w.lastWeek))],
  ['time', '上礼拜 atlas 合进去的 PR', pulls.rows(within(atlas), mergedIn(w.lastWeek))],
  ['time', 'atlas 上星期 merged 的 PRs', pulls.rows(within(atlas), mergedIn(w.lastWeek))],
  ['time', '本月 ledger 关闭了哪些 issue', issues.rows(within(ledger), closedIn(w.thisMonth))],
  ['time', 'ledger 这个月关掉的 issue 有', issues.rows(within(ledger), closedIn(w.thisMonth))],
  ['time', '11月份在 ledger 被关闭的 issue', issues.rows(within(ledger), closedIn(w.thisMonth))],
  ['time', '今天新提的 issue', issues.rows(created(w.today))],
  ['time', '今天提了哪些 PR', pulls.rows(created(w.today))],
  ['time', '过去10天内合并的 k8s PR', pulls.rows(within(k8s), mergedIn(w.from('2026-11-08')))],
  ['time', '自8月以来李雷合并的 PR', pulls.rows(mergedBy(li), mergedIn(w.from('2026-08-01')))],
  ['time', '十月之后提的 bug', oneOf(issues.rows(labelled('bug'), created(w.from('2026-11-01'))), issues.rows(labelled('bug'), created(w.from('2026-10-01'))), refused)],
  ['time', '11月1号到11月10号合并了什么 PR', pulls.rows(mergedIn(november(1, 10)))],
  ['time', '去年下半年合并的 ledger PR', oneOf(pulls.rows(within(ledger), mergedIn(w.from('2025-07-01', '2025-12-31'))), refused)],
  ['time', '今年一季度 Ben 合并的 PR', pulls.rows(mergedBy(ben), mergedIn(w.from('2026-01-01', '2026-03-31')))],
  ['time', '周一以来提的 issue', issues.rows(created(w.from('2026-11-16')))],
  ['time', '2025年提的、至今没关的 issue', issues.rows(open, created(w.lastYear))],
  ['time', '十月提、十一月合并的 PR', oneOf(pulls.rows(created(w.lastMonth), mergedIn(w.thisMonth)), refused)],
];

const persons: Line[] = [
  ['person', '李雷最近关了哪些 issue', oneOf(issues.newest(999, w.closedAt, shutBy(li)), issues.rows(shutBy(li)))],
  ['person', 'Priya 关掉过的 issue', issues.rows(shutBy(priya))],
  ['person', '被 Priya 关闭的 issue 有哪些', issues.rows(shutBy(priya))],
  ['person', 'Jürgen 给哪些 PR 点了 approve', pulls.rows(w.judged('approved', jurgen))],
  ['person', 'Jürgen approve 过的 PR 列出来', pulls.rows(w.judged('approved', jurgen))],
  ['person', '获得 Jürgen approve 的 PR', oneOf(pulls.rows(w.judged('approved', jurgen)), refused)],
  ['person', '陈思雨在 atlas 提过什么 PR', pulls.rows(within(atlas), by(siyu))],
  ['person', 'atlas 里面陈思雨的 PR', pulls.rows(within(atlas), by(siyu))],
  ['person', '陈思雨提到 atlas 的 PR', oneOf(pulls.rows(within(atlas), by(siyu)), refused)],
  ['person', 'Ana Costa 关的 issue 有哪些', issues.rows(shutBy(costa))],
  ['person', '指派给 Priya 的 issue 里还没关的', issues.rows(assignedTo(priya), open)],
  ['person', '哪些 open issue 是分给 Priya 的', issues.rows(assignedTo(priya), open)],
  ['person', 'Priya 负责的 open issue', oneOf(issues.rows(assignedTo(priya), open), refused)],
  ['person', 'Nora 在 beacon 提的 issue', issues.rows(within(beacon), filedBy(nora))],
  ['person', 'Sam 都 review 了些什么 PR', pulls.rows(reviewedBy(sam))],
  ['person', '张三在哪些 issue 下面评论过', issues.rows(w.commentedBy(zhang))],
  ['person', 'Tom 的 commit 列表', commits.rows(by(tom))],
  ['person', '李雷、张三、王芳今年合并的 PR', oneOf(pulls.rows(w.any(mergedBy(li), mergedBy(zhang), mergedBy(wang)), mergedIn(w.thisYear)), refused)],
  ['mine', '我提的 PR 哪些还没合', oneOf(pulls.rows(by(me), not(merged)), pulls.rows(by(me), open))],
  ['mine', '有哪些 PR 是我合并的', pulls.rows(mergedBy(me))],
  ['mine', '分配给我的 PR 有哪些', pulls.rows(assignedTo(me))],
  ['mine', '我今年关掉的 issue', issues.rows(shutBy(me), closedIn(w.thisYear))],
  ['mine', '我这个月 review 过的 PR', pulls.rows(reviewedBy(me, w.thisMonth))],
  ['mine', '我还没 review 过的 atlas open PR', pulls.rows(within(atlas), open, not(reviewedBy(me)))],
  ['mine', '我提过的 issue，atlas-ui 的', issues.rows(within(atlasUi), filedBy(me))],
  ['mine', '别人给我的 PR 提了修改要求的有哪些', oneOf(pulls.rows(by(me), w.judged('changes_requested')), refused)],
  ['mine', '我在 k8s 提的 PR', pulls.rows(within(k8s), by(li)), { me: '李雷' }],
  ['mine', 'assigned to me 的 open issue', issues.rows(assignedTo(priya), open), { me: 'Priya Raman' }],
];

const latest: Line[] = [
  ['latest', 'Nora 最新提的三个 issue', issues.newest(3, w.createdAt, filedBy(nora))],
  ['latest', '最近合并进 k8s 的5个 PR', pulls.newest(5, w.mergedAt, within(k8s))],
  ['latest', 'k8s 最后合并的五个PR是哪些', pulls.newest(5, w.mergedAt, within(k8s))],
  ['latest', 'beacon 最近关掉的那个 issue', issues.newest(1, w.closedAt, within(beacon))],
  ['latest', 'ledger 最新的 PR', oneOf(pulls.newest(1, w.createdAt, within(ledger)), pulls.newest(999, w.createdAt, within(ledger)))],
  ['latest', 'atlas-ui 里哪个 open issue 最老', issues.oldest(1, w.createdAt, within(atlasUi), open)],
  ['latest', '最早提的那个 PR', pulls.oldest(1, w.createdAt)],
  ['latest', '李雷上一个合并的 PR 是哪个', pulls.newest(1, w.mergedAt, mergedBy(li))],
  ['latest', '开得最久的 open PR', pulls.oldest(1, w.createdAt, open)],
  ['latest', 'Ana Silva 最近三个 commit', commits.newest(3, w.committedAt, by(ana))],
];

export const moreListLines: readonly Line[] = [openPulls, openIssues, times, persons, latest].flat();
