/** Chinese questions for things of several kinds, and for whatever somebody did, and how each is read. */
import { describe, expect, test } from '@jest/globals';
import { planOf } from './testing/plan-of.ts';

describe('Things of several kinds are one list in Chinese too', () => {
  test.each([
    ['atlas 的 open PR 和 issue', 'list PullRequest[part of(Project[@atlas]), state=open] | Issue[part of(Project[@atlas]), state=open]'],
    ['标题里带 timeout 的 PR 跟 issue', 'list PullRequest[title~timeout] | Issue[title~timeout]'],
    ['Ben 提了多少 PR 和 issue', 'compare : PullRequest[author(Person[@bcarter])] | : Issue[submitter(Person[@bcarter])] said'],
    ['上次 k8s sync 的决定和任务', 'list Decision[raised in(Meeting[series=k8s sync, ↓started_at limit 1])] | ActionItem[raised in(Meeting[series=k8s sync, ↓started_at limit 1])]'],
  ])('%s', (question, plan) => {
    expect(planOf(question)).toBe(plan);
  });
});

describe('什么 is of every kind that the question makes sense of', () => {
  test.each([
    ['atlas 还有什么没关的', 'list PullRequest[part of(Project[@atlas]), state=open] | Issue[part of(Project[@atlas]), state=open] | ActionItem[raised in(Meeting[part of(Project[@atlas])]), status=open] | Question[raised in(Meeting[part of(Project[@atlas])]), status=open]'],
    ['上周合了什么', 'find PullRequest[state=merged, merged_at in 2026-11-09…2026-11-16]'],
    ['张三负责什么', 'list PullRequest[assignee(Person[@zhangsan])] | Issue[assignee(Person[@zhangsan])] | ActionItem[assignee(Person[@zhangsan])]'],
  ])('%s', (question, plan) => {
    expect(planOf(question)).toBe(plan);
  });
});

describe('什么 of what is named already is no other kind', () => {
  test.each([
    ['今年被撤回的决定有什么', 'no sentence'],
    ['最近3个 PR 和 issue', 'no sentence'],
  ])('%s', (question, plan) => {
    expect(planOf(question)).toBe(plan);
  });
});

describe('What somebody did, or what happened in a project, is asked in Chinese', () => {
  test.each([
    ['Ben 上周做了什么', 'list PullRequest[(author(Person[@bcarter]) & created_at in 2026-11-09…2026-11-16)] | PullRequest[merger(Person[@bcarter] at 2026-11-09…2026-11-16)] by latest merger | PullRequest[reviewer(Person[@bcarter] at 2026-11-09…2026-11-16)] by latest reviewer | Issue[(submitter(Person[@bcarter]) & created_at in 2026-11-09…2026-11-16)] | Issue[closer(Person[@bcarter] at 2026-11-09…2026-11-16)] by latest closer | Commit[(author(Person[@bcarter]) & committed_at in 2026-11-09…2026-11-16)] | Meeting[attendee(Person[@bcarter]), started_at in 2026-11-09…2026-11-16]'],
    ['k8s 上周有什么进展', 'list PullRequest[part of(Project[@k8s]), created_at in 2026-11-09…2026-11-16] | PullRequest[part of(Project[@k8s]), state=merged, merged_at in 2026-11-09…2026-11-16] by merged_at | Issue[part of(Project[@k8s]), created_at in 2026-11-09…2026-11-16] | Issue[part of(Project[@k8s]), state=closed, closed_at in 2026-11-09…2026-11-16] by closed_at | Commit[part of(Project[@k8s]), committed_at in 2026-11-09…2026-11-16] | Meeting[part of(Project[@k8s]), started_at in 2026-11-09…2026-11-16] | Decision[raised in(Meeting[part of(Project[@k8s])]), raised in.started_at in 2026-11-09…2026-11-16]'],
    ['李雷现在在忙什么', 'list PullRequest[author(Person[@lilei]), state=open] | PullRequest[assignee(Person[@lilei]), state=open] | Issue[assignee(Person[@lilei]), state=open] | ActionItem[assignee(Person[@lilei]), status=open]'],
  ])('%s', (question, plan) => {
    expect(planOf(question)).toBe(plan);
  });
});
