/** What happened at GitHub: issues, the pull requests that close them, and commits, from January 2025 to the morning of the exam's day. */
import { examNow } from './exam.ts';
import { chance } from './seeded.ts';
import type { Chance } from './seeded.ts';
import { people, projects, teams } from './world-people.ts';
import type { Team } from './world-people.ts';
import type { Comments, Commit, Issue, Person, Pull, Review, Verdict } from './world-shape.ts';
import { projectTexts } from './world-texts.ts';
import type { ProjectName } from './world-texts.ts';

const dayMs = 86_400_000;
const firstDay = Date.parse('2025-01-06T00:00:00Z');
const lastDay = Date.parse('2026-11-18T00:00:00Z');
const now = Date.parse(examNow);
const iso = (ms: number): string => `${new Date(ms).toISOString().slice(0, 19)}Z`;

type Draft = { readonly project: ProjectName; readonly title: string; created: number };

export interface GithubWorld {
  readonly pulls: readonly Pull[];
  readonly issues: readonly Issue[];
  readonly commits: readonly Commit[];
}

export function githubWorld(): GithubWorld {
  const random = chance(3);
  const names = Object.keys(projectTexts) as ProjectName[];
  const pullDrafts = names.flatMap((project) => draftsOf(random, project, projectTexts[project].pulls));
  const issueDrafts = names.flatMap((project) => draftsOf(random, project, projectTexts[project].issues));
  const closing = closingOf(random, pullDrafts, issueDrafts);
  const numbers = numbered([...pullDrafts, ...issueDrafts]);
  const lives = new Map(pullDrafts.map((draft) => [draft, lifeOf(random, draft)]));
  const merges = new Map([...closing].map(([pull, issue]) => [issue, lives.get(pull)!]));
  const issues = new Map(issueDrafts.map((draft) => [draft, issueOf(random, draft, numbers.get(draft)!, merges.get(draft))]));
  const pulls: Pull[] = [];
  for (const draft of byCreated(pullDrafts)) {
    const closes = closing.get(draft);
    pulls.push(pullOf(random, draft, numbers.get(draft)!, lives.get(draft)!, closes === undefined ? [] : [issues.get(closes)!], pulls));
  }
  return { pulls, issues: byCreated(issueDrafts).map((draft) => issues.get(draft)!), commits: commitsOf(random, pulls) };
}

const byCreated = (drafts: readonly Draft[]): Draft[] => [...drafts].sort((a, b) => a.created - b.created);

/** Evenly over the list, but ever denser in time: much of it is from the last months. In working hours. */
function draftsOf(random: Chance, project: ProjectName, titles: readonly string[]): Draft[] {
  return titles.map((title, at) => {
    const position = Math.min(0.999, (at + random.next()) / titles.length);
    const daysAgo = Math.floor(((lastDay - firstDay) / dayMs) * (1 - position) ** 1.8);
    return { project, title, created: lastDay - daysAgo * dayMs + random.between(0, 2) * 3_600_000 + random.between(0, 59) * 60_000 + 7 * 3_600_000 };
  });
}

/** A pull request closes the issue whose title has the most words in common with its own; the issue is the older one. */
function closingOf(random: Chance, pulls: readonly Draft[], issues: readonly Draft[]): Map<Draft, Draft> {
  const wordsOf = (title: string): string[] => title.toLowerCase().split(/\W+/u).filter((word) => word.length > 3 && word !== 'with');
  const closing = new Map<Draft, Draft>();
  for (const pull of pulls) {
    const shared = (issue: Draft): number => wordsOf(issue.title).filter((word) => wordsOf(pull.title).includes(word)).length;
    const free = issues.filter((issue) => issue.project === pull.project && ![...closing.values()].includes(issue) && shared(issue) > 0);
    const issue = free.sort((a, b) => shared(b) - shared(a))[0];
    if (issue === undefined || random.often(0.3)) continue;
    issue.created = Math.max(firstDay, pull.created - random.between(1, 20) * dayMs - 3_600_000);
    closing.set(pull, issue);
  }
  return closing;
}

/** As at GitHub, pull requests and issues of a repository share one series of numbers. */
function numbered(drafts: readonly Draft[]): Map<Draft, number> {
  const last = new Map<ProjectName, number>();
  return new Map(
    byCreated(drafts).map((draft) => {
      const number = (last.get(draft.project) ?? 0) + 1;
      last.set(draft.project, number);
      return [draft, number];
    }),
  );
}

interface Life {
  readonly state: 'open' | 'closed' | 'merged';
  readonly ended?: number;
  readonly author: Person;
  readonly merger: Person;
}

function lifeOf(random: Chance, draft: Draft): Life {
  const team = teams[draft.project];
  const author = draft.title.startsWith('Bump') ? people.bot : random.weighted(team.writers);
  const others = [...team.writers.map(([one]) => one), ...team.reviewers].filter((one) => one !== author);
  const merger = !author.bot && random.often(0.35) ? author : random.pick(others);
  const ended = draft.created + Math.floor((0.1 + random.next() ** 2 * 18) * 1440) * 60_000;
  const isStale = random.often(draft.created > now - 60 * dayMs ? 0.25 : 0.06);
  if (ended > now || isStale) return { state: 'open', author, merger };
  return { state: random.often(0.14) ? 'closed' : 'merged', ended, author, merger };
}

