/** Questions of newcomers in Chinese: pull requests, issues, reviews and commits. Half of them short and plain. */
import { examNow } from './exam.ts';
import type { Expected } from './exam.ts';
import type { Issue, Person, Project, Pull } from './world-shape.ts';
import * as w from './world-words-zh.ts';
import {
  all, ambiguous, ana, any, assignedTo, atlas, atlasUi, beacon, ben, bot, by, closed, closedIn, closing, commentedBy, commits, costa, created, draft, elena, filedBy, fixedBy, inDays, issue, issues, jurgen,
  k8s, labelled, ledger, li, me, merged, mergedBy, mergedIn, names, nora, not, oneOf, open, people, priya, projects, pull, pulls, refused, reviewedBy, sam, shutBy, siyu, titled, tom, truth, versus,
  wang, who, within, zhang, type Line, type Span, type Test,
} from './world-words-zh.ts';

const november = (day: number): Span => w.from(`2026-11-${String(day).padStart(2, '0')}`, `2026-11-${String(day).padStart(2, '0')}`);
const secondHalf = w.from('2026-07-01', '2026-12-31');

/** "Not merged yet" may mean open, or closed without a merge as well. */
const unmerged = (...tests: Test<Pull>[]): Expected => oneOf(pulls.rows(not(merged), ...tests), pulls.rows(open, ...tests));
/** "Recently", without a number: newest first. */
const lately = (time: (one: Pull) => string | undefined, ...tests: Test<Pull>[]): Expected => pulls.newest(999, time, ...tests);
const reviewersOf = (one: Pull): Expected => names(...one.reviews.map((review) => review.by));
const authorsOf = (...tests: Test<Pull>[]): Expected => who((one) => pulls.some(by(one), ...tests));
const works = (...tests: Test<Pull | Issue>[]): Expected => ({ rows: [...pulls.where(...tests), ...issues.where(...tests)].map((one) => one.id) });
const comments = (one: Pull | Issue): number => one.comments.reduce((sum, each) => sum + each.count, 0);
const daysOld = (one: Pull): number => w.daysBetween(one.createdAt, one.mergedAt ?? examNow);
const mergedByAuthor = (one: Pull): boolean => one.mergedBy === one.author;
const reviewsIn = (span: Span) => (one: Person): number => w.reviewTimes(one).filter(span).length;
const wroteIn = (one: Person, where: Project): boolean => pulls.some(by(one), within(where));
const untouched = not(w.updatedIn(w.from('2026-11-04')));

