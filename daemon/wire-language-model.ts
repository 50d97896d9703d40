/** A composition root for what concerns the language model: its adapter by the config, its key, what the user is told. */
import { createHash } from 'node:crypto';
import { isIPv4 } from 'node:net';
import type { Logger } from 'pino';
import type { LanguageModelConfig } from '#schemas/config';
import { ColloquyError } from '#schemas/failure';
import { createMiniLmEmbedder } from './embeddings/adapters/minilm-embedder.ts';
import type { SentenceEmbedder } from './embeddings/sentence-embedder.ts';
import type { AnswerStore } from './jobs/answer-store.ts';
import type { ChatModelOptions } from './language-models/adapters/chat-model.ts';
import { createKeychain } from './language-models/adapters/keychain.ts';
import { findKey, type KeyStore } from './language-models/key-store.ts';
import type { LanguageModel } from './language-models/language-model.ts';
import { modelId, providers, type Provider } from './language-models/providers.ts';
import type { PromptParts } from './prompts/answer-prompts.ts';

/** Loaded when the model is first asked: the providers' libraries take half a second, which no other command should wait for. */
const adapters: Readonly<Record<Provider, () => Promise<(options: ChatModelOptions) => LanguageModel>>> = {
  'ollama': async () => (await import('./language-models/adapters/ollama-model.ts')).createOllamaModel,
  'openai-compatible': async () => (await import('./language-models/adapters/openai-compatible-model.ts')).createOpenaiCompatibleModel,
  'anthropic': async () => (await import('./language-models/adapters/anthropic-model.ts')).createAnthropicModel,
};

export interface LanguageModelParts {
  readonly answers: AnswerStore;
  /** The folder of the sentence embedding model, fetched when it is not here. */
  readonly embeddingFolder: () => Promise<string>;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly onNotice: (words: string) => void;
  readonly log: Pick<Logger, 'info' | 'warn'>;
}

export interface WiredPrompts extends PromptParts {
  close(): Promise<void>;
}

/** Null when the config has no language model. */
export function createPrompts(config: LanguageModelConfig, { answers, embeddingFolder, environment, onNotice, log }: LanguageModelParts): WiredPrompts | null {
  const { provider, model } = config;
  if (provider === 'none' || model === null) return null;
  const url = config.url ?? providers[provider].url;
  let opened: Promise<LanguageModel> | null = null;
  let embedder: Promise<SentenceEmbedder | null> | null = null;
  return {
    modelId: modelId(provider, url, model),
    model: () => (opened ??= openLanguageModel(config, environment)),
    // The model knows English only; it is not fetched for anything else.
    embedder: async (language) => (language === 'en' ? (embedder ??= openEmbedder(embeddingFolder, onNotice)) : null),
    memory: (recordingId) => ({
      get: (parts) => answers.get(recordingId, parts),
      put: (parts, value) => {
        answers.put(recordingId, parts, value);
      },
    }),
    hash: (text) => createHash('sha256').update(text).digest('hex'),
    announce: () => {
      if (answers.isFirstUse(`${provider} ${url}`)) onNotice(whatLeaves(provider, model, url));
    },
    report: ({ model: id, claims, dropped, fallback }) => {
      // Of what was said only the reason goes to the log.
      log.info({ languageModel: id, kept: claims.length, dropped: dropped.map(({ reason, citations }) => ({ reason, citations })), fallback: fallback?.code ?? null }, 'prompt answered');
      if (dropped.length > 0) onNotice(`${id}: ${dropped.length} of ${claims.length + dropped.length} claims were not proved by what they cite and were left out.${dropped.map(({ text, words }) => `\n  “${oneLine(text)}” ${words}`).join('')}`);
      if (fallback !== null) onNotice(`${id} gave nothing for the note: ${fallback.words} The block has its own text instead.`);
    },
    close: async () => {
      await (await embedder)?.close();
    },
  };
}

/** @throws ColloquyError `language_model_key_missing` */
export async function openLanguageModel(config: LanguageModelConfig, environment: LanguageModelParts['environment']): Promise<LanguageModel> {
  const { provider, model, url } = config;
  if (provider === 'none' || model === null) throw new Error('No language model is configured.');
  const key = await findKey({ provider, keyVariable: config.keyVariable, keychain: config.keychain ? createKeychain() : null, environment, isNeeded: providers[provider].wantsKey && url === null });
  const create = await adapters[provider]();
  return create({ ...config, model, key, fetch });
}

/** Claims are then compared by their words; it is said once. */
export async function openEmbedder(folder: () => Promise<string>, onNotice: (words: string) => void): Promise<SentenceEmbedder | null> {
  try {
    return await createMiniLmEmbedder({ modelFolder: await folder() });
  } catch (error) {
    if (!(error instanceof ColloquyError)) throw error;
    onNotice('The model that compares claims with what was said is not to be had here; they are compared by their words, which is less exact.');
    return null;
  }
}

/** What the user is told before the first question to a destination. */
export function whatLeaves(provider: Provider, model: string, url: string): string {
  return whereTo(`Prompt blocks are answered by ${model} (${provider})`, url, "the transcript's text with its speakers, and the prompts,", 'no audio, no vault');
}

/** The same for questions to the graph, before the first one that the model reads or answers. */
export function questionsLeave(provider: Provider, model: string, url: string): string {
  return whereTo(`Questions that the grammar cannot read are read by ${model} (${provider}), and open ones summed up`, url, 'such questions with the names in them, and the extracts that answer an open one,', 'nothing else of the graph');
}

function whereTo(what: string, url: string, leaving: string, staying: string): string {
  const { host, hostname, protocol } = new URL(url);
  if (isLoopback(hostname)) return `${what} on this machine: nothing leaves it.`;
  const open = protocol === 'http:' ? ' The connection is not encrypted.' : '';
  return `${what} at ${host}: ${leaving} leave this machine and go there; ${staying}.${open} languageModel.provider: none turns it off.`;
}

/** What a model wrote, on a terminal: no line ends, no control characters. */
function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ').slice(0, 160);
}

function isLoopback(hostname: string): boolean {
  return hostname === 'localhost' || hostname.endsWith('.localhost') || hostname === '[::1]' || (isIPv4(hostname) && hostname.startsWith('127.'));
}

export function systemKeychain(): KeyStore {
  return createKeychain();
}
