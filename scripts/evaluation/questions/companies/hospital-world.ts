/** Lintel Health, a company whose software moves beds, blood samples, tube carriers and linen through hospitals: eleven people and a program, five projects. Written by hand; the same every time. */
import type { Note, World } from '../world-shape.ts';
import { note, table } from './company-words.ts';
import { actions, decisions, meetingOf, meetings, questions, risks, segments } from './hospital-minutes.ts';
import { about, projectsNamed, topicsOf, where, whereIs, who, whoAre, whoIs } from './hospital-people.ts';
import { commits, issues, pulls, worksOf } from './hospital-work.ts';

/** By the key of a person, a project or a meeting. */
function subjectOf(key: string): Note['about'] {
  if (key === '') return undefined;
  if (key in who) return { kind: 'Person', id: whoIs(key).id };
  return key in where ? { kind: 'Project', id: whereIs(key).id } : { kind: 'Meeting', id: meetingOf(key).id };
}

// path | what it is about | people | projects | pulls and issues | topics
const notes = table(`
People/Wanjiru Kamau.md|wan|wan|linen||
People/Niamh Doyle.md|nia|nia|bed-board|p25|iso
People/Tom Vasquez.md|tov|tov|||bar
Projects/tubeway.md|T|arj tov|tubeway|i12|leak
Projects/bed-board.md|B|gre|bed-board||iso tab
Projects/hermes.md|H|pas toh|hermes|p56|feed
Meetings/Architecture forum 2026-08-18.md|m11|pas|hermes|p59|feed
Meetings/Team retro 2026-10-02.md|m16|||| call pilot
Notes/Uppsala visit.md||gre tov|bed-board|i24|pilot tab
Notes/Questions for the auditors.md||chi|vialtrack|p51 p41|cust
Notes/Blower measurements.md||osk|tubeway|i08 p08|
Notes/Cold chain basics.md||wan||i40 p46|temp
Notes/Certificate inventory.md||pas|hermes|i49|
Notes/Reading list.md||||| 
Notes/Rack receipt ideas.md||eli|vialtrack|i43 p49|bar
`).map(([path, subject, people, projects, works, topics]) => note(path!, subjectOf(subject!), { people: whoAre(people), projects: projectsNamed(projects), ...worksOf(works), topics: topicsOf(topics) }));

export const hospital: World = {
  people: Object.values(who), projects: Object.values(where), pulls, issues, commits, topics: Object.values(about), meetings, segments, decisions, actions, questions, risks, notes,
};
