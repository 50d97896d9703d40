/**
 * Pure: observations from whatever of GitHub's a user has at hand: lists and objects of the REST API, `gh … --json`, GraphQL replies,
 * webhook payloads, timelines. Told by shape, object by object.
 */
import { readCommit } from './commits.ts';
import { numberOfTimeline, readTimelineEvent } from './events.ts';
import { has, isObject, type LooseObject, objectIn, textAt } from './loose-json.ts';
import { userObservation } from './names.ts';
import type { Observation } from './observation.ts';
import { isWebhook, readWebhook } from './webhooks.ts';
import { type GithubSurroundings, readComment, readReview, readWork, repositoryName, repositoryObservations } from './works.ts';

export interface GithubRead {
  readonly observations: Observation[];
  /** How many objects were none of GitHub's that we know, or did not tell their repository. */
  readonly unknown: number;
}

export function readGithub(value: unknown, surroundings: GithubSurroundings): GithubRead {
  const observations: Observation[] = [];
  let unknown = 0;
  // A stack of our own: what nests a hundred thousand deep would end the engine's.
  const open: Placed[] = [{ value, around: surroundings }];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { value: inner, around } = next;
    const found = Array.isArray(inner) ? { observations: [], within: inner as unknown[], around: numberOfTimeline(inner) ?? around } : isObject(inner) ? readObject(inner, around) : null;
    if (found === null) unknown += 1;
    else {
      for (const each of found.observations) observations.push(each);
      for (let at = found.within.length - 1; at >= 0; at -= 1) open.push({ value: found.within[at], around: found.around });
    }
  }
  return { observations, unknown };
}

interface Placed {
  readonly value: unknown;
  readonly around: GithubSurroundings;
}

interface Found {
  readonly observations: readonly Observation[];
  /** What is to be read in its turn, and what is known of it from here. */
  readonly within: readonly unknown[];
  readonly around: GithubSurroundings;
}

function readObject(value: LooseObject, around: GithubSurroundings): Found | null {
  const observations = readWhole(value, around);
  if (observations !== null) return { observations, within: [], around };
  const repository = repositoryName(value);
  // A repository as GraphQL gives it, with its pull requests and issues in it.
  if (repository !== null && wraps(value)) return { observations: repositoryObservations(value), within: connections(value), around: { repository, number: null } };
  const within = envelope(value);
  if (within !== null) return { observations: [], within, around };
  const single = readSingle(value, around);
  return single === null ? null : { observations: single, within: [], around };
}

/** What holds other things, and is to be read with them. */
function readWhole(value: LooseObject, around: GithubSurroundings): readonly Observation[] | null {
  // A delivery as GitHub's list of deliveries tells it, or as a user wrapped it.
  for (const payload of [objectIn(value, 'payload'), objectIn(objectIn(value, 'request'), 'payload'), value]) if (payload !== null && isWebhook(payload)) return readWebhook(payload);
  return readTimelineEvent(value, around);
}

function readSingle(value: LooseObject, around: GithubSurroundings): readonly Observation[] | null {
  const { repository, number } = around;
  return (
    readCommit(value, repository) ??
    readReviewAlone(value) ??
    (has(value, 'number') ? readWork(value, around) : null) ??
    readComment(value, repository === null || number === null ? null : { repository, number }) ??
    readOther(value)
  );
}

const wrappers = ['pullRequests', 'issues', 'pullRequest', 'issue', 'repository', 'search'] as const;

/** What GraphQL replies, searches and connections wrap around the things themselves. */
function envelope(value: LooseObject): readonly unknown[] | null {
  if (has(value, 'number', 'sha', 'full_name', 'nameWithOwner')) return null;
  for (const field of ['data', 'nodes', 'edges', 'items', 'node', ...wrappers] as const) {
    const inner = value[field];
    if (Array.isArray(inner)) return inner as unknown[];
    if (isObject(inner)) return wraps(value) ? connections(value) : [inner];
  }
  return null;
}

/** A reply may hold several connections side by side. */
function wraps(value: LooseObject): boolean {
  return wrappers.some((field) => isObject(value[field]) || Array.isArray(value[field]));
}

function connections(value: LooseObject): unknown[] {
  return wrappers.flatMap((field) => (isObject(value[field]) || Array.isArray(value[field]) ? [value[field]] : []));
}

function readReviewAlone(value: LooseObject): Observation[] | null {
  return has(value, 'submitted_at', 'submittedAt') ? readReview(value, null) : null;
}

function readOther(value: LooseObject): Observation[] | null {
  if (textAt(value, 'full_name', 'nameWithOwner') !== null) return repositoryObservations(value);
  return textAt(value, 'login') === null || has(value, ...ofNoUser) ? null : userObservation(value, '');
}

/** The line of a log may tell a login, and is no account. */
const ofNoUser = ['sha', 'hash', 'title', 'body', 'message', 'subject', 'date'] as const;
