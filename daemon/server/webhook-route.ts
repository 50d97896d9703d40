/** `POST /webhooks/github`: what happens at GitHub goes into the facts; the graph is loaded afterwards, in the background. */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { systemErrorCode } from '../files/system-error.ts';
import type { GithubRecords } from '../graph/github/record-store.ts';
import { nothingDone, refuse, type Refusal } from './failure-replies.ts';
import { isSigned, readDelivery } from './webhook-delivery.ts';

export interface WebhookParts {
  readonly records: Pick<GithubRecords, 'takeDelivery'>;
  /** Null when none is set. Asked until there is one, so that setting it needs no restart. */
  readonly secret: () => Promise<string | null>;
  /** Something new is in the facts. */
  readonly onTaken: () => void;
}

export const webhookPath = '/webhooks/github';

/** GitHub: "Payloads are capped at 25 MB." */
const largestBody = 25 * 1024 * 1024;
/** Large bodies that are read at the same time, before it is known whether they are signed: what a stranger can make us hold. */
const largeAtOnce = 4;
const large = 1024 * 1024;

/** On an instance of its own: its bodies stay bytes. */
export function addWebhookRoute(app: FastifyInstance, { records, secret, onTaken }: WebhookParts): void {
  let largeOnes = 0;
  app.removeAllContentTypeParsers();
  app.addContentTypeParser(['application/json', 'application/x-www-form-urlencoded'], { parseAs: 'buffer', bodyLimit: largestBody }, (_request, body, done) => {
    done(null, body);
  });

  /** What can be told from the headers is told before the body is read. */
  const refuseEarly = async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply | undefined> => {
    if ((await secret()) === null) return refuse(reply, noSecret);
    if (header(request, 'x-hub-signature-256') === undefined) return refuse(reply, notSigned('The request has no signature (X-Hub-Signature-256).'));
    const length = request.headers['content-length'];
    if (length !== undefined && Number(length) <= large) return undefined;
    if (largeOnes >= largeAtOnce) return refuse(reply, busy('Too many large requests come at once.'));
    largeOnes += 1;
    reply.raw.once('close', () => {
      largeOnes -= 1;
    });
    return undefined;
  };

  app.post(webhookPath, { onRequest: refuseEarly, bodyLimit: largestBody }, async (request, reply) => {
    const key = await secret();
    const body = Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0);
    if (key === null || !isSigned(body, header(request, 'x-hub-signature-256'), key)) return refuse(reply, notSigned('The signature is not the one of this body and the secret.'));
    const [event, delivery] = [header(request, 'x-github-event'), header(request, 'x-github-delivery')];
    if (event === undefined || delivery === undefined || !/^[\w-]{1,100}$/u.test(delivery)) return refuse(reply, noDelivery);
    const observations = readDelivery(event, body, /^application\/x-www-form-urlencoded/iu.test(request.headers['content-type'] ?? ''));
    if (event === 'ping') return reply.code(200).send({ outcome: 'pong' });
    if (observations === null) return reply.code(202).send({ outcome: 'ignored' });
    const taken = take(delivery, observations);
    if (taken === null) return refuse(reply, busy('Another Colloquy process is writing.'));
    if (taken) onTaken();
    return reply.code(taken ? 202 : 200).send({ outcome: taken ? 'taken' : 'known' });
  });

  /** Null when the facts are being written by another process for longer than SQLite waits. */
  const take = (delivery: string, observations: Parameters<GithubRecords['takeDelivery']>[1]): boolean | null => {
    try {
      return records.takeDelivery(delivery, observations);
    } catch (error) {
      if (systemErrorCode(error)?.startsWith('SQLITE_BUSY') !== true) throw error;
      return null;
    }
  };
}

function header(request: FastifyRequest, name: string): string | undefined {
  const value = request.headers[name];
  return typeof value === 'string' && value !== '' ? value : undefined;
}

const noSecret: Refusal = {
  status: 403,
  failure: { code: 'request_refused', effect: nothingDone, cause: 'No secret for webhooks is set, so nothing could be verified.', tip: 'Give the webhook a secret at GitHub, and the same to Colloquy: colloquy key set github-webhook.' },
};

const noDelivery: Refusal = {
  status: 400,
  failure: { code: 'github_data_invalid', effect: nothingDone, cause: 'The request does not name its event (X-GitHub-Event) and its delivery (X-GitHub-Delivery).', tip: 'Let the reverse proxy pass GitHub’s headers on.' },
};

function notSigned(cause: string): Refusal {
  return { status: 401, failure: { code: 'request_refused', effect: nothingDone, cause, tip: 'Give the webhook at GitHub the secret that Colloquy has, and let nothing on the way change the body.' } };
}

function busy(cause: string): Refusal {
  return { status: 503, failure: { code: 'graph_busy', effect: nothingDone, cause, tip: 'Deliver it again later (at GitHub: Recent deliveries, Redeliver).' } };
}
