/** 驿柜茶仓, a company whose software runs parcel lockers and tea warehouses: ten people and a program, five projects. Written by hand; the same every time. */
import type { Note, World } from '../world-shape.ts';
import { note } from './company-words.ts';
import { actions, decisions, meetingOf, meetings, questions, risks, segments } from './lockers-minutes.ts';
import { about, topicsOf, where, who } from './lockers-people.ts';
import { commits, issueOf, issues, pullOf, pulls } from './lockers-work.ts';

const notes: Note[] = [
  note('People/沈青禾.md', { kind: 'Person', id: who.S.id }, { projects: [where.L] }),
  note('People/邱墨白.md', { kind: 'Person', id: who.Q.id }, { projects: [where.T, where.P] }),
  note('People/Henrik Lund.md', { kind: 'Person', id: who.R.id }, { projects: [where.K] }),
  note('Projects/locker-core.md', { kind: 'Project', id: where.L.id }, { people: [who.S, who.H] }),
  note('Projects/茶仓总览.md', { kind: 'Project', id: where.T.id }, { people: [who.X], topics: topicsOf('茶叶湿度') }),
  note('Projects/小票打印机型号.md', { kind: 'Project', id: where.P.id }, { topics: topicsOf('标签打印') }),
  note('Meetings/三季度复盘纪要.md', { kind: 'Meeting', id: meetingOf('m4').id }, { people: [who.U], topics: topicsOf('超时滞留') }),
  note('Meetings/人脸取件评审记录.md', { kind: 'Meeting', id: meetingOf('m10').id }, { topics: topicsOf('人脸取件'), issues: [issueOf('i13')] }),
  note('Ideas/人脸取件隐私清单.md', undefined, { people: [who.H], topics: topicsOf('人脸取件') }),
  note('Ideas/冷链试点设想.md', undefined, { projects: [where.T], topics: topicsOf('冷链'), pulls: [pullOf('p27')] }),
  note('Ideas/骑手访谈摘录.md', undefined, { projects: [where.C], people: [who.V, who.D] }),
  note('Howto/柜机断电演练步骤.md', undefined, { topics: topicsOf('断电恢复'), pulls: [pullOf('p1')] }),
  note('Howto/灰度发布检查表.md', undefined, { topics: topicsOf('灰度发布'), projects: [where.C, where.K] }),
  note('Howto/新人上手指南.md', undefined, { people: [who.S, who.X] }),
  note('Log/大促值守日志.md', undefined, { people: [who.S, who.D], days: ['2026-11-11'] }),
];

export const lockers: World = {
  people: Object.values(who), projects: Object.values(where), pulls: Object.values(pulls), issues: Object.values(issues), commits, topics: Object.values(about), meetings, segments, decisions, actions, questions, risks, notes,
};
