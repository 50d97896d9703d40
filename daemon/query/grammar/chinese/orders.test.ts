/** Chinese questions in the orders and with the small words of everyday speech, and their neighbours that are not read so. */
import { describe, expect, test } from '@jest/globals';
import { planOf, readingOf } from './testing/plan-of.ts';

describe('In a Chinese question the thing may stand before the verb', () => {
  test.each([
    ['谁把 atlas#58 合进去的', 'find Person[merged(PullRequest[@atlas#58])]'],
    ['是谁把 atlas#58 给合了', 'find Person[merged(PullRequest[@atlas#58])]'],
    ['谁给 atlas#58 做的 review', 'find Person[reviewed(PullRequest[@atlas#58])]'],
    ['给张三的 PR 点过 approve 的人', 'find Person[reviewed(PullRequest[author(Person[@zhangsan])] approved)]'],
    ['张三给哪些 PR 点了 approve', 'find PullRequest[reviewer(Person[@zhangsan] approved)]'],
    ['李雷上周把哪些 issue 关了', 'find Issue[closer(Person[@lilei] at 2026-11-09…2026-11-16)]'],
    ['atlas#58 这个 PR 是谁来 review 的呀', 'find Person[reviewed(PullRequest[@atlas#58])]'],
    ['是谁创建了 k8s#31', 'find Person[submitted(Issue[@k8s#31])]'],
    ['谁提的 PR 修了 k8s#31', 'find Person[authored(PullRequest[closes(Issue[@k8s#31])])]'],
    ['把 atlas 的 open PR 都列一下', 'find PullRequest[part of(Project[@atlas]), state=open]'],
    ['谁在 k8s#31 下面评论过', 'find Person[commented on(Issue[@k8s#31])]'],
    ['k8s 上周谁关了 issue', 'find Person[closed(Issue[part of(Project[@k8s])] at 2026-11-09…2026-11-16)]'],
    ['谁 review 了但没 approve atlas#58', 'find Person[no reviewed(PullRequest[@atlas#58] approved), reviewed(PullRequest[@atlas#58])]'],
    ['谁在修 k8s#31', 'find Person[assigned(Issue[@k8s#31])]'],
  ])('%s', (question, plan) => {
    expect(planOf(question)).toBe(plan);
  });
});

describe('In a Chinese question what a word tells need not be said twice', () => {
  test.each([
    ['李雷上周合了啥', 'find PullRequest[merger(Person[@lilei] at 2026-11-09…2026-11-16)]'],
    ['谁还有 PR 没合', 'find Person[authored(PullRequest[not state=merged])]'],
    ['李雷名下开着的 PR', 'find PullRequest[author(Person[@lilei]), state=open]'],
    ['李雷现在开着哪些 PR', 'find PullRequest[author(Person[@lilei]), state=open]'],
    ['这周有啥新 issue', 'find Issue[created_at in 2026-11-16…2026-11-23]'],
    ['开了半年以上还没关的 issue', 'find Issue[state=open, created_at in …2026-05-18]'],
    ['30天没更新的 PR', 'find PullRequest[updated_at in …2026-10-19]'],
    ['atlas 最近合掉的那个 PR', 'find PullRequest[part of(Project[@atlas]), state=merged] ↓merged_at limit 1'],
    ['除了 atlas，其他项目的 open PR', 'find PullRequest[no part of(Project[@atlas]), state=open]'],
    ['上个月李雷提的、到现在还没合的 PR', 'find PullRequest[(author(Person[@lilei]) & created_at in 2026-10-01…2026-11-01), not state=merged]'],
    ['k8s#31 有哪些标签', 'group Issue[@k8s#31] by labels most'],
  ])('%s', (question, plan) => {
    expect(planOf(question)).toBe(plan);
  });
});

describe('A Chinese question may ask whether it happened then', () => {
  test.each([
    ['上周有没有关掉的 issue', 'whether Issue[state=closed, closed_at in 2026-11-09…2026-11-16]'],
    ['昨天有人提 issue 吗', 'whether Person[submitted(Issue[created_at in 2026-11-17…2026-11-18])]'],
    ['上周 k8s 有没有人合 PR', 'whether Person[merged(PullRequest[part of(Project[@k8s])] at 2026-11-09…2026-11-16)]'],
    ['李雷的 PR 张三有没有 review 过', 'whether PullRequest[author(Person[@lilei]), reviewer(Person[@zhangsan])]'],
    ['李雷这周有任务到期吗', 'whether ActionItem[assignee(Person[@lilei]), due in 2026-11-16…2026-11-23]'],
  ])('%s', (question, plan) => {
    expect(planOf(question)).toBe(plan);
  });
});

describe('A Chinese question is not read', () => {
  test.each([
    ['when 把 or 给 tells somebody to do it', ['把 atlas#58 合了', '给 atlas#58 点 approve', '给张三的 PR 做 review']],
    ['when 没 belongs to what is behind it', ['谁手上没做完的任务', '谁没有做完的任务', '没合并五月以来的 PR']],
    ['when words before a text would become part of it', ['囧 k8s 里 memory 相关的 issue', '关于 cache 上周提的 PR', '标题是 cache 开头的 PR']],
    ['when how many are meant, or all of them, is left open', ['最新的那几个 PR', '谁给所有 PR 做过 review', '新的 issue', '张三 review 过李雷的 PR 却没合过', '两三天没更新的 PR']],
    ['when what goes on is asked for, or who told somebody to do it', ['还在 review 的 PR', '正在 review 的 PR', '张三让李雷 review 的 PR']],
    ['when it points at what nobody named', ['这个 PR 谁提的', '其他项目的 PR']],
  ])('%s', (_, questions) => {
    expect(questions.map((question) => [question, readingOf(question).status]).filter(([, status]) => status === 'read')).toEqual([]);
  });

  test('when nobody is known to be called so, even if one alone could be meant', () => {
    expect(['老李合并的 PR', '李工提的 issue'].map(planOf)).toEqual(['unclear name', 'unclear name']);
  });
});
