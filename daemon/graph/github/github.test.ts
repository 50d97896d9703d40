import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describeWith, sharedData } from '../../testing/shared-data.ts';
import { type Db, openFacts } from '../facts/database.ts';
import { knowPeople } from '../identity/know-people.ts';
import { project } from '../projection/project.ts';
import { createSettler } from '../resolve/settle.ts';
import { createModelStore } from '../testing/model-store.ts';
import { jsonValues } from './json-values.ts';
import { readGithub } from './read-github.ts';
import { createGithubRecords } from './record-store.ts';

let folder: string;
let db: Db;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'colloquy-github-'));
  db = openFacts(folder);
});
afterEach(() => {
  db.close();
  rmSync(folder, { recursive: true });
});

const nowhere = { repository: null, number: null };
const take = (value: unknown, into: Db = db): number => createGithubRecords(into, () => new Date(0)).observe(readGithub(value, nowhere).observations);
const graph = async (from: Db = db): Promise<string[]> => {
  const store = createModelStore(`model ${Math.random()}`);
  createSettler(from, knowPeople).settle();
  await project(from, store);
  return store.lines();
};
interface Line {
  readonly kind: string;
  readonly id?: string;
  readonly from?: { readonly id: string };
  readonly to?: { readonly id: string };
  readonly properties: Record<string, unknown>;
}
const read = async (kind: string): Promise<Line[]> => (await graph()).map((line) => JSON.parse(line) as Line).filter((line) => line.kind === kind);
const ends = async (kind: string): Promise<string[]> => (await read(kind)).map(({ from, to }) => `${from!.id} > ${to!.id}`);

const user = (login: string, id: number, more = {}) => ({ login, id, type: 'User', avatar_url: `https://avatars.example/${id}`, ...more });
const repo = { id: 1, full_name: 'acme/atlas', html_url: 'https://github.com/acme/atlas', default_branch: 'main', updated_at: '2026-01-01T00:00:00Z' };
const pull = (number: number, more = {}) => ({
  number,
  html_url: `https://github.com/acme/atlas/pull/${number}`,
  title: 'Retry the upload',
  state: 'open',
  body: 'Fixes #7. See #3.',
  user: user('asilva', 7),
  head: {},
  base: { ref: 'main', repo },
  draft: false,
  labels: [{ name: 'bug' }],
  assignees: [user('bcarter', 8)],
  created_at: '2026-03-01T10:00:00Z',
  updated_at: '2026-03-01T10:00:00Z',
  closed_at: null,
  merged_at: null,
  ...more,
});
const issue = (number: number, more = {}) => ({
  number,
  html_url: `https://github.com/acme/atlas/issues/${number}`,
  repository_url: 'https://api.github.com/repos/acme/atlas',
  title: 'It leaks',
  state: 'open',
  user: user('bcarter', 8),
  labels: [],
  created_at: '2026-02-01T10:00:00Z',
  updated_at: '2026-02-01T10:00:00Z',
  closed_at: null,
  ...more,
});
const merged = { state: 'closed', closed_at: '2026-03-02T10:00:00Z', merged_at: '2026-03-02T10:00:00Z', updated_at: '2026-03-02T10:00:00Z', merged_by: user('zhangsan', 9) };

