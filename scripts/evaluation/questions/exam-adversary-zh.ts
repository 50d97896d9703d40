/** Chinese questions that are easily misread: scope, attachment, quantifiers, who did what to whom, and words that must not be passed over. */
import type { ExamQuestion } from './exam.ts';
import { commonLines } from './exam-adversary-zh-common.ts';
import * as w from './world-words-zh.ts';
import { actions, atlas, beacon, ben, closedAt, decisions, extracts, issues, k8s, li, me, meetings, numbered, oneOf, projects, pulls, refused, wang, who, zhang, type Line } from './world-words-zh.ts';
import type { Issue, Meeting, Person, Pull } from './world-shape.ts';

const { by, mergedBy, reviewedBy, filedBy, shutBy, not, merged, open, within, fixedBy, mergedIn, created } = w;
const latest = (number: number, ...tests: w.Test<Pull>[]): Pull[] => newestOf(pulls.where(...tests), w.createdAt, number);
const latestMerged = (number: number): Pull[] => newestOf(pulls.where(merged), w.mergedAt, number);
const latestIssues = (number: number, ...tests: w.Test<Issue>[]): Issue[] => newestOf(issues.where(...tests), w.createdAt, number);
const latestMeetings = (number: number, ...tests: w.Test<Meeting>[]): Meeting[] => newestOf(meetings.where(...tests), w.startedAt, number);
const keys = (of: readonly { readonly id: string }[]) => ({ rows: of.map((each) => each.id) });
const reviewOf = (person: Person) => (thing: Pull): string | undefined => thing.reviews.filter((review) => review.by === person).map((review) => review.at).sort().at(-1);
const each = <T extends { readonly name: string }>(number: (one: T) => number, ...ones: T[]) => ({ groups: ones.map((one): [string, number] => [one.name, number(one)]) });
const stillOpen = oneOf(pulls.rows(by(li), not(merged)), pulls.rows(by(li), open));

function newestOf<T>(things: readonly T[], time: (thing: T) => string | undefined, number: number): T[] {
  return [...things].sort((a, b) => (time(a)! < time(b)! ? 1 : -1)).slice(0, number);
}

const subject: Line[] = [
  ['subject', '李雷最近3个合并的 PR', pulls.newest(3, w.mergedAt, mergedBy(li))],
  ['subject', '李雷最近一次合并的 PR', pulls.newest(1, w.mergedAt, mergedBy(li))],
  ['subject', '李雷第一次合并的 PR', pulls.oldest(1, w.mergedAt, mergedBy(li))],
  ['subject', '李雷第一个合并的 PR', pulls.oldest(1, w.mergedAt, mergedBy(li))],
  ['subject', '李雷最近3个 review 过的 PR', pulls.newest(3, reviewOf(li), reviewedBy(li))],
  ['subject', '李雷最近一次 review 的 PR', pulls.newest(1, reviewOf(li), reviewedBy(li))],
  ['subject', '李雷最近三次 review 的 PR', pulls.newest(3, reviewOf(li), reviewedBy(li))],
  ['subject', '李雷最近一次关闭的 issue', issues.newest(1, closedAt, shutBy(li))],
  ['subject', '李雷最近3个关闭的 issue', issues.newest(3, closedAt, shutBy(li))],
  ['subject', '李雷最近3个参与的 issue', issues.newest(3, w.createdAt, w.involving(li))],
  ['subject', '李雷最近合并的3个 PR', pulls.newest(3, w.mergedAt, mergedBy(li))],
  ['subject', '李雷今年评论的 PR', oneOf(pulls.rows(w.commentedBy(li), created(w.thisYear)), refused)],
  ['subject', '李雷今年被合并的 PR', pulls.rows(by(li), mergedIn(w.thisYear))],
  ['subject', '李雷今年合并的 PR', pulls.rows(mergedBy(li), mergedIn(w.thisYear))],
  ['subject', '张三最近一周参与的 issue', oneOf(issues.rows(w.involving(zhang), created(w.from('2026-11-11'))), refused)],
  ['subject', '张三今年 review 和合并的 PR', oneOf(pulls.rows(reviewedBy(zhang, w.thisYear), mergedBy(zhang), mergedIn(w.thisYear)), refused)],
  ['subject', '张三帮李雷 review 过的 PR', oneOf(pulls.rows(by(li), reviewedBy(zhang)), refused)],
  ['subject', '张三请李雷 review 的 PR', oneOf(pulls.rows(by(zhang), reviewedBy(li)), refused)],
  ['subject', '李雷没提过但是合并过的 PR', pulls.rows(mergedBy(li), not(by(li)))],
  ['subject', '李雷没提过但是 review 过的 PR', pulls.rows(reviewedBy(li), not(by(li)))],
  ['subject', '李雷提的但没合并的 PR', stillOpen],
  ['subject', '张三 review 过但没合并的 PR', oneOf(pulls.rows(reviewedBy(zhang), not(merged)), pulls.rows(reviewedBy(zhang), not(mergedBy(zhang))), refused)],
  ['subject', 'k8s#35 的作者还提过哪些 PR', pulls.rows(by(w.pull('k8s#35').author), (one) => one !== w.pull('k8s#35'))],
  ['subject', 'Priya 手上的 issue', oneOf(issues.rows(w.assignedTo(w.priya)), issues.rows(w.assignedTo(w.priya), open), refused)],
  ['subject', 'assigned 给张三的 issues', issues.rows(w.assignedTo(zhang))],
  ['subject', '李雷 assigned issues', oneOf(issues.rows(w.assignedTo(li)), refused)],
  ['subject', '李雷 open 的 PR', oneOf(pulls.rows(by(li), open), refused)],
];

