/** Questions of newcomers in Chinese: meetings and what came of them, topics and notes. Half of them short and plain. */
import type { Expected } from './exam.ts';
import type { Action, Meeting, Person, Risk } from './world-shape.ts';
import * as w from './world-words-zh.ts';
import {
  actions, ambiguous, ana, answeredBy, assignedTo, at, atlas, attendedBy, beacon, ben, decisions, done, due, elena, held, inHours, issue, issues, jurgen, k8s, li, me, meetings, names, nora, not, notes,
  on, oneOf, open, overdue, people, pluto, priya, projects, pull, pulls, questions, refused, risks, sam, saying, series, siyu, speaksOf, tom, topic, topics, truth, unassigned, versus, wang, who, within,
  zhang, type Line, type Test,
} from './world-words-zh.ts';

/** Tasks of a span may be all of them, or those still to be done. */
const tasks = (...tests: Test<Action>[]): Expected => oneOf(actions.rows(...tests), actions.rows(open, ...tests));
const isRisk = (one: Risk): boolean => one.kind === 'risk';
/** Blockers are risks of a kind: a colleague may mean both, or those alone that are no blockers. */
const risky = (...tests: Test<Risk>[]): Expected => oneOf(risks.rows(...tests), risks.rows(isRisk, ...tests));
const lastOf = (title: string): Meeting => meetings.last(w.startedAt, series(title));
const raisedIn = (one: Meeting) => at((each) => each === one);
const task = (text: string): Action => actions.where((one) => one.text === text)[0]!;
const hours = (one: Meeting): number => one.durationS / 3600;
const wasAt = (one: Person, ...tests: Test<Meeting>[]): boolean => meetings.some(attendedBy(one), ...tests);
const sinceNovember = held(w.from('2026-11-01'));

