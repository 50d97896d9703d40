/** Starts the speech worker's process and speaks with it. */
import { join } from 'node:path';
import { diarizationSchema } from '#schemas/segments';
import { fail } from '#schemas/failure';
import { transcriptSchema } from '#schemas/transcript';
import { createChild } from '../processes/child-process.ts';
import { endWhenIdle, type EndingChild } from '../processes/end-when-idle.ts';
import { unpackVoices } from './packed-voices.ts';
import { LONG_SECONDS, type ModelFolderQuestion, type NoticeListener, type SpeechWorker } from './speech-worker.ts';

/** Longer than a short recording takes from one step to the next. */
const IDLE_MS = 3000;
/** The young generation of objects takes three times this, in MB, in each of a process's threads; samples are not in it. */
const nodeArguments = ['--max-semi-space-size=2'];
/**
 * For the allocator of glibc, which others do not read: with a heap for each thread, what one has freed is of no use to another. 50 MB less. To give everything back at
 * once (`MALLOC_MMAP_THRESHOLD_`) saves 70 MB more with Moonshine base, and takes a fifth more time; with Whisper base half as much again.
 */
const allocatorSettings = { MALLOC_ARENA_MAX: '2' };

/**
 * Finding voices and hearing words each have a process, so that the models of the one are gone from memory while a long recording is in the other.
 *
 * @param idleMs A process without work is kept for so long.
 */
export function startSpeechWorker(modelFolder: ModelFolderQuestion, onNotice: NoticeListener = () => undefined, idleMs = IDLE_MS): SpeechWorker {
  const start = (environment: Readonly<Record<string, string>>): EndingChild =>
    endWhenIdle(
      createChild({
        program: join(import.meta.dirname, 'program.ts'),
        methods: {
          modelFolder,
          notice: ({ sentence }: { sentence: string }) => {
            onNotice(sentence);
            return Promise.resolve();
          },
        },
        environment,
        nodeArguments,
        crashed: (how) =>
          fail('speech_worker_crashed', {
            effect: 'This recording has no note yet; what was done before is kept.',
            cause: `The process that hears speech ended (${how}).`,
            tip: 'Run it again. When it happens again, free some memory or choose a smaller model (speech.english in the config).',
          }),
      }),
      idleMs,
    );
  const [voices, words] = [start({}), start(allocatorSettings)];
  return {
    prepareToDiarize(request) {
      const kept = voices.keep();
      voices.call('prepareToDiarize', request).catch(() => undefined);
      return kept;
    },
    async diarize(request, options) {
      const diarization = diarizationSchema.parse(await voices.call('diarize', request, options));
      if ((diarization.turns.at(-1)?.endSeconds ?? 0) > LONG_SECONDS) await voices.endIfIdle();
      return diarization;
    },
    hearVoices: async (request, options) => unpackVoices(await voices.call('hearVoices', request, options)),
    async transcribe(request, options) {
      const transcript = transcriptSchema.parse(await words.call('transcribe', request, options));
      if (transcript.durationSeconds > LONG_SECONDS) await words.endIfIdle();
      return transcript;
    },
    async close() {
      await Promise.all([voices.close(), words.close()]);
    },
  };
}
