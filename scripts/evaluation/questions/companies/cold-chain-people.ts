/** 青禾冷链 keeps food cold on its way: who works there, on what, and what they talk about. The tables of its other files call them by these keys. */
import type { Person, Project, Topic } from '../world-shape.ts';
import { called, parts } from './company-words.ts';

const person = (id: string, name: string, aliases: readonly string[], login: string, bot = false): Person => ({ id, name, aliases, login, bot });

export const who = {
  rn: person('login:nanfeng88', '沈若楠', ['南姐'], 'nanfeng88'),
  bc: person('login:bcstone', '沈柏川', ['川哥'], 'bcstone'),
  zy: person('note:People/贺知远.md', '贺知远', ['阿远'], 'zephyr-h'),
  my: person('note:People/邱明玥.md', '邱明玥', ['玥玥', 'Luna'], 'moonq'),
  oc: person('login:ocean7', '欧阳澈', ['小澈'], 'ocean7'),
  ty: person('login:taotao-dev', '陶一鸣', [], 'taotao-dev'),
  hy: person('login:bigcold', '韩一鸣', ['大韩'], 'bigcold'),
  sj: person('login:jellybean', '苏婧', ['婧姐'], 'jellybean'),
  ep: person('login:epet', 'Elena Petrova', [], 'epet'),
  ec: person('login:costa-cruz', 'Elena Costa', ['Lena'], 'costa-cruz'),
  lz: person('note:People/罗铮.md', '罗铮', ['罗工'], 'gearbox'),
  fb: person('login:frost-bot', 'frost-bot', [], 'frost-bot', true),
} as const satisfies Record<string, Person>;

export type Who = keyof typeof who;
export const whoIs = (key: string | undefined): Person => called(key, who);
/** Keys with commas between them. */
export const whoAre = (keys: string | undefined): Person[] => parts(keys, ',').map(whoIs);

export const where = {
  s: { id: 'qinghe/suanpan', name: '算盘', aliases: ['suanpan', '计费系统'] },
  c: { id: 'qinghe/cold-route', name: 'cold-route', aliases: [] },
  h: { id: 'qinghe/harvest', name: 'harvest', aliases: [] },
  t: { id: 'qinghe/thermo', name: 'thermo', aliases: ['温控平台'] },
  p: { id: 'qinghe/pallet', name: 'pallet', aliases: [] },
} as const satisfies Record<string, Project>;

export const whereIs = (key: string | undefined): Project => called(key, where);

const topicNames = ['限流', '冷启动', '路径规划', '对账', '温度告警', '离线同步', '数据库迁移', '权限模型', '上线流程', '传感器标定', '发票', '换电'] as const;
export type TopicName = (typeof topicNames)[number];
export const topics: readonly Topic[] = topicNames.map((name) => ({ id: name, name }));
export const topicOf = (name: TopicName): Topic => topics[topicNames.indexOf(name)]!;
