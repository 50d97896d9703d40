/** Pure: what is known of things at GitHub, as facts. */
import { type AccountFact, type AccountKey, type Contribution, type Fact, noContext, type Reference } from '#schemas/facts';
import { byId, known, node, related } from '../facts/fact-words.ts';
import { namedIn, type NamedWork } from './closing-keywords.ts';
import { flagIn, type GithubRecord, numberIn, textIn, textsIn } from './observation.ts';

/** A record with its key. */
export interface KeyedRecord {
  readonly key: string;
  readonly record: GithubRecord;
}

export const account = (key: AccountKey): Reference => ({ by: 'account', kind: 'Person', account: key });
const login = (name: string): Reference => account(`login:${name}`);

/** Null for a record that says nothing to the graph. */
export function githubContribution({ key, record }: KeyedRecord, facts: readonly Fact[]): Contribution {
  const repository = textIn(record, 'repository');
  return { source: `github:${key}`, rank: 'github', context: { ...noContext, project: repository }, facts };
}

/** An account, under every name that it was seen with. */
export function userFacts({ key, record }: KeyedRecord): Fact[] {
  const own: AccountKey = `login:${key.slice('user:'.length)}`;
  const email = textIn(record, 'email');
  const [id, avatar] = [numberIn(record, 'id'), textIn(record, 'avatar')];
  const fact: AccountFact = {
    fact: 'account',
    account: own,
    names: [textIn(record, 'name'), textIn(record, 'login')].filter((name) => name !== null),
    sameAs: email === null ? [] : [`email:${email}`],
    ...(id !== null && { githubId: id }),
    ...(avatar !== null && { avatarUrl: avatar }),
    ...(flagIn(record, 'bot') === true && { bot: true }),
  };
  return [fact];
}

/** A repository under the name that it has now; under any other it is only a former name of it. */
export function repositoryFacts({ record }: KeyedRecord, present: string): Fact[] {
  const name = textIn(record, 'name');
  if (name === null) return [];
  if (name !== present) return [node(byId('Project', present), { aliases: [name] })];
  return [node(byId('Project', name), known({ name: name.slice(name.indexOf('/') + 1), url: textIn(record, 'url') }))];
}

export function commitFacts({ key, record }: KeyedRecord): Fact[] {
  const commit = byId('Commit', key.slice('commit:'.length));
  const [repository, message, email] = [textIn(record, 'repository'), textIn(record, 'message') ?? '', textIn(record, 'email')];
  const [name, by, firstLine] = [textIn(record, 'name'), textIn(record, 'login'), message.split('\n')[0]!];
  const facts = [node(commit, known({ message: firstLine, committed_at: textIn(record, 'at'), url: textIn(record, 'url') }))];
  if (repository !== null) facts.push(related(commit, 'PART_OF', byId('Project', repository)));
  if (email !== null) facts.push({ fact: 'account', account: `email:${email}`, names: name === null ? [] : [name], sameAs: by === null ? [] : [`login:${by}`] });
  const author = by !== null ? login(by) : email !== null ? account(`email:${email}`) : null;
  if (author !== null) facts.push(related(commit, 'AUTHORED_BY', author));
  return [...facts, ...squashFacts(firstLine, message, repository)];
}

