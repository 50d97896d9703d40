/** The daemon that takes what happens at GitHub, from the delivery to the answer of a Cypher statement. */
import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { createHmac } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createHousehold, type Household, type Watching } from '../testing/colloquy-process.ts';

let house: Household;
let watching: Watching | null = null;
beforeEach(async () => {
  process.env.COLLOQUY_WEBHOOK_SECRET = 'of the tests';
  house = await createHousehold('server: {port: 0}\n');
});
afterEach(async () => {
  delete process.env.COLLOQUY_WEBHOOK_SECRET;
  await watching?.kill('SIGKILL');
  watching = null;
  await house.remove();
});

const addressIn = (line: string): string => /http:\/\/127\.0\.0\.1:\d+/u.exec(line)![0];

it('a merged pull request is in the graph, also when the daemon is killed right after it said that it took it', async () => {
  watching = await house.watch();
  const address = addressIn(await watching.line(/^Listening on /));
  const body = JSON.stringify({
    action: 'closed',
    pull_request: { number: 12, html_url: 'https://github.com/acme/atlas/pull/12', title: '重试上传', state: 'closed', body: 'Fixes #7', user: { login: 'asilva', id: 7 }, head: {}, base: { ref: 'main' }, created_at: '2026-03-01T10:00:00Z', updated_at: '2026-03-02T10:00:00Z', closed_at: '2026-03-02T10:00:00Z', merged_at: '2026-03-02T10:00:00Z', merged_by: { login: 'zhangsan', id: 9 } },
    repository: { id: 1, full_name: 'acme/atlas', html_url: 'https://github.com/acme/atlas' },
    sender: { login: 'zhangsan', id: 9 },
  });
  const answer = await fetch(`${address}/webhooks/github`, {
    method: 'POST',
    body,
    headers: { 'content-type': 'application/json', 'x-github-event': 'pull_request', 'x-github-delivery': 'one', 'x-hub-signature-256': `sha256=${createHmac('sha256', 'of the tests').update(body).digest('hex')}` },
  });
  expect([answer.status, await answer.json()]).toEqual([202, { outcome: 'taken' }]);
  await watching.kill('SIGKILL');
  watching = null;

  const { stdout } = await house.run('graph', 'cypher', 'MATCH (p:PullRequest)-[:CLOSES]->(i:Issue) RETURN p.title, p.state, i.number', '--json');
  expect(JSON.parse(stdout)).toMatchObject({ rows: [['重试上传', 'merged', 7]] });
});

it('tells where it listens in status, until it ends, and its status to who has the token', async () => {
  watching = await house.watch();
  const address = addressIn(await watching.line(/^Listening on /));
  expect((await house.run('status')).stderr).toContain(`The daemon listens on ${address}.`);
  const token = (await readFile(join(house.folder, 'data/server-token'), 'utf8')).trim();
  const answer = await fetch(`${address}/status`, { headers: { authorization: `Bearer ${token}` } });
  expect(await answer.json()).toEqual({ jobs: { waiting: 0, running: 0, done: 0, failed: 0 }, graph: { trouble: null } });
  await watching.kill('SIGTERM');
  expect((await house.run('status')).stderr).not.toContain('listens');
});
