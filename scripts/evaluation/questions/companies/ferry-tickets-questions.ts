/** Questions of Priyanka Raman in English about the company that sells ferry tickets; expected answers are plain filters over its world. */
import type { ExamQuestion, Expected } from '../exam.ts';
import { examNow } from '../exam.ts';
import {
  ambiguous, count, date, days, either, extracts, ids, inDays, inHours, inOrder, lastMonth, lastQuarter, lastWeek, lastYear, mean, median, messages, names, newest,
  number, refused, sides, texts, titles, truth, within,
} from '../expected-words.ts';
import type { Action, Issue, Meeting, Person, Pull } from '../world-shape.ts';
import {
  askedBy, attended, commentsOn, filtersOver, highest, isMerged, isOpen, isOverdue, isToDo, lowest, mergeDays, reviewed, reviewers, speaksOf, type Line,
} from './company-filters.ts';
import { where, who } from './ferry-tickets-people.ts';
import { ferryTickets } from './ferry-tickets-world.ts';
import { issueOf, pullOf } from './ferry-tickets-work.ts';

const { people, projects, pulls, issues, commits, topics, meetings, decisions, actions, questions, risks, notes } = ferryTickets;
const { by, closers, meeting, series } = filtersOver(ferryTickets);
const { H: henrik, N: haddad, D: deVries, T: tobias, P: priyanka, Z: zimo, Y: tina, C: callum, I: ingrid, W: wanjiru, E: estelle } = who;
const { po: pontoon, ba: basket, ti: tideClock, qu: quayside, la: lanternfish } = where;
const me = priyanka;

const reviewedBy = (person: Person): Pull[] => pulls.filter((one) => reviewed(one, person));
const reviews = pulls.flatMap((pull) => pull.reviews);
const together = (...all: readonly Person[]): Meeting[] => meetings.filter(attended(...all));
const at = <T extends { readonly meeting: Meeting }>(items: readonly T[], held: readonly Meeting[]): T[] => items.filter((item) => held.includes(item.meeting));
const spoke = (topic: string): Meeting[] => meetings.filter(speaksOf(topic));
const tasksOf = (person: Person): Action[] => actions.filter((action) => action.assignees.includes(person));
const titled = (one: { readonly title: string }, words: string): boolean => one.title.toLowerCase().includes(words);
/** `pontoon#12` */
const shown = (work: Issue | Pull): string => work.id.replace('saltmarsh/', '');
const everyLabel = [...new Set(issues.flatMap((issue) => issue.labels))];
const everySeries = [...new Set(meetings.map((one) => one.series))];
/** Groups of zero are not listed. */
const per = <T>(groups: readonly T[], name: (one: T) => string, of: (one: T) => number): Expected => ({ groups: groups.map((one) => [name(one), of(one)] as const).filter((group) => group[1] > 0) });

