/** Before all suites of a run: a folder that they share, for what is started once and used by several. */
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

// Jest calls the default export.
// eslint-disable-next-line import-x/no-default-export
export default function setUp(): void {
  process.env.COLLOQUY_TEST_RUN = mkdtempSync(join(tmpdir(), 'colloquy-test-run-'));
  process.env.COLLOQUY_TEST_RUN_PROCESS = String(process.pid);
}
