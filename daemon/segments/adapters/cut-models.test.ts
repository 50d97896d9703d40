/** The networks that are run in parts, or over many windows at once, say what their files say. */
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { InferenceSession, Tensor } from 'onnxruntime-node';
import { decodedAudio } from '../../testing/decoded-audio.ts';
import { testModel } from '../../testing/models.ts';
import { describeWith, samplePath } from '../../testing/shared-data.ts';
import { FRAMES_PER_WINDOW, HOP_SAMPLES, WINDOW_SAMPLES } from '../frame-grid.ts';
import { decodePowerset } from '../powerset.ts';
import { dot, unit } from '../vectors.ts';
import { openPyannoteEmbedding } from './pyannote-embedding.ts';
import { openPyannoteSegmentation } from './pyannote-segmentation.ts';
import { openSileroVoiceActivity } from './silero-voice-activity.ts';

describeWith(testModel('silero-vad'), 'the model of voice activity', 'a stretch of windows that is heard in one run', (folder) => {
  it('is heard as window by window', async () => {
    const path = join(folder, 'silero_vad_v6.onnx');
    const audio = await decodedAudio(samplePath);
    const { values, sampleRate } = await audio.read(0, 100 * 512 + 200);
    const model = await openSileroVoiceActivity(path, 1);
    const stream = model.start();
    const heard = [...(await stream.listen({ values: values.subarray(0, 60 * 512), sampleRate })), ...(await stream.listen({ values: values.subarray(60 * 512), sampleRate }))];
    await model.close();
    const alone = await windowByWindow(path, values);
    expect(heard).toHaveLength(101);
    for (const [index, probability] of alone.entries()) expect(heard[index]).toBeCloseTo(probability, 4);
    expect(Math.max(...heard)).toBeGreaterThan(0.9);
  });

  /** As the model's own program runs it. */
  async function windowByWindow(path: string, values: Float32Array): Promise<number[]> {
    const whole = await InferenceSession.create(path);
    const sr = new Tensor('int64', BigInt64Array.of(16_000n), []);
    let state = new Tensor('float32', new Float32Array(256), [2, 1, 128]);
    let context = new Float32Array(64);
    const probabilities: number[] = [];
    for (let from = 0; from < values.length; from += 512) {
      const window = new Float32Array(576);
      window.set(context);
      window.set(values.subarray(from, from + 512), 64);
      context = window.slice(-64);
      const { output, stateN } = await whole.run({ input: new Tensor('float32', window, [1, 576]), state, sr });
      probabilities.push((output!.data as Float32Array)[0]!);
      state = new Tensor('float32', stateN!.data as Float32Array, [2, 1, 128]);
    }
    await whole.release();
    return probabilities;
  }
});

describeWith(testModel('segmentation'), 'the segmentation model', 'windows that share their filter bank', (folder) => {
  it('hear the speakers of windows with one of their own, but for one frame in fifty', async () => {
    const path = join(folder, 'segmentation-3.0.onnx');
    const audio = await decodedAudio(samplePath);
    const { values } = await audio.read(0, 3 * WINDOW_SAMPLES);
    const starts = [0, 59, 118, 590, 1180].map((frame) => frame * HOP_SAMPLES);
    const shared = await openPyannoteSegmentation(path, 1);
    const heard = await shared.segment(values, starts);
    await shared.close();
    const whole = await InferenceSession.create(path);
    for (const [index, start] of starts.entries()) {
      const window = new Float32Array(WINDOW_SAMPLES);
      window.set(values.subarray(start, start + WINDOW_SAMPLES));
      const { logits } = await whole.run({ input_values: new Tensor('float32', window, [1, 1, WINDOW_SAMPLES]) });
      const alone = decodePowerset(logits!.data as Float32Array);
      const others = alone.speakers.filter((mask, frame) => mask !== heard[index]!.speakers[frame]).length;
      expect(others / FRAMES_PER_WINDOW).toBeLessThan(0.02);
    }
    await whole.release();
  });
});

describeWith(testModel('speaker-embedding'), 'the embedding model', 'a voice embedded in two steps', (folder) => {
  it('is the voice that the whole network hears', async () => {
    const path = join(folder, 'embedding.ort');
    const audio = await decodedAudio(samplePath);
    const { values } = await audio.read(audio.sampleRate, 4 * audio.sampleRate);
    const parts = await openPyannoteEmbedding(path, 1);
    const voice = await parts.embed(values);
    await parts.close();
    const whole = await InferenceSession.create(path);
    const { embeddings } = await whole.run({ waveform: new Tensor('float32', values, [1, values.length]) });
    expect(dot(voice, unit(embeddings!.data as Float32Array))).toBeGreaterThan(0.9999);
    await whole.release();
  });
});
