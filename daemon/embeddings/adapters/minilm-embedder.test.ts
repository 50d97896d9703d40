import { describe, expect, it } from '@jest/globals';
import { tmpdir } from 'node:os';
import { toFailure } from '#schemas/failure';
import { testModel } from '../../testing/models.ts';
import { describeWith } from '../../testing/shared-data.ts';
import { sentenceEmbedderAcceptance } from '../sentence-embedder.acceptance.ts';
import { openedWhenAsked } from '../opened-when-asked.ts';
import { createMiniLmEmbedder, miniLm } from './minilm-embedder.ts';

describeWith(testModel('sentence-embedding'), 'the model sentence-embedding', 'all-MiniLM-L6-v2', (modelFolder) => {
  sentenceEmbedderAcceptance('all-MiniLM-L6-v2', () => createMiniLmEmbedder({ modelFolder }));
  sentenceEmbedderAcceptance('all-MiniLM-L6-v2, opened when it is asked', () => Promise.resolve(openedWhenAsked(miniLm, () => createMiniLmEmbedder({ modelFolder }))));
});

describe('a folder without the model', () => {
  it('is said to be none', async () => {
    const thrown: unknown = await createMiniLmEmbedder({ modelFolder: tmpdir() }).catch((error: unknown) => error);
    expect(toFailure(thrown).code).toBe('model_unusable');
  });
  it('is said to be none at the first text where it is opened only then, and can be closed', async () => {
    const embedder = openedWhenAsked(miniLm, () => createMiniLmEmbedder({ modelFolder: tmpdir() }));
    expect(await embedder.embed([])).toEqual([]);
    for (const text of ['One.', 'Two.']) expect(toFailure(await embedder.embed([text]).catch((error: unknown) => error)).code).toBe('model_unusable');
    await embedder.close();
  });
});
