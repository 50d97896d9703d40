/** Chinese verbs and states. A verb's complements (`关掉`, `提到`) are part of it; its aspect (`了`, `过`) says nothing by itself. */
import type { LexiconLine } from '../lexicon.ts';
import { notMod } from '../meanings.ts';
import { state } from '../states.ts';

const verbs: readonly LexiconLine[] = [
  ['V', '提交上来|报上来|提|提交|开|新开|创建|新建|写|建|发|发起|提出|新提|新增|新发|报|上报|提报|create|created|submit|submitted|write|raised|提上来|报过来|提交过来|提过来', 'write'],
  ['V', 'open|opened', 'write', 0.24],
  ['V', '关闭|关|关掉|关上|解决|解决掉|修复|修|修好|修掉|搞定|处理掉|close|closed|closes|fix|fixed|fixes|resolve|resolved|close 掉', 'close'],
  ['V', '合并|合|合入|合进|合掉|合进去|合并掉|合并进|合并进去|合进来|合并进来|合入进来|并进来|并进去|合了进去|合了进来|合上|合并完|合完|并入|合并入|给合掉|merge|merged|merges|merge 掉|点 merge|点了 merge|点的 merge|按 merge|按了 merge|按的 merge|点合并|点了合并|点的合并|按合并', 'merge'],
  ['V', 'review|reviewed|reviews|评审|审查|审|审阅|审核|code review|cr|review 了', 'review'],
  ['V', '看过', 'review', 0.2],
  ['V', 'approve|approved|approves|批准|批|通过|批过|点 approve|点个 approve|点的 approve|放行|给通过|给过', 'approve'],
  ['V', '要求修改|要求改|请求修改|打回|打回来|打回去|退回|退回去|驳回|要求过修改|要求了修改|要求过改|要求改动|要求过改动|请求过修改|请求了修改|提出修改要求|提出过修改要求|提出了修改要求|提过修改要求|提了修改要求|提出过修改意见|提出了修改意见|提修改意见|提了修改意见|提过修改意见|要求更改|request changes|requested changes|要求返工|打回来改|打回去改|打回修改|打回重改|打回返工', 'requestChanges'],
  ['V', '评论|留言|留过言|留了言|留下评论|回复|回复过|发评论|发过评论|发表评论|comment|commented|comments|留评论|写评论', 'comment'],
  ['V', '负责|管|跟进|跟|接手|领|领走|接下|接|认领|own|owns|被分配|被指派|被安排|被分到|分到|领到|被 assign|接到|被分配到|被指派到|在负责|来负责|承担|牵头|主导', 'own'],
  ['V', '参与|involve|involved', 'involve'],
  ['V', '参加|出席|参会|到场|attend|attended|join|joined|去', 'attend'],
  ['V', '出现在|来|到会|在场|露面|来参加|去参加|来开|去开', 'attend', 0.1],
  ['V', '讨论|讨论到|提到|提及|谈到|谈及|谈论|谈|聊到|聊|聊起|说到|说起|涉及|讲到|讲|谈起|提起|mention|mentioned|discuss|discussed|涉及到|点名|点名提到|写到', 'mention'],
  ['V', '回答|解答|答复|answer|answered|答', 'answer'],
  ['V', '新增|提出来|提上来|做|做出|作出|下|达成|提|提出|留下|产生|记录|记|记下|记下来|记录下来|登记|暴露|识别|得出|产出|出|冒出|冒出来|给出|形成', 'raise'],
  // What was settled was decided, rather than raised as anything else.
  ['V', '定|定下|定下来|敲定|拍板', 'raise', 0.06],
  ['V', '派下来|布置下来|分下来|安排下来|分配下来|交办|布置|安排|分出去|分|派|派出|派出去|派下去|布置下去|分下去|分配', 'hand'],
  ['V', '开|召开|举行|举办|办', 'hold'],
  ['V', '更新|改动|变动|动|动静|有动静|update|updated', 'update'],
  ['V', '发言|讲话|说话', 'speak'],
  ['V', '关联|链接|关联到|对应|对应到|对应上', 'relate'],
  ['AssignedTo', 'assign 到|指派到|分配到|派到|转给|转交给|分配给|指派给|分给|派给|指给|交给|分派给|assign 给|assigned to|assign to|安排给|布置给|落在|落到|压在|归|派发给|分到|落到|派发到|assigned 给|assigned 到'],
  // 在处理, 在修: whoever it was given to.
  ['Handle', '处理|弄|搞|做|跟|跟进|负责|盯'],
  ['Mending', '修|修复|解决|fix'],
  ['Contribute', '活动过|活动|做贡献|做过贡献|做出过贡献|贡献代码|贡献过代码|贡献过|贡献|干活|干过活|工作|工作过|写代码|写过代码'],
  ['StillStands', '还算数|还有效|仍有效|仍然有效|还作数|还生效|算数'],
  ['Decide', '决定|定|定下|定下来|决策|敲定|拍板|拍板定|议定|商定|决定下来|敲定下来'],
  ['ComeFrom', '来自|出自|来源于|源自'],
  ['Related', '那块|这块|那一块|这一块|那方面|这方面|那部分|相关|有关|关联|相关联|有关联|有关系|linked|related'],
  ['Must', '要做完|该完成|要交|得完成|该干|得干|要办|需要做完|要搞定|得做完|该做完|待办|要做|需要做|得做|该做|应该做|要干|要完成|需要完成'],
];

