/** Language model: any server that speaks OpenAI's chat completions: OpenAI, LM Studio, vLLM, llama.cpp, a company's gateway. */
import { ChatOpenAI } from '@langchain/openai';
import type { LanguageModel } from '../language-model.ts';
import { modelId, providers } from '../providers.ts';
import { createChatModel, structuredMethod, type ChatModelOptions } from './chat-model.ts';
import { createProviderFetch } from './provider-fetch.ts';

export function createOpenaiCompatibleModel(options: ChatModelOptions): LanguageModel {
  const url = options.url ?? providers['openai-compatible'].url;
  const chat = new ChatOpenAI({
    model: options.model,
    // A local server wants none, and the library wants one.
    apiKey: options.key ?? 'none',
    maxTokens: options.answerTokens,
    maxRetries: 0,
    useResponsesApi: false,
    // The library reads no `message.refusal`; `read-reply.ts` finds it in what the server sent.
    __includeRawResponse: true,
    configuration: { baseURL: url, fetch: createProviderFetch(options), maxRetries: 0, logLevel: 'off', organization: null, project: null },
  });
  return createChatModel(modelId('openai-compatible', url, options.model), chat, structuredMethod(options.structuredOutput, 'jsonSchema'), options);
}
