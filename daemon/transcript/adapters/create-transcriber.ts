/** A transcriber for a model, in a thread of its own. */
import type { SpeechModelName } from '#schemas/model';
import type { Transcriber } from '../transcriber.ts';
import type { LocalModelOptions } from './local-model.ts';
import { createThreadedTranscriber } from './threaded-transcriber.ts';

/** @throws ColloquyError `model_unusable`, `speech_worker_crashed` */
export function createTranscriber(options: LocalModelOptions & { readonly model: SpeechModelName }): Promise<Transcriber> {
  return createThreadedTranscriber(options);
}
