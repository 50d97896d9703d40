/** Chinese questions as people ask them who are new to it. */
import { describe, expect, test } from '@jest/globals';
import { planOf, readingOf } from './testing/plan-of.ts';

describe('A date right before a meeting is that of the meeting, whatever is asked of those who were there', () => {
  test.each([
    ['11月2号 k8s sync 的参会者都有哪些 open PR', 'find PullRequest[author(Person[attended(Meeting[series=k8s sync, started_at in 2026-11-02…2026-11-03])]), state=open]'],
    ['11月2号 k8s sync 的参会者提了几个 issue', 'count Issue[submitter(Person[attended(Meeting[series=k8s sync, started_at in 2026-11-02…2026-11-03])])]'],
    ['昨天会议的参会者合并了哪些 PR', 'find PullRequest[merger(Person[attended(Meeting[started_at in 2026-11-17…2026-11-18])])]'],
    ['上周 k8s sync 的参会者的哪些 PR 没合并', 'find PullRequest[author(Person[attended(Meeting[series=k8s sync, started_at in 2026-11-09…2026-11-16])]), not state=merged]'],
    ['11月2号的 k8s sync 的参会者的 PR', 'find PullRequest[author(Person[attended(Meeting[series=k8s sync, started_at in 2026-11-02…2026-11-03])])]'],
    ['上周会议的参会者提的 PR 平均多久合并', 'measure PullRequest[author(Person[attended(Meeting[started_at in 2026-11-09…2026-11-16])]), state=merged] mean created_at→merged_at'],
    ['上周李雷参加的会议的决定', 'find Decision[raised in(Meeting[attendee(Person[@lilei]), started_at in 2026-11-09…2026-11-16])]'],
  ])('%s', (question, plan) => {
    expect(planOf(question)).toBe(plan);
  });
});

describe('People are asked for by the projects that they worked in', () => {
  test.each([
    ['只在 k8s 提过 PR、别的项目没提过的人', 'find Person[no authored(PullRequest[no part of(Project[@k8s])]), authored(PullRequest[part of(Project[@k8s])])]'],
    ['只在 k8s 关过 issue，其他项目都没有的人', 'find Person[no closed(Issue[no part of(Project[@k8s])]), closed(Issue[part of(Project[@k8s])])]'],
    ['谁只给 k8s 提过 PR，没给别的项目提过', 'find Person[no authored(PullRequest[no part of(Project[@k8s])]), authored(PullRequest[part of(Project[@k8s])])]'],
    ['在至少三个项目关过 issue 的人', 'group Project by part.closer most having 3…'],
    ['谁在不止一个项目里合并过 PR', 'group Project by part.merger most having 2…'],
    ['在好几个项目提过 issue 的人有哪些', 'group Project by part.submitter most having 2…'],
  ])('%s', (question, plan) => {
    expect(planOf(question)).toBe(plan);
  });
});

describe('What is done is said in the words of everyday', () => {
  test.each([
    ['今年下半年由作者自己合并的 PR', 'find PullRequest[state=merged, author=merger, merged_at in 2026-07-01…2027-01-01]'],
    ['上周五合并进来的 PR 有哪些', 'find PullRequest[state=merged, merged_at in 2026-11-13…2026-11-14]'],
    ['atlas#12 跟哪个 PR 有关联', 'find PullRequest[related(PullRequest[@atlas#12])]'],
    ['李雷跟哪个 issue 有关', 'find Issue[involved(Person[@lilei])]'],
    ['一个标签都没有的 open PR', 'find PullRequest[not has labels, state=open]'],
    ['哪些 issue 什么标签都没打', 'find Issue[not has labels]'],
  ])('%s', (question, plan) => {
    expect(planOf(question)).toBe(plan);
  });
});

