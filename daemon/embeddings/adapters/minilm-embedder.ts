/** Sentence embedder: all-MiniLM-L6-v2, in a thread of its own, since ONNX Runtime computes on the thread that calls it. */
import { Worker } from 'node:worker_threads';
import { fail } from '#schemas/failure';
import { messageOf } from '../../files/system-error.ts';
import { createCalls } from '../../processes/calls.ts';
import type { SentenceEmbedder } from '../sentence-embedder.ts';

export interface MiniLmOptions {
  /** Folder with `config.json`, `tokenizer.json`, `tokenizer_config.json` and `onnx/model_quantized.onnx`. */
  readonly modelFolder: string;
}

/** What is known of the model before it is loaded. */
export const miniLm: Pick<SentenceEmbedder, 'id' | 'languages'> = { id: 'all-MiniLM-L6-v2-q8', languages: ['en'] };

/** @throws ColloquyError `model_unusable` */
export async function createMiniLmEmbedder(options: MiniLmOptions): Promise<SentenceEmbedder> {
  const worker = new Worker(new URL('./minilm-thread.ts', import.meta.url), { workerData: options });
  const calls = createCalls((message) => {
    worker.postMessage(message);
  }, {});
  const ended = (how: string): void => {
    calls.closed(unusable(how));
  };
  worker.on('message', (message) => {
    calls.receive(message);
  });
  worker.on('error', (error) => {
    ended(error instanceof Error ? error.message : String(error));
  });
  worker.on('exit', (code) => {
    ended(`its thread ended with status ${code}.`);
  });
  const close = async (): Promise<void> => {
    await worker.terminate();
  };
  // An idle thread does not keep the process alive; one that is at work does.
  const call = async (method: string, parameters: unknown): Promise<unknown> => {
    worker.ref();
    try {
      return await calls.call(method, parameters);
    } finally {
      worker.unref();
    }
  };
  try {
    await call('open', null);
  } catch (error) {
    await close();
    throw unusable(messageOf(error));
  }
  return {
    ...miniLm,
    embed: async (texts) => (texts.length === 0 ? [] : ((await call('embed', texts)) as Float32Array[])),
    close,
  };
}

function unusable(cause: string): Error {
  return fail('model_unusable', {
    effect: 'Claims are compared with what was said by words alone.',
    cause: `The model for comparing sentences does not run: ${cause}`,
    tip: 'Run "colloquy models verify", then "colloquy models get sentence-embedding".',
  });
}
