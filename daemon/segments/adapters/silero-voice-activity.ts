/**
 * Silero VAD v6: the probability of voice in each 32 ms of 16 kHz audio.
 *
 * A window is 512 samples behind the last 64 of the window before; the state is carried from window to window. Source: Silero Team, silero-vad,
 * utils_vad.py (MIT).
 */
import { readFile } from 'node:fs/promises';
import { Tensor } from 'onnxruntime-node';
import { readModel, writeModel } from '../../onnx/onnx-graph.ts';
import type { VoiceActivityModel, VoiceActivityStream } from '../diarization-models.ts';
import { openModel, usable, type OnnxModel } from './onnx-session.ts';
import { joinWindows } from './voice-activity-graph.ts';

const HOP_SAMPLES = 512;
const CONTEXT_SAMPLES = 64;
const WINDOW_SAMPLES = CONTEXT_SAMPLES + HOP_SAMPLES;
const STATE_SIZE = 128;

export async function openSileroVoiceActivity(path: string, threads: number): Promise<VoiceActivityModel> {
  const joined = await usable(path, async () => writeModel(joinWindows(readModel(await readFile(path)))));
  const model = await openModel(path, threads, joined);
  return { hopSamples: HOP_SAMPLES, start: () => startStream(model), close: () => model.close() };
}

function startStream(model: OnnxModel): VoiceActivityStream {
  let context: Float32Array = new Float32Array(CONTEXT_SAMPLES);
  let [hidden, cell] = [noState(), noState()];
  return {
    async listen({ values }) {
      const count = Math.ceil(values.length / HOP_SAMPLES);
      if (count === 0) return new Float32Array();
      const padded = new Float32Array(CONTEXT_SAMPLES + count * HOP_SAMPLES);
      padded.set(context);
      padded.set(values, CONTEXT_SAMPLES);
      context = padded.slice(-CONTEXT_SAMPLES);
      const windows = new Float32Array(count * WINDOW_SAMPLES);
      for (let index = 0; index < count; index += 1) windows.set(padded.subarray(index * HOP_SAMPLES, index * HOP_SAMPLES + WINDOW_SAMPLES), index * WINDOW_SAMPLES);
      const heard = await model.run({ windows: new Tensor('float32', windows, [count, WINDOW_SAMPLES]), hidden, cell }, 'voice', 'hiddenAfter', 'cellAfter');
      [hidden, cell] = [stateOf(heard.hiddenAfter), stateOf(heard.cellAfter)];
      return heard.voice;
    },
  };
}

function noState(): Tensor {
  return stateOf(new Float32Array(STATE_SIZE));
}

function stateOf(values: Float32Array): Tensor {
  return new Tensor('float32', values, [1, 1, STATE_SIZE]);
}
