/** Questions of 许澄 in plain Chinese about the company that makes software for harbours; expected answers are plain filters over its world. */
import type { ExamQuestion, Expected } from '../exam.ts';
import {
  ambiguous, count, date, either, extracts, groups, groupsOfTwo, inDays, inHours, inOrder, keys, lastMonth, lastQuarter, lastWeek, mean, median, monthOf, most, newest, number,
  oldest, refused, sides, since, thisMonth, thisYear, truth, within, yesterday,
} from '../expected-words.ts';
import type { Action, Commit, Decision, Issue, Meeting, Note, Person, Project, Pull, Question, Risk, Topic } from '../world-shape.ts';
import {
  askedBy, attended, closeDays, commentsOn, filtersOver, has, highest, isAssignedTo, isMerged, isOpen, isOverdue, isRejected, isToDo, mergeDays, reviewers, speaksOf,
  type Line,
} from './company-filters.ts';
import { where, who } from './harbour-software-people.ts';
import { harbourSoftware } from './harbour-software-world.ts';

const { people, projects, pulls, issues, commits, topics, meetings, decisions, actions, questions, risks, notes } = harbourSoftware;
const { by, opened, meeting, series, pull, issue } = filtersOver(harbourSoftware);
const { S: siyuan, W: wanqing, X: zhou, L: lin, O: ouyang, G: gu, C: xu, Q: wei, M: marta, F: frost, A: achebe, B: bot } = who;
const { m: matou, t: tideGauge, w: tradewind, k: kumquat, h: halyard } = where;

const sinceJuly = issues.filter((one) => within(since('2026-07-01'), one.createdAt));
const neverThere = people.filter((one) => !series('架构评审').some(attended(one)));
const ofMarta = pulls.filter((one) => one.closes.some((it) => it.submitter === marta));

type Thing = Action | Commit | Decision | Issue | Meeting | Note | Person | Project | Pull | Question | Risk | Topic;
/** What an answer's first column calls it by. */
function keyOf(one: Thing): string {
  if ('number' in one) return one.id;
  if ('name' in one) return one.name;
  if ('text' in one) return one.text;
  return 'message' in one ? one.message : one.title;
}
const rows = (ones: readonly Thing[]): Expected => keys(ones.map(keyOf));
const ordered = (ones: readonly Thing[]): Expected => inOrder(ones.map(keyOf));
/** Where one was retracted, it may be left out. */
function decided(ones: readonly Decision[]): Expected {
  const made = ones.filter((one) => one.status === 'made');
  return made.length === ones.length ? rows(ones) : either(rows(made), rows(ones));
}
/** A blocker may be a risk. */
const endangered = (ones: readonly Risk[]): Expected => either(rows(ones), rows(ones.filter((one) => one.kind === 'risk')));
/** In whatever unit the answer says it. */
const minutes = (value: number): Expected => either(number(value), number(value * 60), inHours(value / 60));

