/** The plain transformers.js pipeline as a contestant. */
import { z } from 'zod';
import { transcriptionModelIdSchema } from '#schemas/model';
import { openPcmFile } from '../../../../daemon/audio/pcm-file.ts';
import { openPlainPipeline } from '../plain-pipeline.ts';
import { parametersOf, say } from './contestant.ts';

const { pcmPath, modelFolder, model } = parametersOf(z.object({ pcmPath: z.string(), modelFolder: z.string(), model: transcriptionModelIdSchema }));

const pipeline = await openPlainPipeline(modelFolder, model);
say({ event: 'ready' });
await using audio = await openPcmFile(pcmPath);
const samples = await audio.read(0, audio.sampleCount);
const start = performance.now();
const text = await pipeline.hear(samples, 'en', () => {
  say({ event: 'first words' });
});
say({ event: 'done', text, parts: { transcript: performance.now() - start } });
await pipeline.close();
