/** More Chinese questions for what meetings left behind: who does what by when, what was decided, asked and feared, what came up. */
import type { Expected } from './exam.ts';
import type { Action, Meeting, Risk } from './world-shape.ts';
import * as w from './world-words-zh.ts';
import {
  actions, ana, assignedTo, at, atlas, attendedBy, beacon, ben, costa, decisions, due, extracts, held, issues, jurgen, k8s, li, me, meetings, not, notes, on, oneOf, open, overdue, pluto, priya, projects,
  pulls, questions, refused, risks, sam, saying, series, siyu, speaksOf, tom, topic, topics, wang, who, within, zhang, type Line, type Test,
} from './world-words-zh.ts';

const from = (title: string, day: string): Test<{ readonly meeting: Meeting }> => at(series(title), on(day));
const dueOf = (text: string): Expected => w.day(actions.where((one) => one.text === text)[0]!.due);
/** Tasks of a span may be all of them, or those still to be done. */
const tasks = (...tests: Test<Action>[]): Expected => oneOf(actions.rows(...tests), actions.rows(open, ...tests));
/** Blockers are risks of a kind: of risks a colleague may mean both, or those alone that are no blockers. */
const risky = (...tests: Test<Risk>[]): Expected => oneOf(risks.rows(...tests), risks.rows((one) => one.kind === 'risk', ...tests));
const blocking = (...tests: Test<Risk>[]): Expected => risks.rows((one) => one.kind === 'blocker', ...tests);
const thirdQuarter = held(w.thirdQuarter);

const todo: Line[] = [
  ['tasks', '李雷这周要完成什么任务', tasks(assignedTo(li), due(w.thisWeek))],
  ['tasks', '这周到期的任务里李雷的有哪些', tasks(assignedTo(li), due(w.thisWeek))],
  ['tasks', '李雷有什么任务是本周截止的', tasks(assignedTo(li), due(w.thisWeek))],
  ['tasks', '张三手里没做完的任务', actions.rows(assignedTo(zhang), open)],
  ['tasks', '张三还剩什么任务没完成', actions.rows(assignedTo(zhang), open)],
  ['tasks', '未完成的任务，张三的', actions.rows(assignedTo(zhang), open)],
  ['tasks', '分给张三但他还没做完的任务', oneOf(actions.rows(assignedTo(zhang), open), refused)],
  ['tasks', 'Jürgen 有哪些任务已经过期了', actions.rows(assignedTo(jurgen), overdue)],
  ['tasks', '陈思雨拖期的任务', oneOf(actions.rows(assignedTo(siyu), overdue), refused)],
  ['tasks', '陈思雨的逾期任务有哪些？', actions.rows(assignedTo(siyu), overdue)],
  ['tasks', '过了截止日期还没完成的任务，灯塔的', oneOf(actions.rows(overdue, at(within(beacon))), refused)],
  ['tasks', '王芳手头有什么活', oneOf(actions.rows(assignedTo(wang), open), actions.rows(assignedTo(wang)), refused)],
  ['tasks', 'Sam 的 todo', tasks(assignedTo(sam))],
  ['tasks', 'Sam 已经做完了哪些任务', actions.rows(assignedTo(sam), w.done)],
  ['tasks', '11月底之前到期的未完成任务', oneOf(actions.rows(open, due(w.before('2026-12-01'))), actions.rows(open, due(w.before('2026-11-30'))))],
  ['tasks', '今天到期的任务', tasks(due(w.today))],
  ['tasks', '下周要到期的任务有什么', tasks(due(w.from('2026-11-23', '2026-11-29')))],
  ['tasks', '上次 k8s sync 分下来的任务', oneOf(actions.rows(from('k8s sync', '2026-11-17')), refused)],
  ['tasks', '11月10号 k8s sync 产生的任务都有哪些', actions.rows(from('k8s sync', '2026-11-10'))],
  ['tasks', '11月10号的 k8s sync 之后李雷要做什么', oneOf(actions.rows(from('k8s sync', '2026-11-10'), assignedTo(li)), actions.rows(from('k8s sync', '2026-11-10'), assignedTo(li), open), refused)],
  ['tasks', '没分配给任何人的未完成任务', actions.rows(open, w.unassigned)],
  ['tasks', '跟告警有关的未完成任务', actions.rows(open, saying('告警'))],
  ['tasks', '关于 Vault 的任务', actions.rows(saying('Vault'))],
  ['tasks', '评估异常检测的成本这个任务什么时候到期', dueOf('评估异常检测的成本')],
  ['tasks', '联系运维申请磁盘的截止日期是哪天', dueOf('联系运维申请磁盘')],
  ['tasks', 'Document the canary deploys 这个任务的 due 是哪天', oneOf(dueOf('Document the canary deploys'), refused)],
  ['mine', '我有哪些任务还没做', actions.rows(assignedTo(me), open)],
  ['mine', '我的任务里逾期了的', actions.rows(assignedTo(me), overdue)],
  ['mine', '有什么任务是分给我的', actions.rows(assignedTo(siyu)), { me: '陈思雨' }],
  ['mine', '我这周有啥任务要交', tasks(assignedTo(li), due(w.thisWeek)), { me: '李雷' }],
];