/** The commit that a squashed pull request became carries its number, and its closing keywords count. */
function squashFacts(firstLine: string, message: string, repository: string | null): Fact[] {
  const squashed = /\(#(\d{1,15})\)$/u.exec(firstLine)?.[1];
  if (squashed === undefined || repository === null) return [];
  const own = `${repository}#${squashed}`;
  const closed = namedIn(message).closes.map((work) => idOf(work, repository)).filter((id) => id.toLowerCase() !== own.toLowerCase());
  return closed.map((id) => related(byId('PullRequest', own), 'CLOSES', byId('Issue', id)));
}

export interface WorkSurroundings {
  readonly reviews: readonly GithubRecord[];
  readonly comments: readonly GithubRecord[];
  /** What its body closes and names. */
  readonly inBody: { readonly closes: readonly NamedWork[]; readonly names: readonly NamedWork[] };
  /** What is known of an issue that the pull request closes. */
  readonly issue: (id: string) => GithubRecord | null;
}

/** A pull request or an issue, with everything that hangs on it. */
export function workFacts({ record }: KeyedRecord, surroundings: WorkSurroundings): Fact[] {
  const [repository, number] = [textIn(record, 'repository'), numberIn(record, 'number')];
  if (repository === null || number === null || flagIn(record, 'gone') === true) return [];
  const isPull = flagIn(record, 'pull') === true;
  const self = byId(isPull ? 'PullRequest' : 'Issue', `${repository}#${number}`);
  const merged = textIn(record, 'mergedAt');
  const state = merged === null ? textIn(record, 'state') : 'merged';
  const facts: Fact[] = [
    node(
      self,
      known({
        number,
        title: textIn(record, 'title'),
        state,
        draft: isPull ? flagIn(record, 'draft') : null,
        labels: record.labels === undefined ? null : textsIn(record, 'labels'),
        created_at: textIn(record, 'createdAt'),
        closed_at: state === 'open' ? null : textIn(record, 'closedAt'),
        updated_at: textIn(record, 'updatedAt'),
        merged_at: isPull ? merged : null,
        url: textIn(record, 'url') ?? `https://github.com/${repository}/${isPull ? 'pull' : 'issues'}/${number}`,
      }),
    ),
    related(self, 'PART_OF', byId('Project', repository)),
    ...textsIn(record, 'assignees').map((who) => related(self, 'ASSIGNED_TO', login(who))),
    ...commentFacts(self, surroundings.comments),
    ...bodyFacts(self, { repository, isPull, record }, surroundings),
  ];
  const author = textIn(record, 'author');
  if (author !== null) facts.push(isPull ? related(self, 'AUTHORED_BY', login(author)) : related(login(author), 'SUBMITTED', self));
  if (isPull) facts.push(...reviewFacts(self, author, surroundings.reviews), ...mergeFacts(self, { repository, record, merged }, surroundings));
  const closer = textIn(record, 'closedBy');
  if (!isPull && closer !== null && state === 'closed') facts.push(related(login(closer), 'CLOSED', self, known({ at: textIn(record, 'closedAt') })));
  return facts;
}

function commentFacts(self: Reference, comments: readonly GithubRecord[]): Fact[] {
  const counts = new Map<string, number>();
  for (const comment of comments) {
    const who = textIn(comment, 'login');
    if (who !== null && flagIn(comment, 'gone') !== true) counts.set(who, (counts.get(who) ?? 0) + 1);
  }
  return [...counts].map(([who, count]) => related(login(who), 'COMMENTED_ON', self, { count }));
}

/** The last verdict of each; a comment is one only where there is no other. An author's own answers are no review. */
function reviewFacts(self: Reference, author: string | null, reviews: readonly GithubRecord[]): Fact[] {
  const last = new Map<string, { verdict: string; at: string }>();
  const inTime = [...reviews].sort((one, other) => ((textIn(one, 'at') ?? '') < (textIn(other, 'at') ?? '') ? -1 : 1));
  for (const review of inTime) {
    const [who, verdict, at] = [textIn(review, 'login'), textIn(review, 'verdict'), textIn(review, 'at')];
    if (who === null || verdict === null || at === null || who === author) continue;
    if (verdict !== 'commented' || last.get(who)?.verdict === undefined || last.get(who)!.verdict === 'commented') last.set(who, { verdict, at });
  }
  return [...last].map(([who, properties]) => related(login(who), 'REVIEWED', self, properties));
}

function bodyFacts(self: Reference, { repository, isPull, record }: { repository: string; isPull: boolean; record: GithubRecord }, { inBody }: WorkSurroundings): Fact[] {
  const closes = isPull ? new Set([...inBody.closes.map((work) => idOf(work, repository)), ...textsIn(record, 'closes')]) : new Set<string>();
  const named = isPull ? inBody.names : [...inBody.closes, ...inBody.names];
  const own = self.by === 'id' ? self.id.toLowerCase() : '';
  return [
    // A pull request that closes itself closes nothing.
    ...[...closes].filter((id) => id.toLowerCase() !== own).map((id) => related(self, 'CLOSES', byId('Issue', id))),
    ...named
      .filter((work) => idOf(work, repository).toLowerCase() !== own)
      .map((work) => related(self, 'RELATED_TO', { by: 'number', kind: 'Issue', number: work.number, repository: work.repository ?? repository })),
  ];
}

/** Who merged, and with that closed what the pull request closes, where no event tells who did. */
function mergeFacts(self: Reference, { repository, record, merged }: { repository: string; record: GithubRecord; merged: string | null }, { inBody, issue }: WorkSurroundings): Fact[] {
  const merger = textIn(record, 'mergedBy');
  if (merged === null || merger === null) return [];
  const [base, home] = [textIn(record, 'base'), textIn(record, 'defaultBranch')];
  // A keyword closes only when the merge is into the default branch.
  const isHome = base === null || home === null || base === home;
  const closed = isHome ? [...new Set([...inBody.closes.map((work) => idOf(work, repository)), ...textsIn(record, 'closes')])] : [];
  return [
    related(login(merger), 'MERGED', self, { at: merged }),
    ...closed.filter((id) => isClosedByMerge(issue(id), merged)).map((id) => related(login(merger), 'CLOSED', byId('Issue', id), { at: merged })),
  ];
}

/** GitHub closes within moments of the merge; an issue of which nothing is known is taken to have been closed as GitHub does it. */
function isClosedByMerge(issue: GithubRecord | null, merged: string): boolean {
  if (issue === null) return true;
  if (textIn(issue, 'closedBy') !== null || (textIn(issue, 'state') ?? 'closed') !== 'closed') return false;
  const closedAt = textIn(issue, 'closedAt');
  return closedAt === null || Math.abs(Date.parse(closedAt) - Date.parse(merged)) <= 120_000;
}

export function idOf({ repository, number }: NamedWork, around: string): string {
  return `${repository ?? around}#${number}`;
}
