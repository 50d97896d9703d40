/** Chinese questions as testers typed them on a world that nobody who wrote the grammar had seen. */
import { describe, expect, test } from '@jest/globals';
import { planOf, readingOf } from './testing/plan-of.ts';

describe('What a Chinese question says of words in quotes is none of them', () => {
  test.each([
    ['标题里有“search”两个字的 issue', 'find Issue[title~search]'],
    ['标题里有“缓存”字样的 PR', 'find PullRequest[title~缓存]'],
    ['标题带首页两个字的 issue', 'find Issue[title~首页]'],
  ])('%s', (question, plan) => {
    expect(planOf(question)).toBe(plan);
  });
});

describe('In a Chinese question 新的 is of a time that was told, and no title', () => {
  test.each([
    ['昨天有人开新的 PR 吗', 'whether Person[authored(PullRequest[created_at in 2026-11-17…2026-11-18])]'],
    ['上周提了几个新的 issue', 'count Issue[created_at in 2026-11-09…2026-11-16]'],
  ])('%s', (question, plan) => {
    expect(planOf(question)).toBe(plan);
  });
});

describe('Behind 的是 a Chinese question tells what it was done to', () => {
  test.each([
    ['哪些 PR 关闭的是李雷提的 issue', 'find PullRequest[closes(Issue[submitter(Person[@lilei])])]'],
    ['哪些会议讨论的是限流', 'find Meeting[mentioned(Topic[@限流])]'],
  ])('%s', (question, plan) => {
    expect(planOf(question)).toBe(plan);
  });
});

describe('A Chinese question may tell a state with 状态, and who did it with 亲手', () => {
  test.each([
    ['处于草稿状态的 PR 有哪些', 'find PullRequest[draft=true]'],
    ['还处于未合并状态的 PR', 'find PullRequest[not state=merged]'],
    ['作者自己动手合并的 PR 有哪些', 'find PullRequest[author=merger]'],
    ['李雷亲手合并的 PR', 'find PullRequest[merger(Person[@lilei])]'],
  ])('%s', (question, plan) => {
    expect(planOf(question)).toBe(plan);
  });
});

describe('In a Chinese question what was done most often is ranked', () => {
  test.each([
    ['最常在会上被提到的话题', 'group Meeting by mentioned most limit 1'],
    ['今年哪个话题最常被提到', 'group Meeting[started_at in 2026-01-01…2027-01-01] by mentioned most limit 1'],
  ])('%s', (question, plan) => {
    expect(planOf(question)).toBe(plan);
  });
});

describe('In a Chinese question people are known by how many they have, or by none', () => {
  test.each([
    ['只给一个项目写过 PR 的人是谁', 'group Project by part.author most having 1…1'],
    ['给两个以上项目提过 PR 的人', 'group Project by part.author most having 2…'],
    ['谁至少有两条没做完的任务，而且一条任务都没完成过', 'find Person[no assigned(ActionItem[status=done]), 2… assigned(ActionItem[status=open])]'],
    ['交给两个人一起做的任务', 'find ActionItem[2…2 assignee(Person)]'],
  ])('%s', (question, plan) => {
    expect(planOf(question)).toBe(plan);
  });
});

describe('A Chinese question may speak of what a PR is to close, and of 它', () => {
  test.each([
    ['还没合并的 PR 里，哪些会关闭带 bug 标签的 issue', 'find PullRequest[closes(Issue[labels∋bug]), not state=merged]'],
    ['被要求修改过、最后还是合并了的 PR', 'find PullRequest[reviewer(Person changes_requested), state=merged]'],
    ['哪些 open issue 还没有 PR 去关闭它', 'find Issue[no closed by(PullRequest), state=open]'],
    ['没有人 review 过它的 PR', 'find PullRequest[no reviewer(Person)]'],
  ])('%s', (question, plan) => {
    expect(planOf(question)).toBe(plan);
  });
});

describe('A Chinese question for what came up speaks of meetings', () => {
  test.each([
    ['在会上出现过的话题', 'find Topic[mentioned in(Meeting)]'],
    ['灯塔周会和 k8s sync 上都出现过的话题', 'find Topic[mentioned in(Meeting[series=k8s sync]), mentioned in(Meeting[series=灯塔周会])]'],
    ['大家对缓存是怎么说的', 'open “缓存”'],
    ['大家怎么看缓存', 'open “缓存”'],
    ['王芳对缓存有什么看法', 'open “缓存” @wfang'],
  ])('%s', (question, plan) => {
    expect(planOf(question)).toBe(plan);
  });
});

describe('A Chinese question may ask for a mean at its end, or of each time', () => {
  test.each([
    ['issue 从打开到关闭，天数的中位数是多少', 'measure Issue[state=closed] median created_at→closed_at'],
    ['k8s sync 平均每次开多少分钟', 'measure Meeting[series=k8s sync] mean duration_s in minutes'],
    ['灯塔周会平均多长', 'measure Meeting[series=灯塔周会] mean duration_s'],
  ])('%s', (question, plan) => {
    expect(planOf(question)).toBe(plan);
  });
});

