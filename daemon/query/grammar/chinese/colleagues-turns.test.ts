/** Chinese questions in the turns that colleagues use among themselves: whose, where, how many of which, and what is said beside it. */
import { describe, expect, test } from '@jest/globals';
import { planOf } from './testing/plan-of.ts';

describe('What is asked of people may lie in the things of others, in several places, or in how much they did', () => {
  test.each([
    ['王芳合并过别人的几个 PR', 'count PullRequest[author(Person[not @wfang]), merger(Person[@wfang])]'],
    ['我关过别人的哪些 issue', 'find Issue[closer(Person[@bcarter]), submitter(Person[not @bcarter])]'],
    ['合入 PR 最多的作者是谁', 'group PullRequest[state=merged] by author most limit 1'],
    ['第三季度关闭 issue 最多的作者', 'group Issue[state=closed, closed_at in 2026-07-01…2026-10-01] by submitter most limit 1'],
    ['每位同事各评审过多少个 PR', 'group PullRequest by reviewer most'],
    ['给李雷报的 issue 写修复 PR 的有哪些人', 'find Person[authored(PullRequest[closes(Issue[submitter(Person[@lilei])])])]'],
    ['既在 atlas 又在 k8s 写过 PR 的人', 'find Person[authored(PullRequest[part of(Project[@atlas])]), authored(PullRequest[part of(Project[@k8s])])]'],
    ['审过 atlas 的 PR 却从来没在里面写过 PR 的是谁', 'find Person[no authored(PullRequest[part of(Project[@atlas])]), reviewed(PullRequest[part of(Project[@atlas])])]'],
    ['评审数量不少于八个的人有谁', 'find Person[8… reviewed(PullRequest)]'],
    ['过期没做的活儿都在谁头上啊', 'find Person[assigned(ActionItem[status=open, due in …2026-11-18])]'],
    ['还没关的 bug 问题都是谁报上来的', 'find Person[submitted(Issue[labels∋bug, state=open])]'],
  ])('%s', (question, plan) => {
    expect(planOf(question)).toBe(plan);
  });
});

describe('What was made first is first, whatever else is said of it', () => {
  test.each([
    ['最早提出、到现在还没关的两个 issue', 'find Issue[state=open] ↑created_at limit 2'],
    ['最早提的、已经关掉的 issue', 'find Issue[state=closed] ↑created_at limit 1'],
    ['最早关掉的 issue', 'find Issue[state=closed] ↑closed_at limit 1'],
  ])('%s', (question, plan) => {
    expect(planOf(question)).toBe(plan);
  });
});

describe('Things are asked for in everyday words', () => {
  test.each([
    ['未关闭 issue 的标签分布', 'group Issue[state=open] by labels most'],
    ['任务的负责人分布：每个负责人有几个', 'group ActionItem by assignee most'],
    ['写到了李雷的笔记有哪些', 'find Note[mentioned(Person[@lilei])]'],
    ['atlas 还有哪些 bug 没修完', 'find Issue[labels∋bug, part of(Project[@atlas]), state=open]'],
    ['没关的问题', 'find Question[status=open]'],
    ['上个月我们开了哪些会，给个清单', 'find Meeting[started_at in 2026-10-01…2026-11-01]'],
    ['有哪些 open issue 压根没有 PR 在处理', 'find Issue[no closed by(PullRequest), state=open]'],
    ['atlas 这边平均一个 issue 要拖几天才关', 'measure Issue[part of(Project[@atlas]), state=closed] mean created_at→closed_at'],
    ['灯塔周会上有哪些疑问得到了回答', 'find Question[raised in(Meeting[series=灯塔周会]), status=answered]'],
  ])('%s', (question, plan) => {
    expect(planOf(question)).toBe(plan);
  });
});

describe('Whether somebody did it himself, or where, is not guessed', () => {
  test.each([
    ['李雷合进去的 PR', 'no sentence'],
    ['由李雷合进去的 PR', 'find PullRequest[merger(Person[@lilei])]'],
    ['最近合进去的 PR', 'find PullRequest[state=merged] ↓merged_at'],
    ['里面有几个 PR', 'no sentence'],
  ])('%s', (question, plan) => {
    expect(planOf(question)).toBe(plan);
  });
});
