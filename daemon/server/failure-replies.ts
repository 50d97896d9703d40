/** Failures as HTTP replies: always JSON of the shape {@link Failure}, never a stack, never what was sent. */
import type { FastifyError, FastifyReply } from 'fastify';
import type { Socket } from 'node:net';
import { type Failure, toFailure } from '#schemas/failure';

export interface Refusal {
  readonly status: number;
  readonly failure: Failure;
}

export const nothingDone = 'Nothing was taken or changed.';

export const unknownAddress: Refusal = {
  status: 404,
  failure: { code: 'request_unknown', effect: nothingDone, cause: 'The daemon has nothing at this address, or not for this method.', tip: 'Webhooks go to POST /webhooks/github (docs/github.md).' },
};

const tooLarge: Refusal = {
  status: 413,
  failure: { code: 'request_too_large', effect: nothingDone, cause: 'The request is larger than 25 MB, the most that GitHub sends.', tip: 'Check what sends it; GitHub drops larger events itself.' },
};

const notUnderstood = (status: number, cause: string): Refusal => ({ status, failure: { code: 'request_unknown', effect: nothingDone, cause, tip: 'See docs/github.md for what the daemon takes.' } });

export async function refuse(reply: FastifyReply, { status, failure }: Refusal): Promise<FastifyReply> {
  // Whatever else the sender has on its way is not read.
  if (status !== 404) reply.header('connection', 'close');
  if (status === 401) reply.header('www-authenticate', 'Bearer');
  if (status === 503) reply.header('retry-after', '30');
  return reply.code(status).type('application/json; charset=utf-8').send(JSON.stringify(failure));
}

/** What the web framework or a route threw, as a refusal. */
export function refusalOf(error: FastifyError): Refusal {
  const failure = toFailure(error);
  if (failure.code !== 'internal') return { status: failure.code === 'github_data_invalid' ? 400 : 500, failure };
  const status = error.statusCode ?? 500;
  if (status === 413) return tooLarge;
  if (status === 415) return notUnderstood(415, 'The body is of a type that is not taken.');
  if (status >= 400 && status < 500) return notUnderstood(status, 'The request is no HTTP that can be understood.');
  // The words of a defect may hold anything; they go to the log.
  return { status: 500, failure: { ...failure, cause: 'A defect, which the log tells.' } };
}

/** For what is no HTTP at all, or never ends: there is no request yet that could be replied to. */
export function refuseConnection(error: { readonly code?: string }, socket: Socket): void {
  if (!socket.writable || error.code === 'ECONNRESET') {
    socket.destroy();
    return;
  }
  const isSlow = error.code === 'ERR_HTTP_REQUEST_TIMEOUT';
  const [line, refusal] = isSlow
    ? ['408 Request Timeout', notUnderstood(408, 'The request did not end in time.')]
    : error.code === 'HPE_HEADER_OVERFLOW'
      ? ['431 Request Header Fields Too Large', notUnderstood(431, 'The headers of the request are too large.')]
      : ['400 Bad Request', notUnderstood(400, 'The request is no HTTP that can be understood.')];
  const body = JSON.stringify(refusal.failure);
  socket.end(`HTTP/1.1 ${line}\r\nContent-Type: application/json; charset=utf-8\r\nContent-Length: ${Buffer.byteLength(body)}\r\nConnection: close\r\n\r\n${body}`);
}
