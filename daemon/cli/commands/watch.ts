import type { Command } from 'commander';
import { basename } from 'node:path';
import { openServer, type OpenedServer } from '../../wire-server.ts';
import { watch, type WatchEvents } from '../../operations/watch.ts';
import type { Failure } from '#schemas/failure';
import type { Colloquy } from '../../colloquy.ts';
import { webhookPath } from '../../server/webhook-route.ts';
import type { RunWithSession } from '../command-line.ts';
import type { Session } from '../session.ts';

export function addWatch(program: Command, run: RunWithSession): void {
  program
    .command('watch')
    .description('Watch the recording folders and make a note of everything that arrives')
    .action(() => run((session) => watchUntilStopped(session)));
}

/** Runs until Ctrl+C or SIGTERM. */
export async function watchUntilStopped(session: Session): Promise<number> {
  const colloquy = await session.colloquy();
  const watching = await watch(colloquy, watchEvents(session));
  const server = await listen(session, colloquy).catch(async (error: unknown) => {
    await watching.stop();
    throw error;
  });
  if (server !== null) session.output.say(`Listening on ${server.address}; webhooks of GitHub go to ${server.address}${webhookPath}.`);
  session.output.say(`Watching ${colloquy.config.recordings.folders.join(', ')}. Notes go to ${colloquy.config.vault.folder}. Ctrl+C stops.`);
  await stopped(session.signal);
  session.progress.clear();
  session.output.say('Stopping; what is not finished goes on at the next start.');
  await server?.close();
  await watching.stop();
  return 0;
}

/** Null when the config has no port; the graph is opened only for those who have one. */
async function listen(session: Session, { config, dataFolder, queue, log }: Colloquy): Promise<OpenedServer | null> {
  if (config.server.port === null) return null;
  const onTrouble = (failure: Failure): void => {
    session.progress.clear();
    session.output.failure(failure, 'graph');
  };
  return openServer({ config, dataFolder, queue, log, graph: await session.graph(), environment: process.env, onTrouble });
}

function watchEvents({ output, progress }: Session): WatchEvents {
  return {
    arrived: (path, news) => {
      if (news === 'added') output.say(`${basename(path)}: arrived`);
    },
    progress: (path, stage) => {
      progress.stage(basename(path), stage);
    },
    done: (_, processed) => {
      progress.clear();
      output.result(processed.notePath);
    },
    failed: (path, failure) => {
      progress.clear();
      output.failure(failure, basename(path));
    },
    troubled: (where, cause) => {
      progress.clear();
      output.say(`${where} cannot be watched: ${cause}`);
    },
  };
}

function stopped(signal: AbortSignal): Promise<void> {
  if (signal.aborted) return Promise.resolve();
  return new Promise((resolve) => {
    // An abort listener does not keep the process alive; the watchers do.
    signal.addEventListener('abort', () => { resolve(); }, { once: true });
  });
}
