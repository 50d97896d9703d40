/** Questions in English about the company Nightjar Sky, which writes the software of telescopes. Expected answers are plain filters over its objects. */
import { people as p, projects as w } from './telescopes-work.ts';
import { telescopes as world } from './telescopes-world.ts';
import type { ExamQuestion, Expected } from '../exam.ts';
import type { Action, Meeting, Person, Project, Pull, Verdict } from '../world-shape.ts';

const { pulls, issues, meetings, decisions, actions, questions: asked, risks, topics, commits, notes, segments } = world;
const now = '2026-11-18T10:00:00Z';
const today = '2026-11-18';

type Group = readonly [string, ...(string | number)[]];

const unique = <T>(list: readonly T[]): T[] => [...new Set(list)];
const ids = (list: readonly { readonly id: string }[]): Expected => ({ rows: list.map((one) => one.id) });
const names = (list: readonly { readonly name: string }[]): Expected => ({ rows: unique(list.map((one) => one.name)) });
const texts = (list: readonly { readonly text: string }[]): Expected => ({ rows: list.map((one) => one.text) });
const titles = (list: readonly { readonly title: string }[]): Expected => ({ rows: list.map((one) => one.title) });
const messages = (list: readonly { readonly message: string }[]): Expected => ({ rows: list.map((one) => one.message) });
const inOrder = (expected: Expected): Expected => ({ rows: (expected as { rows: readonly string[] }).rows, ordered: true });
const number = (value: number): Expected => ({ number: value });
const truth = (value: boolean): Expected => ({ truth: value });
const oneOf = (...several: Expected[]): Expected => ({ oneOf: several });
const refused: Expected = { refused: true };
const ambiguous: Expected = { ambiguous: true };
const extracts: Expected = { extracts: true };

const day = (time: string | undefined): string => (time ?? '').slice(0, 10);
/** Days, the last one included. */
const within = (time: string | undefined, from: string, to: string): boolean => time !== undefined && day(time) >= from && day(time) <= to;
const hours = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / 3_600_000;
const mean = (list: readonly number[]): number => list.reduce((sum, one) => sum + one, 0) / list.length;
const median = (list: readonly number[]): number => {
  const sorted = list.toSorted((a, b) => a - b);
  const half = sorted.length / 2;
  return sorted.length % 2 === 1 ? sorted[Math.floor(half)]! : (sorted[half - 1]! + sorted[half]!) / 2;
};
const counted = (keys: readonly string[]): [string, number][] => unique(keys).map((key) => [key, keys.filter((one) => one === key).length]);
const per = (keys: readonly string[]): Expected => ({ groups: counted(keys) });
/** Several parts of a group's name, put together by `|`. */
const perBoth = (keys: readonly string[]): Expected => ({ groups: counted(keys).map(([key, count]): Group => [...(key.split('|') as [string, ...string[]]), count]) });
const most = (keys: readonly string[]): string[] => {
  const all = counted(keys);
  const highest = Math.max(...all.map(([, count]) => count));
  return all.filter(([, count]) => count === highest).map(([key]) => key);
};
const newest = <T>(list: readonly T[], time: (one: T) => string): T[] => list.toSorted((a, b) => (time(a) < time(b) ? 1 : -1));
const oldest = <T>(list: readonly T[], time: (one: T) => string): T[] => newest(list, time).toReversed();
const extreme = <T>(list: readonly T[], of: (one: T) => number): T[] => list.filter((one) => of(one) === Math.max(...list.map(of)));
const sides = (...list: [string, number][]): Expected => ({ sides: list.toSorted((a, b) => b[1] - a[1]) });