describe('One is picked of those that were told before', () => {
  test.each([
    ['李雷在 k8s 提的 PR 里，最近合并的那个是哪个', 'find PullRequest[author(Person[@lilei]), part of(Project[@k8s]), state=merged] ↓merged_at limit 1'],
    ['k8s 的 PR 里最早合并的两个', 'find PullRequest[part of(Project[@k8s]), state=merged] ↑merged_at limit 2'],
    ['李雷的任务里最早到期的是哪个', 'find ActionItem[assignee(Person[@lilei]), has due] ↑due limit 1'],
    ['k8s 的 PR 里最近更新的是哪个', 'find PullRequest[part of(Project[@k8s])] ↓updated_at limit 1'],
  ])('%s', (question, plan) => {
    expect(planOf(question)).toBe(plan);
  });
});

describe('Whose things were merged, reviewed, spoken of is asked', () => {
  test.each([
    ['这个季度王芳合并了谁的 PR', 'find Person[authored(PullRequest[merger(Person[@wfang] at 2026-10-01…2027-01-01)])]'],
    ['上个月合并了谁的 PR', 'find Person[authored(PullRequest[state=merged, merged_at in 2026-10-01…2026-11-01])]'],
    ['上周合并的都是谁的 PR', 'find Person[authored(PullRequest[state=merged, merged_at in 2026-11-09…2026-11-16])]'],
    ['k8s sync 提到的 PR 的作者是谁', 'find Person[authored(PullRequest[mentioned in(Meeting[series=k8s sync])])]'],
  ])('%s', (question, plan) => {
    expect(planOf(question)).toBe(plan);
  });
});

describe('The longest meeting is asked for, and when something came up', () => {
  test.each([
    ['哪个会开得最长', 'find Meeting ↓duration_s limit 1 ties'],
    ['上个月哪次 k8s sync 开得最长', 'find Meeting[series=k8s sync, started_at in 2026-10-01…2026-11-01] ↓duration_s limit 1 ties'],
    ['讨论过限流的会里时间最长的是哪次', 'find Meeting[mentioned(Topic[@限流])] ↓duration_s limit 1 ties'],
    ['灯塔周会里开得最短的是哪次', 'find Meeting[series=灯塔周会] ↑duration_s limit 1 ties'],
    ['k8s sync 最长的那次是什么时候', 'find Meeting[series=k8s sync] ↓duration_s limit 1 ties show started_at'],
    ['限流最后一次在会上被提到是什么时候', 'find Meeting[mentioned(Topic[@限流])] ↓started_at limit 1 show started_at'],
    ['限流第一次在 k8s sync 上被讨论是哪天', 'find Meeting[mentioned(Topic[@限流]), series=k8s sync] ↑started_at limit 1 show started_at'],
    ['限流最后一次在会上被提到是哪次会', 'find Meeting[mentioned(Topic[@限流])] ↓started_at limit 1'],
  ])('%s', (question, plan) => {
    expect(planOf(question)).toBe(plan);
  });
});

describe('A Chinese question is not read', () => {
  test.each([
    ['when elsewhere is said of another deed, or is none', ['只在 k8s 提过 PR、别的项目没 review 过的人', '只在 k8s 提过 PR、别的项目提过的人']],
    ['when in how many projects, or meetings, is not clear, or not counted', ['在三个项目提过 PR 的人', '在不到三个项目提过 PR 的人', '在至少三个会上发言的人', '今年在至少三个项目提过 PR 的人']],
    ['when the order is by what has no time of the things', ['会上最早讨论的 PR', '李雷的 PR 里最近评论的是哪个']],
    ['when the label is told, or there may be one', ['一个 bug 标签都没有的 PR', '两个标签都没有的 PR']],
    ['when somebody else merged it, or nothing is merged there', ['今年由 reviewer 自己合并的 PR', '限流最后一次在会上被合并是什么时候']],
  ])('%s', (_, questions) => {
    expect(questions.map((question) => [question, readingOf(question).status]).filter(([, status]) => status === 'read')).toEqual([]);
  });
});
