/** Questions in English about the company Stubblefield, which makes software for farms. Expected answers are plain filters over its objects. */
import type { ExamQuestion, Expected } from '../exam.ts';
import { folk, repos } from './farms-work.ts';
import { farms as world } from './farms-world.ts';
import type { Action, Issue, Meeting, Person, Project, Pull, Topic } from '../world-shape.ts';

const now = '2026-11-18T10:00:00Z';
const today = now.slice(0, 10);
const self = folk.sk;
const { mh, me, co, lr, tw, pz, ad, rq, ib, jw, bt } = folk;
const { harvest, 'milk-line': milk, parcela, drover, hayloft } = repos;
const P = world.pulls;
const I = world.issues;
const M = world.meetings;
const D = world.decisions;
const A = world.actions;
const Q = world.questions;
const R = world.risks;
const C = world.commits;
const N = world.notes;
const people = world.people;

export const farmsQuestions: ExamQuestion[] = [];
const ask = (topic: string, question: string, expect: Expected): void => {
  farmsQuestions.push({ id: `fm${farmsQuestions.length + 1}`, question, now, me: self.name, topic, expect });
};

function keyOf(one: object): string {
  if ('login' in one || 'bot' in one) return (one as Person).name;
  if ('state' in one) return (one as Pull | Issue).id;
  if ('path' in one && 'title' in one) return (one as { title: string }).title;
  if ('startedAt' in one) return (one as Meeting).title;
  if ('message' in one) return (one as { message: string }).message;
  if ('text' in one) return (one as { text: string }).text;
  return (one as Project | Topic).name;
}
const rows = (list: readonly object[]): Expected => ({ rows: [...new Set(list.map(keyOf))] });
const inOrder = (list: readonly object[]): Expected => ({ rows: list.map(keyOf), ordered: true });
const num = (number: number, unit?: 'days' | 'hours'): Expected => (unit === undefined ? { number } : { number, unit });
const truth = (value: boolean): Expected => ({ truth: value });
const either = (...oneOf: Expected[]): Expected => ({ oneOf });
const date = (text: string): Expected => ({ date: text.slice(0, 10) });
const refused: Expected = { refused: true };
const ambiguous: Expected = { ambiguous: true };
const extracts: Expected = { extracts: true };
/** Yes or no, or those that make it so. */
const whether = (list: readonly object[]): Expected => either(truth(list.length > 0), rows(list));
/** With and without the bot, where "who" may mean either. */
const humans = (list: readonly Person[]): Expected => (list.includes(bt) ? either(rows(list), rows(list.filter((one) => !one.bot))) : rows(list));

function tally<T>(list: readonly T[], of: (one: T) => readonly string[]): [string, number][] {
  const counts = new Map<string, number>();
  for (const one of list) for (const key of of(one)) counts.set(key, (counts.get(key) ?? 0) + 1);
  return [...counts];
}
const groups = <T>(list: readonly T[], of: (one: T) => readonly string[]): Expected => ({ groups: tally(list, of) });
function best<T>(list: readonly T[], of: (one: T) => number): T[] {
  const most = Math.max(...list.map(of));
  return list.filter((one) => of(one) === most);
}
/** Whoever has most: as rows, or as groups. */
const most = (list: readonly [string, number][]): Expected => {
  const top = best(list, (one) => one[1]);
  return either({ rows: top.map((one) => one[0]) }, { groups: top });
};
const versus = (a: [string, number], b: [string, number]): Expected => ({ sides: [a, b].sort((x, y) => y[1] - x[1]) });

