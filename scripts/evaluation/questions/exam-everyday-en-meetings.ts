/** Everyday questions in English about what meetings left behind: what was decided, who does what by when, what came up, who was there, each put in several ways. */
import type { Asked } from './world-words.ts';
import {
  actions, assignedTo, attended, date, decisions, either, everybody, ids, keys, meeting, meetings, most, names, newest, overdue, persons, pulls, questions, risks, says, since, texts, thisMonth,
  thisQuarter, thisWeek, thisYear, titles, today, truth, where, who, within,
} from './world-words.ts';
import { meetingsThat, orRefused, were } from './exam-more-words.ts';
import type { Action, Meeting, Person } from './world-shape.ts';

const { k8s, beacon } = where;
const { tom, ben, priya, nora, sam, siyu, lilei, wangfang, juergen, anaSilva, anaCosta } = who;
const standUps = meetings.filter((one) => one.series === 'Atlas stand-up');
const standUp = meeting('Atlas stand-up 2026-11-16');
const sync = meeting('k8s sync 2026-11-17');
const review = meeting('Atlas UI design review 2026-11-11');
const autumnPlanning = meeting('Quarterly planning 2026-10-01');
const summerPlanning = meeting('Quarterly planning 2026-07-01');
const retrospective = meeting('Retrospective 2026-10-30');
const isPending = (one: { readonly status: string }): boolean => one.status === 'open';
const openActions = actions.filter(isPending);
const dueBy = (of: readonly Action[], day: string): Action[] => of.filter((one) => one.due !== undefined && one.due <= day);
const notBefore = (of: readonly Action[], day: string): Action[] => of.filter((one) => one.due !== undefined && one.due >= day);
const task = (text: string): Action => {
  const found = actions.find((one) => one.text === text);
  if (found === undefined) throw new Error(`The world has no action ${text}`);
  return found;
};
const dueDay = (text: string) => date(task(text).due);
const doers = (of: readonly Action[]): Person[] => of.flatMap((one) => one.assignees);
/** Who does what: a list of the actions, or of the people that do them. */
const whoDoes = (of: readonly Action[]) => either(texts(of), names(doers(of)));
const raisedIn = <T extends { readonly meeting: Meeting }>(of: readonly T[], held: Meeting): T[] => of.filter((one) => one.meeting === held);
const ofSeries = <T extends { readonly meeting: Meeting }>(of: readonly T[], series: string): T[] => of.filter((one) => one.meeting.series === series);
const about = <T extends { readonly text: string }>(of: readonly T[], words: string): T[] => of.filter((one) => says(one.text, words));
const discusses = (held: Meeting, name: string): boolean => held.mentions.topics.some((topic) => topic.name === name);
const lastAbout = (name: string): Meeting => newest(meetings.filter((one) => discusses(one, name)), (one) => one.startedAt, 1)[0]!;
const together = (person: Person, other: Person): Meeting[] => meetings.filter((one) => were(one, person, other));

