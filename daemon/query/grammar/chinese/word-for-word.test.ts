/** Chinese questions of which a small word was passed over in silence: 再, 还在, 最后, 别人, 每个; a label beside another one, a sign, a quote. */
import { describe, expect, test } from '@jest/globals';
import { planOf, readingOf } from './testing/plan-of.ts';

describe('In a Chinese question', () => {
  test.each([
    ['one that is called a label makes the other one too', '既没有 bug 也没有 docs 标签的 PR', 'find PullRequest[not labels∋bug|docs]'],
    ['so it is without the word label', '没有 docs 也没有 bug 的 PR', 'find PullRequest[not labels∋docs|bug]'],
    ['so it is of what they have', '有 bug 但没有 docs 标签的 PR', 'find PullRequest[labels∋bug, not labels∋docs]'],
    ['a bug by itself is an issue', '没有 bug 也没有评审者的 PR', 'find PullRequest[no closes(Issue[labels∋bug]), no reviewer(Person)]'],
    ['both words are of the title', '标题里没有 jsx 也没有 dom 的 PR', 'find PullRequest[not title~dom, not title~jsx]'],
    ['what is said besides need not be', '标题里没有 jsx 也没有评审者的 PR', 'find PullRequest[no reviewer(Person), not title~jsx]'],
    ['others are others than who was named', '被李雷批准但由别人合并的 PR', 'find PullRequest[merger(Person[not @lilei]), reviewer(Person[@lilei] approved)]'],
    ['to whom it was assigned as well', '指派给李雷但由别人关闭的 issue', 'find Issue[assignee(Person[@lilei]), closer(Person[not @lilei])]'],
    ['others by themselves are others than the author', '由别人合并的 PR', 'find PullRequest[merger(Person), not author=merger]'],
    ['who does not do it again did it before', '7 月之后就没再提过 PR 的人', 'find Person[no authored(PullRequest[created_at in 2026-08-01…]), authored(PullRequest[created_at in …2026-08-01])]'],
    ['what was not updated again was made before', '7 月之后没再更新的 issue', 'find Issue[not updated_at in 2026-08-01…]'],
    ['without 再 nothing is said of before', '7 月之后没提过 PR 的人', 'find Person[no authored(PullRequest[created_at in 2026-08-01…])]'],
    ['of several reviewers the last one is asked for', 'k8s#12 最后是谁评审的', 'find Person[reviewed(PullRequest[@k8s#12])] ↓latest reviewed limit 1 ties'],
    ['one alone merged it', 'k8s#12 最后是谁合并的', 'find Person[merged(PullRequest[@k8s#12])]'],
    ['when somebody reviewed last is another question', '李雷最后一次 review PR 是什么时候', 'find PullRequest[reviewer(Person[@lilei])] ↓latest reviewer limit 1 show latest reviewer'],
    ['who reviews with somebody is a reviewer', '谁跟我一起 review 的 PR 最多', 'group PullRequest[reviewer(Person[@bcarter])] by reviewer most limit 1 of Person[not @bcarter]'],
    ['跟 is to have a task, too', '谁跟的任务最多', 'group ActionItem by assignee most limit 1'],
    ['non-drafts may be closed', '非草稿 PR 有几个', 'count PullRequest[draft=false]'],
    ['who was silent in a meeting was there', '上次 k8s sync 谁没有发言', 'find Person[attended(Meeting[series=k8s sync, ↓started_at limit 1]), no spoke(Segment[part of(Meeting[series=k8s sync, ↓started_at limit 1])])]'],
    ['of those who were there some spoke there', '上次 k8s sync 谁发言了', 'find Person[attended(Meeting[series=k8s sync, ↓started_at limit 1]), spoke(Segment[part of(Meeting[series=k8s sync, ↓started_at limit 1])])]'],
    ['a share of what somebody reviewed is by him', '李雷评审的 PR 中批准的比例', 'measure PullRequest[reviewer(Person[@lilei])] mean share of PullRequest[reviewer(Person[@lilei] approved)]'],
    ['a share of the PRs of somebody is by whomever', '李雷的 PR 中批准的比例', 'measure PullRequest[author(Person[@lilei])] mean share of PullRequest[reviewer(Person approved)]'],
    ['signs of two characters are one', '合并了 >=10 个 PR 的人', 'find Person[10… merged(PullRequest)]'],
    ['a quote without spaces is one word', '标题包含 "fix(jsx)" 的 PR', 'find PullRequest[title~fix(jsx)]'],
    ['a quote with spaces is several', '标题包含 "jsx dom" 的 PR', 'find PullRequest[title~jsx+dom]'],
    ['who asks whether anybody knows wants to know', '有没有人知道 k8s#12 是谁合的', 'find Person[merged(PullRequest[@k8s#12])]'],
    ['of each its people are told, rather than how many', '每个任务的负责人', 'find ActionItem beside assignee'],
    ['of each its topics are told', '每个会议的话题', 'find Meeting beside mentioned'],
    ['of each its decisions are told', '每个会议的决定', 'find Meeting beside raised'],
    ['a plus joins two people', '李雷+王芳的 PR', 'find PullRequest[(author(Person[@lilei]) or author(Person[@wfang]))]'],
    ['what began then has been done since', '从 7 月开始合并了多少 PR', 'count PullRequest[state=merged, merged_at in 2026-07-01…]'],
    ['what is denied is not whether', '有 PR 没合并吗', 'whether PullRequest[not state=merged]'],
    ['who was the last to review it', '最后一个评审 k8s#12 的人是谁', 'find Person[reviewed(PullRequest[@k8s#12])] ↓latest reviewed limit 1 ties'],
    ['how many people there were is asked by a number', '每个会议的参会人数', 'group Person by attended most'],
    ['what lasts is not done yet', '一直没合并的 PR', 'find PullRequest[not state=merged]'],
  ])('%s', (_, question, plan) => {
    expect(planOf(question)).toBe(plan);
  });
});

describe('A Chinese question is not read', () => {
  test.each([
    ['when it asks what people do now', ['谁还在写 PR', '谁还在评审 PR', '谁还在参加会议', '谁一直在评审 PR', '现在谁在评审 PR', '李雷现在在评审哪些 PR']],
    ['when nobody knows who did it before', ['没再提过 PR 的人']],
    ['when it asks who was first of several', ['k8s#12 最初是谁评审的', 'k8s#12 起初是谁评审的', 'k8s#12 后来是谁评审的', '上次 k8s sync 最后谁参加了', '最后由李雷评审的 PR']],
    ['when two are to have merged one together', ['谁跟李雷合并的 PR 最多']],
    ['when it asks who began to', ['7 月开始提 PR 的人', '谁上个月开始提 PR']],
    ['when checks passed', ['CI 通过的 PR', 'CI 没通过的 PR', 'tests 通过的 PR']],
    ['when a word of it would be one of a title', ['有没有人看到 5280 那个 PR']],
  ])('%s', (_, questions) => {
    expect(questions.map((question) => [question, readingOf(question).status]).filter(([, status]) => status === 'read')).toEqual([]);
  });
});
