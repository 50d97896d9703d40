/** Chinese questions as they are typed at work: in which order, of those told before, two times side by side, each meeting of a series, what is missing. */
import { describe, expect, test } from '@jest/globals';
import { planOf, readingOf } from './testing/plan-of.ts';

describe('In a Chinese question the time of what is merged or closed is that of the deed, however it is said', () => {
  test.each([
    ['上个月 merged PR', 'find PullRequest[state=merged, merged_at in 2026-10-01…2026-11-01]'],
    ['上个月所有已合并的 PR', 'find PullRequest[state=merged, merged_at in 2026-10-01…2026-11-01]'],
    ['atlas 上个月有多少已合并的 PR', 'count PullRequest[part of(Project[@atlas]), state=merged, merged_at in 2026-10-01…2026-11-01]'],
    ['上个月 k8s 有哪些已关闭的 issue', 'find Issue[part of(Project[@k8s]), state=closed, closed_at in 2026-10-01…2026-11-01]'],
    ['李雷上个月的已合并 PR', 'find PullRequest[author(Person[@lilei]), state=merged, merged_at in 2026-10-01…2026-11-01]'],
  ])('%s', (question, plan) => {
    expect(planOf(question)).toBe(plan);
  });
});

describe('A Chinese question may say in which order', () => {
  test.each([
    ['所有会议，按时间倒序', 'find Meeting ↓started_at'],
    ['beacon 的 open issue，按创建时间从旧到新', 'find Issue[part of(Project[@beacon]), state=open] ↑created_at'],
    ['上个月的决定按日期排列', 'find Decision[raised in.started_at in 2026-10-01…2026-11-01] ↓raised in.started_at'],
    ['李雷的任务按截止日期排', 'find ActionItem[assignee(Person[@lilei])] ↑due'],
    ['按更新时间排一下 k8s 的 issue', 'find Issue[part of(Project[@k8s])] ↓updated_at'],
    ['把我的任务按截止日期排一下', 'find ActionItem[assignee(Person[@bcarter])] ↑due'],
    ['按日期统计今年的 PR', 'group PullRequest[created_at in 2026-01-01…2027-01-01] by day of created_at key'],
    ['今年的 PR 按月排', 'group PullRequest[created_at in 2026-01-01…2027-01-01] by month of created_at key'],
  ])('%s', (question, plan) => {
    expect(planOf(question)).toBe(plan);
  });
});

describe('Of those who were told before, a Chinese question asks for some', () => {
  test.each([
    ['参加过 k8s sync 的人里谁没提过 PR', 'find Person[attended(Meeting[series=k8s sync]), no authored(PullRequest)]'],
    ['k8s 的贡献者里面有几个人 review 过 beacon 的 PR', 'count Person[(authored(Commit[part of(Project[@k8s])]) or authored(PullRequest[part of(Project[@k8s])])), reviewed(PullRequest[part of(Project[@beacon])])]'],
    ['给张三的 PR 点过 approve 的人里有没有李雷', 'whether Person[reviewed(PullRequest[author(Person[@zhangsan])] approved), @lilei]'],
    ['灯塔周会的参会者里有没有王芳', 'whether Person[attended(Meeting[series=灯塔周会]), @wfang]'],
    ['提出过风险的会里最近的一场', 'find Meeting[raised(Risk)] ↓started_at limit 1'],
    ['atlas 的 PR 里最新的三个', 'find PullRequest[part of(Project[@atlas])] ↓created_at limit 3'],
  ])('%s', (question, plan) => {
    expect(planOf(question)).toBe(plan);
  });
});

describe('Things may be told by what is said of them alone', () => {
  test.each([
    ['逾期的有哪些', 'find ActionItem[status=open, due in …2026-11-18]'],
    ['没人回答的有几个', 'count Question[status=open]'],
    ['我没做完的有哪些', 'find ActionItem[assignee(Person[@bcarter]), status=open]'],
    ['本周到期且还没完成，负责人是王芳的', 'find ActionItem[assignee(Person[@wfang]), status=open, due in 2026-11-16…2026-11-23]'],
    ['昨天合并的有哪些', 'find PullRequest[state=merged, merged_at in 2026-11-17…2026-11-18]'],
    ['没人 review 的有几个', 'count PullRequest[no reviewer(Person)]'],
  ])('%s', (question, plan) => {
    expect(planOf(question)).toBe(plan);
  });
});

