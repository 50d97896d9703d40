/**
 * How soon Colloquy's speech worker is ready: a new process hears a short sentence, and then again. What the first time took longer is
 * loading, and is what the others say when they say that they are ready.
 */
import { z } from 'zod';
import { transcriptionModelIdSchema } from '#schemas/model';
import { testModel } from '../../../../daemon/testing/models.ts';
import { startSpeechWorker } from '../../../../daemon/speech-worker/start-speech-worker.ts';
import { parametersOf, say } from './contestant.ts';

const { pcmPath, seconds, model } = parametersOf(z.object({ pcmPath: z.string(), seconds: z.number(), model: transcriptionModelIdSchema }));

const worker = startSpeechWorker((question) => {
  const path = testModel(question.model);
  return path === null ? Promise.reject(new Error(`The model ${question.model} is not on this machine.`)) : Promise.resolve(path);
});
const whole = { startSeconds: 0, endSeconds: seconds };
const hear = async (): Promise<number> => {
  const start = performance.now();
  const diarization = { turns: [{ ...whole, speaker: 'S1' }], regions: [whole], method: 'regions' as const };
  await worker.transcribe({ recordingId: '', pcmPath, diarization, language: 'en', english: model, otherLanguages: model });
  return performance.now() - start;
};
await hear();
const firstMs = performance.now();
const againMs = await hear();
say({ event: 'done', text: null, parts: { ready: firstMs - againMs } });
await worker.close();
