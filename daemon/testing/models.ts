/** Model files for tests: from the same places that the product looks in, never downloaded by a test. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import envPaths from 'env-paths';
import type { ModelName } from '#schemas/model';
import { isUnitRun } from './shared-folder.ts';

const folders = [process.env.COLLOQUY_TEST_MODELS, join(envPaths('colloquy', { suffix: '' }).cache, 'models')].filter((folder) => folder !== undefined);

/** The model's folder, or null when it is not on this machine (`npm test` fetches what it can beforehand). */
export function testModel(model: ModelName): string | null {
  if (isUnitRun) return null;
  for (const folder of folders) {
    const path = join(folder, model);
    if (existsSync(path)) return path;
  }
  return null;
}