const lastMeeting = (series: string): Meeting => latestMeetings(1, w.series(series))[0]!;
const was = (person: Person, series: string) => w.truth(lastMeeting(series).attendees.includes(person));
const meeting: Line[] = [
  ['meeting', '上次 k8s sync Ben 参加了吗', was(ben, 'k8s sync')],
  ['meeting', '上次 k8s sync 有没有 Ben', was(ben, 'k8s sync')],
  ['meeting', 'Ben 参加了上次 k8s sync 吗', was(ben, 'k8s sync')],
  ['meeting', '上次 k8s sync 有没有李雷', was(li, 'k8s sync')],
  ['meeting', '上次灯塔周会王芳参加了吗', was(wang, '灯塔周会')],
  ['meeting', '上次灯塔周会有张三吗', was(zhang, '灯塔周会')],
  ['meeting', '最近一次 Retrospective 有 Priya 吗', was(w.priya, 'Retrospective')],
  ['meeting', '上次 Quarterly planning Ben 参加了吗', was(ben, 'Quarterly planning')],
  ['meeting', '上次 k8s sync 谁没参加', who((person) => !lastMeeting('k8s sync').attendees.includes(person))],
  ['meeting', '上次 k8s sync 到现在多久了', oneOf(refused, w.inDays(w.daysBetween(lastMeeting('k8s sync').startedAt, '2026-11-18T10:00:00Z')))],
  ['meeting', '前两次 k8s sync 谁参加了', oneOf(refused, who((person) => latestMeetings(2, w.series('k8s sync')).some(w.attendedBy(person))))],
  ['meeting', '李雷张三都没参加的会议', meetings.rows(not(w.attendedBy(li)), not(w.attendedBy(zhang)))],
  ['meeting', '只有李雷和张三参加的会议', meetings.rows((one) => one.attendees.length === 2 && [li, zhang].every((person) => one.attendees.includes(person)))],
  ['meeting', '5个人参加的会议', oneOf(meetings.rows((one) => one.attendees.length === 5), meetings.rows((one) => one.attendees.length >= 5), refused)],
  ['meeting', '超过4个人参加的会议', meetings.rows((one) => one.attendees.length > 4)],
  ['meeting', 'budget 和 secrets 都讨论过的会议', meetings.rows(w.speaksOf(w.topic('budget')), w.speaksOf(w.topic('secrets')))],
  ['meeting', '李雷没参加的会上做的决定', decisions.rows(w.at(not(w.attendedBy(li))))],
  ['meeting', '会上没提过的 open issue', issues.rows(open, (one) => !meetings.some(w.speaksOf(one)))],
  ['meeting', '张三提到过 budget 吗', oneOf(refused, extracts)],
];

