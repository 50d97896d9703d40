import type { Command } from 'commander';
import type { SpeakerBounds } from '#schemas/segments';
import { exitStatusOf, toFailure, type Failure } from '#schemas/failure';
import { processFile, type ProcessedFile } from '../../operations/process.ts';
import type { RunWithSession } from '../command-line.ts';
import type { Session } from '../session.ts';
import { speakersOption } from '../speakers-option.ts';

interface ProcessOptions {
  readonly vault?: string;
  readonly template?: string;
  readonly speakers?: SpeakerBounds;
  readonly json?: boolean;
}

export function addProcess(program: Command, run: RunWithSession): void {
  program
    .command('process')
    .description('Make a note of each recording')
    .argument('<file...>', 'audio or video files')
    .option('--vault <dir>', 'the Obsidian vault (default: of the config)')
    .option('--template <name>', 'the kind of meeting (default: of the config)')
    .addOption(speakersOption())
    .option('--json', 'one line of JSON per file')
    .action((files: string[], options: ProcessOptions) => run((session) => processFiles(session, files, options)));
}

/** One broken file never stops the rest; the first failure gives the exit status. */
async function processFiles(session: Session, files: readonly string[], options: ProcessOptions): Promise<number> {
  let status = 0;
  for (const file of files) {
    try {
      const processed = await processOne(session, file, options);
      session.progress.clear();
      session.output.result(options.json === true ? asJson(file, processed) : processed.notePath);
    } catch (error) {
      const failure = toFailure(error);
      if (status === 0) status = exitStatusOf(failure.code);
      sayFailure(session, file, failure, options);
      if (session.signal.aborted) break;
    }
  }
  return status;
}

async function processOne(session: Session, file: string, { vault, template, speakers }: ProcessOptions): Promise<ProcessedFile> {
  return processFile(await session.colloquy(), session.path(file), {
    vaultFolder: vault === undefined ? undefined : session.path(vault),
    template,
    speakers,
    signal: session.signal,
    onProgress: (progress) => {
      session.progress.stage(file, progress);
    },
  });
}

function asJson(file: string, { recording, notePath, meeting, runs }: ProcessedFile): string {
  const stages = runs.map(({ name, ms, cached }) => ({ name, ms: Math.round(ms), cached }));
  return JSON.stringify({ file, recordingId: recording.id, notePath, audioSeconds: meeting.durationSeconds, stages });
}

function sayFailure(session: Session, file: string, failure: Failure, { json }: ProcessOptions): void {
  session.progress.clear();
  if (json === true) session.output.result(JSON.stringify({ file, failure }));
  else session.output.failure(failure, file);
}
