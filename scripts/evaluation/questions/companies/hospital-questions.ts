/** Questions of Elif Demir in English about the company whose software moves things through hospitals; expected answers are plain filters over its world. */
import type { ExamQuestion, Expected } from '../exam.ts';
import { examNow } from '../exam.ts';
import {
  ambiguous, count, date, days, either, extracts, fewest, groups, groupsOfTwo, ids, inDays, inHours, inOrder, lastMonth, lastQuarter, lastWeek, mean, median, messages, monthOf, most,
  names, newest, number, oldest, refused, sides, texts, thisMonth, thisYear, titles, truth, within,
} from '../expected-words.ts';
import type { Decision, Meeting, Project, Pull } from '../world-shape.ts';
import {
  askedBy, attended, closeDays, commentsOn, filtersOver, has, highest, inProject, isMerged, isOpen, isOverdue, isRejected, isToDo, mergeDays, reviewed, speaksOf, type Line,
} from './company-filters.ts';
import { where, who } from './hospital-people.ts';
import { hospital } from './hospital-world.ts';

const { chi, arj, toh, tov, gre, wan, eli, pas, nia, osk, han } = who;
const { T: tubeway, B: board, L: linen, V: vialtrack, H: hermes } = where;
const { pulls, issues, commits, meetings, segments, decisions, actions, questions, risks, notes, people, projects } = hospital;
const { by, closers, issue, opened, pull, series } = filtersOver(hospital);

const openPulls = pulls.filter(isOpen);
const merged = pulls.filter(isMerged);
const openIssues = issues.filter(isOpen);
const reviews = pulls.flatMap((one) => one.reviews.map((review) => ({ ...review, pull: one })));
const of = <One extends { readonly project?: Project }>(all: readonly One[], project: Project): One[] => all.filter(inProject(project));
const isApproved = (one: Pull): boolean => one.reviews.some((review) => review.verdict === 'approved');
const about = (topic: string): Meeting[] => meetings.filter(speaksOf(topic));
const latestOf = (all: readonly Meeting[]): Meeting => newest(all, (one) => one.startedAt)[0]!;
/** With those that were taken back, or without. */
const withMade = (all: readonly Decision[]): Expected => either(texts(all), texts(all.filter((one) => one.status === 'made')));

