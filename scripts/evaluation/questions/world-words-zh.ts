/** Words over the world with which the Chinese exam says what it expects: plain filters, nothing of the product. */
import { examMe } from './exam.ts';
import type { ExamQuestion, Expected } from './exam.ts';
import type { Action, Commit, Issue, Meeting, Person, Project, Pull, Question, Topic, Verdict } from './world-shape.ts';
import { world } from './world.ts';

export type Test<T> = (thing: T) => boolean;
/** Whether a time (or a day) falls in it; an absent time falls in none. */
export type Span = (at: string | undefined) => boolean;

/** Days, both included. */
export const from = (first: string, last = '9999-12-31'): Span => (at) => at !== undefined && at.slice(0, 10) >= first && at.slice(0, 10) <= last;
export const before = (day: string): Span => (at) => at !== undefined && at < day;

// Of Wednesday 18 November 2026.
export const today = from('2026-11-18', '2026-11-18');
export const yesterday = from('2026-11-17', '2026-11-17');
export const thisWeek = from('2026-11-16', '2026-11-22');
export const lastWeek = from('2026-11-09', '2026-11-15');
export const thisMonth = from('2026-11-01', '2026-11-30');
export const lastMonth = from('2026-10-01', '2026-10-31');
export const thirdQuarter = from('2026-07-01', '2026-09-30');
export const thisYear = from('2026-01-01', '2026-12-31');
export const lastYear = from('2025-01-01', '2025-12-31');

export const not = <T>(test: Test<T>): Test<T> => (thing) => !test(thing);
export const any = <T>(...tests: Test<T>[]): Test<T> => (thing) => tests.some((test) => test(thing));
export const all = <T>(...tests: Test<T>[]): Test<T> => (thing) => tests.every((test) => test(thing));

/** Things of one kind, with the questions that are asked of any kind. */
export function kindOf<T>(things: readonly T[], key: (thing: T) => string) {
  const where = (...tests: Test<T>[]): T[] => things.filter(all(...tests));
  const inOrder = (time: (thing: T) => string | undefined, tests: Test<T>[]): T[] =>
    where(...tests, (thing) => time(thing) !== undefined).sort((a, b) => (time(a)! < time(b)! ? -1 : time(a)! > time(b)! ? 1 : 0));
  return {
    where,
    size: (...tests: Test<T>[]): number => where(...tests).length,
    some: (...tests: Test<T>[]): boolean => where(...tests).length > 0,
    rows: (...tests: Test<T>[]): Expected => ({ rows: [...new Set(where(...tests).map(key))] }),
    count: (...tests: Test<T>[]): Expected => ({ number: where(...tests).length }),
    truth: (...tests: Test<T>[]): Expected => ({ truth: where(...tests).length > 0 }),
    newest: (limit: number, time: (thing: T) => string | undefined, ...tests: Test<T>[]): Expected => ({
      rows: inOrder(time, tests).reverse().slice(0, limit).map(key),
      ordered: true,
    }),
    oldest: (limit: number, time: (thing: T) => string | undefined, ...tests: Test<T>[]): Expected => ({
      rows: inOrder(time, tests).slice(0, limit).map(key),
      ordered: true,
    }),
    lastDay: (time: (thing: T) => string | undefined, ...tests: Test<T>[]): Expected => ({ date: time(inOrder(time, tests).at(-1)!)!.slice(0, 10) }),
    firstDay: (time: (thing: T) => string | undefined, ...tests: Test<T>[]): Expected => ({ date: time(inOrder(time, tests)[0]!)!.slice(0, 10) }),
    last: (time: (thing: T) => string | undefined, ...tests: Test<T>[]): T => inOrder(time, tests).at(-1)!,
    /** Those with the highest numbers, and all that tie with the last of them. */
    most: (number: (thing: T) => number, limit = 1): Expected => ({ rows: extreme(things, number, limit, -1).map(key) }),
    /** Those with the lowest, among all: a zero counts. */
    fewest: (number: (thing: T) => number): Expected => ({ rows: extreme(things, number, 1, 1).map(key) }),
    /** One group for each that has any. */
    per: (number: (thing: T) => number): Expected => ({ groups: things.filter((thing) => number(thing) > 0).map((thing): [string, number] => [key(thing), number(thing)]) }),
  };
}

