import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { audioOfSamples } from '../testing/decoded-audio.ts';
import type { FrameEmbeddingModel } from './diarization-models.ts';
import { HOP_SAMPLES, type FrameSpan } from './frame-grid.ts';
import { listenToVoices } from './voice-frames.ts';

const marginFrames = 7;

/** A model whose one feature of a frame is the sample in its middle, and whose voice is the statistics themselves. */
const model: FrameEmbeddingModel = {
  channels: 1,
  marginFrames,
  samplesFor: (frames) => frames * HOP_SAMPLES,
  features: (samples) => {
    const frames = Math.floor(samples.length / HOP_SAMPLES) - 2 * marginFrames;
    return Promise.resolve(Float32Array.from({ length: Math.max(0, frames) }, (_, frame) => samples[(frame + marginFrames) * HOP_SAMPLES]!));
  },
  embedStatistics: (statistics) => Promise.resolve(statistics),
  embed: () => Promise.reject(new Error('Voices are pooled from frames.')),
  close: () => Promise.resolve(),
};

const frameCount = 2_000;
const values = Float32Array.from({ length: frameCount * HOP_SAMPLES }, (_, sample) => Math.sin(Math.floor(sample / HOP_SAMPLES)));
const audio = audioOfSamples(values);

/** Mean and deviation of the frames of the spans, those at the audio's ends left out. */
function statisticsOf(spans: readonly FrameSpan[]): [mean: number, deviation: number, count: number] {
  const frames = spans.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, index) => from + index)).filter((frame) => frame >= marginFrames && frame < frameCount - marginFrames);
  const heard = frames.map((frame) => values[frame * HOP_SAMPLES]!);
  const mean = heard.reduce((sum, value) => sum + value, 0) / heard.length;
  return [mean, Math.sqrt(heard.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (heard.length - 1)), heard.length];
}

describe('a voice pooled from frames', () => {
  it('is that of its spans, wherever they lie in the recording', async () => {
    const span = fc.tuple(fc.nat(frameCount - 1), fc.integer({ min: 1, max: 300 })).map(([from, length]) => ({ from, to: Math.min(frameCount, from + length) }));
    await fc.assert(
      fc.asyncProperty(fc.array(span, { minLength: 1, maxLength: 3 }), async (spans) => {
        const [mean, deviation, count] = statisticsOf(spans);
        const voice = await listenToVoices(audio, model).voiceOf(spans);
        if (count < 2) expect(voice).toBeNull();
        else {
          expect(voice![0]).toBeCloseTo(mean, 4);
          expect(voice![1]).toBeCloseTo(deviation, 4);
        }
      }),
    );
  });

  it('is nobody where nothing of the span is heard', async () => {
    expect(await listenToVoices(audio, model).voiceOf([{ from: 0, to: 5 }])).toBeNull();
  });
});