const answerable: readonly Line[] = [
  // Find and list.
  ['find', 'Which pull requests are still open in pontoon?', ids(pulls.filter((one) => isOpen(one) && one.project === pontoon))],
  ['find', 'list open issues labelled security', ids(issues.filter((one) => isOpen(one) && one.labels.includes('security')))],
  ['find', 'Give me every open issue that nobody is assigned to.', ids(issues.filter((one) => isOpen(one) && one.assignees.length === 0))],
  ['find', 'draft pull requests, please', ids(pulls.filter((one) => one.draft))],
  ['find', 'Which PRs were closed without a merge this year?', ids(pulls.filter((one) => one.state === 'closed' && one.closedAt! >= '2026'))],
  ['title', 'Which issues have voucher in their title?', ids(issues.filter((one) => titled(one, 'voucher')))],
  ['title', 'Find pull requests with "feed" in the title.', ids(pulls.filter((one) => titled(one, 'feed')))],
  ['title', 'Which merged PR mentions rounding in its title?', ids(pulls.filter((one) => isMerged(one) && titled(one, 'rounding')))],
  ['me', 'open issues assigned to me', ids(issues.filter((one) => isOpen(one) && one.assignees.includes(me)))],
  ['label', 'bugs in lanternfish that are not closed yet', ids(issues.filter((one) => isOpen(one) && one.project === lanternfish && one.labels.includes('bug')))],
  ['meetings', 'Which meetings did Estelle Dubois go to in August and September 2026?', titles(together(estelle).filter((one) => within(['2026-08-01', '2026-09-30'], one.startedAt)))],
  ['decisions', 'What was decided in the most recent Basket sync?', texts(at(decisions, newest(series('Basket sync'), (one) => one.startedAt).slice(0, 1)))],
  ['decisions', 'What decisions came out of the Crew all-hands on 2 November 2026?', texts(at(decisions, [meeting('Crew all-hands 2026-11-02')]))],
  ['decisions', 'Which decisions have been retracted?', texts(decisions.filter((one) => one.status === 'retracted'))],
  ['tasks', 'List my overdue action items.', texts(tasksOf(me).filter(isOverdue))],
  ['tasks', 'Which action items have no owner?', texts(actions.filter((one) => one.assignees.length === 0))],
  ['tasks', 'what does Noor Haddad still have to do', texts(tasksOf(haddad).filter(isToDo))],
  ['risks', 'What blockers have been raised?', texts(risks.filter((one) => one.kind === 'blocker'))],
  ['risks', 'Risks that came up in Portal reviews', either(texts(at(risks, series('Portal review'))), texts(at(risks, series('Portal review')).filter((one) => one.kind === 'risk')))],
  ['questions', 'Which questions from the App huddle were never answered?', texts(at(questions, series('App huddle')).filter((one) => one.status === 'open'))],
  ['questions', 'Show the questions Ingrid answered.', texts(questions.filter((one) => one.answeredBy === ingrid))],
  ['notes', 'Which notes mention rate limits?', titles(notes.filter(speaksOf('rate limits')))],
  ['notes', 'notes in which Tobias Achterberg is mentioned', titles(notes.filter((one) => one.mentions.people.includes(tobias)))],
  ['meetings', 'Who was at the Portal review on 6 October?', names(meeting('Portal review 2026-10-06').attendees)],
  ['commits', 'Commits by 周子墨 since September', messages(commits.filter((one) => one.author === zimo && one.committedAt >= '2026-09'))],
  ['commits', 'What was committed to lanternfish last week?', messages(commits.filter((one) => one.project === lanternfish && within(lastWeek, one.committedAt)))],

  // Count.
  ['count', 'How many issues are open right now?', count(issues.filter(isOpen))],
  ['count', "count Ingrid Moe's merged PRs", count(by(ingrid).filter(isMerged))],
  ['count', 'On how many pull requests did Henrik Solberg request changes?', count(pulls.filter((one) => one.reviews.some((review) => review.by === henrik && review.verdict === 'changes_requested')))],
  ['count', 'What is the number of decisions made in Q3?', count(decisions.filter((one) => within(lastQuarter, one.meeting.startedAt)))],
  ['count', 'how many issues have i commented on', count(issues.filter((one) => one.comments.some((each) => each.by === me)))],
  ['count', 'How many action items are overdue?', count(actions.filter(isOverdue))],

  // Group.
  ['group', 'Merged pull requests per project this year', per(projects, (one) => one.name, (one) => pulls.filter((pull) => pull.project === one && pull.mergedAt !== undefined && pull.mergedAt >= '2026').length)],
  ['group', 'How many issues did each person submit?', per(people, (one) => one.name, (one) => issues.filter((issue) => issue.submitter === one).length)],
  ['group', 'Break down the open issues by project.', per(projects, (one) => one.name, (one) => issues.filter((issue) => isOpen(issue) && issue.project === one).length)],
  ['group', 'number of PRs merged since September, by project and month', { groups: projects.flatMap((one) => ['2026-09', '2026-10', '2026-11'].map((month) => [one.name, pulls.filter((pull) => pull.project === one && pull.mergedAt?.startsWith(month)).length] as const)).filter((group) => group[1] > 0) }],
  ['group', 'How many reviews were given in October, per reviewer?', per(people, (one) => one.name, (one) => reviews.filter((review) => review.by === one && within(lastMonth, review.at)).length)],
  ['group', 'decisions per meeting series', per(everySeries, (one) => one, (one) => at(decisions, series(one)).length)],
  ['group', 'For every assignee, how many action items are not done?', per(people, (one) => one.name, (one) => tasksOf(one).filter(isToDo).length)],
  ['group', 'How many issues carry each label?', per(everyLabel, (one) => one, (one) => issues.filter((issue) => issue.labels.includes(one)).length)],
  ['group', 'How often was each topic discussed in meetings?', per(topics, (one) => one.name, (one) => spoke(one.name).length)],

  // Top and superlatives.
  ['top', 'Who are the top 3 reviewers?', names(newest(people, (one) => String(reviewedBy(one).length).padStart(3, '0')).slice(0, 3))],
  ['top', 'Who opened the most issues?', names(highest(people, (one) => issues.filter((issue) => issue.submitter === one).length))],
  ['top', 'Who has merged the most pull requests this year?', names(highest(people, (one) => pulls.filter((pull) => pull.mergedBy === one && pull.mergedAt! >= '2026').length))],
  ['top', 'Which issue drew the most comments?', ids(highest(issues, commentsOn))],
  ['top', 'What was our longest meeting?', titles(highest(meetings, (one) => one.durationS))],
  ['top', 'latest 3 merged PRs in quayside', inOrder(newest(pulls.filter((one) => isMerged(one) && one.project === quayside), (one) => one.mergedAt!).slice(0, 3).map((one) => one.id))],
  ['top', "What's the oldest issue that is still open?", ids(newest(issues.filter(isOpen), (one) => one.createdAt).slice(-1))],
  ['top', 'Show the five newest issues.', inOrder(newest(issues, (one) => one.createdAt).slice(0, 5).map((one) => one.id))],
  ['top', 'Which pull request took the longest to be merged?', ids(highest(pulls.filter(isMerged), mergeDays))],
  ['top', 'In which project are the fewest issues open?', names(lowest(projects, (one) => issues.filter((issue) => isOpen(issue) && issue.project === one).length))],
  ['top', 'my two most recent pull requests', inOrder(newest(by(me), (one) => one.createdAt).slice(0, 2).map((one) => one.id))],

  // Averages and durations.
  ['mean', 'How long does it take on average until a pull request in basket is merged?', inDays(mean(pulls.filter((one) => isMerged(one) && one.project === basket).map(mergeDays)))],
  ['mean', 'Median time to close an issue in tide-clock, in days', inDays(median(issues.filter((one) => one.state === 'closed' && one.project === tideClock).map((one) => days(one.createdAt, one.closedAt!))))],
  ['mean', 'What is the average length of a Crew all-hands?', ((seconds) => either(number(seconds), number(seconds / 60), inHours(seconds / 3600), inDays(seconds / 86_400)))(mean(series('Crew all-hands').map((one) => one.durationS)))],
  ['mean', 'How many people attend a Portal review on average?', number(mean(series('Portal review').map((one) => one.attendees.length)))],
  ['long', `How long has ${shown(pullOf('p33'))} been open?`, inDays(days(pullOf('p33').createdAt, examNow))],

  // Compare.
  ['compare', 'Did Henrik Solberg or Wanjiru Kamau write more pull requests?', sides([henrik.name, by(henrik).length], [wanjiru.name, by(wanjiru).length])],
  ['compare', 'Are more issues open in pontoon or in quayside?', sides([pontoon.name, issues.filter((one) => isOpen(one) && one.project === pontoon).length], [quayside.name, issues.filter((one) => isOpen(one) && one.project === quayside).length])],
  ['compare', 'Compare how many PRs Priyanka Raman and Callum Fraser have reviewed.', sides([priyanka.name, reviewedBy(priyanka).length], [callum.name, reviewedBy(callum).length])],
  ['compare', 'who closed more issues, tina or tobi?', sides([tina.name, issues.filter((one) => one.closedBy === tina).length], [tobias.name, issues.filter((one) => one.closedBy === tobias).length])],

  // Yes or no.
  ['truth', 'Has Tobias Achterberg ever reviewed one of my pull requests?', truth(by(me).some((one) => reviewers(one).includes(tobias)))],
  ['truth', `Is ${shown(pullOf('p43'))} a draft?`, truth(pullOf('p43').draft)],
  ['truth', 'Did Ingrid Moe attend the Crew all-hands on 16 November 2026?', truth(meeting('Crew all-hands 2026-11-16').attendees.includes(ingrid))],
  ['truth', 'Are any issues labelled crash still open?', truth(issues.some((one) => isOpen(one) && one.labels.includes('crash')))],
  ['truth', `did anybody review ${shown(pullOf('p48'))}`, truth(pullOf('p48').reviews.length > 0)],
  ['truth', 'Did I review anything by Tina Liang this year?', truth(by(tina).some((one) => one.reviews.some((review) => review.by === me && review.at >= '2026')))],

  // Who and when.
  ['when', 'When did Zimo last attend a meeting?', date(newest(together(zimo), (one) => one.startedAt)[0]!.startedAt)],
  ['when', 'On what day did Callum Fraser first open an issue?', date(newest(issues.filter((one) => one.submitter === callum), (one) => one.createdAt).at(-1)!.createdAt)],
  ['when', `Since when has ${shown(issueOf('i18'))} been open?`, date(issueOf('i18').createdAt)],
  ['when', 'When was the last time Henrik reviewed a pull request?', date(newest(reviews.filter((one) => one.by === henrik), (one) => one.at)[0]!.at)],
  ['when', 'When did we last talk about accessibility in a meeting?', date(newest(spoke('accessibility'), (one) => one.startedAt)[0]!.startedAt)],
  ['who', `Who closed ${shown(issueOf('i31'))}?`, names([issueOf('i31').closedBy!])],
  ['who', `Who approved ${shown(pullOf('p40'))}?`, names(pullOf('p40').reviews.filter((one) => one.verdict === 'approved').map((one) => one.by))],
  ['which', 'Which pull request closes the issue "Crash on start with Android 17"?', ids(closers(issueOf('i29')))],
  ['which', `In which meeting was ${shown(pullOf('p40'))} mentioned?`, titles(meetings.filter((one) => one.mentions.pulls.includes(pullOf('p40'))))],
  ['first', 'What was the first meeting in which offline tickets came up?', titles(newest(spoke('offline tickets'), (one) => one.startedAt).slice(-1))],

  // Paths.
  ['path', 'PRs that close issues Estelle opened', ids(pulls.filter((one) => one.closes.some((issue) => issue.submitter === estelle)))],
  ['path', 'Who reviewed the pull requests that close issues labelled security?', names(pulls.filter((one) => one.closes.some((issue) => issue.labels.includes('security'))).flatMap(reviewers))],
  ['path', "People who reviewed Noor Haddad's pull requests but authored none in pontoon", names(by(haddad).flatMap(reviewers).filter((one) => !by(one).some((pull) => pull.project === pontoon)))],
  ['path', 'Which topics came up in meetings that Tobias Achterberg attended?', names(together(tobias).flatMap((one) => one.mentions.topics))],
  ['path', 'Show open action items from meetings about tide data.', texts(at(actions, spoke('tide data')).filter(isToDo))],
  ['path', 'Who was mentioned in Portal reviews?', names(series('Portal review').flatMap((one) => one.mentions.people))],
  ['path', 'Which of the pull requests mentioned in a meeting are still open?', ids(pulls.filter((one) => isOpen(one) && meetings.some((meeting) => meeting.mentions.pulls.includes(one))))],
  ['path', 'Which issues were closed by the same person who opened them?', ids(issues.filter((one) => one.closedBy === one.submitter))],
  ['path', 'Pull requests merged by their own author', ids(pulls.filter((one) => one.mergedBy === one.author))],
  ['both', 'Which meetings had both Noor de Vries and Estelle Dubois among the attendees?', titles(together(deVries, estelle))],
  ['never', 'Who has never submitted an issue?', ((none: Person[]) => either(names(none), names(none.filter((one) => !one.bot))))(people.filter((one) => !issues.some((issue) => issue.submitter === one)))],
  ['without', 'closed issues without a pull request that closes them', ids(issues.filter((one) => one.state === 'closed' && closers(one).length === 0))],
  ['butnot', 'In which projects have I reviewed pull requests but never opened one?', names(reviewedBy(me).map((one) => one.project).filter((one) => !by(me).some((pull) => pull.project === one)))],
  ['atleast', 'Who has at least three open action items?', names(people.filter((one) => tasksOf(one).filter(isToDo).length >= 3))],
  ['atleast', 'PRs with more than two reviewers', ids(pulls.filter((one) => new Set(reviewers(one)).size > 2))],
  ['only', 'Which pull requests were reviewed only by Henrik Solberg?', ids(pulls.filter((one) => one.reviews.length > 0 && one.reviews.every((review) => review.by === henrik)))],
  ['without', 'Which projects have no meetings?', names(projects.filter((one) => !meetings.some((meeting) => meeting.project === one)))],
  ['without', 'Meetings in which no question was raised', titles(meetings.filter((one) => at(questions, [one]).length === 0))],
  ['without', 'Which open pull requests have not been reviewed by anyone?', ids(pulls.filter((one) => isOpen(one) && one.reviews.length === 0))],
  ['never', 'Who attended a Basket sync but never a Portal review?', names(series('Basket sync').flatMap((one) => one.attendees).filter((one) => !series('Portal review').some((meeting) => meeting.attendees.includes(one))))],
  ['nested', 'Who attended the meetings in which blockers were raised?', names(risks.filter((one) => one.kind === 'blocker').flatMap((one) => one.meeting.attendees))],
  ['nested', 'Which attendees of the latest Tide planning have an open pull request?', names(newest(series('Tide planning'), (one) => one.startedAt)[0]!.attendees.filter((one) => by(one).some(isOpen)))],

  // Times.
  ['time', 'What got merged last week?', ids(pulls.filter((one) => within(lastWeek, one.mergedAt)))],
  ['time', 'Issues opened between 1 and 20 October', ids(issues.filter((one) => within(['2026-10-01', '2026-10-20'], one.createdAt)))],
  ['time', 'Which action items are due next week?', texts(actions.filter((one) => within(['2026-11-23', '2026-11-29'], one.due)))],
  ['time', 'Pull requests created since May that have not been merged', ids(pulls.filter((one) => one.createdAt >= '2026-05' && !isMerged(one)))],
  ['time', 'Which meeting took place yesterday?', titles(meetings.filter((one) => one.startedAt.startsWith('2026-11-17')))],
  ['time', 'what did we decide in Q1', texts(decisions.filter((one) => within(['2026-01-01', '2026-03-31'], one.meeting.startedAt)))],
  ['time', "issues opened last year that weren't closed until this year", ids(issues.filter((one) => within(lastYear, one.createdAt) && one.closedAt !== undefined && one.closedAt >= '2026'))],

  // Aliases, slips, casual.
  ['alias', 'What has windhoek9 reviewed in basket?', ids(reviewedBy(deVries).filter((one) => one.project === basket))],
  ['alias', 'open issues in dockhand', ids(issues.filter((one) => isOpen(one) && one.project === quayside))],
  ['slip', 'Show me the pull requsts by Tobias Achterberg that were merged', ids(by(tobias).filter(isMerged))],
  ['casual', 'any prs from shiru that never got merged?', ((none: Pull[]) => either(ids(none), truth(none.length > 0)))(by(wanjiru).filter((one) => !isMerged(one)))],

  // Open questions.
  ['open', 'What did we say about refunds?', extracts],
  ['open', 'What was said about the Faroe ports?', extracts],
];

