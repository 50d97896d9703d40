/** Chinese questions where a little word reaches further than the word beside it: what is denied, whose deed it is, which time is meant. Where two readings are fair, a refusal is fair too. */
import type { ExamQuestion } from './exam.ts';
import * as w from './world-words-zh.ts';
import { actions, atlas, beacon, ben, issues, k8s, li, meetings, numbered, oneOf, people, projects, pulls, questions, refused, wang, who, zhang, type Line } from './world-words-zh.ts';
import type { Meeting, Person, Project, Pull } from './world-shape.ts';

const { by, mergedBy, reviewedBy, filedBy, shutBy, not, any, all, merged, open, within, mergedIn, created, attendedBy } = w;
const orRefused = (...readings: Parameters<typeof oneOf>): ReturnType<typeof oneOf> => oneOf(...readings, refused);
const mine = (one: Person, ...tests: w.Test<Pull>[]): boolean => pulls.some(by(one), ...tests);
const hours = (...tests: w.Test<Meeting>[]): number => meetings.where(...tests).reduce((sum, one) => sum + one.durationS / 3600, 0);
const september = w.from('2026-09-01', '2026-09-30');
const october = w.from('2026-10-01', '2026-10-31');
const november = w.from('2026-11-01', '2026-11-30');
const unmergedAfter = (day: string): w.Test<Pull> => (one) => one.createdAt < day && (one.mergedAt === undefined || one.mergedAt >= day);
const ownWork = all<Pull>(merged, (one) => one.author === one.mergedBy);
const isBug = w.labelled('bug');

const denied: Line[] = [
  ['denied', '李雷和王芳没有都 review 过的 PR', orRefused(pulls.rows(not(all(reviewedBy(li), reviewedBy(wang)))))],
  ['denied', '李雷和王芳没都参加的会议', orRefused(meetings.rows(not(all(attendedBy(li), attendedBy(wang)))))],
  ['denied', '李雷和王芳都没有 review 过的 PR', pulls.rows(not(reviewedBy(li)), not(reviewedBy(wang)))],
  ['denied', '李雷没 review 或合并的 PR', orRefused(pulls.rows(not(any(reviewedBy(li), mergedBy(li)))))],
  ['denied', '李雷没 review 和合并的 PR', orRefused(pulls.rows(not(any(reviewedBy(li), mergedBy(li)))))],
  ['denied', '没 review 或合并的 PR', orRefused(pulls.rows(not(any(w.reviewed, merged))))],
  ['denied', '李雷没提或合并过的 PR', orRefused(pulls.rows(not(any(by(li), mergedBy(li)))))],
  ['denied', '没 review 就合并的 PR', pulls.rows(merged, not(w.reviewed))],
  ['denied', '没有 bug 和 docs 标签的 issue', orRefused(issues.rows(not(isBug), not(w.labelled('docs'))))],
  ['denied', '没有 bug 或 docs 标签的 issue', issues.rows(not(isBug), not(w.labelled('docs')))],
  ['denied', '不是李雷和王芳提的 PR', pulls.rows(not(by(li)), not(by(wang)))],
  ['denied', '没 review 过 atlas 和 k8s 的 PR 的人', orRefused(who((one) => !pulls.some(reviewedBy(one), any(within(atlas), within(k8s)))))],
  ['denied', '没在 atlas 和 k8s 提过 PR 的人', who((one) => !mine(one, any(within(atlas), within(k8s))))],
  ['denied', '没提过 PR 也没提过 issue 的人', who((one) => !mine(one) && !issues.some(filedBy(one)))],
  ['denied', '没提过 PR 或 issue 的人', orRefused(who((one) => !mine(one) && !issues.some(filedBy(one))))],
  ['denied', '没有两个人 review 的 PR', orRefused(pulls.rows((one) => w.reviewers(one) < 2))],
  ['denied', '没超过两个人 review 的 PR', pulls.rows((one) => w.reviewers(one) <= 2)],
  ['denied', '没至少两个人 approve 过的 k8s PR', orRefused(pulls.rows(within(k8s), (one) => new Set(one.reviews.filter(({ verdict }) => verdict === 'approved').map((review) => review.by)).size < 2))],
  ['denied', '没提过至少两个 PR 的人', who((one) => pulls.size(by(one)) < 2)],
  ['denied', '没提过三个 PR 的人', orRefused(who((one) => pulls.size(by(one)) < 3))],
  ['denied', '没有会议的项目', orRefused(projects.rows((one) => !meetings.some(within(one))), projects.rows((one) => !meetings.some((held) => within(one)(held) || w.speaksOf(one)(held))))],
  ['denied', '没有没人 review 的 PR 的项目', projects.rows((one) => pulls.where(within(one)).every(w.reviewed))],
  ['denied', '李雷上周没参加的会议', meetings.rows(w.held(w.lastWeek), not(attendedBy(li)))],
  ['denied', '上周没人参加的会议', meetings.rows(w.held(w.lastWeek), (one) => one.attendees.length === 0)],
  ['denied', '灯塔周会没回答的问题', questions.rows(open, w.at(w.series('灯塔周会')))],
  ['denied', 'Ben 参加的会议还没解答的问题', questions.rows(open, w.at(attendedBy(ben)))],
  ['denied', '既没合并也没关闭的 PR', pulls.rows(open)],
  ['denied', '不是没合并的 PR', pulls.rows(merged)],
  ['denied', '李雷合并没 review 的 PR', orRefused(pulls.rows(mergedBy(li), not(w.reviewed)))],
  ['denied', '谁没合并过自己的 PR', orRefused(who((one) => !pulls.some(by(one), mergedBy(one))), who((one) => mine(one) && !pulls.some(by(one), mergedBy(one))))],
  ['denied', '李雷参加但没发言的会议', meetings.rows(attendedBy(li), (one) => !w.speakers((other) => other === one)(li))],
  ['denied', '没有李雷的会议', meetings.rows(not(attendedBy(li)))],
];

