/** Chinese questions of a dozen colleagues for what meetings left behind: tasks, decisions, open questions, risks and blockers, topics, notes, and which meeting it was. */
import type { Action, Meeting, Risk } from './world-shape.ts';
import * as w from './world-words-zh.ts';
import {
  actions, ana, assignedTo, at, atlas, atlasUi, attendedBy, beacon, ben, costa, decisions, due, elena, extracts, held, jurgen, k8s, li, me, meetings, names, nora, not, on, oneOf, open, overdue, pluto, priya,
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
  ['tasks', '李雷的todo', tasks(assignedTo(li))],
  ['tasks', '李雷没做完的任务', actions.rows(assignedTo(li), open)],
  ['tasks', 'Chen Siyu 还有哪些 action item 没 done', actions.rows(assignedTo(siyu), open)],
  ['tasks', '王芳逾期的任务都有哪些', actions.rows(assignedTo(wang), overdue)],
  ['tasks', '已经 overdue 的 action items', actions.rows(overdue)],
  ['tasks', '灯塔周会上的任务有哪些逾期了', actions.rows(at(within(beacon)), overdue)],
  ['tasks', '这周到期但还没完成的任务', actions.rows(open, due(w.thisWeek))],
  ['tasks', 'due 在这周的任务', tasks(due(w.thisWeek))],
  ['tasks', '下周到期的 action 给我列一下', tasks(due(w.from('2026-11-23', '2026-11-29')))],
  ['tasks', '本月底之前要完成的任务', oneOf(actions.rows(open, due(w.before('2026-12-01'))), actions.rows(open, due(w.before('2026-11-30'))), actions.rows(due(w.before('2026-12-01'))), actions.rows(open, due(w.from('2026-11-18', '2026-11-30'))), refused)],
  ['tasks', '11月16号到期的任务', tasks(due(w.from('2026-11-16', '2026-11-16')))],
  ['tasks', '今天到期的 action item 有哪些？', tasks(due(w.today))],
  ['tasks', '还没分给任何人的任务', oneOf(actions.rows(unassigned), actions.rows(unassigned, open))],
  ['tasks', 'k8s sync 上分给李雷的任务', tasks(at(series('k8s sync')), assignedTo(li))],
  ['tasks', '11月10号 k8s sync 的 action items', actions.rows(from('k8s sync', '2026-11-10'))],
  ['tasks', '10月29日灯塔周会布置了什么任务', actions.rows(from('灯塔周会', '2026-10-29'))],
  ['tasks', '张三跟李雷共同负责的任务', oneOf(actions.rows(assignedTo(zhang), assignedTo(li)), refused)],
  ['tasks', '和 snapshot 相关、没做完的任务', actions.rows(open, saying('snapshot'))],
  ['tasks', '关于告警的任务', actions.rows(saying('告警'))],
  ['tasks', 'Jürgen 的 overdue 任务', actions.rows(assignedTo(jurgen), overdue)],
  ['tasks', '張三已完成的任務', actions.rows(assignedTo(zhang), w.done)],
  ['tasks', 'Sam 有没有没做完的任务，列出来', oneOf(actions.rows(assignedTo(sam), open), refused)],
  ['tasks', '没有 due date 的未完成任务', actions.rows(open, (one) => one.due === undefined)],
  ['tasks', '迁移旧的采集器什么时候到期', dueDay('迁移旧的采集器')],
  ['tasks', 'Tag all images 这个任务 due 哪天', dueDay('Tag all images')],
  ['tasks', '写告警规则文档是哪次会上定的任务', oneOf(placeOf(actions.where((one) => one.text === '写告警规则文档')[0]!), refused)],
  ['mine', '我的任务', tasks(assignedTo(me))],
  ['mine', '我还欠着哪些任务没完成', oneOf(actions.rows(assignedTo(li), open), refused), { me: '李雷' }],
  ['mine', '我逾期了的 todo', actions.rows(assignedTo(siyu), overdue), { me: 'Chen Siyu' }],
  ['mine', '我上次参加的 k8s sync 做了什么决定', oneOf(decisions.rows(from('k8s sync', '2026-10-13')), decided(from('k8s sync', '2026-10-13')), refused)],
];

