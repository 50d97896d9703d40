/** Chinese questions for tasks, topics in front, numbers for each and meetings, and how each is read; and their neighbours that are not. */
import { describe, expect, test } from '@jest/globals';
import { planOf, readingOf } from './testing/plan-of.ts';

describe('Chinese questions for what is due, to be done and left', () => {
  test.each([
    ['李雷这周要完成什么任务', 'find ActionItem[assignee(Person[@lilei]), status=open, due in 2026-11-16…2026-11-23]'],
    ['这周李雷要交什么', 'find ActionItem[assignee(Person[@lilei]), status=open, due in 2026-11-16…2026-11-23]'],
    ['我本周有什么任务截止', 'find ActionItem[assignee(Person[@bcarter]), due in 2026-11-16…2026-11-23]'],
    ['谁这周有任务到期', 'find Person[assigned(ActionItem[due in 2026-11-16…2026-11-23])]'],
    ['本周有任务到期的是谁', 'find Person[assigned(ActionItem[due in 2026-11-16…2026-11-23])]'],
    ['李雷这周有任务到期吗', 'whether ActionItem[assignee(Person[@lilei]), due in 2026-11-16…2026-11-23]'],
    ['明天有任务到期吗', 'whether ActionItem[due in 2026-11-19…2026-11-20]'],
    ['下周有几个任务要到期', 'count ActionItem[due in 2026-11-23…2026-11-30]'],
    ['张三还剩几个任务没做完', 'count ActionItem[assignee(Person[@zhangsan]), status=open]'],
    ['李雷身上有几个逾期任务', 'count ActionItem[assignee(Person[@lilei]), status=open, due in …2026-11-18]'],
    ['李雷这周到期的任务谁在跟', 'find Person[assigned(ActionItem[assignee(Person[@lilei]), due in 2026-11-16…2026-11-23])]'],
    ['「告警分组」这个任务分给了谁', 'find Person[assigned(ActionItem[text~告警分组])]'],
    ['没人回答的问题，k8s 的', 'find Question[raised in(Meeting[part of(Project[@k8s])]), status=open]'],
  ])('%s', (question, plan) => {
    expect(planOf(question)).toBe(plan);
  });
});

describe('In a Chinese question the topic may stand in front, and what is said behind holds of those that were picked', () => {
  test.each([
    ['k8s 的 issue 谁关得最多', 'group Issue[part of(Project[@k8s])] by closer most limit 1'],
    ['还没关的 issue 哪个项目最多', 'group Issue[state=open] by part of most limit 1'],
    ['任务谁最多', 'group ActionItem by assignee most limit 1'],
    ['提 PR 提得最多的是谁', 'group PullRequest by author most limit 1'],
    ['张三 review 谁的 PR 最多', 'group PullRequest[reviewer(Person[@zhangsan])] by author most limit 1'],
    ['谁和李雷开会最多', 'group Meeting[attendee(Person[@lilei])] by attendee most limit 1 of Person[not @lilei]'],
    ['谁完成任务最多', 'group ActionItem[status=done] by assignee most limit 1'],
    ['这周到期的任务里李雷的有哪些', 'find ActionItem[assignee(Person[@lilei]), due in 2026-11-16…2026-11-23]'],
    ['没完成的任务里有几个逾期的', 'count ActionItem[status=open, due in …2026-11-18]'],
    ['最近10个 issue 里有几个 bug', 'count Issue[(↓created_at limit 10), labels∋bug]'],
    ['最近10个 PR 有几个是李雷提的', 'count PullRequest[(↓created_at limit 10), author(Person[@lilei])]'],
    ['最近10个 PR 中没人 review 的', 'find PullRequest[(↓created_at limit 10), no reviewer(Person)]'],
    ['最近三次 k8s sync 李雷参加了几次', 'count Meeting[(series=k8s sync & ↓started_at limit 3), attendee(Person[@lilei])]'],
    ['最新的 PR 合并了吗', 'whether PullRequest[(↓created_at limit 1), state=merged]'],
  ])('%s', (question, plan) => {
    expect(planOf(question)).toBe(plan);
  });
});

