/** Of the Chinese questions that are easily misread: those that a colleague asks often and expects to be answered; a refusal is fair where the graph leaves room for doubt. */
import * as w from './world-words-zh.ts';
import { actions, atlas, atlasUi, beacon, ben, decisions, issues, k8s, li, me, meetings, oneOf, people, projects, pulls, refused, topics, wang, who, zhang, type Line } from './world-words-zh.ts';
import type { Person, Project } from './world-shape.ts';

const { by, mergedBy, reviewedBy, filedBy, shutBy, not, merged, open, within, mergedIn, created } = w;
const stale = (days: number): w.Test<{ readonly updatedAt: string }> => (one) => w.daysBetween(one.updatedAt, '2026-11-18T10:00:00Z') > days;
const openFor = (days: number): w.Test<{ readonly createdAt: string }> => (one) => w.daysBetween(one.createdAt, '2026-11-18T10:00:00Z') > days;
const met = (one: Person, other: Person): number => meetings.size(w.attendedBy(one), w.attendedBy(other));
const contributors = (one: Project): number => people.size((person) => pulls.some(by(person), within(one)));
const extremeOf = <T>(things: readonly T[], number: (thing: T) => number | undefined, key: (thing: T) => string, sign: 1 | -1) => {
  const known = things.flatMap((thing) => { const value = number(thing); return value === undefined || Number.isNaN(value) ? [] : [{ key: key(thing), value }]; });
  const best = known.reduce((most, one) => (sign * (one.value - most) > 0 ? one.value : most), -sign * Infinity);
  return { rows: known.filter((one) => one.value === best).map((one) => one.key) };
};
const timeToMerge = (one: { readonly createdAt: string; readonly mergedAt?: string }) => (one.mergedAt === undefined ? undefined : w.daysBetween(one.createdAt, one.mergedAt));
const perPerson = (number: (person: Person) => number, ...persons: Person[]) => oneOf({ groups: persons.map((person): [string, number] => [person.name, number(person)]) }, refused);

const lists: Line[] = [
  ['common', '没有分配给李雷的 issue', issues.rows(not(w.assignedTo(li)))],
  ['common', '不是 bug 的 issue', issues.rows(not(w.labelled('bug')))],
  ['common', '非 bug 的 open issue', issues.rows(open, not(w.labelled('bug')))],
  ['common', '非 atlas 的 open PR', pulls.rows(open, not(within(atlas)))],
  ['common', '不是李雷也不是王芳提的 PR', pulls.rows(not(by(li)), not(by(wang)))],
  ['common', '既不是 atlas 也不是 k8s 的 open PR', pulls.rows(open, not(within(atlas)), not(within(k8s)))],
  ['common', '开了超过30天的 open PR', pulls.rows(open, openFor(30))],
  ['common', '超过30天没更新的 open PR', pulls.rows(open, stale(30))],
  ['common', '开着超过两周的 PR', pulls.rows(open, openFor(14))],
  ['common', '30天以上还没关的 issue', issues.rows(open, openFor(30))],
  ['common', '9月和10月合并的 PR', pulls.rows(mergedIn(w.from('2026-09-01', '2026-10-31')))],
  ['common', '李雷合并的别人的 PR', pulls.rows(mergedBy(li), not(by(li)))],
  ['common', '我合并的别人的 PR', pulls.rows(mergedBy(me), not(by(me)))],
  ['common', '别人合并的我的 PR', pulls.rows(by(me), merged, not(mergedBy(me)))],
  ['common', '李雷 review 过的别人的 PR', pulls.rows(reviewedBy(li), not(by(li)))],
  ['common', '只被李雷 review 过的 PR', pulls.rows(reviewedBy(li), (one) => w.reviewers(one) === 1)],
  ['common', '等待 review 的 PR', oneOf(pulls.rows(open, not(w.reviewed)), pulls.rows(open, not(w.reviewed), not(w.draft)), refused)],
  ['common', '待合并的 PR', oneOf(pulls.rows(open), pulls.rows(open, not(w.draft)), refused)],
  ['common', '不包括草稿的 open PR', pulls.rows(open, not(w.draft))],
  ['common', '给我3个最新的 open PR', pulls.newest(3, w.createdAt, open)],
  ['common', '灯塔项目 PR', pulls.rows(within(beacon))],
  ['common', '只看 atlas 的 open PR', pulls.rows(within(atlas), open)],
  ['common', 'atlas ui 的 open PR', pulls.rows(within(atlasUi), open)],
  ['common', '标题不含 search 的 atlas issue', issues.rows(within(atlas), not(w.titled('search')))],
  ['common', '有标签但没有负责人的 issue', issues.rows((one) => one.labels.length > 0, w.unassigned)],
  ['common', '标签是 bug 但没有负责人的 issue', issues.rows(w.labelled('bug'), w.unassigned)],
  ['common', '李雷刚合并的 PR', oneOf(pulls.newest(1, w.mergedAt, mergedBy(li)), pulls.newest(99, w.mergedAt, mergedBy(li)), refused)],
  ['common', '@李雷 的 PR', pulls.rows(by(li))],
  ['common', 'k8s 以外的会议', meetings.rows(not(within(k8s)))],
  ['common', 'k8s sync 和灯塔周会的决定', decisions.rows(w.at(w.any(w.series('k8s sync'), w.series('灯塔周会'))))],
  ['common', '王芳发言过的会议', meetings.rows((one) => w.speakers((other) => other === one)(wang))],
  ['common', '最早到期的3个未完成任务', oneOf({ rows: actions.where(open, (one) => one.due !== undefined).sort((a, b) => (a.due! < b.due! ? -1 : 1)).slice(0, 3).map((one) => one.text) }, refused)],
  ['common', '李雷 review 过、张三合并的 PR', pulls.rows(reviewedBy(li), mergedBy(zhang))],
  ['common', '上次 k8s sync 以来合并的 PR', pulls.rows((one) => one.mergedAt !== undefined && one.mergedAt > meetings.last(w.startedAt, w.series('k8s sync')).startedAt)],
  ['common', 'atlas 的 open PR（不含草稿）', pulls.rows(within(atlas), open, not(w.draft))],
  ['common', '11月20号之后到期的未完成任务', actions.rows(open, w.due(w.from('2026-11-21')))],
  ['common', '逾期超过一周的任务', actions.rows(w.overdue, (one) => w.daysBetween(one.due!, '2026-11-18') > 7)],
  ['common', '到期但没完成的任务', oneOf(actions.rows(w.overdue), actions.rows(open, (one) => one.due !== undefined && one.due <= '2026-11-18'))],
];

