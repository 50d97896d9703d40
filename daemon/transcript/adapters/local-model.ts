/**
 * A speech model from a folder of this machine: its network on ONNX Runtime, its tokenizer by transformers.js. Nothing here reaches
 * the network.
 */
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { AutoTokenizer, env, LogLevel, type PreTrainedTokenizer } from '@huggingface/transformers';
import { z } from 'zod';
import type { Samples } from '#schemas/audio';
import { ColloquyError, fail } from '#schemas/failure';
import { speechModelConfigSchema } from '#schemas/speech-model';
import type { Utterance } from '../transcriber.ts';
import { UnknownDecoder } from './decoder-graphs.ts';
import { openSpeechNetwork, type Decoded, type DecodeRequest, type SpeechNetwork, type SpeechNetworkOptions } from './speech-network.ts';
import { UnknownEncoder } from './whisper-encoder.ts';

// The model store has fetched and verified the files; the library must neither download nor keep copies.
env.allowRemoteModels = false;
env.useFSCache = false;
// What fails is thrown; standard error belongs to the program.
env.logLevel = LogLevel.NONE;

/** Nobody spoke. */
export const nothing: Utterance = { text: '', words: [], confidence: null };

export interface LocalModelOptions {
  /** Folder with `config.json`, `generation_config.json`, `tokenizer.json` and `onnx/*_quantized.onnx`. */
  readonly modelFolder: string;
  /** `moonshine-base`, or a model of the hub as the user named it. */
  readonly model: string;
  /** How many cores may be used; absent: 1. */
  readonly threads?: number | undefined;
}

export interface LocalModel {
  readonly network: SpeechNetwork;
  readonly tokenizer: PreTrainedTokenizer;
  /** `generation_config.json` */
  readonly settings: unknown;
  /** The text of token ids without special tokens, trimmed, with single spaces. */
  decode(tokens: readonly number[]): string;
  close(): Promise<void>;
}

/** @throws ColloquyError `model_unusable` when the files are not there or are not such a model; `speech_worker_crashed` when a thread of it ends. */
export async function loadLocalModel({ modelFolder, model, threads = 1 }: LocalModelOptions, changeEncoder?: SpeechNetworkOptions['changeEncoder']): Promise<LocalModel> {
  // An absolute path is taken as a folder; anything else might be taken for the name of a model on the hub.
  const folder = resolve(modelFolder);
  try {
    const read = async (name: string): Promise<unknown> => JSON.parse(await readFile(join(folder, name), 'utf8'));
    const { vocab_size: vocabulary } = speechModelConfigSchema.parse(await read('config.json'));
    const settings = await read('generation_config.json');
    // The network opens in threads of its own.
    const opening = openSpeechNetwork(folder, { vocabulary, threads, changeEncoder, model });
    const [network, tokenizer] = await bothOpen(opening, AutoTokenizer.from_pretrained(folder, { local_files_only: true }));
    return {
      network,
      tokenizer,
      settings,
      decode: (tokens) => (tokens.length === 0 ? '' : tokenizer.decode([...tokens], { skip_special_tokens: true }).replace(/\s+/g, ' ').trim()),
      close: () => network.close(),
    };
  } catch (error) {
    throw modelUnusable(model, error);
  }
}

/** What cannot be used without the other is closed again. */
async function bothOpen<Other>(opening: Promise<SpeechNetwork>, other: Promise<Other>): Promise<[SpeechNetwork, Other]> {
  const [network, second] = await Promise.allSettled([opening, other]);
  if (network.status === 'rejected') throw network.reason;
  if (second.status === 'fulfilled') return [network.value, second.value];
  await network.value.close();
  throw second.reason;
}

/** `moonshine`, `whisper` or another `model_type` of `config.json`. @throws ColloquyError `model_unusable` */
export async function readArchitecture({ modelFolder, model }: LocalModelOptions): Promise<string> {
  try {
    return z.object({ model_type: z.string() }).parse(JSON.parse(await readFile(join(modelFolder, 'config.json'), 'utf8'))).model_type;
  } catch (error) {
    throw modelUnusable(model, error);
  }
}

/** `model_unusable`, for a model that could not be read or run. A failure that has a name of its own (its thread ended) stays what it is. */
export function modelUnusable(model: string, error: unknown): ColloquyError {
  if (error instanceof ColloquyError && error.failure.code !== 'internal') return error;
  return fail(
    'model_unusable',
    {
      effect: `The speech model ${model} could not be loaded.`,
      cause: causeOf(error),
      tip: isBuiltOtherwise(error)
        ? 'Name another export of it, or another model: "colloquy models list" tells those that can be run.'
        : 'Run "colloquy models verify" to check the model files, then "colloquy models get" to fetch them again.',
    },
    { cause: error },
  );
}

/** Its files may be whole, and no other copy of them would do. */
function isBuiltOtherwise(error: unknown): boolean {
  return error instanceof UnknownDecoder || error instanceof UnknownEncoder || error instanceof z.ZodError;
}

function causeOf(error: unknown): string {
  // What ONNX Runtime said in the thread.
  if (error instanceof ColloquyError) return error.failure.cause;
  if (!(error instanceof z.ZodError)) return error instanceof Error ? error.message : String(error);
  const [issue] = error.issues;
  return `Its settings are not those of such a model: ${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'not understood'}.`;
}

/** What each token adds to the text. A character of several tokens comes with the last of them. */
export function tokenTexts(tokens: readonly number[], decode: (tokens: readonly number[]) => string): string[] {
  let before = '';
  return tokens.map((_, index) => {
    const text = decode(tokens.slice(0, index + 1));
    // Half a character.
    if (text.endsWith('\uFFFD')) return '';
    const added = text.slice(before.length);
    before = text;
    return added;
  });
}

/** Geometric mean of the probabilities of the tokens, the end among them; null where none was asked for. */
export function confidenceOf({ probabilities }: Decoded): number | null {
  if (probabilities.length === 0) return null;
  const logarithms = probabilities.reduce((sum, probability) => sum + Math.log(probability), 0);
  return Math.min(1, Math.exp(logarithms / probabilities.length));
}

/** What each of the speeches is heard as, in their order; those that are too short to be heard are not given to the model. */
export async function hearBatch(
  speeches: readonly Samples[],
  shortestSeconds: number,
  model: {
    readonly requestFor: (speech: Samples) => Promise<DecodeRequest>;
    readonly decode: (requests: readonly DecodeRequest[]) => Promise<Decoded[]>;
    readonly utteranceOf: (decoded: Decoded, speech: Samples) => Utterance;
  },
): Promise<Utterance[]> {
  const heard = speeches.filter(({ values, sampleRate }) => values.length / sampleRate >= shortestSeconds);
  const requests = await Promise.all(heard.map(model.requestFor));
  const decoded = requests.length === 0 ? [] : await model.decode(requests);
  return speeches.map((speech) => {
    const found = decoded[heard.indexOf(speech)];
    return found === undefined ? nothing : model.utteranceOf(found, speech);
  });
}
