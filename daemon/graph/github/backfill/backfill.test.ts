/** A backfill as GitHub and the user see it: a real HTTP server, the official client, real SQLite. */
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type GithubServer, startGithubServer } from '../../../testing/github-server.ts';
import { createOctokitApi } from '../../adapters/github/octokit-api.ts';
import { type Db, openFacts } from '../../facts/database.ts';
import { createGithubRecords } from '../record-store.ts';
import { backfill, type BackfillProgress } from './backfill.ts';
import { createBackfillStore } from './backfill-store.ts';

const now = (): Date => new Date('2026-06-01T12:00:00Z');
let folder: string;
let db: Db;
let github: GithubServer;
let said: BackfillProgress[];
let waited: number[];
let stopping: AbortController;

const day = (number: number): string => `2026-03-${String(number).padStart(2, '0')}T10:00:00Z`;
const user = (login: string, id: number) => ({ login, id, type: 'User' });
const repository = { id: 77, full_name: 'acme/atlas', html_url: 'https://github.com/acme/atlas', default_branch: 'main', updated_at: day(1) };
const pull = (number: number, more = {}) => ({ number, html_url: `https://github.com/acme/atlas/pull/${number}`, title: `Pull ${number}`, state: 'closed', body: `Fixes #${number - 1}`, user: user('asilva', 7), head: {}, base: { ref: 'main', repo: repository }, draft: false, created_at: day(number), updated_at: day(number), closed_at: day(number), merged_at: day(number), ...more });
const issue = (number: number, more = {}) => ({ number, html_url: `https://github.com/acme/atlas/issues/${number}`, title: `Issue ${number}`, state: 'open', user: user('bcarter', 8), created_at: day(number), updated_at: day(number), closed_at: null, ...more });
const comment = (id: number, on: number) => ({ id, node_id: `IC_${id}`, issue_url: `https://api.github.com/repos/acme/atlas/issues/${on}`, body: 'ok', user: user('bcarter', 8), created_at: day(id), updated_at: day(id) });
const review = (id: number, on: number) => ({ id, node_id: `PRR_${id}`, state: 'APPROVED', submitted_at: day(on), user: user('bcarter', 8), pull_request_url: `https://api.github.com/repos/acme/atlas/pulls/${on}` });
const commit = (sha: string) => ({ sha, html_url: `https://github.com/acme/atlas/commit/${sha}`, commit: { message: 'Retry', author: { name: 'Ana Silva', email: 'ana@example.org', date: day(2) } }, author: user('asilva', 7) });
const mergedEvent = (id: number, number: number) => ({ id, event: 'merged', actor: user('zhangsan', 9), created_at: day(number), url: `https://api.github.com/repos/acme/atlas/issues/events/${id}`, issue: issue(number, { html_url: `https://github.com/acme/atlas/pull/${number}`, pull_request: {}, state: 'closed' }) });

function world(): Map<string, unknown> {
  const at = (path: string): string => `/repos/acme/atlas${path}`;
  return new Map<string, unknown>([
    [at(''), repository],
    [at('/issues'), [issue(1), issue(3), issue(5), issue(2, { html_url: 'https://github.com/acme/atlas/pull/2', pull_request: {}, state: 'closed' })]],
    [at('/pulls'), [pull(2), pull(4), pull(6)]],
    [at('/issues/events'), [mergedEvent(100, 2), mergedEvent(101, 4)]],
    [at('/issues/comments'), [comment(1, 1), comment(2, 1), comment(3, 2)]],
    [at('/pulls/comments'), []],
    [at('/commits'), [commit('ab12cd34ef'), commit('bb12cd34ef'), commit('cb12cd34ef')]],
    [at('/pulls/2/reviews'), [review(1, 2), review(2, 2), review(3, 2)]],
    [at('/pulls/4/reviews'), []],
    [at('/pulls/6/reviews'), []],
    [at('/pulls/6'), pull(6, { merged_by: user('lisi', 10) })],
    ['/users/bcarter', { ...user('bcarter', 8), name: 'Ben Carter' }],
    ['/users/zhangsan', { ...user('zhangsan', 9), name: '张三' }],
  ]);
}

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'colloquy-backfill-'));
  db = openFacts(folder);
  github = await startGithubServer(world());
  [said, waited, stopping] = [[], [], new AbortController()];
});
afterEach(async () => {
  await github.close();
  db.close();
  rmSync(folder, { recursive: true });
});

const run = (name = 'acme/atlas', more: { token?: string; maxWaitMs?: number; api?: string; requestMs?: number } = {}) =>
  backfill(name, {
    api: createOctokitApi({ api: github.address, token: null, maxWaitMs: 0, signal: stopping.signal, fetch, onWait: (seconds) => waited.push(seconds), secondMs: 1, ...more }),
    store: createBackfillStore(db, now),
    records: createGithubRecords(db, now),
    now,
    onProgress: (progress) => said.push(progress),
  });
