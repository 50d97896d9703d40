/** 青禾冷链 keeps food cold on its way: who works there, on what, and what they talk about. The tables of its other files call them by these keys. */
import type { Person, Project, Topic } from '../world-shape.ts';
import { called, parts, personCalled, withNote } from './company-words.ts';

export const who = {
  rn: personCalled('沈若楠', 'nanfeng88', ['南姐']),
  bc: personCalled('沈柏川', 'bcstone', ['川哥']),
  zy: withNote(personCalled('贺知远', 'zephyr-h', ['阿远'])),
  my: withNote(personCalled('邱明玥', 'moonq', ['玥玥', 'Luna'])),
  oc: personCalled('欧阳澈', 'ocean7', ['小澈']),
  ty: personCalled('陶一鸣', 'taotao-dev'),
  hy: personCalled('韩一鸣', 'bigcold', ['大韩']),
  sj: personCalled('苏婧', 'jellybean', ['婧姐']),
  ep: personCalled('Elena Petrova', 'epet'),
  ec: personCalled('Elena Costa', 'costa-cruz', ['Lena']),
  lz: withNote(personCalled('罗铮', 'gearbox', ['罗工'])),
  fb: personCalled('frost-bot', 'frost-bot', [], true),
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
