/** A model reader over each provider's wire format, against a server on loopback (language-models/testing/provider-server.ts). */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createAnthropicModel } from '../../language-models/adapters/anthropic-model.ts';
import type { ChatModelOptions } from '../../language-models/adapters/chat-model.ts';
import { createOllamaModel } from '../../language-models/adapters/ollama-model.ts';
import { createOpenaiCompatibleModel } from '../../language-models/adapters/openai-compatible-model.ts';
import { anthropicFormat, ollamaFormat, openaiFormat, startProviderServer, type ProviderServer } from '../../language-models/testing/provider-server.ts';
import { createModelReader } from './create-model-reader.ts';
import { linked, list, set, who } from './testing/draft-words.ts';
import { askedOf, readerBook } from './testing/reader-world.ts';

const providers = [
  { name: 'Ollama', create: createOllamaModel, format: ollamaFormat },
  { name: 'OpenAI-compatible', create: createOpenaiCompatibleModel, format: openaiFormat },
  { name: 'Anthropic', create: createAnthropicModel, format: anthropicFormat },
] as const;
const right = JSON.stringify(list([set('A', 'issues', 'Issue', linked('knocked out', 'closer', 'B')), who('B', 'Ben')]));
const wrong = JSON.stringify(list([set('A', 'issues', 'Issue')]));

describe.each(providers)('a question that is read through $name', ({ create, format }) => {
  let server: ProviderServer;
  const options = (timeoutMs: number): ChatModelOptions => ({ model: 'm', url: server.url, key: 'k', timeoutMs, maxWaitMs: 200, contextTokens: 8192, answerTokens: 1024, structuredOutput: 'auto', fetch });
  const read = (timeoutMs = 60_000) => createModelReader({ model: () => Promise.resolve(create(options(timeoutMs))), book: readerBook })(askedOf('issues Ben knocked out'), 'en');
  beforeAll(async () => {
    server = await startProviderServer(format);
  });
  afterAll(() => server.close());

  it('becomes a plan, after one repair', async () => {
    server.next({ kind: 'answers', json: wrong }, { kind: 'answers', json: right });
    expect(await read()).toMatchObject({ reading: { status: 'read', plan: { ask: 'find', set: { kind: 'Issue' } } } });
    expect(server.requests).toHaveLength(2);
    expect(JSON.stringify(server.requests[0]?.body)).toContain('issues Ben knocked out');
    expect(JSON.stringify(server.requests[1]?.body)).toContain('An earlier plan was wrong');
  });
  it('stays refused when the model refuses, is cut off, is silent or busy', async () => {
    for (const situation of [{ kind: 'refuses' }, { kind: 'truncates' }, { kind: 'status', status: 500 }] as const) {
      server.next(situation);
      expect(await read()).toMatchObject({ reading: { status: 'no sentence' }, says: expect.any(String) });
    }
    server.next({ kind: 'silent' });
    expect(await read(100)).toMatchObject({ reading: { status: 'no sentence' }, says: expect.stringContaining('gave no whole answer') });
  });
});
