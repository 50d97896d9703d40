/**
 * A transcriber in a thread of its own. ONNX Runtime's binding computes on the thread that calls it, so two models heard
 * side by side need two threads; and the calling thread stays free to report and to be stopped.
 */
import { Worker } from 'node:worker_threads';
import { fail } from '#schemas/failure';
import type { Samples } from '#schemas/audio';
import { createCalls } from '../../processes/calls.ts';
import type { Transcriber, Utterance } from '../transcriber.ts';
import type { LocalModelOptions } from './local-model.ts';

export interface TranscribeCall {
  readonly speeches: readonly Samples[];
  readonly language: string;
}

/** What the port says of itself without being asked about speech. */
export type ThreadDescription = Pick<Transcriber, 'model' | 'languages' | 'maxSeconds' | 'hearings' | 'batchSeconds'>;

/** @throws ColloquyError `model_unusable`, or `speech_worker_crashed` when the thread ends by itself. */
export async function createThreadedTranscriber(options: LocalModelOptions): Promise<Transcriber> {
  const worker = new Worker(new URL('./transcriber-thread.ts', import.meta.url), { workerData: options });
  const call = callsTo(worker, options.model);
  try {
    const description = (await call('open', null)) as ThreadDescription;
    return {
      ...description,
      transcribe: async (speeches, language) => (await call('transcribe', { speeches, language } satisfies TranscribeCall)) as Utterance[],
      async close() {
        await call('close', null);
        await worker.terminate();
      },
    };
  } catch (error) {
    await worker.terminate();
    throw error;
  }
}

/** An idle thread does not keep the process alive; one that is at work does. */
function callsTo(worker: Worker, model: string): (method: string, parameters: unknown) => Promise<unknown> {
  let open = 0;
  const calls = createCalls((message) => {
    worker.postMessage(message);
  }, {});
  const ended = (how: string): void => {
    calls.closed(
      fail('speech_worker_crashed', {
        effect: 'The recording was not transcribed.',
        cause: `The thread with the speech model ${model} ended: ${how}`,
        tip: 'Process the recording again. If it happens again, check the model with "colloquy models verify".',
      }),
    );
  };
  worker.on('message', (message) => {
    calls.receive(message);
  });
  worker.on('error', (error) => {
    ended(error instanceof Error ? error.message : String(error));
  });
  worker.on('exit', (code) => {
    ended(`exit status ${code}.`);
  });
  return async (method, parameters) => {
    open += 1;
    worker.ref();
    try {
      return await calls.call(method, parameters);
    } finally {
      open -= 1;
      if (open === 0) worker.unref();
    }
  };
}