const scope: Line[] = [
  ['scope', '最近10个 PR 有几个是李雷提的', oneOf(w.number(latest(10).filter(by(li)).length), refused)],
  ['scope', '最近10个 PR 中没人 review 的', oneOf(keys(latest(10).filter(not(w.reviewed))), refused)],
  ['scope', '最近5个合并的 PR 里 Ana Costa 提的', oneOf(keys(latestMerged(5).filter(by(w.costa))), refused)],
  ['scope', '最近5次会议里李雷参加的', oneOf({ rows: latestMeetings(5).filter(w.attendedBy(li)).map((one) => one.title) }, refused)],
  ['scope', '张三参与的最近5个 issue 里没关的', oneOf(keys(latestIssues(5, w.involving(zhang)).filter(open)), refused)],
  ['scope', '李雷参与的最近5个 issue 中有几个关了', oneOf(w.number(latestIssues(5, w.involving(li)).filter(w.closed).length), refused)],
  ['scope', '最近合并的3个 PR 都是谁提的', who((person) => latestMerged(3).some(by(person)))],
  ['scope', '最近合并的 PR 是谁 review 的', oneOf(who((person) => latestMerged(1).some(reviewedBy(person))), refused)],
  ['scope', '最近的 PR 有几个', refused],
  ['scope', '最近提的 PR 有多少', refused],
  ['scope', 'PR 最多的项目的 open issue', oneOf(issues.rows(within(atlas), open), refused)],
  ['scope', '关闭了 issue 最多的人提的 PR', oneOf(refused, pulls.rows(by(ben)), pulls.rows((one) => one.author === ben || one.author === zhang))],
  ['scope', '上周提或合并的 PR', oneOf(pulls.rows(w.any(created(w.lastWeek), mergedIn(w.lastWeek))), refused)],
  ['scope', '上周提和合并的 PR', oneOf(pulls.rows(created(w.lastWeek), mergedIn(w.lastWeek)), pulls.rows(w.any(created(w.lastWeek), mergedIn(w.lastWeek))), refused)],
  ['scope', '上周提的已经合并的 PR', pulls.rows(created(w.lastWeek), merged)],
  ['scope', '关于 search 和 API 的 PR', oneOf(pulls.rows(w.titled('search', 'api')), pulls.rows(w.any(w.titled('search'), w.titled('api'))), refused)],
  ['scope', 'atlas k8s 的 open PR', oneOf(pulls.rows(open, w.any(within(atlas), within(k8s))), refused)],
  ['scope', 'atlas,k8s 的 PR', oneOf(pulls.rows(w.any(within(atlas), within(k8s))), refused)],
  ['scope', 'atlas#58和atlas#60谁写的', oneOf(who((person) => by(person)(w.pull('atlas#58')) || by(person)(w.pull('atlas#60'))), refused)],
  ['scope', 'k8s#35 和 k8s#46 都是谁 review 的', oneOf(who((person) => reviewedBy(person)(w.pull('k8s#35')) || reviewedBy(person)(w.pull('k8s#46'))), refused)],
  ['scope', '李雷/王芳的 PR', oneOf(pulls.rows(w.any(by(li), by(wang))), refused)],
  ['scope', '李雷+王芳的 PR', oneOf(pulls.rows(w.any(by(li), by(wang))), refused)],
  ['scope', '张三李雷的任务', oneOf(actions.rows(w.any(w.assignedTo(zhang), w.assignedTo(li))), refused)],
  ['scope', 'PR 和 issue 一共多少个', oneOf(w.number(pulls.size() + issues.size()), refused)],
  ['scope', '除了李雷和王芳，谁还提过 PR', who((person) => person !== li && person !== wang && pulls.some(by(person)))],
];

