/** Questions of 贺长风 in Chinese about the company whose software runs parcel lockers and tea warehouses; expected answers are plain filters over its world. */
import type { ExamQuestion } from '../exam.ts';
import {
  ambiguous, authorsOf, count, date, either, extracts, groups, groupsOfTwo, ids, inDays, inHours, inOrder, keys, keysWith, lastMonth, lastQuarter, lastWeek, mean, median, messages, monthOf, most,
  names, newest, oldest, refused, reviewersOf, sides, since, tally, texts, thisMonth, thisWeek, thisYear, titles, today, truth, within,
} from '../expected-words.ts';
import type { Meeting, Person, Pull } from '../world-shape.ts';
import {
  askedBy, attended, closeDays, commentsOn, filtersOver, from, has, highest, inProject, isAssignedTo, isMerged, isOpen, isOverdue, isRejected, isToDo, mergeDays, reviewed, speaksOf, type Line,
} from './company-filters.ts';
import { meetingOf } from './lockers-minutes.ts';
import { where, who } from './lockers-people.ts';
import { issueOf, pullOf } from './lockers-work.ts';
import { lockers } from './lockers-world.ts';

const { S, X, U, H, Q, D, O, N, V, R, B } = who;
const { L, T, C, P, K } = where;
const { people, projects, pulls, issues, commits, meetings, decisions, actions, questions, risks, notes } = lockers;
const { by, opened, series } = filtersOver(lockers);
const me = H;

const reviewedBy = (person: Person): Pull[] => pulls.filter((one) => reviewed(one, person));
const about = (topic: string): Meeting[] => meetings.filter(speaksOf(topic));
const minus = <T>(ones: readonly T[], others: readonly T[]): T[] => ones.filter((one) => !others.includes(one));

const fixesOfS = pulls.filter((one) => one.closes.some((closed) => closed.submitter === S));
const toDoAtReviews = actions.filter(from(...series('柜机评审'))).filter(isToDo);
const sharingTopics = meetings.filter((one) => one.mentions.topics.some((topic) => meetingOf('m22').mentions.topics.includes(topic)));
const neverAtReviews = minus(people, series('柜机评审').flatMap((one) => one.attendees));
const absent = minus(people, meetingOf('m24').attendees);
const toDoBy = actions.filter(isToDo).flatMap((one) => one.assignees.map((person) => person.name));

