/**
 * Whisper (Radford et al. 2022, "Robust Speech Recognition via Large-Scale Weak Supervision") as both adapters need it:
 * features, encoder, and the first decoder step, from which language and silence are read.
 */
import { AutoProcessor, Tensor, WhisperForConditionalGeneration, type Processor } from '@huggingface/transformers';
import { resolve } from 'node:path';
import { z } from 'zod';
import type { Samples } from '#schemas/audio';
import { loadLocalModel, modelUnusable, type LocalModel, type LocalModelOptions } from './local-model.ts';

/** Whisper's window: the features are always those of 30 s, padded with silence. */
export const WHISPER_SECONDS = 30;

/** The part of `generation_config.json` that is used here. */
const settingsSchema = z.object({
  decoder_start_token_id: z.int(),
  no_timestamps_token_id: z.int(),
  /** `<|en|>` → token id. */
  lang_to_id: z.record(z.string(), z.int()),
  task_to_id: z.object({ transcribe: z.int() }),
  eos_token_id: z.int(),
});

export interface WhisperModel extends LocalModel {
  /** Token ids by Whisper's language code (`en`, `zh`). */
  readonly languageTokens: ReadonlyMap<string, number>;
  /** The token by which the model says that nobody speaks. */
  readonly noSpeechToken: number;
  /** Tokens below this are text. */
  readonly textTokens: number;
  /**
   * The tokens that a transcription without time stamps in this language begins with, after a text that is taken to
   * have been said before (paper, figure 1).
   */
  startTokens(language: string, textBefore: string | null): number[];
  encode(speech: Samples): Promise<EncodedSpeech>;
  /** Probabilities of all tokens as the first one after `<|startoftranscript|>`. */
  firstTokenProbabilities(speech: EncodedSpeech): Promise<Float64Array>;
}

export interface EncodedSpeech {
  readonly features: Tensor;
  readonly states: Tensor;
}

/** An ONNX Runtime session, as far as it is touched here. */
interface Session {
  readonly outputNames: readonly string[];
  run(feeds: object, fetches?: readonly string[]): Promise<Record<string, Tensor>>;
}

/** @throws ColloquyError `model_unusable` */
export async function loadWhisper(options: LocalModelOptions): Promise<WhisperModel> {
  const model = await loadLocalModel(WhisperForConditionalGeneration, options);
  try {
    const processor = await AutoProcessor.from_pretrained(resolve(options.modelFolder), { local_files_only: true });
    return whisperModel(model, processor);
  } catch (error) {
    await model.close();
    throw modelUnusable(options.model, error);
  }
}

function whisperModel(model: LocalModel, processor: Processor): WhisperModel {
  const sessions = model.network.sessions as Record<string, Session>;
  for (const session of Object.values(sessions)) dropAttentions(session);
  const settings = settingsSchema.parse(model.network.configs.generation_config);
  const languageTokens = new Map(Object.entries(settings.lang_to_id).map(([token, id]) => [token.replaceAll(/[<|>]/g, ''), id]));
  return {
    ...model,
    languageTokens,
    // <|nospeech|> stands directly before <|notimestamps|> in every multilingual vocabulary of Whisper.
    noSpeechToken: settings.no_timestamps_token_id - 1,
    textTokens: settings.eos_token_id,
    startTokens(language, textBefore) {
      const start = [settings.decoder_start_token_id, languageTokens.get(language)!, settings.task_to_id.transcribe, settings.no_timestamps_token_id];
      if (textBefore === null) return start;
      // <|startofprev|> stands two before <|notimestamps|>.
      return [settings.no_timestamps_token_id - 2, ...model.tokenizer.encode(textBefore, { add_special_tokens: false }), ...start];
    },
    async encode(speech) {
      const { input_features: features } = (await processor(speech.values)) as { input_features: Tensor };
      const { last_hidden_state: states } = await sessions.model!.run({ input_features: features.ort_tensor });
      return { features, states: new Tensor(states as unknown as Tensor['ort_tensor']) };
    },
    async firstTokenProbabilities({ features, states }) {
      const start = new Tensor('int64', BigInt64Array.of(BigInt(settings.decoder_start_token_id)), [1, 1]);
      const { logits } = (await model.network.forward({
        input_features: features,
        encoder_outputs: states,
        decoder_input_ids: start,
      })) as { logits: Tensor };
      return softmax(logits.data as Float32Array);
    },
  };
}

/**
 * The exported graphs give every attention matrix as an output. Nothing here reads them, and fetching only the rest
 * halves the memory.
 */
function dropAttentions(session: Session): void {
  const wanted = session.outputNames.filter((name) => !name.includes('attentions'));
  const run = session.run.bind(session);
  session.run = (feeds) => run(feeds, wanted);
}

function softmax(logits: Float32Array): Float64Array {
  const largest = logits.reduce((best, value) => Math.max(best, value), -Infinity);
  const exponentials = Float64Array.from(logits, (value) => Math.exp(value - largest));
  const sum = exponentials.reduce((total, value) => total + value, 0);
  return exponentials.map((value) => value / sum);
}