describe('what GitHub says', () => {
  it('is pull requests and issues with who opened, closes, merged and is to do them', async () => {
    take([pull(12, merged), issue(7, { state: 'closed', closed_at: '2026-03-02T10:00:03Z', updated_at: '2026-03-02T10:00:03Z' })]);
    expect((await read('PullRequest'))[0]).toMatchObject({ id: 'acme/atlas#12', properties: { number: 12, title: 'Retry the upload', state: 'merged', labels: ['bug'], merged_at: '2026-03-02T10:00:00Z', url: 'https://github.com/acme/atlas/pull/12' } });
    expect(await ends('AUTHORED_BY')).toEqual(['acme/atlas#12 > login:asilva']);
    expect(await ends('SUBMITTED')).toEqual(['login:bcarter > acme/atlas#7']);
    expect(await ends('CLOSES')).toEqual(['acme/atlas#12 > acme/atlas#7']);
    expect(await ends('MERGED')).toEqual(['login:zhangsan > acme/atlas#12']);
    expect(await ends('CLOSED')).toEqual(['login:zhangsan > acme/atlas#7']);
    expect(await ends('ASSIGNED_TO')).toEqual(['acme/atlas#12 > login:bcarter']);
    expect(await ends('RELATED_TO')).toEqual(['acme/atlas#12 > acme/atlas#3']);
    expect((await read('Project')).map(({ id, properties }) => [id, properties.name])).toEqual([['acme/atlas', 'atlas']]);
  });

  it('is the same in the words of gh --json', async () => {
    take([
      { number: 12, url: 'https://github.com/acme/atlas/pull/12', title: 'Retry', state: 'MERGED', author: { login: 'asilva', name: 'Ana Silva', is_bot: false }, createdAt: '2026-03-01T10:00:00Z', mergedAt: '2026-03-02T10:00:00Z', closedAt: '2026-03-02T10:00:00Z', mergedBy: { login: 'zhangsan' }, labels: [{ name: 'bug' }], reviews: [{ author: { login: 'bcarter' }, state: 'APPROVED', submittedAt: '2026-03-01T12:00:00Z' }], closingIssuesReferences: [{ number: 7, url: 'https://github.com/acme/atlas/issues/7' }] },
      { number: 7, url: 'https://github.com/acme/atlas/issues/7', title: 'It leaks', state: 'CLOSED', author: { login: 'app/dependabot', is_bot: true }, closedAt: '2026-03-02T10:00:01Z', createdAt: '2026-02-01T10:00:00Z' },
    ]);
    expect((await read('PullRequest'))[0]!.properties).toMatchObject({ state: 'merged', created_at: '2026-03-01T10:00:00Z' });
    expect((await read('REVIEWED'))[0]).toMatchObject({ from: { id: 'login:bcarter' }, properties: { verdict: 'approved' } });
    expect([await ends('CLOSES'), await ends('CLOSED')]).toEqual([['acme/atlas#12 > acme/atlas#7'], ['login:zhangsan > acme/atlas#7']]);
    expect((await read('Person')).find(({ id }) => id === 'login:dependabot')!.properties).toMatchObject({ bot: true });
  });

  it('counts the last verdict of each reviewer; a later comment takes none back, and an author does not review', async () => {
    const review = (login: string, state: string, at: string) => ({ id: Date.parse(at), state, submitted_at: at, user: { login }, pull_request_url: 'https://api.github.com/repos/acme/atlas/pulls/12' });
    take([pull(12), review('bcarter', 'CHANGES_REQUESTED', '2026-03-01T11:00:00Z'), review('bcarter', 'APPROVED', '2026-03-01T12:00:00Z'), review('bcarter', 'COMMENTED', '2026-03-01T13:00:00Z'), review('asilva', 'COMMENTED', '2026-03-01T13:00:00Z')]);
    expect((await read('REVIEWED')).map(({ from, properties }) => [from!.id, properties])).toEqual([['login:bcarter', { verdict: 'approved', at: '2026-03-01T12:00:00Z' }]]);
  });

  it('an issue that was opened again is closed by nobody, whichever event comes first', async () => {
    const hook = (action: string, at: string, state: string) => ({ action, issue: issue(7, { state, updated_at: at, closed_at: state === 'closed' ? at : null }), repository: repo, sender: user('bcarter', 8) });
    const [closed, reopened] = [hook('closed', '2026-03-02T10:00:00Z', 'closed'), hook('reopened', '2026-03-03T10:00:00Z', 'open')];
    take([reopened, closed]);
    expect([await ends('CLOSED'), (await read('Issue'))[0]!.properties.state]).toEqual([[], 'open']);
    take([hook('closed', '2026-03-04T10:00:00Z', 'closed')]);
    expect(await ends('CLOSED')).toEqual(['login:bcarter > acme/atlas#7']);
  });

  it('a repository keeps its pull requests when it is renamed or given away', async () => {
    take([pull(12), { action: 'renamed', changes: { repository: { name: { from: 'atlas' } } }, repository: { ...repo, full_name: 'acme/globe', updated_at: '2026-04-01T00:00:00Z' }, sender: user('asilva', 7) }]);
    expect((await read('PullRequest')).map(({ id }) => id)).toEqual(['acme/globe#12']);
    expect((await read('Project')).map(({ id, properties }) => [id, properties.name, properties.aliases])).toEqual([['acme/globe', 'globe', ['acme/atlas']]]);
  });

  it('of a pull request that closes itself, and of names with Cypher in them, is nothing but what it is', async () => {
    const title = `"}) DETACH DELETE n // '\n\u0000`;
    take([pull(12, { body: 'Closes #12', title, merged_by: null })]);
    expect(await ends('CLOSES')).toEqual([]);
    expect((await read('PullRequest'))[0]!.properties.title).toBe(title);
  });

  it('changes nothing the second time', () => {
    expect(take([pull(12, merged), issue(7)])).toBeGreaterThan(0);
    expect(take([pull(12, merged), issue(7)])).toBe(0);
  });

  it('is the same in whatever order it comes, in however many pieces', async () => {
    const pieces = [
      pull(12),
      pull(12, merged),
      { ...pull(12, { ...merged, title: 'Retry all uploads', updated_at: '2026-03-05T10:00:00Z' }), merged_by: undefined },
      issue(7),
      issue(7, { state: 'closed', closed_at: '2026-03-02T10:00:03Z', updated_at: '2026-03-02T10:00:03Z' }),
      issue(12, { pull_request: { merged_at: null } }),
      { action: 'closed', pull_request: pull(12, merged), repository: repo, sender: user('zhangsan', 9) },
      { id: 5, state: 'APPROVED', submitted_at: '2026-03-01T12:00:00Z', user: user('bcarter', 8), pull_request_url: 'https://api.github.com/repos/acme/atlas/pulls/12' },
      { action: 'renamed', changes: { repository: { name: { from: 'atlas' } } }, repository: { ...repo, full_name: 'acme/globe', updated_at: '2026-04-01T00:00:00Z' }, sender: user('asilva', 7) },
      { sha: 'ab12cd34ef', html_url: 'https://github.com/acme/atlas/commit/ab12cd34ef', commit: { message: 'Retry (#12)\n\nfixes #9', author: { name: 'Ana Silva', email: 'ana@example.org', date: '2026-03-01T09:00:00Z' } }, author: user('asilva', 7) },
    ];
    take(pieces);
    const inOrder = await graph();
    await fc.assert(
      fc.asyncProperty(fc.shuffledSubarray(pieces, { minLength: pieces.length }), fc.integer({ min: 0, max: pieces.length }), async (shuffled, cut) => {
        const other = openFacts(mkdtempSync(join(folder, 'other-')));
        try {
          take(shuffled.slice(0, cut), other);
          createSettler(other, knowPeople).settle();
          take(shuffled.slice(cut), other);
          expect(await graph(other)).toEqual(inOrder);
        } finally {
          other.close();
        }
      }),
      { numRuns: 25 },
    );
  });
});