export const everydayMeetingQuestions: Readonly<Record<string, readonly Asked[]>> = {
  decided: [
    ['What came out of the last Atlas stand-up in terms of decisions?', orRefused(texts(raisedIn(decisions, standUp)))],
    ['Last k8s sync: what did we decide?', texts(raisedIn(decisions, sync))],
    ['decisions, Atlas stand-up, 9 November', texts(raisedIn(decisions, meeting('Atlas stand-up 2026-11-09')))],
    ["what's been decided about certificates?", texts(about(decisions, 'certificate'))],
    ['Which decisions were taken in k8s since October', texts(decisions.filter((one) => one.meeting.project === k8s && within(since('2026-10-01'), one.meeting.startedAt)))],
    ['Were any decisions made at the retrospective on 30 October?', truth(raisedIn(decisions, retrospective).length > 0)],
    ['Has anything been decided about Node 18?', either(truth(true), texts(about(decisions, 'Node 18')))],
    ['Did we decide anything about storage this quarter?', either(truth(true), texts(about(decisions, 'storage').filter((one) => within(thisQuarter, one.meeting.startedAt))))],
    ['what did the design review decide', orRefused(texts(raisedIn(decisions, review)))],
    ['Which decisions have been retracted this quarter?', texts(decisions.filter((one) => one.status === 'retracted' && within(thisQuarter, one.meeting.startedAt)))],
    ['In the quarterly planning of July, what was decided?', texts(raisedIn(decisions, summerPlanning))],
    ['all the decisions we took about search', texts(about(decisions, 'search'))],
    ['When was it decided that we drop support for Node 18?', orRefused(date(about(decisions, 'drop support Node 18')[0]?.meeting.startedAt))],
    ['Which meeting decided that pods are spread over three zones?', orRefused(titles(about(decisions, 'pods are spread over three zones').map((one) => one.meeting)))],
  ],
  'who does what': [
    ['Who has to do what by Friday?', orRefused(whoDoes(dueBy(openActions, '2026-11-20')), whoDoes(notBefore(dueBy(openActions, '2026-11-20'), today[0])), whoDoes(dueBy(actions, '2026-11-20')))],
    ["Who's responsible for writing the upgrade plan for the cluster?", orRefused(names(doers([task('Write the upgrade plan for the cluster')])))],
    ['By when does 李雷 have to document the canary deploys?', orRefused(dueDay('Document the canary deploys'))],
    ['when is "Rehearse the failover" due', orRefused(dueDay('Rehearse the failover'))],
    ['tasks with their owners from the k8s sync of 10 November', orRefused(whoDoes(raisedIn(actions, meeting('k8s sync 2026-11-10'))))],
    ['Which open tasks are due this week?', texts(openActions.filter((one) => within(thisWeek, one.due)))],
    ["what's due today?", orRefused(texts(openActions.filter((one) => one.due === today[0])), texts(actions.filter((one) => one.due === today[0])))],
    ["李雷's open todos due until Friday", texts(dueBy(openActions, '2026-11-20').filter((one) => one.assignees.includes(lilei)))],
    ['Open to-dos that Ben still has, when are they due?', orRefused(texts(openActions.filter((one) => one.assignees.includes(ben))))],
    ['Whose job is it to talk to support about slow uploads?', orRefused(names(doers([task('Talk to support about slow uploads')])))],
    ['Is Chen Siyu late with anything?', orRefused(truth(true), texts(overdue.filter((one) => one.assignees.includes(siyu))))],
    ['Which tasks are past their due date?', orRefused(texts(overdue))],
    ['overdue tasks since October, k8s', orRefused(texts(overdue.filter((one) => one.meeting.project === k8s && within(since('2026-10-01'), one.meeting.startedAt))), texts(overdue.filter((one) => one.meeting.project === k8s && one.due! >= '2026-10-01')))],
    ['Which tasks has Priya finished?', texts(assignedTo(priya).filter((one) => one.status === 'done'))],
    ['open todos in k8s that nobody has been assigned', texts(openActions.filter((one) => one.meeting.project === k8s && one.assignees.length === 0))],
    ['action items assigned to 王芳 and 李雷 together', orRefused(texts(actions.filter((one) => one.assignees.includes(wangfang) && one.assignees.includes(lilei))))],
    ['To whom was the sketch of the search page given?', orRefused(names(doers([task('Sketch the search page')])))],
    ["What's on my list of open action items?", texts(openActions.filter((one) => one.assignees.includes(sam))), "Sam O'Brien"],
  ],
  'came up': [
    ['Which issues and PRs came up in the stand-up on 2 November?', ids([...meeting('Atlas stand-up 2026-11-02').mentions.pulls, ...meeting('Atlas stand-up 2026-11-02').mentions.issues])],
    ['topics we talked about in the last quarterly planning', names(autumnPlanning.mentions.topics)],
    ['Did dark mode come up at the last design review?', truth(discusses(review, 'dark mode'))],
    ['In which meetings has the budget been discussed this year?', meetingsThat((one) => discusses(one, 'budget') && within(thisYear, one.startedAt))],
    ['When did we last talk about the release process?', date(lastAbout('release process').startedAt)],
    ['the last time snapshots came up, when was it?', orRefused(date(lastAbout('snapshots').startedAt))],
    ["Which of Ana Silva's PRs were mentioned in Atlas stand-ups?", ids(standUps.flatMap((one) => one.mentions.pulls).filter((one) => one.author === anaSilva))],
    ['Has beacon#5 been discussed in a meeting?', either(truth(true), meetingsThat((one) => one.mentions.pulls.some((mentioned) => mentioned.id === 'acme/beacon#5')))],
    ['k8s#26 was mentioned where?', orRefused(meetingsThat((one) => one.mentions.pulls.some((mentioned) => mentioned.id === 'acme/k8s#26')))],
    ['Which topic comes up most in the Atlas stand-ups?', most(standUps.flatMap((one) => one.mentions.topics.map((topic) => topic.name)))],
    ['What PRs did the quarterly planning in April mention?', ids(meeting('Quarterly planning 2026-04-01').mentions.pulls)],
    ['PRs that have been discussed in more than one meeting', orRefused(ids(pulls.filter((one) => meetings.filter((held) => held.mentions.pulls.includes(one)).length > 1)))],
  ],
  'who was there': [
    ['Who was at the last retrospective, please?', names(retrospective.attendees)],
    ['attendees, k8s sync, 17 November', names(sync.attendees)],
    ['Was Ana Silva at the last Atlas stand-up?', truth(were(standUp, anaSilva))],
    ['Did Jürgen attend the last 灯塔周会?', truth(were(meeting('灯塔周会 2026-11-12'), juergen))],
    ['Which meetings did Nora and Sam both sit in?', orRefused(titles(together(nora, sam)))],
    ['Which meetings have I been in this month?', titles(attended(ben).filter((one) => within(thisMonth, one.startedAt)))],
    ['When were Ben and Priya last in a meeting together?', orRefused(date(newest(together(ben, priya), (one) => one.startedAt)[0]?.startedAt))],
    ['last meeting Ana Costa was in', titles(newest(attended(anaCosta), (one) => one.startedAt, 1))],
    ['Has Tom ever been in a k8s sync?', truth(attended(tom).some((one) => one.series === 'k8s sync'))],
    ['people who were never at a quarterly planning', persons(everybody.filter((one) => !attended(one).some((held) => held.series === 'Quarterly planning')))],
    ['which meetings have there been this week', titles(meetings.filter((one) => within(thisWeek, one.startedAt)))],
    ['In the meeting of 29 October, who took part?', orRefused(names(meeting('灯塔周会 2026-10-29').attendees))],
    ['Who attended both the July and the October quarterly planning?', orRefused(names(autumnPlanning.attendees.filter((one) => were(summerPlanning, one))))],
  ],
  'open questions': [
    ['Which questions from the Atlas stand-ups are still unanswered?', texts(ofSeries(questions, 'Atlas stand-up').filter(isPending))],
    ['unanswered questions about snapshots', texts(about(questions, 'snapshots').filter(isPending))],
    ['Has the question about Parquet been answered?', orRefused(truth(about(questions, 'Parquet').every((one) => one.status === 'answered')))],
    ['Who answered the question about a fourth team?', names(about(questions, 'fourth team').map((one) => one.answeredBy))],
    ['questions that came up in November and are still open', texts(questions.filter((one) => isPending(one) && within(thisMonth, one.meeting.startedAt)))],
    ['Any open questions in beacon?', either(truth(true), texts(questions.filter((one) => isPending(one) && one.meeting.project === beacon)))],
    ['Which questions has Ana Costa answered?', texts(questions.filter((one) => one.answeredBy === anaCosta))],
    ['answered by Priya: which questions', texts(questions.filter((one) => one.answeredBy === priya))],
  ],
  risks: [
    ['risks that mention ledger', orRefused(texts(about(risks, 'ledger')))],
    ['Are there blockers in k8s?', either(truth(true), texts(risks.filter((one) => one.kind === 'blocker' && one.meeting.project === k8s)))],
    ['Which blockers were raised in the last k8s sync?', texts(raisedIn(risks, sync).filter((one) => one.kind === 'blocker'))],
    ['risks about Vault', texts(about(risks, 'Vault'))],
    ['Have any risks been raised about the index?', either(truth(true), texts(about(risks, 'index')))],
    ['Risks raised in November, please', either(texts(risks.filter((one) => within(thisMonth, one.meeting.startedAt))), texts(risks.filter((one) => one.kind === 'risk' && within(thisMonth, one.meeting.startedAt))))],
    ['In which meeting did the storage prices come up as a risk?', orRefused(titles(about(risks, 'storage prices').map((one) => one.meeting)))],
    ['who was in the meetings where blockers were raised this year?', names(risks.filter((one) => one.kind === 'blocker' && within(thisYear, one.meeting.startedAt)).flatMap((one) => one.meeting.attendees))],
    ['latest blocker', orRefused(texts(newest(risks.filter((one) => one.kind === 'blocker'), (one) => one.meeting.startedAt, 1)))],
  ],
  'items across': [
    ['open tasks of people who review in ledger', orRefused(texts(openActions.filter((one) => one.assignees.some((person) => pulls.some((work) => work.project === where.ledger && work.reviews.some((given) => given.by === person))))))],
    ['Which projects were mentioned in the last quarterly planning?', names(autumnPlanning.mentions.projects)],
    ['Which kinds of meetings does Chen Siyu go to?', orRefused(keys(attended(siyu).map((one) => one.series)), titles(attended(siyu)))],
    ['decisions from meetings Tom attended this year', texts(decisions.filter((one) => were(one.meeting, tom) && within(thisYear, one.meeting.startedAt)))],
    ['Who got tasks at the last quarterly planning?', names(doers(raisedIn(actions, autumnPlanning)))],
  ],
};
