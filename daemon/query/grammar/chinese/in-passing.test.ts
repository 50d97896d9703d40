/** Chinese questions as they are asked in passing. */
import { describe, expect, test } from '@jest/globals';
import { planOf, readingOf } from './testing/plan-of.ts';

describe('In a Chinese question asked in passing', () => {
  test.each([
    ['whoever of two did it is told', 'k8s#12 是李雷还是王芳合并的', 'find Person[merged(PullRequest[@k8s#12])]'],
    ['it is asked whether it is so, not whether it is not', 'k8s#12 不是李雷合并的吗', 'whether PullRequest[merger(Person[@lilei]), @k8s#12]'],
    ['so many people are those whose PRs they are', '李雷评审过几个人的 PR', 'count Person[authored(PullRequest[reviewer(Person[@lilei])])]'],
    ['at most so many may be none', '至多有两个评审者的 PR 有多少', 'count PullRequest[0…2 reviewer(Person)]'],
    ['topics are of both meetings', '哪些话题既在 k8s sync 又在 Retrospective 上讨论过', 'find Topic[mentioned in(Meeting[series=Retrospective]), mentioned in(Meeting[series=k8s sync])]'],
    ['people did it in both projects', '既在 atlas 又在 k8s 提过 PR 的人', 'find Person[authored(PullRequest[part of(Project[@atlas])]), authored(PullRequest[part of(Project[@k8s])])]'],
    ['who was there is asked of meetings', '提到 k8s#24 的会有谁在', 'find Person[attended(Meeting[mentioned(Issue[@k8s#24])])]'],
    ['a pointing word before a name says nothing', '诶那个李雷上周合了几个 PR 来着', 'count PullRequest[merger(Person[@lilei] at 2026-11-09…2026-11-16)]'],
    ['what I wrote myself I wrote', '我合的 PR 里头有多少是我自己写的', 'count PullRequest[author(Person[@bcarter]), merger(Person[@bcarter])]'],
    ['earlier than a day is before it', '早于 7 月 20 日合并的 PR 有几个', 'count PullRequest[state=merged, merged_at in …2026-07-20]'],
    ['later than a day is after it', '晚于 7 月 20 日合并的 PR 有几个', 'count PullRequest[state=merged, merged_at in 2026-07-21…]'],
    ['all merged PRs are a whole', '李雷合并的 PR 占全部合并 PR 的百分之几', 'measure PullRequest[state=merged] mean share of PullRequest[merger(Person[@lilei])]'],
    ['one person may have it and merge it', '负责人和合并者是同一个人的 PR 有几个', 'count PullRequest[assignee=merger]'],
    ['the author may merge it', '作者和合并者是同一个人的 PR 有几个', 'count PullRequest[author=merger]'],
  ])('%s', (_, question, plan) => {
    expect(planOf(question)).toBe(plan);
  });

  test.each(['不早于 7 月 20 日合并的 PR', '负责人和合并者不是同一个人的 PR', 'k8s#12 不是李雷还是王芳合并的吗'])('%s is not read', (question) => {
    expect(readingOf(question).status).not.toBe('read');
  });
});
