/** Chinese questions as colleagues type them in a hurry: with a word left out, with more behind, one time against another. */
import { describe, expect, test } from '@jest/globals';
import { planOf, readingOf } from './testing/plan-of.ts';

describe('Chinese questions that leave out what is asked for, where one kind alone can be meant', () => {
  test.each([
    ['我 review 过但还没 merge 的', 'find PullRequest[reviewer(Person[@bcarter]), not state=merged]'],
    ['今天到期的', 'find ActionItem[due in 2026-11-18…2026-11-19]'],
    ['上周合的', 'find PullRequest[state=merged, merged_at in 2026-11-09…2026-11-16]'],
    ['还没人 review 的有哪些', 'find PullRequest[no reviewer(Person)]'],
    ['atlas 里没合的有几个', 'count PullRequest[part of(Project[@atlas]), not state=merged]'],
    ['没人回答的', 'find Question[status=open]'],
    ['有没有没合的', 'whether PullRequest[not state=merged]'],
    ['还有哪些没合', 'find PullRequest[not state=merged]'],
    ['k8s 还有几个没人 review', 'count PullRequest[part of(Project[@k8s]), no reviewer(Person)]'],
    ['今天合了多少', 'count PullRequest[state=merged, merged_at in 2026-11-18…2026-11-19]'],
  ])('%s', (question, plan) => {
    expect(planOf(question)).toBe(plan);
  });
});

describe('Chinese questions that go on behind what they ask for', () => {
  test.each([
    ['张三提了哪些 PR 还没合', 'find PullRequest[author(Person[@zhangsan]), not state=merged]'],
    ['上周提了几个 issue 没关', 'count Issue[state=open, created_at in 2026-11-09…2026-11-16]'],
    ['灯塔周会提了哪些问题还没回答', 'find Question[raised in(Meeting[series=灯塔周会]), status=open]'],
    ['bug 还剩几个没修', 'count Issue[labels∋bug, state=open]'],
    ['k8s 还有几个 issue', 'count Issue[part of(Project[@k8s]), state=open]'],
    ['张三还有几个任务', 'count ActionItem[assignee(Person[@zhangsan]), status=open]'],
    ['还有几个没人 review 的 PR', 'count PullRequest[no reviewer(Person), state=open]'],
    ['最近一次合并是哪个 PR', 'find PullRequest[state=merged] ↓merged_at limit 1'],
    ['张三最后提的是哪个 issue', 'find Issue[submitter(Person[@zhangsan])] ↓created_at limit 1'],
    ['开得最久的三个 PR 是哪三个', 'find PullRequest[state=open] ↑created_at limit 3'],
    ['任务里逾期最久的是哪个', 'find ActionItem[status=open, due in …2026-11-18] ↑due limit 1'],
    ['张三逾期最久的两个任务', 'find ActionItem[assignee(Person[@zhangsan]), status=open, due in …2026-11-18] ↑due limit 2'],
    ['还没合的 PR 都是谁的', 'find Person[authored(PullRequest[not state=merged])]'],
    ['k8s 的 PR 都是谁在合', 'find Person[merged(PullRequest[part of(Project[@k8s])])]'],
  ])('%s', (question, plan) => {
    expect(planOf(question)).toBe(plan);
  });
});

describe('Chinese questions that say in which order, or by what, the answer is wanted', () => {
  test.each([
    ['把张三的 PR 按创建时间倒着排', 'find PullRequest[author(Person[@zhangsan])] ↓created_at'],
    ['没关的 issue 按更新时间排序', 'find Issue[state=open] ↓updated_at'],
    ['逾期任务按截止日期排一下', 'find ActionItem[status=open, due in …2026-11-18] ↑due'],
    ['k8s 的会议从早到晚排', 'find Meeting[part of(Project[@k8s])] ↑started_at'],
    ['k8s 的没关的 issue 有几个？按作者看', 'group Issue[part of(Project[@k8s]), state=open] by submitter most'],
    ['项目按 PR 数排个名', 'group PullRequest by part of most'],
    ['10 月每场会议的参会人数', 'group Person by attended most of Meeting[started_at in 2026-10-01…2026-11-01]'],
    ['每个项目 issue 从开到关的中位天数', 'group Issue[state=closed] by part of median created_at→closed_at most'],
    ['合并得最快的 PR 用了多久', 'measure PullRequest[state=merged] shortest created_at→merged_at'],
    ['关闭 issue 平均花了多少天', 'measure Issue[state=closed] mean created_at→closed_at'],
  ])('%s', (question, plan) => {
    expect(planOf(question)).toBe(plan);
  });
});

