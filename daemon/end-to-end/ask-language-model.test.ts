/** Questions with a language model: a server on this machine that answers as an OpenAI-compatible one does (a stub). */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Answer } from '#schemas/answer';
import { openaiFormat, startProviderServer, type ProviderServer } from '../language-models/testing/provider-server.ts';
import type { Draft } from '../query/model-reader/draft.ts';
import { createHousehold, type Household } from '../testing/colloquy-process.ts';

const standUp = {
  title: 'Atlas stand-up', startedAt: '2026-11-16T09:30:00Z', attendees: ['Ana Silva <ana@example.org>', 'Ben Okafor'],
  segments: [
    { id: 'a', speaker: 'Ana', text: 'The rate limit is 500 requests a minute.', startSeconds: 0, endSeconds: 4 },
    { id: 'b', speaker: 'Ben', text: 'We will not raise the rate limit before the release.', startSeconds: 4, endSeconds: 9 },
  ],
};
const at = { created_at: '2026-10-01T10:00:00Z', updated_at: '2026-10-02T10:00:00Z', repository_url: 'https://api.github.com/repos/acme/atlas' };
const records = [
  { ...at, number: 12, title: 'Reader is slow', state: 'open', user: { login: 'bokafor', id: 102 }, body: '' },
  { ...at, number: 15, title: 'Reader is loud', state: 'open', user: { login: 'asilva', id: 101 }, body: '' },
];
const draft: Draft = {
  ask: 'list', said: '', of: 'A',
  sets: [
    { set: 'A', said: 'tickets', kind: 'Issue', where: [{ said: 'dreamt up', is: 'linked', role: 'submitter', to: 'B' }] },
    { set: 'B', said: 'bokafor', kind: 'Person', where: [{ said: 'bokafor', is: 'named', names: ['bokafor'] }] },
  ],
};

describe('a question, with a language model', () => {
  let server: ProviderServer;
  let house: Household;
  const ask = async (question: string): Promise<{ readonly answer: Answer; readonly stderr: string }> => {
    const { stdout, stderr, status } = await house.run('ask', question, '--json', '--now', '2026-11-20T09:00:00Z');
    if (status !== 0) throw new Error(stderr);
    return { answer: JSON.parse(stdout) as Answer, stderr };
  };
  beforeAll(async () => {
    server = await startProviderServer(openaiFormat);
    house = await createHousehold(`languageModel: {provider: openai-compatible, model: m, url: '${server.url}/v1', keychain: false, maxWaitMs: 0}\n`);
    await writeFile(join(house.folder, 'stand-up.json'), JSON.stringify(standUp));
    await writeFile(join(house.folder, 'records.json'), JSON.stringify(records));
    await house.run('graph', 'add', 'stand-up.json');
    await house.run('github', 'import', 'records.json');
  }, 120_000);
  afterAll(async () => {
    await house.remove();
    await server.close();
  });

  it('that the grammar refuses is read by the model, and the answer says so', async () => {
    server.next({ kind: 'answers', json: JSON.stringify(draft) });
    const { answer, stderr } = await ask('tickets bokafor dreamt up');
    expect(answer).toMatchObject({ status: 'answered', readBy: 'language model', rows: [expect.arrayContaining(['acme/atlas#12'])] });
    expect(answer.text).toContain('(“dreamt up” was read as “submitter”.) (The question was read by the language model.)');
    expect(stderr).toContain('Questions that the grammar cannot read are read by m (openai-compatible), and open ones summed up on this machine: nothing leaves it.');
  });
  it('that the grammar reads does not go to the model', async () => {
    server.next({ kind: 'status', status: 500 });
    expect((await ask('issues opened by bokafor')).answer).toMatchObject({ status: 'answered', readBy: 'grammar' });
    expect(server.requests).toEqual([]);
  });
  it('of which the model leaves a word out stays refused, with the word', async () => {
    server.next({ kind: 'answers', json: JSON.stringify(draft) });
    const { answer } = await ask('tickets bokafor secretly dreamt up');
    expect(answer).toMatchObject({ status: 'not_understood', readBy: null, rows: [] });
    expect(answer.text).toContain('its plan left out “secretly”.');
  });
  it('stays refused when the model fails, and that is told', async () => {
    server.next({ kind: 'status', status: 500 });
    const { answer } = await ask('tickets bokafor dreamt up');
    expect(answer.status).toBe('not_understood');
    expect(answer.text).toMatch(/^Not understood: .*The language model was asked, too, and failed: /u);
  });
  it('that is open has the sentences that its extracts bear out, and says how many they do not', async () => {
    server.next({ kind: 'answers', json: JSON.stringify({ claims: [{ text: 'The rate limit is 500 requests a minute.', citations: ['s1'] }, { text: 'The rate limit is 900 requests a minute.', citations: ['s1'] }] }) });
    const { answer } = await ask('what did we say about the rate limit?');
    expect(answer.rows.length).toBeGreaterThan(0);
    expect(answer.text).toMatch(/The language model sums up .*: The rate limit is 500 requests a minute\. \[\d\] \(1 sentence was left out/u);
  });
});