const keys = (like: string): string[] => db.prepare<[string], { key: string }>('SELECT key FROM github_records WHERE key LIKE ? ORDER BY key').all(like).map(({ key }) => key);
const field = (key: string, name: string): unknown => (JSON.parse(db.prepare<[string], { value: string }>('SELECT value FROM github_records WHERE key = ?').get(key)!.value) as Record<string, unknown[] | undefined>)[name]?.[0];
const everything = (): unknown => db.prepare('SELECT key, value FROM github_records').all();
/** Addresses that were asked since the last time. */
const asked = (): string[] => github.asked.splice(0).map(({ address }) => address);
const cost = (): number => github.asked.splice(0).filter(({ status }) => status !== 304).length;

describe('a backfill', () => {
  it('takes all pages of everything, and asks singly only for what no list tells', async () => {
    const { repository: name, changed } = await run();
    expect([name, changed > 0]).toEqual(['acme/atlas', true]);
    expect(keys('work:%')).toEqual([1, 2, 3, 4, 5, 6].map((number) => `work:acme/atlas#${number}`));
    expect([keys('commit:%').length, keys('comment:%').length, keys('review:%').length]).toEqual([3, 3, 3]);
    expect(['2', '4', '6'].map((number) => field(`work:acme/atlas#${number}`, 'mergedBy'))).toEqual(['zhangsan', 'zhangsan', 'lisi']);
    expect([field('user:bcarter', 'name'), field('user:zhangsan', 'name')]).toEqual(['Ben Carter', '张三']);
    const paths = asked();
    expect(paths.filter((path) => /\/pulls\/\d+$/u.test(path))).toEqual(['/repos/acme/atlas/pulls/6']);
    expect(said.filter(({ isWhole }) => isWhole).map(({ step }) => step)).toEqual(['issues', 'pulls', 'events', 'comments', 'review comments', 'commits', 'reviews', 'names']);
  });

  it('costs next to nothing when nothing is new, and changes nothing', async () => {
    await run();
    await run();
    const before = everything();
    github.asked.length = 0;
    expect((await run()).changed).toBe(0);
    expect(everything()).toEqual(before);
    // The repository itself; the lists are unchanged, and nobody is asked twice for a name.
    expect(cost()).toBe(1);
  });

  it('asks later only for what is new', async () => {
    await run();
    github.asked.length = 0;
    (github.world.get('/repos/acme/atlas/issues') as unknown[]).push(issue(7, { created_at: '2026-06-02T10:00:00Z', updated_at: '2026-06-02T10:00:00Z' }));
    (github.world.get('/repos/acme/atlas/pulls') as unknown[]).push(pull(8, { created_at: '2026-06-02T11:00:00Z', updated_at: '2026-06-02T11:00:00Z', merged_at: null }));
    github.world.set('/repos/acme/atlas/pulls/8/reviews', [review(9, 8)]);
    await run();
    expect([keys('work:%').length, keys('review:acme/atlas#8%').length]).toEqual([8, 1]);
    const paths = asked();
    expect(paths.find((path) => path.includes('/atlas/issues?'))).toContain('since=2026-06-01T12:00:00Z');
    expect(paths.filter((path) => path.includes('/reviews'))).toEqual(['/repos/acme/atlas/pulls/8/reviews?per_page=100', '/repos/acme/atlas/pulls/6/reviews?per_page=100']);
  });

  it('follows a repository that was renamed, and keeps its old name', async () => {
    const globe = (value: unknown): unknown => JSON.parse(JSON.stringify(value).replaceAll('acme/atlas', 'acme/globe'));
    for (const [path, value] of world()) github.world.set(path.replace('acme/atlas', 'acme/globe'), globe(value));
    github.world.set('/repositories/77', globe(repository));
    github.world.set('/repos/acme/atlas', '/repositories/77');
    expect((await run()).repository).toBe('acme/globe');
    expect([field('repository:acme/atlas', 'renamedTo'), keys('work:acme/globe%').length]).toEqual(['acme/globe', 6]);
  });

  it('of an empty repository, or one without issues, is what there is', async () => {
    github.interfere = (address) => (address.includes('/commits') ? { status: 409, body: { message: 'Git Repository is empty.' } } : address.includes('/issues') ? { status: 410, body: { message: 'Issues are disabled' } } : null);
    await run();
    expect(keys('work:%')).toHaveLength(3);
  });

  it('goes on at the page where it was interrupted', async () => {
    let isBroken = true;
    github.interfere = (address) => (isBroken && address.includes('/issues?') && address.includes('page=2') ? { status: 401 } : null);
    await expect(run()).rejects.toMatchObject({ failure: { code: 'github_refused' } });
    expect(keys('work:%')).toHaveLength(2);
    isBroken = false;
    asked();
    await run();
    expect(asked().filter((path) => path.includes('/atlas/issues?'))).toEqual([expect.stringMatching(/&page=2$/u)]);
    expect(keys('work:%')).toHaveLength(6);
  });
});