const plain: Line[] = [
  ['plain minutes', '李雷有哪些任务没完成', actions.rows(assignedTo(li), open)],
  ['plain minutes', '我还有什么没做完的任务', actions.rows(assignedTo(me), open)],
  ['plain minutes', '张三逾期的任务', actions.rows(assignedTo(zhang), overdue)],
  ['plain minutes', '这周到现在开过什么会', meetings.rows(held(w.thisWeek))],
  ['plain minutes', '昨天开了什么会', meetings.rows(held(w.yesterday))],
  ['plain minutes', '上周开了几次会', meetings.count(held(w.lastWeek))],
  ['plain minutes', '昨天的会谁参加了', who((one) => wasAt(one, held(w.yesterday)))],
  ['plain minutes', '上次灯塔周会是哪天', w.day(lastOf('灯塔周会').startedAt)],
  ['plain minutes', '上次灯塔周会都有谁参加', names(...lastOf('灯塔周会').attendees)],
  ['plain minutes', '上次灯塔周会做了哪些决定', decisions.rows(raisedIn(lastOf('灯塔周会')))],
  ['plain minutes', '这周做了哪些决定', decisions.rows(at(held(w.thisWeek)))],
  ['plain minutes', '上个月做了几个决定', decisions.count(at(held(w.lastMonth)))],
  ['plain minutes', '今天到期的任务有啥', tasks(due(w.today))],
  ['plain minutes', '现在有多少任务逾期了', actions.count(overdue)],
  ['plain minutes', '谁逾期的任务最多', people.most((one) => actions.size(assignedTo(one), overdue))],
  ['plain minutes', '没指派给任何人的任务', tasks(unassigned)],
  ['plain minutes', 'k8s 还有哪些没回答的问题', questions.rows(at(within(k8s)), open)],
  ['plain minutes', '灯塔有什么风险', risky(at(within(beacon)))],
  ['plain minutes', '现在有哪些 blocker', risks.rows(not(isRisk))],
  ['plain minutes', 'Sam 参加了哪些会', meetings.rows(attendedBy(sam))],
  ['plain minutes', '王芳今年参加了几次会', meetings.count(attendedBy(wang), held(w.thisYear))],
  ['plain minutes', '11月9号的 Atlas stand-up 有谁参加', who((one) => wasAt(one, series('Atlas stand-up'), on('2026-11-09')))],
  ['plain minutes', '最近一次 Retrospective 开了多久', inHours(hours(lastOf('Retrospective')))],
  ['plain minutes', '哪个会开得最长', meetings.most(hours)],
  ['plain minutes', '跟告警有关的决定', decisions.rows(saying('告警'))],
  ['plain minutes', '评估异常检测的成本是谁负责', names(...task('评估异常检测的成本').assignees)],
  ['plain minutes', '更新周报模板这个任务做完了吗', truth(done(task('更新周报模板')))],
  ['plain minutes', 'Tag all images 这个任务是谁的', names(...task('Tag all images').assignees)],
  ['plain minutes', '哪次会提到了 k8s#40', meetings.rows(speaksOf(pull('k8s#40')))],
  ['plain minutes', 'pluto 在哪些会上被提到过', meetings.rows(speaksOf(pluto))],
  ['plain minutes', '上次讨论 roadmap 是什么时候', meetings.lastDay(w.startedAt, speaksOf(topic('roadmap')))],
  ['plain minutes', '我上周参加了哪些会', meetings.rows(attendedBy(me), held(w.lastWeek))],
  ['plain minutes', '这周谁有任务到期', oneOf(who((one) => actions.some(assignedTo(one), due(w.thisWeek))), who((one) => actions.some(assignedTo(one), due(w.thisWeek), open)))],
  ['plain minutes', '张三和李雷都参加的会', meetings.rows(attendedBy(zhang), attendedBy(li))],
  ['plain minutes', '哪些问题是 Ben 回答的', questions.rows(answeredBy(ben))],
  ['plain minutes', '被撤回的决定有哪些', decisions.rows((one) => one.status === 'retracted')],
  ['plain minutes', '今年 Quarterly planning 开了几次', meetings.count(series('Quarterly planning'), held(w.thisYear))],
  ['plain minutes', 'Elena 有任务吗', actions.truth(assignedTo(elena))],
  ['plain minutes', 'Marco 参加过会议吗', truth(wasAt(w.person('Marco Rossi')))],
  ['plain minutes', '李雷完成了几个任务', actions.count(assignedTo(li), done)],
  ['plain minutes', '灯塔周会平均开多久', inHours(w.mean(meetings.where(series('灯塔周会')).map(hours)))],
  ['plain minutes', '参加会议次数最多的是谁', people.most((one) => meetings.size(attendedBy(one)))],
  ['plain minutes', '最近三次 k8s sync', meetings.newest(3, w.startedAt, series('k8s sync'))],
  ['plain minutes', 'Tom 的任务都做完了吗', truth(!actions.some(assignedTo(tom), open))],
];

