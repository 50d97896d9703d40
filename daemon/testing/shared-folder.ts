/** Where larger test data is that is not part of the project. Without jest, so that scripts can ask too. */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../..');
const dataFolder = process.env.COLLOQUY_TEST_DATA ?? resolve(root, '../shared/data');

/** True in `npm run check`: only the tests that need neither models nor shared data. */
export const isUnitRun = process.env.COLLOQUY_UNIT_TESTS === '1';

/** Absolute path of a file or folder of the shared test data; null when it is not on this machine. */
export function sharedData(path: string): string | null {
  if (isUnitRun) return null;
  const full = resolve(dataFolder, path);
  return existsSync(full) ? full : null;
}
