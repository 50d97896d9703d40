/** What a batch of stretches brings to each step of the decoder: encoder keys and values, padded to one length, and its own past. */
import { Tensor, type InferenceSession } from 'onnxruntime-node';

/** A stretch as the decoder looks at it, layer by layer. */
export interface EncodedSpeech {
  /** Of the encoder. */
  readonly frames: number;
  /** [1, heads, size, frames] */
  readonly keys: readonly Tensor[];
  /** [1, heads, frames, size] */
  readonly values: readonly Tensor[];
}

export interface BatchFeeds {
  tensors(): Record<string, Tensor>;
  /** Outputs of a step that are inputs of the next. */
  readonly pastNames: readonly string[];
  remember(results: InferenceSession.OnnxValueMapType): void;
  /** The batch with only these rows. */
  keep(rows: readonly number[]): BatchFeeds;
}

/** Large enough that the softmax of a padded frame is zero. */
const MASKED = -1e9;

/** @param headsJoined batch and heads are one dimension of keys and mask. */
export function gatherBatch(speeches: readonly EncodedSpeech[], headsJoined: boolean): BatchFeeds {
  const frames = Math.max(...speeches.map((speech) => speech.frames));
  const [, heads, size] = speeches[0]!.keys[0]!.dims as [number, number, number, number];
  const layers = [...speeches[0]!.keys.keys()];
  const tensors = new Map<string, Tensor>();
  const batch = speeches.length;
  for (const layer of layers) {
    const keys = padded(speeches.map((speech) => ({ values: numbersOf(speech.keys[layer]!), length: speech.frames })), heads * size, frames);
    tensors.set(`cross_key.${layer}`, new Tensor('float32', keys, headsJoined ? [batch * heads, size, frames] : [batch, heads, size, frames]));
    const values = padded(speeches.map((speech) => ({ values: numbersOf(speech.values[layer]!), length: speech.frames * size })), heads, frames * size);
    tensors.set(`cross_value.${layer}`, new Tensor('float32', values, [batch, heads, frames, size]));
    for (const what of ['key', 'value']) tensors.set(`past_key_values.${layer}.decoder.${what}`, new Tensor('float32', new Float32Array(), [batch, heads, 0, size]));
  }
  const maskRows = headsJoined ? heads : 1;
  const mask = Float32Array.from({ length: batch * maskRows * frames }, (_, index) => (index % frames < speeches[Math.floor(index / (frames * maskRows))]!.frames ? 0 : MASKED));
  tensors.set('encoder_mask', new Tensor('float32', mask, headsJoined ? [batch * heads, 1, frames] : [batch, 1, 1, frames]));
  return feedsOf(tensors, batch);
}

function feedsOf(tensors: Map<string, Tensor>, batch: number): BatchFeeds {
  const past = [...tensors.keys()].filter((name) => name.startsWith('past_key_values.'));
  const presentOf = (name: string): string => name.replace('past_key_values.', 'present.');
  return {
    pastNames: past.map(presentOf),
    tensors: () => Object.fromEntries(tensors),
    remember(results) {
      for (const name of past) tensors.set(name, results[presentOf(name)]!);
    },
    keep: (rows) => feedsOf(new Map([...tensors].map(([name, tensor]) => [name, keepRows(tensor, rows, batch)])), rows.length),
  };
}

function keepRows(tensor: Tensor, rows: readonly number[], batch: number): Tensor {
  const values = numbersOf(tensor);
  const size = values.length / batch;
  const kept = new Float32Array(rows.length * size);
  for (const [index, row] of rows.entries()) kept.set(values.subarray(row * size, (row + 1) * size), index * size);
  const [first = 0, ...rest] = tensor.dims;
  return new Tensor('float32', kept, [(first / batch) * rows.length, ...rest]);
}

/** `rowCount` rows of each item, one item after the other, each row filled up to `width` with zeros. */
function padded(items: readonly { readonly values: Float32Array; readonly length: number }[], rowCount: number, width: number): Float32Array {
  const all = new Float32Array(items.length * rowCount * width);
  for (const [index, { values, length }] of items.entries()) {
    for (let row = 0; row < rowCount; row += 1) all.set(values.subarray(row * length, (row + 1) * length), (index * rowCount + row) * width);
  }
  return all;
}

function numbersOf(tensor: Tensor): Float32Array {
  return tensor.data as Float32Array;
}
