/** Saltmarsh, a company that lets berths in harbours (another one than that of the ferry tickets): twelve people, five projects, from January 2025 to the day of the exam. Written by hand; the same every time. */
import type { Note, World } from '../world-shape.ts';
import { note } from './company-words.ts';
import { issueOf, issues } from './harbour-berths-issues.ts';
import { actions, decisions, meetingOf, meetings, questions, risks, segments } from './harbour-berths-minutes.ts';
import { topicOf, topics, where, who } from './harbour-berths-people.ts';
import { commits, pullOf, pulls } from './harbour-berths-work.ts';

const notes: readonly Note[] = [
  note("People/Oisín O'Rourke.md", { kind: 'Person', id: who.ois.id }, { projects: [where.kettle] }),
  note('People/Grace Liu.md', { kind: 'Person', id: who.gliu.id }, { projects: [where.tern], topics: [topicOf('offline mode')] }),
  note('People/Rashid Karimi.md', { kind: 'Person', id: who.rash.id }, { projects: [where['berth-api'], where.ledgerline] }),
  note('Projects/Kettle.md', { kind: 'Project', id: where.kettle.id }, { people: [who.ois, who.hana, who.gade], topics: [topicOf('push notifications')] }),
  note('Projects/Tern.md', { kind: 'Project', id: where.tern.id }, { people: [who.gliu, who.anouk], topics: [topicOf('offline mode'), topicOf('battery')] }),
  note('Projects/Ledgerline.md', { kind: 'Project', id: where.ledgerline.id }, { people: [who.tobf] }),
  note('Meetings/Kettle weekly minutes.md', { kind: 'Meeting', id: meetingOf('k6').id }, { people: [who.ois], projects: [where.kettle], pulls: [pullOf('kettle#41')] }),
  note('Meetings/Retro wall.md', { kind: 'Meeting', id: meetingOf('r4').id }, { topics: [topicOf('on-call'), topicOf('release process')] }),
  note('Ideas for the winter.md', undefined, { projects: [where.quarterdeck], topics: [topicOf('dark mode'), topicOf('hiring')] }),
  note('Partner calls.md', undefined, { people: [who.yuki], projects: [where['berth-api']], topics: [topicOf('rate limits'), topicOf('pricing')] }),
  note('Passkey reading list.md', undefined, { people: [who.anouk], issues: [issueOf('tern#28')], topics: [topicOf('login')] }),
  note('Pager handbook.md', undefined, { people: [who.wen, who.tobl], topics: [topicOf('on-call')] }),
  note('Cents and roundings.md', undefined, { people: [who.tobf], issues: [issueOf('ledgerline#23')], topics: [topicOf('invoice rounding')] }),
  note('Freeze plan.md', undefined, { projects: [where.kettle, where.tern], topics: [topicOf('release process')], days: ['2026-12-14'] }),
  note('Support inbox.md', undefined, { people: [who.yuki, who.gliu], issues: [issueOf('tern#39'), issueOf('berth-api#37')], topics: [topicOf('login')] }),
];

export const harbourBerths: World = { people: Object.values(who), projects: Object.values(where), pulls, issues, commits, topics, meetings, segments, decisions, actions, questions, risks, notes };
