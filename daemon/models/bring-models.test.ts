import { describe, expect, it } from '@jest/globals';
import { fail } from '#schemas/failure';
import { isHubModelName, modelIds, type HubModelName } from '#schemas/model';
import { bringModels } from './bring-models.ts';
import { catalogue } from './catalogue.ts';
import type { ModelStore } from './model-store.ts';
import { modelSummary } from './model-summary.ts';

/** A store in memory that has these models and can get all but the segmentation. */
function storeWith(...here: string[]): ModelStore {
  return {
    find: (model) => Promise.resolve(here.includes(model) ? { model, path: `/models/${model}` } : null),
    get: (model, onProgress) => {
      if (model === 'segmentation') return Promise.reject(fail('model_download_failed', { effect: 'It is not here.', cause: 'No source has it.', tip: 'Try again.' }));
      onProgress?.({ model, receivedBytes: 1, totalBytes: 1, source: 'npm' });
      return Promise.resolve({ model, path: `/models/${model}` });
    },
    verify: (model) => Promise.resolve(here.includes(model) ? 'good' : 'damaged'),
    sourceOf: (model) => Promise.resolve(here.includes(model) ? 'npm' : null),
    entryOf: (model) => Promise.resolve(isHubModelName(model) ? null : catalogue[model]),
    hubModels: () => Promise.resolve(here.filter((name): name is HubModelName => name.includes('/'))),
  };
}

describe('bringing several models', () => {
  it('goes on after one that cannot be had, and says why', async () => {
    const seen: string[] = [];
    const brought = await bringModels(storeWith(), ['segmentation', 'silero-vad'], ({ model }) => seen.push(model));
    expect(brought).toMatchObject([{ folder: null, failure: { code: 'model_download_failed' } }, { folder: { path: '/models/silero-vad' }, failure: null }]);
    expect(seen).toEqual(['silero-vad']);
  });
});

describe('the list of models', () => {
  it('tells purpose, licence, size, state and source of each', async () => {
    const summary = await modelSummary(storeWith('moonshine-base'));
    expect(summary.find(({ id }) => id === 'moonshine-base')).toEqual({
      id: 'moonshine-base', name: 'Moonshine base, 8 bit', purpose: 'Transcribes English: the default.', licence: 'MIT', sizeBytes: 64_998_494, state: 'good', source: 'npm',
    });
    expect(summary.find(({ id }) => id === 'whisper-small')).toMatchObject({ state: 'missing', source: null });
  });

  it('has the models of the hub that the config names, also before they are fetched', async () => {
    const summary = await modelSummary(storeWith(), { named: ['someone/whisper-huge'] });
    expect(summary.at(-1)).toMatchObject({ id: 'someone/whisper-huge', state: 'missing', sizeBytes: 0, source: null });
  });

  it('reads every file when asked to', async () => {
    const summary = await modelSummary(storeWith('silero-vad'), { readAll: true });
    expect(summary.filter(({ state }) => state === 'damaged')).toHaveLength(modelIds.length - 1);
  });
});
