/** Pure: one delivery of a GitHub webhook, verified before anything of it is parsed. */
import { createHmac, timingSafeEqual } from 'node:crypto';
import { fail } from '#schemas/failure';
import { isObject } from '../graph/github/loose-json.ts';
import { jsonValues } from '../graph/github/json-values.ts';
import type { Observation } from '../graph/github/observation.ts';
import { isWebhook, readWebhook } from '../graph/github/webhooks.ts';

/** Events that tell something to the graph; any other is accepted and ignored (GitHub, "Webhook events and payloads"). */
const knownEvents = new Set(['commit_comment', 'issue_comment', 'issues', 'pull_request', 'pull_request_review', 'pull_request_review_comment', 'pull_request_review_thread', 'push', 'repository', 'fork', 'star', 'public']);

/**
 * True when the signature (`sha256=` and 64 hex digits, the header X-Hub-Signature-256) is that of exactly these bytes. In constant time.
 * Over the bytes: a body that is no UTF-8 would not survive the way through a text, which `@octokit/webhooks-methods` takes.
 */
export function isSigned(body: Uint8Array, signature: string | undefined, secret: string): boolean {
  const given = Buffer.from(signature ?? '');
  const right = Buffer.from(`sha256=${createHmac('sha256', secret).update(body).digest('hex')}`);
  return given.length === right.length && timingSafeEqual(given, right);
}

/**
 * What an event says; null for one that is ignored.
 * @param body JSON, or a form with the JSON under `payload`.
 * @throws ColloquyError `github_data_invalid`
 */
export function readDelivery(event: string, body: Buffer, isForm: boolean): Observation[] | null {
  const payload = payloadOf(isForm ? (new URLSearchParams(body.toString('utf8')).get('payload') ?? '') : body.toString('utf8'));
  if (!knownEvents.has(event)) return null;
  if (!isObject(payload) || !isWebhook(payload)) throw invalid(`It is no payload of the event ${event}.`);
  return readWebhook(payload);
}

function payloadOf(text: string): unknown {
  let values: unknown[];
  try {
    values = jsonValues(text);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    throw invalid('It is no JSON.');
  }
  if (values.length !== 1) throw invalid('It is not one JSON value.');
  return values[0];
}

function invalid(cause: string): Error {
  return fail('github_data_invalid', { effect: 'Nothing of the delivery was taken.', cause, tip: 'Let the webhook send what GitHub documents for it, as application/json.' });
}
