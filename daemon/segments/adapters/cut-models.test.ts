/** The networks that are run in parts say what they say as a whole. */
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { InferenceSession, Tensor } from 'onnxruntime-node';
import { decodedAudio } from '../../testing/decoded-audio.ts';
import { testModel } from '../../testing/models.ts';
import { describeWith, samplePath } from '../../testing/shared-data.ts';
import { FRAMES_PER_WINDOW, HOP_SAMPLES, WINDOW_SAMPLES } from '../frame-grid.ts';
import { decodePowerset } from '../powerset.ts';
import { cosineSimilarity } from '../vectors.ts';
import { openPyannoteEmbedding } from './pyannote-embedding.ts';
import { openPyannoteSegmentation } from './pyannote-segmentation.ts';

describeWith(testModel('segmentation'), 'the segmentation model', 'windows that share their filter bank', (folder) => {
  it('hear the speakers of windows with one of their own, but for one frame in a hundred', async () => {
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
      expect(others / FRAMES_PER_WINDOW).toBeLessThan(0.01);
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
    expect(cosineSimilarity(voice, embeddings!.data as Float32Array)).toBeGreaterThan(0.9999);
    await whole.release();
  });
});