const lines: readonly Line[] = [
  // Pull requests.
  ['pulls', 'Which pull requests are open in tubeway right now?', ids(of(openPulls, tubeway))],
  ['pulls', 'list all draft PRs', ids(pulls.filter((one) => one.draft))],
  ['pulls', 'Which linen pull requests were merged by Wanjiru Kamau?', ids(of(merged, linen).filter((one) => one.mergedBy === wan))],
  ['pulls', 'PRs from Chidi that got changes requested', ids(pulls.filter((one) => one.author === chi && isRejected(one)))],
  ['pulls', 'the three most recently merged PRs please', inOrder(newest(merged, (one) => one.mergedAt, 3).map((one) => one.id))],
  ['pulls', "what's the oldest PR that is still open", inOrder(oldest(openPulls, (one) => one.createdAt, 1).map((one) => one.id))],
  ['pulls', 'Which open PRs has nobody reviewed yet?', ids(openPulls.filter((one) => one.reviews.length === 0))],
  ['pulls', 'pull requests that have been open for more than 60 days', ids(openPulls.filter((one) => days(one.createdAt, examNow) > 60))],
  ['pulls', 'Which open pull requests have changes requested but no approval?', ids(openPulls.filter((one) => isRejected(one) && !isApproved(one)))],
  ['pulls', 'approved but not merged yet: which open PRs are those?', ids(openPulls.filter((one) => isApproved(one)))],
  ['pulls', 'pull requests that were merged by the person who wrote them', ids(merged.filter((one) => one.mergedBy === one.author))],
  ['pulls', 'Which pull requests were closed without being merged this year?', ids(pulls.filter((one) => one.state === 'closed' && within(thisYear, one.closedAt)))],
  ['pulls', 'PRs opened this month', ids(pulls.filter((one) => within(thisMonth, one.createdAt)))],
  ['pulls', 'which PR was opened yesterday?', ids(pulls.filter((one) => one.createdAt.startsWith('2026-11-17')))],
  ['pulls', 'What was merged in the past 30 days?', ids(merged.filter((one) => days(one.mergedAt!, examNow) <= 30))],
  ['pulls', 'did anything get merged last week', truth(merged.some((one) => within(lastWeek, one.mergedAt)))],
  ['pulls', 'pull requests with the word queue in their title', ids(pulls.filter((one) => /queue/i.test(one.title)))],
  ['pulls', 'Hana’s PRs labelled ui', ids(pulls.filter((one) => one.author === han && has('ui')(one)))],
  ['pulls', 'Which open PRs carry no label at all?', ids(openPulls.filter((one) => one.labels.length === 0))],
  ['pulls', 'open prs specimen tracker', ids(of(openPulls, vialtrack))],
  ['pulls', 'PRs by @night-owl in tubeway', ids(of(pulls, tubeway).filter((one) => one.author === nia))],
  ['pulls', 'my open PRs', ids(openPulls.filter((one) => one.author === eli))],
  ['pulls', 'Which was the first pull request Wanjiru ever opened?', inOrder(oldest(by(wan), (one) => one.createdAt, 1).map((one) => one.id))],
  ['pulls', 'Which PRs have more than three comments?', ids(pulls.filter((one) => commentsOn(one) > 3))],
  ['pulls', 'which pull request is related to bed-board#16?', ids(pulls.filter((one) => one.relatedTo.includes(issue('bed-board#16'))))],
  ['pulls', 'show merged PRs in hermes not written by Pascal', ids(of(merged, hermes).filter((one) => one.author !== pas))],

  // Reviews.
  ['reviews', 'Who reviewed lintel-health/tubeway#10?', names(pull('tubeway#10').reviews.map((one) => one.by))],
  ['reviews', 'Which PRs did both Arjun and Tom Halloran review?', ids(pulls.filter((one) => reviewed(one, arj) && reviewed(one, toh)))],
  ['reviews', 'PRs that Chidinma approved but Elif did not', ids(pulls.filter((one) => reviewed(one, chi, 'approved') && !reviewed(one, eli, 'approved')))],
  ['reviews', 'has anyone approved bed-board#28 yet', truth(isApproved(pull('bed-board#28')))],
  ['reviews', 'Which pull requests were approved by at least two people?', ids(pulls.filter((one) => one.reviews.filter((review) => review.verdict === 'approved').length >= 2))],
  ['reviews', 'What have I reviewed since September?', ids(reviews.filter((one) => one.by === eli && one.at >= '2026-09-01').map((one) => one.pull))],
  ['reviews', 'wich PRs did Oskar revew', ids(pulls.filter((one) => reviewed(one, osk)))],
  ['reviews', "Who reviews Shiru's pull requests most often?", most(reviews.filter((one) => one.pull.author === wan).map((one) => one.by.name))],
  ['reviews', 'Whose PRs has Chidinma reviewed?', names(pulls.filter((one) => reviewed(one, chi)).map((one) => one.author))],
  ['reviews', 'How many different people have reviewed vialtrack pull requests?', number(new Set(of(pulls, vialtrack).flatMap((one) => one.reviews.map((review) => review.by))).size)],
  ['reviews', "people who reviewed Niamh's PRs but wrote none in hermes", names(people.filter((one) => pulls.some((other) => other.author === nia && reviewed(other, one)) && !of(pulls, hermes).some((other) => other.author === one)))],
  ['reviews', 'Who has reviewed the most PRs in bed-board?', most(reviews.filter((one) => one.pull.project === board).map((one) => one.by.name))],
  ['reviews', 'number of reviews per reviewer since October', groups(reviews.filter((one) => one.at >= '2026-10-01').map((one) => one.by.name))],
  ['reviews', 'Was any PR merged without a review?', either(truth(merged.some((one) => one.reviews.length === 0)), ids(merged.filter((one) => one.reviews.length === 0)))],
  ['reviews', 'Who reviewed the pull requests that close security issues?', names(pulls.filter((one) => one.closes.some(has('security'))).flatMap((one) => one.reviews.map((review) => review.by)))],
  ['reviews', 'Have I reviewed more PRs than Hana?', either(truth(true), sides([eli.name, reviews.filter((one) => one.by === eli).length], [han.name, reviews.filter((one) => one.by === han).length]))],
  ['reviews', 'Which people have only ever approved when they reviewed a pull request?', names(people.filter((one) => reviews.some((review) => review.by === one) && reviews.every((review) => review.by !== one || review.verdict === 'approved')))],

  // Issues.
  ['issues', 'urgent issues still open', ids(openIssues.filter(has('urgent')))],
  ['issues', 'Which open issues have no assignee?', ids(openIssues.filter((one) => one.assignees.length === 0))],
  ['issues', 'open issues that no pull request closes', ids(openIssues.filter((one) => closers(one).length === 0))],
  ['issues', 'bugs reported in bed-board since September', ids(of(issues, board).filter((one) => has('bug')(one) && one.createdAt >= '2026-09-01'))],
  ['issues', 'Issues I opened that somebody else closed', ids(issues.filter((one) => one.submitter === eli && one.closedBy !== undefined && one.closedBy !== eli))],
  ['issues', 'Which issues did Arjun both open and close?', ids(issues.filter((one) => one.submitter === arj && one.closedBy === arj))],
  ['issues', 'the three oldest open issues', inOrder(oldest(openIssues, (one) => one.createdAt, 3).map((one) => one.id))],
  ['issues', 'which issues were filed between 1 and 15 October', ids(issues.filter((one) => within(['2026-10-01', '2026-10-15'], one.createdAt)))],
  ['issues', 'issues closed in Q3', ids(issues.filter((one) => within(lastQuarter, one.closedAt)))],
  ['issues', 'HL7 gateway issues with the bug label', ids(of(issues, hermes).filter(has('bug')))],
  ['issues', 'bugs that are labelled security as well', ids(issues.filter((one) => has('bug')(one) && has('security')(one)))],
  ['issues', 'issues submitted by quietfox', ids(opened(tov))],
  ['issues', 'Which issue has attracted the most comments?', ids(highest(issues, commentsOn))],
  ['issues', 'which closed feature issues took longer than 60 days', ids(issues.filter((one) => has('feature')(one) && one.closedAt !== undefined && closeDays(one) > 60))],
  ['issues', 'Which issues opened by Elif has Chidinma commented on?', ids(issues.filter((one) => one.submitter === eli && one.comments.some((comment) => comment.by === chi)))],
  ['issues', 'Who opened the issue that tubeway#21 closes?', names(pull('tubeway#21').closes.map((one) => one.submitter))],
  ['issues', 'Has Greta ever filed an issue in linen?', truth(of(issues, linen).some((one) => one.submitter === gre))],

  // Two and three hops over works.
  ['paths', 'PRs that close issues Niamh opened', ids(pulls.filter((one) => one.closes.some((other) => other.submitter === nia)))],
  ['paths', 'Which pull requests close an urgent issue?', ids(pulls.filter((one) => one.closes.some(has('urgent'))))],
  ['paths', 'issues that merged PRs of Tom Vasquez close', ids(merged.filter((one) => one.author === tov).flatMap((one) => one.closes))],
  ['paths', 'people who commented on vialtrack issues but never on issues in hermes', names(people.filter((one) => of(issues, vialtrack).some((other) => other.comments.some((comment) => comment.by === one)) && !of(issues, hermes).some((other) => other.comments.some((comment) => comment.by === one))))],
  ['paths', 'Which open issues were submitted by someone who was at the last Tubeway standup?', ids(openIssues.filter((one) => attended(one.submitter)(latestOf(series('Tubeway standup')))))],
  ['paths', 'Which issues came up in meetings although no PR closes them?', ids(issues.filter((one) => closers(one).length === 0 && meetings.some((meeting) => meeting.mentions.issues.includes(one))))],
  ['paths', 'Specimen sync attendees who never opened an issue in vialtrack', names(people.filter((one) => series('Specimen sync').some((meeting) => attended(one)(meeting)) && !of(issues, vialtrack).some((other) => other.submitter === one)))],
  ['paths', 'open PRs that were mentioned in an Architecture forum', ids(openPulls.filter((one) => series('Architecture forum').some((meeting) => meeting.mentions.pulls.includes(one))))],

  // Counts, groups, comparisons.
  ['counts', 'How many PRs got merged in October?', count(merged.filter((one) => within(lastMonth, one.mergedAt)))],
  ['counts', 'how many isues are open in vialtrak', count(of(openIssues, vialtrack))],
  ['counts', "How many of Oskar's pull requests were closed without a merge?", count(pulls.filter((one) => one.author === osk && one.state === 'closed'))],
  ['counts', 'count our open issues', count(openIssues)],
  ['counts', 'how many commits has Pascal made in hermes?', count(of(commits, hermes).filter((one) => one.author === pas))],
  ['groups', 'merged PRs per project this year', groups(merged.filter((one) => within(thisYear, one.mergedAt)).map((one) => one.project.name))],
  ['groups', 'number of vialtrack issues by label', groups(of(issues, vialtrack).flatMap((one) => one.labels))],
  ['groups', 'How many issues did each person submit in 2026?', groups(issues.filter((one) => within(thisYear, one.createdAt)).map((one) => one.submitter.name))],
  ['groups', 'merged pull requests per month since June', groups(merged.filter((one) => one.mergedAt! >= '2026-06-01').map((one) => monthOf(one.mergedAt!)))],
  ['groups', 'PRs merged in Q3 by project and month', groupsOfTwo(merged.filter((one) => within(lastQuarter, one.mergedAt)).map((one) => [one.project.name, monthOf(one.mergedAt!)]))],
  ['compare', 'Who submitted more issues, Arjun or Pascal?', sides([arj.name, opened(arj).length], [pas.name, opened(pas).length])],
  ['compare', 'did Hana or Tom Halloran merge more pull requests?', sides([han.name, merged.filter((one) => one.mergedBy === han).length], [toh.name, merged.filter((one) => one.mergedBy === toh).length])],
  ['compare', 'vialtrack vs linen: which one has more bugs', sides(['vialtrack', of(issues, vialtrack).filter(has('bug')).length], ['linen', of(issues, linen).filter(has('bug')).length])],
  ['most', 'Who authored at least six pull requests?', names(people.filter((one) => pulls.filter((other) => other.author === one).length >= 6))],
  ['most', 'which projects have four or more open issues', names(projects.filter((one) => of(openIssues, one).length >= 4))],
  ['most', 'project with the fewest merged PRs', fewest(projects.map((one) => one.name), merged.map((one) => one.project.name))],
  ['most', 'Who closed the most issues this year?', most(issues.filter((one) => one.closedBy !== undefined && within(thisYear, one.closedAt)).map((one) => one.closedBy!.name))],
  ['most', 'Which PR has the most reviews?', ids(highest(pulls, (one) => one.reviews.length))],
  ['times', 'How long did it take to merge tubeway#10?', either(inDays(mergeDays(pull('tubeway#10'))), inHours(24 * mergeDays(pull('tubeway#10'))))],
  ['times', 'average time to merge of vialtrack PRs this year, in days', inDays(mean(of(merged, vialtrack).filter((one) => within(thisYear, one.mergedAt)).map(mergeDays)))],
  ['times', 'What is the median number of days between opening and merging a tubeway pull request?', inDays(median(of(merged, tubeway).map(mergeDays)))],
  ['times', 'On average, how many days does a linen issue stay open before it is closed?', inDays(mean(of(issues, linen).filter((one) => one.closedAt !== undefined).map(closeDays)))],
  ['times', 'When was hermes#6 merged?', date(pull('hermes#6').mergedAt)],
  ['times', 'When was the last time Tom Vasquez merged a pull request?', date(newest(merged.filter((one) => one.mergedBy === tov), (one) => one.mergedAt)[0]?.mergedAt)],

  // Commits and notes.
  ['commits', 'commits since Monday', messages(commits.filter((one) => one.committedAt >= '2026-11-16'))],
  ['commits', 'Who committed to tubeway this month?', names(of(commits, tubeway).filter((one) => one.committedAt >= '2026-11-01').map((one) => one.author))],
  ['notes', 'Which notes mention Pascal Brunner?', titles(notes.filter((one) => one.mentions.people.includes(pas)))],
  ['notes', 'notes that mention the Uppsala pilot topic', titles(notes.filter((one) => one.mentions.topics.some((topic) => topic.name === 'Uppsala pilot')))],

  // Meetings.
  ['meetings', 'Has Pascal ever been to a Bed-board planning?', truth(series('Bed-board planning').some((one) => attended(pas)(one)))],
  ['meetings', 'What was our longest meeting?', titles(highest(meetings, (one) => one.durationS))],
  ['meetings', 'meetings in 2026 with both Chidinma and Arjun', titles(meetings.filter((one) => within(thisYear, one.startedAt) && attended(chi, arj)(one)))],
  ['meetings', 'Which meetings did Tom Halloran attend but not Tom Vasquez?', titles(meetings.filter((one) => attended(toh)(one) && !attended(tov)(one)))],
  ['meetings', 'how many tubeway standups has Niamh joined', count(series('Tubeway standup').filter((one) => attended(nia)(one)))],
  ['meetings', 'which meetings took place last week?', titles(meetings.filter((one) => within(lastWeek, one.startedAt)))],
  ['meetings', 'Who goes to both specimen syncs and bed-board plannings?', names(people.filter((one) => series('Specimen sync').some((other) => attended(one)(other)) && series('Bed-board planning').some((other) => attended(one)(other))))],
  ['meetings', 'Number of meetings per series', groups(meetings.map((one) => one.series))],
  ['meetings', 'Who spoke at the Architecture forum on 10 November?', names(segments.filter((one) => one.meeting.title === 'Architecture forum 2026-11-10' && one.by !== undefined).map((one) => one.by!))],
  ['meetings', 'Who has never attended an Architecture forum?', either(...[true, false].map((bots) => names(people.filter((one) => (bots || !one.bot) && !series('Architecture forum').some((other) => attended(one)(other))))))],
  ['meetings', 'In which meetings did vialtrack#15 come up?', titles(meetings.filter((one) => one.mentions.pulls.includes(pull('vialtrack#15'))))],
  ['meetings', 'How many people attend a team retro on average?', number(mean(series('Team retro').map((one) => one.attendees.length)))],
  ['topics', 'In which meetings was the Uppsala pilot discussed?', titles(about('Uppsala pilot'))],
  ['topics', 'When did we last talk about leak tests?', date(latestOf(about('leak tests')).startedAt)],
  ['topics', 'Since when have we been discussing secure send?', date(oldest(about('secure send'), (one) => one.startedAt)[0]?.startedAt)],
  ['topics', 'which topics came up in specimen syncs', names(series('Specimen sync').flatMap((one) => one.mentions.topics))],

  // Minutes.
  ['minutes', 'What was decided last week?', texts(decisions.filter((one) => within(lastWeek, one.meeting.startedAt)))],
  ['minutes', 'decisions of the Architecture forum this year', texts(decisions.filter((one) => one.meeting.series === 'Architecture forum' && within(thisYear, one.meeting.startedAt)))],
  ['minutes', 'Which decisions were retracted?', texts(decisions.filter((one) => one.status === 'retracted'))],
  ['minutes', 'how many decisions came out of each series of meetings', either(groups(decisions.map((one) => one.meeting.series)), groups(decisions.filter((one) => one.status === 'made').map((one) => one.meeting.series)))],
  ['minutes', 'Decisions from specimen syncs that Wanjiru attended', withMade(decisions.filter((one) => one.meeting.series === 'Specimen sync' && attended(wan)(one.meeting)))],
  ['minutes', 'open questions raised in bed-board plannings', texts(questions.filter((one) => one.status === 'open' && one.meeting.series === 'Bed-board planning'))],
  ['minutes', 'who has answered more than one question', names(people.filter((one) => questions.filter((other) => other.answeredBy === one).length > 1))],
  ['minutes', 'Unanswered questions from before June, please', texts(questions.filter((one) => one.status === 'open' && one.meeting.startedAt < '2026-06-01'))],
  ['minutes', 'blockers raised in Tubeway standups', texts(risks.filter((one) => one.kind === 'blocker' && one.meeting.series === 'Tubeway standup'))],
  ['actions', 'what are my overdue tasks?', texts(actions.filter((one) => isOverdue(one) && one.assignees.includes(eli)))],
  ['actions', 'Action items due this week', texts(actions.filter((one) => one.due !== undefined && one.due >= '2026-11-16' && one.due <= '2026-11-22'))],
  ['actions', 'action items nobody is assigned to', texts(actions.filter((one) => one.assignees.length === 0))],
  ['actions', 'Who has the most open action items?', most(actions.filter(isToDo).flatMap((one) => one.assignees.map((person) => person.name)))],
  ['actions', 'who has overdue action items', names(actions.filter(isOverdue).flatMap((one) => one.assignees))],
  ['actions', 'open action items from meetings Pascal attended', texts(actions.filter((one) => isToDo(one) && attended(pas)(one.meeting)))],

  // Open questions.
  ['open', 'What did we say about the certificates?', extracts],
  ['open', 'what was said about consent for transfers?', extracts],

  // What the graph cannot know, or what may mean two.
  ['refused', 'What does Pascal earn?', refused],
  ['refused', 'Is Niamh happy with her workload?', refused],
  ['refused', 'How many lines of code did Oskar write last month?', refused],
  ['refused', 'Which PRs did Sandra open?', refused],
  ['refused', 'open issues in the radiology repo', refused],
  ['refused', 'who is on holiday next week?', refused],
  ['refused', 'Which pull requests broke the build?', refused],
  ['refused', 'Which hospital complained most about tubeway?', refused],
  ['refused', 'test coverage of vialtrack', refused],
  ['refused', 'how many beds are free in Uppsala', refused],
  ['refused', 'How many story points did we finish in the last sprint?', refused],
  ['refused', 'Which PRs touch routes.ts?', refused],
  ['refused', 'high priority action items of Greta', refused],
  ['refused', 'Which issues were reopened in bed-board?', refused],
  ['refused', 'who voted against the six wards for the pilot', refused],
  ['refused', 'PRs merged by Hana and then', refused],
  ['refused', 'Who is the team lead of Wanjiru?', refused],
  ['refused', 'How many hours did Arjun work on hermes#6?', refused],
  ['ambiguous', 'Which PRs did Tom review this year?', ambiguous],
  ['ambiguous', "tom's open action items", ambiguous],
  ['ambiguous', 'Has Tom closed any bug in hermes?', ambiguous],
];

export const hospitalQuestions: ExamQuestion[] = askedBy(eli, 'hl', lines);