describe('what can go wrong at GitHub', () => {
  const always = (status: number, headers: Record<string, string> = {}, body: unknown = { message: 'no' }) => {
    github.interfere = () => ({ status, headers, body });
  };

  it('is said by its name', async () => {
    for (const [status, code] of [[401, 'github_refused'], [403, 'github_refused'], [404, 'github_repository_missing'], [451, 'github_refused'], [502, 'github_unreachable']] as const) {
      always(status);
      await expect(run()).rejects.toMatchObject({ failure: { code } });
    }
    for (const body of ['<html>Sign in to the hotel', '[{"number":', '"text"', 'null']) {
      always(200, {}, body);
      await expect(run()).rejects.toMatchObject({ failure: { code: expect.stringMatching(/^github_(?:unreachable|repository_missing)$/u) as unknown } });
    }
    github.interfere = () => 'hang';
    await expect(run('acme/atlas', { requestMs: 50 })).rejects.toMatchObject({ failure: { code: 'github_unreachable' } });
    await expect(run('acme/atlas', { api: 'http://127.0.0.1:9' })).rejects.toMatchObject({ failure: { code: 'github_unreachable' } });
  });

  it('is tried again when it passes', async () => {
    let troubles = 2;
    github.interfere = () => ((troubles -= 1) >= 0 ? { status: 502, body: 'bad gateway' } : null);
    expect((await run()).changed).toBeGreaterThan(0);
  });

  it('a limit that is used up stops the run, and says when it goes on; or it is waited for', async () => {
    const reset = String(Math.floor(Date.parse('2099-01-01T00:00:00Z') / 1000));
    always(403, { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': reset }, { message: 'API rate limit exceeded' });
    await expect(run()).rejects.toMatchObject({ failure: { code: 'github_limited', cause: expect.stringContaining('2099-01-01T00:00:00Z') as unknown } });
    // A limit that is over and goes on all the same is not asked for ever.
    always(403, { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '1' }, { message: 'API rate limit exceeded' });
    await expect(run('acme/atlas', { maxWaitMs: 3_600_000 })).rejects.toMatchObject({ failure: { code: 'github_limited' } });
    expect(waited.splice(0)).toEqual([1, 1, 1, 1, 1]);
    let limits = 2;
    github.interfere = () => ((limits -= 1) >= 0 ? { status: 429, headers: { 'retry-after': '30' }, body: { message: 'You have exceeded a secondary rate limit' } } : null);
    await expect(run()).rejects.toMatchObject({ failure: { code: 'github_limited', cause: expect.stringContaining('30 seconds') as unknown } });
    limits = 2;
    expect((await run('acme/atlas', { maxWaitMs: 60_000 })).changed).toBeGreaterThan(0);
    expect(waited).toEqual([30, 30]);
  });

  it('the token goes to GitHub and to nobody else, and into no failure', async () => {
    await run('acme/atlas', { token: 'ghp_secret' });
    expect(new Set(github.asked.map(({ authorization }) => authorization))).toEqual(new Set(['token ghp_secret']));
    const other = await startGithubServer(new Map());
    try {
      github.interfere = (address) => (address.includes('/issues?') ? { status: 200, headers: { link: `<${other.address}/x?page=2>; rel="next"` }, body: [] } : null);
      const failed = await run('acme/atlas', { token: 'ghp_secret' }).catch((error: unknown) => error);
      expect(failed).toMatchObject({ failure: { code: 'github_data_invalid' } });
      expect(JSON.stringify(failed)).not.toContain('ghp_secret');
      expect(other.asked).toEqual([]);
      github.interfere = () => ({ status: 301, headers: { location: `${other.address}/elsewhere` } });
      await expect(run('acme/atlas', { token: 'ghp_secret' })).rejects.toMatchObject({ failure: { code: 'github_repository_missing' } });
      expect(other.asked.map(({ authorization }) => authorization)).toEqual([undefined]);
    } finally {
      await other.close();
    }
    expect(() => createOctokitApi({ api: 'http://github.example/api/v3', token: 'ghp_secret', maxWaitMs: 0, signal: stopping.signal, fetch, onWait: () => undefined })).toThrow('without encryption');
  });

  it('a stop by the user ends it at once, with what was taken', async () => {
    github.interfere = (address) => {
      if (!address.includes('/pulls?')) return null;
      stopping.abort();
      return 'hang';
    };
    await expect(run()).rejects.toMatchObject({ failure: { code: 'stopped' } });
    expect(keys('work:%')).toHaveLength(4);
  });
});
