/**
 * The half that the adapters share: a LangChain chat model asked for structured output, and its reply read strictly.
 * LangChain brings each provider's wire format; waiting, time-outs and failures are ours (`provider-fetch.ts`).
 */
import type { BaseChatModel } from '@langchain/core/language_models/chat_models';
import { z } from 'zod';
import { ColloquyError } from '#schemas/failure';
import { messageOf } from '../../files/system-error.ts';
import type { LanguageModel, ModelUsage } from '../language-model.ts';
import { modelFailures } from '../model-failures.ts';
import { notJson, readReply, type ReplyMessage } from '../read-reply.ts';

/** What every adapter is made with. */
export interface ChatModelOptions {
  readonly model: string;
  /** Null: the provider's own address. */
  readonly url: string | null;
  readonly key: string | null;
  readonly timeoutMs: number;
  readonly maxWaitMs: number;
  readonly contextTokens: number;
  readonly answerTokens: number;
  readonly structuredOutput: 'auto' | 'schema' | 'tool' | 'json';
  readonly fetch: typeof fetch;
}

const methods = { schema: 'jsonSchema', tool: 'functionCalling', json: 'jsonMode' } as const;

export type StructuredMethod = (typeof methods)[keyof typeof methods];

/** LangChain's word for the setting; `auto` is what the adapter says. */
export function structuredMethod(wanted: ChatModelOptions['structuredOutput'], auto: StructuredMethod): StructuredMethod {
  return wanted === 'auto' ? auto : methods[wanted];
}

export function createChatModel(id: string, chat: BaseChatModel, method: StructuredMethod, options: ChatModelOptions): LanguageModel {
  keepToOurselves();
  return {
    id,
    contextTokens: options.contextTokens,
    answerTokens: options.answerTokens,
    async ask({ system, user, schema, signal }) {
      const shape = z.toJSONSchema(schema) as Record<string, unknown>;
      const structured = chat.withStructuredOutput({ title: 'answer', description: 'The answer.', ...shape }, { name: 'answer', method, includeRaw: true });
      let reply: { raw: unknown; parsed: unknown };
      try {
        reply = await structured.invoke([['system', system], ['human', user]], { ...(signal === undefined ? {} : { signal }), callbacks: [] });
      } catch (error) {
        throw asFailure(error, id, options.timeoutMs, signal);
      }
      const message = reply.raw as ChatReply;
      return { answer: readReply(id, message, reply.parsed, schema), usage: usageOf(message) };
    },
  };
}

/** The part of LangChain's message that is read. */
interface ChatReply extends ReplyMessage {
  readonly usage_metadata?: { readonly input_tokens?: number; readonly output_tokens?: number };
}

function usageOf(message: ChatReply): ModelUsage {
  return { inputTokens: message.usage_metadata?.input_tokens ?? 0, outputTokens: message.usage_metadata?.output_tokens ?? 0 };
}

/** The providers' libraries wrap what our fetch throws; what they throw themselves is about the reply. */
function asFailure(error: unknown, id: string, timeoutMs: number, signal: AbortSignal | undefined): ColloquyError {
  for (let inner: unknown = error; typeof inner === 'object' && inner !== null; inner = 'cause' in inner ? inner.cause : null) {
    if (inner instanceof ColloquyError) return inner;
  }
  if (signal?.aborted === true) return modelFailures.stopped();
  const said = messageOf(error);
  // Two of the libraries put an error of their own in place of ours when it speaks of time.
  if (/timed? ?out/i.test(said)) return modelFailures.timedOut(id, timeoutMs);
  // OpenAI's library reads the model's text itself. A reply whose own wrapping is no JSON is said in other words ("Unexpected token").
  if (/structured output json/i.test(said)) return modelFailures.unusable(id, notJson);
  if (!(error instanceof TypeError) && /length|max_tokens/i.test(said)) return modelFailures.unusable(id, 'it was cut off at its longest length');
  if (/content.?filter|refus/i.test(said)) return modelFailures.refused(id);
  return modelFailures.unusable(id, 'it is not in the format of the provider');
}

/**
 * With these variables LangChain sends each question to a tracing service, and the libraries print requests.
 * What is said in a meeting goes to the one address that the user was told of.
 */
function keepToOurselves(): void {
  for (const name of ['LANGSMITH_TRACING', 'LANGSMITH_TRACING_V2', 'LANGCHAIN_TRACING', 'LANGCHAIN_TRACING_V2', 'LANGCHAIN_VERBOSE', 'OPENAI_LOG', 'ANTHROPIC_LOG']) {
    Reflect.deleteProperty(process.env, name);
  }
}
