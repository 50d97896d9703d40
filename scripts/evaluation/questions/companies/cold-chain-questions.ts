/** Questions of 沈若楠 in Chinese about the company that keeps food cold on its way, as they are typed; expected answers are plain filters over its world. */
import { examNow, type ExamQuestion, type Expected } from '../exam.ts';
import {
  ambiguous, count, date, days, either, extracts, groups, groupsOfTwo, ids, inDays, inHours, inOrder, keys, lastMonth, lastQuarter, lastWeek, lastYear, mean, median, monthOf,
  most, names, newest, number, oldest, refused, sides, tally, texts, thisMonth, thisWeek, thisYear, titles, truth, within, yesterday,
} from '../expected-words.ts';
import type { Issue, Meeting, Person, Pull } from '../world-shape.ts';
import { issueOf } from './cold-chain-issues.ts';
import { where, who } from './cold-chain-people.ts';
import { pullOf } from './cold-chain-work.ts';
import { coldChain } from './cold-chain-world.ts';
import {
  askedBy, attended, closeDays, commentsOn, filtersOver, has, highest, isAssignedTo, isMerged, isOpen, isOverdue, isRejected, isToDo, mergeDays, reviewed, speaksOf, type Line,
} from './company-filters.ts';

const { people, pulls, issues, commits, meetings, decisions, actions, questions, risks, notes } = coldChain;
const { series } = filtersOver(coldChain);
const { rn: ruonan, bc: bochuan, zy: zhiyuan, my: mingyue, oc: ouyang, ty: tao, hy: han, sj: sujing, ep: petrova, ec: costa, lz: luozheng } = who;
const { s: suanpan, c: coldRoute, h: harvest, t: thermo, p: pallet } = where;

const openPulls = pulls.filter(isOpen);
const openIssues = issues.filter(isOpen);
const merged = pulls.filter(isMerged);
const closedIssues = issues.filter((issue) => issue.state === 'closed');
const todo = actions.filter(isToDo);
const overdue = actions.filter(isOverdue);
const writtenBy = (author: Person) => (pull: Pull): boolean => pull.author === author;
const filedBy = (submitter: Person) => (issue: Issue): boolean => issue.submitter === submitter;
const of = <T extends { readonly meeting: Meeting }>(items: readonly T[], is: (meeting: Meeting) => boolean): T[] => items.filter((item) => is(item.meeting));
/** A bot may be one of the people or not. */
const withBotOrNot = (is: (person: Person) => boolean): Expected => either(names(people.filter(is)), names(people.filter((person) => is(person) && !person.bot)));
/** The first of the keys by how often they are there. */
const inOrderOf = (all: readonly string[], limit: number): Expected => inOrder([...tally(all)].sort((a, b) => b[1] - a[1]).slice(0, limit).map(([key]) => key));
const sidesOf = (all: readonly string[]): Expected => sides(...tally(all));
/** In whatever unit the answer says it. */
const lasting = (seconds: number): Expected => either(number(seconds / 60), inHours(seconds / 3600), number(seconds));

