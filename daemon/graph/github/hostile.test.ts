/** What is no pull request, and looks like one; what GitHub writes where nobody expects it. */
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describeWith, sharedData } from '../../testing/shared-data.ts';
import { type Db, openFacts } from '../facts/database.ts';
import { jsonValues } from './json-values.ts';
import { readGithub } from './read-github.ts';
import { createGithubRecords } from './record-store.ts';
import { propertyRuns } from '../../testing/property-runs.ts';

let folder: string;
let db: Db;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'colloquy-hostile-'));
  db = openFacts(folder);
});
afterEach(() => {
  db.close();
  rmSync(folder, { recursive: true });
});

const around = { repository: 'acme/atlas', number: null };
const take = (value: unknown, surroundings: Parameters<typeof readGithub>[1] = around): number => createGithubRecords(db, () => new Date(0)).observe(readGithub(value, surroundings).observations);
const keys = (kind: string): string[] => db.prepare<[string], { key: string }>("SELECT key FROM github_records WHERE key LIKE ? || ':%' ORDER BY key").all(kind).map(({ key }) => key);
const fields = (key: string): Record<string, unknown> => {
  const { value } = db.prepare<[string], { value: string }>('SELECT value FROM github_records WHERE key = ?').get(key)!;
  return Object.fromEntries(Object.entries(JSON.parse(value) as Record<string, [unknown, string]>).map(([name, [is]]) => [name, is]));
};
const at = '2026-03-01T10:00:00Z';

describe('any JSON whatever', () => {
  const names = ['number', 'title', 'body', 'state', 'user', 'author', 'login', 'id', 'node_id', 'html_url', 'url', 'created_at', 'updated_at', 'merged_at', 'closed_at', 'submitted_at', 'labels', 'assignees', 'repository', 'full_name', 'pull_request', 'issue', 'review', 'comment', 'comments', 'reviews', 'commits', 'commit', 'sha', 'action', 'sender', 'changes', 'event', 'actor', 'source', 'nodes', 'edges', 'node', 'data', 'items', 'payload', 'head', 'base', 'closingIssuesReferences', 'name', 'owner', 'from', 'email', 'date', 'message'];
  const values = fc.constantFrom<unknown>(null, true, 0, -1, 7, 1.5, 2 ** 60, '', 'open', 'closed', 'renamed', 'APPROVED', 'acme/atlas', 'asilva', '[bot]', 'app/', '__proto__', '\u0000', at, 'not a time', 'https://github.com/acme/atlas/pull/7', 'https://api.github.com/repos/acme/atlas/issues/7', 'ab12cd34ef', "'; DROP TABLE sources; --", 'fixes #7', '张三', '\ud800');
  const { any } = fc.letrec((tie) => ({
    any: fc.oneof({ depthSize: 'small', withCrossShrink: true }, values, fc.array(tie('any'), { maxLength: 4 }), fc.dictionary(fc.constantFrom(...names, 'constructor', '__proto__'), tie('any'), { maxKeys: 12 })),
  }));

  it('is read or passed over, never an error, and the same once more changes nothing', () => {
    fc.assert(
      fc.property(fc.oneof(any, fc.jsonValue()), (value) => {
        take(value);
        expect(take(value)).toBe(0);
      }),
      { numRuns: propertyRuns(500) },
    );
  });

  it('that holds something too deep or too large is no error either', () => {
    let deep: unknown = { number: 7, title: 'Deep' };
    for (let level = 0; level < 100_000; level += 1) deep = level % 2 === 0 ? [deep] : { nodes: deep };
    expect(() => take(deep)).not.toThrow();
    take({ number: 8, html_url: 'https://github.com/acme/atlas/pull/8', title: 'x'.repeat(1_000_000), body: `${'> '.repeat(50_000)}Fixes #9\n`.repeat(3), updated_at: at, user: null, head: null });
    expect(keys('work')).toContain('work:acme/atlas#8');
  });
});