function extreme<T>(things: readonly T[], number: (thing: T) => number, limit: number, sign: 1 | -1): T[] {
  const sorted = things.map(number).sort((a, b) => sign * (a - b));
  const bound = sorted[Math.min(limit, sorted.length) - 1]!;
  return things.filter((thing) => sign * (number(thing) - bound) <= 0 && (sign > 0 || number(thing) > 0));
}

export const pulls = kindOf(world.pulls, (pull) => pull.id);
export const issues = kindOf(world.issues, (issue) => issue.id);
export const commits = kindOf(world.commits, (commit) => commit.message);
export const meetings = kindOf(world.meetings, (meeting) => meeting.title);
export const decisions = kindOf(world.decisions, (decision) => decision.text);
export const actions = kindOf(world.actions, (action) => action.text);
export const questions = kindOf(world.questions, (question) => question.text);
export const risks = kindOf(world.risks, (risk) => risk.text);
export const topics = kindOf(world.topics, (topic) => topic.name);
export const people = kindOf(world.people, (person) => person.name);
export const projects = kindOf(world.projects, (project) => project.name);
export const notes = kindOf(world.notes, (note) => note.title);
export const segments = kindOf(world.segments, (segment) => segment.text);

export const person = (name: string): Person => one(people.where((each) => each.name === name), name);
export const project = (name: string): Project => one(projects.where((each) => each.name === name), name);
export const topic = (name: string): Topic => one(topics.where((each) => each.name === name), name);
/** `atlas#12` */
export const pull = (short: string): Pull => one(pulls.where((each) => each.id.endsWith(`/${short}`)), short);
export const issue = (short: string): Issue => one(issues.where((each) => each.id.endsWith(`/${short}`)), short);

function one<T>(found: readonly T[], name: string): T {
  if (found.length !== 1) throw new Error(`The world has ${found.length} of ${name}.`);
  return found[0]!;
}

export const ana = person('Ana Silva');
export const costa = person('Ana Costa');
export const ben = person('Ben Carter');
export const siyu = person('Chen Siyu');
export const zhang = person('张三');
export const li = person('李雷');
export const wang = person('王芳');
export const jurgen = person('Jürgen Weiß');
export const priya = person('Priya Raman');
export const tom = person('Tom Okafor');
export const elena = person('Elena Petrova');
export const sam = person("Sam O'Brien");
export const nora = person('Nora Lindqvist');
export const bot = person('dependabot[bot]');
export const me = person(examMe);
export const atlas = project('atlas');
export const k8s = project('k8s');
export const atlasUi = project('atlas-ui');
export const beacon = project('beacon');
export const ledger = project('ledger');
export const pluto = project('pluto');

// Of pull requests and issues
type Work = Pull | Issue;
export const within = (whose: Project) => (thing: { readonly project?: Project }): boolean => thing.project === whose;
/** Of actions and questions too. */
export const open = (thing: { readonly state?: string; readonly status?: string }): boolean => (thing.state ?? thing.status) === 'open';
export const closed = (thing: { readonly state: string }): boolean => thing.state === 'closed';
export const merged = (thing: Pull): boolean => thing.state === 'merged';
export const draft = (thing: Pull): boolean => thing.draft;
export const labelled = (label: string) => (thing: Work): boolean => thing.labels.includes(label);
export const titled = (...words: string[]) => (thing: { readonly title: string }): boolean => words.every((word) => thing.title.toLowerCase().includes(word.toLowerCase()));
export const commentedBy = (who: Person) => (thing: Work): boolean => thing.comments.some((comment) => comment.by === who);
export const assignedTo = (who: Person) => (thing: { readonly assignees: readonly Person[] }): boolean => thing.assignees.includes(who);
export const unassigned = (thing: { readonly assignees: readonly Person[] }): boolean => thing.assignees.length === 0;
export const created = (span: Span) => (thing: Work): boolean => span(thing.createdAt);
export const closedIn = (span: Span) => (thing: Work): boolean => span(thing.closedAt) && thing.state === 'closed';
export const updatedIn = (span: Span) => (thing: Work): boolean => span(thing.updatedAt);
export const createdAt = (thing: Work): string => thing.createdAt;
export const closedAt = (thing: Work): string | undefined => thing.closedAt;
export const updatedAt = (thing: Work): string => thing.updatedAt;

