/** How the meetings of 合源, which makes software for harbours, are written down: what was said in each, and what came of it. */
import type { Action, Decision, Meeting, Mentions, Question, Risk, Segment, World } from '../world-shape.ts';
import { parts, segmentId, twoDigits } from './company-words.ts';
import { issueOf } from './harbour-software-issues.ts';
import { topicOf, whereIs, whoAre, whoIs } from './harbour-software-people.ts';
import { pullOf } from './harbour-software-work.ts';

/** What is mentioned: letters of people and projects, codes of pull requests and issues, names of topics, days; spaces between them. */
export interface Spoken {
  readonly people?: string;
  readonly projects?: string;
  readonly pulls?: string;
  readonly issues?: string;
  readonly topics?: string;
  readonly days?: string;
}

export const mentionsOf = (spoken: Spoken): Mentions => ({
  people: whoAre(spoken.people), projects: parts(spoken.projects, ' ').map(whereIs), pulls: parts(spoken.pulls, ' ').map(pullOf), issues: parts(spoken.issues, ' ').map(issueOf),
  topics: parts(spoken.topics, ' ').map(topicOf), days: parts(spoken.days, ' '),
});

/** What came of the meetings, as a world holds it. */
export type Minutes = Pick<World, 'meetings' | 'segments' | 'decisions' | 'actions' | 'questions' | 'risks'>;

/**
 * Speech is `S: text` (`?: text` of a voice without a name). Items: `D0 text` (decision, proven by the first words; `d` = retracted), `A1 C 2026-11-20 text` (open task; `a` = done;
 * `-` for nobody and for no day), `Q2 X text` (question that X answered; `Q2 - text` = open), `R0 text` (risk), `K0 text` (blocker).
 */
export type Held = readonly [series: string, day: string, time: string, minutes: number, there: string, project: string, spoken: Spoken, speech: readonly string[], items: readonly string[]];

export function minutesOf(held: readonly Held[]): Minutes {
  const said = held.map(([series, day, time, minutes, there, project, spoken, speech, items], at) => {
    const id = `rec-${day.replaceAll('-', '')}-${twoDigits(at + 1)}`;
    const meeting: Meeting = {
      id, title: `${series} ${day}`, series, startedAt: `${day}T${time}:00Z`, durationS: minutes * 60, language: 'zh', ...(project === '' ? {} : { project: whereIs(project) }), attendees: whoAre(there), mentions: mentionsOf(spoken),
    };
    const segments = segmentsOf(meeting, speech);
    return { meeting, segments, items: items.map((item) => itemOf(meeting, segments, item)) };
  });
  const items = said.flatMap((one) => one.items);
  return {
    meetings: said.map(({ meeting }) => meeting),
    segments: said.flatMap(({ segments }) => segments),
    decisions: items.flatMap(({ decision }) => decision ?? []),
    actions: items.flatMap(({ action }) => action ?? []),
    questions: items.flatMap(({ question }) => question ?? []),
    risks: items.flatMap(({ risk }) => risk ?? []),
  };
}

function segmentsOf(meeting: Meeting, speech: readonly string[]): Segment[] {
  const voices = [...new Set(speech.map((line) => line[0]!))];
  return speech.map((line, at) => {
    const voice = line[0]!;
    return { id: segmentId(meeting.id, at), meeting, startMs: at * 42_000 + 1000, endMs: at * 42_000 + 39_000, text: line.slice(3), speaker: `Speaker ${voices.indexOf(voice) + 1}`, ...(voice === '?' ? {} : { by: whoIs(voice) }) };
  });
}

interface Item {
  readonly decision?: Decision;
  readonly action?: Action;
  readonly question?: Question;
  readonly risk?: Risk;
}

function itemOf(meeting: Meeting, segments: readonly Segment[], item: string): Item {
  const sort = item[0]!;
  const rest = item.slice(3);
  const [first, second, ...more] = rest.split(' ');
  const base = (text: string) => ({ id: `${meeting.id}/${text}`, meeting, text, evidence: [segments[Number(item[1])]!] });
  if (sort === 'D' || sort === 'd') return { decision: { ...base(rest), status: sort === 'D' ? 'made' : 'retracted' } };
  if (sort === 'A' || sort === 'a') return { action: { ...base(more.join(' ')), status: sort === 'A' ? 'open' : 'done', ...(second === '-' ? {} : { due: second! }), assignees: first === '-' ? [] : Array.from(first!, whoIs) } };
  if (sort === 'Q') return { question: { ...base([second, ...more].join(' ')), status: first === '-' ? 'open' : 'answered', ...(first === '-' ? {} : { answeredBy: whoIs(first) }) } };
  return { risk: { ...base(rest), kind: sort === 'K' ? 'blocker' : 'risk' } };
}
