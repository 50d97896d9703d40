/** Chinese questions for those of whom all things are so, and how each is read. */
import { describe } from '@jest/globals';
import { reads, refuses } from './testing/reads.ts';

describe('Of whom all things are so, in Chinese, has some, and none that is not', () => {
  reads([
    ['哪个项目的 PR 都合并了', 'find Project[part(PullRequest), no part(PullRequest[not state=merged])]'],
    ['哪个项目的 PR 都没合并', 'find Project[part(PullRequest), no part(PullRequest[state=merged])]'],
    ['谁的 PR 全都合并了', 'find Person[authored(PullRequest), no authored(PullRequest[not state=merged])]'],
    ['哪些人提的 issue 都关了', 'find Person[submitted(Issue), no submitted(Issue[state=open])]'],
    ['哪次会议的任务都没有负责人', 'find Meeting[raised(ActionItem), no raised(ActionItem[assignee(Person)])]'],
    ['问题都回答了的会议', 'find Meeting[raised(Question), no raised(Question[status=open])]'],
    ['atlas 的 PR 都合并了的作者', 'find Person[no authored(PullRequest[part of(Project[@atlas]), not state=merged]), authored(PullRequest[part of(Project[@atlas])])]'],
    ['任务都没完成的负责人', 'find Person[assigned(ActionItem), no assigned(ActionItem[status=done])]'],
    ['哪些会议的参加者都写过 PR', 'find Meeting[attendee(Person), no attendee(Person[no authored(PullRequest)])]'],
    // What is asked for itself needs no more than to be so.
    ['哪些李雷提的 PR 都合并了', 'find PullRequest[author(Person[@lilei]), state=merged]'],
    ['李雷和张三都 review 过的 PR', 'find PullRequest[reviewer(Person[@lilei]), reviewer(Person[@zhangsan])]'],
  ]);

  refuses(['哪些 PR 的评审者都批准了', '哪些项目的 PR 都有谁评审', '会议都参加了的人', '哪个项目的 PR 都在10月合并了']);
});
