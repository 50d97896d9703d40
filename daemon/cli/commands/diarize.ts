import type { Command } from 'commander';
import { basename, extname } from 'node:path';
import type { SpeakerBounds } from '#schemas/segments';
import { diarizeFile } from '../../operations/diarize.ts';
import { toRttm } from '../../segments/rttm.ts';
import type { RunWithSession } from '../command-line.ts';
import { speakersOption } from '../speakers-option.ts';

interface DiarizeOptions {
  readonly speakers?: SpeakerBounds;
}

export function addDiarize(program: Command, run: RunWithSession): void {
  program
    .command('diarize')
    .description('Say who speaks when')
    .argument('<file>', 'an audio or video file')
    .option('--rttm', 'as RTTM, the format of the field (also the default)')
    .addOption(speakersOption())
    .action((file: string, { speakers }: DiarizeOptions) =>
      run(async (session) => {
        const diarization = await diarizeFile(await session.colloquy(), session.path(file), {
          speakers,
          signal: session.signal,
          onProgress: (progress) => {
            session.progress.stage(file, progress);
          },
        });
        session.progress.clear();
        // RTTM's columns are separated by spaces, so a name has none.
        session.output.result(toRttm(diarization, basename(file, extname(file)).replaceAll(/\s+/g, '_')));
        return 0;
      }),
    );
}
