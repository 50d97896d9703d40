import type { Command } from 'commander';
import { exitStatusOf } from '#schemas/failure';
import { examine, type Finding } from '../../operations/doctor.ts';
import type { RunWithSession } from '../command-line.ts';

export function addDoctor(program: Command, run: RunWithSession): void {
  program
    .command('doctor')
    .description('Check models, decoder, folders, permissions and free disk: what is wrong and what to do')
    .option('--json', 'as JSON')
    .action(({ json }: { json?: boolean }) =>
      run(async (session) => {
        const findings = await examine(await session.colloquy(), { file: session.configFile, userFolder: session.userConfigFolder });
        session.output.result(json === true ? JSON.stringify(findings) : findings.map(describe).join('\n'));
        return findings.some(({ state }) => state === 'bad') ? exitStatusOf('config_invalid') : 0;
      }),
    );
}

function describe({ what, state, detail, tip }: Finding): string {
  const mark = { good: 'ok  ', warning: 'note', bad: 'BAD ' }[state];
  return `${mark} ${what}: ${detail}${tip === null ? '' : `\n     ${tip}`}`;
}
