/** What the fuzz puts into questions, and which words of theirs say nothing by themselves. */
import type { Language } from '../../../../daemon/query/time/time-span.ts';

export const sorts = ['content', 'function', 'negation', 'name', 'number', 'state', 'time', 'verb'] as const;
export type Sort = (typeof sorts)[number];

/** Words of each sort; `nearly` and its like must make a question another one, or one that is refused. */
export const inserted: Readonly<Record<Language, Readonly<Record<Sort, readonly string[]>>>> = {
  en: {
    content: ['urgent', 'important', 'nearly', 'almost', 'probably', 'mostly', 'customer', 'secretly', 'twice', 'quickly', 'again', 'old', 'big', 'production', 'failed', 'deleted', 'recently', 'unhappy', 'other', 'half', 'instead', 'maybe'],
    function: ['the', 'a', 'of', 'in', 'by', 'and', 'or', 'but', 'to', 'with', 'from', 'for', 'also', 'any', 'all', 'that', 'their', 'some'],
    negation: ['not', 'never', 'no', 'without', 'nobody', 'except', 'only', 'none', "didn't", 'but not', 'other than', 'hardly'],
    name: ['Ana Costa', 'Ben', 'Elena', '张三', 'atlas', 'k8s', 'ledger', 'pluto', 'Priya', "Nora's", 'by Tom', 'in beacon', 'Marco', 'bug'],
    number: ['2', '3', 'three', '10', 'first', 'two', 'at least 2', 'more than 3', 'top 2', 'second'],
    state: ['open', 'closed', 'merged', 'draft', 'overdue', 'done', 'answered', 'unmerged', 'unreviewed'],
    time: ['today', 'last week', 'since May', 'in 2025', 'yesterday', 'before August', 'this month', 'latest', 'oldest'],
    verb: ['reviewed', 'merged', 'closed', 'approved', 'opened', 'commented on', 'attended', 'assigned', 'mentioned'],
  },
  zh: {
    content: ['紧急', '重要', '差点', '几乎', '可能', '大概', '客户', '偷偷', '两次', '很快', '又', '旧', '大', '生产环境', '失败', '删除', '其他', '一半', '反而', '主要'],
    function: ['的', '了', '在', '和', '或', '但', '把', '被', '里', '过', '所有', '都', '是', '也', '有', '给', '从'],
    negation: ['不', '没', '没有', '未', '从不', '除了', '只', '别', '无', '非', '以外', '并非'],
    name: ['Ana Costa', 'Ben', 'Elena', '张三', '李雷', 'atlas', 'k8s', 'ledger', '灯塔', '王芳的', 'Priya', 'bug'],
    number: ['2个', '3', '三个', '10', '第一个', '至少2个', '超过3个', '前两个', '第二'],
    state: ['打开的', '已关闭的', '已合并的', '草稿', '逾期的', '完成的', '未合并的', '没人 review 的'],
    time: ['今天', '上周', '五月以来', '去年', '昨天', '八月之前', '这个月', '最近', '最早'],
    verb: ['审过', '合并', '关闭', '批准', '提的', '评论过', '参加', '指派', '提到'],
  },
};

const english = `a an the of in on at by for to from with as is are was were be been am do does did has have had will would can could may might shall should
  i me my we us our you your he she they them it its his her their this that these those there here who whom whose what which when where how why
  and or so then also too just please pls plz hey hi hello hmm ok okay thanks thank show list give get tell find see look want need know let all any some every
  ever still now currently right exactly actually again one ones list out up over about than more many much long if kindly share display print fetch pull
  got gets been being s t re ve d ll m`;
const chinese = `的 了 吗 呢 吧 啊 呀 请 帮 我 帮我 看看 看 一下 查 查一下 列 列出 列一下 给 给我 想 想知道 知道 麻烦 谢谢 过 都 是 在 里 里面 有 哪些 哪 哪个 什么 啥 谁 几 几个 多少 个
  一共 总共 目前 现在 到底 所有 全部 把 被 由 和 跟 与 及 也 还 还有 就 那 这 这些 那些 它 他 她 他们 我们 你 您 能 可以 会 要 得 地 着 来 去 上 中 下 从 到 对 项目 怎么 人 请问 那个 有没有 是不是`;
const functionWords: Readonly<Record<Language, ReadonlySet<string>>> = { en: new Set(english.split(/\s+/u)), zh: new Set([...english.split(/\s+/u), ...chinese.split(/\s+/u)]) };

/** Whether a word, or one of several, says something by itself. */
export function isContent(words: string, language: Language): boolean {
  return words.toLowerCase().split(/\s+/u).some((word) => /[\p{L}\p{N}]/u.test(word) && !functionWords[language].has(word.replaceAll(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '')));
}