function issueOf(random: Chance, draft: Draft, number: number, closing: Life | undefined): Issue {
  const team = teams[draft.project];
  const staff = [...staffOf(team), ...team.reporters];
  const submitter = random.pick([...team.reporters, ...staff]);
  const byMerge = closing?.state === 'merged';
  const later = draft.created + Math.floor((0.2 + random.next() ** 2 * 45) * 1440) * 60_000;
  const ended = byMerge ? closing.ended! : random.often(0.55) && later < now ? later : undefined;
  const closer = byMerge ? closing.merger : random.often(0.3) ? submitter : random.pick(staff);
  return {
    ...workOf(random, draft, number, ended, staff),
    state: ended === undefined ? 'open' : 'closed',
    submitter,
    ...(ended === undefined || (!byMerge && random.often(0.15)) ? {} : { closedBy: closer }),
  };
}

function pullOf(random: Chance, draft: Draft, number: number, life: Life, closes: readonly Issue[], earlier: readonly Pull[]): Pull {
  const team = teams[draft.project];
  const staff = [...staffOf(team), ...team.reviewers];
  const { state, ended, author, merger } = life;
  const siblings = earlier.filter((pull) => pull.project === projects[draft.project]);
  return {
    ...workOf(random, draft, number, ended, staff),
    state,
    draft: state === 'open' && random.often(0.3),
    author,
    ...(state === 'merged' ? { mergedAt: iso(ended!), mergedBy: merger } : {}),
    reviews: reviewsOf(random, staff.filter((one) => one !== author), draft.created, ended ?? now, state),
    closes,
    relatedTo: siblings.length > 0 && random.often(0.15) ? [random.pick(siblings)] : [],
  };
}

const staffOf = (team: Team): Person[] => team.writers.map(([one]) => one);

function workOf(random: Chance, draft: Draft, number: number, ended: number | undefined, staff: readonly Person[]) {
  const project = projects[draft.project];
  const commenters = random.some(staff, random.pick([0, 0, 1, 1, 2, 3]));
  const touched = Math.min(now, draft.created + random.between(0, 12) * dayMs + 600_000);
  return {
    id: `${project.id}#${number}`,
    number,
    project,
    title: draft.title,
    labels: labelsOf(random, draft.title),
    createdAt: iso(draft.created),
    updatedAt: iso(ended ?? touched),
    ...(ended === undefined ? {} : { closedAt: iso(ended) }),
    comments: commenters.map((by): Comments => ({ by, count: random.between(1, 6) })),
    assignees: random.often(0.35) ? [random.pick(staff)] : [],
  };
}

const labelWords: readonly (readonly [string, RegExp])[] = [
  ['bug', /\b(fix|crash|fails?|wrong|leak|lost|flickers?|breaks|hangs?|twice|broken|loses)\b/iu],
  ['dependencies', /^Bump/u],
  ['docs', /\b(docs|document|documented|runbook)\b/iu],
  ['performance', /\b(cache|speed|slow|memory|compress|minutes|hour)\b/iu],
  ['security', /\b(tokens?|tls|certificates?|secrets|permission|role|login)\b/iu],
];

function labelsOf(random: Chance, title: string): string[] {
  const labels = labelWords.filter(([, words]) => words.test(title)).map(([label]) => label);
  return [...labels, ...(random.often(0.12) ? ['good first issue'] : []), ...(random.often(0.1) ? ['backport'] : [])].sort();
}

function reviewsOf(random: Chance, staff: readonly Person[], from: number, to: number, state: Pull['state']): Review[] {
  const count = random.pick(state === 'open' ? [0, 0, 1, 2] : [0, 1, 1, 2, 3]);
  const verdicts: readonly Verdict[] = state === 'merged' ? ['approved', 'approved', 'approved', 'commented', 'dismissed'] : ['changes_requested', 'changes_requested', 'commented', 'approved'];
  return random.some(staff, count).map((by) => ({ by, verdict: random.pick(verdicts), at: iso(from + Math.floor((to - from) * (0.1 + 0.8 * random.next()))) }));
}

/** Half are squashed pull requests, half were pushed as they are. */
function commitsOf(random: Chance, pulls: readonly Pull[]): Commit[] {
  const squashed = random.some(pulls.filter((pull) => pull.state === 'merged'), 30).map((pull) => ({ message: `${pull.title} (#${pull.number})`, project: pull.project, author: pull.author, committedAt: pull.mergedAt! }));
  const pushed = (Object.keys(projectTexts) as ProjectName[]).flatMap((name) =>
    draftsOf(random, name, projectTexts[name].commits).map((draft) => ({ message: draft.title, project: projects[name], author: random.weighted(teams[name].writers), committedAt: iso(draft.created) })),
  );
  const commits = [...squashed, ...pushed].sort((a, b) => (a.committedAt < b.committedAt ? -1 : 1));
  return commits.map((commit, at) => ({ id: ((at + 1) * 0x9e3779b1 % 0xffffffff).toString(16).padStart(8, '0').slice(0, 8).padEnd(12, '3'), ...commit }));
}
