/**
 * Larger test data and model files that are not part of the project. A test that needs them says so in its name
 * and is skipped where they are absent; the run prints what was skipped and why.
 */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, it } from '@jest/globals';

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

/** A group of tests that needs something which may be absent. `null` skips it, with the reason in its name. */
export function describeWith<Thing>(thing: Thing | null, needs: string, name: string, tests: (thing: Thing) => void): void {
  if (thing === null) {
    // Jest wants at least one test in a group; this one names what is missing.
    describe.skip(`${name} [skipped: needs ${needs}]`, () => {
      it('is skipped on this machine', () => undefined);
    });
    return;
  }
  describe(name, () => {
    tests(thing);
  });
}

/** The project's own bundled sample, always there. */
export const samplePath = resolve(root, 'daemon/sample/recordings/2026-11-20 09.30 Atlas stand-up.m4a');
export const repositoryRoot = root;