/** Of what the graph does not hold, and names that two bear. */
const refusable: readonly Line[] = [
  ['refuse', "What is Henrik Solberg's salary?", refused],
  ['refuse', 'Who on the team is in the worst mood these days?', refused],
  ['refuse', 'How many lines of code has Tobias Achterberg written this year?', refused],
  ['refuse', 'Show all pull requests by Gustav Brandt.', refused],
  ['refuse', 'open issues in the albatross repository', refused],
  ['refuse', 'Which pull requests failed in CI last week?', refused],
  ['refuse', "Who is Ingrid Moe's manager?", refused],
  ['refuse', 'How many story points did we burn in October?', refused],
  ['refuse', 'Which issues will be done before Christmas?', refused],
  ['refuse', 'Who came late to the last Basket sync?', refused],
  ['refuse', 'Which open issues are waiting for legal?', refused],
  ['refuse', 'Which merged PRs had to be rolled back?', refused],
  ['refuse', 'Who voted against closing the Oslo desk?', refused],
  ['refuse', 'Pull requests Henrik almost merged', refused],
  ['refuse', 'list PRs that touch the payment module', refused],
  ['refuse', 'How much did we spend on cloud servers in Q3?', refused],
  ['ambiguous', 'What did Noor merge last month?', ambiguous],
  ['ambiguous', 'Has Noor finished all her action items?', ambiguous],
];

export const ferryTicketsQuestions: ExamQuestion[] = askedBy(me, 'ft', [...answerable, ...refusable]);
