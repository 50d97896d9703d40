/**
 * pyannote segmentation-3.0: who of at most three local speakers is active in each frame of a 10 s window.
 *
 * Input `input_values` [batch, 1, 160000], raw samples in −1 … 1 (the model normalises each window itself); output
 * `logits` [batch, 589, 7]. Source: Plaquet & Bredin 2023. MIT, Copyright (c) 2023 CNRS.
 */
import { Tensor } from 'onnxruntime-node';
import type { SegmentationModel } from '../diarization-models.ts';
import { FRAMES_PER_WINDOW, WINDOW_SAMPLES } from '../frame-grid.ts';
import { decodePowerset, POWERSET_CLASSES } from '../powerset.ts';
import { openModel } from './onnx-session.ts';

export async function openPyannoteSegmentation(path: string, threads: number): Promise<SegmentationModel> {
  const model = await openModel(path, threads);
  return {
    async segment(windows) {
      const values = new Float32Array(windows.length * WINDOW_SAMPLES);
      for (const [index, window] of windows.entries()) values.set(window, index * WINDOW_SAMPLES);
      const { logits } = await model.run({ input_values: new Tensor('float32', values, [windows.length, 1, WINDOW_SAMPLES]) }, 'logits');
      const size = FRAMES_PER_WINDOW * POWERSET_CLASSES;
      return windows.map((_, index) => decodePowerset(logits.subarray(index * size, (index + 1) * size)));
    },
    close: () => model.close(),
  };
}
