/**
 * After all suites of a run: ends the Neo4j server that one of them started, removes the folder that they shared,
 * and sees to it that the run ends: a test that fails before it stops its child process would hold it for ever.
 */
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/** Time for what is closing when the last suite ends, e.g. connections. */
const graceMs = 15_000;

/** The timer itself holds nothing: it fires only in a process that something else holds. */
function endInTime(): void {
  setTimeout(() => {
    process.stderr.write(`The tests are through, but something that one of them left open holds the run: ${process.getActiveResourcesInfo().join(', ')}\n`);
    process.exit(1);
  }, graceMs).unref();
}

// Jest calls the default export.
// eslint-disable-next-line import-x/no-default-export
export default function tearDown(): void {
  endInTime();
  const folder = process.env.COLLOQUY_TEST_RUN;
  if (folder === undefined) return;
  const keeper = join(folder, 'neo4j.pid');
  if (existsSync(keeper)) process.kill(Number(readFileSync(keeper, 'utf8')), 'SIGTERM');
  rmSync(folder, { recursive: true, force: true });
}
