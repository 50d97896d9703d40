/** Chinese questions for things by how long they took. */
import { describe, expect, test } from '@jest/globals';
import { planOf, readingOf } from './testing/plan-of.ts';

describe('In Chinese how long it took to merge or close is from the opening to that', () => {
  test.each([
    ['合并用了超过 24 天的 PR 有哪些', 'find PullRequest[created_at→merged_at > 24 days, state=merged]'],
    ['花了不到 3 天就合并的 PR', 'find PullRequest[created_at→merged_at < 3 days, state=merged]'],
    ['从创建到合并超过两周的 PR', 'find PullRequest[created_at→merged_at > 14 days, state=merged]'],
    ['atlas 里哪些 PR 合并花了至少 5 天', 'find PullRequest[created_at→merged_at >= 5 days, part of(Project[@atlas]), state=merged]'],
    ['一天之内就合掉的 PR 有几个', 'count PullRequest[created_at→merged_at <= 1 days, state=merged]'],
    ['一周内就关掉的 issue', 'find Issue[created_at→closed_at <= 7 days, state=closed]'],
    ['创建后 24 小时内合并的 PR', 'find PullRequest[created_at→merged_at <= 24 hours, state=merged]'],
  ])('%s', (question, plan) => {
    expect(planOf(question)).toBe(plan);
  });
});

describe('In Chinese what lived so long may have been closed since', () => {
  test.each([
    ['存活超过27天的 PR', 'find PullRequest[created_at→merged_at|closed_at|now > 27 days]'],
    ['保持打开超过 30 天的 issue 有几个', 'count Issue[created_at→closed_at|now > 30 days]'],
    ['存活超过27天还没合并的 PR', 'find PullRequest[state=open, created_at in …2026-10-22]'],
    ['开着超过27天的 PR', 'find PullRequest[state=open, created_at in …2026-10-22]'],
  ])('%s', (question, plan) => {
    expect(planOf(question)).toBe(plan);
  });
});

describe('In Chinese what took longest is of what has come to it', () => {
  test.each([
    ['从创建到合并耗时最长的 PR 是哪个', 'find PullRequest[state=merged] ↓created_at…merged_at limit 1 ties'],
    ['合并耗时最短的三个 PR', 'find PullRequest[state=merged] ↑created_at…merged_at limit 3 ties'],
    ['哪个 issue 从提出到关闭拖得最久', 'find Issue[state=closed] ↓created_at…closed_at limit 1 ties'],
    ['k8s 里合并最慢的 PR 是哪个', 'find PullRequest[part of(Project[@k8s]), state=merged] ↓created_at…merged_at limit 1 ties'],
    ['今年关得最慢的 issue', 'find Issue[state=closed, closed_at in 2026-01-01…2027-01-01] ↓created_at…closed_at limit 1 ties'],
  ])('%s', (question, plan) => {
    expect(planOf(question)).toBe(plan);
  });
});

describe('In Chinese a length is not read', () => {
  test.each([
    ['when it may be how long ago it was', '合并超过 24 天的 PR'],
    ['when who is named may have written it, or merged it', '李雷合并用了超过 24 天的 PR'],
  ])('%s', (_, question) => {
    expect(readingOf(question).status).toBe('no sentence');
  });
});