const between = (at: string | undefined, from: string, before: string): boolean => at !== undefined && at >= from && at < before;
const year = (at: string | undefined): boolean => between(at, '2026', '2027');
const q3 = (at: string | undefined): boolean => between(at, '2026-07', '2026-10');
const lastWeek = (at: string | undefined): boolean => between(at, '2026-11-09', '2026-11-16');
const thisWeek = (at: string | undefined): boolean => between(at, '2026-11-16', '2026-11-23');
const thisMonth = (at: string | undefined): boolean => between(at, '2026-11', '2026-12');
const lastMonth = (at: string | undefined): boolean => between(at, '2026-10', '2026-11');
const since = (at: string | undefined, from: string): boolean => at !== undefined && at >= from;
const by = <T>(list: readonly T[], of: (one: T) => string, down = false): T[] => [...list].sort((a, b) => (of(a) < of(b) ? -1 : 1) * (down ? -1 : 1));
const hours = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / 3_600_000;
const mean = (list: readonly number[]): number => list.reduce((a, b) => a + b, 0) / list.length;
const median = (list: readonly number[]): number => {
  const sorted = [...list].sort((a, b) => a - b);
  const half = sorted.length / 2;
  return sorted.length % 2 === 1 ? sorted[Math.floor(half)]! : (sorted[half - 1]! + sorted[half]!) / 2;
};

const open = P.filter((one) => one.state === 'open');
const merged = P.filter((one) => one.state === 'merged');
const openIssues = I.filter((one) => one.state === 'open');
const closedIssues = I.filter((one) => one.state === 'closed');
const reviewedBy = (pull: Pull, person: Person): boolean => pull.reviews.some((one) => one.by === person);
const verdictOf = (pull: Pull, person: Person) => pull.reviews.find((one) => one.by === person)?.verdict;
const has = (work: { readonly labels: readonly string[] }, label: string): boolean => work.labels.includes(label);
const pr = (id: string): Pull => P.find((one) => one.id === `stubblefield/${id}`)!;
const is = (id: string): Issue => I.find((one) => one.id === `stubblefield/${id}`)!;
const was = (meeting: Meeting, ...ones: Person[]): boolean => ones.every((one) => meeting.attendees.includes(one));
const series = (name: string): Meeting[] => M.filter((one) => one.series === name);
const about = (meeting: Meeting, name: string): boolean => meeting.mentions.topics.some((one) => one.name === name);
const mine = (action: Action, person: Person): boolean => action.assignees.includes(person);
const overdue = (action: Action): boolean => action.status === 'open' && action.due !== undefined && action.due < today;
const lastOf = (list: readonly Meeting[]): Meeting => by(list, (one) => one.startedAt).at(-1)!;
const reviews = P.flatMap((pull) => pull.reviews.map((review) => ({ pull, ...review })));
const took = (pull: Pull): number => hours(pull.createdAt, pull.mergedAt!) / 24;
const lived = (issue: Issue): number => hours(issue.createdAt, issue.closedAt!) / 24;

