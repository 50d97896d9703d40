/** Pure: what the client throws, as failures. Never with its message where that may hold what was sent. */
import { type ColloquyError, fail } from '#schemas/failure';
import { isObject, numberAt, objectIn, textAt } from '../../github/loose-json.ts';
import { messageOf } from '../../../files/system-error.ts';

const effect = 'The backfill stopped; what was taken before is stored, and the next run goes on from there.';

export function statusOf(error: unknown): number | null {
  return numberAt(error, 'status');
}

export function failureOf(error: unknown, signal: AbortSignal): ColloquyError {
  if (signal.aborted) return fail('stopped', { effect, cause: 'It was stopped by the user or the system.', tip: 'Run it again to go on.' }, { cause: error });
  const [status, message] = [statusOf(error), messageOf(error)];
  const headers = objectIn(objectIn(error, 'response'), 'headers');
  if (status === 429 || (status === 403 && (textAt(headers, 'x-ratelimit-remaining') === '0' || textAt(headers, 'retry-after') !== null || /\b(?:secondary rate|rate limit)\b/iu.test(message)))) return limited(headers);
  if (status === 401) return refused('GitHub does not accept the token.', 'Make a new one at GitHub and give it to Colloquy: colloquy key set github (docs/github.md).');
  if (status === 403) return refused('The token may not read this.', 'Let it read contents, issues, pull requests and metadata of the repository (docs/github.md).');
  if (status === 451) return refused('GitHub has closed the repository for legal reasons.', 'Leave it out.');
  if (isObject(error) && 'response' in error && error.response !== undefined) return unreachable(`GitHub answered with status ${status ?? 'unknown'}, several times.`, error);
  return unreachable(`No connection, or none that lasted: ${message.slice(0, 200)}`, error);
}

function limited(headers: object | null): ColloquyError {
  const [reset, after] = [Number(textAt(headers, 'x-ratelimit-reset') ?? Number.NaN), textAt(headers, 'retry-after')];
  const when = after !== null ? `in ${after} seconds` : Number.isFinite(reset) ? `at ${new Date(reset * 1000).toISOString().slice(0, 19)}Z` : 'within an hour';
  return fail('github_limited', { effect, cause: `GitHub's limit of requests is used up; it goes on ${when}.`, tip: 'Run it again then, or let it wait with --max-wait MINUTES. With a token the limit is 5000 an hour instead of 60.' });
}

function refused(cause: string, tip: string): ColloquyError {
  return fail('github_refused', { effect, cause, tip });
}

function unreachable(cause: string, error: unknown): ColloquyError {
  return fail('github_unreachable', { effect, cause, tip: 'Check the connection and github.api in the config, then run it again.' }, { cause: error });
}

export function cutOff(): ColloquyError {
  return fail('github_unreachable', { effect, cause: 'A reply is no JSON, or breaks off.', tip: 'Check github.api in the config, and what stands between you and GitHub; then run it again.' });
}

export function foreignPage(host: string): ColloquyError {
  return fail('github_data_invalid', { effect, cause: `A reply says that it goes on at another server (${host}), which is not asked.`, tip: 'Check github.api in the config.' });
}

export function plainToken(api: string): ColloquyError {
  return fail('config_invalid', { effect: 'Nothing was asked.', cause: `The token would go to ${api} without encryption.`, tip: 'Use https in github.api.' });
}
