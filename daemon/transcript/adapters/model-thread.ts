/**
 * A part of a speech model in a thread of its own. ONNX Runtime's binding computes on the thread that calls it, so two parts that work
 * side by side need two threads; and the calling thread stays free to report and to be stopped.
 */
import { parentPort, Worker } from 'node:worker_threads';
import { fail } from '#schemas/failure';
import { createCalls, type Methods } from '../../processes/calls.ts';

export interface ModelThread {
  call(method: string, parameters: unknown): Promise<unknown>;
  /** Lets the program close what it opened, and ends it. */
  close(): Promise<void>;
  /** Ends it as it is. */
  end(): Promise<void>;
}

/**
 * Starts a program that calls `serveThread` and has a method `close`. When the thread ends by itself, its open calls and all later ones fail with ColloquyError
 * `speech_worker_crashed`. An idle thread does not keep the process alive; one that is at work does.
 *
 * @param model Id of the catalogue, for failures.
 */
export function startModelThread(program: URL, model: string): ModelThread {
  const worker = new Worker(program);
  let open = 0;
  let crash: Error | null = null;
  const calls = createCalls((message) => {
    worker.postMessage(message);
  }, {});
  const ended = (how: string): void => {
    // The first reason is the one: an error is followed by an exit.
    crash ??= fail('speech_worker_crashed', {
      effect: 'The recording was not transcribed.',
      cause: `The thread with the speech model ${model} ended: ${how}`,
      tip: 'Process the recording again. If it happens again, check the model with "colloquy models verify".',
    });
    calls.closed(crash);
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
  const call = async (method: string, parameters: unknown): Promise<unknown> => {
    // What is sent to a thread that is gone is never answered.
    if (crash !== null) throw crash;
    open += 1;
    worker.ref();
    try {
      return await calls.call(method, parameters);
    } finally {
      open -= 1;
      if (open === 0) worker.unref();
    }
  };
  const end = async (): Promise<void> => {
    await worker.terminate();
  };
  return {
    call,
    end,
    close: async () => {
      // What ended by itself has nothing left to close.
      if (crash !== null) return;
      try {
        await call('close', null);
      } finally {
        await end();
      }
    },
  };
}

/** The thread's half. */
export function serveThread(methods: Methods): void {
  const port = parentPort;
  if (port === null) throw new Error('This program runs in a thread of its own.');
  const calls = createCalls((message) => {
    port.postMessage(message);
  }, methods);
  port.on('message', (message) => {
    calls.receive(message);
  });
}
