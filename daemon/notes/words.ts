/** The few words that blocks write themselves, in both languages of a note. Headings are the template's. Pure. */
import type { NoteLanguage } from './note-input.ts';

export interface Words {
  readonly meeting: string;
  readonly speaker: (number: string) => string;
  readonly unknownSpeaker: string;
  readonly retracted: string;
  readonly answered: string;
  readonly answeredBy: (name: string) => string;
  readonly people: string;
  readonly projects: string;
  readonly pullRequests: string;
  readonly issues: string;
  readonly commits: string;
  readonly blocker: string;
  readonly nobodyYet: string;
  readonly codeStatus: Readonly<Record<'added' | 'changed' | 'removed', string>>;
  readonly andMore: (count: number) => string;
  readonly colon: string;
  readonly comma: string;
  /** Of words that the model was not sure of. */
  readonly unclear: string;
  /** Before what the model heard where a name was put right. */
  readonly heard: string;
  readonly quote: (text: string) => string;
  readonly parenthesis: (text: string) => string;
  readonly hours: string;
  readonly minutes: string;
  readonly seconds: string;
}

const english: Words = {
  meeting: 'Meeting',
  speaker: (number) => `Speaker ${number}`,
  unknownSpeaker: 'Unknown speaker',
  retracted: 'taken back later',
  answered: 'Answered',
  answeredBy: (name) => `Answered by ${name}`,
  people: 'People',
  projects: 'Projects',
  pullRequests: 'Pull requests',
  issues: 'Issues',
  commits: 'Commits',
  blocker: 'Blocker',
  nobodyYet: 'Nobody yet',
  codeStatus: { added: 'added', changed: 'changed', removed: 'removed' },
  andMore: (count) => `and ${count} more`,
  colon: ': ',
  comma: ', ',
  unclear: 'unclear',
  heard: 'Heard',
  quote: (text) => `“${text}”`,
  parenthesis: (text) => ` (${text})`,
  hours: 'h',
  minutes: 'min',
  seconds: 's',
};

const chinese: Words = {
  meeting: '会议',
  speaker: (number) => `说话人 ${number}`,
  unknownSpeaker: '未知说话人',
  retracted: '后来撤回',
  answered: '已回答',
  answeredBy: (name) => `${name} 回答`,
  people: '人员',
  projects: '项目',
  pullRequests: 'PR',
  issues: 'Issue',
  commits: '提交',
  blocker: '阻塞',
  nobodyYet: '尚无负责人',
  codeStatus: { added: '新增', changed: '修改', removed: '删除' },
  andMore: (count) => `另有 ${count} 项`,
  colon: '：',
  comma: '、',
  unclear: '听不清',
  heard: '听到的是',
  quote: (text) => `“${text}”`,
  parenthesis: (text) => `（${text}）`,
  hours: '小时',
  minutes: '分',
  seconds: '秒',
};

export function wordsOf(language: NoteLanguage): Words {
  return language === 'zh' ? chinese : english;
}
