/** What Chinese words demand of a plan; with them go the English ones, which Chinese engineers use. */
import type { WordLine } from './word-table.ts';

const opening = 'role:author, role:authored, role:submitter, role:submitted, event:opened';
const closing = 'state:closed, state:done, role:closer, role:closed, role:closes, role:closed by, event:closed, duration:close';

const kinds: readonly WordLine[] = [
  ['means', '拉取请求|合并请求', 'kind:PullRequest'],
  ['means', '工单|议题|缺陷', 'kind:Issue'],
  ['means', '会议|会', 'kind:Meeting'],
  ['means', '决定|决策|决议|定下来', 'kind:Decision'],
  ['means', '待办|待办事项|行动项|任务|事项', 'kind:ActionItem'],
  ['means', '问题', 'kind:Question, kind:Issue'],
  ['means', '风险', 'kind:Risk'],
  ['means', '话题|主题', 'kind:Topic'],
  ['means', '项目|仓库', 'kind:Project'],
  ['overall', '谁|哪些人|哪位', 'asks:Person'],
  ['means', '人|同事|开发者|工程师|成员|有人', 'kind:Person'],
  ['means', '笔记', 'kind:Note'],
];

const deeds: readonly WordLine[] = [
  ['means', '提|提交|提出|创建|新建|写|建|开了|发起|作者|提的|报告|提过', `${opening}, role:raised in, role:raised`],
  ['means', '关闭|关掉|关|关了|解决|修复|修|修好', closing],
  ['means', '合并|合入|合|合了|合并人', 'state:merged, state:unmerged, role:merger, role:merged, event:merged, duration:merge'],
  ['means', '评审|审查|审|审过|审阅|评审人', 'role:reviewer, role:reviewed, state:reviewed, state:unreviewed'],
  ['means', '批准|通过', 'verdict:approved, state:approved'],
  ['means', '要求修改|要求改', 'verdict:changes_requested'],
  ['means', '评论', 'role:commenter, role:commented on, verdict:commented'],
  ['means', '负责|指派|分配|指派给|分配给|认领|负责人', 'role:assignee, role:assigned, state:assigned, state:unassigned'],
  ['means', '参加|出席|开会|与会', 'role:attendee, role:attended'],
  ['means', '参与', 'role:involved, role:involved in, role:attendee, role:attended'],
  ['means', '贡献|做过', 'role:author, role:authored, role:involved, role:involved in'],
  ['means', '提到|提及|讨论|谈到|聊到|谈|聊|讨论过', 'role:mentioned in, role:mentioned, ask:what was said, text'],
  ['means', '说|说过|讲|讲过', 'ask:what was said, role:speaker, role:spoke'],
  ['means', '回答|答', 'role:answerer, role:answered, state:answered, state:unanswered'],
  ['means', '相关|关联', 'role:related'],
  ['means', '更新|改动', 'event:updated'],
  ['means', '同一|同一个|同样', 'same'],
];

const states: readonly WordLine[] = [
  ['means', '打开|打开的|开着|开放|未关闭|没关|未解决', 'state:open, state:unanswered, duration:open, state:closed'],
  ['means', '已关闭|关闭的', closing], ['means', '已合并', 'state:merged, event:merged'], ['means', '未合并|没合并', 'state:unmerged, state:merged'],
  ['means', '草稿', 'state:draft'], ['means', '逾期|过期|超期', 'state:overdue'], ['means', '完成|已完成|做完', 'state:done'], ['means', '未完成|没完成', 'state:open, state:done'],
  ['means', '未回答|没回答', 'state:unanswered, state:answered'], ['means', '撤回', 'state:retracted'], ['means', '到期|截止', 'event:due'], ['means', '举行|召开', 'event:happened, kind:Meeting'],
];

