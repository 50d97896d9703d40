/** Questions of Marisol Quintero in English about the company that lets berths in harbours, as they are typed; expected answers are plain filters over its world. */
import { examNow, type ExamQuestion } from '../exam.ts';
import {
  ambiguous, date, days, either, extracts, groups, groupsOfTwo, ids, inDays, inHours, inOrder, keys, lastMonth, lastQuarter, lastWeek, mean, median, monthOf, most, names,
  newest, number, oldest, refused, reviewersOf, sides, since, texts, thisMonth, thisWeek, thisYear, titles, truth, within, yesterday,
} from '../expected-words.ts';
import type { Meeting } from '../world-shape.ts';
import {
  askedBy, attended, closeDays, commentsOn, filtersOver, from, has, highest, inProject, isMerged, isOpen, isOverdue, isRejected, isToDo, mergeDays, reviewed, speaksOf,
  type Line,
} from './company-filters.ts';
import { where, who } from './harbour-berths-people.ts';
import { harbourBerths } from './harbour-berths-world.ts';

const { projects, pulls, issues, commits, meetings, segments, decisions, actions, questions, risks, notes, people } = harbourBerths;
const { by, pull, issue, series } = filtersOver(harbourBerths);
const { mari: marisol, ois: oisin, tobl: lindqvist, tobf: faber, hana, gade: adeyemi, gliu: liu, wen: wendell, anouk, rash: rashid, yuki, bot: deckhand } = who;
const { kettle, 'berth-api': berthApi, quarterdeck, tern, ledgerline } = where;
const me = marisol;

const last = (name: string): Meeting => newest(series(name), (one) => one.startedAt, 1)[0]!;
const made = decisions.filter((one) => one.status === 'made');

