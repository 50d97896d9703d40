/** Language detector adapter: one decoder step of Whisper, looked at among the language tokens alone (paper, section 2.3). */
import type { LanguageDetector } from '../transcriber.ts';
import type { LocalModelOptions } from './local-model.ts';
import { loadWhisper, softmax, WHISPER_SECONDS } from './whisper-model.ts';

/** @throws ColloquyError `model_unusable` */
export async function createWhisperLanguageDetector(options: LocalModelOptions): Promise<LanguageDetector> {
  const model = await loadWhisper(options);
  return {
    model: options.model,
    async detect({ sampleRate, values }) {
      const speech = { sampleRate, values: values.subarray(0, WHISPER_SECONDS * sampleRate) };
      const probabilities = softmax(await model.network.scoresAfter(model.startToken, await model.encode(speech, WHISPER_SECONDS)));
      let sum = 0;
      let best = { language: 'en', probability: 0 };
      for (const [language, token] of model.languageTokens) {
        const probability = probabilities[token] ?? 0;
        sum += probability;
        if (probability > best.probability) best = { language, probability };
      }
      return { language: best.language, confidence: sum > 0 ? best.probability / sum : 0 };
    },
    close: () => model.close(),
  };
}
