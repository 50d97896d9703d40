/** Chinese questions for people none of whose things are so, and for whom things are assigned to. */
import { describe } from '@jest/globals';
import { reads, refuses } from './testing/reads.ts';

describe('What never happened, in Chinese, happened to none of them', () => {
  reads([
    ['PR 从来没被评审过的作者', 'find Person[authored(PullRequest), no authored(PullRequest[reviewer(Person)])]'],
    ['哪些人提的 issue 一个都没关', 'find Person[submitted(Issue), no submitted(Issue[state=closed])]'],
    ['哪些人提的 PR 从来没人评审过', 'find Person[authored(PullRequest), no authored(PullRequest[reviewer(Person)])]'],
    ['谁的 PR 李雷从来没 review 过', 'find Person[authored(PullRequest), no authored(PullRequest[reviewer(Person[@lilei])])]'],
    ['谁的 PR 一个都没合并', 'find Person[authored(PullRequest), no authored(PullRequest[state=merged])]'],
    // Of those that were not, one is enough.
    ['谁的 PR 没人 review 过', 'find Person[authored(PullRequest[no reviewer(Person)])]'],
    ['从来没被评审过的 PR 的作者', 'find Person[authored(PullRequest[no reviewer(Person)])]'],
  ]);

  refuses(['谁的 PR 李雷没 review 过', 'PR 从来没被评审过的合并人']);
});

describe('Whoever has things assigned, in Chinese, has them assigned to himself', () => {
  reads([
    ['谁有被分配的 issue', 'find Person[assigned(Issue)]'],
    ['谁有最多被分配的 issue', 'group Issue[assignee(Person)] by assignee most limit 1'],
    ['谁有没分配的 issue', 'find Person[submitted(Issue[no assignee(Person)])]'],
  ]);
});