describe('Chinese questions that hold one time, or one deed, against another', () => {
  test.each([
    ['这个月合的 PR 比上个月多还是少', 'compare 2026-11: PullRequest[state=merged, merged_at in 2026-11-01…2026-12-01] | 2026-10: PullRequest[state=merged, merged_at in 2026-10-01…2026-11-01] most'],
    ['张三这个月提的 PR 比上个月少多少', 'compare 2026-11: PullRequest[(author(Person[@zhangsan]) & created_at in 2026-11-01…2026-12-01)] | 2026-10: PullRequest[(author(Person[@zhangsan]) & created_at in 2026-10-01…2026-11-01)] fewest difference'],
    ['Q2 和 Q3 的合并量比较一下', 'compare 2026年4月至6月: PullRequest[state=merged, merged_at in 2026-04-01…2026-07-01] | 2026年7月至9月: PullRequest[state=merged, merged_at in 2026-07-01…2026-10-01] most'],
    ['k8s 上个月和这个月分别关了多少 issue', 'compare 2026-10: Issue[part of(Project[@k8s]), state=closed, closed_at in 2026-10-01…2026-11-01] | 2026-11: Issue[part of(Project[@k8s]), state=closed, closed_at in 2026-11-01…2026-12-01] most'],
    ['这个月比上个月多合了几个 PR', 'compare 2026-11: PullRequest[state=merged, merged_at in 2026-11-01…2026-12-01] | 2026-10: PullRequest[state=merged, merged_at in 2026-10-01…2026-11-01] most difference'],
    ['上个月新开的 issue 比关掉的多吗', 'compare 新开: Issue[created_at in 2026-10-01…2026-11-01] | 关闭: Issue[state=closed, closed_at in 2026-10-01…2026-11-01] most'],
    ['张三和李雷上周各自 review 了几个 PR', 'compare 张三: PullRequest[reviewer(Person[@zhangsan] at 2026-11-09…2026-11-16)] | 李雷: PullRequest[reviewer(Person[@lilei] at 2026-11-09…2026-11-16)] most'],
  ])('%s', (question, plan) => {
    expect(planOf(question)).toBe(plan);
  });
});

describe('Chinese questions that tell people apart from others, or put them together', () => {
  test.each([
    ['李雷关了哪些别人提的 issue', 'find Issue[closer(Person[@lilei]), submitter(Person[not @lilei])]'],
    ['李雷关掉的、但不是自己提的 issue', 'find Issue[closer(Person[@lilei]), submitter(Person[not @lilei])]'],
    ['同一个人又提又关的 issue', 'find Issue[submitter=closer]'],
    ['除了张三，谁合的 PR 最多', 'group PullRequest by merger most limit 1 of Person[not @zhangsan]'],
    ['除了 atlas，张三还在哪些项目提过 PR', 'find Project[part(PullRequest[author(Person[@zhangsan])]), not @atlas]'],
    ['除了张三，还有谁 review 过 atlas#58', 'find Person[reviewed(PullRequest[@atlas#58]), not @zhangsan]'],
    ['张三上个月 review 过哪几个人', 'find Person[authored(PullRequest[reviewer(Person[@zhangsan] at 2026-10-01…2026-11-01)])]'],
    ['张三上个月给谁做了 review', 'find Person[authored(PullRequest[reviewer(Person[@zhangsan] at 2026-10-01…2026-11-01)])]'],
    ['张三和李雷去年有没有一起开过会', 'whether Meeting[(attendee(Person[@lilei]) & started_at in 2025-01-01…2026-01-01), (attendee(Person[@zhangsan]) & started_at in 2025-01-01…2026-01-01)]'],
    ['谁在 atlas 和 k8s 两边都提过 PR', 'find Person[authored(PullRequest[part of(Project[@atlas])]), authored(PullRequest[part of(Project[@k8s])])]'],
    ['被张三和李雷同时 review 的 PR', 'find PullRequest[reviewer(Person[@lilei]), reviewer(Person[@zhangsan])]'],
    ['灯塔周会和 k8s sync 都参加过的人', 'find Person[attended(Meeting[series=k8s sync]), attended(Meeting[series=灯塔周会])]'],
    ['只 review 不提 PR 的人', 'find Person[no authored(PullRequest), reviewed(PullRequest)]'],
    ['今年既没写过 PR 也没 review 过的人', 'find Person[no authored(PullRequest[created_at in 2026-01-01…2027-01-01]), no reviewed(PullRequest at 2026-01-01…2027-01-01)]'],
    ['这个月没有 commit 的人', 'find Person[no authored(Commit[committed_at in 2026-11-01…2026-12-01])]'],
  ])('%s', (question, plan) => {
    expect(planOf(question)).toBe(plan);
  });
});