const rich: Line[] = [
  ['rich minutes', '11月10号 k8s sync 讨论了哪些 PR', pulls.rows((one) => meetings.some(series('k8s sync'), on('2026-11-10'), speaksOf(one)))],
  ['rich minutes', '最近一次 Atlas stand-up 提到了哪些话题', topics.rows((one) => speaksOf(one)(lastOf('Atlas stand-up')))],
  ['rich minutes', '陈思雨参加了而王芳没参加的灯塔周会', meetings.rows(series('灯塔周会'), attendedBy(siyu), not(attendedBy(wang)))],
  ['rich minutes', '在 k8s sync 上提出、到现在还没完成的任务', actions.rows(at(series('k8s sync')), open)],
  ['rich minutes', '既参加过 k8s sync 又参加过灯塔周会的人', who((one) => wasAt(one, series('k8s sync')) && wasAt(one, series('灯塔周会')))],
  ['rich minutes', '参加过 Atlas stand-up 但从没在 atlas 提过 PR 的人', who((one) => wasAt(one, series('Atlas stand-up')) && !pulls.some(w.by(one), within(atlas)))],
  ['rich minutes', '11月以来各项目的会上做了多少决定', projects.per((one) => decisions.size(at(within(one), sinceNovember)))],
  ['rich minutes', '每个人手里有几个未完成的任务', people.per((one) => actions.size(assignedTo(one), open))],
  ['rich minutes', '张三和李雷谁没完成的任务多', versus(zhang, li, (one) => actions.size(assignedTo(one), open))],
  ['rich minutes', '灯塔周会上提到过的 PR 里还没合并的', oneOf(pulls.rows(not(w.merged), (one) => meetings.some(series('灯塔周会'), speaksOf(one))), pulls.rows(open, (one) => meetings.some(series('灯塔周会'), speaksOf(one))))],
  ['rich minutes', '在会议上被提到过的 open PR', pulls.rows(open, (one) => meetings.some(speaksOf(one)))],
  ['rich minutes', '在会议上被提到次数最多的 issue', issues.most((one) => meetings.size(speaksOf(one)))],
  ['rich minutes', 'Ben 和 Elena 一起参加过哪些会', meetings.rows(attendedBy(ben), attendedBy(elena))],
  ['rich minutes', '提到 pluto 的会议上做出了哪些决定', decisions.rows(at(speaksOf(pluto)))],
  ['rich minutes', '今年下半年没做出任何决定的会议', meetings.rows(held(w.from('2026-07-01', '2026-12-31')), (one) => !decisions.some(raisedIn(one)))],
  ['rich minutes', '任务多于五个的会议', meetings.rows((one) => actions.size(raisedIn(one)) > 5)],
  ['rich minutes', '截止日期是11月14号的任务', tasks(due(w.from('2026-11-14', '2026-11-14')))],
  ['rich minutes', '指派给两个人的任务有哪些', tasks((one) => one.assignees.length === 2)],
  ['rich minutes', 'Jürgen 没参加的灯塔周会', meetings.rows(series('灯塔周会'), not(attendedBy(jurgen)))],
  ['rich minutes', '11月2号 Atlas stand-up 的参会者都有哪些 open PR', pulls.rows(open, (one) => meetings.some(series('Atlas stand-up'), on('2026-11-02'), attendedBy(one.author)))],
  ['rich minutes', '会上提到过的 PR 里，Ana Silva 写的有哪些', pulls.rows(w.by(ana), (one) => meetings.some(speaksOf(one)))],
  ['rich minutes', '上季度的会议上一共产生了多少任务', actions.count(at(held(w.thirdQuarter)))],
  ['rich minutes', '会上的问题谁回答得最多', people.most((one) => questions.size(answeredBy(one)))],
  ['rich minutes', '讨论过 hiring 的会里时间最长的是哪次', meetings.most((one) => (speaksOf(topic('hiring'))(one) ? one.durationS : 0))],
  ['rich minutes', '去年都开过哪些会', meetings.rows(held(w.lastYear))],
  ['rich minutes', '关于 Vault 的决定', decisions.rows(saying('vault'))],
  ['rich minutes', '王芳参加过的会上留下了哪些没回答的问题', questions.rows(open, at(attendedBy(wang)))],
  ['rich minutes', '哪些笔记提到了 Nora', notes.rows(speaksOf(nora))],
  ['rich minutes', 'Ben 和张三最近一次一起开会是什么时候', meetings.lastDay(w.startedAt, attendedBy(ben), attendedBy(zhang))],
  ['rich minutes', '自10月起灯塔周会开过几次', meetings.count(series('灯塔周会'), held(w.from('2026-10-01')))],
  ['rich minutes', 'atlas#42 最后一次在会上被提到是什么时候', meetings.lastDay(w.startedAt, speaksOf(issue('atlas#42')))],
  ['rich minutes', '帮忙列下 Zhang San 跟 Priya 都在场、时长超过40分钟的 k8s sync', meetings.rows(series('k8s sync'), attendedBy(zhang), attendedBy(priya), (one) => one.durationS > 2400)],
  ['rich minutes', '最近半年 Wang Fang 没参加的灯塔周会有几次', meetings.count(series('灯塔周会'), held(w.from('2026-05-18')), not(attendedBy(wang)))],
];

const turnedDown = (...asked: string[]): Line[] => asked.map((question): Line => ['refused minutes', question, refused]);

const toRefuse: Line[] = [
  ['refused minutes', 'Ana 手上还有几个任务', ambiguous],
  ...turnedDown(
    '指标保留一年是谁拍板的', '开会时谁最不耐烦', '小明参加过哪些会', '李雷差点忘了的任务', '产品例会上定了什么', '下次灯塔周会几点开', '提醒张三把任务做完', '那个会上的', '张三草草做完的任务', '李雷本来要参加的会', '紧急的任务有哪些',
  ),
];

export const newcomersMinutesLines: readonly Line[] = [...plain, ...rich, ...toRefuse];
