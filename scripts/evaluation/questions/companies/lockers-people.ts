/** 驿柜茶仓 writes software for parcel lockers and tea warehouses: who works there, on what, and what they talk about. The tables of its other files call them by these letters. */
import type { Person, Project, Topic } from '../world-shape.ts';
import { called, parts, person } from './company-words.ts';

export const who = {
  S: person('沈青禾', 'qh-shen', ['禾姐']),
  X: person('林晓雯', 'moonpeak', ['雯子']),
  U: person('陆晓雯', 'luxw88'),
  H: person('贺长风', 'windy7', ['老贺']),
  Q: person('邱墨白', 'inkpot'),
  D: person('丁一帆', 'sailor-ding', ['阿帆']),
  O: person('欧阳瑾', 'oyj'),
  N: person('Marta Novak', 'mnovak'),
  V: person('Marta Oliveira', 'oliva'),
  R: person('Henrik Lund', 'hlund', ['Rik']),
  B: person('parcel-bot', 'parcel-bot[bot]', [], true),
} as const;

export const whoIs = (letter: string | undefined): Person => called(letter, who);
/** One letter each. */
export const whoAre = (letters: string | undefined): Person[] => Array.from(letters ?? '', whoIs);

const project = (repo: string, name: string, aliases: readonly string[] = []): Project => ({ id: `yigui/${repo}`, name, aliases });

export const where = {
  L: project('locker-core', 'locker-core'),
  T: project('teahouse', 'teahouse', ['茶仓']),
  C: project('courier', 'courier'),
  P: project('xiaopiao', '小票', ['xiaopiao']),
  K: project('hawkeye', 'hawkeye', ['鹰眼']),
} as const;

export const whereIs = (letter: string | undefined): Project => called(letter, where);

const topicNames = ['断电恢复', '取件码', '茶叶湿度', '盘点', '计费', '超时滞留', '人脸取件', '灰度发布', '小程序', '冷链', '标签打印', '权限管理'];
export const about: Readonly<Record<string, Topic>> = Object.fromEntries(topicNames.map((name) => [name, { id: name, name }]));
export const topicsOf = (cell: string | undefined): Topic[] => parts(cell, ',').map((name) => called(name, about));
