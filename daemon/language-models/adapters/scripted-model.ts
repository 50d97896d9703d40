/** Language model: answers as written down. For tests, and as the port in its simplest form. */
import type { z } from 'zod';
import type { LanguageModel, ModelQuestion } from '../language-model.ts';
import { modelFailures } from '../model-failures.ts';
import { readReply } from '../read-reply.ts';

export interface ScriptedModel extends LanguageModel {
  /** What it was asked, in order. */
  readonly questions: readonly Omit<ModelQuestion, 'schema' | 'signal'>[];
}

export interface Script {
  readonly id?: string;
  readonly contextTokens?: number;
  readonly answerTokens?: number;
  /** The reply as text, an error to throw, or a function of the question; the last one is given again and again. */
  readonly replies: readonly (string | Error | ((question: Pick<ModelQuestion, 'system' | 'user'>) => string))[];
}

export function createScriptedModel({ id = 'scripted/model', contextTokens = 8192, answerTokens = 1024, replies }: Script): ScriptedModel {
  const questions: Omit<ModelQuestion, 'schema' | 'signal'>[] = [];
  const answer = <Schema extends z.ZodType>({ system, user, schema, signal }: ModelQuestion<Schema>): z.output<Schema> => {
    if (signal?.aborted === true) throw modelFailures.stopped();
    const reply = replies[Math.min(questions.length, replies.length - 1)];
    questions.push({ system, user });
    if (reply === undefined) throw modelFailures.unreachable('script', 'it has no replies');
    if (typeof reply === 'object') throw reply;
    return readReply(id, { content: typeof reply === 'string' ? reply : reply({ system, user }) }, undefined, schema);
  };
  return {
    id,
    contextTokens,
    answerTokens,
    questions,
    // What is thrown is thrown by the promise.
    ask: async (question) => Promise.resolve({ answer: answer(question), usage: { inputTokens: 0, outputTokens: 0 } }),
  };
}
