/** The program of the encoder's thread: one stretch at a time, since what an encoder makes of a stretch depends on its length. */
import { Tensor, type InferenceSession } from 'onnxruntime-node';
import { openSession } from '../../onnx/session.ts';
import type { EncodedSpeech } from './decoder-batch.ts';
import { serveThread } from './model-thread.ts';
import type { EncoderInput, OpenPart } from './speech-network.ts';

let encoder: InferenceSession | null = null;

serveThread({
  async open({ graphs, threads }: OpenPart): Promise<void> {
    encoder = await openSession(graphs.encoder!, threads);
  },
  async encode({ values, dims }: EncoderInput): Promise<EncodedSpeech> {
    if (encoder === null) throw new Error('The encoder was not opened.');
    // The exports of Whisper give every attention as an output: not fetching them halves the memory.
    const { last_hidden_state: states } = await encoder.run({ [encoder.inputNames[0]!]: new Tensor('float32', values, dims) }, ['last_hidden_state']);
    return { frames: states!.dims[1]!, states: states!.data as Float32Array };
  },
  async close(): Promise<void> {
    await encoder?.release();
    encoder = null;
  },
});