// Pull requests
ask('pulls', 'Which pull requests are still open in harvest?', rows(open.filter((one) => one.project === harvest)));
ask('pulls', 'open PRs that nobody has reviewed yet', rows(open.filter((one) => one.reviews.length === 0)));
ask('pulls', 'On which pull requests did Agnes ask for changes?', rows(P.filter((one) => verdictOf(one, ad) === 'changes_requested')));
ask('pulls', 'anything merged yesterday?', whether(P.filter((one) => between(one.mergedAt, '2026-11-17', '2026-11-18'))));
ask('pulls', 'what PRs did okocode merge in 2026', rows(P.filter((one) => one.mergedBy === co && year(one.mergedAt))));
ask('pulls', 'What PRs has Rafa got open at the moment?', rows(open.filter((one) => one.author === rq)));
ask('pulls', 'pull requests opened between 1 and 15 June 2026', rows(P.filter((one) => between(one.createdAt, '2026-06-01', '2026-06-16'))));
ask('pulls', 'Performance-labelled PRs merged since July, please', rows(P.filter((one) => has(one, 'performance') && since(one.mergedAt, '2026-07'))));
ask('pulls', 'PRs with "bump" in the title that never got merged', rows(P.filter((one) => /bump/i.test(one.title) && one.state !== 'merged')));
ask('pulls', 'Which pull requests were closed this year without being merged?', rows(P.filter((one) => one.state === 'closed' && year(one.closedAt))));
ask('pulls', 'List the PRs in Parcela that close an issue reported by Rafael Quintero.', rows(P.filter((one) => one.project === parcela && one.closes.some((x) => x.submitter === rq))));
ask('pulls', 'which PR fixed "Area is wrong for fields with ponds"', rows(P.filter((one) => one.closes.includes(is('parcela#15')))));
ask('pulls', 'PRs that both Piotr and Lakshmi reviewed', rows(P.filter((one) => reviewedBy(one, pz) && reviewedBy(one, lr))));
ask('pulls', 'Find pull requests without any label.', rows(P.filter((one) => one.labels.length === 0)));
ask('pulls', 'merged PRs on which somebody had requested changes, only the ones from this year', either(rows(merged.filter((one) => year(one.mergedAt) && one.reviews.some((x) => x.verdict === 'changes_requested'))), rows(merged.filter((one) => year(one.createdAt) && one.reviews.some((x) => x.verdict === 'changes_requested')))));
ask('pulls', 'have I got any pull requests open?', whether(open.filter((one) => one.author === self)));
ask('pulls', 'PRs I approved since August', either(rows(P.filter((one) => one.reviews.some((x) => x.by === self && x.verdict === 'approved' && since(x.at, '2026-08')))), rows(P.filter((one) => verdictOf(one, self) === 'approved' && since(one.createdAt, '2026-08')))));
ask('pulls', "what's the oldest PR that is still open", rows(by(open, (one) => one.createdAt).slice(0, 1)));
ask('pulls', 'the three most recently merged pull requests', inOrder(by(merged, (one) => one.mergedAt!, true).slice(0, 3)));
ask('pulls', 'First pull request Tobias ever opened?', rows(by(P.filter((one) => one.author === tw), (one) => one.createdAt).slice(0, 1)));
ask('pulls', 'Toby’s merged work in milk-line: give me the pull requests', rows(merged.filter((one) => one.author === tw && one.project === milk)));
ask('pulls', 'urgent pull requests written by quietcow or wengert', rows(P.filter((one) => has(one, 'urgent') && (one.author === ad || one.author === tw))));
ask('pulls', 'Bug PRs in drover that had exactly one reviewer', rows(P.filter((one) => has(one, 'bug') && one.project === drover && one.reviews.length === 1)));
ask('pulls', 'dependencies PRs merged with no review at all', rows(merged.filter((one) => has(one, 'dependencies') && one.reviews.length === 0)));
ask('pulls', 'PRs of mine', rows(P.filter((one) => one.author === self)));
ask('pulls', 'Which open pull requests have been approved by at least one person?', rows(open.filter((one) => one.reviews.some((x) => x.verdict === 'approved'))));
ask('pulls', 'PRs Tobias commented on but did not review', rows(P.filter((one) => one.comments.some((x) => x.by === tw) && !reviewedBy(one, tw))));
ask('pulls', 'pull requests from the field mapper that went in during 2026 and that Piotr did not write', rows(merged.filter((one) => one.project === parcela && one.author !== pz && year(one.mergedAt))));
ask('pulls', 'pull requsts by Lakshmi that are open', rows(open.filter((one) => one.author === lr)));
ask('pulls', 'Is "Licence form in Welsh" merged?', truth(false));
ask('pulls', 'Which PR has got the most reviews?', rows(best(P, (one) => one.reviews.length)));
ask('pulls', 'PRs closing issues that were opened by Agnes but written by somebody else', rows(P.filter((one) => one.author !== ad && one.closes.some((x) => x.submitter === ad))));