const quantity: Line[] = [
  ['quantity', '李雷和王芳分别提了多少 PR', oneOf(each((person) => pulls.size(by(person)), li, wang), refused)],
  ['quantity', 'atlas 和 k8s 分别有几个 PR', oneOf(each((one) => pulls.size(within(one)), atlas, k8s), refused)],
  ['quantity', 'open 和 closed 的 issue 分别有多少', oneOf(w.groups(issues.where(), (one) => [one.state]), refused)],
  ['quantity', 'atlas 和 beacon 各有几个 bug', oneOf(each((one) => issues.size(within(one), w.labelled('bug')), atlas, beacon), refused)],
  ['quantity', '李雷和王芳一共提了多少 PR', pulls.count(w.any(by(li), by(wang)))],
  ['quantity', '谁的任务都完成了', oneOf(refused, who((person) => actions.some(w.assignedTo(person)) && !actions.some(w.assignedTo(person), open)))],
  ['quantity', '谁的 PR 李雷没 review 过', oneOf(refused, who((person) => pulls.some(by(person)) && !pulls.some(by(person), reviewedBy(li))))],
  ['quantity', '李雷就提了一个 PR 吗', oneOf(refused, w.truth(pulls.size(by(li)) === 1))],
  ['quantity', '谁只提过一个 issue', who((person) => issues.size(filedBy(person)) === 1)],
  ['quantity', '评论最多的 issue', oneOf(refused, issues.most((one) => one.comments.reduce((sum, comment) => sum + comment.count, 0)))],
  ['quantity', '评论超过5条的 PR', oneOf(refused, pulls.rows((one) => one.comments.reduce((sum, comment) => sum + comment.count, 0) > 5))],
  ['quantity', '两个人 approve 的 PR', oneOf(refused, ...[(size: number) => size === 2, (size: number) => size >= 2].map((fits) => pulls.rows((one) => fits(new Set(one.reviews.filter((review) => review.verdict === 'approved').map((review) => review.by)).size))))],
  ['quantity', '不到三个人 review 的 PR', pulls.rows((one) => w.reviewers(one) < 3)],
  ['quantity', 'PR 比 issue 多的项目', oneOf(refused, projects.rows((one) => pulls.size(within(one)) > issues.size(within(one))))],
];

const negation: Line[] = [
  ['negation', '李雷有没有没合并的 PR', pulls.truth(by(li), not(merged))],
  ['negation', '我有没有没合并的 PR', pulls.truth(by(me), not(merged))],
  ['negation', '李雷有没有没参加的会议', meetings.truth(not(w.attendedBy(li)))],
  ['negation', '李雷有没有没完成的任务', actions.truth(w.assignedTo(li), open)],
  ['negation', 'atlas#58 不是还没合并吗', oneOf(refused, w.truth(!merged(w.pull('atlas#58'))))],
  ['negation', 'atlas#58 还没合吗', w.truth(!merged(w.pull('atlas#58')))],
  ['negation', '没开的 PR', oneOf(refused, pulls.rows(not(open)))],
  ['negation', '李雷既没提过也没 review 过的 PR', oneOf(refused, pulls.rows(not(by(li)), not(reviewedBy(li))))],
  ['negation', '李雷既没 review 也没合并的 PR', oneOf(refused, pulls.rows(not(reviewedBy(li)), not(mergedBy(li))))],
  ['negation', '李雷和王芳都没 review 过的 PR', pulls.rows(not(reviewedBy(li)), not(reviewedBy(wang)))],
  ['negation', '没人评论或没人 review 的 PR', pulls.rows(w.any(not(w.reviewed), (one) => one.comments.length === 0))],
  ['negation', '李雷上周没合并的 PR', oneOf(refused, pulls.rows(not((one) => mergedBy(li)(one) && mergedIn(w.lastWeek)(one))), pulls.rows(by(li), not(mergedIn(w.lastWeek))))],
  ['negation', '只 review 过李雷的 PR 的人', who((person) => pulls.some(by(li), reviewedBy(person)) && !pulls.some(not(by(li)), reviewedBy(person)))],
  ['negation', '没被李雷 review 的王芳的 PR', pulls.rows(by(wang), not(reviewedBy(li)))],
  ['negation', '除李雷外还有人 review 过的 PR', oneOf(refused, pulls.rows((one) => one.reviews.some((review) => review.by !== li)))],
  ['negation', '除了李雷没有人 review 过的 PR', oneOf(refused, pulls.rows(reviewedBy(li), (one) => w.reviewers(one) === 1))],
  ['negation', 'Ben review 过而 Jürgen 没有 review 的 PR', pulls.rows(reviewedBy(ben), not(reviewedBy(w.jurgen)))],
  ['negation', '没有 PR 去修的 bug', issues.rows(w.labelled('bug'), not(fixedBy()))],
];