const asking: readonly WordLine[] = [
  ['means', '多少|几个|几条|几次|多少个|数量|几|次数|有多少', 'ask:count, ask:group, ask:most, ask:fewest, ask:compare'],
  ['means', '最多|前', 'ask:most, ask:compare'], ['means', '最少', 'ask:fewest, ask:compare'],
  ['means', '每|每个|各|各个|每人|按', 'per'],
  ['means', '天|日', 'unit:day, duration'], ['means', '周|星期', 'unit:week, duration'], ['means', '月|个月', 'unit:month'], ['means', '季度', 'unit:quarter'], ['means', '年', 'unit:year'],
  ['means', '小时|分钟', 'lasting, duration'],
  ['means', '平均', 'statistic:mean'], ['means', '中位数', 'statistic:median'], ['means', '总共|一共|总', 'statistic:total, ask:count'], ['means', '最长|最久', 'statistic:longest'], ['means', '最短|最快', 'statistic:shortest'],
  ['means', '多久|多长时间|多长', 'duration'],
  ['means', '最近|最新|最近的|最新的|上次|上一次', 'order:newest'], ['means', '最早|最旧|最老|第一', 'order:oldest'],
  ['means', '超过|多于|大于', 'operator:more than'], ['means', '至少|不少于|以上', 'operator:at least'], ['means', '少于|不到|小于', 'operator:fewer than'], ['means', '至多|最多不超过|不超过', 'operator:at most'], ['means', '正好|恰好', 'operator:exactly'],
  ['means', '更多|更少|比|比较|对比', 'ask:compare'],
  ['means', '关于|标题|包含|有关|题为', 'text, kind:Topic'], ['means', '标签', 'label'],
  ['means', '我|我的', 'me'],
  ['overall', '或|或者|还是', 'or'], ['overall', '但|但是|而|却', 'not, link'], ['overall', '什么时候|何时', 'when'],
  ['means', '吗|有没有|是不是|是否|有无', 'ask:whether'],
];

const denying: readonly WordLine[] = [
  ['negation', '没|没有|不|不是|未|无|别|非|从不|从未|从来没有|没有人|没人|无人|都没'],
  ['negation', '只|仅|仅仅|只有|除了|除|除去|以外|之外|光'],
];

const outside: readonly WordLine[] = [
  ['outside', '差点|几乎|可能|也许|大概|应该|应当|必须|打算|计划|想要|想|要|希望|假装|尝试|试图|试着|忘记|忘了|拒绝|失败|将|将要|即将|据说|似乎|好像|大约|一半|大部分|多数|少数|百分之|比例|占比|其余|其他|别的|另外|另|再次|又|一起|单独'],
  ['outside', '紧急|重要|严重|优先级|大的|小的|难|简单|复杂|好|坏|最好|最差|为什么|为何|原因|工资|薪水|成本|预算|代码|行|分支|测试|部署|上线|邮件|邮箱|电话|生气|高兴|喜欢|讨厌|重复|重新|阻塞|卡住|周末|晚上|早上|下午'],
];

const fillers: readonly WordLine[] = [
  ['filler', '的|了|过|着|在|里|中|上|下|内|由|被|把|给|对|于|和|与|跟|及|以及|并|并且|同时|都|也|还|呢|啊|吧|呀|嘛|哦|哪|哪个|哪些|哪几个|什么|有|是|个|条|次|位|场|项|份|名|那|这|那些|这些|它|他|她|它们|他们|所|来|去|到|从|以|之|其|数|地|得|请|请问|麻烦|帮我|帮我看看|帮忙|看看|看一下|查一下|查查|查|列出|列一下|列|显示|给我|告诉我|一下|我想知道|想知道|我想看|我们|咱们|团队|我们的|有哪些|是哪些|现在|目前|当前|已经|已|总的|怎么|如何|多'],
  ['universal', '所有|全部'],
];

export const chineseLines: readonly WordLine[] = [...kinds, ...deeds, ...states, ...asking, ...denying, ...outside, ...fillers];
