/** GitHub's REST API on a real port of this machine, as far as a backfill asks: paging by Link headers, ETags, limits, renames. */
import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What a path answers: the whole list (paged here), or one object. */
export type GithubWorld = Map<string, unknown>;

export interface Interference {
  readonly status: number;
  readonly headers?: Record<string, string>;
  readonly body?: unknown;
}

export interface GithubServer {
  readonly address: string;
  readonly world: GithubWorld;
  /** Path with query of every request, and the status that it was answered with. */
  readonly asked: { readonly address: string; readonly status: number; readonly authorization: string | undefined }[];
  /** Asked before each reply: an answer of its own, `hang` for none at all, null for the usual one. */
  interfere: (address: string) => Interference | 'hang' | null;
  /** Resolves when a request is left without an answer. */
  hung(): Promise<void>;
  close(): Promise<void>;
}

const pageSize = 2;
const date = 'Mon, 01 Jun 2026 12:00:00 GMT';

export async function startGithubServer(world: GithubWorld): Promise<GithubServer> {
  let tellHung: () => void = () => undefined;
  let hangs = new Promise<void>((resolve) => (tellHung = resolve));
  const asked: GithubServer['asked'] = [];
  const own: { interfere: GithubServer['interfere'] } = { interfere: () => null };
  const server = createServer((request, response) => {
    const address = request.url ?? '/';
    const meddled = own.interfere(address);
    if (meddled === 'hang') {
      tellHung();
      return;
    }
    const base = `http://${request.headers.host ?? ''}`;
    const reply = meddled ?? replyTo(world, { address, base, etag: request.headers['if-none-match'] });
    asked.push({ address, status: reply.status, authorization: request.headers.authorization });
    send(request, response, reply);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return Object.assign(own, {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    world,
    asked,
    hung: async () => {
      await hangs;
      hangs = new Promise<void>((resolve) => (tellHung = resolve));
    },
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => { resolve(); });
        server.closeAllConnections();
      }),
  });
}

function send(_request: IncomingMessage, response: ServerResponse, { status, headers, body }: Interference): void {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', date, 'x-ratelimit-remaining': '4999', ...headers });
  response.end(status === 304 ? undefined : typeof body === 'string' ? body : JSON.stringify(body ?? { message: 'made for a test' }));
}

function replyTo(world: GithubWorld, { address, base, etag }: { address: string; base: string; etag: string | undefined }): Interference {
  const url = new URL(address, base);
  const value = world.get(url.pathname);
  if (value === undefined) return { status: 404, body: { message: 'Not Found' } };
  if (typeof value === 'string') return { status: 301, headers: { location: base + value } };
  if (!Array.isArray(value)) return { status: 200, body: value };
  const listed = listOf(value as Listed[], url.searchParams);
  const page = Number(url.searchParams.get('page') ?? '1');
  const body = listed.slice((page - 1) * pageSize, page * pageSize);
  const tag = `W/"${createHash('sha256').update(JSON.stringify(body)).digest('hex').slice(0, 16)}"`;
  if (etag === tag) return { status: 304, headers: { etag: tag } };
  url.searchParams.set('page', String(page + 1));
  const link = page * pageSize < listed.length ? { link: `<${url.href}>; rel="next", <${url.href}>; rel="last"` } : {};
  return { status: 200, headers: { etag: tag, ...link }, body };
}

interface Listed {
  readonly created_at?: string;
  readonly updated_at?: string;
}

/** `since`, `sort` and `direction` as GitHub documents them; without them the newest first. */
function listOf(items: readonly Listed[], query: URLSearchParams): Listed[] {
  const since = query.get('since');
  const field = query.get('sort') === 'updated' ? 'updated_at' : 'created_at';
  const sign = query.get('direction') === 'asc' ? 1 : -1;
  return items
    .filter((item) => since === null || item.updated_at === undefined || item.updated_at >= since)
    .toSorted((one, other) => sign * ((one[field] ?? '') < (other[field] ?? '') ? -1 : (one[field] ?? '') > (other[field] ?? '') ? 1 : 0));
}
