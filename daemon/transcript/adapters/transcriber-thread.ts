/** The thread's program: one model, called by `threaded-transcriber.ts`. */
import { parentPort, workerData } from 'node:worker_threads';
import { createCalls, type Methods } from '../../processes/calls.ts';
import type { Transcriber } from '../transcriber.ts';
import { modelUnusable, readArchitecture, type LocalModelOptions } from './local-model.ts';
import { createMoonshineTranscriber } from './moonshine-transcriber.ts';
import type { ThreadDescription, TranscribeCall } from './threaded-transcriber.ts';
import { createWhisperTranscriber } from './whisper-transcriber.ts';

/** By `model_type` of the model's own `config.json`. */
const adapters: Readonly<Record<string, (options: LocalModelOptions) => Promise<Transcriber>>> = { moonshine: createMoonshineTranscriber, whisper: createWhisperTranscriber };

const port = parentPort;
if (port === null) throw new Error('This program runs in a thread of its own.');

let transcriber: Transcriber | null = null;

const methods: Methods = {
  async open(): Promise<ThreadDescription> {
    const options = workerData as LocalModelOptions;
    const architecture = await readArchitecture(options);
    const create = adapters[architecture];
    if (create === undefined) throw modelUnusable(options.model, new Error(`Its architecture is "${architecture}", and only ${Object.keys(adapters).join(' and ')} can be run.`));
    transcriber = await create(options);
    const { model, languages, maxSeconds, hearings, batchSeconds } = transcriber;
    return { model, languages, maxSeconds, hearings, batchSeconds };
  },
  transcribe({ speeches, language }: TranscribeCall) {
    if (transcriber === null) throw new Error('The model was not opened.');
    return transcriber.transcribe(speeches, language);
  },
  async close() {
    await transcriber?.close();
    transcriber = null;
  },
};

const calls = createCalls((message) => {
  port.postMessage(message);
}, methods);
port.on('message', (message) => {
  calls.receive(message);
});