const lines: readonly Line[] = [
  // Pull requests.
  ['list', 'whats still open in tern? prs only', ids(pulls.filter(inProject(tern)).filter(isOpen))],
  ['never', 'open prs with zero reviews so far', either(ids(pulls.filter((one) => isOpen(one) && one.reviews.length === 0)), ids(pulls.filter((one) => isOpen(one) && !one.draft && one.reviews.length === 0)))],
  ['time', 'what did we merge last week', ids(pulls.filter((one) => within(lastWeek, one.mergedAt)))],
  ['me', "which prs have i merged this week?", ids(pulls.filter((one) => one.mergedBy === marisol && within(thisWeek, one.mergedAt)))],
  ['yes-no', 'do i have any open prs?', either(truth(by(marisol).some(isOpen)), ids(by(marisol).filter(isOpen)))],
  ['review', "open prs where someone's asked for changes", ids(pulls.filter((one) => isOpen(one) && isRejected(one)))],
  ['review', 'who approved berth-api#34?', names(pull('berth-api#34').reviews.filter((one) => one.verdict === 'approved').map((one) => one.by))],
  ['top', 'last 3 prs we merged', inOrder(newest(pulls.filter(isMerged), (one) => one.mergedAt, 3).map((one) => one.id))],
  ['average', 'how many days does it take on average to get a pr merged in ledgerline', inDays(mean(pulls.filter(inProject(ledgerline)).filter(isMerged).map(mergeDays)))],
  ['average', 'median time to merge for tern prs', inDays(median(pulls.filter(inProject(tern)).filter(isMerged).map(mergeDays)))],
  ['more-than', 'for the retro: how many of the prs merged since march took longer than two weeks to merge', number(pulls.filter((one) => within(since('2026-03-01'), one.mergedAt) && mergeDays(one) > 14).length)],
  ['group', 'how many prs did each person merge in q3?', groups(pulls.filter((one) => within(lastQuarter, one.mergedAt)).map((one) => one.mergedBy!.name))],
  ['group', 'merged prs per month this year', groups(pulls.filter((one) => within(thisYear, one.mergedAt)).map((one) => monthOf(one.mergedAt!)))],
  ['top', 'which project has the most open pull requests right now', most(pulls.filter(isOpen).map((one) => one.project.name))],
  ['compare', 'who wrote more prs, grace adeyemi or wendell?', sides([adeyemi.name, by(adeyemi).length], [wendell.name, by(wendell).length])],
  ['when', "when did 'mask card numbers' get merged?", date('2026-09-25')],
  ['path', "who's been reviewing oisin's pull requests", names(reviewersOf(by(oisin)))],
  ['alias', "tobi's prs that were closed without a merge", ids(by(lindqvist).filter((one) => one.state === 'closed'))],
  ['login', 'prs moonpie opened this year', ids(by(liu).filter((one) => within(thisYear, one.createdAt)))],
  ['label', 'prs labelled hotfix that were opened since october', ids(pulls.filter(has('hotfix')).filter((one) => one.createdAt >= '2026-10-01'))],
  ['time', 'prs opened between 1 and 15 october', ids(pulls.filter((one) => within(['2026-10-01', '2026-10-15'], one.createdAt)))],
  ['yes-no', 'has hana approved ledgerline#24 yet', truth(reviewed(pull('ledgerline#24'), hana, 'approved'))],
  ['path', 'prs that close issues yuki opened', ids(pulls.filter((one) => one.closes.some((other) => other.submitter === yuki)))],
  ['but-not', "people who reviewed rashid's prs but never wrote one in berth-api themselves", names(reviewersOf(by(rashid)).filter((who) => !by(who).some(inProject(berthApi))))],
  ['path', "since august, which prs were merged by somebody who didn't write them", ids(pulls.filter((one) => within(since('2026-08-01'), one.mergedAt) && one.mergedBy !== one.author))],
  ['never', 'which prs got merged without any review', ids(pulls.filter((one) => isMerged(one) && one.reviews.length === 0))],
  ['more-than', 'which prs had three or more people reviewing them', ids(pulls.filter((one) => new Set(one.reviews.map((other) => other.by)).size > 2))],
  ['top', 'who requests changes most often', most(pulls.flatMap((one) => one.reviews.filter((other) => other.verdict === 'changes_requested').map((other) => other.by.name)))],
  ['both', 'berth-api prs that both rashid and i reviewed', ids(pulls.filter(inProject(berthApi)).filter((one) => reviewed(one, rashid) && reviewed(one, marisol)))],
  ['time', 'prs that have been open for more than 30 days', ids(pulls.filter((one) => isOpen(one) && days(one.createdAt, examNow) > 30))],
  ['first', "anouk's very first pr", ids(oldest(by(anouk), (one) => one.createdAt, 1))],
  ['when', 'last time i reviewed a pr?', date(pulls.flatMap((one) => one.reviews.filter((other) => other.by === marisol).map((other) => other.at)).sort().at(-1))],
  ['but-not', "prs i reviewed but didn't approve", ids(pulls.filter((one) => reviewed(one, marisol) && !reviewed(one, marisol, 'approved')))],
  ['review', 'anything approved but not merged yet? prs i mean', ids(pulls.filter((one) => isOpen(one) && one.reviews.some((other) => other.verdict === 'approved')))],
  ['top', "which pr's been sitting open the longest", ids(oldest(pulls.filter(isOpen), (one) => one.createdAt, 1))],
  ['path', 'which pull request closes berth-api#37', ids(pulls.filter((one) => one.closes.includes(issue('berth-api#37'))))],
  ['path', 'merged prs from this year that close an issue labelled customer', ids(pulls.filter((one) => within(thisYear, one.mergedAt) && one.closes.some(has('customer'))))],
  ['slip', 'pull reqeusts merged by anouk', ids(pulls.filter((one) => one.mergedBy === anouk))],
  ['alias', 'billing prs that rashid reviewed', ids(pulls.filter(inProject(ledgerline)).filter((one) => reviewed(one, rashid)))],
  ['alias', "dell's merged prs in 2026", ids(by(wendell).filter((one) => within(thisYear, one.mergedAt)))],
  ['count', 'how many different people reviewed kettle prs in october', number(new Set(pulls.filter(inProject(kettle)).flatMap((one) => one.reviews.filter((other) => within(lastMonth, other.at)).map((other) => other.by))).size)],
  ['average', 'average number of reviews per pr in quarterdeck', number(mean(pulls.filter(inProject(quarterdeck)).map((one) => one.reviews.length)))],
  ['group', 'prs merged since september by project and month', groupsOfTwo(pulls.filter((one) => within(since('2026-09-01'), one.mergedAt)).map((one) => [one.project.name, monthOf(one.mergedAt!)]))],
  ['only', "who's only ever written prs in one project", names(people.filter((who) => new Set(by(who).map((one) => one.project)).size === 1))],
  ['at-least', 'people who have reviewed in at least three projects', names(people.filter((who) => new Set(pulls.filter((one) => reviewed(one, who)).map((one) => one.project)).size >= 3))],
  ['but-not', 'projects where anouk reviewed prs but wendell did not', names(projects.filter((one) => pulls.filter(inProject(one)).some((other) => reviewed(other, anouk)) && !pulls.filter(inProject(one)).some((other) => reviewed(other, wendell))))],
  ['never', "hana's prs that oisín hasn't reviewed", ids(by(hana).filter((one) => !reviewed(one, oisin)))],
  ['but-not', "kettle prs merged in 2026 except deckhand's", ids(pulls.filter(inProject(kettle)).filter((one) => within(thisYear, one.mergedAt) && one.author !== deckhand))],
  ['since', 'since when has the pr "Passkey login" been open', date('2026-10-01')],

  // Issues.
  ['never', "open issues nobody's assigned to", ids(issues.filter((one) => isOpen(one) && one.assignees.length === 0))],
  ['label', "issues tagged both bug and customer that aren't closed", ids(issues.filter((one) => isOpen(one) && has('bug')(one) && has('customer')(one)))],
  ['group', 'how many open issues does every project have', groups(issues.filter(isOpen).map((one) => one.project.name))],
  ['average', 'how long do quarterdeck bugs take to get closed on average?', inDays(mean(issues.filter(inProject(quarterdeck)).filter(has('bug')).filter((one) => one.state === 'closed').map(closeDays)))],
  ['compare', 'were more issues opened in quarterdeck or in ledgerline this year', sides(['Quarterdeck', issues.filter(inProject(quarterdeck)).filter((one) => one.createdAt >= thisYear[0]).length], ['Ledgerline', issues.filter(inProject(ledgerline)).filter((one) => one.createdAt >= thisYear[0]).length])],
  ['never', 'berth-api issues without a single comment', ids(issues.filter(inProject(berthApi)).filter((one) => one.comments.length === 0))],
  ['top', 'issue with the most comments', most(issues.flatMap((one) => Array.from({ length: commentsOn(one) }, () => one.id)))],
  ['never', 'closed issues that no pr closes', ids(issues.filter((one) => one.state === 'closed' && !pulls.some((other) => other.closes.includes(one))))],
  ['path', 'open issues in kettle that already have a pull request closing them', ids(issues.filter(inProject(kettle)).filter((one) => isOpen(one) && pulls.some((other) => other.closes.includes(one))))],
  ['label', 'open good first issues pls', ids(issues.filter((one) => isOpen(one) && has('good first issue')(one)))],
  ['time', "what issues has yuki filed this month", ids(issues.filter((one) => one.submitter === yuki && one.createdAt >= thisMonth[0]))],
  ['title', 'issues with login in the title', ids(issues.filter((one) => /login/iu.test(one.title)))],
  ['top', '3 newest issues in kettle', inOrder(newest(issues.filter(inProject(kettle)), (one) => one.createdAt, 3).map((one) => one.id))],
  ['top', "what's our oldest open issue", ids(oldest(issues.filter(isOpen), (one) => one.createdAt, 1))],
  ['who', 'who commented on tern#16', names(issue('tern#16').comments.map((one) => one.by))],
  ['login', 'closed issues that fabert submitted', ids(issues.filter((one) => one.submitter === faber && !isOpen(one)))],
  ['count', 'how many issues did we close last month', number(issues.filter((one) => within(lastMonth, one.closedAt)).length)],
  ['alias', 'QD issues labelled ux', ids(issues.filter(inProject(quarterdeck)).filter(has('ux')))],
  ['path', 'open issues that came up in a meeting', ids(issues.filter((one) => isOpen(one) && meetings.some((other) => other.mentions.issues.includes(one))))],
  ['who', "who's the crash on launch issue assigned to", names(issue('tern#39').assignees)],

  // Meetings and topics.
  ['when', "when's the last time we had a tern design review", date(last('Tern design review').startedAt)],
  ['who', 'who was at the last retro', names(last('Company retro').attendees)],
  ['count', 'how often was oisin in the kettle weekly', number(series('Kettle weekly').filter(attended(oisin)).length)],
  ['never', 'which kettle weeklies did i miss', titles(series('Kettle weekly').filter((one) => !attended(marisol)(one)))],
  ['top', 'longest meeting this year', titles(highest(meetings.filter((one) => one.startedAt >= thisYear[0]), (one) => one.durationS))],
  ['topic', 'in which meetings has pricing come up since october', titles(meetings.filter((one) => speaksOf('pricing')(one) && one.startedAt >= '2026-10-01'))],
  ['topic', 'topics of the last berth-api planning', names(last('Berth-API planning').mentions.topics)],
  ['both', 'who has been in both a tern design review and a kettle weekly', names(people.filter((who) => series('Tern design review').some(attended(who)) && series('Kettle weekly').some(attended(who))))],
  ['duration', 'total hours spent in kettle weeklies since october', inHours(series('Kettle weekly').filter((one) => one.startedAt >= '2026-10-01').reduce((sum, one) => sum + one.durationS, 0) / 3600)],
  ['path', 'meetings where kettle#32 was mentioned', titles(meetings.filter((one) => one.mentions.pulls.includes(pull('kettle#32'))))],
  ['since', 'since when have we been talking about battery in meetings', date(meetings.filter(speaksOf('battery')).map((one) => one.startedAt).sort()[0])],
  ['top', 'what topic comes up in the most meetings', most(meetings.flatMap((one) => one.mentions.topics.map((other) => other.name)))],
  ['group', 'meetings per series in 2026', groups(meetings.filter((one) => one.startedAt >= thisYear[0]).map((one) => one.series))],
  ['me', 'what meetings was i in last week', titles(meetings.filter((one) => attended(marisol)(one) && within(lastWeek, one.startedAt)))],
  ['who', 'who spoke in the last company retro', names(segments.filter((one) => one.meeting === last('Company retro') && one.by !== undefined).map((one) => one.by!))],
  ['time', 'meetings yesterday?', titles(meetings.filter((one) => within(yesterday, one.startedAt)))],
  ['path', "prs that were mentioned in this month's meetings", ids(meetings.filter((one) => one.startedAt >= thisMonth[0]).flatMap((one) => one.mentions.pulls))],
  ['never', 'which meetings ended without a decision', titles(meetings.filter((one) => !decisions.some(from(one))))],

  // Decisions, tasks, questions, risks.
  ['decisions', 'what did we decide in the last kettle weekly', texts(decisions.filter(from(last('Kettle weekly'))))],
  ['decisions', 'which decisions have been retracted', texts(decisions.filter((one) => one.status === 'retracted'))],
  ['group', 'how many decisions came out of each project since september', either(...[decisions, made].map((some) => groups(some.filter((one) => one.meeting.startedAt >= '2026-09-01' && one.meeting.project !== undefined).map((one) => one.meeting.project!.name))))],
  ['path', 'decisions since october from meetings that both rashid and tobias faber attended', texts(decisions.filter((one) => one.meeting.startedAt >= '2026-10-01' && attended(rashid)(one.meeting) && attended(faber)(one.meeting)))],
  ['top', 'last thing we decided?', texts(newest(decisions, (one) => one.meeting.startedAt, 1))],
  ['me', 'what do i still have to do?', texts(actions.filter((one) => isToDo(one) && one.assignees.includes(marisol)))],
  ['tasks', "overdue action items, everyone's", texts(actions.filter(isOverdue))],
  ['time', "what's due this week", texts(actions.filter((one) => within(thisWeek, one.due)))],
  ['never', 'tasks without an owner', texts(actions.filter((one) => one.assignees.length === 0))],
  ['top', "who's got the most open action items on their plate", most(actions.filter(isToDo).flatMap((one) => one.assignees.map((who) => who.name)))],
  ['yes-no', "is 'ask legal about sms consent' done?", truth(true)],
  ['when', 'by when does the version 3 changelog have to be ready', date('2026-11-25')],
  ['group', 'finished action items by person', groups(actions.filter((one) => one.status === 'done').flatMap((one) => one.assignees.map((who) => who.name)))],
  ['questions', 'questions raised this month that nobody answered', texts(questions.filter((one) => one.status === 'open' && one.meeting.startedAt >= thisMonth[0]))],
  ['top', 'who answered the most questions', most(questions.flatMap((one) => (one.answeredBy === undefined ? [] : [one.answeredBy.name])))],
  ['risks', 'blockers that came up since 1 november', texts(risks.filter((one) => one.kind === 'blocker' && one.meeting.startedAt >= thisMonth[0]))],
  ['risks', 'anything blocking kettle?', either(truth(true), texts(risks.filter((one) => one.kind === 'blocker' && one.meeting.project === kettle)))],
  ['risks', "what's blocking the release?", either(refused, texts(risks.filter((one) => one.kind === 'blocker')), texts(risks.filter((one) => one.kind === 'blocker' && speaksOf('release process')(one.meeting))))],
  ['tasks', "1:1 with wendell in an hour, which action items does he still have open", texts(actions.filter((one) => isToDo(one) && one.assignees.includes(wendell)))],
  ['but-not', 'which meetings raised a blocker but made no decision', titles(meetings.filter((one) => risks.some((other) => other.meeting === one && other.kind === 'blocker') && !decisions.some(from(one))))],

  // Notes and commits.
  ['notes', 'notes that mention yuki', titles(notes.filter((one) => one.mentions.people.includes(yuki)))],
  ['commits', 'for standup: commits rashid made since monday', keys(commits.filter((one) => one.author === rashid && within(thisWeek, one.committedAt)).map((one) => one.message))],

  // Open questions.
  ['open', 'what did we say about sms?', extracts],
  ['open', 'catch me up on the group booking timeouts, what was said', extracts],

  // What cannot be answered, or not surely.
  ['ambiguous', "tobias's open prs", ambiguous],
  ['ambiguous', 'which issues did grace open this year', ambiguous],
  ['ambiguous', 'is tobias assigned to any issue thats still open', ambiguous],
  ['refused', 'how much does wendell earn', refused],
  ['refused', 'how many lines of code did rashid write in october', refused],
  ['refused', 'is hana happy with the team', refused],
  ['refused', 'prs by nadia from last week', refused],
  ['refused', 'which of our prs broke production', refused],
  ['refused', 'open issues in the compass project', refused],
  ['refused', 'who is on vacation next week', refused],
  ['refused', 'how many story points did we finish in october', refused],
  ['refused', 'best engineer on tern', refused],
  ['refused', 'prs with failing ci', refused],
  ['refused', 'prs where my review was requested but is still pending', refused],
  ['refused', 'how much did the last retro cost us', refused],
  ['refused', 'people in the lisbon office', refused],
  ['refused', 'which tasks will slip next sprint', refused],
  ['refused', 'kettle prs that were reverted', refused],
  ['refused', 'issues anouk almost closed', refused],
];

export const harbourBerthsQuestions: ExamQuestion[] = askedBy(me, 'hb', lines);
