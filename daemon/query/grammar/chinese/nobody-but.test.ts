/** Chinese questions for what nobody but one did, what one never did, and what was done otherwise. */
import { describe } from '@jest/globals';
import { reads, refuses } from './testing/reads.ts';

describe('李雷以外没人 is nobody but him', () => {
  reads([
    ['李雷以外没人 review 过的 PR 有多少', 'count PullRequest[reviewer(Person[@lilei]), no reviewer(Person[not @lilei])]'],
    ['李雷以外没有人评论过的 PR', 'find PullRequest[commenter(Person[@lilei]), no commenter(Person[not @lilei])]'],
    ['李雷以外没人参加的会议', 'find Meeting[attendee(Person[@lilei]), no attendee(Person[not @lilei])]'],
    ['李雷以外没有负责人的任务', 'find ActionItem[assignee(Person[@lilei]), no assignee(Person[not @lilei])]'],
    ['李雷以外有人 review 的 PR', 'find PullRequest[reviewer(Person[not @lilei])]'],
    ['除了李雷没有人 review 过的 PR', 'find PullRequest[reviewer(Person[@lilei]), no reviewer(Person[not @lilei])]'],
    // What is not his.
    ['李雷以外的没合并的 PR', 'find PullRequest[no author(Person[@lilei]), not state=merged]'],
    ['李雷以外的 PR', 'find PullRequest[no author(Person[@lilei])]'],
    ['atlas 以外没有人 review 的 PR', 'find PullRequest[no part of(Project[@atlas]), no reviewer(Person)]'],
  ]);

  refuses(['李雷以外没人提过 issue 的项目', '李雷以外还没合并的 PR']);
});

describe('What somebody has never merged is not merged by him', () => {
  reads([
    ['李雷从没合并过的 PR', 'find PullRequest[no merger(Person[@lilei])]'],
    ['李雷没合并过的 PR', 'find PullRequest[no merger(Person[@lilei])]'],
    ['李雷从来没关闭过的 issue', 'find Issue[no closer(Person[@lilei])]'],
    ['李雷从没解决过的 issue 有几个', 'count Issue[no closer(Person[@lilei])]'],
    // Of a project it is not asked who.
    ['atlas 没合并过的 PR', 'find PullRequest[part of(Project[@atlas]), not state=merged]'],
    ['李雷没合并的 PR', 'find PullRequest[author(Person[@lilei]), not state=merged]'],
    ['李雷没关的 issue', 'find Issue[submitter(Person[@lilei]), state=open]'],
    ['李雷提的没合并过的 PR', 'find PullRequest[author(Person[@lilei]), not state=merged]'],
  ]);
});

describe('不是…合并的 was merged otherwise', () => {
  reads([
    ['哪些 PR 不是作者自己合并的', 'find PullRequest[not author=merger, state=merged]'],
    ['哪些 issue 不是李雷关闭的', 'find Issue[no closer(Person[@lilei]), state=closed]'],
    ['不是10月合并的 PR', 'find PullRequest[not merged_at in 2026-10-01…2026-11-01, state=merged]'],
    ['并非由李雷合并的 PR 有几个', 'count PullRequest[no merger(Person[@lilei]), state=merged]'],
    ['不是没合并的 PR', 'find PullRequest[state=merged]'],
    ['不是李雷提的 PR', 'find PullRequest[no author(Person[@lilei])]'],
    ['Ben review 过但不是 Ben 合并的 PR', 'find PullRequest[no merger(Person[@bcarter]), reviewer(Person[@bcarter])]'],
    ['没被李雷合并的 PR', 'find PullRequest[no merger(Person[@lilei])]'],
  ]);
});
