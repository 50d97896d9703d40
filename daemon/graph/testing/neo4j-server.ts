/** Starts a Neo4j server for tests and benchmarks, on a free port of this machine alone, with a data folder that goes with it. */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import neo4j from 'neo4j-driver';
import { classPath, javaCommand } from './neo4j-jars.ts';

export interface Neo4jServer {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  readonly processId: number;
  /** Where its data is. */
  readonly folder: string;
  stop(): Promise<void>;
}

/** What a server may take. One for tests starts fast; one that is measured runs as servers do. */
export interface ServerSize {
  readonly heap: string;
  readonly pageCache: string;
  readonly javaOptions: readonly string[];
}

const sizeForTests: ServerSize = { heap: '512m', pageCache: '32m', javaOptions: ['-XX:+UseSerialGC', '-XX:TieredStopAtLevel=1'] };

const START_MS = 120_000;
const STOP_MS = 15_000;
const TRIES = 3;
const account = { user: 'neo4j', password: 'for-tests-only' };

export async function startNeo4jServer(size = sizeForTests, tries = TRIES): Promise<Neo4jServer> {
  const [home, port] = [await mkdtemp(join(tmpdir(), 'colloquy-neo4j-')), await freePort()];
  const uri = `bolt://127.0.0.1:${port}`;
  const server = launch(home, port, size);
  const log: string[] = [];
  for (const stream of [server.stdout, server.stderr]) stream?.on('data', (piece: Buffer) => log.push(piece.toString()));
  const stop = async (): Promise<void> => {
    await end(server);
    await rm(home, { recursive: true, force: true });
  };
  const deadline = Date.now() + START_MS;
  // Its own word that it has started: the port could be another's.
  while (!log.join('').includes('Started.') || !(await takesPassword(uri))) {
    const isGone = server.exitCode !== null || server.signalCode !== null;
    if (!isGone && Date.now() < deadline) {
      await wait(50);
      continue;
    }
    await stop();
    if (tries > 1 && log.join('').includes('Address already in use')) return startNeo4jServer(size, tries - 1);
    throw new Error(`Neo4j did not start:\n${log.join('')}`);
  }
  return { uri, ...account, processId: server.pid ?? 0, folder: home, stop };
}

function launch(home: string, port: number, { heap, pageCache, javaOptions }: ServerSize): ChildProcess {
  const settings = {
    'server.bolt.listen_address': `127.0.0.1:${port}`,
    'server.bolt.advertised_address': `127.0.0.1:${port}`,
    'server.http.enabled': 'false',
    'server.https.enabled': 'false',
    'dbms.usage_report.enabled': 'false',
    'server.memory.pagecache.size': pageCache,
    // So that a test sees who keeps files from being read: not only the server's own settings.
    'dbms.security.allow_csv_import_from_file_urls': 'true',
    'server.directories.import': '/etc',
    // Else half a gigabyte of disk.
    'db.tx_log.preallocate': 'false',
    // Else ten seconds to stop.
    'internal.dbms.bolt.netty_server_shutdown_quiet_period': '0',
  };
  const opened = ['java.nio', 'java.io', 'sun.nio.ch'].map((name) => `--add-opens=java.base/${name}=ALL-UNNAMED`);
  const java = [javaCommand, `-Xmx${heap}`, ...javaOptions, `-Djava.io.tmpdir=${home}`, ...opened, '-cp', classPath() ?? ''];
  const neo4jWords = ['org.neo4j.server.CommunityEntryPoint', `--home-dir=${home}`, `--config-dir=${home}`, '--console-mode'];
  const words = [...java, ...neo4jWords, ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])];
  // Where the system can, the server ends with us, even when we are killed.
  const bound = existsSync('/usr/bin/setpriv') ? ['/usr/bin/setpriv', '--pdeathsig', 'TERM', '--'] : [];
  const [command = javaCommand, ...rest] = [...bound, ...words];
  return spawn(command, rest, { stdio: ['ignore', 'pipe', 'pipe'] });
}

/** A new server wants its first password changed before anything else. */
async function takesPassword(uri: string): Promise<boolean> {
  const driver = neo4j.driver(uri, neo4j.auth.basic(account.user, 'neo4j'));
  const session = driver.session(Object.freeze({ database: 'system' }));
  try {
    await session.run('ALTER CURRENT USER SET PASSWORD FROM $old TO $new', { old: 'neo4j', new: account.password });
    return true;
  } catch (error) {
    if (error instanceof neo4j.Neo4jError) return false;
    throw error;
  } finally {
    await session.close();
    await driver.close();
  }
}

async function end(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null || server.pid === undefined) return;
  const exit = once(server, 'exit');
  const killer = setTimeout(() => server.kill('SIGKILL'), STOP_MS);
  server.kill('SIGTERM');
  await exit;
  clearTimeout(killer);
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}
