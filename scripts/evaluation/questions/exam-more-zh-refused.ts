/** More Chinese questions that must not be answered: one word changes the meaning, a name is unknown, the graph does not hold it, or nothing was asked. */
import { ambiguous, refused, type Line } from './world-words-zh.ts';

/** Without that word each would be a question that has an answer. */
const oneWord: readonly string[] = [
  '李雷勉强合并的 PR', '张三代替王芳 review 的 PR', '王芳建议关闭的 issue', '差一点就关掉的 issue', '李雷反复修改的 PR', '合并后又出问题的 PR', '李雷催过的 PR', '看似没人 review 的 PR',
  '李雷忘了 review 的 PR', '张三拒绝合并的 PR', 'atlas 里被回滚的 PR', '除了紧急修复以外的 PR', '李雷想参加的会议', '王芳迟到的会议', '张三反对的决定', '大家一致同意的决定', '最重要的决定有哪些', '延期过的任务',
  '下班后提的 PR', '午饭前合并的 PR', '李雷本想这周完成的任务', 'Ben 假装参加的会', '张三不小心关掉的 issue', '不太重要的 open issue', '有冲突的 PR', 'CI 挂了的 PR 有哪些', '谁应该 review k8s#40',
];

const unknownNames: readonly string[] = [
  '周杰伦 review 过哪些 PR', '刘洋还有几个任务没完成', 'David 提的 issue 有几个', 'phoenix 项目的 open PR', '北极星项目还有多少 bug', '老李合并的 PR', '李雷和小明谁提的 PR 多', '王芳还是赵敏关的 issue 多',
  '灯泡项目的 issue', 'Jack 的 PR 有人 review 吗', '韩梅梅和李雷都参加的会', '产品评审会上做了哪些决定', 'atlas#777 谁提的', 'k8s#999 的作者是谁',
];

const notHeld: readonly string[] = [
  '王芳的邮箱是多少', '谁在休假', '最忙的人是谁', 'k8s 集群有几个节点', 'ledger 是用什么语言写的', '改动行数最多的 PR', '谁写的代码最烂', 'atlas#58 为什么没人 review', 'k8s#40 什么时候能合并', '下次 k8s sync 是什么时候',
  '李雷的绩效怎么样', 'beacon 上线了吗', '这个季度的预算花了多少', '张三住在哪里', '谁对 atlas#46 最不满意',
];

const notAsked: readonly string[] = [
  '帮我合并 k8s#40', '把 atlas#53 指派给李雷', '关掉所有 bug', '提醒李雷周五交任务', '李雷和王芳都', '哪个项目的', '除了 atlas', '跟张三一起', '然后呢', '他提的 PR 有哪些', '那次会上决定了什么', '这个 issue 是谁关的',
  '1+1等于几', '今天天气怎么样', 'SELECT * FROM issues', '11月31号合并的 PR', '13月提的 issue',
];

const severalMeant: readonly string[] = ['Ana 还有哪些任务没做', 'Ana 合并过 PR 吗', '谁 review 了 #20', 'Ana 上周参加了哪些会'];

const lines = (topic: string, questions: readonly string[]): Line[] => questions.map((question): Line => [topic, question, refused]);

export const moreRefusedLines: readonly Line[] = [
  ...lines('one word', oneWord),
  ...lines('unknown names', unknownNames),
  ...lines('not held', notHeld),
  ...lines('not asked', notAsked),
  ...severalMeant.map((question): Line => ['ambiguous', question, ambiguous]),
];