describe('A Chinese question may ask which, behind whether', () => {
  test.each([
    ['我有没有逾期的任务，是哪条', 'find ActionItem[assignee(Person[@bcarter]), status=open, due in …2026-11-18]'],
  ])('%s', (question, plan) => {
    expect(planOf(question)).toBe(plan);
  });
});

describe('A Chinese question that asks how many and then which, or who, is answered with the list of them', () => {
  test.each([
    ['k8s 没关的 issue 有几个，列出来', 'find Issue[part of(Project[@k8s]), state=open]'],
    ['k8s 没关的 issue 有几个，统计一下', 'count Issue[part of(Project[@k8s]), state=open]'],
    ['k8s 没关的 issue 有几个，都是谁提的', 'find Issue[part of(Project[@k8s]), state=open] beside submitter'],
    ['k8s 没关的 issue 有哪些，分别是谁负责的', 'find Issue[part of(Project[@k8s]), state=open] beside assignee'],
    ['提到限流的会议有几场，分别是什么时候', 'find Meeting[mentioned(Topic[@限流])] beside started_at'],
    ['草稿，谁写的', 'find Person[authored(PullRequest[draft=true])]'],
  ])('%s', (question, plan) => {
    expect(planOf(question)).toBe(plan);
  });
});

describe('A Chinese question may name what is ranked, and who, in either order', () => {
  test.each([
    ['谁是 atlas 里提 PR 最多的人', 'group PullRequest[part of(Project[@atlas])] by author most limit 1'],
    ['review 过最多 PR 的人是谁', 'group PullRequest by reviewer most limit 1'],
    ['谁在三个以上的项目里写过 PR', 'group Project by part.author most having 3…'],
    ['草稿 PR 里哪个放得最久', 'find PullRequest[draft=true, state=open] ↑created_at limit 1'],
    ['每个项目今年各合并了多少 PR', 'group PullRequest[state=merged, merged_at in 2026-01-01…2027-01-01] by part of most'],
  ])('%s', (question, plan) => {
    expect(planOf(question)).toBe(plan);
  });
});

describe('In a Chinese question the one who did it may be told by what he did', () => {
  test.each([
    ['哪些 PR 的作者和合并的人是同一个人', 'find PullRequest[author=merger]'],
    ['由机器人以外的人关闭的 issue', 'find Issue[closer(Person[not bot=true])]'],
    ['李雷名下还有哪些 PR 没有合并', 'find PullRequest[author(Person[@lilei]), not state=merged]'],
    ['上次 k8s sync 给谁派了任务', 'find Person[assigned(ActionItem[raised in(Meeting[series=k8s sync, ↓started_at limit 1])])]'],
    ['王芳提的 issue 有没有 PR 在修', 'whether Issue[closed by(PullRequest[state=open]), submitter(Person[@wfang])]'],
    ['李雷写的 PR 都合进哪些项目了', 'find Project[part(PullRequest[author(Person[@lilei]), state=merged])]'],
  ])('%s', (question, plan) => {
    expect(planOf(question)).toBe(plan);
  });
});

describe('A Chinese question has several words for one figure', () => {
  test.each([
    ['平均每个 PR 有几个 reviewer', 'group Person by reviewed most all mean'],
    ['10 月和 9 月相比，合并的 PR 是多了还是少了', 'compare 2026-10: PullRequest[state=merged, merged_at in 2026-10-01…2026-11-01] | 2026-09: PullRequest[state=merged, merged_at in 2026-09-01…2026-10-01] most'],
    ['bug 占 issue 的比例是多少', 'measure Issue mean share of Issue[labels∋bug]'],
    ['PR 从提交到第一次 review 平均要等多久', 'measure PullRequest[reviewer(Person)] mean created_at→first reviewer'],
    ['只在一次会上被提到过的话题', 'find Topic[1…1 mentioned in(Meeting)]'],
    ['打了 docs 标签但没有打 bug 标签的 issue', 'find Issue[labels∋docs, not labels∋bug]'],
    ['请把 atlas 里还开着的 PR 全部列给我看一下', 'find PullRequest[part of(Project[@atlas]), state=open]'],
  ])('%s', (question, plan) => {
    expect(planOf(question)).toBe(plan);
  });
});

test('A Chinese question is not read whose words would be passed over', () => {
  const questions = ['李雷提了新的 PR 吗', '一条任务都没完成过的会议', '谁会关闭 k8s#35', '李雷会关闭的 issue', '谁 review 了它', '李雷在哪些会上出现过'];
  expect(questions.filter((question) => readingOf(question).status === 'read')).toEqual([]);
});
