/** Chinese questions that are easily misread, and how each is read: who did what, of which things, and when. */
import { describe, expect, test } from '@jest/globals';
import { planOf } from './testing/plan-of.ts';

describe('In a Chinese question who did it may stand before how it is picked, and is not the author for that', () => {
  test.each([
    ['李雷最近3个合并的 PR', 'find PullRequest[merger(Person[@lilei])] ↓latest merger limit 3'],
    ['李雷最近一次合并的 PR', 'find PullRequest[merger(Person[@lilei])] ↓latest merger limit 1'],
    ['李雷第一次 review 的 PR', 'find PullRequest[reviewer(Person[@lilei])] ↑latest reviewer limit 1'],
    ['李雷最近三次 review 的 PR', 'find PullRequest[reviewer(Person[@lilei])] ↓latest reviewer limit 3'],
    ['李雷最近3个关闭的 issue', 'find Issue[closer(Person[@lilei])] ↓latest closer limit 3'],
    ['李雷最近3个参与的 issue', 'find Issue[involved(Person[@lilei])] ↓created_at limit 3'],
    ['李雷今年第一个合并的 PR', 'find PullRequest[merger(Person[@lilei] at 2026-01-01…2027-01-01)] ↑latest merger limit 1'],
    ['李雷最近3个没合并的 PR', 'find PullRequest[author(Person[@lilei]), not state=merged] ↓created_at limit 3'],
    ['李雷最近3个被 review 的 PR', 'find PullRequest[author(Person[@lilei]), reviewer(Person)] ↓latest reviewer limit 3'],
  ])('%s', (question, plan) => {
    expect(planOf(question)).toBe(plan);
  });
});

describe('In a Chinese question two deeds are those of one person, and what is left undone is left undone by anybody', () => {
  test.each([
    ['李雷提的但没合并的 PR', 'find PullRequest[author(Person[@lilei]), not state=merged]'],
    ['王芳 review 过但没合并的 PR', 'find PullRequest[reviewer(Person[@wfang]), not state=merged]'],
    ['李雷没提过但是合并过的 PR', 'find PullRequest[no author(Person[@lilei]), merger(Person[@lilei])]'],
    ['李雷没提过但是 review 过的 PR', 'find PullRequest[no author(Person[@lilei]), reviewer(Person[@lilei])]'],
    ['李雷既没提过也没 review 过的 PR', 'find PullRequest[no author(Person[@lilei]), no reviewer(Person[@lilei])]'],
    ['张三上周 review 和合并的 PR', 'find PullRequest[merger(Person[@zhangsan] at 2026-11-09…2026-11-16), reviewer(Person[@zhangsan] at 2026-11-09…2026-11-16)]'],
    ['上周提或合并的 PR', 'find PullRequest[((state=merged & merged_at in 2026-11-09…2026-11-16) or created_at in 2026-11-09…2026-11-16)]'],
    ['上周提和合并的 PR', 'find PullRequest[state=merged, created_at in 2026-11-09…2026-11-16, merged_at in 2026-11-09…2026-11-16]'],
    ['李雷 review 过、王芳合并的 PR', 'find PullRequest[merger(Person[@wfang]), reviewer(Person[@lilei])]'],
    ['李雷没合并的 PR', 'find PullRequest[author(Person[@lilei]), not state=merged]'],
    ['李雷写的、上周合并的 PR', 'find PullRequest[author(Person[@lilei]), state=merged, merged_at in 2026-11-09…2026-11-16]'],
    ['李雷提的、review 过的 PR', 'find PullRequest[author(Person[@lilei]), reviewer(Person)]'],
    ['9月和10月合并的 PR', 'find PullRequest[((state=merged & merged_at in 2026-09-01…2026-10-01) or (state=merged & merged_at in 2026-10-01…2026-11-01))]'],
  ])('%s', (question, plan) => {
    expect(planOf(question)).toBe(plan);
  });
});

