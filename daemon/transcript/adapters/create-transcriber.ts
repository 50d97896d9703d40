/** The adapter for a model of the catalogue. */
import type { TranscriptionModelId } from '#schemas/model';
import type { Transcriber } from '../transcriber.ts';
import type { LocalModelOptions } from './local-model.ts';
import { createMoonshineTranscriber } from './moonshine-transcriber.ts';
import { createWhisperTranscriber } from './whisper-transcriber.ts';

const adapters: Readonly<Record<TranscriptionModelId, (options: LocalModelOptions) => Promise<Transcriber>>> = {
  'moonshine-base': createMoonshineTranscriber,
  'moonshine-tiny': createMoonshineTranscriber,
  'whisper-tiny': createWhisperTranscriber,
  'whisper-base': createWhisperTranscriber,
  'whisper-small': createWhisperTranscriber,
};

/** @throws ColloquyError `model_unusable` */
export function createTranscriber(options: LocalModelOptions & { readonly model: TranscriptionModelId }): Promise<Transcriber> {
  return adapters[options.model](options);
}
