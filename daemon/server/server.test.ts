/** The daemon's server as GitHub, a stranger and a web page meet it: real HTTP on a real port, real SQLite. */
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { sign } from '@octokit/webhooks-methods';
import fc from 'fast-check';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { request as httpRequest } from 'node:http';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createHmac } from 'node:crypto';
import type { Failure } from '#schemas/failure';
import { type Db, openFacts } from '../graph/facts/database.ts';
import { createGithubRecords } from '../graph/github/record-store.ts';
import { describeWith, sharedData } from '../testing/shared-data.ts';
import { readAccessToken } from './access-token.ts';
import { type Server, startServer } from './start-server.ts';
import { isSigned } from './webhook-delivery.ts';

const secret = 'of the tests';
const quiet = { warn: () => undefined, error: () => undefined };
let folder: string;
let db: Db;
let server: Server;
let token: string;
let taken: number;
let secretNow: string | null;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'colloquy-server-'));
  db = openFacts(folder);
  token = await readAccessToken(folder);
  [taken, secretNow] = [0, secret];
  server = await startServer({
    port: 0,
    hosts: ['hooks.example.org'],
    token,
    webhooks: { records: createGithubRecords(db, () => new Date(0)), secret: () => Promise.resolve(secretNow), onTaken: () => { taken += 1; } },
    status: () => Promise.resolve({ jobs: {} }),
    log: quiet,
    requestMs: 400,
  });
});
afterEach(async () => {
  await server.close();
  db.close();
  rmSync(folder, { recursive: true });
});

const user = { login: 'asilva', id: 7, type: 'User' };
const repository = { id: 1, full_name: 'acme/atlas', html_url: 'https://github.com/acme/atlas', default_branch: 'main', updated_at: '2026-01-01T00:00:00Z' };
const closing = (state: string, at: string) => ({
  action: state === 'open' ? 'reopened' : 'closed',
  issue: { number: 7, html_url: 'https://github.com/acme/atlas/issues/7', title: '上传失败', state, user, created_at: '2026-01-01T00:00:00Z', updated_at: at, closed_at: state === 'open' ? null : at },
  repository,
  sender: user,
});

interface Answer {
  readonly status: number;
  readonly body: Partial<Failure> & { outcome?: string };
}
interface Delivery {
  readonly event?: string;
  readonly id?: string;
  readonly type?: string;
  readonly signature?: string;
}

async function deliver(body: string | Uint8Array, { event = 'issues', id = '72d3162e-cc78-11e3-81ab-4c9367dc0958', type = 'application/json', signature }: Delivery = {}): Promise<Answer> {
  const signed = signature ?? `sha256=${createHmac('sha256', secret).update(body).digest('hex')}`;
  const answer = await fetch(`${server.address}/webhooks/github`, {
    method: 'POST',
    body: body as string,
    headers: { 'content-type': type, 'x-github-event': event, 'x-github-delivery': id, 'x-hub-signature-256': signed },
  });
  return { status: answer.status, body: (await answer.json()) as Answer['body'] };
}

