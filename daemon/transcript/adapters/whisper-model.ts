/**
 * Whisper (Radford et al. 2022, "Robust Speech Recognition via Large-Scale Weak Supervision") as both adapters need it:
 * features, encoder, and the tokens that steer the decoder.
 */
import { resolve } from 'node:path';
import { WhisperFeatureExtractor } from '@huggingface/transformers';
import { z } from 'zod';
import type { Samples } from '#schemas/audio';
import type { EncodedSpeech } from './decoder-batch.ts';
import { forAnyLength } from './whisper-encoder.ts';
import type { AlignmentHead } from './speech-network.ts';
import { loadLocalModel, modelUnusable, type LocalModel, type LocalModelOptions } from './local-model.ts';

/** Whisper's window: it was trained on no other length. */
export const WHISPER_SECONDS = 30;

/** The part of `generation_config.json` that is used here. */
const settingsSchema = z.object({
  decoder_start_token_id: z.int(),
  no_timestamps_token_id: z.int(),
  /** `<|en|>` → token id. A model of English alone (`whisper-small.en`) has neither languages nor tasks. */
  lang_to_id: z.record(z.string(), z.int()).default({}),
  task_to_id: z.object({ transcribe: z.int() }).optional(),
  eos_token_id: z.int(),
  /** Decoder layer and head. */
  alignment_heads: z.array(z.tuple([z.int(), z.int()])).default([]),
});

export interface WhisperModel extends LocalModel {
  /** Whisper's codes of the languages that it knows (`en`, `zh`). */
  readonly languages: readonly string[];
  /** Token ids by language; none in a model of one language. */
  readonly languageTokens: ReadonlyMap<string, number>;
  /** The token by which the model says that nobody speaks. */
  readonly noSpeechToken: number;
  /** The token behind which language, or no speech, is said. */
  readonly startToken: number;
  readonly endToken: number;
  /** Heads that look at the sound of the token they write; empty where the model names none. */
  readonly alignmentHeads: readonly AlignmentHead[];
  /**
   * The tokens that a transcription without time stamps in this language begins with, after a text that is taken to
   * have been said before (paper, figure 1).
   */
  startTokens(language: string, textBefore: string | null): number[];
  /** @param seconds Length of the window: the speech, filled up with silence. */
  encode(speech: Samples, seconds: number): Promise<EncodedSpeech>;
}

/** @throws ColloquyError `model_unusable` */
export async function loadWhisper(options: LocalModelOptions): Promise<WhisperModel> {
  const model = await loadLocalModel(options, forAnyLength);
  try {
    const extractor = await WhisperFeatureExtractor.from_pretrained(resolve(options.modelFolder), { local_files_only: true });
    return whisperModel(model, extractor as FeatureExtractor);
  } catch (error) {
    await model.close();
    throw modelUnusable(options.model, error);
  }
}

/** Log-mel features, [1, 80, frames of 10 ms], of speech filled up to `max_length` samples. */
type FeatureExtractor = (values: Float32Array, options: { max_length: number }) => Promise<{ input_features: { data: Float32Array; dims: number[] } }>;

function whisperModel(model: LocalModel, extractFeatures: FeatureExtractor): WhisperModel {
  const settings = settingsSchema.parse(model.settings);
  const languageTokens = new Map(Object.entries(settings.lang_to_id).map(([token, id]) => [token.replaceAll(/[<|>]/g, ''), id]));
  return {
    ...model,
    languages: languageTokens.size === 0 ? ['en'] : [...languageTokens.keys()],
    languageTokens,
    // <|nospeech|> stands directly before <|notimestamps|> in every vocabulary of Whisper.
    noSpeechToken: settings.no_timestamps_token_id - 1,
    startToken: settings.decoder_start_token_id,
    endToken: settings.eos_token_id,
    alignmentHeads: settings.alignment_heads,
    startTokens(language, textBefore) {
      const steering = [languageTokens.get(language), settings.task_to_id?.transcribe].filter((token) => token !== undefined);
      const start = [settings.decoder_start_token_id, ...steering, settings.no_timestamps_token_id];
      if (textBefore === null) return start;
      // <|startofprev|> stands two before <|notimestamps|>.
      return [settings.no_timestamps_token_id - 2, ...model.tokenizer.encode(textBefore, { add_special_tokens: false }), ...start];
    },
    async encode({ values, sampleRate }, seconds) {
      const { input_features: features } = await extractFeatures(values, { max_length: Math.round(seconds * sampleRate) });
      return model.network.encode({ values: features.data, dims: features.dims });
    },
  };
}

export function softmax(scores: Float32Array): Float64Array {
  const largest = scores.reduce((best, value) => Math.max(best, value), -Infinity);
  const exponentials = Float64Array.from(scores, (value) => Math.exp(value - largest));
  const sum = exponentials.reduce((total, value) => total + value, 0);
  return exponentials.map((value) => value / sum);
}
