/** Language model: Ollama, on this machine or another. */
import { ChatOllama } from '@langchain/ollama';
import type { LanguageModel } from '../language-model.ts';
import { modelId, providers } from '../providers.ts';
import { createChatModel, structuredMethod, type ChatModelOptions } from './chat-model.ts';
import { createProviderFetch } from './provider-fetch.ts';

export function createOllamaModel(options: ChatModelOptions): LanguageModel {
  const url = options.url ?? providers.ollama.url;
  const chat = new ChatOllama({
    model: options.model,
    baseUrl: url,
    temperature: 0,
    // Without this Ollama cuts what is longer than its default, in silence.
    numCtx: options.contextTokens,
    numPredict: options.answerTokens,
    maxRetries: 0,
    fetch: createProviderFetch(options),
    ...(options.key === null ? {} : { headers: { authorization: `Bearer ${options.key}` } }),
  });
  return createChatModel(modelId('ollama', url, options.model), chat, structuredMethod(options.structuredOutput, 'jsonSchema'), options);
}
