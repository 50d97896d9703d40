/**
 * Colloquy from a file to a note, wired as the command line wires it; or only its speech worker, until it has heard its first words.
 * The event loop that is watched is that of the main process.
 */
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { join } from 'node:path';
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
const delay = monitorEventLoopDelay({ resolution: 1 });
let [stage, longestDelay] = ['start', { ms: 0, during: 'start' }];
/** What was measured since the last stage belongs to that one. */
const enter = (next: string): void => {
  if (delay.count > 0 && delay.max / 1e6 > longestDelay.ms) longestDelay = { ms: delay.max / 1e6, during: stage };
  delay.reset();
  stage = next;
};
try {
  delay.enable();
  const { runs, transcript } = await processFile(colloquy, file, {
    onProgress: (progress) => {
      if (progress.stage !== stage) enter(progress.stage);
      if (progress.stage === 'transcript' && progress.fraction > 0) say({ event: 'first words' });
    },
  });
  enter('end');
  const text = transcript.segments.map((segment) => segment.text).join(' ');
  say({ event: 'done', text, parts: Object.fromEntries(runs.map(({ name, ms }) => [name, ms])), longestDelay });
} finally {
  await colloquy.close();
}
