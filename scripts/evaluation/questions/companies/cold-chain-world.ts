/** 青禾冷链, a company that keeps food cold on its way: twelve people, five projects, from January 2025 to the day of the exam. Written by hand; the same every time. */
import type { Note, World } from '../world-shape.ts';
import { issues } from './cold-chain-issues.ts';
import { held } from './cold-chain-minutes.ts';
import { topics, where, who } from './cold-chain-people.ts';
import { mentionsOf, minutesOf } from './cold-chain-said.ts';
import { commits, pulls } from './cold-chain-work.ts';
import { note } from './company-words.ts';

const notes: Note[] = [
  note('Projects/算盘.md', { kind: 'Project', id: where.s.id }, mentionsOf(['对账'], { people: 'my,hy' })),
  note('Projects/cold-route.md', { kind: 'Project', id: where.c.id }, mentionsOf(['路径规划'], { people: 'zy,oc' })),
  note('Projects/thermo.md', { kind: 'Project', id: where.t.id }, mentionsOf(['温度告警'], { people: 'bc' })),
  note('People/贺知远.md', { kind: 'Person', id: who.zy.id }, mentionsOf([], { projects: 'c' })),
  note('People/罗铮.md', { kind: 'Person', id: who.lz.id }, mentionsOf([], {})),
  note('People/邱明玥.md', { kind: 'Person', id: who.my.id }, mentionsOf(['对账'], { projects: 's' })),
  note('Notes/大促值守手册.md', undefined, mentionsOf(['上线流程', '限流'], { people: 'oc', projects: 'c,s', days: '2026-11-11' })),
  note('Notes/灰度手册草稿.md', undefined, mentionsOf(['上线流程'], { people: 'hy' })),
  note('Notes/限流方案对比.md', undefined, mentionsOf(['限流'], { projects: 's', pulls: 's34' })),
  note('Notes/探头选型.md', undefined, mentionsOf(['传感器标定'], { projects: 't', issues: 't42' })),
  note('Notes/换电调研.md', undefined, mentionsOf(['换电'], { projects: 'c', issues: 'c53', people: 'ep' })),
  note('Notes/红冲流程图.md', undefined, mentionsOf(['发票'], { people: 'lz', issues: 's49', pulls: 's50' })),
  note('Notes/绩效谈话 韩一鸣.md', undefined, mentionsOf([], { people: 'hy,bc' })),
  note('Meetings/死锁复盘.md', { kind: 'Meeting', id: 'rec-20261111-0130' }, mentionsOf(['数据库迁移'], { people: 'zy,my', issues: 's54', pulls: 's55' })),
  note('Notes/年度目标.md', undefined, mentionsOf([], { people: 'rn', projects: 's,c,h,t,p' })),
];

export const coldChain: World = { people: Object.values(who), projects: Object.values(where), pulls: Object.values(pulls), issues: Object.values(issues), commits, topics, ...minutesOf(held), notes };
