/** Chinese questions for more than one column, and what only looks like them. */
import { describe, expect, test } from '@jest/globals';
import { planOf } from './testing/plan-of.ts';

describe('What is asked first comes first, and the second question behind it', () => {
  test.each([
    ['k8s#31 是谁关的，什么时候关的', 'find Issue[@k8s#31] show closer, closed_at'],
    ['atlas#12 什么时候合的？谁合的？', 'find PullRequest[@atlas#12] show merged_at, merger'],
    ['k8s#31 关了没有，谁关的', 'find Issue[@k8s#31] show state, closer'],
    ['谁 review 了 atlas#12，什么时候', 'find Person[reviewed(PullRequest[@atlas#12])] beside latest reviewed'],
  ])('%s', (question, plan) => {
    expect(planOf(question)).toBe(plan);
  });
});

describe('What is asked of each of several things stands beside them', () => {
  test.each([
    ['未完成的任务，请附负责人与截止日期', 'find ActionItem[status=open] beside assignee, due'],
    ['k8s 会议的标题、日期及参会人员', 'find Meeting[part of(Project[@k8s])] beside started_at, attendee'],
    ['列出 k8s 的 open issue 及其提出者', 'find Issue[part of(Project[@k8s]), state=open] beside submitter'],
    ['未完成的任务分别是在哪个会上布置的', 'find ActionItem[status=open] beside raised in'],
  ])('%s', (question, plan) => {
    expect(planOf(question)).toBe(plan);
  });
});

describe('One question for people is no second one', () => {
  test.each([
    ['草稿 PR，谁写的', 'find Person[authored(PullRequest[draft=true])]'],
    ['李雷和王芳的 PR', 'find PullRequest[(author(Person[@lilei]) or author(Person[@wfang]))]'],
  ])('%s', (question, plan) => {
    expect(planOf(question)).toBe(plan);
  });
});

describe('When one of two questions cannot be answered, neither is', () => {
  test.each(['atlas#12 是谁合的，为什么合', 'atlas#12 谁关的，什么时候关的', '未完成的任务，附评论人'])('%s', (question) => {
    expect(planOf(question)).toMatch(/^(?:no sentence|unknown words)$/u);
  });
});
