/** After all suites of a run: ends the Neo4j server that one of them started, and removes the folder that they shared. */
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';

// Jest calls the default export.
// eslint-disable-next-line import-x/no-default-export
export default function tearDown(): void {
  const folder = process.env.COLLOQUY_TEST_RUN;
  if (folder === undefined) return;
  const keeper = join(folder, 'neo4j.pid');
  if (existsSync(keeper)) process.kill(Number(readFileSync(keeper, 'utf8')), 'SIGTERM');
  rmSync(folder, { recursive: true, force: true });
}
