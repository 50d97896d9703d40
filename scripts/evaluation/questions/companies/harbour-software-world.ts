/** 合源, a company that makes software for harbours: twelve people, five projects, from January 2025 to the day of the exam. Written by hand; the same every time. */
import type { Note, World } from '../world-shape.ts';
import { called, note } from './company-words.ts';
import { issues } from './harbour-software-issues.ts';
import { held } from './harbour-software-minutes.ts';
import { topics, where, who } from './harbour-software-people.ts';
import { mentionsOf, minutesOf } from './harbour-software-said.ts';
import { commits, pulls } from './harbour-software-work.ts';

const minutes = minutesOf(held);
const meetingId = (title: string): string => called(title, Object.fromEntries(minutes.meetings.map((one) => [one.title, one.id])));
const notes: Note[] = [
  note('People/陆思远.md', { kind: 'Person', id: who.S.id }, mentionsOf({ projects: 'm h' })),
  note('People/顾长河.md', { kind: 'Person', id: who.G.id }, mentionsOf({ projects: 't', topics: '潮位预测' })),
  note('People/魏启航.md', { kind: 'Person', id: who.Q.id }, mentionsOf({ projects: 'w' })),
  note('People/Marta Keller.md', { kind: 'Person', id: who.M.id }, mentionsOf({ topics: '无障碍' })),
  note('Projects/码头.md', { kind: 'Project', id: where.m.id }, mentionsOf({ people: 'S X', topics: '发版计划 权限模型' })),
  note('Projects/信风.md', { kind: 'Project', id: where.w.id }, mentionsOf({ people: 'Q L', topics: '推送通知' })),
  note('Projects/tide-gauge.md', { kind: 'Project', id: where.t.id }, mentionsOf({ people: 'G A M', issues: 't13' })),
  note('Meetings/十一月架构评审纪要.md', { kind: 'Meeting', id: meetingId('架构评审 2026-11-10') }, mentionsOf({ people: 'S W', topics: '数据迁移' })),
  note('Meetings/十一月全员会纪要.md', { kind: 'Meeting', id: meetingId('全员例会 2026-11-05') }, mentionsOf({ topics: '无障碍 招聘' })),
  note('机房迁移清单.md', undefined, mentionsOf({ people: 'S', projects: 'm', topics: '数据迁移' })),
  note('限流方案对比.md', undefined, mentionsOf({ people: 'O Q', pulls: 'm16', issues: 'm15', topics: '限流' })),
  note('宁波港客户反馈.md', undefined, mentionsOf({ projects: 'm', issues: 'm33 m30' })),
  note('签名漏洞复盘.md', undefined, mentionsOf({ people: 'A Q', issues: 'w31 w7', projects: 'w' })),
  note('台风季准备.md', undefined, mentionsOf({ people: 'G M', issues: 't13', topics: '潮位预测 离线缓存' })),
  note('值班手册.md', undefined, mentionsOf({ people: 'L', topics: '值班安排' })),
];

export const harbourSoftware: World = { people: Object.values(who), projects: Object.values(where), pulls, issues, commits, topics, ...minutes, notes };