const assigned = notMod(state('unassigned'));

const states: readonly LexiconLine[] = [
  // Before a noun without 的 too: 未关闭 issue, open PR.
  ['Adjective', 'open|未关闭|未关|未解决|未修复|未处理|待处理|进行中|opened|opening', state('open')],
  ['Adjective', '剩下|剩余', state('open'), 0.1],
  ['Adjective', '未完成|待完成|未办|pending|没完成|没做完', state('open')],
  ['Adjective', 'closed|已关闭', state('closed'), 0.02],
  // Of pull requests one does not say so.
  ['Adjective', '已解决|已修复|resolved|fixed', state('resolved'), 0.02],
  ['Adjective', 'merged|已合并|已合入', state('merged'), 0.02],
  ['Adjective', 'unmerged|未合并|未合入|未合', state('unmerged')],
  ['Adjective', '草稿|draft|wip', state('draft')],
  ['Adjective', 'ready|ready for review', state('ready')],
  ['Adjective', '非草稿|非 draft', state('nonDraft')],
  ['Adjective', '逾期|过期|超期|overdue|逾期未完成|过期未完成|超时未完成|到期未完成', state('overdue')],
  ['Adjective', '已完成|done', state('done')],
  ['Adjective', 'answered|已回答|已解答', state('answered')],
  ['Adjective', '未回答|待回答|未解答|无人回答|未决|待决|未答|未答复|未回复|unanswered', state('unanswered')],
  ['Adjective', '撤回|已撤回|已撤销|retracted', state('retracted'), 0.02],
  ['Adjective', '无人认领|未分配|未指派|无人负责|unassigned', state('unassigned')],
  ['Adjective', 'approved', state('approved'), 0.05],
  ['Adjective', 'reviewed', state('reviewed'), 0.05],
  ['Adjective', 'unreviewed', state('unreviewed')],
  ['Adjective', '等 review|等着 review|在等 review|等人 review|等评审|等着评审|待 review|等待 review|待评审|等待评审|待审查|待审', state('awaiting')],
  ['Adjective', '无标签|unlabeled|unlabelled', state('unlabelled')],
  // Only with 的 before a noun: 关闭 issue would tell somebody to close them.
  ['Stative', '开着|挂着|open 着|打开|打开着|没关|没关闭|没有关闭|没有关|没关掉|没有关掉|未关|没解决|没有解决|没修|没修复|没有修复|没修好|没修完|没有修完|没改完|没解决完|没处理|没处理完|没搞定|悬而未决|没 close|没 closed|没有 close|未 close|没有 closed|打开状态|open 状态|开放|开启|处于打开状态|处于 open 状态|处于开启状态|没有解决掉|没解决掉|没有修好|没关上', state('open')],
  ['Being', '处于|处在|正处于|正处在|还处于|仍处于|还在|仍在'],
  ['WasOpen', '开着|打开着|是开着|处于打开状态|处于 open 状态|处于开启状态'],
  ['Stative', '没有完成|没有做完|未做完|没做|没完|没办完|没搞完|没干完|没 done|未 done|没弄完|未结|没有做|没办', state('open')],
  ['Stative', '关闭|关|关掉|关上|关闭状态|closed 状态', state('closed'), 0.05],
  ['Stative', '解决|修复|修好', state('resolved'), 0.05],
  ['Stative', '关掉没合并|关了没合并|关闭没合并|关闭但没合并|关掉但没合并|关了但没合并|被关掉没合并|被关闭没合并|被关了没合并|被关掉但没合并|被关闭但没合并|关闭而未合并|没合并就关|没合并就关掉|没合并就关闭|没有合并就关闭|没有合并就关|未合并就关闭|没合就关|没合就关掉|未合并就关|没合并直接关|没合并直接关掉|没合并直接关闭|没 merge 就关|没 merge 就关掉|没 merge 就 close|没 merge 就关闭|未合并而关闭|没有合并就关掉|未合并关闭|没合并却关闭|没合并就被关|没合并就被关掉|没合并就被关闭|没合并但关闭|没 merge 就被关|没有合并就被关闭', { ...state('closed'), signature: 'state closed unmerged' }],
  ['Stative', '拿到 approve|拿到了 approve|得到 approve|获得 approve|拿到批准|获得批准|得到批准', state('approved')],
  ['Stative', '草稿状态|draft 状态', state('draft')],
  ['Stative', '没人看|没人看过|没有人看|没有人看过', state('unreviewed'), 0.05],
  ['Stative', '不是草稿|不是 draft', state('nonDraft')],
  ['Stative', '逾期没完成|过期没做|过了期|过了截止日期|超过截止日期|到期没完成|过了 due|拖期|逾期没做|过期没完成|过了截止时间|过了期限|逾期还没完成|过期还没完成|超期没完成|到期但没完成|到期但还没完成|到期还没完成|到期却没完成|到期没做完|到期还没做完|到期但没做完', state('overdue')],
  ['Stative', '完成|做完|办完|搞完|干完|弄完|完', state('done')],
  ['Stative', '有答案|有回答|回答|解答|得到回答|得到了回答|得到解答|得到了解答|得到答复|得到了答复|有了回答|有了答案|有人回答|被回答', state('answered')],
  ['Stative', '没回答|没有回答|没人回答|没有人回答|没有答案|没答案|没解答|没得到回答|没有得到回答|没人解答|没有人解答|没被回答|没有被回答|没人答|未被回答|悬而未决|没有解答|没有人答|没答|没答上来|没答上|没有答|没人答上来|没答复|没有答复|没人答复', state('unanswered')],
  ['Stative', '撤销|推翻|作废|收回|被撤回|被撤销|被推翻|撤掉', state('retracted')],
  ['Stative', '没有指定负责人|没指定负责人|未指定负责人|没有指派负责人|没指派负责人|没有分配负责人|没分配负责人|没有安排负责人|没安排负责人|没有定负责人|没定负责人', state('unassigned')],
  ['Stative', '没人认领|没有人认领|没分配|没有分配|没指派|没有指派|没人负责|没有人负责|没人管|没人接|没有被分配|没分配给任何人|没有分配给任何人|没指派给任何人|没有指派给任何人|没有指派人|没分给人|没人领|没分配人|没有分配人|没指派人|没认领|没有认领|没人跟|没有人管', state('unassigned')],
  ['Stative', '指定了负责人|指派了负责人|分配了负责人|安排了负责人|定了负责人', assigned],
  ['Stative', '分配了人|分配给了人|指派了人|有人认领|分配好|分配完|分配下去|指派好', assigned],
  ['Stative', '没有标签|没标签|没打标签|没有打标签|没贴标签|没有 label|没 label|没打 label|不带标签|没有任何标签|没加标签|没有加标签|不带任何标签|不带 label|没带标签|没有带标签|没挂标签|没有挂标签', state('unlabelled')],
  ['Stative', '真人|人类|非机器人|不是机器人', state('human')],
];

export const verbLines: readonly LexiconLine[] = [...verbs, ...states];