async function ask(path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Answer> {
  const request = httpRequest({ host: '127.0.0.1', port: server.port, path, method, headers });
  request.end();
  const [answer] = (await once(request, 'response')) as [import('node:http').IncomingMessage];
  let text = '';
  for await (const piece of answer) text += String(piece);
  return { status: answer.statusCode!, body: JSON.parse(text || '{}') as Answer['body'] };
}

/** Writes raw text to the port, and answers what comes back until the server hangs up. */
async function speak(text: string): Promise<string> {
  const socket = connect(server.port, '127.0.0.1');
  socket.on('error', () => undefined);
  socket.write(text);
  let heard = '';
  socket.on('data', (piece) => { heard += piece.toString(); });
  await once(socket, 'close');
  return heard;
}

const known = (): string[] => db.prepare<[], { key: string }>('SELECT key FROM github_records ORDER BY key').all().map(({ key }) => key);
const stateOf = (key: string): unknown => (JSON.parse(db.prepare<[string], { value: string }>('SELECT value FROM github_records WHERE key = ?').get(key)!.value) as { state: unknown[] }).state[0];
const closed = JSON.stringify(closing('closed', '2026-03-02T10:00:00Z'));

describe('a webhook of GitHub', () => {
  it('is taken when it is signed, once, however often it is delivered', async () => {
    expect(await deliver(closed)).toEqual({ status: 202, body: { outcome: 'taken' } });
    expect(await deliver(closed)).toEqual({ status: 200, body: { outcome: 'known' } });
    expect(known()).toContain('work:acme/atlas#7');
    expect(taken).toBe(1);
  });

  it('is signed as GitHub documents it, and as its own library signs', async () => {
    expect((await deliver(closed, { signature: await sign(secret, closed) })).status).toBe(202);
    // GitHub's example, "Validating webhook deliveries".
    expect(isSigned(Buffer.from('Hello, World!'), 'sha256=757107ea0eb2509fc211221cce984b8a37570b6d7586c22c46f4379c8b043e17', "It's a Secret to Everybody")).toBe(true);
  });

  it('is taken as a form as well', async () => {
    const form = new URLSearchParams({ payload: closed }).toString();
    expect(await deliver(form, { type: 'application/x-www-form-urlencoded' })).toEqual({ status: 202, body: { outcome: 'taken' } });
  });

  it('with another signature, another secret, another body or none is refused before it is read', async () => {
    const right = await sign(secret, closed);
    for (const [body, signature] of [[closed, `${right.slice(0, -1)}${right.endsWith('0') ? '1' : '0'}`], [closed, await sign('other', closed)], [`${closed} `, right], ['{"no json', right], [closed, 'sha256='], [closed, right.replace('sha256', 'sha1')], ['', right]] as const) {
      expect(await deliver(body, { signature })).toMatchObject({ status: 401, body: { code: 'request_refused' } });
    }
    expect(await ask('/webhooks/github', { 'content-length': '0' }, 'POST')).toMatchObject({ status: 401, body: { code: 'request_refused' } });
    expect([known(), taken]).toEqual([[], 0]);
  });

  it('is refused with a tip as long as no secret is set', async () => {
    secretNow = null;
    expect(await deliver(closed)).toMatchObject({ status: 403, body: { code: 'request_refused', tip: expect.stringContaining('colloquy key set github-webhook') as unknown } });
    secretNow = secret;
    expect((await deliver(closed)).status).toBe(202);
  });

  it('that is a ping is answered, one of an unknown event is ignored, one that is no JSON is refused', async () => {
    expect(await deliver('{"zen":"Design for failure.","hook_id":1}', { event: 'ping' })).toEqual({ status: 200, body: { outcome: 'pong' } });
    expect(await deliver('{"action":"made_up"}', { event: 'something_new' })).toEqual({ status: 202, body: { outcome: 'ignored' } });
    for (const body of ['{"action":', '', '[]', '{}{}', '{"action":"closed"}', '"x"', 'payload=%7B']) expect(await deliver(body)).toMatchObject({ status: 400, body: { code: 'github_data_invalid' } });
    expect(await deliver(Buffer.from([0xff, 0xfe, 0x00]))).toMatchObject({ status: 400, body: { code: 'github_data_invalid' } });
    expect(await deliver(closed, { id: '../x' })).toMatchObject({ status: 400 });
    expect(known()).toEqual([]);
  });

  it('that is signed and holds anything whatever is taken or refused, and never a defect', async () => {
    const paths = ['action', 'issue', 'issue.number', 'issue.html_url', 'issue.user', 'issue.labels', 'issue.updated_at', 'repository', 'repository.full_name', 'sender', 'changes', 'comment', 'review', 'pull_request', 'commits'];
    let count = 0;
    await fc.assert(
      fc.asyncProperty(fc.constantFrom('issues', 'pull_request', 'push', 'repository', 'issue_comment'), fc.constantFrom(...paths), fc.jsonValue(), async (event, path, value) => {
        const payload = JSON.parse(closed) as Record<string, Record<string, unknown>>;
        const [outer, inner] = path.split('.') as [string, string | undefined];
        if (inner === undefined) payload[outer] = value as Record<string, unknown>;
        else payload[outer]![inner] = value;
        const { status } = await deliver(JSON.stringify(payload), { event, id: `any-${(count += 1)}` });
        expect([202, 400]).toContain(status);
      }),
      { numRuns: 150 },
    );
  });

  it('that comes late does not bring an old state back', async () => {
    await deliver(JSON.stringify(closing('open', '2026-03-03T10:00:00Z')), { id: 'two' });
    await deliver(closed, { id: 'one' });
    expect(stateOf('work:acme/atlas#7')).toBe('open');
  });

  it('of 50 MB is refused by its length before any of it is read, and without a length as soon as it is too much', async () => {
    const piece = Buffer.alloc(1024 * 1024, 'x');
    for (const [headers, megabytes] of [[{ 'content-length': String(50 * piece.length) }, 0], [{ 'transfer-encoding': 'chunked' }, 26]] as const) {
      const request = httpRequest({ host: '127.0.0.1', port: server.port, path: '/webhooks/github', method: 'POST', headers: { ...headers, 'content-type': 'application/json', 'x-hub-signature-256': 'sha256=00', 'x-github-event': 'push', 'x-github-delivery': 'x' } });
      const answered = new Promise<number | undefined>((resolve) => request.once('response', ({ statusCode }) => { resolve(statusCode); }));
      request.on('error', () => undefined);
      request.flushHeaders();
      for (let sent = 0; sent < megabytes; sent += 1) request.write(piece);
      expect(await answered).toBe(413);
      request.destroy();
    }
  });

  it('that never ends is given up, and others are served meanwhile', async () => {
    const half = speak(`POST /webhooks/github HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nX-Hub-Signature-256: sha256=00\r\nContent-Length: 1000\r\n\r\n{"half":`);
    const headers = speak('POST /webhooks/github HTTP/1.1\r\nHost: localhost\r\nX-Slow: ');
    expect((await deliver(closed)).status).toBe(202);
    expect(await half).toMatch(/^(?:HTTP\/1\.1 408 |$)/u);
    expect(await headers).toMatch(/^HTTP\/1\.1 408 [\s\S]*"code":"request_unknown"/u);
  });

  it('may come a hundred at once', async () => {
    const answers = await Promise.all(Array.from({ length: 100 }, (_, index) => deliver(JSON.stringify(closing(index % 2 === 0 ? 'open' : 'closed', `2026-03-02T10:${String(index % 60).padStart(2, '0')}:00Z`)), { id: `delivery-${index % 50}` })));
    expect(answers.filter(({ status }) => status === 202)).toHaveLength(50);
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(50);
  });

  it('comes through a tunnel only under a name that the config has', async () => {
    for (const host of ['hooks.example.org', 'HOOKS.example.org:443']) expect((await ask('/webhooks/github', { host }, 'POST')).status).toBe(401);
    for (const host of ['evil.example', 'hooks.example.org.evil.example', 'a b']) expect(await ask('/webhooks/github', { host }, 'POST')).toMatchObject({ status: 403, body: { code: 'request_refused' } });
  });
});

describe('the daemon', () => {
  it('tells its status to who has the token of the data folder', async () => {
    expect(await ask('/status', { authorization: `Bearer ${token}` })).toEqual({ status: 200, body: { jobs: {} } });
    for (const authorization of ['', token, `Bearer ${token}x`, 'Bearer', `Basic ${token}`]) expect(await ask('/status', { authorization })).toMatchObject({ status: 401, body: { code: 'request_refused' } });
    expect(statSync(join(folder, 'server-token')).mode & 0o777).toBe(0o600);
    expect(await readAccessToken(folder)).toBe(token);
  });

  it('does not speak to web pages, nor under foreign names, token or not', async () => {
    const authorization = `Bearer ${token}`;
    for (const headers of [{ host: 'rebound.example' }, { host: 'hooks.example.org' }, { origin: 'https://evil.example' }, { origin: 'null' }, { origin: 'http://localhost:1' }] as Record<string, string>[]) {
      expect(await ask('/status', { authorization, ...headers })).toMatchObject({ status: 403, body: { code: 'request_refused' } });
    }
    expect((await ask('/status', { authorization, host: `127.0.0.1:${server.port}`, origin: server.address })).status).toBe(200);
  });

  it('has nothing at other addresses, and says so as a failure', async () => {
    for (const [path, method] of [['/', 'GET'], ['/../../etc/passwd', 'GET'], ['/webhooks', 'GET'], ['/webhooks/github', 'GET'], ['/status', 'DELETE'], ['/status', 'OPTIONS']] as const) {
      expect(await ask(path, {}, method)).toMatchObject({ status: 404, body: { code: 'request_unknown', effect: expect.any(String) as unknown, cause: expect.any(String) as unknown, tip: expect.any(String) as unknown } });
    }
    expect((await ask('/%zz')).status).toBe(400);
    expect(await speak('no http at all\r\n\r\n')).toMatch(/^HTTP\/1\.1 400 [\s\S]*"code":"request_unknown"/u);
    expect(await speak(`GET / HTTP/1.1\r\nHost: localhost\r\nX: ${'x'.repeat(40_000)}\r\n\r\n`)).toMatch(/^(?:HTTP\/1\.1 431 |$)/u);
  });

  it('says when its port is taken', async () => {
    await expect(startServer({ port: server.port, hosts: [], token, webhooks: { records: { takeDelivery: () => false }, secret: () => Promise.resolve(null), onTaken: () => undefined }, status: () => Promise.resolve({}), log: quiet })).rejects.toMatchObject({ failure: { code: 'address_taken' } });
  });
});

const webhooks = sharedData('github/webhooks/payload-examples/api.github.com');
describeWith(webhooks, 'the example payloads', 'GitHub’s own examples, signed and delivered', (examples) => {
  const files = readdirSync(examples).flatMap((event) => readdirSync(join(examples, event)).map((name) => ({ event, body: readFileSync(join(examples, event, name)) })));

  it('are all accepted, and delivered again or backwards change nothing', async () => {
    const deliverAll = async (round: string): Promise<Set<number>> => {
      const statuses = new Set<number>();
      const all = files.map((file, index) => ({ ...file, id: `${round}-${index}` }));
      for (const { event, body, id } of round === 'backwards' ? all.reverse() : all) statuses.add((await deliver(body, { event, id })).status);
      return statuses;
    };
    expect(files.length).toBeGreaterThan(150);
    expect([...(await deliverAll('first'))].sort()).toEqual([200, 202]);
    const before = db.prepare('SELECT * FROM github_records').all();
    expect([...(await deliverAll('first'))].sort()).toEqual([200, 202]);
    await deliverAll('backwards');
    expect(db.prepare('SELECT * FROM github_records').all()).toEqual(before);
  });
});