const times: Line[] = [
  ['two times', '10月底还没合并的 PR', orRefused(pulls.rows(unmergedAfter('2026-11-01')))],
  ['two times', '上周还没合并的 PR', orRefused(pulls.rows(unmergedAfter('2026-11-16')), pulls.rows(unmergedAfter('2026-11-09')))],
  ['two times', '9月还没 review 的 PR', orRefused(pulls.rows((one) => one.createdAt < '2026-10-01' && !one.reviews.some(({ at }) => at < '2026-10-01')))],
  ['two times', '李雷写的、上周合并的 PR', orRefused(pulls.rows(by(li), mergedIn(w.lastWeek)))],
  ['two times', '李雷 9月提、10月合并的 PR', orRefused(pulls.rows(by(li), created(september), mergedIn(october)))],
  ['two times', '李雷提过、上周关闭的 issue', orRefused(issues.rows(filedBy(li), w.closedIn(w.lastWeek)))],
  ['two times', '10月提、11月合并的 PR', pulls.rows(created(october), mergedIn(november))],
  ['two times', '本周之前提的上周关闭的 issue', issues.rows(created(w.before('2026-11-16')), w.closedIn(w.lastWeek))],
  ['two times', '上周会上提到的本周到期的任务', orRefused(actions.rows(w.at(w.held(w.lastWeek)), w.due(w.thisWeek)))],
  ['two times', '上周逾期的任务', orRefused(actions.rows(w.overdue, w.due(w.lastWeek)))],
  ['two times', '这周逾期的任务', orRefused(actions.rows(w.overdue, w.due(w.thisWeek)))],
  ['two times', '昨天逾期的任务', orRefused(actions.rows(w.overdue, w.due(w.from('2026-11-16', '2026-11-17'))))],
  ['two times', '今天有哪些逾期的任务', orRefused(actions.rows(w.overdue))],
  ['two times', '11月20号之后到期未完成任务', orRefused(actions.rows(open, w.due(w.from('2026-11-21'))))],
  ['two times', '还开的 PR', orRefused(pulls.rows(open))],
  ['two times', '李雷还开的 PR', orRefused(pulls.rows(by(li), open))],
  ['two times', '还开的 issue 谁提的', orRefused(who((one) => issues.some(filedBy(one), open)))],
  ['two times', '第三季度合并的第一个 PR', pulls.oldest(1, w.mergedAt, mergedIn(w.thirdQuarter))],
  ['two times', '上周一到周三合并的 PR', pulls.rows(mergedIn(w.from('2026-11-09', '2026-11-11')))],
];