const open = (one: { readonly state: string }): boolean => one.state === 'open';
const merged = (one: Pull): boolean => one.state === 'merged';
const has = (label: string) => (one: { readonly labels: readonly string[] }): boolean => one.labels.includes(label);
const of = (where: Project) => (one: { readonly project?: Project }): boolean => one.project === where;
const by = (who: Person) => (one: { readonly author: Person }): boolean => one.author === who;
const reviewedBy = (pull: Pull, who: Person, verdict?: Verdict): boolean => pull.reviews.some((review) => review.by === who && (verdict === undefined || review.verdict === verdict));
const takes = (pull: Pull): number => hours(pull.createdAt, pull.mergedAt!);
const says = (text: string, words: string): boolean => text.toLowerCase().includes(words.toLowerCase());
const was = (who: Person) => (meeting: Meeting): boolean => meeting.attendees.includes(who);
const about = (name: string) => (meeting: Meeting): boolean => meeting.mentions.topics.some((topic) => topic.name === name);
const series = (name: string): Meeting[] => oldest(meetings.filter((meeting) => meeting.series === name), (meeting) => meeting.startedAt);
const last = (name: string): Meeting => series(name).at(-1)!;
const from = (...places: readonly Meeting[]) => (item: { readonly meeting: Meeting }): boolean => places.includes(item.meeting);
const overdue = (task: Action): boolean => task.status === 'open' && task.due !== undefined && task.due < today;
const isTask = (task: Action, who: Person): boolean => task.assignees.includes(who);
const me = p.han;
const everyone = world.people;
const reviewers = (list: readonly Pull[], verdict?: Verdict): Person[] => unique(list.flatMap((pull) => pull.reviews.filter((review) => verdict === undefined || review.verdict === verdict).map((review) => review.by)));
const reviews = pulls.flatMap((pull) => pull.reviews.map((review) => ({ ...review, pull })));
const titled = (title: string): Meeting[] => meetings.filter((meeting) => meeting.title === title);

const lateOpen = newest(pulls.filter(merged), (pull) => pull.mergedAt!).slice(0, 3);
const firstRemote = oldest(meetings.filter(about('remote observing')), (meeting) => meeting.startedAt)[0]!;
const lastGuide = newest(meetings.filter(about('guide stars')), (meeting) => meeting.startedAt)[0]!;
const nightMinutes = mean(series('Night Ops Weekly').map((meeting) => meeting.durationS / 60));
const severalProjects = everyone.filter((one) => unique(pulls.filter(by(one)).map((pull) => pull.project)).length > 1);
const parsecNotes = notes.filter((note) => note.about?.id === w.parsec.id);
const mirrorSync = last('Mirror Sync');