describe('JSON as users have it', () => {
  it('is one value, lines, or pages one after the other', () => {
    expect(jsonValues('[1,{"a":"]"}]')).toEqual([[1, { a: ']' }]]);
    expect(jsonValues('{"a":1}\n{"a":2}\n')).toEqual([{ a: 1 }, { a: 2 }]);
    expect(jsonValues('[{"a":"\\"]"}][2]\n[3]')).toEqual([[{ a: '"]' }], [2], [3]]);
  });

  it('keeps the digits of a number that is too large, and says where it is no JSON', () => {
    expect(jsonValues('{"id":90071992547409931}')).toEqual([{ id: '90071992547409931' }]);
    expect(() => jsonValues('{"a":1}\n{"a":')).toThrow('Line 2');
  });
});

const webhooks = sharedData('github/webhooks/payload-examples/api.github.com');
describeWith(webhooks, 'the example payloads', 'GitHub’s own examples of webhooks', (examples) => {
  it('are all taken, and bring their pull requests and issues', async () => {
    const unknown: string[] = [];
    for (const event of readdirSync(examples)) {
      for (const file of readdirSync(join(examples, event))) {
        const [payload] = jsonValues(readFileSync(join(examples, event, file), 'utf8'));
        const { observations, unknown: strange } = readGithub(payload, nowhere);
        if (strange > 0) unknown.push(`${event}/${file}`);
        createGithubRecords(db, () => new Date(0)).observe(observations);
      }
    }
    expect(unknown).toEqual([]);
    const kinds = new Map<string, number>();
    for (const line of await graph()) kinds.set((JSON.parse(line) as Line).kind, (kinds.get((JSON.parse(line) as Line).kind) ?? 0) + 1);
    expect(Object.fromEntries(kinds)).toMatchObject({ PullRequest: expect.any(Number) as unknown, Project: expect.any(Number) as unknown, Person: expect.any(Number) as unknown, Commit: expect.any(Number) as unknown });
  });
});
