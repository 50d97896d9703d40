/** Chinese questions of which a part was taken otherwise in silence: a year for a length, a denial for all times, one thing for one of each person. */
import { describe, expect, test } from '@jest/globals';
import { planOf, readingOf } from './testing/plan-of.ts';

describe('In a Chinese question what is left undone in a time is of that time', () => {
  test.each([
    ['2025年没合并的 PR', 'find PullRequest[not state=merged, created_at in 2025-01-01…2026-01-01]'],
    ['2024 年未合并的 PR', 'find PullRequest[not state=merged, created_at in 2024-01-01…2025-01-01]'],
    ['2024年没关闭的 issue', 'find Issue[state=open, created_at in 2024-01-01…2025-01-01]'],
    ['3月没关的 issue', 'find Issue[state=open, created_at in 2026-03-01…2026-04-01]'],
    ['今年还没合并的 PR', 'find PullRequest[not state=merged, created_at in 2026-01-01…2027-01-01]'],
    ['今年还没关的 issue', 'find Issue[state=open, created_at in 2026-01-01…2027-01-01]'],
    ['2026年没人 review 的 PR 有多少', 'count PullRequest[no reviewer(Person), created_at in 2026-01-01…2027-01-01]'],
    ['两年没更新的 issue', 'find Issue[updated_at in …2024-11-18]'],
    ['三个月没合并的 PR', 'find PullRequest[state=open, created_at in …2026-08-18]'],
    ['最近30天没人 review 的 PR', 'find PullRequest[no reviewer(Person at 2026-10-19…2026-11-19)]'],
    ['今年没合并过 PR 的人', 'find Person[no merged(PullRequest at 2026-01-01…2027-01-01)]'],
  ])('%s', (question, plan) => {
    expect(planOf(question)).toBe(plan);
  });
});

describe('In a Chinese question the occasion is that of the meeting, not of what came of it', () => {
  test.each([
    ['上次 k8s sync 的行动项都做完了吗', 'whether none ActionItem[raised in(Meeting[series=k8s sync, ↓started_at limit 1]), status=open]'],
    ['上一场会议的决定', 'find Decision[raised in(Meeting[↓started_at limit 1])]'],
    ['上一条决定', 'find Decision ↓raised in.started_at limit 1'],
  ])('%s', (question, plan) => {
    expect(planOf(question)).toBe(plan);
  });

  test.each(['上次回顾会的行动项完成了吗', '上次提到缓存的会议的决定'])('%s: not the newest of what came of any', (question) => {
    expect(readingOf(question).status).not.toBe('read');
  });
});

describe('In a Chinese question the time before what was left undone and then done is that of what was done', () => {
  test.each([
    ['2025年没合并就关掉的 PR', 'find PullRequest[state=closed, closed_at in 2025-01-01…2026-01-01]'],
    ['2026年没 review 就合并的 PR', 'find PullRequest[no reviewer(Person), state=merged, merged_at in 2026-01-01…2027-01-01]'],
    ['上周没人 review 就合并的 PR', 'find PullRequest[no reviewer(Person), state=merged, merged_at in 2026-11-09…2026-11-16]'],
    ['2026年没合并但 review 过的 PR', 'find PullRequest[reviewer(Person at 2026-01-01…2027-01-01), not state=merged]'],
    ['今年没人 review 也没人评论的 PR', 'find PullRequest[no commenter(Person), no reviewer(Person), created_at in 2026-01-01…2027-01-01]'],
  ])('%s', (question, plan) => {
    expect(planOf(question)).toBe(plan);
  });
});

describe('In a Chinese question what people did not do themselves, others may have done', () => {
  test.each([
    ['李雷没有亲自合并的 PR', 'find PullRequest[author(Person[@lilei]), no merger(Person[@lilei])]'],
    ['李雷没有自己合并的 PR', 'find PullRequest[author(Person[@lilei]), no merger(Person[@lilei])]'],
    ['李雷提的但没有亲自合并的 PR', 'find PullRequest[author(Person[@lilei]), no merger(Person[@lilei])]'],
    ['李雷亲自合并的 PR', 'find PullRequest[merger(Person[@lilei])]'],
    ['李雷没合并的 PR', 'find PullRequest[author(Person[@lilei]), not state=merged]'],
  ])('%s', (question, plan) => {
    expect(planOf(question)).toBe(plan);
  });
});

