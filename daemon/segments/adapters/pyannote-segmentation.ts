/**
 * pyannote segmentation-3.0: who of at most three local speakers is active in each frame of a 10 s window.
 *
 * Input `input_values` [batch, 1, 160000], raw samples in −1 … 1 (the model normalises each window itself); output
 * `logits` [batch, 589, 7]. Source: Plaquet & Bredin 2023. MIT, Copyright (c) 2023 CNRS.
 */
import { readFile } from 'node:fs/promises';
import { Tensor } from 'onnxruntime-node';
import { readModel, writeModel } from '../../onnx/onnx-graph.ts';
import { withQuantizedLstms } from '../../onnx/quantized-lstm.ts';
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
/**
 * Of its four LSTM layers, the first whose weights are rounded to eight bits. DER of AMI clips, mixes and the stand-up, with the processor time of diarization: none
 * rounded 13.9 % at 0.067 of the recording's time, the last two 13.9 % at 0.059, all 14.0 % at 0.054 (mixes 10.1 % instead of 10.0).
 */
const FIRST_QUANTIZED = 2;

export async function openPyannoteSegmentation(path: string, threads: number): Promise<SegmentationModel> {
  const graphs = await usable(path, async () => {
    const { bank, rest } = cutSegmentation(readModel(await readFile(path)));
    return { bank: writeModel(bank), rest: writeModel(withQuantizedLstms(rest, FIRST_QUANTIZED)) };
  });
  const bankModel = await openModel(path, threads, graphs.bank);
  const restModel = await openModel(path, threads, graphs.rest);
  return {
    async segment(samples, starts) {
      const length = Math.max(...starts) + WINDOW_SAMPLES;
      const values = new Float32Array(length);
      values.set(samples.subarray(0, length));
      const { bank } = await bankModel.run({ input_values: new Tensor('float32', values, [1, 1, length]) }, 'bank');
      const windows = new Float32Array(starts.length * FILTERS * PLACES_PER_WINDOW);
      const all = placesIn(length);
      const deviation = deviationsOf(values);
      const loudness = deviation(0, length);
      for (const [index, start] of starts.entries()) {
        for (let filter = 0; filter < FILTERS; filter += 1) {
          const from = filter * all + start / PLACE_SAMPLES;
          windows.set(bank.subarray(from, from + PLACES_PER_WINDOW), (index * FILTERS + filter) * PLACES_PER_WINDOW);
        }
      }
      // The network evens out the loudness of a window, and here it has evened out that of all of them.
      const scale = Float32Array.from(starts, (start) => loudness / deviation(start, start + WINDOW_SAMPLES));
      const inputs = { bank: new Tensor('float32', windows, [starts.length, FILTERS, PLACES_PER_WINDOW]), scale: new Tensor('float32', scale, [starts.length, 1, 1]) };
      const { logits } = await restModel.run(inputs, 'logits');
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

/** Deviation of the samples from one to another, by running sums: windows overlap. */
function deviationsOf(values: Float32Array): (from: number, to: number) => number {
  const sums = new Float64Array(values.length + 1);
  const squares = new Float64Array(values.length + 1);
  for (let index = 0; index < values.length; index += 1) {
    const value = values[index]!;
    sums[index + 1] = sums[index]! + value;
    squares[index + 1] = squares[index]! + value * value;
  }
  return (from, to) => {
    const mean = (sums[to]! - sums[from]!) / (to - from);
    const meanSquare = (squares[to]! - squares[from]!) / (to - from);
    return Math.sqrt(Math.max(0, meanSquare - mean * mean) + LEAST_DEVIATION ** 2);
  };
}
