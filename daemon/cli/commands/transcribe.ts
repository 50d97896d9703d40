import { InvalidArgumentError, Option, type Command } from 'commander';
import { transcriptionModelIdSchema, type TranscriptionModelId } from '#schemas/model';
import type { SpeakerBounds } from '#schemas/segments';
import { transcribeFile } from '../../operations/transcribe.ts';
import { formatTranscript, transcriptFormats, type TranscriptFormat } from '../../transcript/transcript-formats.ts';
import type { RunWithSession } from '../command-line.ts';
import { speakersOption } from '../speakers-option.ts';

interface TranscribeOptions {
  readonly json?: boolean;
  readonly format?: TranscriptFormat;
  readonly model?: TranscriptionModelId;
  readonly language?: string;
  readonly speakers?: SpeakerBounds;
}

export function addTranscribe(program: Command, run: RunWithSession): void {
  program
    .command('transcribe')
    .description('Write down what was said, by whom, when')
    .argument('<file>', 'an audio or video file')
    .option('--json', 'the whole transcript as JSON')
    .addOption(new Option('--format <format>', 'text to print').choices(transcriptFormats).conflicts('json'))
    .addOption(new Option('--model <name>', 'model of the catalogue').choices(transcriptionModelIdSchema.options))
    .option('--language <code>', 'ISO 639-1 code, or auto', parseLanguage)
    .addOption(speakersOption())
    .action((file: string, options: TranscribeOptions) =>
      run(async (session) => {
        const transcript = await transcribeFile(await session.colloquy(), session.path(file), {
          model: options.model,
          language: options.language,
          speakers: options.speakers,
          signal: session.signal,
          onProgress: (progress) => {
            session.progress.stage(file, progress);
          },
        });
        session.progress.clear();
        session.output.result(options.json === true ? JSON.stringify(transcript) : formatTranscript(transcript, options.format ?? 'txt'));
        return 0;
      }),
    );
}

function parseLanguage(value: string): string {
  if (!/^([a-z]{2}|auto)$/.test(value)) throw new InvalidArgumentError('It is an ISO 639-1 code such as en or zh, or auto.');
  return value;
}
