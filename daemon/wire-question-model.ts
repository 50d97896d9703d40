/** A composition root for what a language model has to do with questions: it reads what the grammar refused, and writes sentences over extracts. */
import { createHash } from 'node:crypto';
import type { LanguageModelConfig } from '#schemas/config';
import type { SentenceEmbedder } from './embeddings/sentence-embedder.ts';
import type { AnswerStore } from './jobs/answer-store.ts';
import type { LanguageModel } from './language-models/language-model.ts';
import { providers } from './language-models/providers.ts';
import type { ModelStore } from './models/model-store.ts';
import type { AskParts } from './operations/ask.ts';

export interface QuestionModelParts {
  readonly destinations: Pick<AnswerStore, 'isFirstUse'>;
  /** Asked for the model that is here; nothing is fetched. */
  readonly models: Pick<ModelStore, 'find'>;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly onNotice: (words: string) => void;
}

export interface WiredQuestionModel extends Pick<AskParts, 'readOtherwise' | 'writeAnswer'> {
  close(): Promise<void>;
}

/** Without a language model in the config nothing is read or written by one, nor any code for it loaded. */
export async function wireQuestionModel(config: LanguageModelConfig | null, { destinations, models, environment, onNotice }: QuestionModelParts): Promise<WiredQuestionModel> {
  if (config === null || config.provider === 'none' || config.model === null) return { readOtherwise: null, writeAnswer: null, close: () => Promise.resolve() };
  const [{ createAnswerWriter }, { createModelReader }, { openEmbedder, openLanguageModel, questionsLeave }] = await Promise.all([
    import('./query/model-answers/write-answer.ts'),
    import('./query/model-reader/create-model-reader.ts'),
    import('./wire-language-model.ts'),
  ]);
  const { provider, model: name } = config;
  const url = config.url ?? providers[provider].url;
  let opened: Promise<LanguageModel> | null = null;
  let embedder: Promise<SentenceEmbedder | null> | null = null;
  const model = (): Promise<LanguageModel> => (opened ??= openLanguageModel(config, environment));
  const onAsk = (): void => {
    if (destinations.isFirstUse(`questions ${provider} ${url}`)) onNotice(questionsLeave(provider, name, url));
  };
  const findEmbedder = async (): Promise<SentenceEmbedder | null> => {
    const found = await models.find('sentence-embedding');
    return found === null ? null : openEmbedder(() => Promise.resolve(found.path), onNotice);
  };
  return {
    readOtherwise: (book, signal) => createModelReader({ model, book, onAsk, signal }),
    writeAnswer: (signal) =>
      createAnswerWriter({
        model,
        onAsk,
        signal,
        // The model knows English only.
        embedder: async (language) => (language === 'en' ? (embedder ??= findEmbedder()) : null),
        hash: (text) => createHash('sha256').update(text).digest('hex'),
      }),
    close: async () => {
      await (await embedder)?.close();
    },
  };
}