// Issues
ask('issues', 'urgent issues that are not closed', rows(openIssues.filter((one) => has(one, 'urgent'))));
ask('issues', 'Which issues has nobody been assigned to?', rows(I.filter((one) => one.assignees.length === 0)));
ask('issues', 'what did Ines report in drover', rows(I.filter((one) => one.submitter === ib && one.project === drover)));
ask('issues', 'Issues opened last week', rows(I.filter((one) => lastWeek(one.createdAt))));
ask('issues', 'open issues with no pull request that closes them, harvest only', rows(openIssues.filter((one) => one.project === harvest && !P.some((x) => x.closes.includes(one)))));
ask('issues', 'my issues that are still open', either(rows(openIssues.filter((one) => one.submitter === self)), rows(openIssues.filter((one) => one.assignees.includes(self))), rows(openIssues.filter((one) => one.submitter === self || one.assignees.includes(self)))));
ask('issues', 'Show closed issues for which we do not know who closed them', rows(closedIssues.filter((one) => one.closedBy === undefined)));
ask('issues', "the 4 oldest open issues", inOrder(by(openIssues, (one) => one.createdAt).slice(0, 4)));
ask('issues', 'Which mobile issues were fixed by a PR of Rafael?', either(rows(I.filter((one) => has(one, 'mobile') && one.state === 'closed' && P.some((x) => x.author === rq && x.closes.includes(one)))), rows(I.filter((one) => has(one, 'mobile') && P.some((x) => x.author === rq && x.closes.includes(one))))));
ask('issues', 'since when is "Offline maps fill up the disk" closed?', date(is('parcela#12').closedAt!));
ask('issues', 'Hayloft issues mentioned in a meeting or a note', rows(I.filter((one) => one.project === hayloft && ([...M, ...N].some((x) => x.mentions.issues.includes(one))))));
ask('issues', 'issues with two or more assignees that are still open', rows(openIssues.filter((one) => one.assignees.length >= 2)));
ask('issues', 'Which issue stayed open the longest before it was closed?', rows(best(closedIssues, lived)));
ask('issues', 'open harvest issues that Maren Holt has commented on', rows(openIssues.filter((one) => one.project === harvest && one.comments.some((x) => x.by === mh))));
ask('issues', 'Did Chidi close more than three issues this year?', truth(I.filter((one) => one.closedBy === co && year(one.closedAt)).length > 3));
ask('issues', 'Which issues were closed on 12 March 2026?', rows(I.filter((one) => between(one.closedAt, '2026-03-12', '2026-03-13'))));

// People
ask('people', 'Who has reviewed PRs of Agnes but never one of Piotr?', humans(people.filter((one) => P.some((x) => x.author === ad && reviewedBy(x, one)) && !P.some((x) => x.author === pz && reviewedBy(x, one)))));
ask('people', "people who reviewed Rafa's pull requests", humans(people.filter((one) => P.some((x) => x.author === rq && reviewedBy(x, one)))));
ask('people', 'who has never opened a pull request', humans(people.filter((one) => !P.some((x) => x.author === one))));
ask('people', 'Which of us wrote pull requests in more than two projects?', humans(people.filter((one) => new Set(P.filter((x) => x.author === one).map((x) => x.project)).size > 2)));
ask('people', 'who turned up at the last customer council?', rows(lastOf(series('Customer council')).attendees));
ask('people', 'Who was in every single Dairy sync?', rows(people.filter((one) => series('Dairy sync').every((x) => was(x, one)))));
ask('people', 'Who was not at the incident review yesterday?', humans(people.filter((one) => !was(M.find((x) => x.title === 'Incident review 2026-11-17')!, one))));
ask('people', 'who both filed an issue and merged a PR in harvest', either(...[harvest, undefined].map((where) => rows(people.filter((one) => I.some((x) => (where === undefined || x.project === where) && x.submitter === one) && P.some((x) => x.project === harvest && x.mergedBy === one))))));
ask('people', 'Who has reviewed pull requests in at least four different projects?', rows(people.filter((one) => new Set(reviews.filter((x) => x.by === one).map((x) => x.pull.project)).size >= 4)));
ask('people', 'who merged the most PRs this year', most(tally(P.filter((one) => one.mergedBy !== undefined && year(one.mergedAt)), (one) => [one.mergedBy!.name])));
ask('people', 'Top 3 reviewers in 2026', { rows: by(tally(reviews.filter((one) => year(one.at)), (one) => [one.by.name]), (one) => String(100 + one[1]), true).slice(0, 3).map((one) => one[0]) });
ask('people', "whose commits are in hayloft", rows([...new Set(C.filter((one) => one.project === hayloft).map((one) => one.author))]));
ask('people', 'Who commented on issues in Parcela without ever authoring a PR there?', rows(people.filter((one) => I.some((x) => x.project === parcela && x.comments.some((y) => y.by === one)) && !P.some((x) => x.project === parcela && x.author === one))));
ask('people', 'who has more than one overdue task?', rows(people.filter((one) => A.filter((x) => mine(x, one) && overdue(x)).length > 1)));
ask('people', 'who answered more than one question in our meetings', rows(people.filter((one) => Q.filter((x) => x.answeredBy === one).length > 1)));
ask('people', 'Whose pull requests did fjordcoder review?', rows([...new Set(P.filter((one) => reviewedBy(one, me)).map((one) => one.author))]));
ask('people', 'Did Lucky ever review anything Piotr wrote?', whether(P.filter((one) => one.author === pz && reviewedBy(one, lr))));
ask('people', 'who was at a meeting about ear tags but at none about release cadence', rows(people.filter((one) => M.some((x) => about(x, 'ear tags') && was(x, one)) && !M.some((x) => about(x, 'release cadence') && was(x, one)))));

