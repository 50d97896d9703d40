/** Chinese questions for all of them, in the order of a table's heading, and for what a yes or no would hide; and their neighbours that are not read so. */
import { describe, expect, test } from '@jest/globals';
import { planOf, readingOf } from './testing/plan-of.ts';

describe('A Chinese question for all of them looks for those that are not so', () => {
  test.each([
    ['PR 都合并了吗', 'whether none PullRequest[not state=merged]'],
    ['张三提的 PR 都合并了吗', 'whether none PullRequest[author(Person[@zhangsan]), not state=merged]'],
    ['k8s 的任务都做完了吗', 'whether none ActionItem[raised in(Meeting[part of(Project[@k8s])]), status=open]'],
    ['王芳的任务是不是全做完了', 'whether none ActionItem[assignee(Person[@wfang]), status=open]'],
    ['上周提的 PR 全部合并了没有', 'whether none PullRequest[not state=merged, created_at in 2026-11-09…2026-11-16]'],
    ['全部任务做完了吗', 'whether none ActionItem[status=open]'],
    ['是不是所有 open issue 都分配了人', 'whether none Issue[no assignee(Person), state=open]'],
    ['每个 PR 都有人 review 吗', 'whether none PullRequest[no reviewer(Person)]'],
    ['最近5个 PR 都合并了吗', 'whether none PullRequest[(↓created_at limit 5), not state=merged]'],
    ['atlas 的 PR 都由 Ben Carter 合并吗', 'whether none PullRequest[no merger(Person[@bcarter]), part of(Project[@atlas])]'],
    ['今年的 k8s sync 李雷都参加了吗', 'whether none Meeting[no attendee(Person[@lilei]), series=k8s sync, started_at in 2026-01-01…2027-01-01]'],
    ['李雷每次 k8s sync 都参加了吗', 'whether none Meeting[no attendee(Person[@lilei]), series=k8s sync]'],
    ['李雷参加了所有的 k8s sync 吗', 'whether none Meeting[no attendee(Person[@lilei]), series=k8s sync]'],
    ['李雷和张三都 review 过 atlas#58 吗', 'whether none Person[no reviewed(PullRequest[@atlas#58]), @lilei|@zhangsan]'],
  ])('%s', (question, plan) => {
    expect(planOf(question)).toBe(plan);
  });
});

describe('Numbers are asked for in the order of a heading too', () => {
  test.each([
    ['merge 数 top 5', 'group PullRequest by merger most limit 5'],
    ['今年 review 数前三', 'group PullRequest by reviewer at 2026-01-01…2027-01-01 most limit 3'],
    ['k8s 的 PR 数 top 3', 'group PullRequest[part of(Project[@k8s])] by author most limit 3'],
    ['issue 数 k8s 今年新增', 'count Issue[part of(Project[@k8s]), created_at in 2026-01-01…2027-01-01]'],
    ['PR 数 李雷 今年', 'count PullRequest[author(Person[@lilei]), created_at in 2026-01-01…2027-01-01]'],
    ['k8s 的 PR 每个人 review 了几个', 'group PullRequest[part of(Project[@k8s])] by reviewer most'],
    ['k8s sync 每个人参加了几次', 'group Meeting[series=k8s sync] by attendee most'],
    ['各项目平均合并天数', 'group PullRequest[state=merged] by part of mean created_at→merged_at most'],
    ['合并时间中位数按项目', 'group PullRequest[state=merged] by part of median created_at→merged_at most'],
    ['atlas 从提 PR 到合并一般几天', 'measure PullRequest[part of(Project[@atlas]), state=merged] mean created_at→merged_at'],
    ['哪个项目合并最快', 'group PullRequest[state=merged] by part of mean created_at→merged_at fewest limit 1'],
    ['合得最慢的三个 PR', 'find PullRequest[state=merged] ↓created_at…merged_at limit 3 ties'],
    ['open PR 最多的项目 top 2', 'group PullRequest[state=open] by part of most limit 2'],
    ['k8s sync 平均每次产生几个任务', 'group ActionItem[raised in(Meeting[series=k8s sync])] by raised in most mean'],
    ['平均一次会多少人参加', 'group Person by attended most all mean'],
    ['PR 提得最多的月份是几月', 'group PullRequest by month of created_at most limit 1'],
    ['谁的任务逾期最多', 'group ActionItem[status=open, due in …2026-11-18] by assignee most limit 1'],
    ['张三报的 issue 被谁关得最多', 'group Issue[submitter(Person[@zhangsan])] by closer most limit 1'],
    ['atlas 的逾期任务多还是 k8s 的多', 'compare atlas: ActionItem[raised in(Meeting[part of(Project[@atlas])]), status=open, due in …2026-11-18] | k8s: ActionItem[raised in(Meeting[part of(Project[@k8s])]), status=open, due in …2026-11-18] most'],
    ['k8s 的 open issue 有 10 个以上吗', 'whether Project[10… part(Issue[state=open]), @k8s]'],
    ['谁最常参加 k8s sync', 'group Meeting[series=k8s sync] by attendee most limit 1'],
    ['最常 review 李雷的 PR 的人是谁', 'group PullRequest[author(Person[@lilei])] by reviewer most limit 1'],
    ['风险最多的那次会', 'group Risk by raised in most limit 1'],
    ['PR 平均几个 reviewer', 'group Person by reviewed most all mean'],
    ['k8s 平均每周合几个 PR', 'group PullRequest[part of(Project[@k8s]), state=merged] by week of merged_at key mean'],
    ['atlas 和 k8s 哪个合并得快', 'compare atlas: PullRequest[part of(Project[@atlas]), state=merged] | k8s: PullRequest[part of(Project[@k8s]), state=merged] mean created_at→merged_at fewest'],
    ['k8s 和 atlas 的 PR 合并时间哪个短', 'compare k8s: PullRequest[part of(Project[@k8s]), state=merged] | atlas: PullRequest[part of(Project[@atlas]), state=merged] mean created_at→merged_at fewest'],
    ['atlas 上个月合并了多少', 'count PullRequest[part of(Project[@atlas]), state=merged, merged_at in 2026-10-01…2026-11-01]'],
    ['李雷上周 review 了几个', 'count PullRequest[reviewer(Person[@lilei] at 2026-11-09…2026-11-16)]'],
  ])('%s', (question, plan) => {
    expect(planOf(question)).toBe(plan);
  });
});

