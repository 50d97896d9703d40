/** Chinese words for kinds, states and moments. What has none is said by its declared name in quotes. */
import type { NodeKind } from '#schemas/graph';
import type { LengthUnit } from '#schemas/query';

export const chineseNouns: Readonly<Record<string, readonly [noun: string, counted: string]>> = {
  Person: ['人', '位'],
  Project: ['项目', '个'],
  PullRequest: ['PR', '个'],
  Issue: ['issue', '个'],
  Commit: ['提交', '个'],
  Meeting: ['会议', '次'],
  Segment: ['发言', '段'],
  Decision: ['决定', '项'],
  ActionItem: ['行动项', '个'],
  Question: ['问题', '个'],
  Risk: ['风险', '个'],
  Topic: ['话题', '个'],
  Day: ['日期', '个'],
  Note: ['笔记', '篇'],
};

export function chineseNoun(kind: NodeKind): string {
  return chineseNouns[kind]?.[0] ?? `"${kind}"`;
}

export function counted(kind: NodeKind): string {
  return chineseNouns[kind]?.[1] ?? '个';
}

/** Keyed `kind property value`. */
export const chineseValues: Readonly<Record<string, string>> = {
  'PullRequest state open': '未关闭',
  'PullRequest state merged': '已合并',
  'PullRequest state closed': '未合并就关闭',
  'PullRequest draft true': '处于草稿状态',
  'PullRequest draft false': '不处于草稿状态',
  'Issue state open': '未关闭',
  'Issue state closed': '已关闭',
  'ActionItem status open': '未完成',
  'ActionItem status done': '已完成',
  'Question status open': '未回答',
  'Question status answered': '已回答',
  'Decision status made': '有效',
  'Decision status retracted': '已撤回',
  'Risk kind blocker': '属于阻塞',
  'Risk kind risk': '属于一般风险',
  'Person bot true': '是机器人',
  'Person bot false': '是真人',
};

export interface ChineseTime {
  /** 上周 *创建* */
  readonly done: string;
  readonly latest: string;
  readonly earliest: string;
}

const time = (done: string, latest = `最近${done}`, earliest = `最早${done}`): ChineseTime => ({ done, latest, earliest });
const ofMeeting = (done: string): ChineseTime => time(done, '最新', '最早');

/** Keyed `kind steps… property`. */
export const chineseTimes: Readonly<Record<string, ChineseTime>> = {
  'PullRequest created_at': time('创建', '最新', '最早'),
  'PullRequest merged_at': time('合并'),
  'PullRequest closed_at': time('关闭'),
  'PullRequest updated_at': time('更新'),
  'Issue created_at': time('创建', '最新', '最早'),
  'Issue closed_at': time('关闭'),
  'Issue updated_at': time('更新'),
  'Commit committed_at': time('提交', '最新', '最早'),
  'Meeting started_at': time('召开', '最新', '最早'),
  'ActionItem due': time('到期', '最晚到期', '最早到期'),
  'Decision raised in Meeting started_at': ofMeeting('作出'),
  'ActionItem raised in Meeting started_at': ofMeeting('商定'),
  'Question raised in Meeting started_at': ofMeeting('提出'),
  'Risk raised in Meeting started_at': ofMeeting('提出'),
  'Segment part of Meeting started_at': ofMeeting('说出'),
};

/** Keyed by the property's name, which says the same of every kind. */
export const chineseProperties: Readonly<Record<string, string>> = {
  number: '编号',
  title: '标题',
  state: '状态',
  status: '进展',
  labels: '标签',
  draft: '草稿标记',
  created_at: '创建时间',
  merged_at: '合并时间',
  closed_at: '关闭时间',
  updated_at: '更新时间',
  committed_at: '提交时间',
  started_at: '开始时间',
  duration_s: '时长',
  series: '系列',
  language: '语言',
  message: '说明',
  text: '内容',
  due: '截止日期',
  kind: '类别',
  name: '名称',
  aliases: '别名',
  emails: '邮箱',
  login: '账号',
  path: '路径',
};

/** Of lengths of time. */
export const lengthUnits: Readonly<Record<LengthUnit, string>> = { minutes: '分钟', hours: '小时', days: '天', weeks: '周' };
