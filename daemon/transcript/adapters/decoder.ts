/**
 * The decoder of a speech model on ONNX Runtime: many stretches at once, since a step reads all weights however few tokens it makes.
 *
 * Greedy decoding. Source: Vaswani et al. 2017; the graphs: `decoder-graphs.ts`.
 */
import { Tensor, type InferenceSession } from 'onnxruntime-node';
import PQueue from 'p-queue';
import { z } from 'zod';
import { createBatches, type AttentionShape, type DecoderBatch, type EncodedSpeech } from './decoder-batch.ts';
import type { AlignmentHead, Decoded, DecodeOptions, DecodeRequest } from './speech-network.ts';

export interface Decoder {
  readonly layers: number;
  decode(requests: readonly DecodeRequest[], options: DecodeOptions): Promise<Decoded[]>;
  /** Scores of all tokens as the first one behind `token`. */
  scoresAfter(token: number, speech: EncodedSpeech, vocabulary: number): Promise<Float32Array>;
  close(): Promise<void>;
}

/** @param cross @param step The graphs of `DecoderGraphs`. */
export function createDecoder(cross: InferenceSession, step: InferenceSession): Decoder {
  const shape = shapeOf(step);
  const gather = createBatches(cross, shape);
  // Batches share their buffers.
  const turns = new PQueue({ concurrency: 1 });
  return {
    layers: shape.layers,
    decode: (requests, options) =>
      turns.add(async () => {
        const steps = Math.max(...requests.map(({ mostTokens }) => mostTokens)) + options.prompt.length;
        const batch = await gather({ speeches: requests.map(({ speech }) => speech), steps });
        return decode(step, batch, requests, { ...options, alignmentHeads: ownHeads(options.alignmentHeads, shape) });
      }),
    scoresAfter: (token, speech, vocabulary) =>
      turns.add(async () => {
        const bias = new Tensor('float32', new Float32Array(vocabulary), [vocabulary]);
        const batch = await gather({ speeches: [speech], steps: 1 });
        const { logits } = await step.run({ ...batch.feeds(), input_ids: tokenTensor([token]), token_bias: bias }, ['logits']);
        return logits!.data as Float32Array;
      }),
    async close() {
      await cross.release();
      await step.release();
    },
  };
}

function shapeOf(step: InferenceSession): AttentionShape {
  const dimensionsOf = (wanted: string): readonly (number | string)[] => {
    const found = step.inputMetadata.find(({ name }) => name === wanted);
    return found?.isTensor === true ? found.shape : [];
  };
  const [, heads, , size] = dimensionsOf('past_key_values.0.decoder.key');
  return {
    layers: step.inputNames.filter((name) => name.startsWith('cross_key.')).length,
    heads: z.int().parse(heads),
    size: z.int().parse(size),
    headsJoined: dimensionsOf('cross_key.0').length === 3,
  };
}

/** A list with a head that is not there was made for another model (one that this one was distilled from), and tells nothing of this one's heads. */
function ownHeads(named: readonly AlignmentHead[], { layers, heads }: AttentionShape): readonly AlignmentHead[] {
  return named.every(([layer, head]) => layer < layers && head < heads) ? named : [];
}

async function decode(session: InferenceSession, batch: DecoderBatch, requests: readonly DecodeRequest[], options: DecodeOptions): Promise<Decoded[]> {
  const { prompt, endToken, bias, alignmentHeads, watched } = options;
  const watchedStep = watched === undefined ? -1 : prompt.indexOf(watched.behind);
  const decoded = requests.map(() => ({ tokens: [] as number[], probabilities: [] as number[], attention: [] as Float32Array[], watchedProbability: null as number | null }));
  const biasTensor = new Tensor('float32', bias, [bias.length]);
  const choice = namesToFetch(['token', 'probability', ...new Set(alignmentHeads.map(([layer]) => `attention.${layer}`))]);
  const scores = namesToFetch(['logits']);
  // Which request each row of the batch is.
  let rows = requests.map((_, index) => index);
  let isOpen = requests.map(({ mostTokens }) => mostTokens > 0);
  let next = rows.map(() => prompt[0]!);
  for (let step = 0; isOpen.some(Boolean); step += 1) {
    const inPrompt = step < prompt.length - 1;
    const fetches = { ...(inPrompt ? {} : choice), ...(step === watchedStep ? scores : {}), ...batch.fetches() };
    const results = await session.run({ ...batch.feeds(), input_ids: tokenTensor(next), token_bias: biasTensor }, fetches);
    batch.advance();
    if (watched !== undefined && step === watchedStep) {
      const logits = results.logits!.data as Float32Array;
      for (const [row, request] of rows.entries()) decoded[request]!.watchedProbability = probabilityOf(logits.subarray(row * bias.length, (row + 1) * bias.length), watched.token);
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
      batch.keep(open);
      [rows, next, isOpen] = [open.map((row) => rows[row]!), open.map((row) => next[row]!), open.map(() => true)];
    }
  }
  return decoded;
}

/** The runtime makes tensors for these. */
function namesToFetch(names: readonly string[]): Record<string, null> {
  return Object.fromEntries(names.map((name) => [name, null]));
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