const lines: readonly Line[] = [
  // Lists.
  ['list', '顾长河写过哪些 PR？', rows(by(gu))],
  ['list', '列一下林晓雯提交过的 issue', rows(opened(lin))],
  ['list', '现在处于草稿状态的 PR 都有哪些？', rows(pulls.filter((one) => one.draft))],
  ['list', '没合并就被关掉的 PR 有哪几个', rows(pulls.filter((one) => one.state === 'closed'))],
  ['label', '信风项目带 security 标签的 issue 是哪些？', rows(issues.filter((one) => one.project === tradewind && has('security')(one)))],
  ['title', '帮我找标题里有“首页”两个字的 issue', rows(issues.filter((one) => one.title.includes('首页')))],
  ['list', '作者自己动手合并的 PR 有哪些？', rows(pulls.filter((one) => one.mergedBy === one.author))],
  ['people', '11 月 5 日的全员例会谁参加了？', rows(meeting('全员例会 2026-11-05').attendees)],
  ['tasks', 'Marta 还有哪些任务没做完？', rows(actions.filter((one) => isToDo(one) && isAssignedTo(marta)(one)))],

  // Counts.
  ['count', '今年到现在总共合并了多少个 PR？', count(pulls.filter((one) => within(thisYear, one.mergedAt)))],
  ['count', '上周新开了几个 issue', count(issues.filter((one) => within(lastWeek, one.createdAt)))],
  ['count', '目前没关的 issue 当中，带 bug 标签的有多少个？', count(issues.filter((one) => isOpen(one) && has('bug')(one)))],
  ['count', '架构评审一共开过几次', count(series('架构评审'))],
  ['count', '欧阳牧 review 过陆思远的几个 PR？', count(by(siyuan).filter((one) => reviewers(one).includes(ouyang)))],
  ['count', 'kumo-bot 提的 PR 里有几个没有被合并？', count(by(bot).filter((one) => !isMerged(one)))],
  ['count', '指派给林晓雯的 issue，已经关闭的有几个？', count(issues.filter((one) => isAssignedTo(lin)(one) && one.state === 'closed'))],
  ['count', '有多少个 open issue 还没有指派给任何人？', count(issues.filter((one) => isOpen(one) && one.assignees.length === 0))],

  // Names, aliases, logins, slips.
  ['alias', '老魏提的 issue 还有几个没关', count(opened(wei).filter(isOpen))],
  ['login', 'inkstone 合并过多少个 PR？', count(pulls.filter((one) => one.mergedBy === wanqing))],
  ['alias', '升帆这个项目一共有多少个 issue？', count(issues.filter((one) => one.project === halyard))],
  ['login', 'lagoon9 评论过哪些 issue？', rows(issues.filter((one) => one.comments.some((it) => it.by === achebe)))],
  ['name', 'Achebe 提过哪些 issue？', rows(opened(achebe))],
  ['slip', 'Marta Keler 写的 PR 有哪些', rows(by(marta))],
  ['slip', 'tide-guage 现在有几个 open issue', count(issues.filter((one) => one.project === tideGauge && isOpen(one)))],
  ['alias', '阿牧在码头写了几个 PR 呀', count(by(ouyang).filter((one) => one.project === matou))],
  ['possessive', "Wren's PRs 里还没合的是哪几个？", either(rows(by(lin).filter(isOpen)), rows(by(lin).filter((one) => !isMerged(one))))],
  ['ambiguous', '晓雯 review 了哪些 PR？', ambiguous],
  ['ambiguous', 'Dylan 有多少个 open 的 PR？', ambiguous],
  ['ambiguous', '上个月晓雯合并了几个 PR', ambiguous],

  // Superlatives and top N.
  ['superlative', '谁 review 过的 PR 最多？', most(pulls.flatMap((one) => reviewers(one).map((it) => it.name)))],
  ['top', '写 PR 最多的前三名是谁', most(pulls.map((one) => one.author.name), 3)],
  ['superlative', '评论条数最多的 issue 是哪一个？', rows(highest(issues, commentsOn))],
  ['superlative', '哪个项目没关的 issue 最多？', most(issues.filter(isOpen).map((one) => one.project.name))],
  ['superlative', '上个月谁开的 PR 最多？', most(pulls.filter((one) => within(lastMonth, one.createdAt)).map((one) => one.author.name))],
  ['superlative', '时间最长的一次会议是哪一场', rows(highest(meetings, (one) => one.durationS))],
  ['superlative', '架构评审谁出席的次数最多？', most(series('架构评审').flatMap((one) => one.attendees.map((it) => it.name)))],
  ['superlative', '从创建到合并耗时最长的 PR 是哪个？', rows(highest(pulls.filter(isMerged), mergeDays))],
  ['superlative', '最常在会议上被提到的话题是什么？', most(meetings.flatMap((one) => one.mentions.topics.map((it) => it.name)))],
  ['latest', '最近合并的 3 个 PR', ordered(newest(pulls.filter(isMerged), (one) => one.mergedAt!, 3))],
  ['latest', '给我看最新的五个 issue', ordered(newest(issues, (one) => one.createdAt, 5))],
  ['latest', '陆婉清最近的三次 commit 是什么？', ordered(newest(commits.filter((one) => one.author === wanqing), (one) => one.committedAt, 3))],
  ['oldest', '开得最久、到现在还没关的 issue 是哪个？', rows(oldest(issues.filter(isOpen), (one) => one.createdAt, 1))],
  ['oldest', '最老的两个还开着的 PR', ordered(oldest(pulls.filter(isOpen), (one) => one.createdAt, 2))],

  // Groups.
  ['group', '每个项目各有多少个没关闭的 issue？', groups(issues.filter(isOpen).map((one) => one.project.name))],
  ['group', '按作者统计今年合并的 PR 数量', groups(pulls.filter((one) => within(thisYear, one.mergedAt)).map((one) => one.author.name))],
  ['group', '每个人名下各有几条未完成的任务？', groups(actions.filter(isToDo).flatMap((one) => one.assignees.map((it) => it.name)))],
  ['group', '未关闭的 issue 按标签数一数', groups(issues.filter(isOpen).flatMap((one) => one.labels))],
  ['group', '今年每个月合并了多少 PR？', groups(pulls.filter((one) => within(thisYear, one.mergedAt)).map((one) => monthOf(one.mergedAt!)))],
  ['group', '七月以来新建的 issue，按项目和月份各有多少？', groupsOfTwo(sinceJuly.map((one) => [one.project.name, monthOf(one.createdAt)]))],
  ['group', '各个项目的 PR 平均几天能合并？', { groups: projects.map((one) => [one.name, mean(pulls.filter((it) => it.project === one && isMerged(it)).map(mergeDays))]) }],

  // Comparisons.
  ['compare', '陆思远和陆婉清，谁合并的 PR 更多？', sides([siyuan.name, pulls.filter((one) => one.mergedBy === siyuan).length], [wanqing.name, pulls.filter((one) => one.mergedBy === wanqing).length])],
  ['compare', 'Dylan Frost 写的 PR 是不是比 Dylan Achebe 多？', either(truth(by(frost).length > by(achebe).length), sides([frost.name, by(frost).length], [achebe.name, by(achebe).length]))],
  ['compare', '我跟魏启航比，谁参加的会议多', sides([xu.name, meetings.filter(attended(xu)).length], [wei.name, meetings.filter(attended(wei)).length])],

  // Yes or no.
  ['yesno', '周晓雯有没有参加过架构评审？', truth(series('架构评审').some(attended(zhou)))],
  ['yesno', 'halyard#12 合并了吗', truth(isMerged(pull('halyard#12')))],
  ['yesno', 'matou#37 有人 approve 过吗？', either(truth(true), rows([siyuan]))],
  ['yesno', '我 review 过 Dylan Frost 的 PR 没有？', truth(by(frost).some((one) => reviewers(one).includes(xu)))],
  ['yesno', '昨天有人开新的 PR 吗', either(truth(true), rows(pulls.filter((one) => within(yesterday, one.createdAt))), rows([wei]))],
  ['yesno', '信风双周会上提到过单点登录这个话题吗？', truth(series('信风双周会').some(speaksOf('单点登录')))],

  // Who.
  ['who', '“暗色模式第一步”那个 PR 是谁批准的？', rows(pull('matou#26').reviews.filter((one) => one.verdict === 'approved').map((one) => one.by))],
  ['who', '哪些人评审过魏启航的 PR？', rows(by(wei).flatMap(reviewers))],
  ['who', '给我还开着的 PR 点过 approve 的都有谁？', rows(by(xu).filter(isOpen).flatMap((one) => one.reviews.filter((it) => it.verdict === 'approved').map((it) => it.by)))],
  ['first', 'halyard 的第一个 PR 是谁写的？', rows([oldest(pulls.filter((one) => one.project === halyard), (one) => one.createdAt, 1)[0]!.author])],
  ['both', '谁既参加过潮汐站会，也参加过信风双周会？', rows(people.filter((one) => series('潮汐站会').some(attended(one)) && series('信风双周会').some(attended(one))))],
  ['both', '在码头和信风都 review 过 PR 的人有哪些', rows(people.filter((one) => [matou, tradewind].every((it) => pulls.some((its) => its.project === it && reviewers(its).includes(one)))))],
  ['but not', '在码头提过 issue 但没在码头写过 PR 的人', rows(people.filter((one) => opened(one).some((it) => it.project === matou) && !by(one).some((it) => it.project === matou)))],
  ['but not', '谁 review 过陆婉清的 PR，却从来没给 halyard 写过 PR？', rows(people.filter((one) => by(wanqing).some((it) => reviewers(it).includes(one)) && !by(one).some((it) => it.project === halyard)))],
  ['never', '有谁从没参加过架构评审？', either(rows(neverThere), rows(neverThere.filter((one) => !one.bot)))],
  ['only', '只给一个项目写过 PR 的人是谁？', rows(people.filter((one) => new Set(by(one).map((it) => it.project)).size === 1))],
  ['more than', '写过 6 个以上 PR 的人有哪些？', either(rows(people.filter((one) => by(one).length >= 6)), rows(people.filter((one) => by(one).length > 6)))],
  ['nested', '谁手上至少有两条没做完的任务，而且一条任务都没完成过？', rows(people.filter((one) => actions.filter((it) => isToDo(it) && isAssignedTo(one)(it)).length >= 2 && !actions.some((it) => !isToDo(it) && isAssignedTo(one)(it))))],

  // Which pull requests and issues.
  ['nested', '哪些 PR 关闭的是 Marta Keller 提的 issue？', either(rows(ofMarta), rows(ofMarta.filter(isMerged)))],
  ['nested', '还没合并的 PR 里，哪些会关闭带 security 标签的 issue？', rows(pulls.filter((one) => isOpen(one) && one.closes.some(has('security'))))],
  ['verdict', '被要求修改过、最后还是合并了的 PR 有哪些？', rows(pulls.filter((one) => isMerged(one) && isRejected(one)))],
  ['without', '一次 review 都没有就合并的 PR', rows(pulls.filter((one) => isMerged(one) && one.reviews.length === 0))],
  ['without', '哪些带 bug 标签的 open issue 还没有 PR 去关闭它？', rows(issues.filter((one) => isOpen(one) && has('bug')(one) && !pulls.some((it) => it.closes.includes(one))))],
  ['nested', '自己提又自己关的 issue 有几个？', count(issues.filter((one) => one.closedBy === one.submitter))],
  ['at least', '评论不少于 3 条的未关闭 issue 有哪些', rows(issues.filter((one) => isOpen(one) && commentsOn(one) >= 3))],
  ['label', '同时打了 bug 和 ui 两个标签、还开着的 issue', rows(issues.filter((one) => isOpen(one) && has('bug')(one) && has('ui')(one)))],
  ['but not', 'Kumquat 里有 ui 标签但没有 bug 标签的 issue', rows(issues.filter((one) => one.project === kumquat && has('ui')(one) && !has('bug')(one)))],
  ['duration', '合并用了超过 24 天的 PR 有哪些？', rows(pulls.filter((one) => isMerged(one) && mergeDays(one) > 24))],
  ['my', '我的 open PR 里，哪个还没人 review？', rows(by(xu).filter((one) => isOpen(one) && one.reviews.length === 0))],
  ['my', '我的 PR 都被谁 review 过', rows(by(xu).flatMap(reviewers))],
  ['related', '“金丝雀发布草案”这个 PR 关联了哪个 PR？', rows(pull('halyard#12').relatedTo)],
  ['only', '还开着的 PR 里，只有一个人 review 过的是哪些？', rows(pulls.filter((one) => isOpen(one) && new Set(reviewers(one)).size === 1))],

  // Times.
  ['time', '第三季度合并了多少个 PR？', count(pulls.filter((one) => within(lastQuarter, one.mergedAt)))],
  ['time', '五月以来 tide-gauge 关掉了哪些 issue？', rows(issues.filter((one) => one.project === tideGauge && within(since('2026-05-01'), one.closedAt)))],
  ['time', '今年 9 月 1 日到 9 月 15 日之间合并的 PR 有哪些？', rows(pulls.filter((one) => within(['2026-09-01', '2026-09-15'], one.mergedAt)))],
  ['time', '8 月 13 号那天开的是什么会？', rows(meetings.filter((one) => within(['2026-08-13', '2026-08-13'], one.startedAt)))],
  ['my', '我这个月有几次 commit', count(commits.filter((one) => one.author === xu && within(thisMonth, one.committedAt)))],
  ['time', '过去十天里新开了哪些 PR？', rows(pulls.filter((one) => within(since('2026-11-08'), one.createdAt)))],
  ['my', '我和 Marta 一起开过几次会？', count(meetings.filter((one) => attended(xu)(one) && attended(marta)(one)))],
  ['when', '陆思远上一次合并 PR 是什么时候？', date(newest(pulls.filter((one) => one.mergedBy === siyuan), (one) => one.mergedAt!, 1)[0]!.mergedAt)],
  ['since when', 'tide-gauge#13 是从什么时候开着的？', date(issue('tide-gauge#13').createdAt)],

  // Durations.
  ['average', 'PR 从创建到合并平均要多少天？', inDays(mean(pulls.filter(isMerged).map(mergeDays)))],
  ['median', '带 bug 标签的 issue 从打开到关闭，天数的中位数是多少？', inDays(median(issues.filter((one) => has('bug')(one) && one.closedAt !== undefined).map(closeDays)))],
  ['average', '码头周会平均每次开多少分钟？', minutes(mean(series('码头周会').map((one) => one.durationS / 60)))],

  // Meetings and what came of them.
  ['path', '谈到限流这个话题的会议，都有谁出席过？', rows(meetings.filter(speaksOf('限流')).flatMap((one) => one.attendees))],
  ['path', '哪些话题在架构评审和码头周会上都出现过？', rows(topics.filter((one) => [series('架构评审'), series('码头周会')].every((it) => it.some(speaksOf(one.name)))))],
  ['but not', '有哪几次码头周会我去了而欧阳牧没去？', rows(series('码头周会').filter((one) => attended(xu)(one) && !attended(ouyang)(one)))],
  ['decisions', '十一月份做了哪些决定？', decided(decisions.filter((one) => within(thisMonth, one.meeting.startedAt)))],
  ['decisions', '哪些决定后来被撤回了', rows(decisions.filter((one) => one.status === 'retracted'))],
  ['questions', '码头周会上提出来、至今没人回答的问题有哪些？', rows(questions.filter((one) => one.meeting.series === '码头周会' && one.status === 'open'))],
  ['questions', '魏启航在会上回答过哪些问题？', rows(questions.filter((one) => one.answeredBy === wei))],
  ['path', '谈过潮位预测的会议上派下来、还没完成的任务有哪些？', rows(actions.filter((one) => isToDo(one) && speaksOf('潮位预测')(one.meeting)))],
  ['risks', '第四季度的会议上提出了哪些风险？', endangered(risks.filter((one) => within(since('2026-10-01'), one.meeting.startedAt)))],
  ['risks', '潮汐站会上报过的 blocker 有哪些？', rows(risks.filter((one) => one.kind === 'blocker' && one.meeting.series === '潮汐站会'))],
  ['tasks', '已经逾期还没做完的任务一共有多少条？', count(actions.filter(isOverdue))],
  ['tasks', '下周到期的任务有哪些？', rows(actions.filter((one) => within(['2026-11-23', '2026-11-29'], one.due)))],
  ['without', '没写截止日期而且还没做完的任务有哪些', rows(actions.filter((one) => isToDo(one) && one.due === undefined))],
  ['tasks', '有哪些任务是交给两个人一起做的？', rows(actions.filter((one) => one.assignees.length === 2))],
  ['my', '我手上有没有已经过期的任务 是哪条', either(rows(actions.filter((one) => isOverdue(one) && isAssignedTo(xu)(one))), truth(true))],
  ['notes', '提到数据迁移的笔记有哪几篇？', rows(notes.filter(speaksOf('数据迁移')))],

  // Open questions.
  ['extracts', '关于湿度传感器我们会上都说过什么？', extracts],
  ['extracts', '大家对台风天的预测是怎么说的', extracts],

  // What the graph does not hold.
  ['unknowable', '陆思远一个月工资多少？', refused],
  ['unknowable', '码头现在有多少行代码', refused],
  ['unknown name', '赵子轩提过哪些 issue？', refused],
  ['unknown name', '灯塔项目还有几个没合的 PR？', refused],
  ['unknowable', '最近谁的心情不太好？', refused],
  ['unknowable', 'CI 没跑过的 PR 有几个', refused],
  ['meaning', '谁 review PR 最认真？', refused],
  ['meaning', '哪些 PR 合并以后又被 revert 了？', refused],
  ['unknowable', '有哪些 PR 在等我 review？', refused],
  ['meaning', '哪些 issue 是被误关的？', refused],
  ['unknowable', '周晓雯今年请了几天假', refused],
  ['command', '帮我把 matou#34 合并掉', refused],
  ['meaning', '如果懒加载没做，码头还剩几个 open PR？', refused],
  ['unknowable', 'halyard 已经部署到生产环境的 PR 有哪些？', refused],
  ['unknown name', '小陆这周有几条任务到期', refused],
];

export const harbourSoftwareQuestions: ExamQuestion[] = askedBy(xu, 'hs', lines);
