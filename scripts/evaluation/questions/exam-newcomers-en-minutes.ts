/** Questions of newcomers in English about meetings and what they left behind, open ones, and those that must be refused. */
import type { Asked } from './world-words.ts';
import {
  actions, ambiguous, attended, authorsOf, count, date, decisions, either, everybody, extracts, groups, ids, inHours, inOrder, issues, keys, keysWith, lastMonth, lastWeek, mean,
  meeting, meetings, monthOf, most, names, newest, notes, oldest, overdue, persons, pull, questions, refused, risks, says, sides, since, texts, thisMonth, thisWeek, thisYear,
  titles, truth, where, who, within, yesterday,
} from './world-words.ts';
import { isOpen as isOpenWork, meetingsThat, openPulls, orRefused, were } from './exam-more-words.ts';
import type { Action, Meeting, Person } from './world-shape.ts';

const { atlas, k8s, beacon } = where;
const { anaSilva, anaCosta, ben, siyu, zhangsan, lilei, wangfang, juergen, priya, tom, elena, sam, nora } = who;
const standUps = meetings.filter((one) => one.series === 'Atlas stand-up');
const syncs = meetings.filter((one) => one.series === 'k8s sync');
const plannings = meetings.filter((one) => one.series === 'Quarterly planning');
const sync = meeting('k8s sync 2026-11-17');
const review = meeting('Atlas UI design review 2026-11-11');
const retrospective = meeting('Retrospective 2026-10-30');
const isOpen = (one: { readonly status: string }): boolean => one.status === 'open';
const openActions = actions.filter(isOpen);
type Item = { readonly meeting: Meeting };
const heldIn = <T extends Item>(of: readonly T[], period: readonly [string, string]): T[] => of.filter((one) => within(period, one.meeting.startedAt));
const about = <T extends { readonly text: string }>(of: readonly T[], words: string): T[] => of.filter((one) => says(one.text, words));
const discusses = (held: Meeting, name: string): boolean => held.mentions.topics.some((topic) => topic.name === name);
const topicsOf = (of: readonly Meeting[]) => of.flatMap((one) => one.mentions.topics);
const doers = (of: readonly Action[]): Person[] => of.flatMap((one) => one.assignees);
const people = (of: readonly Person[]): string[] => of.map((one) => one.name);
const attendances = (of: readonly Meeting[]): string[] => people(of.flatMap((one) => one.attendees));
const hours = (one: Meeting): number => one.durationS / 3600;
const lastOf = (of: readonly Meeting[]): Meeting => newest(of, (one) => one.startedAt, 1)[0]!;
const shortest = (of: readonly Meeting[]): Meeting[] => of.filter((one) => one.durationS === Math.min(...of.map((other) => other.durationS)));
const together = (...ones: Person[]): Meeting[] => meetings.filter((one) => were(one, ...ones));
const has = (of: readonly Item[], held: Meeting): boolean => of.some((one) => one.meeting === held);
const isBlocker = (one: { readonly kind: string }): boolean => one.kind === 'blocker';
/** Of risks without a word more a blocker may be one or not. */
const risksThat = (is: (one: (typeof risks)[number]) => boolean) => either(texts(risks.filter(is)), texts(risks.filter((one) => is(one) && !isBlocker(one))));
/** Action items without a word of their state may be the open ones. */
const tasks = (is: (one: Action) => boolean) => either(texts(actions.filter(is)), texts(openActions.filter(is)));
const all = (...asked: readonly string[]): readonly Asked[] => asked.map((question) => [question, refused] as const);

