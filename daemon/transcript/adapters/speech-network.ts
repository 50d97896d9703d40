/**
 * The network of a speech model, encoder and decoder, on ONNX Runtime: one stretch is encoded at a time, since what the encoder makes
 * of a stretch depends on its length; many are decoded at once, since a step reads all weights however few tokens it makes.
 *
 * Greedy decoding. Source: Vaswani et al. 2017; the decoder's graphs: `decoder-graphs.ts`.
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Tensor, type InferenceSession } from 'onnxruntime-node';
import { readModel, writeModel, type OnnxModel } from '../../onnx/onnx-graph.ts';
import { openSession } from '../../onnx/session.ts';
import { cutDecoder } from './decoder-graphs.ts';
import { gatherBatch, type BatchFeeds, type EncodedSpeech } from './decoder-batch.ts';

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
  encode(input: Tensor): Promise<EncodedSpeech>;
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
}

/** @param folder with `onnx/encoder_model_quantized.onnx` and `onnx/decoder_model_merged_quantized.onnx`. */
export async function openSpeechNetwork(folder: string, { vocabulary, threads, changeEncoder }: SpeechNetworkOptions): Promise<SpeechNetwork> {
  const graphs = cutDecoder(readModel(await readFile(join(folder, 'onnx/decoder_model_merged_quantized.onnx'))));
  const encoderPath = join(folder, 'onnx/encoder_model_quantized.onnx');
  const sessions = {
    encoder: await openSession(changeEncoder === undefined ? encoderPath : writeModel(changeEncoder(readModel(await readFile(encoderPath)))), threads),
    cross: await openSession(writeModel(graphs.cross), threads),
    step: await openSession(writeModel(graphs.step), threads),
  };
  const { layers, headsJoined } = graphs;
  const gather = (speeches: readonly EncodedSpeech[]): BatchFeeds => gatherBatch(speeches, headsJoined);
  return {
    vocabulary,
    layers,
    encode: (input) => encode(sessions, input, layers),
    decode: (requests, options) => decode(sessions.step, gather(requests.map(({ speech }) => speech)), requests, options),
    async scoresAfter(token, speech) {
      const bias = new Tensor('float32', new Float32Array(vocabulary), [vocabulary]);
      const { logits } = await sessions.step.run({ ...gather([speech]).tensors(), input_ids: tokenTensor([token]), token_bias: bias }, ['logits']);
      return logits!.data as Float32Array;
    },
    async close() {
      for (const session of Object.values(sessions)) await session.release();
    },
  };
}

async function encode({ encoder, cross }: Readonly<Record<'encoder' | 'cross', InferenceSession>>, input: Tensor, layers: number): Promise<EncodedSpeech> {
  // The exports of Whisper give every attention as an output: not fetching them halves the memory.
  const { last_hidden_state: states } = await encoder.run({ [encoder.inputNames[0]!]: input }, ['last_hidden_state']);
  const made = await cross.run({ encoder_hidden_states: states! });
  const each = (what: string): Tensor[] => Array.from({ length: layers }, (_, layer) => made[`${what}.${layer}`]!);
  return { frames: states!.dims[1]!, keys: each('cross_key'), values: each('cross_value') };
}

async function decode(session: InferenceSession, all: BatchFeeds, requests: readonly DecodeRequest[], options: DecodeOptions): Promise<Decoded[]> {
  const { prompt, endToken, bias, alignmentHeads, watched } = options;
  const watchedStep = watched === undefined ? -1 : prompt.indexOf(watched.behind);
  const decoded = requests.map(() => ({ tokens: [] as number[], probabilities: [] as number[], attention: [] as Float32Array[], watchedProbability: null as number | null }));
  const biasTensor = new Tensor('float32', bias, [bias.length]);
  const attentionNames = [...new Set(alignmentHeads.map(([layer]) => `attention.${layer}`))];
  let feeds = all;
  // Which request each row of the batch is.
  let rows = requests.map((_, index) => index);
  let isOpen = requests.map(({ mostTokens }) => mostTokens > 0);
  let next = rows.map(() => prompt[0]!);
  for (let step = 0; isOpen.some(Boolean); step += 1) {
    const inPrompt = step < prompt.length - 1;
    const names = [...(inPrompt ? [] : ['token', 'probability', ...attentionNames]), ...(step === watchedStep ? ['logits'] : []), ...feeds.pastNames];
    const results = await session.run({ ...feeds.tensors(), input_ids: tokenTensor(next), token_bias: biasTensor }, names);
    feeds.remember(results);
    if (watched !== undefined && step === watchedStep) {
      const scores = results.logits!.data as Float32Array;
      for (const [row, request] of rows.entries()) decoded[request]!.watchedProbability = probabilityOf(scores.subarray(row * bias.length, (row + 1) * bias.length), watched.token);
    }
    if (inPrompt) {
      next = rows.map(() => prompt[step + 1]!);
      continue;
    }
    const [tokens, probabilities] = [results.token!.data as BigInt64Array, results.probability!.data as Float32Array];
    next = rows.map((_, row) => Number(tokens[row]));
    for (const [row, request] of rows.entries()) {
      if (!isOpen[row]) continue;
      const own = decoded[request]!;
      own.probabilities.push(probabilities[row]!);
      if (next[row] === endToken) isOpen[row] = false;
      else {
        own.tokens.push(next[row]!);
        if (alignmentHeads.length > 0) own.attention.push(meanAttention(results, alignmentHeads, row, rows.length, requests[request]!.speech.frames));
        if (own.tokens.length >= requests[request]!.mostTokens) isOpen[row] = false;
      }
    }
    const open = [...rows.keys()].filter((row) => isOpen[row]);
    // Rows that are done go on costing until there are enough of them to be worth the copying.
    if (open.length > 0 && open.length <= rows.length / 2) {
      feeds = feeds.keep(open);
      [rows, next, isOpen] = [open.map((row) => rows[row]!), open.map((row) => next[row]!), open.map(() => true)];
    }
  }
  return decoded;
}

/** Softmax of one score among all. */
function probabilityOf(scores: Float32Array, token: number): number {
  const own = scores[token]!;
  return 1 / scores.reduce((sum, score) => sum + Math.exp(score - own), 0);
}

function tokenTensor(tokens: readonly number[]): Tensor {
  return new Tensor('int64', BigInt64Array.from(tokens, BigInt), [tokens.length, 1]);
}

function meanAttention(results: InferenceSession.OnnxValueMapType, heads: readonly AlignmentHead[], row: number, rowCount: number, frames: number): Float32Array {
  const mean = new Float32Array(frames);
  for (const [layer, head] of heads) {
    const weights = results[`attention.${layer}`]!.data as Float32Array;
    const stride = results[`attention.${layer}`]!.dims.at(-1)!;
    const headCount = weights.length / (rowCount * stride);
    const start = (row * headCount + head) * stride;
    for (let frame = 0; frame < frames; frame += 1) mean[frame]! += weights[start + frame]! / heads.length;
  }
  return mean;
}
