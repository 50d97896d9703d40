/**
 * Port: language model. Takes a question, gives an answer of a wanted shape.
 *
 * Every adapter passes `language-model.acceptance.ts`; `adapters/scripted-model.ts` is the port in its simplest form.
 */
import type { z } from 'zod';

export interface ModelQuestion<Schema extends z.ZodType = z.ZodType> {
  /** What the model is told about its task; comes from us and from templates, never from a meeting. */
  readonly system: string;
  /** The material, and what is asked of it. */
  readonly user: string;
  /** The answer's shape. Must be expressible as a JSON schema of type object. */
  readonly schema: Schema;
  readonly signal?: AbortSignal | undefined;
}

export interface ModelUsage {
  /** Tokens as the provider counts them; 0 where it does not say. */
  readonly inputTokens: number;
  readonly outputTokens: number;
}

export interface ModelAnswer<Value> {
  readonly answer: Value;
  readonly usage: ModelUsage;
}

export interface LanguageModel {
  /** Provider and model, with the address where that is not the provider's own: `ollama/llama3.1:8b`. Part of the key of a kept answer. */
  readonly id: string;
  /** How much it reads at once, question and answer together. */
  readonly contextTokens: number;
  /** Of which so many are left for the answer. */
  readonly answerTokens: number;
  /**
   * Waits out a provider that is busy, within a bound; never repeats what cannot succeed.
   *
   * @throws ColloquyError `language_model_key_refused`, `language_model_unreachable`, `language_model_timed_out`, `language_model_busy`,
   * `language_model_missing`, `language_model_rejected`, `language_model_refused`, `language_model_reply_unusable` (cut off, or not of
   * the wanted shape: the cause says in what), `stopped`. None holds the key or what the model wrote.
   */
  ask<Schema extends z.ZodType>(question: ModelQuestion<Schema>): Promise<ModelAnswer<z.output<Schema>>>;
}