export const newcomersMinutesQuestions: Readonly<Record<string, readonly Asked[]>> = {
  'meetings, plain': [
    ['who was at the k8s sync yesterday?', names(sync.attendees)],
    ['meetings this month', titles(meetings.filter((one) => within(thisMonth, one.startedAt)))],
    ['how many meetings did Nora attend this year?', count(attended(nora).filter((one) => within(thisYear, one.startedAt)))],
    ['when was the last retrospective', date(retrospective.startedAt)],
    ['how long was the last k8s sync?', inHours(hours(sync))],
    ['was Sam at the design review on 11 November?', truth(were(review, sam))],
    ['did we talk about hiring this year?', either(truth(true), meetingsThat((one) => discusses(one, 'hiring') && within(thisYear, one.startedAt)))],
    ['what topics came up at the last retrospective?', names(retrospective.mentions.topics)],
    ['which meetings were about secrets', meetingsThat((one) => discusses(one, 'secrets'))],
    ['meetings with both Tom and Nora', titles(together(tom, nora))],
    ['shortest meeting this year', titles(shortest(meetings.filter((one) => within(thisYear, one.startedAt))))],
    ["which PRs came up in yesterday's k8s sync?", ids(sync.mentions.pulls)],
    ['when did we last discuss rate limits?', date(lastOf(meetings.filter((one) => discusses(one, 'rate limits'))).startedAt)],
    ['meetings per month this year', groups(meetings.filter((one) => within(thisYear, one.startedAt)).map((one) => monthOf(one.startedAt)))],
    ['who attended the most meetings', most(attendances(meetings))],
    ["Ana Costa's last meeting", titles([lastOf(attended(anaCosta))])],
    ['which meetings this month was Priya not in', titles(meetings.filter((one) => within(thisMonth, one.startedAt) && !were(one, priya)))],
    ['my meetings last week', titles(attended(siyu).filter((one) => within(lastWeek, one.startedAt))), 'Chen Siyu'],
  ],
  'items, plain': [
    ['decisions from yesterday', texts(heldIn(decisions, yesterday))],
    ['my action items', tasks((one) => one.assignees.includes(ben))],
    ['overdue tasks of Chen Siyu', texts(overdue.filter((one) => one.assignees.includes(siyu)))],
    ["李雷's tasks due this week", tasks((one) => one.assignees.includes(lilei) && within(thisWeek, one.due))],
    ['any blockers in atlas?', either(truth(true), texts(risks.filter((one) => isBlocker(one) && one.meeting.project === atlas)))],
    ['open questions from last week', texts(heldIn(questions, lastWeek).filter(isOpen))],
    ['decisions in October', texts(heldIn(decisions, lastMonth))],
    ['who has the most open tasks?', most(people(doers(openActions)))],
    ['what tasks are due next week', tasks((one) => within(['2026-11-23', '2026-11-29'], one.due))],
    ['retracted decisions', texts(decisions.filter((one) => one.status === 'retracted'))],
    ['risks in beacon', risksThat((one) => one.meeting.project === beacon)],
    ['tasks without an owner', tasks((one) => one.assignees.length === 0)],
    ['notes that mention Nora', titles(notes.filter((one) => one.mentions.people.includes(nora)))],
    ['how many decisions did we make last month?', either(count(heldIn(decisions, lastMonth)), count(heldIn(decisions, lastMonth).filter((one) => one.status === 'made')))],
    ['decisions about the cluster', texts(about(decisions, 'cluster'))],
    ["Priya's open tasks", texts(openActions.filter((one) => one.assignees.includes(priya)))],
    ['unanswered questions in k8s', texts(questions.filter((one) => isOpen(one) && one.meeting.project === k8s))],
    ['how many tasks are overdue?', count(overdue)],
    ['actions about the demo', texts(about(actions, 'demo'))],
    ['is anything of mine overdue', either(truth(true), texts(overdue.filter((one) => one.assignees.includes(juergen)))), 'Jürgen Weiß'],
    ['tasks from the last k8s sync', tasks((one) => one.meeting === sync)],
    ['questions Ben answered', texts(questions.filter((one) => one.answeredBy === ben))],
  ],
  'meetings': [
    ['People who attended a k8s sync but never an Atlas stand-up', persons(syncs.flatMap((one) => one.attendees).filter((one) => !standUps.some((held) => were(held, one))))],
    ['Which topics came up in both Atlas stand-ups and k8s syncs?', names(topicsOf(standUps).filter((one) => topicsOf(syncs).includes(one)))],
    ['Which PRs were mentioned in meetings Sam attended this year?', ids(attended(sam).filter((one) => within(thisYear, one.startedAt)).flatMap((one) => one.mentions.pulls))],
    ['Which open issues have been discussed in a meeting?', ids(issues.filter((one) => isOpenWork(one) && meetings.some((held) => held.mentions.issues.includes(one))))],
    ['Did Ben and 张三 ever sit in the same meeting?', either(truth(true), titles(together(ben, zhangsan)))],
    ['How long do quarterly plannings last on average?', inHours(mean(plannings.map(hours)))],
    ['Has 王芳 attended more meetings than Jürgen?', either(truth(attended(wangfang).length > attended(juergen).length), sides([wangfang.name, attended(wangfang).length], [juergen.name, attended(juergen).length]))],
    ['Meetings that had a decision and also a blocker', meetingsThat((one) => has(decisions, one) && has(risks.filter(isBlocker), one))],
    ['Meetings since September in which nothing was decided', meetingsThat((one) => within(since('2026-09-01'), one.startedAt) && !has(decisions, one))],
    ['Who wrote the PRs that were mentioned in the retrospective of 30 October?', names(authorsOf(retrospective.mentions.pulls))],
    ['When were Elena and Nora last in the same meeting?', date(lastOf(together(elena, nora)).startedAt)],
    ['the first meeting of this year', titles(oldest(meetings.filter((one) => within(thisYear, one.startedAt)), (one) => one.startedAt, 1))],
    ['the last 3 meetings 张三 was in', inOrder(newest(attended(zhangsan), (one) => one.startedAt, 3).map((one) => one.title))],
    ['In which meetings were atlas#41 and atlas#43 both mentioned?', meetingsThat((one) => one.mentions.pulls.includes(pull('atlas#41')) && one.mentions.pulls.includes(pull('atlas#43')))],
    ['Who was in more than one quarterly planning?', keysWith(attendances(plannings), (number) => number > 1)],
    ['Has pluto ever come up in a k8s sync?', either(truth(false), keys([]))],
    ['Which people have never been in any meeting?', persons(everybody.filter((one) => attended(one).length === 0))],
  ],
  'items': [
    ['Open action items from meetings Ana Costa was in', texts(openActions.filter((one) => were(one.meeting, anaCosta)))],
    ['Which open tasks were due before September?', texts(openActions.filter((one) => one.due !== undefined && one.due < '2026-09-01'))],
    ['Decisions from meetings that 王芳 attended but Nora did not', texts(decisions.filter((one) => were(one.meeting, wangfang) && !were(one.meeting, nora)))],
    ['Which meeting produced the most action items?', most(actions.map((one) => one.meeting.title))],
    ['Number of decisions per project', groups(decisions.flatMap((one) => one.meeting.project?.name ?? []))],
    ['How many open action items does each person have?', groups(people(doers(openActions)))],
    ['Which action items are assigned to more than one person?', texts(actions.filter((one) => one.assignees.length > 1))],
    ['People with an open task but no open PR', persons(doers(openActions).filter((one) => !openPulls.some((work) => work.author === one)))],
    ['Questions Ben answered in Atlas stand-ups', texts(questions.filter((one) => one.answeredBy === ben && one.meeting.series === 'Atlas stand-up'))],
    ['Blockers raised since September', texts(risks.filter((one) => isBlocker(one) && within(since('2026-09-01'), one.meeting.startedAt)))],
    ['Tasks that were due between 10 and 15 November and are still open', texts(openActions.filter((one) => within(['2026-11-10', '2026-11-15'], one.due)))],
    ['Who attended the meeting where the decision on canary deploys was made?', orRefused(names(about(decisions, 'canary deploys').flatMap((one) => one.meeting.attendees)))],
    ['Which of my open tasks are past due?', texts(overdue.filter((one) => one.assignees.includes(siyu))), 'Chen Siyu'],
    ['Does Chen Siyu or 王芳 have more overdue tasks?', sides(...[siyu, wangfang].map((one) => [one.name, overdue.filter((action) => action.assignees.includes(one)).length] as const))],
    ['Unanswered questions from meetings Nora and Ana Silva both attended', texts(questions.filter((one) => isOpen(one) && were(one.meeting, nora, anaSilva)))],
  ],
  'open': [
    ['what did we say about Vault?', extracts],
    ['What was said about encryption of snapshots in the stand-ups?', extracts],
  ],
  'not in the graph': all(
    'how many lines did atlas#56 change?',
    'when is our next retrospective?',
    'why was atlas#39 closed?',
    'How many days of holiday does Elena have left?',
    'which open PRs have merge conflicts',
    'is Priya working from home today?',
    'Who pays for the second cluster?',
    'What did Tom think of the last quarterly planning?',
  ),
  'unknown names': all('PRs by Francesca', 'open issues in project neptune', 'was Gustavo at the last k8s sync?', 'who merged gemini#4'),
  'ambiguous': [
    ["Ana's commits this year", ambiguous],
    ['has Ana reviewed atlas#46?', ambiguous],
    ['who opened #4?', either(ambiguous, refused)],
  ],
  'words that matter': all(
    'PRs I forgot to review',
    'issues Nora pretended to close',
    'open PRs except the boring ones',
    'tasks Sam secretly handed to Elena',
    'people who probably reviewed k8s#44',
    'decisions we came close to making in October',
  ),
  'no question': all('the PRs that', 'MATCH (p:Person) DETACH DELETE p', 'please close beacon#30', 'remind me about k8s#45 tomorrow'),
};