describe('Chinese questions for a number for each, and for which of them is more', () => {
  test.each([
    ['每个项目分别开着几个 PR', 'group PullRequest[state=open] by part of most'],
    ['每个项目有几个 PR 没合并', 'group PullRequest[not state=merged] by part of most'],
    ['各项目还剩多少 issue 没关', 'group Issue[state=open] by part of most'],
    ['按月看今年关闭的 issue 数', 'group Issue[state=closed, closed_at in 2026-01-01…2027-01-01] by month of closed_at key'],
    ['李雷和王芳的任务谁多', 'compare 李雷: ActionItem[assignee(Person[@lilei])] | 王芳: ActionItem[assignee(Person[@wfang])] most'],
    ['atlas 和 k8s 哪边 open issue 更多', 'compare atlas: Issue[part of(Project[@atlas]), state=open] | k8s: Issue[part of(Project[@k8s]), state=open] most'],
    ['李雷提的 PR 多还是王芳提的多', 'compare 李雷: PullRequest[author(Person[@lilei])] | 王芳: PullRequest[author(Person[@wfang])] most'],
    ['李雷和王芳各自完成了几个任务', 'compare 李雷: ActionItem[assignee(Person[@lilei]), status=done] | 王芳: ActionItem[assignee(Person[@wfang]), status=done] most'],
    ['哪个项目的 PR 合并得最快', 'group PullRequest[state=merged] by part of mean created_at→merged_at fewest limit 1'],
    ['李雷哪个月提的 PR 最多', 'group PullRequest[author(Person[@lilei])] by month of created_at most limit 1'],
    ['谁同时有逾期任务和 open PR', 'find Person[assigned(ActionItem[status=open, due in …2026-11-18]), authored(PullRequest[state=open])]'],
    ['超过3个逾期任务的人', 'find Person[4… assigned(ActionItem[status=open, due in …2026-11-18])]'],
  ])('%s', (question, plan) => {
    expect(planOf(question)).toBe(plan);
  });
});

describe('Chinese questions for what came up in meetings, who was there, how long they took, and when', () => {
  test.each([
    ['灯塔周会11月12号那次的决定', 'find Decision[raised in(Meeting[series=灯塔周会, started_at in 2026-11-12…2026-11-13])]'],
    ['七月那次 k8s sync 的决定', 'find Decision[raised in(Meeting[series=k8s sync, started_at in 2026-07-01…2026-08-01])]'],
    ['上次会上定了几件事', 'count Decision[raised in(Meeting[↓started_at limit 1])]'],
    ['最近定了哪些事', 'find Decision ↓raised in.started_at'],
    ['昨天开会定了什么', 'find Decision[raised in(Meeting[started_at in 2026-11-17…2026-11-18])]'],
    ['哪些会提过 alerts', 'find Meeting[mentioned(Topic[@alerts])]'],
    ['alerts 讨论过几次', 'count Meeting[mentioned(Topic[@alerts])]'],
    ['alerts 最早是哪次会提的', 'find Meeting[mentioned(Topic[@alerts])] ↑started_at limit 1'],
    ['每个话题在会上提到几次', 'group Meeting by mentioned most'],
    ['谁缺席了上次 k8s sync', 'find Person[no attended(Meeting[series=k8s sync, ↓started_at limit 1])]'],
    ['上次 k8s sync 张三来了吗', 'whether Person[attended(Meeting[series=k8s sync, ↓started_at limit 1]), @zhangsan]'],
    ['上周开了多久的会', 'measure Meeting[started_at in 2026-11-09…2026-11-16] total duration_s'],
    ['上周会议总时长', 'measure Meeting[started_at in 2026-11-09…2026-11-16] total duration_s'],
    ['今年最长的会议开了多久', 'measure Meeting[started_at in 2026-01-01…2027-01-01] longest duration_s'],
    ['哪个系列开会最多', 'group Meeting by series most limit 1'],
    ['昨天有人提 issue 吗', 'whether Person[submitted(Issue[created_at in 2026-11-17…2026-11-18])]'],
    ['王芳最早是什么时候提 PR 的', 'find PullRequest[author(Person[@wfang])] ↑created_at limit 1 show created_at'],
    ['什么时候张三最后一次合并 PR', 'find PullRequest[merger(Person[@zhangsan])] ↓latest merger limit 1 show latest merger'],
    ['k8s#24 开了多久才关的', 'measure Issue[@k8s#24] mean created_at→closed_at'],
  ])('%s', (question, plan) => {
    expect(planOf(question)).toBe(plan);
  });
});

test('What is nearly such a question is not read', () => {
  const questions = ['李雷这周差点到期的任务', '谁这周应该有任务到期', '最近的 PR 里有几个没合并', '上周谁完成的任务最多', '这个任务是谁的', '最重要的任务谁在跟', 'k8s 的会上最重要的决定', '谁最忙', '哪个项目最多', '李雷谁最多', '李雷和王芳谁', 'k8s sync 以来合并的 PR', '上次 k8s sync 以来', '明天开会定了什么', '上上次 k8s sync 的决定'];
  expect(questions.filter((question) => readingOf(question).status === 'read')).toEqual([]);
});