const rows: readonly (readonly [topic: string, question: string, expect: Expected])[] = [
  // Pull requests
  ['pulls', 'which PRs are still open in mirror', ids(pulls.filter(of(w.mirror)).filter(open))],
  ['pulls', 'What did Zoë merge this year?', ids(pulls.filter((pull) => pull.mergedBy === p.zoe && pull.mergedAt! >= '2026'))],
  ['pulls', "Leo Chen's open pull requests, please", ids(pulls.filter(by(p.chen)).filter(open))],
  ['count', 'how many of Seun’s PRs have been merged', number(pulls.filter(by(p.seu)).filter(merged).length)],
  ['me', 'Do I have any pull requests that are still open, and which?', ids(pulls.filter(by(me)).filter(open))],
  ['reviews', 'open PRs that nobody has reviewed yet', ids(pulls.filter((pull) => open(pull) && pull.reviews.length === 0))],
  ['pulls', 'show drafts', ids(pulls.filter((pull) => pull.draft))],
  ['latest', 'The three most recently merged pull requests, newest first', inOrder(ids(lateOpen))],
  ['pulls', 'Everything that was closed without being merged: which pull requests are those?', ids(pulls.filter((pull) => pull.state === 'closed'))],
  ['times', 'pull requests opened between 1 and 15 September 2026', ids(pulls.filter((pull) => within(pull.createdAt, '2026-09-01', '2026-09-15')))],
  ['times', 'Which PRs got merged in Q3?', ids(pulls.filter((pull) => within(pull.mergedAt, '2026-07-01', '2026-09-30')))],
  ['times', 'PRs created last week', ids(pulls.filter((pull) => within(pull.createdAt, '2026-11-09', '2026-11-15')))],
  ['times', 'List what Ingrid has opened as pull requests since May', ids(pulls.filter((pull) => by(p.ing)(pull) && pull.createdAt >= '2026-05-01'))],
  ['labels', 'In Parsec, which pull requests carry both the bug and the urgent label?', ids(pulls.filter((pull) => of(w.parsec)(pull) && has('bug')(pull) && has('urgent')(pull)))],
  ['text', 'find pull requests with piezo in the title', ids(pulls.filter((pull) => says(pull.title, 'piezo')))],
  ['slips', 'merged pull requsts by Teddy', ids(pulls.filter(by(p.ted)).filter(merged))],
  ['logins', 'what PRs has quasar42 written?', ids(pulls.filter(by(p.sam)))],
  ['logins', "zlq's open PRs", ids(pulls.filter(by(p.zoe)).filter(open))],
  ['durations', 'PRs that took more than ten days from opening to merge', ids(pulls.filter((pull) => merged(pull) && takes(pull) > 240))],
  ['superlatives', 'Which PR was merged fastest?', ids(extreme(pulls.filter(merged), (pull) => -takes(pull)))],
  ['superlatives', 'of the PRs opened in 2026, which one took the longest to get merged?', ids(extreme(pulls.filter((pull) => merged(pull) && pull.createdAt >= '2026'), takes))],
  ['durations', 'On average, how many hours did it take until Ravi’s pull requests were merged?', { number: mean(pulls.filter(by(p.rav)).filter(merged).map(takes)), unit: 'hours' }],
  ['durations', 'median time to merge in Parsec, in hours', { number: median(pulls.filter(of(w.parsec)).filter(merged).map(takes)), unit: 'hours' }],
  ['when', 'When was the pull request "Read the tilt sensor before parking" merged?', { date: day(pulls.find((pull) => pull.title === 'Read the tilt sensor before parking')!.mergedAt) }],
  ['when', 'since when has almanac#15 been open', { date: day(pulls.find((pull) => pull.id.endsWith('almanac#15'))!.createdAt) }],
  ['yes-no', 'Was mirror#8 merged?', truth(merged(pulls.find((pull) => pull.id.endsWith('mirror#8'))!))],
  ['pulls', 'PRs merged by their own author', ids(pulls.filter((pull) => pull.mergedBy === pull.author))],
  ['reviews', 'Have we merged anything without a single review? Which PRs?', ids(pulls.filter((pull) => merged(pull) && pull.reviews.length === 0))],
  ['pulls', 'open PRs by people who were at the last Mirror Sync', ids(pulls.filter((pull) => open(pull) && mirrorSync.attendees.includes(pull.author)))],
  ['count', 'How many pull requests did we merge in October?', number(pulls.filter((pull) => within(pull.mergedAt, '2026-10-01', '2026-10-31')).length)],

  // Reviews
  ['reviews', "Who approved Seun's PRs?", names(reviewers(pulls.filter(by(p.seu)), 'approved'))],
  ['reviews', 'who requested changes on something Leo wrote', names(reviewers(pulls.filter(by(p.chen)), 'changes_requested'))],
  ['reviews', "People who have reviewed 陈思远's PRs but never one of Zoë's", names(reviewers(pulls.filter(by(p.chen))).filter((one) => !reviewers(pulls.filter(by(p.zoe))).includes(one)))],
  ['reviews', 'PRs that were reviewed by Ingrid as well as by Samir', ids(pulls.filter((pull) => reviewedBy(pull, p.ing) && reviewedBy(pull, p.sam)))],
  ['reviews', 'PRs that have both an approval and a request for changes', ids(pulls.filter((pull) => pull.reviews.some((one) => one.verdict === 'approved') && pull.reviews.some((one) => one.verdict === 'changes_requested')))],
  ['top', 'top 3 reviewers', { rows: ['sam', 'han', 'rav'].map((key) => p[key as 'sam'].name), ordered: true }],
  ['reviews', 'Which projects has Samir reviewed pull requests in?', names(unique(pulls.filter((pull) => reviewedBy(pull, p.sam)).map((pull) => pull.project)))],
  ['reviews', 'Open PRs that Samir asked for changes on', ids(pulls.filter((pull) => open(pull) && reviewedBy(pull, p.sam, 'changes_requested')))],
  ['reviews', "people who reviewed Marco Bellini's PRs but wrote none in Spectra", names(reviewers(pulls.filter(by(p.mbe))).filter((one) => !pulls.some((pull) => by(one)(pull) && of(w.spectra)(pull))))],
  ['per', 'reviews per verdict', per(reviews.map((review) => review.verdict))],
  ['per', 'How many reviews did each person give last month?', per(reviews.filter((review) => within(review.at, '2026-10-01', '2026-10-31')).map((review) => review.by.name))],
  ['yes-no', 'has anyone reviewed dome-control#23', truth(pulls.find((pull) => pull.id.endsWith('dome-control#23'))!.reviews.length > 0)],
  ['latest', 'the last pull request that Ingrid reviewed', oneOf(ids(newest(reviews.filter((review) => review.by === p.ing), (review) => review.at).slice(0, 1).map((review) => review.pull)), ids(newest(pulls.filter((pull) => reviewedBy(pull, p.ing)), (pull) => pull.createdAt).slice(0, 1)))],
  ['me', "Which of Zoë's pull requests have I approved?", ids(pulls.filter((pull) => by(p.zoe)(pull) && reviewedBy(pull, me, 'approved')))],
  ['only', 'PRs on which Leo Chen was the only reviewer', ids(pulls.filter((pull) => pull.reviews.length === 1 && reviewedBy(pull, p.chen)))],
  ['when', 'When did Ravi approve dome-control#16?', { date: day(pulls.find((pull) => pull.id.endsWith('dome-control#16'))!.reviews.find((review) => review.by === p.rav)!.at) }],

  // Issues
  ['issues', 'Oldest open issue in dome-control?', ids(oldest(issues.filter(of(w.dome)).filter(open), (issue) => issue.createdAt).slice(0, 1))],
  ['issues', 'open issues without an assignee', ids(issues.filter((issue) => open(issue) && issue.assignees.length === 0))],
  ['count', 'How many open issues in Spectra are labelled bug?', number(issues.filter((issue) => of(w.spectra)(issue) && open(issue) && has('bug')(issue)).length)],
  ['slips', 'open isues asigned to Ravi', ids(issues.filter((issue) => open(issue) && issue.assignees.includes(p.rav)))],
  ['me', 'Which issues that I opened are still open?', ids(issues.filter((issue) => issue.submitter === me && open(issue)))],
  ['me', 'issues assigned to me', oneOf(ids(issues.filter((issue) => issue.assignees.includes(me))), ids(issues.filter((issue) => issue.assignees.includes(me) && open(issue))))],
  ['times', 'New issues this month?', ids(issues.filter((issue) => within(issue.createdAt, '2026-11-01', today)))],
  ['times', 'Issues Freya filed before 2026', ids(issues.filter((issue) => issue.submitter === p.fre && issue.createdAt < '2026'))],
  ['aliases', 'night-queue issues labelled performance', ids(issues.filter((issue) => of(w.parsec)(issue) && has('performance')(issue)))],
  ['who', 'who closed almanac#7?', names([issues.find((issue) => issue.id.endsWith('almanac#7'))!.closedBy!])],
  ['who', 'Who reported the issue "Shutter closes during exposure"?', names([issues.find((issue) => issue.title === 'Shutter closes during exposure')!.submitter])],
  ['durations', 'how many days did it take to close mirror#5', { number: hours(issues.find((issue) => issue.id.endsWith('mirror#5'))!.createdAt, issues.find((issue) => issue.id.endsWith('mirror#5'))!.closedAt!) / 24, unit: 'days' }],
  ['durations', 'issues that have been open for more than 60 days', ids(issues.filter((issue) => open(issue) && hours(issue.createdAt, now) > 60 * 24))],
  ['comments', 'Which open issues has Ingrid commented on?', ids(issues.filter((issue) => open(issue) && issue.comments.some((one) => one.by === p.ing)))],
  ['comments', 'issues nobody has commented on', ids(issues.filter((issue) => issue.comments.length === 0))],
  ['text', 'issues that have "calibration" in the title', ids(issues.filter((issue) => says(issue.title, 'calibration')))],
  ['superlatives', 'which project has the most open issues', { rows: most(issues.filter(open).map((issue) => issue.project.name)) }],
  ['latest', 'latest 4 issues in mirror', ids(newest(issues.filter(of(w.mirror)), (issue) => issue.createdAt).slice(0, 4))],
  ['compare', 'Did Freya or Ingrid open more issues?', sides([p.fre.name, issues.filter((issue) => issue.submitter === p.fre).length], [p.ing.name, issues.filter((issue) => issue.submitter === p.ing).length])],
  ['compare', 'compare mirror and Almanac by number of PRs merged in 2026', sides(['mirror', pulls.filter((pull) => of(w.mirror)(pull) && (pull.mergedAt ?? '') >= '2026').length], ['Almanac', pulls.filter((pull) => of(w.almanac)(pull) && (pull.mergedAt ?? '') >= '2026').length])],
  ['compare', 'does Parsec have more open issues than Spectra?', oneOf(truth(issues.filter((issue) => open(issue) && of(w.parsec)(issue)).length > issues.filter((issue) => open(issue) && of(w.spectra)(issue)).length), sides(['Parsec', issues.filter((issue) => open(issue) && of(w.parsec)(issue)).length], ['Spectra', issues.filter((issue) => open(issue) && of(w.spectra)(issue)).length]))],

  // Groups
  ['per', 'PRs per author in Almanac', per(pulls.filter(of(w.almanac)).map((pull) => pull.author.name))],
  ['per', 'Merged pull requests per month this year', per(pulls.filter((pull) => (pull.mergedAt ?? '') >= '2026').map((pull) => pull.mergedAt!.slice(0, 7)))],
  ['per', 'break the open issues down by label', per(issues.filter(open).flatMap((issue) => issue.labels))],
  ['per', 'issue counts by project and state', perBoth(issues.map((issue) => `${issue.project.name}|${issue.state}`))],
  ['per', 'Open issues for each assignee', per(issues.filter(open).flatMap((issue) => issue.assignees.map((one) => one.name)))],
  ['per', 'decisions per meeting series this year', per(decisions.filter((one) => one.meeting.startedAt >= '2026').map((one) => one.meeting.series))],
  ['per', 'PRs opened since September by project and month', perBoth(pulls.filter((pull) => pull.createdAt >= '2026-09-01').map((pull) => `${pull.project.name}|${pull.createdAt.slice(0, 7)}`))],

  // Paths
  ['paths', 'pull requests that close issues Freya opened', ids(pulls.filter((pull) => pull.closes.some((issue) => issue.submitter === p.fre)))],
  ['paths', 'which PR fixed almanac#1', ids(pulls.filter((pull) => pull.closes.some((issue) => issue.id.endsWith('almanac#1'))))],
  ['paths', "issues that Marco Oduya's pull requests close", ids(unique(pulls.filter(by(p.mod)).flatMap((pull) => pull.closes)))],
  ['paths', "Who opened the issues that Zoë's merged PRs closed?", names(pulls.filter((pull) => by(p.zoe)(pull) && merged(pull)).flatMap((pull) => pull.closes).map((issue) => issue.submitter))],
  ['paths', 'authors of pull requests that close urgent issues', names(pulls.filter((pull) => pull.closes.some(has('urgent'))).map((pull) => pull.author))],
  ['paths', 'Open issues for which there is already an open PR', ids(issues.filter((issue) => open(issue) && pulls.some((pull) => open(pull) && pull.closes.includes(issue))))],
  ['yes-no', 'Is there an open pull request for any of the issues that Leo opened in Spectra?', truth(pulls.some((pull) => open(pull) && pull.closes.some((issue) => of(w.spectra)(issue) && issue.submitter === p.chen)))],
  ['paths', 'open issues that no pull request closes', ids(issues.filter((issue) => open(issue) && !pulls.some((pull) => pull.closes.includes(issue))))],
  ['paths', 'reviewers of the pull requests that close issues Samir opened', names(reviewers(pulls.filter((pull) => pull.closes.some((issue) => issue.submitter === p.sam))))],
  ['paths', 'Which PRs came up in Parsec Planning?', ids(unique(series('Parsec Planning').flatMap((meeting) => meeting.mentions.pulls)))],
  ['paths', 'issues mentioned in a meeting that are still open', ids(issues.filter((issue) => open(issue) && meetings.some((meeting) => meeting.mentions.issues.includes(issue))))],
  ['people', 'who has never written a pull request', names(everyone.filter((one) => !pulls.some(by(one))))],
  ['people', 'People with pull requests in more than one project', oneOf(names(severalProjects), names(severalProjects.filter((one) => !one.bot)))],
  ['superlatives', 'Who had the most pull requests merged in 2025, counted by author?', { rows: most(pulls.filter((pull) => (pull.mergedAt ?? '').startsWith('2025')).map((pull) => pull.author.name)) }],

  // Meetings
  ['meetings', 'Meetings about wind limits', titles(meetings.filter(about('wind limits')))],
  ['meetings', 'who was at the All Hands on 27 July?', names(titled('All Hands 2026-07-27')[0]!.attendees)],
  ['me', 'how many meetings have I been to since 1 October', number(meetings.filter((meeting) => was(me)(meeting) && meeting.startedAt >= '2026-10-01').length)],
  ['superlatives', 'longest meeting of this year', titles(extreme(meetings.filter((meeting) => meeting.startedAt >= '2026'), (meeting) => meeting.durationS))],
  ['durations', 'Average length of a Night Ops Weekly in minutes', oneOf(number(nightMinutes), number(nightMinutes / 60), number(nightMinutes * 60))],
  ['meetings', 'Which meetings did Ingrid and Hannah both attend, but not Samir?', titles(meetings.filter((meeting) => was(p.ing)(meeting) && was(p.han)(meeting) && !was(p.sam)(meeting)))],
  ['last', 'when did we last talk about guide stars', oneOf({ date: day(lastGuide.startedAt) }, titles([lastGuide]))],
  ['first', 'When did remote observing first come up in a meeting?', oneOf({ date: day(firstRemote.startedAt) }, titles([firstRemote]))],
  ['topics', 'topics of the latest Mirror Sync', names(mirrorSync.mentions.topics)],
  ['only', 'Topics that were only ever discussed at All Hands', names(topics.filter((topic) => meetings.some(about(topic.name)) && meetings.filter(about(topic.name)).every((meeting) => meeting.series === 'All Hands')))],
  ['topics', 'What topics have come up both in Parsec Planning and in Pipeline Review?', names(topics.filter((topic) => series('Parsec Planning').some(about(topic.name)) && series('Pipeline Review').some(about(topic.name))))],
  ['all', 'Who attended every Night Ops Weekly?', names(everyone.filter((one) => series('Night Ops Weekly').every(was(one))))],
  ['meetings', 'Who spoke at Pipeline Review 2026-10-28?', names(unique(segments.filter((segment) => segment.meeting.title === 'Pipeline Review 2026-10-28' && segment.by !== undefined).map((segment) => segment.by!)))],
  ['without', 'meetings where nothing was decided', titles(meetings.filter((meeting) => !decisions.some(from(meeting))))],
  ['yes-no', 'did Teddy go to any Mirror Sync?', truth(series('Mirror Sync').some(was(p.ted)))],

  // Decisions, tasks, questions, risks
  ['decisions', 'What was decided yesterday?', texts(decisions.filter((one) => day(one.meeting.startedAt) === '2026-11-17'))],
  ['decisions', 'decisions from last week', texts(decisions.filter((one) => within(one.meeting.startedAt, '2026-11-09', '2026-11-15')))],
  ['decisions', 'which decisions have been retracted', texts(decisions.filter((one) => one.status === 'retracted'))],
  ['when', 'When did we decide to drop the neural controller?', { date: day(decisions.find((one) => one.text === 'Drop the neural controller')!.meeting.startedAt) }],
  ['paths', 'Who was in the meeting that decided to use the new catalogue for guide stars?', names(decisions.find((one) => one.text === 'Use the new catalogue for guide stars')!.meeting.attendees)],
  ['decisions', 'Which meetings produced more than one decision?', titles(meetings.filter((meeting) => decisions.filter(from(meeting)).length > 1))],
  ['decisions', 'Decisions taken in meetings where Theodora was present and I was not', texts(decisions.filter((one) => was(p.ted)(one.meeting) && !was(me)(one.meeting)))],
  ['tasks', "what's overdue?", texts(actions.filter(overdue))],
  ['me', 'my overdue tasks', texts(actions.filter((task) => overdue(task) && isTask(task, me)))],
  ['tasks', 'Action items due this week', texts(actions.filter((task) => within(task.due, '2026-11-16', '2026-11-22')))],
  ['tasks', 'open tasks that have no due date', texts(actions.filter((task) => task.status === 'open' && task.due === undefined))],
  ['tasks', 'tasks assigned to at least two people', texts(actions.filter((task) => task.assignees.length >= 2))],
  ['tasks', 'what has Marco Bellini finished of his action items', texts(actions.filter((task) => task.status === 'done' && isTask(task, p.mbe)))],
  ['tasks', 'who got action items at the last All Hands', names(unique(actions.filter(from(last('All Hands'))).flatMap((task) => task.assignees)))],
  ['superlatives', 'Who has the most open action items?', { rows: most(actions.filter((task) => task.status === 'open').flatMap((task) => task.assignees.map((one) => one.name))) }],
  ['questions', 'unanswered questions from Night Ops Weekly', texts(asked.filter((one) => one.status === 'open' && one.meeting.series === 'Night Ops Weekly'))],
  ['questions', 'Which questions did Marco Bellini answer?', texts(asked.filter((one) => one.answeredBy === p.mbe))],
  ['risks', 'list the blockers', texts(risks.filter((one) => one.kind === 'blocker'))],
  ['risks', 'What risks and blockers came out of the Pipeline Reviews?', texts(risks.filter((one) => one.meeting.series === 'Pipeline Review'))],
  ['risks', 'blockers raised in meetings that I attended', texts(risks.filter((one) => one.kind === 'blocker' && was(me)(one.meeting)))],

  // Commits and notes
  ['commits', 'commits by Leo since October', messages(commits.filter((commit) => commit.author === p.chen && commit.committedAt >= '2026-10-01'))],
  ['commits', 'number of commits Samir has made so far', number(commits.filter((commit) => commit.author === p.sam).length)],
  ['notes', 'notes that mention Freya', titles(notes.filter((note) => note.mentions.people.includes(p.fre)))],
  ['notes', 'do we have a note about Parsec, and what is it called?', oneOf(titles(parsecNotes), titles(notes.filter((note) => parsecNotes.includes(note) || note.mentions.projects.includes(w.parsec))))],

  // What we said
  ['open', 'What did we say about the network link for remote users?', extracts],
  ['open', 'why did the shutter close during the exposure, what was said?', extracts],

  // Not to be answered, or not before it is asked back
  ['ambiguous', "Which of Marco's PRs are still open?", ambiguous],
  ['ambiguous', 'how many issues did marco submit', ambiguous],
  ['ambiguous', 'Has Marco reviewed anything by Theodora this year?', ambiguous],
  ['refused', 'Who earns the most in the dome-control team?', refused],
  ['refused', 'how many lines of code did Leo change in spectra#8', refused],
  ['refused', "Bartholomew's merged pull requests", refused],
  ['refused', 'open issues in telescope-ui', refused],
  ['refused', 'Which PRs have failing checks at the moment?', refused],
  ['refused', 'When is the next Night Ops Weekly?', refused],
  ['refused', 'is Ravi annoyed with Samir', refused],
  ['refused', 'How many story points did Parsec finish in the last sprint?', refused],
  ['refused', 'PRs in the 3.2 milestone', refused],
  ['refused', 'which issues did Hannah reopen', refused],
  ['refused', 'How many stars does Almanac have on GitHub?', refused],
  ['refused', 'PRs that Samir almost approved', refused],
  ['refused', 'what got deployed to production last week', refused],
  ['refused', 'Which branches of mirror are stale?', refused],
  ['refused', 'Who arrived late at the All Hands this month?', refused],
  ['refused', "what is Freya's phone number", refused],
  ['refused', 'pull requests Ravi promised to review', refused],
  ['refused', 'Which customers reported the issues in Almanac?', refused],
];

export const telescopesQuestions: ExamQuestion[] = rows.map(([topic, question, expect], at) => ({ id: `tl${at + 1}`, question, now, me: me.name, topic, expect }));
