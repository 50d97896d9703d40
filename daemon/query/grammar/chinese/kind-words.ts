/** How Chinese asks for several kinds of things at once: PR 和 issue, 有什么没关的. */
import type { KindWords } from '../several-kinds.ts';

/** 什么 before what it is said of is another question: 什么时候, 什么会, 什么 PR. */
const ownWord = '时候|时间|人|会|样|意思|原因|地方|项目|仓库|任务|待办|问题|决定|决策|风险|话题|主题|标签|日子|[都也]没|评论|留言|反馈|意见|[ ]*[A-Za-z]';

export const kindWords: KindWords = {
  nouns: 'PRs?|pull requests?|issues?|bugs?|commits?|action items?|todos?|合并请求|缺陷|提交|会议|决定|决策|决议|任务|待办事项|待办|行动项|问题|风险|阻塞|blockers?|笔记',
  joints: ' *(?:和|与|及|以及|跟|还有|或者|或|、|，|,|/|&) *',
  sums: /一共|总共|合计|总计|共计|加起来|总数|总量|总的/u,
  anything: [{ pattern: new RegExp(`(?<![为凭]|[没未](?!有|人)\\p{Script=Han}{1,3})(?:有?(?:(?:什么|啥)(?:东西|事情?|内容)?|哪些(?:东西|事情?|内容)))(?!${ownWord})`, 'u'), put: (noun, said) => `${said.startsWith('有') ? '有' : ''}哪些 ${noun} `, kinds: ['PR', 'issue', '任务', '问题', '决定', '风险', 'commit', '会议'] }],
};
