/**
 * The keeper of the one Neo4j server of a test run: started by the suite that needs it first, it outlives that suite's process and ends with the
 * run. Arguments: the run's folder, where it writes `neo4j.json`, and the run's process id.
 */
import { renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { startNeo4jServer } from './neo4j-server.ts';

const [folder = '', runProcess = ''] = process.argv.slice(2);
const LOOK_MS = 1000;

function say(content: unknown): void {
  const file = join(folder, 'neo4j.json');
  writeFileSync(`${file}.new`, JSON.stringify(content));
  renameSync(`${file}.new`, file);
}

function isAlive(id: number): boolean {
  try {
    return process.kill(id, 0);
  } catch {
    return false;
  }
}

try {
  const { uri, user, password, stop } = await startNeo4jServer();
  const end = async (): Promise<void> => {
    clearInterval(look);
    await stop();
  };
  const look = setInterval(() => {
    if (!isAlive(Number(runProcess))) void end();
  }, LOOK_MS);
  process.once('SIGTERM', () => void end());
  say({ uri, user, password });
} catch (error) {
  say({ error: String(error) });
}
