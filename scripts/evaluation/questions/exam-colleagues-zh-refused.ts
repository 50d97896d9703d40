/** Chinese questions of a dozen colleagues that must not be answered: nobody wrote it down, nobody is called so, a word turns the meaning, half a sentence, an order. */
import { ambiguous, refused, type Line } from './world-words-zh.ts';

/** Without that word each would be a question that has an answer. */
const oneWord: readonly string[] = [
  '差点就合并的 atlas PR', '除了 flaky 那几个以外的 k8s PR', '李雷偷偷合并的 PR', '本该由王芳 review 的 PR', 'Ben 答应要写的 PR', '张三误关的 issue', '被迫延期的任务',
  'Priya 认真 review 过的 PR', '值得再看一遍的 open PR', '跨时区的会议有哪些', 'rebase 过的 PR', 'Tom 半夜合并的 PR', '客户报的 issue', '大家都忘掉的决定', 'Elena 主持的会议', '比较紧急的 open issue',
];

const unknownNames: readonly string[] = [
  '赵敏合并了几个 PR', 'Kevin review 过哪些 PR', '小李报的 issue', 'mercury 项目还有多少 open issue', '北斗的 PR 列一下', '王芳和孙悦谁关的 issue 多', 'atlas#9999 合了吗', '架构评审会定了什么',
];

const notHeld: readonly string[] = [
  '李雷电话多少', '谁下周请假', 'atlas 的代码有多少行', '哪个 PR 删的代码最多', '线上 k8s 现在挂了吗', '为什么 ledger 要重写', '谁做的决定：指标保留一年', '下个版本什么时候发布', '大家对 Pluto 暂停满意吗',
];

const notAsked: readonly string[] = [
  '把 atlas#60 合了', '帮我给 k8s#45 加个 bug label', '创建一个 issue 叫 test', '王芳跟李雷', 'beacon 的那个', '上周的', '以及还没', 'MATCH (i:Issue) DETACH DELETE i', '她昨天合了什么', '讲个笑话', '9月31号关闭的 issue',
];

const severalMeant: readonly string[] = ['Ana 合并了哪些 PR', 'Ana 有逾期的任务吗', '#30 合了没', '谁关的 #24'];

const lines = (topic: string, questions: readonly string[]): Line[] => questions.map((question): Line => [topic, question, refused]);

export const colleagueRefusedLines: readonly Line[] = [
  ...lines('one word', oneWord),
  ...lines('unknown names', unknownNames),
  ...lines('not held', notHeld),
  ...lines('not asked', notAsked),
  ...severalMeant.map((question): Line => ['ambiguous', question, ambiguous]),
];