const decided: Line[] = [
  ['decisions', '最近一次 k8s sync 做了什么决定', decisions.rows(from('k8s sync', '2026-11-17'))],
  ['decisions', '上次 k8s sync 决定了啥', decisions.rows(from('k8s sync', '2026-11-17'))],
  ['decisions', '昨天的 k8s sync 上定了什么', oneOf(decisions.rows(from('k8s sync', '2026-11-17')), refused)],
  ['decisions', '11月12号灯塔周会做出的决定有哪些', decisions.rows(from('灯塔周会', '2026-11-12'))],
  ['decisions', '灯塔周会 11月12日 的决定', decisions.rows(from('灯塔周会', '2026-11-12'))],
  ['decisions', '9月17号的灯塔周会拍板了哪些事', oneOf(decisions.rows(from('灯塔周会', '2026-09-17')), refused)],
  ['decisions', 'atlas 这个月做的决定', decisions.rows(at(within(atlas), held(w.thisMonth)))],
  ['decisions', '这个月 atlas 的会议上决定了哪些事', decisions.rows(at(within(atlas), held(w.thisMonth)))],
  ['decisions', '上周的会上都做了哪些决定', decisions.rows(at(held(w.lastWeek)))],
  ['decisions', '第三季度做过的决定列一下', decisions.rows(at(thirdQuarter))],
  ['decisions', '跟采集器有关的决定', decisions.rows(saying('采集器'))],
  ['decisions', '我们就采集器做过什么决定', oneOf(decisions.rows(saying('采集器')), extracts, refused)],
  ['decisions', '告警方面都有哪些决定', oneOf(decisions.rows(saying('告警')), refused)],
  ['decisions', '有没有关于飞书的决定', oneOf(w.truth(true), decisions.rows(saying('飞书')))],
  ['decisions', '撤回过的 k8s 决定', decisions.rows(at(within(k8s)), (one) => one.status === 'retracted')],
  ['decisions', '今年被撤回的决定有哪些', oneOf(decisions.rows(at(held(w.thisYear)), (one) => one.status === 'retracted'), refused)],
  ['decisions', 'Ben 参加的 k8s sync 上做出的决定', decisions.rows(at(attendedBy(ben), series('k8s sync')))],
  ['decisions', '李雷不在场的灯塔周会做了哪些决定', oneOf(decisions.rows(at(not(attendedBy(li)), series('灯塔周会'))), refused)],
  ['decisions', 'Quarterly planning 七月那次的决定', decisions.rows(from('Quarterly planning', '2026-07-01'))],
  ['decisions', '「限流由网关负责」是哪次会上定的', meetings.rows((one) => decisions.some((each) => each.text === '限流由网关负责' && each.meeting === one))],
];

const raised: Line[] = [
  ['questions', '灯塔周会还有哪些问题没有回答', questions.rows(at(series('灯塔周会')), open)],
  ['questions', 'k8s 的会上哪些问题还没人回答', questions.rows(at(within(k8s)), open)],
  ['questions', '没人回答的问题，k8s 的', questions.rows(at(within(k8s)), open)],
  ['questions', '上个月会上提出的问题', questions.rows(at(held(w.lastMonth)))],
  ['questions', '这个月提出的、还没回答的问题', questions.rows(at(held(w.thisMonth)), open)],
  ['questions', '哪些问题是 Priya 回答的', questions.rows(w.answeredBy(priya))],
  ['questions', '由 Ana Costa 回答的问题', questions.rows(w.answeredBy(costa))],
  ['questions', '关于采样率的问题', oneOf(questions.rows(saying('采样率')), extracts)],
  ['questions', '「告警为什么会重复?」这个问题谁回答的', oneOf(who((each) => questions.some(w.answeredBy(each), saying('告警为什么会重复'))), refused)],
  ['risks', 'k8s 有什么风险', risky(at(within(k8s)))],
  ['risks', 'k8s 的会上提过哪些风险', risky(at(within(k8s)))],
  ['risks', '灯塔的阻塞项', oneOf(blocking(at(within(beacon))), refused)],
  ['risks', 'beacon 的 blocker 有哪些', blocking(at(within(beacon)))],
  ['risks', 'atlas 被什么 block 住了', oneOf(blocking(at(within(atlas))), refused)],
  ['risks', '今年会上提出的 blocker', blocking(at(held(w.thisYear)))],
  ['risks', '跟磁盘有关的风险', oneOf(risky(saying('磁盘')), refused)],
  ['risks', '这个月新增的风险', oneOf(risky(at(held(w.thisMonth))), refused)],
];

