/**
 * pyannote segmentation-3.0: who of at most three local speakers is active in each frame of a 10 s window.
 *
 * Input `input_values` [batch, 1, 160000], raw samples in −1 … 1 (the model normalises each window itself); output
 * `logits` [batch, 589, 7]. Source: Plaquet & Bredin 2023. MIT, Copyright (c) 2023 CNRS.
 */
import { readFile } from 'node:fs/promises';
import { Tensor } from 'onnxruntime-node';
import { readModel, writeModel } from '../../onnx/onnx-graph.ts';
import type { SegmentationModel } from '../diarization-models.ts';
import { FRAMES_PER_WINDOW, WINDOW_SAMPLES } from '../frame-grid.ts';
import { decodePowerset, POWERSET_CLASSES } from '../powerset.ts';
import { openModel, usable } from './onnx-session.ts';
import { cutSegmentation } from './segmentation-graphs.ts';

/** A place of the filter bank: a stride of 10 samples, pooled by 3. */
const PLACE_SAMPLES = 30;
const FILTERS = 80;
/** Of a filter. */
const FILTER_SAMPLES = 251;
const STRIDE_SAMPLES = 10;
const PLACES_PER_WINDOW = placesIn(WINDOW_SAMPLES);

export async function openPyannoteSegmentation(path: string, threads: number): Promise<SegmentationModel> {
  const graphs = await usable(path, async () => cutSegmentation(readModel(await readFile(path))));
  const bankModel = await openModel(path, threads, writeModel(graphs.bank));
  const restModel = await openModel(path, threads, writeModel(graphs.rest));
  return {
    async segment(samples, starts) {
      const length = Math.max(...starts) + WINDOW_SAMPLES;
      const values = new Float32Array(length);
      values.set(samples.subarray(0, length));
      const { bank } = await bankModel.run({ input_values: new Tensor('float32', values, [1, 1, length]) }, 'bank');
      const windows = new Float32Array(starts.length * FILTERS * PLACES_PER_WINDOW);
      const all = placesIn(length);
      const loudness = deviation(values);
      for (const [index, start] of starts.entries()) {
        // The network evens out the loudness of a window, and here it has evened out that of all of them.
        const scale = loudness / Math.max(deviation(values.subarray(start, start + WINDOW_SAMPLES)), LEAST_DEVIATION);
        const first = start / PLACE_SAMPLES;
        for (let filter = 0; filter < FILTERS; filter += 1) {
          const from = filter * all + first;
          const to = (index * FILTERS + filter) * PLACES_PER_WINDOW;
          for (let place = 0; place < PLACES_PER_WINDOW; place += 1) windows[to + place] = bank[from + place]! * scale;
        }
      }
      const { logits } = await restModel.run({ bank: new Tensor('float32', windows, [starts.length, FILTERS, PLACES_PER_WINDOW]) }, 'logits');
      const size = FRAMES_PER_WINDOW * POWERSET_CLASSES;
      return starts.map((_, index) => decodePowerset(logits.subarray(index * size, (index + 1) * size)));
    },
    async close() {
      await bankModel.close();
      await restModel.close();
    },
  };
}

/** What the network adds to the variance before it divides by it. */
const LEAST_DEVIATION = Math.sqrt(1e-5);

function placesIn(samples: number): number {
  return Math.floor((Math.floor((samples - FILTER_SAMPLES) / STRIDE_SAMPLES) + 1) / 3);
}

function deviation(values: Float32Array): number {
  let sum = 0;
  let squares = 0;
  for (const value of values) {
    sum += value;
    squares += value * value;
  }
  const mean = sum / values.length;
  return Math.sqrt(Math.max(0, squares / values.length - mean * mean) + LEAST_DEVIATION ** 2);
}