describe('In a Chinese question the first of each person is not the first of all', () => {
  test.each([
    ['谁的第一个 PR 是 2026 年打开的', 'find Person[authored(PullRequest[created_at in 2026-01-01…2027-01-01]), no authored(PullRequest[created_at in …2026-01-01])]'],
    ['哪些人最后一个 PR 是去年提的', 'find Person[authored(PullRequest[created_at in 2025-01-01…2026-01-01]), no authored(PullRequest[created_at in 2026-01-01…])]'],
    ['谁在2026年第一次提 PR', 'find Person[authored(PullRequest[created_at in 2026-01-01…2027-01-01]), no authored(PullRequest[created_at in …2026-01-01])]'],
    ['第一次合并 PR 是在今年的人', 'find Person[merged(PullRequest at 2026-01-01…2027-01-01), no merged(PullRequest at …2026-01-01)]'],
    ['最新的 PR 是谁写的', 'find Person[authored(PullRequest[↓created_at limit 1])]'],
  ])('%s', (question, plan) => {
    expect(planOf(question)).toBe(plan);
  });
});

describe('A Chinese question is not read', () => {
  test.each([
    ['when the one of each person would have to be found first', ['谁的第一个 PR 是 2026 年合并的', '谁的最新的 issue 还没关', '谁的上一个 PR 是今年合并的', '最新的 PR 还没合并的人', '李雷 review 了谁的最新的 PR']],
    ['when it is open whether they are of that time, or not done by somebody then', ['李雷上周没合并的 PR', '上周李雷没合并的 PR', '李雷今年没关的 issue', '张三上周没 review 的 PR']],
    ['when how things were is asked, or at a time that nobody has told', ['当时打开的 PR', '曾经打开的 PR', '曾经逾期的任务', '李雷曾经负责的任务', '此前打开的 issue', '原本由李雷负责的任务', '起初没人 review 的 PR', '历史上逾期的任务']],
    ['when a week is counted', ['第3周没合并的 PR', '25年没合并的 PR']],
  ])('%s', (_, questions) => {
    expect(questions.map((question) => [question, readingOf(question).status]).filter(([, status]) => status === 'read')).toEqual([]);
  });
});

describe('In a Chinese question so many of what somebody did are those that they did', () => {
  test.each([
    ['谁评审的 PR 超过 8 个', 'find Person[9… reviewed(PullRequest)]'],
    ['今年合并的 PR 超过 3 个的人', 'find Person[4… merged(PullRequest at 2026-01-01…2027-01-01)]'],
    ['合并的 PR 超过 8 个的项目', 'find Project[9… part(PullRequest[state=merged])]'],
    ['谁没合并的 PR 超过 2 个', 'find Person[3… authored(PullRequest[not state=merged])]'],
  ])('%s', (question, plan) => {
    expect(planOf(question)).toBe(plan);
  });
});

describe('A Chinese question may be put in other turns of phrase', () => {
  test.each([
    ['至少有三位评审人的 PR', 'find PullRequest[3… reviewer(Person)]'],
    ['贴着 bug 标签的 issue', 'find Issue[labels∋bug]'],
    ['标签既有 bug 又有 docs 的 issue', 'find Issue[labels∋bug, labels∋docs]'],
    ['还没关的 issue 是？', 'find Issue[state=open]'],
    ['只被李雷一个人评审过的 PR', 'find PullRequest[reviewer(Person[@lilei]), no reviewer(Person[not @lilei])]'],
    ['没做完的任务，李雷多还是王芳多', 'compare 李雷: ActionItem[assignee(Person[@lilei]), status=open] | 王芳: ActionItem[assignee(Person[@wfang]), status=open] most'],
    ['把 atlas 的 issue 按标签数一数', 'group Issue[part of(Project[@atlas])] by labels most'],
  ])('%s', (question, plan) => {
    expect(planOf(question)).toBe(plan);
  });

  test.each(['不只被李雷一个人评审过的 PR', 'PR 是', 'atlas 的 issue 是谁'])('%s is none of those', (question) => {
    expect(readingOf(question).status).not.toBe('read');
  });
});

describe('In a Chinese question what was done once was done', () => {
  test.each([
    ['曾被打回的 PR', 'find PullRequest[reviewer(Person changes_requested)]'],
    ['k8s#24 当初是谁提的', 'find Person[submitted(Issue[@k8s#24])]'],
    ['历史上合并 PR 最多的人', 'group PullRequest by merger most limit 1'],
  ])('%s', (question, plan) => {
    expect(planOf(question)).toBe(plan);
  });
});