// Meetings
ask('meetings', 'meetings last week', rows(M.filter((one) => lastWeek(one.startedAt))));
ask('meetings', 'Which meetings had both Lakshmi and Tobias in the room?', rows(M.filter((one) => was(one, lr, tw))));
ask('meetings', 'meetings with Piotr but not with me', rows(M.filter((one) => was(one, pz) && !was(one, self))));
ask('meetings', 'when did we last talk about pricing?', either(date(lastOf(M.filter((one) => about(one, 'pricing'))).startedAt), rows([lastOf(M.filter((one) => about(one, 'pricing')))])));
ask('meetings', 'meetings longer than 50 minutes', rows(M.filter((one) => one.durationS > 3000)));
ask('meetings', 'Which meetings produced two or more decisions?', either(rows(M.filter((one) => D.filter((x) => x.meeting === one).length >= 2)), rows(M.filter((one) => D.filter((x) => x.meeting === one && x.status === 'made').length >= 2))));
ask('meetings', 'in which meetings was issue drover#19 mentioned', rows(M.filter((one) => one.mentions.issues.includes(is('drover#19')))));
ask('meetings', 'which topics were on the table in the field map reviews', rows(world.topics.filter((one) => series('Field map review').some((x) => x.mentions.topics.includes(one)))));
ask('meetings', 'Topics that came up at least five times in meetings', rows(world.topics.filter((one) => M.filter((x) => x.mentions.topics.includes(one)).length >= 5)));
ask('meetings', 'Which meeting was the longest one this year?', rows(best(M.filter((one) => year(one.startedAt)), (one) => one.durationS)));
ask('meetings', 'did Joel join any planning this year', whether(series('Monday planning').filter((one) => year(one.startedAt) && was(one, jw))));
ask('meetings', 'What meetings did Hayloft come up in since September?', rows(M.filter((one) => one.mentions.projects.includes(hayloft) && since(one.startedAt, '2026-09'))));
ask('meetings', 'the last two meetings Ines went to', inOrder(by(M.filter((one) => was(one, ib)), (one) => one.startedAt, true).slice(0, 2)));
ask('meetings', 'In which meeting did we decide to drop the old sensor tables?', rows([M.find((one) => one.title === 'Monday planning 2026-09-07')!]));
ask('meetings', 'pull requests that came up in meetings Agnes attended since September', rows(M.filter((one) => was(one, ad) && since(one.startedAt, '2026-09')).flatMap((one) => one.mentions.pulls)));
ask('projects', 'Which projects has Rafael reviewed pull requests in?', rows(P.filter((one) => reviewedBy(one, rq)).map((one) => one.project)));
ask('projects', 'projects without any open urgent issue', rows(world.projects.filter((one) => !openIssues.some((x) => x.project === one && has(x, 'urgent')))));
ask('meetings', 'How many days ago was the last Dairy sync?', either(num(8, 'days'), date(lastOf(series('Dairy sync')).startedAt)));

