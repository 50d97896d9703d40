/** What every language model does, whoever is behind it. An adapter's test is a set-up plus one call. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import { failureCodeOf } from '../testing/failure-code.ts';
import type { LanguageModel } from './language-model.ts';

export type ModelSituation = { readonly answers: string } | 'refuses' | 'truncates';

export interface ModelUnderTest {
  /** The model, which will meet these situations, one after the other. */
  make(...situations: ModelSituation[]): LanguageModel;
  close(): Promise<void>;
}

const schema = z.object({ claims: z.array(z.object({ text: z.string(), citations: z.array(z.string()) })) });
const good = { claims: [{ text: 'The old reader stays. 旧的阅读器保留。', citations: ['s0002'] }] };
const question = { system: 'Answer from the transcript.', user: 'What was decided?', schema };

export function languageModelAcceptance(name: string, start: () => Promise<ModelUnderTest>): void {
  describe(`language model: ${name}`, () => {
    let subject: ModelUnderTest;
    beforeAll(async () => {
      subject = await start();
    });
    afterAll(() => subject.close());

    it('answers in the shape that was asked for', async () => {
      const { answer, usage } = await subject.make({ answers: JSON.stringify(good) }).ask(question);
      expect(answer).toEqual(good);
      expect(usage.inputTokens).toBeGreaterThanOrEqual(0);
    });
    it('has an identity that names the model, and a budget', () => {
      const model = subject.make('refuses');
      expect(model.id).toMatch(/^[a-z-]+(@[^/]+)?\/.+/);
      expect(model.contextTokens).toBeGreaterThan(model.answerTokens);
    });
    it('says that an answer which is no JSON cannot be used', async () => {
      expect(await failureCodeOf(() => subject.make({ answers: 'Sure! The old reader stays.' }).ask(question))).toBe('language_model_reply_unusable');
    });
    it('says that an answer of another shape cannot be used', async () => {
      expect(await failureCodeOf(() => subject.make({ answers: '{"claims":[{"text":7}]}' }).ask(question))).toBe('language_model_reply_unusable');
    });
    it('says that an answer was cut off', async () => {
      expect(await failureCodeOf(() => subject.make('truncates').ask(question))).toBe('language_model_reply_unusable');
    });
    it('says that the model does not want to answer, or takes its words for no answer', async () => {
      expect(['language_model_refused', 'language_model_reply_unusable']).toContain(await failureCodeOf(() => subject.make('refuses').ask(question)));
    });
    it('does not answer work that was stopped', async () => {
      expect(await failureCodeOf(() => subject.make({ answers: JSON.stringify(good) }).ask({ ...question, signal: AbortSignal.abort() }))).toBe('stopped');
    });
    it('answers several questions', async () => {
      const model = subject.make({ answers: JSON.stringify(good) });
      const answers = [await model.ask(question), await model.ask(question)];
      expect(answers.map(({ answer }) => answer)).toEqual([good, good]);
    });
  });
}