describe('what GitHub writes where nobody expects it', () => {
  it('numbers past 2^53, people who are gone and missing fields cost nothing but themselves', () => {
    const [big] = jsonValues('[{"number": 90071992547409931, "title": "too large"}, {"number": 7, "id": 90071992547409931, "title": "It leaks", "user": null, "labels": null, "assignees": [null, {"login": null}], "updated_at": null}, {"id": 90071992547409933, "node_id": null, "issue_url": "https://api.github.com/repos/acme/atlas/issues/7", "body": "ok", "user": {"login": "asilva"}, "created_at": "2026-03-01T10:00:00Z"}]');
    take(big);
    expect(keys('work')).toEqual(['work:acme/atlas#7']);
    expect(keys('comment')).toEqual(['comment:acme/atlas#7:90071992547409933']);
    take([{ id: 90071992547409933n, issue_url: 'https://api.github.com/repos/acme/atlas/issues/7', body: 'ok', user: { login: 'asilva' }, created_at: at }]);
    expect(keys('comment')).toHaveLength(1);
  });

  it('lists of mixed things, one page in the other, are taken thing by thing', () => {
    expect(readGithub([[{ number: 7, title: 'It leaks' }], null, 'words', 7, [[{ login: 'asilva' }]], { what: 'else' }], around)).toMatchObject({ unknown: 4 });
  });

  it('is the same comment or review in REST and in GraphQL', () => {
    take([{ id: 1, node_id: 'IC_1', issue_url: 'https://api.github.com/repos/acme/atlas/issues/7', body: 'ok', user: { login: 'asilva' }, created_at: at }]);
    take({ number: 7, url: 'https://github.com/acme/atlas/pull/7', headRefName: 'x', comments: [{ id: 'IC_1', author: { login: 'asilva' }, body: 'ok', createdAt: at }], reviews: [{ id: 'PRR_1', author: { login: 'bcarter' }, state: 'APPROVED', submittedAt: at }] });
    take([{ id: 2, node_id: 'PRR_1', state: 'APPROVED', submitted_at: at, user: { login: 'bcarter' }, pull_request_url: 'https://api.github.com/repos/acme/atlas/pulls/7' }]);
    expect([keys('comment').length, keys('review').length]).toEqual([1, 1]);
  });

  it('replies of gh api graphql are opened, with connections in connections', () => {
    const reply = { data: { repository: { nameWithOwner: 'acme/globe', url: 'https://github.com/acme/globe', pullRequests: { pageInfo: {}, edges: [{ cursor: 'x', node: { number: 12, title: '重试', url: 'https://github.com/acme/globe/pull/12', state: 'MERGED', mergedAt: at, updatedAt: at, author: { __typename: 'Bot', login: 'renovate' }, reviews: { nodes: [{ author: { login: 'asilva' }, state: 'APPROVED', submittedAt: at }] }, closingIssuesReferences: { nodes: [{ number: 7, repository: { nameWithOwner: 'acme/globe' } }] } } }] }, issues: { nodes: [{ number: 7, title: 'It leaks', state: 'CLOSED', url: 'https://github.com/acme/globe/issues/7' }] } } } };
    take(reply, { repository: null, number: null });
    expect([keys('work'), keys('review').length]).toEqual([['work:acme/globe#12', 'work:acme/globe#7'], 1]);
    expect([fields('work:acme/globe#12').closes, fields('user:renovate').bot]).toEqual([['acme/globe#7'], true]);
  });

  it('numbers of a GraphQL reply belong to its repository, though nothing in them says so', () => {
    take({ data: { repository: { nameWithOwner: 'acme/globe', pullRequests: { nodes: [{ number: 12, title: 'Retry', headRefName: 'x' }] } } } }, { repository: null, number: null });
    expect(keys('work')).toEqual(['work:acme/globe#12']);
  });

  it('gh pr view with every field there is tells the same as with the few that count', () => {
    const author = { id: 'U_1', is_bot: false, login: 'asilva', name: 'Ana Silva' };
    const review = { id: 'PRR_1', author: { login: 'bcarter' }, authorAssociation: 'MEMBER', body: '', submittedAt: at, includesCreatedEdit: false, reactionGroups: [], state: 'APPROVED', commit: { oid: 'ab12cd34ef' } };
    take(
      {
        additions: 3, assignees: [{ id: 'U_2', login: 'bcarter', name: 'Ben Carter', databaseId: 8 }], author, autoMergeRequest: null, baseRefName: 'main', baseRefOid: 'x', body: 'Closes #7', changedFiles: 1, closed: true, closedAt: at,
        closingIssuesReferences: [{ id: 'I_7', number: 7, repository: { id: 'R_1', name: 'atlas', owner: { id: 'O_1', login: 'acme' } }, url: 'https://github.com/acme/atlas/issues/7' }],
        comments: [{ id: 'IC_1', author: { login: 'zhangsan' }, authorAssociation: 'NONE', body: '好', createdAt: at, includesCreatedEdit: false, isMinimized: false, minimizedReason: '', reactionGroups: [], url: 'https://github.com/acme/atlas/pull/12#issuecomment-1', viewerDidAuthor: false }],
        commits: [{ authoredDate: at, authors: [{ email: 'Ana@example.org', id: 'U_1', login: 'asilva', name: 'Ana Silva' }], committedDate: at, messageBody: '', messageHeadline: 'Retry', oid: 'ab12cd34ef' }],
        createdAt: at, deletions: 1, files: [{ path: 'a.ts', additions: 3, deletions: 1 }], fullDatabaseId: '90071992547409931', headRefName: 'retry', headRefOid: 'ab12cd34ef', headRepository: { id: 'R_1', name: 'atlas' }, headRepositoryOwner: { id: 'O_1', login: 'acme' }, id: 'PR_1', isCrossRepository: false, isDraft: false,
        labels: [{ id: 'LA_1', name: 'bug', description: '', color: 'd73a4a' }], latestReviews: [review], maintainerCanModify: false, mergeCommit: { oid: 'ffeeddcc00' }, mergeStateStatus: 'UNKNOWN', mergeable: 'UNKNOWN', mergedAt: at, mergedBy: { id: 'U_9', is_bot: false, login: 'zhangsan', name: '张三' }, milestone: null, number: 12, potentialMergeCommit: null,
        projectCards: [], projectItems: [], reactionGroups: [], reviewDecision: 'APPROVED', reviewRequests: [{ __typename: 'Team', name: 'core' }], reviews: [review], state: 'MERGED', statusCheckRollup: [{ __typename: 'CheckRun', name: 'test', status: 'COMPLETED', conclusion: 'SUCCESS' }], title: 'Retry', updatedAt: at, url: 'https://github.com/acme/atlas/pull/12',
      },
      { repository: null, number: null },
    );
    expect(fields('work:acme/atlas#12')).toMatchObject({ author: 'asilva', mergedBy: 'zhangsan', closes: ['acme/atlas#7'], labels: ['bug'], assignees: ['bcarter'], pull: true, state: 'closed' });
    expect([keys('review').length, keys('comment').length, keys('commit')]).toEqual([1, 1, ['commit:ab12cd34ef']]);
    expect([fields('user:zhangsan').name, fields('user:asilva').bot]).toEqual(['张三', undefined]);
  });

  it('results of a search, stored deliveries and events of issues are opened', () => {
    take({ total_count: 1, incomplete_results: false, items: [{ number: 7, title: 'It leaks', repository_url: 'https://api.github.com/repos/acme/atlas', updated_at: at }] }, { repository: null, number: null });
    const payload = { action: 'opened', issue: { number: 8, title: 'It leaks again', html_url: 'https://github.com/acme/atlas/issues/8' }, repository: { full_name: 'acme/atlas' }, sender: { login: 'asilva' } };
    take({ id: 12345678, guid: '0b989ba4', event: 'issues', action: 'opened', status: 'OK', request: { headers: {}, payload }, response: { headers: {}, payload: 'ok' } }, { repository: null, number: null });
    take({ id: 1, event: 'closed', actor: { login: 'asilva' }, created_at: at, url: 'https://api.github.com/repos/acme/atlas/issues/events/1', issue: { number: 9, title: 'Done', html_url: 'https://github.com/acme/atlas/issues/9', state: 'closed' } }, { repository: null, number: null });
    expect(keys('work')).toEqual(['work:acme/atlas#7', 'work:acme/atlas#8', 'work:acme/atlas#9']);
    expect(fields('work:acme/atlas#9').closedBy).toBe('asilva');
  });
});

