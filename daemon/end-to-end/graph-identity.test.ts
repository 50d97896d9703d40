/** Who is who, from outside: notes, meetings, commits and the user's own word. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createHousehold, type Household } from '../testing/colloquy-process.ts';

const action = { actions: [{ text: 'Send the report', owner: 'Ana', citations: ['a'] }] };
const said = (recordingId: string, more: object): object => ({ recordingId, ...more, segments: [{ id: 'a', speaker: 'Speaker 1', text: 'Ana will send the report.' }] });
const commit = { sha: 'a'.repeat(40), html_url: `https://github.com/acme/atlas/commit/${'a'.repeat(40)}`, commit: { message: 'Fix', author: { name: 'Ana Silva', email: 'ana@home.example', date: '2026-11-01T10:00:00Z' } }, author: { login: 'asilva', id: 101 } };

describe('who is who, by the command line', () => {
  let house: Household;
  const succeed = async (...words: string[]): Promise<string> => {
    const { status, stdout, stderr } = await house.run(...words);
    if (status !== 0) throw new Error(`${words.join(' ')} ended with ${status}: ${stderr}`);
    return stdout;
  };
  const people = async (): Promise<string[]> => (JSON.parse(await succeed('people', 'list', '--json')) as { accounts: string[] }[]).map(({ accounts }) => accounts.join(' '));

  beforeAll(async () => {
    house = await createHousehold();
    await rm(house.vault, { recursive: true });
    for (const folder of ['vault/People', 'vault/Projects', 'minutes']) await mkdir(join(house.folder, folder), { recursive: true });
    const write = (name: string, value: unknown): Promise<void> => writeFile(join(house.folder, name), typeof value === 'string' ? value : JSON.stringify(value));
    await write('vault/People/Ana Silva.md', '---\ngithub: asilva\nemail: ana@example.org\n---\n');
    await write('vault/People/Ana Costa.md', '---\nemail: costa@example.org\n---\n');
    await write('vault/People/张三.md', '');
    await write('vault/Projects/atlas.md', '---\nrepository: acme/atlas\n---\n');
    await write('commits.json', [commit]);
    const meetings = { room: { attendees: ['Ana Costa', 'Zhang San'] }, project: { project: 'atlas' }, open: {}, address: { attendees: ['ANA@example.org', '@zhangsan'] } };
    for (const [name, more] of Object.entries(meetings)) {
      await write(`${name}.json`, said(name, more));
      await write(`minutes/${name}.json`, action);
    }
    await succeed('vault', 'scan');
    await succeed('github', 'import', 'commits.json');
    await succeed('graph', 'add', ...Object.keys(meetings).map((name) => `${name}.json`), '--minutes', 'minutes');
  }, 120_000);
  afterAll(() => house.remove());

  it('knows a person by note, login, addresses and commits, and 张三 as Zhang San and zhangsan', async () => {
    expect(await people()).toEqual([
      'email:costa@example.org name:ana costa note:People/Ana Costa.md',
      'email:ana@example.org email:ana@home.example login:asilva note:People/Ana Silva.md',
      expect.stringContaining('name:zhang san note:People/张三.md'),
    ]);
  }, 120_000);

  it('tells two Anas apart by the room and by the project, and leaves the rest open', async () => {
    const { rows } = JSON.parse(await succeed('graph', 'cypher', 'MATCH (a:ActionItem)-[:RAISED_IN]->(m:Meeting) OPTIONAL MATCH (a)-[:ASSIGNED_TO]->(p:Person) RETURN m.id, p.name ORDER BY m.id', '--json')) as { rows: unknown };
    expect(rows).toEqual([['address', 'Ana Silva'], ['open', null], ['project', 'Ana Silva'], ['room', 'Ana Costa']]);
  }, 120_000);

  it('merges two people with all that is theirs, and a split brings both back whole', async () => {
    const before = await people();
    await succeed('people', 'merge', 'Ana Silva', 'Ana Costa');
    expect(await people()).toHaveLength(before.length - 1);
    await succeed('people', 'split', 'Ana Silva', 'Ana Costa');
    expect(await people()).toEqual(before);
  }, 120_000);

  it('keeps what the user said when the note is renamed', async () => {
    await succeed('people', 'merge', 'Annie', 'Ana Silva');
    await rename(join(house.vault, 'People/Ana Silva.md'), join(house.vault, 'People/Ana M. Silva.md'));
    await succeed('vault', 'scan');
    expect(JSON.parse(await succeed('people', 'show', 'Annie', '--json'))).toMatchObject({ id: 'note:People/Ana M. Silva.md', name: 'Ana M. Silva', login: 'asilva', aliases: expect.arrayContaining(['annie']) as unknown });
  }, 120_000);

  it('refuses two spellings that nobody bears, and a name that two people bear', async () => {
    expect((await house.run('people', 'merge', 'Foo Bar', 'Bar Foo')).stderr).toMatch(/^person_missing/u);
    expect((await house.run('people', 'show', 'Ana')).stderr).toMatch(/^person_ambiguous/u);
  }, 120_000);
});