const doers: Line[] = [
  ['who to whom', '李雷提的和王芳合并的 PR', orRefused(pulls.rows(any(by(li), mergedBy(wang))), pulls.rows(by(li), mergedBy(wang)))],
  ['who to whom', '李雷和王芳写的、上周 review 的 PR', orRefused(pulls.rows(any(by(li), by(wang)), (one) => one.reviews.some(({ at }) => w.lastWeek(at))))],
  ['who to whom', '李雷提的、review 过的 PR', orRefused(pulls.rows(by(li), w.reviewed))],
  ['who to whom', '李雷哪些 PR 没 review', refused],
  ['who to whom', '李雷哪些 PR 没人 review', pulls.rows(by(li), not(w.reviewed))],
  ['who to whom', '李雷有没有 review 过的 PR', orRefused(pulls.truth(reviewedBy(li)), pulls.truth(by(li), w.reviewed))],
  ['who to whom', '张三有没有没合并的 PR', pulls.truth(by(zhang), not(merged))],
  ['who to whom', '李雷 review 过的人的 PR', orRefused(pulls.rows((one) => pulls.some(by(one.author), reviewedBy(li))))],
  ['who to whom', '李雷合并的王芳 review 的 PR', pulls.rows(mergedBy(li), reviewedBy(wang))],
  ['who to whom', '王芳被李雷 review 过的 PR', pulls.rows(by(wang), reviewedBy(li))],
  ['who to whom', '谁的 PR 被李雷合并过', who((one) => mine(one, mergedBy(li)))],
  ['who to whom', '李雷的 PR 谁合并的', who((one) => pulls.some(by(li), mergedBy(one)))],
  ['who to whom', '李雷的 PR 关闭的 issue 的提交人', who((one) => issues.some(filedBy(one), w.fixedBy(by(li))))],
  ['who to whom', '张三 review 过的 PR 的作者的任务', actions.rows((one) => one.assignees.some((person) => mine(person, reviewedBy(zhang))))],
  ['who to whom', '合并过自己 PR 的人 review 的 PR', pulls.rows((one) => one.reviews.some((review) => mine(review.by, ownWork)))],
  ['who to whom', '李雷关闭的王芳提的 issue', issues.rows(shutBy(li), filedBy(wang))],
  ['who to whom', '李雷或王芳 review 过的张三或 Ben 的 PR', pulls.rows(any(reviewedBy(li), reviewedBy(wang)), any(by(zhang), by(ben)))],
  ['who to whom', '关于 login 已关闭的 issue', orRefused(issues.rows(w.titled('login'), w.closed))],
  ['who to whom', '关于 cache 没人 review 的 PR', orRefused(pulls.rows(w.titled('cache'), not(w.reviewed)))],
  ['who to whom', '关于 snapshot 打开的 issue', orRefused(issues.rows(w.titled('snapshot'), open))],
  ['who to whom', '标题含 cache 没合并的 PR', orRefused(pulls.rows(w.titled('cache'), not(merged)))],
];

