import type { Command } from 'commander';
import { basename } from 'node:path';
import type { Job } from '#schemas/job';
import { runningServer } from '../../wire-server.ts';
import type { RunWithSession } from '../command-line.ts';

export function addStatus(program: Command, run: RunWithSession): void {
  program
    .command('status')
    .description('The queue: what waits, runs, is done, has failed and why')
    .option('--json', 'as JSON')
    .action(({ json }: { json?: boolean }) =>
      run(async (session) => {
        const { queue, dataFolder } = await session.colloquy();
        const jobs = await queue.list();
        session.output.result(json === true ? JSON.stringify(jobs) : describe(jobs));
        const address = runningServer(dataFolder);
        if (address !== null) session.output.say(`The daemon listens on ${address}.`);
        return 0;
      }),
    );
}

function describe(jobs: readonly Job[]): string {
  const counts = (['waiting', 'running', 'done', 'failed'] as const).map((state) => `${jobs.filter((job) => job.state === state).length} ${state}`);
  return [counts.join(', '), ...jobs.map(describeJob)].join('\n');
}

function describeJob({ state, path, notePath, failure }: Job): string {
  const outcome = failure === null ? (notePath ?? '') : `${failure.code}: ${failure.cause} ${failure.tip}`;
  return `${state.padEnd(8)} ${basename(path)}${outcome === '' ? '' : ` → ${outcome}`}`;
}
