/**
 * Whisper (Radford et al. 2022, "Robust Speech Recognition via Large-Scale Weak Supervision") as both adapters need it:
 * features, encoder, and the tokens that steer the decoder.
 */
import { resolve } from 'node:path';
import { WhisperFeatureExtractor } from '@huggingface/transformers';
import type { Samples } from '#schemas/audio';
import { whisperSettingsSchema } from '#schemas/speech-model';
import type { EncodedSpeech } from './decoder-batch.ts';
import { forAnyLength } from './whisper-encoder.ts';
import type { AlignmentHead } from './speech-network.ts';
import { loadLocalModel, modelUnusable, type LocalModel, type LocalModelOptions } from './local-model.ts';
import { whisperTokens, type WhisperTokens } from './whisper-tokens.ts';

/** Whisper's window: it was trained on no other length. */
export const WHISPER_SECONDS = 30;

export interface WhisperModel extends LocalModel, Omit<WhisperTokens, 'prompt'> {
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

/** @throws ColloquyError `model_unusable`, `speech_worker_crashed` */
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
  const settings = whisperSettingsSchema.parse(model.settings);
  const { prompt, ...tokens } = whisperTokens(settings);
  return {
    ...model,
    ...tokens,
    alignmentHeads: settings.alignment_heads,
    startTokens: (language, textBefore) => prompt(language, textBefore === null ? null : model.tokenizer.encode(textBefore, { add_special_tokens: false })),
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
