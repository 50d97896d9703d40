/**
 * Voices pooled from frames: what a recording sounds like is computed once, chunk by chunk, and the voice of a window's local speaker is the mean
 * and the deviation of the frames in which that speaker is heard alone.
 *
 * Running sums make each voice a matter of a few subtractions, however many windows lie over a second. Source: Bredin 2023, pyannote.audio 2.1
 * (weights in statistics pooling).
 */
import type { AudioSource } from '#schemas/audio';
import type { FrameEmbeddingModel } from './diarization-models.ts';
import { HOP_SAMPLES, type FrameSpan } from './frame-grid.ts';

/** Ten seconds, as the embedding was trained on: it evens out loudness over what it is given. */
const CHUNK_FRAMES = 592;
/** A window lies over two chunks; the third is the one before, of which the windows' order asks no more. */
const KEPT_CHUNKS = 3;

/** Running sums over the frames of a chunk: `sums[(frame + 1) × channels + channel]` is the sum up to and with `frame`. */
interface Chunk {
  readonly firstFrame: number;
  readonly frames: number;
  readonly sums: Float64Array;
  readonly squares: Float64Array;
}

export interface VoiceFrames {
  /** The voice in the spans (frames of the recording), a unit vector; null when fewer than two frames of them are there. */
  voiceOf(spans: readonly FrameSpan[]): Promise<Float32Array | null>;
}

export function listenToVoices(audio: AudioSource, model: FrameEmbeddingModel): VoiceFrames {
  const chunks = new Map<number, Promise<Chunk>>();
  const chunkAt = (index: number): Promise<Chunk> => {
    const known = chunks.get(index) ?? openChunk(audio, model, index);
    chunks.set(index, known);
    for (const old of chunks.keys()) if (old <= index - KEPT_CHUNKS) chunks.delete(old);
    return known;
  };
  const { channels } = model;
  return {
    async voiceOf(spans) {
      const sum = new Float64Array(channels);
      const square = new Float64Array(channels);
      let count = 0;
      for (const { from, to } of spans) {
        for (let index = Math.floor(from / CHUNK_FRAMES); index * CHUNK_FRAMES < to; index += 1) count += addSpan(await chunkAt(index), { from, to }, sum, square);
      }
      if (count < 2) return null;
      const statistics = new Float32Array(2 * channels);
      for (let channel = 0; channel < channels; channel += 1) {
        const mean = sum[channel]! / count;
        statistics[channel] = mean;
        statistics[channels + channel] = Math.sqrt(Math.max(0, (square[channel]! - count * mean * mean) / (count - 1)));
      }
      return model.embedStatistics(statistics);
    },
  };
}

async function openChunk(audio: AudioSource, model: FrameEmbeddingModel, index: number): Promise<Chunk> {
  const { channels, marginFrames } = model;
  const start = Math.max(0, index * CHUNK_FRAMES - marginFrames);
  const samples = await audio.read(start * HOP_SAMPLES, model.samplesFor((index + 1) * CHUNK_FRAMES + marginFrames - start));
  const features = await model.features(samples.values);
  const frames = features.length / channels;
  const sums = new Float64Array((frames + 1) * channels);
  const squares = new Float64Array((frames + 1) * channels);
  for (let frame = 0; frame < frames; frame += 1) {
    const at = frame * channels;
    for (let channel = 0; channel < channels; channel += 1) {
      const value = features[at + channel]!;
      sums[at + channels + channel] = sums[at + channel]! + value;
      squares[at + channels + channel] = squares[at + channel]! + value * value;
    }
  }
  return { firstFrame: start + marginFrames, frames, sums, squares };
}

/** Adds the frames of the span that the chunk has; answers how many. */
function addSpan({ firstFrame, frames, sums, squares }: Chunk, { from, to }: FrameSpan, sum: Float64Array, square: Float64Array): number {
  const [first, end] = [Math.max(0, from - firstFrame), Math.min(frames, to - firstFrame)];
  if (end <= first) return 0;
  const channels = sum.length;
  for (let channel = 0; channel < channels; channel += 1) {
    sum[channel]! += sums[end * channels + channel]! - sums[first * channels + channel]!;
    square[channel]! += squares[end * channels + channel]! - squares[first * channels + channel]!;
  }
  return end - first;
}
