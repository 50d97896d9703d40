/** Starts the minutes worker's process and speaks with it. */
import { join } from 'node:path';
import { fail } from '#schemas/failure';
import { minutesSchema } from '#schemas/minutes';
import { transcriptSchema } from '#schemas/transcript';
import { createChild } from '../processes/child-process.ts';
import { endWhenIdle } from '../processes/end-when-idle.ts';
import type { MinutesWorker } from './minutes-worker.ts';

/** Longer than a rerun takes from one meeting to the next. */
const IDLE_MS = 3000;

export function startMinutesWorker(): MinutesWorker {
  const child = endWhenIdle(
    createChild({
      program: join(import.meta.dirname, 'program.ts'),
      crashed: (how) =>
        fail('minutes_worker_crashed', {
          effect: 'This recording has no note yet; what was heard is kept.',
          cause: `The process that takes minutes ended (${how}).`,
          tip: 'Run it again. When it happens again, free some memory; a transcript that does this every time is worth a report.',
        }),
    }),
    IDLE_MS,
  );
  return {
    correct: async (request, options) => transcriptSchema.parse(await child.call('correct', request, options)),
    extract: async (request, options) => minutesSchema.parse(await child.call('extract', request, options)),
    close: () => child.close(),
  };
}
