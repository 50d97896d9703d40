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
import { type GithubSurroundings, readComment, readReview, readWork, repositoryObservations } from './works.ts';

export interface GithubRead {
  readonly observations: Observation[];
  /** How many objects were none of GitHub's that we know, or did not tell their repository. */
  readonly unknown: number;
}

export function readGithub(value: unknown, surroundings: GithubSurroundings): GithubRead {
  const observations: Observation[] = [];
  let unknown = 0;
  const read = (inner: unknown, around: GithubSurroundings): void => {
    if (Array.isArray(inner)) {
      const timeline = numberOfTimeline(inner);
      for (const each of inner) read(each, timeline ?? around);
      return;
    }
    const found = isObject(inner) ? readObject(inner, around) : null;
    if (found === null) unknown += 1;
    else if ('within' in found) for (const each of found.within) read(each, around);
    else for (const each of found.observations) observations.push(each);
  };
  read(value, surroundings);
  return { observations, unknown };
}

type Found = { readonly observations: readonly Observation[] } | { readonly within: readonly unknown[] };

function readObject(value: LooseObject, around: GithubSurroundings): Found | null {
  const payload = objectIn(value, 'payload');
  // A delivery as GitHub's list of deliveries stores it, or as a user wrapped it.
  if (payload !== null && isWebhook(payload)) return { observations: readWebhook(payload) };
  if (isWebhook(value)) return { observations: readWebhook(value) };
  // An event holds its issue as an envelope would.
  const event = readTimelineEvent(value, around);
  if (event !== null) return { observations: event };
  const within = envelope(value);
  if (within !== null) return { within };
  const observations =
    readCommit(value, around.repository) ??
    readReviewAlone(value) ??
    (has(value, 'number') ? readWork(value, around) : null) ??
    readComment(value, around.repository === null || around.number === null ? null : { repository: around.repository, number: around.number }) ??
    readOther(value);
  return observations === null ? null : { observations };
}

/** What GraphQL replies, searches and connections wrap around the things themselves. */
function envelope(value: LooseObject): readonly unknown[] | null {
  for (const field of ['data', 'nodes', 'edges', 'items', 'node', 'repository', 'pullRequests', 'issues', 'pullRequest', 'issue', 'search'] as const) {
    if (!has(value, field) || has(value, 'number', 'sha', 'full_name', 'nameWithOwner')) continue;
    const inner = value[field];
    if (Array.isArray(inner)) return inner as unknown[];
    if (isObject(inner)) return wraps(value) ? Object.values(value).filter((each) => isObject(each) || Array.isArray(each)) : [inner];
  }
  return null;
}

/** A reply may hold several connections side by side. */
function wraps(value: LooseObject): boolean {
  return ['pullRequests', 'issues', 'repository', 'search'].filter((field) => has(value, field)).length > 0;
}

function readReviewAlone(value: LooseObject): Observation[] | null {
  return has(value, 'submitted_at', 'submittedAt') ? readReview(value, null) : null;
}

function readOther(value: LooseObject): Observation[] | null {
  if (textAt(value, 'full_name', 'nameWithOwner') !== null) return repositoryObservations(value);
  return textAt(value, 'login') === null ? null : userObservation(value, '');
}