const mentioned: Line[] = [
  ['topics', '上次灯塔周会讨论了什么话题', topics.rows((each) => meetings.some(isMeeting('灯塔周会', '2026-11-12'), speaksOf(each)))],
  ['topics', '11月11号的 Atlas UI design review 聊了哪些话题', topics.rows((each) => meetings.some(isMeeting('Atlas UI design review', '2026-11-11'), speaksOf(each)))],
  ['topics', '王芳参加的会上都讨论过哪些话题', topics.rows((each) => meetings.some(attendedBy(wang), speaksOf(each)))],
  ['topics', '灯塔周会都聊过哪些话题', topics.rows((each) => meetings.some(series('灯塔周会'), speaksOf(each)))],
  ['topics', 'hiring 在哪些会上讨论过', meetings.rows(speaksOf(topic('hiring')))],
  ['topics', '哪些会议聊到了 budget', meetings.rows(speaksOf(topic('budget')))],
  ['topics', '讨论过 secrets 的会议列表', meetings.rows(speaksOf(topic('secrets')))],
  ['topics', '最近一次讨论 roadmap 的会是哪个', meetings.newest(1, w.startedAt, speaksOf(topic('roadmap')))],
  ['topics', '限流是在哪次会上讨论的', meetings.rows(speaksOf(topic('限流')))],
  ['topics', '上周的会上聊过 performance 的有哪些', oneOf(meetings.rows(held(w.lastWeek), speaksOf(topic('performance'))), refused)],
  ['mentions', '提到李雷的会有哪些', meetings.rows(speaksOf(li))],
  ['mentions', '哪些会提过 pluto', meetings.rows(speaksOf(pluto))],
  ['mentions', 'beacon#15 在哪些会上被提到过', meetings.rows(speaksOf(w.pull('beacon#15')))],
  ['mentions', '有哪些会议谈到过 k8s#22', meetings.rows(speaksOf(w.issue('k8s#22')))],
  ['mentions', '昨天的 k8s sync 提到了哪些 PR', pulls.rows((each) => meetings.some(isMeeting('k8s sync', '2026-11-17'), speaksOf(each)))],
  ['mentions', 'Atlas stand-up 上提到过的 PR 里还没合的', oneOf(pulls.rows(not(w.merged), inMeeting(series('Atlas stand-up'))), pulls.rows(open, inMeeting(series('Atlas stand-up'))))],
  ['mentions', '灯塔周会提到过哪些 issue', issues.rows(inMeeting(series('灯塔周会')))],
  ['mentions', '10月1号的 Quarterly planning 上提到哪些项目', projects.rows((each) => meetings.some(isMeeting('Quarterly planning', '2026-10-01'), speaksOf(each)))],
  ['mentions', '提到 Nora 的笔记', notes.rows(speaksOf(w.nora))],
];

const met: Line[] = [
  ['meetings', '这周开了哪些会', meetings.rows(held(w.thisWeek))],
  ['meetings', '上周有什么会议', meetings.rows(held(w.lastWeek))],
  ['meetings', '上个月 atlas 开过的会', meetings.rows(within(atlas), held(w.lastMonth))],
  ['meetings', 'Tom 都参加了哪些会', meetings.rows(attendedBy(tom))],
  ['meetings', '哪些会议 Tom 在场', oneOf(meetings.rows(attendedBy(tom)), refused)],
  ['meetings', '王芳今年参加的会议列表', meetings.rows(attendedBy(wang), held(w.thisYear))],
  ['meetings', 'Ana Silva 上一次参加的会议是哪个', meetings.newest(1, w.startedAt, attendedBy(ana))],
  ['meetings', 'Priya 最近参加的两次会', meetings.newest(2, w.startedAt, attendedBy(priya))],
  ['meetings', '超过一小时的会议', oneOf(meetings.rows((one) => one.durationS > 3600), refused)],
  ['meetings', '李雷没参加的 k8s sync', meetings.rows(series('k8s sync'), not(attendedBy(li)))],
  ['meetings', '没有留下任务的会议', oneOf(meetings.rows((one) => !actions.some((each) => each.meeting === one)), refused)],
];

export const moreMinutesLines: readonly Line[] = [todo, decided, raised, mentioned, met].flat();

function isMeeting(title: string, day: string): Test<Meeting> {
  return (one) => series(title)(one) && on(day)(one);
}

function inMeeting(is: Test<Meeting>): Test<Parameters<typeof speaksOf>[0]> {
  return (each) => meetings.some(is, speaksOf(each));
}