describe('In a Chinese question names side by side are those of one or the other', () => {
  test.each([
    ['张三李雷的任务', 'find ActionItem[(assignee(Person[@lilei]) or assignee(Person[@zhangsan]))]'],
    ['李雷/王芳的 PR', 'find PullRequest[(author(Person[@lilei]) or author(Person[@wfang]))]'],
    ['atlas k8s 的 open PR', 'find PullRequest[(part of(Project[@atlas]) or part of(Project[@k8s])), state=open]'],
    ['李雷张三都没参加的会议', 'find Meeting[no attendee(Person[@lilei|@zhangsan])]'],
    ['关于 cache 和 search 的 PR', 'find PullRequest[title~cache+search]'],
  ])('%s', (question, plan) => {
    expect(planOf(question)).toBe(plan);
  });
});

describe('In a Chinese question others than the one who is named did it', () => {
  test.each([
    ['除李雷外还有人 review 过的 PR', 'find PullRequest[reviewer(Person[not @lilei])]'],
    ['除了李雷没有人 review 过的 PR', 'find PullRequest[reviewer(Person[@lilei]), no reviewer(Person[not @lilei])]'],
    ['只被李雷 review 过的 PR', 'find PullRequest[reviewer(Person[@lilei]), no reviewer(Person[not @lilei])]'],
    ['我合并的别人的 PR', 'find PullRequest[author(Person[not @bcarter]), merger(Person[@bcarter])]'],
    ['别人合并的我的 PR', 'find PullRequest[author(Person[@bcarter]), merger(Person[not @bcarter])]'],
    ['非 atlas 的 PR', 'find PullRequest[no part of(Project[@atlas])]'],
    ['没有分配给李雷的 issue', 'find Issue[no assignee(Person[@lilei])]'],
  ])('%s', (question, plan) => {
    expect(planOf(question)).toBe(plan);
  });
});

describe('In a Chinese question the one meeting is found before somebody is looked for in it', () => {
  test.each([
    ['上次 k8s sync 有没有李雷', 'whether Person[attended(Meeting[series=k8s sync, ↓started_at limit 1]), @lilei]'],
    ['上次 k8s sync 张三参加了吗', 'whether Person[attended(Meeting[series=k8s sync, ↓started_at limit 1]), @zhangsan]'],
    ['李雷有没有没合并的 PR', 'whether PullRequest[author(Person[@lilei]), not state=merged]'],
    ['李雷有没有没参加的会议', 'whether Meeting[no attendee(Person[@lilei])]'],
    ['李雷提过的 PR 有没有没合并的', 'whether PullRequest[author(Person[@lilei]), not state=merged]'],
  ])('%s', (question, plan) => {
    expect(planOf(question)).toBe(plan);
  });
});

describe('In a Chinese question a time is that of what was done', () => {
  test.each([
    ['上周最后一个合并的 PR', 'find PullRequest[state=merged, merged_at in 2026-11-09…2026-11-16] ↓merged_at limit 1'],
    ['去年最晚关闭的 issue', 'find Issue[state=closed, closed_at in 2025-01-01…2026-01-01] ↓closed_at limit 1'],
    ['开着超过两周的 PR', 'find PullRequest[state=open, created_at in …2026-11-04]'],
    ['超过30天没更新的 PR', 'find PullRequest[updated_at in …2026-10-19]'],
    ['最早到期的任务', 'find ActionItem[has due] ↑due limit 1'],
    ['今年最长的会', 'find Meeting[started_at in 2026-01-01…2027-01-01] ↓duration_s limit 1 ties'],
    ['合并最慢的 PR', 'find PullRequest[state=merged] ↓created_at…merged_at limit 1 ties'],
  ])('%s', (question, plan) => {
    expect(planOf(question)).toBe(plan);
  });
});

