/** A composition root for the daemon's HTTP server. */
import type { Logger } from 'pino';
import type { Config } from '#schemas/config';
import type { Failure } from '#schemas/failure';
import { isProcessAlive } from './jobs/adapters/sqlite-queue.ts';
import { createBackgroundWork } from './jobs/background-work.ts';
import type { JobQueue } from './jobs/job-queue.ts';
import type { Graph } from './graph/graph.ts';
import { readAccessToken } from './server/access-token.ts';
import { findAddress, forgetAddress, tellAddress } from './server/server-address.ts';
import { startServer } from './server/start-server.ts';
import { githubSecrets } from './wire-github.ts';

export interface ServerWiring {
  readonly config: Pick<Config, 'server' | 'github'>;
  readonly dataFolder: string;
  readonly graph: Graph;
  readonly queue: Pick<JobQueue, 'list'>;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly log: Pick<Logger, 'info' | 'warn' | 'error'>;
  /** The graph could not be loaded. */
  readonly onTrouble: (failure: Failure) => void;
}

export interface OpenedServer {
  readonly address: string;
  close(): Promise<void>;
}

/** Null when the config has no port. @throws ColloquyError `address_taken` */
export async function openServer({ config, dataFolder, graph, queue, environment, log, onTrouble }: ServerWiring): Promise<OpenedServer | null> {
  const { port, hosts } = config.server;
  if (port === null) return null;
  const loading = createBackgroundWork({
    work: (signal) => graph.load({ signal }),
    onTrouble: (failure) => {
      log.warn({ failure }, 'the graph was not loaded; what is new stays queued');
      onTrouble(failure);
    },
  });
  const status = async (): Promise<unknown> => ({ jobs: countByState(await queue.list()), graph: { trouble: loading.trouble() } });
  const secrets = githubSecrets(config.github, environment);
  const server = await startServer({ port, hosts, token: await readAccessToken(dataFolder), webhooks: { records: graph.github, secret: secrets.webhookSecret, onTaken: loading.wake }, status, log });
  await tellAddress(dataFolder, server.address);
  log.info({ address: server.address }, 'listening');
  // What an earlier run could not load.
  loading.wake();
  return {
    address: server.address,
    close: async () => {
      await forgetAddress(dataFolder);
      await server.close();
      await loading.stop();
    },
  };
}

/** The address of the daemon that works on a data folder; null when none listens. */
export function runningServer(dataFolder: string): string | null {
  return findAddress(dataFolder, isProcessAlive);
}

function countByState(jobs: Awaited<ReturnType<JobQueue['list']>>): Record<string, number> {
  const counts: Record<string, number> = { waiting: 0, running: 0, done: 0, failed: 0 };
  for (const { state } of jobs) counts[state] = (counts[state] ?? 0) + 1;
  return counts;
}
