/** The embedding model of this machine, for scripts. Nothing is fetched. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import envPaths from 'env-paths';
import type { EmbeddingModel } from '../../../daemon/segments/diarization-models.ts';
import { openPyannoteEmbedding } from '../../../daemon/segments/adapters/pyannote-embedding.ts';

/** The folder with a folder for each model. */
export const modelsFolder = process.env.COLLOQUY_TEST_MODELS ?? join(envPaths('colloquy', { suffix: '' }).cache, 'models');

export function openEmbedding(): Promise<EmbeddingModel> {
  const path = join(modelsFolder, 'speaker-embedding/embedding.ort');
  if (!existsSync(path)) throw new Error(`The speaker embedding model is not in ${modelsFolder}: colloquy models get speaker-embedding brings it.`);
  return openPyannoteEmbedding(path, 2);
}