describe('A Chinese question may hold two times, or two states, against each other', () => {
  test.each([
    ['10 月和 11 月相比，哪个月会多', 'compare 2026-10: Meeting[started_at in 2026-10-01…2026-11-01] | 2026-11: Meeting[started_at in 2026-11-01…2026-12-01] most'],
    ['今年和去年的 PR 数对比', 'compare 2026年: PullRequest[created_at in 2026-01-01…2027-01-01] | 2025年: PullRequest[created_at in 2025-01-01…2026-01-01] most'],
    ['这周合并的 PR 比上周多还是少', 'compare 2026年11月16日至22日: PullRequest[state=merged, merged_at in 2026-11-16…2026-11-23] | 2026年11月9日至15日: PullRequest[state=merged, merged_at in 2026-11-09…2026-11-16] most'],
    ['李雷这个月和上个月合的 PR 哪个多', 'compare 2026-11: PullRequest[merger(Person[@lilei] at 2026-11-01…2026-12-01)] | 2026-10: PullRequest[merger(Person[@lilei] at 2026-10-01…2026-11-01)] most'],
    ['atlas 的 issue 开着的和关掉的各有几个', 'group Issue[part of(Project[@atlas]), state=open|closed] by state most'],
    ['k8s 未合并和已合并的 PR 各多少', 'compare : PullRequest[part of(Project[@k8s]), not state=merged] | : PullRequest[part of(Project[@k8s]), state=merged] said'],
    ['张三、李雷、王芳，三个人谁的任务多', 'compare 张三: ActionItem[assignee(Person[@zhangsan])] | 李雷: ActionItem[assignee(Person[@lilei])] | 王芳: ActionItem[assignee(Person[@wfang])] most'],
    ['k8s 比 atlas 合得慢吗', 'compare k8s: PullRequest[part of(Project[@k8s]), state=merged] | atlas: PullRequest[part of(Project[@atlas]), state=merged] mean created_at→merged_at most'],
    ['谁的 PR 合得最慢', 'group PullRequest[state=merged] by author mean created_at→merged_at most limit 1'],
  ])('%s', (question, plan) => {
    expect(planOf(question)).toBe(plan);
  });
});

describe('A Chinese question may ask who usually does it, which is told by how often each did', () => {
  test.each([
    ['k8s sync 一般都有谁参加', 'group Meeting[series=k8s sync] by attendee most'],
    ['bug 标签的 PR 通常谁来 review', 'group PullRequest[labels∋bug] by reviewer most'],
    ['谁经常 review 李雷的 PR', 'group PullRequest[author(Person[@lilei])] by reviewer most'],
  ])('%s', (question, plan) => {
    expect(planOf(question)).toBe(plan);
  });
});

describe('什么 with 吗 asks which', () => {
  test.each([
    ['atlas 有什么风险吗', 'find Risk[raised in(Meeting[part of(Project[@atlas])])]'],
    ['李雷有什么逾期的任务吗', 'find ActionItem[assignee(Person[@lilei]), status=open, due in …2026-11-18]'],
    ['王芳回答过什么问题吗', 'find Question[answerer(Person[@wfang])]'],
    ['有没有哪个 PR 关了两个以上的 issue', 'find PullRequest[2… closes(Issue)]'],
  ])('%s', (question, plan) => {
    expect(planOf(question)).toBe(plan);
  });
});

describe('A Chinese question may ask for each meeting of a series, and for the last one', () => {
  test.each([
    ['每次灯塔周会各产生几个决定', 'group Decision[raised in(Meeting[series=灯塔周会])] by raised in most'],
    ['k8s sync 每次有多少人参加', 'group Person by attended most of Meeting[series=k8s sync]'],
    ['李雷上次合并的是哪个 PR', 'find PullRequest[merger(Person[@lilei])] ↓latest merger limit 1'],
    ['上次张三和李雷一起开会是什么会', 'find Meeting[attendee(Person[@lilei]), attendee(Person[@zhangsan])] ↓started_at limit 1'],
    ['beacon 上一次有 PR 合并是什么时候', 'find PullRequest[merger(Person), part of(Project[@beacon])] ↓latest merger limit 1 show latest merger'],
    ['最后一次有人提到 k8s 是在什么会上', 'find Meeting[mentioned(Project[@k8s])] ↓started_at limit 1'],
    ['李雷上次 k8s sync 参加了吗', 'whether Person[attended(Meeting[series=k8s sync, ↓started_at limit 1]), @lilei]'],
    ['张三昨天那个会去了吗', 'whether Person[attended(Meeting[started_at in 2026-11-17…2026-11-18]), @zhangsan]'],
  ])('%s', (question, plan) => {
    expect(planOf(question)).toBe(plan);
  });
});

describe('A Chinese description may tell what is missing, or alike', () => {
  test.each([
    ['没开过会的项目', 'find Project[no part(Meeting)]'],
    ['三月没开会的项目', 'find Project[no part(Meeting[started_at in 2026-03-01…2026-04-01])]'],
    ['从没在会上被提到的人', 'find Person[no mentioned in(Meeting)]'],
    ['跟张三开过会却没跟李雷开过会的人', 'find Person[no attended(Meeting[attendee(Person[@lilei])]), attended(Meeting[attendee(Person[@zhangsan])]), not @zhangsan]'],
    ['同一人既是作者又是合并人的 PR', 'find PullRequest[author=merger]'],
    ['关闭者与提出者为同一人的 issue', 'find Issue[submitter=closer]'],
    ['去年作者自己合并的 PR', 'find PullRequest[state=merged, author=merger, merged_at in 2025-01-01…2026-01-01]'],
    ['没有 PR 关联的 issue', 'find Issue[not (closed by(PullRequest) or related(PullRequest))]'],
    ['有 PR 在修的 open issue', 'find Issue[closed by(PullRequest[state=open]), state=open]'],
    ['提到飞书的待办', 'find ActionItem[text~飞书]'],
    ['决定里讲到 snapshots 的有几条', 'count Decision[text~snapshot]'],
    ['今年提交过代码的人', 'find Person[authored(Commit[committed_at in 2026-01-01…2027-01-01])]'],
    ['在 k8s 以外提过 PR 的人', 'find Person[authored(PullRequest[no part of(Project[@k8s])])]'],
    ['合并过别人 PR 最多的两位', 'group PullRequest[not author=merger] by merger most limit 2'],
    ['张三所提的 issue', 'find Issue[submitter(Person[@zhangsan])]'],
    ['审计：atlas 的 PR', 'find PullRequest[part of(Project[@atlas])]'],
    ['每位同事参加会议的次数', 'group Meeting by attendee most'],
    ['周五之前要交什么', 'find ActionItem[status=open, due in …2026-11-20]'],
  ])('%s', (question, plan) => {
    expect(planOf(question)).toBe(plan);
  });
});