// Of pull requests and commits
export const by = (who: Person) => (thing: Pull | Commit): boolean => thing.author === who;
export const mergedBy = (who: Person) => (thing: Pull): boolean => thing.mergedBy === who;
export const mergedIn = (span: Span) => (thing: Pull): boolean => span(thing.mergedAt);
export const mergedAt = (thing: Pull): string | undefined => thing.mergedAt;
export const reviewed = (thing: Pull): boolean => thing.reviews.length > 0;
export const reviewedBy = (who: Person, span: Span = () => true) => (thing: Pull): boolean => thing.reviews.some((review) => review.by === who && span(review.at));
export const judged = (verdict: Verdict, who?: Person) => (thing: Pull): boolean =>
  thing.reviews.some((review) => review.verdict === verdict && (who === undefined || review.by === who));
export const closing = (...tests: Test<Issue>[]) => (thing: Pull): boolean => thing.closes.some(all(...tests));
export const workedOn = (who: Person) => (thing: Pull): boolean => by(who)(thing) || reviewedBy(who)(thing) || mergedBy(who)(thing) || commentedBy(who)(thing) || assignedTo(who)(thing);
export const committedIn = (span: Span) => (thing: Commit): boolean => span(thing.committedAt);

export const reviewers = (thing: Pull): number => new Set(thing.reviews.map((review) => review.by)).size;
/** Times at which they reviewed, oldest first. */
export const reviewTimes = (who: Person): string[] => world.pulls.flatMap((each) => each.reviews.filter((review) => review.by === who).map((review) => review.at)).sort();
export const relatedTo = (other: Pull) => (thing: Pull): boolean => thing.relatedTo.includes(other) || other.relatedTo.includes(thing);
/** Of a commit. */
export const committedAt = (thing: Commit): string => thing.committedAt;

// Of issues
export const filedBy = (who: Person) => (thing: Issue): boolean => thing.submitter === who;
export const shutBy = (who: Person) => (thing: Issue): boolean => thing.closedBy === who;
export const fixedBy = (...tests: Test<Pull>[]) => (thing: Issue): boolean => world.pulls.some((each) => each.closes.includes(thing) && tests.every((test) => test(each)));
export const involving = (who: Person) => (thing: Issue): boolean => filedBy(who)(thing) || shutBy(who)(thing) || commentedBy(who)(thing) || assignedTo(who)(thing);

// Of people
export const human = (each: Person): boolean => !each.bot;
export const wrote = (...tests: Test<Pull>[]) => (each: Person): boolean => pulls.some(by(each), ...tests);

// Of meetings and what came up in them
export const attendedBy = (who: Person) => (thing: Meeting): boolean => thing.attendees.includes(who);
export const held = (span: Span) => (thing: Meeting): boolean => span(thing.startedAt);
export const startedAt = (thing: Meeting): string => thing.startedAt;
export const speaksOf = (what: Person | Project | Pull | Issue | Topic) => (thing: Pick<Meeting, 'mentions'>): boolean =>
  [...thing.mentions.people, ...thing.mentions.projects, ...thing.mentions.pulls, ...thing.mentions.issues, ...thing.mentions.topics].some((each) => each.id === what.id);
/** Of a series: `k8s sync`. */
export const series = (title: string) => (thing: Meeting): boolean => thing.title.startsWith(title);
export const on = (first: string): Test<Meeting> => held(from(first, first));
export const speakers = (...tests: Test<Meeting>[]) => (each: Person): boolean => world.segments.some((segment) => segment.by === each && tests.every((test) => test(segment.meeting)));
export const about = (words: string) => (thing: Meeting): boolean =>
  titled(...words.split(' '))(thing) || thing.mentions.topics.some((each) => each.name.toLowerCase() === words.toLowerCase());
export const at = (...tests: Test<Meeting>[]) => (thing: { readonly meeting: Meeting }): boolean => tests.every((test) => test(thing.meeting));
export const saying = (...words: string[]) => (thing: { readonly text: string }): boolean => words.every((word) => thing.text.toLowerCase().includes(word.toLowerCase()));
export const overdue = (thing: Action): boolean => thing.status === 'open' && thing.due !== undefined && thing.due < '2026-11-18';
export const due = (span: Span) => (thing: Action): boolean => span(thing.due);
export const done = (thing: Action): boolean => thing.status === 'done';
export const answered = (thing: Question): boolean => thing.status === 'answered';
export const answeredBy = (who: Person) => (thing: Question): boolean => thing.answeredBy === who;

