/** A speech model of the hub that the user names: which files it needs, and whether it is one that can be run. Pure. */
import { z } from 'zod';
import { fail, type ColloquyError } from '#schemas/failure';
import type { HubModelName } from '#schemas/model';
import { moonshinePreprocessorSchema, moonshineSettingsSchema, speechModelConfigSchema, whisperPreprocessorSchema, whisperSettingsSchema, type SpeechArchitecture } from '#schemas/speech-model';
import { parseJson } from '../files/parse-json.ts';

export interface HubModelFile {
  readonly path: string;
  /** What is larger is refused before, or while, it is fetched. */
  readonly mostBytes: number;
}

const MEBIBYTE = 2 ** 20;
const CONFIG: HubModelFile = { path: 'config.json', mostBytes: MEBIBYTE };
/** ONNX files end at 2 GiB: the limit of their wire format. */
const MOST_WEIGHTS_BYTES = 2 ** 31;
const smallFiles: readonly HubModelFile[] = [
  { path: 'generation_config.json', mostBytes: MEBIBYTE },
  { path: 'preprocessor_config.json', mostBytes: MEBIBYTE },
  { path: 'tokenizer_config.json', mostBytes: 4 * MEBIBYTE },
  { path: 'tokenizer.json', mostBytes: 32 * MEBIBYTE },
];
/** The 8-bit variant, as exports for transformers.js are laid out. */
const weights: readonly HubModelFile[] = ['encoder_model', 'decoder_model_merged'].map((name) => ({ path: `onnx/${name}_quantized.onnx`, mostBytes: MOST_WEIGHTS_BYTES }));

/** In the order in which they are fetched: what tells that a model cannot be run comes before what is large. */
export const hubModelFiles: readonly HubModelFile[] = [CONFIG, ...smallFiles, ...weights];

const ofAny = {
  'config.json': speechModelConfigSchema,
  'tokenizer_config.json': z.object({}),
  'tokenizer.json': z.object({ model: z.object({ vocab: z.union([z.object({}), z.array(z.unknown())]) }) }),
};
/** By architecture and path: what its adapter reads. */
const shapes: Readonly<Record<SpeechArchitecture, Readonly<Record<string, z.ZodType>>>> = {
  moonshine: { ...ofAny, 'generation_config.json': moonshineSettingsSchema, 'preprocessor_config.json': moonshinePreprocessorSchema },
  whisper: { ...ofAny, 'generation_config.json': whisperSettingsSchema, 'preprocessor_config.json': whisperPreprocessorSchema },
};

/**
 * @param config The model's `config.json`, which is the first to be required.
 * @throws ColloquyError `model_incompatible`, when a JSON file of the model says that it cannot be run.
 */
export function requireCompatible(model: HubModelName, { path, text }: { readonly path: string; readonly text: string }, config: string): void {
  const { data } = speechModelConfigSchema.safeParse(parseJson(config));
  const shape = data === undefined ? speechModelConfigSchema : shapes[data.model_type][path];
  if (shape === undefined) return;
  const parsed = shape.safeParse(parseJson(text));
  if (parsed.success) return;
  const [issue] = parsed.error.issues;
  const where = issue === undefined || issue.path.length === 0 ? '' : `, ${issue.path.join('.')}`;
  throw incompatible(model, path === 'config.json' && issue?.path[0] === 'model_type' ? `Its architecture is ${architectureOf(text)}, and only moonshine and whisper can be run.` : `${path}${where}: ${issue?.message ?? 'not understood'}.`);
}

/** @throws always: what is missing, by its name. */
export function incompatible(model: HubModelName, cause: string): ColloquyError {
  return fail('model_incompatible', {
    effect: `The model ${model} cannot be used, and nothing of it was kept.`,
    cause,
    tip: 'Name a Moonshine or a Whisper that was exported for transformers.js, with the files config.json, generation_config.json, preprocessor_config.json, tokenizer.json, tokenizer_config.json, onnx/encoder_model_quantized.onnx and onnx/decoder_model_merged_quantized.onnx (docs/speech.md).',
  });
}

/** `owner/name` and, when one is named, the commit, branch or tag. */
export function splitHubName(model: HubModelName): { readonly repository: string; readonly revision: string | null } {
  const [repository = '', revision] = model.split('@');
  return { repository, revision: revision ?? null };
}

/** As the file says it, shortened: it is a stranger's text. */
function architectureOf(text: string): string {
  const said: unknown = z.object({ model_type: z.string() }).safeParse(parseJson(text)).data?.model_type;
  return typeof said === 'string' && /^[\w.-]{1,40}$/u.test(said) ? said : 'not named';
}
