import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Worker } from 'node:worker_threads';
import { describe, expect, it } from '@jest/globals';
import { ColloquyError, toFailure } from '#schemas/failure';
import type { TranscriptionModelId } from '#schemas/model';
import { changedModel } from '../../testing/changed-model.ts';
import { decodedAudio } from '../../testing/decoded-audio.ts';
import { failureCodeOf } from '../../testing/failure-code.ts';
import { testModel } from '../../testing/models.ts';
import { describeWith, samplePath } from '../../testing/shared-data.ts';
import { acceptTranscriber, type SpokenClip } from '../transcriber.acceptance.ts';
import { countWordErrors, errorRate } from '../word-error-rate.ts';
import { createTranscriber } from './create-transcriber.ts';
import { modelUnusable } from './local-model.ts';
import { createWhisperTranscriber } from './whisper-transcriber.ts';

/** David's answer in the bundled sample. */
async function clipOfSample(worstErrorRate: number): Promise<SpokenClip> {
  const audio = await decodedAudio(samplePath);
  return {
    speech: await audio.read(54.1 * audio.sampleRate, 7.8 * audio.sampleRate),
    language: 'en',
    text: 'I found the cause. The token expires too early when the clock is wrong. I will send a fix by Wednesday and write a test for it.',
    worstErrorRate,
  };
}

const worstErrorRates: readonly [TranscriptionModelId, number][] = [
  ['moonshine-base', 0.05],
  ['whisper-tiny', 0.2],
];

for (const [model, worstErrorRate] of worstErrorRates) {
  describeWith(testModel(model), `the model ${model}`, model, (modelFolder) => {
    acceptTranscriber(model, () => createTranscriber({ modelFolder, model }), () => clipOfSample(worstErrorRate));
  });
}

describeWith(testModel('whisper-tiny'), 'the model whisper-tiny', 'Whisper', (modelFolder) => {
  it('refuses a language that it does not know, and says so', async () => {
    const transcriber = await createWhisperTranscriber({ modelFolder, model: 'whisper-tiny' });
    const speech = { sampleRate: 16_000, values: new Float32Array(16_000) };
    expect(await failureCodeOf(() => transcriber.transcribe([speech], 'qq'))).toBe('language_unsupported');
    await transcriber.close();
  });

  it.each([
    ['layer', [[3, 0], [11, 2]]],
    ['head', [[3, 0], [3, 40]]],
  ])('that names a %s of another model for its word times gives the words without times', async (_what, heads) => {
    const changed = await changedModel(modelFolder, (settings) => ({ ...settings, alignment_heads: heads }));
    const transcriber = await createWhisperTranscriber({ modelFolder: changed, model: 'someone/their-whisper' });
    const { speech, text } = await clipOfSample(0.2);
    const [heard] = await transcriber.transcribe([speech], 'en');
    await transcriber.close();
    expect(errorRate(countWordErrors(text, heard!.text))).toBeLessThan(0.2);
    expect(heard!.words).toEqual([]);
  });
});

for (const model of ['moonshine-base', 'whisper-tiny'] as const) {
  describeWith(testModel(model), `the model ${model}`, `${model} with settings of something else`, (modelFolder) => {
    it('is a failure that says which setting, and no thread of it is left', async () => {
      const threads: Worker[] = [];
      const note = (thread: Worker): unknown => threads.push(thread);
      process.on('worker', note);
      const changed = await changedModel(modelFolder, (settings) => ({ ...settings, eos_token_id: 'none' }));
      const failure = await createTranscriber({ modelFolder: changed, model }).then(() => null, (error: unknown) => error as ColloquyError);
      process.off('worker', note);
      expect(failure?.failure).toMatchObject({ code: 'model_unusable', cause: expect.stringMatching(/^[^{[]*eos_token_id[^{[]*$/u), tip: expect.stringContaining('another model') });
      // A thread that has ended has no id any more.
      expect(threads.filter(({ threadId }) => threadId !== -1)).toEqual([]);
    });
  });
}

describeWith(testModel('moonshine-base'), 'the model moonshine-base', 'a model whose threads end before they open it', (modelFolder) => {
  it('is said to be that, not a bad model', async () => {
    const end = (thread: Worker): void => void thread.terminate();
    process.on('worker', end);
    const code = await failureCodeOf(() => createTranscriber({ modelFolder, model: 'moonshine-base' }));
    process.off('worker', end);
    expect(code).toBe('speech_worker_crashed');
  });
});

describe('what a thread could not open', () => {
  it('is said to be a bad model in the words of the runtime, not a defect of the program', () => {
    const { failure } = modelUnusable('moonshine-base', new ColloquyError(toFailure(new Error('Load model failed: protobuf parsing failed.'))));
    expect(failure).toMatchObject({ code: 'model_unusable', cause: 'Error: Load model failed: protobuf parsing failed.' });
  });
});

describe('a folder without a model in it', () => {
  it('is a failure that names the model and what to do, not a crash', async () => {
    const modelFolder = await mkdtemp(join(tmpdir(), 'colloquy-no-model-'));
    for (const model of ['moonshine-base', 'whisper-base'] as const) {
      expect(await failureCodeOf(() => createTranscriber({ modelFolder, model }))).toBe('model_unusable');
    }
    await rm(modelFolder, { recursive: true });
  });
});
