/**
 * Transcriber adapter: Moonshine (Jeffries et al. 2024, "Moonshine: Speech Recognition for Live Transcription and Voice
 * Commands"). English only, raw samples in, no word times. Its cost grows with the length of the speech.
 */
import { MoonshineForConditionalGeneration, Tensor } from '@huggingface/transformers';
import type { Transcriber } from '../transcriber.ts';
import { loadLocalModel, type LocalModelOptions } from './local-model.ts';
import { recordTokenProbabilities } from './token-probabilities.ts';

/** Speech has at most about six tokens a second (the model's own bound); what runs on longer is a loop. */
const TOKENS_PER_SECOND = 6.5;
/** "Hmm." alone takes four tokens and the end. */
const FEWEST_TOKENS = 8;
/** The encoder's convolutions need this many samples to give one frame. */
const FEWEST_SAMPLES = 1_600;
/** The decoder knows 194 positions. */
const MOST_TOKENS = 190;

/** @throws ColloquyError `model_unusable` */
export async function createMoonshineTranscriber(options: LocalModelOptions): Promise<Transcriber> {
  const model = await loadLocalModel(MoonshineForConditionalGeneration, options);
  return {
    model: options.model,
    languages: ['en'],
    maxSeconds: 30,
    // Words and punctuation hang on a tenth of a second of silence; hearing again is cheap.
    hearings: 5,
    async transcribe({ values, sampleRate }) {
      if (values.length < FEWEST_SAMPLES) return { text: '', words: [], confidence: null };
      const recorded = recordTokenProbabilities();
      const tokens = await model.generate({
        inputs: new Tensor('float32', values, [1, values.length]),
        max_new_tokens: tokenBound(values.length / sampleRate),
        logits_processor: recorded.processors,
      });
      return { text: model.decode(tokens), words: [], confidence: recorded.mean() };
    },
    close: () => model.close(),
  };
}

function tokenBound(seconds: number): number {
  return Math.min(MOST_TOKENS, Math.max(FEWEST_TOKENS, Math.ceil(seconds * TOKENS_PER_SECOND)));
}
