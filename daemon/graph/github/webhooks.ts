/** Pure: what a webhook says (GitHub, "Webhook events and payloads"). The event's name is a header; a stored payload is known by its shape. */
import { pushedCommits } from './commits.ts';
import { has, type LooseObject, objectIn, textAt } from './loose-json.ts';
import { loginAt, timeAt, userObservation, workKey } from './names.ts';
import type { Observation } from './observation.ts';
import { readComment, readReview, readWork, repositoryName, repositoryObservations } from './works.ts';

/** True for the payload of a webhook, as far as its shape tells. */
export function isWebhook(value: LooseObject): boolean {
  const isEvent = has(value, 'action', 'hook_id', 'ref', 'starred_at', 'pages', 'forkee', 'ref_type');
  return isEvent && (has(value, 'repository') || has(value, 'organization')) && has(value, 'sender', 'pusher');
}

/** Observations of an event that the graph knows; none of any other. */
export function readWebhook(payload: LooseObject): Observation[] {
  const repository = objectIn(payload, 'repository');
  const name = repositoryName(repository);
  const sender = userObservation(objectIn(payload, 'sender'), '');
  if (name === null) return sender;
  const seen = [...sender, ...repositoryObservations(repository), ...renames(payload, name)];
  const [pull, issue, review, comment] = (['pull_request', 'issue', 'review', 'comment'] as const).map((field) => objectIn(payload, field));
  const work = pull ?? issue ?? null;
  const number = work === null ? null : (readWork(work, { repository: name }) ?? []);
  if (number !== null) seen.push(...number);
  const of = workIn(work, name);
  if (review !== undefined && review !== null) seen.push(...(readReview(review, of) ?? []));
  if (comment !== undefined && comment !== null && of !== null) seen.push(...deletable(readComment(comment, of) ?? [], payload));
  if (work !== null && of !== null && review === null && comment === null) seen.push(...whatHappened(payload, work, workKey(of.repository, of.number)));
  if (has(payload, 'commits', 'head_commit')) seen.push(...pushedCommits(payload, name));
  return seen;
}

function workIn(work: LooseObject | null, repository: string): { repository: string; number: number } | null {
  return work !== null && typeof work.number === 'number' ? { repository, number: work.number } : null;
}

/** Who closed, reopened or merged is the sender; what is deleted or moved elsewhere is gone from here. */
function whatHappened(payload: LooseObject, work: LooseObject, key: string): Observation[] {
  const action = textAt(payload, 'action');
  const asOf = timeAt(work, 'updated_at') ?? '';
  const sender = loginAt(payload, 'sender');
  if (action === 'closed' && sender !== null) return [{ key, asOf: timeAt(work, 'closed_at') ?? asOf, fields: { closedBy: sender } }];
  if (action === 'reopened') return [{ key, asOf, fields: { closedBy: null } }];
  if (action === 'deleted') return [{ key, asOf, fields: { gone: true } }];
  if (action === 'transferred') return [{ key, asOf, fields: { gone: true } }, ...moved(payload)];
  return [];
}

function moved(payload: LooseObject): Observation[] {
  const changes = objectIn(payload, 'changes');
  const [issue, repository] = [objectIn(changes, 'new_issue'), objectIn(changes, 'new_repository')];
  return issue === null ? [] : [...(readWork(issue, { repository: repositoryName(repository) }) ?? []), ...repositoryObservations(repository)];
}

function deletable(observations: Observation[], payload: LooseObject): Observation[] {
  if (textAt(payload, 'action') !== 'deleted') return observations;
  return observations.map((seen) => (seen.key.startsWith('comment:') ? { ...seen, fields: { ...seen.fields, gone: true } } : seen));
}

/** A repository that got another name, or another owner. */
function renames(payload: LooseObject, name: string): Observation[] {
  const [action, changes] = [textAt(payload, 'action'), objectIn(payload, 'changes')];
  const [owner, own] = name.split('/') as [string, string];
  const from = objectIn(objectIn(changes, 'owner'), 'from');
  const before =
    action === 'renamed' ? [owner, textAt(objectIn(objectIn(changes, 'repository'), 'name'), 'from')] : action === 'transferred' ? [textAt(objectIn(from, 'user') ?? objectIn(from, 'organization'), 'login'), own] : [null];
  if (before.includes(null)) return [];
  const asOf = timeAt(objectIn(payload, 'repository'), 'updated_at') ?? '';
  return [{ key: `repository:${before.join('/').toLowerCase()}`, asOf, fields: { name: before.join('/'), renamedTo: name } }];
}
