/** Pure: what the timeline of an issue and the events of a repository tell: who closed it, and what names it. */
import { isObject, type LooseObject, objectIn, textAt } from './loose-json.ts';
import { loginAt, repositoryOfUrl, timeAt, userObservation, workKey, workOfUrl } from './names.ts';
import type { Observation } from './observation.ts';
import { type GithubSurroundings, readComment, readReview, readWork } from './works.ts';

/** Null for what is no event of a timeline; events that say nothing to the graph give nothing. */
export function readTimelineEvent(value: LooseObject, around: GithubSurroundings): Observation[] | null {
  const event = textAt(value, 'event');
  if (event === null) return null;
  if (event === 'commented') return readComment(value, workAround(value, around)) ?? [];
  if (event === 'reviewed') return readReview(value, workAround(value, around)) ?? [];
  const at = timeAt(value, 'created_at');
  const issue = objectIn(value, 'issue');
  const own = issue === null ? null : readWork(issue, around);
  const repository = repositoryOfUrl(textAt(value, 'url')) ?? around.repository;
  const key = own?.[0]?.key ?? keyOf(workAround(value, { ...around, repository }));
  const actor = loginAt(value, 'actor');
  const seen = [...(own ?? []), ...userObservation(objectIn(value, 'actor'), at ?? '')];
  if (event === 'cross-referenced') return [...seen, ...crossReference(value, around)];
  if (key === null || at === null) return seen;
  // A closing commit is given by its hash; the person who closed is the actor all the same.
  if (event === 'closed') seen.push({ key, asOf: at, fields: { ...(actor !== null && { closedBy: actor }), state: 'closed', closedAt: at } });
  if (event === 'reopened') seen.push({ key, asOf: at, fields: { closedBy: null, state: 'open', closedAt: null } });
  if (event === 'merged') seen.push({ key, asOf: at, fields: { ...(actor !== null && { mergedBy: actor }), pull: true, state: 'closed', mergedAt: at, closedAt: at } });
  return seen;
}

/** The issue or pull request that names this one. */
function crossReference(value: LooseObject, around: GithubSurroundings): Observation[] {
  const source = objectIn(objectIn(value, 'source'), 'issue');
  return source === null ? [] : (readWork(source, { repository: textAt(objectIn(source, 'repository'), 'full_name') ?? around.repository }) ?? []);
}

function workAround(value: LooseObject, { repository, number }: GithubSurroundings): { repository: string; number: number } | null {
  const told = workOfUrl(textAt(value, 'issue_url')) ?? workOfUrl(textAt(value, 'pull_request_url')) ?? workOfUrl(textAt(value, 'html_url'));
  return told ?? (repository === null || number === null ? null : { repository, number });
}

function keyOf(work: { repository: string; number: number } | null): string | null {
  return work === null ? null : workKey(work.repository, work.number);
}

/** The number that a list of timeline events is about, as far as one of them tells it. */
export function numberOfTimeline(events: readonly unknown[]): { repository: string; number: number } | null {
  for (const event of events) {
    if (!isObject(event) || textAt(event, 'event') === null) continue;
    const told = workOfUrl(textAt(event, 'issue_url')) ?? workOfUrl(textAt(event, 'pull_request_url')) ?? workOfUrl(textAt(event, 'html_url'));
    if (told !== null) return told;
  }
  return null;
}
