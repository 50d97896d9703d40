/** Questions in English as a dozen colleagues type them, about what meetings leave behind: decisions, tasks, questions, risks, who was there and what came up. */
import type { Asked } from './world-words.ts';
import {
  actions, assignedTo, attended, date, decisions, either, everybody, extracts, ids, isAbout, issues, lastWeek, meeting, meetings, names, newest, notes, oldest, overdue, persons, pulls, questions, risks, says,
  since, texts, thisMonth, thisQuarter, thisWeek, thisYear, titles, today, topics, truth, where, who, within,
} from './world-words.ts';
import { isMerged, meetingsThat, orRefused, were } from './exam-more-words.ts';
import type { Action, Meeting, Person, Project } from './world-shape.ts';

const { atlas, k8s, beacon } = where;
const { tom, ben, priya, elena, nora, sam, siyu, lilei, wangfang, zhangsan, juergen, anaSilva, anaCosta } = who;
const standUp = meeting('Atlas stand-up 2026-11-16');
const sync = meeting('k8s sync 2026-11-17');
const earlierSync = meeting('k8s sync 2026-11-10');
const weekly = meeting('灯塔周会 2026-11-12');
const designReview = meeting('Atlas UI design review 2026-11-11');
const july = meeting('Quarterly planning 2026-07-01');
const retrospective = meeting('Retrospective 2026-10-30');
const isPending = (one: { readonly status: string }): boolean => one.status === 'open';
const openActions = actions.filter(isPending);
const isBlocker = (one: { readonly kind: string }): boolean => one.kind === 'blocker';
const from = <T extends { readonly meeting: Meeting }>(of: readonly T[], held: Meeting): T[] => of.filter((one) => one.meeting === held);
const ofSeries = <T extends { readonly meeting: Meeting }>(of: readonly T[], series: string): T[] => of.filter((one) => one.meeting.series === series);
const ofProject = <T extends { readonly meeting: Meeting }>(of: readonly T[], project: Project): T[] => of.filter((one) => one.meeting.project === project);
const about = <T extends { readonly text: string }>(of: readonly T[], words: string): T[] => of.filter((one) => says(one.text, words));
const task = (text: string): Action => {
  const found = actions.find((one) => one.text === text);
  if (found === undefined) throw new Error(`The world has no action ${text}`);
  return found;
};
const has = (person: Person) => (one: Action): boolean => one.assignees.includes(person);
const topicsOf = (of: readonly Meeting[]): string[] => of.flatMap((one) => one.mentions.topics.map((topic) => topic.name));
const seriesOf = (series: string): Meeting[] => meetings.filter((one) => one.series === series);
const mentions = (held: Meeting, id: string): boolean => [...held.mentions.pulls, ...held.mentions.issues].some((one) => one.id === `acme/${id}`);

