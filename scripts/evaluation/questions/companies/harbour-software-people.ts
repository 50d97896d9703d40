/** 合源 makes software for harbours: who works there, on what, and what they talk about. The tables of its other files call them by these letters. */
import type { Person, Project, Topic } from '../world-shape.ts';
import { called, parts, person } from './company-words.ts';

export const who = {
  S: person('陆思远', 'deepsea77', ['远哥', 'Leo Lu']),
  W: person('陆婉清', 'inkstone', ['Wanda']),
  X: person('周晓雯', 'paperboat', []),
  L: person('林晓雯', 'wren-lin', ['Wren']),
  O: person('欧阳牧', 'shepherd-o', ['阿牧']),
  G: person('顾长河', 'riverman', ['老顾']),
  C: person('许澄', 'orangepeel', ['小澄', 'Cheng Xu']),
  Q: person('魏启航', 'qh404', ['老魏', 'Victor']),
  M: person('Marta Keller', 'tabbycat', []),
  F: person('Dylan Frost', 'icebox', []),
  A: person('Dylan Achebe', 'lagoon9', ['DA']),
  B: person('kumo-bot', 'kumo-bot[bot]', [], true),
} as const;

export const whoIs = (letter: string | undefined): Person => called(letter, who);
/** Letters with spaces between them. */
export const whoAre = (letters: string | undefined): Person[] => parts(letters, ' ').map(whoIs);

export const where = {
  m: { id: 'heyuan/matou', name: '码头', aliases: ['matou'] },
  t: { id: 'heyuan/tide-gauge', name: 'tide-gauge', aliases: [] },
  w: { id: 'heyuan/tradewind', name: '信风', aliases: ['tradewind'] },
  k: { id: 'heyuan/kumquat', name: 'Kumquat', aliases: [] },
  h: { id: 'heyuan/halyard', name: 'halyard', aliases: ['升帆'] },
} as const;

export const whereIs = (letter: string | undefined): Project => called(letter, where);

export const topics: readonly Topic[] = ['限流', '离线缓存', '发版计划', '权限模型', '潮位预测', '招聘', '预算', '值班安排', '数据迁移', '推送通知', '无障碍', '单点登录'].map((name) => ({ id: name.toLowerCase(), name }));
const topicsByName = Object.fromEntries(topics.map((one) => [one.name, one]));
export const topicOf = (name: string): Topic => called(name, topicsByName);
