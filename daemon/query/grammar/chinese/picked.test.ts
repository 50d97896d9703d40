/** Chinese questions for one of several, picked by what describes it: what is asked of it does not tell which one it is. */
import { describe } from '@jest/globals';
import { reads, refuses } from './testing/reads.ts';

describe('What is picked is picked before it is asked about, in Chinese', () => {
  reads([
    ['最早的 issue 有没有人关闭？', 'whether Issue[(↑created_at limit 1), state=closed]'],
    ['开着最久的 PR 有没有人评审过', 'whether PullRequest[(state=open & ↑created_at limit 1), reviewer(Person)]'],
    ['最早的任务有没有人负责', 'whether ActionItem[(↑raised in.started_at limit 1), assignee(Person)]'],
    ['最早的 5 个 issue 有人关闭吗', 'whether Issue[(↑created_at limit 5), state=closed]'],
    ['最近 5 个 PR 有没有没合并的', 'whether PullRequest[(↓created_at limit 5), not state=merged]'],
    ['atlas 最新的 PR 谁合并的', 'find Person[merged(PullRequest[part of(Project[@atlas]), ↓created_at limit 1])]'],
    ['atlas 最新的 PR 什么时候合并的', 'find PullRequest[part of(Project[@atlas])] ↓created_at limit 1 show merged_at'],
    ['atlas 最新的 PR 合并时间', 'find PullRequest[part of(Project[@atlas])] ↓created_at limit 1 show merged_at'],
    ['最早的 issue 是谁关闭的', 'find Person[closed(Issue[↑created_at limit 1])]'],
    ['最新的 PR 有没有被合并', 'whether PullRequest[(↓created_at limit 1), state=merged]'],
    ['最新的 PR 李雷有没有 review', 'whether PullRequest[(↓created_at limit 1), reviewer(Person[@lilei])]'],
    ['最新的 PR 是不是已经合并了', 'whether PullRequest[(↓created_at limit 1), state=merged]'],
    // The order is that of what is said before.
    ['最后合并的 PR 是谁写的', 'find Person[authored(PullRequest[state=merged, ↓merged_at limit 1])]'],
    ['最近合并的 3 个 PR', 'find PullRequest[state=merged] ↓merged_at limit 3'],
  ]);

  refuses(['最新的 PR 李雷合并', '最近的 PR 有没有人 review']);
});
