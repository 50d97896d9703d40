/** A real HTTP server on loopback for tests of downloading: ranges, redirects, and the ways in which servers fail. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Served {
  readonly body: Buffer | string;
  /** Statuses of the first answers, before the body is given: `[503, 503]`. */
  readonly firstStatuses?: readonly number[];
  /** The connection is cut after this many bytes, in the first answers that send the body: `[1000, 5]`. */
  readonly cutAfterBytes?: readonly number[];
  /** Sends this many bytes and then nothing, leaving the connection open. */
  readonly hangsAfterBytes?: number;
  /** Default true; false: a range is ignored. */
  readonly ranges?: boolean;
  readonly redirectTo?: string;
  /** Never answers. */
  readonly silent?: boolean;
}

export interface SeenRequest {
  readonly method: string;
  readonly path: string;
  readonly range: string | undefined;
  readonly authorization: string | undefined;
}

export interface LoopbackServer {
  readonly url: string;
  readonly requests: SeenRequest[];
  serve(path: string, served: Served): void;
  close(): Promise<void>;
}

export async function startLoopbackServer(): Promise<LoopbackServer> {
  const pages = new Map<string, { served: Served; statuses: number[]; cuts: number[] }>();
  const requests: SeenRequest[] = [];
  const server = createServer((request, response) => {
    // A proxy is asked for whole addresses.
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://loopback').pathname);
    requests.push({ method: request.method ?? '', path, range: request.headers.range, authorization: request.headers.authorization });
    const page = pages.get(path);
    if (page === undefined) response.writeHead(404).end('no such page');
    else answer(page, request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    serve: (path, served) => {
      pages.set(path, { served, statuses: [...(served.firstStatuses ?? [])], cuts: [...(served.cutAfterBytes ?? [])] });
    },
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function answer({ served, statuses, cuts }: { served: Served; statuses: number[]; cuts: number[] }, request: IncomingMessage, response: ServerResponse): void {
  if (served.silent === true) return;
  const status = statuses.shift();
  if (status !== undefined) {
    response.writeHead(status).end();
    return;
  }
  if (served.redirectTo !== undefined) {
    response.writeHead(302, { location: served.redirectTo }).end();
    return;
  }
  const body = Buffer.from(served.body);
  const from = served.ranges === false ? null : startOfRange(request.headers.range);
  if (from !== null && from >= body.length) {
    response.writeHead(416, { 'content-range': `bytes */${body.length}` }).end();
    return;
  }
  const sent = body.subarray(from ?? 0);
  const range = from === null ? {} : { 'content-range': `bytes ${from}-${body.length - 1}/${body.length}` };
  response.writeHead(from === null ? 200 : 206, { 'content-length': sent.length, ...range });
  if (served.hangsAfterBytes !== undefined) {
    response.write(sent.subarray(0, served.hangsAfterBytes));
    return;
  }
  const cut = cuts.shift();
  if (cut === undefined) response.end(sent);
  else response.write(sent.subarray(0, cut), () => response.destroy());
}

function startOfRange(range: string | undefined): number | null {
  const [, from] = /^bytes=(\d+)-$/.exec(range ?? '') ?? [];
  return from === undefined ? null : Number(from);
}