describe('A Chinese question asks in the forms of reports', () => {
  test.each([
    ['第三季度共召开会议多少次', 'count Meeting[started_at in 2026-07-01…2026-10-01]'],
    ['李雷上个月提 PR 几个', 'count PullRequest[(author(Person[@lilei]) & created_at in 2026-10-01…2026-11-01)]'],
    ['创建超过两周仍未合并的 PR', 'find PullRequest[state=open, created_at in …2026-11-04]'],
    ['创建超过一年的 issue', 'find Issue[created_at in …2025-11-18]'],
    ['未经评审即合并的 PR', 'find PullRequest[no reviewer(Person), state=merged]'],
    ['麻烦发一下 10 月份 k8s sync 的决定清单', 'find Decision[raised in(Meeting[series=k8s sync, started_at in 2026-10-01…2026-11-01])]'],
    ['完成的和没完成的待办各有多少', 'group ActionItem[status=done|open] by status most'],
    ['李雷的 PR 合并了的和没合并的各几个', 'compare : PullRequest[author(Person[@lilei]), state=merged] | : PullRequest[author(Person[@lilei]), not state=merged] said'],
    ['谁提的 PR 被 request changes 最多', 'group PullRequest[reviewer(Person changes_requested)] by author most limit 1'],
    ['Ben 平时 review 谁的 PR', 'group PullRequest[reviewer(Person[@bcarter])] by author most'],
    ['限流和 alerts 哪个聊得多', 'compare 限流: Meeting[mentioned(Topic[@限流])] | alerts: Meeting[mentioned(Topic[@alerts])] most'],
    ['每场 k8s sync 讨论了几个话题', 'group Topic by mentioned in most of Meeting[series=k8s sync]'],
    ['哪些人这周没有任务到期', 'find Person[no assigned(ActionItem[due in 2026-11-16…2026-11-23])]'],
    ['到期最早的任务', 'find ActionItem[has due] ↑due limit 1'],
    ['过去两周里谁都没提交过代码的项目', 'find Project[no part(Commit[committed_at in 2026-11-04…2026-11-19])]'],
    ['上周没有 PR 的项目', 'find Project[no part(PullRequest[created_at in 2026-11-09…2026-11-16])]'],
    ['合并人和作者不是同一人的 PR', 'find PullRequest[merger(Person), not author=merger]'],
    ['昨天有什么 PR 合并了吗', 'find PullRequest[state=merged, merged_at in 2026-11-17…2026-11-18]'],
    ['除 k8s 外张三还提过哪些 PR', 'find PullRequest[author(Person[@zhangsan]), no part of(Project[@k8s])]'],
    ['两个人以下参加的会', 'find Meeting[0…2 attendee(Person)]'],
    ['同时被两个人 review 过的 PR', 'find PullRequest[2…2 reviewer(Person)]'],
    ['atlas 最早的三个 issue 里没关的', 'find Issue[(part of(Project[@atlas]) & ↑created_at limit 3), state=open]'],
    ['王芳在 issue 里留过言的', 'find Issue[commenter(Person[@wfang])]'],
  ])('%s', (question, plan) => {
    expect(planOf(question)).toBe(plan);
  });
});

describe('A Chinese question is not read', () => {
  test.each([
    ['when it asks how soon, and not whether sooner or later', ['两天就合掉的 PR']],
    ['when a yes or no is wanted of two numbers', ['这个月合并的 PR 比上个月多吗']],
    ['when who was at the meeting is not told', ['上次 k8s sync 参加了吗']],
    ['when several kinds of things could be meant by what is said alone', ['昨天开的有哪些', '没关的有几个']],
    ['when past the date would have to be so at another day', ['截至 9 月 30 日，尚未完成的待办有哪些已经过了期限']],
    ['when it is not told how new, or who has not reviewed', ['有什么新的风险吗', '我还有哪些没 review 的 PR']],
    ['when it asks for what nobody counts', ['atlas 有多少代码', 'atlas 现在多少行代码']],
  ])('%s', (_, questions) => {
    expect(questions.map((question) => [question, readingOf(question).status]).filter(([, status]) => status === 'read')).toEqual([]);
  });
});
