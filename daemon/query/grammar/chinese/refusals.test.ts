/** Chinese questions that are not read: each would be answered wrongly if a word of it were passed over. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { planOf, readingOf } from './testing/plan-of.ts';

describe('A Chinese question is not read', () => {
  test.each([
    ['with a word that changes the meaning', ['张三差点合并的 PR', '李雷几乎关闭的 issue', '张三可能合并的 PR', '张三应该 review 的 PR', '张三打算提的 PR', '王芳假装 review 过的 PR', '快要逾期的任务', '可以合并的 PR', '需要 review 的 PR', '张三重新打开的 issue', '合并失败的 PR', '取消的会议', '可能跟 atlas#33 有关联的 PR', '只被一个人未 review 过的 PR']],
    ['with a word that it does not know', ['蓝色的 issue', '张三请了几天假', '用 Rust 写的 PR 有哪些', '半夜合并的 PR', '张三和李四都 review 过的 PR', '赵六提了哪些 PR？']],
    ['when it means all and not any', ['大家都参加的会议', '我们都 review 过的 PR', '所有人都 review 过的 PR', '每个人都参加的会议', '谁 review 过所有的 PR', '我们都 review 了 atlas#58 吗', '大家都 review 过 atlas#58 吗', '所有人都提过 PR 吗', '张三的 PR 合并了吗']],
    ['when the time is of something whose time nobody knows', ['上周张三评论过的 PR', '张三上周负责的任务', '上周李雷回答过的问题']],
    ['about what the graph does not hold', ['张三的工资是多少', '谁的代码质量最好', '为什么 k8s#24 被关了', '最难的 issue', '改动最多的 PR', '张三的邮箱是什么', '张三说了什么', '张三是谁', '什么是 PR']],
    ['when it is half a question', ['张三和', '谁在', 'atlas 里没有', '最近3个', 'PR 但是没', '比李雷更多的', '的', 'PR 的', '的 PR', '谁', '什么', '合并了吗', '张三', '你好', '有没有人', '有人吗']],
    ['when it points at what was said before', ['这个 PR 合并了吗', '那个 issue 谁提的', '它合并了吗', '张三提的第二个 PR']],
    ['when it is an order', ['删除所有 issue', '关闭所有 issue', '关闭 issue', '合并 PR 12', '把 atlas#58 合并了', '给张三分配任务', '提一个 issue', 'MATCH (n) RETURN n LIMIT 5']],
    ['when somebody else did it than the one who stands next', ['张三帮李雷 review 过的 PR', '张三请李雷 review 的 PR', '我需要 review 的 PR', '张三分配给李雷的任务', '张三指派给李雷的 issue', '李雷 k8s 合并的 PR', '李雷今年评论的 PR', '李雷关闭的 PR']],
    ['when nothing could be so', ['没开的 PR', '关闭又打开的 issue', 'atlas#58 不是还没合并吗']],
    ['when it means all or each, said otherwise', ['谁的 PR 李雷没 review 过', '李雷没 review 过谁的 PR', '李雷就提了一个 PR 吗', 'k8s#35 和 k8s#39 都是谁 review 的', 'atlas#58和atlas#60谁写的']],
    ['when the time is finer than a day, or is not known', ['今天下午合并的 PR', '昨晚合并的 PR', '上周五下午提的 issue', '周一早上的会', '1小时内合并的 PR', '一年前提的 PR', '半年前提的还开着的 issue', '上周完成的任务', '上周谁完成的任务最多', '最近完成的任务', '最近回答的问题', '最近撤回的决定', '李雷最近评论的 PR']],
    ['when a word of it would be taken for another', ['PR 和 issue 一共多少个', '张三的同事', '张三提到过 budget 吗', 'k8s#35 的作者还提过哪些 PR', '前两次 k8s sync 谁参加了', 'atlas 的 owner', '首次 review 时间', '关联 PR 最多的 issue', '上次 k8s sync 到现在多久了', '项目里有多少 open issue']],
    ['when how many were picked is not told, or what is said behind might pick others', ['最近的 PR 里有几个没合并', '最近5个 PR 没合并的', '最近合并的 PR 是谁 review 的', '最近的 PR 有几个', 'PR 最多的项目的 open issue']],
    ['when a word reaches further than to the next one', ['李雷没 review 或合并的 PR', '李雷没 review 和合并的 PR', '没 review 或合并的 PR', '李雷和王芳没都参加的会议', '李雷和王芳没有都 review 过的 PR', '没有两个人 review 的 PR', '没提过三个 PR 的人', '李雷没没完成的任务', '李雷提的和王芳合并的 PR']],
    ['when he who did the one thing may not have done the other', ['李雷提过、上周关闭的 issue', '李雷 review 过、昨天合并的 PR', '李雷合并没 review 的 PR', '李雷哪些 PR 没 review', '李雷有没有 review 过的 PR', '李雷 review 过的人的 PR', '张三提出的任务', '张三布置的任务']],
    ['when it asks how things were by a day', ['上周还没合并的 PR', '9月还没 review 的 PR', '昨天逾期的任务', '今天有哪些逾期的任务', '11月20号之后到期未完成任务', '还开的 PR', '李雷还开的 issue']],
    ['when a state would be taken for words of a title', ['关于 cache 没人 review 的 PR', '关于 login 已关闭的 issue', '关于 search 打开的 issue', '标题含 cache 没合并的 PR']],
    ['when some were named before, or nothing can be the most', ['三个 PR 是谁提的', '两个 PR 都是谁提的', '两个人都 review 过的 PR', '两次会议都提到的 PR', 'top 5 PR', '哪个 issue 项目最少', '哪个项目未合并的 PR 合并得最快']],
    ['when one does not say so of pull requests', ['解决的 PR', '已解决的 PR', '修了的 PR', '谁提的 PR 修了', '已修复的 PR 有几个']],
  ])('%s', (_, questions) => {
    expect(questions.map((question) => [question, readingOf(question).status]).filter(([, status]) => status === 'read')).toEqual([]);
  });

  test('when several people bear the name: who is meant is left open', () => {
    expect(['Ana 提了哪些 PR', 'Ana 最近的 PR', 'Ana 和 Ben 谁 review 的 PR 多', '#12 合并了吗'].map(planOf)).toEqual(['unclear name', 'unclear name', 'unclear name', 'unclear name']);
  });

  test('when an unknown word is put anywhere into one that is', () => {
    const known = ['atlas 里没人 review 过的 PR', '谁在 k8s 项目中同时提交了 PR 并关闭过 issue', '张三参与的最近3个 issue', '上周 Ana Silva 关闭的 issue 有哪些', '每个项目有多少个 PR', 'atlas 的 PR 平均多久合并', '张三和李雷谁合并的 PR 更多', '请问我有没有逾期的任务', '除了张三以外还有谁 review 过李雷的 PR', '最近一次灯塔周会是什么时候'];
    expect(known.map((question) => readingOf(question).status)).toEqual(known.map(() => 'read'));
    fc.assert(
      fc.property(fc.constantFrom(...known), fc.nat(), fc.constantFrom('囧', '犇', ' zorbl ', '鳜鱼'), (question, at, word) => {
        const places = [...question.matchAll(/(?![\w#])|(?<![\w#])/gu)].map(({ index }) => index);
        const place = places[at % places.length]!;
        expect(readingOf(`${question.slice(0, place)}${word}${question.slice(place)}`).status).not.toBe('read');
      }),
      { numRuns: 300 },
    );
  });
});
