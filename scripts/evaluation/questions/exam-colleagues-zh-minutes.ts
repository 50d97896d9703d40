/** Chinese questions of a dozen colleagues for what meetings left behind: tasks, decisions, open questions, risks and blockers, topics, notes, and which meeting it was. */
import type { Action, Meeting, Risk } from './world-shape.ts';
import * as w from './world-words-zh.ts';
import {
  notes, actions, assignedTo, at, atlas, atlasUi, attendedBy, beacon, ben, decisions, due, elena, extracts, held, k8s, li, me, meetings, names, nora, not, on, oneOf, open, overdue, pluto, priya,
  projects, pulls, questions, refused, risks, sam, saying, series, siyu, speaksOf, tom, topic, topics, unassigned, wang, who, within, zhang, type Line, type Test,
} from './world-words-zh.ts';

const from = (title: string, day: string): Test<{ readonly meeting: Meeting }> => at(series(title), on(day));
/** Tasks of a span may be all of them, or those still to be done. */
const tasks = (...tests: Test<Action>[]) => oneOf(actions.rows(...tests), actions.rows(open, ...tests));
/** A blocker is a risk too; a colleague may mean both, or the plain ones alone. */
const risky = (...tests: Test<Risk>[]) => oneOf(risks.rows(...tests), risks.rows((one) => one.kind === 'risk', ...tests));
const blocking = (...tests: Test<Risk>[]) => risks.rows((one) => one.kind === 'blocker', ...tests);
const dueDay = (text: string) => w.day(actions.where((one) => one.text === text)[0]!.due);
const kept = (one: { readonly status: string }): boolean => one.status !== 'retracted';
/** Decisions may leave out what was taken back. */
const decided = (...tests: Parameters<typeof decisions.where>) => oneOf(decisions.rows(...tests), decisions.rows(kept, ...tests));
const placeOf = (one: { readonly meeting: Meeting }) => ({ rows: [one.meeting.title] });
const decision = (text: string) => decisions.where((one) => one.text === text)[0]!;

const todo: Line[] = [
  ['tasks', 'lilei 的 todo', tasks(assignedTo(li))],
  ['tasks', 'Chen Siyu 还有哪些 action item 没 done', actions.rows(assignedTo(siyu), open)],
  ['tasks', '王芳逾期的任务都有哪些', actions.rows(assignedTo(wang), overdue)],
  ['tasks', '已经 overdue 的 action items', actions.rows(overdue)],
  ['tasks', '灯塔周会上的任务有哪些逾期了', actions.rows(at(within(beacon)), overdue)],
  ['tasks', '这周到期但还没完成的任务有哪些呢？帮我列一下', actions.rows(open, due(w.thisWeek))],
  ['tasks', '下周到期的 action 给我列一下', tasks(due(w.from('2026-11-23', '2026-11-29')))],
  ['tasks', '还没分给任何人的任务', oneOf(actions.rows(unassigned), actions.rows(unassigned, open))],
  ['tasks', 'k8s sync 上分给李雷的任务', tasks(at(series('k8s sync')), assignedTo(li))],
  ['tasks', 'Elena 和陈思雨都参加的会上定下的任务', actions.rows(at(attendedBy(elena), attendedBy(siyu)))],
  ['tasks', '11月10号 k8s sync 的 action items', actions.rows(from('k8s sync', '2026-11-10'))],
  ['tasks', '10月29日灯塔周会布置了什么任务', actions.rows(from('灯塔周会', '2026-10-29'))],
  ['tasks', '和 snapshot 相关、没做完的任务', actions.rows(open, saying('snapshot'))],
  ['tasks', '关于告警的任务', actions.rows(saying('告警'))],
  ['tasks', '張三已完成的任務', actions.rows(assignedTo(zhang), w.done)],
  ['tasks', 'Sam 有没有没做完的任务，列出来', oneOf(actions.rows(assignedTo(sam), open), refused)],
  ['tasks', '没有 due date 的未完成任务', actions.rows(open, (one) => one.due === undefined)],
  ['tasks', '迁移旧的采集器什么时候到期', dueDay('迁移旧的采集器')],
  ['tasks', '写告警规则文档是哪次会上定的任务', oneOf(placeOf(actions.where((one) => one.text === '写告警规则文档')[0]!), refused)],
  ['mine', '我的任务', tasks(assignedTo(me))],
  ['mine', '我还欠着哪些任务没完成', oneOf(actions.rows(assignedTo(li), open), refused), { me: '李雷' }],
  ['mine', '我上次参加的 k8s sync 做了什么决定', oneOf(decided(from('k8s sync', '2026-10-13')), refused)],
];

const decisionLines: Line[] = [
  ['decisions', '11月12号灯塔周会定了哪些事', decided(from('灯塔周会', '2026-11-12'))],
  ['decisions', 'k8s sync 10/13 decisions', oneOf(decided(from('k8s sync', '2026-10-13')), refused)],
  ['decisions', '10月13号的 k8s sync 有哪些决定', decided(from('k8s sync', '2026-10-13'))],
  ['decisions', '上周的会上都做了哪些决定啊', decided(at(held(w.lastWeek)))],
  ['decisions', '本周 atlas 的决定，发我一份', decided(at(within(atlas), held(w.thisWeek)))],
  ['decisions', '跟 index 有关的决定', decided(saying('index'))],
  ['decisions', '跟采样率有关的决定', decided(saying('采样率'))],
  ['decisions', '后来被撤回的决定有哪些', decisions.rows((one) => one.status === 'retracted')],
  ['decisions', '王芳在场的会议上做出的决定', decided(at(attendedBy(wang)))],
  ['decisions', '李雷参加过的会议里今年做了哪些决定', decided(at(attendedBy(li), held(w.thisYear)))],
  ['decisions', '「限流由网关负责」是在哪次会上决定的', placeOf(decision('限流由网关负责'))],
  ['decisions', '讨论过 beacon#15 的会议上一共做了哪些决定', decided(at(speaksOf(w.pull('beacon#15'))))],
  ['decisions', '什么时候决定的指标保留一年', w.day(decision('指标保留一年').meeting.startedAt)],
  ['decisions', 'atlas 最近一次会议做了哪些决定', decided(from('Atlas stand-up', '2026-11-16'))],
];

