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
    ['k8s sync 平均每次开多少分钟', 'measure Meeting[series=k8s sync] mean duration_s'],
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

test('A Chinese question is not read whose words would be passed over', () => {
  const questions = ['李雷提了新的 PR 吗', '一条任务都没完成过的会议', '谁会关闭 k8s#35', '李雷会关闭的 issue', '谁 review 了它', '李雷在哪些会上出现过'];
  expect(questions.filter((question) => readingOf(question).status === 'read')).toEqual([]);
});
