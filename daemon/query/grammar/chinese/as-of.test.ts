/** Chinese questions for how things stood at a time in the past. */
import { describe } from '@jest/globals';
import { reads, refuses } from './testing/reads.ts';

describe('What was not done by a time was there by then, in Chinese', () => {
  reads([
    ['截至六月底还没合并的 PR 有多少', 'count PullRequest[not (state=merged & merged_at in …2026-07-01), created_at in …2026-07-01]'],
    ['6月30日之前没合并的 PR', 'find PullRequest[not (state=merged & merged_at in …2026-06-30), created_at in …2026-06-30]'],
    ['到 6 月 30 日为止还没关闭的 issue', 'find Issue[(state=open or closed_at in 2026-07-01…), created_at in …2026-07-01]'],
    ['截至六月底，atlas 还有多少个未合并的 PR', 'count PullRequest[part of(Project[@atlas]), not (state=merged & merged_at in …2026-07-01), created_at in …2026-07-01]'],
    ['到六月底为止 atlas 的未关闭 issue 有几个', 'count Issue[(state=open or closed_at in 2026-07-01…), part of(Project[@atlas]), created_at in …2026-07-01]'],
    ['截至六月底还没人 review 的 PR', 'find PullRequest[no reviewer(Person at …2026-07-01), created_at in …2026-07-01]'],
    ['六月底的时候还没合并的 PR', 'find PullRequest[not (state=merged & merged_at in …2026-07-01), created_at in …2026-07-01]'],
    ['10月底还没合并的 PR', 'find PullRequest[not (state=merged & merged_at in …2026-11-01), created_at in …2026-11-01]'],
    ['10月底还没人 review 的 PR', 'find PullRequest[no reviewer(Person at …2026-11-01), created_at in …2026-11-01]'],
    ['去年年底还没关的 issue', 'find Issue[(state=open or closed_at in 2026-01-01…), created_at in …2026-01-01]'],
    ['上个月底还没关的 issue', 'find Issue[(state=open or closed_at in 2026-11-01…), created_at in …2026-11-01]'],
    ['六月底还有多少 issue 没关', 'count Issue[(state=open or closed_at in 2026-07-01…), created_at in …2026-07-01]'],
    ['六月底 atlas 有多少未合并的 PR', 'count PullRequest[part of(Project[@atlas]), not (state=merged & merged_at in …2026-07-01), created_at in …2026-07-01]'],
    ['六月底创建的 open PR', 'find PullRequest[state=open, created_at in 2026-06-21…2026-07-01]'],
    ['六月底的 PR', 'find PullRequest[created_at in 2026-06-21…2026-07-01]'],
    // What was done by then, and what is so now.
    ['截至六月底合并了多少 PR', 'count PullRequest[state=merged, merged_at in …2026-07-01]'],
    ['截至六月底有多少 PR', 'count PullRequest[created_at in …2026-07-01]'],
    ['6月30日之前创建的未合并的 PR', 'find PullRequest[not state=merged, created_at in …2026-06-30]'],
    ['6月30日还开着的 PR', 'find PullRequest[(state=open or closed_at in 2026-07-01… or merged_at in 2026-07-01…), created_at in …2026-07-01]'],
  ]);

  refuses(['7月初的时候还没合并的 PR', '年初的时候还没合并的 PR', '上周还没合并的 PR', '截至六月底还有多少没完成的任务', '截至六月底有多少草稿 PR']);
});
