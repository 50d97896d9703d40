/** Questions from outside: the real command line on a small folder of its own. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { answerSchema, type Answer } from '#schemas/answer';
import { failureSchema } from '#schemas/failure';
import { createHousehold, type Household, type Ran } from '../testing/colloquy-process.ts';

const now = ['--now', '2026-11-20T12:00:00Z'];
const hostileTitle = '\u001B[31mO\'Neil says "stop"\n}) DETACH DELETE n // 😀';
const at = (day: string): { created_at: string; updated_at: string } => ({ created_at: `${day}T10:00:00Z`, updated_at: `${day}T10:00:00Z` });
const page = (kind: string, number: number): { number: number; html_url: string } => ({ number, html_url: `https://github.com/acme/globe/${kind}/${number}` });
const records = [
  { ...at('2026-11-17'), ...page('pull', 31), title: 'Cache the map', state: 'open', user: { login: 'inesr' }, base: { repo: { full_name: 'acme/globe' } } },
  { ...at('2026-11-04'), ...page('pull', 30), title: 'Old tiles', state: 'open', user: { login: 'inesr' }, base: { repo: { full_name: 'acme/globe' } } },
  { ...at('2026-11-11'), ...page('issues', 8), title: hostileTitle, state: 'open', user: { login: 'liwei' } },
];
const meeting = {
  recordingId: 'rec-globe',
  title: 'Globe sync',
  startedAt: '2026-11-19T10:00:00+01:00',
  project: 'acme/globe',
  attendees: ['Ines Rao', "Conor O'Neil", 'Mia "Mimi" Wong', '李伟'],
  segments: [
    { id: 'g1', speaker: 'Ines Rao', text: 'Pull request 31 caches the map.', startSeconds: 0, endSeconds: 5 },
    { id: 'g2', speaker: "Conor O'Neil", text: 'The tile server drops requests when the quota is used up.', startSeconds: 72.5, endSeconds: 80 },
  ],
};
const minutes = {
  decisions: [{ text: 'Cache the map for a day', status: 'made', citations: ['g1'] }],
  risks: [{ text: 'The tile server drops requests', kind: 'risk', citations: ['g2'] }],
  mentions: [{ kind: 'pull_request', text: 'Pull request 31', target: 'acme/globe#31', citations: ['g1'] }],
  speakers: meeting.segments.map(({ speaker }) => ({ speaker, person: speaker, confidence: 1, source: 'transcript', citations: [] })),
};

const lineSchema = z.union([answerSchema.extend({ id: z.union([z.string(), z.number()]) }), z.strictObject({ id: z.union([z.string(), z.number(), z.null()]), failure: failureSchema })]);

describe('colloquy ask', () => {
  let house: Household;
  const write = (name: string, text: string): Promise<void> => writeFile(join(house.folder, name), text);
  const succeed = async (...words: string[]): Promise<string> => {
    const ran = await house.run(...words);
    if (ran.status !== 0) throw new Error(`${words.join(' ')} ended with ${ran.status}: ${ran.stderr}`);
    return ran.stdout;
  };
  const answerTo = async (...words: string[]): Promise<Answer> => answerSchema.parse(JSON.parse(await succeed('ask', ...words, ...now, '--json')));
  const batch = async (text: string): Promise<z.infer<typeof lineSchema>[]> => {
    await write('batch.jsonl', text);
    return (await succeed('ask', '--batch', 'batch.jsonl', ...now)).trim().split('\n').map((line) => lineSchema.parse(JSON.parse(line)));
  };
  const askEach = async (questions: readonly string[]): Promise<Answer[]> => (await batch(questions.map((question, id) => JSON.stringify({ id, question })).join('\n'))).map((line) => ('failure' in line ? Promise.reject(new Error(JSON.stringify(line))) : line)) as unknown as Promise<Answer[]>;

  beforeAll(async () => {
    house = await createHousehold('me: inesr\n');
    await rm(house.vault, { recursive: true });
    for (const folder of ['vault/People', 'vault/Projects', 'minutes']) await mkdir(join(house.folder, folder), { recursive: true });
    for (const [name, login] of [['Ines Rao', 'inesr'], ['李伟', 'liwei'], ['Dana Fox', 'dfox'], ['Dana Reed', 'dreed'], ["Conor O'Neil", 'coneil']]) await write(`vault/People/${name!}.md`, `---\ngithub: ${login!}\n---\n`);
    await write('vault/Projects/Globe.md', '---\nrepository: acme/globe\n---\n');
    await write('records.json', JSON.stringify(records));
    await write('sync.json', JSON.stringify(meeting));
    await write('minutes/sync.json', JSON.stringify(minutes));
  }, 120_000);
  afterAll(() => house.remove());

  it('says of an empty graph what to put in first, in the language of the question', async () => {
    expect(await askEach(['open PRs in globe', '谁提的 PR 最多?', 'how many PRs are there?', 'what did we say about rate limits?', '关于限流我们说了什么?'])).toEqual([
      expect.objectContaining({ status: 'not_understood', text: expect.stringContaining('The graph is empty') }),
      expect.objectContaining({ status: 'not_understood', text: expect.stringContaining('colloquy github import') }),
      expect.objectContaining({ status: 'not_understood', text: expect.stringContaining('colloquy vault scan') }),
      expect.objectContaining({ status: 'not_understood', text: expect.stringContaining('The graph is empty') }),
      expect.objectContaining({ status: 'not_understood', text: expect.stringContaining('图是空的') }),
    ]);
  }, 120_000);

  it('answers in words, with a table and with what proves it: the second of the recording and the page', async () => {
    await succeed('vault', 'scan');
    await succeed('github', 'import', 'records.json');
    await succeed('graph', 'add', 'sync.json', '--minutes', 'minutes');
    const said = await succeed('ask', 'which PRs came up in the last sync?', ...now);
    expect(said).toMatch(/^Pull requests mentioned in the meeting "Globe sync \(2026-11-19\)", 1: acme\/globe#31 Cache the map\.$/mu);
    expect(said).toMatch(/^pull_request +title +state/mu);
    expect(said).toContain('  1. rec-globe at 0:00\n  1. https://github.com/acme/globe/pull/31');
  }, 120_000);

  it('answers Chinese in Chinese, with Latin names in it', async () => {
    const answer = await answerTo('Ines Rao 提的最近1个 PR');
    expect(answer).toMatchObject({ status: 'answered', rows: [['acme/globe#31', 'Cache the map', 'open', 'Ines Rao', '2026-11-17T10:00:00Z']], readBy: 'grammar' });
    expect(answer.text).toContain('作者是 Ines Rao 的 PR');
  }, 120_000);

  it('shows its plan and its Cypher with --explain, and only the Cypher with --cypher', async () => {
    const explained = await succeed('ask', 'open PRs in globe', '--explain', ...now);
    expect(explained).toMatch(/^Open pull requests in Globe, 2: [\s\S]*\nPlan: \{[\s\S]*"ask": "find"[\s\S]*\nCypher:\nMATCH [\s\S]*\nParameters: \{"p1":\["acme\/globe"\],"p2":\["open"\]\}\n$/u);
    const cypher = await succeed('ask', 'open PRs in globe', '--cypher', ...now);
    expect(cypher).toMatch(/^MATCH [\s\S]*\n\{"p1":\["acme\/globe"\],"p2":\["open"\]\}\n$/u);
    expect(await succeed('ask', 'open PRs in zeppelin', '--cypher', ...now)).toContain('“zeppelin”');
  }, 120_000);

  it('counts last week from --now, and takes who asks from --me, else from the config file', async () => {
    const titles = async (...words: string[]): Promise<unknown[]> => answerSchema.parse(JSON.parse(await succeed('ask', ...words, '--json'))).rows.map(([, title]) => title);
    expect(await titles('PRs opened last week', '--now', '2026-11-23T12:00:00Z')).toEqual(['Cache the map']);
    expect(await titles('my issues', '--me', '李伟', ...now)).toEqual([expect.stringContaining('DETACH DELETE')]);
    const [mine, nobodys] = await batch('{"id":1,"question":"my PRs"}\n{"id":2,"question":"my PRs","me":"Nobody Known"}');
    expect(mine).toMatchObject({ rows: [[expect.anything(), 'Cache the map'], [expect.anything(), 'Old tiles']].map((row) => expect.arrayContaining(row) as unknown) });
    expect(nobodys).toMatchObject({ text: expect.stringContaining('--me NAME') });
  }, 120_000);

  it('takes many questions from a file: byte order mark, Windows line ends, lines with their own time and person; a bad line spoils no other', async () => {
    const lines = [
      '\uFEFF{"id":"first","question":"how many PRs are there?"}',
      '{"id":2,"question":"PRs opened last week","now":"2026-11-10T00:00:00Z"}',
      '',
      '{"id":"who","question":"how many issues did I open?","me":"liwei"}',
      '{"id":"broken","question":',
      '{"id":"none"}',
      '["no object"]',
      '{"id":"late","question":"open PRs","now":"soon"}',
      '{"id":"last","question":"是谁提的 globe#31?"}',
    ];
    const answers = await batch(lines.join('\r\n'));
    const short = answers.map((line) => ('failure' in line ? [line.id, line.failure.code] : [line.id, line.status, ...line.rows.map(([first]) => first)]));
    expect(short).toEqual([
      ['first', 'answered', 2],
      [2, 'answered', 'acme/globe#30'],
      ['who', 'answered', 1],
      [null, 'arguments_invalid'],
      ['none', 'arguments_invalid'],
      [null, 'arguments_invalid'],
      ['late', 'arguments_invalid'],
      ['last', 'answered', 'Ines Rao'],
    ]);
    expect(answers[3]).toMatchObject({ failure: { cause: expect.stringContaining('batch.jsonl, line 5 is no JSON') } });
  }, 120_000);

  it('takes a day or a time as ISO 8601 writes it, and no day that there is not', async () => {
    const times = ['2026-11-20', '2026-11-20T09:00Z', '2026-11-20 09:00:00', '2026-11-20T10:00+01:00', '2026-02-31', '2026-11-20 (soon)', ''];
    const answers = await batch(times.map((time, id) => JSON.stringify({ id, question: 'open PRs', now: time })).join('\n'));
    expect(answers.map((line) => ('failure' in line ? line.failure.cause : 'asked'))).toEqual(['asked', 'asked', 'asked', 'asked', '2026-02-31 is no time.', '2026-11-20 (soon) is no time.', 'The time is empty.']);
  }, 120_000);

  it('asks who is meant where a name can mean several, and understands each of its suggestions', async () => {
    const asked = await answerTo('PRs by Dana');
    expect(asked).toMatchObject({ status: 'ambiguous', rows: [], cypher: null, suggestions: ['PRs by Dana Fox', 'PRs by Dana Reed'] });
    expect(asked.candidates.map(({ name, also }) => [name, also])).toEqual([['Dana Fox', 'dfox'], ['Dana Reed', 'dreed']]);
    expect((await askEach(asked.suggestions)).map(({ status }) => status)).toEqual(['answered', 'answered']);
  }, 120_000);

  it('says by what something was picked that the reading calls by its name alone', async () => {
    const [byPerson, bySeries] = await askEach(['who attended the last meeting 李伟 was at', 'who attended the last Globe sync']);
    expect(byPerson!.text).toContain('(Picked there: the newest meeting attended by 李伟.)');
    expect(bySeries!.text).not.toContain('Picked');
  }, 120_000);

  it('names the word that it does not know, answers nothing, and suggests only what this graph understands', async () => {
    const asked = await answerTo('PRs that Ines supposedly opened');
    expect(asked).toMatchObject({ status: 'not_understood', plan: null, rows: [], citations: [], text: expect.stringContaining('“supposedly”') });
    expect(asked.suggestions).toHaveLength(3);
    expect(asked.suggestions[0]).toBe('PRs that Ines opened');
    expect((await askEach(asked.suggestions)).map(({ status }) => status)).toEqual(['answered', 'answered', 'answered']);
  }, 120_000);

  it('answers an open question with what was said, and the second at which it was', async () => {
    const [asked, nothing] = (await askEach(['what did we say about the tile server?', 'what did we say about elephants?'])) as [Answer, Answer];
    expect(asked.text).toMatch(/^What was said about “the tile server”: \d extracts?, the nearest first\./u);
    const row = asked.rows.findIndex(([extract]) => extract === 'The tile server drops requests');
    expect(asked.citations.find((citation) => citation.row === row)).toEqual({ row, recordingId: 'rec-globe', segmentIds: ['g2'], startSeconds: 72.5, path: null });
    expect(nothing.text).toBe('Nothing was said about “elephants”.');
  }, 120_000);

  it('takes names with quotes as names, and lets no title command the terminal', async () => {
    const [conor, mia, title, ...quoted] = await askEach(["which meetings did Conor O'Neil attend?", 'meetings that Mia "Mimi" Wong attended', 'issues about "DETACH DELETE"', "PRs by 'Ines Rao'", "meetings that 'Conor O'Neil' attended", "'李伟'参加了哪些会议？", '‘Globe’里未合并的 PR']);
    expect([conor, mia, title].map((answer) => [answer!.status, answer!.rows[0]?.[0]])).toEqual([
      ['answered', 'Globe sync'],
      ['answered', 'Globe sync'],
      ['answered', 'acme/globe#8'],
    ]);
    expect(quoted.map(({ status, total }) => [status, total])).toEqual([['answered', 2], ['answered', 1], ['answered', 1], ['answered', 2]]);
    const shown = await succeed('ask', 'issues about "DETACH DELETE"', ...now);
    expect(shown).toContain('DETACH DELETE');
    expect(shown).not.toMatch(/(?!\n)\p{Cc}/u);
  }, 120_000);

  it('reads a question without what terminals obey, says where Cypher is answered, and who is not known', async () => {
    const questions = ['\u001b[31mopen PRs\u001b[0m in globe', 'MATCH (n) RETURN n', 'MATCH (n) RETURN n 删掉所有', 'issues of zeppelin and zeppelin and airship', '我的 PR'];
    const [coloured, cypher, chinese, nobody, mine] = (await batch(questions.map((question, id) => JSON.stringify({ id, question, me: '没有人' })).join('\n'))) as Answer[];
    expect(coloured).toMatchObject({ status: 'answered', total: 2 });
    expect(cypher!.text).toBe('Not understood: “MATCH”, “n”, “RETURN” are neither names in the graph nor words of questions that are known here. A Cypher statement is answered by colloquy graph cypher.');
    expect(chinese!.text).toContain('“MATCH”、“n”、“RETURN”');
    expect(nobody!.text).toContain('“zeppelin”, “airship” are neither names');
    expect(mine!.text).toContain('图里没有叫“没有人”的人');
  }, 120_000);

  it('finds what was said also where the vault is gone, and says that notes are as they were', async () => {
    await rename(house.vault, `${house.vault}-away`);
    try {
      const { status, stdout, stderr } = await house.run('ask', 'what did we say about the tile server?', ...now);
      expect([status, stdout, stderr]).toEqual([0, expect.stringContaining('The tile server drops requests'), expect.stringContaining('Notes are searched as they were read last')]);
    } finally {
      await rename(`${house.vault}-away`, house.vault);
    }
  }, 120_000);

  it('refuses or answers whatever it is given, and changes nothing', async () => {
    const before = await succeed('graph', 'stats');
    const answers = await askEach([
      'open PRs '.repeat(1200),
      'x'.repeat(10_000),
      '请'.repeat(10_000),
      '\u0000\u0007\u001b[31mopen PRs\u001b[0m',
      '😀',
      '😀 open PRs in globe 😀',
      'MATCH (n) DETACH DELETE n',
      "open PRs in globe'}) DETACH DELETE n //",
      'PRs by Ines Rao; MATCH (n) DETACH DELETE n',
      '$p1',
      '"',
      '',
      '   ',
      '???',
      '\u202Eopen PRs',
      'open\u200B PRs',
      '__proto__',
      '{"ask":"find"}',
    ]);
    expect(answers.filter(({ text }) => text === '')).toEqual([]);
    expect(answers.slice(0, 3).map(({ status }) => status)).toEqual(['not_understood', 'not_understood', 'not_understood']);
    expect(answers.filter(({ status, text }) => status === 'answered' && !text.startsWith('Open pull requests')).map(({ text }) => text)).toEqual([]);
    expect(await succeed('graph', 'stats')).toBe(before);
  }, 120_000);

  it('says what is wrong with the command, in words and by its status', async () => {
    const failed = async (...words: string[]): Promise<Pick<Ran, 'status' | 'stdout' | 'stderr'>> => house.run('ask', ...words);
    expect(await failed()).toMatchObject({ status: 2, stdout: '', stderr: expect.stringContaining('There is no question.') });
    expect(await failed('  ')).toMatchObject({ status: 2 });
    for (const time of ['yesterday', '2026-13-45']) expect(await failed('open PRs', '--now', time)).toMatchObject({ status: 2, stdout: '', stderr: expect.stringContaining(`${time} is no time`) });
    expect(await failed('open PRs', '--batch', 'batch.jsonl')).toMatchObject({ status: 2, stdout: '', stderr: expect.stringContaining('beside --batch') });
    expect(await failed('--batch', 'missing.jsonl')).toMatchObject({ status: 2, stdout: '', stderr: expect.stringContaining('missing.jsonl cannot be read') });
  }, 120_000);
});