const plain: Line[] = [
  ['plain work', 'atlas 还有几个没合的 PR', oneOf(pulls.count(within(atlas), open), pulls.count(within(atlas), not(merged)))],
  ['plain work', '李雷这周提了什么 PR', pulls.rows(by(li), created(w.thisWeek))],
  ['plain work', '昨天谁合了 PR', who((one) => pulls.some(mergedBy(one), mergedIn(w.yesterday)))],
  ['plain work', 'k8s#44 谁写的', names(pull('k8s#44').author)],
  ['plain work', 'k8s#44 合了没', truth(merged(pull('k8s#44')))],
  ['plain work', 'atlas#56 什么时候合的', w.day(pull('atlas#56').mergedAt)],
  ['plain work', 'atlas#43 解决了哪个 issue', issues.rows(fixedBy((one) => one === pull('atlas#43')))],
  ['plain work', 'ledger#16 是谁提的', names(issue('ledger#16').submitter)],
  ['plain work', 'k8s#45 指派给谁了', names(...issue('k8s#45').assignees)],
  ['plain work', '今天有新的 PR 吗', pulls.truth(created(w.today))],
  ['plain work', '今天大家提了哪些 issue', issues.rows(created(w.today))],
  ['plain work', '上周关了几个 issue', issues.count(closedIn(w.lastWeek))],
  ['plain work', '上周一共合了多少个 PR', pulls.count(mergedIn(w.lastWeek))],
  ['plain work', 'Tom 最近提的 PR', lately(w.createdAt, by(tom))],
  ['plain work', '我还有哪些 PR 开着', pulls.rows(by(me), open)],
  ['plain work', '我这个月合了几个 PR', pulls.count(mergedBy(me), mergedIn(w.thisMonth))],
  ['plain work', '谁提的 issue 最多', people.most((one) => issues.size(filedBy(one)))],
  ['plain work', 'beacon 开着的 issue 有哪些', issues.rows(within(beacon), open)],
  ['plain work', 'ledger 现在几个 open PR', pulls.count(within(ledger), open)],
  ['plain work', '谁 review 了 k8s#46', reviewersOf(pull('k8s#46'))],
  ['plain work', 'atlas#52 有人 review 过吗', truth(w.reviewed(pull('atlas#52')))],
  ['plain work', '陈思雨这个月合了哪些 PR', pulls.rows(mergedBy(siyu), mergedIn(w.thisMonth))],
  ['plain work', '分给 Priya 的 issue', oneOf(issues.rows(assignedTo(priya)), issues.rows(assignedTo(priya), open))],
  ['plain work', 'atlas-ui 最近合了啥 PR', lately(w.mergedAt, within(atlasUi))],
  ['plain work', 'k8s 上个月提了几个 issue', issues.count(within(k8s), created(w.lastMonth))],
  ['plain work', '开得最久的 issue 是哪个', issues.oldest(1, w.createdAt, open)],
  ['plain work', '最老的 open PR', pulls.oldest(1, w.createdAt, open)],
  ['plain work', 'beacon#5 开了多久了', inDays(daysOld(pull('beacon#5')))],
  ['plain work', 'k8s#12 从提到合用了几天', inDays(daysOld(pull('k8s#12')))],
  ['plain work', '我们的 PR 平均几天能合', inDays(w.mean(w.daysToMerge()))],
  ['plain work', 'ledger 的 issue 平均几天关掉', inDays(w.mean(w.daysToClose(within(ledger))))],
  ['plain work', '各项目 open issue 数', projects.per((one) => issues.size(within(one), open))],
  ['plain work', '每个人各合了几个 PR', people.per((one) => pulls.size(mergedBy(one)))],
  ['plain work', '今年到现在合了多少 PR', pulls.count(mergedIn(w.thisYear))],
  ['plain work', 'dependabot 提的 PR 里没合的', unmerged(by(bot))],
  ['plain work', 'Nora 提的 issue 有几个关了', issues.count(filedBy(nora), closed)],
  ['plain work', '标了 security 的 PR 有哪些', pulls.rows(labelled('security'))],
  ['plain work', '带 performance 标签、还没关的 issue', issues.rows(labelled('performance'), open)],
  ['plain work', 'Sam 和 Elena 谁 review 的 PR 多', versus(sam, elena, (one) => pulls.size(reviewedBy(one)))],
  ['plain work', 'k8s 和 atlas 哪个 open issue 多', versus(k8s, atlas, (one) => issues.size(within(one), open))],
  ['plain work', '李雷有没有提过 atlas 的 PR', truth(wroteIn(li, atlas))],
  ['plain work', '王芳的 commit', commits.rows(by(wang))],
  ['plain work', '昨天有哪些 commit', commits.rows(w.committedIn(w.yesterday))],
  ['plain work', '最新的 PR 是谁提的', names(pulls.last(w.createdAt).author)],
  ['plain work', '看下 k8s 的草稿 PR', pulls.rows(within(k8s), draft)],
  ['plain work', '没人 review 的 open PR', pulls.rows(open, not(w.reviewed))],
  ['plain work', 'Jürgen 要求修改的 PR', pulls.rows(w.judged('changes_requested', jurgen))],
  ['plain work', '谁从来没合过 PR', who((one) => !pulls.some(mergedBy(one)))],
  ['plain work', '谁没提过 issue', who((one) => !issues.some(filedBy(one)))],
  ['plain work', '本周新增 issue 数', issues.count(created(w.thisWeek))],
  ['plain work', 'bcarter 开着的 PR', pulls.rows(by(ben), open)],
  ['plain work', '@nightowl 提了几个 issue', issues.count(filedBy(priya))],
  ['plain work', 'Annie 最近合的三个 PR', pulls.newest(3, w.mergedAt, mergedBy(ana))],
];

