/** Filters over what any of the companies did, and the questions of one who works there. */
import { examNow } from '../exam.ts';
import type { ExamQuestion, Expected } from '../exam.ts';
import { days } from '../expected-words.ts';
import type { Action, Issue, Meeting, Mentions, Person, Project, Pull, Verdict, World } from '../world-shape.ts';

export type Line = readonly [topic: string, question: string, expect: Expected];

/** With ids in the order of the lines: `ft-001`. */
export const askedBy = (me: Person, prefix: string, lines: readonly Line[]): ExamQuestion[] =>
  lines.map(([topic, question, expect], at) => ({ id: `${prefix}-${String(at + 1).padStart(3, '0')}`, question, now: examNow, me: me.name, topic, expect }));

type Work = Issue | Pull;

export const isOpen = (one: { readonly state: string }): boolean => one.state === 'open';
export const isMerged = (one: Pull): boolean => one.state === 'merged';
export const has = (label: string) => (one: Work): boolean => one.labels.includes(label);
export const inProject = (project: Project) => (one: { readonly project?: Project }): boolean => one.project === project;
export const reviewers = (one: Pull): Person[] => one.reviews.map((review) => review.by);
export const reviewed = (one: Pull, person: Person, verdict?: Verdict): boolean => one.reviews.some((review) => review.by === person && (verdict === undefined || review.verdict === verdict));
/** Somebody requested changes. */
export const isRejected = (one: Pull): boolean => one.reviews.some((review) => review.verdict === 'changes_requested');
export const commentsOn = (one: Work): number => one.comments.reduce((sum, { count }) => sum + count, 0);
/** Of one that is merged. */
export const mergeDays = (one: Pull): number => days(one.createdAt, one.mergedAt!);
/** Of one that is closed. */
export const closeDays = (one: Issue): number => days(one.createdAt, one.closedAt!);

export const attended = (...people: readonly Person[]) => (one: Meeting): boolean => people.every((person) => one.attendees.includes(person));
export const speaksOf = (topic: string) => (one: { readonly mentions: Mentions }): boolean => one.mentions.topics.some(({ name }) => name === topic);
export const from = (...meetings: readonly Meeting[]) => (item: { readonly meeting: Meeting }): boolean => meetings.includes(item.meeting);

export const isToDo = (one: Action): boolean => one.status === 'open';
export const isOverdue = (one: Action): boolean => isToDo(one) && one.due !== undefined && one.due < examNow.slice(0, 10);
export const isAssignedTo = (person: Person) => (one: { readonly assignees: readonly Person[] }): boolean => one.assignees.includes(person);

/** What a company's questions look for again and again. */
export function filtersOver({ pulls, issues, meetings, people }: World) {
  return {
    by: (author: Person): Pull[] => pulls.filter((one) => one.author === author),
    opened: (submitter: Person): Issue[] => issues.filter((one) => one.submitter === submitter),
    closers: (issue: Issue): Pull[] => pulls.filter((one) => one.closes.includes(issue)),
    series: (name: string): Meeting[] => meetings.filter((one) => one.series === name),
    person: (name: string): Person => found(people.find((one) => one.name === name), name),
    meeting: (title: string): Meeting => found(meetings.find((one) => one.title === title), title),
    /** `pontoon#12` */
    pull: (name: string): Pull => found(pulls.find((one) => one.id.endsWith(`/${name}`)), name),
    issue: (name: string): Issue => found(issues.find((one) => one.id.endsWith(`/${name}`)), name),
  };
}

function found<T>(one: T | undefined, name: string): T {
  if (one === undefined) throw new Error(`The company has no ${name}`);
  return one;
}

/** Those with the highest number, all that tie. */
export const highest = <T>(ones: readonly T[], of: (one: T) => number): T[] => ones.filter((one) => of(one) === Math.max(...ones.map(of)));
export const lowest = <T>(ones: readonly T[], of: (one: T) => number): T[] => ones.filter((one) => of(one) === Math.min(...ones.map(of)));
