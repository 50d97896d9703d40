/**
 * What is read of the JSON files of a speech model, as exports for transformers.js have them. The same shapes decide whether a model of the hub is fetched and what its
 * adapter takes from it, so that none is fetched that cannot be opened. Bounded: the files are a stranger's.
 */
import { z } from 'zod';

const token = z.int().min(0).max(1_000_000);
/** Layers, and heads of one. */
const place = z.int().min(0).max(256);

/** `config.json` */
export const speechModelConfigSchema = z.object({ model_type: z.enum(['moonshine', 'whisper']), vocab_size: z.int().min(1).max(1_000_000) });
export type SpeechArchitecture = z.infer<typeof speechModelConfigSchema>['model_type'];

/** `generation_config.json` of a Moonshine. */
export const moonshineSettingsSchema = z.object({ decoder_start_token_id: token, eos_token_id: token });

/** `generation_config.json` of a Whisper. */
export const whisperSettingsSchema = z
  .object({
    decoder_start_token_id: token,
    eos_token_id: token,
    /** Behind <|startofprev|> and <|nospeech|>. */
    no_timestamps_token_id: token.min(2),
    /** False for a model of English alone (`whisper-small.en`), which is not told language and task. */
    is_multilingual: z.boolean().optional(),
    /** `<|en|>` → token id. */
    lang_to_id: z.record(z.string().max(20), token).default({}),
    task_to_id: z.object({ transcribe: token }).optional(),
    /** Decoder layer and head. */
    alignment_heads: z.array(z.tuple([place, place])).max(4096).default([]),
  })
  .refine(({ is_multilingual: isMultilingual, lang_to_id: languages }) => isMultilingual !== true || Object.keys(languages).length > 0, { path: ['lang_to_id'], error: 'A model of many languages has to name them' });
export type WhisperSettings = z.infer<typeof whisperSettingsSchema>;

/** `preprocessor_config.json` of a Moonshine, which takes samples as they are. */
export const moonshinePreprocessorSchema = z.object({ sampling_rate: z.literal(16_000).optional() });

/** `preprocessor_config.json` of a Whisper: how its log-mel features are made. */
export const whisperPreprocessorSchema = z.object({
  sampling_rate: z.literal(16_000),
  feature_size: z.int().min(1).max(256),
  n_fft: z.int().min(16).max(4096),
  hop_length: z.int().min(1).max(4096),
  nb_max_frames: z.int().min(1).max(1_000_000),
});
