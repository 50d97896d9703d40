/** Pure: pull requests and issues as REST, webhooks and `gh --json` (GraphQL) write them, as observations. */
import { isRepositoryName } from '../../code/repository-address.ts';
import { flagAt, has, isObject, listAt, type LooseObject, numberAt, objectIn, textAt } from './loose-json.ts';
import { loginAt, plainLogin, repositoryOfUrl, timeAt, userObservation, workKey, workOfUrl } from './names.ts';
import type { FieldValue, Observation } from './observation.ts';

/** What is known from outside of the object: the repository of the webhook, of the command line. */
export interface GithubSurroundings {
  readonly repository: string | null;
  /** The number that a file of timeline events is about. */
  readonly number: number | null;
}

/** Null for an object that is no pull request and no issue, or whose repository nothing tells. */
export function readWork(value: LooseObject, { repository: around }: Pick<GithubSurroundings, 'repository'>): Observation[] | null {
  const number = numberAt(value, 'number');
  if (number === null || number <= 0) return null;
  const url = textAt(value, 'html_url', 'url');
  const named = workOfUrl(url);
  const repository = textAt(objectIn(objectIn(value, 'base'), 'repo'), 'full_name') ?? named?.repository ?? repositoryOfUrl(textAt(value, 'repository_url')) ?? repositoryName(objectIn(value, 'repository')) ?? around;
  if (repository === null) return null;
  const isPull = named?.kind === 'pull' || has(value, 'pull_request', 'head', 'headRefName', 'baseRefName', 'mergedAt', 'merged_at', 'mergedBy', 'isDraft');
  const asOf = timeAt(value, 'updated_at', 'updatedAt') ?? '';
  const name = { repository, number };
  return [
    { key: workKey(repository, number), asOf, fields: { ...identity(name, isPull), ...(url !== null && (named?.kind ?? null) !== null && { url }), ...described(value, isPull), ...times(value), ...whoDid(value) } },
    ...people(value, asOf),
    ...repositoryObservations(objectIn(objectIn(value, 'base'), 'repo') ?? objectIn(value, 'repository')),
    ...[...listAt(value, 'reviews'), ...listAt(value, 'latestReviews')].flatMap((review) => (isObject(review) ? (readReview(review, { repository, number }) ?? []) : [])),
    ...listAt(value, 'comments').flatMap((comment) => (isObject(comment) ? (readComment(comment, { repository, number }) ?? []) : [])),
    ...listAt(value, 'commits').flatMap((commit) => (isObject(commit) ? namedCommit(commit, repository) : [])),
  ];
}

function identity({ repository, number }: { repository: string; number: number }, isPull: boolean): Record<string, FieldValue> {
  return { repository, number, ...(isPull ? { pull: true } : {}) };
}

/** Only what the object shows: `gh --json title` says nothing of the state. */
function described(value: LooseObject, isPull: boolean): Record<string, FieldValue> {
  const fields: Record<string, FieldValue> = {};
  const [title, state, body] = [textAt(value, 'title'), textAt(value, 'state'), value.body];
  const draft = flagAt(value, 'draft', 'isDraft');
  if (title !== null) fields.title = title;
  if (state !== null) fields.state = state.toLowerCase() === 'merged' ? 'closed' : state.toLowerCase();
  if (typeof body === 'string' || body === null) fields.body = body;
  if (isPull && draft !== null) fields.draft = draft;
  if (has(value, 'labels')) fields.labels = listAt(value, 'labels').flatMap((label) => (typeof label === 'string' ? label : (textAt(label, 'name') ?? []))).sort();
  if (has(value, 'assignees')) fields.assignees = listAt(value, 'assignees').flatMap((who) => { const login = textAt(who, 'login'); return login === null ? [] : plainLogin(login); }).sort();
  if (has(value, 'closingIssuesReferences')) fields.closes = listAt(value, 'closingIssuesReferences').flatMap((issue) => closingReference(issue)).sort();
  const base = objectIn(value, 'base');
  const [branch, home] = [textAt(base, 'ref') ?? textAt(value, 'baseRefName'), textAt(objectIn(base, 'repo'), 'default_branch')];
  if (branch !== null) fields.base = branch;
  if (home !== null) fields.defaultBranch = home;
  return fields;
}

function times(value: LooseObject): Record<string, FieldValue> {
  const fields: Record<string, FieldValue> = {};
  for (const [field, ...names] of [
    ['createdAt', 'created_at', 'createdAt'],
    ['closedAt', 'closed_at', 'closedAt'],
    ['updatedAt', 'updated_at', 'updatedAt'],
    ['mergedAt', 'merged_at', 'mergedAt'],
  ] as const) {
    if (has(value, ...names)) fields[field] = timeAt(value, ...names);
  }
  // A pull request in a list of issues tells only here that it was merged.
  const merged = timeAt(objectIn(value, 'pull_request'), 'merged_at');
  if (merged !== null) fields.mergedAt = merged;
  return fields;
}

function whoDid(value: LooseObject): Record<string, FieldValue> {
  const fields: Record<string, FieldValue> = {};
  const [author, closer, merger] = [loginAt(value, 'user', 'author'), loginAt(value, 'closed_by', 'closedBy'), loginAt(value, 'merged_by', 'mergedBy')];
  if (author !== null) fields.author = author;
  if (closer !== null) fields.closedBy = closer;
  if (merger !== null) fields.mergedBy = merger;
  return fields;
}