export const colleaguesMinuteQuestions: Readonly<Record<string, readonly Asked[]>> = {
  'decisions, as asked': [
    ['decisions last 灯塔周会', texts(from(decisions, weekly))],
    ['any decision about rate limits?', either(truth(true), texts(about(decisions, 'rate limit')))],
    ['decisions, beacon, this quarter', texts(ofProject(decisions, beacon).filter((one) => within(thisQuarter, one.meeting.startedAt)))],
    ['What did we agree on in the quarterly planning in July?', texts(from(decisions, july))],
    ['in which meeting was typo tolerance decided', titles(about(decisions, 'typo tolerance').map((one) => one.meeting))],
    ['Which decisions got retracted?', texts(decisions.filter((one) => one.status === 'retracted'))],
    ['decisions from meetings Jürgen attended since October', texts(decisions.filter((one) => were(one.meeting, juergen) && within(since('2026-10-01'), one.meeting.startedAt)))],
    ['the latest 3 decisions in k8s', texts(newest(ofProject(decisions, k8s), (one) => one.meeting.startedAt, 3))],
    ['decisions about snapshots, please', texts(about(decisions, 'snapshot'))],
    ["the decisions of the Atlas stand-ups that Ana Silva wasn't at", texts(ofSeries(decisions, 'Atlas stand-up').filter((one) => !were(one.meeting, anaSilva)))],
    ['When was the decision about staging made?', date(about(decisions, 'staging')[0]?.meeting.startedAt)],
    ['What got decided in the meeting where k8s#30 was mentioned?', texts(decisions.filter((one) => mentions(one.meeting, 'k8s#30')))],
    ['Who attended the meeting that decided to put pluto on hold?', orRefused(names(july.attendees))],
    ['decided in September by the atlas folks?', orRefused(texts(ofProject(decisions, atlas).filter((one) => within(['2026-09-01', '2026-09-30'], one.meeting.startedAt))))],
    ['did we take any decisions in the last retro', orRefused(truth(from(decisions, retrospective).length > 0), texts(from(decisions, retrospective)))],
    ["what's been decided this week so far?", texts(decisions.filter((one) => within(thisWeek, one.meeting.startedAt)))],
    ['Did the design review on 11 November decide anything about storage?', either(truth(true), texts(about(from(decisions, designReview), 'storage')))],
  ],
  'tasks, as asked': [
    ['my open tasks', texts(openActions.filter(has(lilei))), '李雷'],
    ['todos sam open', texts(openActions.filter(has(sam)))],
    ["Which of Chen Siyu's action items are overdue?", texts(overdue.filter(has(siyu)))],
    ['overdue action items in beacon', texts(ofProject(overdue, beacon))],
    ['who has overdue action items in k8s?', names(ofProject(overdue, k8s).flatMap((one) => one.assignees))],
    ['tasks due next week', either(texts(openActions.filter((one) => within(['2026-11-23', '2026-11-29'], one.due))), texts(actions.filter((one) => within(['2026-11-23', '2026-11-29'], one.due))))],
    ['tasks not done yet and due until 20 November', texts(openActions.filter((one) => one.due !== undefined && one.due <= '2026-11-20'))],
    ['open action items that have no assignee', texts(openActions.filter((one) => one.assignees.length === 0))],
    ['tasks assigned to both 张三 and 李雷', texts(actions.filter((one) => has(zhangsan)(one) && has(lilei)(one)))],
    ['action items of the last Atlas stand-up that are still open', texts(from(openActions, standUp))],
    ['Which tasks was Ben given in Atlas stand-ups?', texts(ofSeries(actions, 'Atlas stand-up').filter(has(ben)))],
    ['done tasks from k8s syncs', texts(ofSeries(actions, 'k8s sync').filter((one) => one.status === 'done'))],
    ['who has to document the canary deploys', names(task('Document the canary deploys').assignees)],
    ['When is the task "Sketch the search page" due?', date(task('Sketch the search page').due)],
    ["which of priya's tasks are done", texts(assignedTo(priya).filter((one) => one.status === 'done'))],
    ['open tasks in atlas without a due date', texts(ofProject(openActions, atlas).filter((one) => one.due === undefined))],
    ['What tasks did 张三 get at the quarterly planning in January?', texts(from(actions, meeting('Quarterly planning 2026-01-07')).filter(has(zhangsan)))],
    ['Anything due today?', either(truth(true), texts(openActions.filter((one) => one.due === today[0])), texts(actions.filter((one) => one.due === today[0])))],
    ['action items about dark mode', texts(about(actions, 'dark mode'))],
    ['open todos of Ben and Sam', texts(openActions.filter((one) => has(ben)(one) || has(sam)(one)))],
    ["李雷's tasks from meetings 张三 was not at", texts(actions.filter((one) => has(lilei)(one) && !were(one.meeting, zhangsan)))],
    ["Tom's done action items", texts(assignedTo(tom).filter((one) => one.status === 'done'))],
    ['Is the task of drafting the release notes done?', orRefused(truth(true))],
    ['open action items from meetings in November, but not from k8s', texts(openActions.filter((one) => within(thisMonth, one.meeting.startedAt) && one.meeting.project !== k8s))],
    ['Wang Fang todos not done', texts(openActions.filter(has(wangfang)))],
  ],
  'questions and risks': [
    ['open questions atlas', texts(ofProject(questions, atlas).filter(isPending))],
    ['Which questions did Ben answer this year?', texts(questions.filter((one) => one.answeredBy === ben && within(thisYear, one.meeting.startedAt)))],
    ['questions from the k8s sync of 10 November that nobody has answered', texts(from(questions, earlierSync).filter(isPending))],
    ['who answered the question about the index format', names(about(questions, 'index format').map((one) => one.answeredBy))],
    ['Was the question about sidecars answered?', truth(true)],
    ['questions about Vault', texts(about(questions, 'vault'))],
    ['Who has answered questions in k8s?', names(ofProject(questions, k8s).map((one) => one.answeredBy))],
    ['unanswered questions from the quarterly plannings', texts(ofSeries(questions, 'Quarterly planning').filter(isPending))],
    ['risks in atlas that are not blockers', texts(ofProject(risks, atlas).filter((one) => !isBlocker(one)))],
    ['risks raised at the quarterly planning in October', texts(from(risks, meeting('Quarterly planning 2026-10-01')))],
    ['Is there a blocker about quota?', either(truth(true), texts(about(risks.filter(isBlocker), 'quota')))],
    ['Which meeting raised the risk about the old ingress?', titles(about(risks, 'old ingress').map((one) => one.meeting))],
    ['all blockers of beacon', texts(ofProject(risks, beacon).filter(isBlocker))],
    ['Have there been any blockers in atlas-ui?', truth(risks.some((one) => isBlocker(one) && one.meeting.project?.name === 'atlas-ui'))],
    ['who attended the meetings that raised a blocker in k8s', names(ofProject(risks, k8s).filter(isBlocker).flatMap((one) => one.meeting.attendees))],
    ['When did the risk about Vault come up?', date(about(risks, 'vault')[0]?.meeting.startedAt)],
  ],
  'meetings, as asked': [
    ['meetings last week', meetingsThat((one) => within(lastWeek, one.startedAt))],
    ['last meeting that Ben and Ana Silva were both in', titles(newest(meetings.filter((one) => were(one, ben, anaSilva)), (one) => one.startedAt, 1))],
    ['When was the last k8s sync with Ana Costa?', date(newest(seriesOf('k8s sync').filter((one) => were(one, anaCosta)), (one) => one.startedAt)[0]?.startedAt)],
    ['who was in the last meeting about dark mode', names(newest(meetings.filter((one) => isAbout(one, 'dark mode')), (one) => one.startedAt)[0]!.attendees)],
    ['meetings about snapshots this quarter', meetingsThat((one) => isAbout(one, 'snapshots') && within(thisQuarter, one.startedAt))],
    ['Which meetings lasted more than 90 minutes?', meetingsThat((one) => one.durationS > 90 * 60)],
    ['the first meeting Sam attended', titles(oldest(attended(sam), (one) => one.startedAt, 1))],
    ['Atlas stand-ups Jürgen was in', titles(seriesOf('Atlas stand-up').filter((one) => were(one, juergen)))],
    ['did priya come to the atlas stand-up on 9 november', truth(true)],
    ['meetings Nora was in but Tom was not', meetingsThat((one) => were(one, nora) && !were(one, tom))],
    ['Which meetings mentioned atlas#43?', meetingsThat((one) => mentions(one, 'atlas#43'))],
    ['Was k8s#40 discussed yesterday?', either(truth(true), titles([sync]))],
    ['topics of the Atlas stand-up on 8 June', names(meeting('Atlas stand-up 2026-06-08').mentions.topics)],
    ['topics discussed both in k8s syncs and in Atlas stand-ups', names(topics.filter((one) => topicsOf(seriesOf('k8s sync')).includes(one.name) && topicsOf(seriesOf('Atlas stand-up')).includes(one.name)))],
    ['Which topics have not come up this quarter?', names(topics.filter((one) => !topicsOf(meetings.filter((held) => within(thisQuarter, held.startedAt))).includes(one.name)))],
    ['people mentioned at the k8s sync on 10 November', names(earlierSync.mentions.people)],
    ['issues that came up in the last retrospective', ids(retrospective.mentions.issues)],
    ['merged PRs that were discussed in a 灯塔周会 this year', ids(pulls.filter((one) => isMerged(one) && seriesOf('灯塔周会').some((held) => within(thisYear, held.startedAt) && held.mentions.pulls.includes(one))))],
    ["Tom's meetings this year", titles(attended(tom).filter((one) => within(thisYear, one.startedAt)))],
    ['beacon meetings with 李雷 but without 王芳', meetingsThat((one) => one.project === beacon && were(one, lilei) && !were(one, wangfang))],
    ['What meetings has Elena been to since July?', titles(attended(elena).filter((one) => within(since('2026-07-01'), one.startedAt)))],
    ['Which notes mention 王芳?', titles(notes.filter((one) => one.mentions.people.includes(wangfang)))],
    ['attendees of the meetings where beacon#5 came up', names(meetings.filter((one) => mentions(one, 'beacon#5')).flatMap((one) => one.attendees))],
    ['Who has never attended a meeting?', persons(everybody.filter((one) => attended(one).length === 0))],
    ['open issues that were brought up in a meeting', ids(issues.filter((one) => one.state === 'open' && meetings.some((held) => held.mentions.issues.includes(one))))],
    ['when did jürgen and chen siyu last meet', date(newest(meetings.filter((one) => were(one, juergen, siyu)), (one) => one.startedAt)[0]?.startedAt)],
    ['what did we say about the budget for storage?', extracts],
    ["What's been said about typo tolerance in the Atlas stand-ups?", extracts],
  ],
};
