/** A driver for one database: opened at the first call, its server's version asked once; every call in a session of its own. */
import neo4j, { type AuthToken, type Config, type Driver, type ManagedTransaction, type Session, type SessionConfig } from 'neo4j-driver';
import { canonicalValue, driverParameters } from './neo4j-values.ts';
import { asFailure, neo4jCode, unsupported } from './neo4j-failures.ts';
import { unsupportedServer, type Component } from './server-version.ts';
import type { ParameterValue } from '../../cypher/parameters.ts';
import type { CypherValue } from '../../graph-store.ts';

export interface ConnectionOptions {
  /** `neo4j://`, `bolt://`, with `+s` or `+ssc`; without user and password. */
  readonly uri: string;
  /** Null: the server's own default. */
  readonly database: string | null;
  /** Null: for a server without authentication. */
  readonly credentials: { readonly user: string; readonly password: string } | null;
  /** Default 5,000: how long a call is tried again while the server changes its leader, is busy, or has gone away. */
  readonly retryMs?: number;
}

/** Runs one statement in a transaction; gives its rows in canonical values. */
export type Run = (text: string, parameters?: Readonly<Record<string, unknown>>) => Promise<readonly (readonly CypherValue[])[]>;

/** A managed transaction in a session of its own; run again by the driver where a server that is busy or changes its leader asks for it. */
export type Work = <Result>(mode: 'READ' | 'WRITE', todo: (run: Run) => Promise<Result>) => Promise<Result>;

export interface Connection {
  /** For words. */
  readonly address: string;
  readonly work: Work;
  /** The caller closes it. @throws ColloquyError as `work` does, when the server cannot be used. */
  session(mode: 'READ' | 'WRITE'): Promise<Session>;
  close(): Promise<void>;
}

const CONNECT_MS = 10_000;

const driverSettings: Readonly<Config> = Object.freeze({
  useBigInt: true,
  connectionTimeout: CONNECT_MS,
  connectionAcquisitionTimeout: CONNECT_MS + 5_000,
  telemetryDisabled: true,
});

export function createConnection({ uri, database, credentials, retryMs = 5_000 }: ConnectionOptions): Connection {
  const address = database === null ? uri : `${uri} (database ${database})`;
  let opened: Promise<Driver> | null = null;

  /** A server that did not answer may answer the next time. */
  async function driver(): Promise<Driver> {
    opened ??= open();
    try {
      return await opened;
    } catch (error) {
      opened = null;
      throw error;
    }
  }
  async function open(): Promise<Driver> {
    const made = neo4j.driver(uri, authOf(credentials), Object.assign({ maxTransactionRetryTime: retryMs }, driverSettings));
    try {
      await checkServer(made, database, address);
      return made;
    } catch (error) {
      await made.close();
      throw asFailure(error, address);
    }
  }
  const session = async (mode: 'READ' | 'WRITE'): Promise<Session> => (await driver()).session(sessionSettings(mode, database));
  const work: Work = async (mode, todo) => {
    const own = await session(mode);
    const run = (transaction: ManagedTransaction): Run => {
      return async (text, parameters = {}) => {
        const { records } = await transaction.run(text, driverParameters(parameters as Readonly<Record<string, ParameterValue>>));
        return records.map((record) => record.map(canonicalValue));
      };
    };
    try {
      return await (mode === 'READ' ? own.executeRead((transaction) => todo(run(transaction))) : own.executeWrite((transaction) => todo(run(transaction))));
    } catch (error) {
      throw asFailure(error, address);
    } finally {
      await own.close();
    }
  };
  return {
    address,
    work,
    session,
    close: async () => {
      const made = await opened?.catch(() => null);
      opened = null;
      await made?.close();
    },
  };
}

function authOf(credentials: ConnectionOptions['credentials']): AuthToken | undefined {
  return credentials === null ? undefined : neo4j.auth.basic(credentials.user, credentials.password);
}

function sessionSettings(mode: 'READ' | 'WRITE', database: string | null): SessionConfig {
  return Object.freeze({ defaultAccessMode: mode, ...(database === null ? {} : { database }) });
}

async function checkServer(driver: Driver, database: string | null, address: string): Promise<void> {
  const session = driver.session(sessionSettings('READ', database));
  try {
    const { records } = await session.run('CALL dbms.components() YIELD name, versions RETURN name, versions');
    const found = unsupportedServer(records.map((record) => record.toObject() as unknown as Component));
    if (found !== null) throw unsupported(address, found);
  } catch (error) {
    if (neo4jCode(error)?.endsWith('ProcedureNotFound') === true) throw unsupported(address, 'a server that is no Neo4j', { cause: error });
    throw error;
  } finally {
    await session.close();
  }
}