describe('In a Chinese question a number is exactly so many, and each one has a number of their own', () => {
  test.each([
    ['5个人参加的会议', 'find Meeting[5…5 attendee(Person)]'],
    ['两个人 approve 的 PR', 'find PullRequest[2…2 reviewer(Person approved)]'],
    ['谁有3个任务', 'find Person[3…3 assigned(ActionItem)]'],
    ['超过5个 PR 的项目', 'find Project[6… part(PullRequest)]'],
    ['谁提了几个 PR', 'group PullRequest by author most'],
    ['哪个项目有几个 open issue', 'group Issue[state=open] by part of most'],
    ['李雷和王芳分别提了多少 PR', 'compare 李雷: PullRequest[author(Person[@lilei])] | 王芳: PullRequest[author(Person[@wfang])] most'],
    ['atlas 和 k8s 各有多少 open issue', 'compare atlas: Issue[part of(Project[@atlas]), state=open] | k8s: Issue[part of(Project[@k8s]), state=open] most'],
    ['李雷、王芳、张三谁提的 PR 最多', 'compare 李雷: PullRequest[author(Person[@lilei])] | 王芳: PullRequest[author(Person[@wfang])] | 张三: PullRequest[author(Person[@zhangsan])] most'],
    ['每个 PR 有几个 reviewer', 'group Person by reviewed most'],
    ['上周提的 PR 合并了几个', 'count PullRequest[state=merged, created_at in 2026-11-09…2026-11-16]'],
    ['一个 PR 都没提过的人', 'find Person[no authored(PullRequest)]'],
    ['一个 bug 都没有的项目', 'find Project[no part(Issue[labels∋bug])]'],
    ['top 5 提 PR 的人', 'group PullRequest by author most limit 5'],
  ])('%s', (question, plan) => {
    expect(planOf(question)).toBe(plan);
  });
});

describe('In a Chinese question whose they are is told in other ways too', () => {
  test.each([
    ['张三手上的 issue', 'find Issue[assignee(Person[@zhangsan])]'],
    ['我手上的任务', 'find ActionItem[assignee(Person[@bcarter])]'],
    ['待 review 的 PR', 'find PullRequest[no reviewer(Person), state=open]'],
    ['张三发言过的会议', 'find Meeting[part(Segment[speaker(Person[@zhangsan])])]'],
    ['标题不含 search 的 issue', 'find Issue[not title~search]'],
    ['k8s#24 分配给谁了', 'find Person[assigned(Issue[@k8s#24])]'],
    ['k8s#24 属于哪个项目', 'find Project[part(Issue[@k8s#24])]'],
    ['李雷和谁一起开过会', 'find Person[attended(Meeting[attendee(Person[@lilei])]), not @lilei]'],
    ['灯塔项目 PR', 'find PullRequest[part of(Project[@beacon])]'],
  ])('%s', (question, plan) => {
    expect(planOf(question)).toBe(plan);
  });
});

describe('In a Chinese question what is denied is not the time, nor the place', () => {
  test.each([
    ['李雷上周没参加的会议', 'find Meeting[no attendee(Person[@lilei]), started_at in 2026-11-09…2026-11-16]'],
    ['上周没人参加的会议', 'find Meeting[no attendee(Person), started_at in 2026-11-09…2026-11-16]'],
    ['k8s sync 没回答的问题', 'find Question[raised in(Meeting[series=k8s sync]), status=open]'],
    ['没有 bug 和 docs 标签的 issue', 'find Issue[not labels∋bug|docs]'],
    ['没有会议的项目', 'find Project[no part(Meeting)]'],
    ['没 review 但合并的 PR', 'find PullRequest[no reviewer(Person), state=merged]'],
    ['没 review 过 atlas 和 k8s 的 PR 的人', 'find Person[no reviewed(PullRequest[(part of(Project[@atlas]) or part of(Project[@k8s]))])]'],
    ['没提过至少两个 PR 的人', 'find Person[not 2… authored(PullRequest)]'],
  ])('%s', (question, plan) => {
    expect(planOf(question)).toBe(plan);
  });
});

describe('In a Chinese question what was overdue in a week was due in it, and 一共 asks for the sum', () => {
  test.each([
    ['上周逾期的任务', 'find ActionItem[status=open, due in 2026-11-09…2026-11-16, due in …2026-11-18]'],
    ['k8s sync 一共开了多久', 'measure Meeting[series=k8s sync] total duration_s'],
    ['atlas#58 一共开了多久', 'measure PullRequest[@atlas#58] mean created_at→merged_at|closed_at|now'],
  ])('%s', (question, plan) => {
    expect(planOf(question)).toBe(plan);
  });
});
