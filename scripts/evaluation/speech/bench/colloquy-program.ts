/**
 * Colloquy from a file to a note, wired as the command line wires it; or only its speech worker, until it has heard its first words.
 * The event loop that is watched is that of the main process.
 */
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import envPaths from 'env-paths';
import { z } from 'zod';
import { configSchema } from '#schemas/config';
import { transcriptionModelIdSchema } from '#schemas/model';
import { processFile } from '../../../../daemon/operations/process.ts';
import { wire } from '../../../../daemon/wire.ts';
import { parametersOf, say } from './contestant.ts';

const { file, folder, model } = parametersOf(z.object({ file: z.string(), folder: z.string(), model: transcriptionModelIdSchema }));

const config = configSchema.parse({
  vault: { folder: join(folder, 'vault'), attach: 'link' },
  speech: { english: model, decoder: 'embedded' },
  models: { folder: process.env.COLLOQUY_TEST_MODELS ?? null },
});
const colloquy = wire(config, {
  dataFolder: join(folder, 'data'),
  modelsFolder: join(envPaths('colloquy', { suffix: '' }).cache, 'models'),
  listener: { onFetch: () => undefined, onNotice: (words) => process.stderr.write(`${words}\n`) },
});

/** How late a timer comes that should come every so often. `monitorEventLoopDelay` loses what lies between its last timer and a reset, which is the longest of all. */
const TICK_MS = 5;
let [stage, longestDelay] = ['start', { ms: 0, during: 'start' }];
/** Stages since the last tick: what held it up is in one of them. */
let since = new Set([stage]);
let lastTick = performance.now();
const ticking = setInterval(() => {
  const now = performance.now();
  const ms = now - lastTick - TICK_MS;
  if (ms > longestDelay.ms) longestDelay = { ms, during: [...since].join(', ') };
  since = new Set([stage]);
  lastTick = now;
}, TICK_MS);
try {
  const { runs, transcript } = await processFile(colloquy, file, {
    onProgress: (progress) => {
      stage = progress.stage;
      since.add(stage);
      if (progress.stage === 'transcript' && progress.fraction > 0) say({ event: 'first words' });
    },
  });
  await setTimeout(2 * TICK_MS);
  const text = transcript.segments.map((segment) => segment.text).join(' ');
  say({ event: 'done', text, parts: Object.fromEntries(runs.map(({ name, ms }) => [name, ms])), longestDelay });
} finally {
  clearInterval(ticking);
  await colloquy.close();
}
