/** A speech model of the hub that the user names: which files it needs, and whether it is one that can be run. Pure. */
import { z } from 'zod';
import { fail, type ColloquyError } from '#schemas/failure';
import type { HubModelName } from '#schemas/model';
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

const vocabulary = z.int().min(1).max(1_000_000);
const token = z.int().min(0).max(1_000_000);
const layers = z.array(z.tuple([z.int().min(0).max(256), z.int().min(0).max(256)])).max(4096);

/** What the adapters read, bounded: a file of a stranger. */
const shapes: Readonly<Record<string, z.ZodType>> = {
  'config.json': z.object({ model_type: z.enum(['moonshine', 'whisper']), vocab_size: vocabulary }),
  'generation_config.json': z.object({ decoder_start_token_id: token, eos_token_id: token, alignment_heads: layers.optional(), lang_to_id: z.record(z.string().max(20), token).optional() }),
  'preprocessor_config.json': z.object({ sampling_rate: z.literal(16_000).optional(), feature_size: z.int().min(1).max(256).optional() }),
  'tokenizer_config.json': z.object({}),
  'tokenizer.json': z.object({}),
};

/** @throws ColloquyError `model_incompatible`, when a JSON file of the model says that it cannot be run. */
export function requireCompatible(model: HubModelName, path: string, text: string): void {
  const shape = shapes[path];
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
