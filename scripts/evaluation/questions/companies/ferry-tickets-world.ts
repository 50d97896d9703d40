/** Saltmarsh, a company that sells ferry tickets: twelve people, five projects, from January 2025 to the day of the exam. Written by hand; the same every time. */
import type { Meeting, Note, World } from '../world-shape.ts';
import { note } from './company-words.ts';
import { actions, decisions, meetings, questions, risks, segments } from './ferry-tickets-minutes.ts';
import { about, where, who } from './ferry-tickets-people.ts';
import { commits, issueOf, issues, pullOf, pulls } from './ferry-tickets-work.ts';

const meetingOf = (title: string): Meeting => meetings.find((one) => one.title === title)!;

const notes: Note[] = [
  note('People/Henrik Solberg.md', { kind: 'Person', id: who.H.id }, { projects: [where.po] }),
  note('People/Noor Haddad.md', { kind: 'Person', id: who.N.id }, { topics: [about.rl] }),
  note('People/周子墨.md', { kind: 'Person', id: who.Z.id }, { projects: [where.ti], topics: [about.td] }),
  note('People/Estelle Dubois.md', { kind: 'Person', id: who.E.id }, { people: [who.P] }),
  note('People/Wanjiru Kamau.md', { kind: 'Person', id: who.W.id }, { projects: [where.la] }),
  note('Projects/pontoon.md', { kind: 'Project', id: where.po.id }, { people: [who.H, who.T], topics: [about.rl] }),
  note('Projects/basket.md', { kind: 'Project', id: where.ba.id }, { people: [who.P, who.D] }),
  note('Projects/quayside.md', { kind: 'Project', id: where.qu.id }, { people: [who.I], topics: [about.ac] }),
  note('Meetings/Auditors and cents.md', { kind: 'Meeting', id: meetingOf('Basket sync 2026-10-28').id }, { issues: [issueOf('i41')], people: [who.D] }),
  note('Meetings/What the crew wants.md', { kind: 'Meeting', id: meetingOf('Crew all-hands 2026-11-02').id }, { topics: [about.ws, about.hi] }),
  note('Meetings/Second tide office.md', { kind: 'Meeting', id: meetingOf('Tide planning 2026-10-14').id }, { topics: [about.td], people: [who.H] }),
  note('Partner guide outline.md', undefined, { topics: [about.rl, about.sb], pulls: [pullOf('p55'), pullOf('p15')], people: [who.N] }),
  note('Refund policy.md', undefined, { topics: [about.re], projects: [where.ba] }),
  note('Ideas for the retreat.md', undefined, { people: [who.C, who.E] }),
  note('Rust queue post-mortem.md', undefined, { pulls: [pullOf('p05')], people: [who.T, who.H], projects: [where.po] }),
];

export const ferryTickets: World = {
  people: Object.values(who), projects: Object.values(where), pulls: Object.values(pulls), issues: Object.values(issues), commits, topics: Object.values(about), meetings, segments, decisions, actions, questions, risks, notes,
};