describe('Chinese questions that are asked by the way', () => {
  test.each([
    ['谁在 k8s 提交代码', 'find Person[authored(Commit[part of(Project[@k8s])])]'],
    ['上周谁提交了代码', 'find Person[authored(Commit[committed_at in 2026-11-09…2026-11-16])]'],
    ['有什么 blocker 吗', 'find Risk[kind=blocker]'],
    ['灯塔周会上周定了啥没有', 'find Decision[raised in(Meeting[series=灯塔周会]), raised in.started_at in 2026-11-09…2026-11-16]'],
    ['周五合过 PR 吗', 'whether Person[merged(PullRequest at 2026-11-13…2026-11-14)]'],
    ['k8s 这周有没有新 issue', 'whether Issue[part of(Project[@k8s]), created_at in 2026-11-16…2026-11-23]'],
    ['李雷合过哪些别人的 PR', 'find PullRequest[author(Person[not @lilei]), merger(Person[@lilei])]'],
    ['我有逾期的吗', 'whether ActionItem[assignee(Person[@bcarter]), status=open, due in …2026-11-18]'],
    ['最近有什么决定吗', 'find Decision ↓raised in.started_at'],
    ['合了吗 atlas#58', 'whether PullRequest[@atlas#58, state=merged]'],
    ['张三在做哪些任务', 'find ActionItem[assignee(Person[@zhangsan]), status=open]'],
    ['李雷提的 issue 里张三关的', 'find Issue[closer(Person[@zhangsan]), submitter(Person[@lilei])]'],
  ])('%s', (question, plan) => {
    expect(planOf(question)).toBe(plan);
  });
});

describe('Chinese questions are not read', () => {
  test.each([
    ['of what could be of several kinds, or was open then', ['没关的', '李雷提的', '我负责的', '上周没合的', '谁提了没', '新 issue 有几个']],
    ['by whom it was not reviewed is open', ['张三提了哪些 PR 没 review']],
    ['of an order that is no order of such things', ['PR 按截止日期排序', '最近 3 个 PR 按创建时间排', '张三的 PR 排', '开得最久的三个 PR 是哪两个']],
    ['that hold against each other what is not told', ['这个月比上个月多吗', '上个月的 PR 比这个月的 issue 多吗']],
    ['that leave out what is not among the answers', ['除了张三，李雷提了哪些 PR', '除了 PR，还有哪些 issue']],
    ['about what one does not do to people, or to one of them alone', ['张三评论过谁', '张三合并过哪些人', '李雷和张三有没有提过 PR', '同一个人 review 的 PR', 'atlas#58 是谁在写']],
    ['that speak of what a meeting was about, of whatever else that was done there', ['提到过 k8s upgrade 的会议上，做出的决定都列出来', '提到缓存的会议上做的决定']],
    ['of which nobody can tell who is asked for', ['昨天合的谁 review 的']],
    ['about how much code there is', ['谁写的代码最多', '代码']],
  ])('%s', (_, questions) => {
    expect(questions.map((question) => [question, readingOf(question).status]).filter(([, status]) => status === 'read')).toEqual([]);
  });
});
