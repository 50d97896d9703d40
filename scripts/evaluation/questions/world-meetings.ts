/** What was said in the world's meetings, and the notes that lie beside them. */
import { chance } from './seeded.ts';
import type { Chance } from './seeded.ts';
import type { GithubWorld } from './world-github.ts';
import { people, projects } from './world-people.ts';
import type { Action, Decision, Meeting, Mentions, Note, Person, Project, Question, Risk, Segment, Topic, Unproven } from './world-shape.ts';
import { seriesTexts, topicNames } from './world-texts.ts';
import type { SeriesName } from './world-texts.ts';

const dayMs = 86_400_000;
export const topics: readonly Topic[] = topicNames.map((name) => ({ id: name.toLowerCase(), name }));

interface Series {
  readonly texts: SeriesName;
  readonly title: string;
  readonly days: readonly string[];
  readonly hour: number;
  readonly minutes: number;
  readonly language: 'en' | 'zh';
  readonly project?: Project;
  readonly regulars: readonly Person[];
  readonly guests: readonly Person[];
  readonly topics: readonly string[];
  /** How many of the days in front have decisions. */
  readonly deciding: number;
}

const { anaSilva, anaCosta, ben, siyu, zhangsan, lilei, wangfang, juergen, priya, tom, elena, sam, nora } = people;

const series: readonly Series[] = [
  { texts: 'standUp', title: 'Atlas stand-up', hour: 9, minutes: 15, language: 'en', project: projects.atlas, regulars: [anaSilva, ben, siyu], guests: [juergen, priya, sam], topics: ['search', 'index format', 'rate limits', 'snapshots', 'performance'], deciding: 6, days: ['2026-11-16', '2026-11-09', '2026-11-02', '2026-10-19', '2026-09-07', '2026-06-08', '2026-03-02', '2025-11-10'] },
  { texts: 'k8sSync', title: 'k8s sync', hour: 13, minutes: 40, language: 'en', project: projects.k8s, regulars: [zhangsan, lilei], guests: [priya, anaCosta, ben, juergen], topics: ['Kubernetes upgrade', 'secrets', 'performance', 'budget'], deciding: 5, days: ['2026-11-17', '2026-11-10', '2026-10-13', '2026-08-11', '2026-05-12', '2025-09-16'] },
  { texts: 'beaconWeekly', title: '灯塔周会', hour: 6, minutes: 50, language: 'zh', project: projects.beacon, regulars: [wangfang, zhangsan], guests: [lilei, juergen, siyu], topics: ['告警', '限流', 'alerts'], deciding: 4, days: ['2026-11-12', '2026-10-29', '2026-09-17', '2026-07-09', '2025-12-11'] },
  { texts: 'company', title: 'Quarterly planning', hour: 10, minutes: 90, language: 'en', regulars: [nora, anaSilva, tom], guests: [ben, elena, zhangsan, wangfang, sam], topics: ['hiring', 'budget', 'roadmap', 'release process'], deciding: 3, days: ['2026-10-01', '2026-07-01', '2026-04-01', '2026-01-07'] },
  { texts: 'company', title: 'Retrospective', hour: 14, minutes: 60, language: 'en', regulars: [nora, ben], guests: [elena, anaCosta, tom, priya], topics: ['release process', 'hiring'], deciding: 0, days: ['2026-10-30', '2026-06-26'] },
  { texts: 'company', title: 'Atlas UI design review', hour: 15, minutes: 75, language: 'en', project: projects['atlas-ui'], regulars: [elena, anaCosta, nora], guests: [sam, siyu], topics: ['dark mode', 'performance', 'search'], deciding: 1, days: ['2026-11-11'] },
];

export interface MeetingWorld {
  readonly meetings: readonly Meeting[];
  readonly segments: readonly Segment[];
  readonly decisions: readonly Decision[];
  readonly actions: readonly Action[];
  readonly questions: readonly Question[];
  readonly risks: readonly Risk[];
}

export function meetingWorld(github: GithubWorld): MeetingWorld {
  const random = chance(4711);
  const held = series.flatMap((one) => one.days.map((day, at) => ({ texts: one.texts, decides: at < one.deciding, meeting: meetingOf(random, one, day, github) })));
  const itemsOf = (kind: 'decisions' | 'actions' | 'questions' | 'risks'): Unproven[] =>
    (Object.keys(seriesTexts) as SeriesName[]).flatMap((name) => {
      const places = held.filter((one) => one.texts === name && (kind !== 'decisions' || one.decides)).map((one) => one.meeting);
      return seriesTexts[name][kind].map((text, at) => ({ id: `${kind}:${name}:${at + 1}`, text, meeting: places[(at * 3 + random.between(0, 1)) % places.length]! }));
    });
  const bases = { decisions: itemsOf('decisions'), actions: itemsOf('actions'), questions: itemsOf('questions'), risks: itemsOf('risks') };
  const segments = held.flatMap(({ meeting }) => segmentsOf(random, meeting, Object.values(bases).flat().filter((item) => item.meeting === meeting)));
  const proven = <T extends Unproven>(item: T): T & { evidence: Segment[] } => ({ ...item, evidence: segments.filter((segment) => segment.meeting === item.meeting && segment.text.includes(item.text)) });
  return {
    meetings: held.map((one) => one.meeting),
    segments,
    decisions: bases.decisions.map((item, at) => ({ ...proven(item), status: at % 11 === 5 ? 'retracted' : 'made' })),
    actions: bases.actions.map((item) => actionOf(random, proven(item))),
    questions: bases.questions.map((item): Question => {
      const answered = random.often(0.5);
      return { ...proven(item), status: answered ? 'answered' : 'open', ...(answered && random.often(0.8) ? { answeredBy: random.pick(item.meeting.attendees) } : {}) };
    }),
    risks: bases.risks.map((item) => ({ ...proven(item), kind: /^(Waiting|No |Support|等待|旧的)/u.test(item.text) ? 'blocker' : 'risk' })),
  };
}

