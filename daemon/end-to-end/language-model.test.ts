/** The program with a language model: a server on this machine that answers as an OpenAI-compatible one does (a stub). */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { openaiFormat, startProviderServer, type ProviderServer } from '../language-models/testing/provider-server.ts';
import { createHousehold, type Household } from '../testing/colloquy-process.ts';
import { repositoryRoot } from '../testing/shared-data.ts';

const key = 'sk-test-end-to-end-42';
const transcript = {
  recordingId: 'r', language: 'zh', title: '阅读器', startedAt: '2026-11-20T09:30:00+08:00',
  segments: [
    { id: 's1', speaker: '张伟', text: '旧的解析器我们还留不留？', startSeconds: 0 },
    { id: 's2', speaker: '李娜', text: '新的在四十个文件上会失败，我建议先留着。', startSeconds: 5 },
    { id: 's3', speaker: '王强', text: '同意，那就先保留旧的解析器。', startSeconds: 10 },
  ],
};
const minutes = { decisions: [], actions: [], questions: [], risks: [], topics: [], mentions: [], speakers: [] };
const answer = JSON.stringify({ claims: [{ text: '会议决定先保留旧的解析器。', citations: ['s3'] }, { text: '新的解析器在六十个文件上会失败。', citations: ['s2'] }] });

describe('a note with a language model', () => {
  let server: ProviderServer;
  let household: Household;
  const render = () => household.run('render', 'transcript.json', 'minutes.json', '--language-model');
  beforeAll(async () => {
    process.env.COLLOQUY_TEST_KEY = key;
    server = await startProviderServer(openaiFormat);
    household = await createHousehold(`languageModel: {provider: openai-compatible, model: m, url: '${server.url}/v1', keyVariable: COLLOQUY_TEST_KEY, keychain: false, maxWaitMs: 0}\n`);
    await writeFile(join(household.folder, 'transcript.json'), JSON.stringify(transcript));
    await writeFile(join(household.folder, 'minutes.json'), JSON.stringify(minutes));
  });
  afterAll(async () => {
    await household.remove();
    await server.close();
  });

  it('is made without one when the model fails, and says why', async () => {
    server.next({ kind: 'status', status: 500, message: `broken for ${key}` });
    const { status, stdout, stderr } = await render();
    expect(status).toBe(0);
    expect(stdout).toMatch(/^prompt_fallback: "?openai-compatible@127\.0\.0\.1:\d+\/m: language_model_busy"?$/m);
    expect(stderr).toContain('The block has its own text instead.');
  });
  it('has the claims that are proved with the seconds that say them, and tells of the others', async () => {
    server.next({ kind: 'answers', json: answer });
    const { stdout, stderr } = await render();
    expect(stdout).toContain('- 会议决定先保留旧的解析器。 – 王强 · 0:10');
    expect(stdout).not.toContain('六十');
    expect(stdout).toMatch(/^language_model: "?openai-compatible@127/m);
    expect(stdout).not.toContain('prompt_fallback');
    expect(stderr).toContain('1 of 2 claims were not proved');
    expect(stderr).toContain('“新的解析器在六十个文件上会失败。” "六十" was not said.');
    expect(server.requests[0]?.headers.authorization).toBe(`Bearer ${key}`);
  });
  it('is rendered again without asking again, and where nothing leaves the machine it was said once', async () => {
    server.next({ kind: 'status', status: 500 });
    const { stdout, stderr } = await render();
    expect(stdout).toContain('会议决定先保留旧的解析器。');
    expect(server.requests).toHaveLength(0);
    expect(stderr).not.toContain('nothing leaves');
  });
  it('leaves neither the key nor what was said in the log', async () => {
    const files = await readdir(join(household.folder, 'data'));
    const log = (await Promise.all(files.filter((name) => name.endsWith('.log')).map((name) => readFile(join(household.folder, 'data', name), 'utf8')))).join('');
    expect(log).toContain('prompt answered');
    expect(log).not.toMatch(/sk-test|解析器/);
  });
});

describe('a key', () => {
  it('is read from standard input, and where no keychain is to be had that is said without the key', async () => {
    const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', join(repositoryRoot, 'daemon/main.ts'), 'key', 'set', 'anthropic'], {
      env: { PATH: process.env.PATH, HOME: process.env.HOME, DBUS_SESSION_BUS_ADDRESS: 'unix:path=/nowhere' }, stdio: ['pipe', 'pipe', 'pipe'],
    });
    const words: Buffer[] = [];
    child.stdout.on('data', (piece: Buffer) => words.push(piece));
    child.stderr.on('data', (piece: Buffer) => words.push(piece));
    child.stdin.end(`two words ${key}`);
    const [status] = (await once(child, 'close')) as [number];
    expect(status).toBe(2);
    expect(Buffer.concat(words).toString()).toContain('A key is one word');
    expect(Buffer.concat(words).toString()).not.toContain(key);
  });
});