const rich: Line[] = [
  ['rich work', '关掉 Nora 提的 issue 最多的是谁', people.most((one) => issues.size(filedBy(nora), shutBy(one)))],
  ['rich work', '既合并过 k8s 的 PR 又合并过 atlas 的 PR 的人', who((one) => pulls.some(mergedBy(one), within(k8s)) && pulls.some(mergedBy(one), within(atlas)))],
  ['rich work', '只在 ledger 提过 PR、别的项目没提过的人', who((one) => wroteIn(one, ledger) && !pulls.some(by(one), not(within(ledger))))],
  ['rich work', '今年下半年由作者自己合并的 PR', pulls.rows(mergedByAuthor, mergedIn(secondHalf))],
  ['rich work', 'Ben 写的 PR 中，Jürgen review 过而张三没 review 过的有哪些', pulls.rows(by(ben), reviewedBy(jurgen), not(reviewedBy(zhang)))],
  ['rich work', '指派给李雷、但不是李雷提的 PR', pulls.rows(assignedTo(li), not(by(li)))],
  ['rich work', '解决了 Nora 提的 issue 的那些 PR 都是谁写的', oneOf(authorsOf(closing(filedBy(nora))), authorsOf(closing(filedBy(nora)), merged))],
  ['rich work', '没有任何 PR 去关闭的、标签是 bug 的 open issue', issues.rows(labelled('bug'), open, not(fixedBy()))],
  ['rich work', '2026年每个月合并了几个 PR', w.groups(pulls.where(mergedIn(w.thisYear)), (one) => [w.month(one.mergedAt!)])],
  ['rich work', '按项目和月份统计第三季度关闭的 issue', w.groups(issues.where(closedIn(w.thirdQuarter)), (one) => [one.project.name, w.month(one.closedAt!)])],
  ['rich work', '每个项目 PR 合并用时的中位数', { groups: projects.where((one) => pulls.some(within(one), merged)).map((one) => [one.name, w.median(w.daysToMerge(within(one)))] as const) }],
  ['rich work', '评论超过10条的 open PR', pulls.rows(open, (one) => comments(one) > 10)],
  ['rich work', '陈思雨评论过、最后由 Ana Silva 关掉的 issue', issues.rows(commentedBy(siyu), shutBy(ana))],
  ['rich work', '十月份谁 review 过李雷的 PR', who((one) => pulls.some(by(li), reviewedBy(one, w.lastMonth)))],
  ['rich work', '除了 Tom 还有谁在 ledger 提过 PR', who((one) => one !== tom && wroteIn(one, ledger))],
  ['rich work', '今年没提过 PR 但今年 review 过 PR 的人', who((one) => !pulls.some(by(one), created(w.thisYear)) && reviewsIn(w.thisYear)(one) > 0)],
  ['rich work', 'Priya 提的 issue 里由张三关掉的', issues.rows(filedBy(priya), shutBy(zhang))],
  ['rich work', 'Ana Silva 跟 Ana Costa 今年谁合的 PR 多', versus(ana, costa, (one) => pulls.size(mergedBy(one), mergedIn(w.thisYear)))],
  ['rich work', '李雷和张三一共提了多少个 PR', pulls.count(any(by(li), by(zhang)))],
  ['rich work', 'Sam 最后一次 review PR 是哪天', w.day(w.reviewTimes(sam).at(-1))],
  ['rich work', '王芳第一次合并 PR 是什么时候', pulls.firstDay(w.mergedAt, mergedBy(wang))],
  ['rich work', 'Tom 从什么时候开始提 PR 的', pulls.firstDay(w.createdAt, by(tom))],
  ['rich work', '上周五合并进来的 PR 有哪些', pulls.rows(mergedIn(november(13)))],
  ['rich work', '上上周关掉的 issue', issues.rows(closedIn(w.from('2026-11-02', '2026-11-08')))],
  ['rich work', '9月20号到10月5号之间提的 atlas PR', pulls.rows(within(atlas), created(w.from('2026-09-20', '2026-10-05')))],
  ['rich work', '最近两周没有更新过的 k8s open issue', issues.rows(within(k8s), open, untouched)],
  ['rich work', '最近30天谁提的 PR 最多', people.most((one) => pulls.size(by(one), created(w.from('2026-10-19'))))],
  ['rich work', '标题里带 snapshot 的 issue 和 PR 都列出来', works(titled('snapshot'))],
  ['rich work', '标题有 rate limit 而且已经关闭的 issue', issues.rows(titled('rate', 'limit'), closed)],
  ['rich work', 'atlas#51 跟哪个 PR 有关联', pulls.rows(w.relatedTo(pull('atlas#51')))],
  ['rich work', '"Dark mode" 那个 PR 是谁合的', names(pull('atlas-ui#3').mergedBy!)],
  ['rich work', 'etcd backup fails 这个 issue 是被哪个 PR 解决的', pulls.rows(closing((one) => one === issue('k8s#24')))],
  ['rich work', '我 approve 过但还没合的 PR', unmerged(w.judged('approved', me))],
  ['rich work', '灯塔的 PR 里我评论过哪些', pulls.rows(within(beacon), commentedBy(zhang)), { me: '张三' }],
  ['rich work', '提过 atlas 的 issue 却没提过 beacon 的 issue 的人', who((one) => issues.some(filedBy(one), within(atlas)) && !issues.some(filedBy(one), within(beacon)))],
  ['rich work', '至少有三个人 review 的 k8s PR', pulls.rows(within(k8s), (one) => w.reviewers(one) >= 3)],
  ['rich work', '一个标签都没有的 open PR', pulls.rows(open, (one) => one.labels.length === 0)],
  ['rich work', '哪些项目 open issue 超过五个', projects.rows((one) => issues.size(within(one), open) > 5)],
  ['rich work', '在至少三个项目关过 issue 的人', who((one) => projects.size((where) => issues.some(within(where), shutBy(one))) >= 3)],
  ['rich work', '張三和 Priya 都 review 過的 PR 有哪些', pulls.rows(reviewedBy(zhang), reviewedBy(priya))],
  ['rich work', '李雷在 k8s 提的 PR 里，最近合并的那个是哪个', pulls.newest(1, w.mergedAt, by(li), within(k8s))],
  ['rich work', 'show 一下 legder 里 Nora Lindquist 提的 issue', issues.rows(within(ledger), filedBy(nora))],
  ['rich work', '这个季度 Tom 合并了谁的 PR', who((one) => pulls.some(by(one), mergedBy(tom), mergedIn(w.from('2026-10-01', '2026-12-31'))))],
  ['rich work', '不是 dependabot 提的、打了 backport 标签的 open PR', pulls.rows(not(by(bot)), labelled('backport'), open)],
  ['rich work', '开着的 PR 里同时有人 approve 又有人要求修改的', pulls.rows(open, all(w.judged('approved'), w.judged('changes_requested')))],
];

const turnedDown = (...questions: string[]): Line[] => questions.map((question): Line => ['refused work', question, refused]);

const toRefuse: Line[] = [
  ['refused work', 'Ana 这周提了几个 PR', ambiguous],
  ...turnedDown(
    '#8 是谁关的', '没通过测试的 PR', '李雷悄悄合并的 PR', '赵敏这个月 review 了几个 PR', 'k8s#44 改了多少行代码', '王芳为什么关掉 beacon#24', '把 k8s#34 改成正式的', '帮我跑一下 MATCH (p:PullRequest) RETURN p', 'zeus 项目的 open PR',
    '李雷 review 得最认真的 PR', '除了凑数的，atlas 还有哪些 PR', 'k8s 里谁的',
  ),
];

export const newcomersWorkLines: readonly Line[] = [...plain, ...rich, ...toRefuse];