const persons: Line[] = [
  ['common', '跟李雷开过会的人', who((person) => person !== li && met(person, li) > 0)],
  ['common', '谁和李雷开会最多', extremeOf(people.where((person) => person !== li), (person) => met(person, li), (person) => person.name, 1)],
  ['common', '李雷 review 谁的 PR 最多', people.most((person) => pulls.size(by(person), reviewedBy(li)))],
  ['common', '李雷合并谁的 PR 最多', people.most((person) => pulls.size(by(person), mergedBy(li)))],
  ['common', '谁 approve 的 PR 最多', people.most((person) => pulls.size(w.judged('approved', person)))],
  ['common', '谁参加了所有的 Retrospective', who((person) => meetings.where(w.series('Retrospective')).every(w.attendedBy(person)))],
  ['common', '只提过 issue 没提过 PR 的人', who((person) => issues.some(filedBy(person)) && !pulls.some(by(person)))],
  ['common', '谁比李雷提的 PR 多', who((person) => pulls.size(by(person)) > pulls.size(by(li)))],
  ['common', '同时参加过 k8s sync 和灯塔周会的人', who((person) => meetings.some(w.series('k8s sync'), w.attendedBy(person)) && meetings.some(w.series('灯塔周会'), w.attendedBy(person)))],
  ['common', '一个 PR 都没提过的人', who((person) => !pulls.some(by(person)))],
  ['common', '最长的会议谁参加了', who((person) => [...meetings.where()].sort((a, b) => b.durationS - a.durationS)[0]!.attendees.includes(person))],
  ['common', '第一个提 issue 的人是谁', extremeOf(issues.where(), (one) => -Date.parse(one.createdAt), (one) => one.submitter.name, 1)],
  ['common', 'k8s#36 分配给谁了', who((person) => w.assignedTo(person)(w.issue('k8s#36')))],
  ['common', 'k8s#46 是谁的', who((person) => by(person)(w.pull('k8s#46')))],
  ['common', '有几个人 approve 了 k8s#46', people.count((person) => w.judged('approved', person)(w.pull('k8s#46')))],
  ['common', 'atlas PR 的 reviewer 都有谁', who((person) => pulls.some(within(atlas), reviewedBy(person)))],
  ['common', '关闭了李雷提的 issue 的 PR 的作者', oneOf(who((person) => pulls.some(by(person), w.closing(filedBy(li)))), who((person) => pulls.some(by(person), merged, w.closing(filedBy(li)))))],
  ['common', 'top 5 提 PR 的人', people.most((person) => pulls.size(by(person)), 5)],
  ['common', '谁提了几个 PR', people.per((person) => pulls.size(by(person)))],
  ['common', '谁有多少未完成的任务', people.per((person) => actions.size(w.assignedTo(person), open))],
  ['common', '李雷和王芳各提了几个 PR', perPerson((person) => pulls.size(by(person)), li, wang)],
  ['common', '李雷和王芳各自合并了几个 PR', perPerson((person) => pulls.size(mergedBy(person)), li, wang)],
  ['common', '李雷、王芳、张三谁提的 PR 最多', w.sides(...[li, wang, zhang].map((person): [string, number] => [person.name, pulls.size(by(person))]))],
  ['common', 'atlas、k8s 和 beacon 哪个 open issue 最多', w.sides(...[atlas, k8s, beacon].map((one): [string, number] => [one.name, issues.size(within(one), open)]))],
];

