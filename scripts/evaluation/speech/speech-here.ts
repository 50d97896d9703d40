/** The speech worker as the product runs it, on models that are on this machine. Nothing is downloaded. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ModelId } from '#schemas/model';
import { createEmbeddedDecoder } from '../../../daemon/audio/adapters/embedded-decoder.ts';
import { decodeRecording } from '../../../daemon/audio/decode-recording.ts';
import { catalogue } from '../../../daemon/models/catalogue.ts';
import type { SpeechWorker } from '../../../daemon/speech-worker/speech-worker.ts';
import { startSpeechWorker } from '../../../daemon/speech-worker/start-speech-worker.ts';
import { testModel } from '../../../daemon/testing/models.ts';

export interface DecodedRecording {
  /** 16 kHz mono WAV, as the audio stage wrote it. */
  readonly pcmPath: string;
  readonly seconds: number;
}

export interface SpeechHere {
  readonly worker: SpeechWorker;
  /** Kept until the end: several measurements hear the same recording. */
  decode(path: string): Promise<DecodedRecording>;
  close(): Promise<void>;
}

export async function openSpeechHere(): Promise<SpeechHere> {
  const folder = await mkdtemp(join(tmpdir(), 'colloquy-speech-'));
  const worker = startSpeechWorker(({ model }) => {
    const path = testModel(model);
    return path === null ? Promise.reject(new Error(`The model ${model} is not on this machine.`)) : Promise.resolve(path);
  });
  const decoded = new Map<string, Promise<DecodedRecording>>();
  const decode = async (path: string): Promise<DecodedRecording> => {
    const pcmPath = join(folder, `${decoded.size}.wav`);
    const { durationSeconds } = await decodeRecording(path, pcmPath, createEmbeddedDecoder());
    return { pcmPath, seconds: durationSeconds };
  };
  return {
    worker,
    decode: (path) => {
      const known = decoded.get(path) ?? decode(path);
      decoded.set(path, known);
      return known;
    },
    close: async () => {
      await worker.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

export const hasModel = (model: ModelId): boolean => testModel(model) !== null;

/** `Moonshine base, 8 bit`. */
export const modelName = (model: ModelId): string => catalogue[model].name;

/** What was left out, and how to have it. */
export function absentModels(models: readonly ModelId[]): string {
  const absent = models.filter((model) => !hasModel(model));
  return absent.length === 0 ? '' : `Left out, since the model is not on this machine (\`colloquy models get ${absent.join(' ')}\`): ${absent.map(modelName).join('; ')}.`;
}
