/**
 * The HTTP half of every provider: one time-out per try, waits as the provider says, and our failures for its statuses.
 * What the provider's own library would do with a failure (retry, wrap, log) does not happen.
 */
import { DelegateBackoff, handleWhen, retry, type IRetryBackoffContext } from 'cockatiel';
import { systemErrorCode } from '../../files/system-error.ts';
import { modelFailures } from '../model-failures.ts';

export interface ProviderFetchOptions {
  readonly model: string;
  readonly timeoutMs: number;
  /** All waits for one answer together stay under this. */
  readonly maxWaitMs: number;
  /** Taken out of whatever a provider says. */
  readonly key: string | null;
  readonly fetch: typeof fetch;
}

const RETRIES = 5;
const FIRST_WAIT_MS = 1000;
const MAX_QUOTED = 300;

/** Another try can help. */
class BusyError extends Error {
  readonly retryAfterMs: number | null;
  constructor(why: string, retryAfterMs: number | null) {
    super(why);
    this.retryAfterMs = retryAfterMs;
  }
}

/** A `fetch` that answers with a whole response of status 2xx, or throws a ColloquyError. */
export function createProviderFetch(options: ProviderFetchOptions): typeof fetch {
  return async (input, init) => {
    const url = typeof input === 'string' ? input : input instanceof URL ? input.href : input.url;
    const { host } = new URL(url);
    let waitedMs = 0;
    let tries = 0;
    /** As the provider says, else doubling. */
    const waitFor = (error: BusyError): number => error.retryAfterMs ?? FIRST_WAIT_MS * 2 ** tries;
    const policy = retry(
      handleWhen((error) => error instanceof BusyError && waitedMs + waitFor(error) <= options.maxWaitMs),
      {
        maxAttempts: RETRIES,
        backoff: new DelegateBackoff<IRetryBackoffContext<unknown>>(({ result }) => {
          const wait = 'error' in result && result.error instanceof BusyError ? waitFor(result.error) : 0;
          waitedMs += wait;
          tries += 1;
          return wait;
        }),
      },
    );
    try {
      return await policy.execute(() => tryOnce(url, host, init, options), init?.signal ?? undefined);
    } catch (error) {
      if (error instanceof BusyError) throw modelFailures.busy(host, error.message);
      throw error;
    }
  };
}

async function tryOnce(url: string, host: string, init: RequestInit | undefined, options: ProviderFetchOptions): Promise<Response> {
  const timeout = AbortSignal.timeout(options.timeoutMs);
  const signal = init?.signal ? AbortSignal.any([init.signal, timeout]) : timeout;
  let response: Response;
  let body: ArrayBuffer;
  try {
    // A redirect would carry the meeting to a place that nobody was told of.
    response = await options.fetch(url, { ...init, redirect: 'manual', signal });
    body = await response.arrayBuffer();
  } catch (error) {
    if (init?.signal?.aborted === true) throw modelFailures.stopped();
    if (timeout.aborted) throw modelFailures.timedOut(host, options.timeoutMs);
    throw modelFailures.unreachable(host, networkReason(error));
  }
  if (!response.ok) throw failureOf(response, new TextDecoder().decode(body), host, options);
  return new Response(body, { status: response.status, headers: withoutLength(response.headers) });
}

function failureOf({ status, headers }: Response, body: string, host: string, { model, key }: ProviderFetchOptions): Error {
  if (status === 401 || status === 403) return modelFailures.keyRefused(host, status);
  if (status === 404) return modelFailures.missing(host, model);
  // A quota that is used up is told with the status of a limit that passes.
  if (status === 429 && /insufficient_quota|billing/.test(body)) return modelFailures.busy(host, 'the quota is used up');
  if (status === 429 || status === 408 || status >= 500) return new BusyError(`status ${status}`, retryAfterMs(headers));
  if (status >= 300 && status < 400) return modelFailures.unreachable(host, `status ${status}: it sends us to another address`);
  return modelFailures.rejected(host, `status ${status}. ${quoted(body, key)}`);
}

/** `retry-after-ms`, or `retry-after` in seconds or as a date (RFC 9110, 10.2.3). */
function retryAfterMs(headers: Headers): number | null {
  const milliseconds = Number(headers.get('retry-after-ms') ?? Number.NaN);
  if (milliseconds >= 0) return milliseconds;
  const said = headers.get('retry-after');
  if (said === null) return null;
  if (/^\s*\d+(\.\d+)?\s*$/.test(said)) return Number(said) * 1000;
  const at = Date.parse(said);
  return Number.isNaN(at) ? null : Math.max(0, at - Date.parse(headers.get('date') ?? ''));
}

/** What the provider says, without the key, in one line. */
function quoted(body: string, key: string | null): string {
  const said = /"message"\s*:\s*"((?:[^"\\]|\\.)*)"/.exec(body)?.[1] ?? /"error"\s*:\s*"((?:[^"\\]|\\.)*)"/.exec(body)?.[1] ?? '';
  const safe = key === null || key === '' ? said : said.replaceAll(key, '[key]');
  return safe.replace(/\s+/g, ' ').slice(0, MAX_QUOTED) || 'It gives no reason.';
}

/** `fetch failed` hides the reason in its cause. */
function networkReason(error: unknown): string {
  const cause = typeof error === 'object' && error !== null && 'cause' in error ? error.cause : undefined;
  return systemErrorCode(cause) ?? systemErrorCode(error) ?? 'the connection broke';
}

/** The body is decoded already. */
function withoutLength(headers: Headers): Headers {
  const kept = new Headers(headers);
  for (const name of ['content-length', 'content-encoding', 'transfer-encoding']) kept.delete(name);
  return kept;
}
