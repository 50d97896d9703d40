/**
 * A Neo4j for a suite of tests: that of `NEO4J_URI` when it is set, else a server of the run's own, which all its suites share, one after the other.
 *
 *     describeWith(neo4jForTests, neo4jNeeds, 'the graph on Neo4j', (neo4j) => {
 *       beforeAll(async () => { lease = await neo4j.lease(); }, LEASE_MS);
 *       afterAll(() => lease.release());
 */
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import neo4j, { type Driver } from 'neo4j-driver';
import { isUnitRun } from '../../testing/shared-folder.ts';
import { systemErrorCode } from '../../files/system-error.ts';
import { missingForServer } from './neo4j-jars.ts';

export interface Neo4jAccount {
  readonly uri: string;
  readonly user: string | null;
  readonly password: string | null;
}

export interface Neo4jLease extends Neo4jAccount {
  /** As the options of a store and as the environment of a program have them. */
  readonly credentials: { readonly user: string; readonly password: string } | null;
  readonly environment: Readonly<Record<string, string>>;
  /** Any statement, by the driver alone. */
  run(statement: string, parameters?: Readonly<Record<string, unknown>>): Promise<void>;
  /** Takes everything away that the database holds. */
  empty(): Promise<void>;
  release(): Promise<void>;
}

export interface Neo4jForTests {
  /** Waits until no other suite uses the server; its database is empty then. */
  lease(): Promise<Neo4jLease>;
}

/** For `beforeAll`: the server starts, and other suites may have it first. */
export const LEASE_MS = 600_000;
const LOOK_MS = 50;

const given = process.env.NEO4J_URI;
const missing = isUnitRun ? 'not in npm run check' : given === undefined ? missingForServer() : null;

export const neo4jNeeds = `Neo4j: Java 17 and Maven, or NEO4J_URI (${missing ?? ''})`;
export const neo4jForTests: Neo4jForTests | null = missing === null ? { lease } : null;

async function lease(): Promise<Neo4jLease> {
  const folder = process.env.COLLOQUY_TEST_RUN;
  if (folder === undefined) throw new Error('No test run: daemon/testing/test-run-setup.ts was not called.');
  const returnKey = await takeKey(join(folder, 'neo4j.lease'));
  const account = given === undefined ? await runServer(folder) : { uri: given, user: process.env.NEO4J_USERNAME ?? 'neo4j', password: process.env.NEO4J_PASSWORD ?? null };
  const { uri, user, password } = account;
  const driver = neo4j.driver(uri, user === null || password === null ? undefined : neo4j.auth.basic(user, password));
  if (given !== undefined) await checkSpare(driver, folder);
  await empty(driver);
  return {
    ...account,
    credentials: user === null || password === null ? null : { user, password },
    environment: { NEO4J_URI: uri, ...(user === null ? {} : { NEO4J_USERNAME: user }), ...(password === null ? {} : { NEO4J_PASSWORD: password }) },
    run: async (statement, parameters = {}) => {
      await execute(driver, statement, parameters);
    },
    empty: () => empty(driver),
    release: async () => {
      await empty(driver);
      await driver.close();
      returnKey();
    },
  };
}

/** One suite at a time. A holder that is gone holds nothing. */
async function takeKey(path: string): Promise<() => void> {
  for (;;) {
    try {
      writeFileSync(path, String(process.pid), { flag: 'wx' });
      return () => {
        rmSync(path, { force: true });
      };
    } catch (error) {
      if (systemErrorCode(error) !== 'EEXIST') throw error;
    }
    await wait(LOOK_MS);
  }
}

async function runServer(folder: string): Promise<Neo4jAccount> {
  const said = join(folder, 'neo4j.json');
  if (!existsSync(said)) {
    const keeper = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', join(import.meta.dirname, 'neo4j-server-program.ts'), folder, process.env.COLLOQUY_TEST_RUN_PROCESS ?? ''], { detached: true, stdio: 'ignore' });
    writeFileSync(join(folder, 'neo4j.pid'), String(keeper.pid));
    keeper.unref();
  }
  while (!existsSync(said)) await wait(LOOK_MS);
  const answer = JSON.parse(readFileSync(said, 'utf8')) as { error: string } | Neo4jAccount;
  if ('error' in answer) throw new Error(answer.error);
  return answer;
}

/** Tests take away what they find: a database that is somebody's is not for them. */
async function checkSpare(driver: Driver, folder: string): Promise<void> {
  const checked = join(folder, 'neo4j.checked');
  if (existsSync(checked)) return;
  const { records } = await driver.executeQuery('MATCH (n) RETURN 1 LIMIT 1');
  if (records.length > 0) throw new Error('The database of NEO4J_URI holds something, and tests would take it away: give them an empty one.');
  mkdirSync(checked);
}

async function empty(driver: Driver): Promise<void> {
  await execute(driver, 'MATCH (n) CALL { WITH n DETACH DELETE n } IN TRANSACTIONS OF 10000 ROWS', {});
  for (const [shown, what] of [['CONSTRAINTS', 'CONSTRAINT'], ['INDEXES', 'INDEX']] as const) {
    const { records } = await driver.executeQuery(`SHOW ${shown} YIELD name, type WHERE type <> 'LOOKUP' RETURN name`);
    for (const record of records) await execute(driver, `DROP ${what} \`${String(record.get('name')).replaceAll('`', '``')}\``, {});
  }
}

/** By itself, as some statements ask for. */
async function execute(driver: Driver, statement: string, parameters: Readonly<Record<string, unknown>>): Promise<void> {
  const session = driver.session();
  try {
    await session.run(statement, parameters);
  } finally {
    await session.close();
  }
}