// Decisions, tasks, questions, risks
ask('decisions', 'which decisions mention the soil layer', rows(D.filter((one) => /soil layer/i.test(one.text))));
ask('decisions', 'decisions taken last week', rows(D.filter((one) => lastWeek(one.meeting.startedAt))));
ask('decisions', 'Which decisions have we taken back?', rows(D.filter((one) => one.status === 'retracted')));
ask('decisions', 'decisions from meetings on data residency', either(rows(D.filter((one) => about(one.meeting, 'data residency'))), rows(D.filter((one) => about(one.meeting, 'data residency') && one.status === 'made'))));
ask('decisions', 'What was decided in meetings that Joel attended this year?', rows(D.filter((one) => was(one.meeting, jw) && year(one.meeting.startedAt))));
ask('decisions', 'most recent decision for drover', rows(D.filter((one) => one.meeting === lastOf(M.filter((x) => x.project === drover)))));
ask('tasks', 'my open to-dos', rows(A.filter((one) => mine(one, self) && one.status === 'open')));
ask('tasks', 'what is overdue?', rows(A.filter(overdue)));
ask('tasks', 'Action items due this week', either(rows(A.filter((one) => thisWeek(one.due))), rows(A.filter((one) => thisWeek(one.due) && one.status === 'open'))));
ask('tasks', 'Which tasks belong to nobody?', rows(A.filter((one) => one.assignees.length === 0)));
ask('tasks', 'open action items without a due date', rows(A.filter((one) => one.status === 'open' && one.due === undefined)));
ask('tasks', 'Are any of the tasks Maren Eikrem was given still open?', whether(A.filter((one) => mine(one, me) && one.status === 'open')));
ask('tasks', 'tasks Lakshmi and Chidi share', rows(A.filter((one) => mine(one, lr) && mine(one, co))));
ask('tasks', 'When is the parlour API reference due?', date('2026-11-24'));
ask('tasks', 'how many action items from incident reviews are done', num(A.filter((one) => one.meeting.series === 'Incident review' && one.status === 'done').length));
ask('tasks', 'Who has to order fresh satellite pictures?', rows([pz]));
ask('tasks', 'tasks that came out of meetings on rate limits and are not done', rows(A.filter((one) => about(one.meeting, 'rate limits') && one.status === 'open')));
ask('questions', 'open questions raised since June', rows(Q.filter((one) => one.status === 'open' && since(one.meeting.startedAt, '2026-06'))));
ask('questions', 'Which questions did Chidi answer?', rows(Q.filter((one) => one.answeredBy === co)));
ask('questions', 'unanswered questions from the customer council', rows(Q.filter((one) => one.status === 'open' && one.meeting.series === 'Customer council')));
ask('risks', 'what blockers do we have on record', rows(R.filter((one) => one.kind === 'blocker')));
ask('risks', 'Risks (not blockers) that were raised in the fourth quarter', rows(R.filter((one) => one.kind === 'risk' && since(one.meeting.startedAt, '2026-10'))));
ask('risks', 'were any risks raised in meetings where Tobias and I sat together?', either(whether(R.filter((one) => one.kind === 'risk' && was(one.meeting, tw, self))), rows(R.filter((one) => was(one.meeting, tw, self)))));
ask('notes', 'notes that mention Chidi', rows(N.filter((one) => one.mentions.people.includes(co))));
ask('notes', 'Which notes touch on accessibility or battery life?', rows(N.filter((one) => one.mentions.topics.some((x) => x.name === 'accessibility' || x.name === 'battery life'))));
ask('commits', "Piotr's commits this month", rows(C.filter((one) => one.author === pz && thisMonth(one.committedAt))));
ask('commits', 'what was the last commit in milk-line', rows(by(C.filter((one) => one.project === milk), (one) => one.committedAt, true).slice(0, 1)));

