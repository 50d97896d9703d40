/** Chinese nouns: kinds of things, what people are to things, measure words, calendar units, numbers. */
import { things, type Things } from '../meanings.ts';
import type { LexiconLine } from '../lexicon.ts';

/** Meetings of a sort are known by their titles, in whichever language. */
const titledOneOf = (...words: string[]): Things => things('Meeting', { is: 'any', of: words.map((word) => ({ is: 'containing', property: 'title', words: [word] })) });

const kinds: readonly LexiconLine[] = [
  ['Kind', 'pr|prs|pull request|pull requests|pullrequest|pullrequests|pull|pulls|mr|mrs|merge request|merge requests|合并请求|拉取请求|合并申请', things('PullRequest')],
  ['Kind', 'issue|issues|ticket|tickets|工单|缺陷单|问题单', things('Issue')],
  ['Kind', 'bug|bugs|缺陷|bug单|bug 单', things('Issue', { is: 'holding', property: 'labels', values: ['bug'] })],
  ['Kind', 'commit|commits|提交记录|代码提交', things('Commit')],
  ['Kind', '提交', things('Commit'), 0.3],
  ['Kind', '会议|会|例会|meeting|meetings|sync|syncs', things('Meeting')],
  ['Kind', '站会|晨会|每日站会|早会', titledOneOf('站会', '晨会', '早会', 'stand-up', 'standup', 'daily')],
  ['Kind', '周会|周例会', titledOneOf('周会', '周例会', 'weekly')],
  ['Kind', '复盘会|回顾会|复盘会议|回顾会议', titledOneOf('复盘', '回顾', 'retro')],
  ['Kind', '规划会|计划会|规划会议', titledOneOf('规划', '计划', 'planning')],
  ['Kind', '决定|决策|决议|decision|decisions|结论', things('Decision')],
  ['Kind', '任务|待办|待办事项|待办任务|待办项|行动项|行动|action item|action items|action|actions|todo|todos|task|tasks|事项|ai|活儿|活|跟进项', things('ActionItem')],
  ['Kind', '问题|疑问|提问|question|questions', things('Question')],
  ['LabelledKind', '问题', things('Issue')],
  ['Kind', '风险|risk|risks|风险点|风险项', things('Risk')],
  ['Kind', 'blocker|blockers|阻塞|阻塞项|阻塞点|阻碍|卡点|阻塞问题', things('Risk', { is: 'one of', property: 'kind', values: ['blocker'] })],
  ['Kind', '话题|议题|主题|topic|topics', things('Topic')],
  ['Kind', '项目|仓库|代码库|代码仓库|repo|repos|project|projects|工程|库', things('Project')],
  ['Kind', '人|同事|开发者|成员|开发|工程师|团队成员|同学|开发人员|小伙伴|员工|people|developer|developers', things('Person')],
  ['Kind', '机器人|机器人账号|bot|bots', things('Person', { is: 'one of', property: 'bot', values: [true] }), 0.1],
  ['Kind', '笔记|note|notes|文档笔记', things('Note')],
  ['Kind', '草稿|draft|drafts', things('PullRequest', { is: 'one of', property: 'draft', values: [true] }), 0.3],
];

const roleNouns: readonly LexiconLine[] = [
  ['RoleNoun', '作者|author|authors|提交人|提交者|提出者|提出人|创建者|创建人|发起人|报告人|报告者|提的人|写的人', 'write'],
  ['RoleNoun', 'reviewer|reviewers|评审人|评审者|审查者|审查人|审核人|审核者|审阅者|评审', 'review'],
  ['RoleNoun', 'approver|approvers|批准人|批准者|审批人', 'approve'],
  ['RoleNoun', '合并者|合并人|merger', 'merge'],
  ['RoleNoun', '关闭者|关闭人', 'close'],
  ['RoleNoun', '负责人|owner|owners|assignee|assignees|经办人|责任人|处理人|执行人', 'own'],
  ['RoleNoun', '参会者|参会人|参会人员|与会者|与会人|与会人员|出席者|参加者|参会的人|参会|attendee|attendees|participant|participants', 'attend'],
  ['RoleNoun', '评论者|评论人|commenter|commenters', 'comment'],
  ['RoleNoun', '参与者|参与人', 'involve'],
  ['Contributor', '贡献者|contributor|contributors'],
  ['Deed', 'review|reviews|评审|code review|审查|评审意见|review 记录', 'review'],
  ['Deed', 'approve|approval|approvals|批准|approves', 'approve'],
  ['Deed', 'changes requested|change requested|request changes|requested changes|changes request|修改意见|修改要求', 'requestChanges'],
  ['Deed', '评论|comment|comments|留言', 'comment'],
];

const measures: readonly LexiconLine[] = [
  ['Cl', '个|条|位|场|项|名|份|篇|件|笔|则|款|类|种'],
  ['Cl', '次|回|趟', 'times'],
  ['People', '人|个人|位|名|位同事|人次'],
  ['Hours', '小时|个小时|h|hour|hours|个钟头', 3600],
  ['Hours', '分钟|min|mins|minutes|分', 60],
  ['Unit', '天|日', 'day'],
  ['DateWord', '日期'],
  ['Unit', '周|星期|礼拜|个星期|个礼拜', 'week'],
  ['Unit', '月|个月|月份', 'month'],
  ['Unit', '季度|个季度|季', 'quarter'],
  ['Unit', '年|年份|年度', 'year'],
];

const digits = '零一二三四五六七八九';
const tens = (value: number): string => (value < 10 ? digits[value]! : `${value < 20 ? '' : digits[Math.floor(value / 10)]!}十${value % 10 === 0 ? '' : digits[value % 10]!}`);

const numbers: readonly LexiconLine[] = [
  ...Array.from({ length: 100 }, (_, value): LexiconLine => ['Number', tens(value), value]),
  ['Number', '两|俩|二', 2],
  ['Number', '仨', 3],
  ['Number', '一百', 100],
  ['Number', '一打', 12],
];

export const nounLines: readonly LexiconLine[] = [...kinds, ...roleNouns, ...measures, ...numbers];
