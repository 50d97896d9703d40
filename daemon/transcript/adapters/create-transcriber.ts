/** A transcriber for a speech model, by what it is. */
import type { SpeechModelName } from '#schemas/model';
import type { Transcriber } from '../transcriber.ts';
import { modelUnusable, readArchitecture, type LocalModelOptions } from './local-model.ts';
import { createMoonshineTranscriber } from './moonshine-transcriber.ts';
import { createWhisperTranscriber } from './whisper-transcriber.ts';

/** By `model_type` of the model's own `config.json`. */
const adapters: Readonly<Record<string, (options: LocalModelOptions) => Promise<Transcriber>>> = { moonshine: createMoonshineTranscriber, whisper: createWhisperTranscriber };

/** @throws ColloquyError `model_unusable`, `speech_worker_crashed` */
export async function createTranscriber(options: LocalModelOptions & { readonly model: SpeechModelName }): Promise<Transcriber> {
  const architecture = await readArchitecture(options);
  const create = adapters[architecture];
  if (create === undefined) throw modelUnusable(options.model, new Error(`Its architecture is "${architecture}", and only ${Object.keys(adapters).join(' and ')} can be run.`));
  return create(options);
}