const numbers: Line[] = [
  ['common', '李雷比王芳多提了几个 PR', oneOf(w.number(pulls.size(by(li)) - pulls.size(by(wang))), w.versus(li, wang, (person) => pulls.size(by(person))))],
  ['common', '每次会议有多少人参加', oneOf(w.groups(meetings.where().flatMap((one) => one.attendees.map(() => one)), (one) => [one.title]), refused)],
  ['common', '每个项目有几个人提过 PR', oneOf(projects.per(contributors), refused)],
  ['common', '每个话题在会上提到几次', topics.per((one) => meetings.size(w.speaksOf(one)))],
  ['common', '我的 PR 合了几个', pulls.count(by(me), merged)],
  ['common', '上周提的 PR 合并了几个', pulls.count(created(w.lastWeek), merged)],
  ['common', '王芳 review 了几次', oneOf(w.number(w.reviewTimes(wang).length), pulls.count(reviewedBy(wang)))],
  ['common', '哪一年提的 issue 最多', extremeOf(['2025', '2026'], (year) => issues.size(created(w.from(`${year}-01-01`, `${year}-12-31`))), (year) => year, 1)],
  ['common', '合并最慢的 PR', extremeOf(pulls.where(merged), timeToMerge, (one) => one.id, 1)],
  ['common', '合并得最快的 PR', extremeOf(pulls.where(merged), timeToMerge, (one) => one.id, -1)],
  ['common', '哪个项目的 PR 合并得最快', extremeOf(projects.where((one) => pulls.some(within(one), merged)), (one) => w.mean(w.daysToMerge(within(one))), (one) => one.name, -1)],
  ['common', 'budget 讨论过几次', meetings.count(w.speaksOf(w.topic('budget')))],
  ['common', '按项目统计李雷的 PR，从多到少', projects.per((one) => pulls.size(within(one), by(li)))],
  ['common', '今年最长的会', extremeOf(meetings.where(w.held(w.thisYear)), (one) => one.durationS, (one) => one.title, 1)],
  ['common', 'PR 最多的前三个项目', projects.most((one) => pulls.size(within(one)), 3)],
  ['common', '李雷关的 bug 数', oneOf(issues.count(shutBy(li), w.labelled('bug')), refused)],
  ['common', 'open PR 超过3个的项目', projects.rows((one) => pulls.size(within(one), open) > 3)],
  ['common', '超过10个 PR 的项目', projects.rows((one) => pulls.size(within(one)) > 10)],
];

const truths: Line[] = [
  ['common', 'atlas 的 PR 都合并了吗', w.truth(pulls.where(within(atlas)).every(merged))],
  ['common', 'atlas 的 bug 都关了吗', w.truth(issues.where(within(atlas), w.labelled('bug')).every(w.closed))],
  ['common', '每个 PR 都有人 review 吗', w.truth(pulls.where().every(w.reviewed))],
  ['common', '李雷的任务都完成了吗', w.truth(actions.where(w.assignedTo(li)).every(w.done))],
  ['common', '所有人都提过 PR 吗', w.truth(people.where().every((person) => pulls.some(by(person))))],
  ['common', '李雷没 review 过王芳的 PR 对吗', w.truth(!pulls.some(by(wang), reviewedBy(li)))],
  ['common', 'atlas 只有一个 open PR 吗', w.truth(pulls.size(within(atlas), open) === 1)],
  ['common', '李雷在 k8s 以外的项目提过 PR 吗', pulls.truth(by(li), not(within(k8s)))],
  ['common', '李雷提过的 PR 有没有没合并的', pulls.truth(by(li), not(merged))],
  ['common', '这周合并的 PR 比上周多吗', oneOf(w.truth(pulls.size(mergedIn(w.thisWeek)) > pulls.size(mergedIn(w.lastWeek))), refused)],
  ['common', 'Ben 昨天 review PR 了吗', pulls.truth(reviewedBy(ben, w.yesterday))],
];

export const commonLines: readonly Line[] = [lists, persons, numbers, truths].flat();
