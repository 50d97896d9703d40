/** GitHub's REST API by its official client, which pages, waits at limits and tries again what failed on the way. */
import { Octokit } from '@octokit/core';
import { paginateRest } from '@octokit/plugin-paginate-rest';
import { retry } from '@octokit/plugin-retry';
import { throttling } from '@octokit/plugin-throttling';
import { ColloquyError } from '#schemas/failure';
import { githubTime } from '../../github/names.ts';
import type { GithubApi, GithubReply } from '../../github/backfill/github-api.ts';
import { cutOff, failureOf, foreignPage, plainToken, statusOf } from './octokit-failures.ts';

export interface OctokitOptions {
  /** `https://api.github.com`. */
  readonly api: string;
  /** Null: what is public can be read, sixty requests an hour. */
  readonly token: string | null;
  /** How long to wait for GitHub's limits, all together. */
  readonly maxWaitMs: number;
  readonly signal: AbortSignal;
  readonly fetch: typeof fetch;
  /** A wait for a limit begins. */
  readonly onWait: (seconds: number) => void;
  /** How long a second of waiting is. Default 1000. */
  readonly secondMs?: number;
  /** How long one request may take. Default 60,000. */
  readonly requestMs?: number;
}

const Client = Octokit.plugin(paginateRest, retry, throttling);
const silent = { debug: () => undefined, info: () => undefined, warn: () => undefined, error: () => undefined };
/** Trying these again changes nothing. Limits (403, 429) are waited for elsewhere. */
const final = [400, 401, 403, 404, 409, 410, 422, 429, 451];

/** @throws ColloquyError `config_invalid` for a token that would go over the network in the open. */
export function createOctokitApi({ api, token, maxWaitMs, signal, fetch, onWait, secondMs = 1000, requestMs = 60_000 }: OctokitOptions): GithubApi {
  const base = new URL(api);
  if (token !== null && base.protocol === 'http:' && !['127.0.0.1', 'localhost', '[::1]'].includes(base.hostname)) throw plainToken(api);
  let waitLeft = maxWaitMs / 1000;
  // A wait counts at least a second: a limit that says it ended and does not end must not be asked for ever.
  const waits = (toldSeconds: number, _options: unknown, _client: unknown, tries: number): boolean => {
    const seconds = Math.max(1, toldSeconds);
    if (seconds > waitLeft || tries >= 5 || signal.aborted) return false;
    waitLeft -= seconds;
    onWait(seconds);
    return true;
  };
  const client = new Client({
    ...(token !== null && { auth: token }),
    baseUrl: api.replace(/\/+$/u, ''),
    userAgent: 'colloquy',
    log: silent,
    request: { fetch: (address: string, init: RequestInit) => fetch(address, { ...init, signal: AbortSignal.any([signal, AbortSignal.timeout(requestMs)]) }) },
    retry: { doNotRetry: final, retries: 3, retryAfterBaseValue: secondMs },
    throttle: { onRateLimit: waits, onSecondaryRateLimit: waits, retryAfterBaseValue: secondMs, id: `colloquy-${Math.random()}` },
  });
  // The next page is where a reply says: the token must not go anywhere else.
  client.hook.before('request', (options) => {
    if (new URL(options.url, base).origin !== base.origin) throw foreignPage(new URL(options.url).host);
  });
  // The client hands on a reply that is no JSON, or breaks off, as a text.
  client.hook.after('request', (response) => {
    if (typeof response.data !== 'object' || response.data === null) throw cutOff();
  });
  return { pages: (address, etag) => pages(client, { address, etag: etag ?? null, signal }) };
}

async function* pages(client: InstanceType<typeof Client>, { address, etag, signal }: { address: string; etag: string | null; signal: AbortSignal }): AsyncGenerator<GithubReply> {
  try {
    const headers = etag === null ? {} : { 'if-none-match': etag };
    for await (const { data, headers: told } of client.paginate.iterator(`GET ${address}`, { headers })) {
      yield {
        kind: 'page',
        data,
        next: /<([^<>]+)>;\s*rel="next"/u.exec(told.link ?? '')?.[1] ?? null,
        etag: told.etag ?? null,
        servedAt: githubTime(told.date),
        left: told['x-ratelimit-remaining'] === undefined ? null : Number(told['x-ratelimit-remaining']),
      };
    }
  } catch (error) {
    if (error instanceof ColloquyError) throw error;
    const status = statusOf(error);
    if (status === 304) yield { kind: 'unchanged' };
    // 422: deeper than GitHub lists.
    else if (status === 404 || status === 410 || status === 422) yield { kind: 'absent' };
    else throw failureOf(error, signal);
  }
}
