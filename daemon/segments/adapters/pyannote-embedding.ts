/**
 * pyannote/embedding: a voice as 512 numbers, compared by cosine.
 *
 * An x-vector network on SincNet features; input `waveform` [1, samples] (the file takes no larger batch), raw samples in
 * −1 … 1, output `embeddings` [1, 512]. Source: Snyder 2018, X-vectors; Bredin 2020, pyannote.audio. MIT.
 */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { InferenceSession, Tensor } from 'onnxruntime-node';
import { readModel, writeModel, type OnnxModel } from '../../onnx/onnx-graph.ts';
import type { FrameEmbeddingModel } from '../diarization-models.ts';
import { HOP_SAMPLES } from '../frame-grid.ts';
import { unit } from '../vectors.ts';
import { cutEmbedding } from './embedding-graphs.ts';
import { openModel, usable } from './onnx-session.ts';

/**
 * Below 4,780 samples the network's strides leave no frame and it fails; below 5,050 they leave one, whose deviation is not
 * a number. Shorter audio is repeated up to half a second.
 */
const LEAST_SAMPLES = 8_000;

/** Of a SincNet frame, in samples; its hop is that of the segmentation model, which begins with the same network. */
const RECEPTIVE_FIELD = 991;
/** What the three layers behind it that look around take off at each end. */
const MARGIN_FRAMES = 7;
const CHANNELS = 1_500;

export async function openPyannoteEmbedding(path: string, threads: number): Promise<FrameEmbeddingModel> {
  const graphs = await usable(path, async () => cutEmbedding(await readAnyModel(path)));
  const features = await openModel(path, threads, writeModel(graphs.features));
  const pooled = await openModel(path, threads, writeModel(graphs.pooled));
  const samplesFor = (frames: number): number => (frames - 1) * HOP_SAMPLES + RECEPTIVE_FIELD;
  const embedStatistics = async (statistics: Float32Array): Promise<Float32Array> => {
    const { embeddings } = await pooled.run({ statistics: new Tensor('float32', statistics, [1, statistics.length]) }, 'embeddings');
    return unit(embeddings);
  };
  const featuresOf = async (samples: Float32Array): Promise<Float32Array> => {
    if (samples.length < samplesFor(2 * MARGIN_FRAMES + 1)) return new Float32Array();
    return (await features.run({ waveform: new Tensor('float32', samples, [1, samples.length]) }, 'features')).features;
  };
  return {
    channels: CHANNELS,
    marginFrames: MARGIN_FRAMES,
    samplesFor,
    features: featuresOf,
    embedStatistics,
    async embed(samples) {
      const frames = await featuresOf(samples.length < LEAST_SAMPLES ? repeated(samples, LEAST_SAMPLES) : samples);
      return embedStatistics(statisticsOf(frames, CHANNELS));
    },
    async close() {
      await features.close();
      await pooled.close();
    },
  };
}

/** An `.onnx` file, or an `.ort` one, which ONNX Runtime itself writes as the other. */
async function readAnyModel(path: string): Promise<OnnxModel> {
  if (!path.endsWith('.ort')) return readModel(await readFile(path));
  const folder = await mkdtemp(join(tmpdir(), 'colloquy-model-'));
  try {
    const optimizedModelFilePath = join(folder, 'model.onnx');
    const session = await InferenceSession.create(path, { optimizedModelFilePath, graphOptimizationLevel: 'disabled', extra: { session: { load_model_format: 'ORT', save_model_format: 'ONNX' } } });
    await session.release();
    return readModel(await readFile(optimizedModelFilePath));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Means and, behind them, deviations of each channel. */
function statisticsOf(features: Float32Array, channels: number): Float32Array {
  const frames = features.length / channels;
  const statistics = new Float32Array(2 * channels);
  for (let channel = 0; channel < channels; channel += 1) {
    let sum = 0;
    for (let at = channel; at < features.length; at += channels) sum += features[at]!;
    const mean = sum / frames;
    let squares = 0;
    for (let at = channel; at < features.length; at += channels) squares += (features[at]! - mean) ** 2;
    statistics[channel] = mean;
    statistics[channels + channel] = Math.sqrt(squares / (frames - 1));
  }
  return statistics;
}

function repeated(samples: Float32Array, length: number): Float32Array {
  return Float32Array.from({ length }, (_, index) => samples[index % samples.length] ?? 0);
}
