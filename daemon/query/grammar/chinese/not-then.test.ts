/** Chinese questions for what was not done in a time, behind another time or denied as a whole. */
import { describe } from '@jest/globals';
import { reads } from './testing/reads.ts';

describe('What was made in a time and not done in that time may have been done since, in Chinese', () => {
  reads([
    ['6 月创建但 6 月没有合并的 PR 有几个', 'count PullRequest[not (state=merged & merged_at in 2026-06-01…2026-07-01), created_at in 2026-06-01…2026-07-01]'],
    ['2025 年提的但 2025 年没关闭的 issue', 'find Issue[not (state=closed & closed_at in 2025-01-01…2026-01-01), created_at in 2025-01-01…2026-01-01]'],
    ['上个月提的但上个月没合并的 PR', 'find PullRequest[not (state=merged & merged_at in 2026-10-01…2026-11-01), created_at in 2026-10-01…2026-11-01]'],
    ['上周创建但没在上周合并的 PR', 'find PullRequest[not (state=merged & merged_at in 2026-11-09…2026-11-16), created_at in 2026-11-09…2026-11-16]'],
    ['李雷6月提的但6月没合并的 PR', 'find PullRequest[(author(Person[@lilei]) & created_at in 2026-06-01…2026-07-01), not (state=merged & merged_at in 2026-06-01…2026-07-01)]'],
    ['6月创建的 PR 有哪些6月没有合并', 'find PullRequest[not (state=merged & merged_at in 2026-06-01…2026-07-01), created_at in 2026-06-01…2026-07-01]'],
    ['6月创建的 PR 中6月没有合并的有几个', 'count PullRequest[not (state=merged & merged_at in 2026-06-01…2026-07-01), created_at in 2026-06-01…2026-07-01]'],
    ['没在上周合并的 PR', 'find PullRequest[not (state=merged & merged_at in 2026-11-09…2026-11-16)]'],
    // Without a time of what is denied, it has not been done to this day.
    ['6月创建但没有合并的 PR', 'find PullRequest[not state=merged, created_at in 2026-06-01…2026-07-01]'],
    ['6月创建但7月才合并的 PR', 'find PullRequest[state=merged, created_at in 2026-06-01…2026-07-01, merged_at in 2026-07-01…2026-08-01]'],
    ['2026年没 review 就合并的 PR', 'find PullRequest[no reviewer(Person), state=merged, merged_at in 2026-01-01…2027-01-01]'],
  ]);
});
