/** The graph from outside: transcripts, notes and GitHub's files go in by commands, Cypher comes out. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomBytes } from 'node:crypto';
import { copyFile, mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createHousehold, type Household, type Ran } from '../testing/colloquy-process.ts';

const everything =
  'MATCH (n) OPTIONAL MATCH (n)-[r]->(m) RETURN labels(n), properties(n), type(r), coalesce(m.id, m.path), properties(r) ORDER BY labels(n)[0], coalesce(n.id, n.path), type(r), coalesce(m.id, m.path)';
const odd = 'O\'Neil "quote"\n}) DETACH DELETE n // 😀';
const standUp = {
  title: 'Atlas stand-up 2026-11-20',
  startedAt: '2026-11-20T09:30:00+01:00',
  project: 'atlas',
  attendees: ['Ana Silva <ana@example.org>', 'Ben Okafor', '张三'],
  segments: [
    { id: 'a', speaker: 'Ana', text: 'Good morning. We decided to keep the old reader for now.', startSeconds: 0, endSeconds: 4 },
    { id: 'b', speaker: 'Ben', text: "Agreed. I'll review pull request 14 by Friday, and issue 12 is still open.", startSeconds: 4, endSeconds: 9 },
  ],
};
const weekly = {
  recordingId: 'rec-zh',
  title: '周会 第3次',
  startedAt: '2026-11-20T14:00:00+08:00',
  segments: [
    { id: 1, speaker: '张三', text: '我们决定保留旧的解析器。' },
    { id: 2, speaker: '李四', text: '同意。我周五之前更新发布说明。阿特拉斯的12号问题还没关。' },
  ],
};
const at = { created_at: '2026-10-01T10:00:00Z', updated_at: '2026-10-02T10:00:00Z', repository_url: 'https://api.github.com/repos/acme/atlas' };
const records = [
  { ...at, number: 12, title: 'Reader is slow', state: 'open', user: { login: 'zhangsan', id: 102 }, body: '' },
  { ...at, number: 15, title: odd, state: 'open', user: { login: 'asilva', id: 101 }, body: 'see #12' },
  { ...at, number: 14, title: 'Faster reader', state: 'open', user: { login: 'asilva', id: 101 }, body: 'closes #12', pull_request: {}, html_url: 'https://github.com/acme/atlas/pull/14' },
];
const minutesOf = (status: string): object => ({ actions: [{ text: odd, owner: 'Ana', status, citations: ['a', 'no such segment'] }] });

describe('the graph, by the command line', () => {
  let house: Household;
  const write = (name: string, value: unknown): Promise<void> => writeFile(join(house.folder, name), typeof value === 'string' ? value : JSON.stringify(value));
  const succeed = async (...words: string[]): Promise<Ran> => {
    const ran = await house.run(...words);
    if (ran.status !== 0) throw new Error(`${words.join(' ')} ended with ${ran.status}: ${ran.stderr}`);
    return ran;
  };
  const rows = async (statement: string, ...more: string[]): Promise<unknown[][]> => (JSON.parse((await succeed('graph', 'cypher', statement, '--json', ...more)).stdout) as { rows: unknown[][] }).rows;

  beforeAll(async () => {
    house = await createHousehold('graph: {neo4j: {uri: "bolt://127.0.0.1:1"}}\n');
    await rm(house.vault, { recursive: true });
    for (const folder of ['People', 'Projects', 'Notes']) await mkdir(join(house.vault, folder), { recursive: true });
    await mkdir(join(house.folder, 'minutes'));
    await write('vault/People/Ana Silva.md', '---\naliases: ["[[Annie]]"]\ngithub: [https://github.com/asilva, asilva-work]\nemails: [Ana Silva <ana@example.org>]\n---\n');
    await write('vault/People/张三.md', '---\naliases: Zhang San\ngithub: "@zhangsan"\n---\n');
    await write('vault/Projects/atlas.md', '---\naliases: [阿特拉斯]\nrepository: git@github.com:acme/atlas.git\n---\n');
    await write('vault/Notes/week.md', '---\nproject: "[[Projects/atlas|Atlas]]"\n---\n[[People/Ana Silva|Ana]] on #12, see https://github.com/acme/atlas/pull/14.\n\n```\nacme/atlas#99 [[张三]]\n```\n');
    await write('stand-up.json', standUp);
    await write('weekly.json', weekly);
    await write('broken.json', '{"segments":[');
    await write('records.json', records);
    await succeed('vault', 'scan');
  }, 120_000);
  afterAll(() => house.remove());

  it('takes what can be read of several transcripts, and says what cannot', async () => {
    const { status, stdout, stderr } = await house.run('graph', 'add', 'stand-up.json', 'broken.json', 'weekly.json');
    expect({ status, added: stdout.match(/: added/gu) }).toEqual({ status: 40, added: [': added', ': added'] });
    expect(stderr).toMatch(/^broken\.json: transcript_invalid/u);
    await succeed('github', 'import', 'records.json');
    expect(await rows("MATCH (p:Person)-[:ATTENDED]->(m:Meeting) RETURN m.title, p.name ORDER BY m.title, p.name")).toEqual([
      ['Atlas stand-up 2026-11-20', 'Ana Silva'],
      ['Atlas stand-up 2026-11-20', 'Ben Okafor'],
      ['Atlas stand-up 2026-11-20', '张三'],
      ['周会 第3次', '张三'],
      ['周会 第3次', '李四'],
    ]);
    expect(await rows("MATCH (x)-[:MENTIONED_IN]->(n) WHERE x.id STARTS WITH 'acme/' RETURN x.id, coalesce(n.title, n.path) ORDER BY x.id, coalesce(n.title, n.path)")).toEqual([
      ['acme/atlas', '周会 第3次'],
      ['acme/atlas#12', 'Atlas stand-up 2026-11-20'],
      ['acme/atlas#12', 'week'],
      ['acme/atlas#12', '周会 第3次'],
      ['acme/atlas#14', 'Atlas stand-up 2026-11-20'],
      ['acme/atlas#14', 'week'],
    ]);
  }, 120_000);

  it('answers the statements of the design, takes names as data, and refuses what would change it', async () => {
    const issues = await rows("MATCH (p:Person)-[:SUBMITTED]->(i:Issue) WHERE p.name = '张三' RETURN i ORDER BY i.created_at DESC LIMIT 3");
    expect(issues).toMatchObject([[{ labels: ['Issue'], properties: { id: 'acme/atlas#12', number: 12, state: 'open' } }]]);
    expect(await rows('MATCH (pr:PullRequest)-[:PART_OF]->(proj:Project) RETURN proj.name, count(pr) AS cnt ORDER BY cnt DESC LIMIT 1')).toEqual([['atlas', 1]]);
    expect(await rows('MATCH (i:Issue {title: $title}) RETURN i.id', '--parameters', JSON.stringify({ title: odd }))).toEqual([['acme/atlas#15']]);
    const refused = await house.run('graph', 'cypher', 'MERGE (p:Person {github_id: $id}) SET p.name = $name', '--parameters', '{"id":1,"name":"x"}', '--json');
    expect(refused.status).toBe(121);
  }, 120_000);

  it('says of a statement what is wrong with it and where, before it is asked, and whether there are more rows', async () => {
    const wrong = await house.run('graph', 'cypher', 'MATCH (n)\nRETUR n', '--json');
    expect([wrong.status, wrong.stdout, wrong.stderr]).toEqual([120, '', expect.stringMatching(/^graph_statement_invalid\n[\s\S]*Line 2, column 1: "RETUR" stands where/u)]);
    const reaching = await house.run('graph', 'cypher', "RETURN 1 AS one UNION LOAD CSV FROM 'https://example.org' AS one RETURN one");
    expect([reaching.status, reaching.stderr]).toEqual([121, expect.stringContaining('LOAD CSV (line 1, column 23) reads a file or an address outside the graph.')]);
    expect((await succeed('graph', 'cypher', 'UNWIND [1, 2] AS x RETURN x', '--max-rows', '1', '--json')).stdout.trim()).toBe('{"columns":["x"],"rows":[[1]],"truncated":true}');
    expect((await house.run('graph', 'cypher', 'RETURN 1', '--max-rows', '5000000')).status).toBe(2);
  }, 120_000);

  it('keeps whole numbers past 2^53 as they are, in statements and in parameters', async () => {
    const { stdout } = await succeed('graph', 'cypher', 'RETURN 9007199254740993 AS a, $b AS b', '--parameters', '{"b":9007199254740993}', '--json');
    expect(stdout.trim()).toBe('{"columns":["a","b"],"rows":[[9007199254740993,9007199254740993]]}');
  });

  it('refuses parameters that are no JSON object, and says how they are written', async () => {
    for (const parameters of ['[1]', '{"a":']) {
      const { status, stderr } = await house.run('graph', 'cypher', 'RETURN 1', '--parameters', parameters);
      expect([status, stderr]).toEqual([120, expect.stringMatching(/^graph_statement_invalid\n[\s\S]*--parameters '\{"name":"Ana"\}'/u)]);
    }
  }, 120_000);

  it('keeps what comes in while the Neo4j that it should go to does not answer', async () => {
    await write('late.json', { recordingId: 'late', title: 'Late', segments: [{ id: 'a', speaker: 'Ana', text: 'Hello.' }] });
    const { status, stdout, stderr } = await house.run('graph', 'add', 'late.json', '--store', 'neo4j');
    expect([status, stdout, stderr]).toEqual([110, expect.stringMatching(/^late\.json: added/u), expect.stringMatching(/^graph_unreachable\n[\s\S]*what is new waits/u)]);
    expect(await rows("MATCH (m:Meeting {id: 'late'}) RETURN m.title")).toEqual([['Late']]);
  }, 120_000);

  it('changes nothing when the same comes again, under another name too', async () => {
    const before = await rows(everything);
    await copyFile(join(house.folder, 'stand-up.json'), join(house.folder, 'copy.json'));
    const { stdout } = await succeed('graph', 'add', 'stand-up.json', 'copy.json', '--json');
    expect(stdout.trim().split('\n').map((line) => (JSON.parse(line) as { changed: boolean }).changed)).toEqual([false, false]);
    await succeed('github', 'import', 'records.json');
    expect(await rows(everything)).toEqual(before);
  }, 120_000);

  it('takes minutes from elsewhere in place of extraction, and again when they change', async () => {
    await write('minutes/stand-up.json', minutesOf('open'));
    await succeed('graph', 'add', 'stand-up.json', '--minutes', 'minutes');
    await write('minutes/stand-up.json', minutesOf('done'));
    await succeed('graph', 'add', 'stand-up.json', '--minutes', 'minutes');
    expect(await rows('MATCH (s:Segment)<-[:EVIDENCED_BY]-(a:ActionItem)-[:ASSIGNED_TO]->(p:Person), (a)-[:RAISED_IN]->(m:Meeting) WHERE m.title STARTS WITH $title RETURN a.text, a.status, p.name, s.speaker', '--parameters', '{"title":"Atlas"}')).toEqual([
      [odd, 'done', 'Ana Silva', 'Ana'],
    ]);
  }, 120_000);

  it('follows a note that is renamed, and one that is deleted', async () => {
    await rename(join(house.vault, 'Notes/week.md'), join(house.vault, 'Notes/month.md'));
    await succeed('vault', 'scan');
    const notes = "MATCH (x)-[:MENTIONED_IN]->(n:Note) RETURN DISTINCT n.path";
    expect(await rows(notes)).toEqual([['Notes/month.md']]);
    await rm(join(house.vault, 'Notes/month.md'));
    await succeed('vault', 'scan');
    expect(await rows(notes)).toEqual([]);
  }, 120_000);

  it('is the same after a rebuild that was killed, and after its file was damaged', async () => {
    const before = await rows(everything);
    await house.kill(900, 'graph', 'rebuild');
    const twoAtOnce = await Promise.all([house.run('graph', 'stats'), house.run('graph', 'add', 'weekly.json')]);
    expect(twoAtOnce.map(({ status }) => status)).toEqual([0, 0]);
    await writeFile(join(house.folder, 'data/graph/graph.grafeo'), randomBytes(4096));
    const damaged = await house.run('graph', 'stats');
    expect(damaged.stderr).toMatch(/^store_damaged\n[\s\S]*colloquy graph rebuild/u);
    await succeed('graph', 'rebuild');
    expect(await rows(everything)).toEqual(before);
  }, 120_000);

  it('says that the graph was written by a newer version, and that its facts cannot be read, each once and in words', async () => {
    await writeFile(join(house.folder, 'data/graph/graph.json'), '{"format":"grafeo-0.6/1","schemaVersion":99,"factsId":"other"}');
    expect((await house.run('graph', 'stats')).stderr).toMatch(/^graph_newer/u);
    for (const end of ['-wal', '-shm']) await rm(join(house.folder, `data/graph.sqlite${end}`), { force: true });
    await writeFile(join(house.folder, 'data/graph.sqlite'), randomBytes(8192));
    const damaged = await house.run('graph', 'stats');
    expect(damaged.stderr).toMatch(/^store_damaged\n/u);
    await rm(join(house.folder, 'data/graph.sqlite'));
    await mkdir(join(house.folder, 'data/graph.sqlite'));
    const folder = await house.run('graph', 'stats');
    expect(folder.stderr).toMatch(/^store_unusable\n/u);
    expect(folder.status).toBe(63);
    expect(damaged.stderr + folder.stderr).not.toMatch(/\n\s+at /u);
  }, 120_000);
});
