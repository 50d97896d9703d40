/** The providers against a server that speaks their wire formats (stubs after their documentation, testing/provider-server.ts). */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { z } from 'zod';
import { toFailure } from '#schemas/failure';
import { failureCodeOf } from '../../testing/failure-code.ts';
import type { LanguageModel } from '../language-model.ts';
import { languageModelAcceptance } from '../language-model.acceptance.ts';
import { anthropicFormat, ollamaFormat, openaiFormat, startProviderServer, type ProviderServer, type Situation } from '../testing/provider-server.ts';
import { createAnthropicModel } from './anthropic-model.ts';
import type { ChatModelOptions } from './chat-model.ts';
import { createOllamaModel } from './ollama-model.ts';
import { createOpenaiCompatibleModel } from './openai-compatible-model.ts';

const key = 'sk-test-0123456789';
const providers = [
  { name: 'Ollama', create: createOllamaModel, format: ollamaFormat, path: '/api/chat', keyHeader: 'authorization' },
  { name: 'OpenAI-compatible', create: createOpenaiCompatibleModel, format: openaiFormat, path: '/chat/completions', keyHeader: 'authorization' },
  { name: 'Anthropic', create: createAnthropicModel, format: anthropicFormat, path: '/v1/messages', keyHeader: 'x-api-key' },
] as const;

const options = (url: string): ChatModelOptions => ({
  model: 'm', url, key, timeoutMs: 60_000, maxWaitMs: 200, contextTokens: 4096, answerTokens: 256, structuredOutput: 'auto', fetch,
});
const question = { system: 'system words', user: 'user words', schema: z.object({ claims: z.array(z.string()) }) };
const answered: Situation = { kind: 'answers', json: '{"claims":["a"]}' };

for (const { name, create, format } of providers) {
  languageModelAcceptance(name, async () => {
    const server = await startProviderServer(format);
    return {
      make: (...situations) => {
        server.next(...situations.map((one): Situation => (typeof one === 'object' ? { kind: 'answers', json: one.answers } : { kind: one })));
        return create(options(server.url));
      },
      close: server.close,
    };
  });
}

describe.each(providers)('$name over HTTP', ({ create, format, path, keyHeader }) => {
  let server: ProviderServer;
  let model: LanguageModel;
  beforeAll(async () => {
    server = await startProviderServer(format);
    model = create(options(server.url));
  });
  afterAll(() => server.close());
  const codeFor = (...situations: Situation[]) => {
    server.next(...situations);
    return failureCodeOf(() => model.ask(question));
  };

  it('sends both parts of the question, the wanted shape and the key, and counts tokens', async () => {
    server.next(answered);
    const { usage } = await model.ask(question);
    const [request] = server.requests;
    expect(request?.path).toBe(path);
    expect(String(request?.headers[keyHeader])).toContain(key);
    expect(JSON.stringify(request?.body)).toMatch(/system words/);
    expect(JSON.stringify(request?.body)).toMatch(/user words/);
    expect(JSON.stringify(request?.body)).toMatch(/"claims"/);
    expect(usage).toEqual({ inputTokens: 26, outputTokens: 11 });
  });
  it('waits as it is told and asks again when the provider is busy', async () => {
    server.next({ kind: 'status', status: 429, headers: { 'retry-after': '0.05' } }, { kind: 'status', status: 503, headers: { 'retry-after-ms': '10' } }, answered);
    expect((await model.ask(question)).answer).toEqual({ claims: ['a'] });
    expect(server.requests).toHaveLength(3);
  });
  it('does not wait longer than it may', async () => {
    expect(await codeFor({ kind: 'status', status: 429, headers: { 'retry-after': '3600' } })).toBe('language_model_busy');
    expect(server.requests).toHaveLength(1);
  });
  it.each([
    [401, 'language_model_key_refused'],
    [403, 'language_model_key_refused'],
    [404, 'language_model_missing'],
    [400, 'language_model_rejected'],
    [302, 'language_model_unreachable'],
  ] as const)('asks once when status %i says that another try cannot help', async (status, code) => {
    expect(await codeFor({ kind: 'status', status, headers: { location: '/elsewhere' } })).toBe(code);
    expect(server.requests).toHaveLength(1);
  });
  it('asks once when the quota is used up', async () => {
    expect(await codeFor({ kind: 'status', status: 429, message: 'insufficient_quota: check your billing' })).toBe('language_model_busy');
    expect(server.requests).toHaveLength(1);
  });
  it('does not wait for ever for a server that is silent', async () => {
    const impatient = create({ ...options(server.url), timeoutMs: 100 });
    server.next({ kind: 'silent' });
    expect(await failureCodeOf(() => impatient.ask(question))).toBe('language_model_timed_out');
    expect(server.requests).toHaveLength(1);
  });
  it('says that nobody answers at the address', async () => {
    const nobody = create(options(`http://127.0.0.1:${await freePort()}`));
    expect(await failureCodeOf(() => nobody.ask(question))).toBe('language_model_unreachable');
  });
  it('stops at once when the work is stopped', async () => {
    server.next({ kind: 'silent' });
    const stopping = new AbortController();
    const asked = failureCodeOf(() => model.ask({ ...question, signal: stopping.signal }));
    stopping.abort();
    expect(await asked).toBe('stopped');
  });
  it('tells a model that writes broken JSON from a server that answers something else', async () => {
    server.next({ kind: 'answers', json: ' {"claims": [oops' });
    await expect(model.ask(question)).rejects.toMatchObject({ failure: { cause: expect.stringContaining("the model's text is not valid JSON") } });
    const page = await startProviderServer(() => '{}');
    page.next(answered);
    await expect(create(options(page.url)).ask(question)).rejects.toMatchObject({ failure: { cause: expect.stringContaining('not in the format of the provider') } });
    await page.close();
  });
  it('never says the key, even when the provider does', async () => {
    for (const status of [400, 401, 429, 500]) {
      server.next({ kind: 'status', status, message: `Incorrect API key provided: ${key}` });
      const thrown: unknown = await model.ask(question).catch((error: unknown) => error);
      expect(JSON.stringify(toFailure(thrown))).not.toContain(key);
      expect(`${String(thrown)} ${JSON.stringify(thrown)} ${(thrown as Error).stack ?? ''} ${String((thrown as Error).cause)}`).not.toContain(key);
    }
  });
  it('sends nothing to a tracing service, whatever the environment says', async () => {
    process.env.LANGSMITH_TRACING = 'true';
    process.env.LANGSMITH_ENDPOINT = `${server.url}/traces`;
    const quiet = create(options(server.url));
    server.next(answered);
    await quiet.ask(question);
    expect(process.env.LANGSMITH_TRACING).toBeUndefined();
    expect(server.requests.map((request) => request.path)).toEqual([path]);
  });
});

describe.each(['schema', 'tool', 'json'] as const)('OpenAI-compatible, asked for a shape by %s', (structuredOutput) => {
  let server: ProviderServer;
  beforeAll(async () => {
    server = await startProviderServer(openaiFormat);
  });
  afterAll(() => server.close());
  it('takes a refusal that stands beside an empty text for what it is', async () => {
    server.next({ kind: 'refuses' });
    expect(await failureCodeOf(() => createOpenaiCompatibleModel({ ...options(server.url), structuredOutput }).ask(question))).toBe('language_model_refused');
    expect(server.requests).toHaveLength(1);
  });
});

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
