/** Everyday Chinese questions of two times, of the shortest of all, and of how long each was. */
import { describe } from '@jest/globals';
import { reads, refuses } from './testing/reads.ts';

describe('Everyday questions in Chinese, in more words', () => {
  reads([
    ['请问哪些任务还没有指定负责人', 'find ActionItem[no assignee(Person)]'],
    ['请问在所有会议中，哪一次会议时间最短', 'find Meeting ↑duration_s limit 1 ties'],
    ['最长的两次会议', 'find Meeting ↓duration_s limit 2 ties'],
    ['我没参加的 Atlas stand-up 有哪几次', 'find Meeting[no attendee(Person[@bcarter]), series=Atlas stand-up]'],
    ['最长的一次会议是哪个', 'find Meeting ↓duration_s limit 1 ties'],
    ['最长的两次会议的决定', 'find Decision[raised in(Meeting[↓duration_s limit 2])]'],
    ['每次会议的时长', 'find Meeting'],
    ['8月10日后的会议', 'find Meeting[started_at in 2026-08-11…]'],
    ['8月10日及以前的会议', 'find Meeting[started_at in …2026-08-11]'],
    ['六月和七月加起来一共合并了多少个 PR', 'count PullRequest[state=merged, merged_at in 2026-06-01…2026-08-01]'],
    ['atlas 六月和八月一共合并了多少个 PR', 'count PullRequest[((state=merged & merged_at in 2026-06-01…2026-07-01) or (state=merged & merged_at in 2026-08-01…2026-09-01)), part of(Project[@atlas])]'],
    ['6月创建7月合并的 PR 有几个', 'count PullRequest[state=merged, created_at in 2026-06-01…2026-07-01, merged_at in 2026-07-01…2026-08-01]'],
    ['谁6月和7月都写了 PR', 'find Person[authored(PullRequest[created_at in 2026-06-01…2026-07-01]), authored(PullRequest[created_at in 2026-07-01…2026-08-01])]'],
    ['PR 最多的前三个作者', 'group PullRequest by author most limit 3'],
    ['李雷写的最新 PR 合并了吗', 'whether PullRequest[(author(Person[@lilei]) & ↓created_at limit 1), state=merged]'],
    ['哪些问题已经得到了回答', 'find Question[status=answered]'],
  ]);

  refuses(['在所有 PR 中，哪一次会议时间最短', '李雷6月创建7月合并的 PR', '六月和七月一共有哪些人合并了 PR', '最新 PR']);
});
