/**
 * The edge to transformers.js: loading a model from a folder of this machine, and the few types that its own
 * declarations leave open. Nothing here reaches the network.
 */
import { resolve } from 'node:path';
import {
  AutoTokenizer,
  env,
  LogLevel,
  type LogitsProcessorList,
  type PreTrainedModel,
  type PreTrainedTokenizer,
  type Tensor,
} from '@huggingface/transformers';
import { fail } from '#schemas/failure';

// The model store has fetched and verified the files; the library must neither download nor keep copies.
env.allowRemoteModels = false;
env.useFSCache = false;
// What fails is thrown; standard error belongs to the program.
env.logLevel = LogLevel.NONE;

export interface LocalModelOptions {
  /** Folder with `config.json`, `tokenizer.json` and `onnx/*_quantized.onnx`. */
  readonly modelFolder: string;
  /** Id of the catalogue: `moonshine-base`. */
  readonly model: string;
  /** Threads of each ONNX session. Parallel sessions of one thread beat one session of many, so the default is 1. */
  readonly threads?: number | undefined;
}

interface ModelClass {
  from_pretrained(folder: string, options: object): Promise<PreTrainedModel>;
}

/** What `generate` is given here; the library's declaration lists every option of every model. */
export interface GenerateOptions {
  readonly inputs?: Tensor;
  readonly input_features?: Tensor;
  readonly encoder_outputs?: Tensor;
  readonly max_new_tokens: number;
  readonly logits_processor: LogitsProcessorList;
  /** What the decoder begins with; the sequence that comes back begins with it too. */
  readonly decoder_input_ids?: Tensor;
}

export interface LocalModel {
  readonly network: PreTrainedModel;
  readonly tokenizer: PreTrainedTokenizer;
  /** Greedy decoding. Answers the token ids of the one sequence, special tokens included. */
  generate(options: GenerateOptions): Promise<number[]>;
  /** The text of token ids without special tokens, trimmed, with single spaces. */
  decode(tokens: number[]): string;
  close(): Promise<void>;
}

/** @throws ColloquyError `model_unusable` when the files are not there or are not such a model. */
export async function loadLocalModel(modelClass: ModelClass, { modelFolder, model, threads = 1 }: LocalModelOptions): Promise<LocalModel> {
  // An absolute path is taken as a folder; anything else might be taken for the name of a model on the hub.
  const folder = resolve(modelFolder);
  try {
    const network = await modelClass.from_pretrained(folder, {
      dtype: 'q8',
      local_files_only: true,
      session_options: {
        intraOpNumThreads: threads,
        interOpNumThreads: 1,
        executionMode: 'sequential',
        // Patterns of allocations are kept for each shape seen, and speech has a new shape every time: 240 MB with whisper-base.
        enableMemPattern: false,
      },
    });
    const tokenizer = await AutoTokenizer.from_pretrained(folder, { local_files_only: true });
    return localModel(network, tokenizer);
  } catch (error) {
    throw modelUnusable(model, error);
  }
}

/** @throws ColloquyError `model_unusable`, for a model that could not be read or run. */
export function modelUnusable(model: string, error: unknown): Error {
  return fail(
    'model_unusable',
    {
      effect: `The speech model ${model} could not be loaded.`,
      cause: error instanceof Error ? error.message : String(error),
      tip: 'Run "colloquy models verify" to check the model files, then "colloquy models get" to fetch them again.',
    },
    { cause: error },
  );
}

function localModel(network: PreTrainedModel, tokenizer: PreTrainedTokenizer): LocalModel {
  return {
    network,
    tokenizer,
    async generate(options) {
      const output = (await network.generate(options as Parameters<PreTrainedModel['generate']>[0])) as Tensor;
      return Array.from(output.data as BigInt64Array, Number);
    },
    decode: (tokens) => tokenizer.decode(tokens, { skip_special_tokens: true }).replace(/\s+/g, ' ').trim(),
    async close() {
      await network.dispose();
    },
  };
}
