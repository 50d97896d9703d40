/** Starts the speech worker's process and speaks with it. */
import { join } from 'node:path';
import { diarizationSchema } from '#schemas/segments';
import { fail } from '#schemas/failure';
import { transcriptSchema } from '#schemas/transcript';
import { createChild } from '../processes/child-process.ts';
import { unpackVoices } from './packed-voices.ts';
import type { ModelFolderQuestion, NoticeListener, SpeechWorker } from './speech-worker.ts';

export function startSpeechWorker(modelFolder: ModelFolderQuestion, onNotice: NoticeListener = () => undefined): SpeechWorker {
  const child = createChild({
    program: join(import.meta.dirname, 'program.ts'),
    methods: {
      modelFolder,
      notice: ({ sentence }: { sentence: string }) => {
        onNotice(sentence);
        return Promise.resolve();
      },
    },
    crashed: (how) =>
      fail('speech_worker_crashed', {
        effect: 'This recording has no note yet; what was done before is kept.',
        cause: `The process that hears speech ended (${how}).`,
        tip: 'Run it again. When it happens again, free some memory or choose a smaller model (speech.english in the config).',
      }),
  });
  return {
    diarize: async (request, options) => diarizationSchema.parse(await child.call('diarize', request, options)),
    hearVoices: async (request, options) => unpackVoices(await child.call('hearVoices', request, options)),
    transcribe: async (request, options) => transcriptSchema.parse(await child.call('transcribe', request, options)),
    close: () => child.close(),
  };
}
