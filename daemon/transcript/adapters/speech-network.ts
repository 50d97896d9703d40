/**
 * The network of a speech model, encoder and decoder, each in a thread of its own: while one batch is decoded the next is encoded.
 */
import { join } from 'node:path';
import type { OnnxModel } from '../../onnx/onnx-graph.ts';
import { preparedGraphs, type GraphSource } from '../../onnx/prepared-graphs.ts';
import type { EncodedSpeech } from './decoder-batch.ts';
import { cutDecoder } from './decoder-graphs.ts';
import { startModelThread } from './model-thread.ts';

/** What a thread is opened with: its graphs by name. */
export interface OpenPart {
  readonly graphs: Readonly<Record<string, GraphSource>>;
  readonly threads: number;
}

export interface EncoderInput {
  readonly values: Float32Array;
  readonly dims: readonly number[];
}

export interface DecodeOptions {
  /** What every stretch's text begins with; not part of the answer. */
  readonly prompt: readonly number[];
  readonly endToken: number;
  /** Added to the score of each token: −∞ forbids it. */
  readonly bias: Float32Array;
  /** Decoder layers and heads whose attention tells when a token was said; empty: not asked for. */
  readonly alignmentHeads: readonly AlignmentHead[];
  /** A token whose probability behind a token of the prompt is asked for. */
  readonly watched?: { readonly behind: number; readonly token: number } | undefined;
}

export type AlignmentHead = readonly [layer: number, head: number];

export interface DecodeRequest {
  readonly speech: EncodedSpeech;
  /** Decoding stops here at the latest. */
  readonly mostTokens: number;
}

export interface Decoded {
  /** Without prompt and end. */
  readonly tokens: readonly number[];
  /** Of each step's choice, the end among them. */
  readonly probabilities: readonly number[];
  /** For each token, over the encoder's frames: the mean weight of the alignment heads. */
  readonly attention: readonly Float32Array[];
  readonly watchedProbability: number | null;
}

export interface SpeechNetwork {
  readonly vocabulary: number;
  /** Of the decoder. */
  readonly layers: number;
  encode(input: EncoderInput): Promise<EncodedSpeech>;
  decode(requests: readonly DecodeRequest[], options: DecodeOptions): Promise<Decoded[]>;
  /** Scores of all tokens as the first one behind `token`. */
  scoresAfter(token: number, speech: EncodedSpeech): Promise<Float32Array>;
  close(): Promise<void>;
}

export interface SpeechNetworkOptions {
  /** Number of tokens. */
  readonly vocabulary: number;
  /** Of each ONNX session. */
  readonly threads: number;
  /** What is changed in the encoder before it is run; absent: nothing. */
  readonly changeEncoder?: ((encoder: OnnxModel) => OnnxModel) | undefined;
  /** Id of the catalogue. */
  readonly model: string;
}

/** Raised with every change of what is made of the files, so that nobody runs what an older version made. */
const GRAPHS_VERSION = '1';

/**
 * @param folder with `onnx/encoder_model_quantized.onnx` and `onnx/decoder_model_merged_quantized.onnx`.
 * @throws ColloquyError `speech_worker_crashed`; UnknownDecoder; Error of ONNX Runtime for files that it cannot run.
 */
export async function openSpeechNetwork(folder: string, { vocabulary, threads, changeEncoder, model }: SpeechNetworkOptions): Promise<SpeechNetwork> {
  const encoderPath = join(folder, 'onnx/encoder_model_quantized.onnx');
  const encoderGraphs = changeEncoder === undefined ? { encoder: encoderPath } : await preparedGraphs(encoderPath, { version: GRAPHS_VERSION, names: ['encoder'], make: (whole) => ({ encoder: changeEncoder(whole) }) });
  const decoderGraphs = await preparedGraphs(join(folder, 'onnx/decoder_model_merged_quantized.onnx'), { version: GRAPHS_VERSION, names: ['cross', 'step'], make: cutDecoder });
  const encoder = startModelThread(new URL('./encoder-thread.ts', import.meta.url), model);
  const decoder = startModelThread(new URL('./decoder-thread.ts', import.meta.url), model);
  const end = async (): Promise<void> => {
    await Promise.all([encoder.end(), decoder.end()]);
  };
  try {
    const [, { layers }] = await Promise.all([
      encoder.call('open', { graphs: encoderGraphs, threads } satisfies OpenPart),
      decoder.call('open', { graphs: decoderGraphs, threads } satisfies OpenPart) as Promise<{ layers: number }>,
    ]);
    return {
      vocabulary,
      layers,
      encode: async (input) => (await encoder.call('encode', input)) as EncodedSpeech,
      decode: async (requests, options) => (await decoder.call('decode', { requests, options })) as Decoded[],
      scoresAfter: async (token, speech) => (await decoder.call('scoresAfter', { token, speech, vocabulary })) as Float32Array,
      async close() {
        await Promise.all([encoder.close(), decoder.close()]);
      },
    };
  } catch (error) {
    await end();
    throw error;
  }
}