const times: Line[] = [
  ['time', '上周最后一个合并的 PR', pulls.newest(1, w.mergedAt, mergedIn(w.lastWeek))],
  ['time', '上周第一个合并的 PR', pulls.oldest(1, w.mergedAt, mergedIn(w.lastWeek))],
  ['time', '上个月最晚合并的 PR', pulls.newest(1, w.mergedAt, mergedIn(w.lastMonth))],
  ['time', '7月最早关闭的 issue', issues.oldest(1, closedAt, w.closedIn(w.from('2026-07-01', '2026-07-31')))],
  ['time', '9月最晚关闭的 issue', issues.newest(1, closedAt, w.closedIn(w.from('2026-09-01', '2026-09-30')))],
  ['time', '半年前提的还开着的 issue', oneOf(refused, ...['2026-05-18', '2026-05-19'].map((day) => issues.rows(open, created(w.before(day)))))],
  ['time', '一年前提的 PR', oneOf(refused, ...['2025-11-18', '2025-11-19'].map((day) => pulls.rows(created(w.before(day)))))],
  ['time', '9月以后合并的 PR', oneOf(pulls.rows(mergedIn(w.from('2026-10-01'))), pulls.rows(mergedIn(w.from('2026-09-01'))))],
  ['time', '下周一之前到期的未完成任务', actions.rows(open, (one) => one.due !== undefined && one.due < '2026-11-23')],
  ['time', '今年提的但今年没合并的 PR', pulls.rows(created(w.thisYear), not(mergedIn(w.thisYear)))],
  ['time', '这个月没更新过的 open PR', pulls.rows(open, not(w.updatedIn(w.thisMonth)))],
];

/** Each has a word that no filter stands for. */
const passedOver: readonly string[] = [
  '今天上午合并的 PR', '今天下午合并的 PR', '昨天晚上合并的 PR', '昨晚合并的 PR', '上周五下午提的 issue', '周一早上的会', '10月13号下午的会', '凌晨合并的 PR', '周末晚上合并的 PR',
  '上周完成的任务', '上周谁完成的任务最多', '关闭又打开的 issue', '被重新打开的 issue', '张三的同事', 'atlas 的 owner', '张三分配给李雷的任务', '李雷分给张三的任务', '张三指派给李雷的 issue', '首次 review 时间', '1小时内合并的 PR', '最近完成的任务', '最近撤回的决定', '关联 PR 最多的 issue',
  '李雷快要合并的 PR', '李雷可能合并的 PR', '李雷应该 review 的 PR', '李雷打算关闭的 issue', '李雷准备提的 PR', '可以合并的 PR', '应该合并但没合并的 PR', '本该上周完成的任务', '李雷总是 review 谁的 PR', '李雷几乎没 review 的 PR', '不该关的 issue', '无需 review 的 PR', '李雷偷着提的 PR',
  '韩梅梅的 PR', '张三丰的 PR', '王芳芳的 PR', 'k9s 的 PR', 'acme 的 PR', 'tom 和 jerry 的 PR', '下一个要合并的 PR', '这个版本的 PR', '紧急的 issue', 'P0 issue', '大部分 PR 是谁提的', '一半的 PR 合并了吗', '国庆期间合并的 PR', '最热门的 issue', '那个 PR 谁提的',
];

const lines: Line[] = [
  ...[subject, meeting, scope, quantity, negation, times].flat(),
  ...passedOver.map((question): Line => ['passed over', question, refused]),
  ...commonLines,
];

export const examAdversaryZh: readonly ExamQuestion[] = numbered('adv-zh', lines);
