/** Chinese questions for numbers that are no mere count: comments, verdicts of reviews, shares, differences, more of one than of the other. */
import { describe, expect, test } from '@jest/globals';
import { planOf, readingOf } from './testing/plan-of.ts';

describe('In Chinese comments are added up', () => {
  test.each([
    ['评论超过5条的 issue', 'find Issue[6… comments commenter(Person)]'],
    ['哪些 PR 收到了5条以上评论', 'find PullRequest[5… comments commenter(Person)]'],
    ['评论者超过3个的 issue', 'find Issue[4… commenter(Person)]'],
    ['k8s 评论最多的 issue 是哪个', 'find Issue[commenter(Person), part of(Project[@k8s])] ↓number of comments commenter limit 1 ties beside number of comments commenter'],
    ['被评论最多的前三个 PR', 'find PullRequest[commenter(Person)] ↓number of comments commenter limit 3 ties beside number of comments commenter'],
    ['atlas 的 issue 评论总数', 'measure Issue[part of(Project[@atlas])] total number of comments commenter'],
    ['atlas 的 issue 一共有多少条评论', 'measure Issue[part of(Project[@atlas])] total number of comments commenter'],
    ['atlas#58 有几条评论', 'measure PullRequest[@atlas#58] total number of comments commenter'],
    ['每个 issue 有几条评论', 'find Issue ↓number of comments commenter beside number of comments commenter'],
    ['atlas 的 issue 平均评论数', 'measure Issue[part of(Project[@atlas])] mean number of comments commenter'],
    ['谁在 atlas 的 issue 上评论最多', 'find Person[commented on(Issue[part of(Project[@atlas])])] ↓number of comments commented on(Issue[part of(Project[@atlas])]) limit 1 ties beside number of comments commented on(Issue[part of(Project[@atlas])])'],
    ['李雷评论过几次张三的 PR', 'measure PullRequest[author(Person[@zhangsan])] total number of comments commenter(Person[@lilei])'],
    ['李雷评论过几个张三的 PR', 'count PullRequest[author(Person[@zhangsan]), commenter(Person[@lilei])]'],
    ['李雷在 k8s 的 issue 上评论了几次', 'measure Issue[part of(Project[@k8s])] total number of comments commenter(Person[@lilei])'],
    ['没有评论的 issue', 'find Issue[no commenter(Person)]'],
  ])('%s', (question, plan) => {
    expect(planOf(question)).toBe(plan);
  });
});

describe('In Chinese verdicts are counted for those who gave them', () => {
  test.each([
    ['每个 reviewer 的通过数', 'group PullRequest by reviewer approved most'],
    ['上个月每个人批准了几个 PR', 'group PullRequest by reviewer approved at 2026-10-01…2026-11-01 most'],
    ['谁要求修改的次数最多', 'group PullRequest by reviewer changes_requested most limit 1'],
    ['谁 approve 的 PR 最多', 'group PullRequest by reviewer approved most limit 1'],
    ['每个项目要求修改的次数', 'group PullRequest[reviewer(Person changes_requested)] by part of total number of reviewer(Person changes_requested) most'],
    ['上周每人 review 了几次', 'group PullRequest by reviewer at 2026-11-09…2026-11-16 most'],
  ])('%s', (question, plan) => {
    expect(planOf(question)).toBe(plan);
  });
});

describe('In Chinese a share is of the things that are told', () => {
  test.each([
    ['atlas 的 PR 合并率', 'measure PullRequest[part of(Project[@atlas])] mean share of PullRequest[state=merged]'],
    ['李雷的任务完成率', 'measure ActionItem[assignee(Person[@lilei])] mean share of ActionItem[status=done]'],
    ['每个项目的 PR 合并率', 'group PullRequest by part of mean share of PullRequest[state=merged] most'],
    ['谁的任务完成率最高', 'group ActionItem by assignee mean share of ActionItem[status=done] most limit 1'],
    ['atlas 和 k8s 哪个合并率更高', 'compare atlas: PullRequest[part of(Project[@atlas])] | k8s: PullRequest[part of(Project[@k8s])] mean share of PullRequest[state=merged] most'],
    ['bug 占所有 issue 的百分之几', 'measure Issue mean share of Issue[labels∋bug]'],
    ['atlas 的 PR 里李雷提的占多少', 'measure PullRequest[part of(Project[@atlas])] mean share of PullRequest[author(Person[@lilei])]'],
    ['李雷的 PR 有多少比例被合并了', 'measure PullRequest[author(Person[@lilei])] mean share of PullRequest[state=merged]'],
    ['bug 占比最高的项目', 'group Issue by part of mean share of Issue[labels∋bug] most limit 1'],
  ])('%s', (question, plan) => {
    expect(planOf(question)).toBe(plan);
  });
});

describe('In Chinese it is told by how much two differ, and who has more of one than of the other', () => {
  test.each([
    ['灯塔 open 的 PR 比 k8s 多多少', 'compare beacon: PullRequest[part of(Project[@beacon]), state=open] | k8s: PullRequest[part of(Project[@k8s]), state=open] most difference'],
    ['atlas 和 k8s 的 issue 数差多少', 'compare atlas: Issue[part of(Project[@atlas])] | k8s: Issue[part of(Project[@k8s])] most difference'],
    ['上个月比这个月多合了几个 PR', 'compare 2026-10: PullRequest[state=merged, merged_at in 2026-10-01…2026-11-01] | 2026-11: PullRequest[state=merged, merged_at in 2026-11-01…2026-12-01] most difference'],
    ['本季度决定数比上季度多吗', 'compare 2026年10月至12月: Decision[raised in.started_at in 2026-10-01…2027-01-01] | 2026年7月至9月: Decision[raised in.started_at in 2026-07-01…2026-10-01] most'],
    ['review 数多过自己 PR 数的人', 'find Person[number of reviewed > number of authored]'],
    ['谁 review 的 PR 比自己提的多', 'find Person[number of reviewed > number of authored]'],
    ['issue 开着的比关掉的多的项目', 'find Project[number of part(Issue[state=open]) > number of part(Issue[state=closed])]'],
    ['没合并的 PR 比合并的多的人', 'find Person[number of authored(PullRequest[not state=merged]) > number of authored(PullRequest[state=merged])]'],
    ['张三合的 PR 比提的多吗', 'whether Person[number of merged > number of authored, @zhangsan]'],
  ])('%s', (question, plan) => {
    expect(planOf(question)).toBe(plan);
  });
});

test.each([
  ['it is not told on what somebody commented', ['谁评论得最多', '每人的评论数', '李雷评论了几次', '李雷一共写了多少条评论']],
  ['when it was commented on, is not known', ['上个月评论最多的 issue', '谁上周在 atlas 的 issue 上评论最多', '李雷上周在 atlas 的 issue 上评论了几次']],
  ['the whole of a share is not told', ['李雷合并的 PR 占比', '上个月合并的 PR 占比', '占比最高的人', 'PR 通过率']],
  ['somebody is held against another, of whom no number is told', ['谁提的 PR 比李雷多', '比李雷提的 PR 还多的人']],
  ['a yes or no is wanted of two times', ['这个月合并的 PR 比上个月多吗']],
  ['those who were sent back are not those who did it', ['被打回最多的人', '被要求修改次数最多的人']],
])('A Chinese question for a number is not read where %s', (_, questions) => {
  expect(questions.map((question) => [question, readingOf(question).status]).filter(([, status]) => status === 'read')).toEqual([]);
});
