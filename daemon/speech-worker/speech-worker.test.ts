import { expect, it } from '@jest/globals';
import { fail } from '#schemas/failure';
import { failureCodeOf } from '../testing/failure-code.ts';
import { startSpeechWorker } from './start-speech-worker.ts';

it('a step that is stopped while its model is fetched ends the fetch, and itself', async () => {
  const stopping = new AbortController();
  const ended: string[] = [];
  const worker = startSpeechWorker(
    ({ model }, { signal }) =>
      new Promise((_, reject) => {
        signal.addEventListener('abort', () => {
          ended.push(model);
          reject(fail('stopped', { effect: 'It was not fetched whole.', cause: 'The work was stopped.', tip: 'Run it again.' }));
        });
        stopping.abort();
      }),
  );
  try {
    expect(await failureCodeOf(() => worker.diarize({ pcmPath: 'none', speakers: null, segmentation: true }, { signal: stopping.signal }))).toBe('stopped');
    expect(ended).toEqual(['silero-vad']);
  } finally {
    await worker.close();
  }
});