const lines: readonly Line[] = [
  // Find and list.
  ['列出', '帮我把 courier 里还开着的合并请求列一下', ids(pulls.filter(inProject(C)).filter(isOpen))],
  ['列出', '欧阳瑾一共提过哪些 PR?', ids(by(O))],
  ['列出', '由邱墨白提出的 issue', ids(opened(Q))],
  ['列出', '哪些 PR 最后没合并就关了', ids(pulls.filter((one) => one.state === 'closed'))],
  ['列出', '现在还是草稿的 PR 有哪几个', ids(pulls.filter((one) => one.draft))],
  ['标题', '标题里有“湿度”两个字的 PR', ids(pulls.filter((one) => one.title.includes('湿度')))],
  ['标签', '同时打了 bug 和 perf 标签的 issue 是哪个', ids(issues.filter(has('bug')).filter(has('perf')))],
  ['标签', '给我看 hardware 标签下已经关闭的问题单', ids(issues.filter(has('hardware')).filter((one) => one.state === 'closed'))],
  ['列出', '还没关的 issue 里，没有分配给任何人的有哪些', ids(issues.filter(isOpen).filter((one) => one.assignees.length === 0))],
  ['会议', 'Marta Novak 参加了哪些会议？', titles(meetings.filter(attended(N)))],

  // Count.
  ['计数', 'locker-core 目前有几个 issue 没关', count(issues.filter(inProject(L)).filter(isOpen))],
  ['计数', '今年开过多少次骑手体验会', count(series('骑手体验会').filter((one) => within(thisYear, one.startedAt)))],
  ['计数', '有多少待办既没完成也没写截止日期', count(actions.filter(isToDo).filter((one) => one.due === undefined))],
  ['计数', '沈青禾合并过别人的几个 PR', count(pulls.filter((one) => one.mergedBy === S && one.author !== S))],

  // The first ones, and the most.
  ['前几', '最近合并的三个 PR', inOrder(newest(pulls.filter(isMerged), (one) => one.mergedAt, 3).map((one) => one.id))],
  ['前几', '最早提出、到现在还没关的两个 issue 是哪两个', inOrder(oldest(issues.filter(isOpen), (one) => one.createdAt, 2).map((one) => one.id))],
  ['最', '评论最多的 PR 是哪个？', ids(highest(pulls, commentsOn))],
  ['最', '开得最长的一次会议', titles(highest(meetings, (one) => one.durationS))],
  ['最', '谁提的 issue 数量最多', most(issues.map((one) => one.submitter.name))],
  ['最', '第三季度里合入 PR 最多的作者是谁', most(pulls.filter((one) => within(lastQuarter, one.mergedAt)).map((one) => one.author.name))],

  // In groups.
  ['分组', '按项目统计已合并的 PR 数量', groups(pulls.filter(isMerged).map((one) => one.project.name))],
  ['分组', '每位同事各评审过多少个 PR?', groups(pulls.flatMap((one) => one.reviews.map((review) => review.by.name)))],
  ['分组', '未关闭 issue 的标签分布：每个标签有几个', groups(issues.filter(isOpen).flatMap((one) => one.labels))],
  ['分组', '各个会议系列分别开过几次', groups(meetings.map((one) => one.series))],
  ['分组', '今年下半年每月新建多少 issue', groups(issues.filter((one) => within(since('2026-07-01'), one.createdAt)).map((one) => monthOf(one.createdAt)))],
  ['分组', '把第三季度合并的 PR 按项目和月份数一数', groupsOfTwo(pulls.filter((one) => within(lastQuarter, one.mergedAt)).map((one) => [one.project.name, monthOf(one.mergedAt!)]))],
  ['分组', '每个项目的 PR 从创建到合并平均要几天', { groups: projects.map((one) => [one.name, mean(pulls.filter(inProject(one)).filter(isMerged).map(mergeDays))]) }],

  // Compared.
  ['比较', 'teahouse 和小票相比，哪个项目的 issue 更多', sides([T.name, issues.filter(inProject(T)).length], [P.name, issues.filter(inProject(P)).length])],
  ['比较', '林晓雯跟陆晓雯谁写的 PR 多？', sides([X.name, by(X).length], [U.name, by(U).length])],

  // Yes or no.
  ['是否', '林晓雯评审过邱墨白的 PR 吗', truth(by(Q).some((one) => reviewed(one, X)))],
  ['是否', 'parcel-bot 提的 PR 里有没有没合并的？', truth(by(B).some((one) => !isMerged(one)))],
  ['是否', '老贺审过雯子写的 PR 没有', truth(by(X).some((one) => reviewed(one, H)))],
  ['是否', '「湿度超标短信告警」合进去了吗', truth(isMerged(pullOf('p28')))],
  ['是否', 'Henrik Lund 参加了 11 月 9 日的周例会吗？', truth(meetingOf('m24').attendees.includes(R))],

  // Who, when, how long.
  ['谁', '「固件升级断点续传」这个 PR 是谁合并的', names([pullOf('p7').mergedBy!])],
  ['谁', '“灰度名单由谁来维护”这个疑问最后是谁回答的？', names([S])],
  ['何时', '计费取整修正哪天合并的', date(pullOf('p49').mergedAt)],
  ['何时', '上一次茶仓排期是什么时候？', date(newest(series('茶仓排期'), (one) => one.startedAt)[0]!.startedAt)],
  ['何时', '欧阳瑾第一次提 PR 是哪一天', date(oldest(by(O), (one) => one.createdAt)[0]!.createdAt)],
  ['多久', '“换用新的扫码引擎”从创建到合并花了多少天', inDays(mergeDays(pullOf('p35')))],
  ['多久', '小票项目的 PR 平均几天能合并？', inDays(mean(pulls.filter(inProject(P)).filter(isMerged).map(mergeDays)))],
  ['多久', 'courier 里 PR 合并耗时的中位数(天)', inDays(median(pulls.filter(inProject(C)).filter(isMerged).map(mergeDays)))],
  ['多久', '带 urgent 标签的 issue 平均多少天才关闭', inDays(mean(issues.filter(has('urgent')).filter((one) => one.closedAt !== undefined).map(closeDays)))],

  // Over several steps.
  ['路径', '哪些 PR 关闭了沈青禾提的 issue', either(ids(fixesOfS), ids(fixesOfS.filter(isMerged)))],
  ['路径', '讨论过断电恢复的会议都有谁参加', names(about('断电恢复').flatMap((one) => one.attendees))],
  ['路径', '评审过陆晓雯的 PR、但自己没在 hawkeye 写过 PR 的人', names(minus(reviewersOf(by(U)), authorsOf(pulls.filter(inProject(K)))))],
  // Each task is shown with those whom it is assigned to.
  ['路径', '柜机评审上产生的、还没完成的待办分别派给了哪些人', either(names(toDoAtReviews.flatMap((one) => one.assignees)), texts(toDoAtReviews))],
  ['路径', '给欧阳瑾报的 issue 写修复 PR 的有哪些人？', names(authorsOf(pulls.filter((one) => one.closes.some((closed) => closed.submitter === O))))],
  ['路径', '「按城市汇总投递量」这个 issue 跟哪个 PR 有关联', ids(pulls.filter((one) => one.relatedTo.includes(issueOf('i47'))))],
  ['路径', '10 月 26 日周例会聊过的话题，还在哪些会议里出现过？', either(titles(minus(sharingTopics, [meetingOf('m22')])), titles(sharingTopics))],

  // Both, never, only, more than.
  ['集合', '既在 teahouse 又在小票写过 PR 的人', names(authorsOf(pulls.filter(inProject(T))).filter((one) => authorsOf(pulls.filter(inProject(P))).includes(one)))],
  ['集合', '审过 locker-core 的 PR 却从来没在里面写过 PR 的是谁', names(minus(reviewersOf(pulls.filter(inProject(L))), authorsOf(pulls.filter(inProject(L)))))],
  ['集合', '从没参加过柜机评审的有哪些人？', either(names(neverAtReviews), names(neverAtReviews.filter((one) => !one.bot)))],
  ['集合', '没有任何人评审的 open PR', ids(pulls.filter(isOpen).filter((one) => one.reviews.length === 0))],
  ['集合', '评审数量不少于八个的人有谁', keysWith(pulls.flatMap((one) => one.reviews.map((review) => review.by.name)), (times) => times >= 8)],
  ['集合', '哪些人只在一个项目里写过 PR', names(people.filter((one) => new Set(by(one).map((made) => made.project)).size === 1))],
  ['集合', '超过一小时的会议', titles(meetings.filter((one) => one.durationS > 3600))],
  ['集合', '沈青禾和 Henrik Lund 都到场、贺长风没去的会议有哪些', titles(meetings.filter(attended(S)).filter(attended(R)).filter((one) => !attended(H)(one)))],
  ['集合', '被要求过修改但最后还是合并了的 locker-core PR', ids(pulls.filter(inProject(L)).filter(isRejected).filter(isMerged))],

  // Times.
  ['时间', '上周新建了哪些 issue?', ids(issues.filter((one) => within(lastWeek, one.createdAt)))],
  ['时间', '五月以来关掉的 urgent issue 有多少个', count(issues.filter(has('urgent')).filter((one) => within(since('2026-05-01'), one.closedAt)))],
  ['时间', '2026年8月1日到8月20日之间创建的 PR', ids(pulls.filter((one) => within(['2026-08-01', '2026-08-20'], one.createdAt)))],
  ['时间', '下周要到期的待办有哪些', texts(actions.filter((one) => one.due !== undefined && one.due >= '2026-11-23' && one.due <= '2026-11-29'))],
  ['时间', '去年第四季度合并的 PR 都是谁写的', names(authorsOf(pulls.filter((one) => within(['2025-10-01', '2025-12-31'], one.mergedAt))))],

  // What meetings left behind, notes and commits.
  ['决定', '后来被撤回的决定有哪些', texts(decisions.filter((one) => one.status === 'retracted'))],
  ['决定', '「冷链附加费按公斤计价」是在哪次会上定下来的？', titles([meetingOf('m22')])],
  ['疑问', '哪些疑问一直没有人回答？', texts(questions.filter((one) => one.status === 'open'))],
  ['风险', '茶仓排期会上提出过的阻塞', texts(risks.filter(from(...series('茶仓排期'))).filter((one) => one.kind === 'blocker'))],
  ['话题', '季度复盘 2026-09-30 聊了哪些话题', names(meetingOf('m4').mentions.topics)],
  ['笔记', '写到了沈青禾的笔记有哪些？', either(titles(notes.filter((one) => one.mentions.people.includes(S))), titles(notes.filter((one) => one.mentions.people.includes(S) || one.about?.id === S.id)))],
  ['提交', '沈青禾十一月在 hawkeye 提交了什么 commit', messages(commits.filter(inProject(K)).filter((one) => one.author === S).filter((one) => within(thisMonth, one.committedAt)))],

  // Unclear, or nobody knows.
  ['两可', 'Marta 评审过哪些 PR', ambiguous],
  ['未知', '周小舟写过几个 PR?', refused],
  ['未知', 'lighthouse 项目还有多少 issue 没关', refused],

  // What is asked every day.

  ['日常', '我还有哪些待办没做完', texts(actions.filter(isToDo).filter(isAssignedTo(me)))],
  ['日常', '哪些待办已经过期了还没做', texts(actions.filter(isOverdue))],
  ['日常', '过期没做的活儿都在谁头上啊', names(actions.filter(isOverdue).flatMap((one) => one.assignees))],
  ['日常', '今天要交的任务是啥', texts(actions.filter((one) => one.due === today[0]))],
  ['日常', '我开的 PR 还有几个没合', count(by(me).filter(isOpen))],
  ['日常', '沈青禾参加过的柜机评审里都提到了哪些 issue', ids(series('柜机评审').filter(attended(S)).flatMap((one) => one.mentions.issues))],
  ['日常', '今天有没有开会', either(truth(meetings.some((one) => within(today, one.startedAt))), keys([]))],
  ['日常', '上次我跟 Henrik 一起开会是哪天来着', date(newest(meetings.filter(attended(me)).filter(attended(R)), (one) => one.startedAt)[0]!.startedAt)],
  ['日常', '欧阳瑾最近合进去的那个 PR 是什么', ids(newest(by(O).filter(isMerged), (one) => one.mergedAt, 1))],
  ['日常', '小票还有哪些 bug 没修完', ids(issues.filter(inProject(P)).filter(has('bug')).filter(isOpen))],
  ['日常', '还没关的 urgent 问题都是谁报上来的', names(issues.filter(has('urgent')).filter(isOpen).map((one) => one.submitter))],
  ['日常', '禾姐这个月写了几个 PR', count(by(S).filter((one) => within(thisMonth, one.createdAt)))],
  ['日常', '上周大家一共合了几个PR', count(pulls.filter((one) => within(lastWeek, one.mergedAt)))],
  ['日常', '这个月到今天各项目分别合了多少 PR', groups(pulls.filter((one) => within(thisMonth, one.mergedAt)).map((one) => one.project.name))],
  ['日常', '今年谁在 courier 写的 PR 最多', most(pulls.filter(inProject(C)).filter((one) => within(thisYear, one.createdAt)).map((one) => one.author.name))],
  ['日常', '11 月 9 号那次周例会谁没来', either(names(absent), names(absent.filter((one) => !one.bot)))],
  ['日常', '上个月我们开了哪些会，给个清单', either(titles(meetings.filter((one) => within(lastMonth, one.startedAt))), titles(meetings.filter((one) => within(lastMonth, one.startedAt)).filter(attended(me))))],
  ['日常', '11月11日柜机评审拍板了哪几件事', texts(decisions.filter(from(meetingOf('m10'))))],
  ['日常', '最近一次季度复盘留下了哪些任务？', texts(actions.filter(from(meetingOf('m4'))))],
  ['日常', '冷链在哪些会上聊过', titles(about('冷链'))],
  ['日常', '人脸取件第一次被提起是什么时候', date(about('人脸取件').map((one) => one.startedAt).sort()[0])],
  ['日常', '关于防水膜大家都说了些什么', extracts],
  ['日常', '会上是怎么说大促投递量的？', extracts],
  ['日常', '我们之前怎么讨论离线取件码有效期的', extracts],
  ['日常', '担心防水膜到货延误的是哪位', names([R])],
  ['日常', '蓝牙配对重试这个 PR 被谁打回了', names([S])],
  ['日常', '谁给「登录后白屏」留过言', names(issueOf('i29').comments.map((one) => one.by))],
  ['日常', '批量投递时页面卡死 是哪个 PR 修的', ids(pulls.filter((one) => one.closes.includes(issueOf('i26'))))],
  ['日常', '开着的 issue 里哪些已经有 PR 在修了', ids(issues.filter(isOpen).filter((one) => pulls.some((made) => made.closes.includes(one))))],
  ['日常', '有哪些 open issue 压根没有 PR 在处理', ids(issues.filter(isOpen).filter((one) => !pulls.some((made) => made.closes.includes(one))))],
  ['日常', '茶仓这边平均一个 issue 要拖几天才关', inDays(mean(issues.filter(inProject(T)).filter((one) => one.closedAt !== undefined).map(closeDays)))],
  ['日常', '哪个项目的 issue 平均关得最慢', names(highest(projects, (one) => mean(issues.filter(inProject(one)).filter((made) => made.closedAt !== undefined).map(closeDays))))],
  ['日常', '周例会平均一次开多少小时', inHours(mean(series('周例会').map((one) => one.durationS / 3600)))],
  ['日常', '开会最勤快的是谁，就是参加次数最多的', most(meetings.flatMap((one) => one.attendees.map((person) => person.name)))],
  ['日常', 'luxw88 和 oyj 谁审的 PR 更多', sides([U.name, reviewedBy(U).length], [O.name, reviewedBy(O).length])],
  ['日常', 'Marta Olivera 审过的 PR 麻烦列一下', ids(reviewedBy(V))],
  ['日常', '鹰眼那边从九月到现在新开了几个 PR', count(pulls.filter(inProject(K)).filter((one) => within(since('2026-09-01'), one.createdAt)))],
  ['日常', '阿帆写的 courier PR 已经合掉几个了', count(pulls.filter(inProject(C)).filter((one) => one.author === D).filter(isMerged))],
  ['日常', '哪几个 PR 我要求过修改', ids(pulls.filter((one) => reviewed(one, me, 'changes_requested')))],
  ['日常', '我审过但没批准的 PR', ids(reviewedBy(me).filter((one) => !reviewed(one, me, 'approved')))],
  ['日常', '谁批准我的 PR 次数最多', most(by(me).flatMap((one) => one.reviews.filter((review) => review.verdict === 'approved').map((review) => review.by.name)))],
  ['日常', '除了我，还有谁审过 Henrik Lund 的 PR', names(minus(reviewersOf(by(R)), [me]))],
  ['日常', '审过邱墨白 PR 的人里，谁还给 hawkeye 提过 issue', names(reviewersOf(by(Q)).filter((one) => issues.some((made) => made.project === K && made.submitter === one)))],
  ['日常', '邱墨白名下最早到期的未完成待办是哪条', texts(actions.filter(isToDo).filter(isAssignedTo(Q)).filter((one) => one.due !== undefined).sort((a, b) => (a.due! < b.due! ? -1 : 1)).slice(0, 1))],
  ['日常', '未完成的待办每人各有几条', either(groups(toDoBy), { groups: [...tally(toDoBy), ['', actions.filter(isToDo).filter((one) => one.assignees.length === 0).length]] })],
  ['日常', '在会上答疑最多的人是哪个', most(questions.filter((one) => one.answeredBy !== undefined).map((one) => one.answeredBy!.name))],
  ['日常', '骑手体验会上有哪些疑问得到了回答', texts(questions.filter(from(...series('骑手体验会'))).filter((one) => one.status === 'answered'))],
  ['日常', '十月份的会上冒出来哪些阻塞项', texts(risks.filter((one) => within(lastMonth, one.meeting.startedAt)).filter((one) => one.kind === 'blocker'))],
  ['日常', '小程序有关的会议做了哪些决定？', either(texts(decisions.filter(from(...about('小程序')))), texts(decisions.filter(from(...about('小程序'))).filter((one) => one.status === 'made')))],
  ['日常', '本周一的例会提到了哪个 PR', ids(meetingOf('m25').mentions.pulls)],
  ['日常', '哪次会议提到过「蓝牙开柜配对超时」这个 issue', titles(meetings.filter((one) => one.mentions.issues.includes(issueOf('i11'))))],
  ['日常', '讲过权限管理的会 Marta Oliveira 参加过吗', truth(about('权限管理').some(attended(V)))],
  ['日常', '人脸取件相关的笔记都叫什么', titles(notes.filter((one) => one.mentions.topics.some((topic) => topic.name === '人脸取件')))],
  ['日常', '上周 courier 有谁提交过代码', names(commits.filter(inProject(C)).filter((one) => within(lastWeek, one.committedAt)).map((one) => one.author))],
  ['日常', '这周的 commit 有几条', count(commits.filter((one) => within(thisWeek, one.committedAt)))],
  ['日常', '机器人写的 PR 是谁审的', names(reviewersOf(pulls.filter((one) => one.author.bot)))],
  ['日常', '关 issue 关得最多的是谁', most(issues.filter((one) => one.closedBy !== undefined).map((one) => one.closedBy!.name))],
  ['日常', '拖了两周以上才合进去的 PR 是哪些', ids(pulls.filter(isMerged).filter((one) => mergeDays(one) > 14))],

  // Nobody knows, or it is unclear.
  ['未知', '沈青禾一个月工资多少', refused],
  ['未知', '等着我去评审的 PR 有哪些', refused],
  ['未知', 'locker-core 现在有多少行代码？', refused],
  ['未知', '哪些 PR 的流水线挂了', refused],
  ['两可', '晓雯还有哪些没做完的待办', ambiguous],
  ['未知', '丁一帆下周几号请假', refused],
  ['未知', '谁写的代码质量最差', refused],
  ['未知', '「路线规划降低定位频率」改了哪几个文件', refused],
  ['未知', '下次柜机评审订的哪间会议室', refused],
  ['未知', '昨天全网快递柜一共投了多少件', refused],
  ['未知', '里程碑 3.2 还剩几个 issue', refused],
  ['未知', '短信通道上个月花了多少钱', refused],
  ['未知', 'Marta Novak 开会的时候是不是不太高兴', refused],
  ['未知', '帮我把适配安卓十五相机这个 PR 合并了', refused],
  ['未知', '小票上一次部署到生产是什么时候', refused],
  ['未知', '贺长风和沈青禾谁的评审更严厉更靠谱', refused],
  ['未知', '陆晓雯给哪些 issue 点过赞', refused],
  ['不通', 'PR 的谁比没有上周然后多少', refused],
];

export const lockersQuestions: ExamQuestion[] = askedBy(me, 'pl', lines);
