/** `colloquy github backfill` as a user runs it, against a server that speaks as GitHub does. */
import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createHousehold, type Household } from '../testing/colloquy-process.ts';
import { type GithubServer, startGithubServer } from '../testing/github-server.ts';
import { repositoryRoot } from '../testing/shared-data.ts';

let github: GithubServer;
let house: Household;
const user = { login: 'asilva', id: 7, type: 'User', name: 'Ana Silva' };
const issue = (number: number) => ({ number, html_url: `https://github.com/acme/atlas/issues/${number}`, title: `问题 ${number}`, state: 'open', user, created_at: `2026-03-0${number}T10:00:00Z`, updated_at: `2026-03-0${number}T10:00:00Z`, closed_at: null });

beforeEach(async () => {
  const at = (path: string): string => `/repos/acme/atlas${path}`;
  github = await startGithubServer(
    new Map<string, unknown>([
      [at(''), { id: 77, full_name: 'acme/atlas', html_url: 'https://github.com/acme/atlas', default_branch: 'main' }],
      [at('/issues'), [1, 2, 3, 4, 5, 6, 7].map(issue)],
      ...['/pulls', '/issues/events', '/issues/comments', '/pulls/comments', '/commits'].map((path): [string, unknown] => [at(path), []]),
    ]),
  );
  house = await createHousehold(`github: {api: '${github.address}'}\n`);
});
afterEach(async () => {
  await github.close();
  await house.remove();
});

it('killed in the middle goes on behind the last page that it had, and the graph is whole', async () => {
  github.interfere = (address) => (address.includes('/issues?') && address.includes('page=3') ? 'hang' : null);
  const hung = github.hung();
  const child = spawn(process.execPath, [join(repositoryRoot, 'daemon/main.ts'), '--config', join(house.folder, 'colloquy.yaml'), 'github', 'backfill', 'acme/atlas'], { stdio: 'ignore' });
  await hung;
  const exited = once(child, 'exit');
  child.kill('SIGKILL');
  await exited;

  github.interfere = () => null;
  github.asked.length = 0;
  const again = await house.run('github', 'backfill', 'acme/atlas', '--json');
  expect([again.status, JSON.parse(again.stdout)]).toEqual([0, { repository: 'acme/atlas', changed: expect.any(Number) as unknown }]);
  expect(again.stderr).toContain('acme/atlas: issues, 2 pages, 3 new or changed');
  expect(github.asked.map(({ address }) => address).filter((address) => address.includes('/atlas/issues?'))).toEqual([expect.stringMatching(/page=3$/u), expect.stringMatching(/page=4$/u)]);
  const { stdout } = await house.run('graph', 'cypher', 'MATCH (p:Person)-[:SUBMITTED]->(i:Issue) RETURN p.name, count(i)', '--json');
  expect(JSON.parse(stdout)).toMatchObject({ rows: [['Ana Silva', 7]] });
});

it('says what it does not know, and takes the next repository all the same', async () => {
  const ran = await house.run('github', 'backfill', 'acme/nothing', 'acme/atlas');
  expect([ran.status, ran.stderr, ran.stdout]).toEqual([134, expect.stringContaining('acme/nothing: github_repository_missing') as unknown, expect.stringMatching(/^acme\/atlas: \d+ new or changed\n$/u)]);
  expect((await house.run('github', 'backfill', 'atlas')).status).toBe(2);
  expect((await house.run('github', 'backfill', 'acme/atlas', '--max-wait', 'x')).status).toBe(2);
});