describe('A list behind a yes or no is what is asked for', () => {
  test.each([
    ['张三有没有没做完的任务，列出来', 'find ActionItem[assignee(Person[@zhangsan]), status=open]'],
    ['k8s 有没有没人 review 的 PR？有的话发我', 'find PullRequest[part of(Project[@k8s]), no reviewer(Person)]'],
    ['李雷有没有 review 过 k8s 的 PR，列出来', 'find PullRequest[part of(Project[@k8s]), reviewer(Person[@lilei])]'],
    ['atlas 有 open PR 吗，有哪些', 'find PullRequest[part of(Project[@atlas]), state=open]'],
  ])('%s', (question, plan) => {
    expect(planOf(question)).toBe(plan);
  });
});

describe('Meetings, and what came of them', () => {
  test.each([
    ['k8s sync 上次谁没来', 'find Person[no attended(Meeting[series=k8s sync, ↓started_at limit 1])]'],
    ['在李雷没参加的会议里，王芳参加了几次', 'count Meeting[no attendee(Person[@lilei]), attendee(Person[@wfang])]'],
    ['atlas 开过会吗', 'whether Meeting[part of(Project[@atlas])]'],
    ['今年提出来到现在没人答的问题', 'find Question[status=open, raised in.started_at in 2026-01-01…2027-01-01]'],
    ['跟 atlas 有关的决定', 'find Decision[(text~atlas or raised in(Meeting[part of(Project[@atlas])]))]'],
    ['李雷从什么时候开始给 k8s 提 PR', 'find PullRequest[author(Person[@lilei]), part of(Project[@k8s])] ↑created_at limit 1 show created_at'],
    ['李雷最后一个 commit 是哪天', 'find Commit[author(Person[@lilei])] ↓committed_at limit 1 show committed_at'],
    ['k8s 上次有人提 PR 是啥时候', 'find PullRequest[author(Person), part of(Project[@k8s])] ↓created_at limit 1 show created_at'],
    ['逾期超过一周的任务', 'find ActionItem[status=open, due in …2026-11-11, due in …2026-11-18]'],
    ['昨天的会上李雷领了哪些任务', 'find ActionItem[assignee(Person[@lilei]), raised in(Meeting[started_at in 2026-11-17…2026-11-18])]'],
    ['想确认下 k8s#31 是哪天关的', 'find Issue[@k8s#31] show closed_at'],
    ['李雷上周开会花了多少时间', 'measure Meeting[attendee(Person[@lilei]), started_at in 2026-11-09…2026-11-16] total duration_s'],
    ['atlas#58 在会上被提过几次', 'count Meeting[mentioned(PullRequest[@atlas#58])]'],
    ['上次 k8s sync 给李雷派了什么活', 'find ActionItem[assignee(Person[@lilei]), raised in(Meeting[series=k8s sync, ↓started_at limit 1])]'],
    ['给张三的任务里逾期的', 'find ActionItem[assignee(Person[@zhangsan]), status=open, due in …2026-11-18]'],
    ['上周安排的任务', 'find ActionItem[raised in.started_at in 2026-11-09…2026-11-16]'],
    ['atlas 的会上定下来的任务', 'find ActionItem[raised in(Meeting[part of(Project[@atlas])])]'],
    ['每次 k8s sync 李雷都在吗', 'whether none Meeting[no attendee(Person[@lilei]), series=k8s sync]'],
    ['上次 k8s sync 提到的 issue', 'find Issue[mentioned in(Meeting[series=k8s sync, ↓started_at limit 1])]'],
  ])('%s', (question, plan) => {
    expect(planOf(question)).toBe(plan);
  });
});

test('What is nearly such a question is not read', () => {
  const questions = ['今年撤回了几个决定', '王芳每个 PR 都合了吗', '李雷安排的任务', '谁布置的任务', '李雷和王芳谁 review 得快', 'k8s sync 之后合并的 PR', '今年的 k8s sync 之后合并的 PR', '上次会议之后合并的 PR', '最近的 PR 都合并了吗', '上周的 PR 都在这周合并了吗', 'PR 大家都 review 了吗', '昨天的 k8s sync 大家都到了吗', 'merge 数 top 0', 'PR top 5', '平均两次会多少人参加'];
  expect(questions.filter((question) => readingOf(question).status === 'read')).toEqual([]);
});
