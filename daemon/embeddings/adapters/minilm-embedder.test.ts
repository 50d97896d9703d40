import { describe, expect, it } from '@jest/globals';
import { tmpdir } from 'node:os';
import { toFailure } from '#schemas/failure';
import { testModel } from '../../testing/models.ts';
import { describeWith } from '../../testing/shared-data.ts';
import { sentenceEmbedderAcceptance } from '../sentence-embedder.acceptance.ts';
import { createMiniLmEmbedder } from './minilm-embedder.ts';

describeWith(testModel('sentence-embedding'), 'the model sentence-embedding', 'all-MiniLM-L6-v2', (modelFolder) => {
  sentenceEmbedderAcceptance('all-MiniLM-L6-v2', () => createMiniLmEmbedder({ modelFolder }));
});

describe('a folder without the model', () => {
  it('is said to be none', async () => {
    const thrown: unknown = await createMiniLmEmbedder({ modelFolder: tmpdir() }).catch((error: unknown) => error);
    expect(toFailure(thrown).code).toBe('model_unusable');
  });
});
