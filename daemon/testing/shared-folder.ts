/** Where test data is: the project's own, and larger data that is not part of it. Without jest, so that scripts can ask too. */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';

export const repositoryRoot = resolve(import.meta.dirname, '../..');
/** The project's own bundled sample, always there. */
export const samplePath = resolve(repositoryRoot, 'daemon/sample/recordings/2026-11-20 09.30 Atlas stand-up.m4a');
const dataFolder = process.env.COLLOQUY_TEST_DATA ?? resolve(repositoryRoot, '../shared/data');

/** True in `npm run check`: only the tests that need neither models nor shared data. */
export const isUnitRun = process.env.COLLOQUY_UNIT_TESTS === '1';

/** Absolute path of a file or folder of the shared test data; null when it is not on this machine. */
export function sharedData(path: string): string | null {
  if (isUnitRun) return null;
  const full = resolve(dataFolder, path);
  return existsSync(full) ? full : null;
}
