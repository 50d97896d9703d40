/**
 * The daemon's HTTP server, on this machine alone. Everything but webhooks needs the token of the data folder; whatever is refused is
 * refused as JSON of the shape `{code, effect, cause, tip}`.
 */
import fastify, { type FastifyInstance } from 'fastify';
import type { AddressInfo } from 'node:net';
import type { Logger } from 'pino';
import { fail } from '#schemas/failure';
import { systemErrorCode } from '../files/system-error.ts';
import { isAuthorized } from './access-token.ts';
import { nothingDone, refusalOf, refuse, refuseConnection, unknownAddress } from './failure-replies.ts';
import { refusalAtGate } from './guards.ts';
import { addWebhookRoute, webhookPath, type WebhookParts } from './webhook-route.ts';

export interface ServerParts {
  /** 0: any free one. */
  readonly port: number;
  /** Further names under which webhooks reach the daemon. */
  readonly hosts: readonly string[];
  readonly token: string;
  readonly webhooks: WebhookParts;
  /** What `GET /status` tells; a plain value. */
  readonly status: () => Promise<unknown>;
  readonly log: Pick<Logger, 'warn' | 'error'>;
  /** How long a request may take to arrive. Default 30,000. */
  readonly requestMs?: number;
}

export interface Server {
  readonly port: number;
  /** `http://127.0.0.1:4815` */
  readonly address: string;
  close(): Promise<void>;
}

const loopback = '127.0.0.1';
const connectionsAtOnce = 200;

/** @throws ColloquyError `address_taken` */
export async function startServer(parts: ServerParts): Promise<Server> {
  const app = createApp(parts);
  try {
    await app.listen({ host: loopback, port: parts.port });
  } catch (error) {
    await app.close();
    const code = systemErrorCode(error);
    if (code !== 'EADDRINUSE' && code !== 'EACCES') throw error;
    const cause = code === 'EACCES' ? `The system does not let this user listen on port ${parts.port}.` : `Another program listens on port ${parts.port} of this machine.`;
    throw fail('address_taken', { effect: 'The daemon was not started.', cause, tip: 'Choose another server.port in the config; 0 takes any free one.' }, { cause: error });
  }
  app.server.maxConnections = connectionsAtOnce;
  const { port } = app.server.address() as AddressInfo;
  return { port, address: `http://${loopback}:${port}`, close: () => app.close() };
}

function createApp({ hosts, token, webhooks, status, log, requestMs = 30_000 }: ServerParts): FastifyInstance {
  const app = fastify({
    logger: false,
    bodyLimit: 1024 * 1024,
    requestTimeout: requestMs,
    keepAliveTimeout: 5000,
    forceCloseConnections: true,
    exposeHeadRoutes: false,
    http: { maxHeaderSize: 16_384, headersTimeout: Math.min(10_000, requestMs), connectionsCheckingInterval: Math.min(5000, requestMs) },
    routerOptions: { maxParamLength: 200 },
    clientErrorHandler: refuseConnection,
    frameworkErrors: (error, _request, reply) => {
      void refuse(reply, refusalOf(error));
    },
  });
  const names = hosts.map((host) => host.toLowerCase());
  app.addHook('onRequest', async (request, reply) => {
    reply.headers({ 'x-content-type-options': 'nosniff', 'cache-control': 'no-store' });
    const refusal = refusalAtGate(request.headers, { hosts: names, isOpen: request.url === webhookPath });
    return refusal === null ? undefined : refuse(reply, refusal);
  });
  app.setNotFoundHandler(async (_request, reply) => refuse(reply, unknownAddress));
  app.setErrorHandler(async (error, request, reply) => {
    const refusal = refusalOf(error as Parameters<typeof refusalOf>[0]);
    if (refusal.status >= 500) log.error({ err: error, url: request.routeOptions.url }, 'a request failed');
    else log.warn({ status: refusal.status, code: refusal.failure.code, url: request.routeOptions.url }, 'a request was refused');
    return refuse(reply, refusal);
  });
  void app.register((own, _options, done) => {
    addWebhookRoute(own, webhooks);
    done();
  });
  void app.register((own, _options, done) => {
    own.addHook('onRequest', async (request, reply) => (isAuthorized(request.headers.authorization, token) ? undefined : refuse(reply, noToken)));
    own.get('/status', () => status());
    done();
  });
  return app;
}

const noToken = {
  status: 401,
  failure: { code: 'request_refused', effect: nothingDone, cause: 'The request has not the token of this daemon.', tip: 'Send it as Authorization: Bearer TOKEN; it is in the file server-token of the data folder.' },
} as const;
