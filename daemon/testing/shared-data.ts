/**
 * Larger test data and model files that are not part of the project. A test that needs them says so in its name
 * and is skipped where they are absent; the run prints what was skipped and why.
 */
import { describe, it } from '@jest/globals';

export { isUnitRun, repositoryRoot, samplePath, sharedData } from './shared-folder.ts';

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