const meetily = sharedData('github/Zackriya-Solutions__meetily.jsonl.gz');
const hono = sharedData('github/honojs__hono.jsonl.gz');
describeWith(meetily !== null && hono !== null ? ([['Zackriya-Solutions/meetily', meetily], ['honojs/hono', hono]] as const) : null, 'the histories of two repositories', 'the commits of two real repositories', (repositories) => {
  interface Row { readonly sha: string; readonly author: string; readonly author_key: string; readonly login: string | null; readonly date: string; readonly title: string; readonly body: string; readonly pr: number | null; readonly closes: readonly number[] }
  const restCommit = (name: string, { sha, author, author_key: key, login, date, title, body }: Row) => ({ sha, html_url: `https://github.com/${name}/commit/${sha}`, commit: { message: `${title}\n\n${body}`, author: { name: author, email: `${key}@example.org`, date } }, author: login === null ? null : { login } });

  it.each(repositories)('%s: every commit and its author, and what squashed pull requests close; the second time nothing', (name, path) => {
    const rows = gunzipSync(readFileSync(path)).toString('utf8').trim().split('\n').map((line) => JSON.parse(line) as Row);
    expect(take(rows.map((row) => restCommit(name, row)), { repository: null, number: null })).toBeGreaterThanOrEqual(rows.length);
    expect(keys('commit')).toHaveLength(new Set(rows.map(({ sha }) => sha)).size);
    const closes = db.prepare<[], { key: string }>("SELECT DISTINCT f.key || ' ' || t.key AS key FROM relationship_facts r JOIN refs f ON f.id = r.from_ref JOIN refs t ON t.id = r.to_ref WHERE r.kind = 'CLOSES' ORDER BY 1").all();
    const told = rows.flatMap(({ pr, closes: issues }) => (pr === null ? [] : issues.filter((issue) => issue !== pr).map((issue) => ({ key: `id PullRequest ${name.toLowerCase()}#${pr} id Issue ${name.toLowerCase()}#${issue}` }))));
    expect(closes).toEqual([...new Map(told.map((each) => [each.key, each])).values()].toSorted((one, other) => (one.key < other.key ? -1 : 1)));
    expect(take(rows.map((row) => restCommit(name, row)), { repository: null, number: null })).toBe(0);
  });
});