const questionLines: Line[] = [
  ['questions', '灯塔周会上还没回答的问题', questions.rows(at(within(beacon)), open)],
  ['questions', 'k8s 有哪些 open question', questions.rows(at(within(k8s)), open)],
  ['questions', '今年提出来到现在没人答的问题', questions.rows(open, at(held(w.thisYear)))],
  ['questions', '李雷回答过哪些问题', questions.rows(w.answeredBy(li))],
  ['questions', '「周报发给谁?」是谁回答的', names(siyu)],
  ['questions', '11月10号 k8s sync 哪些问题已经有答案了', questions.rows(from('k8s sync', '2026-11-10'), w.answered)],
  ['questions', 'Quarterly planning 上跟 pluto 有关的问题', questions.rows(saying('pluto'), at(series('Quarterly planning')))],
  ['questions', 'Ben 参加的会议上还没解答的问题', questions.rows(open, at(attendedBy(ben)))],
];

const riskLines: Line[] = [
  ['risks', '麻烦问下目前有什么 blocker', blocking()],
  ['risks', '哪几次会上提出过 blocker', meetings.rows((one) => risks.some((each) => each.meeting === one && each.kind === 'blocker'))],
  ['risks', '灯塔有哪些风险', risky(at(within(beacon)))],
  ['risks', '11月份会上提到的风险', risky(at(held(w.thisMonth)))],
  ['risks', '把 atlas 的风险都列出来', risky(at(within(atlas)))],
  ['risks', '今年第三季度有哪些阻塞项', oneOf(blocking(at(held(w.thirdQuarter))), refused)],
  ['risks', '「误报太多会被忽略」这个风险是哪次会议提的', placeOf(risks.where((one) => one.text === '误报太多会被忽略')[0]!)],
];

const meetingLines: Line[] = [
  ['meetings', '帮忙查一下本周开了哪些会', meetings.rows(held(w.thisWeek))],
  ['meetings', '上周我参加了哪些会议', meetings.rows(attendedBy(me), held(w.lastWeek))],
  ['meetings', 'Priya 今年参加过的 k8s sync', meetings.rows(series('k8s sync'), attendedBy(priya), held(w.thisYear))],
  ['meetings', '哪些会议聊到了 hiring', meetings.rows(speaksOf(topic('hiring')))],
  ['meetings', '讨论过 dark mode 的会', oneOf(meetings.rows(w.about('dark mode')), meetings.rows(speaksOf(topic('dark mode'))))],
  ['meetings', '没有留下任何决定的 k8s sync', meetings.rows(series('k8s sync'), (one) => !decisions.some((each) => each.meeting === one))],
  ['meetings', '提到 ledger#11 的会议', meetings.rows(speaksOf(w.issue('ledger#11')))],
  ['meetings', 'beacon#15 在哪几次会上讨论过', meetings.rows(speaksOf(w.pull('beacon#15')))],
  ['meetings', '最近三次灯塔周会', meetings.newest(3, w.startedAt, series('灯塔周会'))],
  ['meetings', '最长的一次会议是哪个', meetings.most((one) => one.durationS)],
  ['meetings', '参会人数超过 4 个的会', meetings.rows((one) => one.attendees.length > 4)],
  ['meetings', '今年超过一小时的会议', meetings.rows(held(w.thisYear), (one) => one.durationS > 3600)],
  ['meetings', '产生过逾期任务的会议，从最近的开始列', oneOf(meetings.newest(99, w.startedAt, (one) => actions.some(overdue, (each) => each.meeting === one)), refused)],
  ['meetings', '在 Elena 没参加的 Quarterly planning 里，Tom 参加了哪几次', meetings.rows(series('Quarterly planning'), not(attendedBy(elena)), attendedBy(tom))],
  ['topics', '11月11号 design review 聊了哪些 topic', oneOf(topics.rows((one) => meetings.some(series('Atlas UI design review'), speaksOf(one))), extracts, refused)],
  ['topics', 'k8s sync 上讨论过的话题', topics.rows((one) => meetings.some(series('k8s sync'), speaksOf(one)))],
  ['topics', '大家关于 rate limits 都说过些什么', extracts],
  ['topics', '10月1号 Quarterly planning 提到了哪些 PR', pulls.rows((one) => meetings.some(series('Quarterly planning'), on('2026-10-01'), speaksOf(one)))],
  ['topics', '7月1号的 Quarterly planning 提到了哪些项目', projects.rows((one) => meetings.some(series('Quarterly planning'), on('2026-07-01'), speaksOf(one)))],
  ['topics', 'atlas-ui 的会议有谁参加过', who((each) => meetings.some(within(atlasUi), attendedBy(each)))],
  ['topics', 'pluto 开过会吗', meetings.truth(within(pluto))],
  ['topics', '有哪些 note 提到了 Nora', notes.rows(speaksOf(nora))],
];

export const colleagueMinutesLines: readonly Line[] = [todo, decisionLines, questionLines, riskLines, meetingLines].flat();