const amounts: Line[] = [
  ['amounts', '不到3个 PR 的人', who((one) => pulls.size(by(one)) < 3)],
  ['amounts', '不止一个人 review 过的 PR', pulls.rows((one) => w.reviewers(one) > 1)],
  ['amounts', '只有一个人 review 过的 PR', pulls.rows((one) => w.reviewers(one) === 1)],
  ['amounts', '最近十个 PR 中有几个没合并', w.number(pulls.where().sort((a, b) => (a.createdAt < b.createdAt ? 1 : -1)).slice(0, 10).filter(not(merged)).length)],
  ['amounts', '最近没合并的十个 PR', pulls.newest(10, w.createdAt, not(merged))],
  ['amounts', '灯塔周会一共开了几个小时', w.inHours(hours(w.series('灯塔周会')))],
  ['amounts', '今年的会一共花了多少小时', w.inHours(hours((one) => w.thisYear(one.startedAt)))],
  ['amounts', 'k8s sync 加起来多久', w.inHours(hours(w.series('k8s sync')))],
  ['amounts', '没合并的 PR 最多的项目', projects.most((one: Project) => pulls.size(within(one), not(merged)))],
  ['amounts', '最老的 open issue 是谁提的', who((one) => issues.where(open).sort((a, b) => (a.createdAt < b.createdAt ? -1 : 1))[0]!.submitter === one)],
  ['amounts', '提过不超过两个 PR 的人', who((one) => pulls.size(by(one)) <= 2)],
  ['amounts', '多少人没参加 k8s sync', people.count((one) => !meetings.some(w.series('k8s sync'), attendedBy(one)))],
  ['amounts', '除 atlas 外李雷提的 PR', pulls.rows(by(li), not(within(atlas)))],
  ['amounts', '灯塔的 PR', pulls.rows(within(beacon))],
];

/** What they ask is in dispute, or the graph does not hold it. */
const leftOpen: readonly string[] = [
  '张三提出的任务', '张三布置的任务', '张三安排的任务', '张三新增的任务有哪些', '张三记的任务', '李雷指派的 issue', '被李雷指派的 issue', '三个 PR 是谁提的', '两个 PR 都是谁提的', '两个人都 review 过的 PR', '两次会议都提到的 PR', '三个 PR 的作者', 'top 5 PR',
  '解决的 PR', '已解决的 PR', '修了的 PR', '谁提的 PR 修了', '已修复的 PR 有几个', '人的 PR', '某人的 PR', '李雷没没完成的任务', '没没合并的 PR', '哪个 issue 项目最少', '哪次决定产生的会议最多', '哪个项目未合并的 PR 合并得最快', 'atlas 的 PR 总共多少天合并',
  '李雷不是第一个 review 的 PR', '李雷才 review 过的 PR', '不再打开的 issue', '李雷没有全部 review 的 PR', '没被所有人 review 的 PR', '李雷替王芳合并的 PR', '李雷催王芳 review 的 PR', '李雷给王芳合并的 PR', '李雷叫王芳 review 的 PR', '李雷鸣提的 PR', '王的 PR', '李总的任务',
  '倒数第二个合并的 PR', '第三个 PR', '昨天是草稿的 PR', '明天逾期的任务', '每个人的第一个 PR', '李雷和他 review 的 PR', '原来李雷负责的任务', '李雷似乎没 review 的 PR', '差不多完成的任务', '差一点就合并的 PR', '李雷常 review 谁的 PR', '李雷很少参加的会议', '将要合并的 PR', '快到期的任务', '除了李雷没 review 的 PR',
  '李雷关闭后又打开的 issue', '李雷 review 之前合并的 PR', '李雷难道没合并 PR', '不得不关闭的 issue', '李雷不会参加的会议', '谁分配了任务', '李雷和王芳互相 review 的 PR', '最后一次会议的前一次会议', '王芳从李雷接手的任务',
];

export const examMisreadZh: readonly ExamQuestion[] = numbered('misread-zh', [...denied, ...times, ...doers, ...amounts, ...leftOpen.map((question): Line => ['left open', question, refused])]);
