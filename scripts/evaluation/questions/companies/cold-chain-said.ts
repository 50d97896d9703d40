/** How the meetings of 青禾冷链, which keeps food cold on its way, are written down: who said what, and what came of it. */
import type { Action, Decision, Meeting, Mentions, Risk, Segment, World } from '../world-shape.ts';
import { issueOf } from './cold-chain-issues.ts';
import { topicOf, where, whereIs, who, whoAre, type TopicName, type Who } from './cold-chain-people.ts';
import { pullOf } from './cold-chain-work.ts';
import { parts, segmentId } from './company-words.ts';

interface Said {
  /** Absent for a voice that nobody named. */
  readonly by?: Who;
  readonly words: string;
}
type Item =
  | (Said & { readonly is: 'd'; readonly text: string; readonly status: Decision['status'] })
  | (Said & { readonly is: 'a'; readonly text: string; readonly assignees: string; readonly due: string; readonly status: Action['status'] })
  | (Said & { readonly is: 'q'; readonly text: string; readonly answeredBy?: Who })
  | (Said & { readonly is: 'r'; readonly text: string; readonly kind: Risk['kind'] })
  | (Said & { readonly is: 's' });

export const decision = (text: string, by: Who, words: string, status: Decision['status'] = 'made'): Item => ({ is: 'd', text, by, words, status });
/** @param assignees Keys, with commas. */
export const action = (text: string, assignees: string, due: string, status: Action['status'], by: Who, words: string): Item => ({ is: 'a', text, assignees, due, status, by, words });
export const question = (text: string, by: Who, words: string, answeredBy?: Who): Item => ({ is: 'q', text, by, words, ...(answeredBy === undefined ? {} : { answeredBy }) });
export const risk = (kind: Risk['kind'], text: string, by: Who, words: string): Item => ({ is: 'r', kind, text, by, words });
export const said = (by: Who | undefined, words: string): Item => ({ is: 's', words, ...(by === undefined ? {} : { by }) });

/** Keys, with commas. */
interface Named {
  readonly people?: string;
  readonly projects?: string;
  readonly pulls?: string;
  readonly issues?: string;
  readonly days?: string;
}

export const mentionsOf = (topics: readonly TopicName[], named: Named): Mentions => ({
  people: whoAre(named.people),
  projects: parts(named.projects, ',').map(whereIs),
  pulls: parts(named.pulls, ',').map(pullOf),
  issues: parts(named.issues, ',').map(issueOf),
  topics: topics.map(topicOf),
  days: parts(named.days, ','),
});

export type Held = readonly [series: string, day: string, clock: string, minutes: number, project: keyof typeof where | '', attendees: string, topics: readonly TopicName[], named: Named, items: readonly Item[], language?: Meeting['language']];

/** What came of the meetings, as a world holds it. */
export function minutesOf(held: readonly Held[]): Pick<World, 'meetings' | 'segments' | 'decisions' | 'actions' | 'questions' | 'risks'> {
  const all = held.map((one) => {
    const meeting = meetingOf(one);
    const segments = segmentsOf(meeting, one[8]);
    return { meeting, segments, items: one[8].map((item, at) => ({ item, base: { id: `${meeting.id}/${item.is}${at + 1}`, meeting, evidence: [segments[at]!] } })) };
  });
  const items = all.flatMap((one) => one.items);
  return {
    meetings: all.map(({ meeting }) => meeting),
    segments: all.flatMap(({ segments }) => segments),
    decisions: items.flatMap(({ item, base }) => (item.is === 'd' ? { ...base, text: item.text, status: item.status } : [])),
    actions: items.flatMap(({ item, base }) => (item.is === 'a' ? { ...base, text: item.text, status: item.status, ...(item.due === '' ? {} : { due: item.due }), assignees: whoAre(item.assignees) } : [])),
    questions: items.flatMap(({ item, base }) => (item.is === 'q' ? { ...base, text: item.text, ...(item.answeredBy === undefined ? { status: 'open' } : { status: 'answered', answeredBy: who[item.answeredBy] }) } : [])),
    risks: items.flatMap(({ item, base }) => (item.is === 'r' ? { ...base, text: item.text, kind: item.kind } : [])),
  };
}

function meetingOf([series, day, clock, minutes, project, attendees, topics, named, , language = 'zh']: Held): Meeting {
  return {
    id: `rec-${day.replaceAll('-', '')}-${clock.replace(':', '')}`,
    title: `${series} ${day}`,
    series,
    startedAt: `${day}T${clock}:00Z`,
    durationS: minutes * 60,
    language,
    ...(project === '' ? {} : { project: where[project] }),
    attendees: whoAre(attendees),
    mentions: mentionsOf(topics, named),
  };
}

/** One after the other; who says more takes longer. */
function segmentsOf(meeting: Meeting, items: readonly Item[]): Segment[] {
  let start = 4000;
  return items.map(({ by, words }, at) => {
    const voice = by === undefined ? meeting.attendees.length + 1 : meeting.attendees.indexOf(who[by]) + 1;
    if (voice === 0) throw new Error(`${by} was not in ${meeting.title}`);
    const segment: Segment = { id: segmentId(meeting.id, at), meeting, startMs: start, endMs: start + 2000 + words.length * 180, text: words, speaker: `Speaker ${voice}`, ...(by === undefined ? {} : { by: who[by] }) };
    start = segment.endMs + 21_000;
    return segment;
  });
}