function people(value: LooseObject, asOf: string): Observation[] {
  return ['user', 'author', 'closed_by', 'merged_by', 'mergedBy', 'assignee'].flatMap((field) => userObservation(objectIn(value, field), asOf)).concat(listAt(value, 'assignees').flatMap((who) => (isObject(who) ? userObservation(who, asOf) : [])));
}

function closingReference(issue: unknown): string[] {
  const [number, named] = [numberAt(issue, 'number'), workOfUrl(textAt(issue, 'url'))];
  const repository = named?.repository ?? repositoryName(objectIn(issue, 'repository'));
  return number === null || repository === null ? [] : [`${repository}#${number}`];
}

/** `full_name` of REST, `nameWithOwner` or `name` and `owner` of GraphQL. */
export function repositoryName(repository: LooseObject | null): string | null {
  const whole = textAt(repository, 'full_name', 'nameWithOwner');
  if (whole !== null && isRepositoryName(whole)) return whole;
  const [owner, name] = [textAt(objectIn(repository, 'owner'), 'login', 'name'), textAt(repository, 'name')];
  return owner === null || name === null ? null : `${owner}/${name}`;
}

export function repositoryObservations(repository: LooseObject | null): Observation[] {
  const name = repositoryName(repository);
  if (repository === null || name === null) return [];
  const fields: Record<string, FieldValue> = { name };
  const [id, url, branch] = [numberAt(repository, 'id'), textAt(repository, 'html_url', 'url'), textAt(repository, 'default_branch')];
  if (id !== null) fields.id = id;
  if (url !== null && !url.includes('//api.')) fields.url = url;
  if (branch !== null) fields.defaultBranch = branch;
  return [{ key: `repository:${name.toLowerCase()}`, asOf: timeAt(repository, 'updated_at', 'updatedAt') ?? '', fields }];
}

/** Null for what is no review, or of an unknown pull request. */
export function readReview(value: LooseObject, of: { readonly repository: string; readonly number: number } | null): Observation[] | null {
  const work = of ?? workOfUrl(textAt(value, 'pull_request_url', 'html_url', 'url'));
  const login = loginAt(value, 'user', 'author');
  const [state, at] = [textAt(value, 'state')?.toLowerCase(), timeAt(value, 'submitted_at', 'submittedAt')];
  if (work === null || state === undefined || !['approved', 'changes_requested', 'commented', 'dismissed', 'pending'].includes(state)) return null;
  // A pending review is seen by its author alone.
  if (login === null || at === null || state === 'pending') return [];
  const name = ownName(value) ?? `${login}@${at}`;
  return [
    { key: `review:${work.repository.toLowerCase()}#${work.number}:${name}`, asOf: timeAt(value, 'updated_at', 'updatedAt') ?? at, fields: { login, verdict: state, at } },
    ...userObservation(objectIn(value, 'user') ?? objectIn(value, 'author'), at),
  ];
}

/** The name that REST calls `node_id` and GraphQL `id`, so that both tell of the same thing; else a number, however large. */
function ownName(value: LooseObject): string | null {
  const name = textAt(value, 'node_id', 'id');
  if (name !== null) return /^[\w=+/-]{1,200}$/u.test(name) ? name : null;
  const number = value.id ?? value.databaseId;
  return typeof number === 'number' || typeof number === 'bigint' ? String(number) : null;
}

/** Null for what is no comment on a pull request or issue. */
export function readComment(value: LooseObject, of: { readonly repository: string; readonly number: number } | null): Observation[] | null {
  const work = of ?? workOfUrl(textAt(value, 'issue_url')) ?? workOfUrl(textAt(value, 'pull_request_url')) ?? workOfUrl(textAt(value, 'html_url', 'url'));
  const at = timeAt(value, 'created_at', 'createdAt');
  if (work === null || at === null || typeof value.body !== 'string') return null;
  const login = loginAt(value, 'user', 'author');
  if (login === null) return [];
  const name = ownName(value) ?? `${login}@${at}`;
  return [
    { key: `comment:${work.repository.toLowerCase()}#${work.number}:${name}`, asOf: timeAt(value, 'updated_at', 'updatedAt') ?? at, fields: { login, at } },
    ...userObservation(objectIn(value, 'user') ?? objectIn(value, 'author'), at),
  ];
}

/** A commit as `gh pr view --json commits` lists it: `oid`, `authors`. */
function namedCommit(value: LooseObject, repository: string): Observation[] {
  const sha = textAt(value, 'oid');
  const [author] = listAt(value, 'authors').filter(isObject);
  const at = timeAt(value, 'committedDate', 'authoredDate');
  const message = textAt(value, 'messageHeadline');
  if (sha === null || !/^[\da-f]{7,64}$/u.test(sha)) return [];
  const [login, name, email] = [textAt(author, 'login'), textAt(author, 'name'), textAt(author, 'email')];
  return [
    {
      key: `commit:${sha}`,
      asOf: at ?? '',
      fields: { repository, ...(message !== null && { message }), ...(at !== null && { at }), ...(login !== null && login !== '' && { login: plainLogin(login) }), ...(name !== null && { name }), ...(email !== null && { email: email.toLowerCase() }) },
    },
  ];
}
