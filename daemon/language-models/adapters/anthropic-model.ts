/** Language model: Anthropic's messages. */
import { ChatAnthropic } from '@langchain/anthropic';
import type { LanguageModel } from '../language-model.ts';
import { modelId, providers } from '../providers.ts';
import { createChatModel, structuredMethod, type ChatModelOptions } from './chat-model.ts';
import { createProviderFetch } from './provider-fetch.ts';

export function createAnthropicModel(options: ChatModelOptions): LanguageModel {
  const url = options.url ?? providers.anthropic.url;
  const method = structuredMethod(options.structuredOutput, 'functionCalling');
  const chat = new ChatAnthropic({
    model: options.model,
    apiKey: options.key ?? 'none',
    anthropicApiUrl: url,
    maxTokens: options.answerTokens,
    maxRetries: 0,
    // authToken: the library would take another credential from the environment.
    clientOptions: { fetch: createProviderFetch(options), maxRetries: 0, logLevel: 'off', authToken: null },
  });
  // The provider has no mode of plain JSON.
  return createChatModel(modelId('anthropic', url, options.model), chat, method === 'jsonMode' ? 'jsonSchema' : method, options);
}