const lines: readonly Line[] = [
  // Find and list.
  ['prs', '算盘还开着的 pr 有哪些', ids(openPulls.filter((pull) => pull.project === suanpan))],
  ['prs', '上周合了哪些pr', ids(merged.filter((pull) => within(lastWeek, pull.mergedAt)))],
  ['prs', '贺知远提的 pull request 还开着的列一下', ids(openPulls.filter(writtenBy(zhiyuan)))],
  ['prs', 'moonq 写的pr里打了 p0 标签的是哪个', ids(pulls.filter((pull) => pull.author === mingyue && has('p0')(pull)))],
  ['prs', '帮我看看哪些 open 的 pr 被要求修改了', ids(openPulls.filter(isRejected))],
  ['prs', '关闭了但是没有合并的 PR', ids(pulls.filter((pull) => pull.state === 'closed'))],
  ['prs', 'harvest 里一个评审都没有的 PR', ids(pulls.filter((pull) => pull.project === harvest && pull.reviews.length === 0))],
  ['prs', '谁手里有 draft 状态的 pr', names(openPulls.filter((pull) => pull.draft).map((pull) => pull.author))],
  ['prs', '今年3月1号到4月15号之间合并的 PR 拉个清单', ids(merged.filter((pull) => within(['2026-03-01', '2026-04-15'], pull.mergedAt)))],
  ['prs', '最早提的三个还开着的 PR', inOrder(oldest(openPulls, (pull) => pull.createdAt, 3).map((pull) => pull.id))],
  ['prs', '发版前确认下 pallet 最近合并的一个 pr 是哪个', ids(newest(merged.filter((pull) => pull.project === pallet), (pull) => pull.mergedAt!, 1))],
  ['prs', 'bot 提的 PR 里没合进去的', ids(pulls.filter((pull) => pull.author.bot && pull.state !== 'merged'))],
  ['prs', '温控平台九月合并了啥 PR', ids(merged.filter((pull) => pull.project === thermo && within(['2026-09-01', '2026-09-30'], pull.mergedAt)))],
  ['issues', '还没指派人的 open issue', ids(openIssues.filter((issue) => issue.assignees.length === 0))],
  ['issues', '开了超过60天还没关的 issue', ids(openIssues.filter((issue) => days(issue.createdAt, examNow) > 60))],
  ['issues', '最老的那个没关的issue是哪个', ids(oldest(openIssues, (issue) => issue.createdAt, 1))],
  ['issues', '最新的3个 bug issue', inOrder(newest(issues.filter(has('bug')), (issue) => issue.createdAt, 3).map((issue) => issue.id))],
  ['issues', '从9月起 harvest 新提的 issue', ids(issues.filter((issue) => issue.project === harvest && issue.createdAt >= '2026-09-01'))],
  ['issues', '客户标签 customer 的 issue 还有哪些没解决', ids(openIssues.filter(has('customer')))],
  ['issues', '不是 bug 的 open issue 给我看下 只要 thermo 的', ids(openIssues.filter((issue) => issue.project === thermo && !has('bug')(issue)))],
  ['issues', '指派给小澈还没关的 issue', ids(openIssues.filter((issue) => issue.assignees.includes(ouyang)))],
  ['issues', '评论加起来超过6条的issue', ids(issues.filter((issue) => commentsOn(issue) > 6))],

  // Counts.
  ['counts', 'thermo 现在挂着几个没关的issue', count(openIssues.filter((issue) => issue.project === thermo))],
  ['counts', 'Q2 一共合了多少个pr', count(merged.filter((pull) => within(['2026-04-01', '2026-06-30'], pull.mergedAt)))],
  ['counts', 'Lena 提的 pr 今年合并了几个', count(merged.filter((pull) => pull.author === costa && within(thisYear, pull.mergedAt)))],
  ['counts', '去年计费系统关了几个 issue', count(closedIssues.filter((issue) => issue.project === suanpan && within(lastYear, issue.closedAt)))],
  ['counts', 'p0 的issue 还剩几个没关', count(openIssues.filter(has('p0')))],
  ['counts', '10月份总共开了多少次会', count(meetings.filter((meeting) => within(lastMonth, meeting.startedAt)))],
  ['counts', '欧阳澈合并了几个韩一鸣或者贺知远写的pr', count(merged.filter((pull) => pull.mergedBy === ouyang && (pull.author === han || pull.author === zhiyuan)))],
  ['counts', '除了 thermo 其他项目还有几个 open pr', count(openPulls.filter((pull) => pull.project !== thermo))],

  // People over one to three hops.
  ['people', '昨天谁提了commit', names(commits.filter((commit) => within(yesterday, commit.committedAt)).map((commit) => commit.author))],
  ['people', '退款流水重复入账 那个 issue 下面谁评论过', names(issueOf('s38').comments.map((one) => one.by))],
  ['people', 'thermo#40 是谁要求修改的', names(pullOf('t40').reviews.filter((review) => review.verdict === 'changes_requested').map((review) => review.by))],
  ['people', 'qinghe/suanpan#55 作者', names([pullOf('s55').author])],
  ['people', '令牌桶那个pr最后谁合的', names(pulls.filter((pull) => pull.title.includes('令牌桶')).map((pull) => pull.mergedBy!))],
  ['people', '除了沈柏川还有谁评审过韩一鸣的 pr', names(pulls.filter(writtenBy(han)).flatMap((pull) => pull.reviews.map((review) => review.by)).filter((person) => person !== bochuan))],
  ['people', '阿远 review 过哪些人的代码 pr 作者列出来', names(pulls.filter((pull) => reviewed(pull, zhiyuan)).map((pull) => pull.author))],
  ['people', '评审过大韩的 PR 但是自己没在 thermo 写过 PR 的人', names(people.filter((person) => pulls.some((pull) => pull.author === han && reviewed(pull, person)) && !pulls.some((pull) => pull.author === person && pull.project === thermo)))],
  ['people', '在 pallet 既写过 pr 又评审过 pr 的有谁', names(people.filter((person) => pulls.some((pull) => pull.project === pallet && pull.author === person) && pulls.some((pull) => pull.project === pallet && reviewed(pull, person))))],
  ['people', '从来没评审过 pr 的同事', withBotOrNot((person) => !pulls.some((pull) => reviewed(pull, person)))],
  ['people', '哪些人只在 thermo 写过 pr', names(people.filter((person) => pulls.some(writtenBy(person)) && pulls.filter(writtenBy(person)).every((pull) => pull.project === thermo)))],
  ['people', '自己提的 issue 自己关掉的人有哪些', names(closedIssues.filter((issue) => issue.closedBy === issue.submitter).map((issue) => issue.submitter))],
  ['people', '评审过至少10个PR的人', names(people.filter((person) => pulls.filter((pull) => reviewed(pull, person)).length >= 10))],
  ['people', 'Role-based access for purchasing 第一个来评审的是谁', names(oldest(pullOf('h20').reviews, (review) => review.at, 1).map((review) => review.by))],
  ['people', '没写过PR但是提过issue的人', names(people.filter((person) => !pulls.some(writtenBy(person)) && issues.some(filedBy(person))))],
  ['people', '今年10月1号以后创建的 pr 里 关的是罗铮提的 issue 的 作者都有谁', names(pulls.filter((pull) => pull.createdAt >= '2026-10-01' && pull.closes.some(filedBy(luozheng))).map((pull) => pull.author))],

  // Pull requests and issues through one another.
  ['paths', '哪些pr修的是罗工报的 issue 只看今年合并的', ids(merged.filter((pull) => within(thisYear, pull.mergedAt) && pull.closes.some(filedBy(luozheng))))],
  ['paths', '收购价缓存不一致 是哪个 pr 关掉的', ids(pulls.filter((pull) => pull.closes.includes(issueOf('h30'))))],
  ['paths', '和 拆分路径规划引擎为独立服务 这个issue相关的pr', ids(pulls.filter((pull) => pull.relatedTo.includes(issueOf('c29'))))],
  ['paths', '还没有任何 pr 去关的 open issue', ids(openIssues.filter((issue) => !pulls.some((pull) => pull.closes.includes(issue))))],
  ['paths', '阿远评审过但没有 approve 的 pr', ids(pulls.filter((pull) => reviewed(pull, zhiyuan) && !reviewed(pull, zhiyuan, 'approved')))],
  ['paths', '沈柏川既评审又亲手合并的 PR', ids(pulls.filter((pull) => reviewed(pull, bochuan) && pull.mergedBy === bochuan))],
  ['paths', '至少两个人 approve 的pr 今年创建的', ids(pulls.filter((pull) => within(thisYear, pull.createdAt) && pull.reviews.filter((review) => review.verdict === 'approved').length >= 2))],
  ['paths', 'Elena Costa 和欧阳澈都评审过的pr', ids(pulls.filter((pull) => reviewed(pull, costa) && reviewed(pull, ouyang)))],
  ['paths', '婧姐提的issue里是陶一鸣关掉的', ids(closedIssues.filter((issue) => issue.submitter === sujing && issue.closedBy === tao))],
  ['paths', '会上提到过而且还没合的 open pr', ids(openPulls.filter((pull) => meetings.some((meeting) => meeting.mentions.pulls.includes(pull))))],
  ['paths', '客户需求同步会上提到过哪些issue', ids(series('客户需求同步').flatMap((meeting) => meeting.mentions.issues))],

  // Groups, tops, comparisons.
  ['groups', '按项目数一下还开着的 issue', groups(openIssues.map((issue) => issue.project.name))],
  ['groups', '每个人各提过多少 issue', groups(issues.map((issue) => issue.submitter.name))],
  ['groups', '每个评审人 approve 了多少个 pr 统计一下', groups(pulls.flatMap((pull) => pull.reviews.filter((review) => review.verdict === 'approved').map((review) => review.by.name)))],
  ['groups', 'open issue 按标签分布', groups(openIssues.flatMap((issue) => issue.labels))],
  ['groups', '今年每个月合并的PR数', groups(merged.filter((pull) => within(thisYear, pull.mergedAt)).map((pull) => monthOf(pull.mergedAt!)))],
  ['groups', '写季度总结用 三季度合并的 pr 按项目和月份拆开看', groupsOfTwo(merged.filter((pull) => within(lastQuarter, pull.mergedAt)).map((pull) => [pull.project.name, monthOf(pull.mergedAt!)]))],
  ['groups', '每个人手上还有几个没做完的待办', groups(todo.flatMap((action) => action.assignees.map((person) => person.name)))],
  ['top', '哪个项目的 bug issue 最多', most(issues.filter(has('bug')).map((issue) => issue.project.name))],
  ['top', '提 issue 最多的前两名', inOrderOf(issues.map((issue) => issue.submitter.name), 2)],
  ['top', '谁合并的 pr 最多 就是点 merge 的那个人', most(merged.map((pull) => pull.mergedBy!.name))],
  ['top', '今年谁的 commit 最多', most(commits.filter((commit) => within(thisYear, commit.committedAt)).map((commit) => commit.author.name))],
  ['top', '谁评审欧阳澈的 pr 次数最多', most(pulls.filter(writtenBy(ouyang)).flatMap((pull) => pull.reviews.map((review) => review.by.name)))],
  ['top', '从创建到合并花时间最长的 pr', ids(highest(merged, mergeDays))],
  ['top', '参会次数前三的人', inOrderOf(meetings.flatMap((meeting) => meeting.attendees.map((person) => person.name)), 3)],
  ['compare', '陶一鸣和韩一鸣谁写的pr多', sidesOf(pulls.filter((pull) => pull.author === tao || pull.author === han).map((pull) => pull.author.name))],
  ['compare', '罗铮 vs 苏婧 今年谁提的issue多', sidesOf(issues.filter((issue) => within(thisYear, issue.createdAt) && (issue.submitter === luozheng || issue.submitter === sujing)).map((issue) => issue.submitter.name))],

  // Averages and how long.
  ['averages', '今年关掉的issue 从提出到关闭平均几天', inDays(mean(closedIssues.filter((issue) => within(thisYear, issue.closedAt)).map(closeDays)))],
  ['averages', 'cold-route 的 pr 从提出到合并 中位数多少天', inDays(median(merged.filter((pull) => pull.project === coldRoute).map(mergeDays)))],
  ['averages', '算盘站会平均一次开多久', lasting(mean(series('算盘站会').map((meeting) => meeting.durationS)))],

  // When.
  ['when', '上一次发布复盘是哪天开的', date(newest(series('发布复盘'), (meeting) => meeting.startedAt, 1)[0]!.startedAt)],
  ['when', '会上第一次聊到限流是什么时候', date(oldest(meetings.filter(speaksOf('限流')), (meeting) => meeting.startedAt, 1)[0]!.startedAt)],
  ['when', '川哥最后一次参会是几号', date(newest(meetings.filter(attended(bochuan)), (meeting) => meeting.startedAt, 1)[0]!.startedAt)],
  ['when', '我上次评审pr是哪天', date(newest(pulls.flatMap((pull) => pull.reviews.filter((review) => review.by === ruonan)), (review) => review.at, 1)[0]!.at)],
  ['when', '小澈写的第一个 PR 什么时候合并的', date(oldest(merged.filter(writtenBy(ouyang)), (pull) => pull.createdAt, 1)[0]!.mergedAt)],
  ['when', '韩一鸣从什么时候开始参加 cold-route 设计评审的', date(oldest(series('cold-route 设计评审').filter(attended(han)), (meeting) => meeting.startedAt, 1)[0]!.startedAt)],

  // Yes or no.
  ['yesno', '这周有 pr 合并吗', truth(merged.some((pull) => within(thisWeek, pull.mergedAt)))],
  ['yesno', '大韩有没有过期还没做的任务', truth(overdue.some(isAssignedTo(han)))],
  ['yesno', 'security 标签的pr 全都合并了没有', truth(pulls.filter(has('security')).every((pull) => pull.state === 'merged'))],
  ['yesno', '南姐评审过 cold-route 的 PR 吗', truth(pulls.some((pull) => pull.project === coldRoute && reviewed(pull, ruonan)))],

  // Me.
  ['me', '我还有啥待办没做完', texts(todo.filter(isAssignedTo(ruonan)))],
  ['me', '我提的 issue 哪些还开着', ids(openIssues.filter(filedBy(ruonan)))],
  ['me', '我跟罗铮一起开过几次会', count(meetings.filter(attended(ruonan, luozheng)))],
  ['me', '明天跟玥玥 1:1 她还没完成的任务有哪些', texts(todo.filter(isAssignedTo(mingyue)))],

  // Meetings.
  ['meetings', '最近三次平台周会', inOrder(newest(series('平台周会'), (meeting) => meeting.startedAt, 3).map((meeting) => meeting.title))],
  ['meetings', '苏婧去了但我没去的会', titles(meetings.filter((meeting) => attended(sujing)(meeting) && !attended(ruonan)(meeting)))],
  ['meetings', '同时聊到限流和上线流程的会有哪几场', titles(meetings.filter((meeting) => speaksOf('限流')(meeting) && speaksOf('上线流程')(meeting)))],
  ['meetings', '罗铮没参加的平台周会是哪次', titles(series('平台周会').filter((meeting) => !attended(luozheng)(meeting)))],
  ['meetings', 'Elena Petrova 和 Elena Costa 都在的会 今年的', titles(meetings.filter((meeting) => attended(petrova, costa)(meeting) && within(thisYear, meeting.startedAt)))],
  ['meetings', '哪些会一个决定都没有', titles(meetings.filter((meeting) => !decisions.some((decision) => decision.meeting === meeting)))],
  ['topics', '上个月会上都聊了哪些话题', names(meetings.filter((meeting) => within(lastMonth, meeting.startedAt)).flatMap((meeting) => meeting.mentions.topics))],
  ['topics', '平台周会里聊得最多的话题', most(series('平台周会').flatMap((meeting) => meeting.mentions.topics.map((topic) => topic.name)))],

  // Decisions, tasks, questions, risks, notes, commits.
  ['decisions', '上星期开会都定了哪些事', texts(of(decisions, (meeting) => within(lastWeek, meeting.startedAt)))],
  ['decisions', '压测报告作为发布门槛 这事是在哪次会上定的', titles(decisions.filter((decision) => decision.text === '压测报告作为发布门槛').map((decision) => decision.meeting))],
  ['decisions', '后来撤回的决定有哪些', texts(decisions.filter((decision) => decision.status === 'retracted'))],
  ['tasks', '已经逾期的 action item 拉一下 周会要过', texts(overdue)],
  ['tasks', '没人认领的待办', texts(actions.filter((action) => action.assignees.length === 0))],
  ['tasks', '明天到期的任务是啥', texts(actions.filter((action) => action.due === '2026-11-19'))],
  ['tasks', '谁身上没完成的待办最多', most(todo.flatMap((action) => action.assignees.map((person) => person.name)))],
  ['questions', '罗铮回答过哪些会上的问题', texts(questions.filter((one) => one.answeredBy === luozheng))],
  ['questions', '这个月会上提了还没人答的问题', texts(of(questions, (meeting) => within(thisMonth, meeting.startedAt)).filter((one) => one.status === 'open'))],
  ['risks', '目前记下来的 blocker 都有什么', texts(risks.filter((risk) => risk.kind === 'blocker'))],
  ['risks', '提过 blocker 的那些会 谁参加得最多', most([...new Set(risks.filter((risk) => risk.kind === 'blocker').map((risk) => risk.meeting))].flatMap((meeting) => meeting.attendees.map((person) => person.name)))],
  ['notes', '哪些笔记提到了限流', titles(notes.filter(speaksOf('限流')))],
  ['commits', '上周 cold-route 有哪些提交', keys(commits.filter((commit) => commit.project === coldRoute && within(lastWeek, commit.committedAt)).map((commit) => commit.message))],

  // Open.
  ['open', '关于换电大家在会上都怎么说的', extracts],

  // What cannot be known.
  ['refuse', '一鸣的 pr', ambiguous],
  ['refuse', 'elena 上个月合并了几个 PR', ambiguous],
  ['refuse', '王磊手上有几个 open pr', refused],
  ['refuse', '改动代码行数最多的pr是哪个', refused],
  ['refuse', 'thermo 单测覆盖率多少', refused],
  ['refuse', '邱明玥工资多少', refused],
  ['refuse', '谁下周请假', refused],
  ['refuse', '应该由沈柏川评审的 pr', refused],
  ['refuse', '没跟我打招呼就合并的pr', refused],
  ['refuse', 'zeus 项目的 open issue', refused],
  ['refuse', '帮我把 suanpan#55 合了', refused],
  ['refuse', '贺知远反对过哪些决定', refused],
  ['refuse', '欧阳澈打算下周合并哪个 pr', refused],
  ['refuse', '差点被关掉的 issue', refused],
  ['refuse', 'cold-route 的 CI 现在是绿的吗', refused],
  ['refuse', '双十一那天接口 P99 延迟多少', refused],
  ['refuse', '沈工的任务', either(ambiguous, refused)],
  ['slip', '欧阳彻 写的 open pr', either(ids(openPulls.filter(writtenBy(ouyang))), refused)],
];

export const coldChainQuestions: ExamQuestion[] = askedBy(ruonan, 'cc', lines);
