/**
 * Silero VAD v6: the probability of voice in each 32 ms of 16 kHz audio.
 *
 * Inputs of the file: `input` [1, 64 + 512] (the last 64 samples of the window before, then the window), `state`
 * [2, 1, 128] (carried from window to window) and `sr`. Source: Silero Team, silero-vad, utils_vad.py (MIT).
 */
import { Tensor } from 'onnxruntime-node';
import { SAMPLE_RATE_HZ } from '#schemas/audio';
import type { VoiceActivityModel, VoiceActivityStream } from '../diarization-models.ts';
import { openModel, type OnnxModel } from './onnx-session.ts';

const WINDOW_SAMPLES = 512;
const CONTEXT_SAMPLES = 64;
const STATE_SHAPE = [2, 1, 128];
const STATE_SIZE = 256;

export async function openSileroVoiceActivity(path: string): Promise<VoiceActivityModel> {
  // Each run is a small matrix product: more than one thread only costs the hand-over.
  const model = await openModel(path, 1);
  return { hopSamples: WINDOW_SAMPLES, start: () => startStream(model), close: () => model.close() };
}

function startStream(model: OnnxModel): VoiceActivityStream {
  const window = new Float32Array(CONTEXT_SAMPLES + WINDOW_SAMPLES);
  const sr = new Tensor('int64', BigInt64Array.of(BigInt(SAMPLE_RATE_HZ)), []);
  let state = new Tensor('float32', new Float32Array(STATE_SIZE), STATE_SHAPE);
  return {
    async listen({ values }) {
      const probabilities = new Float32Array(Math.ceil(values.length / WINDOW_SAMPLES));
      for (let index = 0; index < probabilities.length; index += 1) {
        window.copyWithin(0, WINDOW_SAMPLES);
        window.fill(0, CONTEXT_SAMPLES);
        window.set(values.subarray(index * WINDOW_SAMPLES, (index + 1) * WINDOW_SAMPLES), CONTEXT_SAMPLES);
        const input = new Tensor('float32', window, [1, window.length]);
        const { output, stateN } = await model.run({ input, state, sr }, 'output', 'stateN');
        probabilities[index] = output[0]!;
        state = new Tensor('float32', stateN, STATE_SHAPE);
      }
      return probabilities;
    },
  };
}
