/** Pure: how GitHub names repositories, numbers, and accounts. */
import { type LooseObject, flagAt, isObject, numberAt, objectIn, textAt } from './loose-json.ts';
import type { FieldValue, Observation } from './observation.ts';

export interface WorkName {
  /** `owner/repo`, spelled as GitHub spells it. */
  readonly repository: string;
  readonly number: number;
  /** As an address tells it: `/pull/12`, `/issues/12`. An API address says `issues` of both. */
  readonly kind: 'pull' | 'issue' | null;
}

/** From an address of a page or of the API, of any GitHub server. */
export function workOfUrl(url: string | null): WorkName | null {
  const match = /^https?:\/\/[^/]+\/(?:api\/v3\/)?(?<api>repos\/)?(?<repository>[\w.-]+\/[\w.-]+)\/(?<kind>pulls?|issues)\/(?<number>\d{1,15})(?:[/#?]|$)/u.exec(url ?? '')?.groups;
  if (match === undefined) return null;
  const isPull = match.kind!.startsWith('pull');
  return { repository: match.repository!, number: Number(match.number), kind: isPull ? 'pull' : match.api === undefined ? 'issue' : null };
}

export function repositoryOfUrl(url: string | null): string | null {
  return /^https?:\/\/[^/]+\/(?:api\/v3\/)?(?:repos\/)?(?<repository>[\w.-]+\/[\w.-]+?)(?:\.git)?(?:[/#?]|$)/u.exec(url ?? '')?.groups?.repository ?? null;
}

export const workKey = (repository: string, number: number): string => `work:${repository.toLowerCase()}#${number}`;

/** `2026-03-01T10:00:00Z` of any ISO 8601 time, or of seconds since 1970 as a push event has them. */
export function githubTime(value: unknown): string | null {
  const at = typeof value === 'number' ? new Date(value * 1000) : typeof value === 'string' ? new Date(value) : null;
  return at === null || Number.isNaN(at.getTime()) ? null : `${at.toISOString().slice(0, 19)}Z`;
}

/** The time of the first field that is one. */
export function timeAt(value: unknown, ...fields: readonly string[]): string | null {
  if (!isObject(value)) return null;
  for (const field of fields) {
    const time = githubTime(value[field]);
    if (time !== null) return time;
  }
  return null;
}

/** One spelling of an account: in lower case, `dependabot` for `dependabot[bot]` and `app/dependabot`. */
export function plainLogin(login: string): string {
  return login.toLowerCase().replace(/^app\//u, '').replace(/\[bot\]$/u, '');
}

/** The login of an object that stands for an account; null for a ghost (an account that was deleted). */
export function loginAt(value: unknown, ...fields: readonly string[]): string | null {
  for (const field of fields) {
    const login = textAt(objectIn(value, field), 'login');
    if (login !== null) return plainLogin(login);
  }
  return null;
}

/** What an object says of the account that it stands for; nothing for an object without a login. */
export function userObservation(user: LooseObject | null, asOf: string): Observation[] {
  const login = textAt(user, 'login');
  if (user === null || login === null) return [];
  const isBot = textAt(user, 'type') === 'Bot' || textAt(user, '__typename') === 'Bot' || flagAt(user, 'is_bot', 'isBot') === true || /\[bot\]$|^app\//u.test(login);
  const fields: Record<string, FieldValue> = { login: login.replace(/^app\//u, '').replace(/\[bot\]$/u, '') };
  const [id, name, email, avatar] = [numberAt(user, 'id') ?? numberAt(user, 'databaseId'), textAt(user, 'name'), textAt(user, 'email'), textAt(user, 'avatar_url', 'avatarUrl')];
  if (id !== null) fields.id = id;
  if (name !== null) fields.name = name;
  if (email !== null) fields.email = email.toLowerCase();
  if (avatar !== null) fields.avatar = avatar;
  if (isBot) fields.bot = true;
  return [{ key: `user:${plainLogin(login)}`, asOf, fields }];
}