// Numbers
ask('numbers', 'how many PRs did we merge in Q3?', num(merged.filter((one) => q3(one.mergedAt)).length));
ask('numbers', 'Number of open issues per project', groups(openIssues, (one) => [one.project.name]));
ask('numbers', 'merged pull requests this year by author', groups(merged.filter((one) => year(one.mergedAt)), (one) => [one.author.name]));
const monthly = (month: (at: string) => string): Expected => ({ groups: tally(P.filter((one) => since(one.createdAt, '2026-09')), (one) => [`${one.project.name}|${month(one.createdAt)}`]).map(([key, n]): [string, string, number] => [key.split('|')[0]!, key.split('|')[1]!, n]) });
ask('numbers', 'PRs opened since September, by project and month', either(monthly((at) => at.slice(0, 7)), monthly((at) => `${['September', 'October', 'November'][Number(at.slice(5, 7)) - 9]!} 2026`)));
ask('numbers', 'count meetings per series', groups(M, (one) => [one.series]));
ask('numbers', 'How many reviews of each verdict did Maren Holt give?', groups(reviews.filter((one) => one.by === mh), (one) => [one.verdict]));
ask('numbers', 'how long does it take on average to merge a PR in milk-line, in days', num(mean(merged.filter((one) => one.project === milk).map(took)), 'days'));
ask('numbers', 'Median time to close of urgent issues, in hours', num(median(closedIssues.filter((one) => has(one, 'urgent')).map((one) => lived(one) * 24)), 'hours'));
ask('numbers', 'Who merged more PRs in total, Piotr or Tobias?', versus([pz.name, merged.filter((one) => one.mergedBy === pz).length], [tw.name, merged.filter((one) => one.mergedBy === tw).length]));
ask('numbers', 'Were there more issues filed this year in harvest or in the field mapper?', versus([harvest.name, I.filter((one) => one.project === harvest && year(one.createdAt)).length], [parcela.name, I.filter((one) => one.project === parcela && year(one.createdAt)).length]));
ask('numbers', 'For how many days was drover#6 open before it got merged?', num(took(pr('drover#6')), 'days'));
ask('numbers', 'How many different people have come to a Monday planning since September?', num(new Set(series('Monday planning').filter((one) => since(one.startedAt, '2026-09')).flatMap((one) => one.attendees)).size));
ask('numbers', 'open tasks per person', groups(A.filter((one) => one.status === 'open'), (one) => one.assignees.map((x) => x.name)));
ask('numbers', 'what is the average length of the field map review in minutes', num(mean(series('Field map review').map((one) => one.durationS / 60))));
ask('numbers', 'How many hours did I spend in meetings in October?', num(M.filter((one) => was(one, self) && lastMonth(one.startedAt)).reduce((all, one) => all + one.durationS, 0) / 3600, 'hours'));
ask('numbers', 'how many comments have I left on pull requests', num(P.flatMap((one) => one.comments).filter((one) => one.by === self).reduce((all, one) => all + one.count, 0)));

// Cannot be known, or is not clear
ask('refused', 'what does Piotr earn?', refused);
ask('refused', 'How many lines of code did Lakshmi change in Hayloft last month?', refused);
ask('refused', 'PRs by Gunther Maier', refused);
ask('refused', 'open issues in combine-os', refused);
ask('refused', 'which pull requests failed CI this week', refused);
ask('refused', 'is Rafa on holiday next week?', refused);
ask('refused', 'How many story points are left on the open milk-line issues?', refused);
ask('refused', 'who is supposed to review harvest#33?', refused);
ask('refused', 'Which meetings was Tobias late to?', refused);
ask('refused', 'PRs that were merged without tests', refused);
ask('refused', 'when was Chidi hired', refused);
ask('refused', 'pull requests that Agnes nearly merged', refused);
ask('refused', 'deployments to production since Monday', refused);
ask('refused', 'Who is the friendliest reviewer?', refused);
ask('refused', 'compare the number of PRs between Agnes and', refused);
ask('refused', 'PRs Sven reviewed in drover', refused);
ask('refused', 'issues Chidi promised to fix by Christmas', refused);
ask('refused', 'Which farm pays us the most?', refused);
ask('ambiguous', 'Which issues did Maren open?', ambiguous);
ask('ambiguous', "Maren's pull requests in harvest", ambiguous);
ask('ambiguous', 'was Maren at the Dairy sync last week', ambiguous);
// Open
ask('extracts', 'what did we say about the land registry?', extracts);
ask('extracts', 'What was said about the robot vendor locking us out?', extracts);