function meetingOf(random: Chance, one: Series, day: string, github: GithubWorld): Meeting {
  const startedAt = `${day}T${String(one.hour).padStart(2, '0')}:00:00Z`;
  const known = <T extends { createdAt: string; project: Project }>(works: readonly T[]): T[] => works.filter((work) => work.createdAt < startedAt && (one.project === undefined || work.project === one.project)).slice(-14);
  const guests = random.some(one.guests, random.between(0, 3));
  return {
    id: `${one.title.toLowerCase().replaceAll(' ', '-')}-${day}`,
    title: `${one.title} ${day}`,
    series: one.title,
    startedAt,
    durationS: (one.minutes + random.between(-5, 12)) * 60,
    language: one.language,
    ...(one.project === undefined ? {} : { project: one.project }),
    attendees: [...one.regulars.filter(() => random.often(0.85)), ...guests, ...(guests.length === 0 ? [one.guests[0]!] : [])],
    mentions: {
      people: random.some(Object.values(people).filter((person) => !person.bot && person !== people.marco), random.between(0, 2)),
      projects: one.project === undefined ? random.some(Object.values(projects), 3) : [one.project],
      pulls: random.some(known(github.pulls), random.between(0, 3)),
      issues: random.some(known(github.issues), random.between(0, 2)),
      topics: topics.filter((topic) => one.topics.includes(topic.name) && random.often(0.6)),
      days: random.often(0.5) ? [dayAfter(day, random.between(1, 14))] : [],
    },
  };
}

const dayAfter = (day: string, days: number): string => new Date(Date.parse(day) + days * dayMs).toISOString().slice(0, 10);

/** Six stretches of speech; what was decided, promised, asked, feared and mentioned is dealt out to them. */
function segmentsOf(random: Chance, meeting: Meeting, items: readonly Unproven[]): Segment[] {
  const isChinese = meeting.language === 'zh';
  const mentioned = [...meeting.mentions.pulls, ...meeting.mentions.issues].map((work) => `${work.project.name}#${work.number}, ${work.title}`);
  const sentences = [...items.map((item) => item.text), ...mentioned, ...meeting.mentions.topics.map((topic) => (isChinese ? `说说${topic.name}` : `About ${topic.name}`))];
  const openings = isChinese ? ['好的,开始吧', '接下来', '我补充一下', '还有一件事', '这个我来说', '最后'] : ['Okay, let us start', 'Next', 'One thing from my side', 'And then', 'As for me', 'Before we close'];
  return openings.map((opening, at) => {
    const by = random.often(0.85) ? meeting.attendees[at % meeting.attendees.length] : undefined;
    return {
      id: `${meeting.id}#s${String(at + 1).padStart(4, '0')}`,
      meeting,
      startMs: at * 60_000,
      endMs: at * 60_000 + random.between(20, 58) * 1000,
      text: [opening, ...sentences.filter((_, place) => place % openings.length === at)].join(isChinese ? '。' : '. '),
      speaker: `Speaker ${1 + (at % meeting.attendees.length)}`,
      ...(by === undefined ? {} : { by }),
    };
  });
}

function actionOf(random: Chance, item: Unproven & { evidence: Segment[] }): Action {
  const day = item.meeting.startedAt.slice(0, 10);
  const isOld = day < '2026-09-01';
  const due = random.often(0.75) ? dayAfter(day, random.between(2, 16)) : undefined;
  return { ...item, status: random.often(isOld ? 0.85 : 0.35) ? 'done' : 'open', ...(due === undefined ? {} : { due }), assignees: random.often(0.9) ? random.some(item.meeting.attendees, random.often(0.15) ? 2 : 1) : [] };
}

const nothing: Mentions = { people: [], projects: [], pulls: [], issues: [], topics: [], days: [] };

/** Notes of people, of projects and of meetings, and a few that are about nothing but mention much. */
export function notesOf(github: GithubWorld, meetings: readonly Meeting[]): Note[] {
  const ofPeople = [anaSilva, ben, zhangsan, wangfang, priya, people.marco].map((person): Note => ({ path: `People/${person.name}.md`, title: person.name, about: { kind: 'Person', id: person.id }, mentions: nothing }));
  const ofProjects = [projects.atlas, projects.k8s, projects.beacon, projects.pluto].map((project): Note => ({ path: `Projects/${project.name}.md`, title: project.name, about: { kind: 'Project', id: project.id }, mentions: { ...nothing, people: project === projects.pluto ? [nora] : [zhangsan, ben] } }));
  const ofMeetings = [0, 8, 14, 19, 25].map((at): Note => ({ path: `Meetings/${meetings[at]!.title}.md`, title: meetings[at]!.title, about: { kind: 'Meeting', id: meetings[at]!.id }, mentions: meetings[at]!.mentions }));
  const loose: readonly (readonly [string, Partial<Mentions>])[] = [
    ['Ideas for search', { topics: [topics[0]!], projects: [projects.atlas], people: [anaSilva] }],
    ['Reading list', {}],
    ['Release checklist', { topics: [topics[14]!], projects: [projects.atlas, projects['atlas-ui']], pulls: github.pulls.slice(-2) }],
    ['告警值班手册', { topics: [topics[7]!], projects: [projects.beacon], people: [wangfang] }],
    ['Interview questions', { topics: [topics[9]!], people: [nora] }],
  ];
  return [...ofPeople, ...ofProjects, ...ofMeetings, ...loose.map(([title, mentions]): Note => ({ path: `Ideas/${title}.md`, title, mentions: { ...nothing, ...mentions } }))];
}