const decisionLines: Line[] = [
  ['decisions', '11月12号灯塔周会定了哪些事', decided(from('灯塔周会', '2026-11-12'))],
  ['decisions', '昨天 k8s sync 决定了什么', decided(from('k8s sync', '2026-11-17'))],
  ['decisions', 'k8s sync 10/13 decisions', oneOf(decided(from('k8s sync', '2026-10-13')), refused)],
  ['decisions', '10月13号的 k8s sync 有哪些决定', decided(from('k8s sync', '2026-10-13'))],
  ['decisions', '上周的会上都做了哪些决定啊', decided(at(held(w.lastWeek)))],
  ['decisions', '本周 atlas 的决定', decided(at(within(atlas), held(w.thisWeek)))],
  ['decisions', '十月份 k8s 的决定', decided(at(within(k8s), held(w.lastMonth)))],
  ['decisions', '2026年7月1日 Quarterly planning 上的决定', decided(from('Quarterly planning', '2026-07-01'))],
  ['decisions', '关于 snapshot 的决定', decided(saying('snapshot'))],
  ['decisions', '跟采样率有关的决定', decided(saying('采样率'))],
  ['decisions', '后来被撤回的决定有哪些', decisions.rows((one) => one.status === 'retracted')],
  ['decisions', '王芳在场的会议上做出的决定', oneOf(decided(at(attendedBy(wang))), refused)],
  ['decisions', '李雷参加过的会议里今年做了哪些决定', oneOf(decided(at(attendedBy(li), held(w.thisYear))), refused)],
  ['decisions', 'beacon 第三季度的决定', decided(at(within(beacon), held(w.thirdQuarter)))],
  ['decisions', '「限流由网关负责」是在哪次会上决定的', placeOf(decision('限流由网关负责'))],
  ['decisions', '什么时候决定的指标保留一年', oneOf(w.day(decision('指标保留一年').meeting.startedAt), refused)],
  ['decisions', 'atlas 最近一次会议做了哪些决定', decided(from('Atlas stand-up', '2026-11-16'))],
];

const questionLines: Line[] = [
  ['questions', '灯塔周会上还没回答的问题', questions.rows(at(within(beacon)), open)],
  ['questions', 'k8s 有哪些 open question', questions.rows(at(within(k8s)), open)],
  ['questions', '今年提出来到现在没人答的问题', oneOf(questions.rows(open, at(held(w.thisYear))), refused)],
  ['questions', '李雷回答过哪些问题', questions.rows(w.answeredBy(li))],
  ['questions', 'Ana Costa 答了什么问题', questions.rows(w.answeredBy(costa))],
  ['questions', '「周报发给谁?」是谁回答的', names(siyu)],
  ['questions', '11月10日 k8s sync 上提的问题', questions.rows(from('k8s sync', '2026-11-10'))],
  ['questions', '11月10号 k8s sync 哪些问题已经有答案了', questions.rows(from('k8s sync', '2026-11-10'), w.answered)],
  ['questions', '和采集器有关的问题', questions.rows(saying('采集器'))],
  ['questions', '公司会上关于 roadmap 的问题', oneOf(questions.rows(saying('roadmap')), refused)],
  ['questions', 'Ben 参加的会议上还没解答的问题', oneOf(questions.rows(open, at(attendedBy(ben))), refused)],
];

const riskLines: Line[] = [
  ['risks', '目前有什么 blocker', blocking()],
  ['risks', 'k8s 的 blockers', blocking(at(within(k8s)))],
  ['risks', '灯塔有哪些风险', risky(at(within(beacon)))],
  ['risks', '11月份会上提到的风险', oneOf(risky(at(held(w.thisMonth))), refused)],
  ['risks', 'atlas 站立会上... 算了，就 atlas 的风险列一下', oneOf(risky(at(within(atlas))), refused)],
  ['risks', '涉及 Vault 的风险', risky(saying('Vault'))],
  ['risks', '今年第三季度有哪些阻塞项', oneOf(blocking(at(held(w.thirdQuarter))), refused)],
  ['risks', '「误报太多会被忽略」这个风险是哪次会议提的', placeOf(risks.where((one) => one.text === '误报太多会被忽略')[0]!)],
];

const meetingLines: Line[] = [
  ['meetings', '本周开了哪些会', meetings.rows(held(w.thisWeek))],
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
  ['meetings', '8月开了什么会', meetings.rows(held(w.from('2026-08-01', '2026-08-31')))],
  ['meetings', '今年超过一小时的会议', oneOf(meetings.rows(held(w.thisYear), (one) => one.durationS > 3600), refused)],
  ['meetings', '在 Elena 没参加的 Quarterly planning 里，Tom 参加了哪几次', meetings.rows(series('Quarterly planning'), not(attendedBy(elena)), attendedBy(tom))],
  ['meetings', '哪些会既有 Nora 又有 Ana Silva', oneOf(meetings.rows(attendedBy(nora), attendedBy(ana)), refused)],
  ['topics', '11月11号 design review 聊了哪些 topic', oneOf(topics.rows((one) => meetings.some(series('Atlas UI design review'), speaksOf(one))), extracts, refused)],
  ['topics', 'k8s sync 上讨论过的话题', topics.rows((one) => meetings.some(series('k8s sync'), speaksOf(one)))],
  ['topics', '10月1号 Quarterly planning 提到了哪些 PR', pulls.rows((one) => meetings.some(series('Quarterly planning'), on('2026-10-01'), speaksOf(one)))],
  ['topics', '10月30号的 Retrospective 讨论了哪些话题', topics.rows((one) => meetings.some(series('Retrospective'), on('2026-10-30'), speaksOf(one)))],
  ['topics', '哪些项目在 Quarterly planning 上被提到过', projects.rows((one) => meetings.some(series('Quarterly planning'), speaksOf(one)))],
  ['topics', 'atlas-ui 的会议有谁参加过', who((each) => meetings.some(within(atlasUi), attendedBy(each)))],
  ['topics', 'pluto 有会议记录吗', oneOf(meetings.truth(within(pluto)), refused)],
];

export const colleagueMinutesLines: readonly Line[] = [todo, decisionLines, questionLines, riskLines, meetingLines].flat();
