/** Chinese words for numbers that are no mere count: comments, which are added up, shares, and by how much two differ. */
import type { LexiconLine } from '../lexicon.ts';
import { things, type Mod, type Things } from '../meanings.ts';
import { state } from '../states.ts';

/** What part of the things is so: a rate says both by itself. */
const rate = (kind: Things['kind'], said: string): { readonly of: Things; readonly said: Mod; readonly signature: string } => ({ of: things(kind), said: state(said), signature: `rate ${kind} ${said}` });

export const figureLines: readonly LexiconLine[] = [
  ['CommentWord', '评论|comment|comments|留言|评论条'],
  ['LeaveWord', '留|留下|留了|写|写了|写过|发|发了|发过|发表|发表了|发表过|提|提了|给|给了|贴|有'],
  ['TotalCount', '总数|总量|总数量|总条数|合计|总计|总共数'],
  ['Percent', '百分之几|百分之多少|多大比例|多少比例|多大比重|多少百分比|多大百分比|多大一部分|百分比|比例|占比|比重|多大份额|百分之几十'],
  ['TakeUp', '占|占到|占了|所占|占据'],
  ['TakesUp', '占比|占多少|占百分之几|占百分之多少|占多大比例|占多少比例|占几成|所占比例|所占的比例|所占比重|占的比例|占多大比重|占比多少|占比是多少|的占比|的比例|的占比是多少|的比例是多少|占了多少|占多少百分比|占百分比|占比多大|占比有多少|占比多高|占比有多大'],
  ['Rate', '合并率|合入率|merge 率|merge rate', rate('PullRequest', 'merged')],
  ['Rate', '关闭率|解决率|修复率|close 率', rate('Issue', 'closed')],
  ['Rate', '完成率|任务完成率|待办完成率|行动项完成率|done 率', rate('ActionItem', 'done')],
  ['Rate', '逾期率|超期率|过期率|任务逾期率|待办逾期率', rate('ActionItem', 'overdue')],
  ['Rate', '回答率|解答率|答复率|问题回答率', rate('Question', 'answered')],
  ['HowGreat', '是多少|多少|有多少|多高|有多高|是多高|多大|有多大|怎么样|怎样|如何|为多少|是什么水平'],
  ['Differ', '差|相差|差了|差距|差别|相差了|差额|的差|之差|差值'],
  ['Between', '之间|两个项目|两个人|两人|俩人'],
  ['MoreWord', '多于|多过|超过|大于|高于|大过|高过', 'most'],
  ['MoreWord', '少于|少过|小于|低于|不及', 'fewest'],
  ['Higher', '高|更高|高一些|高一点|高些|大|更大', 'most'],
  ['Higher', '低|更低|低一些|低一点|低些|小|更小', 'fewest'],
  ['AtLeast', '大于等于|≥|大于或等于'],
  ['AtMost', '小于等于|≤|小于或等于'],
  ['V', '审批|审批通过', 'approve'],
  ['Even', '还|还要|要|更'],
];
