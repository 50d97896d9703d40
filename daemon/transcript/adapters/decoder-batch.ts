/**
 * What a batch of stretches brings to each step of the decoder: encoder keys and values of one length, and its own past.
 *
 * All of it lives in buffers that are used again from step to step and from batch to batch: as new tensors it would be tens of megabytes a step, and
 * the runtime would hold every one of them twice.
 */
import { Tensor, type InferenceSession } from 'onnxruntime-node';

/** A stretch as the encoder gives it. */
export interface EncodedSpeech {
  readonly frames: number;
  /** [frames, width] */
  readonly states: Float32Array;
}

/** Of the decoder's attention. */
export interface AttentionShape {
  readonly layers: number;
  readonly heads: number;
  readonly size: number;
  /** Batch and heads are one dimension of encoder keys and mask. */
  readonly headsJoined: boolean;
}

export interface DecoderBatch {
  /** Inputs of a step beside its tokens. */
  feeds(): Record<string, Tensor>;
  /** Where a step puts its past with the token that it was given. */
  fetches(): Record<string, Tensor>;
  /** What was fetched is the past of the next step. */
  advance(): void;
  /** From now on only these rows, which rise. */
  keep(rows: readonly number[]): void;
}

export interface BatchRequest {
  readonly speeches: readonly EncodedSpeech[];
  /** Steps at most. */
  readonly steps: number;
}

/** Large enough that the softmax of a padded frame is zero. */
const MASKED = -1e9;

/** @param cross `encoder_hidden_states` → keys and values of every layer. */
export function createBatches(cross: InferenceSession, { layers, heads, size, headsJoined }: AttentionShape): (request: BatchRequest) => Promise<DecoderBatch> {
  const buffers = new Map<string, Float32Array>();
  const bufferOf = (name: string, length: number): Float32Array => {
    const known = buffers.get(name);
    if (known !== undefined && known.length >= length) return known.subarray(0, length);
    const made = new Float32Array(length);
    buffers.set(name, made);
    return made;
  };
  const everyLayer = (what: (layer: number, kind: 'key' | 'value') => void): void => {
    for (let layer = 0; layer < layers; layer += 1) for (const kind of ['key', 'value'] as const) what(layer, kind);
  };

  // Each stretch by itself, since numbers are rounded by the largest among them; whatever stands behind the end of shorter ones is masked.
  return async ({ speeches, steps }) => {
    const frames = Math.max(...speeches.map((speech) => speech.frames));
    let rows = speeches.length;
    let past = 0;
    let [from, to] = ['even', 'odd'];
    const wholeMask = maskOf(speeches, frames, headsJoined ? heads : 1);
    const mask = (): Float32Array => wholeMask.subarray(0, (rows * wholeMask.length) / speeches.length);
    const encoded = (layer: number, kind: string): Float32Array => bufferOf(`cross_${kind}.${layer}`, rows * heads * size * frames);
    const pastOf = (turn: string, layer: number, kind: string, length: number): Float32Array =>
      bufferOf(`${turn}.${layer}.${kind}`, speeches.length * heads * steps * size).subarray(0, rows * heads * length * size);

    for (const [index, { states, frames: own }] of speeches.entries()) {
      const made: Record<string, Tensor> = {};
      const isLongest = own === frames;
      const rowOf = (layer: number, kind: 'key' | 'value'): Float32Array => encoded(layer, kind).subarray(index * heads * size * frames, (index + 1) * heads * size * frames);
      everyLayer((layer, kind) => {
        const values = isLongest ? rowOf(layer, kind) : bufferOf(`shorter_${kind}.${layer}`, heads * size * own);
        made[`cross_${kind}.${layer}`] = new Tensor('float32', values, kind === 'key' ? [1, heads, size, own] : [1, heads, own, size]);
      });
      await cross.run({ encoder_hidden_states: new Tensor('float32', states, [1, own, states.length / own]) }, made);
      if (isLongest) continue;
      everyLayer((layer, kind) => {
        const lines = kind === 'key' ? heads * size : heads;
        widenLines(made[`cross_${kind}.${layer}`]!.data as Float32Array, rowOf(layer, kind), lines);
      });
    }
    return {
      feeds() {
        const feeds: Record<string, Tensor> = { encoder_mask: new Tensor('float32', mask(), headsJoined ? [rows * heads, 1, frames] : [rows, 1, 1, frames]) };
        everyLayer((layer, kind) => {
          const dims = kind === 'value' ? [rows, heads, frames, size] : headsJoined ? [rows * heads, size, frames] : [rows, heads, size, frames];
          feeds[`cross_${kind}.${layer}`] = new Tensor('float32', encoded(layer, kind), dims);
          feeds[`past_key_values.${layer}.decoder.${kind}`] = new Tensor('float32', pastOf(from, layer, kind, past), [rows, heads, past, size]);
        });
        return feeds;
      },
      fetches() {
        const fetches: Record<string, Tensor> = {};
        everyLayer((layer, kind) => (fetches[`present.${layer}.decoder.${kind}`] = new Tensor('float32', pastOf(to, layer, kind, past + 1), [rows, heads, past + 1, size])));
        return fetches;
      },
      advance() {
        past += 1;
        [from, to] = [to, from];
      },
      keep(kept) {
        everyLayer((layer, kind) => {
          keepRows(encoded(layer, kind), kept, rows);
          keepRows(pastOf(from, layer, kind, past), kept, rows);
        });
        keepRows(mask(), kept, rows);
        rows = kept.length;
      },
    };
  };
}

/** [rows, frames], or for each head of each row. */
function maskOf(speeches: readonly EncodedSpeech[], frames: number, heads: number): Float32Array {
  return Float32Array.from({ length: speeches.length * heads * frames }, (_, index) => (index % frames < speeches[Math.floor(index / (frames * heads))]!.frames ? 0 : MASKED));
}

/** Rows that rise move to the front. */
function keepRows(values: Float32Array, kept: readonly number[], rows: number): void {
  const size = values.length / rows;
  for (const [index, row] of kept.entries()) values.copyWithin(index * size, row * size, (row + 1) * size);
}

/** Lines of `from` to longer ones of `to`. */
function widenLines(from: Float32Array, to: Float32Array, lines: number): void {
  const [length, width] = [from.length / lines, to.length / lines];
  for (let line = 0; line < lines; line += 1) to.set(from.subarray(line * length, (line + 1) * length), line * width);
}
