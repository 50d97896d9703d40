/**
 * pyannote/embedding: a voice as 512 numbers, compared by cosine.
 *
 * An x-vector network on SincNet features; input `waveform` [1, samples] (the file takes no larger batch), raw samples in
 * −1 … 1, output `embeddings` [1, 512]. Source: Snyder 2018, X-vectors; Bredin 2020, pyannote.audio. MIT.
 */
import { Tensor } from 'onnxruntime-node';
import type { EmbeddingModel } from '../diarization-models.ts';
import { unit } from '../vectors.ts';
import { openModel } from './onnx-session.ts';

/**
 * Below 4,780 samples the network's strides leave no frame and it fails; below 5,050 they leave one, whose deviation is not
 * a number. Shorter audio is repeated up to half a second.
 */
const LEAST_SAMPLES = 8_000;

export async function openPyannoteEmbedding(path: string, threads: number): Promise<EmbeddingModel> {
  const model = await openModel(path, threads);
  return {
    async embed(samples) {
      const values = samples.length < LEAST_SAMPLES ? repeated(samples, LEAST_SAMPLES) : samples;
      const { embeddings } = await model.run({ waveform: new Tensor('float32', values, [1, values.length]) }, 'embeddings');
      return unit(embeddings);
    },
    close: () => model.close(),
  };
}

function repeated(samples: Float32Array, length: number): Float32Array {
  return Float32Array.from({ length }, (_, index) => samples[index % samples.length] ?? 0);
}
