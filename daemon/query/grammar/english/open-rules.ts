/** Questions for what was said, which meetings answer and not the facts of the graph: `what did Ana say about retries`, `what was said about dark mode last week`. */
import type { Plan } from '#schemas/query';
import { setOf } from '../asks.ts';
import { rule, type Rule } from '../chart.ts';
import { narrowed, things, type Mod, type Things, type Time } from '../meanings.ts';
import { timed } from '../predicates.ts';

export const openRules: readonly Rule[] = [
  ...rule('S', 'Opening Said', (_: unknown, { text, people: by, meetings }: Said) => openPlan(text, by, meetings)),
  ...rule('Said', 'Say about|AboutWord Phrase', (_: unknown, __: unknown, text: string) => ({ text, people: [], meetings: things('Meeting') })),
  ...rule('Said', 'Our|Everybody|Anybody|Crowd Say about|AboutWord Phrase', (_: unknown, __: unknown, ___: unknown, text: string) => ({ text, people: [], meetings: things('Meeting') })),
  ...rule('Said', 'Set Say about|AboutWord Phrase', (by: Things, _: unknown, __: unknown, text: string) => (by.kind === 'Person' && by.named !== undefined ? { text, people: by.named.ids, meetings: things('Meeting') } : null)),
  ...whereAndWhen('Said'),
  ...rule('Opening', 'what|Ask Did?', () => 'opening'),
  ...rule('Opening', 'Did', () => 'opening', 0.1),
  ...rule('Opening', 'Ask what Did?', () => 'opening'),
  // Whether a text came up: more was said than the topics of meetings tell, so that those who ask are shown what was.
  ...rule('CameUpAs', 'Our|Everybody|Anybody|Crowd ToDiscuss Phrase', (_: unknown, __: unknown, text: string) => ofAll(text)),
  ...rule('CameUpAs', 'Set ToDiscuss|Containing Phrase', (by: Things, _: unknown, text: string) => (by.every === true ? null : by.kind === 'Meeting' ? { text, people: [], meetings: by } : by.kind === 'Person' && by.named !== undefined ? { text, people: by.named.ids, meetings: things('Meeting') } : null)),
  ...whereAndWhen('CameUpAs'),
  ...rule('WasSaid', 'Phrase Discussed', (text: string) => ofAll(text)),
  ...whereAndWhen('WasSaid'),
  ...rule('MeetingOn', 'Set about|AboutWord|Mentioning Phrase', (of: Things, _: unknown, text: string) => (of.kind === 'Meeting' && of.every !== true && of.named === undefined ? { text, people: [], meetings: of } : null)),
  ...rule('MeetingOn', 'Set that|which|who ToDiscuss|Containing Phrase', (of: Things, _: unknown, __: unknown, text: string) => (of.kind === 'Meeting' && of.every !== true && of.named === undefined ? { text, people: [], meetings: of } : null)),
  ...whereAndWhen('MeetingOn'),
  ...rule('S', 'If|Did|Has CameUpAs', (_: unknown, of: Said) => openPlan(of.text, of.people, of.meetings), 0.4),
  ...rule('S', 'Be|Did|Has WasSaid', (_: unknown, of: Said) => openPlan(of.text, of.people, of.meetings), 0.4),
  ...rule('S', 'Be|HaveThere There? any? MeetingOn', (_: unknown, __: unknown, ___: unknown, of: Said) => openPlan(of.text, of.people, of.meetings), 0.2),
  ...rule('S', 'Did|Has Our Have MeetingOn', (_: unknown, __: unknown, ___: unknown, of: Said) => openPlan(of.text, of.people, of.meetings), 0.2),
];

const ofAll = (text: string): Said => ({ text, people: [], meetings: things('Meeting') });

/** In which meetings, in which project's, and when it was said. */
function whereAndWhen(category: string): Rule[] {
  const inMeetings = (of: Said, meetings: Things | null): Said | null => (meetings === null ? null : { ...of, meetings });
  return [
    ...rule(category, `${category} in|at|from Set`, (of: Said, _: unknown, where: Things) => (where.kind === 'Meeting' && of.meetings.where.length === 0 ? inMeetings(of, where) : null)),
    ...rule(category, `${category} Prep`, (of: Said, prep: Mod) => inMeetings(of, narrowed(of.meetings, prep))),
    ...rule(category, `${category} Time`, (of: Said, time: Time) => inMeetings(of, narrowed(of.meetings, timed(time)))),
  ];
}

/** What was said of something: for retrieval, not for the graph's facts. */
interface Said {
  readonly text: string;
  readonly people: readonly string[];
  readonly meetings: Things;
}

function openPlan(text: string, by: readonly string[], meetings: Things): Plan | null {
  const set = setOf(meetings);
  if (set === null) return null;
  return { ask: 'open', text, ...(by.length > 0 && { people: [...by] }), ...(set.where.length > 0 && { meetings: set }) };
}