// Numbers
export const mean = (numbers: readonly number[]): number => numbers.reduce((sum, each) => sum + each, 0) / numbers.length;
export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  return sorted.length % 2 === 1 ? sorted[Math.floor(middle)]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}
export const daysBetween = (first: string, last: string): number => (Date.parse(last) - Date.parse(first)) / 86_400_000;
export const inDays = (number: number): Expected => ({ number, unit: 'days' });
export const inHours = (number: number): Expected => ({ number, unit: 'hours' });
/** Of merged pull requests: days from opening to merge. */
export const daysToMerge = (...tests: Test<Pull>[]): number[] => pulls.where(merged, ...tests).map((each) => daysBetween(each.createdAt, each.mergedAt!));
/** Of those no longer open: days from opening to merge or close. */
export const daysOpen = (...tests: Test<Pull>[]): number[] => pulls.where(not(open), ...tests).map((each) => daysBetween(each.createdAt, each.mergedAt ?? each.closedAt!));
export const daysToClose = (...tests: Test<Issue>[]): number[] => issues.where(closed, ...tests).map((each) => daysBetween(each.createdAt, each.closedAt!));

// Answers
export const names = (...listed: readonly Person[]): Expected => ({ rows: [...new Set(listed.map((each) => each.name))] });
export const number = (value: number): Expected => ({ number: value });
export const truth = (value: boolean): Expected => ({ truth: value });
export const day = (time: string | undefined): Expected => ({ date: time!.slice(0, 10) });
export const sides = (...each: [string, number][]): Expected => ({ sides: each.sort((a, b) => b[1] - a[1]) });
export const oneOf = (...readings: Expected[]): Expected => ({ oneOf: readings });
export const refused: Expected = { refused: true };
export const ambiguous: Expected = { ambiguous: true };
export const extracts: Expected = { extracts: true };

/** Pull requests that close such an issue: by their closing keyword, or those alone that were merged. */
export const closers = (...tests: Test<Issue>[]): Expected => oneOf(pulls.rows(closing(...tests)), pulls.rows(merged, closing(...tests)));
/** People; where a bot is among them, a colleague may leave it out. */
export function who(test: Test<Person>): Expected {
  const found = people.where(test);
  const humans = found.filter(human);
  return humans.length === found.length || humans.length === 0 ? names(...found) : oneOf(names(...found), names(...humans));
}

export const versus = <T extends Person | Project>(one: T, other: T, number: (each: T) => number): Expected => sides([one.name, number(one)], [other.name, number(other)]);
/** Groups of a mean for each project that has any. */
export const meanPerProject = (numbers: (each: Project) => readonly number[]): Expected => ({
  groups: world.projects.filter((each) => numbers(each).length > 0).map((each): [string, number] => [each.name, mean(numbers(each))]),
});

/** Counts of things by the names that `keys` gives each. */
export function groups<T>(things: readonly T[], keys: (thing: T) => readonly [string, ...string[]]): Expected {
  const counts = new Map<string, [string, ...(string | number)[]]>();
  for (const thing of things) {
    const names = keys(thing);
    const group = counts.get(names.join('\n')) ?? [...names, 0];
    group[group.length - 1] = Number(group.at(-1)) + 1;
    counts.set(names.join('\n'), group);
  }
  return { groups: [...counts.values()] };
}

/** `2026-05` */
export const month = (time: string): string => time.slice(0, 7);

/** Its last part where the question is asked by somebody else or at another time. */
export type Line = readonly [topic: string, question: string, expect: Expected, asked?: { readonly me?: string; readonly now?: string }];

/** Numbers them from 1: `zh-001`. */
export const numbered = (prefix: string, lines: readonly Line[]): ExamQuestion[] =>
  lines.map(([topic, question, expect, asked], index) => ({ id: `${prefix}-${String(index + 1).padStart(3, '0')}`, topic, question, ...asked, expect }));
