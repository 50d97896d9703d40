/** The model for comparing sentences, when it is on this machine; a script downloads nothing. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import envPaths from 'env-paths';
import { createMiniLmEmbedder } from '../../daemon/embeddings/adapters/minilm-embedder.ts';
import type { SentenceEmbedder } from '../../daemon/embeddings/sentence-embedder.ts';

export async function localEmbedder(): Promise<SentenceEmbedder | null> {
  const folders = [process.env.COLLOQUY_TEST_MODELS, join(envPaths('colloquy', { suffix: '' }).cache, 'models')].filter((folder) => folder !== undefined);
  const found = folders.map((folder) => join(folder, 'sentence-embedding')).find((folder) => existsSync(folder));
  return found === undefined ? null : createMiniLmEmbedder({ modelFolder: found });
}
