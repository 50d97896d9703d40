/** Pure: commits as REST lists them and as a push webhook carries them. */
import { isObject, listAt, type LooseObject, objectIn, textAt } from './loose-json.ts';
import { plainLogin, repositoryOfUrl, timeAt, userObservation } from './names.ts';
import type { FieldValue, Observation } from './observation.ts';

/** Null for what is no commit of the REST API. */
export function readCommit(value: LooseObject, around: string | null): Observation[] | null {
  const [sha, commit] = [textAt(value, 'sha'), objectIn(value, 'commit')];
  if (sha === null || commit === null || !isHash(sha)) return null;
  const written = objectIn(commit, 'author');
  const at = timeAt(written, 'date') ?? timeAt(objectIn(commit, 'committer'), 'date');
  return commitObservations({ sha, repository: repositoryOfUrl(textAt(value, 'html_url', 'url')) ?? around, at, message: textAt(commit, 'message'), url: textAt(value, 'html_url') }, {
    login: textAt(objectIn(value, 'author'), 'login'),
    name: textAt(written, 'name'),
    email: textAt(written, 'email'),
  }).concat(userObservation(objectIn(value, 'author'), at ?? ''));
}

/** The commits of a push; those of other branches count as well. */
export function pushedCommits(payload: LooseObject, repository: string): Observation[] {
  return listAt(payload, 'commits')
    .filter(isObject)
    .flatMap((commit) => {
      const [sha, author] = [textAt(commit, 'id'), objectIn(commit, 'author')];
      if (sha === null || !isHash(sha)) return [];
      const who = { login: textAt(author, 'username'), name: textAt(author, 'name'), email: textAt(author, 'email') };
      return commitObservations({ sha, repository, at: timeAt(commit, 'timestamp'), message: textAt(commit, 'message'), url: textAt(commit, 'url') }, who);
    });
}

interface Author {
  readonly login: string | null;
  readonly name: string | null;
  readonly email: string | null;
}

interface Seen {
  readonly sha: string;
  readonly repository: string | null;
  readonly at: string | null;
  readonly message: string | null;
  readonly url: string | null;
}

function commitObservations({ sha, repository, at, message, url }: Seen, { login, name, email }: Author): Observation[] {
  const fields: Record<string, FieldValue> = {};
  if (repository !== null) fields.repository = repository;
  if (at !== null) fields.at = at;
  if (message !== null) fields.message = message;
  if (url !== null) fields.url = url;
  if (login !== null) fields.login = plainLogin(login);
  if (name !== null) fields.name = name;
  if (email !== null) fields.email = email.toLowerCase();
  return [{ key: `commit:${sha.toLowerCase()}`, asOf: at ?? '', fields }];
}

function isHash(text: string): boolean {
  return /^[\da-f]{7,64}$/iu.test(text);
}
